import type { HistoryState } from "./router.svelte.ts";

/**
 * Something lies above the screen, such as a picture: the browser's Back takes it away, and the screen
 * stays. Returns what to call when it is gone. Where the router shows another screen meanwhile, that
 * takes the place of this entry of the history.
 */
export function backUncovers(uncover: () => void): () => void {
  const depth = depthNow() + 1;
  history.pushState({ depth, isCover: true } satisfies HistoryState, "");
  const onpopstate = (): void => {
    if (depthNow() < depth) uncover();
  };
  addEventListener("popstate", onpopstate);
  return () => {
    removeEventListener("popstate", onpopstate);
    if (depthNow() === depth && stateNow().isCover) history.back();
  };
}

const stateNow = (): Partial<HistoryState> => (history.state as HistoryState | null) ?? {};
const depthNow = (): number => stateNow().depth ?? 0;
