import { topicsOf } from "@logue/command-service/contract/topics.ts";
import { followAnnouncements } from "@logue/graphql-api/fan-out/announcements.ts";
import { createVisibility, type Visibility } from "@logue/graphql-api/fan-out/visibility.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";

/**
 * Reports when queries see a write, wherever the projections run, for a process that is not the
 * API.
 */
export async function followVisibility(
  eventBus: EventBus,
  partitions: number,
): Promise<Pick<Visibility, "whenVisible"> & { close(): Promise<void> }> {
  await eventBus.declareTopics(topicsOf(partitions));
  const visibility = createVisibility(Date.now, partitions);
  const announcements = await followAnnouncements(eventBus, ({ partition, position }) => visibility.pass(partition, position));
  const close = async (): Promise<void> => {
    await announcements.stop();
    visibility.close();
  };
  return { whenVisible: visibility.whenVisible, close };
}
