import { publicTopics } from "@logue/command-service/contract/public-events/topics.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { PublicTopics } from "@logue/integrations/index.ts";

/**
 * The topics for other programs; none where the bus is in this process. They are made when the first
 * record is published, so that a Logue without this integration makes none.
 */
export function openPublicTopics(
  { eventBus: { scheme } }: Pick<Config, "eventBus">,
  eventBus: Pick<EventBus, "declareTopics" | "publish">,
): PublicTopics | undefined {
  if (scheme === "memory") return undefined;
  let declared: Promise<void> | undefined;
  const declare = (): Promise<void> => {
    declared ??= eventBus.declareTopics(publicTopics).catch((error: unknown) => {
      declared = undefined;
      throw error;
    });
    return declared;
  };
  return {
    async publish(topic, record) {
      await declare();
      await eventBus.publish(topic, [record]);
    },
  };
}
