import type { RefusalCode } from '@logue/command-service/contract/refusals.ts';
import type { SignUpPolicy } from '@logue/command-service/contract/workspace.ts';
import type { WorkspaceRole } from '@logue/command-service/contract/permissions.ts';
import type { WorkspacePermission } from '@logue/command-service/contract/permissions.ts';
import type { RoomRole } from '@logue/command-service/contract/permissions.ts';
import type { RoomPermission } from '@logue/command-service/contract/permissions.ts';
import type { TokenScope } from '@logue/command-service/contract/users.ts';
import type { RoomKind } from '@logue/command-service/contract/rooms.ts';
import type { RoomVisibility } from '@logue/command-service/contract/rooms.ts';
import type { NotificationLevel } from '@logue/command-service/contract/reading.ts';
import type { UserKind } from '../enums.ts';
import type { PresenceState as Presence } from '../presence/presence.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as RefusalSource } from '@logue/command-service/contract/refusals.ts';
import type { WorkspaceDocument, InviteLinkDocument } from '@logue/projection-service/contract/workspace.ts';
import type { UserDocument, AccessTokenSummary } from '@logue/projection-service/contract/users.ts';
import type { Viewer as ViewerSource, RequestContext } from '../context.ts';
import type { SessionSummary } from '../sessions/sessions.ts';
import type { RoomDocument, MembershipDocument } from '@logue/projection-service/contract/rooms.ts';
import type { MessageDocument, MessageVersion as MessageVersionSource, Reaction as ReactionSource } from '@logue/projection-service/contract/messages.ts';
import type { RoomEntrySource } from '../fan-out/items.ts';
import type { MentionDocument } from '@logue/projection-service/contract/mentions.ts';
import type { FileDocument } from '@logue/projection-service/contract/files.ts';
import type { SearchPlan } from '../search/search-plan.ts';
import type { ParkedEventDocument } from '@logue/projection-service/contract/parked.ts';
import type { WorkspaceResultSource, InviteLinkResultSource, CreatedInviteLinkSource, UserResultSource, SessionResultSource, CreatedAccessTokenSource, RoomResultSource, MessageResultSource, FileResultSource } from '../results.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in ISO 8601, in UTC, such as `2026-11-23T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A whole number that JavaScript holds exactly, up to 9,007,199,254,740,991: for sizes in bytes and lengths of time in milliseconds. */
  SafeInt: { input: number; output: number; }
};

/** What is known of an access token. The token itself is shown once, when it is created. */
export type AccessToken = {
  __typename?: 'AccessToken';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it stops working, null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The token's id; not its secret. */
  id: Scalars['ID']['output'];
  /** What its owner calls it. */
  label: Scalars['String']['output'];
  /** What it may be used for. */
  scopes: Array<TokenScope>;
};

/** The part of a user that only she and those who may edit anybody see. */
export type Account = {
  __typename?: 'Account';
  /** Her access tokens. */
  accessTokens: Array<AccessToken>;
  /** Her e-mail address, null without one. */
  email?: Maybe<Scalars['String']['output']>;
  /** Where she is signed in, newest first. Secrets are never shown. */
  sessions: Array<Session>;
  /** Whose account it is. */
  user: User;
};

/** An account after a command. */
export type AccountResult = {
  __typename?: 'AccountResult';
  /** The account as it is now; null only while `isVisible` is false, or when the viewer may not see it. */
  account?: Maybe<Account>;
  /** The user's id. */
  userId: Scalars['ID']['output'];
};

/** What `addMembers` needs. */
export type AddMembersInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Whom. */
  userIds: Array<Scalars['ID']['input']>;
};

/** What `addMembers` answers. */
export type AddMembersPayload = CommandPayload & {
  __typename?: 'AddMembersPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** What `addReaction` needs. */
export type AddReactionInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Short name of an emoji without colons, such as `tada`. */
  emoji: Scalars['String']['input'];
  /** The message's id. */
  messageId: Scalars['ID']['input'];
};

/** What `addReaction` answers. */
export type AddReactionPayload = CommandPayload & {
  __typename?: 'AddReactionPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<MessageResult>;
};

/** What `archiveRoom` needs. */
export type ArchiveRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
};

/** What `archiveRoom` answers. */
export type ArchiveRoomPayload = CommandPayload & {
  __typename?: 'ArchiveRoomPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** What `assignRole` needs. */
export type AssignRoleInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The role. */
  role: WorkspaceRole;
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** What `assignRole` answers. */
export type AssignRolePayload = CommandPayload & {
  __typename?: 'AssignRolePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<UserResult>;
};

/** A page of public channels. */
export type BrowsedRoomConnection = {
  __typename?: 'BrowsedRoomConnection';
  /** The channels with their cursors. */
  edges: Array<BrowsedRoomEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A public channel in a page. */
export type BrowsedRoomEdge = {
  __typename?: 'BrowsedRoomEdge';
  /** The place of this channel, for `after`. */
  cursor: Scalars['String']['output'];
  /** Whether the viewer is in it. */
  isMember: Scalars['Boolean']['output'];
  /** The channel. */
  node: Room;
};

/** Everything that was before the subscription began has been sent; what follows is live. */
export type CaughtUp = {
  __typename?: 'CaughtUp';
  /** How far the subscription has come: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
};

/** What `changePassword` needs. */
export type ChangePasswordInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The password she has now. */
  currentPassword: Scalars['String']['input'];
  /** The new one, at least 10 characters. */
  newPassword: Scalars['String']['input'];
};

/** What `changePassword` answers. */
export type ChangePasswordPayload = CommandPayload & {
  __typename?: 'ChangePasswordPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<AccountResult>;
};

/** What `changeWorkspaceSettings` needs. */
export type ChangeWorkspaceSettingsInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** How long a sender may delete, in milliseconds; null: for ever, 0: never. */
  deleteWindowMs?: InputMaybe<Scalars['SafeInt']['input']>;
  /** How long a sender may edit, in milliseconds; null: for ever, 0: never. */
  editWindowMs?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The most characters a message may have. */
  messageLengthMax?: InputMaybe<Scalars['Int']['input']>;
  /** The workspace's name, 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who may register. */
  signUpPolicy?: InputMaybe<SignUpPolicy>;
};

/** What `changeWorkspaceSettings` answers. */
export type ChangeWorkspaceSettingsPayload = CommandPayload & {
  __typename?: 'ChangeWorkspaceSettingsPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<WorkspaceResult>;
};

/** What `chooseAvatar` needs. */
export type ChooseAvatarInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The file, uploaded with `POST /files?avatar=1`. */
  fileId: Scalars['ID']['input'];
  /** Whose, the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `chooseAvatar` answers. */
export type ChooseAvatarPayload = CommandPayload & {
  __typename?: 'ChooseAvatarPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<UserResult>;
};

/** What `chooseNotificationLevel` needs. */
export type ChooseNotificationLevelInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** What. */
  level: NotificationLevel;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
};

/** What `chooseNotificationLevel` answers. */
export type ChooseNotificationLevelPayload = CommandPayload & {
  __typename?: 'ChooseNotificationLevelPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomEntryResult>;
};

/** What `clearStatus` needs. */
export type ClearStatusInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `clearStatus` answers. */
export type ClearStatusPayload = CommandPayload & {
  __typename?: 'ClearStatusPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<UserResult>;
};

/** What every command answers beside its result. */
export type CommandPayload = {
  /** Whether queries show the change already. False when it was refused, or when this took longer than half a second: it will show soon. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why the command was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
};

/** What `createAccessToken` needs. */
export type CreateAccessTokenInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** When it stops working, null for never. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What to call it. */
  label: Scalars['String']['input'];
  /** What it may be used for. */
  scopes: Array<TokenScope>;
  /** Whose, the viewer's own when not given; a bot's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `createAccessToken` answers. */
export type CreateAccessTokenPayload = CommandPayload & {
  __typename?: 'CreateAccessTokenPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<CreatedAccessToken>;
};

/** What `createChannel` needs. */
export type CreateChannelInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for, at most 1,024 characters. */
  description: Scalars['String']['input'];
  /** Whom to add at once, beside oneself. */
  memberIds: Array<Scalars['ID']['input']>;
  /** The unique name: lower case letters, digits, dots, dashes, underscores. */
  name: Scalars['String']['input'];
  /** What is talked about, at most 250 characters. */
  topic: Scalars['String']['input'];
  /** Who can find it. */
  visibility: RoomVisibility;
};

/** What `createChannel` answers. */
export type CreateChannelPayload = CommandPayload & {
  __typename?: 'CreateChannelPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** What `createInviteLink` needs. */
export type CreateInviteLinkInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** When it stops working, null for never. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The role of those who register with it: MEMBER or GUEST. */
  role?: InputMaybe<WorkspaceRole>;
  /** How many people may register with it, null for any number. */
  usesMax?: InputMaybe<Scalars['Int']['input']>;
};

/** What `createInviteLink` answers. */
export type CreateInviteLinkPayload = CommandPayload & {
  __typename?: 'CreateInviteLinkPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<CreatedInviteLink>;
};

/** What `createWorkspace` needs. */
export type CreateWorkspaceInput = {
  /** The administrator's name as shown to people. */
  displayName: Scalars['String']['input'];
  /** Her e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The administrator's unique name, for mentions and signing in. */
  name: Scalars['String']['input'];
  /** Her password, at least 10 characters. */
  password: Scalars['String']['input'];
  /** The workspace's name, 1 to 100 characters. */
  workspaceName: Scalars['String']['input'];
};

/** What `createWorkspace` answers. */
export type CreateWorkspacePayload = CommandPayload & {
  __typename?: 'CreateWorkspacePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<SessionResult>;
};

/** A new access token. */
export type CreatedAccessToken = {
  __typename?: 'CreatedAccessToken';
  /** What is known of it; null only while `isVisible` is false. */
  accessToken?: Maybe<AccessToken>;
  /** The token itself, shown only now. */
  token: Scalars['String']['output'];
  /** The token's id. */
  tokenId: Scalars['ID']['output'];
};

/** A new invite link. */
export type CreatedInviteLink = {
  __typename?: 'CreatedInviteLink';
  /** The invite; null only while `isVisible` is false. */
  inviteLink?: Maybe<InviteLink>;
  /** The invite's id. */
  inviteLinkId: Scalars['ID']['output'];
  /** Where to register with it, as a path on this server. */
  path: Scalars['String']['output'];
  /** The secret of the link, shown only now. */
  token: Scalars['String']['output'];
};

/** What `deactivateUser` needs. */
export type DeactivateUserInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** What `deactivateUser` answers. */
export type DeactivateUserPayload = CommandPayload & {
  __typename?: 'DeactivateUserPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<UserResult>;
};

/** What `deleteFile` needs. */
export type DeleteFileInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The file's id. */
  fileId: Scalars['ID']['input'];
};

/** What `deleteFile` answers. */
export type DeleteFilePayload = CommandPayload & {
  __typename?: 'DeleteFilePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<FileResult>;
};

/** What `deleteMessage` needs. */
export type DeleteMessageInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The message's id. */
  messageId: Scalars['ID']['input'];
};

/** What `deleteMessage` answers. */
export type DeleteMessagePayload = CommandPayload & {
  __typename?: 'DeleteMessagePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<MessageResult>;
};

/** What `editMessage` needs. */
export type EditMessageInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The message's id. */
  messageId: Scalars['ID']['input'];
  /** The new text. */
  text: Scalars['String']['input'];
};

/** What `editMessage` answers. */
export type EditMessagePayload = CommandPayload & {
  __typename?: 'EditMessagePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<MessageResult>;
};

/** What `editProfile` needs. */
export type EditProfileInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The name shown to people, 1 to 100 characters. */
  displayName: Scalars['String']['input'];
  /** IANA name of the time zone, null when not told. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** What she does here, at most 100 characters. */
  title: Scalars['String']['input'];
  /** Whose, the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `editProfile` answers. */
export type EditProfilePayload = CommandPayload & {
  __typename?: 'EditProfilePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<UserResult>;
};

/** An uploaded file. Bytes do not pass through GraphQL: upload with `POST /files?roomId=...` (or `?avatar=1`), then name the file's id in a message. */
export type File = {
  __typename?: 'File';
  /** Its media type, found from its content, not believed. */
  contentType: Scalars['String']['output'];
  /** When it was deleted, null while it was not. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Height in pixels, null when it is no image. */
  height?: Maybe<Scalars['Int']['output']>;
  /** The file's id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The room it was uploaded to, null for an avatar. */
  roomId?: Maybe<Scalars['ID']['output']>;
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Its size in bytes. */
  sizeBytes: Scalars['SafeInt']['output'];
  /** A small picture of it, null when it is no image or was deleted. */
  thumbnail?: Maybe<Thumbnail>;
  /** When it was uploaded. */
  uploadedAt: Scalars['DateTime']['output'];
  /** Who uploaded it. */
  uploader: User;
  /** Where to fetch it, as a path on this server; null once deleted. Needs the session or token. */
  url?: Maybe<Scalars['String']['output']>;
  /** Width in pixels, null when it is no image. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** A page of files. */
export type FileConnection = {
  __typename?: 'FileConnection';
  /** The files with their cursors. */
  edges: Array<FileEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A file in a page. */
export type FileEdge = {
  __typename?: 'FileEdge';
  /** The place of this file, for `after`. */
  cursor: Scalars['String']['output'];
  /** The file. */
  node: File;
};

/** A file after a command. */
export type FileResult = {
  __typename?: 'FileResult';
  /** The file as it is now; null only while `isVisible` is false. */
  file?: Maybe<File>;
  /** The file's id. */
  fileId: Scalars['ID']['output'];
};

/** What `grantRoomRole` needs. */
export type GrantRoomRoleInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The role. */
  role: RoomRole;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** What `grantRoomRole` answers. */
export type GrantRoomRolePayload = CommandPayload & {
  __typename?: 'GrantRoomRolePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** What happens around the viewer, outside the timeline of the room she looks at. */
export type InboxEvent = CaughtUp | MentionAdded | PresenceChanged | Resync | RoomChanged | RoomEntryChanged | RoomLeft | RoomsListed | UserChanged;

/** What is known of an invite link. The link's secret is shown once, to whoever creates it. */
export type InviteLink = {
  __typename?: 'InviteLink';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy: User;
  /** When it stops working, null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The invite's id; not the secret in the link. */
  id: Scalars['ID']['output'];
  /** When it was withdrawn, null while it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The role of those who register with it. */
  role: WorkspaceRole;
  /** How many have registered with it. */
  usedCount: Scalars['Int']['output'];
  /** How many people may register with it, null for any number. */
  usesMax?: Maybe<Scalars['Int']['output']>;
};

/** A page of invite links, newest first. */
export type InviteLinkConnection = {
  __typename?: 'InviteLinkConnection';
  /** The links with their cursors. */
  edges: Array<InviteLinkEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** An invite link in a page. */
export type InviteLinkEdge = {
  __typename?: 'InviteLinkEdge';
  /** The place of this link, for `after`. */
  cursor: Scalars['String']['output'];
  /** The link. */
  node: InviteLink;
};

/** An invite link after a command. */
export type InviteLinkResult = {
  __typename?: 'InviteLinkResult';
  /** The invite as it is now; null only while `isVisible` is false. */
  inviteLink?: Maybe<InviteLink>;
  /** The invite's id. */
  inviteLinkId: Scalars['ID']['output'];
};

/** What somebody who holds an invite link sees before registering. */
export type InvitePreview = {
  __typename?: 'InvitePreview';
  /** When it stops working, null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The display name of who made the link. */
  invitedByName: Scalars['String']['output'];
  /** Why it cannot be used now: expired, used up or withdrawn. Null when it can. */
  refusal?: Maybe<Refusal>;
  /** The role one gets with it. */
  role: WorkspaceRole;
  /** The workspace's name. */
  workspaceName: Scalars['String']['output'];
};

/** What `joinRoom` needs. */
export type JoinRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
};

/** What `joinRoom` answers. */
export type JoinRoomPayload = CommandPayload & {
  __typename?: 'JoinRoomPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomEntryResult>;
};

/** What `leaveRoom` needs. */
export type LeaveRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
};

/** What `leaveRoom` answers. */
export type LeaveRoomPayload = CommandPayload & {
  __typename?: 'LeaveRoomPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** What `markRead` needs. */
export type MarkReadInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The number read up to. */
  number: Scalars['Int']['input'];
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The message whose thread was read; null for the room's timeline. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `markRead` answers. */
export type MarkReadPayload = CommandPayload & {
  __typename?: 'MarkReadPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomEntryResult>;
};

/** What `markUnread` needs. */
export type MarkUnreadInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The first number that is unread again. */
  number: Scalars['Int']['input'];
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The message whose thread is meant; null for the room's timeline. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `markUnread` answers. */
export type MarkUnreadPayload = CommandPayload & {
  __typename?: 'MarkUnreadPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomEntryResult>;
};

/** Somebody came, went, or has another role in the room. */
export type MemberChanged = {
  __typename?: 'MemberChanged';
  /** The membership as it is now, null when she has gone. */
  membership?: Maybe<Membership>;
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** Who. */
  userId: Scalars['ID']['output'];
};

/** One person in one room. */
export type Membership = {
  __typename?: 'Membership';
  /** When she came. */
  joinedAt: Scalars['DateTime']['output'];
  /** Her role in the room. */
  role: RoomRole;
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** The person. */
  user: User;
};

/** A page of members. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** The members with their cursors. */
  edges: Array<MembershipEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A member in a page. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** The place of this member, for `after`. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: Membership;
};

/** A message that mentions the viewer. */
export type Mention = {
  __typename?: 'Mention';
  /** Whether everybody in the room was addressed rather than she by name. */
  isToRoom: Scalars['Boolean']['output'];
  /** The message. */
  message: Message;
};

/** A message now mentions the viewer. */
export type MentionAdded = {
  __typename?: 'MentionAdded';
  /** How far the subscription has come: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
  /** The mention. */
  mention: Mention;
};

/** A page of mentions, newest first. */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  /** The mentions with their cursors. */
  edges: Array<MentionEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A mention in a page. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  /** The place of this mention, for `after`. */
  cursor: Scalars['String']['output'];
  /** The mention. */
  node: Mention;
};

/** A message as everybody sees it who may read its room. Nothing in it depends on the reader. */
export type Message = {
  __typename?: 'Message';
  /** The latest event that changed this message, in the order of the conversation. Keep the version with the greater one. */
  changeCursor: Scalars['String']['output'];
  /** When it was deleted, null while it was not. A deleted message keeps its place. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who deleted it. */
  deletedById?: Maybe<Scalars['ID']['output']>;
  /** When its text was last edited, null when it never was. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The files it carries. A deleted file says so. */
  files: Array<File>;
  /** The message's id. */
  id: Scalars['ID']['output'];
  /** Whether it is pinned. */
  isPinned: Scalars['Boolean']['output'];
  /** When the latest reply was sent, null without replies. */
  lastReplyAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who is mentioned by name or by @here. */
  mentionedUserIds: Array<Scalars['ID']['output']>;
  /** The same people. */
  mentionedUsers: Array<User>;
  /** Whether it is addressed to everybody in the room (@room, @all). */
  mentionsRoom: Scalars['Boolean']['output'];
  /** Its place in the room's timeline, from 1, without gaps; null for a reply shown in its thread alone. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Who pinned it, null when it is not pinned. */
  pinnedById?: Maybe<Scalars['ID']['output']>;
  /** The message it quotes, of the same room. */
  quotedMessage?: Maybe<Message>;
  /** The message it quotes, by id. */
  quotedMessageId?: Maybe<Scalars['ID']['output']>;
  /** Reactions, in the order in which each emoji was first used. */
  reactions: Array<Reaction>;
  /** The latest people to reply, newest first, five at most. */
  repliers: Array<User>;
  /** How many replies its thread has. */
  replyCount: Scalars['Int']['output'];
  /** The room. */
  room: Room;
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** Who wrote it. */
  sender: User;
  /** The sender's id. */
  senderId: Scalars['ID']['output'];
  /** When it was sent; for an imported message the original time. */
  sentAt: Scalars['DateTime']['output'];
  /** Markdown, empty once deleted. Mentions stand in it as `@name`. */
  text: Scalars['String']['output'];
  /** The replies to it, in the order of thread numbers. Without `first` or `last` the last 50. */
  thread: MessageConnection;
  /** Its place in the thread, from 1; null when it is no reply. */
  threadNumber?: Maybe<Scalars['Int']['output']>;
  /** The message whose thread it replies in, null when it is no reply. */
  threadRootId?: Maybe<Scalars['ID']['output']>;
};


/** A message as everybody sees it who may read its room. Nothing in it depends on the reader. */
export type MessageThreadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A message is new or not as it was: posted, edited, deleted, reacted to, replied to, pinned. */
export type MessageChanged = {
  __typename?: 'MessageChanged';
  /** How far the subscription has come: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
  /** The message as it is now. */
  message: Message;
};

/** A page of messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The messages with their cursors. */
  edges: Array<MessageEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A message in a page. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** The place of this message in this list. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Message;
};

/** A message after a command. */
export type MessageResult = {
  __typename?: 'MessageResult';
  /** The message as it is now; null only while `isVisible` is false. */
  message?: Maybe<Message>;
  /** The message's id. */
  messageId: Scalars['ID']['output'];
};

/** A text that was replaced by an edit or taken away by a deletion. */
export type MessageVersion = {
  __typename?: 'MessageVersion';
  /** When it was replaced or deleted. */
  replacedAt: Scalars['DateTime']['output'];
  /** Who replaced or deleted it. */
  replacedBy: User;
  /** The text as it was. */
  text: Scalars['String']['output'];
  /** When this text was written. */
  writtenAt: Scalars['DateTime']['output'];
};

/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds people to a channel. */
  addMembers: AddMembersPayload;
  /** Reacts to a message. */
  addReaction: AddReactionPayload;
  /** Archives a channel: it can be read, and nothing can be written. */
  archiveRoom: ArchiveRoomPayload;
  /** Gives a person another role in the workspace. */
  assignRole: AssignRolePayload;
  /** Changes the viewer's password and ends her other sessions. */
  changePassword: ChangePasswordPayload;
  /** Changes the settings that are given and leaves the others. */
  changeWorkspaceSettings: ChangeWorkspaceSettingsPayload;
  /** Takes an uploaded picture as one's own. */
  chooseAvatar: ChooseAvatarPayload;
  /** Chooses what the viewer wants to be told of in a room. */
  chooseNotificationLevel: ChooseNotificationLevelPayload;
  /** Clears what one said one was doing. */
  clearStatus: ClearStatusPayload;
  /** Makes an access token and shows it, once. Send it as `Authorization: Bearer ...`. */
  createAccessToken: CreateAccessTokenPayload;
  /** Creates a channel; whoever does it owns it. */
  createChannel: CreateChannelPayload;
  /** Makes an invite link and shows its secret, once. */
  createInviteLink: CreateInviteLinkPayload;
  /** Creates the workspace with its first administrator and the room `general`, and signs her in. Works once. Needs no session. */
  createWorkspace: CreateWorkspacePayload;
  /** Deactivates an account: its sessions end and it can no longer sign in. What it wrote stays. */
  deactivateUser: DeactivateUserPayload;
  /** Deletes a file: one's own, or anybody's with the permission. Messages that carry it say so. */
  deleteFile: DeleteFilePayload;
  /** Deletes a message: one's own while the workspace allows it, or anybody's with the permission. It keeps its place. */
  deleteMessage: DeleteMessagePayload;
  /** Replaces the text of one's own message, while the workspace allows it. */
  editMessage: EditMessagePayload;
  /** Replaces the profile. */
  editProfile: EditProfilePayload;
  /** Gives a member another role in the room. */
  grantRoomRole: GrantRoomRolePayload;
  /** Joins a public channel. */
  joinRoom: JoinRoomPayload;
  /** Leaves a channel. */
  leaveRoom: LeaveRoomPayload;
  /** Marks everything up to a number as read. A smaller number than the one known changes nothing. */
  markRead: MarkReadPayload;
  /** Marks a number and everything after it as unread again. */
  markUnread: MarkUnreadPayload;
  /** Opens the direct or group conversation with these people, or finds the one that is there. */
  openDirectRoom: OpenDirectRoomPayload;
  /** Pins a message for everybody in the room. */
  pinMessage: PinMessagePayload;
  /** Posts a message. The client makes its id, so that sending it again, at any time, posts it once. */
  postMessage: PostMessagePayload;
  /** Lets a deactivated account in again. */
  reactivateUser: ReactivateUserPayload;
  /** Registers a program's account. It has no password: make it an access token. */
  registerBot: RegisterBotPayload;
  /** Registers a person, signs her in and puts her into the room `general`. Needs no session, and an invite link unless sign-up is open. */
  registerUser: RegisterUserPayload;
  /** Goes without a picture. */
  removeAvatar: RemoveAvatarPayload;
  /** Removes somebody from a channel. */
  removeMember: RemoveMemberPayload;
  /** Takes one's reaction back. */
  removeReaction: RemoveReactionPayload;
  /** Gives a channel another name. */
  renameRoom: RenameRoomPayload;
  /** Changes the unique name. */
  renameUser: RenameUserPayload;
  /** Changes or removes the e-mail address. */
  replaceEmail: ReplaceEmailPayload;
  /** Withdraws an access token at once. */
  revokeAccessToken: RevokeAccessTokenPayload;
  /** Withdraws an invite link: one's own, or anybody's with the permission. */
  revokeInviteLink: RevokeInviteLinkPayload;
  /** Ends a session of one's own, or of anybody with the permission to edit anybody. */
  revokeSession: RevokeSessionPayload;
  /** Says what a channel is for. */
  setDescription: SetDescriptionPayload;
  /** Makes a room one of the viewer's favourites, or no longer. */
  setFavourite: SetFavouritePayload;
  /** Hides a room from the viewer's list, or shows it again. */
  setHidden: SetHiddenPayload;
  /** Mutes a room for the viewer, or no longer. */
  setMuted: SetMutedPayload;
  /** Sets how the viewer appears while connected. Nothing is stored. */
  setPresence: SetPresencePayload;
  /** Lets only owners and moderators write in a channel, or everybody again. */
  setReadOnly: SetReadOnlyPayload;
  /** Makes a channel public or private. */
  setRoomVisibility: SetRoomVisibilityPayload;
  /** Says what one is doing. */
  setStatus: SetStatusPayload;
  /** Says what is talked about now. */
  setTopic: SetTopicPayload;
  /** Signals that the viewer began or stopped writing. Nothing is stored. */
  setTyping: SetTypingPayload;
  /** Begins a session and sets its cookie. Needs no session. */
  signIn: SignInPayload;
  /** Ends the session this request came with. */
  signOut: SignOutPayload;
  /** Stars a message, for the viewer alone. */
  starMessage: StarMessagePayload;
  /** Takes an archived channel into use again. */
  unarchiveRoom: UnarchiveRoomPayload;
  /** Unpins a message. */
  unpinMessage: UnpinMessagePayload;
  /** Takes the star away. */
  unstarMessage: UnstarMessagePayload;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAddMembersArgs = {
  input: AddMembersInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAddReactionArgs = {
  input: AddReactionInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationArchiveRoomArgs = {
  input: ArchiveRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAssignRoleArgs = {
  input: AssignRoleInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationChangeWorkspaceSettingsArgs = {
  input: ChangeWorkspaceSettingsInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationChooseAvatarArgs = {
  input: ChooseAvatarInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationChooseNotificationLevelArgs = {
  input: ChooseNotificationLevelInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationClearStatusArgs = {
  input: ClearStatusInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCreateAccessTokenArgs = {
  input: CreateAccessTokenInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCreateChannelArgs = {
  input: CreateChannelInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCreateInviteLinkArgs = {
  input: CreateInviteLinkInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCreateWorkspaceArgs = {
  input: CreateWorkspaceInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationDeactivateUserArgs = {
  input: DeactivateUserInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationDeleteFileArgs = {
  input: DeleteFileInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationDeleteMessageArgs = {
  input: DeleteMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationEditMessageArgs = {
  input: EditMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationEditProfileArgs = {
  input: EditProfileInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationGrantRoomRoleArgs = {
  input: GrantRoomRoleInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationJoinRoomArgs = {
  input: JoinRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationLeaveRoomArgs = {
  input: LeaveRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationMarkReadArgs = {
  input: MarkReadInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationMarkUnreadArgs = {
  input: MarkUnreadInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationOpenDirectRoomArgs = {
  input: OpenDirectRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationPinMessageArgs = {
  input: PinMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationPostMessageArgs = {
  input: PostMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationReactivateUserArgs = {
  input: ReactivateUserInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRegisterBotArgs = {
  input: RegisterBotInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRegisterUserArgs = {
  input: RegisterUserInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRemoveAvatarArgs = {
  input: RemoveAvatarInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRemoveReactionArgs = {
  input: RemoveReactionInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRenameRoomArgs = {
  input: RenameRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRenameUserArgs = {
  input: RenameUserInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationReplaceEmailArgs = {
  input: ReplaceEmailInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRevokeAccessTokenArgs = {
  input: RevokeAccessTokenInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRevokeInviteLinkArgs = {
  input: RevokeInviteLinkInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetDescriptionArgs = {
  input: SetDescriptionInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetFavouriteArgs = {
  input: SetFavouriteInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetHiddenArgs = {
  input: SetHiddenInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetMutedArgs = {
  input: SetMutedInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetPresenceArgs = {
  input: SetPresenceInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetReadOnlyArgs = {
  input: SetReadOnlyInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetRoomVisibilityArgs = {
  input: SetRoomVisibilityInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetStatusArgs = {
  input: SetStatusInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetTopicArgs = {
  input: SetTopicInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetTypingArgs = {
  input: SetTypingInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSignInArgs = {
  input: SignInInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationStarMessageArgs = {
  input: StarMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationUnarchiveRoomArgs = {
  input: UnarchiveRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationUnpinMessageArgs = {
  input: UnpinMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and answers `{ result, refusal }`: exactly one of the two is there. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationUnstarMessageArgs = {
  input: UnstarMessageInput;
};

export type { NotificationLevel };

/** What `openDirectRoom` needs. */
export type OpenDirectRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The others; oneself is always in it. */
  userIds: Array<Scalars['ID']['input']>;
};

/** What `openDirectRoom` answers. */
export type OpenDirectRoomPayload = CommandPayload & {
  __typename?: 'OpenDirectRoomPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** How Logue is running. */
export type Operations = {
  __typename?: 'Operations';
  /** Events that projections could not digest, newest first, 100 at most. */
  parkedEvents: Array<ParkedEvent>;
  /** Each projection, and how far it is behind. */
  projections: Array<ProjectionState>;
};

/** Where a page of a connection lies. See the Relay cursor connections specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The last item's cursor, null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is something after this page. False when the page was asked for backwards and nothing is known. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. False when the page was asked for forwards and nothing is known. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first item's cursor, null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** An event that a projection could not digest. It was set aside, so that others go on; what it changed is stale until it is solved. */
export type ParkedEvent = {
  __typename?: 'ParkedEvent';
  /** What went wrong. */
  error: Scalars['String']['output'];
  /** The event's id. */
  eventId: Scalars['ID']['output'];
  /** The event's type. */
  eventType: Scalars['String']['output'];
  /** The projection that parked it. */
  projection: Scalars['String']['output'];
  /** When the event was stored. */
  storedAt: Scalars['DateTime']['output'];
  /** The event's stream. */
  stream: Scalars['String']['output'];
};

/** What `pinMessage` needs. */
export type PinMessageInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The message's id. */
  messageId: Scalars['ID']['input'];
};

/** What `pinMessage` answers. */
export type PinMessagePayload = CommandPayload & {
  __typename?: 'PinMessagePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<MessageResult>;
};

/** What `postMessage` needs. */
export type PostMessageInput = {
  /** Whether a reply is also shown in the room's timeline. */
  alsoInRoom: Scalars['Boolean']['input'];
  /** Not needed: it follows from the message's id. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Files that one has uploaded to the room, 10 at most. */
  fileIds: Array<Scalars['ID']['input']>;
  /** A UUID of version 7, made now by the client. */
  messageId: Scalars['ID']['input'];
  /** A message of the same room to quote. */
  quotedMessageId?: InputMaybe<Scalars['ID']['input']>;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Markdown. `@name`, `@room`, `@all` and `@here` outside code are mentions. */
  text: Scalars['String']['input'];
  /** The message to reply to in its thread. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `postMessage` answers. */
export type PostMessagePayload = CommandPayload & {
  __typename?: 'PostMessagePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<MessageResult>;
};

export type { Presence };

/** Somebody's presence is not as it was. A signal: it may be lost, and is repeated. */
export type PresenceChanged = {
  __typename?: 'PresenceChanged';
  /** Her presence now. */
  presence: Presence;
  /** Who. */
  userId: Scalars['ID']['output'];
};

/** One projection, which turns events into what queries show. */
export type ProjectionState = {
  __typename?: 'ProjectionState';
  /** How old the oldest event is that it has not digested, 0 when it keeps up; in milliseconds. Null when this is not known here. */
  lagMs?: Maybe<Scalars['SafeInt']['output']>;
  /** The projection's name. */
  name: Scalars['String']['output'];
  /** How many events it could not digest and has set aside, counted up to 1,000. */
  parkedCount: Scalars['Int']['output'];
  /** The version that queries see, null before its first start. */
  version?: Maybe<Scalars['Int']['output']>;
};

/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type Query = {
  __typename?: 'Query';
  /** The account of a person: one's own, or anybody's for those who may edit anybody. Null otherwise. */
  account?: Maybe<Account>;
  /** The public channels that are not archived, by name. Needs the permission to browse them. */
  browseRooms: BrowsedRoomConnection;
  /** A file in a room that one may read, or an avatar. Null otherwise. */
  file?: Maybe<File>;
  /** The viewer's rooms, in no order of meaning: clients sort and group them. */
  inbox: RoomEntryConnection;
  /** Invite links, newest first: all of them for those who may revoke them, one's own for those who may create them. */
  inviteLinks: InviteLinkConnection;
  /** What an invite link leads to, null when there is no such link. Needs no session. */
  invitePreview?: Maybe<InvitePreview>;
  /** Messages that mention the viewer by name, by @here, or with everybody in a room of hers; newest first. */
  mentions: MentionConnection;
  /** A message in a room that one may read. Null otherwise. */
  message?: Maybe<Message>;
  /** Older texts of a message, oldest first: for its sender, and for those who may see versions in rooms they may read. Null for everybody else. */
  messageVersions?: Maybe<Array<MessageVersion>>;
  /** How Logue is running. Needs the permission to see operations; null otherwise. */
  operations?: Maybe<Operations>;
  /** The presence of these people now. Later changes come as `PresenceChanged` in `inboxEvents`. */
  presences: Array<UserPresence>;
  /** A room that one may read: one's own, or a public channel for those who may browse them. Null otherwise. */
  room?: Maybe<Room>;
  /** A channel that one may read, by its name. Null otherwise. */
  roomByName?: Maybe<Room>;
  /** One of the viewer's rooms, null when she is not in it. */
  roomEntry?: Maybe<RoomEntry>;
  /**
   * Finds people, rooms and messages. All words must be there; `"two words"` must follow each other; `-word` must not be there; a last word also
   * finds longer ones. `from:name` and `from:me`, `in:room`, `before:2026-11-23`, `after:2026-11-01`, `has:file` and `has:link` narrow messages down.
   * Days are in UTC; `before:` ends before that day, `after:` begins after it. Any other `word:` is taken as words.
   */
  search: SearchResults;
  /** Which of these messages the viewer has starred. */
  starredMessageIds: Array<Scalars['ID']['output']>;
  /** The messages the viewer has starred, last starred first. Those in rooms she may no longer read are left out. */
  stars: MessageConnection;
  /** One person by id or by name (give exactly one). By name needs the permission to see the directory, unless it is one's own name. */
  user?: Maybe<User>;
  /** The directory in the order of display names. Needs the permission to see it. */
  users: UserConnection;
  /** Who asks, null when nobody is signed in. Needs no session. */
  viewer?: Maybe<Viewer>;
  /** The workspace's public facts. Null while nobody has created it: the first visitor then calls `createWorkspace`. Needs no session. */
  workspace?: Maybe<Workspace>;
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryAccountArgs = {
  userId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryBrowseRoomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryFileArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryInviteLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryInvitePreviewArgs = {
  token: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryMessageArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryMessageVersionsArgs = {
  messageId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryPresencesArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryRoomArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryRoomByNameArgs = {
  name: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryRoomEntryArgs = {
  roomId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  roomId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryStarredMessageIdsArgs = {
  messageIds: Array<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryStarsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryUserArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Whoever is not signed in may ask for `workspace` and `invitePreview` alone; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that one may not see is null, as if it did not exist; a list that one may not see is the error
 * `NotPermitted`.
 */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isDeactivated?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Who reacted to a message with one emoji. */
export type Reaction = {
  __typename?: 'Reaction';
  /** How many people. */
  count: Scalars['Int']['output'];
  /** The emoji's short name without colons, such as `tada`. */
  emoji: Scalars['String']['output'];
  /** Who, in the order in which they reacted. */
  userIds: Array<Scalars['ID']['output']>;
  /** The same people. */
  users: Array<User>;
};

/** What `reactivateUser` needs. */
export type ReactivateUserInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** What `reactivateUser` answers. */
export type ReactivateUserPayload = CommandPayload & {
  __typename?: 'ReactivateUserPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<UserResult>;
};

/** A no. Nothing was changed, unless the code says that this is not known (`StoreUnavailable`). */
export type Refusal = {
  __typename?: 'Refusal';
  /** The reason, for programs. A code keeps its meaning for ever. */
  code: RefusalCode;
  /** Figures and names that belong to the reason. */
  details: Array<RefusalDetail>;
  /** What happened, for people. */
  meaning: Scalars['String']['output'];
  /** What the person can do now. */
  remedy: Scalars['String']['output'];
};

export type { RefusalCode };

/** A figure or name that a refusal speaks of, such as the limit that was passed. */
export type RefusalDetail = {
  __typename?: 'RefusalDetail';
  /** What it is, for example `max`. */
  name: Scalars['String']['output'];
  /** Its value as text. */
  value: Scalars['String']['output'];
};

/** What `registerBot` needs. */
export type RegisterBotInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The name shown to people. */
  displayName: Scalars['String']['input'];
  /** The unique name. */
  name: Scalars['String']['input'];
};

/** What `registerBot` answers. */
export type RegisterBotPayload = CommandPayload & {
  __typename?: 'RegisterBotPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<UserResult>;
};

/** What `registerUser` needs. */
export type RegisterUserInput = {
  /** The name shown to people. */
  displayName: Scalars['String']['input'];
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The secret in the invite link. */
  inviteToken?: InputMaybe<Scalars['String']['input']>;
  /** The unique name, for mentions and signing in. */
  name: Scalars['String']['input'];
  /** The password, at least 10 characters. */
  password: Scalars['String']['input'];
  /** IANA name of the time zone. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** What `registerUser` answers. */
export type RegisterUserPayload = CommandPayload & {
  __typename?: 'RegisterUserPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<SessionResult>;
};

/** What `removeAvatar` needs. */
export type RemoveAvatarInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose, the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `removeAvatar` answers. */
export type RemoveAvatarPayload = CommandPayload & {
  __typename?: 'RemoveAvatarPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<UserResult>;
};

/** What `removeMember` needs. */
export type RemoveMemberInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** What `removeMember` answers. */
export type RemoveMemberPayload = CommandPayload & {
  __typename?: 'RemoveMemberPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** What `removeReaction` needs. */
export type RemoveReactionInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Short name of the emoji. */
  emoji: Scalars['String']['input'];
  /** The message's id. */
  messageId: Scalars['ID']['input'];
};

/** What `removeReaction` answers. */
export type RemoveReactionPayload = CommandPayload & {
  __typename?: 'RemoveReactionPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<MessageResult>;
};

/** What `renameRoom` needs. */
export type RenameRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The new name. */
  name: Scalars['String']['input'];
  /** The room's id. */
  roomId: Scalars['ID']['input'];
};

/** What `renameRoom` answers. */
export type RenameRoomPayload = CommandPayload & {
  __typename?: 'RenameRoomPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** What `renameUser` needs. */
export type RenameUserInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The new name. */
  name: Scalars['String']['input'];
  /** Whose, the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `renameUser` answers. */
export type RenameUserPayload = CommandPayload & {
  __typename?: 'RenameUserPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<UserResult>;
};

/** What `replaceEmail` needs. */
export type ReplaceEmailInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The new address, null to have none. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Whose, the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `replaceEmail` answers. */
export type ReplaceEmailPayload = CommandPayload & {
  __typename?: 'ReplaceEmailPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<AccountResult>;
};

/** There is a gap: load what is shown anew by queries, then go on from this cursor. Sent instead of silence, never beside missing items. */
export type Resync = {
  __typename?: 'Resync';
  /** Where to go on after loading. */
  cursor: Scalars['String']['output'];
  /** Why. */
  reason: ResyncReason;
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
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The token's id. */
  tokenId: Scalars['ID']['input'];
  /** Whose, the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `revokeAccessToken` answers. */
export type RevokeAccessTokenPayload = CommandPayload & {
  __typename?: 'RevokeAccessTokenPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<AccountResult>;
};

/** What `revokeInviteLink` needs. */
export type RevokeInviteLinkInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The invite's id. */
  inviteLinkId: Scalars['ID']['input'];
};

/** What `revokeInviteLink` answers. */
export type RevokeInviteLinkPayload = CommandPayload & {
  __typename?: 'RevokeInviteLinkPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<InviteLinkResult>;
};

/** What `revokeSession` needs. */
export type RevokeSessionInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The session's id. */
  sessionId: Scalars['ID']['input'];
  /** Whose, the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `revokeSession` answers. */
export type RevokeSessionPayload = CommandPayload & {
  __typename?: 'RevokeSessionPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<AccountResult>;
};

/** A room as everybody sees it who may read it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type Room = {
  __typename?: 'Room';
  /** When it was archived, null while it is in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  createdBy: User;
  /** The newest event of the conversation: where a `roomEvents` subscription begins without a gap after this answer. Null before the first. */
  cursor?: Maybe<Scalars['String']['output']>;
  /** What the room is for, empty when not told. */
  description: Scalars['String']['output'];
  /** Who is in a direct or group conversation; empty for channels. */
  directMembers: Array<User>;
  /** The files uploaded to the room, newest first. */
  files: FileConnection;
  /** The room's id. */
  id: Scalars['ID']['output'];
  /** Whether only owners and moderators write in it. */
  isReadOnly: Scalars['Boolean']['output'];
  /** Channel, direct or group conversation. */
  kind: RoomKind;
  /** When the newest message was sent, null without any. */
  lastMessageAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number of the newest message in the timeline, 0 without any. Less the number read up to, this is how many are unread. */
  lastNumber: Scalars['Int']['output'];
  /** How many members it has. */
  memberCount: Scalars['Int']['output'];
  /** Who is in the room. */
  members: MembershipConnection;
  /** The timeline, in the order of message numbers. Without `first`, `last` or `around` the last 50. */
  messages: MessageConnection;
  /** A channel's unique name; null for direct and group conversations, which are called after their members. */
  name?: Maybe<Scalars['String']['output']>;
  /** The pinned messages, last pinned first. */
  pins: MessageConnection;
  /** Numbers of the latest messages to everybody (@room), ascending, 100 at most. */
  roomMentionNumbers: Array<Scalars['Int']['output']>;
  /** The messages that have replies, latest reply first. */
  threads: MessageConnection;
  /** What is talked about now, empty when not told. */
  topic: Scalars['String']['output'];
  /** Who can find it. */
  visibility: RoomVisibility;
};


/** A room as everybody sees it who may read it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A room as everybody sees it who may read it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A room as everybody sees it who may read it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  around?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A room as everybody sees it who may read it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomPinsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A room as everybody sees it who may read it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomThreadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The room itself is not as it was: name, topic, rules, member count, last number. */
export type RoomChanged = {
  __typename?: 'RoomChanged';
  /** The room as it is now. */
  room: Room;
};

/** One of the viewer's rooms, with what is hers alone. */
export type RoomEntry = {
  __typename?: 'RoomEntry';
  /** What to call the room: a channel's name, or the display names of the others. */
  displayName: Scalars['String']['output'];
  /** Whether it is one of her favourites. */
  isFavourite: Scalars['Boolean']['output'];
  /** Whether it is hidden from her list until something happens in it. */
  isHidden: Scalars['Boolean']['output'];
  /** Whether it is muted: shown without counts. */
  isMuted: Scalars['Boolean']['output'];
  /** Her membership. */
  membership: Membership;
  /** How many of the unread messages call her: those that mention her or everybody, counted up to 100; in direct and group conversations all of them. */
  mentionCount: Scalars['Int']['output'];
  /** What she wants to be told of: as chosen, else everything in direct and group conversations and mentions elsewhere. */
  notificationLevel: NotificationLevel;
  /** The others in a direct or group conversation; empty for channels. */
  otherMembers: Array<User>;
  /** What she may do in this room. */
  permissions: Array<RoomPermission>;
  /** Everything up to this number is read. */
  readNumber: Scalars['Int']['output'];
  /** The room. */
  room: Room;
  /** How far she has read the threads that she has opened. */
  threadReadings: Array<ThreadReading>;
  /** How many messages of the timeline are not read. */
  unreadCount: Scalars['Int']['output'];
};

/** One of the viewer's rooms is new, or what is hers alone in it is not as it was: role, reading, favourite, hidden, muted, mentions. */
export type RoomEntryChanged = {
  __typename?: 'RoomEntryChanged';
  /** How far the subscription has come: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
  /** The room with what is hers alone, as it is now. */
  entry: RoomEntry;
};

/** A page of the viewer's rooms. */
export type RoomEntryConnection = {
  __typename?: 'RoomEntryConnection';
  /** The rooms with their cursors. */
  edges: Array<RoomEntryEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** One of the viewer's rooms in a page. */
export type RoomEntryEdge = {
  __typename?: 'RoomEntryEdge';
  /** The place of this room, for `after`. */
  cursor: Scalars['String']['output'];
  /** The room with what is hers alone. */
  node: RoomEntry;
};

/** One of the viewer's rooms after a command. */
export type RoomEntryResult = {
  __typename?: 'RoomEntryResult';
  /** The viewer's entry for the room as it is now; null only while `isVisible` is false. */
  entry?: Maybe<RoomEntry>;
  /** The room's id. */
  roomId: Scalars['ID']['output'];
};

/** What happens in one room. */
export type RoomEvent = CaughtUp | MemberChanged | MessageChanged | Resync | RoomChanged | TypingChanged;

export type { RoomKind };

/** The viewer is no longer in a room. */
export type RoomLeft = {
  __typename?: 'RoomLeft';
  /** How far the subscription has come: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
  /** The room's id. */
  roomId: Scalars['ID']['output'];
};

export type { RoomPermission };

/** A room after a command. */
export type RoomResult = {
  __typename?: 'RoomResult';
  /** The room as it is now; null while `isVisible` is false, or when the viewer can no longer see it. */
  room?: Maybe<Room>;
  /** The room's id. */
  roomId: Scalars['ID']['output'];
};

export type { RoomRole };

export type { RoomVisibility };

/** All the rooms the viewer is in, sent when a subscription begins: forget the others. */
export type RoomsListed = {
  __typename?: 'RoomsListed';
  /** The rooms' ids. */
  roomIds: Array<Scalars['ID']['output']>;
};

/** What was found in all the places where one may look. */
export type SearchResults = {
  __typename?: 'SearchResults';
  /** Messages in rooms the viewer is in, newest first. */
  messages: MessageConnection;
  /** People, newest first. Empty for those who may not see the directory. */
  people: Array<User>;
  /** Channels the viewer may read, most recently changed first. */
  rooms: Array<Room>;
  /** Names in `from:` and `in:` that nobody and no room of the viewer has; while there are any, no message is found. */
  unknownNames: Array<Scalars['String']['output']>;
};


/** What was found in all the places where one may look. */
export type SearchResultsMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What was found in all the places where one may look. */
export type SearchResultsPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What was found in all the places where one may look. */
export type SearchResultsRoomsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One signed-in browser or app. */
export type Session = {
  __typename?: 'Session';
  /** The network address it came from. */
  address: Scalars['String']['output'];
  /** When it ends by itself; moved on while it is used. */
  expiresAt: Scalars['DateTime']['output'];
  /** The session's id; not its secret. */
  id: Scalars['ID']['output'];
  /** Whether this very request came with it. */
  isCurrent: Scalars['Boolean']['output'];
  /** When it was last used, to the hour. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** When she signed in. */
  startedAt: Scalars['DateTime']['output'];
  /** What the browser or app calls itself. */
  userAgent: Scalars['String']['output'];
};

/** A session that ended. */
export type SessionEndedResult = {
  __typename?: 'SessionEndedResult';
  /** The session that ended. */
  sessionId: Scalars['ID']['output'];
};

/** A session that began. */
export type SessionResult = {
  __typename?: 'SessionResult';
  /** The new session's id. Its secret is set as a cookie. */
  sessionId: Scalars['ID']['output'];
  /** Who is now signed in; null only while `isVisible` is false. */
  viewer?: Maybe<Viewer>;
};

/** What `setDescription` needs. */
export type SetDescriptionInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 1,024 characters, empty for none. */
  description: Scalars['String']['input'];
  /** The room's id. */
  roomId: Scalars['ID']['input'];
};

/** What `setDescription` answers. */
export type SetDescriptionPayload = CommandPayload & {
  __typename?: 'SetDescriptionPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** What `setFavourite` needs. */
export type SetFavouriteInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is one. */
  isFavourite: Scalars['Boolean']['input'];
  /** The room's id. */
  roomId: Scalars['ID']['input'];
};

/** What `setFavourite` answers. */
export type SetFavouritePayload = CommandPayload & {
  __typename?: 'SetFavouritePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomEntryResult>;
};

/** What `setHidden` needs. */
export type SetHiddenInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is hidden. */
  isHidden: Scalars['Boolean']['input'];
  /** The room's id. */
  roomId: Scalars['ID']['input'];
};

/** What `setHidden` answers. */
export type SetHiddenPayload = CommandPayload & {
  __typename?: 'SetHiddenPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomEntryResult>;
};

/** What `setMuted` needs. */
export type SetMutedInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is muted. */
  isMuted: Scalars['Boolean']['input'];
  /** The room's id. */
  roomId: Scalars['ID']['input'];
};

/** What `setMuted` answers. */
export type SetMutedPayload = CommandPayload & {
  __typename?: 'SetMutedPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomEntryResult>;
};

/** Tells the others whether the viewer is there. */
export type SetPresenceInput = {
  /** How to appear while connected: ONLINE follows her connections, OFFLINE hides her. */
  presence: Presence;
};

/** What `setPresence` answers. */
export type SetPresencePayload = {
  __typename?: 'SetPresencePayload';
  /** The presence others now see, null when refused. */
  presence?: Maybe<Presence>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** What `setReadOnly` needs. */
export type SetReadOnlyInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only they write. */
  isReadOnly: Scalars['Boolean']['input'];
  /** The room's id. */
  roomId: Scalars['ID']['input'];
};

/** What `setReadOnly` answers. */
export type SetReadOnlyPayload = CommandPayload & {
  __typename?: 'SetReadOnlyPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** What `setRoomVisibility` needs. */
export type SetRoomVisibilityInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Who can find it. */
  visibility: RoomVisibility;
};

/** What `setRoomVisibility` answers. */
export type SetRoomVisibilityPayload = CommandPayload & {
  __typename?: 'SetRoomVisibilityPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** What `setStatus` needs. */
export type SetStatusInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Short name of an emoji. */
  emoji?: InputMaybe<Scalars['String']['input']>;
  /** When it clears itself, null for never. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The words, 1 to 100 characters. */
  text: Scalars['String']['input'];
};

/** What `setStatus` answers. */
export type SetStatusPayload = CommandPayload & {
  __typename?: 'SetStatusPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<UserResult>;
};

/** What `setTopic` needs. */
export type SetTopicInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** At most 250 characters, empty for none. */
  topic: Scalars['String']['input'];
};

/** What `setTopic` answers. */
export type SetTopicPayload = CommandPayload & {
  __typename?: 'SetTopicPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** Tells the others in a room that the viewer is writing. */
export type SetTypingInput = {
  /** Whether she is writing. Repeat true every few seconds; it ends by itself soon after. */
  isTyping: Scalars['Boolean']['input'];
  /** The room's id. */
  roomId: Scalars['ID']['input'];
};

/** What `setTyping` answers. */
export type SetTypingPayload = {
  __typename?: 'SetTypingPayload';
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
  /** The room's id, null when refused. */
  roomId?: Maybe<Scalars['ID']['output']>;
};

/** What `signIn` needs. */
export type SignInInput = {
  /** The unique name, or the e-mail address. */
  nameOrEmail: Scalars['String']['input'];
  /** The password. */
  password: Scalars['String']['input'];
};

/** What `signIn` answers. */
export type SignInPayload = CommandPayload & {
  __typename?: 'SignInPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<SessionResult>;
};

/** What `signOut` answers. */
export type SignOutPayload = CommandPayload & {
  __typename?: 'SignOutPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<SessionEndedResult>;
};

export type { SignUpPolicy };

/** What `starMessage` needs. */
export type StarMessageInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The message's id. */
  messageId: Scalars['ID']['input'];
};

/** What `starMessage` answers. */
export type StarMessagePayload = CommandPayload & {
  __typename?: 'StarMessagePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<StarResult>;
};

/** Whether a message is starred after a command. */
export type StarResult = {
  __typename?: 'StarResult';
  /** Whether the viewer has starred it now. */
  isStarred: Scalars['Boolean']['output'];
  /** The message's id. */
  messageId: Scalars['ID']['output'];
};

/** Everything that can be followed live, over the WebSocket protocol graphql-transport-ws. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * What happens around the viewer. `RoomChanged` carries the room's last number and is the same for all its members: count unread from it. While
   * this subscription is open, the viewer counts as online.
   */
  inboxEvents: InboxEvent;
  /**
   * What happens in one room, messages in the order of the conversation. Ends with the error `RoomUnknown` when one may not read the room, at
   * the start and at any moment later.
   */
  roomEvents: RoomEvent;
};


/** Everything that can be followed live, over the WebSocket protocol graphql-transport-ws. */
export type SubscriptionInboxEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be followed live, over the WebSocket protocol graphql-transport-ws. */
export type SubscriptionRoomEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  roomId: Scalars['ID']['input'];
};

/** How far a person has read one thread. */
export type ThreadReading = {
  __typename?: 'ThreadReading';
  /** The thread number read up to. */
  number: Scalars['Int']['output'];
  /** The message whose thread it is. */
  threadRootId: Scalars['ID']['output'];
};

/** A small picture of an image. */
export type Thumbnail = {
  __typename?: 'Thumbnail';
  /** Its media type. */
  contentType: Scalars['String']['output'];
  /** Height in pixels. */
  height: Scalars['Int']['output'];
  /** Where to fetch it, as a path on this server. */
  url: Scalars['String']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
};

export type { TokenScope };

/** Somebody began or stopped writing. A signal: it may be lost, and means nothing after ten seconds. */
export type TypingChanged = {
  __typename?: 'TypingChanged';
  /** Whether she is writing. */
  isTyping: Scalars['Boolean']['output'];
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** Who. */
  userId: Scalars['ID']['output'];
};

/** What `unarchiveRoom` needs. */
export type UnarchiveRoomInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
};

/** What `unarchiveRoom` answers. */
export type UnarchiveRoomPayload = CommandPayload & {
  __typename?: 'UnarchiveRoomPayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<RoomResult>;
};

/** What `unpinMessage` needs. */
export type UnpinMessageInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The message's id. */
  messageId: Scalars['ID']['input'];
};

/** What `unpinMessage` answers. */
export type UnpinMessagePayload = CommandPayload & {
  __typename?: 'UnpinMessagePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<MessageResult>;
};

/** What `unstarMessage` needs. */
export type UnstarMessageInput = {
  /** A UUID made by the client: the same command sent again with it is done once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** The message's id. */
  messageId: Scalars['ID']['input'];
};

/** What `unstarMessage` answers. */
export type UnstarMessagePayload = CommandPayload & {
  __typename?: 'UnstarMessagePayload';
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
  /** Where in the log the command's last event lies, null when it was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** What came of it, null when it was refused. */
  result?: Maybe<StarResult>;
};

/** A person or a program with an account, as everybody in the workspace sees it. */
export type User = {
  __typename?: 'User';
  /** The file of her picture, null without one. */
  avatarFileId?: Maybe<Scalars['ID']['output']>;
  /** Where to fetch her picture, as a path on this server; null without one. */
  avatarUrl?: Maybe<Scalars['String']['output']>;
  /** When the account was deactivated, null while it is active. */
  deactivatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name shown to people. */
  displayName: Scalars['String']['output'];
  /** The user's id. */
  id: Scalars['ID']['output'];
  /** Person or program. */
  kind: UserKind;
  /** The unique name, for mentions (`@name`) and for signing in. */
  name: Scalars['String']['output'];
  /** When she registered. */
  registeredAt: Scalars['DateTime']['output'];
  /** Her role in the workspace. */
  role: WorkspaceRole;
  /** What she says she is doing, null when nothing or when it has expired. */
  status?: Maybe<UserStatus>;
  /** IANA name of her time zone, such as `Europe/Zurich`; null when not told. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** What she does here, empty when not told. */
  title: Scalars['String']['output'];
};

/** Somebody's profile, status, role or activity is not as it was. */
export type UserChanged = {
  __typename?: 'UserChanged';
  /** The person as she is now. */
  user: User;
};

/** A page of people. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The people with their cursors. */
  edges: Array<UserEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A person in a page. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** The place of this person, for `after`. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: User;
};

export type { UserKind };

/** One person's presence. */
export type UserPresence = {
  __typename?: 'UserPresence';
  /** Her presence now. */
  presence: Presence;
  /** Who. */
  userId: Scalars['ID']['output'];
};

/** A user after a command. */
export type UserResult = {
  __typename?: 'UserResult';
  /** The user as she is now; null only while `isVisible` is false. */
  user?: Maybe<User>;
  /** The user's id. */
  userId: Scalars['ID']['output'];
};

/** What a person says she is doing. */
export type UserStatus = {
  __typename?: 'UserStatus';
  /** Short name of an emoji, such as `palm_tree`; null without one. */
  emoji?: Maybe<Scalars['String']['output']>;
  /** When it clears itself, null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The words. */
  text: Scalars['String']['output'];
};

/** Who asks, and what she may do. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Her account. */
  account: Account;
  /** What she may do in the workspace. A token's scopes narrow this further. */
  permissions: Array<WorkspacePermission>;
  /** The scopes of the access token she came with, null when she came with a session. */
  tokenScopes?: Maybe<Array<TokenScope>>;
  /** Herself, as others see her. */
  user: User;
};

/** The workspace: everything in one installation of Logue. */
export type Workspace = {
  __typename?: 'Workspace';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** How long after sending its sender may delete a message, in milliseconds; null: for ever, 0: never. */
  deleteWindowMs?: Maybe<Scalars['SafeInt']['output']>;
  /** How long after sending its sender may edit a message, in milliseconds; null: for ever, 0: never. */
  editWindowMs?: Maybe<Scalars['SafeInt']['output']>;
  /** The most bytes an uploaded file may have. */
  fileSizeMaxBytes: Scalars['SafeInt']['output'];
  /** The workspace's id. */
  id: Scalars['ID']['output'];
  /** The most characters a message may have. */
  messageLengthMax: Scalars['Int']['output'];
  /** Its name, for people. */
  name: Scalars['String']['output'];
  /** Who may register. */
  signUpPolicy: SignUpPolicy;
};

export type { WorkspacePermission };

/** The workspace after a command. */
export type WorkspaceResult = {
  __typename?: 'WorkspaceResult';
  /** The workspace as it is now; null only while `isVisible` is false. */
  workspace?: Maybe<Workspace>;
};

export type { WorkspaceRole };



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  InboxEvent:
    | ( CaughtUp & { __typename: 'CaughtUp' } )
    | ( Omit<MentionAdded, 'mention'> & { mention: _RefType['Mention'] } & { __typename: 'MentionAdded' } )
    | ( PresenceChanged & { __typename: 'PresenceChanged' } )
    | ( Resync & { __typename: 'Resync' } )
    | ( Omit<RoomChanged, 'room'> & { room: _RefType['Room'] } & { __typename: 'RoomChanged' } )
    | ( Omit<RoomEntryChanged, 'entry'> & { entry: _RefType['RoomEntry'] } & { __typename: 'RoomEntryChanged' } )
    | ( RoomLeft & { __typename: 'RoomLeft' } )
    | ( RoomsListed & { __typename: 'RoomsListed' } )
    | ( Omit<UserChanged, 'user'> & { user: _RefType['User'] } & { __typename: 'UserChanged' } )
  ;
  RoomEvent:
    | ( CaughtUp & { __typename: 'CaughtUp' } )
    | ( Omit<MemberChanged, 'membership'> & { membership?: Maybe<_RefType['Membership']> } & { __typename: 'MemberChanged' } )
    | ( Omit<MessageChanged, 'message'> & { message: _RefType['Message'] } & { __typename: 'MessageChanged' } )
    | ( Resync & { __typename: 'Resync' } )
    | ( Omit<RoomChanged, 'room'> & { room: _RefType['Room'] } & { __typename: 'RoomChanged' } )
    | ( TypingChanged & { __typename: 'TypingChanged' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  CommandPayload:
    | ( Omit<AddMembersPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<AddReactionPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['MessageResult']> } )
    | ( Omit<ArchiveRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<AssignRolePayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['UserResult']> } )
    | ( Omit<ChangePasswordPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['AccountResult']> } )
    | ( Omit<ChangeWorkspaceSettingsPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['WorkspaceResult']> } )
    | ( Omit<ChooseAvatarPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['UserResult']> } )
    | ( Omit<ChooseNotificationLevelPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomEntryResult']> } )
    | ( Omit<ClearStatusPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['UserResult']> } )
    | ( Omit<CreateAccessTokenPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['CreatedAccessToken']> } )
    | ( Omit<CreateChannelPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<CreateInviteLinkPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['CreatedInviteLink']> } )
    | ( Omit<CreateWorkspacePayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['SessionResult']> } )
    | ( Omit<DeactivateUserPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['UserResult']> } )
    | ( Omit<DeleteFilePayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['FileResult']> } )
    | ( Omit<DeleteMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['MessageResult']> } )
    | ( Omit<EditMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['MessageResult']> } )
    | ( Omit<EditProfilePayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['UserResult']> } )
    | ( Omit<GrantRoomRolePayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<JoinRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomEntryResult']> } )
    | ( Omit<LeaveRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<MarkReadPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomEntryResult']> } )
    | ( Omit<MarkUnreadPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomEntryResult']> } )
    | ( Omit<OpenDirectRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<PinMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['MessageResult']> } )
    | ( Omit<PostMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['MessageResult']> } )
    | ( Omit<ReactivateUserPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['UserResult']> } )
    | ( Omit<RegisterBotPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['UserResult']> } )
    | ( Omit<RegisterUserPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['SessionResult']> } )
    | ( Omit<RemoveAvatarPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['UserResult']> } )
    | ( Omit<RemoveMemberPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<RemoveReactionPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['MessageResult']> } )
    | ( Omit<RenameRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<RenameUserPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['UserResult']> } )
    | ( Omit<ReplaceEmailPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['AccountResult']> } )
    | ( Omit<RevokeAccessTokenPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['AccountResult']> } )
    | ( Omit<RevokeInviteLinkPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['InviteLinkResult']> } )
    | ( Omit<RevokeSessionPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['AccountResult']> } )
    | ( Omit<SetDescriptionPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<SetFavouritePayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomEntryResult']> } )
    | ( Omit<SetHiddenPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomEntryResult']> } )
    | ( Omit<SetMutedPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomEntryResult']> } )
    | ( Omit<SetReadOnlyPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<SetRoomVisibilityPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<SetStatusPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['UserResult']> } )
    | ( Omit<SetTopicPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<SignInPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['SessionResult']> } )
    | ( Omit<SignOutPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<StarMessagePayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<UnarchiveRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['RoomResult']> } )
    | ( Omit<UnpinMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<_RefType['Refusal']>, result?: Maybe<_RefType['MessageResult']> } )
    | ( Omit<UnstarMessagePayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessToken: ResolverTypeWrapper<AccessTokenSummary>;
  Account: ResolverTypeWrapper<UserDocument>;
  AccountResult: ResolverTypeWrapper<UserResultSource>;
  AddMembersInput: AddMembersInput;
  AddMembersPayload: ResolverTypeWrapper<Omit<AddMembersPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  AddReactionInput: AddReactionInput;
  AddReactionPayload: ResolverTypeWrapper<Omit<AddReactionPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['MessageResult']> }>;
  ArchiveRoomInput: ArchiveRoomInput;
  ArchiveRoomPayload: ResolverTypeWrapper<Omit<ArchiveRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  AssignRoleInput: AssignRoleInput;
  AssignRolePayload: ResolverTypeWrapper<Omit<AssignRolePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['UserResult']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrowsedRoomConnection: ResolverTypeWrapper<Omit<BrowsedRoomConnection, 'edges'> & { edges: Array<ResolversTypes['BrowsedRoomEdge']> }>;
  BrowsedRoomEdge: ResolverTypeWrapper<Omit<BrowsedRoomEdge, 'node'> & { node: ResolversTypes['Room'] }>;
  CaughtUp: ResolverTypeWrapper<CaughtUp>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<Omit<ChangePasswordPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['AccountResult']> }>;
  ChangeWorkspaceSettingsInput: ChangeWorkspaceSettingsInput;
  ChangeWorkspaceSettingsPayload: ResolverTypeWrapper<Omit<ChangeWorkspaceSettingsPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['WorkspaceResult']> }>;
  ChooseAvatarInput: ChooseAvatarInput;
  ChooseAvatarPayload: ResolverTypeWrapper<Omit<ChooseAvatarPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['UserResult']> }>;
  ChooseNotificationLevelInput: ChooseNotificationLevelInput;
  ChooseNotificationLevelPayload: ResolverTypeWrapper<Omit<ChooseNotificationLevelPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomEntryResult']> }>;
  ClearStatusInput: ClearStatusInput;
  ClearStatusPayload: ResolverTypeWrapper<Omit<ClearStatusPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['UserResult']> }>;
  CommandPayload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CommandPayload']>;
  CreateAccessTokenInput: CreateAccessTokenInput;
  CreateAccessTokenPayload: ResolverTypeWrapper<Omit<CreateAccessTokenPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['CreatedAccessToken']> }>;
  CreateChannelInput: CreateChannelInput;
  CreateChannelPayload: ResolverTypeWrapper<Omit<CreateChannelPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  CreateInviteLinkInput: CreateInviteLinkInput;
  CreateInviteLinkPayload: ResolverTypeWrapper<Omit<CreateInviteLinkPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['CreatedInviteLink']> }>;
  CreateWorkspaceInput: CreateWorkspaceInput;
  CreateWorkspacePayload: ResolverTypeWrapper<Omit<CreateWorkspacePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['SessionResult']> }>;
  CreatedAccessToken: ResolverTypeWrapper<CreatedAccessTokenSource>;
  CreatedInviteLink: ResolverTypeWrapper<CreatedInviteLinkSource>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeactivateUserInput: DeactivateUserInput;
  DeactivateUserPayload: ResolverTypeWrapper<Omit<DeactivateUserPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['UserResult']> }>;
  DeleteFileInput: DeleteFileInput;
  DeleteFilePayload: ResolverTypeWrapper<Omit<DeleteFilePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['FileResult']> }>;
  DeleteMessageInput: DeleteMessageInput;
  DeleteMessagePayload: ResolverTypeWrapper<Omit<DeleteMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['MessageResult']> }>;
  EditMessageInput: EditMessageInput;
  EditMessagePayload: ResolverTypeWrapper<Omit<EditMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['MessageResult']> }>;
  EditProfileInput: EditProfileInput;
  EditProfilePayload: ResolverTypeWrapper<Omit<EditProfilePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['UserResult']> }>;
  File: ResolverTypeWrapper<FileDocument>;
  FileConnection: ResolverTypeWrapper<Omit<FileConnection, 'edges'> & { edges: Array<ResolversTypes['FileEdge']> }>;
  FileEdge: ResolverTypeWrapper<Omit<FileEdge, 'node'> & { node: ResolversTypes['File'] }>;
  FileResult: ResolverTypeWrapper<FileResultSource>;
  GrantRoomRoleInput: GrantRoomRoleInput;
  GrantRoomRolePayload: ResolverTypeWrapper<Omit<GrantRoomRolePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InboxEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InboxEvent']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InviteLink: ResolverTypeWrapper<InviteLinkDocument>;
  InviteLinkConnection: ResolverTypeWrapper<Omit<InviteLinkConnection, 'edges'> & { edges: Array<ResolversTypes['InviteLinkEdge']> }>;
  InviteLinkEdge: ResolverTypeWrapper<Omit<InviteLinkEdge, 'node'> & { node: ResolversTypes['InviteLink'] }>;
  InviteLinkResult: ResolverTypeWrapper<InviteLinkResultSource>;
  InvitePreview: ResolverTypeWrapper<Omit<InvitePreview, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  JoinRoomInput: JoinRoomInput;
  JoinRoomPayload: ResolverTypeWrapper<Omit<JoinRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomEntryResult']> }>;
  LeaveRoomInput: LeaveRoomInput;
  LeaveRoomPayload: ResolverTypeWrapper<Omit<LeaveRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  MarkReadInput: MarkReadInput;
  MarkReadPayload: ResolverTypeWrapper<Omit<MarkReadPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomEntryResult']> }>;
  MarkUnreadInput: MarkUnreadInput;
  MarkUnreadPayload: ResolverTypeWrapper<Omit<MarkUnreadPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomEntryResult']> }>;
  MemberChanged: ResolverTypeWrapper<Omit<MemberChanged, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  Membership: ResolverTypeWrapper<MembershipDocument>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges'> & { edges: Array<ResolversTypes['MembershipEdge']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  Mention: ResolverTypeWrapper<MentionDocument>;
  MentionAdded: ResolverTypeWrapper<Omit<MentionAdded, 'mention'> & { mention: ResolversTypes['Mention'] }>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges'> & { edges: Array<ResolversTypes['MentionEdge']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  Message: ResolverTypeWrapper<MessageDocument>;
  MessageChanged: ResolverTypeWrapper<Omit<MessageChanged, 'message'> & { message: ResolversTypes['Message'] }>;
  MessageConnection: ResolverTypeWrapper<Omit<MessageConnection, 'edges'> & { edges: Array<ResolversTypes['MessageEdge']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageResult: ResolverTypeWrapper<MessageResultSource>;
  MessageVersion: ResolverTypeWrapper<MessageVersionSource>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotificationLevel: NotificationLevel;
  OpenDirectRoomInput: OpenDirectRoomInput;
  OpenDirectRoomPayload: ResolverTypeWrapper<Omit<OpenDirectRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  Operations: ResolverTypeWrapper<Omit<Operations, 'parkedEvents'> & { parkedEvents: Array<ResolversTypes['ParkedEvent']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParkedEvent: ResolverTypeWrapper<ParkedEventDocument>;
  PinMessageInput: PinMessageInput;
  PinMessagePayload: ResolverTypeWrapper<Omit<PinMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['MessageResult']> }>;
  PostMessageInput: PostMessageInput;
  PostMessagePayload: ResolverTypeWrapper<Omit<PostMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['MessageResult']> }>;
  Presence: Presence;
  PresenceChanged: ResolverTypeWrapper<PresenceChanged>;
  ProjectionState: ResolverTypeWrapper<ProjectionState>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reaction: ResolverTypeWrapper<ReactionSource>;
  ReactivateUserInput: ReactivateUserInput;
  ReactivateUserPayload: ResolverTypeWrapper<Omit<ReactivateUserPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['UserResult']> }>;
  Refusal: ResolverTypeWrapper<RefusalSource>;
  RefusalCode: RefusalCode;
  RefusalDetail: ResolverTypeWrapper<RefusalDetail>;
  RegisterBotInput: RegisterBotInput;
  RegisterBotPayload: ResolverTypeWrapper<Omit<RegisterBotPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['UserResult']> }>;
  RegisterUserInput: RegisterUserInput;
  RegisterUserPayload: ResolverTypeWrapper<Omit<RegisterUserPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['SessionResult']> }>;
  RemoveAvatarInput: RemoveAvatarInput;
  RemoveAvatarPayload: ResolverTypeWrapper<Omit<RemoveAvatarPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['UserResult']> }>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<Omit<RemoveMemberPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  RemoveReactionInput: RemoveReactionInput;
  RemoveReactionPayload: ResolverTypeWrapper<Omit<RemoveReactionPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['MessageResult']> }>;
  RenameRoomInput: RenameRoomInput;
  RenameRoomPayload: ResolverTypeWrapper<Omit<RenameRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  RenameUserInput: RenameUserInput;
  RenameUserPayload: ResolverTypeWrapper<Omit<RenameUserPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['UserResult']> }>;
  ReplaceEmailInput: ReplaceEmailInput;
  ReplaceEmailPayload: ResolverTypeWrapper<Omit<ReplaceEmailPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['AccountResult']> }>;
  Resync: ResolverTypeWrapper<Resync>;
  ResyncReason: ResyncReason;
  RevokeAccessTokenInput: RevokeAccessTokenInput;
  RevokeAccessTokenPayload: ResolverTypeWrapper<Omit<RevokeAccessTokenPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['AccountResult']> }>;
  RevokeInviteLinkInput: RevokeInviteLinkInput;
  RevokeInviteLinkPayload: ResolverTypeWrapper<Omit<RevokeInviteLinkPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['InviteLinkResult']> }>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: ResolverTypeWrapper<Omit<RevokeSessionPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['AccountResult']> }>;
  Room: ResolverTypeWrapper<RoomDocument>;
  RoomChanged: ResolverTypeWrapper<Omit<RoomChanged, 'room'> & { room: ResolversTypes['Room'] }>;
  RoomEntry: ResolverTypeWrapper<RoomEntrySource>;
  RoomEntryChanged: ResolverTypeWrapper<Omit<RoomEntryChanged, 'entry'> & { entry: ResolversTypes['RoomEntry'] }>;
  RoomEntryConnection: ResolverTypeWrapper<Omit<RoomEntryConnection, 'edges'> & { edges: Array<ResolversTypes['RoomEntryEdge']> }>;
  RoomEntryEdge: ResolverTypeWrapper<Omit<RoomEntryEdge, 'node'> & { node: ResolversTypes['RoomEntry'] }>;
  RoomEntryResult: ResolverTypeWrapper<RoomResultSource>;
  RoomEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoomEvent']>;
  RoomKind: RoomKind;
  RoomLeft: ResolverTypeWrapper<RoomLeft>;
  RoomPermission: RoomPermission;
  RoomResult: ResolverTypeWrapper<RoomResultSource>;
  RoomRole: RoomRole;
  RoomVisibility: RoomVisibility;
  RoomsListed: ResolverTypeWrapper<RoomsListed>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SearchResults: ResolverTypeWrapper<SearchPlan>;
  Session: ResolverTypeWrapper<SessionSummary>;
  SessionEndedResult: ResolverTypeWrapper<SessionEndedResult>;
  SessionResult: ResolverTypeWrapper<SessionResultSource>;
  SetDescriptionInput: SetDescriptionInput;
  SetDescriptionPayload: ResolverTypeWrapper<Omit<SetDescriptionPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  SetFavouriteInput: SetFavouriteInput;
  SetFavouritePayload: ResolverTypeWrapper<Omit<SetFavouritePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomEntryResult']> }>;
  SetHiddenInput: SetHiddenInput;
  SetHiddenPayload: ResolverTypeWrapper<Omit<SetHiddenPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomEntryResult']> }>;
  SetMutedInput: SetMutedInput;
  SetMutedPayload: ResolverTypeWrapper<Omit<SetMutedPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomEntryResult']> }>;
  SetPresenceInput: SetPresenceInput;
  SetPresencePayload: ResolverTypeWrapper<Omit<SetPresencePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetReadOnlyInput: SetReadOnlyInput;
  SetReadOnlyPayload: ResolverTypeWrapper<Omit<SetReadOnlyPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  SetRoomVisibilityInput: SetRoomVisibilityInput;
  SetRoomVisibilityPayload: ResolverTypeWrapper<Omit<SetRoomVisibilityPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  SetStatusInput: SetStatusInput;
  SetStatusPayload: ResolverTypeWrapper<Omit<SetStatusPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['UserResult']> }>;
  SetTopicInput: SetTopicInput;
  SetTopicPayload: ResolverTypeWrapper<Omit<SetTopicPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  SetTypingInput: SetTypingInput;
  SetTypingPayload: ResolverTypeWrapper<Omit<SetTypingPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['SessionResult']> }>;
  SignOutPayload: ResolverTypeWrapper<Omit<SignOutPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SignUpPolicy: SignUpPolicy;
  StarMessageInput: StarMessageInput;
  StarMessagePayload: ResolverTypeWrapper<Omit<StarMessagePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  StarResult: ResolverTypeWrapper<StarResult>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ThreadReading: ResolverTypeWrapper<ThreadReading>;
  Thumbnail: ResolverTypeWrapper<Thumbnail>;
  TokenScope: TokenScope;
  TypingChanged: ResolverTypeWrapper<TypingChanged>;
  UnarchiveRoomInput: UnarchiveRoomInput;
  UnarchiveRoomPayload: ResolverTypeWrapper<Omit<UnarchiveRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['RoomResult']> }>;
  UnpinMessageInput: UnpinMessageInput;
  UnpinMessagePayload: ResolverTypeWrapper<Omit<UnpinMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversTypes['Refusal']>, result?: Maybe<ResolversTypes['MessageResult']> }>;
  UnstarMessageInput: UnstarMessageInput;
  UnstarMessagePayload: ResolverTypeWrapper<Omit<UnstarMessagePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  User: ResolverTypeWrapper<UserDocument>;
  UserChanged: ResolverTypeWrapper<Omit<UserChanged, 'user'> & { user: ResolversTypes['User'] }>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges'> & { edges: Array<ResolversTypes['UserEdge']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserKind: UserKind;
  UserPresence: ResolverTypeWrapper<UserPresence>;
  UserResult: ResolverTypeWrapper<UserResultSource>;
  UserStatus: ResolverTypeWrapper<UserStatus>;
  Viewer: ResolverTypeWrapper<ViewerSource>;
  Workspace: ResolverTypeWrapper<WorkspaceDocument>;
  WorkspacePermission: WorkspacePermission;
  WorkspaceResult: ResolverTypeWrapper<WorkspaceResultSource>;
  WorkspaceRole: WorkspaceRole;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessToken: AccessTokenSummary;
  Account: UserDocument;
  AccountResult: UserResultSource;
  AddMembersInput: AddMembersInput;
  AddMembersPayload: Omit<AddMembersPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  AddReactionInput: AddReactionInput;
  AddReactionPayload: Omit<AddReactionPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['MessageResult']> };
  ArchiveRoomInput: ArchiveRoomInput;
  ArchiveRoomPayload: Omit<ArchiveRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  AssignRoleInput: AssignRoleInput;
  AssignRolePayload: Omit<AssignRolePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['UserResult']> };
  Boolean: Scalars['Boolean']['output'];
  BrowsedRoomConnection: Omit<BrowsedRoomConnection, 'edges'> & { edges: Array<ResolversParentTypes['BrowsedRoomEdge']> };
  BrowsedRoomEdge: Omit<BrowsedRoomEdge, 'node'> & { node: ResolversParentTypes['Room'] };
  CaughtUp: CaughtUp;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: Omit<ChangePasswordPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['AccountResult']> };
  ChangeWorkspaceSettingsInput: ChangeWorkspaceSettingsInput;
  ChangeWorkspaceSettingsPayload: Omit<ChangeWorkspaceSettingsPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['WorkspaceResult']> };
  ChooseAvatarInput: ChooseAvatarInput;
  ChooseAvatarPayload: Omit<ChooseAvatarPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['UserResult']> };
  ChooseNotificationLevelInput: ChooseNotificationLevelInput;
  ChooseNotificationLevelPayload: Omit<ChooseNotificationLevelPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomEntryResult']> };
  ClearStatusInput: ClearStatusInput;
  ClearStatusPayload: Omit<ClearStatusPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['UserResult']> };
  CommandPayload: ResolversInterfaceTypes<ResolversParentTypes>['CommandPayload'];
  CreateAccessTokenInput: CreateAccessTokenInput;
  CreateAccessTokenPayload: Omit<CreateAccessTokenPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['CreatedAccessToken']> };
  CreateChannelInput: CreateChannelInput;
  CreateChannelPayload: Omit<CreateChannelPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  CreateInviteLinkInput: CreateInviteLinkInput;
  CreateInviteLinkPayload: Omit<CreateInviteLinkPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['CreatedInviteLink']> };
  CreateWorkspaceInput: CreateWorkspaceInput;
  CreateWorkspacePayload: Omit<CreateWorkspacePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['SessionResult']> };
  CreatedAccessToken: CreatedAccessTokenSource;
  CreatedInviteLink: CreatedInviteLinkSource;
  DateTime: Scalars['DateTime']['output'];
  DeactivateUserInput: DeactivateUserInput;
  DeactivateUserPayload: Omit<DeactivateUserPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['UserResult']> };
  DeleteFileInput: DeleteFileInput;
  DeleteFilePayload: Omit<DeleteFilePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['FileResult']> };
  DeleteMessageInput: DeleteMessageInput;
  DeleteMessagePayload: Omit<DeleteMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['MessageResult']> };
  EditMessageInput: EditMessageInput;
  EditMessagePayload: Omit<EditMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['MessageResult']> };
  EditProfileInput: EditProfileInput;
  EditProfilePayload: Omit<EditProfilePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['UserResult']> };
  File: FileDocument;
  FileConnection: Omit<FileConnection, 'edges'> & { edges: Array<ResolversParentTypes['FileEdge']> };
  FileEdge: Omit<FileEdge, 'node'> & { node: ResolversParentTypes['File'] };
  FileResult: FileResultSource;
  GrantRoomRoleInput: GrantRoomRoleInput;
  GrantRoomRolePayload: Omit<GrantRoomRolePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  ID: Scalars['ID']['output'];
  InboxEvent: ResolversUnionTypes<ResolversParentTypes>['InboxEvent'];
  Int: Scalars['Int']['output'];
  InviteLink: InviteLinkDocument;
  InviteLinkConnection: Omit<InviteLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['InviteLinkEdge']> };
  InviteLinkEdge: Omit<InviteLinkEdge, 'node'> & { node: ResolversParentTypes['InviteLink'] };
  InviteLinkResult: InviteLinkResultSource;
  InvitePreview: Omit<InvitePreview, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  JoinRoomInput: JoinRoomInput;
  JoinRoomPayload: Omit<JoinRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomEntryResult']> };
  LeaveRoomInput: LeaveRoomInput;
  LeaveRoomPayload: Omit<LeaveRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  MarkReadInput: MarkReadInput;
  MarkReadPayload: Omit<MarkReadPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomEntryResult']> };
  MarkUnreadInput: MarkUnreadInput;
  MarkUnreadPayload: Omit<MarkUnreadPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomEntryResult']> };
  MemberChanged: Omit<MemberChanged, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  Membership: MembershipDocument;
  MembershipConnection: Omit<MembershipConnection, 'edges'> & { edges: Array<ResolversParentTypes['MembershipEdge']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  Mention: MentionDocument;
  MentionAdded: Omit<MentionAdded, 'mention'> & { mention: ResolversParentTypes['Mention'] };
  MentionConnection: Omit<MentionConnection, 'edges'> & { edges: Array<ResolversParentTypes['MentionEdge']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Message: MessageDocument;
  MessageChanged: Omit<MessageChanged, 'message'> & { message: ResolversParentTypes['Message'] };
  MessageConnection: Omit<MessageConnection, 'edges'> & { edges: Array<ResolversParentTypes['MessageEdge']> };
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MessageResult: MessageResultSource;
  MessageVersion: MessageVersionSource;
  Mutation: Record<PropertyKey, never>;
  OpenDirectRoomInput: OpenDirectRoomInput;
  OpenDirectRoomPayload: Omit<OpenDirectRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  Operations: Omit<Operations, 'parkedEvents'> & { parkedEvents: Array<ResolversParentTypes['ParkedEvent']> };
  PageInfo: PageInfo;
  ParkedEvent: ParkedEventDocument;
  PinMessageInput: PinMessageInput;
  PinMessagePayload: Omit<PinMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['MessageResult']> };
  PostMessageInput: PostMessageInput;
  PostMessagePayload: Omit<PostMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['MessageResult']> };
  PresenceChanged: PresenceChanged;
  ProjectionState: ProjectionState;
  Query: Record<PropertyKey, never>;
  Reaction: ReactionSource;
  ReactivateUserInput: ReactivateUserInput;
  ReactivateUserPayload: Omit<ReactivateUserPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['UserResult']> };
  Refusal: RefusalSource;
  RefusalDetail: RefusalDetail;
  RegisterBotInput: RegisterBotInput;
  RegisterBotPayload: Omit<RegisterBotPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['UserResult']> };
  RegisterUserInput: RegisterUserInput;
  RegisterUserPayload: Omit<RegisterUserPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['SessionResult']> };
  RemoveAvatarInput: RemoveAvatarInput;
  RemoveAvatarPayload: Omit<RemoveAvatarPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['UserResult']> };
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: Omit<RemoveMemberPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  RemoveReactionInput: RemoveReactionInput;
  RemoveReactionPayload: Omit<RemoveReactionPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['MessageResult']> };
  RenameRoomInput: RenameRoomInput;
  RenameRoomPayload: Omit<RenameRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  RenameUserInput: RenameUserInput;
  RenameUserPayload: Omit<RenameUserPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['UserResult']> };
  ReplaceEmailInput: ReplaceEmailInput;
  ReplaceEmailPayload: Omit<ReplaceEmailPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['AccountResult']> };
  Resync: Resync;
  RevokeAccessTokenInput: RevokeAccessTokenInput;
  RevokeAccessTokenPayload: Omit<RevokeAccessTokenPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['AccountResult']> };
  RevokeInviteLinkInput: RevokeInviteLinkInput;
  RevokeInviteLinkPayload: Omit<RevokeInviteLinkPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['InviteLinkResult']> };
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: Omit<RevokeSessionPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['AccountResult']> };
  Room: RoomDocument;
  RoomChanged: Omit<RoomChanged, 'room'> & { room: ResolversParentTypes['Room'] };
  RoomEntry: RoomEntrySource;
  RoomEntryChanged: Omit<RoomEntryChanged, 'entry'> & { entry: ResolversParentTypes['RoomEntry'] };
  RoomEntryConnection: Omit<RoomEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['RoomEntryEdge']> };
  RoomEntryEdge: Omit<RoomEntryEdge, 'node'> & { node: ResolversParentTypes['RoomEntry'] };
  RoomEntryResult: RoomResultSource;
  RoomEvent: ResolversUnionTypes<ResolversParentTypes>['RoomEvent'];
  RoomLeft: RoomLeft;
  RoomResult: RoomResultSource;
  RoomsListed: RoomsListed;
  SafeInt: Scalars['SafeInt']['output'];
  SearchResults: SearchPlan;
  Session: SessionSummary;
  SessionEndedResult: SessionEndedResult;
  SessionResult: SessionResultSource;
  SetDescriptionInput: SetDescriptionInput;
  SetDescriptionPayload: Omit<SetDescriptionPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  SetFavouriteInput: SetFavouriteInput;
  SetFavouritePayload: Omit<SetFavouritePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomEntryResult']> };
  SetHiddenInput: SetHiddenInput;
  SetHiddenPayload: Omit<SetHiddenPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomEntryResult']> };
  SetMutedInput: SetMutedInput;
  SetMutedPayload: Omit<SetMutedPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomEntryResult']> };
  SetPresenceInput: SetPresenceInput;
  SetPresencePayload: Omit<SetPresencePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetReadOnlyInput: SetReadOnlyInput;
  SetReadOnlyPayload: Omit<SetReadOnlyPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  SetRoomVisibilityInput: SetRoomVisibilityInput;
  SetRoomVisibilityPayload: Omit<SetRoomVisibilityPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  SetStatusInput: SetStatusInput;
  SetStatusPayload: Omit<SetStatusPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['UserResult']> };
  SetTopicInput: SetTopicInput;
  SetTopicPayload: Omit<SetTopicPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  SetTypingInput: SetTypingInput;
  SetTypingPayload: Omit<SetTypingPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['SessionResult']> };
  SignOutPayload: Omit<SignOutPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  StarMessageInput: StarMessageInput;
  StarMessagePayload: Omit<StarMessagePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  StarResult: StarResult;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  ThreadReading: ThreadReading;
  Thumbnail: Thumbnail;
  TypingChanged: TypingChanged;
  UnarchiveRoomInput: UnarchiveRoomInput;
  UnarchiveRoomPayload: Omit<UnarchiveRoomPayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['RoomResult']> };
  UnpinMessageInput: UnpinMessageInput;
  UnpinMessagePayload: Omit<UnpinMessagePayload, 'refusal' | 'result'> & { refusal?: Maybe<ResolversParentTypes['Refusal']>, result?: Maybe<ResolversParentTypes['MessageResult']> };
  UnstarMessageInput: UnstarMessageInput;
  UnstarMessagePayload: Omit<UnstarMessagePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  User: UserDocument;
  UserChanged: Omit<UserChanged, 'user'> & { user: ResolversParentTypes['User'] };
  UserConnection: Omit<UserConnection, 'edges'> & { edges: Array<ResolversParentTypes['UserEdge']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserPresence: UserPresence;
  UserResult: UserResultSource;
  UserStatus: UserStatus;
  Viewer: ViewerSource;
  Workspace: WorkspaceDocument;
  WorkspaceResult: WorkspaceResultSource;
};

export type AccessTokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessToken'] = ResolversParentTypes['AccessToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['TokenScope']>, ParentType, ContextType>;
};

export type AccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  accessTokens?: Resolver<Array<ResolversTypes['AccessToken']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type AccountResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountResult'] = ResolversParentTypes['AccountResult']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AddMembersPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddMembersPayload'] = ResolversParentTypes['AddMembersPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddReactionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddReactionPayload'] = ResolversParentTypes['AddReactionPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArchiveRoomPayload'] = ResolversParentTypes['ArchiveRoomPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignRolePayload'] = ResolversParentTypes['AssignRolePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrowsedRoomConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrowsedRoomConnection'] = ResolversParentTypes['BrowsedRoomConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BrowsedRoomEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BrowsedRoomEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrowsedRoomEdge'] = ResolversParentTypes['BrowsedRoomEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
};

export type CaughtUpResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaughtUp'] = ResolversParentTypes['CaughtUp']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeWorkspaceSettingsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeWorkspaceSettingsPayload'] = ResolversParentTypes['ChangeWorkspaceSettingsPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['WorkspaceResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChooseAvatarPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChooseAvatarPayload'] = ResolversParentTypes['ChooseAvatarPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChooseNotificationLevelPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChooseNotificationLevelPayload'] = ResolversParentTypes['ChooseNotificationLevelPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearStatusPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClearStatusPayload'] = ResolversParentTypes['ClearStatusPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommandPayload'] = ResolversParentTypes['CommandPayload']> = {
  __resolveType: TypeResolveFn<'AddMembersPayload' | 'AddReactionPayload' | 'ArchiveRoomPayload' | 'AssignRolePayload' | 'ChangePasswordPayload' | 'ChangeWorkspaceSettingsPayload' | 'ChooseAvatarPayload' | 'ChooseNotificationLevelPayload' | 'ClearStatusPayload' | 'CreateAccessTokenPayload' | 'CreateChannelPayload' | 'CreateInviteLinkPayload' | 'CreateWorkspacePayload' | 'DeactivateUserPayload' | 'DeleteFilePayload' | 'DeleteMessagePayload' | 'EditMessagePayload' | 'EditProfilePayload' | 'GrantRoomRolePayload' | 'JoinRoomPayload' | 'LeaveRoomPayload' | 'MarkReadPayload' | 'MarkUnreadPayload' | 'OpenDirectRoomPayload' | 'PinMessagePayload' | 'PostMessagePayload' | 'ReactivateUserPayload' | 'RegisterBotPayload' | 'RegisterUserPayload' | 'RemoveAvatarPayload' | 'RemoveMemberPayload' | 'RemoveReactionPayload' | 'RenameRoomPayload' | 'RenameUserPayload' | 'ReplaceEmailPayload' | 'RevokeAccessTokenPayload' | 'RevokeInviteLinkPayload' | 'RevokeSessionPayload' | 'SetDescriptionPayload' | 'SetFavouritePayload' | 'SetHiddenPayload' | 'SetMutedPayload' | 'SetReadOnlyPayload' | 'SetRoomVisibilityPayload' | 'SetStatusPayload' | 'SetTopicPayload' | 'SignInPayload' | 'SignOutPayload' | 'StarMessagePayload' | 'UnarchiveRoomPayload' | 'UnpinMessagePayload' | 'UnstarMessagePayload', ParentType, ContextType>;
};

export type CreateAccessTokenPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateAccessTokenPayload'] = ResolversParentTypes['CreateAccessTokenPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CreatedAccessToken']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateChannelPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateChannelPayload'] = ResolversParentTypes['CreateChannelPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateInviteLinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateInviteLinkPayload'] = ResolversParentTypes['CreateInviteLinkPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CreatedInviteLink']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateWorkspacePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateWorkspacePayload'] = ResolversParentTypes['CreateWorkspacePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['SessionResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatedAccessTokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreatedAccessToken'] = ResolversParentTypes['CreatedAccessToken']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['AccessToken']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokenId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CreatedInviteLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreatedInviteLink'] = ResolversParentTypes['CreatedInviteLink']> = {
  inviteLink?: Resolver<Maybe<ResolversTypes['InviteLink']>, ParentType, ContextType>;
  inviteLinkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeactivateUserPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeactivateUserPayload'] = ResolversParentTypes['DeactivateUserPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteFilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteFilePayload'] = ResolversParentTypes['DeleteFilePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['FileResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteMessagePayload'] = ResolversParentTypes['DeleteMessagePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditMessagePayload'] = ResolversParentTypes['EditMessagePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditProfilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditProfilePayload'] = ResolversParentTypes['EditProfilePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roomId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['Thumbnail']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploader?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FileConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileConnection'] = ResolversParentTypes['FileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FileEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileEdge'] = ResolversParentTypes['FileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['File'], ParentType, ContextType>;
};

export type FileResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileResult'] = ResolversParentTypes['FileResult']> = {
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GrantRoomRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantRoomRolePayload'] = ResolversParentTypes['GrantRoomRolePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InboxEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InboxEvent'] = ResolversParentTypes['InboxEvent']> = {
  __resolveType: TypeResolveFn<'CaughtUp' | 'MentionAdded' | 'PresenceChanged' | 'Resync' | 'RoomChanged' | 'RoomEntryChanged' | 'RoomLeft' | 'RoomsListed' | 'UserChanged', ParentType, ContextType>;
};

export type InviteLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteLink'] = ResolversParentTypes['InviteLink']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['WorkspaceRole'], ParentType, ContextType>;
  usedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usesMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InviteLinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteLinkConnection'] = ResolversParentTypes['InviteLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InviteLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InviteLinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteLinkEdge'] = ResolversParentTypes['InviteLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InviteLink'], ParentType, ContextType>;
};

export type InviteLinkResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteLinkResult'] = ResolversParentTypes['InviteLinkResult']> = {
  inviteLink?: Resolver<Maybe<ResolversTypes['InviteLink']>, ParentType, ContextType>;
  inviteLinkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InvitePreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvitePreview'] = ResolversParentTypes['InvitePreview']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  invitedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['WorkspaceRole'], ParentType, ContextType>;
  workspaceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JoinRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JoinRoomPayload'] = ResolversParentTypes['JoinRoomPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaveRoomPayload'] = ResolversParentTypes['LeaveRoomPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkReadPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarkReadPayload'] = ResolversParentTypes['MarkReadPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkUnreadPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarkUnreadPayload'] = ResolversParentTypes['MarkUnreadPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberChanged'] = ResolversParentTypes['MemberChanged']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RoomRole'], ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  isToRoom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MentionAddedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionAdded'] = ResolversParentTypes['MentionAdded']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  changeCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['File']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastReplyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mentionedUserIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  mentionedUsers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  mentionsRoom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pinnedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quotedMessage?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  quotedMessageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reactions?: Resolver<Array<ResolversTypes['Reaction']>, ParentType, ContextType>;
  repliers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  replyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  senderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thread?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<MessageThreadArgs>>;
  threadNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  threadRootId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MessageChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageChanged'] = ResolversParentTypes['MessageChanged']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MessageResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageResult'] = ResolversParentTypes['MessageResult']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MessageVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageVersion'] = ResolversParentTypes['MessageVersion']> = {
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addMembers?: Resolver<ResolversTypes['AddMembersPayload'], ParentType, ContextType, RequireFields<MutationAddMembersArgs, 'input'>>;
  addReaction?: Resolver<ResolversTypes['AddReactionPayload'], ParentType, ContextType, RequireFields<MutationAddReactionArgs, 'input'>>;
  archiveRoom?: Resolver<ResolversTypes['ArchiveRoomPayload'], ParentType, ContextType, RequireFields<MutationArchiveRoomArgs, 'input'>>;
  assignRole?: Resolver<ResolversTypes['AssignRolePayload'], ParentType, ContextType, RequireFields<MutationAssignRoleArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changeWorkspaceSettings?: Resolver<ResolversTypes['ChangeWorkspaceSettingsPayload'], ParentType, ContextType, RequireFields<MutationChangeWorkspaceSettingsArgs, 'input'>>;
  chooseAvatar?: Resolver<ResolversTypes['ChooseAvatarPayload'], ParentType, ContextType, RequireFields<MutationChooseAvatarArgs, 'input'>>;
  chooseNotificationLevel?: Resolver<ResolversTypes['ChooseNotificationLevelPayload'], ParentType, ContextType, RequireFields<MutationChooseNotificationLevelArgs, 'input'>>;
  clearStatus?: Resolver<ResolversTypes['ClearStatusPayload'], ParentType, ContextType, RequireFields<MutationClearStatusArgs, 'input'>>;
  createAccessToken?: Resolver<ResolversTypes['CreateAccessTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateAccessTokenArgs, 'input'>>;
  createChannel?: Resolver<ResolversTypes['CreateChannelPayload'], ParentType, ContextType, RequireFields<MutationCreateChannelArgs, 'input'>>;
  createInviteLink?: Resolver<ResolversTypes['CreateInviteLinkPayload'], ParentType, ContextType, RequireFields<MutationCreateInviteLinkArgs, 'input'>>;
  createWorkspace?: Resolver<ResolversTypes['CreateWorkspacePayload'], ParentType, ContextType, RequireFields<MutationCreateWorkspaceArgs, 'input'>>;
  deactivateUser?: Resolver<ResolversTypes['DeactivateUserPayload'], ParentType, ContextType, RequireFields<MutationDeactivateUserArgs, 'input'>>;
  deleteFile?: Resolver<ResolversTypes['DeleteFilePayload'], ParentType, ContextType, RequireFields<MutationDeleteFileArgs, 'input'>>;
  deleteMessage?: Resolver<ResolversTypes['DeleteMessagePayload'], ParentType, ContextType, RequireFields<MutationDeleteMessageArgs, 'input'>>;
  editMessage?: Resolver<ResolversTypes['EditMessagePayload'], ParentType, ContextType, RequireFields<MutationEditMessageArgs, 'input'>>;
  editProfile?: Resolver<ResolversTypes['EditProfilePayload'], ParentType, ContextType, RequireFields<MutationEditProfileArgs, 'input'>>;
  grantRoomRole?: Resolver<ResolversTypes['GrantRoomRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoomRoleArgs, 'input'>>;
  joinRoom?: Resolver<ResolversTypes['JoinRoomPayload'], ParentType, ContextType, RequireFields<MutationJoinRoomArgs, 'input'>>;
  leaveRoom?: Resolver<ResolversTypes['LeaveRoomPayload'], ParentType, ContextType, RequireFields<MutationLeaveRoomArgs, 'input'>>;
  markRead?: Resolver<ResolversTypes['MarkReadPayload'], ParentType, ContextType, RequireFields<MutationMarkReadArgs, 'input'>>;
  markUnread?: Resolver<ResolversTypes['MarkUnreadPayload'], ParentType, ContextType, RequireFields<MutationMarkUnreadArgs, 'input'>>;
  openDirectRoom?: Resolver<ResolversTypes['OpenDirectRoomPayload'], ParentType, ContextType, RequireFields<MutationOpenDirectRoomArgs, 'input'>>;
  pinMessage?: Resolver<ResolversTypes['PinMessagePayload'], ParentType, ContextType, RequireFields<MutationPinMessageArgs, 'input'>>;
  postMessage?: Resolver<ResolversTypes['PostMessagePayload'], ParentType, ContextType, RequireFields<MutationPostMessageArgs, 'input'>>;
  reactivateUser?: Resolver<ResolversTypes['ReactivateUserPayload'], ParentType, ContextType, RequireFields<MutationReactivateUserArgs, 'input'>>;
  registerBot?: Resolver<ResolversTypes['RegisterBotPayload'], ParentType, ContextType, RequireFields<MutationRegisterBotArgs, 'input'>>;
  registerUser?: Resolver<ResolversTypes['RegisterUserPayload'], ParentType, ContextType, RequireFields<MutationRegisterUserArgs, 'input'>>;
  removeAvatar?: Resolver<ResolversTypes['RemoveAvatarPayload'], ParentType, ContextType, RequireFields<MutationRemoveAvatarArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  removeReaction?: Resolver<ResolversTypes['RemoveReactionPayload'], ParentType, ContextType, RequireFields<MutationRemoveReactionArgs, 'input'>>;
  renameRoom?: Resolver<ResolversTypes['RenameRoomPayload'], ParentType, ContextType, RequireFields<MutationRenameRoomArgs, 'input'>>;
  renameUser?: Resolver<ResolversTypes['RenameUserPayload'], ParentType, ContextType, RequireFields<MutationRenameUserArgs, 'input'>>;
  replaceEmail?: Resolver<ResolversTypes['ReplaceEmailPayload'], ParentType, ContextType, RequireFields<MutationReplaceEmailArgs, 'input'>>;
  revokeAccessToken?: Resolver<ResolversTypes['RevokeAccessTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeAccessTokenArgs, 'input'>>;
  revokeInviteLink?: Resolver<ResolversTypes['RevokeInviteLinkPayload'], ParentType, ContextType, RequireFields<MutationRevokeInviteLinkArgs, 'input'>>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionPayload'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  setDescription?: Resolver<ResolversTypes['SetDescriptionPayload'], ParentType, ContextType, RequireFields<MutationSetDescriptionArgs, 'input'>>;
  setFavourite?: Resolver<ResolversTypes['SetFavouritePayload'], ParentType, ContextType, RequireFields<MutationSetFavouriteArgs, 'input'>>;
  setHidden?: Resolver<ResolversTypes['SetHiddenPayload'], ParentType, ContextType, RequireFields<MutationSetHiddenArgs, 'input'>>;
  setMuted?: Resolver<ResolversTypes['SetMutedPayload'], ParentType, ContextType, RequireFields<MutationSetMutedArgs, 'input'>>;
  setPresence?: Resolver<ResolversTypes['SetPresencePayload'], ParentType, ContextType, RequireFields<MutationSetPresenceArgs, 'input'>>;
  setReadOnly?: Resolver<ResolversTypes['SetReadOnlyPayload'], ParentType, ContextType, RequireFields<MutationSetReadOnlyArgs, 'input'>>;
  setRoomVisibility?: Resolver<ResolversTypes['SetRoomVisibilityPayload'], ParentType, ContextType, RequireFields<MutationSetRoomVisibilityArgs, 'input'>>;
  setStatus?: Resolver<ResolversTypes['SetStatusPayload'], ParentType, ContextType, RequireFields<MutationSetStatusArgs, 'input'>>;
  setTopic?: Resolver<ResolversTypes['SetTopicPayload'], ParentType, ContextType, RequireFields<MutationSetTopicArgs, 'input'>>;
  setTyping?: Resolver<ResolversTypes['SetTypingPayload'], ParentType, ContextType, RequireFields<MutationSetTypingArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  starMessage?: Resolver<ResolversTypes['StarMessagePayload'], ParentType, ContextType, RequireFields<MutationStarMessageArgs, 'input'>>;
  unarchiveRoom?: Resolver<ResolversTypes['UnarchiveRoomPayload'], ParentType, ContextType, RequireFields<MutationUnarchiveRoomArgs, 'input'>>;
  unpinMessage?: Resolver<ResolversTypes['UnpinMessagePayload'], ParentType, ContextType, RequireFields<MutationUnpinMessageArgs, 'input'>>;
  unstarMessage?: Resolver<ResolversTypes['UnstarMessagePayload'], ParentType, ContextType, RequireFields<MutationUnstarMessageArgs, 'input'>>;
};

export type NotificationLevelResolvers = EnumResolverSignature<{ EVERYTHING?: any, MENTIONS?: any, NOTHING?: any }, ResolversTypes['NotificationLevel']>;

export type OpenDirectRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenDirectRoomPayload'] = ResolversParentTypes['OpenDirectRoomPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Operations'] = ResolversParentTypes['Operations']> = {
  parkedEvents?: Resolver<Array<ResolversTypes['ParkedEvent']>, ParentType, ContextType>;
  projections?: Resolver<Array<ResolversTypes['ProjectionState']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkedEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkedEvent'] = ResolversParentTypes['ParkedEvent']> = {
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PinMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PinMessagePayload'] = ResolversParentTypes['PinMessagePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostMessagePayload'] = ResolversParentTypes['PostMessagePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresenceResolvers = EnumResolverSignature<{ AWAY?: any, BUSY?: any, OFFLINE?: any, ONLINE?: any }, ResolversTypes['Presence']>;

export type PresenceChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PresenceChanged'] = ResolversParentTypes['PresenceChanged']> = {
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectionStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectionState'] = ResolversParentTypes['ProjectionState']> = {
  lagMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parkedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'userId'>>;
  browseRooms?: Resolver<ResolversTypes['BrowsedRoomConnection'], ParentType, ContextType, RequireFields<QueryBrowseRoomsArgs, 'first'>>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryFileArgs, 'id'>>;
  inbox?: Resolver<ResolversTypes['RoomEntryConnection'], ParentType, ContextType, RequireFields<QueryInboxArgs, 'first'>>;
  inviteLinks?: Resolver<ResolversTypes['InviteLinkConnection'], ParentType, ContextType, RequireFields<QueryInviteLinksArgs, 'first'>>;
  invitePreview?: Resolver<Maybe<ResolversTypes['InvitePreview']>, ParentType, ContextType, RequireFields<QueryInvitePreviewArgs, 'token'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<QueryMentionsArgs, 'first'>>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'id'>>;
  messageVersions?: Resolver<Maybe<Array<ResolversTypes['MessageVersion']>>, ParentType, ContextType, RequireFields<QueryMessageVersionsArgs, 'messageId'>>;
  operations?: Resolver<Maybe<ResolversTypes['Operations']>, ParentType, ContextType>;
  presences?: Resolver<Array<ResolversTypes['UserPresence']>, ParentType, ContextType, RequireFields<QueryPresencesArgs, 'userIds'>>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomArgs, 'id'>>;
  roomByName?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomByNameArgs, 'name'>>;
  roomEntry?: Resolver<Maybe<ResolversTypes['RoomEntry']>, ParentType, ContextType, RequireFields<QueryRoomEntryArgs, 'roomId'>>;
  search?: Resolver<ResolversTypes['SearchResults'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  starredMessageIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryStarredMessageIdsArgs, 'messageIds'>>;
  stars?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryStarsArgs, 'first'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, Partial<QueryUserArgs>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'first' | 'isDeactivated'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
};

export type ReactionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reaction'] = ResolversParentTypes['Reaction']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  emoji?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  users?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ReactivateUserPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReactivateUserPayload'] = ResolversParentTypes['ReactivateUserPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['RefusalDetail']>, ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusalCodeResolvers = EnumResolverSignature<{ AlreadyAMember?: any, AlreadyPinned?: any, CommandUnknown?: any, CursorInvalid?: any, DeleteWindowClosed?: any, EditWindowClosed?: any, EmailInvalid?: any, EmailTaken?: any, EmojiUnknown?: any, FileIncomplete?: any, FileNotYours?: any, FileTooLarge?: any, FileTypeMismatch?: any, FileTypeRefused?: any, FileUnknown?: any, GroupTooLarge?: any, InputInvalid?: any, InviteExpired?: any, InviteRequired?: any, InviteRevoked?: any, InviteUnknown?: any, InviteUsedUp?: any, LastAdministrator?: any, LastOwner?: any, MessageDeleted?: any, MessageEmpty?: any, MessageIdInvalid?: any, MessageIdTaken?: any, MessageTooLong?: any, MessageUnknown?: any, NotAMember?: any, NotPermitted?: any, NotPinned?: any, NotTheSender?: any, NumberInvalid?: any, Overloaded?: any, PasswordTooShort?: any, ProfileInvalid?: any, QuoteUnknown?: any, RateLimited?: any, ReactionExists?: any, ReactionMissing?: any, RoomArchived?: any, RoomExists?: any, RoomIsPrivate?: any, RoomKindMismatch?: any, RoomNameInvalid?: any, RoomNameTaken?: any, RoomNotArchived?: any, RoomReadOnly?: any, RoomTextTooLong?: any, RoomUnknown?: any, SessionUnknown?: any, SettingInvalid?: any, SignInFailed?: any, SignUpClosed?: any, StatusInvalid?: any, StoreFull?: any, StoreUnavailable?: any, ThreadNested?: any, TokenInvalid?: any, TokenUnknown?: any, TooManyAttempts?: any, TooManyFiles?: any, TooManyReactions?: any, UserDeactivated?: any, UserNameInvalid?: any, UserNameTaken?: any, UserNotDeactivated?: any, UserUnknown?: any, WorkspaceExists?: any, WorkspaceMissing?: any }, ResolversTypes['RefusalCode']>;

export type RefusalDetailResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefusalDetail'] = ResolversParentTypes['RefusalDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterBotPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterBotPayload'] = ResolversParentTypes['RegisterBotPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterUserPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterUserPayload'] = ResolversParentTypes['RegisterUserPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['SessionResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveAvatarPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveAvatarPayload'] = ResolversParentTypes['RemoveAvatarPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMemberPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveMemberPayload'] = ResolversParentTypes['RemoveMemberPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveReactionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveReactionPayload'] = ResolversParentTypes['RemoveReactionPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenameRoomPayload'] = ResolversParentTypes['RenameRoomPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameUserPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenameUserPayload'] = ResolversParentTypes['RenameUserPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplaceEmailPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplaceEmailPayload'] = ResolversParentTypes['ReplaceEmailPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResyncResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Resync'] = ResolversParentTypes['Resync']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ResyncReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeAccessTokenPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeAccessTokenPayload'] = ResolversParentTypes['RevokeAccessTokenPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeInviteLinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeInviteLinkPayload'] = ResolversParentTypes['RevokeInviteLinkPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['InviteLinkResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directMembers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  files?: Resolver<ResolversTypes['FileConnection'], ParentType, ContextType, RequireFields<RoomFilesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReadOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RoomKind'], ParentType, ContextType>;
  lastMessageAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<RoomMembersArgs, 'first'>>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<RoomMessagesArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pins?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<RoomPinsArgs, 'first'>>;
  roomMentionNumbers?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  threads?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<RoomThreadsArgs, 'first'>>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['RoomVisibility'], ParentType, ContextType>;
};

export type RoomChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomChanged'] = ResolversParentTypes['RoomChanged']> = {
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomEntry'] = ResolversParentTypes['RoomEntry']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isFavourite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMuted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notificationLevel?: Resolver<ResolversTypes['NotificationLevel'], ParentType, ContextType>;
  otherMembers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['RoomPermission']>, ParentType, ContextType>;
  readNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  threadReadings?: Resolver<Array<ResolversTypes['ThreadReading']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoomEntryChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomEntryChanged'] = ResolversParentTypes['RoomEntryChanged']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['RoomEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomEntryConnection'] = ResolversParentTypes['RoomEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoomEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoomEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomEntryEdge'] = ResolversParentTypes['RoomEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoomEntry'], ParentType, ContextType>;
};

export type RoomEntryResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomEntryResult'] = ResolversParentTypes['RoomEntryResult']> = {
  entry?: Resolver<Maybe<ResolversTypes['RoomEntry']>, ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RoomEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomEvent'] = ResolversParentTypes['RoomEvent']> = {
  __resolveType: TypeResolveFn<'CaughtUp' | 'MemberChanged' | 'MessageChanged' | 'Resync' | 'RoomChanged' | 'TypingChanged', ParentType, ContextType>;
};

export type RoomKindResolvers = EnumResolverSignature<{ CHANNEL?: any, DIRECT?: any, GROUP?: any }, ResolversTypes['RoomKind']>;

export type RoomLeftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomLeft'] = ResolversParentTypes['RoomLeft']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomPermissionResolvers = EnumResolverSignature<{ ROOM_ADD_MEMBERS?: any, ROOM_ARCHIVE?: any, ROOM_DELETE_MESSAGES?: any, ROOM_GRANT_ROLES?: any, ROOM_PIN?: any, ROOM_POST_WHEN_READ_ONLY?: any, ROOM_REMOVE_MEMBERS?: any, ROOM_RENAME?: any, ROOM_SET_READ_ONLY?: any, ROOM_SET_TOPIC?: any, ROOM_SET_VISIBILITY?: any }, ResolversTypes['RoomPermission']>;

export type RoomResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomResult'] = ResolversParentTypes['RoomResult']> = {
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RoomRoleResolvers = EnumResolverSignature<{ MEMBER?: any, MODERATOR?: any, OWNER?: any }, ResolversTypes['RoomRole']>;

export type RoomVisibilityResolvers = EnumResolverSignature<{ PRIVATE?: any, PUBLIC?: any }, ResolversTypes['RoomVisibility']>;

export type RoomsListedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomsListed'] = ResolversParentTypes['RoomsListed']> = {
  roomIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SearchResultsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchResults'] = ResolversParentTypes['SearchResults']> = {
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<SearchResultsMessagesArgs, 'first'>>;
  people?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType, RequireFields<SearchResultsPeopleArgs, 'first'>>;
  rooms?: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<SearchResultsRoomsArgs, 'first'>>;
  unknownNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionEndedResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionEndedResult'] = ResolversParentTypes['SessionEndedResult']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SessionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionResult'] = ResolversParentTypes['SessionResult']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SetDescriptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetDescriptionPayload'] = ResolversParentTypes['SetDescriptionPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetFavouritePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetFavouritePayload'] = ResolversParentTypes['SetFavouritePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetHiddenPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetHiddenPayload'] = ResolversParentTypes['SetHiddenPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetMutedPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetMutedPayload'] = ResolversParentTypes['SetMutedPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetPresencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetPresencePayload'] = ResolversParentTypes['SetPresencePayload']> = {
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SetReadOnlyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetReadOnlyPayload'] = ResolversParentTypes['SetReadOnlyPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetRoomVisibilityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetRoomVisibilityPayload'] = ResolversParentTypes['SetRoomVisibilityPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetStatusPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetStatusPayload'] = ResolversParentTypes['SetStatusPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetTopicPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetTopicPayload'] = ResolversParentTypes['SetTopicPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetTypingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetTypingPayload'] = ResolversParentTypes['SetTypingPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  roomId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['SessionResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['SessionEndedResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignUpPolicyResolvers = EnumResolverSignature<{ CLOSED?: any, INVITE?: any, OPEN?: any }, ResolversTypes['SignUpPolicy']>;

export type StarMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StarMessagePayload'] = ResolversParentTypes['StarMessagePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['StarResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StarResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StarResult'] = ResolversParentTypes['StarResult']> = {
  isStarred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  inboxEvents?: SubscriptionResolver<ResolversTypes['InboxEvent'], "inboxEvents", ParentType, ContextType, Partial<SubscriptionInboxEventsArgs>>;
  roomEvents?: SubscriptionResolver<ResolversTypes['RoomEvent'], "roomEvents", ParentType, ContextType, RequireFields<SubscriptionRoomEventsArgs, 'roomId'>>;
};

export type ThreadReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThreadReading'] = ResolversParentTypes['ThreadReading']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threadRootId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ThumbnailResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Thumbnail'] = ResolversParentTypes['Thumbnail']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TokenScopeResolvers = EnumResolverSignature<{ ADMINISTER?: any, READ?: any, WRITE?: any }, ResolversTypes['TokenScope']>;

export type TypingChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TypingChanged'] = ResolversParentTypes['TypingChanged']> = {
  isTyping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnarchiveRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnarchiveRoomPayload'] = ResolversParentTypes['UnarchiveRoomPayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnpinMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnpinMessagePayload'] = ResolversParentTypes['UnpinMessagePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnstarMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnstarMessagePayload'] = ResolversParentTypes['UnstarMessagePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['StarResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  avatarFileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deactivatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UserKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['WorkspaceRole'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['UserStatus']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserChanged'] = ResolversParentTypes['UserChanged']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserKindResolvers = EnumResolverSignature<{ BOT?: any, PERSON?: any }, ResolversTypes['UserKind']>;

export type UserPresenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserPresence'] = ResolversParentTypes['UserPresence']> = {
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserResult'] = ResolversParentTypes['UserResult']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserStatusResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserStatus'] = ResolversParentTypes['UserStatus']> = {
  emoji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['WorkspacePermission']>, ParentType, ContextType>;
  tokenScopes?: Resolver<Maybe<Array<ResolversTypes['TokenScope']>>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type WorkspaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deleteWindowMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  editWindowMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  fileSizeMaxBytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messageLengthMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signUpPolicy?: Resolver<ResolversTypes['SignUpPolicy'], ParentType, ContextType>;
};

export type WorkspacePermissionResolvers = EnumResolverSignature<{ FILES_DELETE_ANY?: any, FILES_UPLOAD?: any, INVITES_CREATE?: any, INVITES_REVOKE?: any, MESSAGES_DELETE_ANY?: any, MESSAGES_MENTION_ROOM?: any, MESSAGES_POST?: any, MESSAGES_SEE_VERSIONS?: any, OPERATIONS_SEE?: any, ROOMS_BROWSE_PUBLIC?: any, ROOMS_CREATE_PRIVATE?: any, ROOMS_CREATE_PUBLIC?: any, ROOMS_MODERATE_ANY?: any, ROOMS_OPEN_DIRECT?: any, TOKENS_CREATE?: any, USERS_ASSIGN_ROLES?: any, USERS_DEACTIVATE?: any, USERS_EDIT_ANY?: any, USERS_SEE_DIRECTORY?: any, WORKSPACE_CHANGE_SETTINGS?: any }, ResolversTypes['WorkspacePermission']>;

export type WorkspaceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkspaceResult'] = ResolversParentTypes['WorkspaceResult']> = {
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
};

export type WorkspaceRoleResolvers = EnumResolverSignature<{ ADMINISTRATOR?: any, AUDITOR?: any, BOT?: any, GUEST?: any, MEMBER?: any, MODERATOR?: any }, ResolversTypes['WorkspaceRole']>;

export type Resolvers<ContextType = RequestContext> = {
  AccessToken?: AccessTokenResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountResult?: AccountResultResolvers<ContextType>;
  AddMembersPayload?: AddMembersPayloadResolvers<ContextType>;
  AddReactionPayload?: AddReactionPayloadResolvers<ContextType>;
  ArchiveRoomPayload?: ArchiveRoomPayloadResolvers<ContextType>;
  AssignRolePayload?: AssignRolePayloadResolvers<ContextType>;
  BrowsedRoomConnection?: BrowsedRoomConnectionResolvers<ContextType>;
  BrowsedRoomEdge?: BrowsedRoomEdgeResolvers<ContextType>;
  CaughtUp?: CaughtUpResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  ChangeWorkspaceSettingsPayload?: ChangeWorkspaceSettingsPayloadResolvers<ContextType>;
  ChooseAvatarPayload?: ChooseAvatarPayloadResolvers<ContextType>;
  ChooseNotificationLevelPayload?: ChooseNotificationLevelPayloadResolvers<ContextType>;
  ClearStatusPayload?: ClearStatusPayloadResolvers<ContextType>;
  CommandPayload?: CommandPayloadResolvers<ContextType>;
  CreateAccessTokenPayload?: CreateAccessTokenPayloadResolvers<ContextType>;
  CreateChannelPayload?: CreateChannelPayloadResolvers<ContextType>;
  CreateInviteLinkPayload?: CreateInviteLinkPayloadResolvers<ContextType>;
  CreateWorkspacePayload?: CreateWorkspacePayloadResolvers<ContextType>;
  CreatedAccessToken?: CreatedAccessTokenResolvers<ContextType>;
  CreatedInviteLink?: CreatedInviteLinkResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeactivateUserPayload?: DeactivateUserPayloadResolvers<ContextType>;
  DeleteFilePayload?: DeleteFilePayloadResolvers<ContextType>;
  DeleteMessagePayload?: DeleteMessagePayloadResolvers<ContextType>;
  EditMessagePayload?: EditMessagePayloadResolvers<ContextType>;
  EditProfilePayload?: EditProfilePayloadResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  FileConnection?: FileConnectionResolvers<ContextType>;
  FileEdge?: FileEdgeResolvers<ContextType>;
  FileResult?: FileResultResolvers<ContextType>;
  GrantRoomRolePayload?: GrantRoomRolePayloadResolvers<ContextType>;
  InboxEvent?: InboxEventResolvers<ContextType>;
  InviteLink?: InviteLinkResolvers<ContextType>;
  InviteLinkConnection?: InviteLinkConnectionResolvers<ContextType>;
  InviteLinkEdge?: InviteLinkEdgeResolvers<ContextType>;
  InviteLinkResult?: InviteLinkResultResolvers<ContextType>;
  InvitePreview?: InvitePreviewResolvers<ContextType>;
  JoinRoomPayload?: JoinRoomPayloadResolvers<ContextType>;
  LeaveRoomPayload?: LeaveRoomPayloadResolvers<ContextType>;
  MarkReadPayload?: MarkReadPayloadResolvers<ContextType>;
  MarkUnreadPayload?: MarkUnreadPayloadResolvers<ContextType>;
  MemberChanged?: MemberChangedResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionAdded?: MentionAddedResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageChanged?: MessageChangedResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessageResult?: MessageResultResolvers<ContextType>;
  MessageVersion?: MessageVersionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotificationLevel?: NotificationLevelResolvers;
  OpenDirectRoomPayload?: OpenDirectRoomPayloadResolvers<ContextType>;
  Operations?: OperationsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkedEvent?: ParkedEventResolvers<ContextType>;
  PinMessagePayload?: PinMessagePayloadResolvers<ContextType>;
  PostMessagePayload?: PostMessagePayloadResolvers<ContextType>;
  Presence?: PresenceResolvers;
  PresenceChanged?: PresenceChangedResolvers<ContextType>;
  ProjectionState?: ProjectionStateResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reaction?: ReactionResolvers<ContextType>;
  ReactivateUserPayload?: ReactivateUserPayloadResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusalCode?: RefusalCodeResolvers;
  RefusalDetail?: RefusalDetailResolvers<ContextType>;
  RegisterBotPayload?: RegisterBotPayloadResolvers<ContextType>;
  RegisterUserPayload?: RegisterUserPayloadResolvers<ContextType>;
  RemoveAvatarPayload?: RemoveAvatarPayloadResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  RemoveReactionPayload?: RemoveReactionPayloadResolvers<ContextType>;
  RenameRoomPayload?: RenameRoomPayloadResolvers<ContextType>;
  RenameUserPayload?: RenameUserPayloadResolvers<ContextType>;
  ReplaceEmailPayload?: ReplaceEmailPayloadResolvers<ContextType>;
  Resync?: ResyncResolvers<ContextType>;
  RevokeAccessTokenPayload?: RevokeAccessTokenPayloadResolvers<ContextType>;
  RevokeInviteLinkPayload?: RevokeInviteLinkPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  RoomChanged?: RoomChangedResolvers<ContextType>;
  RoomEntry?: RoomEntryResolvers<ContextType>;
  RoomEntryChanged?: RoomEntryChangedResolvers<ContextType>;
  RoomEntryConnection?: RoomEntryConnectionResolvers<ContextType>;
  RoomEntryEdge?: RoomEntryEdgeResolvers<ContextType>;
  RoomEntryResult?: RoomEntryResultResolvers<ContextType>;
  RoomEvent?: RoomEventResolvers<ContextType>;
  RoomKind?: RoomKindResolvers;
  RoomLeft?: RoomLeftResolvers<ContextType>;
  RoomPermission?: RoomPermissionResolvers;
  RoomResult?: RoomResultResolvers<ContextType>;
  RoomRole?: RoomRoleResolvers;
  RoomVisibility?: RoomVisibilityResolvers;
  RoomsListed?: RoomsListedResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SearchResults?: SearchResultsResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionEndedResult?: SessionEndedResultResolvers<ContextType>;
  SessionResult?: SessionResultResolvers<ContextType>;
  SetDescriptionPayload?: SetDescriptionPayloadResolvers<ContextType>;
  SetFavouritePayload?: SetFavouritePayloadResolvers<ContextType>;
  SetHiddenPayload?: SetHiddenPayloadResolvers<ContextType>;
  SetMutedPayload?: SetMutedPayloadResolvers<ContextType>;
  SetPresencePayload?: SetPresencePayloadResolvers<ContextType>;
  SetReadOnlyPayload?: SetReadOnlyPayloadResolvers<ContextType>;
  SetRoomVisibilityPayload?: SetRoomVisibilityPayloadResolvers<ContextType>;
  SetStatusPayload?: SetStatusPayloadResolvers<ContextType>;
  SetTopicPayload?: SetTopicPayloadResolvers<ContextType>;
  SetTypingPayload?: SetTypingPayloadResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SignUpPolicy?: SignUpPolicyResolvers;
  StarMessagePayload?: StarMessagePayloadResolvers<ContextType>;
  StarResult?: StarResultResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  ThreadReading?: ThreadReadingResolvers<ContextType>;
  Thumbnail?: ThumbnailResolvers<ContextType>;
  TokenScope?: TokenScopeResolvers;
  TypingChanged?: TypingChangedResolvers<ContextType>;
  UnarchiveRoomPayload?: UnarchiveRoomPayloadResolvers<ContextType>;
  UnpinMessagePayload?: UnpinMessagePayloadResolvers<ContextType>;
  UnstarMessagePayload?: UnstarMessagePayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserChanged?: UserChangedResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserKind?: UserKindResolvers;
  UserPresence?: UserPresenceResolvers<ContextType>;
  UserResult?: UserResultResolvers<ContextType>;
  UserStatus?: UserStatusResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
  WorkspacePermission?: WorkspacePermissionResolvers;
  WorkspaceResult?: WorkspaceResultResolvers<ContextType>;
  WorkspaceRole?: WorkspaceRoleResolvers;
};

