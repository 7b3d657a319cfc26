import { createHmac, createSecretKey } from "node:crypto";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { CommandContext } from "../command.ts";
import { openServerKey } from "../identity/server-key.ts";

/**
 * Names and e-mail addresses stand in the event store as keyed digests. The key lies in the vault:
 * without it no one can find out by trying who is registered.
 */
export async function openIdentifierDigest(vault: Vault): Promise<CommandContext["digest"]> {
  const key = createSecretKey(await openServerKey(vault, "identifier-digest"));
  return (kind, name) => createHmac("sha256", key).update(`${kind}/${name}`).digest("base64url");
}
