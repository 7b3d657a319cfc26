import type { EventStore, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { rest } from "@logue/infra/retry.ts";
import type { Log } from "../log.ts";

export interface ChangeFollower {
  stop(): Promise<void>;
}

const retryPauseMs = 500;

/**
 * Reports each event that any command service writes, or those of some streams. Cached states are
 * updated with them, so that a decision sees a room or a person as they are now.
 */
export async function followChanges(
  eventStore: Pick<EventStore, "subscribeToAll" | "lastPosition">,
  observe: (event: RecordedEvent) => void,
  log: Log,
  streamPrefixes?: readonly string[],
): Promise<ChangeFollower> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let position = await eventStore.lastPosition();

  const follow = async (): Promise<void> => {
    for await (const item of eventStore.subscribeToAll({ after: position, signal, ...(streamPrefixes && { streamPrefixes }) })) {
      if (item.kind !== "events") continue;
      for (const event of item.events) {
        observe(event);
        position = event.position;
      }
    }
  };

  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await follow();
      } catch (error) {
        log.warn({ error: String(error), position }, "Cached states cannot be kept fresh for now");
        await rest(retryPauseMs, signal);
      }
    }
  };

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
