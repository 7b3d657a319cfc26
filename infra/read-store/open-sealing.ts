import { randomBytes } from "node:crypto";
import type { Config } from "../settings/config.ts";
import type { Vault } from "../vault/vault.ts";
import { type DocumentSealing, sealingWith } from "./document-seal.ts";

const keyId = "read-store";
const keyBytes = 32;

/**
 * The key of the read store, created on first use. It is in the vault, encrypted with the master
 * key.
 */
export async function readStoreKey(vault: Vault): Promise<Buffer> {
  const value = randomBytes(keyBytes).toString("base64url");
  await vault.putIfAbsent({ kind: "server", id: keyId, ownerId: "server", value });
  const secret = await vault.get("server", keyId);
  if (typeof secret?.value !== "string") throw new Error("The vault does not hold the key of the read store.");
  return Buffer.from(secret.value, "base64url");
}

/**
 * The seal for documents to be written; documents encrypted before the setting changed stay
 * readable until the rebuild.
 */
export const openSealing = async (
  vault: Vault,
  { readStoreEncryption }: Pick<Config, "readStoreEncryption">,
): Promise<DocumentSealing> => sealingWith({ key: await readStoreKey(vault), isOn: readStoreEncryption === "on" });
