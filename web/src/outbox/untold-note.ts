import type { MessagePartsFragment, ProgramAnswerPartsFragment } from "../generated/operations.ts";

export type Posted = Pick<MessagePartsFragment, "id" | "roomId" | "threadRootId" | "sender" | "mentions" | "mentionedUsers">;

/**
 * Tells the sender of a message whom it names and does not reach, because they are not in its room
 * or are deactivated. Null where it reaches all. An edit tells of those whom it adds to `before`.
 */
export function untoldNote(
  { id, roomId, threadRootId, ...message }: Posted,
  before: Posted["mentions"] = [],
): ProgramAnswerPartsFragment | null {
  const reached = new Set([message.sender.id, ...message.mentionedUsers.map((user) => user.id)]);
  const known = new Set(before.map(({ user }) => user?.id));
  const named = message.mentions.flatMap(({ user }) => (user && !known.has(user.id) ? [user] : []));
  const absent = namesOf(named.filter((user) => !user.deactivatedAt && !reached.has(user.id)));
  const deactivated = namesOf(named.filter((user) => user.deactivatedAt));
  const sentences = [
    untold(absent, "is not here, and was", "are not here, and were"),
    absent.length > 0 && "Add them as members, or write to them.",
    untold(deactivated, "has a deactivated account, and was", "have deactivated accounts, and were"),
  ];
  const text = sentences.filter(Boolean).join(" ");
  if (text === "") return null;
  return { id: `untold ${id}`, roomId, threadRootId, text, blocks: [] };
}

const untold = (names: readonly string[], one: string, many: string): string =>
  names.length > 0 ? `${namesInLine.format(names)} ${names.length === 1 ? one : many} not told of this message.` : "";

const namesInLine = new Intl.ListFormat("en");

/** In Markdown each sign but letters and digits may stand behind a backslash. */
const asPlainText = (name: string): string => name.replace(/[!-/:-@[-`{-~]/g, "\\$&");

const namesOf = (users: readonly { readonly id: string; readonly displayName: string }[]): string[] => [
  ...new Map(users.map((user) => [user.id, asPlainText(user.displayName)])).values(),
];
