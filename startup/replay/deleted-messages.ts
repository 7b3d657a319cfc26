import { type PublicEvent, withoutWords } from "@logue/command-service/contract/public-events/public-events.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import { type ReadableLog, readRange } from "@logue/infra/event-store/replaying/read-range.ts";

/** The ids of messages that are deleted. */
export type DeletedMessages = ReadonlySet<string>;

/** Which messages are deleted at the moment of the call. */
export type FindDeletedMessages = () => Promise<DeletedMessages>;

/** Reads the log behind `after` to its end, and with each later call what has come since. */
export function followDeletedMessages(history: ReadableLog, after: Position | undefined): FindDeletedMessages {
  const deleted = new Set<string>();
  let readUpTo = after;
  return async () => {
    for await (const page of readRange(history, { after: readUpTo, streamPrefixes: ["conversation-"] })) {
      for (const { type, data } of page.events) {
        const messageId = String(Object(data).messageId);
        if (type === "MessageDeleted") deleted.add(messageId);
        else if (type === "MessageRestored") deleted.delete(messageId);
      }
      readUpTo = page.position;
    }
    return deleted;
  };
}

/** The event as all may read it now: without the words and files of a deleted message. */
export function withoutDeleted(event: PublicEvent, deleted: DeletedMessages): PublicEvent {
  const { messageId } = event.data as { readonly messageId?: string };
  return messageId !== undefined && deleted.has(messageId) ? withoutWords(event) : event;
}
