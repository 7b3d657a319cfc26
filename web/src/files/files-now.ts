import type { MessagePartsFragment } from "../generated/operations.ts";
import type { Timeline } from "../messages/timeline.svelte.ts";
import type { MessageFile } from "./file-kinds.ts";

type Place = Pick<Timeline, "messages" | "threads">;

/** The messages of a room that are loaded, those of its open threads too. */
const messagesIn = ({ messages, threads }: Place): MessagePartsFragment[] => [
  ...messages,
  ...[...threads.values()].flatMap(({ root, replies }) => (root === null ? replies : [root, ...replies])),
];

/** Gives the files of a message as they are at any time: none of a deleted one. */
export function filesNow(files: readonly MessageFile[], fileId: string, place?: Place): () => readonly MessageFile[] {
  const carrier = place && messagesIn(place).find((message) => message.files.some(({ id }) => id === fileId));
  if (carrier === undefined) return () => files;
  return () => {
    const message = messagesIn(place as Place).find(({ id }) => id === carrier.id);
    if (message?.deletedAt) return [];
    return message?.files ?? files;
  };
}
