import type { SlackConversation } from "../reading/conversation-record.ts";

/** A person joined the room or left it. */
export interface Move {
  readonly kind: "join" | "leave";
  readonly timestamp: string;
  readonly personId: string;
  /** Who invited them; empty when they were not invited. */
  readonly byId: string;
}

/** The room has another topic, purpose or name. */
export interface TextChange {
  readonly kind: "topic" | "purpose" | "name";
  readonly timestamp: string;
  readonly byId: string;
  readonly text: string;
  readonly before: string;
}

export interface Archiving {
  readonly kind: "archive" | "unarchive";
  readonly timestamp: string;
  readonly byId: string;
}

/** A notice of Slack about a room. */
export type HistoryNotice = Move | TextChange | Archiving;

export const isMove = (notice: HistoryNotice): notice is Move => notice.kind === "join" || notice.kind === "leave";
export const isArchiving = (notice: HistoryNotice): notice is Archiving =>
  notice.kind === "archive" || notice.kind === "unarchive";

/**
 * Who was in the room from its beginning: those whose first notice is that they left, and those who
 * are in it at the end without a notice that they came.
 */
export function firstMembers(notices: readonly HistoryNotice[], last: readonly string[]): string[] {
  const firstSeen = new Map<string, "join" | "leave">();
  for (const notice of notices) {
    if (isMove(notice) && !firstSeen.has(notice.personId)) firstSeen.set(notice.personId, notice.kind);
  }
  const left = [...firstSeen].filter(([, kind]) => kind === "leave").map(([id]) => id);
  return [...new Set([...last.filter((id) => !firstSeen.has(id)), ...left])];
}

/**
 * Who is in the room at the end. An export lists no members of archived channels, and some list
 * none of others; then a private one is given to those who wrote in it and did not leave, because
 * otherwise no one could read it any more.
 */
export function lastMembers(
  conversation: Pick<SlackConversation, "memberIds" | "kind">,
  notices: readonly HistoryNotice[],
  speakers: Iterable<string>,
): string[] {
  const { memberIds, kind } = conversation;
  if (memberIds !== undefined && (memberIds.length > 0 || kind === "public")) return [...memberIds];
  const here = new Set(speakers);
  for (const notice of notices) {
    if (notice.kind === "join") here.add(notice.personId);
    if (notice.kind === "leave") here.delete(notice.personId);
  }
  return [...here];
}
