import { RetryWait, retryAfterMs } from "./retry-wait.ts";

const wait = new RetryWait();
const listeners = new Set<() => void>();

/**
 * Waits before another try of what failed with this code, which will pass. What did not reach Logue
 * is tried at once when something shows that it is there again; an overloaded Logue is not asked
 * sooner because it answers others.
 */
export function waitAfter(code: string, tries: number): Promise<void> {
  const durationMs = retryAfterMs(tries, code);
  return code === "Unreachable" ? wait.wait(durationMs) : new Promise((resolve) => setTimeout(resolve, durationMs));
}

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
