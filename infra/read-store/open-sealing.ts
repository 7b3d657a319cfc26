import type { Config } from "../settings/config.ts";
import { openServerKey } from "../vault/server-key.ts";
import type { Vault } from "../vault/vault.ts";
import { type DocumentSealing, sealingWith } from "./document-seal.ts";

const keyId = "read-store";

/**
 * The key of the read store, created on first use. It is in the vault, encrypted with the master
 * key.
 */
export const readStoreKey = (vault: Vault): Promise<Buffer> => openServerKey(vault, keyId);

/**
 * The seal for documents to be written; documents encrypted before the setting changed stay
 * readable until the rebuild.
 */
export const openSealing = async (
  vault: Vault,
  { readStoreEncryption }: Pick<Config, "readStoreEncryption">,
): Promise<DocumentSealing> => sealingWith({ key: await readStoreKey(vault), isOn: readStoreEncryption === "on" });
