import type { EntryPartsFragment, RoomPartsFragment } from "../generated/operations.ts";

type Numbers = Pick<RoomPartsFragment, "lastNumber" | "deletedRanges">;

/** How many messages come after a number, without the deleted ones. */
export function unreadAfter({ lastNumber, deletedRanges }: Numbers, number: number): number {
  const deletedCount = deletedRanges.reduce(
    (count, { first, last }) => count + Math.max(0, last - Math.max(first - 1, number)),
    0,
  );
  return Math.max(0, lastNumber - number - deletedCount);
}

/** How many messages of a room come after a number, without the deleted ones and the viewer's own. */
export const unreadInRoom = ({ room, postedRanges }: Pick<EntryPartsFragment, "room" | "postedRanges">, number: number): number =>
  unreadAfter({ lastNumber: room.lastNumber, deletedRanges: [...room.deletedRanges, ...postedRanges] }, number);
