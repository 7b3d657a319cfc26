import type { GraphQLError } from "graphql";
import { requestError } from "../execution/request-errors.ts";
import type { AnnouncedPositions } from "../fan-out/announced-positions.ts";
import type { ResyncReason } from "../fan-out/items.ts";
import { type Positions, positionsOf, readPositions } from "../fan-out/positions.ts";

/**
 * Where a feed continues: after these positions, or nowhere when the cursor comes from another
 * history.
 */
export type Resumption = { readonly after: Positions } | { readonly resync: ResyncReason };

/**
 * The inbox's cursor was formerly one position for all partitions. Clients may still have such a
 * cursor.
 */
const formerCursorPattern = /^\d{20}$/;

/** A cursor of no history with partitions as there are here: it is answered with `Resync`. */
export const foreignCursor = (feed: string): string => `${feed}:${".".repeat(1_000)}`;

/** The error of a client's cursor of a feed over several rooms; null when the cursor is valid. */
export const checkCursor = (feed: string, cursor: string | null): GraphQLError | null =>
  cursor === null || positionsIn(feed, cursor, 1) !== undefined ? null : requestError("CursorInvalid");

/** Where to continue after a cursor that `checkCursor` accepted. */
export async function resumptionOf(
  announced: Pick<AnnouncedPositions, "partitions" | "areFromFuture">,
  feed: string,
  cursor: string,
): Promise<Resumption> {
  const { partitions } = announced;
  const after = positionsIn(feed, cursor, partitions);
  // It was made when the events had another number of partitions.
  if (after?.length !== partitions) return { resync: "INTERRUPTED" };
  return (await announced.areFromFuture(after)) ? { resync: "INTERRUPTED" } : { after };
}

function positionsIn(feed: string, cursor: string, partitions: number): Positions | undefined {
  if (!formerCursorPattern.test(cursor)) return readPositions(feed, cursor);
  return feed === "inbox" ? positionsOf(partitions, cursor) : undefined;
}
