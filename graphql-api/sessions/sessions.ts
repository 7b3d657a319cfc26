import { digestOfToken, type StoredSession, sessionEndMs, storedSession } from "@logue/command-service/contract/secrets.ts";
import type { SessionLimits } from "@logue/command-service/contract/session-days.ts";
import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import type { Eventually } from "../execution/eventually.ts";
import { createFoundCache } from "./found-cache.ts";

/** A session in its owner's list. */
export interface SessionSummary {
  readonly sessionId: string;
  readonly method?: string | undefined;
  /** The integration by which another system was asked. */
  readonly instanceId?: string | undefined;
  readonly isNewDevice?: boolean | undefined;
  readonly userAgent: string;
  readonly address: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** To the hour: writing more often would cost a write for each request. */
  readonly lastSeenAt: string;
  /** Extended while the session is used. */
  readonly expiresAt: string;
}

export interface FoundSession {
  readonly sessionId: string;
  readonly userId: string;
  readonly sessionBegunAtMs: number;
  /** Epoch milliseconds; extended while the session is used. */
  readonly expiresAtMs: number;
}

/**
 * Why a session is looked up: for an operation of its owner, which extends it, or only to check it.
 */
export type SessionLookUp = "use" | "check";

/** Looks sessions up. They begin and end in the command service (`command-service/identity`). */
export interface Sessions {
  /** Newest first. */
  list(userId: string): Promise<SessionSummary[]>;
  /** The token's session; null when there is none, or it has ended or was unused for too long. */
  find(token: string, lookUp?: SessionLookUp): FoundSession | null | Promise<FoundSession | null>;
  /** Drops ended sessions from the cache. */
  forget(sessionIds: readonly string[]): void;
}

export interface SessionsOptions {
  readonly vault: Vault;
  /** After how many days a session of this person ends, as it is set now. */
  readonly limits: (userId: string) => Eventually<SessionLimits>;
  readonly clock: () => number;
}

const lastSeenWriteMs = 60 * 60_000;
const rememberedMax = 50_000;

export function createSessions(options: SessionsOptions): Sessions {
  const { vault, clock } = options;
  const cache = createFoundCache<FoundSession>({ clock, countMax: rememberedMax, idsOf: ({ sessionId }) => [sessionId] });
  /** Not cached if it ended meanwhile: otherwise it would work again. */
  const keep = (digest: string, userId: string, session: StoredSession, limits: SessionLimits): Promise<boolean> =>
    vault.putIfPresent(secretOf(digest, userId, session, sessionEndMs(session, limits)));

  async function look(digest: string, lookUp: SessionLookUp): Promise<FoundSession | null> {
    const remember = cache.beginReading();
    const secret = await vault.get("session", digest);
    const session = secret && storedSession.parse(secret.value);
    if (secret === undefined || session === undefined || session.isPending) return null;
    const limits = await options.limits(secret.ownerId);
    const expiresAtMs = sessionEndMs(session, limits);
    const nowMs = clock();
    if (expiresAtMs <= nowMs) return null;
    const found = {
      sessionId: session.sessionId,
      userId: secret.ownerId,
      sessionBegunAtMs: Date.parse(session.createdAt),
      expiresAtMs,
    };
    remember(digest, found);
    if (lookUp === "use" && nowMs - Date.parse(session.lastSeenAt) >= lastSeenWriteMs) {
      await keep(digest, secret.ownerId, { ...session, lastSeenAt: new Date(nowMs).toISOString() }, limits);
    }
    return found;
  }

  return {
    async list(userId) {
      const owned = await vault.list("session", userId);
      const limits = await options.limits(userId);
      return owned
        .map(({ value }) => storedSession.parse(value))
        .filter(({ isPending }) => !isPending)
        .map((session) => summaryOf(session, limits))
        .sort(newestFirst);
    },
    find(token, lookUp = "use") {
      const digest = digestOfToken(token);
      return cache.get(digest) ?? look(digest, lookUp);
    },
    forget: cache.forget,
  };
}

const secretOf = (digest: string, userId: string, session: StoredSession, expiresAtMs: number): Secret => ({
  kind: "session",
  id: digest,
  ownerId: userId,
  value: session,
  expiresAt: new Date(expiresAtMs).toISOString(),
});

const summaryOf = (session: StoredSession, limits: SessionLimits): SessionSummary => ({
  ...session,
  expiresAt: new Date(sessionEndMs(session, limits)).toISOString(),
});

const newestFirst = (one: SessionSummary, other: SessionSummary): number => (one.createdAt < other.createdAt ? 1 : -1);
