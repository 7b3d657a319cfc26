import { hash } from "node:crypto";
import { z } from "zod";
import type { SessionLimits } from "./session-days.ts";
import type { SettingScope } from "./settings.ts";
import { everyTokenScope } from "./token-permissions.ts";

/*
 * Records in the vault that the API looks up. `identity/` writes them, after the event that makes
 * them valid. Only the digest of a token is stored.
 */

/**
 * The id of a token's secret in the vault. A fast hash is enough, because 256 bits cannot be
 * guessed.
 */
export const digestOfToken = (token: string): string => hash("sha256", token, "hex");

/**
 * Set from the write until the events were read once more. It lets no one in: it may have ended
 * before it was written, by a process that settles a command late.
 */
const pending = { isPending: z.literal(true).optional() };

/** `session`, under the digest of its token; its owner is the person. */
export const storedSession = z.object({
  sessionId: z.string(),
  /** Absent in sessions that began before methods were kept. */
  method: z.string().optional(),
  /** The integration by which another system was asked. */
  instanceId: z.string().optional(),
  /** Whether the browser was not known by then, and the account had signed in elsewhere before. */
  isNewDevice: z.boolean().optional(),
  userAgent: z.string(),
  address: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  ...pending,
});

/** `access-token`, under the digest of the token. */
export const storedAccessToken = z.object({
  tokenId: z.string(),
  scopes: z.array(z.enum(everyTokenScope)),
  permissions: z.array(z.string()).optional(),
  expiresAt: z.string().nullable(),
  ...pending,
});

/** `device-notice`, under the id of a session on a new device: what its person is to be told. */
export const storedDeviceNotice = z.object({ userAgent: z.string(), address: z.string() });

/** `session-proof`, under the id of the session: when its user confirmed it last. */
export const storedSessionProof = z.object({ provenAtMs: z.number() });

/** The prefix by which scanners find leaked tokens. */
export const accessTokenPrefix = "logue_pat_";

/** `invite-link`, under the digest of the link's token. */
export const storedInviteLink = z.object({ inviteId: z.string() });

/** `sign-in-link`, under the digest of the link's token; its owner is the person it signs in. */
export const storedSignInLink = z.object({
  linkId: z.string(),
  /** Whether a person who has a password may go on with it. */
  keepsPassword: z.boolean().optional(),
});

/**
 * `setting`, under the id that the event of the secret setting names. Its owner is the thing that it
 * is a setting of.
 */
export const storedSettingSecret = z.object({ key: z.string(), value: z.string(), setAtMs: z.number() });

/** The owner of the secrets of a thing's settings. */
export const settingSecretsOwner = (scope: SettingScope, scopeId: string): string => `${scope}/${scopeId}`;

/** `totp`, under the id of the factor: an app that makes codes. */
export const storedAuthenticator = z.object({ secret: z.string(), label: z.string(), addedAt: z.string() });

/** `mail-factor`, under the id of the factor: the address that a code has confirmed. */
export const storedMailFactor = z.object({ email: z.string(), addedAt: z.string() });

/** `mail-code`, under what it is for: its digest, the address, and how often it may still be tried. */
export const storedMailCode = z.object({ salt: z.string(), digest: z.string(), email: z.string(), triesLeft: z.number() });

/** `email-link`, under the id of the person: what a link confirms, and its token's digest. */
export const storedEmailLink = z.object({ digest: z.string(), email: z.string() });

/** `factor-use`, under the id of the factor: replaced at each use, so that of several processes that
 * are given the same code, one accepts it.
 */
export const storedFactorUse = z.object({
  /** The step of time of the last code, or the counter of the passkey; none at or before it counts. */
  lastStep: z.number(),
  lastUsedAt: z.string().nullable(),
});

/** `recovery-codes`, under the id of the set: the digests of the codes that were not used. */
export const storedRecoveryCodes = z.object({ salt: z.string(), digests: z.array(z.string()) });

/** `sign-in-attempt`, under the digest of its token: a sign-in whose first step was right. */
export const storedSignInAttempt = z.object({
  type: z.string(),
  data: z.record(z.string(), z.unknown()),
  actorId: z.string(),
  actorKind: z.enum(["user", "bot", "app", "system", "auditor", "operator"]),
  triesLeft: z.number(),
  /** What the command will make valid; only the command service reads it. */
  made: z.unknown(),
});

export type StoredSignInAttempt = z.infer<typeof storedSignInAttempt>;

export type StoredSession = z.infer<typeof storedSession>;

const dayMs = 24 * 60 * 60_000;

/** When a session ends that is not used any more from now on. */
export function sessionEndMs(
  { createdAt, lastSeenAt }: Pick<StoredSession, "createdAt" | "lastSeenAt">,
  { idleDays, lifetimeDays }: SessionLimits,
): number {
  const idleEndMs = Date.parse(lastSeenAt) + idleDays * dayMs;
  return lifetimeDays === null ? idleEndMs : Math.min(idleEndMs, Date.parse(createdAt) + lifetimeDays * dayMs);
}
