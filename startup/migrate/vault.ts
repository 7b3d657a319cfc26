import { isDeepStrictEqual } from "node:util";
import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { NoCopy } from "./events.ts";

export interface VaultMigration {
  readonly source: Pick<Vault, "page">;
  readonly target: Pick<Vault, "putIfAbsent" | "get">;
  readonly onProgress: (copied: number) => void;
}

const pageMax = 500;

/**
 * Copies every secret, compares it, and returns how many there are. Throws `NoCopy` when the target
 * has another secret under the same name: another Logue uses it.
 */
export async function copyVault({ source, target, onProgress }: VaultMigration): Promise<number> {
  let count = 0;
  for (let last: Secret | undefined; ; ) {
    const page = await source.page(last, pageMax);
    for (const secret of page) await copySecret(secret, target);
    count += page.length;
    onProgress(count);
    last = page.at(-1) ?? last;
    if (page.length < pageMax) return count;
  }
}

async function copySecret(secret: Secret, target: VaultMigration["target"]): Promise<void> {
  await target.putIfAbsent(secret);
  const stored = await target.get(secret.kind, secret.id);
  if (isDeepStrictEqual(stored, secret) || isOver(secret)) return;
  throw new NoCopy(`The target vault keeps another ${secret.kind} than the source under one name. Give it an empty database.`);
}

/** It expired while it was copied. */
const isOver = ({ expiresAt }: Secret): boolean => expiresAt !== undefined && Date.parse(expiresAt) <= Date.now();
