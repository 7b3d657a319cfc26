import { hash } from "node:crypto";
import { z } from "zod";

/*
 * What lies in the vault for the API to look up. The identity room writes it, after the event that makes it valid; of a token only the digest
 * is kept.
 */

/** The id of a token's secret in the vault. A fast hash will do: nobody guesses 256 bits. */
export const digestOfToken = (token: string): string => hash("sha256", token, "hex");

/** `session`, under the digest of its token; its owner is the person. */
export const storedSession = z.object({
  sessionId: z.string(),
  userAgent: z.string(),
  address: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
});

/** `access-token`, under the digest of the token. */
export const storedAccessToken = z.object({
  tokenId: z.string(),
  scopes: z.array(z.enum(["read", "write", "administer"])),
  expiresAt: z.string().nullable(),
});

/** Found by scanners that look for leaked secrets. */
export const accessTokenPrefix = "logue_pat_";

/** `invite-link`, under the digest of the link's token. */
export const storedInviteLink = z.object({ inviteId: z.string() });

/** `sign-in-link`, under the digest of the link's token; its owner is the person it lets in. */
export const storedSignInLink = z.object({ linkId: z.string() });

export type StoredSession = z.infer<typeof storedSession>;

const dayMs = 24 * 60 * 60_000;

/** A session that is not used for so many days ends. */
export const sessionEndMs = ({ lastSeenAt }: Pick<StoredSession, "lastSeenAt">, sessionDays: number): number =>
  Date.parse(lastSeenAt) + sessionDays * dayMs;
