import { changesTopic } from "@logue/command-service/contract/topics.ts";
import type { BusRecord, EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { ChangesAnnouncement, DocumentChange } from "../contract/changes.ts";

/** A record stays far below what a bus takes (16 MiB), unless one document alone is larger. */
const changesSizeMaxCharacters = 2_000_000;

/**
 * Says once for a batch what is saved: where the same document was changed twice, its latest form.
 */
export async function announceChanges(
  eventBus: Pick<EventBus, "publish">,
  partition: string,
  position: Position,
  changes: readonly DocumentChange[],
  events: readonly RecordedEvent[] = [],
): Promise<void> {
  const about = { partition, position, ...originOf(events) };
  const parts = inParts(latestOf(changes));
  const records = parts.map((part, index): BusRecord => {
    const told = index < parts.length - 1 ? { ...about, isContinued: true } : about;
    const announcement = `${JSON.stringify(told).slice(0, -1)},"changes":[${part.join(",")}]}`;
    return { key: partition, value: announcement, headers: {} };
  });
  await eventBus.publish(changesTopic, records);
}

function originOf(events: readonly RecordedEvent[]): Pick<ChangesAnnouncement, "appendedAt" | "traceparents"> {
  const newest = events.at(-1);
  if (newest === undefined) return {};
  const traceparents = [...new Set(events.flatMap(({ metadata }) => metadata.traceparent ?? []))];
  return { appendedAt: newest.created, ...(traceparents.length > 0 && { traceparents }) };
}

/**
 * The changes as JSON, in as many parts as their size asks for; one empty part where there are
 * none.
 */
function inParts(changes: readonly DocumentChange[]): string[][] {
  const parts: string[][] = [[]];
  let sizeCharacters = 0;
  for (const change of changes) {
    const text = JSON.stringify(change);
    if (sizeCharacters > 0 && sizeCharacters + text.length > changesSizeMaxCharacters) {
      parts.push([]);
      sizeCharacters = 0;
    }
    parts.at(-1)?.push(text);
    sizeCharacters += text.length;
  }
  return parts;
}

function latestOf(changes: readonly DocumentChange[]): readonly DocumentChange[] {
  if (changes.length < 2) return changes;
  const latest = new Map<string, DocumentChange>();
  for (const change of changes) latest.set(`${change.collection}/${change.id}`, change);
  return [...latest.values()];
}
