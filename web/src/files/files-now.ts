import type { MessagePartsFragment } from "../generated/operations.ts";
import type { Timeline } from "../messages/timeline.svelte.ts";
import type { MessageFile } from "./file-kinds.ts";

export interface Place extends Pick<Timeline, "messages" | "threads"> {
  readonly deleted: { has(messageId: string): boolean };
}

/** A file, where it is known with the message that carries it. */
export type CarriedFile = MessageFile & { readonly messageId?: string | null };

/** The messages of a room that are loaded, those of its open threads too. */
const messagesIn = ({ messages, threads }: Place): MessagePartsFragment[] => [
  ...messages,
  ...[...threads.values()].flatMap(({ root, replies }) => (root === null ? replies : [root, ...replies])),
];

/**
 * Gives the files as they are at any time: without those whose message was deleted, also where it is
 * not loaded, or is loaded no longer.
 */
export function filesNow(files: readonly CarriedFile[], place?: Place): () => readonly MessageFile[] {
  if (place === undefined) return () => files;
  const carrierIds = new Map(messagesIn(place).flatMap((message) => message.files.map(({ id }) => [id, message.id])));
  return () => {
    const loaded = new Map(messagesIn(place).map((message) => [message.id, message]));
    return files.flatMap((file) => {
      const carrierId = file.messageId ?? carrierIds.get(file.id) ?? "";
      const message = loaded.get(carrierId);
      if (message?.deletedAt || place.deleted.has(carrierId)) return [];
      return message ? message.files.filter(({ id }) => id === file.id) : [file];
    });
  };
}
