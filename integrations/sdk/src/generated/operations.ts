// Generated from the schema. Do not edit.

export interface MeData {
  /** The signed-in user; null when the request is not signed in. Needs no session. */
  readonly viewer: MeDataViewer | null;
}

export interface MeDataViewer {
  /** The signed-in user, as others see them. */
  readonly user: User;
}

export interface User {
  /** The user's id. */
  readonly id: string;
  /** The unique name, for mentions (`@name`) and for signing in; `Erased user` once erased. */
  readonly name: string;
  /** The name shown to people; `Erased user` once erased. */
  readonly displayName: string;
  /** The person's job or task; empty when not given. */
  readonly title: string;
  /** Person or program. */
  readonly kind: "PERSON" | "BOT";
  /** The user's role in the workspace. */
  readonly role: "ADMINISTRATOR" | "MODERATOR" | "MEMBER" | "GUEST" | "BOT" | "AUDITOR";
  /** IANA name of the user's time zone, such as `Europe/Zurich`; null when not given. */
  readonly timeZone: string | null;
  /** When the account was deactivated, null while it is active. */
  readonly deactivatedAt: string | null;
}

export interface MeVariables {

}

export interface RoomByNameData {
  /** A channel that the viewer may read, by its name. Null otherwise. */
  readonly roomByName: Room | null;
}

export interface Room {
  /** The room's id. */
  readonly id: string;
  /** Channel, direct or group conversation. */
  readonly kind: "CHANNEL" | "DIRECT" | "GROUP";
  /** Who can find it. */
  readonly visibility: "PUBLIC" | "PRIVATE";
  /** A channel's name, unique among public channels; null for direct and group conversations, which are called after their members. */
  readonly name: string | null;
  /** What is talked about now; empty when not given. */
  readonly topic: string;
  /** What the room is for; empty when not given. */
  readonly description: string;
  /** Whether only owners and moderators write in it. */
  readonly isReadOnly: boolean;
  /** How many members it has. */
  readonly memberCount: number;
  /** When it was archived, null while it is in use. */
  readonly archivedAt: string | null;
}

export interface RoomByNameVariables {
  readonly name: string;
}

export interface UserByNameData {
  /** One person by id or by name (give exactly one). By name needs the permission to see the directory, unless it is the viewer's own name. */
  readonly user: User | null;
}

export interface UserByNameVariables {
  readonly name: string;
}

export interface HistoryData {
  /** A room that the viewer may read: one that they are in, or a public channel if they may browse these. Null otherwise. */
  readonly room: HistoryDataRoom | null;
}

export interface HistoryDataRoom {
  /** The timeline, in the order of message numbers. Without `first`, `last` or `around` the last 50. */
  readonly messages: HistoryDataRoomMessages;
}

export interface HistoryDataRoomMessages {
  /** The messages with their cursors. */
  readonly edges: readonly HistoryDataRoomMessagesEdges[];
  /** Whether there are more pages, and the cursors of this one. */
  readonly pageInfo: HistoryDataRoomMessagesPageInfo;
}

export interface HistoryDataRoomMessagesEdges {
  /** The message. */
  readonly node: Message;
}

export interface Message {
  /** The message's id. */
  readonly id: string;
  /** The room's id. */
  readonly roomId: string;
  /** Who wrote it. */
  readonly sender: MessageSender;
  /** Markdown, empty once deleted, `[erased]` once erased. People and channels stand in it as `@name` and `#name`, with the names that they have now. */
  readonly text: string;
  /** When it was sent; for an imported message the original time. */
  readonly sentAt: string;
  /** When its text was last edited; null if it never was. */
  readonly editedAt: string | null;
  /** When it was deleted; null if it was not. A deleted message keeps its place. */
  readonly deletedAt: string | null;
  /** Its place in the room's timeline, from 1, without gaps; null for a reply shown in its thread alone. */
  readonly number: number | null;
  /** The message whose thread it replies in, null when it is no reply. */
  readonly threadRootId: string | null;
  /** Its place in the thread, from 1; null when it is no reply. */
  readonly threadNumber: number | null;
  /** The message it quotes, by id. */
  readonly quotedMessageId: string | null;
  /** Who is mentioned by name, by the name of a team, or by @here. */
  readonly mentionedUserIds: readonly string[];
  /** Whether it is addressed to everybody in the room (@room, @all). */
  readonly mentionsRoom: boolean;
  /** Whether it is pinned. */
  readonly isPinned: boolean;
  /** How many replies its thread has. */
  readonly replyCount: number;
  /** The latest event that changed this message, in the order of the conversation. Of two versions, keep the one with the greater `changeCursor`. */
  readonly changeCursor: string;
  /** Reactions, in the order in which each emoji was first used. */
  readonly reactions: readonly MessageReactions[];
  /** The files it carries. A deleted file says so. */
  readonly files: readonly MessageFiles[];
}

export interface MessageSender {
  /** The user's id. */
  readonly id: string;
  /** The unique name, for mentions (`@name`) and for signing in; `Erased user` once erased. */
  readonly name: string;
  /** The name shown to people; `Erased user` once erased. */
  readonly displayName: string;
  /** Person or program. */
  readonly kind: "PERSON" | "BOT";
}

export interface MessageReactions {
  /** The emoji's short name without colons, such as `tada`. */
  readonly emoji: string;
  /** Who, in the order in which they reacted. */
  readonly userIds: readonly string[];
}

export interface MessageFiles {
  /** The file's id. */
  readonly id: string;
  /** Its name, `[erased]` once erased. */
  readonly name: string;
  /** Its size in bytes. */
  readonly sizeBytes: number;
  /** Its media type, found from its content. What the uploader says is ignored. */
  readonly contentType: string;
  /** Where to fetch it, as a path on this server; null once deleted. Needs the session or token. */
  readonly url: string | null;
}

export interface HistoryDataRoomMessagesPageInfo {
  /** The first item's cursor, null when the page is empty. */
  readonly startCursor: string | null;
  /** Whether there is something before this page. False when the page was read forwards and this is not known. */
  readonly hasPreviousPage: boolean;
}

export interface HistoryVariables {
  readonly roomId: string;
  readonly last: number;
  readonly before?: string | null;
}

export interface MyChangesData {
  /** What `myEvents` would send after a cursor, a page at a time, for programs without sockets. Without a cursor it returns no events and the cursor of now. */
  readonly myChanges: MyChangesDataMyChanges;
}

export interface MyChangesDataMyChanges {
  /** Where this page ends: give it as `after` for the next page, now or later, or to `myEvents`. */
  readonly cursor: string;
  /** Whether there is more already. */
  readonly hasMore: boolean;
  /** The events, in order within each room; or one `Resync`. A page may hold fewer than asked for although there are more. */
  readonly events: readonly MyEvent[];
}

export interface MessageChanged {
  readonly __typename: "MessageChanged";
  /** The position in the subscription: give it as `after` to resume. */
  readonly cursor: string;
  /** The message as it is now. */
  readonly message: Message;
}

export interface RoomFactsChanged {
  readonly __typename: "RoomFactsChanged";
  /** The position in the feed: give it as `after` to resume. */
  readonly cursor: string;
  /** The room as it is now. */
  readonly room: Room;
}

export interface RoomMemberChanged {
  readonly __typename: "RoomMemberChanged";
  /** The position in the feed: give it as `after` to resume. */
  readonly cursor: string;
  /** The room's id. */
  readonly roomId: string;
  /** Who. */
  readonly userId: string;
  /** The membership as it is now, null when it has ended. */
  readonly membership: RoomMemberChangedMembership | null;
}

export interface RoomMemberChangedMembership {
  /** The person's role in the room. */
  readonly role: "OWNER" | "MODERATOR" | "MEMBER";
}

export interface RoomJoined {
  readonly __typename: "RoomJoined";
  /** The position in the feed: give it as `after` to resume. */
  readonly cursor: string;
  /** The room's id. */
  readonly roomId: string;
  /** The room as it is now. */
  readonly room: Room;
}

export interface RoomLeft {
  readonly __typename: "RoomLeft";
  /** The position in the subscription: give it as `after` to resume. */
  readonly cursor: string;
  /** The room's id. */
  readonly roomId: string;
}

export interface CaughtUp {
  readonly __typename: "CaughtUp";
  /** The position in the subscription: give it as `after` to resume. */
  readonly cursor: string;
}

export interface Resync {
  readonly __typename: "Resync";
  /** Where to continue after loading. */
  readonly cursor: string;
  /** Why. */
  readonly reason: "CURSOR_TOO_OLD" | "OVERFLOW" | "INTERRUPTED";
  /** The rooms to load again, when it is known that nothing is missing elsewhere; null for everything that the subscription covers. */
  readonly missedRoomIds: readonly string[] | null;
}

export type MyEvent = MessageChanged | RoomFactsChanged | RoomMemberChanged | RoomJoined | RoomLeft | CaughtUp | Resync;

export interface MyChangesVariables {
  readonly after?: string | null;
  readonly first: number;
}

export interface MyEventsData {
  /** What happens in all rooms the viewer is a member of, from joining to leaving, in each room in its order: messages of timelines and threads that are new, edited, deleted, reacted to or pinned, people who come and go, rooms that are renamed or archived; and the viewer's own joining and leaving. Made for programs. It does not make the viewer count as online. It covers at most a thousand rooms. */
  readonly myEvents: MyEvent;
}

export interface MyEventsVariables {
  readonly after?: string | null;
}

export interface OnlineData {
  /** What happens around the viewer. `RoomChanged` carries the room's last number and is the same for all its members: clients count unread messages from it, without its deleted ranges. While this subscription is open, the viewer counts as online. */
  readonly inboxEvents: unknown;
}

export type InboxEvent = unknown;

export interface OnlineVariables {

}

export interface PostMessageData {
  /** Posts a message. A client that makes the id can send the message again at any time; it is posted once. */
  readonly postMessage: PostMessageDataPostMessage;
}

export interface PostMessageDataPostMessage {
  /** The result; null when the command was refused. */
  readonly result: PostMessageDataPostMessageResult | null;
  /** Why the command was refused; null when it was accepted. */
  readonly refusal: RefusalParts | null;
}

export interface PostMessageDataPostMessageResult {
  /** The message's id. */
  readonly messageId: string;
}

export interface RefusalParts {
  /** The reason, for programs. A code keeps its meaning for ever. */
  readonly code: "NotPermitted" | "WorkspaceExists" | "WorkspaceMissing" | "SettingInvalid" | "IntegrationUnknown" | "ReactionUnknown" | "DeliveryUnknown" | "DeadLetterUnknown" | "ExternalAccountTaken" | "ExternalAccountSourceChanged" | "ProvidedPersonChanged" | "ExternalAccountUnknown" | "SignInMethodUnavailable" | "PeopleSyncUnderWay" | "LastSignInMethod" | "SettingUnknown" | "SignUpClosed" | "InviteRequired" | "InviteUnknown" | "InviteExpired" | "InviteUsedUp" | "InviteRevoked" | "UserNameInvalid" | "UserNameReserved" | "UserNameTaken" | "EmailInvalid" | "EmailTaken" | "MailNotSetUp" | "MailAddressMissing" | "SignInByMailOff" | "MailFailed" | "MailUncertain" | "PasswordTooShort" | "PasswordTooLong" | "PasswordGuessable" | "SignInFailed" | "TooManyAttempts" | "AdministratorUnconfirmed" | "PasswordExists" | "EmailLinkInvalid" | "EmailConfirmedAlready" | "SignInLinkInvalid" | "SecretGone" | "UserUnknown" | "UserDeactivated" | "UserNotDeactivated" | "LastAdministrator" | "PermissionNotHeld" | "RoleUnknown" | "RoleBuiltIn" | "RoleNameInvalid" | "RoleNameTaken" | "RoleWithoutEffect" | "RoleNotHeld" | "TooManyRoles" | "ProfileInvalid" | "StatusInvalid" | "SessionUnknown" | "OAuthClientInvalid" | "OAuthClientUnknown" | "OAuthGrantUnknown" | "RedirectAddressInvalid" | "TooManyOAuthGrants" | "TokenInvalid" | "TokenLifeTooLong" | "TooManyTokens" | "TokenUnknown" | "TeamUnknown" | "TeamExists" | "TeamNameTaken" | "TeamTextInvalid" | "NotInTeam" | "LastLead" | "TeamFull" | "TooManyTeams" | "TooManyTeamLinks" | "RoomUnknown" | "RoomExists" | "RoomNameInvalid" | "RoomNameTaken" | "RoomTextTooLong" | "RoomArchived" | "RoomNotArchived" | "RoomReadOnly" | "RoomKindMismatch" | "RoomIsPrivate" | "RoomIsPublic" | "ReasonInvalid" | "CaseUnknown" | "CaseScopeInvalid" | "CaseClosed" | "CaseExpired" | "CaseNotApproved" | "CaseNeedsAnother" | "VersionUnknown" | "PersonErased" | "ErasureNeedsAnother" | "ErasureNotRequested" | "RoomOutsideCase" | "PersonOutsideCase" | "SecondFactorRequired" | "SecondFactorSetupRequired" | "ConfirmationRequired" | "SecondFactorWrong" | "MailCodesOff" | "PasskeyWrong" | "SignInAttemptOver" | "SecondFactorSetupOver" | "SecondFactorUnknown" | "TooManySecondFactors" | "NotAMember" | "AlreadyAMember" | "LastOwner" | "GroupTooLarge" | "MessageIdInvalid" | "MessageIdTaken" | "MessageUnknown" | "MessageDeleted" | "MessageNotDeleted" | "MessageErased" | "MessageEmpty" | "MessageTooLong" | "BlockUnknown" | "BlockInvalid" | "NotTheSender" | "EditWindowClosed" | "DeleteWindowClosed" | "ThreadNested" | "QuoteUnknown" | "EmojiUnknown" | "EmojiNameInvalid" | "EmojiNameTaken" | "TooManyEmoji" | "ReactionExists" | "ReactionMissing" | "TooManyReactions" | "LinkPreviewUnknown" | "AlreadyPinned" | "PollClosed" | "PollUnknown" | "NotPinned" | "DraftOutdated" | "TooManyDrafts" | "PushDeviceInvalid" | "TooManyPushDevices" | "SidebarOutdated" | "SidebarInvalid" | "ScheduleInvalid" | "TimeZoneUnknown" | "ScheduledMessageUnknown" | "ScheduledMessageUnderWay" | "ScheduledMessageSent" | "TooManyScheduledMessages" | "SlashCommandUnknown" | "SlashCommandMisused" | "ProgramSilent" | "PressOutdated" | "DialogUnknown" | "PressUnheard" | "NumberInvalid" | "FileUnknown" | "FileNotYours" | "FileTooLarge" | "FileTypeRefused" | "FileTypeMismatch" | "FileIncomplete" | "FileQuotaReached" | "TooManyUploads" | "TooManyFiles" | "CursorForeign" | "CursorInvalid" | "InstantInvalid" | "InputInvalid" | "CommandIdReused" | "CommandUnknown" | "RateLimited" | "Overloaded" | "StoreUnavailable" | "StoreFull";
  /** What happened, for people. */
  readonly meaning: string;
  /** What the person can do now. */
  readonly remedy: string;
}

export interface PostMessageInput {
  /** A UUID of version 7, made now by the client. A message that is sent again with the same id is posted once. Without an id the server makes one and returns it. */
  readonly messageId?: string | null;
  /** The room's id. */
  readonly roomId: string;
  /** Markdown. Outside code `@name`, `@room`, `@all` and `@here` are mentions, and so are `<@userId>`, `<#roomId>` and `<@&teamId>`; a team is mentioned while it has at most 250 members in the room; `#name` is a channel. After a backslash they are plain text. */
  readonly text: string;
  /** The message to reply to in its thread. */
  readonly threadRootId?: string | null;
  /** Whether a reply is also shown in the room's timeline. */
  readonly alsoInRoom?: boolean;
  /** A message of the same room to quote. */
  readonly quotedMessageId?: string | null;
  /** Files that the viewer has uploaded to the room, 10 at most. */
  readonly fileIds?: readonly string[];
  /** Up to 50 blocks, shown below the text. A message of blocks needs no text. */
  readonly blocks?: readonly MessageBlockInput[] | null;
  /** Only for programs: the name and picture to show in place of their own. */
  readonly postedAs?: PostedAsInput | null;
  /** Not needed when `messageId` is given. Otherwise a UUID of version 7, made now by the client, has the same effect: the message's id is derived from it. */
  readonly commandId?: string | null;
}

export interface MessageBlockInput {
  /** The kind. */
  readonly kind: string;
  /** The version of the kind. */
  readonly version?: number;
  /** Markdown; plain text in a header. */
  readonly text?: string | null;
  /** Up to 10 pairs; of an attachment up to 20. */
  readonly fields?: readonly BlockFieldInput[] | null;
  /** A picture, one of the message's `fileIds`. */
  readonly fileId?: string | null;
  /** What the picture shows. */
  readonly description?: string | null;
  /** Up to 5 things to press or choose. */
  readonly elements?: readonly BlockElementInput[] | null;
  /** The 2 to 10 answers of a poll. */
  readonly options?: readonly PollOptionInput[] | null;
  /** What the program calls an actions block. */
  readonly blockId?: string | null;
  /** The colour of an attachment's line, such as `#36a64f`. */
  readonly color?: string | null;
  /** Who or what an attachment is from, in plain text. */
  readonly author?: string | null;
  /** A web address for the author. */
  readonly authorUrl?: string | null;
  /** An attachment's title, in plain text. */
  readonly title?: string | null;
  /** A web address for the title. */
  readonly titleUrl?: string | null;
  /** An attachment's small print, in plain text. */
  readonly footer?: string | null;
  /** When the thing that an attachment reports happened, in UTC. */
  readonly happenedAt?: string | null;
}

export interface BlockFieldInput {
  /** Plain text. */
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Of an attachment: whether another pair fits beside it. */
  readonly isShort?: boolean | null;
}

export interface BlockElementInput {
  /** `button`, `select`, `checkboxes`, `suggestedSelect`, `userSelect` or `roomSelect`. */
  readonly kind: string;
  /** What the program calls it. */
  readonly actionId: string;
  /** Plain text. */
  readonly label: string;
  /** Of a button: what the program wants to know when it is pressed. */
  readonly value?: string | null;
  /** Of a button: `default`, `primary` or `danger`. */
  readonly style?: string | null;
  /** Of a button: a web address that it opens. */
  readonly url?: string | null;
  /** Of a button: what is asked before it counts as pressed. */
  readonly confirm?: ConfirmQuestionInput | null;
  /** Of a select and of checkboxes: up to 100 choices; of a `suggestedSelect` those that are chosen at first. */
  readonly options?: readonly SelectOptionInput[] | null;
  /** Of a list from which one is chosen: what is shown as chosen at first, the value of an option or an id. */
  readonly initialValue?: string | null;
  /** Of a list: how several are chosen from it; without it one is. */
  readonly several?: SeveralChoicesInput | null;
  /** Of checkboxes: the values of the options that are chosen at first. */
  readonly initialValues?: readonly string[] | null;
  /** Of a `roomSelect`: whether only public channels can be chosen. */
  readonly onlyPublicChannels?: boolean | null;
  /** Of a `suggestedSelect`: the fewest characters for which the program is asked, 1 without it. */
  readonly queryLengthMin?: number | null;
}

export interface ConfirmQuestionInput {
  /** Its title, 100 characters at most. */
  readonly title: string;
  /** What is asked, 300 characters at most. */
  readonly text: string;
  /** The words of the button that agrees, 30 characters at most. */
  readonly accept: string;
  /** The words of the button that does not, 30 characters at most. */
  readonly decline: string;
}

export interface SelectOptionInput {
  /** Plain text. */
  readonly label: string;
  /** What the program wants to know when it is chosen. */
  readonly value: string;
}

export interface SeveralChoicesInput {
  /** What is chosen at first: values of options, or ids. */
  readonly initialValues?: readonly string[] | null;
  /** The most that can be chosen, 100 without it. */
  readonly countMax?: number | null;
}

export interface PollOptionInput {
  /** The emoji of the reactions that are votes for it. */
  readonly emoji: string;
  /** Plain text, 150 characters at most. */
  readonly label: string;
}

export interface PostedAsInput {
  /** 80 characters at most. */
  readonly name: string;
  /** A picture that the program uploaded, to no room. */
  readonly avatarFileId?: string | null;
}

export interface PostMessageVariables {
  readonly input: PostMessageInput;
}

export interface EditMessageData {
  /** Replaces the text of the viewer's own message, within the time that the workspace allows. */
  readonly editMessage: EditMessageDataEditMessage;
}

export interface EditMessageDataEditMessage {
  /** Why the command was refused; null when it was accepted. */
  readonly refusal: RefusalParts | null;
}

export interface EditMessageInput {
  /** The message's id. */
  readonly messageId: string;
  /** The new text. */
  readonly text: string;
  /** The new blocks. Without it, they stay as they are. */
  readonly blocks?: readonly MessageBlockInput[] | null;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  readonly commandId?: string | null;
}

export interface EditMessageVariables {
  readonly input: EditMessageInput;
}

export interface DeleteMessageData {
  /** Deletes a message: the viewer's own within the time that the workspace allows, or anybody's with the permission. It keeps its place. */
  readonly deleteMessage: DeleteMessageDataDeleteMessage;
}

export interface DeleteMessageDataDeleteMessage {
  /** Why the command was refused; null when it was accepted. */
  readonly refusal: RefusalParts | null;
}

export interface DeleteMessageInput {
  /** The message's id. */
  readonly messageId: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  readonly commandId?: string | null;
}

export interface DeleteMessageVariables {
  readonly input: DeleteMessageInput;
}

export interface AddReactionData {
  /** Reacts to a message. */
  readonly addReaction: AddReactionDataAddReaction;
}

export interface AddReactionDataAddReaction {
  /** Why the command was refused; null when it was accepted. */
  readonly refusal: RefusalParts | null;
}

export interface AddReactionInput {
  /** The message's id. */
  readonly messageId: string;
  /** The emoji itself, or its short name without colons, such as `tada`. Skin tones are ignored: all tones of an emoji are one reaction. */
  readonly emoji: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  readonly commandId?: string | null;
}

export interface AddReactionVariables {
  readonly input: AddReactionInput;
}

export interface RemoveReactionData {
  /** Removes the viewer's reaction. */
  readonly removeReaction: RemoveReactionDataRemoveReaction;
}

export interface RemoveReactionDataRemoveReaction {
  /** Why the command was refused; null when it was accepted. */
  readonly refusal: RefusalParts | null;
}

export interface RemoveReactionInput {
  /** The message's id. */
  readonly messageId: string;
  /** The emoji itself, or its short name. */
  readonly emoji: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  readonly commandId?: string | null;
}

export interface RemoveReactionVariables {
  readonly input: RemoveReactionInput;
}

export interface JoinRoomData {
  /** Joins a public channel. */
  readonly joinRoom: JoinRoomDataJoinRoom;
}

export interface JoinRoomDataJoinRoom {
  /** Why the command was refused; null when it was accepted. */
  readonly refusal: RefusalParts | null;
}

export interface JoinRoomInput {
  /** The room's id. */
  readonly roomId: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  readonly commandId?: string | null;
}

export interface JoinRoomVariables {
  readonly input: JoinRoomInput;
}

export interface LeaveRoomData {
  /** Leaves a channel. */
  readonly leaveRoom: LeaveRoomDataLeaveRoom;
}

export interface LeaveRoomDataLeaveRoom {
  /** Why the command was refused; null when it was accepted. */
  readonly refusal: RefusalParts | null;
}

export interface LeaveRoomInput {
  /** The room's id. */
  readonly roomId: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  readonly commandId?: string | null;
}

export interface LeaveRoomVariables {
  readonly input: LeaveRoomInput;
}

export interface OpenDirectRoomData {
  /** Opens the direct or group conversation with these people, or returns the existing one. */
  readonly openDirectRoom: OpenDirectRoomDataOpenDirectRoom;
}

export interface OpenDirectRoomDataOpenDirectRoom {
  /** The result; null when the command was refused. */
  readonly result: OpenDirectRoomDataOpenDirectRoomResult | null;
  /** Why the command was refused; null when it was accepted. */
  readonly refusal: RefusalParts | null;
}

export interface OpenDirectRoomDataOpenDirectRoomResult {
  /** The room's id. */
  readonly roomId: string;
}

export interface OpenDirectRoomInput {
  /** The other people. The viewer is always in it. */
  readonly userIds: readonly string[];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  readonly commandId?: string | null;
}

export interface OpenDirectRoomVariables {
  readonly input: OpenDirectRoomInput;
}

/** The data and variables of each operation. */
export interface Operations {
  readonly Me: { readonly data: MeData; readonly variables: MeVariables };
  readonly RoomByName: { readonly data: RoomByNameData; readonly variables: RoomByNameVariables };
  readonly UserByName: { readonly data: UserByNameData; readonly variables: UserByNameVariables };
  readonly History: { readonly data: HistoryData; readonly variables: HistoryVariables };
  readonly MyChanges: { readonly data: MyChangesData; readonly variables: MyChangesVariables };
  readonly MyEvents: { readonly data: MyEventsData; readonly variables: MyEventsVariables };
  readonly Online: { readonly data: OnlineData; readonly variables: OnlineVariables };
  readonly PostMessage: { readonly data: PostMessageData; readonly variables: PostMessageVariables };
  readonly EditMessage: { readonly data: EditMessageData; readonly variables: EditMessageVariables };
  readonly DeleteMessage: { readonly data: DeleteMessageData; readonly variables: DeleteMessageVariables };
  readonly AddReaction: { readonly data: AddReactionData; readonly variables: AddReactionVariables };
  readonly RemoveReaction: { readonly data: RemoveReactionData; readonly variables: RemoveReactionVariables };
  readonly JoinRoom: { readonly data: JoinRoomData; readonly variables: JoinRoomVariables };
  readonly LeaveRoom: { readonly data: LeaveRoomData; readonly variables: LeaveRoomVariables };
  readonly OpenDirectRoom: { readonly data: OpenDirectRoomData; readonly variables: OpenDirectRoomVariables };
}

/** The text of each operation. */
export const documents: Readonly<Record<keyof Operations, string>> = {
  Me: "query Me {\n  viewer {\n    user {\n      ...User\n    }\n  }\n}\n\nfragment User on User {\n  id\n  name\n  displayName\n  title\n  kind\n  role\n  timeZone\n  deactivatedAt\n}",
  RoomByName: "query RoomByName($name: String!) {\n  roomByName(name: $name) {\n    ...Room\n  }\n}\n\nfragment Room on Room {\n  id\n  kind\n  visibility\n  name\n  topic\n  description\n  isReadOnly\n  memberCount\n  archivedAt\n}",
  UserByName: "query UserByName($name: String!) {\n  user(name: $name) {\n    ...User\n  }\n}\n\nfragment User on User {\n  id\n  name\n  displayName\n  title\n  kind\n  role\n  timeZone\n  deactivatedAt\n}",
  History: "query History($roomId: ID!, $last: Int!, $before: String) {\n  room(id: $roomId) {\n    messages(last: $last, before: $before) {\n      edges {\n        node {\n          ...Message\n        }\n      }\n      pageInfo {\n        startCursor\n        hasPreviousPage\n      }\n    }\n  }\n}\n\nfragment Message on Message {\n  id\n  roomId\n  sender {\n    id\n    name\n    displayName\n    kind\n  }\n  text\n  sentAt\n  editedAt\n  deletedAt\n  number\n  threadRootId\n  threadNumber\n  quotedMessageId\n  mentionedUserIds\n  mentionsRoom\n  isPinned\n  replyCount\n  changeCursor\n  reactions {\n    emoji\n    userIds\n  }\n  files {\n    id\n    name\n    sizeBytes\n    contentType\n    url\n  }\n}",
  MyChanges: "query MyChanges($after: String, $first: Int!) {\n  myChanges(after: $after, first: $first) {\n    cursor\n    hasMore\n    events {\n      ...MyEventParts\n    }\n  }\n}\n\nfragment MyEventParts on MyEvent {\n  __typename\n  ... on MessageChanged {\n    cursor\n    message {\n      ...Message\n    }\n  }\n  ... on RoomFactsChanged {\n    cursor\n    room {\n      ...Room\n    }\n  }\n  ... on RoomMemberChanged {\n    cursor\n    roomId\n    userId\n    membership {\n      role\n    }\n  }\n  ... on RoomJoined {\n    cursor\n    roomId\n    room {\n      ...Room\n    }\n  }\n  ... on RoomLeft {\n    cursor\n    roomId\n  }\n  ... on CaughtUp {\n    cursor\n  }\n  ... on Resync {\n    cursor\n    reason\n    missedRoomIds\n  }\n}\n\nfragment Room on Room {\n  id\n  kind\n  visibility\n  name\n  topic\n  description\n  isReadOnly\n  memberCount\n  archivedAt\n}\n\nfragment Message on Message {\n  id\n  roomId\n  sender {\n    id\n    name\n    displayName\n    kind\n  }\n  text\n  sentAt\n  editedAt\n  deletedAt\n  number\n  threadRootId\n  threadNumber\n  quotedMessageId\n  mentionedUserIds\n  mentionsRoom\n  isPinned\n  replyCount\n  changeCursor\n  reactions {\n    emoji\n    userIds\n  }\n  files {\n    id\n    name\n    sizeBytes\n    contentType\n    url\n  }\n}",
  MyEvents: "subscription MyEvents($after: String) {\n  myEvents(after: $after) {\n    ...MyEventParts\n  }\n}\n\nfragment MyEventParts on MyEvent {\n  __typename\n  ... on MessageChanged {\n    cursor\n    message {\n      ...Message\n    }\n  }\n  ... on RoomFactsChanged {\n    cursor\n    room {\n      ...Room\n    }\n  }\n  ... on RoomMemberChanged {\n    cursor\n    roomId\n    userId\n    membership {\n      role\n    }\n  }\n  ... on RoomJoined {\n    cursor\n    roomId\n    room {\n      ...Room\n    }\n  }\n  ... on RoomLeft {\n    cursor\n    roomId\n  }\n  ... on CaughtUp {\n    cursor\n  }\n  ... on Resync {\n    cursor\n    reason\n    missedRoomIds\n  }\n}\n\nfragment Room on Room {\n  id\n  kind\n  visibility\n  name\n  topic\n  description\n  isReadOnly\n  memberCount\n  archivedAt\n}\n\nfragment Message on Message {\n  id\n  roomId\n  sender {\n    id\n    name\n    displayName\n    kind\n  }\n  text\n  sentAt\n  editedAt\n  deletedAt\n  number\n  threadRootId\n  threadNumber\n  quotedMessageId\n  mentionedUserIds\n  mentionsRoom\n  isPinned\n  replyCount\n  changeCursor\n  reactions {\n    emoji\n    userIds\n  }\n  files {\n    id\n    name\n    sizeBytes\n    contentType\n    url\n  }\n}",
  Online: "subscription Online {\n  inboxEvents {\n    __typename\n  }\n}",
  PostMessage: "mutation PostMessage($input: PostMessageInput!) {\n  postMessage(input: $input) {\n    result {\n      messageId\n    }\n    refusal {\n      ...RefusalParts\n    }\n  }\n}\n\nfragment RefusalParts on Refusal {\n  code\n  meaning\n  remedy\n}",
  EditMessage: "mutation EditMessage($input: EditMessageInput!) {\n  editMessage(input: $input) {\n    refusal {\n      ...RefusalParts\n    }\n  }\n}\n\nfragment RefusalParts on Refusal {\n  code\n  meaning\n  remedy\n}",
  DeleteMessage: "mutation DeleteMessage($input: DeleteMessageInput!) {\n  deleteMessage(input: $input) {\n    refusal {\n      ...RefusalParts\n    }\n  }\n}\n\nfragment RefusalParts on Refusal {\n  code\n  meaning\n  remedy\n}",
  AddReaction: "mutation AddReaction($input: AddReactionInput!) {\n  addReaction(input: $input) {\n    refusal {\n      ...RefusalParts\n    }\n  }\n}\n\nfragment RefusalParts on Refusal {\n  code\n  meaning\n  remedy\n}",
  RemoveReaction: "mutation RemoveReaction($input: RemoveReactionInput!) {\n  removeReaction(input: $input) {\n    refusal {\n      ...RefusalParts\n    }\n  }\n}\n\nfragment RefusalParts on Refusal {\n  code\n  meaning\n  remedy\n}",
  JoinRoom: "mutation JoinRoom($input: JoinRoomInput!) {\n  joinRoom(input: $input) {\n    refusal {\n      ...RefusalParts\n    }\n  }\n}\n\nfragment RefusalParts on Refusal {\n  code\n  meaning\n  remedy\n}",
  LeaveRoom: "mutation LeaveRoom($input: LeaveRoomInput!) {\n  leaveRoom(input: $input) {\n    refusal {\n      ...RefusalParts\n    }\n  }\n}\n\nfragment RefusalParts on Refusal {\n  code\n  meaning\n  remedy\n}",
  OpenDirectRoom: "mutation OpenDirectRoom($input: OpenDirectRoomInput!) {\n  openDirectRoom(input: $input) {\n    result {\n      roomId\n    }\n    refusal {\n      ...RefusalParts\n    }\n  }\n}\n\nfragment RefusalParts on Refusal {\n  code\n  meaning\n  remedy\n}",
};
