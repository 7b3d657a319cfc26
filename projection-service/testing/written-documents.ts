import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { projections } from "../projections.ts";

/** The documents that were written, by projection, collection and id. */
export type Keys = Map<string, { readonly collection: string; readonly id: string }>;

const names = new Set(projections.map(({ name }) => name));

/** Notes every document of a projection that is written, so that all of them can be compared. */
export function noting(readStore: ReadStore, keys: Keys): ReadStore {
  return {
    ...readStore,
    commit: (target, writes, checkpoint) => {
      const noted = names.has(target.projection) ? writes : [];
      for (const { collection, id } of noted) keys.set(`${target.projection}/${collection}/${id}`, { collection, id });
      return readStore.commit(target, writes, checkpoint);
    },
  };
}

export async function documentsIn(readStore: ReadStore, keys: Keys): Promise<Record<string, unknown>> {
  const documents: Record<string, unknown> = {};
  for (const [name, key] of [...keys].sort()) {
    const [projection = ""] = name.split("/");
    const version = (await readStore.liveVersion(projection)) ?? 1;
    [documents[name]] = await readStore.load({ projection, version }, [key]);
  }
  return documents;
}
