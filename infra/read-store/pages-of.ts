import type { Collection, RangeQuery, ReadStore } from "./read-store.ts";

const pageLength = 500;

/** A range of a collection, by an index. */
export interface WholeRange<Document> {
  readonly index: string;
  readonly prefix: RangeQuery["prefix"];
  /** What the index is sorted by behind the prefix. No two documents of the range have the same. */
  readonly keyOf: (document: Document) => string;
}

/** All documents of the range, a page after the other. */
export async function* pagesOf<Document extends { readonly id: string }>(
  readStore: Pick<ReadStore, "range">,
  collection: Collection<Document>,
  { index, prefix, keyOf }: WholeRange<Document>,
): AsyncGenerator<readonly Document[], void> {
  for (let after: string | undefined; ; ) {
    const page = await readStore.range(collection, { index, prefix, limit: pageLength, ...(after !== undefined && { after }) });
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageLength) return;
    after = keyOf(last);
  }
}

/** All documents of the range at once, where they are known to be few enough. */
export async function wholeRange<Document extends { readonly id: string }>(
  ...range: Parameters<typeof pagesOf<Document>>
): Promise<readonly Document[]> {
  const all: Document[] = [];
  for await (const page of pagesOf(...range)) all.push(...page);
  return all;
}
