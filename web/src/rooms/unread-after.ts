import type { RoomPartsFragment } from "../generated/operations.ts";

type Numbers = Pick<RoomPartsFragment, "lastNumber" | "deletedRanges">;

/** How many messages of the room come after a number, without the deleted ones. */
export function unreadAfter({ lastNumber, deletedRanges }: Numbers, number: number): number {
  const deletedCount = deletedRanges.reduce(
    (count, { first, last }) => count + Math.max(0, last - Math.max(first - 1, number)),
    0,
  );
  return Math.max(0, lastNumber - number - deletedCount);
}
