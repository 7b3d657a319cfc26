import type { LogueEventType, Recorded } from "@logue/command-service/contract/event.ts";
import type { RoomRole } from "@logue/command-service/contract/permissions.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";

/** What a change tells, beside when it happened and who did it. */
export interface ChangeDetails {
  readonly messageId?: string;
  readonly emoji?: string;
  readonly personId?: string;
  readonly role?: RoomRole;
  readonly value?: string | null;
  /** Whether it has words of a message. */
  readonly hasWords?: true;
}

/** The kinds of the schema. */
export type HistoricChangeKind =
  | `MESSAGE_${"POSTED" | "EDITED" | "DELETED" | "RESTORED" | "PINNED" | "UNPINNED"}`
  | `REACTION_${"ADDED" | "REMOVED"}`
  | `ROOM_${"CREATED" | "RENAMED" | "ARCHIVED" | "UNARCHIVED"}`
  | `ROOM_MADE_${"PUBLIC" | "PRIVATE" | "READ_ONLY" | "WRITABLE"}`
  | `${"TOPIC" | "DESCRIPTION" | "BANNER"}_SET`
  | `MEMBER_${"JOINED" | "ADDED" | "LEFT" | "REMOVED"}`
  | "ROLE_GRANTED";

type Internal<Type extends LogueEventType> = Extract<Recorded, { readonly type: Type }>;
type Told<Type extends LogueEventType> = readonly [kind: HistoricChangeKind, detailsOf: (event: Internal<Type>) => ChangeDetails];

const nothingMore = (): ChangeDetails => ({});
const member = ({ data }: { readonly data: { readonly userId: string } }): ChangeDetails => ({ personId: data.userId });
const ofMessage = ({ data }: { readonly data: { readonly messageId: string } }): ChangeDetails => ({
  messageId: data.messageId,
});
const words = ({ data }: { readonly data: { readonly messageId: string } }): ChangeDetails => ({
  messageId: data.messageId,
  hasWords: true,
});
const reaction = ({ data }: Internal<"ReactionAdded"> | Internal<"ReactionRemoved">): ChangeDetails => ({
  messageId: data.messageId,
  emoji: data.emoji,
  personId: data.userId,
});

/** The events of a room that its history tells, and what of them. Others are left out. */
const told: { readonly [Type in LogueEventType]?: Told<Type> } = {
  MessagePosted: ["MESSAGE_POSTED", words],
  MessageEdited: ["MESSAGE_EDITED", words],
  MessageDeleted: ["MESSAGE_DELETED", ofMessage],
  MessageRestored: ["MESSAGE_RESTORED", ofMessage],
  ReactionAdded: ["REACTION_ADDED", reaction],
  ReactionRemoved: ["REACTION_REMOVED", reaction],
  MessagePinned: ["MESSAGE_PINNED", ofMessage],
  MessageUnpinned: ["MESSAGE_UNPINNED", ofMessage],
  RoomCreated: ["ROOM_CREATED", ({ data }) => ({ value: data.name })],
  RoomRenamed: ["ROOM_RENAMED", ({ data }) => ({ value: data.name })],
  TopicSet: ["TOPIC_SET", ({ data }) => ({ value: data.topic })],
  DescriptionSet: ["DESCRIPTION_SET", ({ data }) => ({ value: data.description })],
  RoomBannerSet: ["BANNER_SET", ({ data }) => ({ value: data.banner })],
  RoomMadePublic: ["ROOM_MADE_PUBLIC", nothingMore],
  RoomMadePrivate: ["ROOM_MADE_PRIVATE", nothingMore],
  RoomArchived: ["ROOM_ARCHIVED", nothingMore],
  RoomUnarchived: ["ROOM_UNARCHIVED", nothingMore],
  RoomMadeReadOnly: ["ROOM_MADE_READ_ONLY", nothingMore],
  RoomMadeWritable: ["ROOM_MADE_WRITABLE", nothingMore],
  MemberJoined: ["MEMBER_JOINED", member],
  PrivateRoomEntered: ["MEMBER_JOINED", member],
  MemberAdded: ["MEMBER_ADDED", member],
  MemberLeft: ["MEMBER_LEFT", member],
  MemberRemoved: ["MEMBER_REMOVED", member],
  RoomRoleGranted: ["ROLE_GRANTED", ({ data }) => ({ personId: data.userId, role: data.role })],
};

type AnyTold = readonly [kind: HistoricChangeKind, detailsOf: (event: Recorded) => ChangeDetails];

const toldOf = (type: string): AnyTold | undefined =>
  Object.hasOwn(told, type) ? (told[type as LogueEventType] as unknown as AnyTold) : undefined;

/** Undefined for an event that the history of a room does not tell. */
export const kindOf = ({ type }: Pick<RecordedEvent, "type">): HistoricChangeKind | undefined => toldOf(type)?.[0];

/** What the event tells, its personal data opened. */
const detailsOf = (event: Recorded): ChangeDetails => toldOf(event.type)?.[1](event) ?? {};

/** The source value of `HistoricChange`. */
export interface HistoricChangeSource {
  readonly __typename: "HistoricChange";
  readonly roomId: string;
  readonly kind: HistoricChangeKind;
  /** With its personal data opened. */
  readonly event: Recorded;
  readonly details: ChangeDetails;
  readonly pauseMs: number | null;
}

/** Throws for an event that the history of a room does not tell. */
export function historicChange(event: Recorded, roomId: string, pauseMs: number | null): HistoricChangeSource {
  const kind = kindOf(event);
  if (kind === undefined) throw new Error(`${event.type} is not told.`);
  return { __typename: "HistoricChange", roomId, kind, event, details: detailsOf(event), pauseMs };
}
