import type { Connection } from "../api/api.ts";
import { uuidv7 } from "../api/uuid.ts";
import { SetInSightDocument } from "../generated/operations.ts";
import { type Place, Sight } from "./sight.ts";

const focusChanges = ["focus", "blur", "visibilitychange", "pageshow"] as const;

export interface SightedClient {
  readonly connection: Pick<Connection, "request">;
  /** What the window shows, and would show if it had no focus. */
  readonly shown: () => { readonly roomId: string | null; readonly threadRootId: string | null };
}

/** Tells Logue which room this window shows while it has the focus, until `close` is called. */
export function watchSight({ connection, shown }: SightedClient): { noteInput: () => void; close: () => void } {
  const clientId = uuidv7();
  const sight = new Sight({
    // What is lost now is told with the next change or input.
    report: (place) => void connection.request(SetInSightDocument, { input: { clientId, ...place } }).catch(() => undefined),
    clock: () => Date.now(),
  });
  let hasFocus = $state(document.hasFocus());
  /** Later, because the window may get the focus while components are updated. */
  const look = (): void =>
    queueMicrotask(() => {
      hasFocus = document.hasFocus() && document.visibilityState === "visible";
    });
  /** The page may be gone before an effect runs. */
  const leave = (): void => {
    hasFocus = false;
    sight.look(null);
  };
  for (const name of focusChanges) addEventListener(name, look);
  addEventListener("pagehide", leave);
  const stop = $effect.root(() => {
    $effect(() => {
      const { roomId, threadRootId } = shown();
      const place: Place | null = hasFocus && roomId !== null ? { roomId, threadRootId } : null;
      sight.look(place);
    });
  });
  return {
    noteInput: () => sight.noteInput(),
    close: () => {
      for (const name of focusChanges) removeEventListener(name, look);
      removeEventListener("pagehide", leave);
      stop();
      sight.look(null);
    },
  };
}
