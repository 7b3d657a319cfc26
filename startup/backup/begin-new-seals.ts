import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathsIn } from "@logue/infra/stores/data-folder.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { openLogKeys, readLogKeys } from "@logue/sealing/sealer/log-keys.ts";

/**
 * Lets the restored log be sealed from its first event on, under another name and with new keys, and
 * returns that name. Under its old name it would be signed with other events than those that were
 * signed before and are lost.
 */
export async function beginNewSeals(into: string, vault: Vault, backupId: string): Promise<string> {
  const before = await readLogKeys(vault);
  await rm(join(pathsIn(into).blobs, "seals"), { recursive: true, force: true });
  for (const { id } of await vault.list("seal", "server")) await vault.delete("seal", id);
  const { origin } = await openLogKeys(vault, () => `${before?.origin ?? "log"}/restored-${backupId}`);
  return origin;
}
