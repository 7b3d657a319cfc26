import { type EventStore, type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { RequestContext } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import type { InstantInput } from "../generated/resolvers.ts";
import { readInstant } from "../history/instants.ts";

type Log = Pick<EventStore, "readAll">;

const pageMax = 500;
/** A time before so many events is not looked for: that would take minutes. */
const lookedAtMax = 500_000;

/**
 * The position after which a replay begins: never after `handled`, so that what was not handled yet
 * is not left out.
 */
export async function replayBeginning(context: RequestContext, from: InstantInput, handled: Position): Promise<Position> {
  const { axis, value } = await readInstant(context, from);
  if (axis === "happenedAt") throw requestError("InputInvalid", "A replay has the order of the store: give no `happenedAt`.");
  const position = axis === "position" ? value : await positionAtTime(context.services.sealedEventStore, value);
  return position < handled ? position : handled;
}

/** The position of the last event that was stored at this time or earlier. */
async function positionAtTime(log: Log, time: string): Promise<Position> {
  const until = new Date(time).toISOString();
  let before: Position | undefined;
  for (let lookedAt = 0; lookedAt < lookedAtMax; lookedAt += pageMax) {
    const page = await log.readAll({ direction: "backwards", limit: pageMax, ...(before && { after: before }) });
    const found = page.find(({ created }) => created <= until);
    if (found !== undefined) return found.position;
    if (page.length < pageMax) return startPosition;
    before = page.at(-1)?.position;
  }
  throw requestError("InputInvalid", "The time is too long ago to look for its position. Give the position.");
}
