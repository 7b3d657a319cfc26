import type { Position } from "@logue/infra/event-store/event-store.ts";
import { placeOf, positionOf } from "@logue/infra/event-store/position.ts";
import type { PageReader, StoredPage } from "./stored-page.ts";

/** The pages of a store in their order. */
export interface StoredPages {
  /** Undefined behind the last one. */
  next(): Promise<StoredPage | undefined>;
}

const pageSize = 1_000;

/** Reads page after page, in this thread. */
export function readPages(read: PageReader, begin: Position, until: Position): StoredPages {
  let after = begin;
  return {
    next: async () => {
      if (after >= until) return undefined;
      const page = await read({ after, until, limit: pageSize });
      after = page.last;
      return page;
    },
  };
}

/** In a store that counts its positions without gaps, as wide as four bundles. */
const rangeSize = 1_024;
/** Pages that each reader is asked for before they are needed. */
const pagesAhead = 3;

/**
 * Reads with several readers at once, each of them in a thread of its own. Positions are counted
 * one by one.
 */
export function readPagesBy(readers: readonly PageReader[], begin: Position, until: Position): StoredPages {
  const asked: Promise<StoredPage>[] = [];
  let after = begin;
  let turn = 0;
  const ask = (): void => {
    const end = positionOf(Math.min(placeOf(after) + rangeSize, placeOf(until)));
    const page = readers[turn % readers.length]?.({ after, until: end, limit: rangeSize });
    if (page === undefined) throw new RangeError("There is no reader.");
    // A page that fails when it is no longer needed must not end the process.
    page.catch(() => undefined);
    asked.push(page);
    after = end;
    turn += 1;
  };
  return {
    next: async () => {
      while (after < until && asked.length < readers.length * pagesAhead) ask();
      return asked.shift();
    },
  };
}
