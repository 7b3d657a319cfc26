import { type PublicEvent, withoutWords } from "@logue/command-service/contract/public-events/public-events.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import { type ReadableLog, readRange } from "@logue/infra/event-store/replaying/read-range.ts";

/** The ids of messages that are deleted today. */
export type DeletedMessages = ReadonlySet<string>;

/** Reads the log to its end. */
export async function findDeletedMessages(
  history: ReadableLog,
  after: Position | undefined,
  until: Position,
): Promise<DeletedMessages> {
  const deleted = new Set<string>();
  for await (const { events } of readRange(history, { after, until, streamPrefixes: ["conversation-"] })) {
    for (const { type, data } of events) {
      const messageId = String(Object(data).messageId);
      if (type === "MessageDeleted") deleted.add(messageId);
      else if (type === "MessageRestored") deleted.delete(messageId);
    }
  }
  return deleted;
}

/** The event as all may read it now: without the words and files of a deleted message. */
export function withoutDeleted(event: PublicEvent, deleted: DeletedMessages): PublicEvent {
  const { messageId } = event.data as { readonly messageId?: string };
  return messageId !== undefined && deleted.has(messageId) ? withoutWords(event) : event;
}
