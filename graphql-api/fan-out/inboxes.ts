import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { ChangesAnnouncement, DocumentChange } from "@logue/projection-service/contract/changes.ts";
import { customEmoji } from "@logue/projection-service/contract/custom-emoji.ts";
import { mentions } from "@logue/projection-service/contract/mentions.ts";
import { placeOfStar, readings, stars } from "@logue/projection-service/contract/reading.ts";
import { receivedReactions, receiverOf } from "@logue/projection-service/contract/received-reactions.ts";
import { type MembershipDocument, memberships, type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import type { ThreadReadingDocument } from "@logue/projection-service/contract/threads.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import type { PresenceKeeper } from "../presence/presence.ts";
import { changedDocument } from "./announcements.ts";
import { type Audiences, createAudiences } from "./audiences.ts";
import { type ChosenThreads, createChosenThreads, type ThreadOfPerson } from "./chosen-threads.ts";
import { createConflation } from "./conflation.ts";
import type { Dispatcher } from "./dispatcher.ts";
import { readEntries } from "./entries.ts";
import { type Inbox, type PresenceChange, seesDirectory } from "./inbox.ts";
import type { FollowedThreadSource, LiveItem, RoomEntrySource } from "./items.ts";
import type { LiveSubscription } from "./live-subscription.ts";
import { createNotifications, type Notifications } from "./notifications.ts";
import { createTurns, type OwnWork, type OwnWorkTelling, type Turns, tellingOwnWork } from "./own-work.ts";
import { createPresenceAudience } from "./presence-audience.ts";
import type { SafePosition } from "./safe-position.ts";
import { createTeamNews } from "./team-news.ts";
import { changedThreads, readThreads } from "./threads.ts";

/** The users who follow their inbox on this instance. */
export interface Inboxes extends OwnWorkTelling {
  readonly notifications: Pick<Notifications, "know" | "reasonFor" | "notePauses">;
  attach(userId: string, subscription: LiveSubscription): void;
  detach(userId: string, subscription: LiveSubscription): void;
  /** The user's rooms, as read when the subscription began. */
  addRooms(userId: string, memberships: readonly MembershipDocument[]): void;
  /** The threads that the user chose to follow, as read when the subscription began. */
  addThreads(userId: string, readings: readonly ThreadReadingDocument[]): void;
  apply(announcement: ChangesAnnouncement): void;
  tellPresence(changes: readonly PresenceChange[]): void;
  /** Sends the held changes of busy rooms and of users' entries of them. */
  flush(): void;
}

export interface InboxesOptions extends OwnWork {
  readonly dispatcher: Dispatcher;
  readonly readStore: ReadStore;
  readonly safePosition: SafePosition;
  readonly presence: Pick<PresenceKeeper, "presenceOf" | "isInSight" | "setNotDisturbed">;
  readonly clock: () => number;
  readonly onFirst: (userId: string) => void;
  readonly onLast: (userId: string) => void;
  readonly onError: (error: unknown) => void;
}

export function createInboxes(options: InboxesOptions): Inboxes {
  const { readStore } = options;
  const here = noPeople(options);
  const { inboxes, audiences, chosenThreads } = here;
  const presenceAudience = createPresenceAudience({ inboxes, audiences, readStore });
  const notifications = createNotifications({
    ...{ inboxes, audiences, presence: options.presence, clock: options.clock },
    tell: (userIds, item) => tell(here, inboxesOf(here, userIds), [item]),
  });
  const inOrder = createTurns(options.onError);
  const { roomNews, entryNews, threadNews, teamNews } = createNews(here, options, inOrder, notifications);
  /** In a busy room, changes of one user's counts are sent with the changes for all members. */
  const isInBusyRoom = (key: string): boolean => roomNews.isRecent(roomIdOf(key));

  return {
    notifications,
    ...tellingOwnWork(here.inboxes, (userId, item) => tellOwner(here, userId, item), options),
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
      for (const roomId of inbox.roomIds) audiences.leave(inbox, roomId);
      chosenThreads.forget(userId);
      notifications.forget(userId);
      inboxes.delete(userId);
      options.onLast(userId);
    },
    addRooms(userId, joined) {
      const inbox = inboxes.get(userId);
      if (inbox === undefined) return;
      for (const { roomId } of joined) if (!inbox.leftRoomIds.has(roomId)) audiences.join(inbox, roomId);
    },
    addThreads(userId, readings) {
      if (inboxes.has(userId)) for (const reading of readings) chosenThreads.note(reading);
    },
    apply({ changes }) {
      entryNews.change(moveMembers(here, changes).entries(), isInBusyRoom);
      const changedRooms = new Map<string, RoomDocument>();
      for (const change of changes) {
        const room = changedDocument(change, rooms);
        if (room !== undefined) changedRooms.set(room.id, room);
        else tellOfOthers(here, change);
      }
      roomNews.change(changedRooms);
      const threads = changedThreads(here, changes);
      notifications.apply(changes, threads);
      threadNews.change(threads);
      teamNews.apply(changes);
    },
    tellPresence(changes) {
      inOrder(async () => {
        for (const { items, audience } of await presenceAudience.of(changes)) tell(here, audience, items);
      });
    },
    flush() {
      roomNews.flush();
      entryNews.flush();
      threadNews.flush();
      teamNews.flush();
    },
  };
}

/** The users on this instance and their inboxes. */
interface PeopleHere {
  readonly inboxes: Map<string, Inbox>;
  readonly audiences: Audiences;
  readonly chosenThreads: ChosenThreads;
  readonly dispatcher: Dispatcher;
  readonly safePosition: SafePosition;
}

const noPeople = ({ dispatcher, safePosition }: InboxesOptions): PeopleHere => ({
  inboxes: new Map(),
  audiences: createAudiences(),
  chosenThreads: createChosenThreads(),
  dispatcher,
  safePosition,
});

/** What is sent at once when it first changes, and at the next flush while it changes often. */
function createNews(here: PeopleHere, { readStore, dispatcher }: InboxesOptions, inOrder: Turns, notifications: Notifications) {
  const { inboxes, audiences } = here;
  const roomNews = createConflation<RoomDocument>((changed) => {
    for (const room of changed) tell(here, audiences.of(room.id), [{ __typename: "RoomChanged", room }]);
  });
  const entryNews = createConflation<string>((keys) =>
    inOrder(async () => tellEntries(here, await readEntries(readStore, keys))),
  );
  const threadNews = createConflation<ThreadOfPerson>((changed) =>
    inOrder(async () => {
      const threads = await readThreads(readStore, changed);
      tellThreads(here, threads);
      notifications.tellFollowers(threads);
    }),
  );
  const teamNews = createTeamNews({ inboxes, dispatcher, readStore, inOrder });
  return { roomNews, entryNews, threadNews, teamNews };
}

const tell = ({ dispatcher }: PeopleHere, audience: Iterable<Inbox>, items: readonly LiveItem[]): void =>
  dispatcher.publish(
    items,
    [...audience].flatMap(({ subscriptions }) => [...subscriptions]),
  );

const inboxesOf = ({ inboxes }: PeopleHere, userIds: readonly string[]): Inbox[] =>
  userIds.map((userId) => inboxes.get(userId)).filter((inbox) => inbox !== undefined);

/** Sends what only its owner sees. */
const tellOwner = ({ inboxes, dispatcher }: PeopleHere, userId: string, item: LiveItem): void =>
  dispatcher.publish([item], [...(inboxes.get(userId)?.subscriptions ?? [])], true);

const roomIdOf = (key: string): string => key.slice(key.indexOf(":") + 1);

/** Moves users in and out of rooms, and returns the keys `userId:roomId` of the changed entries. */
function moveMembers(here: PeopleHere, changes: readonly DocumentChange[]): Set<string> {
  const keys = new Set<string>();
  for (const change of changes) {
    const reading = changedDocument(change, readings);
    if (reading !== undefined && here.inboxes.has(reading.userId)) keys.add(`${reading.userId}:${reading.roomId}`);
    if (change.collection !== memberships.name) continue;
    const [roomId = "", userId = ""] = change.id.split(":");
    const inbox = here.inboxes.get(userId);
    if (inbox === undefined) continue;
    if (change.document === null) {
      inbox.leftRoomIds.add(roomId);
      here.audiences.leave(inbox, roomId);
      tell(here, [inbox], [{ __typename: "RoomLeft", cursor: here.safePosition.current(), roomId }]);
    } else {
      inbox.leftRoomIds.delete(roomId);
      here.audiences.join(inbox, roomId);
      keys.add(`${userId}:${roomId}`);
    }
  }
  return keys;
}

function tellEntries({ inboxes, dispatcher, safePosition }: PeopleHere, entries: readonly RoomEntrySource[]): void {
  for (const entry of entries) {
    const inbox = inboxes.get(entry.membership.userId);
    const item = { __typename: "RoomEntryChanged", cursor: safePosition.current(), entry } as const;
    if (inbox !== undefined) dispatcher.publish([item], [...inbox.subscriptions], true);
  }
}

function tellThreads({ inboxes, dispatcher }: PeopleHere, threads: readonly FollowedThreadSource[]): void {
  for (const thread of threads) {
    const inbox = inboxes.get(thread.entry.membership.userId);
    if (inbox !== undefined)
      dispatcher.publish([{ __typename: "FollowedThreadChanged", thread }], [...inbox.subscriptions], true);
  }
}

/**
 * A reaction that came or went, for the sender of the message. Nothing is sent to a person who has
 * left the room.
 */
function tellReaction(here: PeopleHere, change: DocumentChange): void {
  if (change.collection !== receivedReactions.name) return;
  const reaction = changedDocument(change, receivedReactions) ?? null;
  const inbox = here.inboxes.get(receiverOf(change.id));
  if (inbox === undefined || (reaction !== null && !inbox.roomIds.has(reaction.roomId))) return;
  tell(here, [inbox], [{ __typename: "ReceivedReactionChanged", id: change.id, reaction }]);
}

/** A star that came or went, for the one who set it. */
function tellStar(here: PeopleHere, change: DocumentChange): void {
  if (change.collection !== stars.name) return;
  const { userId, messageId } = placeOfStar(change.id);
  const inbox = here.inboxes.get(userId);
  if (inbox !== undefined) tell(here, [inbox], [{ __typename: "StarChanged", messageId, isStarred: change.document !== null }]);
}

/** Changes of users' profiles, the workspace's emoji, reactions, stars and mentions. */
function tellOfOthers(here: PeopleHere, change: DocumentChange): void {
  const user = changedDocument(change, users);
  if (user !== undefined) {
    const seeing = [...here.inboxes.values()].filter((inbox) => inbox.userId === user.id || seesDirectory(inbox));
    tell(here, seeing, [{ __typename: "UserChanged", user }]);
  }
  const emoji = changedDocument(change, customEmoji);
  if (emoji !== undefined) {
    const changed = { __typename: "CustomEmojiChanged", name: emoji.id, emoji: emoji.isRemoved ? null : emoji } as const;
    tell(here, here.inboxes.values(), [changed]);
  }
  tellReaction(here, change);
  tellStar(here, change);
  const mention = changedDocument(change, mentions);
  if (mention === undefined) return;
  const [kind, id = ""] = mention.audience.split(":");
  const inbox = here.inboxes.get(id);
  const audience = kind === "room" ? here.audiences.of(id) : inbox === undefined ? [] : [inbox];
  tell(here, audience, [{ __typename: "MentionAdded", cursor: here.safePosition.current(), mention }]);
}
