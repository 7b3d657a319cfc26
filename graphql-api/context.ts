import type { TokenScope } from "@logue/command-service/contract/users.ts";
import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { EventStore, Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { DataKeys } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import type { Disclosure } from "@logue/infra/event-store/personal-data/disclosure.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { Outgoing } from "@logue/infra/outgoing/outgoing.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { Integration } from "@logue/integrations/index.ts";
import type { RecentLooks } from "./audit/recent-looks.ts";
import type { TokenUses } from "./audit/token-uses.ts";
import type { ProgramDialogs } from "./dialogs/program-dialogs.ts";
import type { Drafts } from "./drafts/drafts.ts";
import type { Loaders } from "./execution/loaders.ts";
import type { UploadsUnderWay } from "./files/uploads-under-way.ts";
import type { ImportJobs } from "./importing/import-jobs.ts";
import type { AnswerBudget } from "./limits/answer-budget.ts";
import type { DeliveryLag } from "./limits/delivery-lag.ts";
import type { LinkRequests } from "./mail/link-requests.ts";
import type { Presence } from "./presence/presence.ts";
import type { AskPrograms } from "./program-sockets/ask-programs.ts";
import type { Tickets } from "./program-sockets/tickets.ts";
import type { RoomLogs } from "./replay/room-log.ts";
import type { Holder } from "./roles/granted-roles.ts";
import type { RoleCache } from "./roles/role-cache.ts";
import type { ScheduledMessages } from "./scheduled-messages/scheduled-messages.ts";
import type { CursorOrigin } from "./schema/cursor-origin.ts";
import type { FactorDemands } from "./second-factors/factor-demands.ts";
import type { AccessTokens } from "./sessions/access-tokens.ts";
import type { SessionDays } from "./sessions/session-days.ts";
import type { Sessions } from "./sessions/sessions.ts";
import type { Sidebars } from "./sidebar/sidebars.ts";
import type { ProgramAnswers } from "./slash-commands/program-answers.ts";
import type { ResponseAddresses } from "./slash-commands/response-addresses.ts";
import type { UserCache } from "./users/user-cache.ts";

/**
 * The signed-in person. A session (cookie) has every scope; an access token has the scopes that it
 * was given, or no scopes and a `limit`.
 */
export interface Viewer extends Holder {
  readonly userId: string;
  readonly actorKind: "user" | "bot" | "app" | "auditor";
  readonly scopes: readonly TokenScope[];
  /** Exactly one of these two is set. */
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  /** When the session began, epoch milliseconds: what is sensitive asks that it was confirmed since. */
  readonly sessionBegunAtMs?: number | undefined;
  /** The program that has the token, where the person let it act. `tokenId` is then the grant. */
  readonly clientId?: string | undefined;
  /**
   * When the session or token ends, as known now: epoch milliseconds; infinite for a token that
   * does not expire.
   */
  readonly expiresAtMs: number;
  /** When the person must have a second factor, which is not there yet; missing where none is needed. */
  readonly factorDueAtMs?: number | undefined;
}

/** The services that resolvers use. `startGraphqlApi` makes them once. */
export interface Services {
  readonly commands: CommandChannel;
  readonly readStore: ReadStore;
  readonly vault: Vault;
  /**
   * Drafts and other data that changes and is no history. Throws `WorkStoreUnavailable` while the
   * store is not reachable.
   */
  readonly workStore: WorkStore;
  readonly blobStore: BlobStore;
  readonly dataKeys: DataKeys;
  /** The raw event store, for proofs alone. Everything else, save `roomLogs`, reads documents. */
  readonly sealedEventStore: Pick<EventStore, "readAll">;
  /** What happened in rooms, read from the event store. */
  readonly roomLogs: RoomLogs;
  /** The keys that open this event, as it is stored, and no other. */
  readonly discloseEventKeys: (event: RecordedEvent) => Promise<Disclosure>;
  readonly uploads: UploadsUnderWay;
  /** Absent where the services run in several processes: imports are then run on the command line. */
  readonly imports?: ImportJobs | undefined;
  /** Every integration there is. */
  readonly integrations: readonly Integration[];
  /** For requests to addresses that people supply. */
  readonly outgoing: Pick<Outgoing, "send" | "connect">;
  readonly eventBus: EventBus;
  readonly sessions: Sessions;
  readonly accessTokens: AccessTokens;
  /**
   * Removes these ended sessions and tokens from the caches and closes their sockets, on every
   * instance.
   */
  readonly endSignIns: (ids: readonly string[]) => void;
  readonly tokenUses: TokenUses;
  /** The looks at the histories of rooms that were recorded just now. */
  readonly recentLooks: RecentLooks;
  readonly presence: Presence;
  readonly drafts: Drafts;
  readonly scheduledMessages: ScheduledMessages;
  readonly linkRequests: LinkRequests;
  readonly sidebars: Sidebars;
  readonly programAnswers: ProgramAnswers;
  readonly programDialogs: ProgramDialogs;
  readonly programTickets: Tickets;
  readonly askPrograms: AskPrograms;
  readonly responseAddresses: ResponseAddresses;
  /**
   * `createUserCache(readStore)`; give it each announcement of `changes` (`apply`) before the
   * subscriptions see it.
   */
  readonly userCache: UserCache;
  /** The mark of this installation in cursors; give it each announcement too. */
  readonly cursorOrigin: CursorOrigin;
  readonly sessionDays: SessionDays;
  readonly factorDemands: FactorDemands;
  /** The roles that were made; kept up to date like `userCache`. */
  readonly roleCache: RoleCache;
  /**
   * True as soon as queries see the write that lies at `position`; `key` is its bus key
   * (`busKeyOf(stream)`). False when that took longer than `timeoutMs`.
   */
  readonly whenVisible: (position: Position, key: string, timeoutMs: number) => Promise<boolean>;
  /** The number of partitions of the topic of events, and so of the announcements. */
  readonly partitions: number;
  /** Is told of every command. Reports when commands arrive faster than they become visible. */
  readonly deliveryLag: DeliveryLag;
  /**
   * The age of the oldest event that a projection has not processed, in milliseconds. Absent when
   * the projections run elsewhere.
   */
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
 * An item for many subscribers is executed once for all of the same role. Reading the viewer's
 * `userId`, `sessionId` or `tokenId` makes the operation personal: it is then executed for each
 * subscriber, which is correct but more expensive. So the fields of messages, rooms and users read
 * only the role.
 */
export interface RequestContext {
  readonly viewer: Viewer | null;
  /** Who is signed in but has to set up a second factor before anything else; `viewer` is null then. */
  readonly withheld?: Viewer | null;
  readonly services: Services;
  readonly loaders: Loaders;
  /** What the operation may still read and return. */
  readonly budget: AnswerBudget;
  readonly correlationId: string;
  /** The W3C trace context that the request brought. */
  readonly traceparent?: string | undefined;
  /** Logue's own origin, as people reach it: of PUBLIC_URL where it is set. */
  readonly origin: string;
  /** The client's address, behind the trusted proxies. */
  readonly address: string;
  readonly userAgent: string;
  /** Sets the response's session cookie to this token for so many days, or removes the cookie. */
  readonly setSessionCookie: (token: string | null, days: number) => void;
  /** The browser's record of earlier sign-ins (`identity/device-tokens.ts`). */
  readonly devices: string;
  readonly setDevicesCookie: (devices: string) => void;
  /** The token of the sign-in that waits for its second step in this browser; empty without one. */
  readonly signInAttempt: string;
  readonly setSignInAttemptCookie: (token: string | null) => void;
}
