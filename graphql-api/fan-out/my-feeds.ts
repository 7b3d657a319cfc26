import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { ChangesAnnouncement, DocumentChange } from "@logue/projection-service/contract/changes.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import {
  type MembershipDocument,
  membershipId,
  memberships,
  type RoomChangeDocument,
  roomChanges,
  rooms,
} from "@logue/projection-service/contract/rooms.ts";
import type { AnnouncedPositions } from "./announced-positions.ts";
import { changedDocument } from "./announcements.ts";
import { type Audiences, createAudiences } from "./audiences.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { Inbox } from "./inbox.ts";
import type { PlacedItem } from "./items.ts";
import type { LiveSubscription } from "./live-subscription.ts";
import {
  type Happening,
  happeningOfChange,
  happeningOfMessage,
  inOrder,
  itemOf,
  ownMoveItem,
  sortHappenings,
} from "./my-items.ts";

/** The users who follow all of their rooms on this instance. */
export interface MyFeeds {
  attach(userId: string, subscription: LiveSubscription): void;
  detach(userId: string, subscription: LiveSubscription): void;
  /** The user's rooms, as read when the subscription began. */
  addRooms(userId: string, memberships: readonly MembershipDocument[]): void;
  /** Call this before the announcement moves `announced`. */
  apply(announcement: ChangesAnnouncement): void;
}

export interface MyFeedsOptions {
  readonly dispatcher: Dispatcher;
  readonly announced: Pick<AnnouncedPositions, "current">;
}

interface Following extends MyFeedsOptions {
  readonly followers: Map<string, Inbox>;
  readonly audiences: Audiences;
}

export function createMyFeeds(options: MyFeedsOptions): MyFeeds {
  const following: Following = { ...options, followers: new Map(), audiences: createAudiences() };
  const { followers, audiences } = following;
  const takeWhole = createCollector();
  return {
    attach(userId, subscription) {
      const follower = followers.get(userId) ?? { userId, subscriptions: new Set(), roomIds: new Set(), leftRoomIds: new Set() };
      follower.subscriptions.add(subscription);
      followers.set(userId, follower);
    },
    detach(userId, subscription) {
      const follower = followers.get(userId);
      if (follower === undefined || !follower.subscriptions.delete(subscription) || follower.subscriptions.size > 0) return;
      for (const roomId of follower.roomIds) audiences.leave(follower, roomId);
      followers.delete(userId);
    },
    addRooms(userId, joined) {
      const follower = followers.get(userId);
      if (follower === undefined) return;
      for (const { roomId } of joined) if (!follower.leftRoomIds.has(roomId)) audiences.join(follower, roomId);
    },
    apply(announcement) {
      const whole = takeWhole(announcement);
      if (whole !== undefined && followers.size > 0) tellAll(following, whole);
    },
  };
}

/** Collects the announcements of one batch: positions are in order only within a whole batch. */
function createCollector(): (announcement: ChangesAnnouncement) => ChangesAnnouncement | undefined {
  const waiting = new Map<string, DocumentChange[]>();
  return (announcement) => {
    const { partition, changes, isContinued = false, isReminder = false } = announcement;
    const before = isReminder ? undefined : waiting.get(partition);
    if (!isContinued && before === undefined) return announcement;
    const all = [...(before ?? []), ...changes];
    if (isContinued) waiting.set(partition, all);
    else waiting.delete(partition);
    return isContinued ? undefined : { ...announcement, changes: all };
  };
}

function tellAll(following: Following, { partition, changes }: ChangesAnnouncement): void {
  const { announced } = following;
  const toldUpTo = announced.current()[Number(partition)] ?? startPosition;
  const happenings = happeningsIn(following, changes, toldUpTo);
  if (happenings.length === 0) return;
  const whoLeft = leave(following, happenings);
  for (const placed of inOrder(happenings, announced.current(), Number(partition))) {
    tell(following, placed.happening, itemOf(placed), whoLeft);
  }
}

/**
 * Changes in the followed rooms, and changes of the followers themselves. What was announced before
 * is not sent again.
 */
function happeningsIn({ followers, audiences }: Following, changes: readonly DocumentChange[], toldUpTo: Position): Happening[] {
  const lines = documentsOf(changes, roomChanges).filter(({ position }) => position > toldUpTo);
  const own = lines.filter(({ userId }) => userId !== null && followers.has(userId));
  const joinedIds = new Set(own.map(({ roomId }) => roomId));
  const isFollowed = (roomId: string): boolean => joinedIds.has(roomId) || audiences.of(roomId).size > 0;
  const said = documentsOf(changes, messages).filter(
    ({ roomId, changedPosition }) => changedPosition > toldUpTo && isFollowed(roomId),
  );
  const noted = lines.filter((line) => own.includes(line) || (line.toldPosition !== null && isFollowed(line.roomId)));
  if (noted.length === 0) return said.map(happeningOfMessage);
  const known = new Map(documentsOf(changes, rooms).map((room) => [room.id, room]));
  const memberOf = new Map(documentsOf(changes, memberships).map((membership) => [membership.id, membership]));
  return [
    ...said.map(happeningOfMessage),
    ...noted.map((change) => ({
      ...happeningOfChange(change),
      room: known.get(change.roomId),
      membership: memberOf.get(membershipId(change.roomId, change.userId ?? "")),
    })),
  ];
}

const documentsOf = <Document extends { readonly id: string }>(
  changes: readonly DocumentChange[],
  collection: Collection<Document>,
): Document[] => changes.map((change) => changedDocument(change, collection)).filter((document) => document !== undefined);

const keyOf = (roomId: string, userId: string | null): string => `${roomId}:${userId}`;

/**
 * A user who is no longer in a room at the end of the batch is sent nothing of it, not even earlier
 * changes of the batch. Returns the keys of the users who are out, among all who joined or left.
 */
function leave({ followers, audiences }: Following, happenings: readonly Happening[]): ReadonlySet<string> {
  const lastLines = new Map<string, RoomChangeDocument>();
  for (const { change } of sortHappenings(happenings)) {
    if (change?.kind === "joined" || change?.kind === "left") lastLines.set(keyOf(change.roomId, change.userId), change);
  }
  const gone = [...lastLines].filter(([, { kind }]) => kind === "left");
  for (const [, { roomId, userId }] of gone) {
    const follower = followers.get(userId ?? "");
    if (follower !== undefined) audiences.leave(follower, roomId);
  }
  return new Set(gone.map(([key]) => key));
}

function tell(following: Following, { change, roomId }: Happening, item: PlacedItem, whoLeft: ReadonlySet<string>): void {
  const { dispatcher, followers, audiences } = following;
  const isMove = change?.kind === "joined" || change?.kind === "left";
  const self = isMove ? followers.get(change.userId ?? "") : undefined;
  if (self !== undefined) tellOneself(following, self, { change, item, isGone: whoLeft.has(keyOf(roomId, self.userId)) });
  if (change?.toldPosition === null) return;
  const others = [...audiences.of(roomId)].filter((follower) => follower !== self);
  if (others.length > 0) dispatcher.publish([item], subscriptionsOf(others));
}

interface OwnMove {
  readonly change: RoomChangeDocument | undefined;
  readonly item: PlacedItem;
  readonly isGone: boolean;
}

/** Sends a subscriber's own joining unless it has ended already, and own leaving always. */
function tellOneself({ dispatcher, audiences }: Following, self: Inbox, { change, item, isGone }: OwnMove): void {
  if (change === undefined) return;
  const { roomId, kind } = change;
  if (kind === "joined" && isGone) return;
  if (kind === "joined") {
    self.leftRoomIds.delete(roomId);
    audiences.join(self, roomId);
  } else {
    self.leftRoomIds.add(roomId);
    audiences.leave(self, roomId);
  }
  dispatcher.publish([ownMoveItem(change, item)], subscriptionsOf([self]));
}

const subscriptionsOf = (followers: readonly Inbox[]): LiveSubscription[] =>
  followers.flatMap(({ subscriptions }) => [...subscriptions]);
