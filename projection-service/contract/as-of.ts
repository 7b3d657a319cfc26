import { hasHappened, type Instant, type MessageChangeDocument, type Moment, type RoomStay } from "./history.ts";
import type { MessageDocument, MessageVersion, Reaction } from "./messages.ts";

/** A message as it stood at an instant of the past. */
export interface MessageAsOf {
  readonly text: string;
  readonly isErased: boolean;
  readonly blocks: NonNullable<MessageVersion["blocks"]>;
  readonly fileIds: readonly string[];
  readonly editedAt: string | null;
  readonly isDeleted: boolean;
  readonly reactions: readonly Reaction[];
  readonly isPinned: boolean;
  /** Whether this text was replaced by an edit or a deletion since. */
  readonly isReplacedSince: boolean;
}

export const postedMoment = ({ postedPosition, recordedAt, sentAt }: MessageDocument): Moment => ({
  position: postedPosition,
  recordedAt,
  happenedAt: sentAt,
});

const replacedMoment = (version: MessageVersion): Moment => ({
  position: version.replacedPosition,
  recordedAt: version.replacedRecordedAt,
  happenedAt: version.replacedAt,
});

/**
 * The message at an instant; undefined before it was posted. `changes` are those of this message, in
 * their order.
 */
export function messageAsOf(
  message: MessageDocument,
  changes: readonly MessageChangeDocument[],
  instant: Instant,
): MessageAsOf | undefined {
  if (!hasHappened(postedMoment(message), instant)) return undefined;
  const { versions, deletedAt } = message;
  const replacedCount = versions.filter((version) => hasHappened(replacedMoment(version), instant)).length;
  const shown = versions[replacedCount] ?? message;
  const wasDeleted = shown === message ? deletedAt !== null : "isDeleted" in shown;
  if (wasDeleted) return deletedMessage(message, versions[replacedCount - 1]);
  return {
    text: shown.text,
    isErased: shown.isErased === true,
    blocks: shown.blocks ?? [],
    fileIds: shown.fileIds ?? [],
    editedAt: shown === message ? message.editedAt : editedAtOf(message, versions[replacedCount]),
    isDeleted: false,
    ...marksAsOf(changes.filter((change) => hasHappened(change, instant))),
    isReplacedSince: !isTextNow(message, replacedCount),
  };
}

/**
 * Whether the text that this version had, by its place, is the present one: it was at most deleted and
 * restored since.
 */
export function isTextNow({ versions, deletedAt }: Pick<MessageDocument, "versions" | "deletedAt">, place: number): boolean {
  const states = [...versions.slice(place).map(({ isDeleted }) => isDeleted === true), false];
  return deletedAt === null && states.every((isDeletion, index) => index === 0 || isDeletion !== states[index - 1]);
}

const deletedMessage = (message: MessageDocument, before: MessageVersion | undefined): MessageAsOf => ({
  ...{ text: "", isErased: false, blocks: [], fileIds: [], reactions: [], isPinned: false },
  editedAt: editedAtOf(message, before),
  isDeleted: true,
  isReplacedSince: false,
});

/** A version that was written when the message was sent is not an edit. */
const editedAtOf = ({ sentAt }: MessageDocument, version: MessageVersion | undefined): string | null =>
  version === undefined || version.writtenAt === sentAt ? null : version.writtenAt;

/** Emoji stand in the order of their first use, people in the order in which they reacted. */
function marksAsOf(changes: readonly MessageChangeDocument[]): Pick<MessageAsOf, "reactions" | "isPinned"> {
  const people = new Map<string, Set<string>>();
  let isPinned = false;
  for (const { kind, emoji, userId } of changes) {
    if (emoji === null) isPinned = kind === "pinned";
    else if (kind === "reactionAdded") people.set(emoji, (people.get(emoji) ?? new Set()).add(userId));
    else if (people.get(emoji)?.delete(userId) && people.get(emoji)?.size === 0) people.delete(emoji);
  }
  return { reactions: [...people].map(([emoji, userIds]) => ({ emoji, userIds: [...userIds] })), isPinned };
}

/** The stay in which the instant lies, and the role of then; undefined when there is none. */
export function stayAsOf(stays: readonly RoomStay[], instant: Instant) {
  const stay = stays.findLast(
    ({ began, ended }) => hasHappened(began, instant) && (ended === null || !hasHappened(ended, instant)),
  );
  const role = stay?.roles.findLast((held) => hasHappened(held, instant))?.role;
  return stay && role && { began: stay.began, role };
}
