import { changesTopic } from "@logue/command-service/contract/topics.ts";
import type { BusRecord } from "@logue/infra/event-bus/event-bus.ts";
import { startPosition } from "@logue/infra/event-store/event-store.ts";
import type { ChangesAnnouncement } from "../contract/changes.ts";
import { everyPartition } from "./catch-up.ts";
import type { Feed } from "./feed.ts";

/**
 * Says again and again how far the documents of each partition are: a process that began to listen
 * after the last change of a partition would not know otherwise. Returns how to stop it.
 */
export function remindOfPlaces(feed: Pick<Feed, "eventBus" | "partitions" | "passed">, everyMs: number): () => void {
  let isUnderWay = false;
  const remind = async (): Promise<void> => {
    if (isUnderWay) return;
    isUnderWay = true;
    const records = everyPartition(feed).flatMap((partition) => reminderOf(feed, partition));
    // The bus may be away; the next round says the same.
    await feed.eventBus.publish(changesTopic, records).catch(() => undefined);
    isUnderWay = false;
  };
  const timer = setInterval(() => void remind(), everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

function reminderOf({ passed }: Pick<Feed, "passed">, partition: string): BusRecord[] {
  const position = passed.passed(partition);
  if (position === startPosition) return [];
  const reminder: ChangesAnnouncement = { partition, position, changes: [], isReminder: true };
  return [{ key: partition, value: JSON.stringify(reminder), headers: {} }];
}
