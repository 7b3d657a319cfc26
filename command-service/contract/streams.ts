import { hash } from "node:crypto";

/** The namespace of every id that Logue derives from others (RFC 9562, version 5). */
const namespace = "6f2f7c0e-3a75-4d0e-9d0b-6c1f5c2f9a10";

export const workspaceStream = "workspace";
/** Who holds which name. It is one stream, so that two people cannot take the same name. */
export const directoryStream = "directory";

export const userStream = (userId: string): string => `user-${userId}`;
export const teamStream = (teamId: string): string => `team-${teamId}`;
export const readingStream = (userId: string): string => `reading-${userId}`;
export const roomStream = (roomId: string): string => `room-${roomId}`;
export const caseStream = (caseId: string): string => `case-${caseId}`;
export const fileStream = (fileId: string): string => `file-${fileId}`;

/** The first segment has no number in its name, so that the names of small rooms are short. */
export const conversationStream = (roomId: string, segment: number): string =>
  segment === 0 ? `conversation-${roomId}` : `conversation-${roomId}-${segment}`;

const uuidLength = 36;

/** The segment's number of a conversation stream; 0 for the first. */
export function segmentOf(stream: string): number {
  const suffix = stream.slice("conversation-".length + uuidLength + 1);
  return suffix === "" ? 0 : Number(suffix);
}

/**
 * The key of an event on the bus: the room for `room-*` and `conversation-*`, the person for
 * `user-*` and `reading-*`, the team for `team-*`, else the stream.
 */
export function busKeyOf(stream: string): string {
  const dash = stream.indexOf("-");
  return dash === -1 ? stream : stream.slice(dash + 1, dash + 1 + uuidLength);
}

/**
 * A place in a room's conversation: `segment:revision`, both zero-padded (6 and 9 digits), so that
 * cursors sort as strings.
 */
export const conversationCursor = (segment: number, revision: number): string =>
  `${String(segment).padStart(6, "0")}:${String(revision).padStart(9, "0")}`;

/** The room id of a direct or group conversation. It is derived from the members' ids. */
export const directRoomId = (memberIds: readonly string[]): string => derivedFrom([...new Set(memberIds)].sort().join(","));

/**
 * The id of a command's n-th event. A resend has the same ids, and no other command can have them.
 * The event that opens a segment has a name in place of the number.
 */
export const eventIdOf = (commandType: string, stream: string, commandId: string, index: number | "opening"): string =>
  derivedFrom(`${commandType}/${stream}/${commandId}/${index}`);

/** An id derived from words, the same each time. Imports use it for users, rooms and messages. */
export const derivedId = (...parts: readonly string[]): string => derivedFrom(parts.join("/"));

/**
 * A UUIDv7 of a time (epoch milliseconds) with a digest of words in place of random bits. Imported
 * messages have such ids.
 */
export function derivedTimedId(atMs: number, ...parts: readonly string[]): string {
  const digits = hash("sha256", parts.join("/"), "hex");
  return uuidOf(7, atMs.toString(16).padStart(timeDigits, "0") + digits.slice(timeDigits));
}

const timeDigits = 12;
const namespaceBytes = Buffer.from(namespace.replaceAll("-", ""), "hex");

/**
 * UUIDv5. Every event and every imported thing has one; `node:crypto` takes a third of `uuid`'s
 * time.
 */
const derivedFrom = (name: string): string => uuidOf(5, hash("sha1", Buffer.concat([namespaceBytes, Buffer.from(name)]), "hex"));

/** The first 32 hex digits as a UUID of this version. */
function uuidOf(version: 5 | 7, digits: string): string {
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    version + digits.slice(13, 16),
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ];
  return parts.join("-");
}
