import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { LRUCache } from "lru-cache";
import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import { digestOfToken, newSecretToken } from "./secret-token.ts";

/** A session as its owner sees it in her list. */
export interface SessionSummary {
  readonly sessionId: string;
  readonly userAgent: string;
  readonly address: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** To the hour: writing more often would cost a write for each request. */
  readonly lastSeenAt: string;
  /** Moved on while it is used. */
  readonly expiresAt: string;
}

export interface StartedSession {
  readonly sessionId: string;
  /** For `setSessionCookie`; only its digest is kept. */
  readonly token: string;
}

export interface FoundSession {
  readonly sessionId: string;
  readonly userId: string;
  /** Epoch milliseconds; moved on while the session is used. */
  readonly expiresAtMs: number;
}

/** What happened to sessions is told by commands (SignIn, SignOut, RevokeSession), which the mutation sends beside these calls. */
export interface Sessions {
  start(userId: string, from: { readonly userAgent: string; readonly address: string }): Promise<StartedSession>;
  /** Newest first. */
  list(userId: string): Promise<SessionSummary[]>;
  /** Ends it at once, its sockets too, on every instance. False when she has no such session. */
  revoke(userId: string, sessionId: string): Promise<boolean>;
  /** Ends all her sessions but this one, and answers their ids. */
  revokeOthers(userId: string, keptSessionId: string | null): Promise<string[]>;
  /** Whose session the token is; null when it is nobody's, has ended or was unused for too long. */
  find(token: string): FoundSession | null | Promise<FoundSession | null>;
  /** Another instance ended these: what is remembered of them is forgotten. */
  forget(sessionIds: readonly string[]): void;
}

export interface SessionsOptions {
  readonly vault: Vault;
  readonly sessionDays: number;
  readonly clock: () => number;
  /** Told of ended sessions, so that their sockets are closed here and everywhere. */
  readonly onEnded: (sessionIds: readonly string[]) => void;
}

const rememberedMs = 3_000;
const lastSeenWriteMs = 60 * 60_000;
const dayMs = 24 * 60 * 60_000;
const rememberedMax = 50_000;
const userAgentMaxCharacters = 300;

const storedSession = z.object({
  sessionId: z.string(),
  userAgent: z.string(),
  address: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
});
type StoredSession = z.infer<typeof storedSession>;

interface Remembered extends FoundSession {
  readonly checkedAtMs: number;
}

export function createSessions(options: SessionsOptions): Sessions {
  const { vault, clock, onEnded } = options;
  const remembered = new LRUCache<string, Remembered>({ max: rememberedMax });
  const keep = (digest: string, userId: string, session: StoredSession): Promise<void> =>
    vault.put(secretOf(digest, userId, session, expiryMs(session, options.sessionDays)));

  async function end(sessions: readonly OwnedSession[]): Promise<string[]> {
    const sessionIds = sessions.map(({ session }) => session.sessionId);
    await Promise.all(sessions.map(({ digest }) => vault.delete("session", digest)));
    for (const { digest } of sessions) remembered.delete(digest);
    if (sessionIds.length > 0) onEnded(sessionIds);
    return sessionIds;
  }

  async function look(digest: string): Promise<FoundSession | null> {
    const secret = await vault.get("session", digest);
    const session = secret && storedSession.parse(secret.value);
    if (secret === undefined || session === undefined) return null;
    const expiresAtMs = expiryMs(session, options.sessionDays);
    const nowMs = clock();
    if (expiresAtMs <= nowMs) return null;
    const found = { sessionId: session.sessionId, userId: secret.ownerId, expiresAtMs };
    remembered.set(digest, { ...found, checkedAtMs: nowMs });
    if (nowMs - Date.parse(session.lastSeenAt) >= lastSeenWriteMs) {
      await keep(digest, secret.ownerId, { ...session, lastSeenAt: new Date(nowMs).toISOString() });
    }
    return found;
  }

  return {
    async start(userId, { userAgent, address }) {
      const token = newSecretToken();
      const now = new Date(clock()).toISOString();
      const shortAgent = userAgent.slice(0, userAgentMaxCharacters);
      const session = { sessionId: uuidv7(), userAgent: shortAgent, address, createdAt: now, lastSeenAt: now };
      await keep(digestOfToken(token), userId, session);
      return { sessionId: session.sessionId, token };
    },
    async list(userId) {
      const owned = await ownedBy(vault, userId);
      return owned.map(({ session }) => summaryOf(session, options.sessionDays)).sort(newestFirst);
    },
    async revoke(userId, sessionId) {
      const owned = await ownedBy(vault, userId);
      return (await end(owned.filter(({ session }) => session.sessionId === sessionId))).length > 0;
    },
    async revokeOthers(userId, keptSessionId) {
      const owned = await ownedBy(vault, userId);
      return end(owned.filter(({ session }) => session.sessionId !== keptSessionId));
    },
    find(token) {
      const digest = digestOfToken(token);
      const known = remembered.get(digest);
      const nowMs = clock();
      if (known !== undefined && nowMs - known.checkedAtMs < rememberedMs && known.expiresAtMs > nowMs) return known;
      return look(digest);
    },
    forget(sessionIds) {
      const ended = new Set(sessionIds);
      for (const [digest, session] of remembered.entries()) if (ended.has(session.sessionId)) remembered.delete(digest);
    },
  };
}

interface OwnedSession {
  readonly digest: string;
  readonly session: StoredSession;
}

async function ownedBy(vault: Vault, userId: string): Promise<OwnedSession[]> {
  const secrets = await vault.list("session", userId);
  return secrets.map((secret) => ({ digest: secret.id, session: storedSession.parse(secret.value) }));
}

const expiryMs = (session: StoredSession, sessionDays: number): number => Date.parse(session.lastSeenAt) + sessionDays * dayMs;

const secretOf = (digest: string, userId: string, session: StoredSession, expiresAtMs: number): Secret => ({
  kind: "session",
  id: digest,
  ownerId: userId,
  value: session,
  expiresAt: new Date(expiresAtMs).toISOString(),
});

const summaryOf = (session: StoredSession, sessionDays: number): SessionSummary => ({
  ...session,
  expiresAt: new Date(expiryMs(session, sessionDays)).toISOString(),
});

const newestFirst = (one: SessionSummary, other: SessionSummary): number => (one.createdAt < other.createdAt ? 1 : -1);
