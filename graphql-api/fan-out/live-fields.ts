import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { GraphQLError } from "graphql";
import { createLiveRecord } from "../audit/live-record.ts";
import type { RecordTail } from "../audit/record-tail.ts";
import { checkCursor, foreignCursor } from "../feeds/cursors.ts";
import { mySource } from "../feeds/subscriptions.ts";
import { foreignRoomCursor, type RoomEventsArguments, roomSource, roomToFollow } from "../messages/subscriptions.ts";
import { createLiveReplay } from "../replay/live-replay.ts";
import { checkInboxCursor, type InboxEventsArguments, inboxSource } from "../rooms/subscriptions.ts";
import { type CursorOrigin, feedCursor } from "../schema/cursor-origin.ts";
import type { UserCache } from "../users/user-cache.ts";
import type { AnnouncedPositions } from "./announced-positions.ts";
import type { Dispatcher } from "./dispatcher.ts";
import { enterRoom } from "./enter-room.ts";
import type { Inboxes } from "./inboxes.ts";
import type { ResyncReason } from "./items.ts";
import type { Beginning, LiveField } from "./live-field.ts";
import { LiveSubscription } from "./live-subscription.ts";
import type { MyFeeds } from "./my-feeds.ts";
import { myFeed } from "./my-items.ts";
import type { RoomFeed, RoomFeeds } from "./room-feeds.ts";
import { inboxFeed, type SafePosition } from "./safe-position.ts";

export interface LiveFieldsOptions {
  readonly cursorOrigin: CursorOrigin;
  readonly readStore: ReadStore;
  readonly userOf: UserCache["userOf"];
  readonly roomFeeds: RoomFeeds;
  readonly inboxes: Inboxes;
  readonly inboxDispatcher: Dispatcher;
  readonly safePosition: SafePosition;
  readonly myFeeds: MyFeeds;
  readonly myDispatcher: Dispatcher;
  readonly announced: AnnouncedPositions;
  readonly recordTail: RecordTail;
  readonly onResync: (reason: ResyncReason) => void;
}

export type LiveFields = Readonly<Record<string, LiveField>>;

export const createLiveFields = (options: LiveFieldsOptions): LiveFields => ({
  roomEvents: (beginning, fieldArguments) =>
    followRoom(options, beginning, {
      roomId: String(fieldArguments.roomId),
      after: feedCursor(options.cursorOrigin, textOrNull(fieldArguments.after), foreignRoomCursor),
    }),
  inboxEvents: (beginning, fieldArguments) =>
    followInbox(options, beginning, {
      after: feedCursor(options.cursorOrigin, textOrNull(fieldArguments.after), foreignCursor(inboxFeed)),
    }),
  replayRoom: createLiveReplay(options),
  auditEntryAdded: createLiveRecord(options),
  myEvents: (beginning, fieldArguments) =>
    followMine(options, beginning, feedCursor(options.cursorOrigin, textOrNull(fieldArguments.after), foreignCursor(myFeed))),
});

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Attaches first and checks access after that, so that a removal in between is not missed. */
async function followRoom(
  { readStore, roomFeeds, onResync }: LiveFieldsOptions,
  { onEnd, ...beginning }: Beginning,
  fieldArguments: RoomEventsArguments,
): Promise<LiveSubscription | GraphQLError> {
  const { roomId } = fieldArguments;
  let feed: RoomFeed | undefined;
  const subscription = new LiveSubscription({
    ...beginning,
    source: roomSource(readStore, fieldArguments, onResync),
    sequence: () => feed?.dispatcher.sequence() ?? 0,
    onEnd: (ended) => {
      roomFeeds.detach(roomId, ended);
      onEnd();
    },
  });
  feed = roomFeeds.attach(roomId, subscription);
  const allowed = await enterRoom(feed, subscription, () => roomToFollow(readStore, beginning.viewer, fieldArguments));
  if (allowed instanceof Error) return allowed;
  feed.room ??= allowed.room;
  return subscription;
}

async function followInbox(
  { readStore, userOf, inboxes, inboxDispatcher, safePosition, announced, onResync }: LiveFieldsOptions,
  { onEnd, ...beginning }: Beginning,
  fieldArguments: InboxEventsArguments,
): Promise<LiveSubscription | GraphQLError> {
  const invalid = checkInboxCursor(fieldArguments);
  if (invalid !== null) {
    onEnd();
    return invalid;
  }
  const { userId } = beginning.viewer;
  const subscription = new LiveSubscription({
    ...beginning,
    source: inboxSource({
      readStore,
      userId,
      after: fieldArguments.after ?? null,
      ...{ announced, safePosition },
      onRooms: (memberships) => inboxes.addRooms(userId, memberships),
      onThreads: (readings) => inboxes.addThreads(userId, readings),
      onEntries: async (entries) => inboxes.notifications.know(await userOf(userId), entries),
      reasonFor: (message) => inboxes.notifications.reasonFor(userId, message),
      onResync,
    }),
    sequence: inboxDispatcher.sequence,
    onEnd: (ended) => {
      inboxes.detach(userId, ended);
      onEnd();
    },
  });
  inboxes.attach(userId, subscription);
  inboxes.tellOpenDialogs(userId);
  return subscription;
}

/**
 * The rooms are read when the client begins to read, after the user's inbox is followed, so that no
 * room is missed.
 */
async function followMine(
  { readStore, myFeeds, myDispatcher, announced, onResync }: LiveFieldsOptions,
  { onEnd, ...beginning }: Beginning,
  after: string | null,
): Promise<LiveSubscription | GraphQLError> {
  const invalid = checkCursor(myFeed, after);
  if (invalid !== null) {
    onEnd();
    return invalid;
  }
  const { userId } = beginning.viewer;
  const subscription = new LiveSubscription({
    ...beginning,
    source: mySource({
      ...{ readStore, userId, after, announced, onResync },
      onRooms: (memberships) => myFeeds.addRooms(userId, memberships),
    }),
    sequence: myDispatcher.sequence,
    onEnd: (ended) => {
      myFeeds.detach(userId, ended);
      onEnd();
    },
  });
  myFeeds.attach(userId, subscription);
  return subscription;
}
