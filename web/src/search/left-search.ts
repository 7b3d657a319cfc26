import type { KeptSearch } from "./message-search.svelte.ts";

/** A search as it was when one of its messages was opened. */
export interface LeftSearch {
  readonly search: KeptSearch;
  /** Its place in the browser's history: the same words searched anew are another search. */
  readonly depth: number;
  readonly scrollPixels: number;
}

let left: LeftSearch | null = null;

export function leaveSearch(search: LeftSearch): void {
  left = search;
}

/** The search that was left at this place of the history, if its address is still the same. */
export function leftSearch(query: string, roomId: string | null, depth: number): LeftSearch | null {
  const isSame = left?.depth === depth && left.search.query === query && left.search.roomId === roomId;
  return isSame ? left : null;
}
