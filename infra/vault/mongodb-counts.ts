import type { Collection as MongoCollection } from "mongodb";
import { isDuplicateKey, type MongodbConnection } from "../stores/mongodb-connection.ts";
import type { Counts } from "./counts.ts";

interface StoredCount {
  readonly _id: string;
  readonly count: number;
  readonly expiresAt: string;
}

export interface MongodbCounts extends Counts {
  deleteExpired(): Promise<void>;
}

export const countsCollection = "counts";
/** A process whose clock is ahead must not end counts too early. */
const clockDifferenceMaxMs = 60 * 60_000;

/** `Counts` in the vault's database. */
export async function openMongodbCounts(connection: MongodbConnection, clock: () => number): Promise<MongodbCounts> {
  const counts = connection.database.collection<StoredCount>(countsCollection);
  await counts.createIndexes([{ name: "byExpiry", key: { expiresAt: 1 } }]);
  return {
    add: (id, expiresAt) => add(counts, clock, id, new Date(expiresAt).toISOString()),
    async takeAway(id) {
      await counts.updateOne({ _id: id, count: { $gt: 0 } }, { $inc: { count: -1 } });
    },
    async end(id) {
      await counts.deleteOne({ _id: id });
    },
    async deleteExpired() {
      await counts.deleteMany({ expiresAt: { $lte: new Date(clock() - clockDifferenceMaxMs).toISOString() } });
    },
  };
}

/** Another process may begin the count, or end it, between the two calls; then both are repeated. */
async function add(counts: MongoCollection<StoredCount>, clock: () => number, id: string, expiresAt: string): Promise<number> {
  for (;;) {
    const now = new Date(clock()).toISOString();
    const running = { _id: id, expiresAt: { $gt: now } };
    const before = await counts.findOneAndUpdate(running, { $inc: { count: 1 } }, { returnDocument: "before" });
    if (before !== null) return before.count + 1;
    if (await isBegun(counts, { _id: id, count: 1, expiresAt }, now)) return 1;
  }
}

async function isBegun(counts: MongoCollection<StoredCount>, begun: StoredCount, now: string): Promise<boolean> {
  try {
    const over = { _id: begun._id, expiresAt: { $lte: now } };
    const { matchedCount, upsertedCount } = await counts.replaceOne(over, begun, { upsert: true });
    return matchedCount + upsertedCount > 0;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return false;
  }
}
