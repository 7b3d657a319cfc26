import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { ReadingDocument } from "@logue/projection-service/contract/reading.ts";
import type { MembershipDocument, RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import type { WorkspaceDocument } from "@logue/projection-service/contract/workspace.ts";
import type { PresenceState } from "../presence/presence.ts";

/**
 * What `roomEvents` yields: the source values of the schema's union `RoomEvent`.
 * `cursor` is where a subscription resumes after this item; items that change nothing in the conversation repeat the latest one.
 */
export type RoomItem =
  /** Messages posted, edited, deleted, reacted to or pinned: each as it is now, oldest change first. */
  | { readonly __typename: "MessagesChanged"; readonly cursor: string; readonly messages: readonly MessageDocument[] }
  /** The room's name, topic, rules or number of members are others. */
  | { readonly __typename: "RoomChanged"; readonly cursor: string; readonly room: RoomDocument }
  | { readonly __typename: "MemberJoined"; readonly cursor: string; readonly membership: MembershipDocument }
  | { readonly __typename: "MemberLeft"; readonly cursor: string; readonly roomId: string; readonly userId: string }
  | {
      readonly __typename: "TypingChanged";
      readonly cursor: string;
      readonly roomId: string;
      readonly typing: readonly TypingPerson[];
    }
  /** Everything before was sent; what follows is live. */
  | { readonly __typename: "CaughtUp"; readonly cursor: string }
  /** Too much happened: read the room again by queries, and go on after this cursor. */
  | { readonly __typename: "Resync"; readonly cursor: string };

export interface TypingPerson {
  readonly userId: string;
  readonly threadRootId: string | null;
}

/** What `inboxEvents` yields: the source values of the schema's union `InboxEvent`. */
export type InboxItem =
  /** One of her rooms has a new message, or changed in another way. The same for all its members. */
  | { readonly __typename: "RoomChanged"; readonly cursor: string; readonly room: RoomDocument }
  /** She came into a room, was given another role in it, or was mentioned. */
  | { readonly __typename: "MembershipChanged"; readonly cursor: string; readonly membership: MembershipDocument }
  | { readonly __typename: "MembershipEnded"; readonly cursor: string; readonly roomId: string }
  /** She read on (in another window), or wants to see the room in another way. */
  | { readonly __typename: "ReadingChanged"; readonly cursor: string; readonly reading: ReadingDocument }
  | { readonly __typename: "UsersChanged"; readonly cursor: string; readonly users: readonly UserDocument[] }
  | { readonly __typename: "WorkspaceChanged"; readonly cursor: string; readonly workspace: WorkspaceDocument }
  | { readonly __typename: "PresenceChanged"; readonly cursor: string; readonly presences: readonly PresenceOfUser[] }
  | { readonly __typename: "CaughtUp"; readonly cursor: string }
  | { readonly __typename: "Resync"; readonly cursor: string };

export interface PresenceOfUser {
  readonly userId: string;
  readonly state: PresenceState;
}
