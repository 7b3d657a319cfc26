import type { ChangesAnnouncement } from "@logue/projection-service/contract/changes.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { memberships, rooms } from "@logue/projection-service/contract/rooms.ts";
import { mayReadRoom } from "../access.ts";
import { requestError } from "../execution/request-errors.ts";
import { changedDocument } from "./announcements.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { RoomItem } from "./items.ts";
import type { LiveSubscription } from "./live-subscription.ts";
import { isJustPosted, itemsOf, type RoomChanges, type ToldRoom, typingItem } from "./room-items.ts";

/** The rooms that have followers on this instance. */
export interface RoomFeeds {
  /** From now on the subscription receives the room's changes, or keeps them for later. */
  attach(roomId: string, subscription: LiveSubscription): RoomFeed;
  /** The subscription ends when its viewer may no longer read the room, and is sent no changes. */
  attachReader(roomId: string, subscription: LiveSubscription): RoomFeed;
  detach(roomId: string, subscription: LiveSubscription): void;
  apply(announcement: ChangesAnnouncement): void;
  type(roomId: string, userId: string, isTyping: boolean): void;
  /** Ends typing signals that were not repeated for five seconds. */
  expireTyping(): void;
}

export interface RoomFeed extends ToldRoom {
  readonly subscriptions: Set<LiveSubscription>;
  /** Those that are sent no changes. */
  readonly readers: Set<LiveSubscription>;
  /** Those whose access is being read, and whether a change came meanwhile that they may not see. */
  readonly entering: Map<LiveSubscription, { isInDoubt: boolean }>;
  readonly dispatcher: Dispatcher;
  /** The followers who are members. */
  readonly memberIds: Set<string>;
  readonly typingUntilMs: Map<string, number>;
}

export interface RoomFeedsOptions {
  readonly createDispatcher: () => Dispatcher;
  readonly clock: () => number;
}

export const typingExpiryMs = 5_000;
/**
 * "Several people are typing" reads the same for ten people as for a thousand, and saves a thousand
 * times a thousand writes.
 */
const typingMax = 10;

export function createRoomFeeds({ createDispatcher, clock }: RoomFeedsOptions): RoomFeeds {
  const feeds = new Map<string, RoomFeed>();

  function feedOf(roomId: string): RoomFeed {
    const known = feeds.get(roomId);
    if (known !== undefined) return known;
    const feed: RoomFeed = {
      roomId,
      subscriptions: new Set(),
      readers: new Set(),
      entering: new Map(),
      dispatcher: createDispatcher(),
      memberIds: new Set(),
      toldRoles: new Map(),
      toldChanges: new Map(),
      typingUntilMs: new Map(),
      room: undefined,
    };
    feeds.set(roomId, feed);
    return feed;
  }

  function stopTyping(feed: RoomFeed, userId: string): void {
    if (feed.typingUntilMs.delete(userId)) publish(feed, [typingItem(feed.roomId, userId, false)]);
  }

  return {
    attach(roomId, subscription) {
      const feed = feedOf(roomId);
      feed.subscriptions.add(subscription);
      return feed;
    },
    attachReader(roomId, subscription) {
      const feed = feedOf(roomId);
      feed.readers.add(subscription);
      return feed;
    },
    detach(roomId, subscription) {
      const feed = feeds.get(roomId);
      if (feed === undefined) return;
      feed.subscriptions.delete(subscription);
      feed.readers.delete(subscription);
      feed.entering.delete(subscription);
      if (feed.subscriptions.size === 0 && feed.readers.size === 0) feeds.delete(roomId);
    },
    apply(announcement) {
      for (const [roomId, changes] of changesByRoom(announcement, feeds)) {
        const feed = feeds.get(roomId);
        if (feed === undefined) continue;
        endReaders(feed, changes);
        publish(feed, itemsOf(feed, changes));
        for (const message of changes.messages) if (isJustPosted(message)) stopTyping(feed, message.senderId);
      }
    },
    type(roomId, userId, isTyping) {
      const feed = feeds.get(roomId);
      if (feed === undefined) return;
      if (!isTyping) return stopTyping(feed, userId);
      const wasTyping = feed.typingUntilMs.has(userId);
      if (!wasTyping && feed.typingUntilMs.size >= typingMax) return;
      feed.typingUntilMs.set(userId, clock() + typingExpiryMs);
      if (!wasTyping) publish(feed, [typingItem(roomId, userId, true)]);
    },
    expireTyping() {
      for (const feed of feeds.values()) {
        for (const [userId, untilMs] of feed.typingUntilMs) if (untilMs <= clock()) stopTyping(feed, userId);
      }
    },
  };
}

const publish = (feed: RoomFeed, items: readonly RoomItem[]): void => {
  if (items.length > 0 && feed.subscriptions.size > 0) feed.dispatcher.publish(items, feed.subscriptions);
};

function changesByRoom({ changes }: ChangesAnnouncement, feeds: ReadonlyMap<string, RoomFeed>): Map<string, RoomChanges> {
  const byRoom = new Map<string, RoomChanges>();
  const of = (roomId: string): RoomChanges | undefined => {
    if (!feeds.has(roomId)) return undefined;
    const known = byRoom.get(roomId) ?? { messages: [], memberships: [], room: undefined };
    byRoom.set(roomId, known);
    return known;
  };
  for (const change of changes) {
    const message = changedDocument(change, messages);
    if (message !== undefined) of(message.roomId)?.messages.push(message);
    const room = changedDocument(change, rooms);
    const roomChanges = room && of(room.id);
    if (roomChanges !== undefined) roomChanges.room = room;
    if (change.collection === memberships.name) {
      const [roomId = "", userId = ""] = change.id.split(":");
      of(roomId)?.memberships.push({ userId, membership: changedDocument(change, memberships) ?? null });
    }
  }
  return byRoom;
}

/** A user who has left, or may no longer see the room, is removed before anything else is sent. */
function endReaders(feed: RoomFeed, changes: RoomChanges): void {
  const leftIds = new Set<string>();
  for (const { userId, membership } of changes.memberships) {
    if (membership !== null) feed.memberIds.add(userId);
    else {
      feed.memberIds.delete(userId);
      leftIds.add(userId);
    }
  }
  if (leftIds.size === 0 && changes.room === undefined) return;
  for (const subscription of [...feed.subscriptions, ...feed.readers]) {
    const code = leftIds.has(subscription.viewer.userId) ? "NotAMember" : "RoomUnknown";
    if (code === "RoomUnknown" && mayStillRead(feed, changes, subscription)) continue;
    const entering = feed.entering.get(subscription);
    if (entering !== undefined) entering.isInDoubt = true;
    else subscription.fail(requestError(code));
  }
}

const mayStillRead = (feed: RoomFeed, { room }: RoomChanges, { viewer }: LiveSubscription): boolean =>
  room === undefined || mayReadRoom(viewer, room, feed.memberIds.has(viewer.userId));
