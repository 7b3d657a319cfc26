import type { MessagePartsFragment } from "../generated/operations.ts";

/** Messages of one person within five minutes stand together under one name. */
const togetherMs = 300_000;

export interface Row {
  readonly message: MessagePartsFragment;
  readonly isFirstOfGroup: boolean;
  /** The day to show above the row, when it is the first of its day. */
  readonly day: string | null;
}

/** Lays messages out, oldest first. */
export function rowsOf(messages: readonly MessagePartsFragment[]): Row[] {
  return messages.map((message, index) => {
    const previous = messages[index - 1];
    const isNewDay = previous === undefined || dayOf(previous.sentAt) !== dayOf(message.sentAt);
    return {
      message,
      day: isNewDay ? dayOf(message.sentAt) : null,
      isFirstOfGroup: isNewDay || !standTogether(previous, message),
    };
  });
}

function standTogether(previous: MessagePartsFragment | undefined, message: MessagePartsFragment): boolean {
  if (previous === undefined || previous.sender.id !== message.sender.id || message.quotedMessage) return false;
  return Date.parse(message.sentAt) - Date.parse(previous.sentAt) < togetherMs;
}

const dayFormat = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const dayWithYearFormat = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const timeFormat = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const fullFormat = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });

function dayOf(iso: string): string {
  const date = new Date(iso);
  const today = new Date();
  if (date.toDateString() === today.toDateString()) return "Today";
  if (date.toDateString() === new Date(today.getTime() - 86_400_000).toDateString()) return "Yesterday";
  return (date.getFullYear() === today.getFullYear() ? dayFormat : dayWithYearFormat).format(date);
}

export const timeOf = (iso: string): string => timeFormat.format(new Date(iso));
export const momentOf = (iso: string): string => fullFormat.format(new Date(iso));

/** "4 min ago", for the latest reply. */
export function agoOf(iso: string): string {
  const minutes = Math.round((Date.parse(iso) - Date.now()) / 60_000);
  const format = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" });
  if (minutes > -60) return format.format(minutes, "minute");
  if (minutes > -60 * 24) return format.format(Math.round(minutes / 60), "hour");
  return format.format(Math.round(minutes / 1440), "day");
}
