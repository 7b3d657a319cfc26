import type { EventOf } from "./event-of.ts";
import type { RoomRole } from "./permissions.ts";
import type { Origin } from "./users.ts";

/** `channel` has a name; `direct` is two people (or one, with herself), `group` three to `groupMembersMax`. */
export type RoomKind = "channel" | "direct" | "group";
export type RoomVisibility = "public" | "private";

export const groupMembersMax = 12;
/** Channel names: lower case letters of any script with their marks, digits, dash, underscore, dot; 1 to 64 characters, all visible. */
export const roomNamePattern =
  /^[\p{Ll}\p{Lo}\p{N}][[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}._\-]--\p{Default_Ignorable_Code_Point}]{0,63}$/v;
export const topicLengthMax = 250;
export const descriptionLengthMax = 1024;

/** `lastNumber` is the conversation's at that moment: what came before is not unread for the newcomer. */
export type RoomEvent =
  | EventOf<
      "RoomCreated",
      {
        roomId: string;
        kind: RoomKind;
        visibility: RoomVisibility;
        name: string | null;
        topic: string;
        description: string;
        createdById: string;
        memberIds: readonly string[];
        origin: Origin | null;
      }
    >
  | EventOf<"RoomRenamed", { roomId: string; name: string }>
  | EventOf<"TopicSet", { roomId: string; topic: string }>
  | EventOf<"DescriptionSet", { roomId: string; description: string }>
  | EventOf<"RoomMadePublic", { roomId: string }>
  | EventOf<"RoomMadePrivate", { roomId: string }>
  | EventOf<"MemberJoined", { roomId: string; userId: string; lastNumber: number }>
  | EventOf<"MemberAdded", { roomId: string; userId: string; addedById: string; lastNumber: number }>
  | EventOf<"MemberLeft", { roomId: string; userId: string }>
  | EventOf<"MemberRemoved", { roomId: string; userId: string; removedById: string }>
  | EventOf<"RoomRoleGranted", { roomId: string; userId: string; role: RoomRole; grantedById: string }>
  | EventOf<"RoomArchived", { roomId: string; archivedById: string }>
  | EventOf<"RoomUnarchived", { roomId: string; unarchivedById: string }>
  | EventOf<"RoomMadeReadOnly", { roomId: string }>
  | EventOf<"RoomMadeWritable", { roomId: string }>;

export interface RoomCommands {
  CreateChannel: {
    readonly roomId: string;
    readonly name: string;
    readonly visibility: RoomVisibility;
    readonly topic: string;
    readonly description: string;
    readonly memberIds: readonly string[];
    readonly origin: Origin | null;
  };
  /** The room's id is `directRoomId(memberIds and the actor)`. Opening one that is there is accepted and changes nothing. */
  OpenDirectRoom: { readonly roomId: string; readonly memberIds: readonly string[] };
  RenameRoom: { readonly roomId: string; readonly name: string };
  SetTopic: { readonly roomId: string; readonly topic: string };
  SetDescription: { readonly roomId: string; readonly description: string };
  SetRoomVisibility: { readonly roomId: string; readonly visibility: RoomVisibility };
  JoinRoom: { readonly roomId: string };
  AddMembers: { readonly roomId: string; readonly userIds: readonly string[] };
  LeaveRoom: { readonly roomId: string };
  RemoveMember: { readonly roomId: string; readonly userId: string };
  GrantRoomRole: { readonly roomId: string; readonly userId: string; readonly role: RoomRole };
  ArchiveRoom: { readonly roomId: string };
  UnarchiveRoom: { readonly roomId: string };
  SetReadOnly: { readonly roomId: string; readonly isReadOnly: boolean };
}
