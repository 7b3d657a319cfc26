import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { MembershipDocument, RoomChangeDocument, RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import type { PlacedItem } from "./items.ts";
import { type Positions, positionsCursor, withPosition } from "./positions.ts";

export const myFeed = "mine";

/**
 * One change in a room: a message as it is now, or a line of the room's log with its subject, where
 * that is at hand.
 */
export interface Happening {
  readonly roomId: string;
  readonly position: Position;
  /** Distinguishes changes with the same position, so that they always come in the same order. */
  readonly order: string;
  readonly message?: MessageDocument;
  readonly change?: RoomChangeDocument;
  readonly room?: RoomDocument | undefined;
  readonly membership?: MembershipDocument | undefined;
}

export interface PlacedHappening {
  readonly happening: Happening;
  readonly partition: number;
  readonly told: Positions;
}

export const happeningOfMessage = (message: MessageDocument): Happening => ({
  roomId: message.roomId,
  position: message.changedPosition,
  order: message.id,
  message,
});

export const happeningOfChange = (change: RoomChangeDocument): Happening => ({
  roomId: change.roomId,
  position: change.position,
  order: "",
  change,
});

/** In the order of the log; changes by one event always in the same order. */
export function sortHappenings(happenings: readonly Happening[]): Happening[] {
  return [...happenings].sort((one, other) =>
    one.position === other.position ? (one.order < other.order ? -1 : 1) : one.position < other.position ? -1 : 1,
  );
}

/**
 * The changes of one partition in order, each with its cursor. One event may change two messages (a
 * reply and its root). The first of them has the cursor of the event before, so that a client that
 * disconnects between the two is sent both again.
 */
export function inOrder(happenings: readonly Happening[], told: Positions, partition: number): PlacedHappening[] {
  const sorted = sortHappenings(happenings);
  let upTo = told;
  return sorted.map((happening, index) => {
    const isLastOfEvent = sorted[index + 1]?.position !== happening.position;
    if (isLastOfEvent) upTo = withPosition(upTo, partition, happening.position);
    return { happening, partition, told: upTo };
  });
}

/**
 * As every follower of the room sees it; the subscriber's own joining and leaving are other items.
 */
export function itemOf({ happening, partition, told }: PlacedHappening): PlacedItem {
  const { roomId, position, message, change, room, membership } = happening;
  const placed = { cursor: positionsCursor(myFeed, told), place: { partition, position, told } };
  if (message !== undefined) return { __typename: "MessageChanged", ...placed, message };
  if (change === undefined || change.userId === null) {
    return { __typename: "RoomFactsChanged", ...placed, roomId, ...(room !== undefined && { room }) };
  }
  const known = change.kind === "left" ? { membership: null } : membership !== undefined ? { membership } : {};
  return { __typename: "RoomMemberChanged", ...placed, roomId, userId: change.userId, ...known };
}

/** The subscriber's own joining or leaving, which the others are sent as a change of a member. */
export function ownMoveItem({ kind, roomId }: RoomChangeDocument, { cursor, place }: PlacedItem): PlacedItem {
  const placed = { cursor, roomId, place };
  return kind === "left" ? { __typename: "RoomLeft", ...placed } : { __typename: "RoomJoined", ...placed };
}
