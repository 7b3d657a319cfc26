import { changesTopic } from "@logue/command-service/contract/topics.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { ChangesAnnouncement, DocumentChange } from "./contract/changes.ts";

/** Says once for a batch what is saved: where the same document was changed twice, its latest form. */
export async function announceChanges(
  eventBus: Pick<EventBus, "publish">,
  partition: string,
  position: Position,
  changes: readonly DocumentChange[],
): Promise<void> {
  const announcement: ChangesAnnouncement = { partition, position, changes: latestOf(changes) };
  await eventBus.publish(changesTopic, [{ key: partition, value: JSON.stringify(announcement), headers: {} }]);
}

function latestOf(changes: readonly DocumentChange[]): readonly DocumentChange[] {
  if (changes.length < 2) return changes;
  const latest = new Map<string, DocumentChange>();
  for (const change of changes) latest.set(`${change.collection}/${change.id}`, change);
  return [...latest.values()];
}
