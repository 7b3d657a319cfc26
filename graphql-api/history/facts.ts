import type { Collection, ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type FactDocument, hasHappened, type Instant } from "@logue/projection-service/contract/history.ts";

const readAtOnce = 20;

/**
 * The last value that a field got up to the instant: one read, unless an import brought values with
 * times out of order.
 */
export async function latestFact(
  readStore: ReadStore,
  collection: Collection<FactDocument>,
  fact: string,
  instant: Instant,
): Promise<FactDocument | undefined> {
  const isByPosition = instant.axis === "position";
  let before = isByPosition ? `${instant.value}~` : undefined;
  for (;;) {
    const query = { index: "ofFact", prefix: [fact], ...(before !== undefined && { before }) } as const;
    const limit = isByPosition ? 1 : readAtOnce;
    const found = await readStore.range(collection, { ...query, order: "descending", limit });
    const latest = found.find((each) => hasHappened(each, instant));
    if (latest !== undefined || found.length < limit) return latest;
    before = found.at(-1)?.position;
  }
}
