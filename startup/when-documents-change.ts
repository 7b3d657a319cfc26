import { changesTopic } from "@logue/command-service/contract/topics.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";

/**
 * Tells listeners that documents have changed, and so that the log has more, by the announcements
 * on the bus. Their content is not read.
 */
export async function whenDocumentsChange(eventBus: Pick<EventBus, "broadcast">) {
  const listeners = new Set<() => void>();
  const following = await eventBus.broadcast({
    topic: changesTopic,
    handle: () => {
      for (const listener of listeners) listener();
    },
  });
  return {
    onMoved(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: following.stop,
  };
}
