import { conversationCursor, conversationStream } from "@logue/command-service/contract/streams.ts";
import type { EventStore, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { openEventstoredbEventStore } from "@logue/infra/event-store/eventstoredb/eventstoredb-event-store.ts";
import type { DistributedLogue } from "../../support/distributed-logue.ts";
import { unmarked } from "../../support/unmarked.ts";

const pageMax = 500;

/** Reads or writes the log directly, without the services. */
export async function withEventStore<Result>(
  { environment }: Pick<DistributedLogue, "environment">,
  act: (eventStore: EventStore) => Promise<Result>,
): Promise<Result> {
  const eventStore = await openEventstoredbEventStore({ url: environment.EVENT_STORE ?? "" });
  try {
    return await act(eventStore);
  } finally {
    await eventStore.close();
  }
}

/**
 * For each message changed after the cursor, the cursor of its last change according to the log, by
 * message id.
 */
export async function lastChangesAfter(
  logue: Pick<DistributedLogue, "environment">,
  roomId: string,
  after: string,
): Promise<ReadonlyMap<string, string>> {
  const changes = new Map<string, string>();
  for (const event of await withEventStore(logue, (eventStore) => conversationOf(eventStore, roomId))) {
    const cursor = conversationCursor(0, event.revision);
    if (cursor > unmarked(after)) for (const messageId of changedBy(event)) changes.set(messageId, cursor);
  }
  return changes;
}

async function conversationOf(eventStore: EventStore, roomId: string): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (;;) {
    const page = await eventStore.readStream(conversationStream(roomId, 0), { from: events.length, limit: pageMax });
    events.push(...page);
    if (page.length < pageMax) return events;
  }
}

/** A reply that is added or deleted changes the root of its thread too. */
function changedBy({ type, data }: RecordedEvent): string[] {
  const { messageId, threadRootId } = data as { readonly messageId: string; readonly threadRootId?: string | null };
  const changesRoot = (type === "MessagePosted" || type === "MessageDeleted") && typeof threadRootId === "string";
  return changesRoot ? [messageId, threadRootId] : [messageId];
}
