import { createHmac, createSecretKey } from "node:crypto";
import { openServerKey } from "@logue/infra/vault/server-key.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";

/** A keyed digest of a name of some kind, the same each time. */
export type IdentifierDigest = (kind: string, name: string) => string;

/**
 * Names, e-mail addresses and ids in other systems stand in the event store as keyed digests. The key
 * lies in the vault: without it no one can find out by trying who is registered.
 */
export async function openIdentifierDigest(vault: Vault): Promise<IdentifierDigest> {
  const key = createSecretKey(await openServerKey(vault, "identifier-digest"));
  return (kind, name) => createHmac("sha256", key).update(`${kind}/${name}`).digest("base64url");
}

/** An account of another system, as the integration names it. */
export interface ExternalAccount {
  readonly instanceId: string;
  /** Its id in the other system. */
  readonly subject: string;
}

/** Ids of other systems may differ in case alone, so they are not folded. */
export const externalAccountDigest = (digest: IdentifierDigest, { instanceId, subject }: ExternalAccount): string =>
  digest("external-account", `${instanceId}/${subject}`);
