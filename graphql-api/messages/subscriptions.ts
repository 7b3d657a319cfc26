import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { membershipId, memberships, type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import type { GraphQLError } from "graphql";
import { mayReadRoom } from "../access.ts";
import type { Viewer } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import type { LiveItem, Resync, ResyncReason, RoomItem } from "../fan-out/items.ts";
import type { LiveSource } from "../fan-out/live-subscription.ts";
import { messageItems } from "../fan-out/room-items.ts";

export interface RoomEventsArguments {
  readonly roomId: string;
  readonly after?: string | null;
}

/** With more changes than this, the client reads the room again. */
export const resumeMax = 1_000;
const pageSize = 100;
/** A cursor without a revision is that of a room without messages. */
const cursorPattern = /^\d{6}:(?:\d{9})?$/;
export const beginning = "000000:";

/** A cursor after everything: it is answered with `Resync`. */
export const foreignRoomCursor = "999999:999999999";

export const checkRoomCursor = (cursor: string | null): GraphQLError | null =>
  cursor === null || cursorPattern.test(cursor) ? null : requestError("CursorInvalid");

/** The room if the viewer may follow it, and whether they are a member; else the error. */
export async function roomToFollow(
  readStore: ReadStore,
  viewer: Viewer,
  { roomId, after }: RoomEventsArguments,
): Promise<{ readonly room: RoomDocument; readonly isMember: boolean } | GraphQLError> {
  const invalid = checkRoomCursor(after ?? null);
  if (invalid !== null) return invalid;
  const [room, membership] = await Promise.all([
    readStore.get(rooms, roomId),
    readStore.get(memberships, membershipId(roomId, viewer.userId)),
  ]);
  const isMember = membership !== undefined;
  if (room === undefined || !mayReadRoom(viewer, room, isMember)) return requestError("RoomUnknown");
  return { room, isMember };
}

/**
 * What a follower of a room missed: every message that changed after the cursor, as it is now, in
 * the order of the conversation. It is read after the subscription was attached to the live items,
 * so that nothing is missing in between.
 */
export function roomSource(
  readStore: ReadStore,
  { roomId, after }: RoomEventsArguments,
  onResync: (reason: ResyncReason) => void,
): LiveSource {
  let sentUpTo = after ?? beginning;

  async function* backfill(): AsyncGenerator<readonly LiveItem[], void> {
    const [newest, room] = await Promise.all([newestCursor(readStore, roomId), readStore.get(rooms, roomId)]);
    const isResumed = after !== undefined && after !== null;
    // A room's cursor may be ahead of its messages for a moment. The messages in between are still
    // to be saved.
    if (!isResumed || after > newest) sentUpTo = newest;
    if (isResumed && after > newest && after > (room?.cursor ?? "")) yield [await resync("INTERRUPTED")];
    else if (isResumed && (await countAfter(readStore, roomId, after)) > resumeMax) yield [await resync("CURSOR_TOO_OLD")];
    else if (isResumed) yield* resumed();
    if (room !== undefined && isResumed) yield [{ __typename: "RoomChanged", room }];
    yield [{ __typename: "CaughtUp", cursor: sentUpTo }];
  }

  async function* resumed(): AsyncGenerator<readonly RoomItem[], void> {
    for (let sent = 0; sent <= resumeMax; ) {
      const { page } = await readChangedMessages(readStore, roomId, sentUpTo, pageSize);
      if (page.length === 0) return;
      yield messageItems(page, sentUpTo);
      sentUpTo = page.at(-1)?.changed ?? sentUpTo;
      sent += page.length;
    }
    yield [await resync("CURSOR_TOO_OLD")];
  }

  async function resync(reason: ResyncReason): Promise<Resync> {
    onResync(reason);
    sentUpTo = await newestCursor(readStore, roomId);
    return { __typename: "Resync", reason, cursor: sentUpTo };
  }

  const wasSent = (item: LiveItem): boolean => item.__typename === "MessageChanged" && item.message.changed <= sentUpTo;
  return {
    backfill,
    resync,
    wasSent,
    isOvertaken: (items) => items.some((item) => item.__typename === "MessageChanged" && !wasSent(item)),
  };
}

export async function newestCursor(readStore: ReadStore, roomId: string): Promise<string> {
  const [newest] = await readStore.range(messages, { index: "changes", prefix: [roomId], order: "descending", limit: 1 });
  return newest?.changed ?? beginning;
}

const countAfter = (readStore: ReadStore, roomId: string, after: string): Promise<number> =>
  readStore.count(messages, { index: "changes", prefix: [roomId], after, limit: resumeMax + 1 });

/**
 * The next changed messages, and whether there are more. It never ends between two messages that
 * one event changed.
 */
export async function readChangedMessages(
  readStore: ReadStore,
  roomId: string,
  after: string,
  size: number,
): Promise<{ readonly page: MessageDocument[]; readonly hasMore: boolean }> {
  // One event changes at most two messages, so with two more than asked for there is at least one
  // complete event.
  const found = await readStore.range(messages, { index: "changes", prefix: [roomId], after, limit: size + 2 });
  const next = found[size];
  if (next === undefined) return { page: found, hasMore: false };
  const whole = found.slice(0, size).filter(({ changed }) => changed !== next.changed);
  const page = whole.length > 0 ? whole : found.filter(({ changed }) => changed === next.changed);
  return { page, hasMore: page.length < found.length };
}
