import { createHmac, timingSafeEqual } from "node:crypto";
import { openServerKey } from "@logue/infra/vault/server-key.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";

/** What a link or an address in a mail is for. A token of one use never passes for one of another. */
export type MailTokenUse = "unsubscribe" | "reply" | "bounce" | "room";

/** Signed tokens in the links and addresses of mails. */
export interface MailTokens {
  /** Letters, digits, dashes and underscores only. */
  make(use: MailTokenUse, content: Buffer): string;
  /** Undefined for what this workspace did not make for this use. */
  read(use: MailTokenUse, token: string): Buffer | undefined;
}

/** Short, because the part of an address before the @ has at most 64 characters. */
const signatureBytes = 8;

export async function openMailTokens(vault: Vault): Promise<MailTokens> {
  const key = await openServerKey(vault, "mail-tokens");
  const sign = (use: MailTokenUse, content: Buffer): Buffer =>
    createHmac("sha256", key).update(`${use}\n`).update(content).digest().subarray(0, signatureBytes);
  return {
    make: (use, content) => Buffer.concat([sign(use, content), content]).toString("base64url"),
    read(use, token) {
      const bytes = Buffer.from(token, "base64url");
      const [signature, content] = [bytes.subarray(0, signatureBytes), bytes.subarray(signatureBytes)];
      if (signature.length < signatureBytes || !timingSafeEqual(signature, sign(use, content))) return undefined;
      return content;
    },
  };
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const idBytes = 16;

/** Undefined for an id that is no UUID. */
export const packId = (id: string): Buffer | undefined =>
  uuidPattern.test(id) ? Buffer.from(id.replaceAll("-", ""), "hex") : undefined;

export const unpackId = (bytes: Buffer): string =>
  bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
