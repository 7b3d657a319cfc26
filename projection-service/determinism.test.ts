import type { Recorded } from "@logue/command-service/contract/event.ts";
import { startPosition } from "@logue/infra/event-store/event-store.ts";
import { newReadMemory, openMemoryReadStore } from "@logue/infra/read-store/memory-read-store.ts";
import { type ReadStore, ReadStoreUnavailable } from "@logue/infra/read-store/read-store.ts";
import test from "ava";
import fc from "fast-check";
import { applyEvents, openVersion } from "./following/projection-version.ts";
import { projections } from "./projections.ts";
import { rebuild } from "./rebuilding/rebuild.ts";
import { anyHistory } from "./testing/random-history.ts";
import { appendDated, openDatedStore } from "./testing/running-service.ts";
import { documentsIn, type Keys, noting } from "./testing/written-documents.ts";

async function foldAtOnce(events: readonly Recorded[]): Promise<Record<string, unknown>> {
  const keys: Keys = new Map();
  const readStore = noting(await openMemoryReadStore(), keys);
  for (const projection of projections) {
    await applyEvents(await openVersion(projection, 1, readStore), "0", events, { repeatsAreChanges: false });
  }
  return documentsIn(readStore, keys);
}

/** Null where the document was deleted, as announcements say it. */
const contentOf = (stored: unknown): unknown => (stored as { readonly document?: unknown } | undefined)?.document ?? null;

interface Batch {
  readonly size: number;
  /**
   * Forgets everything before the batch, and begins so many events earlier than the one before
   * ended.
   */
  readonly restart: boolean;
  readonly repeat: number;
  /**
   * Half of the batch is written without its checkpoint before the process dies; then it comes
   * again.
   */
  readonly isTorn: boolean;
}

interface Folded {
  readonly documents: Record<string, unknown>;
  /** What a listener knows that applies every announcement. */
  readonly announced: Record<string, unknown>;
}

async function foldInBatches(events: readonly Recorded[], batches: readonly Batch[]): Promise<Folded> {
  const keys: Keys = new Map();
  const announced: Record<string, unknown> = {};
  const memory = newReadMemory();
  const open = async () => noting(await openMemoryReadStore(memory), keys);
  const store = await open();
  for (const projection of projections) {
    let fed = await openVersion(projection, 1, store);
    for (let begin = 0, turn = 0; begin < events.length; turn += 1) {
      const { size, restart, repeat, isTorn } = batches[turn % batches.length] ?? {
        size: 1,
        restart: false,
        repeat: 0,
        isTorn: false,
      };
      const batch = events.slice(Math.max(0, begin - repeat), begin + size);
      if (isTorn) {
        const torn = await openVersion(projection, 1, tearing(await open()));
        await applyEvents(torn, "0", batch, { repeatsAreChanges: false }).catch(() => undefined);
      }
      if (restart || isTorn) fed = await openVersion(projection, 1, await open());
      const { changes } = await applyEvents(fed, "0", batch, { repeatsAreChanges: true });
      for (const { collection, id, document } of changes) announced[`${projection.name}/${collection}/${id}`] = document;
      begin += size;
    }
  }
  return { documents: await documentsIn(store, keys), announced };
}

/** A store without atomic commits that dies in the middle of one. */
function tearing(readStore: ReadStore): ReadStore {
  return {
    ...readStore,
    commit: async (target, writes) => {
      const previous = await readStore.checkpoint(target, "torn");
      const next = String(BigInt(previous ?? startPosition) + 1n).padStart(startPosition.length, "0");
      const middle = writes.length >> 1;
      const half = previous === undefined ? writes.slice(middle) : writes.slice(0, middle + 1);
      await readStore.commit(target, half, { partition: "torn", previous, next });
      throw new ReadStoreUnavailable("It died.");
    },
  };
}

async function foldByRebuild(events: readonly Recorded[]): Promise<Record<string, unknown>> {
  const keys: Keys = new Map();
  const readStore = noting(await openMemoryReadStore(), keys);
  const history = openDatedStore();
  await appendDated(history, events);
  await rebuild(projections, { history, readStore, openEvents: (read) => read, partitions: 1, log: { error: () => {} } });
  return documentsIn(readStore, keys);
}

const anyBatch: fc.Arbitrary<Batch> = fc.record({
  size: fc.integer({ min: 1, max: 20 }),
  restart: fc.boolean(),
  repeat: fc.nat(30),
  isTorn: fc.boolean(),
});
const anyBatches = fc.array(anyBatch, { minLength: 1, maxLength: 10 });

test("the same events give the same documents in any batches, with repeats, restarts and torn commits", async (t) => {
  await fc.assert(
    fc.asyncProperty(anyHistory, anyBatches, async (events, batches) => {
      t.deepEqual((await foldInBatches(events, batches)).documents, await foldAtOnce(events));
    }),
    { seed: 2026, numRuns: 60, endOnFailure: true },
  );
});

test("every document of a collection that is announced is announced as it is saved, after repeats, restarts and torn commits too", async (t) => {
  const names = projections.flatMap(({ name, collections }) => collections.map((collection) => `${name}/${collection.name}/`));
  const isAnnounced = ([key]: [string, unknown]): boolean => names.some((name) => key.startsWith(name));
  await fc.assert(
    fc.asyncProperty(anyHistory, anyBatches, async (events, batches) => {
      const { documents, announced } = await foldInBatches(events, batches);
      const saved = Object.entries(documents).filter(isAnnounced);
      t.deepEqual(announced, Object.fromEntries(saved.map(([key, stored]) => [key, contentOf(stored)])));
    }),
    { seed: 2026, numRuns: 60, endOnFailure: true },
  );
});

test("a rebuild gives the documents that were folded live", async (t) => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (events) => {
      const rebuilt = await foldByRebuild(events);
      const live = await foldAtOnce(events);
      t.deepEqual(rebuilt, live);
    }),
    { seed: 2026, numRuns: 40, endOnFailure: true },
  );
});
