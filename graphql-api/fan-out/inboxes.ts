import { may } from "@logue/command-service/contract/permissions.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { ChangesAnnouncement, DocumentChange } from "@logue/projection-service/contract/changes.ts";
import { mentions } from "@logue/projection-service/contract/mentions.ts";
import { readings } from "@logue/projection-service/contract/reading.ts";
import { type MembershipDocument, memberships, rooms } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import type { PresenceState } from "../presence/presence.ts";
import { changedDocument } from "./announcements.ts";
import type { Dispatcher } from "./dispatcher.ts";
import { readEntries } from "./entries.ts";
import type { LiveItem } from "./items.ts";
import type { LiveSubscription } from "./live-subscription.ts";
import { createPresenceAudience } from "./presence-audience.ts";
import { createRoomConflation } from "./room-conflation.ts";
import type { SafePosition } from "./safe-position.ts";

/** The people who follow their inbox on this instance. */
export interface Inboxes {
  attach(userId: string, subscription: LiveSubscription): void;
  detach(userId: string, subscription: LiveSubscription): void;
  /** The rooms she is in, as read when the subscription began. */
  addRooms(userId: string, memberships: readonly MembershipDocument[]): void;
  apply(announcement: ChangesAnnouncement): void;
  tellPresence(changes: readonly PresenceChange[]): void;
  /** Sends what is held back of rooms that change often. */
  flushRooms(): void;
}

export interface PresenceChange {
  readonly userId: string;
  readonly presence: PresenceState;
}

export interface InboxesOptions {
  readonly dispatcher: Dispatcher;
  readonly readStore: ReadStore;
  readonly safePosition: SafePosition;
  readonly onFirst: (userId: string) => void;
  readonly onLast: (userId: string) => void;
  readonly onError: (error: unknown) => void;
}

export interface Inbox {
  readonly userId: string;
  readonly subscriptions: Set<LiveSubscription>;
  readonly roomIds: Set<string>;
  /** Rooms left while her rooms were still being read. */
  readonly leftRoomIds: Set<string>;
}

export function createInboxes(options: InboxesOptions): Inboxes {
  const { dispatcher, safePosition } = options;
  const inboxes = new Map<string, Inbox>();
  const audiences = new Map<string, Set<Inbox>>();
  const conflation = createRoomConflation((room) => toRoom(room.id, { __typename: "RoomChanged", room }));
  const presenceAudience = createPresenceAudience({ inboxes, audiences, readStore: options.readStore });
  let entriesRead: Promise<void> = Promise.resolve();
  let presenceTold: Promise<void> = Promise.resolve();

  const toPerson = (inbox: Inbox | undefined, item: LiveItem, isPersonal = true): void => {
    if (inbox !== undefined) dispatcher.publish([item], [...inbox.subscriptions], isPersonal);
  };
  const toMany = (audience: Iterable<Inbox>, items: readonly LiveItem[]): void =>
    dispatcher.publish(
      items,
      [...audience].flatMap(({ subscriptions }) => [...subscriptions]),
    );
  function toRoom(roomId: string, item: LiveItem): void {
    const audience = audiences.get(roomId);
    if (audience !== undefined) toMany(audience, [item]);
  }

  function join(inbox: Inbox, roomId: string): void {
    inbox.roomIds.add(roomId);
    const audience = audiences.get(roomId) ?? new Set();
    audiences.set(roomId, audience.add(inbox));
  }
  function leave(inbox: Inbox, roomId: string): void {
    inbox.roomIds.delete(roomId);
    const audience = audiences.get(roomId);
    if (audience?.delete(inbox) && audience.size === 0) audiences.delete(roomId);
  }

  /** The keys `userId:roomId` of the entries that are not as they were, for people who are here. */
  function changedEntries(changes: readonly DocumentChange[]): Set<string> {
    const keys = new Set<string>();
    for (const change of changes) {
      const reading = changedDocument(change, readings);
      if (reading !== undefined && inboxes.has(reading.userId)) keys.add(`${reading.userId}:${reading.roomId}`);
      if (change.collection !== memberships.name) continue;
      const [roomId = "", userId = ""] = change.id.split(":");
      const inbox = inboxes.get(userId);
      if (inbox === undefined) continue;
      if (change.document === null) {
        inbox.leftRoomIds.add(roomId);
        leave(inbox, roomId);
        toPerson(inbox, { __typename: "RoomLeft", cursor: safePosition.current(), roomId });
      } else {
        inbox.leftRoomIds.delete(roomId);
        join(inbox, roomId);
        keys.add(`${userId}:${roomId}`);
      }
    }
    return keys;
  }

  async function tellEntries(keys: ReadonlySet<string>): Promise<void> {
    for (const entry of await readEntries(options.readStore, [...keys])) {
      const cursor = safePosition.current();
      toPerson(inboxes.get(entry.membership.userId), { __typename: "RoomEntryChanged", cursor, entry });
    }
  }

  function tellOthers(change: DocumentChange): void {
    const room = changedDocument(change, rooms);
    if (room !== undefined) conflation.change(room);
    const user = changedDocument(change, users);
    if (user !== undefined) {
      const seeing = [...inboxes.values()].filter((inbox) => inbox.userId === user.id || seesDirectory(inbox));
      toMany(seeing, [{ __typename: "UserChanged", user }]);
    }
    const mention = changedDocument(change, mentions);
    if (mention !== undefined) {
      const [kind, id = ""] = mention.audience.split(":");
      const item = { __typename: "MentionAdded", cursor: safePosition.current(), mention } as const;
      if (kind === "room") toRoom(id, item);
      else toPerson(inboxes.get(id), item, false);
    }
  }

  return {
    attach(userId, subscription) {
      const known = inboxes.get(userId);
      const inbox = known ?? { userId, subscriptions: new Set(), roomIds: new Set(), leftRoomIds: new Set() };
      inbox.subscriptions.add(subscription);
      if (known !== undefined) return;
      inboxes.set(userId, inbox);
      options.onFirst(userId);
    },
    detach(userId, subscription) {
      const inbox = inboxes.get(userId);
      if (inbox === undefined || !inbox.subscriptions.delete(subscription) || inbox.subscriptions.size > 0) return;
      presenceAudience.remember(userId, [...inbox.roomIds]);
      for (const roomId of inbox.roomIds) leave(inbox, roomId);
      inboxes.delete(userId);
      options.onLast(userId);
    },
    addRooms(userId, joined) {
      const inbox = inboxes.get(userId);
      if (inbox === undefined) return;
      for (const { roomId } of joined) if (!inbox.leftRoomIds.has(roomId)) join(inbox, roomId);
    },
    apply({ position, changes }) {
      safePosition.see(position);
      const keys = changedEntries(changes);
      for (const change of changes) tellOthers(change);
      if (keys.size > 0) entriesRead = entriesRead.then(() => tellEntries(keys)).catch(options.onError);
    },
    tellPresence(changes) {
      presenceTold = presenceTold
        .then(() => presenceAudience.of(changes))
        .then((told) => {
          for (const { items, audience } of told) toMany(audience, items);
        })
        .catch(options.onError);
    },
    flushRooms: () => conflation.flush(),
  };
}

export const seesDirectory = (inbox: Inbox): boolean => {
  const [subscription] = inbox.subscriptions;
  return subscription !== undefined && may(subscription.viewer.role, "users.seeDirectory");
};
