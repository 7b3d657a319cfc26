import type { SerialFn, TestFn } from "ava";
import { describeFollowers } from "./conformance-followers.ts";
import type { MakeReadStoreAdapter, Promised } from "./conformance-promise.ts";
import { describeRanges } from "./conformance-range.ts";
import { describeSearch } from "./conformance-search.ts";
import { describeSearchBetweenCommits } from "./conformance-search-between.ts";
import { describeVersions } from "./conformance-versions.ts";
import { describeWrites } from "./conformance-writes.ts";

/** The promises of every read store. Run them from a test file of the adapter. */
export function describeReadStore(test: TestFn | SerialFn, name: string, makeAdapter: MakeReadStoreAdapter): void {
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
  describeSearchBetweenCommits(promised);
  describeVersions(promised);
}
