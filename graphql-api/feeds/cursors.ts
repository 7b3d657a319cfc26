import type { GraphQLError } from "graphql";
import { requestError } from "../execution/request-errors.ts";
import type { AnnouncedPositions } from "../fan-out/announced-positions.ts";
import type { ResyncReason } from "../fan-out/items.ts";
import { type Positions, positionsOf, readPositions } from "../fan-out/positions.ts";

/** Where a feed goes on: after these positions, or nowhere, because the cursor speaks of another history. */
export type Resumption = { readonly after: Positions } | { readonly resync: ResyncReason };

/** The inbox's cursor was one position for all partitions once; clients may still hold such a one. */
const formerCursorPattern = /^\d{20}$/;

/** What is wrong with a client's cursor of one of the feeds of several rooms; null when it is one. */
export const checkCursor = (feed: string, cursor: string | null): GraphQLError | null =>
  cursor === null || positionsIn(feed, cursor, 1) !== undefined ? null : requestError("CursorInvalid");

/** Where to go on after a cursor that `checkCursor` let through. */
export async function resumptionOf(
  announced: Pick<AnnouncedPositions, "partitions" | "areFromFuture">,
  feed: string,
  cursor: string,
): Promise<Resumption> {
  const { partitions } = announced;
  const after = positionsIn(feed, cursor, partitions);
  // It was made before the events were spread over another number of partitions.
  if (after?.length !== partitions) return { resync: "INTERRUPTED" };
  return (await announced.areFromFuture(after)) ? { resync: "INTERRUPTED" } : { after };
}

function positionsIn(feed: string, cursor: string, partitions: number): Positions | undefined {
  if (!formerCursorPattern.test(cursor)) return readPositions(feed, cursor);
  return feed === "inbox" ? positionsOf(partitions, cursor) : undefined;
}
