import { randomUUID } from "node:crypto";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { pauseAfter } from "@logue/infra/retry.ts";
import { claimDue } from "@logue/infra/work-store/claim-due.ts";
import type { StoredWork, WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { DeliveryChannel, DeliveryOutcome } from "./delivery-channel.ts";
import { type Gathered, type GatheringServices, gatherNote } from "./gather-note.ts";
import { noteKind, type PendingNote, pendingIn, pendingRecord } from "./pending-note.ts";

export interface DeliveryServices extends GatheringServices {
  readonly workStore: WorkStore;
  readonly log: Pick<Logger, "warn">;
}

export interface Delivery {
  /** Begins on the notes that are due, as far as there is room; does not wait for them. */
  takeDue(): Promise<void>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const atOnceMax = 10;
/** Longer than a note takes. */
const leaseMs = 60_000;
const deliverWithinMs = 45_000;
const backoff = { firstMs: 60_000, mostMs: 60 * 60_000 };

/**
 * Delivers the notes of one way whose time has come. Any number of processes share the work. A process
 * that dies leaves a note that is delivered again after its lease, with the same id.
 */
export function createDelivery(services: DeliveryServices, channel: DeliveryChannel): Delivery {
  const { workStore, clock, log } = services;
  const closing = new AbortController();
  const underWay = new Set<Promise<void>>();
  const begin = (stored: StoredWork): void => {
    const work: Promise<void> = deliverNote(services, channel, stored, closing.signal)
      .catch((error: unknown) => log.warn({ err: error, way: channel.way }, "A note was not delivered; it is tried again."))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  };
  const settled = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  return {
    async takeDue() {
      const limit = atOnceMax - underWay.size;
      if (limit <= 0 || closing.signal.aborted || !(await channel.isOpen())) return;
      for (const stored of await claimDue(workStore, { kind: noteKind(channel.way), limit, leaseMs }, clock)) begin(stored);
    },
    settled,
    async close() {
      closing.abort();
      await settled();
    },
  };
}

async function deliverNote(
  services: DeliveryServices,
  channel: DeliveryChannel,
  claimed: StoredWork,
  closing: AbortSignal,
): Promise<void> {
  const held = await hold(services, claimed);
  if (held === undefined) return;
  const { clock } = services;
  const gathered = await gatherNote(services, channel, claimed.ownerId, held.value());
  if (gathered.kind === "wait") return held.release(waiting, gathered.untilMs);
  if (gathered.kind === "deliver") {
    const { upToNumber } = gathered;
    if (!(await held.keep((value) => ({ ...value, upToNumber })))) return;
    const signal = AbortSignal.any([closing, AbortSignal.timeout(deliverWithinMs)]);
    const outcome = await channel.deliver(gathered.note, signal).catch((error: unknown): DeliveryOutcome => {
      services.log.warn({ err: error, way: channel.way }, "A note could not be delivered; it is tried again.");
      return { kind: "later" };
    });
    const attempts = held.value().attempts + 1;
    if (outcome.kind === "later") return held.release((value) => ({ ...value, attempts }), clock() + pauseOf(outcome, attempts));
  } else await withdrawBegun(channel, claimed.ownerId, held.value());
  return held.release((value) => remaining(value, gathered), clock());
}

/** The process that began it may have died after the note arrived and before that was written down. */
async function withdrawBegun(channel: DeliveryChannel, userId: string, { upToNumber, ...pending }: PendingNote): Promise<void> {
  if (upToNumber !== null) await channel.withdraw?.(userId, { ...pending, upToNumber });
}

const pauseOf = ({ afterMs = 0 }: { readonly afterMs?: number }, attempts: number): number =>
  Math.max(afterMs, pauseAfter(attempts, backoff));

/** What is left to look at after a note; null where nothing is. */
const remaining = (value: PendingNote, { upToNumber, isAll }: Exclude<Gathered, { kind: "wait" }>): PendingNote | null =>
  value.nextNumber === null && isAll
    ? null
    : { ...value, fromNumber: upToNumber + 1, upToNumber: null, attempts: 0, nextNumber: null };

/** What comes while a note waits is found when it is due, unless the note has a last message. */
const waiting = (value: PendingNote): PendingNote => (value.upToNumber === null ? { ...value, nextNumber: null } : value);

interface Held {
  value(): PendingNote;
  /** False where another process has taken it over. */
  keep(change: (value: PendingNote) => PendingNote): Promise<boolean>;
  /** Gives it up, to be worked on again at this time; deletes it where nothing is left. */
  release(change: (value: PendingNote) => PendingNote | null, dueAtMs: number): Promise<void>;
}

/**
 * Holds a note by a mark in it. Messages that come meanwhile are noted in the same record, so each write
 * is made upon what is stored then. Undefined where another process has it.
 */
async function hold({ workStore, clock }: DeliveryServices, claimed: StoredWork): Promise<Held | undefined> {
  const takenBy = randomUUID();
  let stored: StoredWork = claimed;
  async function write(change: (value: PendingNote) => PendingNote | null, dueAtMs: number): Promise<boolean> {
    for (;;) {
      const next = change(pendingIn(stored));
      if (next === null && (await workStore.delete(stored, stored.revision))) return true;
      const record = next && pendingRecord(stored, next, dueAtMs, clock());
      const answer = record && (await workStore.put(record, stored.revision));
      if (record && answer?.kind === "stored") {
        stored = { ...record, revision: answer.revision };
        return true;
      }
      const current = await workStore.get(stored);
      if (current === undefined || pendingIn(current).takenBy !== takenBy) return false;
      stored = current;
    }
  }
  const keep: Held["keep"] = (change) => write(change, clock() + leaseMs);
  if (!(await keep((value) => ({ ...value, takenBy })))) return undefined;
  return {
    value: () => pendingIn(stored),
    keep,
    async release(change, dueAtMs) {
      await write((value) => {
        const next = change(value);
        return next && { ...next, takenBy: null };
      }, dueAtMs);
    },
  };
}
