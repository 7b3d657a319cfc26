import { SetIdleDocument } from "../generated/operations.ts";
import { type SightedClient, watchSight } from "../notifications/watch-sight.svelte.ts";
import { Idleness } from "./idleness.ts";

const checkEveryMs = 15_000;
const inputs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "focus"] as const;

/**
 * Tells Logue whether the user is at the keyboard and what the user reads, until `close` is called.
 */
export function watchInput({ userId, connection, loadedPreferences, shown }: WatchedClient): {
  idleness: Idleness;
  close: () => void;
} {
  const key = `logue/last-input/${userId}`;
  const idleness = new Idleness({
    awayAfterMs: () => {
      const minutes = loadedPreferences()?.values.awayAfterMinutes ?? null;
      return minutes === null ? null : minutes * 60_000;
    },
    lastInput: {
      get: () => Number(localStorage.getItem(key) ?? 0),
      set: (atMs) => localStorage.setItem(key, String(atMs)),
    },
    report: (idleForMs) =>
      // What is not told now is told with the next change.
      void connection.request(SetIdleDocument, { input: { seconds: Math.round(idleForMs / 1_000) } }).catch(() => undefined),
    clock: () => Date.now(),
  });
  const sight = watchSight({ connection, shown });
  const noteInput = (): void => {
    idleness.noteInput();
    sight.noteInput();
  };
  noteInput();
  for (const name of inputs) addEventListener(name, noteInput, { passive: true, capture: true });
  const timer = setInterval(() => idleness.check(), checkEveryMs);
  return {
    idleness,
    close: () => {
      clearInterval(timer);
      sight.close();
      for (const name of inputs) removeEventListener(name, noteInput, { capture: true });
    },
  };
}

export interface WatchedClient extends SightedClient {
  readonly userId: string;
  /** Undefined until the user's settings are loaded. */
  readonly loadedPreferences: () => { readonly values: { readonly awayAfterMinutes: number | null } } | undefined;
}
