import { untrack } from "svelte";
import type { Outbox } from "./outbox.svelte.ts";
import type { PendingMessage } from "./pending-message.ts";

/** Tells a component of each message that is written in this window after it was made. */
export function whenWritten(outbox: Outbox, tell: (message: PendingMessage) => void): void {
  let before = outbox.written;
  $effect(() => {
    const { written } = outbox;
    if (written !== null && written !== before) untrack(() => tell(written));
    before = written;
  });
}
