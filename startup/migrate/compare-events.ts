import { createHash } from "node:crypto";
import type { EventStore, Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { originalTime } from "@logue/infra/event-store/wrappers/original-time.ts";

/** What must be the same in both stores of a log; positions may differ. */
export interface LogDigest {
  readonly eventCount: number;
  /** For each stream, the number of its events and a hash over them. */
  readonly streams: ReadonlyMap<string, { readonly count: number; readonly hash: string }>;
  /** A hash over the order of all events. */
  readonly order: string;
}

const pageMax = 2_000;

/** Reads the whole log. */
export async function digestLog(
  store: Pick<EventStore, "readAll">,
  onProgress: (position: Position) => void,
): Promise<LogDigest> {
  const streams = new Map<string, { count: number; hash: string }>();
  const order = createHash("sha256");
  let eventCount = 0;
  for (let after: Position | undefined; ; ) {
    const page = await store.readAll({ limit: pageMax, ...(after !== undefined && { after }) });
    for (const event of page) {
      const before = streams.get(event.stream) ?? { count: 0, hash: "" };
      streams.set(event.stream, { count: before.count + 1, hash: hashAfter(before.hash, event) });
      order.update(`${event.id} `);
    }
    eventCount += page.length;
    after = page.at(-1)?.position ?? after;
    if (after !== undefined) onProgress(after);
    if (page.length < pageMax) return { eventCount, streams, order: order.digest("hex") };
  }
}

function hashAfter(before: string, event: RecordedEvent): string {
  const { revision, id, type, data, metadata } = event;
  const { created: _copied, ...own } = metadata;
  const told = [revision, id, type, originalTime(event), data, Object.entries(own).sort()];
  return createHash("sha256").update(before).update(JSON.stringify(told)).digest("base64url");
}

/** The differences, one line each; empty when there are none. */
export function differencesOf(source: LogDigest, target: LogDigest): string[] {
  const differences: string[] = [];
  if (source.eventCount !== target.eventCount) {
    differences.push(`The source has ${source.eventCount} events, the target ${target.eventCount}.`);
  }
  for (const [stream, { count, hash }] of source.streams) {
    const copy = target.streams.get(stream);
    if (copy === undefined) differences.push(`${stream} is missing in the target.`);
    else if (copy.count !== count) differences.push(`${stream} has ${count} events in the source, ${copy.count} in the target.`);
    else if (copy.hash !== hash) differences.push(`${stream} holds other events in the target.`);
  }
  for (const stream of target.streams.keys())
    if (!source.streams.has(stream)) differences.push(`${stream} is in the target alone.`);
  if (differences.length === 0 && source.order !== target.order) differences.push("The events stand in another order.");
  return differences;
}
