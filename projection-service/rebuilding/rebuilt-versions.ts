import { startPosition } from "@logue/infra/event-store/event-store.ts";
import {
  CheckpointConflict,
  type Collection,
  type ProjectionVersion,
  type ReadStore,
} from "@logue/infra/read-store/read-store.ts";
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

/**
 * Returns a number for a new version that no other rebuild has or gets: what an interrupted rebuild
 * has offered may just be taken over.
 */
export async function claimVersion(readStore: ReadStore, projection: string): Promise<number> {
  const id = `claimed ${projection}`;
  const taken = async (): Promise<number> => {
    const [claimed] = await readStore.getMany(rebuiltVersions, [id]);
    return Math.max(0, claimed?.version ?? 0, ...(await readStore.versions(projection)));
  };
  return raise(readStore, id, async () => (await taken()) + 1);
}

/** Offers a version to the process that follows the events now, unless a newer one is offered. */
export async function offerRebuiltVersion(readStore: ReadStore, projection: string, version: number): Promise<void> {
  await raise(readStore, projection, async () => {
    const [offered] = await offeredVersions(readStore, [projection]);
    return Math.max(version, offered?.version ?? 0);
  });
}

/** Writes what `versionFor` returns, which is asked again when another process has written meanwhile. */
async function raise(readStore: ReadStore, id: string, versionFor: () => Promise<number>): Promise<number> {
  await declareRebuiltVersions(readStore);
  for (;;) {
    const previous = await readStore.checkpoint(target, id);
    const document: RebuiltVersion = { id, version: await versionFor() };
    const next = String(BigInt(previous ?? startPosition) + 1n).padStart(startPosition.length, "0");
    const write = { collection: rebuiltVersions.name, id, document, position: next };
    try {
      await readStore.commit(target, [write], { partition: id, previous, next });
      return document.version;
    } catch (error) {
      if (!(error instanceof CheckpointConflict)) throw error;
    }
  }
}

/** Drops what is older than the version that is read now, also what interrupted rebuilds have left. */
export async function dropOlderVersions(readStore: ReadStore, { projection, version }: ProjectionVersion): Promise<void> {
  const older = (await readStore.versions(projection)).filter((each) => each < version);
  for (const each of older) await readStore.dropVersion({ projection, version: each });
}

/** What was offered last for each of the projections. */
export const offeredVersions = (readStore: ReadStore, projections: readonly string[]): Promise<(RebuiltVersion | undefined)[]> =>
  readStore.getMany(rebuiltVersions, projections);
