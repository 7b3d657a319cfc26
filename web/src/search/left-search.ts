import type { Workspace } from "../layout/workspace.svelte.ts";
import type { KeptSearch } from "./message-search.svelte.ts";

/** A search as it was when one of its messages was opened. */
export interface LeftSearch {
  readonly search: KeptSearch;
  /** Its place in the browser's history: the same words searched anew are another search. */
  readonly depth: number;
  readonly scrollPixels: number;
}

type Searcher = Pick<Workspace, "router">;

/** Of one client: another person who signs in at the same window has another. */
const ofWorkspace = new WeakMap<Searcher, LeftSearch>();

export function leaveSearch(workspace: Searcher, left: Omit<LeftSearch, "depth">): void {
  ofWorkspace.set(workspace, { ...left, depth: workspace.router.depth });
}

/** The search that was left at this place of the history, if its address is still the same. */
export function leftSearch(workspace: Searcher, query: string, roomId: string | null): LeftSearch | null {
  const left = ofWorkspace.get(workspace) ?? null;
  const isSame = left?.depth === workspace.router.depth && left.search.query === query && left.search.roomId === roomId;
  return isSame ? left : null;
}
