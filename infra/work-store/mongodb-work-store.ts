import { randomUUID } from "node:crypto";
import { Binary, type Collection as MongoCollection } from "mongodb";
import {
  answerWithin,
  connectMongodb,
  isDuplicateKey,
  isMongodbError,
  type MongodbConnection,
  MongodbRefused,
} from "../stores/mongodb-connection.ts";
import type { SealedPutAnswer, SealedWork, SealedWorkStore } from "./sealed-work-store.ts";
import { type ClaimRequest, type Lease, type WorkKey, type WorkKind, WorkStoreUnavailable } from "./work-store.ts";

export interface MongodbWorkStoreOptions {
  /** `mongodb://user:password@host:port/database?options`: a database that nothing else uses. */
  readonly url: string;
  /** Epoch milliseconds; leases go by it. */
  readonly clock?: () => number;
}

interface KeptWork extends Omit<SealedWork, "sealed"> {
  readonly _id: string;
  readonly leasedUntilMs: number;
  readonly leasedBy: string | null;
  readonly sealed: Binary;
}

interface OpenStore {
  readonly works: MongoCollection<KeptWork>;
  readonly clock: () => number;
}

const callWithinMs = 10_000;
const ownCollection = "works";

/**
 * Records in a MongoDB database of their own. Throws `WorkStoreUnavailable` where the server does
 * not answer, `MongodbRefused` where the address or the database must not be used.
 */
export async function openMongodbWorkStore({ url, clock = Date.now }: MongodbWorkStoreOptions): Promise<SealedWorkStore> {
  const connection = await unlessUnavailable(() => connectMongodb({ url, owner: "the work-store" }));
  try {
    requireOwnDatabase(connection);
    const works = connection.database.collection<KeptWork>(ownCollection);
    await unlessUnavailable(() =>
      works.createIndexes([
        { name: "byPlace", key: { kind: 1, ownerId: 1, id: 1 } },
        { name: "byOwner", key: { ownerId: 1 } },
        { name: "byDue", key: { kind: 1, dueAtMs: 1 } },
      ]),
    );
    return workStoreOn(connection, { works, clock });
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function workStoreOn(connection: MongodbConnection, store: OpenStore): SealedWorkStore {
  const { works } = store;
  let isOpen = true;
  const run = <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
    unlessUnavailable(async () => {
      if (!isOpen) throw new WorkStoreUnavailable("The work-store is closed.");
      return work();
    });
  return {
    get: (key) => run(() => get(store, key)),
    put: (work, expectedRevision, recordsMax, lease) => run(() => put(store, work, expectedRevision, recordsMax, lease)),
    delete: (key, expectedRevision) => run(() => remove(store, key, expectedRevision)),
    list: (kind, ownerId) => run(async () => (await works.find({ kind, ownerId }, { sort: { id: 1 } }).toArray()).map(workOf)),
    claim: (request) => run(() => claim(store, request)),
    endLeases: (holder) =>
      run(async () => {
        const held = { leasedUntilMs: { $gt: 0 }, ...(holder !== undefined && { leasedBy: holder }) };
        await works.updateMany(held, { $set: { leasedUntilMs: 0 } });
      }),
    eraseOwner: (ownerId) =>
      run(async () => {
        await works.deleteMany({ ownerId });
      }),
    page: (after, limit) => run(() => page(store, after, limit)),
    close: async () => {
      isOpen = false;
      await connection.close();
    },
  };
}

/** An account that may read the documents must not thereby read, or lose, what is kept here. */
function requireOwnDatabase({ collectionNames, address }: MongodbConnection): void {
  const foreign = collectionNames.find((name) => name !== ownCollection && !name.startsWith("system."));
  if (foreign === undefined) return;
  throw new MongodbRefused(
    `The database of the work-store at ${address} holds something else: ${foreign}. Give the work-store one of its own.`,
  );
}

async function get({ works }: OpenStore, key: WorkKey): Promise<SealedWork | undefined> {
  const kept = await works.findOne({ _id: keyOf(key) });
  return kept === null ? undefined : workOf(kept);
}

async function put(
  store: OpenStore,
  work: SealedWork,
  expected: string | null | undefined,
  recordsMax: number,
  lease?: Lease,
): Promise<SealedPutAnswer> {
  const { works, clock } = store;
  const kept = { ...keptOf(work), ...(lease && leasedFrom(clock(), lease)) };
  if (expected !== null) {
    const filter = { _id: kept._id, ...(expected !== undefined && { revision: expected }) };
    if ((await works.replaceOne(filter, kept)).matchedCount > 0) return { kind: "stored" };
    if (expected !== undefined) return answerConflict(store, work);
  }
  const owned = await works.countDocuments({ kind: work.kind, ownerId: work.ownerId }, { limit: recordsMax });
  const current = owned >= recordsMax ? await get(store, work) : undefined;
  if (owned >= recordsMax && current === undefined) return { kind: "full" };
  if (current === undefined && (await isInserted(works.insertOne(kept)))) return { kind: "stored" };
  return expected === null ? answerConflict(store, work) : put(store, work, expected, recordsMax, lease);
}

/**
 * A write whose first answer was lost is tried again by the driver, and then finds what it wrote
 * itself.
 */
async function answerConflict(store: OpenStore, work: SealedWork): Promise<SealedPutAnswer> {
  const current = await get(store, work);
  return current?.revision === work.revision ? { kind: "stored" } : { kind: "conflict", current };
}

async function remove(store: OpenStore, key: WorkKey, expected: string | undefined): Promise<boolean> {
  const _id = keyOf(key);
  const filter = { _id, ...(expected !== undefined && { revision: expected }) };
  if ((await store.works.deleteOne(filter)).deletedCount > 0 || expected === undefined) return true;
  return (await get(store, key)) === undefined;
}

/**
 * One record after the other: each is taken whole by one claim, whatever other processes claim
 * meanwhile.
 */
async function claim({ works, clock }: OpenStore, { kind, untilMs, limit, ...lease }: ClaimRequest): Promise<SealedWork[]> {
  const claimed: SealedWork[] = [];
  while (claimed.length < limit) {
    const nowMs = clock();
    const kept = await works.findOneAndUpdate(
      { kind, dueAtMs: { $ne: null, $lte: untilMs }, leasedUntilMs: { $lte: nowMs } },
      { $set: { ...leasedFrom(nowMs, lease), revision: randomUUID() } },
      { sort: { dueAtMs: 1 }, returnDocument: "after" },
    );
    if (kept === null) break;
    claimed.push(workOf(kept));
  }
  return claimed;
}

const leasedFrom = (nowMs: number, { leaseMs, holder }: Lease): Pick<KeptWork, "leasedUntilMs" | "leasedBy"> => ({
  leasedUntilMs: nowMs + leaseMs,
  leasedBy: holder ?? null,
});

async function page({ works }: OpenStore, after: WorkKey | undefined, limit: number): Promise<SealedWork[]> {
  const filter =
    after === undefined
      ? {}
      : {
          $or: [
            { kind: { $gt: after.kind } },
            { kind: after.kind, ownerId: { $gt: after.ownerId } },
            { kind: after.kind, ownerId: after.ownerId, id: { $gt: after.id } },
          ],
        };
  const kept = await works.find(filter, { sort: { kind: 1, ownerId: 1, id: 1 }, limit }).toArray();
  return kept.map(workOf);
}

async function isInserted(insertion: Promise<unknown>): Promise<boolean> {
  try {
    await insertion;
    return true;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return false;
  }
}

const keptOf = (work: SealedWork): KeptWork => ({
  ...work,
  _id: keyOf(work),
  leasedUntilMs: 0,
  leasedBy: null,
  sealed: new Binary(work.sealed),
});

function workOf({ _id, leasedUntilMs: _, leasedBy: _holder, sealed, ...work }: KeptWork): SealedWork {
  return { ...work, sealed: sealed.value() };
}

/** A JSON array, because ids may hold any separator. */
const keyOf = ({ kind, ownerId, id }: { readonly kind: WorkKind; readonly ownerId: string; readonly id: string }): string =>
  JSON.stringify([kind, ownerId, id]);

async function unlessUnavailable<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answerWithin(callWithinMs, work);
  } catch (error) {
    throw isMongodbError(error) ? new WorkStoreUnavailable("The work-store cannot be reached.", { cause: error }) : error;
  }
}
