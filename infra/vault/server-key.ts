import { randomBytes } from "node:crypto";
import type { Vault } from "./vault.ts";

/**
 * A key of this workspace, made at its first use and the same in every process that shares the
 * vault.
 */
export async function openServerKey(vault: Vault, keyId: string): Promise<Buffer> {
  const value = randomBytes(32).toString("base64url");
  await vault.putIfAbsent({ kind: "server", id: keyId, ownerId: "server", value });
  const secret = await vault.get("server", keyId);
  if (typeof secret?.value !== "string") throw new Error(`The vault does not hold the key ${keyId}.`);
  return Buffer.from(secret.value, "base64url");
}
