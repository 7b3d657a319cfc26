import { createECDH, createHash } from "node:crypto";
import { openServerKey } from "@logue/infra/vault/server-key.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";

/** The keys by which push services know this workspace (RFC 8292), base64url. */
export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** Made at the first use, and then always the same: browsers subscribe to pushes of this key alone. */
export async function openVapidKeys(vault: Vault): Promise<VapidKeys> {
  const ecdh = createECDH("prime256v1");
  for (let secret = await openServerKey(vault, "web-push"); ; secret = createHash("sha256").update(secret).digest()) {
    try {
      ecdh.setPrivateKey(secret);
      // A shorter number would lose its leading zeros.
      return { publicKey: ecdh.getPublicKey("base64url"), privateKey: secret.toString("base64url") };
    } catch {
      // About one number in four thousand million is no key of the curve: the next one is taken.
    }
  }
}
