import type { MessagePartsFragment } from "../generated/operations.ts";

/** Messages of one person within five minutes stand together under one name. */
const togetherMs = 300_000;

export type RowMessage = Pick<MessagePartsFragment, "id" | "sentAt"> & {
  readonly sender: { readonly id: string };
  readonly quotedMessage?: unknown;
  readonly postedAs?: { readonly name: string } | null;
};

export interface Row<Message extends RowMessage = MessagePartsFragment> {
  readonly message: Message;
  readonly isFirstOfGroup: boolean;
  /** The day (`2026-11-27`) to show above the row, when it is the first of its day. */
  readonly day: string | null;
  /** Whether it was written before the row above: it was imported into a channel in use. */
  readonly isOlder: boolean;
}

/**
 * Lays out messages, oldest first. A row whose message and neighbours did not change is the same
 * object as before, so that a list does not render it again.
 */
export function createRowLayout<Message extends RowMessage>(): (messages: readonly Message[]) => readonly Row<Message>[] {
  const known = new WeakMap<Message, Row<Message>>();
  return (messages) =>
    messages.map((message, index) => {
      const row = rowOf(messages[index - 1], message);
      const before = known.get(message);
      if (before?.isFirstOfGroup === row.isFirstOfGroup && before.day === row.day && before.isOlder === row.isOlder)
        return before;
      known.set(message, row);
      return row;
    });
}

function rowOf<Message extends RowMessage>(previous: Message | undefined, message: Message): Row<Message> {
  const day = dayOf(message);
  // People who write at the same time are no import.
  const isOlder = previous !== undefined && sentMsOf(previous) - sentMsOf(message) >= togetherMs;
  const isNewDay = isOlder || previous === undefined || dayOf(previous) !== day;
  return { message, day: isNewDay ? day : null, isOlder, isFirstOfGroup: isNewDay || !standTogether(previous, message) };
}

function standTogether(previous: RowMessage, message: RowMessage): boolean {
  if (previous.sender.id !== message.sender.id || previous.postedAs?.name !== message.postedAs?.name || message.quotedMessage)
    return false;
  return sentMsOf(message) - sentMsOf(previous) < togetherMs;
}

const sentMs = new WeakMap<RowMessage, number>();

function sentMsOf(message: RowMessage): number {
  const known = sentMs.get(message);
  if (known !== undefined) return known;
  const parsed = Date.parse(message.sentAt);
  sentMs.set(message, parsed);
  return parsed;
}

const days = new WeakMap<RowMessage, string>();

function dayOf(message: RowMessage): string {
  const known = days.get(message);
  if (known !== undefined) return known;
  const date = new Date(sentMsOf(message));
  const day = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
  days.set(message, day);
  return day;
}
