import { depthNow } from "./back-uncovers.ts";

/** What lies above the screen, the topmost last. */
const open: symbol[] = [];

/**
 * While a dialog is open, the browser's Back and Forward close it and the screen stays: a dialog about
 * one screen would else lie above another. Returns what to call when it is gone.
 */
export function backCloses(close: () => void): () => void {
  const own = Symbol("dialog");
  const [depth, address] = [depthNow(), location.href];
  open.push(own);
  const onpopstate = (event: PopStateEvent): void => {
    const steps = depth - depthNow();
    if (open.at(-1) !== own || steps === 0) return;
    event.stopImmediatePropagation();
    returnTo(address, steps);
    close();
  };
  addEventListener("popstate", onpopstate, { capture: true });
  return () => {
    open.splice(open.indexOf(own), 1);
    removeEventListener("popstate", onpopstate, { capture: true });
  };
}

/** The screen hears of the way back only where it does not lead to itself. */
function returnTo(address: string, steps: number): void {
  const arrive = (event: PopStateEvent): void => {
    if (location.href === address) event.stopImmediatePropagation();
  };
  addEventListener("popstate", arrive, { capture: true, once: true });
  history.go(steps);
}
