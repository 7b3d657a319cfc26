import type { ExecutionContext, TestFn } from "ava";
import { describeFollowers } from "./conformance-followers.ts";
import { describeRanges } from "./conformance-range.ts";
import { describeSearch } from "./conformance-search.ts";
import { describeVersions } from "./conformance-versions.ts";
import { describeWrites } from "./conformance-writes.ts";
import type { ReadStore } from "./read-store.ts";

/** One place where documents are kept, empty at first. */
export interface ReadStoreAdapter {
  /** Opens the place; a second opening stands for a second process. */
  open(): Promise<ReadStore>;
  remove(): Promise<void>;
}

export type MakeReadStoreAdapter = () => Promise<ReadStoreAdapter>;

/** A promise every adapter keeps, told with a store of its own. */
export type Promised = (
  about: string,
  told: (t: ExecutionContext, store: ReadStore, adapter: ReadStoreAdapter) => Promise<void>,
) => void;

/** What every read store must keep. Run it from a test file of the adapter. */
export function describeReadStore(test: TestFn, name: string, makeAdapter: MakeReadStoreAdapter): void {
  const promised: Promised = (about, told) => {
    test(`${name}: ${about}`, async (t) => {
      const adapter = await makeAdapter();
      const store = await adapter.open();
      try {
        await told(t, store, adapter);
      } finally {
        await store.close();
        await adapter.remove();
      }
    });
  };
  describeWrites(promised);
  describeFollowers(promised);
  describeRanges(promised);
  describeSearch(promised);
  describeVersions(promised);
}
