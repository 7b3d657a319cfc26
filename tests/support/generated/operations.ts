/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The input of `addAuthenticator`. */
export type AddAuthenticatorInput = {
  /** The code that the app shows now. */
  code: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** What to call the app, 1 to 100 characters. */
  label: string;
  /** What `prepareAuthenticator` returned. */
  setup: string;
};

/** The input of `addEmoji`. */
export type AddEmojiInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The uploaded picture. An emoji with another name may have the same. */
  fileId: string;
  /** The name, without colons: 1 to 64 small letters, digits, `-`, `_` or `+`. No two emoji have the same name. */
  name: string;
};

/** The input of `addIntegration`. */
export type AddIntegrationInput = {
  /** The unique name of its account, for mentions. */
  actorName: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The name of its account as shown to people. */
  displayName: string;
  /** The integration's name: a lower-case letter, then letters, digits and dashes, 40 at most. */
  name: string;
};

/** The input of `addMailFactor`. */
export type AddMailFactorInput = {
  /** The code from the mail. */
  code: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
};

/** The input of `addMembers`. */
export type AddMembersInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** The person's user id. */
  userIds: Array<string>;
};

/** The input of `addPasskey`. */
export type AddPasskeyInput = {
  /** What `preparePasskey` returned. */
  challenge: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** What to call the passkey, 1 to 100 characters. */
  label: string;
  /** What the passkey answered, in JSON. */
  response: string;
};

/** The input of `addReaction`. */
export type AddReactionInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The emoji itself, or its short name without colons, such as `tada`. Skin tones are ignored: all tones of an emoji are one reaction. */
  emoji: string;
  /** The message's id. */
  messageId: string;
};

/** The input of `addTeamMembers`. */
export type AddTeamMembersInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The team's id. */
  teamId: string;
  /** The people to add. Those who are in it already are skipped. */
  userIds: Array<string>;
};

/** The input of `approveCase`. */
export type ApproveCaseInput = {
  /** The case's id. */
  caseId: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
};

/** The input of `approveErasure`. */
export type ApproveErasureInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The person's user id. */
  userId: string;
};

/** The input of `archiveRoom`. */
export type ArchiveRoomInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
};

/** The input of `askForSignInLink`. */
export type AskForSignInLinkInput = {
  /** The mail address of the account. */
  email: string;
  /** What the link is for. */
  purpose: SignInLinkPurpose;
};

/** The input of `assignRole`. */
export type AssignRoleInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The role. */
  role: WorkspaceRole;
  /** The person's user id. */
  userId: string;
};

/** A button or a list of choices of an `actions` block. */
export type BlockElementInput = {
  /** What the program calls it. */
  actionId: string;
  /** Of a button: what is asked before it counts as pressed. */
  confirm?: ConfirmQuestionInput | null | undefined;
  /** Of a list from which one is chosen: what is shown as chosen at first, the value of an option or an id. */
  initialValue?: string | null | undefined;
  /** Of checkboxes: the values of the options that are chosen at first. */
  initialValues?: Array<string> | null | undefined;
  /** `button`, `select`, `checkboxes`, `suggestedSelect`, `userSelect` or `roomSelect`. */
  kind: string;
  /** Plain text. */
  label: string;
  /** Of a `roomSelect`: whether only public channels can be chosen. */
  onlyPublicChannels?: boolean | null | undefined;
  /** Of a select and of checkboxes: up to 100 choices; of a `suggestedSelect` those that are chosen at first. */
  options?: Array<SelectOptionInput> | null | undefined;
  /** Of a `suggestedSelect`: the fewest characters for which the program is asked, 1 without it. */
  queryLengthMin?: number | null | undefined;
  /** Of a list: how several are chosen from it; without it one is. */
  several?: SeveralChoicesInput | null | undefined;
  /** Of a button: `default`, `primary` or `danger`. */
  style?: string | null | undefined;
  /** Of a button: a web address that it opens. */
  url?: string | null | undefined;
  /** Of a button: what the program wants to know when it is pressed. */
  value?: string | null | undefined;
};

/** A pair of a `fields` block or an attachment. */
export type BlockFieldInput = {
  /** Of an attachment: whether another pair fits beside it. */
  isShort?: boolean | null | undefined;
  /** Markdown. */
  text: string;
  /** Plain text. */
  title: string;
};

/** How a button looks. */
export type ButtonStyle =
  /** As one that destroys something. */
  | 'DANGER'
  /** As other buttons. */
  | 'DEFAULT'
  /** As the one that is meant to be pressed. */
  | 'PRIMARY';

/** The input of `changeOAuthClient`: the program as it will be. */
export type ChangeOAuthClientInput = {
  /** The program's id. */
  clientId: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** Its name, as people are asked: up to 100 characters. */
  name: string;
  /** The addresses that people may be sent back to, as at its registration. */
  redirectUris: Array<string>;
  /** What it may ask for, by the names of `oauthScopes`. Only permissions that you hold yourself, or that it could ask for before. */
  scopes: Array<string>;
};

/** The input of `changePassword`. */
export type ChangePasswordInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The current password. */
  currentPassword: string;
  /** Whether the access tokens end too. The other sessions always do. */
  endsAccessTokens?: boolean | null | undefined;
  /** Whether the programs that act for the viewer end too. */
  endsOAuthAccess?: boolean | null | undefined;
  /** The new one, at least 10 characters. */
  newPassword: string;
};

/** The input of `changeRole`. */
export type ChangeRoleInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The role's name, 1 to 50 characters. No two roles have the same name. */
  name: string;
  /** What the role allows. The viewer must hold each of these. */
  permissions: Array<Permission>;
  /** The role's id. */
  roleId: string;
};

/** The input of `changeSetting`. */
export type ChangeSettingInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The name of the setting. */
  key: string;
  /** What it is a setting of. */
  scope: SettingScope;
  /** The id of the room or instance. Without it: the workspace, or the viewer. */
  scopeId?: string | null | undefined;
  /** The new value of a secret setting, for which `value` is left out. Without either, the secret is removed. It is kept encrypted and never shown. */
  secretValue?: string | null | undefined;
  /** The new value. Null resets the setting to its default, or makes it empty where it may be empty. */
  value?: string | number | boolean | readonly string[] | null | null | undefined;
};

/** The input of `changeWorkspaceSettings`. */
export type ChangeWorkspaceSettingsInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
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

/** The input of `chooseAvatar`. */
export type ChooseAvatarInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The file, uploaded with `POST /files?avatar=1`. */
  fileId: string;
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** The input of `chooseNotificationLevel`. */
export type ChooseNotificationLevelInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The level. */
  level: NotificationLevel;
  /** The room's id. */
  roomId: string;
};

/** The input of `clearStatus`. */
export type ClearStatusInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
};

/** The input of `closeCase`. */
export type CloseCaseInput = {
  /** The case's id. */
  caseId: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
};

/** The input of `closePoll`. */
export type ClosePollInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The id of the message with the poll. */
  messageId: string;
};

/** The input of `confirmEmail`. */
export type ConfirmEmailInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The secret in the link. */
  token: string;
};

/** A question before a button counts as pressed. All texts are plain. */
export type ConfirmQuestionInput = {
  /** The words of the button that agrees, 30 characters at most. */
  accept: string;
  /** The words of the button that does not, 30 characters at most. */
  decline: string;
  /** What is asked, 300 characters at most. */
  text: string;
  /** Its title, 100 characters at most. */
  title: string;
};

/** The input of `confirmSession`. */
export type ConfirmSessionInput = {
  /** Of a passkey alone: the challenge that `preparePasskey` returned. */
  challenge?: string | null | undefined;
  /** The code, the password, or what the passkey answered, in JSON. */
  code: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** How it is confirmed. */
  kind: ConfirmationKind;
};

/** How a session can be confirmed. */
export type ConfirmationKind =
  /** By a code of an app. */
  | 'AUTHENTICATOR'
  /** By a code that is sent by mail. */
  | 'MAIL'
  /** By a passkey. */
  | 'PASSKEY'
  /** By the password; only of a person without a second factor. */
  | 'PASSWORD'
  /** By a recovery code. */
  | 'RECOVERY_CODE';

/** The input of `copyFile`. */
export type CopyFileInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The file's id. */
  fileId: string;
  /** The room to copy it into. */
  roomId: string;
};

/** The input of `createAccessToken`. */
export type CreateAccessTokenInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** When it stops working. Without it, it lasts as long as the workspace's setting `accessTokenDaysMax` allows. */
  expiresAt?: string | null | undefined;
  /** What to call it. */
  label: string;
  /** The only permissions that it has, of those that its owner has. */
  permissions?: Array<TokenPermission> | null | undefined;
  /** The sets of operations that it may be used for. Not together with `permissions`. */
  scopes?: Array<TokenScope>;
  /** The user's id; the viewer's own when not given; a bot's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** The input of `createChannel`. */
export type CreateChannelInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** What it is for, at most 1,024 characters. */
  description?: string;
  /** People to add at once, in addition to the viewer. */
  memberIds?: Array<string>;
  /** The unique name: lower case letters, digits, dots, dashes, underscores. */
  name: string;
  /** What is talked about, at most 250 characters. */
  topic?: string;
  /** Who can find it. */
  visibility?: RoomVisibility;
};

/** The input of `createInviteLink`. */
export type CreateInviteLinkInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** When it stops working, null for never. */
  expiresAt?: string | null | undefined;
  /** The role of those who register with it: MEMBER or GUEST. */
  role?: WorkspaceRole | null | undefined;
  /** How many people may register with it, null for any number. */
  usesMax?: number | null | undefined;
};

/** The input of `createRecoveryCodes`. */
export type CreateRecoveryCodesInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
};

/** The input of `createRole`. */
export type CreateRoleInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The role's name, 1 to 50 characters. No two roles have the same name. */
  name: string;
  /** What the role allows. The viewer must hold each of these. */
  permissions: Array<Permission>;
};

/** The input of `createSignInLinks`. */
export type CreateSignInLinksInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** Whether administrators are let in too, such as those whom an import brought. Without it they are refused. */
  includeAdministrators?: boolean;
  /** For how many hours the links work, 1 to 720. */
  lifeHours?: number;
  /** The people's user ids, at most 25. */
  userIds: Array<string>;
};

/** The input of `createTeam`. */
export type CreateTeamInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** What it is for, at most 500 characters. */
  description?: string;
  /** People to add at once, in addition to the viewer. */
  memberIds?: Array<string>;
  /** The unique name for mentions, as user names are formed. */
  name: string;
  /** What it is called, 1 to 100 characters. */
  title: string;
};

/** The input of `createWorkspace`. */
export type CreateWorkspaceInput = {
  /** The administrator's name as shown to people. */
  displayName: string;
  /** The administrator's e-mail address. */
  email?: string | null | undefined;
  /** The administrator's unique name, for mentions and signing in. */
  name: string;
  /** The administrator's password, at least 10 characters. */
  password: string;
  /** The workspace's name, 1 to 100 characters. */
  workspaceName: string;
};

/** The input of `deactivateUser`. */
export type DeactivateUserInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The person's user id. */
  userId: string;
};

/** The input of `deleteDraft`. */
export type DeleteDraftInput = {
  /** The revision to delete. Without it or with null, any stored draft is deleted. */
  revision?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** The message whose thread it belongs to; null for the room itself. */
  threadRootId?: string | null | undefined;
};

/** The input of `deleteFile`. */
export type DeleteFileInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The file's id. */
  fileId: string;
};

/** The input of `deleteMessage`. */
export type DeleteMessageInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
};

/** The input of `deleteRole`. */
export type DeleteRoleInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The role's id. */
  roleId: string;
};

/** The input of `describeFile`. */
export type DescribeFileInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** What it shows, in words: 1 to 1,000 characters; null removes them. */
  description?: string | null | undefined;
  /** The file's id. */
  fileId: string;
};

/** The input of `describeTeam`. */
export type DescribeTeamInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** What it is for, at most 500 characters. */
  description: string;
  /** The team's id. */
  teamId: string;
  /** What it is called, 1 to 100 characters. */
  title: string;
};

/** What is filled in or chosen in a field of a dialog. */
export type DialogFieldKind =
  /** Any number of the options. */
  | 'CHECKBOXES'
  /** A date, such as `2026-11-29`. */
  | 'DATE'
  /** A moment in UTC, such as `2026-11-29T13:30:00Z`; people fill it in in their own time zone. */
  | 'DATE_TIME'
  /** A mail address. */
  | 'EMAIL'
  /** The ids of files that the viewer uploaded to the dialog's room, one or several, and that no message carries. The program may read them once the dialog is sent. */
  | 'FILE'
  /** One line of text. */
  | 'LINE'
  /** Several lines of text. */
  | 'LINES'
  /** A number, with a point before its fraction. */
  | 'NUMBER'
  /** The id of a person, or of several with `isSeveral`. */
  | 'PERSON'
  /** One of the options, all of them in sight. */
  | 'RADIO'
  /** Several lines in Markdown, as messages are written. */
  | 'RICH_TEXT'
  /** The id of a room, or of several with `isSeveral`. */
  | 'ROOM'
  /** One of the options, or several with `isSeveral`, in a list. */
  | 'SELECT'
  /** One of the options that the program suggests for what is typed, or several with `isSeveral`: `suggestOptions` asks it. */
  | 'SUGGESTED'
  /** A time of day, such as `14:30`. */
  | 'TIME'
  /** A web address. */
  | 'URL';

/** When the program of a dialog is told what is filled in in a field. */
export type DialogFieldTelling =
  /** Also when something else is chosen or typed, with a short pause behind the last key. */
  | 'ON_CHANGE'
  /** Also when Enter is pressed in it: a field of one line. */
  | 'ON_ENTER'
  /** When the dialog is sent. */
  | 'WHEN_SENT';

/** The input of `disableOAuthClient`. */
export type DisableOAuthClientInput = {
  /** The program's id. */
  clientId: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
};

/** The input of `disbandTeam`. */
export type DisbandTeamInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The team's id. */
  teamId: string;
};

/** The input of `editMessage`. */
export type EditMessageInput = {
  /** The new blocks. Without it, they stay as they are. */
  blocks?: Array<MessageBlockInput> | null | undefined;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
  /** The new text. */
  text: string;
};

/** The input of `editProfile`. */
export type EditProfileInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The name shown to people, 1 to 100 characters. */
  displayName: string;
  /** IANA name of the time zone, null when not told. */
  timeZone?: string | null | undefined;
  /** The person's job or task, at most 100 characters. */
  title?: string;
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** The input of `enterPrivateRoom`. */
export type EnterPrivateRoomInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** Why, in 1 to 500 characters. The room's members see it. */
  reason: string;
  /** The room's id. */
  roomId: string;
};

/** The input of `eraseUser`. */
export type EraseUserInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** Why: it stays as the record, with who asked and when. 1 to 500 characters. */
  reason: string;
  /** The person's user id. */
  userId: string;
};

/** The input of `finishSignIn`. */
export type FinishSignInInput = {
  /** Of a passkey alone: the challenge that `preparePasskey` returned. */
  challenge?: string | null | undefined;
  /** The code of the app, the recovery code, or what the passkey answered, in JSON. */
  code: string;
  /** How the second step is done. */
  kind: SecondStepKind;
};

/** The input of `followThread`. */
export type FollowThreadInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** The message that began the thread. */
  threadRootId: string;
};

/** The input of `grantRole`. */
export type GrantRoleInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** When it ends, null for never. */
  expiresAt?: string | null | undefined;
  /** The role's id; that of a built-in role is its name, such as `moderator`. */
  roleId: string;
  /** The channel that the role is for; the whole workspace when not given. */
  roomId?: string | null | undefined;
  /** The user's id. */
  userId: string;
};

/** The input of `grantRoomRole`. */
export type GrantRoomRoleInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The role. */
  role: RoomRole;
  /** The room's id. */
  roomId: string;
  /** The person's user id. */
  userId: string;
};

/** The input of `grantTeamRole`. */
export type GrantTeamRoleInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The new role. */
  role: TeamRole;
  /** The team's id. */
  teamId: string;
  /** The member. */
  userId: string;
};

/** An instant of the past: exactly one of these. What happened at the instant itself has happened. */
export type InstantInput =
  {   /** A time as the events claim it. It differs from `recordedAt` for what was imported, which claims the times of its source. */
  happenedAt: string; position?: never; recordedAt?: never; sealIndex?: never; }
  |  { happenedAt?: never;   /** A position in the event store, as mutations and changes tell it: the state right after that event. */
  position: string; recordedAt?: never; sealIndex?: never; }
  |  { happenedAt?: never; position?: never;   /** A time by the clock of the event store. */
  recordedAt: string; sealIndex?: never; }
  |  { happenedAt?: never; position?: never; recordedAt?: never;   /** The index of an event in the sealed log, as proofs and its tiles number events: the state right after that event. The error `InstantInvalid` while it is not sealed. */
  sealIndex: number; };

/** The input of `joinRoom`. */
export type JoinRoomInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
};

/** The input of `leaveRoom`. */
export type LeaveRoomInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
};

/** The input of `linkExternalAccount`. */
export type LinkExternalAccountInput = {
  /** The instance of the integration. */
  instanceId: string;
  /** The name in the other system. */
  name: string;
  /** The password there. It is passed on once, and neither kept nor logged. */
  password: string;
};

/** The input of `linkTeamToRoom`. */
export type LinkTeamToRoomInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The channel's id. */
  roomId: string;
  /** The team's id. */
  teamId: string;
};

/** The input of `mailCode`. */
export type MailCodeInput = {
  /** What it is for. */
  purpose: MailCodePurpose;
};

/** What a code is mailed for. */
export type MailCodePurpose =
  /** To confirm the address, as `addMailFactor` asks for it. */
  | 'ADD'
  /** To confirm the viewer's session. */
  | 'CONFIRM'
  /** For the second step of the sign-in that is under way in this browser. */
  | 'SECOND_STEP';

/** The input of `mailSignInLinks`. */
export type MailSignInLinksInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID mails no one twice. */
  commandId?: string | null | undefined;
  /** Whether administrators are let in too, such as those whom an import brought. Without it they are refused. */
  includeAdministrators?: boolean;
  /** For how many hours the links work, 1 to 720. */
  lifeHours?: number;
  /** The people's user ids, at most 25. */
  userIds: Array<string>;
};

/** The input of `markAllThreadsRead`. */
export type MarkAllThreadsReadInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
};

/** The input of `markRead`. */
export type MarkReadInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The number read up to. */
  number: number;
  /** The room's id. */
  roomId: string;
  /** The message whose thread was read; null for the room's timeline. */
  threadRootId?: string | null | undefined;
};

/** The input of `markUnread`. */
export type MarkUnreadInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The first number that is unread again. */
  number: number;
  /** The room's id. */
  roomId: string;
  /** The message whose thread is meant; null for the room's timeline. */
  threadRootId?: string | null | undefined;
};

/**
 * A block to post. `kind` is one of `header` (text), `section` (text), `fields` (fields), `context` (text), `divider`, `image` (fileId, description), `actions` (elements), `poll` (options) and `attachment` (color, author, authorUrl, title, titleUrl, text, fields, fileId, footer, happenedAt). Other fields of a kind are left out.
 * A kind that the server does not know is refused with `BlockUnknown`.
 */
export type MessageBlockInput = {
  /** Who or what an attachment is from, in plain text. */
  author?: string | null | undefined;
  /** A web address for the author. */
  authorUrl?: string | null | undefined;
  /** What the program calls an actions block. */
  blockId?: string | null | undefined;
  /** The colour of an attachment's line, such as `#36a64f`. */
  color?: string | null | undefined;
  /** What the picture shows. */
  description?: string | null | undefined;
  /** Up to 5 things to press or choose. */
  elements?: Array<BlockElementInput> | null | undefined;
  /** Up to 10 pairs; of an attachment up to 20. */
  fields?: Array<BlockFieldInput> | null | undefined;
  /** A picture, one of the message's `fileIds`. */
  fileId?: string | null | undefined;
  /** An attachment's small print, in plain text. */
  footer?: string | null | undefined;
  /** When the thing that an attachment reports happened, in UTC. */
  happenedAt?: string | null | undefined;
  /** The kind. */
  kind: string;
  /** The 2 to 10 answers of a poll. */
  options?: Array<PollOptionInput> | null | undefined;
  /** Markdown; plain text in a header. */
  text?: string | null | undefined;
  /** An attachment's title, in plain text. */
  title?: string | null | undefined;
  /** A web address for the title. */
  titleUrl?: string | null | undefined;
  /** The version of the kind. */
  version?: number;
};

/** What a person is notified of in a room. */
export type NotificationLevel =
  /** Every message. */
  | 'EVERYTHING'
  /** Messages that mention the person or everybody. */
  | 'MENTIONS'
  /** Nothing. */
  | 'NOTHING';

/** Whether a program can keep a secret. */
export type OAuthClientKind =
  /** It runs on a server and keeps a secret there. */
  | 'CONFIDENTIAL'
  /** It runs on people's devices or in their browsers, where everybody could read a secret. */
  | 'PUBLIC';

/** The input of `openCase`. */
export type OpenCaseInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** When it ends by itself. */
  expiresAt: string;
  /** Messages sent at this time or later; null without a bound. */
  from?: string | null | undefined;
  /** Its number in your books, 1 to 100 characters. */
  number: string;
  /** The people whose messages are seen; empty for everybody in the rooms. At most 200. */
  personIds?: Array<string>;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** The rooms whose messages are seen; empty for all that the people wrote. At most 200. */
  roomIds?: Array<string>;
  /** Messages sent at this time or earlier; null without a bound. */
  to?: string | null | undefined;
  /** Who sees the content beside you. They need the permission to see content, too. */
  viewerIds?: Array<string>;
};

/** The input of `openDirectRoom`. */
export type OpenDirectRoomInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The other people. The viewer is always in it. */
  userIds: Array<string>;
};

/** What a passkey is asked for. */
export type PasskeyPurpose =
  /** To be a second factor of the viewer. */
  | 'ADD'
  /** To confirm the viewer's session. */
  | 'CONFIRM'
  /** For the second step of the sign-in that is under way in this browser. */
  | 'SECOND_STEP'
  /** To sign in with nothing else. */
  | 'SIGN_IN';

/** The input of `pauseReaction`. */
export type PauseReactionInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The instance's id. */
  instanceId: string;
};

/** What a role may allow: the permissions of the workspace and of rooms. */
export type Permission =
  /** Open cases, and see messages within a case. */
  | 'AUDIT_CONTENT'
  /** Export the record and the contents of a case. */
  | 'AUDIT_EXPORT'
  /** See the record of what everybody did, without the contents of messages. */
  | 'AUDIT_READ'
  /** Add emoji to the workspace, and remove the own ones. */
  | 'EMOJI_ADD'
  /** Remove anybody's emoji. */
  | 'EMOJI_REMOVE_ANY'
  /** Delete anybody's files. */
  | 'FILES_DELETE_ANY'
  /** Destroy the bytes of any file. */
  | 'FILES_PURGE'
  /** Upload files. */
  | 'FILES_UPLOAD'
  /** Make invite links. */
  | 'INVITES_CREATE'
  /** Withdraw anybody's invite links. */
  | 'INVITES_REVOKE'
  /** Delete anybody's messages. */
  | 'MESSAGES_DELETE_ANY'
  /** Notify a whole channel with @room. */
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
  /** Enter private channels without being added, with a reason that the channel's members see. */
  | 'ROOMS_ENTER_PRIVATE'
  /** Join public channels. */
  | 'ROOMS_JOIN'
  /** Act as an owner in every channel that the user can see. */
  | 'ROOMS_MODERATE_ANY'
  /** Start direct and group conversations. */
  | 'ROOMS_OPEN_DIRECT'
  /** Add members to a channel. */
  | 'ROOM_ADD_MEMBERS'
  /** Archive and unarchive a channel. */
  | 'ROOM_ARCHIVE'
  /** Delete other people's messages in a channel. */
  | 'ROOM_DELETE_MESSAGES'
  /** Give roles in a channel. */
  | 'ROOM_GRANT_ROLES'
  /** Pin and unpin messages. */
  | 'ROOM_PIN'
  /** Write in a channel while it is read-only. */
  | 'ROOM_POST_WHEN_READ_ONLY'
  /** Remove members from a channel. */
  | 'ROOM_REMOVE_MEMBERS'
  /** Change a channel's name, description and banner. */
  | 'ROOM_RENAME'
  /** Make a channel read-only or writable. */
  | 'ROOM_SET_READ_ONLY'
  /** Change a channel's topic. */
  | 'ROOM_SET_TOPIC'
  /** Make a channel public or private. */
  | 'ROOM_SET_VISIBILITY'
  /** Create teams. */
  | 'TEAMS_CREATE'
  /** Change any team, but not who is brought into channels through it. */
  | 'TEAMS_MANAGE_ANY'
  /** Make access tokens. */
  | 'TOKENS_CREATE'
  /** Make roles, and give and take them. */
  | 'USERS_ASSIGN_ROLES'
  /** Deactivate and reactivate accounts. */
  | 'USERS_DEACTIVATE'
  /** Edit anybody's profile and see anybody's account. */
  | 'USERS_EDIT_ANY'
  /** Erase a person's data for good. */
  | 'USERS_ERASE'
  /** List and find people. */
  | 'USERS_SEE_DIRECTORY'
  /** Change the workspace's name and rules. */
  | 'WORKSPACE_CHANGE_SETTINGS';

/** The input of `pinMessage`. */
export type PinMessageInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
};

/** An answer of a poll block. */
export type PollOptionInput = {
  /** The emoji of the reactions that are votes for it. */
  emoji: string;
  /** Plain text, 150 characters at most. */
  label: string;
};

/** The input of `postMessage`. */
export type PostMessageInput = {
  /** Whether a reply is also shown in the room's timeline. */
  alsoInRoom?: boolean;
  /** Up to 50 blocks, shown below the text. A message of blocks needs no text. */
  blocks?: Array<MessageBlockInput> | null | undefined;
  /** Not needed when `messageId` is given. Otherwise a UUID of version 7, made now by the client, has the same effect: the message's id is derived from it. */
  commandId?: string | null | undefined;
  /** Files that the viewer has uploaded to the room, 10 at most. */
  fileIds?: Array<string>;
  /** A UUID of version 7, made now by the client. A message that is sent again with the same id is posted once. Without an id the server makes one and returns it. */
  messageId?: string | null | undefined;
  /** Only for programs: the name and picture to show in place of their own. */
  postedAs?: PostedAsInput | null | undefined;
  /** A message of the same room to quote. */
  quotedMessageId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** Markdown. Outside code `@name`, `@room`, `@all` and `@here` are mentions, and so are `<@userId>`, `<#roomId>` and `<@&teamId>`; a team is mentioned while it has at most 250 members in the room; `#name` is a channel. After a backslash they are plain text. */
  text: string;
  /** The message to reply to in its thread. */
  threadRootId?: string | null | undefined;
};

/** The name and picture under which a program posts a message. */
export type PostedAsInput = {
  /** A picture that the program uploaded, to no room. */
  avatarFileId?: string | null | undefined;
  /** 80 characters at most. */
  name: string;
};

/** The input of `preparePasskey`. */
export type PreparePasskeyInput = {
  /** What it is for. */
  purpose: PasskeyPurpose;
};

/** Whether a person is online. */
export type Presence =
  /** Connected, but not at the keyboard. */
  | 'AWAY'
  /** Online, and does not want to be disturbed. */
  | 'BUSY'
  /** Not connected. */
  | 'OFFLINE'
  /** Online now. */
  | 'ONLINE';

/** The input of `pressMessageElement`. */
export type PressMessageElementInput = {
  /** What the program calls the button or list. */
  actionId: string;
  /** What the program calls the block that has it; needed where several blocks have the same. */
  blockId?: string | null | undefined;
  /** Of a list of several, and of checkboxes: all that is chosen now, by values or ids; nothing where all is taken back. The value counts for nothing then. */
  chosen?: Array<string> | null | undefined;
  /** A UUID of version 7, made now by the client. The same press sent again reaches the program under the same id. */
  commandId?: string | null | undefined;
  /** The message, or the id of a `ProgramAnswer`. */
  messageId: string;
  /** The value of the button, or of the chosen option; the id of the chosen person or room. */
  value?: string;
};

/** The input of `purgeFile`. */
export type PurgeFileInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The file's id. */
  fileId: string;
};

/** By what a device is reached. */
export type PushDeviceKind =
  /** An app on a device of Apple. Its address is the device token, in hexadecimal digits. */
  | 'APNS'
  /** An app, by Firebase Cloud Messaging. Its address is the registration token. */
  | 'FCM'
  /** A push gateway of Matrix. Its address is the pushkey. */
  | 'MATRIX_GATEWAY'
  /** A browser, by Web Push. Its address is the endpoint of the subscription. */
  | 'WEB';

/** The input of `reactivateUser`. */
export type ReactivateUserInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The person's user id. */
  userId: string;
};

/** The input of `redeemSignInLink`. */
export type RedeemSignInLinkInput = {
  /** The password to set, at least 10 characters. Null only where `signInLinkPreview` says that the password is kept. */
  password?: string | null | undefined;
  /** The secret in the link. */
  token: string;
};

/** The input of `redeliver`. */
export type RedeliverInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The delivery in `integrationDeliveries`. */
  deliveryId: string;
  /** The instance's id. */
  instanceId: string;
  /** Whether words of a message that was deleted since are sent too. For those who may export the record. */
  withDeleted?: boolean;
};

/** Every reason for which Logue refuses a request. HTTP responses use the same codes; `ErrorCode` lists those of errors. */
export type RefusalCode =
  /** The link would let this person in as an administrator. */
  | 'AdministratorUnconfirmed'
  /** This person is in the channel already. */
  | 'AlreadyAMember'
  /** This message is pinned. */
  | 'AlreadyPinned'
  /** A block of this kind has other fields. */
  | 'BlockInvalid'
  /** There is no block of this kind and version. */
  | 'BlockUnknown'
  /** This case is closed. */
  | 'CaseClosed'
  /** This case has expired. */
  | 'CaseExpired'
  /** A case is approved by another auditor, who is a person and not one whom the case is about. */
  | 'CaseNeedsAnother'
  /** A second auditor has not approved this case yet. */
  | 'CaseNotApproved'
  /** A case has a number, names conversations or people, and ends in the future; its time begins before it ends. */
  | 'CaseScopeInvalid'
  /** There is no such case. */
  | 'CaseUnknown'
  /** Another command was sent with this command id. */
  | 'CommandIdReused'
  /** There is no such command. */
  | 'CommandUnknown'
  /** This needs a session whose user has confirmed it lately. */
  | 'ConfirmationRequired'
  /** That cursor is from another installation of Logue. */
  | 'CursorForeign'
  /** That cursor is not valid here. */
  | 'CursorInvalid'
  /** The instance has given up no such event. */
  | 'DeadLetterUnknown'
  /** The time for deleting this message is over. */
  | 'DeleteWindowClosed'
  /** The log of the instance has no such request that it sent. */
  | 'DeliveryUnknown'
  /** The dialog is closed. */
  | 'DialogUnknown'
  /** This draft was changed in another window or device. */
  | 'DraftOutdated'
  /** The time for editing this message is over. */
  | 'EditWindowClosed'
  /** The address of this account is confirmed already. */
  | 'EmailConfirmedAlready'
  /** That is not an e-mail address. */
  | 'EmailInvalid'
  /** This link confirms no address of this account: it was used, it is too old, or the address is another one now. */
  | 'EmailLinkInvalid'
  /** An account with this address exists already. */
  | 'EmailTaken'
  /** An emoji's name has 1 to 64 small letters, digits, '-', '_' or '+'. */
  | 'EmojiNameInvalid'
  /** There is an emoji of this name already. */
  | 'EmojiNameTaken'
  /** There is no emoji of this name. */
  | 'EmojiUnknown'
  /** People are not erased by themselves, and an erasure is approved by another administrator than the one who asked. */
  | 'ErasureNeedsAnother'
  /** There is no request to erase this person that waits for approval. */
  | 'ErasureNotRequested'
  /** The settings of this way to sign in name another system, or another id of people, than when accounts here were linked to it. */
  | 'ExternalAccountSourceChanged'
  /** This account of the other system opens another account here, or the person has one linked already. */
  | 'ExternalAccountTaken'
  /** No account here is linked to this account of the other system. */
  | 'ExternalAccountUnknown'
  /** The upload was interrupted. Nothing was saved. */
  | 'FileIncomplete'
  /** You can only attach files that you uploaded to the same conversation. */
  | 'FileNotYours'
  /** There is no space for this file: the quota for files is used up. */
  | 'FileQuotaReached'
  /** The file is larger than is allowed here. */
  | 'FileTooLarge'
  /** The file's content does not fit its type. */
  | 'FileTypeMismatch'
  /** Files of this type are not allowed here. */
  | 'FileTypeRefused'
  /** There is no such file, or you may not see it. */
  | 'FileUnknown'
  /** A group conversation has at most 12 people. */
  | 'GroupTooLarge'
  /** Something in the request is not valid. */
  | 'InputInvalid'
  /** There is nothing to show of that instant: it lies before the beginning, or has not come yet. */
  | 'InstantInvalid'
  /** There is no such instance of an integration. */
  | 'IntegrationUnknown'
  /** This invite link has expired. */
  | 'InviteExpired'
  /** Joining this workspace needs an invite link. */
  | 'InviteRequired'
  /** This invite link was withdrawn. */
  | 'InviteRevoked'
  /** There is no such invite link. */
  | 'InviteUnknown'
  /** This invite link has reached its limit of uses. */
  | 'InviteUsedUp'
  /** A workspace needs one active administrator. */
  | 'LastAdministrator'
  /** A team with members needs a lead. */
  | 'LastLead'
  /** A channel with members needs an owner. */
  | 'LastOwner'
  /** This is your only way to sign in. */
  | 'LastSignInMethod'
  /** This message has no such preview. */
  | 'LinkPreviewUnknown'
  /** This person has no e-mail address. */
  | 'MailAddressMissing'
  /** This workspace mails no codes. */
  | 'MailCodesOff'
  /** The mail could not be sent. */
  | 'MailFailed'
  /** This server cannot send mail yet. */
  | 'MailNotSetUp'
  /** The connection broke while the mail was sent. It may have arrived. */
  | 'MailUncertain'
  /** This message was deleted. */
  | 'MessageDeleted'
  /** A message needs text or a file. */
  | 'MessageEmpty'
  /** The text of this message was erased for good. */
  | 'MessageErased'
  /** A message's id is a UUID of version 7, made now. */
  | 'MessageIdInvalid'
  /** Another message has this id. */
  | 'MessageIdTaken'
  /** This message is not deleted. */
  | 'MessageNotDeleted'
  /** The text is too long. */
  | 'MessageTooLong'
  /** There is no such message in this conversation. */
  | 'MessageUnknown'
  /** You are not in this channel or conversation. */
  | 'NotAMember'
  /** This person is not in the team. */
  | 'NotInTeam'
  /** You may not do this. */
  | 'NotPermitted'
  /** This message is not pinned. */
  | 'NotPinned'
  /** Only the sender of a message may do this. */
  | 'NotTheSender'
  /** There is no message of this number. */
  | 'NumberInvalid'
  /** A program has a name of up to 100 characters and a way to be used: an address to return to, a code on a device, or an account of its own, for which it must keep a secret. */
  | 'OAuthClientInvalid'
  /** There is no such program, or it was disabled. */
  | 'OAuthClientUnknown'
  /** This program does not act for this person. */
  | 'OAuthGrantUnknown'
  /** Logue is overloaded. Nothing was done. */
  | 'Overloaded'
  /** This passkey does not open an account here, or it was asked too long ago. */
  | 'PasskeyWrong'
  /** This person has a password already. */
  | 'PasswordExists'
  /** This password is easy to guess: it is known from leaked lists, or made of common words. */
  | 'PasswordGuessable'
  /** A password has at most 1,000 characters. */
  | 'PasswordTooLong'
  /** A password has at least 10 characters. */
  | 'PasswordTooShort'
  /** A comparison of this list with the people here is under way already. */
  | 'PeopleSyncUnderWay'
  /** You can only give permissions that you hold yourself, there and for as long. */
  | 'PermissionNotHeld'
  /** This person's data was erased for good. */
  | 'PersonErased'
  /** This case is not about this person. */
  | 'PersonOutsideCase'
  /** This poll is closed. */
  | 'PollClosed'
  /** This message has no poll. */
  | 'PollUnknown'
  /** The message no longer offers this. */
  | 'PressOutdated'
  /** The program that posted this message does not hear what is pressed. */
  | 'PressUnheard'
  /** A display name needs 1 to 100 visible characters. A title has at most 100. */
  | 'ProfileInvalid'
  /** The program did not answer within 3 seconds, or its answer could not be read. */
  | 'ProgramSilent'
  /** Another request of the other system has changed the person meanwhile. */
  | 'ProvidedPersonChanged'
  /** This device cannot be registered for push: one of its fields is not as its kind needs it. */
  | 'PushDeviceInvalid'
  /** The quoted message is not in this conversation. */
  | 'QuoteUnknown'
  /** Too many requests in a short time. */
  | 'RateLimited'
  /** You have already reacted with this emoji. */
  | 'ReactionExists'
  /** You have not reacted with this emoji. */
  | 'ReactionMissing'
  /** The instance does nothing with events, or has not begun. */
  | 'ReactionUnknown'
  /** A reason has 1 to 500 characters. */
  | 'ReasonInvalid'
  /** An address to return to begins with https://, or with http:// on the person's own device (127.0.0.1, [::1], localhost), or is the scheme of an app such as org.example.app:/callback for a program without a secret. It has no fragment, password or star. */
  | 'RedirectAddressInvalid'
  /** This role is built in. It cannot be changed or deleted. */
  | 'RoleBuiltIn'
  /** A role's name has 1 to 50 visible characters. */
  | 'RoleNameInvalid'
  /** A role has this name already. */
  | 'RoleNameTaken'
  /** This person does not hold this role there. */
  | 'RoleNotHeld'
  /** There is no such role. */
  | 'RoleUnknown'
  /** This role has no permission that means something in one channel. */
  | 'RoleWithoutEffect'
  /** This channel is archived. */
  | 'RoomArchived'
  /** There is a channel or conversation with this id already. */
  | 'RoomExists'
  /** This channel is private. */
  | 'RoomIsPrivate'
  /** This channel is public. */
  | 'RoomIsPublic'
  /** Direct and group conversations cannot be changed in this way. */
  | 'RoomKindMismatch'
  /** A channel's name has 1 to 64 lower case letters, digits, dots, dashes or underscores, and each word is of one alphabet. */
  | 'RoomNameInvalid'
  /** A channel has this name already. */
  | 'RoomNameTaken'
  /** This channel is not archived. */
  | 'RoomNotArchived'
  /** This case is not about this conversation. */
  | 'RoomOutsideCase'
  /** Only owners and moderators write in this channel. */
  | 'RoomReadOnly'
  /** This text is too long. */
  | 'RoomTextTooLong'
  /** There is no such channel or conversation, or you may not see it. */
  | 'RoomUnknown'
  /** The time for which the message is scheduled is past. */
  | 'ScheduleInvalid'
  /** This message was sent already. */
  | 'ScheduledMessageSent'
  /** This message is being sent now. */
  | 'ScheduledMessageUnderWay'
  /** There is no such scheduled message. */
  | 'ScheduledMessageUnknown'
  /** Signing in to this account takes a second step. */
  | 'SecondFactorRequired'
  /** Setting this up took too long. */
  | 'SecondFactorSetupOver'
  /** A role of yours needs a second factor, and your account has none. */
  | 'SecondFactorSetupRequired'
  /** There is no such second factor. */
  | 'SecondFactorUnknown'
  /** This code is not right, or it was used already. */
  | 'SecondFactorWrong'
  /** This was done, but its secret is shown for only ten minutes and is not stored. */
  | 'SecretGone'
  /** There is no such session. */
  | 'SessionUnknown'
  /** That value is not allowed for this setting. */
  | 'SettingInvalid'
  /** There is no such setting. */
  | 'SettingUnknown'
  /** A sidebar has one section of each kind, and at most 50 own ones with names and 2,000 channels and conversations, each once. */
  | 'SidebarInvalid'
  /** The sidebar was changed in another window or device. */
  | 'SidebarOutdated'
  /** This sign-in took too long, or too many codes were wrong. */
  | 'SignInAttemptOver'
  /** This workspace lets no one in by mail. */
  | 'SignInByMailOff'
  /** Name or password is wrong. */
  | 'SignInFailed'
  /** This sign-in link has expired, was used, or was replaced by a newer one. */
  | 'SignInLinkInvalid'
  /** The other system that checks name and password does not answer now, or is not set up completely. */
  | 'SignInMethodUnavailable'
  /** New people cannot register in this workspace. */
  | 'SignUpClosed'
  /** The command is written in another way. */
  | 'SlashCommandMisused'
  /** There is no such command that you can use here. */
  | 'SlashCommandUnknown'
  /** A status text has 1 to 100 characters and ends in the future. */
  | 'StatusInvalid'
  /** The disk is full. Nothing was saved. */
  | 'StoreFull'
  /** Logue cannot write at the moment. This may not have been saved. */
  | 'StoreUnavailable'
  /** There is a team with this id already. */
  | 'TeamExists'
  /** A team has at most 5,000 members. */
  | 'TeamFull'
  /** A person or a team has this name, or one that looks the same. */
  | 'TeamNameTaken'
  /** A team's title has 1 to 100 visible characters. Its description has at most 500. */
  | 'TeamTextInvalid'
  /** There is no such team, or you may not see it. */
  | 'TeamUnknown'
  /** A reply cannot have a thread of its own. */
  | 'ThreadNested'
  /** There is no time zone of this name here. */
  | 'TimeZoneUnknown'
  /** An access token has a label, ends in the future, and has either scopes or permissions. */
  | 'TokenInvalid'
  /** An access token may not last so long in this workspace. */
  | 'TokenLifeTooLong'
  /** There is no such access token. */
  | 'TokenUnknown'
  /** Too many attempts to sign in. */
  | 'TooManyAttempts'
  /** A person has at most 200 drafts. */
  | 'TooManyDrafts'
  /** A workspace has at most 5,000 emoji of its own. */
  | 'TooManyEmoji'
  /** A message carries at most 10 files. */
  | 'TooManyFiles'
  /** At most 100 programs can act for a person. */
  | 'TooManyOAuthGrants'
  /** A person has at most 50 devices. */
  | 'TooManyPushDevices'
  /** A message carries at most 50 different reactions. */
  | 'TooManyReactions'
  /** A workspace has at most 100 roles, and a person holds at most 50. */
  | 'TooManyRoles'
  /** A person has at most 200 scheduled messages. */
  | 'TooManyScheduledMessages'
  /** A person has at most 20 second factors. */
  | 'TooManySecondFactors'
  /** A team is linked to at most 100 channels, and a channel to at most 25 teams. */
  | 'TooManyTeamLinks'
  /** A workspace has at most 5,000 teams. */
  | 'TooManyTeams'
  /** A person has at most 50 access tokens. */
  | 'TooManyTokens'
  /** Too many uploads at once. */
  | 'TooManyUploads'
  /** This account is deactivated. */
  | 'UserDeactivated'
  /** A name has 1 to 64 lower case letters, digits, dots, dashes or underscores, with a letter or digit at both ends. */
  | 'UserNameInvalid'
  /** This word cannot be a name, because Logue uses it for something else. */
  | 'UserNameReserved'
  /** This name, or one that looks the same, is taken. */
  | 'UserNameTaken'
  /** This account is active. */
  | 'UserNotDeactivated'
  /** There is no such person. */
  | 'UserUnknown'
  /** This message has no such earlier text, or it was erased. */
  | 'VersionUnknown'
  /** This workspace has been created already. */
  | 'WorkspaceExists'
  /** There is no workspace yet. */
  | 'WorkspaceMissing';

/** The input of `registerBot`. */
export type RegisterBotInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The name shown to people. */
  displayName: string;
  /** The unique name. */
  name: string;
};

/** The input of `registerOAuthClient`. */
export type RegisterOAuthClientInput = {
  /** The name for mentions of an account by which it acts for itself; null when it does not. Only a confidential program can have one. */
  accountName?: string | null | undefined;
  /** Whether devices without a browser may use it. */
  allowsDevices?: boolean | null | undefined;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** Whether it can keep a secret. */
  kind: OAuthClientKind;
  /** Its name, as people are asked: up to 100 characters. */
  name: string;
  /** The addresses that people may be sent back to, compared letter by letter: with `https://`, or `http://` on the person's own device, or the scheme of an app. */
  redirectUris: Array<string>;
  /** What it may ask for, by the names of `oauthScopes`. Only permissions that you hold yourself. */
  scopes: Array<string>;
};

/** The input of `registerUser`. */
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

/** The input of `removeAvatar`. */
export type RemoveAvatarInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** The input of `removeEmoji`. */
export type RemoveEmojiInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The emoji's name, without colons. */
  name: string;
};

/** The input of `removeIntegration`. */
export type RemoveIntegrationInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The instance's id. */
  instanceId: string;
};

/** The input of `removeLinkPreview`. */
export type RemoveLinkPreviewInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
  /** The preview's id. */
  previewId: string;
};

/** The input of `removeMember`. */
export type RemoveMemberInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** The person's user id. */
  userId: string;
};

/** The input of `removeReaction`. */
export type RemoveReactionInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The emoji itself, or its short name. */
  emoji: string;
  /** The message's id. */
  messageId: string;
};

/** The input of `removeSecondFactor`. */
export type RemoveSecondFactorInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The id of the second factor. */
  factorId: string;
};

/** The input of `removeTeamMember`. */
export type RemoveTeamMemberInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The team's id. */
  teamId: string;
  /** Who. Without it the viewer leaves the team. */
  userId?: string | null | undefined;
};

/** The input of `renameRoom`. */
export type RenameRoomInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The new name. */
  name: string;
  /** The room's id. */
  roomId: string;
};

/** The input of `renameTeam`. */
export type RenameTeamInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The new name. */
  name: string;
  /** The team's id. */
  teamId: string;
};

/** The input of `renameUser`. */
export type RenameUserInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The new name. */
  name: string;
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** The input of `renewInstanceSecret`. */
export type RenewInstanceSecretInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The instance's id. */
  instanceId: string;
};

/** The input of `renewOAuthClientSecret`. */
export type RenewOAuthClientSecretInput = {
  /** The program's id. */
  clientId: string;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
};

/** The input of `replaceEmail`. */
export type ReplaceEmailInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The new address, null to have none. */
  email?: string | null | undefined;
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** The input of `replayReaction`. */
export type ReplayReactionInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** What happened after this instant is handled again, in the order of the event store, so `happenedAt` is refused. What was not handled yet is never left out. */
  from: InstantInput;
  /** The instance's id. */
  instanceId: string;
  /** Whether words of messages that were deleted since are told too. For those who may export the record. */
  withDeleted?: boolean;
};

/** The input of `resetPassword`. */
export type ResetPasswordInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** For how many hours the link works, 1 to 720. */
  lifeHours?: number;
  /** The person's user id. */
  userId: string;
};

/** The input of `resetSecondFactors`. */
export type ResetSecondFactorsInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** Why, 1 to 500 characters. It is kept in the record. */
  reason: string;
  /** The person's id. */
  userId: string;
};

/** The input of `restoreExternalPicture`. */
export type RestoreExternalPictureInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The instance of the integration that showed the picture. */
  instanceId: string;
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** The input of `restoreMessage`. */
export type RestoreMessageInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
};

/** The input of `restoreMessageVersion`. */
export type RestoreMessageVersionInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
  /** Which of the message's texts, in the order of `messageVersions`: 1 is the first. */
  version: number;
};

/** The input of `resumeReaction`. */
export type ResumeReactionInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The instance's id. */
  instanceId: string;
};

/** Why a subscription cannot continue from its position. */
export type ResyncReason =
  /** The cursor is too old: there is more to send than a subscription sends. */
  | 'CURSOR_TOO_OLD'
  /** The server lost its place, for example because it was restarted. */
  | 'INTERRUPTED'
  /** The client read too slowly, and its buffer was full. */
  | 'OVERFLOW';

/** The input of `retryDeadLetters`. */
export type RetryDeadLettersInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The event that was given up; null for all of them. */
  eventId?: string | null | undefined;
  /** The instance's id. */
  instanceId: string;
};

/** The input of `revokeAccessToken`. */
export type RevokeAccessTokenInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The token's id. */
  tokenId: string;
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** The input of `revokeInviteLink`. */
export type RevokeInviteLinkInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The invite's id. */
  inviteLinkId: string;
};

/** The input of `revokeSession`. */
export type RevokeSessionInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The session's id. */
  sessionId: string;
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** The input of `revokeSessions`. */
export type RevokeSessionsInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: string | null | undefined;
};

/** What may have happened to a room. */
export type RoomHistoryKind =
  /** A person was added by the actor, or was in the room from its beginning. */
  | 'ADDED'
  /** It was archived. */
  | 'ARCHIVED'
  /** It got another banner, or none. */
  | 'BANNER_SET'
  /** The room was made. */
  | 'CREATED'
  /** It got another description, or none. */
  | 'DESCRIPTION_SET'
  /** A moderator entered the private channel without being added. `moderatorEntries` has the reason. */
  | 'ENTERED'
  /** A person joined. */
  | 'JOINED'
  /** A member left. */
  | 'LEFT'
  /** Only its members can find it from then on. */
  | 'MADE_PRIVATE'
  /** Everybody who may browse can find it from then on. */
  | 'MADE_PUBLIC'
  /** Only owners and moderators write in it from then on. */
  | 'MADE_READ_ONLY'
  /** All members write in it from then on. */
  | 'MADE_WRITABLE'
  /** A poll in it was closed: its result stands from then on. */
  | 'POLL_CLOSED'
  /** A member was removed by the actor. */
  | 'REMOVED'
  /** It got another name. */
  | 'RENAMED'
  /** A member got another role. */
  | 'ROLE_GRANTED'
  /** A team was linked: its members are in the channel from then on. */
  | 'TEAM_LINKED'
  /** A team is no longer linked. */
  | 'TEAM_UNLINKED'
  /** It got another topic, or none. */
  | 'TOPIC_SET'
  /** It is in use again. */
  | 'UNARCHIVED';

/** What kind of room it is. */
export type RoomKind =
  /** A room with a name, public or private. */
  | 'CHANNEL'
  /** Two people, or one person alone. */
  | 'DIRECT'
  /** Three to twelve people, without a name. */
  | 'GROUP';

/** What a user may do in one room. */
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
  /** Change the room's name, description and banner. */
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
  /** Only members see it. Others do not learn that it exists. */
  | 'PRIVATE'
  /** Everybody who may browse public channels can find, read and join it. */
  | 'PUBLIC';

/** The input of `runSlashCommand`. */
export type RunSlashCommandInput = {
  /** A UUID of version 7, made now by the client. The same command sent again has its effect once. */
  commandId?: string | null | undefined;
  /** The room in which it is written. */
  roomId: string;
  /** The whole text, with the slash. */
  text: string;
  /** The message in whose thread it is written; null for the room itself. */
  threadRootId?: string | null | undefined;
  /** The IANA time zone of times in the text. Without it: the one of the viewer's profile, or UTC. */
  timeZone?: string | null | undefined;
};

/** The input of `saveDraft`. */
export type SaveDraftInput = {
  /** Whether a reply is to be shown in the room too. */
  alsoInRoom?: boolean;
  /** Files that the viewer uploaded to the room, 10 at most. */
  fileIds?: Array<string>;
  /** A message of the room that it quotes. */
  quotedMessageId?: string | null | undefined;
  /** The revision to replace; null when there must be no draft yet. Without it, any stored draft is replaced. */
  revision?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** The text. It has the limits of a message. */
  text: string;
  /** The message whose thread it belongs to; null for the room itself. */
  threadRootId?: string | null | undefined;
};

/** How often a scheduled message is sent, by the clocks of its time zone. */
export type ScheduledRepetition =
  /** Each day. */
  | 'DAILY'
  /** Each day from Monday to Friday. */
  | 'WEEKDAYS'
  /** Each week, on the day of its time. */
  | 'WEEKLY';

/** What a person has to confirm who they are, beside the first step of signing in. */
export type SecondFactorKind =
  /** An app that shows codes. */
  | 'AUTHENTICATOR'
  /** Codes that are sent by mail. */
  | 'MAIL'
  /** A passkey: a device, or a key that is plugged in. */
  | 'PASSKEY';

/** How the second step of a sign-in can be done. */
export type SecondStepKind =
  /** By a code of an app. */
  | 'AUTHENTICATOR'
  /** By a code that is sent by mail. */
  | 'MAIL'
  /** By a passkey. */
  | 'PASSKEY'
  /** By a recovery code. */
  | 'RECOVERY_CODE';

/** A choice of a select. */
export type SelectOptionInput = {
  /** Plain text. */
  label: string;
  /** What the program wants to know when it is chosen. */
  value: string;
};

/** The input of `setDescription`. */
export type SetDescriptionInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** At most 1,024 characters, empty for none. */
  description: string;
  /** The room's id. */
  roomId: string;
};

/** The input of `setFavourite`. */
export type SetFavouriteInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** Whether the room is a favourite. */
  isFavourite: boolean;
  /** The room's id. */
  roomId: string;
};

/** The input of `setHidden`. */
export type SetHiddenInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** Whether it is hidden. */
  isHidden: boolean;
  /** The room's id. */
  roomId: string;
};

/** The input of `setMuted`. */
export type SetMutedInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** Whether it is muted. */
  isMuted: boolean;
  /** The room's id. */
  roomId: string;
};

/** Tells the others whether the viewer is online. */
export type SetPresenceInput = {
  /** How to appear while connected: ONLINE follows the viewer's connections, OFFLINE hides the viewer. */
  presence: Presence;
};

/** The input of `setReadOnly`. */
export type SetReadOnlyInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** Whether only owners and moderators write. */
  isReadOnly: boolean;
  /** The room's id. */
  roomId: string;
};

/** The input of `setRoomBanner`. */
export type SetRoomBannerInput = {
  /** At most 250 characters; null or empty removes the banner. */
  banner?: string | null | undefined;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
};

/** The input of `setRoomVisibility`. */
export type SetRoomVisibilityInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** Who can find it. */
  visibility: RoomVisibility;
};

/** The input of `setStatus`. */
export type SetStatusInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** An emoji, or its short name. */
  emoji?: string | null | undefined;
  /** When it is cleared automatically; null for never. */
  expiresAt?: string | null | undefined;
  /** The words, 1 to 100 characters. */
  text: string;
};

/** The input of `setTopic`. */
export type SetTopicInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** At most 250 characters, empty for none. */
  topic: string;
};

/** Tells the others in a room that the viewer is typing. */
export type SetTypingInput = {
  /** Whether the viewer is typing. Send true again every few seconds; without that it expires soon. */
  isTyping: boolean;
  /** The room's id. */
  roomId: string;
};

/** What a setting is a setting of. */
export type SettingScope =
  /** One instance of an integration. Members with the permission to change settings, and auditors, see these. */
  | 'INTEGRATION'
  /** One person. Only that person sees these. */
  | 'PERSON'
  /** One room. People who may read the room see these. */
  | 'ROOM'
  /** The workspace. Members with the permission to change settings, and auditors, see these. */
  | 'WORKSPACE';

/** How several things are chosen from a list. */
export type SeveralChoicesInput = {
  /** The most that can be chosen, 100 without it. */
  countMax?: number | null | undefined;
  /** What is chosen at first: values of options, or ids. */
  initialValues?: Array<string> | null | undefined;
};

/** What a section of the sidebar lists. */
export type SidebarSectionKind =
  /** The channels that no other section lists. */
  | 'CHANNELS'
  /** The direct and group conversations that no other section lists. */
  | 'DIRECT_MESSAGES'
  /** The rooms that the viewer has made favourites. */
  | 'FAVOURITES'
  /** The rooms that the viewer has moved into it and that are no favourites. */
  | 'OWN'
  /** The rooms with unread messages that are not muted. */
  | 'UNREAD';

/** The input of `signInByMethod`. */
export type SignInByMethodInput = {
  /** The instance of the integration. */
  instanceId: string;
  /** The name in the other system, as its settings say: often the name or the e-mail address. */
  name: string;
  /** The password there. It is passed on once, and neither kept nor logged. */
  password: string;
};

/** The input of `signIn`. */
export type SignInInput = {
  /** The unique name, or the e-mail address. */
  nameOrEmail: string;
  /** The password. */
  password: string;
};

/** What a link that is asked for by mail is for. */
export type SignInLinkPurpose =
  /** To set a new password. It ends the person's other sessions. */
  | 'NEW_PASSWORD'
  /** To sign in, with the password as it is. A person who has none chooses one. */
  | 'SIGN_IN';

/** The input of `signInWithPasskey`. */
export type SignInWithPasskeyInput = {
  /** What `preparePasskey` returned. */
  challenge: string;
  /** What the passkey answered, in JSON. */
  response: string;
};

/** How people join the workspace. */
export type SignUpPolicy =
  /** Registering is not possible. */
  | 'CLOSED'
  /** Registering needs an invite link. */
  | 'INVITE'
  /** Everybody who can reach the server may register. */
  | 'OPEN';

/** The input of `starMessage`. */
export type StarMessageInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
};

/** The input of `startLinkingExternalAccount`. */
export type StartLinkingExternalAccountInput = {
  /** The instance of the integration. */
  instanceId: string;
};

/** The input of `startPeopleSync`. */
export type StartPeopleSyncInput = {
  /** The comparison whose differences are applied, as far as they are still there; without it, a new comparison changes nothing. */
  appliesRunId?: string | null | undefined;
  /** Whether people are deactivated even where they are many. */
  deactivatesMany?: boolean;
  /** The instance of the integration. */
  instanceId: string;
};

/** A role in one team. */
export type TeamRole =
  /** Changes the team, and who is in it. */
  | 'LEAD'
  /** The usual role. */
  | 'MEMBER';

/** What an access token may be used for. */
export type TokenPermission =
  /** Change the owner's profile and end sessions and tokens; other accounts with the permissions for that. */
  | 'ACCOUNT_ADMINISTER'
  /** Open cases, and see messages within a case. */
  | 'AUDIT_CONTENT'
  /** Export the record and the contents of a case. */
  | 'AUDIT_EXPORT'
  /** See the record of what everybody did, without the contents of messages. */
  | 'AUDIT_READ'
  /** Save and delete drafts. */
  | 'DRAFTS_CHANGE'
  /** Add emoji to the workspace, and remove the own ones. */
  | 'EMOJI_ADD'
  /** Remove anybody's emoji. */
  | 'EMOJI_REMOVE_ANY'
  /** Delete anybody's files. */
  | 'FILES_DELETE_ANY'
  /** Destroy the bytes of any file. */
  | 'FILES_PURGE'
  /** Upload files. */
  | 'FILES_UPLOAD'
  /** Call the incoming webhook whose account has the token. */
  | 'HOOKS_CALL'
  /** Make invite links. */
  | 'INVITES_CREATE'
  /** Withdraw anybody's invite links. */
  | 'INVITES_REVOKE'
  /** Delete anybody's messages. */
  | 'MESSAGES_DELETE_ANY'
  /** Notify a whole channel with @room. */
  | 'MESSAGES_MENTION_ROOM'
  /** Write messages. */
  | 'MESSAGES_POST'
  /** Read all that the owner sees without a further permission: conversations, messages, files, people, the own account. */
  | 'MESSAGES_READ'
  /** See older texts of edited and deleted messages. */
  | 'MESSAGES_SEE_VERSIONS'
  /** See how Logue is running. */
  | 'OPERATIONS_SEE'
  /** Provide people and teams by the integration whose account has the token. */
  | 'PEOPLE_PROVIDE'
  /** Set the owner's status and presence. */
  | 'PROFILE_SET_STATUS'
  /** Mark as read, star, mute, follow, and order the own list of channels. */
  | 'READING_CHANGE'
  /** See the list of public channels, and read them. */
  | 'ROOMS_BROWSE_PUBLIC'
  /** Create, join, leave and change channels, with the permissions for that. */
  | 'ROOMS_CHANGE'
  /** Create private channels. */
  | 'ROOMS_CREATE_PRIVATE'
  /** Create public channels. */
  | 'ROOMS_CREATE_PUBLIC'
  /** Enter private channels without being added, with a reason that the channel's members see. */
  | 'ROOMS_ENTER_PRIVATE'
  /** Join public channels. */
  | 'ROOMS_JOIN'
  /** Act as an owner in every channel that the user can see. */
  | 'ROOMS_MODERATE_ANY'
  /** Start direct and group conversations. */
  | 'ROOMS_OPEN_DIRECT'
  /** Add members to a channel. */
  | 'ROOM_ADD_MEMBERS'
  /** Archive and unarchive a channel. */
  | 'ROOM_ARCHIVE'
  /** Delete other people's messages in a channel. */
  | 'ROOM_DELETE_MESSAGES'
  /** Give roles in a channel. */
  | 'ROOM_GRANT_ROLES'
  /** Pin and unpin messages. */
  | 'ROOM_PIN'
  /** Write in a channel while it is read-only. */
  | 'ROOM_POST_WHEN_READ_ONLY'
  /** Remove members from a channel. */
  | 'ROOM_REMOVE_MEMBERS'
  /** Change a channel's name, description and banner. */
  | 'ROOM_RENAME'
  /** Make a channel read-only or writable. */
  | 'ROOM_SET_READ_ONLY'
  /** Change a channel's topic. */
  | 'ROOM_SET_TOPIC'
  /** Make a channel public or private. */
  | 'ROOM_SET_VISIBILITY'
  /** Change the owner's settings, and others with the permissions for them. */
  | 'SETTINGS_CHANGE'
  /** Create and change teams, with the permissions for that. */
  | 'TEAMS_CHANGE'
  /** Create teams. */
  | 'TEAMS_CREATE'
  /** Change any team, but not who is brought into channels through it. */
  | 'TEAMS_MANAGE_ANY'
  /** Make access tokens. */
  | 'TOKENS_CREATE'
  /** Make roles, and give and take them. */
  | 'USERS_ASSIGN_ROLES'
  /** Deactivate and reactivate accounts. */
  | 'USERS_DEACTIVATE'
  /** Edit anybody's profile and see anybody's account. */
  | 'USERS_EDIT_ANY'
  /** Erase a person's data for good. */
  | 'USERS_ERASE'
  /** List and find people. */
  | 'USERS_SEE_DIRECTORY'
  /** Change the workspace's name and rules. */
  | 'WORKSPACE_CHANGE_SETTINGS';

/** What an access token may be used for. */
export type TokenScope =
  /** Mutations about the workspace, people and invites. */
  | 'ADMINISTER'
  /** Queries and subscriptions. */
  | 'READ'
  /** Mutations about rooms, messages, reading and files. */
  | 'WRITE';

/** The input of `trySignInMethod`. */
export type TrySignInMethodInput = {
  /** The instance of the integration. */
  instanceId: string;
  /** A name in the other system. */
  name: string;
  /** Its password. */
  password: string;
};

/** The input of `unarchiveRoom`. */
export type UnarchiveRoomInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
};

/** The input of `unfollowThread`. */
export type UnfollowThreadInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The room's id. */
  roomId: string;
  /** The message that began the thread. */
  threadRootId: string;
};

/** The input of `unlinkExternalAccount`. */
export type UnlinkExternalAccountInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The instance of the integration. */
  instanceId: string;
  /** The person's id. */
  userId: string;
};

/** The input of `unlinkTeamFromRoom`. */
export type UnlinkTeamFromRoomInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The channel's id. */
  roomId: string;
  /** The team's id. */
  teamId: string;
};

/** The input of `unpinMessage`. */
export type UnpinMessageInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The message's id. */
  messageId: string;
};

/** The input of `unstarMessage`. */
export type UnstarMessageInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
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

/** The input of `withdrawOAuthAccess`. */
export type WithdrawOAuthAccessInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The grant's id. */
  grantId: string;
  /** The person; by default the viewer. */
  userId?: string | null | undefined;
};

/** The input of `withdrawRole`. */
export type WithdrawRoleInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The role's id; that of a built-in role is its name, such as `moderator`. */
  roleId: string;
  /** The channel that the role is for; the whole workspace when not given. */
  roomId?: string | null | undefined;
  /** The user's id. */
  userId: string;
};

/** What a user may do in the whole workspace. */
export type WorkspacePermission =
  /** Open cases, and see messages within a case. */
  | 'AUDIT_CONTENT'
  /** Export the record and the contents of a case. */
  | 'AUDIT_EXPORT'
  /** See the record of what everybody did, without the contents of messages. */
  | 'AUDIT_READ'
  /** Add emoji to the workspace, and remove the own ones. */
  | 'EMOJI_ADD'
  /** Remove anybody's emoji. */
  | 'EMOJI_REMOVE_ANY'
  /** Delete anybody's files. */
  | 'FILES_DELETE_ANY'
  /** Destroy the bytes of any file. */
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
  /** Act as an owner in every room that the user can see. Private rooms that the user is not in are not among them. */
  | 'ROOMS_MODERATE_ANY'
  /** Start direct and group conversations. */
  | 'ROOMS_OPEN_DIRECT'
  /** Create teams. */
  | 'TEAMS_CREATE'
  /** Change any team, but not who is brought into channels through it. */
  | 'TEAMS_MANAGE_ANY'
  /** Make access tokens. */
  | 'TOKENS_CREATE'
  /** Give roles. */
  | 'USERS_ASSIGN_ROLES'
  /** Deactivate and reactivate accounts. */
  | 'USERS_DEACTIVATE'
  /** Edit anybody's profile and see anybody's account. */
  | 'USERS_EDIT_ANY'
  /** Erase a person's data for good. */
  | 'USERS_ERASE'
  /** List and find people. */
  | 'USERS_SEE_DIRECTORY'
  /** Change the workspace's name and rules. */
  | 'WORKSPACE_CHANGE_SETTINGS';

/** A role in the whole workspace. Programs should ask for permissions, not for roles. */
export type WorkspaceRole =
  /** May change settings, roles and accounts. */
  | 'ADMINISTRATOR'
  /** May read and verify, but not write. */
  | 'AUDITOR'
  /** A program's account. */
  | 'BOT'
  /** Sees only the rooms that they were added to. */
  | 'GUEST'
  /** The usual role. */
  | 'MEMBER'
  /** May moderate every room and see older texts of messages. */
  | 'MODERATOR';

export type ProgramDialogPartsFragment = { id: string, previousId: string | null, roomId: string, version: number, title: string, submit: string, close: string, parts: Array<{ field: { fieldId: string, kind: DialogFieldKind, label: string, hint: string | null, placeholder: string | null, isOptional: boolean, isSeveral: boolean, initialValues: Array<string>, lengthMin: number, lengthMax: number, told: DialogFieldTelling, queryLengthMin: number, countMax: number, fileTypes: Array<string>, options: Array<{ label: string, value: string }> } | null, block:
      | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
          | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
          | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
          | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
          | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
          | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
          | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
        > }
      | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
      | { __typename: 'ContextBlock', text: string, markup: string | null }
      | { __typename: 'DividerBlock', version: number }
      | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
      | { __typename: 'HeaderBlock', text: string }
      | { __typename: 'ImageBlock', description: string, fileId: string }
      | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
      | { __typename: 'SectionBlock', text: string, markup: string | null }
      | { __typename: 'UnknownBlock', kind: string, version: number }
     | null }> };

export type DraftPartsFragment = { roomId: string, threadRootId: string | null, text: string, alsoInRoom: boolean, updatedAt: string, revision: string, files: Array<{ id: string, name: string }>, quotedMessage: { id: string, text: string, sender: { id: string, displayName: string } } | null };

export type WordPartsFragment = { text: string, markup: string | null, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
    | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
        | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
        | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
        | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
        | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
        | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
        | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
      > }
    | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
    | { __typename: 'ContextBlock', text: string, markup: string | null }
    | { __typename: 'DividerBlock', version: number }
    | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
    | { __typename: 'HeaderBlock', text: string }
    | { __typename: 'ImageBlock', description: string, fileId: string }
    | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
    | { __typename: 'SectionBlock', text: string, markup: string | null }
    | { __typename: 'UnknownBlock', kind: string, version: number }
  > };

export type MessagePartsFragment = { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
      | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
          | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
          | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
          | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
          | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
          | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
          | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
        > }
      | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
      | { __typename: 'ContextBlock', text: string, markup: string | null }
      | { __typename: 'DividerBlock', version: number }
      | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
      | { __typename: 'HeaderBlock', text: string }
      | { __typename: 'ImageBlock', description: string, fileId: string }
      | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
      | { __typename: 'SectionBlock', text: string, markup: string | null }
      | { __typename: 'UnknownBlock', kind: string, version: number }
    > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
    | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
        | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
        | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
        | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
        | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
        | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
        | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
      > }
    | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
    | { __typename: 'ContextBlock', text: string, markup: string | null }
    | { __typename: 'DividerBlock', version: number }
    | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
    | { __typename: 'HeaderBlock', text: string }
    | { __typename: 'ImageBlock', description: string, fileId: string }
    | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
    | { __typename: 'SectionBlock', text: string, markup: string | null }
    | { __typename: 'UnknownBlock', kind: string, version: number }
  > };

export type SeveralPartsFragment = { initialValues: Array<string>, countMax: number | null };

type BlockParts_ActionsBlock_Fragment = { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
    | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
    | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
    | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
    | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
    | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
    | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
  > };

type BlockParts_AttachmentBlock_Fragment = { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> };

type BlockParts_ContextBlock_Fragment = { __typename: 'ContextBlock', text: string, markup: string | null };

type BlockParts_DividerBlock_Fragment = { __typename: 'DividerBlock', version: number };

type BlockParts_FieldsBlock_Fragment = { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> };

type BlockParts_HeaderBlock_Fragment = { __typename: 'HeaderBlock', text: string };

type BlockParts_ImageBlock_Fragment = { __typename: 'ImageBlock', description: string, fileId: string };

type BlockParts_PollBlock_Fragment = { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> };

type BlockParts_SectionBlock_Fragment = { __typename: 'SectionBlock', text: string, markup: string | null };

type BlockParts_UnknownBlock_Fragment = { __typename: 'UnknownBlock', kind: string, version: number };

export type BlockPartsFragment =
  | BlockParts_ActionsBlock_Fragment
  | BlockParts_AttachmentBlock_Fragment
  | BlockParts_ContextBlock_Fragment
  | BlockParts_DividerBlock_Fragment
  | BlockParts_FieldsBlock_Fragment
  | BlockParts_HeaderBlock_Fragment
  | BlockParts_ImageBlock_Fragment
  | BlockParts_PollBlock_Fragment
  | BlockParts_SectionBlock_Fragment
  | BlockParts_UnknownBlock_Fragment
;

export type RefusalPartsFragment = { code: RefusalCode, meaning: string, remedy: string };

type PayloadParts_AddAuthenticatorPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_AddEmojiPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_AddIntegrationPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_AddMailFactorPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_AddMembersPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_AddPasskeyPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_AddReactionPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_AddTeamMembersPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ApproveCasePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ApproveErasurePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ArchiveRoomPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_AskForSignInLinkPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_AssignRolePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ChangeOAuthClientPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ChangePasswordPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ChangeRolePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ChangeSettingPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ChangeWorkspaceSettingsPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ChooseAvatarPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ChooseNotificationLevelPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ClearStatusPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_CloseCasePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ClosePollPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ConfirmEmailPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ConfirmSessionPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_CopyFilePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_CreateAccessTokenPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_CreateChannelPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_CreateInviteLinkPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_CreateRecoveryCodesPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_CreateRolePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_CreateSignInLinksPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_CreateTeamPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_CreateWorkspacePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_DeactivateUserPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_DeleteFilePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_DeleteMessagePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_DeleteRolePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_DescribeFilePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_DescribeTeamPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_DisableOAuthClientPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_DisbandTeamPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_EditMessagePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_EditProfilePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_EnterPrivateRoomPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_EraseUserPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_FinishSignInPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_FollowThreadPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_GrantRolePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_GrantRoomRolePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_GrantTeamRolePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_JoinRoomPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_LeaveRoomPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_LinkExternalAccountPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_LinkTeamToRoomPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_MailCodePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_MailConfirmationLinkPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_MailSignInLinksPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_MarkAllThreadsReadPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_MarkReadPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_MarkUnreadPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_OpenCasePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_OpenDirectRoomPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_PauseReactionPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_PinMessagePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_PostMessagePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_PrepareAuthenticatorPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_PreparePasskeyPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_PurgeFilePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ReactivateUserPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RedeemSignInLinkPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RedeliverPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RegisterBotPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RegisterOAuthClientPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RegisterUserPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RemoveAvatarPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RemoveEmojiPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RemoveIntegrationPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RemoveLinkPreviewPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RemoveMemberPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RemoveReactionPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RemoveSecondFactorPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RemoveTeamMemberPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RenameRoomPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RenameTeamPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RenameUserPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RenewInstanceSecretPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RenewOAuthClientSecretPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ReplaceEmailPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ReplayReactionPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ResetPasswordPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ResetSecondFactorsPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RestoreExternalPicturePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RestoreMessagePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RestoreMessageVersionPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_ResumeReactionPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RetryDeadLettersPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RevokeAccessTokenPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RevokeInviteLinkPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RevokeSessionPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_RevokeSessionsPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SetDescriptionPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SetFavouritePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SetHiddenPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SetMutedPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SetReadOnlyPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SetRoomBannerPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SetRoomVisibilityPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SetStatusPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SetTopicPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SignInByMethodPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SignInPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SignInWithPasskeyPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_SignOutPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_StarMessagePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_StartLinkingExternalAccountPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_StartPeopleSyncPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_TrySignInMethodPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_UnarchiveRoomPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_UnfollowThreadPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_UnlinkExternalAccountPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_UnlinkTeamFromRoomPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_UnpinMessagePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_UnstarMessagePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_WithdrawOAuthAccessPayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

type PayloadParts_WithdrawRolePayload_Fragment = { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null };

export type PayloadPartsFragment =
  | PayloadParts_AddAuthenticatorPayload_Fragment
  | PayloadParts_AddEmojiPayload_Fragment
  | PayloadParts_AddIntegrationPayload_Fragment
  | PayloadParts_AddMailFactorPayload_Fragment
  | PayloadParts_AddMembersPayload_Fragment
  | PayloadParts_AddPasskeyPayload_Fragment
  | PayloadParts_AddReactionPayload_Fragment
  | PayloadParts_AddTeamMembersPayload_Fragment
  | PayloadParts_ApproveCasePayload_Fragment
  | PayloadParts_ApproveErasurePayload_Fragment
  | PayloadParts_ArchiveRoomPayload_Fragment
  | PayloadParts_AskForSignInLinkPayload_Fragment
  | PayloadParts_AssignRolePayload_Fragment
  | PayloadParts_ChangeOAuthClientPayload_Fragment
  | PayloadParts_ChangePasswordPayload_Fragment
  | PayloadParts_ChangeRolePayload_Fragment
  | PayloadParts_ChangeSettingPayload_Fragment
  | PayloadParts_ChangeWorkspaceSettingsPayload_Fragment
  | PayloadParts_ChooseAvatarPayload_Fragment
  | PayloadParts_ChooseNotificationLevelPayload_Fragment
  | PayloadParts_ClearStatusPayload_Fragment
  | PayloadParts_CloseCasePayload_Fragment
  | PayloadParts_ClosePollPayload_Fragment
  | PayloadParts_ConfirmEmailPayload_Fragment
  | PayloadParts_ConfirmSessionPayload_Fragment
  | PayloadParts_CopyFilePayload_Fragment
  | PayloadParts_CreateAccessTokenPayload_Fragment
  | PayloadParts_CreateChannelPayload_Fragment
  | PayloadParts_CreateInviteLinkPayload_Fragment
  | PayloadParts_CreateRecoveryCodesPayload_Fragment
  | PayloadParts_CreateRolePayload_Fragment
  | PayloadParts_CreateSignInLinksPayload_Fragment
  | PayloadParts_CreateTeamPayload_Fragment
  | PayloadParts_CreateWorkspacePayload_Fragment
  | PayloadParts_DeactivateUserPayload_Fragment
  | PayloadParts_DeleteFilePayload_Fragment
  | PayloadParts_DeleteMessagePayload_Fragment
  | PayloadParts_DeleteRolePayload_Fragment
  | PayloadParts_DescribeFilePayload_Fragment
  | PayloadParts_DescribeTeamPayload_Fragment
  | PayloadParts_DisableOAuthClientPayload_Fragment
  | PayloadParts_DisbandTeamPayload_Fragment
  | PayloadParts_EditMessagePayload_Fragment
  | PayloadParts_EditProfilePayload_Fragment
  | PayloadParts_EnterPrivateRoomPayload_Fragment
  | PayloadParts_EraseUserPayload_Fragment
  | PayloadParts_FinishSignInPayload_Fragment
  | PayloadParts_FollowThreadPayload_Fragment
  | PayloadParts_GrantRolePayload_Fragment
  | PayloadParts_GrantRoomRolePayload_Fragment
  | PayloadParts_GrantTeamRolePayload_Fragment
  | PayloadParts_JoinRoomPayload_Fragment
  | PayloadParts_LeaveRoomPayload_Fragment
  | PayloadParts_LinkExternalAccountPayload_Fragment
  | PayloadParts_LinkTeamToRoomPayload_Fragment
  | PayloadParts_MailCodePayload_Fragment
  | PayloadParts_MailConfirmationLinkPayload_Fragment
  | PayloadParts_MailSignInLinksPayload_Fragment
  | PayloadParts_MarkAllThreadsReadPayload_Fragment
  | PayloadParts_MarkReadPayload_Fragment
  | PayloadParts_MarkUnreadPayload_Fragment
  | PayloadParts_OpenCasePayload_Fragment
  | PayloadParts_OpenDirectRoomPayload_Fragment
  | PayloadParts_PauseReactionPayload_Fragment
  | PayloadParts_PinMessagePayload_Fragment
  | PayloadParts_PostMessagePayload_Fragment
  | PayloadParts_PrepareAuthenticatorPayload_Fragment
  | PayloadParts_PreparePasskeyPayload_Fragment
  | PayloadParts_PurgeFilePayload_Fragment
  | PayloadParts_ReactivateUserPayload_Fragment
  | PayloadParts_RedeemSignInLinkPayload_Fragment
  | PayloadParts_RedeliverPayload_Fragment
  | PayloadParts_RegisterBotPayload_Fragment
  | PayloadParts_RegisterOAuthClientPayload_Fragment
  | PayloadParts_RegisterUserPayload_Fragment
  | PayloadParts_RemoveAvatarPayload_Fragment
  | PayloadParts_RemoveEmojiPayload_Fragment
  | PayloadParts_RemoveIntegrationPayload_Fragment
  | PayloadParts_RemoveLinkPreviewPayload_Fragment
  | PayloadParts_RemoveMemberPayload_Fragment
  | PayloadParts_RemoveReactionPayload_Fragment
  | PayloadParts_RemoveSecondFactorPayload_Fragment
  | PayloadParts_RemoveTeamMemberPayload_Fragment
  | PayloadParts_RenameRoomPayload_Fragment
  | PayloadParts_RenameTeamPayload_Fragment
  | PayloadParts_RenameUserPayload_Fragment
  | PayloadParts_RenewInstanceSecretPayload_Fragment
  | PayloadParts_RenewOAuthClientSecretPayload_Fragment
  | PayloadParts_ReplaceEmailPayload_Fragment
  | PayloadParts_ReplayReactionPayload_Fragment
  | PayloadParts_ResetPasswordPayload_Fragment
  | PayloadParts_ResetSecondFactorsPayload_Fragment
  | PayloadParts_RestoreExternalPicturePayload_Fragment
  | PayloadParts_RestoreMessagePayload_Fragment
  | PayloadParts_RestoreMessageVersionPayload_Fragment
  | PayloadParts_ResumeReactionPayload_Fragment
  | PayloadParts_RetryDeadLettersPayload_Fragment
  | PayloadParts_RevokeAccessTokenPayload_Fragment
  | PayloadParts_RevokeInviteLinkPayload_Fragment
  | PayloadParts_RevokeSessionPayload_Fragment
  | PayloadParts_RevokeSessionsPayload_Fragment
  | PayloadParts_SetDescriptionPayload_Fragment
  | PayloadParts_SetFavouritePayload_Fragment
  | PayloadParts_SetHiddenPayload_Fragment
  | PayloadParts_SetMutedPayload_Fragment
  | PayloadParts_SetReadOnlyPayload_Fragment
  | PayloadParts_SetRoomBannerPayload_Fragment
  | PayloadParts_SetRoomVisibilityPayload_Fragment
  | PayloadParts_SetStatusPayload_Fragment
  | PayloadParts_SetTopicPayload_Fragment
  | PayloadParts_SignInByMethodPayload_Fragment
  | PayloadParts_SignInPayload_Fragment
  | PayloadParts_SignInWithPasskeyPayload_Fragment
  | PayloadParts_SignOutPayload_Fragment
  | PayloadParts_StarMessagePayload_Fragment
  | PayloadParts_StartLinkingExternalAccountPayload_Fragment
  | PayloadParts_StartPeopleSyncPayload_Fragment
  | PayloadParts_TrySignInMethodPayload_Fragment
  | PayloadParts_UnarchiveRoomPayload_Fragment
  | PayloadParts_UnfollowThreadPayload_Fragment
  | PayloadParts_UnlinkExternalAccountPayload_Fragment
  | PayloadParts_UnlinkTeamFromRoomPayload_Fragment
  | PayloadParts_UnpinMessagePayload_Fragment
  | PayloadParts_UnstarMessagePayload_Fragment
  | PayloadParts_WithdrawOAuthAccessPayload_Fragment
  | PayloadParts_WithdrawRolePayload_Fragment
;

export type PushDevicePartsFragment = { id: string, kind: PushDeviceKind, appId: string, locale: string | null, device: string | null, registeredAt: string, isOfThisSignIn: boolean };

export type EntryPartsFragment = { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> };

export type ReceivedReactionPartsFragment = { id: string, emoji: string, reactedAt: string, user: { id: string, displayName: string }, message: { id: string, roomId: string, text: string } };

export type ThreadPartsFragment = { isFollowed: boolean, readNumber: number, unreadCount: number, isUnread: boolean, root: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
        | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
            | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
            | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
            | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
            | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
            | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
            | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
          > }
        | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
        | { __typename: 'ContextBlock', text: string, markup: string | null }
        | { __typename: 'DividerBlock', version: number }
        | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
        | { __typename: 'HeaderBlock', text: string }
        | { __typename: 'ImageBlock', description: string, fileId: string }
        | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
        | { __typename: 'SectionBlock', text: string, markup: string | null }
        | { __typename: 'UnknownBlock', kind: string, version: number }
      > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
      | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
          | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
          | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
          | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
          | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
          | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
          | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
        > }
      | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
      | { __typename: 'ContextBlock', text: string, markup: string | null }
      | { __typename: 'DividerBlock', version: number }
      | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
      | { __typename: 'HeaderBlock', text: string }
      | { __typename: 'ImageBlock', description: string, fileId: string }
      | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
      | { __typename: 'SectionBlock', text: string, markup: string | null }
      | { __typename: 'UnknownBlock', kind: string, version: number }
    > }, entry: { displayName: string, isMuted: boolean, notificationLevel: NotificationLevel, room: { id: string, kind: RoomKind, archivedAt: string | null } } };

export type RoomPartsFragment = { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> };

export type RoomHistoryPartsFragment = { id: string, kind: RoomHistoryKind, position: string, recordedAt: string, happenedAt: string, role: RoomRole | null, before: string | null, after: string | null, actor: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } | null, person: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } | null, team: { id: string, name: string } | null };

export type MessageOfThenFragment = { id: string, text: string | null, markup: string | null, isWithheld: boolean, isErased: boolean, editedAt: string | null, isDeleted: boolean, isPinned: boolean, mentions: Array<{ token: string, text: string }>, blocks: Array<
    | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
        | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
        | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
        | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
        | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
        | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
        | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
      > }
    | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
    | { __typename: 'ContextBlock', text: string, markup: string | null }
    | { __typename: 'DividerBlock', version: number }
    | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
    | { __typename: 'HeaderBlock', text: string }
    | { __typename: 'ImageBlock', description: string, fileId: string }
    | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
    | { __typename: 'SectionBlock', text: string, markup: string | null }
    | { __typename: 'UnknownBlock', kind: string, version: number }
  >, files: Array<{ id: string, name: string }>, reactions: Array<{ emoji: string, count: number }> };

export type ScheduledMessagePartsFragment = { id: string, roomId: string, threadRootId: string | null, text: string, alsoInRoom: boolean, sendAt: string, localTime: string, timeZone: string, repeats: ScheduledRepetition | null, isSending: boolean, updatedAt: string, files: Array<{ id: string, name: string }>, quotedMessage: { id: string, text: string, sender: { id: string, displayName: string } } | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null };

export type SidebarPartsFragment = { revision: string | null, sections: Array<{ id: string, kind: SidebarSectionKind, name: string | null, isCollapsed: boolean, isShown: boolean, roomIds: Array<string> }> };

export type SlashCommandPartsFragment = { word: string, usage: string, means: string, offeredBy: { id: string, displayName: string } | null };

export type AnswerToViewerPartsFragment = { id: string | null, text: string | null, roomId: string | null, blocks: Array<
    | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
        | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
        | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
        | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
        | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
        | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
        | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
      > }
    | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
    | { __typename: 'ContextBlock', text: string, markup: string | null }
    | { __typename: 'DividerBlock', version: number }
    | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
    | { __typename: 'HeaderBlock', text: string }
    | { __typename: 'ImageBlock', description: string, fileId: string }
    | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
    | { __typename: 'SectionBlock', text: string, markup: string | null }
    | { __typename: 'UnknownBlock', kind: string, version: number }
  > };

export type ProgramAnswerPartsFragment = { id: string, roomId: string, threadRootId: string | null, text: string, blocks: Array<
    | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
        | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
        | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
        | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
        | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
        | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
        | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
      > }
    | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
    | { __typename: 'ContextBlock', text: string, markup: string | null }
    | { __typename: 'DividerBlock', version: number }
    | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
    | { __typename: 'HeaderBlock', text: string }
    | { __typename: 'ImageBlock', description: string, fileId: string }
    | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
    | { __typename: 'SectionBlock', text: string, markup: string | null }
    | { __typename: 'UnknownBlock', kind: string, version: number }
  > };

export type TeamPartsFragment = { id: string, name: string, title: string, description: string, memberCount: number };

export type UserPartsFragment = { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null };

export type AddAuthenticatorMutationVariables = Exact<{
  input: AddAuthenticatorInput;
}>;


export type AddAuthenticatorMutation = { addAuthenticator: { position: string | null, isVisible: boolean, result: { userId: string, recoveryCodes: Array<string>, account: { secondFactors: Array<{ id: string }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type AddEmojiMutationVariables = Exact<{
  input: AddEmojiInput;
}>;


export type AddEmojiMutation = { addEmoji: { position: string | null, isVisible: boolean, result: { name: string, emoji: { name: string, url: string } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type AddIntegrationMutationVariables = Exact<{
  input: AddIntegrationInput;
}>;


export type AddIntegrationMutation = { addIntegration: { position: string | null, isVisible: boolean, result: { instanceId: string, instance: { path: string, actor: { id: string } } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type AddMailFactorMutationVariables = Exact<{
  input: AddMailFactorInput;
}>;


export type AddMailFactorMutation = { addMailFactor: { position: string | null, isVisible: boolean, result: { userId: string, recoveryCodes: Array<string> } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type AddMembersMutationVariables = Exact<{
  input: AddMembersInput;
}>;


export type AddMembersMutation = { addMembers: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type AddPasskeyMutation = { addPasskey: { position: string | null, isVisible: boolean, result: { userId: string, recoveryCodes: Array<string> } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type AddReactionMutationVariables = Exact<{
  input: AddReactionInput;
}>;


export type AddReactionMutation = { addReaction: { position: string | null, isVisible: boolean, result: { messageId: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
          | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
              | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
              | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
              | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
              | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
            > }
          | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'ContextBlock', text: string, markup: string | null }
          | { __typename: 'DividerBlock', version: number }
          | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'HeaderBlock', text: string }
          | { __typename: 'ImageBlock', description: string, fileId: string }
          | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
          | { __typename: 'SectionBlock', text: string, markup: string | null }
          | { __typename: 'UnknownBlock', kind: string, version: number }
        > } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type AddTeamMembersMutationVariables = Exact<{
  input: AddTeamMembersInput;
}>;


export type AddTeamMembersMutation = { addTeamMembers: { position: string | null, isVisible: boolean, result: { teamId: string, team: { id: string, name: string, title: string, description: string, memberCount: number } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ApproveCaseMutationVariables = Exact<{
  input: ApproveCaseInput;
}>;


export type ApproveCaseMutation = { approveCase: { position: string | null, isVisible: boolean, result: { caseId: string, case: { approvedAt: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ApproveErasureMutationVariables = Exact<{
  input: ApproveErasureInput;
}>;


export type ApproveErasureMutation = { approveErasure: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, displayName: string, isErased: boolean, deactivatedAt: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ArchiveRoomMutationVariables = Exact<{
  input: ArchiveRoomInput;
}>;


export type ArchiveRoomMutation = { archiveRoom: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type AskForSignInLinkMutationVariables = Exact<{
  input: AskForSignInLinkInput;
}>;


export type AskForSignInLinkMutation = { askForSignInLink: { position: string | null, isVisible: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type AssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type AssignRoleMutation = { assignRole: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, timeZone: string | null, deactivatedAt: string | null, avatarUrl: string | null, status: { text: string, emoji: string | null, expiresAt: string | null } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ChangeOAuthClientMutationVariables = Exact<{
  input: ChangeOAuthClientInput;
}>;


export type ChangeOAuthClientMutation = { changeOAuthClient: { position: string | null, isVisible: boolean, result: { client: { name: string } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { position: string | null, isVisible: boolean, result: { userId: string, account: { email: string | null, sessions: Array<{ id: string }>, accessTokens: Array<{ id: string, label: string }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;


export type ChangeRoleMutation = { changeRole: { position: string | null, isVisible: boolean, result: { roleId: string, role: { id: string, name: string, permissions: Array<Permission> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ChangeSettingMutationVariables = Exact<{
  input: ChangeSettingInput;
}>;


export type ChangeSettingMutation = { changeSetting: { position: string | null, isVisible: boolean, result: { setting: { key: string, value: string | number | boolean | readonly string[] | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ChangeWorkspaceSettingsMutationVariables = Exact<{
  input: ChangeWorkspaceSettingsInput;
}>;


export type ChangeWorkspaceSettingsMutation = { changeWorkspaceSettings: { position: string | null, isVisible: boolean, result: { workspace: { name: string, signUpPolicy: SignUpPolicy, messageLengthMax: number, editWindowMs: number | null, deleteWindowMs: number | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ChooseAvatarMutationVariables = Exact<{
  input: ChooseAvatarInput;
}>;


export type ChooseAvatarMutation = { chooseAvatar: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, timeZone: string | null, deactivatedAt: string | null, avatarUrl: string | null, status: { text: string, emoji: string | null, expiresAt: string | null } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ChooseNotificationLevelMutationVariables = Exact<{
  input: ChooseNotificationLevelInput;
}>;


export type ChooseNotificationLevelMutation = { chooseNotificationLevel: { position: string | null, isVisible: boolean, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ClearStatusMutationVariables = Exact<{
  input: ClearStatusInput;
}>;


export type ClearStatusMutation = { clearStatus: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, timeZone: string | null, deactivatedAt: string | null, avatarUrl: string | null, status: { text: string, emoji: string | null, expiresAt: string | null } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { closeCase: { position: string | null, isVisible: boolean, result: { caseId: string, case: { closedAt: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ClosePollMutationVariables = Exact<{
  input: ClosePollInput;
}>;


export type ClosePollMutation = { closePoll: { position: string | null, isVisible: boolean, result: { messageId: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
          | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
              | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
              | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
              | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
              | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
            > }
          | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'ContextBlock', text: string, markup: string | null }
          | { __typename: 'DividerBlock', version: number }
          | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'HeaderBlock', text: string }
          | { __typename: 'ImageBlock', description: string, fileId: string }
          | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
          | { __typename: 'SectionBlock', text: string, markup: string | null }
          | { __typename: 'UnknownBlock', kind: string, version: number }
        > } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ConfirmEmailMutationVariables = Exact<{
  input: ConfirmEmailInput;
}>;


export type ConfirmEmailMutation = { confirmEmail: { position: string | null, isVisible: boolean, result: { userId: string, account: { email: string | null, emailConfirmedAt: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ConfirmSessionMutationVariables = Exact<{
  input: ConfirmSessionInput;
}>;


export type ConfirmSessionMutation = { confirmSession: { position: string | null, isVisible: boolean, result: { sessionId: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type CopyFileMutationVariables = Exact<{
  input: CopyFileInput;
}>;


export type CopyFileMutation = { copyFile: { position: string | null, isVisible: boolean, result: { fileId: string, file: { name: string, roomId: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken: { position: string | null, isVisible: boolean, result: { tokenId: string, token: string, accessToken: { id: string, label: string, scopes: Array<TokenScope>, permissions: Array<TokenPermission> | null, expiresAt: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type CreateChannelMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type CreateChannelMutation = { createChannel: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type CreateInviteLinkMutationVariables = Exact<{
  input: CreateInviteLinkInput;
}>;


export type CreateInviteLinkMutation = { createInviteLink: { position: string | null, isVisible: boolean, result: { inviteLinkId: string, token: string, path: string, inviteLink: { id: string, role: WorkspaceRole, expiresAt: string | null, usesMax: number | null, revokedAt: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type CreateRecoveryCodesMutationVariables = Exact<{
  input: CreateRecoveryCodesInput;
}>;


export type CreateRecoveryCodesMutation = { createRecoveryCodes: { position: string | null, isVisible: boolean, result: { recoveryCodes: Array<string>, account: { recoveryCodesLeft: number } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type CreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;


export type CreateRoleMutation = { createRole: { position: string | null, isVisible: boolean, result: { roleId: string, role: { id: string, name: string, permissions: Array<Permission>, isBuiltIn: boolean } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type CreateSignInLinksMutationVariables = Exact<{
  input: CreateSignInLinksInput;
}>;


export type CreateSignInLinksMutation = { createSignInLinks: { position: string | null, isVisible: boolean, result: { links: Array<{ userId: string, link: { userId: string, token: string, path: string, expiresAt: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null }> } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type CreateTeamMutationVariables = Exact<{
  input: CreateTeamInput;
}>;


export type CreateTeamMutation = { createTeam: { position: string | null, isVisible: boolean, result: { teamId: string, team: { id: string, name: string, title: string, description: string, memberCount: number } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type CreateWorkspaceMutationVariables = Exact<{
  input: CreateWorkspaceInput;
}>;


export type CreateWorkspaceMutation = { createWorkspace: { position: string | null, isVisible: boolean, result: { sessionId: string, viewer: { permissions: Array<WorkspacePermission>, user: { id: string, name: string } } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type DeactivateUserMutationVariables = Exact<{
  input: DeactivateUserInput;
}>;


export type DeactivateUserMutation = { deactivateUser: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, timeZone: string | null, deactivatedAt: string | null, avatarUrl: string | null, status: { text: string, emoji: string | null, expiresAt: string | null } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type DeleteFileMutationVariables = Exact<{
  input: DeleteFileInput;
}>;


export type DeleteFileMutation = { deleteFile: { position: string | null, isVisible: boolean, result: { fileId: string, file: { id: string, deletedAt: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type DeleteMessageMutationVariables = Exact<{
  input: DeleteMessageInput;
}>;


export type DeleteMessageMutation = { deleteMessage: { position: string | null, isVisible: boolean, result: { messageId: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
          | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
              | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
              | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
              | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
              | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
            > }
          | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'ContextBlock', text: string, markup: string | null }
          | { __typename: 'DividerBlock', version: number }
          | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'HeaderBlock', text: string }
          | { __typename: 'ImageBlock', description: string, fileId: string }
          | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
          | { __typename: 'SectionBlock', text: string, markup: string | null }
          | { __typename: 'UnknownBlock', kind: string, version: number }
        > } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type DeleteRoleMutationVariables = Exact<{
  input: DeleteRoleInput;
}>;


export type DeleteRoleMutation = { deleteRole: { position: string | null, isVisible: boolean, result: { roleId: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type DescribeFileMutationVariables = Exact<{
  input: DescribeFileInput;
}>;


export type DescribeFileMutation = { describeFile: { position: string | null, isVisible: boolean, result: { fileId: string, file: { description: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type DescribeTeamMutationVariables = Exact<{
  input: DescribeTeamInput;
}>;


export type DescribeTeamMutation = { describeTeam: { position: string | null, isVisible: boolean, result: { teamId: string, team: { id: string, name: string, title: string, description: string, memberCount: number } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type DisableOAuthClientMutationVariables = Exact<{
  input: DisableOAuthClientInput;
}>;


export type DisableOAuthClientMutation = { disableOAuthClient: { position: string | null, isVisible: boolean, result: { clientId: string, client: { disabledAt: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type DisbandTeamMutationVariables = Exact<{
  input: DisbandTeamInput;
}>;


export type DisbandTeamMutation = { disbandTeam: { position: string | null, isVisible: boolean, result: { teamId: string, team: { id: string, name: string, title: string, description: string, memberCount: number } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type EditMessageMutationVariables = Exact<{
  input: EditMessageInput;
}>;


export type EditMessageMutation = { editMessage: { position: string | null, isVisible: boolean, result: { messageId: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
          | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
              | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
              | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
              | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
              | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
            > }
          | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'ContextBlock', text: string, markup: string | null }
          | { __typename: 'DividerBlock', version: number }
          | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'HeaderBlock', text: string }
          | { __typename: 'ImageBlock', description: string, fileId: string }
          | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
          | { __typename: 'SectionBlock', text: string, markup: string | null }
          | { __typename: 'UnknownBlock', kind: string, version: number }
        > } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type EditProfileMutationVariables = Exact<{
  input: EditProfileInput;
}>;


export type EditProfileMutation = { editProfile: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, timeZone: string | null, deactivatedAt: string | null, avatarUrl: string | null, status: { text: string, emoji: string | null, expiresAt: string | null } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type EnterPrivateRoomMutationVariables = Exact<{
  input: EnterPrivateRoomInput;
}>;


export type EnterPrivateRoomMutation = { enterPrivateRoom: { position: string | null, isVisible: boolean, result: { roomId: string, entry: { readNumber: number, unreadCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, room: { id: string, name: string | null, moderatorEntries: Array<{ reason: string, enteredAt: string, user: { displayName: string } }> } } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type EraseUserMutationVariables = Exact<{
  input: EraseUserInput;
}>;


export type EraseUserMutation = { eraseUser: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, displayName: string, isErased: boolean, deactivatedAt: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type FinishSignInMutationVariables = Exact<{
  input: FinishSignInInput;
}>;


export type FinishSignInMutation = { finishSignIn: { position: string | null, isVisible: boolean, result: { sessionId: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type FollowThreadMutationVariables = Exact<{
  input: FollowThreadInput;
}>;


export type FollowThreadMutation = { followThread: { position: string | null, isVisible: boolean, result: { threadRootId: string, thread: { isFollowed: boolean, readNumber: number, unreadCount: number, isUnread: boolean, root: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
              | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                  | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                  | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                  | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                  | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                  | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                  | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
                > }
              | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
              | { __typename: 'ContextBlock', text: string, markup: string | null }
              | { __typename: 'DividerBlock', version: number }
              | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
              | { __typename: 'HeaderBlock', text: string }
              | { __typename: 'ImageBlock', description: string, fileId: string }
              | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
              | { __typename: 'SectionBlock', text: string, markup: string | null }
              | { __typename: 'UnknownBlock', kind: string, version: number }
            > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > }, entry: { displayName: string, isMuted: boolean, notificationLevel: NotificationLevel, room: { id: string, kind: RoomKind, archivedAt: string | null } } } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, roles: Array<{ roomId: string | null, expiresAt: string | null, role: { id: string, name: string } }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type GrantRoomRoleMutationVariables = Exact<{
  input: GrantRoomRoleInput;
}>;


export type GrantRoomRoleMutation = { grantRoomRole: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type GrantTeamRoleMutationVariables = Exact<{
  input: GrantTeamRoleInput;
}>;


export type GrantTeamRoleMutation = { grantTeamRole: { position: string | null, isVisible: boolean, result: { teamId: string, team: { id: string, name: string, title: string, description: string, memberCount: number } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type JoinRoomMutationVariables = Exact<{
  input: JoinRoomInput;
}>;


export type JoinRoomMutation = { joinRoom: { position: string | null, isVisible: boolean, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type LeaveRoomMutationVariables = Exact<{
  input: LeaveRoomInput;
}>;


export type LeaveRoomMutation = { leaveRoom: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type LinkExternalAccountMutationVariables = Exact<{
  input: LinkExternalAccountInput;
}>;


export type LinkExternalAccountMutation = { linkExternalAccount: { position: string | null, isVisible: boolean, result: { user: { id: string } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type LinkTeamToRoomMutationVariables = Exact<{
  input: LinkTeamToRoomInput;
}>;


export type LinkTeamToRoomMutation = { linkTeamToRoom: { position: string | null, isVisible: boolean, result: { teamId: string, team: { id: string, name: string, title: string, description: string, memberCount: number } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type MailCodeMutationVariables = Exact<{
  input: MailCodeInput;
}>;


export type MailCodeMutation = { mailCode: { position: string | null, isVisible: boolean, result: { address: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type MailConfirmationLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type MailConfirmationLinkMutation = { mailConfirmationLink: { position: string | null, isVisible: boolean, result: { address: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type MailSignInLinksMutationVariables = Exact<{
  input: MailSignInLinksInput;
}>;


export type MailSignInLinksMutation = { mailSignInLinks: { position: string | null, isVisible: boolean, result: { mails: Array<{ userId: string, address: string | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null }> } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type MarkAllThreadsReadMutationVariables = Exact<{
  input: MarkAllThreadsReadInput;
}>;


export type MarkAllThreadsReadMutation = { markAllThreadsRead: { position: string | null, isVisible: boolean, result: { hasMore: boolean } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type MarkReadMutation = { markRead: { position: string | null, isVisible: boolean, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type MarkUnreadMutationVariables = Exact<{
  input: MarkUnreadInput;
}>;


export type MarkUnreadMutation = { markUnread: { position: string | null, isVisible: boolean, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { openCase: { position: string | null, isVisible: boolean, result: { caseId: string, case: { id: string, number: string } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type OpenDirectRoomMutationVariables = Exact<{
  input: OpenDirectRoomInput;
}>;


export type OpenDirectRoomMutation = { openDirectRoom: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type PauseReactionMutationVariables = Exact<{
  input: PauseReactionInput;
}>;


export type PauseReactionMutation = { pauseReaction: { position: string | null, isVisible: boolean, result: { instance: { reaction: { isPaused: boolean, position: string } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type PinMessageMutationVariables = Exact<{
  input: PinMessageInput;
}>;


export type PinMessageMutation = { pinMessage: { position: string | null, isVisible: boolean, result: { messageId: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
          | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
              | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
              | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
              | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
              | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
            > }
          | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'ContextBlock', text: string, markup: string | null }
          | { __typename: 'DividerBlock', version: number }
          | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'HeaderBlock', text: string }
          | { __typename: 'ImageBlock', description: string, fileId: string }
          | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
          | { __typename: 'SectionBlock', text: string, markup: string | null }
          | { __typename: 'UnknownBlock', kind: string, version: number }
        > } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type PostMessageMutationVariables = Exact<{
  input: PostMessageInput;
}>;


export type PostMessageMutation = { postMessage: { position: string | null, isVisible: boolean, result: { messageId: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
          | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
              | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
              | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
              | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
              | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
            > }
          | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'ContextBlock', text: string, markup: string | null }
          | { __typename: 'DividerBlock', version: number }
          | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'HeaderBlock', text: string }
          | { __typename: 'ImageBlock', description: string, fileId: string }
          | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
          | { __typename: 'SectionBlock', text: string, markup: string | null }
          | { __typename: 'UnknownBlock', kind: string, version: number }
        > } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type PrepareAuthenticatorMutationVariables = Exact<{ [key: string]: never; }>;


export type PrepareAuthenticatorMutation = { prepareAuthenticator: { position: string | null, isVisible: boolean, result: { setup: string, secret: string, uri: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type PreparePasskeyMutationVariables = Exact<{
  input: PreparePasskeyInput;
}>;


export type PreparePasskeyMutation = { preparePasskey: { position: string | null, isVisible: boolean, result: { challenge: string, options: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type PurgeFileMutationVariables = Exact<{
  input: PurgeFileInput;
}>;


export type PurgeFileMutation = { purgeFile: { position: string | null, isVisible: boolean, result: { fileId: string, file: { id: string, purgedAt: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ReactivateUserMutationVariables = Exact<{
  input: ReactivateUserInput;
}>;


export type ReactivateUserMutation = { reactivateUser: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, timeZone: string | null, deactivatedAt: string | null, avatarUrl: string | null, status: { text: string, emoji: string | null, expiresAt: string | null } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RedeemSignInLinkMutationVariables = Exact<{
  input: RedeemSignInLinkInput;
}>;


export type RedeemSignInLinkMutation = { redeemSignInLink: { position: string | null, isVisible: boolean, result: { sessionId: string, viewer: { permissions: Array<WorkspacePermission>, user: { id: string, name: string } } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RedeliverMutationVariables = Exact<{
  input: RedeliverInput;
}>;


export type RedeliverMutation = { redeliver: { position: string | null, isVisible: boolean, result: { instance: { reaction: { isPaused: boolean, position: string } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RegisterBotMutationVariables = Exact<{
  input: RegisterBotInput;
}>;


export type RegisterBotMutation = { registerBot: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, timeZone: string | null, deactivatedAt: string | null, avatarUrl: string | null, status: { text: string, emoji: string | null, expiresAt: string | null } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RegisterOAuthClientMutationVariables = Exact<{
  input: RegisterOAuthClientInput;
}>;


export type RegisterOAuthClientMutation = { registerOAuthClient: { position: string | null, isVisible: boolean, result: { clientId: string, secret: string, client: { name: string, account: { name: string } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RegisterUserMutationVariables = Exact<{
  input: RegisterUserInput;
}>;


export type RegisterUserMutation = { registerUser: { position: string | null, isVisible: boolean, result: { sessionId: string, viewer: { permissions: Array<WorkspacePermission>, user: { id: string, name: string } } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RemoveAvatarMutationVariables = Exact<{
  input: RemoveAvatarInput;
}>;


export type RemoveAvatarMutation = { removeAvatar: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, timeZone: string | null, deactivatedAt: string | null, avatarUrl: string | null, status: { text: string, emoji: string | null, expiresAt: string | null } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RemoveEmojiMutationVariables = Exact<{
  input: RemoveEmojiInput;
}>;


export type RemoveEmojiMutation = { removeEmoji: { position: string | null, isVisible: boolean, result: { name: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RemoveIntegrationMutationVariables = Exact<{
  input: RemoveIntegrationInput;
}>;


export type RemoveIntegrationMutation = { removeIntegration: { position: string | null, isVisible: boolean, result: { instanceId: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RemoveLinkPreviewMutationVariables = Exact<{
  input: RemoveLinkPreviewInput;
}>;


export type RemoveLinkPreviewMutation = { removeLinkPreview: { position: string | null, isVisible: boolean, result: { messageId: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
          | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
              | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
              | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
              | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
              | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
            > }
          | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'ContextBlock', text: string, markup: string | null }
          | { __typename: 'DividerBlock', version: number }
          | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'HeaderBlock', text: string }
          | { __typename: 'ImageBlock', description: string, fileId: string }
          | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
          | { __typename: 'SectionBlock', text: string, markup: string | null }
          | { __typename: 'UnknownBlock', kind: string, version: number }
        > } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RemoveReactionMutationVariables = Exact<{
  input: RemoveReactionInput;
}>;


export type RemoveReactionMutation = { removeReaction: { position: string | null, isVisible: boolean, result: { messageId: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
          | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
              | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
              | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
              | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
              | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
            > }
          | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'ContextBlock', text: string, markup: string | null }
          | { __typename: 'DividerBlock', version: number }
          | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'HeaderBlock', text: string }
          | { __typename: 'ImageBlock', description: string, fileId: string }
          | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
          | { __typename: 'SectionBlock', text: string, markup: string | null }
          | { __typename: 'UnknownBlock', kind: string, version: number }
        > } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: RemoveSecondFactorInput;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: { position: string | null, isVisible: boolean, result: { account: { secondFactors: Array<{ id: string, kind: SecondFactorKind, label: string, addedAt: string, lastUsedAt: string | null }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RemoveTeamMemberMutationVariables = Exact<{
  input: RemoveTeamMemberInput;
}>;


export type RemoveTeamMemberMutation = { removeTeamMember: { position: string | null, isVisible: boolean, result: { teamId: string, team: { id: string, name: string, title: string, description: string, memberCount: number } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RenameRoomMutationVariables = Exact<{
  input: RenameRoomInput;
}>;


export type RenameRoomMutation = { renameRoom: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RenameTeamMutationVariables = Exact<{
  input: RenameTeamInput;
}>;


export type RenameTeamMutation = { renameTeam: { position: string | null, isVisible: boolean, result: { teamId: string, team: { id: string, name: string, title: string, description: string, memberCount: number } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RenameUserMutationVariables = Exact<{
  input: RenameUserInput;
}>;


export type RenameUserMutation = { renameUser: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, timeZone: string | null, deactivatedAt: string | null, avatarUrl: string | null, status: { text: string, emoji: string | null, expiresAt: string | null } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RenewInstanceSecretMutationVariables = Exact<{
  input: RenewInstanceSecretInput;
}>;


export type RenewInstanceSecretMutation = { renewInstanceSecret: { position: string | null, isVisible: boolean, result: { instanceId: string, secret: string, signsByFormer: boolean } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RenewOAuthClientSecretMutationVariables = Exact<{
  input: RenewOAuthClientSecretInput;
}>;


export type RenewOAuthClientSecretMutation = { renewOAuthClientSecret: { position: string | null, isVisible: boolean, result: { clientId: string, secret: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ReplaceEmailMutationVariables = Exact<{
  input: ReplaceEmailInput;
}>;


export type ReplaceEmailMutation = { replaceEmail: { position: string | null, isVisible: boolean, result: { userId: string, account: { email: string | null, sessions: Array<{ id: string }>, accessTokens: Array<{ id: string, label: string }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ReplayReactionMutationVariables = Exact<{
  input: ReplayReactionInput;
}>;


export type ReplayReactionMutation = { replayReaction: { position: string | null, isVisible: boolean, result: { instance: { reaction: { isPaused: boolean, position: string } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { position: string | null, isVisible: boolean, result: { userId: string, token: string, path: string, expiresAt: string, user: { id: string, name: string } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ResetSecondFactorsMutationVariables = Exact<{
  input: ResetSecondFactorsInput;
}>;


export type ResetSecondFactorsMutation = { resetSecondFactors: { position: string | null, isVisible: boolean, result: { userId: string, account: { recoveryCodesLeft: number } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RestoreExternalPictureMutationVariables = Exact<{
  input: RestoreExternalPictureInput;
}>;


export type RestoreExternalPictureMutation = { restoreExternalPicture: { position: string | null, isVisible: boolean, result: { user: { id: string, avatarUrl: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RestoreMessageMutationVariables = Exact<{
  input: RestoreMessageInput;
}>;


export type RestoreMessageMutation = { restoreMessage: { position: string | null, isVisible: boolean, result: { messageId: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
          | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
              | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
              | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
              | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
              | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
            > }
          | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'ContextBlock', text: string, markup: string | null }
          | { __typename: 'DividerBlock', version: number }
          | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'HeaderBlock', text: string }
          | { __typename: 'ImageBlock', description: string, fileId: string }
          | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
          | { __typename: 'SectionBlock', text: string, markup: string | null }
          | { __typename: 'UnknownBlock', kind: string, version: number }
        > } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RestoreMessageVersionMutationVariables = Exact<{
  input: RestoreMessageVersionInput;
}>;


export type RestoreMessageVersionMutation = { restoreMessageVersion: { position: string | null, isVisible: boolean, result: { messageId: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
          | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
              | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
              | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
              | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
              | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
            > }
          | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'ContextBlock', text: string, markup: string | null }
          | { __typename: 'DividerBlock', version: number }
          | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'HeaderBlock', text: string }
          | { __typename: 'ImageBlock', description: string, fileId: string }
          | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
          | { __typename: 'SectionBlock', text: string, markup: string | null }
          | { __typename: 'UnknownBlock', kind: string, version: number }
        > } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type ResumeReactionMutationVariables = Exact<{
  input: ResumeReactionInput;
}>;


export type ResumeReactionMutation = { resumeReaction: { position: string | null, isVisible: boolean, result: { instance: { reaction: { isPaused: boolean, position: string } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RetryDeadLettersMutationVariables = Exact<{
  input: RetryDeadLettersInput;
}>;


export type RetryDeadLettersMutation = { retryDeadLetters: { position: string | null, isVisible: boolean, result: { instance: { reaction: { isPaused: boolean, position: string } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RevokeAccessTokenMutationVariables = Exact<{
  input: RevokeAccessTokenInput;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken: { position: string | null, isVisible: boolean, result: { userId: string, account: { email: string | null, sessions: Array<{ id: string }>, accessTokens: Array<{ id: string, label: string }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RevokeInviteLinkMutationVariables = Exact<{
  input: RevokeInviteLinkInput;
}>;


export type RevokeInviteLinkMutation = { revokeInviteLink: { position: string | null, isVisible: boolean, result: { inviteLinkId: string, inviteLink: { id: string, role: WorkspaceRole, expiresAt: string | null, usesMax: number | null, revokedAt: string | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { position: string | null, isVisible: boolean, result: { userId: string, account: { email: string | null, sessions: Array<{ id: string }>, accessTokens: Array<{ id: string, label: string }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type RevokeSessionsMutationVariables = Exact<{
  input: RevokeSessionsInput;
}>;


export type RevokeSessionsMutation = { revokeSessions: { position: string | null, isVisible: boolean, result: { userId: string, account: { sessions: Array<{ id: string }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SetDescriptionMutationVariables = Exact<{
  input: SetDescriptionInput;
}>;


export type SetDescriptionMutation = { setDescription: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SetFavouriteMutationVariables = Exact<{
  input: SetFavouriteInput;
}>;


export type SetFavouriteMutation = { setFavourite: { position: string | null, isVisible: boolean, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SetHiddenMutationVariables = Exact<{
  input: SetHiddenInput;
}>;


export type SetHiddenMutation = { setHidden: { position: string | null, isVisible: boolean, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SetMutedMutationVariables = Exact<{
  input: SetMutedInput;
}>;


export type SetMutedMutation = { setMuted: { position: string | null, isVisible: boolean, result: { roomId: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SetReadOnlyMutationVariables = Exact<{
  input: SetReadOnlyInput;
}>;


export type SetReadOnlyMutation = { setReadOnly: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SetRoomBannerMutationVariables = Exact<{
  input: SetRoomBannerInput;
}>;


export type SetRoomBannerMutation = { setRoomBanner: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SetRoomVisibilityMutationVariables = Exact<{
  input: SetRoomVisibilityInput;
}>;


export type SetRoomVisibilityMutation = { setRoomVisibility: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SetStatusMutationVariables = Exact<{
  input: SetStatusInput;
}>;


export type SetStatusMutation = { setStatus: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, name: string, displayName: string, title: string, role: WorkspaceRole, timeZone: string | null, deactivatedAt: string | null, avatarUrl: string | null, status: { text: string, emoji: string | null, expiresAt: string | null } | null } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SetTopicMutationVariables = Exact<{
  input: SetTopicInput;
}>;


export type SetTopicMutation = { setTopic: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { position: string | null, isVisible: boolean, result: { sessionId: string, viewer: { permissions: Array<WorkspacePermission>, user: { id: string, name: string } } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SignInByMethodMutationVariables = Exact<{
  input: SignInByMethodInput;
}>;


export type SignInByMethodMutation = { signInByMethod: { position: string | null, isVisible: boolean, result: { instanceId: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { position: string | null, isVisible: boolean, result: { sessionId: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { position: string | null, isVisible: boolean, result: { sessionId: string, continueAt: string | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type StarMessageMutationVariables = Exact<{
  input: StarMessageInput;
}>;


export type StarMessageMutation = { starMessage: { position: string | null, isVisible: boolean, result: { messageId: string, isStarred: boolean } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type StartLinkingExternalAccountMutationVariables = Exact<{
  input: StartLinkingExternalAccountInput;
}>;


export type StartLinkingExternalAccountMutation = { startLinkingExternalAccount: { position: string | null, isVisible: boolean, result: { path: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type StartPeopleSyncMutationVariables = Exact<{
  input: StartPeopleSyncInput;
}>;


export type StartPeopleSyncMutation = { startPeopleSync: { position: string | null, isVisible: boolean, result: { instanceId: string, runId: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type TrySignInMethodMutationVariables = Exact<{
  input: TrySignInMethodInput;
}>;


export type TrySignInMethodMutation = { trySignInMethod: { position: string | null, isVisible: boolean, result: { problem: string | null, person: { subject: string, label: string, name: string | null, displayName: string | null, email: string | null, groups: Array<string> | null, hasPicture: boolean, outcome: string } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type UnarchiveRoomMutationVariables = Exact<{
  input: UnarchiveRoomInput;
}>;


export type UnarchiveRoomMutation = { unarchiveRoom: { position: string | null, isVisible: boolean, result: { roomId: string, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type UnfollowThreadMutationVariables = Exact<{
  input: UnfollowThreadInput;
}>;


export type UnfollowThreadMutation = { unfollowThread: { position: string | null, isVisible: boolean, result: { threadRootId: string, thread: { isFollowed: boolean, readNumber: number, unreadCount: number, isUnread: boolean, root: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
              | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                  | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                  | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                  | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                  | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                  | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                  | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
                > }
              | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
              | { __typename: 'ContextBlock', text: string, markup: string | null }
              | { __typename: 'DividerBlock', version: number }
              | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
              | { __typename: 'HeaderBlock', text: string }
              | { __typename: 'ImageBlock', description: string, fileId: string }
              | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
              | { __typename: 'SectionBlock', text: string, markup: string | null }
              | { __typename: 'UnknownBlock', kind: string, version: number }
            > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > }, entry: { displayName: string, isMuted: boolean, notificationLevel: NotificationLevel, room: { id: string, kind: RoomKind, archivedAt: string | null } } } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type UnlinkExternalAccountMutationVariables = Exact<{
  input: UnlinkExternalAccountInput;
}>;


export type UnlinkExternalAccountMutation = { unlinkExternalAccount: { position: string | null, isVisible: boolean, result: { user: { id: string } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type UnlinkTeamFromRoomMutationVariables = Exact<{
  input: UnlinkTeamFromRoomInput;
}>;


export type UnlinkTeamFromRoomMutation = { unlinkTeamFromRoom: { position: string | null, isVisible: boolean, result: { teamId: string, team: { id: string, name: string, title: string, description: string, memberCount: number } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type UnpinMessageMutationVariables = Exact<{
  input: UnpinMessageInput;
}>;


export type UnpinMessageMutation = { unpinMessage: { position: string | null, isVisible: boolean, result: { messageId: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
          | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
              | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
              | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
              | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
              | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
            > }
          | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'ContextBlock', text: string, markup: string | null }
          | { __typename: 'DividerBlock', version: number }
          | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'HeaderBlock', text: string }
          | { __typename: 'ImageBlock', description: string, fileId: string }
          | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
          | { __typename: 'SectionBlock', text: string, markup: string | null }
          | { __typename: 'UnknownBlock', kind: string, version: number }
        > } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type UnstarMessageMutationVariables = Exact<{
  input: UnstarMessageInput;
}>;


export type UnstarMessageMutation = { unstarMessage: { position: string | null, isVisible: boolean, result: { messageId: string, isStarred: boolean } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type WithdrawOAuthAccessMutationVariables = Exact<{
  input: WithdrawOAuthAccessInput;
}>;


export type WithdrawOAuthAccessMutation = { withdrawOAuthAccess: { position: string | null, isVisible: boolean, result: { account: { oauthGrants: Array<{ id: string }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type WithdrawRoleMutationVariables = Exact<{
  input: WithdrawRoleInput;
}>;


export type WithdrawRoleMutation = { withdrawRole: { position: string | null, isVisible: boolean, result: { userId: string, user: { id: string, roles: Array<{ role: { id: string } }> } | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null } };

export type UserFactsFragment = { title: string, role: WorkspaceRole, id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<WorkspacePermission>, tokenScopes: Array<TokenScope> | null, user: { title: string, role: WorkspaceRole, id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } } | null };

export type WorkspaceQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceQuery = { workspace: { name: string, signUpPolicy: SignUpPolicy, messageLengthMax: number } | null };

export type SessionsQueryVariables = Exact<{
  userId: string;
}>;


export type SessionsQuery = { account: { email: string | null, sessions: Array<{ id: string, isCurrent: boolean, method: string | null, userAgent: string }>, accessTokens: Array<{ id: string, label: string, scopes: Array<TokenScope> }> } | null };

export type InvitePreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitePreviewQuery = { invitePreview: { workspaceName: string, invitedByName: string, role: WorkspaceRole, refusal: { code: RefusalCode } | null } | null };

export type UserQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
}>;


export type UserQuery = { user: { title: string, role: WorkspaceRole, id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } | null };

export type UsersQueryVariables = Exact<{
  after?: string | null | undefined;
  first?: number | null | undefined;
  search?: string | null | undefined;
}>;


export type UsersQuery = { users: { edges: Array<{ node: { title: string, role: WorkspaceRole, id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PresencesQueryVariables = Exact<{
  userIds: Array<string> | string;
}>;


export type PresencesQuery = { presences: Array<{ userId: string, presence: Presence }> };

export type RoomQueryVariables = Exact<{
  id: string;
}>;


export type RoomQuery = { room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null };

export type RoomByNameQueryVariables = Exact<{
  name: string;
}>;


export type RoomByNameQuery = { roomByName: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } | null };

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


export type TimelineQuery = { room: { cursor: string, lastNumber: number, messages: { edges: Array<{ node: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
              | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                  | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                  | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                  | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                  | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                  | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                  | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
                > }
              | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
              | { __typename: 'ContextBlock', text: string, markup: string | null }
              | { __typename: 'DividerBlock', version: number }
              | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
              | { __typename: 'HeaderBlock', text: string }
              | { __typename: 'ImageBlock', description: string, fileId: string }
              | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
              | { __typename: 'SectionBlock', text: string, markup: string | null }
              | { __typename: 'UnknownBlock', kind: string, version: number }
            > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type ThreadQueryVariables = Exact<{
  rootId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ThreadQuery = { message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, thread: { edges: Array<{ node: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
              | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                  | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                  | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                  | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                  | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                  | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                  | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
                > }
              | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
              | { __typename: 'ContextBlock', text: string, markup: string | null }
              | { __typename: 'DividerBlock', version: number }
              | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
              | { __typename: 'HeaderBlock', text: string }
              | { __typename: 'ImageBlock', description: string, fileId: string }
              | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
              | { __typename: 'SectionBlock', text: string, markup: string | null }
              | { __typename: 'UnknownBlock', kind: string, version: number }
            > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
        | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
            | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
            | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
            | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
            | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
            | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
            | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
          > }
        | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
        | { __typename: 'ContextBlock', text: string, markup: string | null }
        | { __typename: 'DividerBlock', version: number }
        | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
        | { __typename: 'HeaderBlock', text: string }
        | { __typename: 'ImageBlock', description: string, fileId: string }
        | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
        | { __typename: 'SectionBlock', text: string, markup: string | null }
        | { __typename: 'UnknownBlock', kind: string, version: number }
      > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
      | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
          | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
          | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
          | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
          | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
          | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
          | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
        > }
      | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
      | { __typename: 'ContextBlock', text: string, markup: string | null }
      | { __typename: 'DividerBlock', version: number }
      | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
      | { __typename: 'HeaderBlock', text: string }
      | { __typename: 'ImageBlock', description: string, fileId: string }
      | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
      | { __typename: 'SectionBlock', text: string, markup: string | null }
      | { __typename: 'UnknownBlock', kind: string, version: number }
    > } | null };

export type ThreadsQueryVariables = Exact<{
  roomId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ThreadsQuery = { room: { threads: { edges: Array<{ node: { id: string, replyCount: number, sentAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MessageQueryVariables = Exact<{
  id: string;
}>;


export type MessageQuery = { message: { senderId: string, deletedById: string | null, mentionedUserIds: Array<string>, id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, reactions: Array<{ count: number, emoji: string, userIds: Array<string> }>, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
        | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
            | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
            | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
            | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
            | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
            | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
            | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
          > }
        | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
        | { __typename: 'ContextBlock', text: string, markup: string | null }
        | { __typename: 'DividerBlock', version: number }
        | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
        | { __typename: 'HeaderBlock', text: string }
        | { __typename: 'ImageBlock', description: string, fileId: string }
        | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
        | { __typename: 'SectionBlock', text: string, markup: string | null }
        | { __typename: 'UnknownBlock', kind: string, version: number }
      > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
      | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
          | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
          | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
          | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
          | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
          | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
          | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
        > }
      | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
      | { __typename: 'ContextBlock', text: string, markup: string | null }
      | { __typename: 'DividerBlock', version: number }
      | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
      | { __typename: 'HeaderBlock', text: string }
      | { __typename: 'ImageBlock', description: string, fileId: string }
      | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
      | { __typename: 'SectionBlock', text: string, markup: string | null }
      | { __typename: 'UnknownBlock', kind: string, version: number }
    > } | null };

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


export type InboxQuery = { inbox: { edges: Array<{ node: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } }> } };

export type RoomEntryQueryVariables = Exact<{
  roomId: string;
}>;


export type RoomEntryQuery = { roomEntry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } | null };

export type SearchQueryVariables = Exact<{
  query: string;
  roomId?: string | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { unknownNames: Array<string>, people: Array<{ id: string }>, rooms: Array<{ id: string }>, messages: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

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
    | { __typename: 'MessageChanged', cursor: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
            | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
                | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
                | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
                | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
                | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
                | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
              > }
            | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'ContextBlock', text: string, markup: string | null }
            | { __typename: 'DividerBlock', version: number }
            | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
            | { __typename: 'HeaderBlock', text: string }
            | { __typename: 'ImageBlock', description: string, fileId: string }
            | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
            | { __typename: 'SectionBlock', text: string, markup: string | null }
            | { __typename: 'UnknownBlock', kind: string, version: number }
          > } | null, mentionedUsers: Array<{ id: string, name: string, displayName: string }>, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, linkPreviews: Array<{ id: string, url: string, title: string | null, description: string | null, siteName: string | null, image: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, deletedThreadRanges: Array<{ first: number, last: number }>, repliers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
          | { __typename: 'ActionsBlock', blockId: string | null, elements: Array<
              | { __typename: 'ButtonElement', actionId: string, label: string, value: string, style: ButtonStyle, url: string | null, confirmTitle: string | null, confirmText: string | null, confirmAccept: string | null, confirmDecline: string | null }
              | { __typename: 'CheckboxesElement', actionId: string, label: string, initialValues: Array<string>, options: Array<{ label: string, value: string }> }
              | { __typename: 'RoomSelectElement', actionId: string, label: string, initialValue: string | null, onlyPublicChannels: boolean, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SelectElement', actionId: string, label: string, initialValue: string | null, options: Array<{ label: string, value: string }>, several: { initialValues: Array<string>, countMax: number | null } | null }
              | { __typename: 'SuggestedSelectElement', actionId: string, label: string, queryLengthMin: number, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null, options: Array<{ label: string, value: string }> }
              | { __typename: 'UserSelectElement', actionId: string, label: string, initialValue: string | null, several: { initialValues: Array<string>, countMax: number | null } | null }
            > }
          | { __typename: 'AttachmentBlock', color: string | null, author: string | null, authorUrl: string | null, title: string | null, titleUrl: string | null, text: string, markup: string | null, pictureId: string | null, footer: string | null, happenedAt: string | null, fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'ContextBlock', text: string, markup: string | null }
          | { __typename: 'DividerBlock', version: number }
          | { __typename: 'FieldsBlock', fields: Array<{ title: string, text: string, markup: string | null, isShort: boolean }> }
          | { __typename: 'HeaderBlock', text: string }
          | { __typename: 'ImageBlock', description: string, fileId: string }
          | { __typename: 'PollBlock', closedAt: string | null, closedById: string | null, options: Array<{ emoji: string, label: string }> }
          | { __typename: 'SectionBlock', text: string, markup: string | null }
          | { __typename: 'UnknownBlock', kind: string, version: number }
        > } }
    | { __typename: 'Resync', cursor: string, reason: ResyncReason }
    | { __typename: 'RoomChanged', room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } }
    | { __typename: 'TypingChanged', userId: string, isTyping: boolean }
   };

export type InboxEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxEventsSubscription = { inboxEvents:
    | { __typename: 'CaughtUp', cursor: string }
    | { __typename: 'CustomEmojiChanged' }
    | { __typename: 'DraftChanged', roomId: string, draft: { roomId: string, threadRootId: string | null, text: string, alsoInRoom: boolean, updatedAt: string, revision: string, files: Array<{ id: string, name: string }>, quotedMessage: { id: string, text: string, sender: { id: string, displayName: string } } | null } | null }
    | { __typename: 'FollowedThreadChanged' }
    | { __typename: 'MentionAdded', cursor: string, mention: { isToRoom: boolean, message: { id: string, text: string } } }
    | { __typename: 'MessageNotified' }
    | { __typename: 'PresenceChanged', userId: string, presence: Presence }
    | { __typename: 'ProgramAnswered', answer: { text: string } }
    | { __typename: 'ProgramDialogChanged' }
    | { __typename: 'ReceivedReactionChanged' }
    | { __typename: 'Resync', cursor: string, reason: ResyncReason }
    | { __typename: 'RoomChanged', room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } }
    | { __typename: 'RoomEntryChanged', cursor: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } }
    | { __typename: 'RoomLeft', cursor: string, roomId: string }
    | { __typename: 'RoomsListed', roomIds: Array<string> }
    | { __typename: 'ScheduledMessageChanged' }
    | { __typename: 'SidebarChanged' }
    | { __typename: 'StarChanged' }
    | { __typename: 'TeamChanged', teamId: string, team: { name: string, memberCount: number } | null }
    | { __typename: 'UserChanged', user: { title: string, role: WorkspaceRole, id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } }
   };

export type DraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftsQuery = { drafts: Array<{ roomId: string, threadRootId: string | null, text: string, alsoInRoom: boolean, updatedAt: string, revision: string, files: Array<{ id: string, name: string }>, quotedMessage: { id: string, text: string, sender: { id: string, displayName: string } } | null }> };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { revision: string | null, refusal: { code: RefusalCode } | null } };

export type DeleteDraftMutationVariables = Exact<{
  input: DeleteDraftInput;
}>;


export type DeleteDraftMutation = { deleteDraft: { refusal: { code: RefusalCode } | null } };

export type UnclaimedAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnclaimedAccountsQuery = { unclaimedAccounts: { totalCount: number | null, edges: Array<{ node: { email: string | null, user: { id: string, name: string, role: WorkspaceRole } } }> } };

export type RunSlashCommandMutationVariables = Exact<{
  input: RunSlashCommandInput;
}>;


export type RunSlashCommandMutation = { runSlashCommand: { refusal: { code: RefusalCode } | null, answer: { text: string | null } | null } };

export type PressMessageElementMutationVariables = Exact<{
  input: PressMessageElementInput;
}>;


export type PressMessageElementMutation = { pressMessageElement: { refusal: { code: RefusalCode } | null } };

export type FollowedThreadQueryVariables = Exact<{
  threadRootId: string;
}>;


export type FollowedThreadQuery = { followedThread: { unreadCount: number } | null };

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
export const SeveralPartsFragmentDoc = new TypedDocumentString(`
    fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
    `, {"fragmentName":"SeveralParts"}) as unknown as TypedDocumentString<SeveralPartsFragment, unknown>;
export const BlockPartsFragmentDoc = new TypedDocumentString(`
    fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
    fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}`, {"fragmentName":"BlockParts"}) as unknown as TypedDocumentString<BlockPartsFragment, unknown>;
export const ProgramDialogPartsFragmentDoc = new TypedDocumentString(`
    fragment ProgramDialogParts on ProgramDialog {
  id
  previousId
  roomId
  version
  title
  submit
  close
  parts {
    field {
      fieldId
      kind
      label
      hint
      placeholder
      isOptional
      isSeveral
      options {
        label
        value
      }
      initialValues
      lengthMin
      lengthMax
      told
      queryLengthMin
      countMax
      fileTypes
    }
    block {
      ...BlockParts
    }
  }
}
    fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}`, {"fragmentName":"ProgramDialogParts"}) as unknown as TypedDocumentString<ProgramDialogPartsFragment, unknown>;
export const DraftPartsFragmentDoc = new TypedDocumentString(`
    fragment DraftParts on Draft {
  roomId
  threadRootId
  text
  files {
    id
    name
  }
  quotedMessage {
    id
    text
    sender {
      id
      displayName
    }
  }
  alsoInRoom
  updatedAt
  revision
}
    `, {"fragmentName":"DraftParts"}) as unknown as TypedDocumentString<DraftPartsFragment, unknown>;
export const RefusalPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
    `, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const PayloadPartsFragmentDoc = new TypedDocumentString(`
    fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`, {"fragmentName":"PayloadParts"}) as unknown as TypedDocumentString<PayloadPartsFragment, unknown>;
export const PushDevicePartsFragmentDoc = new TypedDocumentString(`
    fragment PushDeviceParts on PushDevice {
  id
  kind
  appId
  locale
  device
  registeredAt
  isOfThisSignIn
}
    `, {"fragmentName":"PushDeviceParts"}) as unknown as TypedDocumentString<PushDevicePartsFragment, unknown>;
export const RoomPartsFragmentDoc = new TypedDocumentString(`
    fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
    `, {"fragmentName":"RoomParts"}) as unknown as TypedDocumentString<RoomPartsFragment, unknown>;
export const UserPartsFragmentDoc = new TypedDocumentString(`
    fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}
    `, {"fragmentName":"UserParts"}) as unknown as TypedDocumentString<UserPartsFragment, unknown>;
export const EntryPartsFragmentDoc = new TypedDocumentString(`
    fragment EntryParts on RoomEntry {
  room {
    ...RoomParts
  }
  displayName
  otherMembers {
    ...UserParts
  }
  readNumber
  unreadCount
  postedRanges {
    first
    last
  }
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
}
    fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`, {"fragmentName":"EntryParts"}) as unknown as TypedDocumentString<EntryPartsFragment, unknown>;
export const ReceivedReactionPartsFragmentDoc = new TypedDocumentString(`
    fragment ReceivedReactionParts on ReceivedReaction {
  id
  emoji
  reactedAt
  user {
    id
    displayName
  }
  message {
    id
    roomId
    text
  }
}
    `, {"fragmentName":"ReceivedReactionParts"}) as unknown as TypedDocumentString<ReceivedReactionPartsFragment, unknown>;
export const WordPartsFragmentDoc = new TypedDocumentString(`
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
    fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}`, {"fragmentName":"WordParts"}) as unknown as TypedDocumentString<WordPartsFragment, unknown>;
export const MessagePartsFragmentDoc = new TypedDocumentString(`
    fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`, {"fragmentName":"MessageParts"}) as unknown as TypedDocumentString<MessagePartsFragment, unknown>;
export const ThreadPartsFragmentDoc = new TypedDocumentString(`
    fragment ThreadParts on FollowedThread {
  root {
    ...MessageParts
  }
  entry {
    room {
      id
      kind
      archivedAt
    }
    displayName
    isMuted
    notificationLevel
  }
  isFollowed
  readNumber
  unreadCount
  isUnread
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`, {"fragmentName":"ThreadParts"}) as unknown as TypedDocumentString<ThreadPartsFragment, unknown>;
export const RoomHistoryPartsFragmentDoc = new TypedDocumentString(`
    fragment RoomHistoryParts on RoomHistoryEntry {
  id
  kind
  position
  recordedAt
  happenedAt
  actor {
    ...UserParts
  }
  person {
    ...UserParts
  }
  role
  team {
    id
    name
  }
  before
  after
}
    fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`, {"fragmentName":"RoomHistoryParts"}) as unknown as TypedDocumentString<RoomHistoryPartsFragment, unknown>;
export const MessageOfThenFragmentDoc = new TypedDocumentString(`
    fragment MessageOfThen on MessageAsOf {
  id
  text
  markup
  mentions {
    token
    text
  }
  isWithheld
  isErased
  blocks {
    ...BlockParts
  }
  editedAt
  isDeleted
  files {
    id
    name
  }
  reactions {
    emoji
    count
  }
  isPinned
}
    fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}`, {"fragmentName":"MessageOfThen"}) as unknown as TypedDocumentString<MessageOfThenFragment, unknown>;
export const ScheduledMessagePartsFragmentDoc = new TypedDocumentString(`
    fragment ScheduledMessageParts on ScheduledMessage {
  id
  roomId
  threadRootId
  text
  files {
    id
    name
  }
  quotedMessage {
    id
    text
    sender {
      id
      displayName
    }
  }
  alsoInRoom
  sendAt
  localTime
  timeZone
  repeats
  isSending
  refusal {
    ...RefusalParts
  }
  updatedAt
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`, {"fragmentName":"ScheduledMessageParts"}) as unknown as TypedDocumentString<ScheduledMessagePartsFragment, unknown>;
export const SidebarPartsFragmentDoc = new TypedDocumentString(`
    fragment SidebarParts on Sidebar {
  sections {
    id
    kind
    name
    isCollapsed
    isShown
    roomIds
  }
  revision
}
    `, {"fragmentName":"SidebarParts"}) as unknown as TypedDocumentString<SidebarPartsFragment, unknown>;
export const SlashCommandPartsFragmentDoc = new TypedDocumentString(`
    fragment SlashCommandParts on SlashCommand {
  word
  usage
  means
  offeredBy {
    id
    displayName
  }
}
    `, {"fragmentName":"SlashCommandParts"}) as unknown as TypedDocumentString<SlashCommandPartsFragment, unknown>;
export const AnswerToViewerPartsFragmentDoc = new TypedDocumentString(`
    fragment AnswerToViewerParts on AnswerToViewer {
  id
  text
  blocks {
    ...BlockParts
  }
  roomId
}
    fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}`, {"fragmentName":"AnswerToViewerParts"}) as unknown as TypedDocumentString<AnswerToViewerPartsFragment, unknown>;
export const ProgramAnswerPartsFragmentDoc = new TypedDocumentString(`
    fragment ProgramAnswerParts on ProgramAnswer {
  id
  roomId
  threadRootId
  text
  blocks {
    ...BlockParts
  }
}
    fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}`, {"fragmentName":"ProgramAnswerParts"}) as unknown as TypedDocumentString<ProgramAnswerPartsFragment, unknown>;
export const TeamPartsFragmentDoc = new TypedDocumentString(`
    fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
}
    `, {"fragmentName":"TeamParts"}) as unknown as TypedDocumentString<TeamPartsFragment, unknown>;
export const UserFactsFragmentDoc = new TypedDocumentString(`
    fragment UserFacts on User {
  ...UserParts
  title
  role
}
    fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`, {"fragmentName":"UserFacts"}) as unknown as TypedDocumentString<UserFactsFragment, unknown>;
export const AddAuthenticatorDocument = new TypedDocumentString(`
    mutation AddAuthenticator($input: AddAuthenticatorInput!) {
  addAuthenticator(input: $input) {
    result {
      userId
      recoveryCodes
      account {
        secondFactors {
          id
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<AddAuthenticatorMutation, AddAuthenticatorMutationVariables>;
export const AddEmojiDocument = new TypedDocumentString(`
    mutation AddEmoji($input: AddEmojiInput!) {
  addEmoji(input: $input) {
    result {
      name
      emoji {
        name
        url
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<AddEmojiMutation, AddEmojiMutationVariables>;
export const AddIntegrationDocument = new TypedDocumentString(`
    mutation AddIntegration($input: AddIntegrationInput!) {
  addIntegration(input: $input) {
    result {
      instanceId
      instance {
        path
        actor {
          id
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<AddIntegrationMutation, AddIntegrationMutationVariables>;
export const AddMailFactorDocument = new TypedDocumentString(`
    mutation AddMailFactor($input: AddMailFactorInput!) {
  addMailFactor(input: $input) {
    result {
      userId
      recoveryCodes
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<AddMailFactorMutation, AddMailFactorMutationVariables>;
export const AddMembersDocument = new TypedDocumentString(`
    mutation AddMembers($input: AddMembersInput!) {
  addMembers(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<AddMembersMutation, AddMembersMutationVariables>;
export const AddPasskeyDocument = new TypedDocumentString(`
    mutation AddPasskey($input: AddPasskeyInput!) {
  addPasskey(input: $input) {
    result {
      userId
      recoveryCodes
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const AddReactionDocument = new TypedDocumentString(`
    mutation AddReaction($input: AddReactionInput!) {
  addReaction(input: $input) {
    result {
      messageId
      message {
        ...MessageParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<AddReactionMutation, AddReactionMutationVariables>;
export const AddTeamMembersDocument = new TypedDocumentString(`
    mutation AddTeamMembers($input: AddTeamMembersInput!) {
  addTeamMembers(input: $input) {
    ...PayloadParts
    result {
      teamId
      team {
        ...TeamParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
}`) as unknown as TypedDocumentString<AddTeamMembersMutation, AddTeamMembersMutationVariables>;
export const ApproveCaseDocument = new TypedDocumentString(`
    mutation ApproveCase($input: ApproveCaseInput!) {
  approveCase(input: $input) {
    result {
      caseId
      case {
        approvedAt
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ApproveCaseMutation, ApproveCaseMutationVariables>;
export const ApproveErasureDocument = new TypedDocumentString(`
    mutation ApproveErasure($input: ApproveErasureInput!) {
  approveErasure(input: $input) {
    result {
      userId
      user {
        id
        name
        displayName
        isErased
        deactivatedAt
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ApproveErasureMutation, ApproveErasureMutationVariables>;
export const ArchiveRoomDocument = new TypedDocumentString(`
    mutation ArchiveRoom($input: ArchiveRoomInput!) {
  archiveRoom(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<ArchiveRoomMutation, ArchiveRoomMutationVariables>;
export const AskForSignInLinkDocument = new TypedDocumentString(`
    mutation AskForSignInLink($input: AskForSignInLinkInput!) {
  askForSignInLink(input: $input) {
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<AskForSignInLinkMutation, AskForSignInLinkMutationVariables>;
export const AssignRoleDocument = new TypedDocumentString(`
    mutation AssignRole($input: AssignRoleInput!) {
  assignRole(input: $input) {
    result {
      userId
      user {
        id
        name
        displayName
        title
        role
        timeZone
        deactivatedAt
        avatarUrl
        status {
          text
          emoji
          expiresAt
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<AssignRoleMutation, AssignRoleMutationVariables>;
export const ChangeOAuthClientDocument = new TypedDocumentString(`
    mutation ChangeOAuthClient($input: ChangeOAuthClientInput!) {
  changeOAuthClient(input: $input) {
    result {
      client {
        name
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ChangeOAuthClientMutation, ChangeOAuthClientMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    result {
      userId
      account {
        email
        sessions {
          id
        }
        accessTokens {
          id
          label
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangeRoleDocument = new TypedDocumentString(`
    mutation ChangeRole($input: ChangeRoleInput!) {
  changeRole(input: $input) {
    result {
      roleId
      role {
        id
        name
        permissions
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const ChangeSettingDocument = new TypedDocumentString(`
    mutation ChangeSetting($input: ChangeSettingInput!) {
  changeSetting(input: $input) {
    result {
      setting {
        key
        value
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ChangeSettingMutation, ChangeSettingMutationVariables>;
export const ChangeWorkspaceSettingsDocument = new TypedDocumentString(`
    mutation ChangeWorkspaceSettings($input: ChangeWorkspaceSettingsInput!) {
  changeWorkspaceSettings(input: $input) {
    result {
      workspace {
        name
        signUpPolicy
        messageLengthMax
        editWindowMs
        deleteWindowMs
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ChangeWorkspaceSettingsMutation, ChangeWorkspaceSettingsMutationVariables>;
export const ChooseAvatarDocument = new TypedDocumentString(`
    mutation ChooseAvatar($input: ChooseAvatarInput!) {
  chooseAvatar(input: $input) {
    result {
      userId
      user {
        id
        name
        displayName
        title
        role
        timeZone
        deactivatedAt
        avatarUrl
        status {
          text
          emoji
          expiresAt
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ChooseAvatarMutation, ChooseAvatarMutationVariables>;
export const ChooseNotificationLevelDocument = new TypedDocumentString(`
    mutation ChooseNotificationLevel($input: ChooseNotificationLevelInput!) {
  chooseNotificationLevel(input: $input) {
    result {
      roomId
      entry {
        ...EntryParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment EntryParts on RoomEntry {
  room {
    ...RoomParts
  }
  displayName
  otherMembers {
    ...UserParts
  }
  readNumber
  unreadCount
  postedRanges {
    first
    last
  }
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<ChooseNotificationLevelMutation, ChooseNotificationLevelMutationVariables>;
export const ClearStatusDocument = new TypedDocumentString(`
    mutation ClearStatus($input: ClearStatusInput!) {
  clearStatus(input: $input) {
    result {
      userId
      user {
        id
        name
        displayName
        title
        role
        timeZone
        deactivatedAt
        avatarUrl
        status {
          text
          emoji
          expiresAt
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ClearStatusMutation, ClearStatusMutationVariables>;
export const CloseCaseDocument = new TypedDocumentString(`
    mutation CloseCase($input: CloseCaseInput!) {
  closeCase(input: $input) {
    result {
      caseId
      case {
        closedAt
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<CloseCaseMutation, CloseCaseMutationVariables>;
export const ClosePollDocument = new TypedDocumentString(`
    mutation ClosePoll($input: ClosePollInput!) {
  closePoll(input: $input) {
    result {
      messageId
      message {
        ...MessageParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<ClosePollMutation, ClosePollMutationVariables>;
export const ConfirmEmailDocument = new TypedDocumentString(`
    mutation ConfirmEmail($input: ConfirmEmailInput!) {
  confirmEmail(input: $input) {
    result {
      userId
      account {
        email
        emailConfirmedAt
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ConfirmEmailMutation, ConfirmEmailMutationVariables>;
export const ConfirmSessionDocument = new TypedDocumentString(`
    mutation ConfirmSession($input: ConfirmSessionInput!) {
  confirmSession(input: $input) {
    result {
      sessionId
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ConfirmSessionMutation, ConfirmSessionMutationVariables>;
export const CopyFileDocument = new TypedDocumentString(`
    mutation CopyFile($input: CopyFileInput!) {
  copyFile(input: $input) {
    result {
      fileId
      file {
        name
        roomId
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<CopyFileMutation, CopyFileMutationVariables>;
export const CreateAccessTokenDocument = new TypedDocumentString(`
    mutation CreateAccessToken($input: CreateAccessTokenInput!) {
  createAccessToken(input: $input) {
    result {
      tokenId
      token
      accessToken {
        id
        label
        scopes
        permissions
        expiresAt
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const CreateChannelDocument = new TypedDocumentString(`
    mutation CreateChannel($input: CreateChannelInput!) {
  createChannel(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<CreateChannelMutation, CreateChannelMutationVariables>;
export const CreateInviteLinkDocument = new TypedDocumentString(`
    mutation CreateInviteLink($input: CreateInviteLinkInput!) {
  createInviteLink(input: $input) {
    result {
      inviteLinkId
      token
      path
      inviteLink {
        id
        role
        expiresAt
        usesMax
        revokedAt
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<CreateInviteLinkMutation, CreateInviteLinkMutationVariables>;
export const CreateRecoveryCodesDocument = new TypedDocumentString(`
    mutation CreateRecoveryCodes($input: CreateRecoveryCodesInput!) {
  createRecoveryCodes(input: $input) {
    result {
      recoveryCodes
      account {
        recoveryCodesLeft
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<CreateRecoveryCodesMutation, CreateRecoveryCodesMutationVariables>;
export const CreateRoleDocument = new TypedDocumentString(`
    mutation CreateRole($input: CreateRoleInput!) {
  createRole(input: $input) {
    result {
      roleId
      role {
        id
        name
        permissions
        isBuiltIn
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<CreateRoleMutation, CreateRoleMutationVariables>;
export const CreateSignInLinksDocument = new TypedDocumentString(`
    mutation CreateSignInLinks($input: CreateSignInLinksInput!) {
  createSignInLinks(input: $input) {
    result {
      links {
        userId
        link {
          userId
          token
          path
          expiresAt
        }
        refusal {
          code
          meaning
          remedy
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<CreateSignInLinksMutation, CreateSignInLinksMutationVariables>;
export const CreateTeamDocument = new TypedDocumentString(`
    mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) {
    ...PayloadParts
    result {
      teamId
      team {
        ...TeamParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
}`) as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const CreateWorkspaceDocument = new TypedDocumentString(`
    mutation CreateWorkspace($input: CreateWorkspaceInput!) {
  createWorkspace(input: $input) {
    result {
      sessionId
      viewer {
        user {
          id
          name
        }
        permissions
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<CreateWorkspaceMutation, CreateWorkspaceMutationVariables>;
export const DeactivateUserDocument = new TypedDocumentString(`
    mutation DeactivateUser($input: DeactivateUserInput!) {
  deactivateUser(input: $input) {
    result {
      userId
      user {
        id
        name
        displayName
        title
        role
        timeZone
        deactivatedAt
        avatarUrl
        status {
          text
          emoji
          expiresAt
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<DeactivateUserMutation, DeactivateUserMutationVariables>;
export const DeleteFileDocument = new TypedDocumentString(`
    mutation DeleteFile($input: DeleteFileInput!) {
  deleteFile(input: $input) {
    result {
      fileId
      file {
        id
        deletedAt
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<DeleteFileMutation, DeleteFileMutationVariables>;
export const DeleteMessageDocument = new TypedDocumentString(`
    mutation DeleteMessage($input: DeleteMessageInput!) {
  deleteMessage(input: $input) {
    result {
      messageId
      message {
        ...MessageParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<DeleteMessageMutation, DeleteMessageMutationVariables>;
export const DeleteRoleDocument = new TypedDocumentString(`
    mutation DeleteRole($input: DeleteRoleInput!) {
  deleteRole(input: $input) {
    result {
      roleId
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<DeleteRoleMutation, DeleteRoleMutationVariables>;
export const DescribeFileDocument = new TypedDocumentString(`
    mutation DescribeFile($input: DescribeFileInput!) {
  describeFile(input: $input) {
    result {
      fileId
      file {
        description
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<DescribeFileMutation, DescribeFileMutationVariables>;
export const DescribeTeamDocument = new TypedDocumentString(`
    mutation DescribeTeam($input: DescribeTeamInput!) {
  describeTeam(input: $input) {
    ...PayloadParts
    result {
      teamId
      team {
        ...TeamParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
}`) as unknown as TypedDocumentString<DescribeTeamMutation, DescribeTeamMutationVariables>;
export const DisableOAuthClientDocument = new TypedDocumentString(`
    mutation DisableOAuthClient($input: DisableOAuthClientInput!) {
  disableOAuthClient(input: $input) {
    result {
      clientId
      client {
        disabledAt
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<DisableOAuthClientMutation, DisableOAuthClientMutationVariables>;
export const DisbandTeamDocument = new TypedDocumentString(`
    mutation DisbandTeam($input: DisbandTeamInput!) {
  disbandTeam(input: $input) {
    ...PayloadParts
    result {
      teamId
      team {
        ...TeamParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
}`) as unknown as TypedDocumentString<DisbandTeamMutation, DisbandTeamMutationVariables>;
export const EditMessageDocument = new TypedDocumentString(`
    mutation EditMessage($input: EditMessageInput!) {
  editMessage(input: $input) {
    result {
      messageId
      message {
        ...MessageParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<EditMessageMutation, EditMessageMutationVariables>;
export const EditProfileDocument = new TypedDocumentString(`
    mutation EditProfile($input: EditProfileInput!) {
  editProfile(input: $input) {
    result {
      userId
      user {
        id
        name
        displayName
        title
        role
        timeZone
        deactivatedAt
        avatarUrl
        status {
          text
          emoji
          expiresAt
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<EditProfileMutation, EditProfileMutationVariables>;
export const EnterPrivateRoomDocument = new TypedDocumentString(`
    mutation EnterPrivateRoom($input: EnterPrivateRoomInput!) {
  enterPrivateRoom(input: $input) {
    result {
      roomId
      entry {
        room {
          id
          name
          moderatorEntries {
            user {
              displayName
            }
            reason
            enteredAt
          }
        }
        readNumber
        unreadCount
        isFavourite
        isHidden
        isMuted
        notificationLevel
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<EnterPrivateRoomMutation, EnterPrivateRoomMutationVariables>;
export const EraseUserDocument = new TypedDocumentString(`
    mutation EraseUser($input: EraseUserInput!) {
  eraseUser(input: $input) {
    result {
      userId
      user {
        id
        name
        displayName
        isErased
        deactivatedAt
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<EraseUserMutation, EraseUserMutationVariables>;
export const FinishSignInDocument = new TypedDocumentString(`
    mutation FinishSignIn($input: FinishSignInInput!) {
  finishSignIn(input: $input) {
    result {
      sessionId
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<FinishSignInMutation, FinishSignInMutationVariables>;
export const FollowThreadDocument = new TypedDocumentString(`
    mutation FollowThread($input: FollowThreadInput!) {
  followThread(input: $input) {
    result {
      threadRootId
      thread {
        ...ThreadParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment ThreadParts on FollowedThread {
  root {
    ...MessageParts
  }
  entry {
    room {
      id
      kind
      archivedAt
    }
    displayName
    isMuted
    notificationLevel
  }
  isFollowed
  readNumber
  unreadCount
  isUnread
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<FollowThreadMutation, FollowThreadMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    result {
      userId
      user {
        id
        name
        roles {
          role {
            id
            name
          }
          roomId
          expiresAt
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const GrantRoomRoleDocument = new TypedDocumentString(`
    mutation GrantRoomRole($input: GrantRoomRoleInput!) {
  grantRoomRole(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<GrantRoomRoleMutation, GrantRoomRoleMutationVariables>;
export const GrantTeamRoleDocument = new TypedDocumentString(`
    mutation GrantTeamRole($input: GrantTeamRoleInput!) {
  grantTeamRole(input: $input) {
    ...PayloadParts
    result {
      teamId
      team {
        ...TeamParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
}`) as unknown as TypedDocumentString<GrantTeamRoleMutation, GrantTeamRoleMutationVariables>;
export const JoinRoomDocument = new TypedDocumentString(`
    mutation JoinRoom($input: JoinRoomInput!) {
  joinRoom(input: $input) {
    result {
      roomId
      entry {
        ...EntryParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment EntryParts on RoomEntry {
  room {
    ...RoomParts
  }
  displayName
  otherMembers {
    ...UserParts
  }
  readNumber
  unreadCount
  postedRanges {
    first
    last
  }
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<JoinRoomMutation, JoinRoomMutationVariables>;
export const LeaveRoomDocument = new TypedDocumentString(`
    mutation LeaveRoom($input: LeaveRoomInput!) {
  leaveRoom(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<LeaveRoomMutation, LeaveRoomMutationVariables>;
export const LinkExternalAccountDocument = new TypedDocumentString(`
    mutation LinkExternalAccount($input: LinkExternalAccountInput!) {
  linkExternalAccount(input: $input) {
    result {
      user {
        id
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<LinkExternalAccountMutation, LinkExternalAccountMutationVariables>;
export const LinkTeamToRoomDocument = new TypedDocumentString(`
    mutation LinkTeamToRoom($input: LinkTeamToRoomInput!) {
  linkTeamToRoom(input: $input) {
    ...PayloadParts
    result {
      teamId
      team {
        ...TeamParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
}`) as unknown as TypedDocumentString<LinkTeamToRoomMutation, LinkTeamToRoomMutationVariables>;
export const MailCodeDocument = new TypedDocumentString(`
    mutation MailCode($input: MailCodeInput!) {
  mailCode(input: $input) {
    result {
      address
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<MailCodeMutation, MailCodeMutationVariables>;
export const MailConfirmationLinkDocument = new TypedDocumentString(`
    mutation MailConfirmationLink {
  mailConfirmationLink {
    result {
      address
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<MailConfirmationLinkMutation, MailConfirmationLinkMutationVariables>;
export const MailSignInLinksDocument = new TypedDocumentString(`
    mutation MailSignInLinks($input: MailSignInLinksInput!) {
  mailSignInLinks(input: $input) {
    result {
      mails {
        userId
        address
        refusal {
          code
          meaning
          remedy
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<MailSignInLinksMutation, MailSignInLinksMutationVariables>;
export const MarkAllThreadsReadDocument = new TypedDocumentString(`
    mutation MarkAllThreadsRead($input: MarkAllThreadsReadInput!) {
  markAllThreadsRead(input: $input) {
    result {
      hasMore
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<MarkAllThreadsReadMutation, MarkAllThreadsReadMutationVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkReadInput!) {
  markRead(input: $input) {
    result {
      roomId
      entry {
        ...EntryParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment EntryParts on RoomEntry {
  room {
    ...RoomParts
  }
  displayName
  otherMembers {
    ...UserParts
  }
  readNumber
  unreadCount
  postedRanges {
    first
    last
  }
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const MarkUnreadDocument = new TypedDocumentString(`
    mutation MarkUnread($input: MarkUnreadInput!) {
  markUnread(input: $input) {
    result {
      roomId
      entry {
        ...EntryParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment EntryParts on RoomEntry {
  room {
    ...RoomParts
  }
  displayName
  otherMembers {
    ...UserParts
  }
  readNumber
  unreadCount
  postedRanges {
    first
    last
  }
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<MarkUnreadMutation, MarkUnreadMutationVariables>;
export const OpenCaseDocument = new TypedDocumentString(`
    mutation OpenCase($input: OpenCaseInput!) {
  openCase(input: $input) {
    result {
      caseId
      case {
        id
        number
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<OpenCaseMutation, OpenCaseMutationVariables>;
export const OpenDirectRoomDocument = new TypedDocumentString(`
    mutation OpenDirectRoom($input: OpenDirectRoomInput!) {
  openDirectRoom(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<OpenDirectRoomMutation, OpenDirectRoomMutationVariables>;
export const PauseReactionDocument = new TypedDocumentString(`
    mutation PauseReaction($input: PauseReactionInput!) {
  pauseReaction(input: $input) {
    result {
      instance {
        reaction {
          isPaused
          position
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<PauseReactionMutation, PauseReactionMutationVariables>;
export const PinMessageDocument = new TypedDocumentString(`
    mutation PinMessage($input: PinMessageInput!) {
  pinMessage(input: $input) {
    result {
      messageId
      message {
        ...MessageParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<PinMessageMutation, PinMessageMutationVariables>;
export const PostMessageDocument = new TypedDocumentString(`
    mutation PostMessage($input: PostMessageInput!) {
  postMessage(input: $input) {
    result {
      messageId
      message {
        ...MessageParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<PostMessageMutation, PostMessageMutationVariables>;
export const PrepareAuthenticatorDocument = new TypedDocumentString(`
    mutation PrepareAuthenticator {
  prepareAuthenticator {
    result {
      setup
      secret
      uri
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<PrepareAuthenticatorMutation, PrepareAuthenticatorMutationVariables>;
export const PreparePasskeyDocument = new TypedDocumentString(`
    mutation PreparePasskey($input: PreparePasskeyInput!) {
  preparePasskey(input: $input) {
    result {
      challenge
      options
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<PreparePasskeyMutation, PreparePasskeyMutationVariables>;
export const PurgeFileDocument = new TypedDocumentString(`
    mutation PurgeFile($input: PurgeFileInput!) {
  purgeFile(input: $input) {
    result {
      fileId
      file {
        id
        purgedAt
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<PurgeFileMutation, PurgeFileMutationVariables>;
export const ReactivateUserDocument = new TypedDocumentString(`
    mutation ReactivateUser($input: ReactivateUserInput!) {
  reactivateUser(input: $input) {
    result {
      userId
      user {
        id
        name
        displayName
        title
        role
        timeZone
        deactivatedAt
        avatarUrl
        status {
          text
          emoji
          expiresAt
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ReactivateUserMutation, ReactivateUserMutationVariables>;
export const RedeemSignInLinkDocument = new TypedDocumentString(`
    mutation RedeemSignInLink($input: RedeemSignInLinkInput!) {
  redeemSignInLink(input: $input) {
    result {
      sessionId
      viewer {
        user {
          id
          name
        }
        permissions
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RedeemSignInLinkMutation, RedeemSignInLinkMutationVariables>;
export const RedeliverDocument = new TypedDocumentString(`
    mutation Redeliver($input: RedeliverInput!) {
  redeliver(input: $input) {
    result {
      instance {
        reaction {
          isPaused
          position
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RedeliverMutation, RedeliverMutationVariables>;
export const RegisterBotDocument = new TypedDocumentString(`
    mutation RegisterBot($input: RegisterBotInput!) {
  registerBot(input: $input) {
    result {
      userId
      user {
        id
        name
        displayName
        title
        role
        timeZone
        deactivatedAt
        avatarUrl
        status {
          text
          emoji
          expiresAt
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RegisterBotMutation, RegisterBotMutationVariables>;
export const RegisterOAuthClientDocument = new TypedDocumentString(`
    mutation RegisterOAuthClient($input: RegisterOAuthClientInput!) {
  registerOAuthClient(input: $input) {
    result {
      clientId
      secret
      client {
        name
        account {
          name
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RegisterOAuthClientMutation, RegisterOAuthClientMutationVariables>;
export const RegisterUserDocument = new TypedDocumentString(`
    mutation RegisterUser($input: RegisterUserInput!) {
  registerUser(input: $input) {
    result {
      sessionId
      viewer {
        user {
          id
          name
        }
        permissions
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RegisterUserMutation, RegisterUserMutationVariables>;
export const RemoveAvatarDocument = new TypedDocumentString(`
    mutation RemoveAvatar($input: RemoveAvatarInput!) {
  removeAvatar(input: $input) {
    result {
      userId
      user {
        id
        name
        displayName
        title
        role
        timeZone
        deactivatedAt
        avatarUrl
        status {
          text
          emoji
          expiresAt
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RemoveAvatarMutation, RemoveAvatarMutationVariables>;
export const RemoveEmojiDocument = new TypedDocumentString(`
    mutation RemoveEmoji($input: RemoveEmojiInput!) {
  removeEmoji(input: $input) {
    result {
      name
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RemoveEmojiMutation, RemoveEmojiMutationVariables>;
export const RemoveIntegrationDocument = new TypedDocumentString(`
    mutation RemoveIntegration($input: RemoveIntegrationInput!) {
  removeIntegration(input: $input) {
    result {
      instanceId
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RemoveIntegrationMutation, RemoveIntegrationMutationVariables>;
export const RemoveLinkPreviewDocument = new TypedDocumentString(`
    mutation RemoveLinkPreview($input: RemoveLinkPreviewInput!) {
  removeLinkPreview(input: $input) {
    result {
      messageId
      message {
        ...MessageParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<RemoveLinkPreviewMutation, RemoveLinkPreviewMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const RemoveReactionDocument = new TypedDocumentString(`
    mutation RemoveReaction($input: RemoveReactionInput!) {
  removeReaction(input: $input) {
    result {
      messageId
      message {
        ...MessageParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<RemoveReactionMutation, RemoveReactionMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input) {
    result {
      account {
        secondFactors {
          id
          kind
          label
          addedAt
          lastUsedAt
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const RemoveTeamMemberDocument = new TypedDocumentString(`
    mutation RemoveTeamMember($input: RemoveTeamMemberInput!) {
  removeTeamMember(input: $input) {
    ...PayloadParts
    result {
      teamId
      team {
        ...TeamParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
}`) as unknown as TypedDocumentString<RemoveTeamMemberMutation, RemoveTeamMemberMutationVariables>;
export const RenameRoomDocument = new TypedDocumentString(`
    mutation RenameRoom($input: RenameRoomInput!) {
  renameRoom(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<RenameRoomMutation, RenameRoomMutationVariables>;
export const RenameTeamDocument = new TypedDocumentString(`
    mutation RenameTeam($input: RenameTeamInput!) {
  renameTeam(input: $input) {
    ...PayloadParts
    result {
      teamId
      team {
        ...TeamParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
}`) as unknown as TypedDocumentString<RenameTeamMutation, RenameTeamMutationVariables>;
export const RenameUserDocument = new TypedDocumentString(`
    mutation RenameUser($input: RenameUserInput!) {
  renameUser(input: $input) {
    result {
      userId
      user {
        id
        name
        displayName
        title
        role
        timeZone
        deactivatedAt
        avatarUrl
        status {
          text
          emoji
          expiresAt
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RenameUserMutation, RenameUserMutationVariables>;
export const RenewInstanceSecretDocument = new TypedDocumentString(`
    mutation RenewInstanceSecret($input: RenewInstanceSecretInput!) {
  renewInstanceSecret(input: $input) {
    result {
      instanceId
      secret
      signsByFormer
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RenewInstanceSecretMutation, RenewInstanceSecretMutationVariables>;
export const RenewOAuthClientSecretDocument = new TypedDocumentString(`
    mutation RenewOAuthClientSecret($input: RenewOAuthClientSecretInput!) {
  renewOAuthClientSecret(input: $input) {
    result {
      clientId
      secret
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RenewOAuthClientSecretMutation, RenewOAuthClientSecretMutationVariables>;
export const ReplaceEmailDocument = new TypedDocumentString(`
    mutation ReplaceEmail($input: ReplaceEmailInput!) {
  replaceEmail(input: $input) {
    result {
      userId
      account {
        email
        sessions {
          id
        }
        accessTokens {
          id
          label
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ReplaceEmailMutation, ReplaceEmailMutationVariables>;
export const ReplayReactionDocument = new TypedDocumentString(`
    mutation ReplayReaction($input: ReplayReactionInput!) {
  replayReaction(input: $input) {
    result {
      instance {
        reaction {
          isPaused
          position
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ReplayReactionMutation, ReplayReactionMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    result {
      userId
      user {
        id
        name
      }
      token
      path
      expiresAt
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ResetSecondFactorsDocument = new TypedDocumentString(`
    mutation ResetSecondFactors($input: ResetSecondFactorsInput!) {
  resetSecondFactors(input: $input) {
    result {
      userId
      account {
        recoveryCodesLeft
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ResetSecondFactorsMutation, ResetSecondFactorsMutationVariables>;
export const RestoreExternalPictureDocument = new TypedDocumentString(`
    mutation RestoreExternalPicture($input: RestoreExternalPictureInput!) {
  restoreExternalPicture(input: $input) {
    result {
      user {
        id
        avatarUrl
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RestoreExternalPictureMutation, RestoreExternalPictureMutationVariables>;
export const RestoreMessageDocument = new TypedDocumentString(`
    mutation RestoreMessage($input: RestoreMessageInput!) {
  restoreMessage(input: $input) {
    result {
      messageId
      message {
        ...MessageParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<RestoreMessageMutation, RestoreMessageMutationVariables>;
export const RestoreMessageVersionDocument = new TypedDocumentString(`
    mutation RestoreMessageVersion($input: RestoreMessageVersionInput!) {
  restoreMessageVersion(input: $input) {
    result {
      messageId
      message {
        ...MessageParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<RestoreMessageVersionMutation, RestoreMessageVersionMutationVariables>;
export const ResumeReactionDocument = new TypedDocumentString(`
    mutation ResumeReaction($input: ResumeReactionInput!) {
  resumeReaction(input: $input) {
    result {
      instance {
        reaction {
          isPaused
          position
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<ResumeReactionMutation, ResumeReactionMutationVariables>;
export const RetryDeadLettersDocument = new TypedDocumentString(`
    mutation RetryDeadLetters($input: RetryDeadLettersInput!) {
  retryDeadLetters(input: $input) {
    result {
      instance {
        reaction {
          isPaused
          position
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RetryDeadLettersMutation, RetryDeadLettersMutationVariables>;
export const RevokeAccessTokenDocument = new TypedDocumentString(`
    mutation RevokeAccessToken($input: RevokeAccessTokenInput!) {
  revokeAccessToken(input: $input) {
    result {
      userId
      account {
        email
        sessions {
          id
        }
        accessTokens {
          id
          label
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const RevokeInviteLinkDocument = new TypedDocumentString(`
    mutation RevokeInviteLink($input: RevokeInviteLinkInput!) {
  revokeInviteLink(input: $input) {
    result {
      inviteLinkId
      inviteLink {
        id
        role
        expiresAt
        usesMax
        revokedAt
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RevokeInviteLinkMutation, RevokeInviteLinkMutationVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    result {
      userId
      account {
        email
        sessions {
          id
        }
        accessTokens {
          id
          label
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeSessionsDocument = new TypedDocumentString(`
    mutation RevokeSessions($input: RevokeSessionsInput!) {
  revokeSessions(input: $input) {
    result {
      userId
      account {
        sessions {
          id
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<RevokeSessionsMutation, RevokeSessionsMutationVariables>;
export const SetDescriptionDocument = new TypedDocumentString(`
    mutation SetDescription($input: SetDescriptionInput!) {
  setDescription(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<SetDescriptionMutation, SetDescriptionMutationVariables>;
export const SetFavouriteDocument = new TypedDocumentString(`
    mutation SetFavourite($input: SetFavouriteInput!) {
  setFavourite(input: $input) {
    result {
      roomId
      entry {
        ...EntryParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment EntryParts on RoomEntry {
  room {
    ...RoomParts
  }
  displayName
  otherMembers {
    ...UserParts
  }
  readNumber
  unreadCount
  postedRanges {
    first
    last
  }
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<SetFavouriteMutation, SetFavouriteMutationVariables>;
export const SetHiddenDocument = new TypedDocumentString(`
    mutation SetHidden($input: SetHiddenInput!) {
  setHidden(input: $input) {
    result {
      roomId
      entry {
        ...EntryParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment EntryParts on RoomEntry {
  room {
    ...RoomParts
  }
  displayName
  otherMembers {
    ...UserParts
  }
  readNumber
  unreadCount
  postedRanges {
    first
    last
  }
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<SetHiddenMutation, SetHiddenMutationVariables>;
export const SetMutedDocument = new TypedDocumentString(`
    mutation SetMuted($input: SetMutedInput!) {
  setMuted(input: $input) {
    result {
      roomId
      entry {
        ...EntryParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment EntryParts on RoomEntry {
  room {
    ...RoomParts
  }
  displayName
  otherMembers {
    ...UserParts
  }
  readNumber
  unreadCount
  postedRanges {
    first
    last
  }
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<SetMutedMutation, SetMutedMutationVariables>;
export const SetReadOnlyDocument = new TypedDocumentString(`
    mutation SetReadOnly($input: SetReadOnlyInput!) {
  setReadOnly(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<SetReadOnlyMutation, SetReadOnlyMutationVariables>;
export const SetRoomBannerDocument = new TypedDocumentString(`
    mutation SetRoomBanner($input: SetRoomBannerInput!) {
  setRoomBanner(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<SetRoomBannerMutation, SetRoomBannerMutationVariables>;
export const SetRoomVisibilityDocument = new TypedDocumentString(`
    mutation SetRoomVisibility($input: SetRoomVisibilityInput!) {
  setRoomVisibility(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<SetRoomVisibilityMutation, SetRoomVisibilityMutationVariables>;
export const SetStatusDocument = new TypedDocumentString(`
    mutation SetStatus($input: SetStatusInput!) {
  setStatus(input: $input) {
    result {
      userId
      user {
        id
        name
        displayName
        title
        role
        timeZone
        deactivatedAt
        avatarUrl
        status {
          text
          emoji
          expiresAt
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<SetStatusMutation, SetStatusMutationVariables>;
export const SetTopicDocument = new TypedDocumentString(`
    mutation SetTopic($input: SetTopicInput!) {
  setTopic(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<SetTopicMutation, SetTopicMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    result {
      sessionId
      viewer {
        user {
          id
          name
        }
        permissions
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInByMethodDocument = new TypedDocumentString(`
    mutation SignInByMethod($input: SignInByMethodInput!) {
  signInByMethod(input: $input) {
    result {
      instanceId
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<SignInByMethodMutation, SignInByMethodMutationVariables>;
export const SignInWithPasskeyDocument = new TypedDocumentString(`
    mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
  signInWithPasskey(input: $input) {
    result {
      sessionId
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    result {
      sessionId
      continueAt
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const StarMessageDocument = new TypedDocumentString(`
    mutation StarMessage($input: StarMessageInput!) {
  starMessage(input: $input) {
    result {
      messageId
      isStarred
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<StarMessageMutation, StarMessageMutationVariables>;
export const StartLinkingExternalAccountDocument = new TypedDocumentString(`
    mutation StartLinkingExternalAccount($input: StartLinkingExternalAccountInput!) {
  startLinkingExternalAccount(input: $input) {
    result {
      path
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<StartLinkingExternalAccountMutation, StartLinkingExternalAccountMutationVariables>;
export const StartPeopleSyncDocument = new TypedDocumentString(`
    mutation StartPeopleSync($input: StartPeopleSyncInput!) {
  startPeopleSync(input: $input) {
    result {
      instanceId
      runId
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<StartPeopleSyncMutation, StartPeopleSyncMutationVariables>;
export const TrySignInMethodDocument = new TypedDocumentString(`
    mutation TrySignInMethod($input: TrySignInMethodInput!) {
  trySignInMethod(input: $input) {
    result {
      person {
        subject
        label
        name
        displayName
        email
        groups
        hasPicture
        outcome
      }
      problem
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<TrySignInMethodMutation, TrySignInMethodMutationVariables>;
export const UnarchiveRoomDocument = new TypedDocumentString(`
    mutation UnarchiveRoom($input: UnarchiveRoomInput!) {
  unarchiveRoom(input: $input) {
    result {
      roomId
      room {
        ...RoomParts
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<UnarchiveRoomMutation, UnarchiveRoomMutationVariables>;
export const UnfollowThreadDocument = new TypedDocumentString(`
    mutation UnfollowThread($input: UnfollowThreadInput!) {
  unfollowThread(input: $input) {
    result {
      threadRootId
      thread {
        ...ThreadParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment ThreadParts on FollowedThread {
  root {
    ...MessageParts
  }
  entry {
    room {
      id
      kind
      archivedAt
    }
    displayName
    isMuted
    notificationLevel
  }
  isFollowed
  readNumber
  unreadCount
  isUnread
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<UnfollowThreadMutation, UnfollowThreadMutationVariables>;
export const UnlinkExternalAccountDocument = new TypedDocumentString(`
    mutation UnlinkExternalAccount($input: UnlinkExternalAccountInput!) {
  unlinkExternalAccount(input: $input) {
    result {
      user {
        id
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<UnlinkExternalAccountMutation, UnlinkExternalAccountMutationVariables>;
export const UnlinkTeamFromRoomDocument = new TypedDocumentString(`
    mutation UnlinkTeamFromRoom($input: UnlinkTeamFromRoomInput!) {
  unlinkTeamFromRoom(input: $input) {
    ...PayloadParts
    result {
      teamId
      team {
        ...TeamParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
}`) as unknown as TypedDocumentString<UnlinkTeamFromRoomMutation, UnlinkTeamFromRoomMutationVariables>;
export const UnpinMessageDocument = new TypedDocumentString(`
    mutation UnpinMessage($input: UnpinMessageInput!) {
  unpinMessage(input: $input) {
    result {
      messageId
      message {
        ...MessageParts
      }
    }
    ...PayloadParts
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<UnpinMessageMutation, UnpinMessageMutationVariables>;
export const UnstarMessageDocument = new TypedDocumentString(`
    mutation UnstarMessage($input: UnstarMessageInput!) {
  unstarMessage(input: $input) {
    result {
      messageId
      isStarred
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<UnstarMessageMutation, UnstarMessageMutationVariables>;
export const WithdrawOAuthAccessDocument = new TypedDocumentString(`
    mutation WithdrawOAuthAccess($input: WithdrawOAuthAccessInput!) {
  withdrawOAuthAccess(input: $input) {
    result {
      account {
        oauthGrants {
          id
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<WithdrawOAuthAccessMutation, WithdrawOAuthAccessMutationVariables>;
export const WithdrawRoleDocument = new TypedDocumentString(`
    mutation WithdrawRole($input: WithdrawRoleInput!) {
  withdrawRole(input: $input) {
    result {
      userId
      user {
        id
        roles {
          role {
            id
          }
        }
      }
    }
    ...PayloadParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment PayloadParts on CommandPayload {
  refusal {
    ...RefusalParts
    details {
      name
      value
    }
  }
  position
  isVisible
}`) as unknown as TypedDocumentString<WithdrawRoleMutation, WithdrawRoleMutationVariables>;
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
    fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}
fragment UserFacts on User {
  ...UserParts
  title
  role
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
      method
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
    fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}
fragment UserFacts on User {
  ...UserParts
  title
  role
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
    fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}
fragment UserFacts on User {
  ...UserParts
  title
  role
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
    ...RoomParts
  }
}
    fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}`) as unknown as TypedDocumentString<RoomQuery, RoomQueryVariables>;
export const RoomByNameDocument = new TypedDocumentString(`
    query RoomByName($name: String!) {
  roomByName(name: $name) {
    ...RoomParts
  }
}
    fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
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
          ...MessageParts
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
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const ThreadDocument = new TypedDocumentString(`
    query Thread($rootId: ID!, $first: Int, $after: String) {
  message(id: $rootId) {
    ...MessageParts
    thread(first: $first, after: $after) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
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
    ...MessageParts
    senderId
    deletedById
    mentionedUserIds
    reactions {
      count
    }
  }
}
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
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
        ...EntryParts
      }
    }
  }
}
    fragment EntryParts on RoomEntry {
  room {
    ...RoomParts
  }
  displayName
  otherMembers {
    ...UserParts
  }
  readNumber
  unreadCount
  postedRanges {
    first
    last
  }
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const RoomEntryDocument = new TypedDocumentString(`
    query RoomEntry($roomId: ID!) {
  roomEntry(roomId: $roomId) {
    ...EntryParts
  }
}
    fragment EntryParts on RoomEntry {
  room {
    ...RoomParts
  }
  displayName
  otherMembers {
    ...UserParts
  }
  readNumber
  unreadCount
  postedRanges {
    first
    last
  }
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
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
        ...MessageParts
      }
    }
    ... on RoomChanged {
      room {
        ...RoomParts
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
    fragment WordParts on Message {
  text
  markup
  mentions {
    token
    text
    roomId
    teamId
    user {
      id
      name
      displayName
      deactivatedAt
    }
  }
  blocks {
    ...BlockParts
  }
}
fragment MessageParts on Message {
  id
  roomId
  sender {
    ...UserParts
  }
  ...WordParts
  postedAs {
    name
    avatarUrl
  }
  sentAt
  editedAt
  deletedAt
  deletedById
  restoredAt
  number
  threadRootId
  threadNumber
  quotedMessage {
    id
    ...WordParts
    deletedAt
    sender {
      id
      displayName
    }
  }
  mentionedUsers {
    id
    name
    displayName
  }
  mentionsRoom
  files {
    id
    name
    sizeBytes
    contentType
    width
    height
    url
    description
    thumbnail {
      url
      width
      height
    }
  }
  linkPreviews {
    id
    url
    title
    description
    siteName
    image {
      url
      width
      height
    }
  }
  reactions {
    emoji
    userIds
  }
  replyCount
  lastThreadNumber
  deletedThreadRanges {
    first
    last
  }
  lastReplyAt
  repliers {
    ...UserParts
  }
  isPinned
  changeCursor
}
fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
fragment BlockParts on MessageBlock {
  __typename
  ... on HeaderBlock {
    text
  }
  ... on SectionBlock {
    text
    markup
  }
  ... on FieldsBlock {
    fields {
      title
      text
      markup
      isShort
    }
  }
  ... on AttachmentBlock {
    color
    author
    authorUrl
    title
    titleUrl
    text
    markup
    fields {
      title
      text
      markup
      isShort
    }
    pictureId
    footer
    happenedAt
  }
  ... on ContextBlock {
    text
    markup
  }
  ... on DividerBlock {
    version
  }
  ... on ImageBlock {
    description
    fileId
  }
  ... on PollBlock {
    options {
      emoji
      label
    }
    closedAt
    closedById
  }
  ... on ActionsBlock {
    blockId
    elements {
      __typename
      ... on ButtonElement {
        actionId
        label
        value
        style
        url
        confirmTitle
        confirmText
        confirmAccept
        confirmDecline
      }
      ... on SelectElement {
        actionId
        label
        options {
          label
          value
        }
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on CheckboxesElement {
        actionId
        label
        options {
          label
          value
        }
        initialValues
      }
      ... on SuggestedSelectElement {
        actionId
        label
        queryLengthMin
        initialValue
        several {
          ...SeveralParts
        }
        options {
          label
          value
        }
      }
      ... on UserSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
      }
      ... on RoomSelectElement {
        actionId
        label
        initialValue
        several {
          ...SeveralParts
        }
        onlyPublicChannels
      }
    }
  }
  ... on UnknownBlock {
    kind
    version
  }
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}`) as unknown as TypedDocumentString<RoomEventsSubscription, RoomEventsSubscriptionVariables>;
export const InboxEventsDocument = new TypedDocumentString(`
    subscription InboxEvents($after: String) {
  inboxEvents(after: $after) {
    __typename
    ... on RoomEntryChanged {
      cursor
      entry {
        ...EntryParts
      }
    }
    ... on RoomChanged {
      room {
        ...RoomParts
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
    ... on TeamChanged {
      teamId
      team {
        name
        memberCount
      }
    }
    ... on DraftChanged {
      roomId
      draft {
        ...DraftParts
      }
    }
    ... on ProgramAnswered {
      answer {
        text
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
    fragment DraftParts on Draft {
  roomId
  threadRootId
  text
  files {
    id
    name
  }
  quotedMessage {
    id
    text
    sender {
      id
      displayName
    }
  }
  alsoInRoom
  updatedAt
  revision
}
fragment EntryParts on RoomEntry {
  room {
    ...RoomParts
  }
  displayName
  otherMembers {
    ...UserParts
  }
  readNumber
  unreadCount
  postedRanges {
    first
    last
  }
  mentionCount
  isFavourite
  isHidden
  isMuted
  notificationLevel
  permissions
}
fragment RoomParts on Room {
  id
  kind
  visibility
  name
  topic
  description
  banner
  archivedAt
  isReadOnly
  memberCount
  lastNumber
  deletedRanges {
    first
    last
  }
  lastMessageAt
  roomMentionNumbers
}
fragment UserParts on User {
  id
  name
  displayName
  avatarUrl
  kind
  deactivatedAt
  isErased
  status {
    text
    emoji
  }
}
fragment UserFacts on User {
  ...UserParts
  title
  role
}`) as unknown as TypedDocumentString<InboxEventsSubscription, InboxEventsSubscriptionVariables>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts {
  drafts {
    ...DraftParts
  }
}
    fragment DraftParts on Draft {
  roomId
  threadRootId
  text
  files {
    id
    name
  }
  quotedMessage {
    id
    text
    sender {
      id
      displayName
    }
  }
  alsoInRoom
  updatedAt
  revision
}`) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    revision
    refusal {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DeleteDraftDocument = new TypedDocumentString(`
    mutation DeleteDraft($input: DeleteDraftInput!) {
  deleteDraft(input: $input) {
    refusal {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteDraftMutation, DeleteDraftMutationVariables>;
export const UnclaimedAccountsDocument = new TypedDocumentString(`
    query UnclaimedAccounts {
  unclaimedAccounts(first: 100) {
    edges {
      node {
        email
        user {
          id
          name
          role
        }
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<UnclaimedAccountsQuery, UnclaimedAccountsQueryVariables>;
export const RunSlashCommandDocument = new TypedDocumentString(`
    mutation RunSlashCommand($input: RunSlashCommandInput!) {
  runSlashCommand(input: $input) {
    refusal {
      code
    }
    answer {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<RunSlashCommandMutation, RunSlashCommandMutationVariables>;
export const PressMessageElementDocument = new TypedDocumentString(`
    mutation PressMessageElement($input: PressMessageElementInput!) {
  pressMessageElement(input: $input) {
    refusal {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<PressMessageElementMutation, PressMessageElementMutationVariables>;
export const FollowedThreadDocument = new TypedDocumentString(`
    query FollowedThread($threadRootId: ID!) {
  followedThread(threadRootId: $threadRootId) {
    unreadCount
  }
}
    `) as unknown as TypedDocumentString<FollowedThreadQuery, FollowedThreadQueryVariables>;