import { isRelayBegun, readEvent } from "@logue/command-service/contract/event-record.ts";
import type { ConsumedRecord } from "@logue/infra/event-bus/event-bus.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";

const faultsShownMax = 10;

/**
 * Throws unless each event of the store is on the bus once, as it is stored, and the events of each
 * partition stand in the store's order. The records are those of each partition in its order.
 */
export function verifyPublished(stored: readonly RecordedEvent[], records: readonly ConsumedRecord[]): void {
  const missing = new Map(stored.map((event) => [event.id, event]));
  const lastPositions = new Map<number, string>();
  const faults: string[] = [];
  for (const record of records.filter((each) => !isRelayBegun(each))) {
    const event = readEvent(record);
    const place = `Record ${record.offset} of partition ${record.partition}`;
    const inStore = event && missing.get(event.id);
    if (event === undefined) faults.push(`${place} is no event.`);
    else if (inStore === undefined) faults.push(`${place} is ${event.id}, which came before or is not in the store.`);
    else if (contentOf(event) !== contentOf(inStore)) faults.push(`${place} is ${event.id}, but not as it is stored.`);
    if (event !== undefined && event.position <= (lastPositions.get(record.partition) ?? ""))
      faults.push(`${place} is out of order.`);
    lastPositions.set(record.partition, event?.position ?? "");
    missing.delete(event?.id ?? "");
  }
  if (missing.size > 0) faults.push(`${missing.size} events were not published.`);
  if (faults.length > 0) throw new Error(`What was published is wrong:\n${faults.slice(0, faultsShownMax).join("\n")}`);
}

const contentOf = ({ stream, revision, position, type, data, metadata }: RecordedEvent): string =>
  JSON.stringify([stream, revision, position, type, data, metadata]);
