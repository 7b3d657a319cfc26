import { rooms } from "@logue/projection-service/contract/rooms.ts";
import { readableRoom, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import { areBeyondSaved } from "../fan-out/announced-positions.ts";
import type { MyItem, ResyncReason, RoomItem } from "../fan-out/items.ts";
import { myFeed } from "../fan-out/my-items.ts";
import { hasReached, latest, type Positions, positionsCursor, savedPositions } from "../fan-out/positions.ts";
import { messageItems } from "../fan-out/room-items.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { checkRoomCursor, foreignRoomCursor, newestCursor, readChangedMessages } from "../messages/subscriptions.ts";
import { pageSize } from "../schema/connections.ts";
import { feedCursor } from "../schema/cursor-origin.ts";
import { checkCursor, foreignCursor, resumptionOf } from "./cursors.ts";
import { readMyChanges } from "./my-changes.ts";
import { ownMemberships } from "./subscriptions.ts";

interface Asked {
  readonly after?: string | null;
  readonly first?: number | null;
}

export const feedQueries: Pick<QueryResolvers, "roomChanges" | "myChanges"> = {
  roomChanges: async (_query, { roomId, ...asked }, context) => {
    const size = sizeOf(asked);
    const after = feedCursor(context.services.cursorOrigin, asked.after, foreignRoomCursor);
    const invalid = checkRoomCursor(after);
    if (invalid !== null) throw invalid;
    const room = await readableRoom(context, roomId);
    return room === undefined ? null : roomPage(context, roomId, { after, size, newest: room.cursor });
  },
  myChanges: async (_query, asked, context) => {
    const { userId } = signedIn(context);
    const size = sizeOf(asked);
    const after = feedCursor(context.services.cursorOrigin, asked.after, foreignCursor(myFeed));
    const invalid = checkCursor(myFeed, after);
    if (invalid !== null) throw invalid;
    return myPage(context, userId, after, size);
  },
};

function sizeOf({ first }: Asked): number {
  const size = pageSize(first, 50);
  if (size < 2) throw requestError("InputInvalid", "A page has 2 items at least, because one event may change two messages.");
  return size;
}

interface RoomAsked {
  readonly after: string | null;
  readonly size: number;
  readonly newest: string | null;
}

async function roomPage({ services }: RequestContext, roomId: string, { after, size, newest }: RoomAsked) {
  const { readStore } = services;
  const end = await newestCursor(readStore, roomId);
  if (after === null) return { events: [], cursor: end, hasMore: false };
  if (after > end && after > (newest ?? "")) return resynced<RoomItem>("INTERRUPTED", end);
  const { page, hasMore } = await readChangedMessages(readStore, roomId, after, size);
  return { events: messageItems(page, after), cursor: page.at(-1)?.changed ?? after, hasMore };
}

async function myPage({ services }: RequestContext, userId: string, after: string | null, size: number) {
  const { readStore, partitions } = services;
  await ownMemberships(readStore, userId);
  const saved = await savedPositions(readStore, rooms, partitions);
  const end = positionsCursor(myFeed, saved);
  if (after === null) return { events: [], cursor: end, hasMore: false };
  const areFromFuture = async (positions: Positions) => !hasReached(saved, positions) && areBeyondSaved(readStore, positions);
  const resumption = await resumptionOf({ partitions, areFromFuture }, myFeed, after);
  if ("resync" in resumption) return resynced<MyItem>(resumption.resync, end);
  const upTo: Positions = latest(saved, resumption.after);
  const page = await readMyChanges(readStore, userId, { after: resumption.after, upTo, size });
  if (page === null) return resynced<MyItem>("CURSOR_TOO_OLD", end);
  return { events: [...page.items], cursor: positionsCursor(myFeed, page.told), hasMore: page.hasMore };
}

const resynced = <Item>(reason: ResyncReason, cursor: string) => ({
  events: [{ __typename: "Resync", reason, cursor } as Item],
  cursor,
  hasMore: false,
});
