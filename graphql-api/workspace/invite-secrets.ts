import { createHash, randomBytes } from "node:crypto";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { z } from "zod";

/** A link's secret is shown once; the vault keeps which invite belongs to its digest. */
const inviteSecret = z.object({ inviteId: z.string() });

const digestOf = (token: string): string => createHash("sha256").update(token).digest("hex");

export async function createInviteToken(
  vault: Vault,
  ownerId: string,
  inviteId: string,
  token: string = randomBytes(24).toString("base64url"),
): Promise<string> {
  await vault.put({ kind: "invite-link", id: digestOf(token), ownerId, value: { inviteId } });
  return token;
}

export const forgetInviteToken = (vault: Vault, token: string): Promise<void> => vault.delete("invite-link", digestOf(token));

/** The invite that this secret opens, in whatever state it is; undefined for a secret nobody was given. */
export async function inviteIdOf(vault: Vault, token: string): Promise<string | undefined> {
  const secret = await vault.get("invite-link", digestOf(token));
  return secret && inviteSecret.parse(secret.value).inviteId;
}
