import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { requestError } from "../execution/request-errors.ts";
import { connection, pageSize } from "../schema/connections.ts";
import { edgesAsOf, type PageAsked, type Placed } from "./messages-as-of.ts";

/** A place in the order of claimed times. Two messages may claim the same millisecond. */
interface Place {
  readonly sentAtMs: number;
  readonly number: number;
}

const name = "claimed-as-of";
const readAtOnce = 200;

/**
 * A page of a room's timeline in the order of claimed times, from the instant backwards. An import
 * into a room that was in use numbers old messages after newer ones, so numbers do not tell.
 */
export async function claimedPage<Shown extends Placed>(
  readStore: ReadStore,
  roomId: string,
  { instant, asked, show }: PageAsked<Shown>,
) {
  const size = pageSize(asked.last, 50);
  const before = readPlace(asked.before) ?? { sentAtMs: Date.parse(instant.value) + 1, number: 0 };
  const found = await messagesBefore(readStore, roomId, before, size + 1);
  const page = found.slice(0, size).reverse();
  const edges = await edgesAsOf(page, { instant, show }, ({ sentAtMs, number }) => `${name}:${sentAtMs}.${number}`);
  return connection(edges, { hasPreviousPage: found.length > size, hasNextPage: typeof asked.before === "string" });
}

async function messagesBefore(readStore: ReadStore, roomId: string, place: Place, count: number): Promise<MessageDocument[]> {
  const taken = new Map<string, MessageDocument>();
  for (let beforeMs = place.sentAtMs + 1, limit = readAtOnce; ; ) {
    const found = await readStore.search(messages, { words: [], filters: { roomId }, before: beforeMs, limit });
    for (const message of found) if (isBefore(message, place)) taken.set(message.id, message);
    const oldestMs = found.at(-1)?.sentAtMs;
    if (oldestMs === undefined || found.length < limit || taken.size >= count + readAtOnce) break;
    // A page of one millisecond alone has to be read longer.
    if (oldestMs + 1 >= beforeMs) limit *= 2;
    beforeMs = oldestMs + 1;
  }
  return [...taken.values()].sort(latestFirst).slice(0, count);
}

const isBefore = ({ sentAtMs, number }: MessageDocument, place: Place): boolean =>
  number !== null && (sentAtMs < place.sentAtMs || (sentAtMs === place.sentAtMs && number < place.number));

const latestFirst = (one: MessageDocument, other: MessageDocument): number =>
  other.sentAtMs - one.sentAtMs || (other.number ?? 0) - (one.number ?? 0);

function readPlace(cursor: string | null | undefined): Place | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const found = /^claimed-as-of:(-?\d{1,15})\.(\d{1,15})$/.exec(cursor);
  if (found === null) throw requestError("CursorInvalid");
  return { sentAtMs: Number(found[1]), number: Number(found[2]) };
}
