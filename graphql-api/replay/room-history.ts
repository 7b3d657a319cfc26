import type { Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { type LogRange, type ReadableLog, readRange } from "@logue/infra/event-store/replaying/read-range.ts";
import type { StreamsAsLog } from "@logue/infra/event-store/replaying/streams-as-log.ts";
import { originalTime } from "@logue/infra/event-store/wrappers/original-time.ts";
import type { RequestContext } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import type { InstantInput } from "../generated/resolvers.ts";
import { readInstant } from "../history/instants.ts";
import { type HistoricChangeKind, kindOf } from "./historic-changes.ts";

/** Which part of a room's history is wanted. */
export interface WantedHistory extends Pick<LogRange, "after" | "until"> {
  /** All kinds without. */
  readonly kinds: ReadonlySet<HistoricChangeKind> | undefined;
}

export interface AskedHistory {
  readonly from?: InstantInput | null;
  readonly to?: InstantInput | null;
  readonly kinds?: readonly HistoricChangeKind[] | null;
}

/** Throws `InstantInvalid` and `InputInvalid` for bounds that are none. The later begin counts. */
export async function wantedHistory(
  context: RequestContext,
  log: StreamsAsLog,
  { from, to, kinds }: AskedHistory,
  after: Position | undefined,
): Promise<WantedHistory> {
  const [begin, until] = await Promise.all([from, to].map((each) => (each ? positionAt(context, log, each) : undefined)));
  const later = [after, begin]
    .filter((position) => position !== undefined)
    .sort()
    .at(-1);
  return { after: later, until, kinds: kinds ? new Set(kinds) : undefined };
}

/** The position up to which everything in the room had happened at the instant. */
async function positionAt(context: RequestContext, log: StreamsAsLog, asked: InstantInput): Promise<Position> {
  const { axis, value } = await readInstant(context, asked);
  if (axis === "position") return value;
  if (axis === "happenedAt") throw requestError("InputInvalid", "A replay has the order of the store: give no `happenedAt`.");
  return (await log.positionBefore((event) => originalTime(event) > value)) ?? endOfTime;
}

/** After every position that a store gives. */
const endOfTime: Position = "9".repeat(20);

const isWanted = (event: RecordedEvent, { kinds }: WantedHistory): boolean => {
  const kind = kindOf(event);
  return kind !== undefined && (kinds?.has(kind) ?? true);
};

const readAtOnce = 100;

/** The events that the history tells, oldest first, as they are stored. */
export async function* wantedEvents(log: ReadableLog, wanted: WantedHistory): AsyncGenerator<RecordedEvent, void> {
  for await (const { events } of readRange(log, wanted, readAtOnce)) {
    for (const event of events) if (isWanted(event, wanted)) yield event;
  }
}

/** A page ends after so many events that are not wanted; the next one goes on there. */
const passedOverMax = 2_000;

export interface HistoryPage {
  readonly events: readonly RecordedEvent[];
  /** The page after this one holds what is after this position; null when nothing is left. */
  readonly next: Position | null;
}

export async function readHistory(log: ReadableLog, wanted: WantedHistory, size: number): Promise<HistoryPage> {
  const events: RecordedEvent[] = [];
  let passedOver = 0;
  for await (const page of readRange(log, wanted, Math.min(readAtOnce, size + 1))) {
    for (const event of page.events) {
      if (!isWanted(event, wanted)) passedOver += 1;
      else if (events.length === size) return { events, next: events.at(-1)?.position ?? wanted.after ?? null };
      else events.push(event);
    }
    if (passedOver >= passedOverMax && !page.isLast) return { events, next: page.position };
  }
  return { events, next: null };
}
