import type { PastMessagePartsFragment } from "../generated/operations.ts";
import type { RenderableMessage } from "../messages/rendered-text.ts";
import type { RowMessage } from "../messages/rows.ts";

/** A message as it stood, in the shape that the rows of a list are laid out by. */
export interface PastMessage extends RowMessage, PastMessagePartsFragment {
  readonly sender: PastMessagePartsFragment["message"]["sender"];
}

export const pastMessageOf = (then: PastMessagePartsFragment): PastMessage => {
  const { sentAt, sender, postedAs, quotedMessage } = then.message;
  return { ...then, sentAt, sender, postedAs, quotedMessage };
};

/** What happened to the message after the instant; null for nothing. */
export function laterNoteOf({ isDeleted, editedAt, message }: PastMessagePartsFragment): string | null {
  if (isDeleted) return null;
  if (message.deletedAt !== null) return "deleted later";
  return message.editedAt === editedAt ? null : "edited later";
}

/** What stands in place of a text that is not shown; null where it is shown. */
export function insteadOfText({ isDeleted, isWithheld, message }: PastMessagePartsFragment): string | null {
  if (isDeleted) return "This message had been deleted.";
  if (!isWithheld) return null;
  const what = message.deletedAt === null ? "edited" : "deleted";
  return `This message was ${what} later. How it read then is shown only to its sender and to people who may see earlier versions.`;
}

/** The text of then. HTML is kept by id, so that of another instant has another one. */
export const renderableOf = (then: PastMessagePartsFragment, at: string): RenderableMessage => ({
  id: `${then.id} ${at}`,
  text: then.text ?? "",
  markup: then.markup,
  mentions: then.mentions,
  mentionedUsers: then.mentions.map(({ user }) => user).filter((user) => user !== null),
  mentionsRoom: then.message.mentionsRoom,
});
