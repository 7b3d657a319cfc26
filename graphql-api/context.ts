import type { WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import type { TokenScope } from "@logue/command-service/contract/users.ts";
import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { DataKeys } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { Drafts } from "./drafts/drafts.ts";
import type { Loaders } from "./execution/loaders.ts";
import type { UploadsUnderWay } from "./files/uploads-under-way.ts";
import type { AnswerBudget } from "./limits/answer-budget.ts";
import type { DeliveryLag } from "./limits/delivery-lag.ts";
import type { Presence } from "./presence/presence.ts";
import type { AccessTokens } from "./sessions/access-tokens.ts";
import type { Sessions } from "./sessions/sessions.ts";
import type { UserCache } from "./users/user-cache.ts";

/** The person who asks, and by what right: a session (cookie) has every scope, an access token those it was given. */
export interface Viewer {
  readonly userId: string;
  readonly role: WorkspaceRole;
  readonly actorKind: "user" | "bot" | "app" | "auditor";
  readonly scopes: readonly TokenScope[];
  /** Exactly one of these two is set. */
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  /** When the session or token ends, as far as is known now: epoch milliseconds, infinite for a token that does not expire. */
  readonly expiresAtMs: number;
}

/** What every resolver may use. Made once, by `startGraphqlApi`. */
export interface Services {
  readonly commands: CommandChannel;
  readonly readStore: ReadStore;
  readonly vault: Vault;
  /** Drafts and whatever else changes and is no history. It may be away: then it throws `WorkStoreUnavailable`. */
  readonly workStore: WorkStore;
  readonly blobStore: BlobStore;
  readonly dataKeys: DataKeys;
  readonly uploads: UploadsUnderWay;
  readonly eventBus: EventBus;
  readonly sessions: Sessions;
  readonly accessTokens: AccessTokens;
  /** These sessions and tokens have ended: they are forgotten and their sockets closed, on every instance. */
  readonly endSignIns: (ids: readonly string[]) => void;
  readonly presence: Presence;
  readonly drafts: Drafts;
  /** `createUserCache(readStore)`; give it each announcement of `changes` (`apply`) before the subscriptions see it. */
  readonly userCache: UserCache;
  /**
   * True as soon as queries see the write that lies at `position`; `key` is its bus key (`busKeyOf(stream)`).
   * False when that took longer than `timeoutMs`.
   */
  readonly whenVisible: (position: Position, key: string, timeoutMs: number) => Promise<boolean>;
  /** Of the topic of events, and so of what is announced. */
  readonly partitions: number;
  /** Told of every command; says when more come than are seen in time. */
  readonly deliveryLag: DeliveryLag;
  /** How old the oldest event is that the projection has not folded in, in milliseconds; absent where the projections run elsewhere. */
  readonly projectionLagMs?: (projection: string) => Promise<number | null>;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly config: Config;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/**
 * The context of one operation. `viewer` is null for those who have not signed in.
 *
 * An item that goes to many subscribers is executed once for all of the same role; reading the viewer's `userId`, `sessionId` or `tokenId`
 * makes the operation personal: it is then executed for each subscriber alone, correct but dearer. So fields that messages, rooms and
 * users are made of look at the role alone.
 */
export interface RequestContext {
  readonly viewer: Viewer | null;
  readonly services: Services;
  readonly loaders: Loaders;
  /** What the operation may still read and answer. */
  readonly budget: AnswerBudget;
  readonly correlationId: string;
  /** The W3C trace context that the request brought. */
  readonly traceparent?: string | undefined;
  /** Of the client, seen past the trusted proxies. */
  readonly address: string;
  readonly userAgent: string;
  /** Puts a session's token into the answer's cookie, or takes the cookie away. */
  readonly setSessionCookie: (token: string | null) => void;
  /** What the browser keeps of earlier sign-ins (`identity/device-tokens.ts`). */
  readonly devices: string;
  readonly setDevicesCookie: (devices: string) => void;
}
