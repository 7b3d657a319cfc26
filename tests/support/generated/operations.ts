/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What `addMembers` needs. */
export type AddMembersInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** Whom. */
  userIds: Array<string>;
};

/** What `addReaction` needs. */
export type AddReactionInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The emoji itself, or its short name without colons, such as `tada`. Skin tones are left out: each emoji is one reaction. */
  emoji: string;
  /** The message's id. */
  messageId: string;
};

/** What `archiveRoom` needs. */
export type ArchiveRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
};

/** What `assignRole` needs. */
export type AssignRoleInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The role. */
  role: WorkspaceRole;
  /** Whom. */
  userId: string;
};

/** What `changePassword` needs. */
export type ChangePasswordInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The password she has now. */
  currentPassword: string;
  /** The new one, at least 10 characters. */
  newPassword: string;
};

/** What `changeWorkspaceSettings` needs. */
export type ChangeWorkspaceSettingsInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** How long a sender may delete, in milliseconds; null: for ever, 0: never. */
  deleteWindowMs?: number | null | undefined;
  /** How long a sender may edit, in milliseconds; null: for ever, 0: never. */
  editWindowMs?: number | null | undefined;
  /** The most characters a message may have. */
  messageLengthMax?: number | null | undefined;
  /** The workspace's name, 1 to 100 characters. */
  name?: string | null | undefined;
  /** Who may register. */
  signUpPolicy?: SignUpPolicy | null | undefined;
};

/** What `chooseAvatar` needs. */
export type ChooseAvatarInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The file, uploaded with `POST /files?avatar=1`. */
  fileId: string;
  /** Whose, the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** What `chooseNotificationLevel` needs. */
export type ChooseNotificationLevelInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** What. */
  level: NotificationLevel;
  /** The room's id. */
  roomId: string;
};

/** What `createAccessToken` needs. */
export type CreateAccessTokenInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** When it stops working, null for never. */
  expiresAt?: string | null | undefined;
  /** What to call it. */
  label: string;
  /** What it may be used for. */
  scopes: Array<TokenScope>;
  /** Whose, the viewer's own when not given; a bot's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** What `createChannel` needs. */
export type CreateChannelInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** What it is for, at most 1,024 characters. */
  description?: string;
  /** Whom to add at once, beside oneself. */
  memberIds?: Array<string>;
  /** The unique name: lower case letters, digits, dots, dashes, underscores. */
  name: string;
  /** What is talked about, at most 250 characters. */
  topic?: string;
  /** Who can find it. */
  visibility?: RoomVisibility;
};

/** What `createInviteLink` needs. */
export type CreateInviteLinkInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** When it stops working, null for never. */
  expiresAt?: string | null | undefined;
  /** The role of those who register with it: MEMBER or GUEST. */
  role?: WorkspaceRole | null | undefined;
  /** How many people may register with it, null for any number. */
  usesMax?: number | null | undefined;
};

/** What `createSignInLinks` needs. */
export type CreateSignInLinksInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** For how many hours the links work, 1 to 720. */
  lifeHours?: number;
  /** For whom, at most 25 people. */
  userIds: Array<string>;
};

/** What `createWorkspace` needs. */
export type CreateWorkspaceInput = {
  /** The administrator's name as shown to people. */
  displayName: string;
  /** Her e-mail address. */
  email?: string | null | undefined;
  /** The administrator's unique name, for mentions and signing in. */
  name: string;
  /** Her password, at least 10 characters. */
  password: string;
  /** The workspace's name, 1 to 100 characters. */
  workspaceName: string;
};

/** What `deactivateUser` needs. */
export type DeactivateUserInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** Whom. */
  userId: string;
};

/** What `deleteFile` needs. */
export type DeleteFileInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The file's id. */
  fileId: string;
};

/** What `deleteMessage` needs. */
export type DeleteMessageInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
};

/** What `editMessage` needs. */
export type EditMessageInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
  /** The new text. */
  text: string;
};

/** What `editProfile` needs. */
export type EditProfileInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The name shown to people, 1 to 100 characters. */
  displayName: string;
  /** IANA name of the time zone, null when not told. */
  timeZone?: string | null | undefined;
  /** What she does here, at most 100 characters. */
  title?: string;
  /** Whose, the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** What `enterPrivateRoom` needs. */
export type EnterPrivateRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** Why, in 1 to 500 characters. The room's members see it. */
  reason: string;
  /** The room's id. */
  roomId: string;
};

/** What `grantRoomRole` needs. */
export type GrantRoomRoleInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The role. */
  role: RoomRole;
  /** The room's id. */
  roomId: string;
  /** Whom. */
  userId: string;
};

/** What `joinRoom` needs. */
export type JoinRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
};

/** What `leaveRoom` needs. */
export type LeaveRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
};

/** What `markRead` needs. */
export type MarkReadInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The number read up to. */
  number: number;
  /** The room's id. */
  roomId: string;
  /** The message whose thread was read; null for the room's timeline. */
  threadRootId?: string | null | undefined;
};

/** What `markUnread` needs. */
export type MarkUnreadInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The first number that is unread again. */
  number: number;
  /** The room's id. */
  roomId: string;
  /** The message whose thread is meant; null for the room's timeline. */
  threadRootId?: string | null | undefined;
};

/** What a person wants to be told of in a room. */
export type NotificationLevel =
  /** Every message. */
  | 'EVERYTHING'
  /** Messages that mention her or everybody. */
  | 'MENTIONS'
  /** Nothing. */
  | 'NOTHING';

/** What `openDirectRoom` needs. */
export type OpenDirectRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The others; oneself is always in it. */
  userIds: Array<string>;
};

/** What `pinMessage` needs. */
export type PinMessageInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
};

/** What `postMessage` needs. */
export type PostMessageInput = {
  /** Whether a reply is also shown in the room's timeline. */
  alsoInRoom?: boolean;
  /** Not needed beside a `messageId`. Without one, a UUID of version 7, made now by the client, does the same: the message's id then follows from it. */
  commandId?: string | null | undefined;
  /** Files that one has uploaded to the room, 10 at most. */
  fileIds?: Array<string>;
  /** A UUID of version 7, made now by the client: the same message sent again with it is posted once. Without it the server makes one and answers it. */
  messageId?: string | null | undefined;
  /** A message of the same room to quote. */
  quotedMessageId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** Markdown. `@name`, `@room`, `@all` and `@here` outside code are mentions. */
  text: string;
  /** The message to reply to in its thread. */
  threadRootId?: string | null | undefined;
};

/** Whether a person is there. */
export type Presence =
  /** Connected, but not at the keyboard. */
  | 'AWAY'
  /** There, and not to be disturbed. */
  | 'BUSY'
  /** Not connected. */
  | 'OFFLINE'
  /** There now. */
  | 'ONLINE';

/** What `purgeFile` needs. */
export type PurgeFileInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The file's id. */
  fileId: string;
};

/** What `reactivateUser` needs. */
export type ReactivateUserInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** Whom. */
  userId: string;
};

/** What `redeemSignInLink` needs. */
export type RedeemSignInLinkInput = {
  /** The password to set, at least 10 characters. */
  password: string;
  /** The secret in the link. */
  token: string;
};

/** Every reason for which Logue says no. The same codes stand in HTTP answers; `ErrorCode` lists those of errors. */
export type RefusalCode =
  /** This person is in the room already. */
  | 'AlreadyAMember'
  /** This message is pinned. */
  | 'AlreadyPinned'
  /** Another command was sent under this command id. */
  | 'CommandIdReused'
  /** There is no such command. */
  | 'CommandUnknown'
  /** That cursor is not one of ours. */
  | 'CursorInvalid'
  /** The time for deleting this message is over. */
  | 'DeleteWindowClosed'
  /** The time for editing this message is over. */
  | 'EditWindowClosed'
  /** That is not an e-mail address. */
  | 'EmailInvalid'
  /** Somebody is registered with this address. */
  | 'EmailTaken'
  /** There is no emoji of this name. */
  | 'EmojiUnknown'
  /** The upload broke off, and nothing of it was kept. */
  | 'FileIncomplete'
  /** One attaches files that one uploaded to the same room. */
  | 'FileNotYours'
  /** There is no room for this file: the quota for files is used up. */
  | 'FileQuotaReached'
  /** The file is larger than this workspace allows. */
  | 'FileTooLarge'
  /** The file is not what its type says. */
  | 'FileTypeMismatch'
  /** Files of this type are not taken here. */
  | 'FileTypeRefused'
  /** There is no such file, or you may not see it. */
  | 'FileUnknown'
  /** A group conversation has at most 12 people. */
  | 'GroupTooLarge'
  /** Something in the request is not as it should be. */
  | 'InputInvalid'
  /** This invite link has expired. */
  | 'InviteExpired'
  /** One joins this workspace by an invite link. */
  | 'InviteRequired'
  /** This invite link was withdrawn. */
  | 'InviteRevoked'
  /** There is no such invite link. */
  | 'InviteUnknown'
  /** This invite link has been used as often as it may be. */
  | 'InviteUsedUp'
  /** A workspace needs one active administrator. */
  | 'LastAdministrator'
  /** A room with members needs an owner. */
  | 'LastOwner'
  /** This message was deleted. */
  | 'MessageDeleted'
  /** A message needs text or a file. */
  | 'MessageEmpty'
  /** A message's id is a UUID of version 7, made now. */
  | 'MessageIdInvalid'
  /** Another message has this id. */
  | 'MessageIdTaken'
  /** The text is too long. */
  | 'MessageTooLong'
  /** There is no such message in this room. */
  | 'MessageUnknown'
  /** You are not in this room. */
  | 'NotAMember'
  /** You may not do this. */
  | 'NotPermitted'
  /** This message is not pinned. */
  | 'NotPinned'
  /** Only who wrote a message may do this. */
  | 'NotTheSender'
  /** There is no message of this number. */
  | 'NumberInvalid'
  /** Logue has more to do than it can do now. Nothing was done. */
  | 'Overloaded'
  /** This person has a password already. */
  | 'PasswordExists'
  /** A password has at least 10 characters. */
  | 'PasswordTooShort'
  /** A display name has 1 to 100 characters that can be seen, a title at most 100. */
  | 'ProfileInvalid'
  /** The quoted message is not in this room. */
  | 'QuoteUnknown'
  /** Too many requests in a short time. */
  | 'RateLimited'
  /** You have reacted so already. */
  | 'ReactionExists'
  /** You have not reacted so. */
  | 'ReactionMissing'
  /** A reason has 1 to 500 characters. */
  | 'ReasonInvalid'
  /** This room is archived. */
  | 'RoomArchived'
  /** There is a room with this id already. */
  | 'RoomExists'
  /** One comes into this room by invitation. */
  | 'RoomIsPrivate'
  /** This room is public. */
  | 'RoomIsPublic'
  /** Direct and group conversations cannot be changed in this way. */
  | 'RoomKindMismatch'
  /** A room's name has 1 to 64 lower case letters, digits, dots, dashes or underscores, and each word is of one alphabet. */
  | 'RoomNameInvalid'
  /** A room has this name already. */
  | 'RoomNameTaken'
  /** This room is not archived. */
  | 'RoomNotArchived'
  /** In this room only owners and moderators write. */
  | 'RoomReadOnly'
  /** A topic has at most 250 characters, a description 1,024. */
  | 'RoomTextTooLong'
  /** There is no such room, or you may not see it. */
  | 'RoomUnknown'
  /** This was done, but its secret is shown for ten minutes only and is kept nowhere. */
  | 'SecretGone'
  /** There is no such session. */
  | 'SessionUnknown'
  /** That value is not allowed for this setting. */
  | 'SettingInvalid'
  /** Name or password is wrong. */
  | 'SignInFailed'
  /** This sign-in link has expired, was used, or was replaced by a newer one. */
  | 'SignInLinkInvalid'
  /** This workspace takes no new people by itself. */
  | 'SignUpClosed'
  /** A status text has 1 to 100 characters and ends in the future. */
  | 'StatusInvalid'
  /** The disk is full. Nothing was saved. */
  | 'StoreFull'
  /** Logue cannot write at the moment. It is not known to have been saved. */
  | 'StoreUnavailable'
  /** A reply cannot have a thread of its own. */
  | 'ThreadNested'
  /** An access token has a label and at least one scope, and ends in the future. */
  | 'TokenInvalid'
  /** There is no such access token. */
  | 'TokenUnknown'
  /** Too many attempts to sign in. */
  | 'TooManyAttempts'
  /** A message carries at most 10 files. */
  | 'TooManyFiles'
  /** A message carries at most 50 different reactions. */
  | 'TooManyReactions'
  /** A person has at most 50 access tokens. */
  | 'TooManyTokens'
  /** Too many uploads at once. */
  | 'TooManyUploads'
  /** This account is deactivated. */
  | 'UserDeactivated'
  /** A name has 1 to 64 lower case letters, digits, dots, dashes or underscores, with a letter or digit at both ends. */
  | 'UserNameInvalid'
  /** This word cannot be a name, because in Logue it means something else. */
  | 'UserNameReserved'
  /** Somebody has this name, or one that looks the same. */
  | 'UserNameTaken'
  /** This account is active. */
  | 'UserNotDeactivated'
  /** There is no such person. */
  | 'UserUnknown'
  /** This workspace has been created already. */
  | 'WorkspaceExists'
  /** There is no workspace yet. */
  | 'WorkspaceMissing';

/** What `registerBot` needs. */
export type RegisterBotInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The name shown to people. */
  displayName: string;
  /** The unique name. */
  name: string;
};

/** What `registerUser` needs. */
export type RegisterUserInput = {
  /** The name shown to people. */
  displayName: string;
  /** E-mail address. */
  email?: string | null | undefined;
  /** The secret in the invite link. */
  inviteToken?: string | null | undefined;
  /** The unique name, for mentions and signing in. */
  name: string;
  /** The password, at least 10 characters. */
  password: string;
  /** IANA name of the time zone. */
  timeZone?: string | null | undefined;
};

/** What `removeMember` needs. */
export type RemoveMemberInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** Whom. */
  userId: string;
};

/** What `removeReaction` needs. */
export type RemoveReactionInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The emoji itself, or its short name. */
  emoji: string;
  /** The message's id. */
  messageId: string;
};

/** What `renameRoom` needs. */
export type RenameRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The new name. */
  name: string;
  /** The room's id. */
  roomId: string;
};

/** What `replaceEmail` needs. */
export type ReplaceEmailInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The new address, null to have none. */
  email?: string | null | undefined;
  /** Whose, the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** What `resetPassword` needs. */
export type ResetPasswordInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** For how many hours the link works, 1 to 720. */
  lifeHours?: number;
  /** Whose. */
  userId: string;
};

/** Why a subscription cannot go on from where it was. */
export type ResyncReason =
  /** The cursor is too old: there is more to send than a subscription sends. */
  | 'CURSOR_TOO_OLD'
  /** The server lost its place, for example because it was restarted. */
  | 'INTERRUPTED'
  /** The client read too slowly, and its buffer was full. */
  | 'OVERFLOW';

/** What `revokeAccessToken` needs. */
export type RevokeAccessTokenInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The token's id. */
  tokenId: string;
  /** Whose, the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** What `revokeInviteLink` needs. */
export type RevokeInviteLinkInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The invite's id. */
  inviteLinkId: string;
};

/** What `revokeSession` needs. */
export type RevokeSessionInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The session's id. */
  sessionId: string;
  /** Whose, the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** What kind of room it is. */
export type RoomKind =
  /** A room with a name, public or private. */
  | 'CHANNEL'
  /** Two people, or one with herself. */
  | 'DIRECT'
  /** Three to twelve people, without a name. */
  | 'GROUP';

/** What one may do in one room. */
export type RoomPermission =
  /** Add members. */
  | 'ROOM_ADD_MEMBERS'
  /** Archive and unarchive it. */
  | 'ROOM_ARCHIVE'
  /** Delete other people's messages. */
  | 'ROOM_DELETE_MESSAGES'
  /** Give room roles. */
  | 'ROOM_GRANT_ROLES'
  /** Pin and unpin messages. */
  | 'ROOM_PIN'
  /** Write while it is read-only. */
  | 'ROOM_POST_WHEN_READ_ONLY'
  /** Remove members. */
  | 'ROOM_REMOVE_MEMBERS'
  /** Change the room's name and description. */
  | 'ROOM_RENAME'
  /** Make it read-only or writable. */
  | 'ROOM_SET_READ_ONLY'
  /** Change its topic. */
  | 'ROOM_SET_TOPIC'
  /** Make it public or private. */
  | 'ROOM_SET_VISIBILITY';

/** A role in one room. */
export type RoomRole =
  /** The usual role. */
  | 'MEMBER'
  /** Keeps order in the room. */
  | 'MODERATOR'
  /** May do everything in the room. */
  | 'OWNER';

/** Who can find a room. */
export type RoomVisibility =
  /** Members only; nobody else learns that it exists. */
  | 'PRIVATE'
  /** Whoever may browse public channels finds, reads and joins it. */
  | 'PUBLIC';

/** What `setDescription` needs. */
export type SetDescriptionInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** At most 1,024 characters, empty for none. */
  description: string;
  /** The room's id. */
  roomId: string;
};

/** What `setFavourite` needs. */
export type SetFavouriteInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** Whether it is one. */
  isFavourite: boolean;
  /** The room's id. */
  roomId: string;
};

/** What `setHidden` needs. */
export type SetHiddenInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** Whether it is hidden. */
  isHidden: boolean;
  /** The room's id. */
  roomId: string;
};

/** What `setMuted` needs. */
export type SetMutedInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** Whether it is muted. */
  isMuted: boolean;
  /** The room's id. */
  roomId: string;
};

/** Tells the others whether the viewer is there. */
export type SetPresenceInput = {
  /** How to appear while connected: ONLINE follows her connections, OFFLINE hides her. */
  presence: Presence;
};

/** What `setReadOnly` needs. */
export type SetReadOnlyInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** Whether only they write. */
  isReadOnly: boolean;
  /** The room's id. */
  roomId: string;
};

/** What `setRoomVisibility` needs. */
export type SetRoomVisibilityInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** Who can find it. */
  visibility: RoomVisibility;
};

/** What `setStatus` needs. */
export type SetStatusInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** An emoji, or its short name. */
  emoji?: string | null | undefined;
  /** When it clears itself, null for never. */
  expiresAt?: string | null | undefined;
  /** The words, 1 to 100 characters. */
  text: string;
};

/** What `setTopic` needs. */
export type SetTopicInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** At most 250 characters, empty for none. */
  topic: string;
};

/** Tells the others in a room that the viewer is writing. */
export type SetTypingInput = {
  /** Whether she is writing. Repeat true every few seconds; it ends by itself soon after. */
  isTyping: boolean;
  /** The room's id. */
  roomId: string;
};

/** What `signIn` needs. */
export type SignInInput = {
  /** The unique name, or the e-mail address. */
  nameOrEmail: string;
  /** The password. */
  password: string;
};

/** How people come into the workspace. */
export type SignUpPolicy =
  /** Nobody registers. */
  | 'CLOSED'
  /** One registers with an invite link. */
  | 'INVITE'
  /** Whoever reaches the address may register. */
  | 'OPEN';

/** What `starMessage` needs. */
export type StarMessageInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
};

/** What an access token may be used for. */
export type TokenScope =
  /** Mutations about the workspace, people and invites. */
  | 'ADMINISTER'
  /** Queries and subscriptions. */
  | 'READ'
  /** Mutations about rooms, messages, reading and files. */
  | 'WRITE';

/** What `unarchiveRoom` needs. */
export type UnarchiveRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
};

/** What `unpinMessage` needs. */
export type UnpinMessageInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
};

/** What `unstarMessage` needs. */
export type UnstarMessageInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
};

/** Whether an account belongs to a person or to a program. */
export type UserKind =
  /** A program. */
  | 'BOT'
  /** A person. */
  | 'PERSON';

/** What one may do in the whole workspace. */
export type WorkspacePermission =
  /** Delete anybody's files. */
  | 'FILES_DELETE_ANY'
  /** Having the bytes of any file destroyed. */
  | 'FILES_PURGE'
  /** Upload files. */
  | 'FILES_UPLOAD'
  /** Make invite links. */
  | 'INVITES_CREATE'
  /** Withdraw anybody's invite links. */
  | 'INVITES_REVOKE'
  /** Delete anybody's messages. */
  | 'MESSAGES_DELETE_ANY'
  /** Notify a whole room with @room. */
  | 'MESSAGES_MENTION_ROOM'
  /** Write messages. */
  | 'MESSAGES_POST'
  /** See older texts of edited and deleted messages. */
  | 'MESSAGES_SEE_VERSIONS'
  /** See how Logue is running. */
  | 'OPERATIONS_SEE'
  /** See the list of public channels, and read them. */
  | 'ROOMS_BROWSE_PUBLIC'
  /** Create private channels. */
  | 'ROOMS_CREATE_PRIVATE'
  /** Create public channels. */
  | 'ROOMS_CREATE_PUBLIC'
  /** Enter private channels without being added, with a reason that the room's members see. */
  | 'ROOMS_ENTER_PRIVATE'
  /** Join public channels. */
  | 'ROOMS_JOIN'
  /** Act as an owner in every room that one can see. Private rooms that one is not in are not among them. */
  | 'ROOMS_MODERATE_ANY'
  /** Start direct and group conversations. */
  | 'ROOMS_OPEN_DIRECT'
  /** Make access tokens. */
  | 'TOKENS_CREATE'
  /** Give roles. */
  | 'USERS_ASSIGN_ROLES'
  /** Deactivate and reactivate accounts. */
  | 'USERS_DEACTIVATE'
  /** Edit anybody's profile and see anybody's account. */
  | 'USERS_EDIT_ANY'
  /** List and find people. */
  | 'USERS_SEE_DIRECTORY'
  /** Change the workspace's name and rules. */
  | 'WORKSPACE_CHANGE_SETTINGS';

/** A role in the whole workspace. Programs should ask for permissions, not for roles. */
export type WorkspaceRole =
  /** May change settings, roles and accounts. */
  | 'ADMINISTRATOR'
  /** Reads and verifies, and writes nothing. */
  | 'AUDITOR'
  /** A program's account. */
  | 'BOT'
  /** Sees only the rooms she was added to. */
  | 'GUEST'
  /** The usual role. */
  | 'MEMBER'
  /** May moderate every room and see older texts of messages. */
  | 'MODERATOR';

export type UserFactsFragment = { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, kind: UserKind, avatarUrl: string | null, deactivatedAt: string | null, status: { text: string, emoji: string | null } | null };

export type RoomFactsFragment = { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string };

export type MessageFactsFragment = { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> };

export type EntryFactsFragment = { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<WorkspacePermission>, tokenScopes: Array<TokenScope> | null, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, kind: UserKind, avatarUrl: string | null, deactivatedAt: string | null, status: { text: string, emoji: string | null } | null } } | null };

export type WorkspaceQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceQuery = { workspace: { name: string, signUpPolicy: SignUpPolicy, messageLengthMax: number } | null };

export type SessionsQueryVariables = Exact<{
  userId: string;
}>;


export type SessionsQuery = { account: { email: string | null, sessions: Array<{ id: string, isCurrent: boolean, userAgent: string }>, accessTokens: Array<{ id: string, label: string, scopes: Array<TokenScope> }> } | null };

export type InvitePreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitePreviewQuery = { invitePreview: { workspaceName: string, invitedByName: string, role: WorkspaceRole, refusal: { code: RefusalCode } | null } | null };

export type UserQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
}>;


export type UserQuery = { user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, kind: UserKind, avatarUrl: string | null, deactivatedAt: string | null, status: { text: string, emoji: string | null } | null } | null };

export type UsersQueryVariables = Exact<{
  after?: string | null | undefined;
  first?: number | null | undefined;
  search?: string | null | undefined;
}>;


export type UsersQuery = { users: { edges: Array<{ node: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, kind: UserKind, avatarUrl: string | null, deactivatedAt: string | null, status: { text: string, emoji: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PresencesQueryVariables = Exact<{
  userIds: Array<string> | string;
}>;


export type PresencesQuery = { presences: Array<{ userId: string, presence: Presence }> };

export type RoomQueryVariables = Exact<{
  id: string;
}>;


export type RoomQuery = { room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } | null };

export type RoomByNameQueryVariables = Exact<{
  name: string;
}>;


export type RoomByNameQuery = { roomByName: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } | null };

export type BrowseRoomsQueryVariables = Exact<{
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type BrowseRoomsQuery = { browseRooms: { edges: Array<{ isMember: boolean, node: { id: string, name: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MembersQueryVariables = Exact<{
  roomId: string;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type MembersQuery = { room: { members: { edges: Array<{ node: { role: RoomRole, user: { id: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type TimelineQueryVariables = Exact<{
  roomId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TimelineQuery = { room: { cursor: string, lastNumber: number, messages: { edges: Array<{ node: { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type ThreadQueryVariables = Exact<{
  rootId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ThreadQuery = { message: { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, thread: { edges: Array<{ node: { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> } | null };

export type ThreadsQueryVariables = Exact<{
  roomId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ThreadsQuery = { room: { threads: { edges: Array<{ node: { id: string, replyCount: number, sentAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MessageQueryVariables = Exact<{
  id: string;
}>;


export type MessageQuery = { message: { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> } | null };

export type MessageVersionsQueryVariables = Exact<{
  messageId: string;
}>;


export type MessageVersionsQuery = { messageVersions: Array<{ text: string, replacedBy: { id: string } }> | null };

export type PinsQueryVariables = Exact<{
  roomId: string;
}>;


export type PinsQuery = { room: { pins: { edges: Array<{ node: { id: string } }> } } | null };

export type FilesQueryVariables = Exact<{
  roomId: string;
}>;


export type FilesQuery = { room: { files: { edges: Array<{ node: { id: string, name: string } }> } } | null };

export type FileQueryVariables = Exact<{
  id: string;
}>;


export type FileQuery = { file: { id: string, name: string, contentType: string, sizeBytes: number, sha256: string, width: number | null, height: number | null, url: string | null, deletedAt: string | null, thumbnail: { url: string, contentType: string, width: number, height: number } | null } | null };

export type StarsQueryVariables = Exact<{ [key: string]: never; }>;


export type StarsQuery = { stars: { edges: Array<{ node: { id: string } }> } };

export type MentionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MentionsQuery = { mentions: { edges: Array<{ node: { isToRoom: boolean, message: { id: string } } }> } };

export type InboxQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxQuery = { inbox: { edges: Array<{ node: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } } }> } };

export type RoomEntryQueryVariables = Exact<{
  roomId: string;
}>;


export type RoomEntryQuery = { roomEntry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } } | null };

export type SearchQueryVariables = Exact<{
  query: string;
  roomId?: string | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { unknownNames: Array<string>, people: Array<{ id: string }>, rooms: Array<{ id: string }>, messages: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { refusal: { code: RefusalCode } | null, result: { sessionId: string } | null } };

export type SetTypingMutationVariables = Exact<{
  input: SetTypingInput;
}>;


export type SetTypingMutation = { setTyping: { result: string | null, refusal: { code: RefusalCode } | null } };

export type SetPresenceMutationVariables = Exact<{
  input: SetPresenceInput;
}>;


export type SetPresenceMutation = { setPresence: { result: Presence | null, refusal: { code: RefusalCode } | null } };

export type RoomEventsSubscriptionVariables = Exact<{
  roomId: string;
  after?: string | null | undefined;
}>;


export type RoomEventsSubscription = { roomEvents:
    | { __typename: 'CaughtUp', cursor: string }
    | { __typename: 'MemberChanged', userId: string, membership: { role: RoomRole } | null }
    | { __typename: 'MessageChanged', cursor: string, message: { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> } }
    | { __typename: 'Resync', cursor: string, reason: ResyncReason }
    | { __typename: 'RoomChanged', room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } }
    | { __typename: 'TypingChanged', userId: string, isTyping: boolean }
   };

export type InboxEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxEventsSubscription = { inboxEvents:
    | { __typename: 'CaughtUp', cursor: string }
    | { __typename: 'MentionAdded', cursor: string, mention: { isToRoom: boolean, message: { id: string, text: string } } }
    | { __typename: 'PresenceChanged', userId: string, presence: Presence }
    | { __typename: 'Resync', cursor: string, reason: ResyncReason }
    | { __typename: 'RoomChanged', room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } }
    | { __typename: 'RoomEntryChanged', cursor: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } } }
    | { __typename: 'RoomLeft', cursor: string, roomId: string }
    | { __typename: 'RoomsListed', roomIds: Array<string> }
    | { __typename: 'UserChanged', user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, kind: UserKind, avatarUrl: string | null, deactivatedAt: string | null, status: { text: string, emoji: string | null } | null } }
   };

export type CreateWorkspaceMutationVariables = Exact<{
  input: CreateWorkspaceInput;
}>;


export type CreateWorkspaceMutation = { createWorkspace: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { sessionId: string } | null } };

export type RegisterUserMutationVariables = Exact<{
  input: RegisterUserInput;
}>;


export type RegisterUserMutation = { registerUser: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { sessionId: string } | null } };

export type RegisterBotMutationVariables = Exact<{
  input: RegisterBotInput;
}>;


export type RegisterBotMutation = { registerBot: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { userId: string } | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { sessionId: string } | null } };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { userId: string } | null } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { userId: string } | null } };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { tokenId: string, token: string } | null } };

export type RevokeAccessTokenMutationVariables = Exact<{
  input: RevokeAccessTokenInput;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { userId: string } | null } };

export type EditProfileMutationVariables = Exact<{
  input: EditProfileInput;
}>;


export type EditProfileMutation = { editProfile: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, kind: UserKind, avatarUrl: string | null, deactivatedAt: string | null, status: { text: string, emoji: string | null } | null } | null } | null } };

export type ReplaceEmailMutationVariables = Exact<{
  input: ReplaceEmailInput;
}>;


export type ReplaceEmailMutation = { replaceEmail: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { userId: string } | null } };

export type SetStatusMutationVariables = Exact<{
  input: SetStatusInput;
}>;


export type SetStatusMutation = { setStatus: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, kind: UserKind, avatarUrl: string | null, deactivatedAt: string | null, status: { text: string, emoji: string | null } | null } | null } | null } };

export type ChooseAvatarMutationVariables = Exact<{
  input: ChooseAvatarInput;
}>;


export type ChooseAvatarMutation = { chooseAvatar: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, kind: UserKind, avatarUrl: string | null, deactivatedAt: string | null, status: { text: string, emoji: string | null } | null } | null } | null } };

export type AssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type AssignRoleMutation = { assignRole: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { userId: string } | null } };

export type DeactivateUserMutationVariables = Exact<{
  input: DeactivateUserInput;
}>;


export type DeactivateUserMutation = { deactivateUser: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { userId: string } | null } };

export type ReactivateUserMutationVariables = Exact<{
  input: ReactivateUserInput;
}>;


export type ReactivateUserMutation = { reactivateUser: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { userId: string } | null } };

export type ChangeWorkspaceSettingsMutationVariables = Exact<{
  input: ChangeWorkspaceSettingsInput;
}>;


export type ChangeWorkspaceSettingsMutation = { changeWorkspaceSettings: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { workspace: { name: string, signUpPolicy: SignUpPolicy, messageLengthMax: number, editWindowMs: number | null, deleteWindowMs: number | null } | null } | null } };

export type CreateInviteLinkMutationVariables = Exact<{
  input: CreateInviteLinkInput;
}>;


export type CreateInviteLinkMutation = { createInviteLink: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { inviteLinkId: string, token: string, path: string } | null } };

export type RevokeInviteLinkMutationVariables = Exact<{
  input: RevokeInviteLinkInput;
}>;


export type RevokeInviteLinkMutation = { revokeInviteLink: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { inviteLinkId: string } | null } };

export type CreateChannelMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type CreateChannelMutation = { createChannel: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } | null } | null } };

export type OpenDirectRoomMutationVariables = Exact<{
  input: OpenDirectRoomInput;
}>;


export type OpenDirectRoomMutation = { openDirectRoom: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } | null } | null } };

export type RenameRoomMutationVariables = Exact<{
  input: RenameRoomInput;
}>;


export type RenameRoomMutation = { renameRoom: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } | null } | null } };

export type SetTopicMutationVariables = Exact<{
  input: SetTopicInput;
}>;


export type SetTopicMutation = { setTopic: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } | null } | null } };

export type SetDescriptionMutationVariables = Exact<{
  input: SetDescriptionInput;
}>;


export type SetDescriptionMutation = { setDescription: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } | null } | null } };

export type SetRoomVisibilityMutationVariables = Exact<{
  input: SetRoomVisibilityInput;
}>;


export type SetRoomVisibilityMutation = { setRoomVisibility: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } | null } | null } };

export type SetReadOnlyMutationVariables = Exact<{
  input: SetReadOnlyInput;
}>;


export type SetReadOnlyMutation = { setReadOnly: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } | null } | null } };

export type ArchiveRoomMutationVariables = Exact<{
  input: ArchiveRoomInput;
}>;


export type ArchiveRoomMutation = { archiveRoom: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } | null } | null } };

export type UnarchiveRoomMutationVariables = Exact<{
  input: UnarchiveRoomInput;
}>;


export type UnarchiveRoomMutation = { unarchiveRoom: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } | null } | null } };

export type JoinRoomMutationVariables = Exact<{
  input: JoinRoomInput;
}>;


export type JoinRoomMutation = { joinRoom: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } } | null } | null } };

export type EnterPrivateRoomMutationVariables = Exact<{
  input: EnterPrivateRoomInput;
}>;


export type EnterPrivateRoomMutation = { enterPrivateRoom: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, entry: { room: { moderatorEntries: Array<{ reason: string, user: { id: string } }> } } | null } | null } };

export type LeaveRoomMutationVariables = Exact<{
  input: LeaveRoomInput;
}>;


export type LeaveRoomMutation = { leaveRoom: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string } | null } };

export type AddMembersMutationVariables = Exact<{
  input: AddMembersInput;
}>;


export type AddMembersMutation = { addMembers: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } | null } | null } };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string } | null } };

export type GrantRoomRoleMutationVariables = Exact<{
  input: GrantRoomRoleInput;
}>;


export type GrantRoomRoleMutation = { grantRoomRole: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string } | null } };

export type PostMessageMutationVariables = Exact<{
  input: PostMessageInput;
}>;


export type PostMessageMutation = { postMessage: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { messageId: string, message: { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> } | null } | null } };

export type EditMessageMutationVariables = Exact<{
  input: EditMessageInput;
}>;


export type EditMessageMutation = { editMessage: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { messageId: string, message: { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> } | null } | null } };

export type DeleteMessageMutationVariables = Exact<{
  input: DeleteMessageInput;
}>;


export type DeleteMessageMutation = { deleteMessage: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { messageId: string, message: { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> } | null } | null } };

export type AddReactionMutationVariables = Exact<{
  input: AddReactionInput;
}>;


export type AddReactionMutation = { addReaction: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { messageId: string, message: { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> } | null } | null } };

export type RemoveReactionMutationVariables = Exact<{
  input: RemoveReactionInput;
}>;


export type RemoveReactionMutation = { removeReaction: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { messageId: string, message: { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> } | null } | null } };

export type PinMessageMutationVariables = Exact<{
  input: PinMessageInput;
}>;


export type PinMessageMutation = { pinMessage: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { messageId: string, message: { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> } | null } | null } };

export type UnpinMessageMutationVariables = Exact<{
  input: UnpinMessageInput;
}>;


export type UnpinMessageMutation = { unpinMessage: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { messageId: string, message: { id: string, roomId: string, senderId: string, text: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, quotedMessageId: string | null, mentionedUserIds: Array<string>, mentionsRoom: boolean, replyCount: number, isPinned: boolean, changeCursor: string, files: Array<{ id: string, name: string, contentType: string, sizeBytes: number, url: string | null }>, reactions: Array<{ emoji: string, count: number, userIds: Array<string> }> } | null } | null } };

export type StarMessageMutationVariables = Exact<{
  input: StarMessageInput;
}>;


export type StarMessageMutation = { starMessage: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { messageId: string, isStarred: boolean } | null } };

export type UnstarMessageMutationVariables = Exact<{
  input: UnstarMessageInput;
}>;


export type UnstarMessageMutation = { unstarMessage: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { messageId: string, isStarred: boolean } | null } };

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type MarkReadMutation = { markRead: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } } | null } | null } };

export type MarkUnreadMutationVariables = Exact<{
  input: MarkUnreadInput;
}>;


export type MarkUnreadMutation = { markUnread: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } } | null } | null } };

export type SetFavouriteMutationVariables = Exact<{
  input: SetFavouriteInput;
}>;


export type SetFavouriteMutation = { setFavourite: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } } | null } | null } };

export type SetHiddenMutationVariables = Exact<{
  input: SetHiddenInput;
}>;


export type SetHiddenMutation = { setHidden: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } } | null } | null } };

export type SetMutedMutationVariables = Exact<{
  input: SetMutedInput;
}>;


export type SetMutedMutation = { setMuted: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } } | null } | null } };

export type ChooseNotificationLevelMutationVariables = Exact<{
  input: ChooseNotificationLevelInput;
}>;


export type ChooseNotificationLevelMutation = { chooseNotificationLevel: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, name: string | null, topic: string, description: string, visibility: RoomVisibility, isReadOnly: boolean, archivedAt: string | null, memberCount: number, lastNumber: number, cursor: string } } | null } | null } };

export type DeleteFileMutationVariables = Exact<{
  input: DeleteFileInput;
}>;


export type DeleteFileMutation = { deleteFile: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { fileId: string } | null } };

export type PurgeFileMutationVariables = Exact<{
  input: PurgeFileInput;
}>;


export type PurgeFileMutation = { purgeFile: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { fileId: string } | null } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { userId: string, token: string, path: string, expiresAt: string } | null } };

export type RedeemSignInLinkMutationVariables = Exact<{
  input: RedeemSignInLinkInput;
}>;


export type RedeemSignInLinkMutation = { redeemSignInLink: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { sessionId: string } | null } };

export type CreateSignInLinksMutationVariables = Exact<{
  input: CreateSignInLinksInput;
}>;


export type CreateSignInLinksMutation = { createSignInLinks: { isVisible: boolean, refusal: { code: RefusalCode, details: Array<{ name: string, value: string }> } | null, result: { links: Array<{ userId: string, link: { token: string, path: string } | null, refusal: { code: RefusalCode } | null }> } | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const UserFactsFragmentDoc = new TypedDocumentString(`
    fragment UserFacts on User {
  id
  name
  displayName
  title
  role
  kind
  avatarUrl
  status {
    text
    emoji
  }
  deactivatedAt
}
    `, {"fragmentName":"UserFacts"}) as unknown as TypedDocumentString<UserFactsFragment, unknown>;
export const MessageFactsFragmentDoc = new TypedDocumentString(`
    fragment MessageFacts on Message {
  id
  roomId
  senderId
  text
  sentAt
  editedAt
  deletedAt
  deletedById
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  files {
    id
    name
    contentType
    sizeBytes
    url
  }
  reactions {
    emoji
    count
    userIds
  }
  replyCount
  isPinned
  changeCursor
}
    `, {"fragmentName":"MessageFacts"}) as unknown as TypedDocumentString<MessageFactsFragment, unknown>;
export const RoomFactsFragmentDoc = new TypedDocumentString(`
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}
    `, {"fragmentName":"RoomFacts"}) as unknown as TypedDocumentString<RoomFactsFragment, unknown>;
export const EntryFactsFragmentDoc = new TypedDocumentString(`
    fragment EntryFacts on RoomEntry {
  displayName
  readNumber
  unreadCount
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
  room {
    ...RoomFacts
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`, {"fragmentName":"EntryFacts"}) as unknown as TypedDocumentString<EntryFactsFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    user {
      ...UserFacts
    }
    permissions
    tokenScopes
  }
}
    fragment UserFacts on User {
  id
  name
  displayName
  title
  role
  kind
  avatarUrl
  status {
    text
    emoji
  }
  deactivatedAt
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const WorkspaceDocument = new TypedDocumentString(`
    query Workspace {
  workspace {
    name
    signUpPolicy
    messageLengthMax
  }
}
    `) as unknown as TypedDocumentString<WorkspaceQuery, WorkspaceQueryVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions($userId: ID!) {
  account(userId: $userId) {
    email
    sessions {
      id
      isCurrent
      userAgent
    }
    accessTokens {
      id
      label
      scopes
    }
  }
}
    `) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const InvitePreviewDocument = new TypedDocumentString(`
    query InvitePreview($token: String!) {
  invitePreview(token: $token) {
    workspaceName
    invitedByName
    role
    refusal {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<InvitePreviewQuery, InvitePreviewQueryVariables>;
export const UserDocument = new TypedDocumentString(`
    query User($id: ID, $name: String) {
  user(id: $id, name: $name) {
    ...UserFacts
  }
}
    fragment UserFacts on User {
  id
  name
  displayName
  title
  role
  kind
  avatarUrl
  status {
    text
    emoji
  }
  deactivatedAt
}`) as unknown as TypedDocumentString<UserQuery, UserQueryVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users($after: String, $first: Int, $search: String) {
  users(after: $after, first: $first, search: $search) {
    edges {
      node {
        ...UserFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment UserFacts on User {
  id
  name
  displayName
  title
  role
  kind
  avatarUrl
  status {
    text
    emoji
  }
  deactivatedAt
}`) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const PresencesDocument = new TypedDocumentString(`
    query Presences($userIds: [ID!]!) {
  presences(userIds: $userIds) {
    userId
    presence
  }
}
    `) as unknown as TypedDocumentString<PresencesQuery, PresencesQueryVariables>;
export const RoomDocument = new TypedDocumentString(`
    query Room($id: ID!) {
  room(id: $id) {
    ...RoomFacts
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`) as unknown as TypedDocumentString<RoomQuery, RoomQueryVariables>;
export const RoomByNameDocument = new TypedDocumentString(`
    query RoomByName($name: String!) {
  roomByName(name: $name) {
    ...RoomFacts
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`) as unknown as TypedDocumentString<RoomByNameQuery, RoomByNameQueryVariables>;
export const BrowseRoomsDocument = new TypedDocumentString(`
    query BrowseRooms($after: String, $first: Int) {
  browseRooms(after: $after, first: $first) {
    edges {
      isMember
      node {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BrowseRoomsQuery, BrowseRoomsQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($roomId: ID!, $after: String, $first: Int) {
  room(id: $roomId) {
    members(after: $after, first: $first) {
      edges {
        node {
          role
          user {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($roomId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  room(id: $roomId) {
    cursor
    lastNumber
    messages(first: $first, after: $after, last: $last, before: $before) {
      edges {
        node {
          ...MessageFacts
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    fragment MessageFacts on Message {
  id
  roomId
  senderId
  text
  sentAt
  editedAt
  deletedAt
  deletedById
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  files {
    id
    name
    contentType
    sizeBytes
    url
  }
  reactions {
    emoji
    count
    userIds
  }
  replyCount
  isPinned
  changeCursor
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const ThreadDocument = new TypedDocumentString(`
    query Thread($rootId: ID!, $first: Int, $after: String) {
  message(id: $rootId) {
    ...MessageFacts
    thread(first: $first, after: $after) {
      edges {
        node {
          ...MessageFacts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MessageFacts on Message {
  id
  roomId
  senderId
  text
  sentAt
  editedAt
  deletedAt
  deletedById
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  files {
    id
    name
    contentType
    sizeBytes
    url
  }
  reactions {
    emoji
    count
    userIds
  }
  replyCount
  isPinned
  changeCursor
}`) as unknown as TypedDocumentString<ThreadQuery, ThreadQueryVariables>;
export const ThreadsDocument = new TypedDocumentString(`
    query Threads($roomId: ID!, $first: Int, $after: String) {
  room(id: $roomId) {
    threads(first: $first, after: $after) {
      edges {
        node {
          id
          replyCount
          sentAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThreadsQuery, ThreadsQueryVariables>;
export const MessageDocument = new TypedDocumentString(`
    query Message($id: ID!) {
  message(id: $id) {
    ...MessageFacts
  }
}
    fragment MessageFacts on Message {
  id
  roomId
  senderId
  text
  sentAt
  editedAt
  deletedAt
  deletedById
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  files {
    id
    name
    contentType
    sizeBytes
    url
  }
  reactions {
    emoji
    count
    userIds
  }
  replyCount
  isPinned
  changeCursor
}`) as unknown as TypedDocumentString<MessageQuery, MessageQueryVariables>;
export const MessageVersionsDocument = new TypedDocumentString(`
    query MessageVersions($messageId: ID!) {
  messageVersions(messageId: $messageId) {
    text
    replacedBy {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MessageVersionsQuery, MessageVersionsQueryVariables>;
export const PinsDocument = new TypedDocumentString(`
    query Pins($roomId: ID!) {
  room(id: $roomId) {
    pins {
      edges {
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PinsQuery, PinsQueryVariables>;
export const FilesDocument = new TypedDocumentString(`
    query Files($roomId: ID!) {
  room(id: $roomId) {
    files {
      edges {
        node {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilesQuery, FilesQueryVariables>;
export const FileDocument = new TypedDocumentString(`
    query File($id: ID!) {
  file(id: $id) {
    id
    name
    contentType
    sizeBytes
    sha256
    width
    height
    url
    thumbnail {
      url
      contentType
      width
      height
    }
    deletedAt
  }
}
    `) as unknown as TypedDocumentString<FileQuery, FileQueryVariables>;
export const StarsDocument = new TypedDocumentString(`
    query Stars {
  stars {
    edges {
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StarsQuery, StarsQueryVariables>;
export const MentionsDocument = new TypedDocumentString(`
    query Mentions {
  mentions {
    edges {
      node {
        isToRoom
        message {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MentionsQuery, MentionsQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox {
  inbox {
    edges {
      node {
        ...EntryFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}
fragment EntryFacts on RoomEntry {
  displayName
  readNumber
  unreadCount
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
  room {
    ...RoomFacts
  }
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const RoomEntryDocument = new TypedDocumentString(`
    query RoomEntry($roomId: ID!) {
  roomEntry(roomId: $roomId) {
    ...EntryFacts
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}
fragment EntryFacts on RoomEntry {
  displayName
  readNumber
  unreadCount
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
  room {
    ...RoomFacts
  }
}`) as unknown as TypedDocumentString<RoomEntryQuery, RoomEntryQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $roomId: ID, $after: String, $first: Int) {
  search(query: $query, roomId: $roomId) {
    unknownNames
    people {
      id
    }
    rooms {
      id
    }
    messages(after: $after, first: $first) {
      edges {
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    refusal {
      code
    }
    result {
      sessionId
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SetTypingDocument = new TypedDocumentString(`
    mutation SetTyping($input: SetTypingInput!) {
  setTyping(input: $input) {
    refusal {
      code
    }
    result: roomId
  }
}
    `) as unknown as TypedDocumentString<SetTypingMutation, SetTypingMutationVariables>;
export const SetPresenceDocument = new TypedDocumentString(`
    mutation SetPresence($input: SetPresenceInput!) {
  setPresence(input: $input) {
    refusal {
      code
    }
    result: presence
  }
}
    `) as unknown as TypedDocumentString<SetPresenceMutation, SetPresenceMutationVariables>;
export const RoomEventsDocument = new TypedDocumentString(`
    subscription RoomEvents($roomId: ID!, $after: String) {
  roomEvents(roomId: $roomId, after: $after) {
    __typename
    ... on MessageChanged {
      cursor
      message {
        ...MessageFacts
      }
    }
    ... on RoomChanged {
      room {
        ...RoomFacts
      }
    }
    ... on MemberChanged {
      userId
      membership {
        role
      }
    }
    ... on TypingChanged {
      userId
      isTyping
    }
    ... on CaughtUp {
      cursor
    }
    ... on Resync {
      cursor
      reason
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}
fragment MessageFacts on Message {
  id
  roomId
  senderId
  text
  sentAt
  editedAt
  deletedAt
  deletedById
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  files {
    id
    name
    contentType
    sizeBytes
    url
  }
  reactions {
    emoji
    count
    userIds
  }
  replyCount
  isPinned
  changeCursor
}`) as unknown as TypedDocumentString<RoomEventsSubscription, RoomEventsSubscriptionVariables>;
export const InboxEventsDocument = new TypedDocumentString(`
    subscription InboxEvents($after: String) {
  inboxEvents(after: $after) {
    __typename
    ... on RoomEntryChanged {
      cursor
      entry {
        ...EntryFacts
      }
    }
    ... on RoomChanged {
      room {
        ...RoomFacts
      }
    }
    ... on RoomLeft {
      cursor
      roomId
    }
    ... on RoomsListed {
      roomIds
    }
    ... on MentionAdded {
      cursor
      mention {
        isToRoom
        message {
          id
          text
        }
      }
    }
    ... on PresenceChanged {
      userId
      presence
    }
    ... on UserChanged {
      user {
        ...UserFacts
      }
    }
    ... on CaughtUp {
      cursor
    }
    ... on Resync {
      cursor
      reason
    }
  }
}
    fragment UserFacts on User {
  id
  name
  displayName
  title
  role
  kind
  avatarUrl
  status {
    text
    emoji
  }
  deactivatedAt
}
fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}
fragment EntryFacts on RoomEntry {
  displayName
  readNumber
  unreadCount
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
  room {
    ...RoomFacts
  }
}`) as unknown as TypedDocumentString<InboxEventsSubscription, InboxEventsSubscriptionVariables>;
export const CreateWorkspaceDocument = new TypedDocumentString(`
    mutation CreateWorkspace($input: CreateWorkspaceInput!) {
  createWorkspace(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      sessionId
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWorkspaceMutation, CreateWorkspaceMutationVariables>;
export const RegisterUserDocument = new TypedDocumentString(`
    mutation RegisterUser($input: RegisterUserInput!) {
  registerUser(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      sessionId
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterUserMutation, RegisterUserMutationVariables>;
export const RegisterBotDocument = new TypedDocumentString(`
    mutation RegisterBot($input: RegisterBotInput!) {
  registerBot(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      userId
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterBotMutation, RegisterBotMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      sessionId
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      userId
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      userId
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const CreateAccessTokenDocument = new TypedDocumentString(`
    mutation CreateAccessToken($input: CreateAccessTokenInput!) {
  createAccessToken(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      tokenId
      token
    }
  }
}
    `) as unknown as TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = new TypedDocumentString(`
    mutation RevokeAccessToken($input: RevokeAccessTokenInput!) {
  revokeAccessToken(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      userId
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const EditProfileDocument = new TypedDocumentString(`
    mutation EditProfile($input: EditProfileInput!) {
  editProfile(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      userId
      user {
        ...UserFacts
      }
    }
  }
}
    fragment UserFacts on User {
  id
  name
  displayName
  title
  role
  kind
  avatarUrl
  status {
    text
    emoji
  }
  deactivatedAt
}`) as unknown as TypedDocumentString<EditProfileMutation, EditProfileMutationVariables>;
export const ReplaceEmailDocument = new TypedDocumentString(`
    mutation ReplaceEmail($input: ReplaceEmailInput!) {
  replaceEmail(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      userId
    }
  }
}
    `) as unknown as TypedDocumentString<ReplaceEmailMutation, ReplaceEmailMutationVariables>;
export const SetStatusDocument = new TypedDocumentString(`
    mutation SetStatus($input: SetStatusInput!) {
  setStatus(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      userId
      user {
        ...UserFacts
      }
    }
  }
}
    fragment UserFacts on User {
  id
  name
  displayName
  title
  role
  kind
  avatarUrl
  status {
    text
    emoji
  }
  deactivatedAt
}`) as unknown as TypedDocumentString<SetStatusMutation, SetStatusMutationVariables>;
export const ChooseAvatarDocument = new TypedDocumentString(`
    mutation ChooseAvatar($input: ChooseAvatarInput!) {
  chooseAvatar(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      userId
      user {
        ...UserFacts
      }
    }
  }
}
    fragment UserFacts on User {
  id
  name
  displayName
  title
  role
  kind
  avatarUrl
  status {
    text
    emoji
  }
  deactivatedAt
}`) as unknown as TypedDocumentString<ChooseAvatarMutation, ChooseAvatarMutationVariables>;
export const AssignRoleDocument = new TypedDocumentString(`
    mutation AssignRole($input: AssignRoleInput!) {
  assignRole(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      userId
    }
  }
}
    `) as unknown as TypedDocumentString<AssignRoleMutation, AssignRoleMutationVariables>;
export const DeactivateUserDocument = new TypedDocumentString(`
    mutation DeactivateUser($input: DeactivateUserInput!) {
  deactivateUser(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      userId
    }
  }
}
    `) as unknown as TypedDocumentString<DeactivateUserMutation, DeactivateUserMutationVariables>;
export const ReactivateUserDocument = new TypedDocumentString(`
    mutation ReactivateUser($input: ReactivateUserInput!) {
  reactivateUser(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      userId
    }
  }
}
    `) as unknown as TypedDocumentString<ReactivateUserMutation, ReactivateUserMutationVariables>;
export const ChangeWorkspaceSettingsDocument = new TypedDocumentString(`
    mutation ChangeWorkspaceSettings($input: ChangeWorkspaceSettingsInput!) {
  changeWorkspaceSettings(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      workspace {
        name
        signUpPolicy
        messageLengthMax
        editWindowMs
        deleteWindowMs
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeWorkspaceSettingsMutation, ChangeWorkspaceSettingsMutationVariables>;
export const CreateInviteLinkDocument = new TypedDocumentString(`
    mutation CreateInviteLink($input: CreateInviteLinkInput!) {
  createInviteLink(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      inviteLinkId
      token
      path
    }
  }
}
    `) as unknown as TypedDocumentString<CreateInviteLinkMutation, CreateInviteLinkMutationVariables>;
export const RevokeInviteLinkDocument = new TypedDocumentString(`
    mutation RevokeInviteLink($input: RevokeInviteLinkInput!) {
  revokeInviteLink(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      inviteLinkId
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeInviteLinkMutation, RevokeInviteLinkMutationVariables>;
export const CreateChannelDocument = new TypedDocumentString(`
    mutation CreateChannel($input: CreateChannelInput!) {
  createChannel(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      room {
        ...RoomFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`) as unknown as TypedDocumentString<CreateChannelMutation, CreateChannelMutationVariables>;
export const OpenDirectRoomDocument = new TypedDocumentString(`
    mutation OpenDirectRoom($input: OpenDirectRoomInput!) {
  openDirectRoom(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      room {
        ...RoomFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`) as unknown as TypedDocumentString<OpenDirectRoomMutation, OpenDirectRoomMutationVariables>;
export const RenameRoomDocument = new TypedDocumentString(`
    mutation RenameRoom($input: RenameRoomInput!) {
  renameRoom(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      room {
        ...RoomFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`) as unknown as TypedDocumentString<RenameRoomMutation, RenameRoomMutationVariables>;
export const SetTopicDocument = new TypedDocumentString(`
    mutation SetTopic($input: SetTopicInput!) {
  setTopic(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      room {
        ...RoomFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`) as unknown as TypedDocumentString<SetTopicMutation, SetTopicMutationVariables>;
export const SetDescriptionDocument = new TypedDocumentString(`
    mutation SetDescription($input: SetDescriptionInput!) {
  setDescription(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      room {
        ...RoomFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`) as unknown as TypedDocumentString<SetDescriptionMutation, SetDescriptionMutationVariables>;
export const SetRoomVisibilityDocument = new TypedDocumentString(`
    mutation SetRoomVisibility($input: SetRoomVisibilityInput!) {
  setRoomVisibility(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      room {
        ...RoomFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`) as unknown as TypedDocumentString<SetRoomVisibilityMutation, SetRoomVisibilityMutationVariables>;
export const SetReadOnlyDocument = new TypedDocumentString(`
    mutation SetReadOnly($input: SetReadOnlyInput!) {
  setReadOnly(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      room {
        ...RoomFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`) as unknown as TypedDocumentString<SetReadOnlyMutation, SetReadOnlyMutationVariables>;
export const ArchiveRoomDocument = new TypedDocumentString(`
    mutation ArchiveRoom($input: ArchiveRoomInput!) {
  archiveRoom(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      room {
        ...RoomFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`) as unknown as TypedDocumentString<ArchiveRoomMutation, ArchiveRoomMutationVariables>;
export const UnarchiveRoomDocument = new TypedDocumentString(`
    mutation UnarchiveRoom($input: UnarchiveRoomInput!) {
  unarchiveRoom(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      room {
        ...RoomFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`) as unknown as TypedDocumentString<UnarchiveRoomMutation, UnarchiveRoomMutationVariables>;
export const JoinRoomDocument = new TypedDocumentString(`
    mutation JoinRoom($input: JoinRoomInput!) {
  joinRoom(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      entry {
        ...EntryFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}
fragment EntryFacts on RoomEntry {
  displayName
  readNumber
  unreadCount
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
  room {
    ...RoomFacts
  }
}`) as unknown as TypedDocumentString<JoinRoomMutation, JoinRoomMutationVariables>;
export const EnterPrivateRoomDocument = new TypedDocumentString(`
    mutation EnterPrivateRoom($input: EnterPrivateRoomInput!) {
  enterPrivateRoom(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      entry {
        room {
          moderatorEntries {
            user {
              id
            }
            reason
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnterPrivateRoomMutation, EnterPrivateRoomMutationVariables>;
export const LeaveRoomDocument = new TypedDocumentString(`
    mutation LeaveRoom($input: LeaveRoomInput!) {
  leaveRoom(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveRoomMutation, LeaveRoomMutationVariables>;
export const AddMembersDocument = new TypedDocumentString(`
    mutation AddMembers($input: AddMembersInput!) {
  addMembers(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      room {
        ...RoomFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}`) as unknown as TypedDocumentString<AddMembersMutation, AddMembersMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const GrantRoomRoleDocument = new TypedDocumentString(`
    mutation GrantRoomRole($input: GrantRoomRoleInput!) {
  grantRoomRole(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
    }
  }
}
    `) as unknown as TypedDocumentString<GrantRoomRoleMutation, GrantRoomRoleMutationVariables>;
export const PostMessageDocument = new TypedDocumentString(`
    mutation PostMessage($input: PostMessageInput!) {
  postMessage(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      messageId
      message {
        ...MessageFacts
      }
    }
  }
}
    fragment MessageFacts on Message {
  id
  roomId
  senderId
  text
  sentAt
  editedAt
  deletedAt
  deletedById
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  files {
    id
    name
    contentType
    sizeBytes
    url
  }
  reactions {
    emoji
    count
    userIds
  }
  replyCount
  isPinned
  changeCursor
}`) as unknown as TypedDocumentString<PostMessageMutation, PostMessageMutationVariables>;
export const EditMessageDocument = new TypedDocumentString(`
    mutation EditMessage($input: EditMessageInput!) {
  editMessage(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      messageId
      message {
        ...MessageFacts
      }
    }
  }
}
    fragment MessageFacts on Message {
  id
  roomId
  senderId
  text
  sentAt
  editedAt
  deletedAt
  deletedById
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  files {
    id
    name
    contentType
    sizeBytes
    url
  }
  reactions {
    emoji
    count
    userIds
  }
  replyCount
  isPinned
  changeCursor
}`) as unknown as TypedDocumentString<EditMessageMutation, EditMessageMutationVariables>;
export const DeleteMessageDocument = new TypedDocumentString(`
    mutation DeleteMessage($input: DeleteMessageInput!) {
  deleteMessage(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      messageId
      message {
        ...MessageFacts
      }
    }
  }
}
    fragment MessageFacts on Message {
  id
  roomId
  senderId
  text
  sentAt
  editedAt
  deletedAt
  deletedById
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  files {
    id
    name
    contentType
    sizeBytes
    url
  }
  reactions {
    emoji
    count
    userIds
  }
  replyCount
  isPinned
  changeCursor
}`) as unknown as TypedDocumentString<DeleteMessageMutation, DeleteMessageMutationVariables>;
export const AddReactionDocument = new TypedDocumentString(`
    mutation AddReaction($input: AddReactionInput!) {
  addReaction(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      messageId
      message {
        ...MessageFacts
      }
    }
  }
}
    fragment MessageFacts on Message {
  id
  roomId
  senderId
  text
  sentAt
  editedAt
  deletedAt
  deletedById
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  files {
    id
    name
    contentType
    sizeBytes
    url
  }
  reactions {
    emoji
    count
    userIds
  }
  replyCount
  isPinned
  changeCursor
}`) as unknown as TypedDocumentString<AddReactionMutation, AddReactionMutationVariables>;
export const RemoveReactionDocument = new TypedDocumentString(`
    mutation RemoveReaction($input: RemoveReactionInput!) {
  removeReaction(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      messageId
      message {
        ...MessageFacts
      }
    }
  }
}
    fragment MessageFacts on Message {
  id
  roomId
  senderId
  text
  sentAt
  editedAt
  deletedAt
  deletedById
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  files {
    id
    name
    contentType
    sizeBytes
    url
  }
  reactions {
    emoji
    count
    userIds
  }
  replyCount
  isPinned
  changeCursor
}`) as unknown as TypedDocumentString<RemoveReactionMutation, RemoveReactionMutationVariables>;
export const PinMessageDocument = new TypedDocumentString(`
    mutation PinMessage($input: PinMessageInput!) {
  pinMessage(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      messageId
      message {
        ...MessageFacts
      }
    }
  }
}
    fragment MessageFacts on Message {
  id
  roomId
  senderId
  text
  sentAt
  editedAt
  deletedAt
  deletedById
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  files {
    id
    name
    contentType
    sizeBytes
    url
  }
  reactions {
    emoji
    count
    userIds
  }
  replyCount
  isPinned
  changeCursor
}`) as unknown as TypedDocumentString<PinMessageMutation, PinMessageMutationVariables>;
export const UnpinMessageDocument = new TypedDocumentString(`
    mutation UnpinMessage($input: UnpinMessageInput!) {
  unpinMessage(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      messageId
      message {
        ...MessageFacts
      }
    }
  }
}
    fragment MessageFacts on Message {
  id
  roomId
  senderId
  text
  sentAt
  editedAt
  deletedAt
  deletedById
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  files {
    id
    name
    contentType
    sizeBytes
    url
  }
  reactions {
    emoji
    count
    userIds
  }
  replyCount
  isPinned
  changeCursor
}`) as unknown as TypedDocumentString<UnpinMessageMutation, UnpinMessageMutationVariables>;
export const StarMessageDocument = new TypedDocumentString(`
    mutation StarMessage($input: StarMessageInput!) {
  starMessage(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      messageId
      isStarred
    }
  }
}
    `) as unknown as TypedDocumentString<StarMessageMutation, StarMessageMutationVariables>;
export const UnstarMessageDocument = new TypedDocumentString(`
    mutation UnstarMessage($input: UnstarMessageInput!) {
  unstarMessage(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      messageId
      isStarred
    }
  }
}
    `) as unknown as TypedDocumentString<UnstarMessageMutation, UnstarMessageMutationVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkReadInput!) {
  markRead(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      entry {
        ...EntryFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}
fragment EntryFacts on RoomEntry {
  displayName
  readNumber
  unreadCount
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
  room {
    ...RoomFacts
  }
}`) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const MarkUnreadDocument = new TypedDocumentString(`
    mutation MarkUnread($input: MarkUnreadInput!) {
  markUnread(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      entry {
        ...EntryFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}
fragment EntryFacts on RoomEntry {
  displayName
  readNumber
  unreadCount
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
  room {
    ...RoomFacts
  }
}`) as unknown as TypedDocumentString<MarkUnreadMutation, MarkUnreadMutationVariables>;
export const SetFavouriteDocument = new TypedDocumentString(`
    mutation SetFavourite($input: SetFavouriteInput!) {
  setFavourite(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      entry {
        ...EntryFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}
fragment EntryFacts on RoomEntry {
  displayName
  readNumber
  unreadCount
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
  room {
    ...RoomFacts
  }
}`) as unknown as TypedDocumentString<SetFavouriteMutation, SetFavouriteMutationVariables>;
export const SetHiddenDocument = new TypedDocumentString(`
    mutation SetHidden($input: SetHiddenInput!) {
  setHidden(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      entry {
        ...EntryFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}
fragment EntryFacts on RoomEntry {
  displayName
  readNumber
  unreadCount
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
  room {
    ...RoomFacts
  }
}`) as unknown as TypedDocumentString<SetHiddenMutation, SetHiddenMutationVariables>;
export const SetMutedDocument = new TypedDocumentString(`
    mutation SetMuted($input: SetMutedInput!) {
  setMuted(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      entry {
        ...EntryFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}
fragment EntryFacts on RoomEntry {
  displayName
  readNumber
  unreadCount
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
  room {
    ...RoomFacts
  }
}`) as unknown as TypedDocumentString<SetMutedMutation, SetMutedMutationVariables>;
export const ChooseNotificationLevelDocument = new TypedDocumentString(`
    mutation ChooseNotificationLevel($input: ChooseNotificationLevelInput!) {
  chooseNotificationLevel(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      roomId
      entry {
        ...EntryFacts
      }
    }
  }
}
    fragment RoomFacts on Room {
  id
  kind
  name
  topic
  description
  visibility
  isReadOnly
  archivedAt
  memberCount
  lastNumber
  cursor
}
fragment EntryFacts on RoomEntry {
  displayName
  readNumber
  unreadCount
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
  room {
    ...RoomFacts
  }
}`) as unknown as TypedDocumentString<ChooseNotificationLevelMutation, ChooseNotificationLevelMutationVariables>;
export const DeleteFileDocument = new TypedDocumentString(`
    mutation DeleteFile($input: DeleteFileInput!) {
  deleteFile(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      fileId
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteFileMutation, DeleteFileMutationVariables>;
export const PurgeFileDocument = new TypedDocumentString(`
    mutation PurgeFile($input: PurgeFileInput!) {
  purgeFile(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      fileId
    }
  }
}
    `) as unknown as TypedDocumentString<PurgeFileMutation, PurgeFileMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      userId
      token
      path
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const RedeemSignInLinkDocument = new TypedDocumentString(`
    mutation RedeemSignInLink($input: RedeemSignInLinkInput!) {
  redeemSignInLink(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      sessionId
    }
  }
}
    `) as unknown as TypedDocumentString<RedeemSignInLinkMutation, RedeemSignInLinkMutationVariables>;
export const CreateSignInLinksDocument = new TypedDocumentString(`
    mutation CreateSignInLinks($input: CreateSignInLinksInput!) {
  createSignInLinks(input: $input) {
    refusal {
      code
      details {
        name
        value
      }
    }
    isVisible
    result {
      links {
        userId
        link {
          token
          path
        }
        refusal {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateSignInLinksMutation, CreateSignInLinksMutationVariables>;