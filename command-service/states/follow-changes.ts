import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { rest } from "@logue/infra/retry.ts";
import type { Log } from "../log.ts";
import type { StateCache } from "./state-cache.ts";

export interface ChangeFollower {
  stop(): Promise<void>;
}

const retryPauseMs = 500;

/**
 * Updates cached states with the events of other command services, so that a decision sees a room
 * or a person as they are now.
 */
export async function followChanges(
  eventStore: Pick<EventStore, "subscribeToAll" | "lastPosition">,
  states: StateCache,
  log: Log,
): Promise<ChangeFollower> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let position = await eventStore.lastPosition();

  const follow = async (): Promise<void> => {
    for await (const item of eventStore.subscribeToAll({ after: position, signal })) {
      if (item.kind !== "events") continue;
      for (const event of item.events) {
        states.observe(event);
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
