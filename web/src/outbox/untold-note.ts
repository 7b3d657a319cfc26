import type { MessagePartsFragment, ProgramAnswerPartsFragment } from "../generated/operations.ts";

export type Posted = Pick<MessagePartsFragment, "id" | "roomId" | "threadRootId" | "sender" | "mentions" | "mentionedUsers">;

/**
 * Tells the sender of a message whom it names and does not reach, because they are not in its room.
 * Null where it reaches all.
 */
export function untoldNote({ id, roomId, threadRootId, ...message }: Posted): ProgramAnswerPartsFragment | null {
  const reached = new Set([message.sender.id, ...message.mentionedUsers.map((user) => user.id)]);
  const untold = message.mentions.flatMap(({ user }) => (user === null || reached.has(user.id) ? [] : user));
  const names = [...new Map(untold.map((user) => [user.id, asPlainText(user.displayName)])).values()];
  if (names.length === 0) return null;
  const [are, were] = names.length === 1 ? ["is", "was"] : ["are", "were"];
  const text = `${namesInLine.format(names)} ${are} not here, and ${were} not told of this message. Add them as members, or write to them.`;
  return { id: `untold ${id}`, roomId, threadRootId, text, blocks: [] };
}

const namesInLine = new Intl.ListFormat("en");

/** In Markdown each sign but letters and digits may stand behind a backslash. */
const asPlainText = (name: string): string => name.replace(/[!-/:-@[-`{-~]/g, "\\$&");
