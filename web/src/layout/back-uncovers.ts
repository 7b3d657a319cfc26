import type { HistoryState } from "./router.svelte.ts";

interface Cover extends HistoryState {
  readonly isCover: true;
}

/**
 * Something lies above the screen, such as a picture: the browser's Back takes it away, and the router
 * hears nothing of it. Returns what to call when it is gone. Where another screen is shown from there,
 * it replaces the address, so that Back leads to the screen below.
 */
export function backUncovers(uncover: () => void): () => void {
  const depth = depthNow() + 1;
  history.pushState({ depth, isCover: true } satisfies Cover, "");
  const onpopstate = (event: PopStateEvent): void => {
    if (depthNow() !== depth - 1) return;
    event.stopImmediatePropagation();
    uncover();
  };
  addEventListener("popstate", onpopstate, { capture: true });
  return () => {
    removeEventListener("popstate", onpopstate, { capture: true });
    if (depthNow() !== depth || !stateNow().isCover) return;
    addEventListener("popstate", (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    history.back();
  };
}

const stateNow = (): Partial<Cover> => (history.state as Cover | null) ?? {};
/** How many screens and covers of this window lie below what is shown. */
export const depthNow = (): number => stateNow().depth ?? 0;
