import type { BroadcastOptions, ConsumedRecord } from "../event-bus.ts";

/** One reader of all records from now on, with those still to be delivered. */
export interface BroadcastReader {
  readonly handle: BroadcastOptions["handle"];
  /** Receives what `handle` throws; the records are not delivered again. */
  readonly report: (error: unknown) => void;
  waiting: ConsumedRecord[];
}

export function createBroadcastReader(handle: BroadcastOptions["handle"], report: (error: unknown) => void): BroadcastReader {
  return { handle, report, waiting: [] };
}

/**
 * Delivers the records in a microtask: within the publisher's tick, together with others published
 * in it.
 */
export function offer(reader: BroadcastReader, records: readonly ConsumedRecord[]): void {
  const isFirst = reader.waiting.length === 0;
  for (const record of records) reader.waiting.push(record);
  if (isFirst && records.length > 0) queueMicrotask(() => deliver(reader));
}

function deliver(reader: BroadcastReader): void {
  const records = reader.waiting;
  reader.waiting = [];
  try {
    reader.handle(records);
  } catch (error) {
    reader.report(error);
  }
}
