import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import {
  type MembershipDocument,
  memberships,
  type RoomChangeDocument,
  type RoomDocument,
  roomChanges,
  rooms,
} from "@logue/projection-service/contract/rooms.ts";
import { roomsOfPersonMax } from "../access.ts";
import { earliest, type Positions, positionFor } from "../fan-out/positions.ts";

/** A person's rooms, as one feed needs them. */
export interface OwnRooms {
  /** The rooms the person is in and in which something happened after the cursor. */
  readonly changed: readonly RoomDocument[];
  /** The person's own joining and leaving after the cursor that must be sent. */
  readonly moves: readonly RoomChangeDocument[];
  /** Whether the person was a member when this happened in the room. */
  wasMember(roomId: string, position: Position): boolean;
}

export const readMemberships = (readStore: ReadStore, userId: string): Promise<MembershipDocument[]> =>
  readStore.range(memberships, { index: "ofUser", prefix: [userId], limit: roomsOfPersonMax + 1 });

const movesMax = 2_000;

/** Null when there are more joins and leaves than are read. The live feed sends what is after `upTo`. */
export async function readOwnRooms(
  readStore: ReadStore,
  userId: string,
  after: Positions,
  upTo: Positions,
): Promise<OwnRooms | null> {
  const [own, latest] = await Promise.all([readMemberships(readStore, userId), latestMoves(readStore, userId, after)]);
  const isNew = ({ roomId, position }: RoomChangeDocument) =>
    position > positionFor(after, roomId) && position <= positionFor(upTo, roomId);
  // The newest are read first, so there may be more only when everything that was read is new.
  if (latest.length > movesMax && latest.every(isNew)) return null;
  const moves = latest
    .reverse()
    .filter(({ kind }) => kind !== "roleGranted")
    .filter(isNew);
  const byRoom = Map.groupBy(moves, ({ roomId }) => roomId);
  const ownIds = new Set(own.map(({ roomId }) => roomId));
  const found = await readStore.getMany(rooms, [...ownIds]);
  return {
    changed: found.filter((room) => room !== undefined && room.changed > positionFor(after, room.id)) as RoomDocument[],
    moves: moves.filter((move) => ownIds.has(move.roomId) || isLastLeaving(move, byRoom)),
    wasMember: (roomId, position) => wasMemberAt(byRoom.get(roomId) ?? [], position),
  };
}

const latestMoves = (readStore: ReadStore, userId: string, after: Positions): Promise<RoomChangeDocument[]> => {
  const bounds = earliest(after) === startPosition ? {} : { after: earliest(after) };
  return readStore.range(roomChanges, { index: "ofUser", prefix: [userId], ...bounds, order: "descending", limit: movesMax + 1 });
};

/**
 * For a room that the person has left, only the leaving is sent, not the joining and nothing that
 * happened in it.
 */
const isLastLeaving = (move: RoomChangeDocument, byRoom: ReadonlyMap<string, RoomChangeDocument[]>): boolean =>
  move.kind === "left" && byRoom.get(move.roomId)?.at(-1) === move;

/** Before the first join the person was not a member; before the first leave the person was. */
function wasMemberAt(moves: readonly RoomChangeDocument[], position: Position): boolean {
  const before = moves.findLast((move) => move.position <= position);
  if (before !== undefined) return before.kind === "joined";
  return moves[0]?.kind !== "joined";
}
