import { startPosition } from "@logue/infra/event-store/event-store.ts";
import type { Collection, ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Document } from "../projection.ts";

/**
 * A version that is built and waits for the running follower to take it over. Its id is the
 * projection's name.
 */
export interface RebuiltVersion extends Document {
  readonly version: number;
}

/**
 * The rebuilding process and the following one share nothing but the read store, so this is how
 * they meet.
 */
const rebuiltVersions: Collection<RebuiltVersion> = {
  name: "rebuiltVersions",
  projection: "rebuilds",
  indexes: {},
  neverSealed: true,
};

const target = { projection: "rebuilds", version: 1 };

export const declareRebuiltVersions = (readStore: ReadStore): Promise<void> => readStore.declare(target, [rebuiltVersions]);

/** Offers a version to the process that follows the events now. */
export async function offerRebuiltVersion(readStore: ReadStore, projection: string, version: number): Promise<void> {
  await declareRebuiltVersions(readStore);
  const previous = await readStore.checkpoint(target, projection);
  const next = String(BigInt(previous ?? startPosition) + 1n).padStart(startPosition.length, "0");
  const document: RebuiltVersion = { id: projection, version };
  const write = { collection: rebuiltVersions.name, id: projection, document, position: next };
  await readStore.commit(target, [write], { partition: projection, previous, next });
}

/** What was offered last for each of the projections. */
export const offeredVersions = (readStore: ReadStore, projections: readonly string[]): Promise<(RebuiltVersion | undefined)[]> =>
  readStore.getMany(rebuiltVersions, projections);
