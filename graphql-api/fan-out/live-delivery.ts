import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { ChangesAnnouncement } from "@logue/projection-service/contract/changes.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { roles } from "@logue/projection-service/contract/workspace.ts";
import { createRecordTail } from "../audit/record-tail.ts";
import type { Viewer } from "../context.ts";
import type { ProgramDialogs } from "../dialogs/program-dialogs.ts";
import type { Drafts } from "../drafts/drafts.ts";
import type { ErasedPeople } from "../erasing/erased-people.ts";
import { hideErasedIn } from "../erasing/hide-erased.ts";
import { heartbeatMs, type PresenceKeeper } from "../presence/presence.ts";
import { followSignals, type Signal } from "../presence/signals.ts";
import { rightsKey } from "../roles/granted-roles.ts";
import type { RoleCache } from "../roles/role-cache.ts";
import type { StoreClock } from "../roles/store-clock.ts";
import type { ScheduledMessages } from "../scheduled-messages/scheduled-messages.ts";
import type { CursorOrigin } from "../schema/cursor-origin.ts";
import type { FactorDemands } from "../second-factors/factor-demands.ts";
import type { SessionDays } from "../sessions/session-days.ts";
import type { Sidebars } from "../sidebar/sidebars.ts";
import type { ProgramAnswers } from "../slash-commands/program-answers.ts";
import type { UserCache } from "../users/user-cache.ts";
import { createAnnouncedPositions } from "./announced-positions.ts";
import { changedDocument, followAnnouncements } from "./announcements.ts";
import { type Connection, closeCodes } from "./connection.ts";
import type { Connections } from "./connections.ts";
import { createDispatcher } from "./dispatcher.ts";
import { createInboxes } from "./inboxes.ts";
import { createLiveFields, type LiveFields } from "./live-fields.ts";
import type { ContextFor } from "./live-operation.ts";
import { createLiveOperations, type LiveOperations } from "./live-operations.ts";
import { createMyFeeds } from "./my-feeds.ts";
import { createRoomFeeds } from "./room-feeds.ts";
import { createSafePosition } from "./safe-position.ts";
import type { Visibility } from "./visibility.ts";

export interface LiveDeliveryOptions {
  readonly eventBus: EventBus;
  readonly readStore: ReadStore;
  readonly partitions: number;
  readonly contextFor: ContextFor;
  readonly userCache: UserCache;
  readonly cursorOrigin: CursorOrigin;
  readonly sessionDays: SessionDays;
  readonly factorDemands: FactorDemands;
  readonly roleCache: RoleCache;
  readonly erasedPeople: ErasedPeople;
  readonly storeClock: StoreClock;
  readonly visibility: Visibility;
  readonly connections: Connections;
  readonly presence: PresenceKeeper;
  readonly drafts: Pick<Drafts, "find">;
  readonly scheduledMessages: Pick<ScheduledMessages, "find">;
  readonly sidebars: Pick<Sidebars, "find">;
  readonly programAnswers: Pick<ProgramAnswers, "find">;
  readonly programDialogs: Pick<ProgramDialogs, "find" | "openOf">;
  readonly onSignInsEnded: (ids: readonly string[]) => void;
  readonly clock: () => number;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** Delivers the bus's announcements to their subscribers. */
export interface LiveDelivery {
  readonly fields: LiveFields;
  readonly operations: LiveOperations;
  /** The work of the timers; tests with their own clock call it. */
  tick(): void;
  close(): Promise<void>;
}

const inboxFlushMs = 250;
const tickMs = 1_000;

export async function startLiveDelivery(options: LiveDeliveryOptions): Promise<LiveDelivery> {
  const { eventBus, readStore, presence, clock, metrics, log } = options;
  const onError = (error: unknown) => log.error({ err: error }, "Live items could not be sent.");
  const newDispatcher = () => createDispatcher(metrics, onError);
  const announced = createAnnouncedPositions(readStore, options.partitions);
  const safePosition = createSafePosition(readStore, announced, clock);
  const roomFeeds = createRoomFeeds({ createDispatcher: newDispatcher, clock });
  const [inboxDispatcher, myDispatcher] = [newDispatcher(), newDispatcher()];
  const myFeeds = createMyFeeds({ dispatcher: myDispatcher, announced });
  const recordTail = createRecordTail({ readStore, dispatcher: newDispatcher(), partitions: options.partitions, onError });
  const operations = createLiveOperations(options.contextFor);
  const inboxes = createInboxes({
    ...options,
    dispatcher: inboxDispatcher,
    safePosition,
    onFirst: presence.connect,
    onLast: presence.disconnect,
    onError,
  });

  function announce(stored: ChangesAnnouncement): void {
    const announcement = hideErasedIn(stored, options.erasedPeople);
    learn(options, announcement);
    operations.forgetMissed();
    for (const feeds of [roomFeeds, inboxes, myFeeds, recordTail]) feeds.apply(announcement);
    announced.see(announcement);
    options.visibility.pass(announcement.partition, announcement.position);
    noteDelivery(announcement);
  }
  function noteDelivery({ appendedAt, traceparents, position }: ChangesAnnouncement): void {
    if (appendedAt !== undefined) metrics.deliverySeconds.observe(Math.max(0, clock() - Date.parse(appendedAt)) / 1_000);
    for (const traceparent of traceparents ?? []) log.debug({ traceparent, position }, "Delivered");
  }
  /** All clients connect again and read what they missed; cached users may be outdated. */
  function beginAnew(): void {
    for (const cache of [options.userCache, options.roleCache]) cache.forgetAll();
    for (const kept of [options.sessionDays, options.factorDemands]) void kept.load().catch(onError);
    options.connections.endAll(closeCodes.resume, "Some news was lost on the way; connect again and resume.");
    metrics.resyncs.inc({ reason: "announcementsLost" });
  }
  function hear(signal: Signal): void {
    if (signal.kind === "presence") presence.hear(signal.instanceId, signal.people);
    else if (signal.kind === "typing") roomFeeds.type(signal.roomId, signal.userId, signal.isTyping);
    else if (signal.kind === "sight") presence.hearSight(signal.userId, signal.clientId, signal.sight);
    else if (signal.kind === "personErased") void options.erasedPeople.add(signal.userId);
    else if (signal.kind === "signInsEnded") options.onSignInsEnded(signal.ids);
    else inboxes.tellOwnWork(signal);
  }
  function beat(): void {
    inboxes.notifications.notePauses();
    presence.beat();
  }
  function tick(): void {
    safePosition.advance();
    roomFeeds.expireTyping();
    inboxes.tellPresence(presence.takeChanges());
  }

  const announcements = await followAnnouncements(eventBus, announce, beginAnew);
  await Promise.all([announced.begin(), safePosition.begin()]);
  const signals = await followSignals(eventBus, hear);
  const timers = [setInterval(() => inboxes.flush(), inboxFlushMs), setInterval(tick, tickMs), setInterval(beat, heartbeatMs)];
  const onResync = (reason: string) => metrics.resyncs.inc({ reason });
  return {
    fields: createLiveFields({
      cursorOrigin: options.cursorOrigin,
      userOf: options.userCache.userOf,
      ...{ readStore, roomFeeds, inboxes, inboxDispatcher, safePosition, announced, onResync },
      ...{ myFeeds, myDispatcher, recordTail },
    }),
    operations,
    tick,
    async close() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all([announcements.stop(), signals.stop()]);
    },
  };
}

/** What is kept in memory follows the news, before any subscription hears of it. */
function learn(options: LiveDeliveryOptions, announcement: ChangesAnnouncement): void {
  const { userCache, cursorOrigin, sessionDays, roleCache, factorDemands } = options;
  const demandsBefore = factorDemands.changes();
  for (const kept of [userCache, cursorOrigin, sessionDays, roleCache, factorDemands]) kept.apply(announcement.changes);
  if (factorDemands.changes() !== demandsBefore) checkSoon(options.connections.all());
  options.storeClock.see(announcement);
  noteRights(options, announcement);
}

/**
 * Closes the sockets of deactivated users. Users whose roles changed, or give something else now,
 * connect again and then have the new rights.
 */
function noteRights(
  { connections, roleCache, factorDemands }: Pick<LiveDeliveryOptions, "connections" | "roleCache" | "factorDemands">,
  { changes }: ChangesAnnouncement,
): void {
  for (const change of changes) {
    if (change.collection === roles.name) endOutdated(connections.all(), ({ granted }) => isOutdated(roleCache, granted));
    const user = changedDocument(change, users);
    if (user === undefined) continue;
    if (!user.isActive) connections.endPerson(user.id, closeCodes.forbidden, "This account is deactivated.");
    endOutdated(connections.of(user.id), (viewer) => hasOtherRights(roleCache, viewer, user));
    if (factorDemands.on(user) !== undefined) checkSoon(connections.of(user.id));
  }
}

/**
 * The next look at the sockets, within a second, ends those of people who need a second factor
 * first.
 */
function checkSoon(connections: Iterable<Connection>): void {
  for (const connection of connections) connection.checkAtMs = 0;
}

function endOutdated(connections: Iterable<Connection>, hasChanged: (viewer: Viewer) => boolean): void {
  for (const { viewer, socket } of connections) {
    if (viewer !== null && hasChanged(viewer)) socket.close(closeCodes.resume, "Your role changed; connect again.");
  }
}

const isOutdated = (roleCache: RoleCache, granted: Viewer["granted"]): boolean =>
  granted !== undefined && !roleCache.isCurrent(granted);

function hasOtherRights(roleCache: RoleCache, viewer: Viewer, user: UserDocument): boolean {
  const granted = roleCache.grantedTo(user);
  // The roles were not needed until now: these are the first of the person.
  if (granted instanceof Promise) return true;
  return rightsKey(viewer) !== rightsKey({ role: user.role, granted, limit: viewer.limit });
}
