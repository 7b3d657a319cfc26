import { wholeRoom } from "./busy-room.ts";
import { beginToFollow, type Follower } from "./follow.ts";
import { type MessagePartsFragment, RoomEventsDocument, TimelineDocument } from "./generated/operations.ts";
import type { Person, RoomItem } from "./person.ts";

/** A client's copy of a room: messages by id and the cursor up to which it is current. */
export interface HeldRoom {
  readonly roomId: string;
  readonly messages: Map<string, MessagePartsFragment>;
  cursor: string;
  /** How many items of the current follower have been applied. */
  applied: number;
  resyncs: number;
}

export const holdNothing = (roomId: string): HeldRoom => ({ roomId, messages: new Map(), cursor: "", applied: 0, resyncs: 0 });

/** Reads the whole room and the cursor from which to follow it. */
export async function readRoom(person: Person, held: HeldRoom): Promise<void> {
  const { room } = await person.query(TimelineDocument, { roomId: held.roomId, last: 1 });
  const whole = await wholeRoom(person, held.roomId);
  held.cursor = room?.cursor ?? "";
  for (const [id, message] of whole) put(held, id, message);
}

function put({ messages }: HeldRoom, id: string, message: MessagePartsFragment): void {
  const known = messages.get(id);
  if (known === undefined || known.changeCursor <= message.changeCursor) messages.set(id, message);
}

/** Follows the room from the cursor of the copy. */
export function followHeld({ url, credentials }: Person, held: HeldRoom): Follower<RoomItem> {
  held.applied = 0;
  const variables = { roomId: held.roomId, after: held.cursor };
  return beginToFollow(url, RoomEventsDocument, variables, credentials, (data) => data.roomEvents);
}

/** Applies what the follower has received since the last call. */
export async function applyItems(person: Person, held: HeldRoom, { items }: Follower<RoomItem>): Promise<void> {
  for (const item of items.slice(held.applied)) {
    if (item.__typename === "MessageChanged") put(held, item.message.id, item.message);
    if (item.__typename === "Resync") {
      await readRoom(person, held);
      held.resyncs += 1;
    }
    held.applied += 1;
    if ("cursor" in item) held.cursor = item.cursor;
  }
}

type Messages = ReadonlyMap<string, MessagePartsFragment>;

/** Whether every message is in the copy as it was last changed. */
export const isSameRoom = (one: Messages, other: Messages): boolean =>
  one.size === other.size && [...one].every(([id, { changeCursor }]) => other.get(id)?.changeCursor === changeCursor);

/** The differences between the copy and queried messages, one line each. */
export function differencesBetween(held: Messages, queried: Messages): string[] {
  return [...new Set([...held.keys(), ...queried.keys()])]
    .filter((id) => JSON.stringify(held.get(id)) !== JSON.stringify(queried.get(id)))
    .map((id) => `held ${JSON.stringify(held.get(id))}, queried ${JSON.stringify(queried.get(id))}`);
}
