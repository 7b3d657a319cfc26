import { RetryWait } from "./retry-wait.ts";

const wait = new RetryWait();
const listeners = new Set<() => void>();

/** Waits before another try of a request that did not reach Logue. */
export const waitForLogue = (durationMs: number): Promise<void> => wait.wait(durationMs);

/** Something shows that Logue may be reached: whatever waits for it is tried at once. */
export function tellReachable(): void {
  wait.hurry();
  for (const listener of listeners) listener();
}

/** Calls the listener at each sign, until the returned function is called. */
export function onReachable(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

globalThis.addEventListener?.("online", tellReachable);
globalThis.document?.addEventListener("visibilitychange", () => document.visibilityState === "visible" && tellReachable());
