import { ApiError, type Connection } from "../api/api.ts";
import { LastMessageAtDocument, MessageOfNumberDocument } from "../generated/operations.ts";

/**
 * The id of the first message that a room has from an instant on, and of its first one at all without
 * an instant; null for none. What was imported counts by the times of its source.
 */
export async function firstMessageFrom(
  connection: Pick<Connection, "request">,
  roomId: string,
  fromMs: number | null,
): Promise<string | null> {
  const number = fromMs === null ? 1 : await firstNumberFrom(connection, roomId, fromMs).catch(firstOfAll);
  if (number === null) return null;
  const { room } = await connection.request(MessageOfNumberDocument, { roomId, number });
  return room?.messages.edges[0]?.node.id ?? null;
}

/** An instant of before the room is refused: all messages are behind it. */
function firstOfAll(error: unknown): number {
  if (error instanceof ApiError && error.code === "InstantInvalid") return 1;
  throw error;
}

async function firstNumberFrom(connection: Pick<Connection, "request">, roomId: string, fromMs: number): Promise<number | null> {
  const at = { happenedAt: new Date(fromMs - 1).toISOString() };
  const { room } = await connection.request(LastMessageAtDocument, { roomId, at });
  if (!room) return null;
  const number = (room.asOf.messages.edges[0]?.node.message.number ?? 0) + 1;
  return number > room.lastNumber ? null : number;
}

/** When a day such as `2026-11-27` began here; null where it is none, or is yet to come. */
export function pastDayOf(day: string, nowMs: number): number | null {
  const ms = Date.parse(`${day}T00:00:00`);
  return Number.isNaN(ms) || ms > nowMs ? null : ms;
}
