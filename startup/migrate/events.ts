import type { EventStore, EventToAppend, Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { originalTime, withOriginalTime } from "@logue/infra/event-store/wrappers/original-time.ts";

/** The target contains events that are not the beginning of the source. */
export class NoCopy extends Error {
  constructor(message: string) {
    super(message);
    this.name = "NoCopy";
  }
}

export interface EventsMigration {
  readonly source: Pick<EventStore, "readAll" | "readStream" | "lastPosition">;
  readonly target: Pick<EventStore, "append" | "readAll">;
  /** Receives how far the copy is in the source, and where the source ends. */
  readonly onProgress: (position: Position, head: Position, copied: number) => void;
}

const pageMax = 1_000;
/** EventStoreDB takes 1 MiB in one append; an event has at most 256 KiB. */
const runEventsMax = 100;
const runSizeMaxBytes = 512 * 1024;

/**
 * Copies the log in its order, one append after the other, so that at any moment the target is a
 * prefix of the source, and an interrupted copy continues where it ended. Returns how many events
 * were copied by this call.
 */
export async function copyEvents({ source, target, onProgress }: EventsMigration): Promise<number> {
  const head = await source.lastPosition();
  let copied = 0;
  for (let after = await placeInSource(source, target); ; ) {
    const page = await source.readAll({ limit: pageMax, ...(after !== undefined && { after }) });
    for (const run of runsOf(page)) {
      await appendRun(target, run);
      copied += run.length;
    }
    after = page.at(-1)?.position ?? after;
    onProgress(after ?? head, head, copied);
    if (page.length < pageMax) return copied;
  }
}

/** The position in the source of the target's last event. */
async function placeInSource(
  source: EventsMigration["source"],
  target: EventsMigration["target"],
): Promise<Position | undefined> {
  const [last] = await target.readAll({ direction: "backwards", limit: 1 });
  if (last === undefined) return undefined;
  const [same] = await source.readStream(last.stream, { from: last.revision, limit: 1 }).catch(() => []);
  if (same?.id === last.id && same.revision === last.revision) return same.position;
  throw new NoCopy(
    `The target holds events that the source does not, the last in ${last.stream}. Give an empty one, or the right one.`,
  );
}

/** Consecutive events of the same stream go into one append. */
function runsOf(page: readonly RecordedEvent[]): RecordedEvent[][] {
  const runs: RecordedEvent[][] = [];
  let sizeBytes = 0;
  for (const event of page) {
    const run = runs.at(-1);
    const eventBytes = JSON.stringify(event.data).length * 3;
    if (run?.[0]?.stream === event.stream && run.length < runEventsMax && sizeBytes + eventBytes < runSizeMaxBytes) {
      run.push(event);
      sizeBytes += eventBytes;
    } else {
      runs.push([event]);
      sizeBytes = eventBytes;
    }
  }
  return runs;
}

async function appendRun(target: EventsMigration["target"], run: readonly RecordedEvent[]): Promise<void> {
  const [first] = run;
  if (first === undefined) return;
  const { revision } = await target.append(
    first.stream,
    run.map(copyOf),
    first.revision === 0 ? "no_stream" : first.revision - 1,
  );
  const expected = first.revision + run.length - 1;
  if (revision !== expected)
    throw new NoCopy(`The stream ${first.stream} ends at ${revision} in the target, at ${expected} in the source.`);
}

const copyOf = (event: RecordedEvent): EventToAppend => {
  const { id, type, data } = event;
  return { id, type, data, metadata: withOriginalTime(event.metadata, originalTime(event)) };
};
