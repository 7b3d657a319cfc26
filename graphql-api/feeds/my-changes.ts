import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { type RoomDocument, roomChanges } from "@logue/projection-service/contract/rooms.ts";
import type { PlacedItem } from "../fan-out/items.ts";
import {
  type Happening,
  happeningOfChange,
  happeningOfMessage,
  itemOf,
  ownMoveItem,
  sortHappenings,
} from "../fan-out/my-items.ts";
import { latest, type Positions, partitionOf, positionFor, withPosition } from "../fan-out/positions.ts";
import { type OwnRooms, readOwnRooms } from "./own-rooms.ts";

/** What a person missed, in the order of the log. */
export interface MyPage {
  readonly items: readonly PlacedItem[];
  /** Everything up to this position is in this page or earlier ones. */
  readonly told: Positions;
  readonly hasMore: boolean;
}

/** One range of one room, as far as it was read. */
interface Stretch {
  readonly happenings: readonly Happening[];
  /** The range holds everything up to this position; null when nothing is left. */
  readonly completeTo: Position | null;
}

/**
 * The next page of events in a person's rooms, between two vectors of positions. A short range of
 * every room is read. The page ends where the first of these ranges ends, because after that a room
 * may have earlier events that were not read. So a page costs the same however much was missed.
 * Null when too much would have to be read.
 */
export async function readMyChanges(
  readStore: ReadStore,
  userId: string,
  { after, upTo, size }: { readonly after: Positions; readonly upTo: Positions; readonly size: number },
): Promise<MyPage | null> {
  const own = await readOwnRooms(readStore, userId, after, upTo);
  if (own === null) return null;
  const perRoom = Math.max(readAtLeast, Math.min(size + 1, Math.ceil((2 * size) / Math.max(1, own.changed.length))));
  const stretches = await Promise.all(own.changed.map((room) => readRoom(readStore, room, { after, upTo, perRoom, userId })));
  const horizon = stretches.map(({ completeTo }) => completeTo).reduce(earlierOf, null);
  const moves = own.moves.map(happeningOfChange);
  const all = sortHappenings([...moves, ...stretches.flatMap(({ happenings }) => happenings)]);
  const complete = all.filter(({ position }) => horizon === null || position <= horizon);
  const page = wholeEvents(complete, size);
  const hasMore = horizon !== null || page.length < complete.length;
  const { items, told } = placed(page, after, userId, own);
  return { items, told: hasMore ? told : latest(told, upTo), hasMore };
}

/** More documents than one event can change, so that each range moves forward. */
const readAtLeast = 4;

const earlierOf = (one: Position | null, other: Position | null): Position | null => {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
};

interface RoomRange {
  readonly after: Positions;
  readonly upTo: Positions;
  readonly perRoom: number;
  /**
   * The person's own joining and leaving is left out: it is read separately, also for rooms that
   * were left.
   */
  readonly userId: string;
}

async function readRoom(readStore: ReadStore, room: RoomDocument, { after, upTo, perRoom, userId }: RoomRange): Promise<Stretch> {
  const query = { prefix: [room.id], after: positionFor(after, room.id), limit: perRoom };
  const [said, noted] = await Promise.all([
    readStore.range(messages, { ...query, index: "positions" }),
    readStore.range(roomChanges, { ...query, index: "ofRoom" }),
  ]);
  const end = positionFor(upTo, room.id);
  const stretches = [said.map(happeningOfMessage), noted.map((change) => ({ ...happeningOfChange(change), room }))].map(
    (happenings) => stretchOf(happenings, perRoom, end),
  );
  const completeTo = stretches.map((stretch) => stretch.completeTo).reduce(earlierOf, null);
  const happenings = stretches.flatMap((stretch) => stretch.happenings).filter((happening) => !isOwnMove(happening, userId));
  return { happenings, completeTo };
}

/**
 * A cut range may end between two documents that one event changed, so its last event counts as not
 * read.
 */
function stretchOf(happenings: readonly Happening[], limit: number, end: Position): Stretch {
  const last = happenings.at(-1)?.position;
  if (happenings.length < limit || last === undefined || last > end) {
    return { happenings: happenings.filter(({ position }) => position <= end), completeTo: null };
  }
  const whole = happenings.filter(({ position }) => position < last);
  return { happenings: whole, completeTo: whole.at(-1)?.position ?? last };
}

/**
 * As many items as fit. It never ends between two items of one event, unless the page holds only
 * these.
 */
function wholeEvents(happenings: readonly Happening[], size: number): readonly Happening[] {
  const next = happenings[size];
  if (next === undefined) return happenings;
  const whole = happenings.slice(0, size).filter(({ position }) => position < next.position);
  return whole.length > 0 ? whole : happenings.filter(({ position }) => position === next.position);
}

const isOwnMove = ({ change }: Happening, userId: string): boolean =>
  change !== undefined && change.userId === userId && change.kind !== "roleGranted";

/** Skips what happened in a room while the person was not in it. */
function placed(page: readonly Happening[], after: Positions, userId: string, own: OwnRooms) {
  let told = after;
  const items: PlacedItem[] = [];
  for (const [index, happening] of page.entries()) {
    const { roomId, position, change } = happening;
    const partition = partitionOf(after, roomId);
    if (page[index + 1]?.position !== position) told = withPosition(told, partition, position);
    const isOwn = isOwnMove(happening, userId);
    if (!isOwn && !own.wasMember(roomId, position)) continue;
    const item = itemOf({ happening, partition, told });
    items.push(isOwn && change !== undefined ? ownMoveItem(change, item) : item);
  }
  return { items, told };
}
