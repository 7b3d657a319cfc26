import type { EventStore, RecordedEvent } from "../event-store/event-store.ts";
import { keyIdsIn } from "../event-store/personal-data/personal-fields.ts";

const pageMax = 1_000;

/**
 * The ids of the keys that the log names, of people and of rooms' months: each once, a page at a
 * time.
 */
export async function* keyIdsOfLog(log: Pick<EventStore, "readAll">): AsyncGenerator<readonly string[]> {
  const known = new Set<string>();
  for (let last: RecordedEvent | undefined; ; ) {
    const page = await log.readAll({ limit: pageMax, ...(last && { after: last.position }) });
    const named = new Set(page.flatMap(everyKeyIdIn));
    yield [...named].filter((keyId) => !known.has(keyId));
    for (const keyId of named) known.add(keyId);
    if (page.length < pageMax) return;
    last = page.at(-1);
  }
}

function everyKeyIdIn(event: RecordedEvent): readonly string[] {
  const { roomKeyId } = event.metadata;
  return roomKeyId === undefined ? keyIdsIn(event) : [...keyIdsIn(event), roomKeyId];
}
