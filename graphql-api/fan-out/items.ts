import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { AuditEntryDocument } from "@logue/projection-service/contract/audit.ts";
import type { CustomEmojiDocument } from "@logue/projection-service/contract/custom-emoji.ts";
import type { MentionDocument } from "@logue/projection-service/contract/mentions.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { NotificationReason } from "@logue/projection-service/contract/notifications.ts";
import type { ReadingDocument } from "@logue/projection-service/contract/reading.ts";
import type { ReceivedReactionDocument } from "@logue/projection-service/contract/received-reactions.ts";
import type { MembershipDocument, RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import type { TeamDocument } from "@logue/projection-service/contract/teams.ts";
import type { ThreadParticipationDocument, ThreadReadingDocument } from "@logue/projection-service/contract/threads.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import type { ProgramDialog } from "../dialogs/program-dialogs.ts";
import type { Draft, DraftPlace } from "../drafts/drafts.ts";
import type { PresenceState } from "../presence/presence.ts";
import type { HistoricChangeSource } from "../replay/historic-changes.ts";
import type { ScheduledMessage } from "../scheduled-messages/scheduled-messages.ts";
import type { Sidebar } from "../sidebar/sidebars.ts";
import type { ProgramAnswer } from "../slash-commands/program-answers.ts";
import type { Positions } from "./positions.ts";

export type ResyncReason = "CURSOR_TOO_OLD" | "OVERFLOW" | "INTERRUPTED";

export interface CaughtUp {
  readonly __typename: "CaughtUp";
  readonly cursor: string;
}

export interface Resync {
  readonly __typename: "Resync";
  readonly reason: ResyncReason;
  readonly cursor: string;
  readonly missedRoomIds?: readonly string[];
}

/** A changed room; read again where the document is not at hand. */
export interface RoomFactsChanged {
  readonly __typename: "RoomFactsChanged";
  readonly cursor: string;
  readonly roomId: string;
  readonly room?: RoomDocument;
  readonly place: Place;
}

/** A changed membership, null when it has ended; read again where the document is not at hand. */
export interface RoomMemberChanged {
  readonly __typename: "RoomMemberChanged";
  readonly cursor: string;
  readonly roomId: string;
  readonly userId: string;
  readonly membership?: MembershipDocument | null;
  readonly place: Place;
}

/** The room itself is read when the item is executed. */
export interface RoomJoined {
  readonly __typename: "RoomJoined";
  readonly cursor: string;
  readonly roomId: string;
  readonly place: Place;
}

/** One of the subscriber's own drafts, as it is now; null when it was deleted. */
export interface DraftChanged extends DraftPlace {
  readonly __typename: "DraftChanged";
  readonly draft: Draft | null;
}

/** One of the subscriber's own scheduled messages, as it is now; null when it was sent or cancelled. */
export interface ScheduledMessageChanged {
  readonly __typename: "ScheduledMessageChanged";
  readonly id: string;
  readonly scheduledMessage: ScheduledMessage | null;
}

/** The subscriber's sidebar, as it was arranged in some client. */
export interface ProgramDialogChanged {
  readonly __typename: "ProgramDialogChanged";
  readonly id: string;
  readonly dialog: ProgramDialog | null;
  readonly askedBy: string | null;
}

export interface ProgramAnswered {
  readonly __typename: "ProgramAnswered";
  readonly answer: ProgramAnswer;
}

export interface SidebarChanged {
  readonly __typename: "SidebarChanged";
  readonly sidebar: Sidebar;
}

/** An emoji of the workspace, null when it was removed. */
export interface CustomEmojiChanged {
  readonly __typename: "CustomEmojiChanged";
  readonly name: string;
  readonly emoji: CustomEmojiDocument | null;
}

/** A message of which the subscriber is notified. */
export interface MessageNotified {
  readonly __typename: "MessageNotified";
  readonly message: MessageDocument;
  readonly cause: NotificationReason;
}

/** Where an item of `myEvents` stands in the log. */
export interface Place {
  readonly partition: number;
  readonly position: Position;
  /** The position up to which everything was sent once this item is sent: the item's cursor. */
  readonly told: Positions;
}

/** The source values of the schema's union `RoomEvent`. */
export type RoomItem =
  | { readonly __typename: "MessageChanged"; readonly cursor: string; readonly message: MessageDocument }
  | { readonly __typename: "RoomChanged"; readonly room: RoomDocument }
  | {
      readonly __typename: "MemberChanged";
      readonly roomId: string;
      readonly userId: string;
      readonly membership: MembershipDocument | null;
    }
  | { readonly __typename: "TypingChanged"; readonly roomId: string; readonly userId: string; readonly isTyping: boolean }
  | CaughtUp
  | Resync;

/** The source value of `RoomEntry`; without a reading document the defaults apply. */
export interface RoomEntrySource {
  readonly room: RoomDocument;
  readonly membership: MembershipDocument;
  readonly reading: ReadingDocument | undefined;
}

/** The source value of `FollowedThread`, in a room that the person is in. */
export interface FollowedThreadSource {
  readonly root: MessageDocument;
  readonly entry: RoomEntrySource;
  readonly participation: ThreadParticipationDocument | undefined;
  readonly reading: ThreadReadingDocument | undefined;
}

/** The source value of `ThreadReading`. */
export interface ThreadReadingSource {
  readonly threadRootId: string;
  readonly number: number;
}

/** The source values of the schema's union `InboxEvent`. */
export type InboxItem =
  | { readonly __typename: "RoomEntryChanged"; readonly cursor: string; readonly entry: RoomEntrySource }
  | { readonly __typename: "RoomChanged"; readonly room: RoomDocument }
  | { readonly __typename: "RoomLeft"; readonly cursor: string; readonly roomId: string }
  | { readonly __typename: "RoomsListed"; readonly roomIds: readonly string[] }
  | { readonly __typename: "MentionAdded"; readonly cursor: string; readonly mention: MentionDocument }
  | { readonly __typename: "PresenceChanged"; readonly userId: string; readonly presence: PresenceState }
  | { readonly __typename: "UserChanged"; readonly user: UserDocument }
  | { readonly __typename: "FollowedThreadChanged"; readonly thread: FollowedThreadSource }
  | { readonly __typename: "ReceivedReactionChanged"; readonly id: string; readonly reaction: ReceivedReactionDocument | null }
  | { readonly __typename: "StarChanged"; readonly messageId: string; readonly isStarred: boolean }
  | { readonly __typename: "TeamChanged"; readonly teamId: string; readonly team: TeamDocument | null }
  | MessageNotified
  | DraftChanged
  | ScheduledMessageChanged
  | SidebarChanged
  | ProgramAnswered
  | ProgramDialogChanged
  | CustomEmojiChanged
  | CaughtUp
  | Resync;

/** What happened in the subscriber's rooms, with its place in the log. */
export type PlacedItem =
  | { readonly __typename: "MessageChanged"; readonly cursor: string; readonly message: MessageDocument; readonly place: Place }
  | RoomFactsChanged
  | RoomMemberChanged
  | RoomJoined
  | { readonly __typename: "RoomLeft"; readonly cursor: string; readonly roomId: string; readonly place: Place };

/** The source values of the schema's union `MyEvent`. */
export type MyItem = PlacedItem | CaughtUp | Resync;

/** A new entry of the record. */
export type RecordItem = AuditEntryDocument & { readonly __typename: "AuditEntry" };

export type LiveItem = RoomItem | InboxItem | MyItem | HistoricChangeSource | RecordItem;
