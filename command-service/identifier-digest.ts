import { createHmac, randomBytes } from "node:crypto";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { CommandContext } from "./command.ts";

const keyId = "identifier-digest";

/**
 * Names and e-mail addresses stand in the event store as keyed digests. The key lies in the vault: without it nobody can
 * find out by trying who is registered.
 */
export async function openIdentifierDigest(vault: Vault): Promise<CommandContext["digest"]> {
  const value = randomBytes(32).toString("base64url");
  await vault.putIfAbsent({ kind: "server", id: keyId, ownerId: "server", value });
  const secret = await vault.get("server", keyId);
  if (typeof secret?.value !== "string") throw new Error("The vault does not hold the key for identifiers.");
  const key = Buffer.from(secret.value, "base64url");
  return (kind, name) => createHmac("sha256", key).update(`${kind}/${name}`).digest("base64url");
}
