import type { BroadcastOptions, ConsumedRecord } from "../event-bus.ts";

/** One reader of everything from now on, with what it has yet to be given. */
export interface BroadcastReader {
  readonly handle: BroadcastOptions["handle"];
  /** Told what `handle` throws; the records are not given again. */
  readonly report: (error: unknown) => void;
  waiting: ConsumedRecord[];
}

export function createBroadcastReader(handle: BroadcastOptions["handle"], report: (error: unknown) => void): BroadcastReader {
  return { handle, report, waiting: [] };
}

/** Gives the reader the records in a microtask: within the publisher's tick, together with whatever else is published there. */
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
