import type { Collection, ReadStore } from "@logue/infra/read-store/read-store.ts";
import { hasHappened, type Instant, type Moment } from "@logue/projection-service/contract/history.ts";

const readAtOnce = 20;

/**
 * The last value that a field got up to the instant: one read, unless an import brought values with
 * times out of order.
 */
export async function latestFact<Fact extends Moment & { readonly id: string }>(
  readStore: ReadStore,
  collection: Collection<Fact>,
  fact: string,
  instant: Instant,
): Promise<Fact | undefined> {
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
