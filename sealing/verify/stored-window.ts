import { decodeBundle, encodeBundle } from "../tree/entry-bundle.ts";
import { type ComparedEntry, comparedEntry, windowSize } from "./compare-entries.ts";
import type { StoredPage } from "./stored-page.ts";
import type { StoredPages } from "./stored-pages.ts";

/** The entries of the store that are not compared yet, in their order. */
export interface StoredWindow {
  /** Takes as many entries as a bundle of the log has, if they are the same bytes. */
  takeSame(bundle: Buffer): Promise<boolean>;
  /** The next entries one by one, as many as are needed to look for one that is elsewhere. */
  readonly entries: ComparedEntry[];
  /** Reads on until there are enough entries, or no more. */
  fill(): Promise<void>;
  /** Takes entries that were looked at and not taken back, so that whole bundles are compared again. */
  putBack(): void;
  /** Reads to the end of the store, and counts what is left. */
  countRest(): Promise<number>;
}

const nothing = Buffer.alloc(0);

/**
 * Bytes are compared where nothing is wrong, which is nearly always; entries are read where
 * something is.
 */
export function openStoredWindow(pages: StoredPages, onPage: (page: StoredPage) => void): StoredWindow {
  const entries: ComparedEntry[] = [];
  let ahead: Buffer = nothing;
  let isRead = false;
  const readMore = async (): Promise<boolean> => {
    const page = isRead ? undefined : await pages.next();
    isRead = page === undefined;
    if (page === undefined) return false;
    onPage(page);
    const bundle = Buffer.from(page.bundle.buffer, page.bundle.byteOffset, page.bundle.byteLength);
    ahead = ahead.length === 0 ? bundle : Buffer.concat([ahead, bundle]);
    return true;
  };
  const lookAtAll = (): void => {
    for (const bytes of decodeBundle(ahead)) entries.push(comparedEntry(bytes));
    ahead = nothing;
  };
  return {
    entries,
    takeSame: async (bundle) => {
      while (ahead.length < bundle.length && (await readMore()));
      if (!ahead.subarray(0, bundle.length).equals(bundle)) return false;
      ahead = ahead.subarray(bundle.length);
      return true;
    },
    fill: async () => {
      lookAtAll();
      while (entries.length < windowSize && (await readMore())) lookAtAll();
    },
    putBack: () => {
      ahead = Buffer.concat([encodeBundle(entries.map(({ bytes }) => bytes)), ahead]);
      entries.length = 0;
    },
    countRest: async () => {
      let count = entries.length;
      do {
        count += decodeBundle(ahead).length;
        ahead = nothing;
      } while (await readMore());
      return count;
    },
  };
}
