import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { AuditEntryDocument } from "@logue/projection-service/contract/audit.ts";
import type { Dispatcher } from "../fan-out/dispatcher.ts";
import type { RecordItem } from "../fan-out/items.ts";
import type { LiveSubscription } from "../fan-out/live-subscription.ts";
import { overloaded } from "../limits/limit-errors.ts";
import { withoutHidden } from "./known-cases.ts";
import { aboutListed, isInTime, isWanted, newestEntries, type RecordFilter } from "./record.ts";

/** Tells subscribers of entries as they come into the record. */
export interface RecordTail {
  /** Resolves when every entry that is saved from now on will be told. */
  attach(subscription: LiveSubscription, filter: RecordFilter): Promise<void>;
  detach(subscription: LiveSubscription): void;
  /** The number of the last publication. */
  readonly sequence: () => number;
  /** Something was saved: looks for new entries, if there are subscribers. */
  apply(announcement: unknown): void;
}

export interface RecordTailOptions {
  readonly readStore: ReadStore;
  readonly dispatcher: Dispatcher;
  readonly partitions: number;
  readonly onError: (error: unknown) => void;
}

/** Partitions are saved side by side, so that an older entry may come so much later. */
const lateMaxMs = 5_000;
/** With more new entries at once, such as of an import, subscribers read the record again. */
const entriesMax = 5_000;

export const recordItem = (entry: AuditEntryDocument): RecordItem => ({ ...entry, __typename: "AuditEntry" });

export function createRecordTail({ readStore, dispatcher, partitions, onError }: RecordTailOptions): RecordTail {
  const filters = new Map<LiveSubscription, RecordFilter>();
  /** The entries that were told, by id: when they were recorded, epoch milliseconds. */
  const told = new Map<string, number>();
  let begin: string | undefined;
  let last = { id: "", recordedMs: 0 };
  let isDue = false;
  let isLooking = false;

  const isSettled = ({ id, recordedAt }: AuditEntryDocument): boolean =>
    id <= last.id && (partitions === 1 || Date.parse(recordedAt) < last.recordedMs - lateMaxMs);

  async function readNew(): Promise<AuditEntryDocument[]> {
    const found: AuditEntryDocument[] = [];
    for await (const entry of newestEntries(readStore)) {
      if (entry.id <= (begin ?? "") || isSettled(entry)) break;
      if (!told.has(entry.id)) found.push(entry);
      if (found.length > entriesMax) throw overloaded();
    }
    return found.reverse();
  }

  function note(entries: readonly AuditEntryDocument[]): void {
    for (const { id, recordedAt } of entries) {
      const recordedMs = Date.parse(recordedAt);
      told.set(id, recordedMs);
      last = { id: id > last.id ? id : last.id, recordedMs: Math.max(recordedMs, last.recordedMs) };
    }
    for (const [id, recordedMs] of told) if (recordedMs < last.recordedMs - 2 * lateMaxMs) told.delete(id);
  }

  async function tellNew(): Promise<void> {
    const entries = await readNew();
    note(entries);
    for (const [subscription, filter] of filters) {
      const seen = await aboutListed(readStore, entries, filter);
      const wanted = seen.filter((entry) => isWanted(entry, filter) && isInTime(entry, filter));
      const items = (await withoutHidden(readStore, wanted, filter.viewerId)).map(recordItem);
      if (items.length > 0) dispatcher.publish(items, [subscription]);
    }
  }

  async function lookUntilDone(): Promise<void> {
    isLooking = true;
    try {
      while (isDue && filters.size > 0) {
        isDue = false;
        await tellNew();
      }
    } catch (error) {
      begin = undefined;
      for (const subscription of [...filters.keys()]) subscription.fail(overloaded());
      onError(error);
    } finally {
      isLooking = false;
    }
  }

  async function newestId(): Promise<string> {
    for await (const { id } of newestEntries(readStore)) return id;
    return "";
  }

  return {
    async attach(subscription, filter) {
      if (filters.size === 0) begin = await newestId();
      filters.set(subscription, filter);
    },
    sequence: dispatcher.sequence,
    detach: (subscription) => void filters.delete(subscription),
    apply() {
      isDue = true;
      if (filters.size > 0 && !isLooking) void lookUntilDone();
    },
  };
}
