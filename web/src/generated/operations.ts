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

/** The input of `arrangeSidebar`. */
export type ArrangeSidebarInput = {
  /** The revision to replace; null when nothing must be arranged yet. Without it, whatever is stored is replaced. */
  revision?: string | null | undefined;
  /** All sections, from top to bottom: one of each kind, and at most 50 of the viewer's own with 2,000 rooms in all. */
  sections: Array<SidebarSectionInput>;
};

/** The input of `askForSignInLink`. */
export type AskForSignInLinkInput = {
  /** The mail address of the account. */
  email: string;
  /** What the link is for. */
  purpose: SignInLinkPurpose;
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

/** The input of `cancelScheduledMessage`. */
export type CancelScheduledMessageInput = {
  /** Its id. */
  id: string;
};

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

/** The input of `changeScheduledMessage`. What is missing or null stays. */
export type ChangeScheduledMessageInput = {
  /** Other files. */
  fileIds?: Array<string> | null | undefined;
  /** Its id. */
  id: string;
  /** Another time. One that was refused is tried again at that time. */
  localTime?: string | null | undefined;
  /** Another text. */
  text?: string | null | undefined;
  /** Another time zone. */
  timeZone?: string | null | undefined;
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

/** The input of `closePoll`. */
export type ClosePollInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: string | null | undefined;
  /** The id of the message with the poll. */
  messageId: string;
};

/** The input of `closeProgramDialog`. */
export type CloseProgramDialogInput = {
  /** Whether the dialogs on which it stands are closed too. */
  closesAll?: boolean;
  /** The dialog. */
  dialogId: string;
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

/** What became of a request that an instance got or sent. */
export type DeliveryOutcome =
  /** It did what it was for. */
  | 'DONE'
  /** It could not be handled. */
  | 'FAILED'
  /** There was nothing to do, or it had been done before. */
  | 'IGNORED'
  /** The request was not right. */
  | 'REFUSED';

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

/** What is filled in in a field. */
export type DialogValueInput = {
  /** The field. */
  fieldId: string;
  /** One text, or what was chosen; none for an empty field. */
  values: Array<string>;
};

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

/** How far an import has come. */
export type ImportState =
  /** The report tells what an import would do. It waits for an administrator. */
  | 'CHECKED'
  /** The export is read through; nothing is written. */
  | 'CHECKING'
  /** It ended with a problem. Starting it again goes on where it stopped. */
  | 'FAILED'
  /** All of it is here, but for what the report lists. */
  | 'FINISHED'
  /** It is being imported. After a restart the import goes on. */
  | 'IMPORTING';

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

/** Why a person is notified of a message. */
export type NotificationReason =
  /** It stands in a direct or group conversation. */
  | 'DIRECT_MESSAGE'
  /** It has one of the person's keywords. */
  | 'KEYWORD'
  /** It mentions the person by name, by a team or by @here, or everybody in the room. */
  | 'MENTION'
  /** It stands in a room of which the person wants every message. */
  | 'MESSAGE'
  /** It is a reply in a thread that the person follows. */
  | 'THREAD_REPLY';

/** Whether a program can keep a secret. */
export type OAuthClientKind =
  /** It runs on a server and keeps a secret there. */
  | 'CONFIDENTIAL'
  /** It runs on people's devices or in their browsers, where everybody could read a secret. */
  | 'PUBLIC';

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

/** A header of a payload. */
export type PayloadHeaderInput = {
  /** Its name. */
  name: string;
  /** Its value. */
  value: string;
};

/** What a difference between the list and the people here is about. */
export type PeopleSyncChangeKind =
  /** A person of the list who cannot get an account by itself; or one with an account, as `before` says, whose new e-mail address is another account's. */
  | 'CONFLICT'
  /** A person is gone from the list, or disabled there. */
  | 'DEACTIVATE'
  /** The e-mail address. */
  | 'EMAIL'
  /** An account that no one has used gets the person of the list with its e-mail address. */
  | 'LINK'
  /** The picture of a person who has chosen none here. */
  | 'PICTURE'
  /** Another account has the name: this one is proposed. It is given only where an administrator applies it. */
  | 'PROPOSED_NAME'
  /** A person who was deactivated for that is back. */
  | 'REACTIVATE'
  /** A person of the list gets an account. */
  | 'REGISTER'
  /** The name that others see. */
  | 'RENAME'
  /** The roles that groups give. */
  | 'ROLES'
  /** The channels that groups give. */
  | 'ROOMS'
  /** The name for mentions and signing in. */
  | 'USER_NAME';

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

/** The input of `pressDialogElement`. */
export type PressDialogElementInput = {
  /** The element; empty for a field. */
  actionId?: string;
  /** The block in which the element stands; null where the program gave it no name, and for a field. */
  blockId?: string | null | undefined;
  /** Of a list of several, and of checkboxes: all that is chosen now, by values or ids; nothing where all is taken back. The value counts for nothing then. */
  chosen?: Array<string> | null | undefined;
  /** A UUID of version 7, made now by the client. The same sent again reaches the program under the same id. */
  commandId?: string | null | undefined;
  /** The dialog. */
  dialogId: string;
  /** A field of which the program is told before the dialog is sent; null for an element of a block. */
  fieldId?: string | null | undefined;
  /** Of the button or of the option; the id of the chosen person or room. Empty for a field. */
  value?: string;
  /** What is filled in so far. What a field does not allow is left out. */
  values?: Array<DialogValueInput>;
};

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

/** The keys of a browser's subscription, as `PushSubscription.toJSON()` has them. */
export type PushKeysInput = {
  /** The secret that browser and server share. */
  auth: string;
  /** The browser's public key. */
  p256dh: string;
};

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

/** The input of `registerPushDevice`. */
export type RegisterPushDeviceInput = {
  /** Where it is reached: what it is depends on the kind. */
  address: string;
  /** The app on the device: letters, digits, dots, dashes and underscores, at most 64. */
  appId: string;
  /** Of the kind `MATRIX_GATEWAY` only, which needs it: an https address that ends with `/_matrix/push/v1/notify`. */
  gatewayUrl?: string | null | undefined;
  /** Of browsers only, which need them. */
  keys?: PushKeysInput | null | undefined;
  /** By what it is reached. */
  kind: PushDeviceKind;
  /** The language of the device, such as `de-CH`. */
  locale?: string | null | undefined;
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

/** The input of `revokePushDevice`. */
export type RevokePushDeviceInput = {
  /** The device's id. */
  id: string;
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

/** The input of `scheduleMessage`. */
export type ScheduleMessageInput = {
  /** Whether a reply is to be shown in the room too. */
  alsoInRoom?: boolean;
  /** Files that the viewer uploaded to the room, 10 at most. */
  fileIds?: Array<string>;
  /**
   * When clocks in `timeZone` show this, for instance `2026-03-29T09:00`. A time that is left out when clocks go forward is moved by the length of the gap; of one that comes twice
   * the first is meant.
   */
  localTime: string;
  /** The id of the message to be, a UUID of version 7. With the same id, the message is scheduled once. Without it the server makes one. */
  messageId?: string | null | undefined;
  /** A message of the room that it quotes. */
  quotedMessageId?: string | null | undefined;
  /** How often it is sent, from that time on. Without it: once. */
  repeats?: ScheduledRepetition | null | undefined;
  /** The room's id. */
  roomId: string;
  /** The text. It has the limits of a message. */
  text: string;
  /** The message whose thread it belongs to; null for the room itself. */
  threadRootId?: string | null | undefined;
  /** An IANA time zone, for instance `Europe/Berlin` or `UTC`. */
  timeZone: string;
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

/** The input of `sendScheduledMessage`. */
export type SendScheduledMessageInput = {
  /** Its id. */
  id: string;
};

/** Where the address of a session is. */
export type SessionPlace =
  /** On the internet. */
  | 'INTERNET'
  /** On the machine that Logue runs on. */
  | 'MACHINE'
  /** In a local network. */
  | 'NETWORK'
  /** The address does not tell. */
  | 'UNKNOWN';

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

/** How long the viewer has given no input. */
export type SetIdleInput = {
  /** Since how many seconds there was no input in this client; 0: there is some now. */
  seconds: number;
};

/** What the viewer reads in one client. */
export type SetInSightInput = {
  /** A UUID that the client made for itself. Each window has its own. */
  clientId: string;
  /** The room that is shown to the viewer, who is at the keyboard; null: the window is hidden, has no focus, or shows no room. */
  roomId?: string | null | undefined;
  /** The thread that is open beside the room. */
  threadRootId?: string | null | undefined;
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

/** How a form shows a setting. */
export type SettingKind =
  /** One of `choices`. */
  | 'CHOICE'
  /** A text of several lines. */
  | 'LINES'
  /** A whole number. */
  | 'NUMBER'
  /** Several people: a list of their ids. Forms show the names, and offer people. */
  | 'PEOPLE'
  /** A room: its id, which stays when it is renamed, or the name of a channel. Forms show the name, and offer channels. */
  | 'ROOM'
  /** Several rooms: a list of their ids. Forms show the names, and offer channels. */
  | 'ROOMS'
  /** A text that can be set, replaced and removed, and is never shown: `isSet` says whether there is one. */
  | 'SECRET'
  /** On or off: true or false. */
  | 'SWITCH'
  /** A text of one line. */
  | 'TEXT'
  /** A list of texts. */
  | 'TEXTS';

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

/** A section as it is to be. */
export type SidebarSectionInput = {
  /** The id. A section that is not the viewer's own has the name of its kind as its id. */
  id: string;
  /** Whether it is folded. */
  isCollapsed?: boolean;
  /** Whether it is shown. */
  isShown?: boolean;
  /** What it lists. */
  kind: SidebarSectionKind;
  /** The name of a section of the viewer's own: 1 to 80 characters. The other kinds have none. */
  name?: string | null | undefined;
  /** The rooms of a section of the viewer's own. A room is in one section at most. */
  roomIds?: Array<string>;
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

/** The input of `submitProgramDialog`. */
export type SubmitProgramDialogInput = {
  /** A UUID of version 7, made now by the client. The same sent again reaches the program under the same id. */
  commandId?: string | null | undefined;
  /** The dialog. */
  dialogId: string;
  /** The fields that are filled in. */
  values: Array<DialogValueInput>;
};

/** The input of `suggestOptions`: the list is one of a message or of a dialog. */
export type SuggestOptionsInput = {
  /** What the program calls the list; empty for a field. */
  actionId?: string;
  /** What the program calls the block that has it; needed where several blocks have the same. */
  blockId?: string | null | undefined;
  /** The dialog; null for a list of a message. */
  dialogId?: string | null | undefined;
  /** The field of the dialog; null for a list of a block. */
  fieldId?: string | null | undefined;
  /** The message, or the id of a `ProgramAnswer`; null for a list of a dialog. */
  messageId?: string | null | undefined;
  /** What is typed. The program gets the first 200 characters. */
  query: string;
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

/** A payload that someone pasted. */
export type TryPayloadInput = {
  /** The body. */
  body: string;
  /** Its media type. */
  contentType?: string;
  /** The headers that matter, such as `x-github-event`. */
  headers?: Array<PayloadHeaderInput>;
  /** The instance that would get it. */
  instanceId: string;
  /** A mapping to try in place of the one that is set. */
  mapping?: string | null | undefined;
};

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

export type AddEmojiMutationVariables = Exact<{
  input: AddEmojiInput;
}>;


export type AddEmojiMutation = { addEmoji: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type AddMembersMutationVariables = Exact<{
  input: AddMembersInput;
}>;


export type AddMembersMutation = { addMembers: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type AddTeamMembersMutationVariables = Exact<{
  input: AddTeamMembersInput;
}>;


export type AddTeamMembersMutation = { addTeamMembers: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ApproveErasureMutationVariables = Exact<{
  input: ApproveErasureInput;
}>;


export type ApproveErasureMutation = { approveErasure: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ArchiveRoomMutationVariables = Exact<{
  input: ArchiveRoomInput;
}>;


export type ArchiveRoomMutation = { archiveRoom: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type CancelScheduledMessageMutationVariables = Exact<{
  input: CancelScheduledMessageInput;
}>;


export type CancelScheduledMessageMutation = { cancelScheduledMessage: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ChangeOAuthClientMutationVariables = Exact<{
  input: ChangeOAuthClientInput;
}>;


export type ChangeOAuthClientMutation = { changeOAuthClient: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;


export type ChangeRoleMutation = { changeRole: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ChangeScheduledMessageMutationVariables = Exact<{
  input: ChangeScheduledMessageInput;
}>;


export type ChangeScheduledMessageMutation = { changeScheduledMessage: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ChangeSettingMutationVariables = Exact<{
  input: ChangeSettingInput;
}>;


export type ChangeSettingMutation = { changeSetting: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ChooseAvatarMutationVariables = Exact<{
  input: ChooseAvatarInput;
}>;


export type ChooseAvatarMutation = { chooseAvatar: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ChooseNotificationLevelMutationVariables = Exact<{
  input: ChooseNotificationLevelInput;
}>;


export type ChooseNotificationLevelMutation = { chooseNotificationLevel: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ClosePollMutationVariables = Exact<{
  input: ClosePollInput;
}>;


export type ClosePollMutation = { closePoll: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type CloseProgramDialogMutationVariables = Exact<{
  input: CloseProgramDialogInput;
}>;


export type CloseProgramDialogMutation = { closeProgramDialog: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ConfirmEmailMutationVariables = Exact<{
  input: ConfirmEmailInput;
}>;


export type ConfirmEmailMutation = { confirmEmail: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type CreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;


export type CreateRoleMutation = { createRole: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type DeactivateUserMutationVariables = Exact<{
  input: DeactivateUserInput;
}>;


export type DeactivateUserMutation = { deactivateUser: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type DeleteRoleMutationVariables = Exact<{
  input: DeleteRoleInput;
}>;


export type DeleteRoleMutation = { deleteRole: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type DescribeFileMutationVariables = Exact<{
  input: DescribeFileInput;
}>;


export type DescribeFileMutation = { describeFile: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type DescribeTeamMutationVariables = Exact<{
  input: DescribeTeamInput;
}>;


export type DescribeTeamMutation = { describeTeam: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type DisableOAuthClientMutationVariables = Exact<{
  input: DisableOAuthClientInput;
}>;


export type DisableOAuthClientMutation = { disableOAuthClient: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type DisbandTeamMutationVariables = Exact<{
  input: DisbandTeamInput;
}>;


export type DisbandTeamMutation = { disbandTeam: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type EditProfileMutationVariables = Exact<{
  input: EditProfileInput;
}>;


export type EditProfileMutation = { editProfile: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type EnterPrivateRoomMutationVariables = Exact<{
  input: EnterPrivateRoomInput;
}>;


export type EnterPrivateRoomMutation = { enterPrivateRoom: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type EraseUserMutationVariables = Exact<{
  input: EraseUserInput;
}>;


export type EraseUserMutation = { eraseUser: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type FollowThreadMutationVariables = Exact<{
  input: FollowThreadInput;
}>;


export type FollowThreadMutation = { followThread: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type GrantRoomRoleMutationVariables = Exact<{
  input: GrantRoomRoleInput;
}>;


export type GrantRoomRoleMutation = { grantRoomRole: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type GrantTeamRoleMutationVariables = Exact<{
  input: GrantTeamRoleInput;
}>;


export type GrantTeamRoleMutation = { grantTeamRole: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type LeaveRoomMutationVariables = Exact<{
  input: LeaveRoomInput;
}>;


export type LeaveRoomMutation = { leaveRoom: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type LinkTeamToRoomMutationVariables = Exact<{
  input: LinkTeamToRoomInput;
}>;


export type LinkTeamToRoomMutation = { linkTeamToRoom: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type MarkReadMutation = { markRead: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type PauseReactionMutationVariables = Exact<{
  input: PauseReactionInput;
}>;


export type PauseReactionMutation = { pauseReaction: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ReactivateUserMutationVariables = Exact<{
  input: ReactivateUserInput;
}>;


export type ReactivateUserMutation = { reactivateUser: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RedeliverMutationVariables = Exact<{
  input: RedeliverInput;
}>;


export type RedeliverMutation = { redeliver: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RemoveAvatarMutationVariables = Exact<{
  input: RemoveAvatarInput;
}>;


export type RemoveAvatarMutation = { removeAvatar: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RemoveEmojiMutationVariables = Exact<{
  input: RemoveEmojiInput;
}>;


export type RemoveEmojiMutation = { removeEmoji: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RemoveIntegrationMutationVariables = Exact<{
  input: RemoveIntegrationInput;
}>;


export type RemoveIntegrationMutation = { removeIntegration: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RemoveLinkPreviewMutationVariables = Exact<{
  input: RemoveLinkPreviewInput;
}>;


export type RemoveLinkPreviewMutation = { removeLinkPreview: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: RemoveSecondFactorInput;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RemoveTeamMemberMutationVariables = Exact<{
  input: RemoveTeamMemberInput;
}>;


export type RemoveTeamMemberMutation = { removeTeamMember: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RenameRoomMutationVariables = Exact<{
  input: RenameRoomInput;
}>;


export type RenameRoomMutation = { renameRoom: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RenameTeamMutationVariables = Exact<{
  input: RenameTeamInput;
}>;


export type RenameTeamMutation = { renameTeam: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ReplaceEmailMutationVariables = Exact<{
  input: ReplaceEmailInput;
}>;


export type ReplaceEmailMutation = { replaceEmail: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ReplayReactionMutationVariables = Exact<{
  input: ReplayReactionInput;
}>;


export type ReplayReactionMutation = { replayReaction: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ResetSecondFactorsMutationVariables = Exact<{
  input: ResetSecondFactorsInput;
}>;


export type ResetSecondFactorsMutation = { resetSecondFactors: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RestoreExternalPictureMutationVariables = Exact<{
  input: RestoreExternalPictureInput;
}>;


export type RestoreExternalPictureMutation = { restoreExternalPicture: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RestoreMessageMutationVariables = Exact<{
  input: RestoreMessageInput;
}>;


export type RestoreMessageMutation = { restoreMessage: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RestoreMessageVersionMutationVariables = Exact<{
  input: RestoreMessageVersionInput;
}>;


export type RestoreMessageVersionMutation = { restoreMessageVersion: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ResumeReactionMutationVariables = Exact<{
  input: ResumeReactionInput;
}>;


export type ResumeReactionMutation = { resumeReaction: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RetryDeadLettersMutationVariables = Exact<{
  input: RetryDeadLettersInput;
}>;


export type RetryDeadLettersMutation = { retryDeadLetters: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RevokeAccessTokenMutationVariables = Exact<{
  input: RevokeAccessTokenInput;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RevokeInviteLinkMutationVariables = Exact<{
  input: RevokeInviteLinkInput;
}>;


export type RevokeInviteLinkMutation = { revokeInviteLink: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RevokePushDeviceMutationVariables = Exact<{
  input: RevokePushDeviceInput;
}>;


export type RevokePushDeviceMutation = { revokePushDevice: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RevokeSessionsMutationVariables = Exact<{
  input: RevokeSessionsInput;
}>;


export type RevokeSessionsMutation = { revokeSessions: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ScheduleMessageMutationVariables = Exact<{
  input: ScheduleMessageInput;
}>;


export type ScheduleMessageMutation = { scheduleMessage: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SendScheduledMessageMutationVariables = Exact<{
  input: SendScheduledMessageInput;
}>;


export type SendScheduledMessageMutation = { sendScheduledMessage: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SetDescriptionMutationVariables = Exact<{
  input: SetDescriptionInput;
}>;


export type SetDescriptionMutation = { setDescription: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SetFavouriteMutationVariables = Exact<{
  input: SetFavouriteInput;
}>;


export type SetFavouriteMutation = { setFavourite: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SetHiddenMutationVariables = Exact<{
  input: SetHiddenInput;
}>;


export type SetHiddenMutation = { setHidden: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SetIdleMutationVariables = Exact<{
  input: SetIdleInput;
}>;


export type SetIdleMutation = { setIdle: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SetInSightMutationVariables = Exact<{
  input: SetInSightInput;
}>;


export type SetInSightMutation = { setInSight: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SetMutedMutationVariables = Exact<{
  input: SetMutedInput;
}>;


export type SetMutedMutation = { setMuted: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SetReadOnlyMutationVariables = Exact<{
  input: SetReadOnlyInput;
}>;


export type SetReadOnlyMutation = { setReadOnly: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SetRoomBannerMutationVariables = Exact<{
  input: SetRoomBannerInput;
}>;


export type SetRoomBannerMutation = { setRoomBanner: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SetRoomVisibilityMutationVariables = Exact<{
  input: SetRoomVisibilityInput;
}>;


export type SetRoomVisibilityMutation = { setRoomVisibility: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SetStatusMutationVariables = Exact<{
  input: SetStatusInput;
}>;


export type SetStatusMutation = { setStatus: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SetTopicMutationVariables = Exact<{
  input: SetTopicInput;
}>;


export type SetTopicMutation = { setTopic: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SetTypingMutationVariables = Exact<{
  input: SetTypingInput;
}>;


export type SetTypingMutation = { setTyping: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type StarMessageMutationVariables = Exact<{
  input: StarMessageInput;
}>;


export type StarMessageMutation = { starMessage: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type UnarchiveRoomMutationVariables = Exact<{
  input: UnarchiveRoomInput;
}>;


export type UnarchiveRoomMutation = { unarchiveRoom: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type UnfollowThreadMutationVariables = Exact<{
  input: UnfollowThreadInput;
}>;


export type UnfollowThreadMutation = { unfollowThread: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type UnlinkExternalAccountMutationVariables = Exact<{
  input: UnlinkExternalAccountInput;
}>;


export type UnlinkExternalAccountMutation = { unlinkExternalAccount: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type UnlinkTeamFromRoomMutationVariables = Exact<{
  input: UnlinkTeamFromRoomInput;
}>;


export type UnlinkTeamFromRoomMutation = { unlinkTeamFromRoom: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type UnstarMessageMutationVariables = Exact<{
  input: UnstarMessageInput;
}>;


export type UnstarMessageMutation = { unstarMessage: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type WithdrawOAuthAccessMutationVariables = Exact<{
  input: WithdrawOAuthAccessInput;
}>;


export type WithdrawOAuthAccessMutation = { withdrawOAuthAccess: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type WithdrawRoleMutationVariables = Exact<{
  input: WithdrawRoleInput;
}>;


export type WithdrawRoleMutation = { withdrawRole: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

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

export type CopyFileMutationVariables = Exact<{
  input: CopyFileInput;
}>;


export type CopyFileMutation = { copyFile: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { fileId: string } | null } };

export type MessageReadersQueryVariables = Exact<{
  messageId: string;
}>;


export type MessageReadersQuery = { messageReaders: { count: number, users: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }> } | null };

export type MessageReactionsQueryVariables = Exact<{
  messageId: string;
}>;


export type MessageReactionsQuery = { message: { id: string, reactions: Array<{ emoji: string, users: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }> }> } | null };

export type StarredMessagesQueryVariables = Exact<{
  messageIds: Array<string> | string;
}>;


export type StarredMessagesQuery = { starredMessageIds: Array<string> };

export type MarkUnreadMutationVariables = Exact<{
  input: MarkUnreadInput;
}>;


export type MarkUnreadMutation = { markUnread: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } | null } | null } };

export type SettingsQueryVariables = Exact<{
  scope: SettingScope;
  scopeId?: string | null | undefined;
}>;


export type SettingsQuery = { settings: Array<{ key: string, description: string, kind: SettingKind, isSet: boolean, isNullable: boolean, min: number | null, max: number | null, choices: Array<string>, choiceLabels: Array<string>, group: string | null, value: string | number | boolean | readonly string[] | null, mayChange: boolean }> | null };

export type ChannelOfSettingQueryVariables = Exact<{
  roomId: string;
}>;


export type ChannelOfSettingQuery = { room: { id: string, name: string | null } | null };

export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesQuery = { roles: Array<{ id: string, name: string, permissions: Array<Permission>, isBuiltIn: boolean }> };

export type HeldRolesQueryVariables = Exact<{
  id: string;
}>;


export type HeldRolesQuery = { user: { id: string, roles: Array<{ roomId: string | null, expiresAt: string | null, role: { id: string, name: string } }> } | null };

export type PermissionWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionWordsQuery = { role: { enumValues: Array<{ name: string, description: string | null }> | null } | null, token: { enumValues: Array<{ name: string, description: string | null }> | null } | null };

export type EmojiPicturesQueryVariables = Exact<{ [key: string]: never; }>;


export type EmojiPicturesQuery = { customEmoji: Array<{ name: string, url: string }> };

export type EmojiListQueryVariables = Exact<{ [key: string]: never; }>;


export type EmojiListQuery = { customEmoji: Array<{ name: string, url: string, addedBy: { id: string, displayName: string } }> };

export type ErasureQueryVariables = Exact<{
  userId: string;
}>;


export type ErasureQuery = { account: { erasure: { requestedAt: string, reason: string, erasedAt: string | null, completedAt: string | null, requestedBy: { id: string, displayName: string } } | null } | null };

export type ProvidingInstancesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvidingInstancesQuery = { integrationKinds: Array<{ name: string, title: string, providesPeopleAt: string | null }>, integrationInstances: { edges: Array<{ node: { id: string, name: string, path: string, actor: { id: string } } }> } };

export type SignInInstancesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInInstancesQuery = { signInMethods: Array<{ instanceId: string, buttonText: string }>, integrationKinds: Array<{ name: string, title: string, hasSignIn: boolean, hasMetadata: boolean, takesPassword: boolean, listsPeople: boolean, presets: Array<{ name: string, title: string, steps: Array<string>, asks: Array<{ key: string, means: string }>, settings: Array<{ key: string, value: string | number | boolean | readonly string[] | null }> }> }>, integrationInstances: { edges: Array<{ node: { id: string, name: string, path: string } }> } };

export type TrySignInMethodMutationVariables = Exact<{
  input: TrySignInMethodInput;
}>;


export type TrySignInMethodMutation = { trySignInMethod: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { problem: string | null, person: { subject: string, label: string, name: string | null, displayName: string | null, email: string | null, groups: Array<string> | null, hasPicture: boolean, outcome: string } | null } | null } };

export type AddIntegrationMutationVariables = Exact<{
  input: AddIntegrationInput;
}>;


export type AddIntegrationMutation = { addIntegration: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { instanceId: string } | null } };

export type HooksQueryVariables = Exact<{ [key: string]: never; }>;


export type HooksQuery = { integrationKinds: Array<{ name: string, takesPayloads: boolean }>, integrationInstances: { edges: Array<{ node: { id: string, name: string, path: string, actor: { id: string, displayName: string } } }> } };

export type HookTokensQueryVariables = Exact<{
  actorId: string;
}>;


export type HookTokensQuery = { account: { accessTokens: Array<{ id: string, createdAt: string, expiresAt: string | null, lastUsedDay: string | null }> } | null };

export type IntegrationDeliveriesQueryVariables = Exact<{
  instanceId: string;
}>;


export type IntegrationDeliveriesQuery = { integrationDeliveries: Array<{ id: string, at: string, outcome: DeliveryOutcome, status: number, event: string | null, words: string, body: string, canRedeliver: boolean, isRedelivery: boolean }> };

export type TryPayloadQueryVariables = Exact<{
  input: TryPayloadInput;
}>;


export type TryPayloadQuery = { tryPayload: { outcome: DeliveryOutcome, words: string, messages: Array<{ channel: string | null, name: string | null, text: string, blocks: Array<
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
      > }> } | null };

export type InviteLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type InviteLinksQuery = { inviteLinks: { edges: Array<{ node: { id: string, role: WorkspaceRole, expiresAt: string | null, usesMax: number | null, usedCount: number, revokedAt: string | null, createdBy: { id: string, displayName: string } } }> } };

export type CreateInviteLinkMutationVariables = Exact<{
  input: CreateInviteLinkInput;
}>;


export type CreateInviteLinkMutation = { createInviteLink: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { path: string } | null } };

export type PeopleSyncQueryVariables = Exact<{
  instanceId: string;
}>;


export type PeopleSyncQuery = { peopleSync: { isUnderWay: boolean, doneCount: number | null, totalCount: number | null, runs: Array<{ id: string, applies: boolean, startedAt: string, endedAt: string, listedCount: number, changeCount: number, appliedCount: number, isHeld: boolean, failure: string | null, pageCount: number }> } | null };

export type PeopleSyncChangesQueryVariables = Exact<{
  instanceId: string;
  runId: string;
  page: number;
}>;


export type PeopleSyncChangesQuery = { peopleSyncChanges: Array<{ kind: PeopleSyncChangeKind, label: string, before: string, after: string, outcome: string | null, user: { id: string, displayName: string } | null }> };

export type StartPeopleSyncMutationVariables = Exact<{
  input: StartPeopleSyncInput;
}>;


export type StartPeopleSyncMutation = { startPeopleSync: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsQuery = { oauthScopes: Array<{ name: string, meaning: string }>, oauthClients: { edges: Array<{ node: { id: string, name: string, kind: OAuthClientKind, redirectUris: Array<string>, registeredAt: string, disabledAt: string | null, grantCount: number, lastUsedOn: string | null, scopes: Array<{ name: string }>, account: { name: string } | null } }> } };

export type RegisterProgramMutationVariables = Exact<{
  input: RegisterOAuthClientInput;
}>;


export type RegisterProgramMutation = { registerOAuthClient: { result: { clientId: string, secret: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RenewProgramSecretMutationVariables = Exact<{
  input: RenewOAuthClientSecretInput;
}>;


export type RenewProgramSecretMutation = { renewOAuthClientSecret: { result: { clientId: string, secret: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type BotsQueryVariables = Exact<{ [key: string]: never; }>;


export type BotsQuery = { botAccounts: { edges: Array<{ node: { user: { id: string, name: string, displayName: string }, accessTokens: Array<{ id: string, label: string, scopes: Array<TokenScope>, createdAt: string, expiresAt: string | null, lastUsedDay: string | null }> } }> }, deactivated: { edges: Array<{ node: { user: { id: string, name: string, displayName: string } } }> } };

export type RegisterBotMutationVariables = Exact<{
  input: RegisterBotInput;
}>;


export type RegisterBotMutation = { registerBot: { result: { userId: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type BotRoomsQueryVariables = Exact<{
  userId: string;
}>;


export type BotRoomsQuery = { account: { rooms: Array<{ id: string, name: string | null }> } | null };

export type TryInstanceQueryVariables = Exact<{
  instanceId: string;
}>;


export type TryInstanceQuery = { tryInstance: { isWell: boolean, words: string } | null };

export type InstancesQueryVariables = Exact<{ [key: string]: never; }>;


export type InstancesQuery = { integrationKinds: Array<{ name: string, makesSecret: boolean, reacts: boolean, watches: boolean, isInteractive: boolean }>, integrationInstances: { edges: Array<{ node: { id: string, name: string, path: string, actor: { id: string, displayName: string } } }> } };

export type InstanceReactionQueryVariables = Exact<{
  instanceId: string;
}>;


export type InstanceReactionQuery = { integrationInstance: { reaction: { isPaused: boolean, isSwitchedOff: boolean, position: string, deadLetterCount: number, waiting: { count: number, isMore: boolean, since: string | null }, failing: { attempts: number, since: string, reason: string } | null, lastFailure: { at: string, reason: string } | null, deadLetters: Array<{ eventId: string, type: string, attempts: number, at: string, reason: string }> } | null } | null };

export type ReplayPreviewQueryVariables = Exact<{
  instanceId: string;
  from: InstantInput;
}>;


export type ReplayPreviewQuery = { replayPreview: { after: string, count: number, isMore: boolean } | null };

export type RenewInstanceSecretMutationVariables = Exact<{
  input: RenewInstanceSecretInput;
}>;


export type RenewInstanceSecretMutation = { renewInstanceSecret: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { secret: string, signsByFormer: boolean } | null } };

export type SlashCommandsQueryVariables = Exact<{
  roomId: string;
}>;


export type SlashCommandsQuery = { slashCommands: Array<{ word: string, usage: string, means: string, offeredBy: { id: string, displayName: string } | null }> | null };

export type RunSlashCommandMutationVariables = Exact<{
  input: RunSlashCommandInput;
}>;


export type RunSlashCommandMutation = { runSlashCommand: { refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null, answer: { id: string | null, text: string | null, roomId: string | null, blocks: Array<
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
      > } | null } };

export type SuggestOptionsMutationVariables = Exact<{
  input: SuggestOptionsInput;
}>;


export type SuggestOptionsMutation = { suggestOptions: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, options: Array<{ label: string, value: string, group: string | null }> } };

export type PressMessageElementMutationVariables = Exact<{
  input: PressMessageElementInput;
}>;


export type PressMessageElementMutation = { pressMessageElement: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, answer: { id: string | null, text: string | null, roomId: string | null, blocks: Array<
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
      > } | null } };

export type SubmitProgramDialogMutationVariables = Exact<{
  input: SubmitProgramDialogInput;
}>;


export type SubmitProgramDialogMutation = { submitProgramDialog: { closesAll: boolean, refusal: { code: RefusalCode, meaning: string, remedy: string } | null, errors: Array<{ fieldId: string, message: string }>, dialog: { id: string, previousId: string | null, roomId: string, version: number, title: string, submit: string, close: string, parts: Array<{ field: { fieldId: string, kind: DialogFieldKind, label: string, hint: string | null, placeholder: string | null, isOptional: boolean, isSeveral: boolean, initialValues: Array<string>, lengthMin: number, lengthMax: number, told: DialogFieldTelling, queryLengthMin: number, countMax: number, fileTypes: Array<string>, options: Array<{ label: string, value: string }> } | null, block:
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
         | null }> } | null } };

export type PressDialogElementMutationVariables = Exact<{
  input: PressDialogElementInput;
}>;


export type PressDialogElementMutation = { pressDialogElement: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, dialog: { id: string, previousId: string | null, roomId: string, version: number, title: string, submit: string, close: string, parts: Array<{ field: { fieldId: string, kind: DialogFieldKind, label: string, hint: string | null, placeholder: string | null, isOptional: boolean, isSeveral: boolean, initialValues: Array<string>, lengthMin: number, lengthMax: number, told: DialogFieldTelling, queryLengthMin: number, countMax: number, fileTypes: Array<string>, options: Array<{ label: string, value: string }> } | null, block:
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
         | null }> } | null } };

export type PastMessagePartsFragment = { id: string, text: string | null, markup: string | null, isWithheld: boolean, editedAt: string | null, isDeleted: boolean, isPinned: boolean, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
  >, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, message: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, replyCount: number, mentionsRoom: boolean, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, sender: { id: string, displayName: string }, asOf: { text: string | null, isDeleted: boolean } | null } | null } };

export type RoomThenQueryVariables = Exact<{
  roomId: string;
  at: InstantInput;
}>;


export type RoomThenQuery = { room: { id: string, asOf: { isClaimed: boolean, name: string | null, topic: string, description: string, banner: string | null, visibility: RoomVisibility, isArchived: boolean, isReadOnly: boolean, lastChange: { id: string, kind: RoomHistoryKind, position: string, recordedAt: string, happenedAt: string, role: RoomRole | null, before: string | null, after: string | null, actor: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } | null, person: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } | null, team: { id: string, name: string } | null } | null, previousChange: { position: string, recordedAt: string, happenedAt: string } | null, nextChange: { position: string, recordedAt: string, happenedAt: string } | null, members: { edges: Array<{ node: { role: RoomRole, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, messages: { edges: Array<{ node: { id: string, text: string | null, markup: string | null, isWithheld: boolean, editedAt: string | null, isDeleted: boolean, isPinned: boolean, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
            >, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, message: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, replyCount: number, mentionsRoom: boolean, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, sender: { id: string, displayName: string }, asOf: { text: string | null, isDeleted: boolean } | null } | null } } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } } | null };

export type PinsThenQueryVariables = Exact<{
  roomId: string;
  at: InstantInput;
}>;


export type PinsThenQuery = { room: { id: string, asOf: { pins: Array<{ id: string, text: string | null, markup: string | null, isWithheld: boolean, editedAt: string | null, isDeleted: boolean, isPinned: boolean, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
        >, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, message: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, replyCount: number, mentionsRoom: boolean, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, sender: { id: string, displayName: string }, asOf: { text: string | null, isDeleted: boolean } | null } | null } }> } } | null };

export type MessagesThenQueryVariables = Exact<{
  roomId: string;
  at: InstantInput;
  before?: string | null | undefined;
}>;


export type MessagesThenQuery = { room: { id: string, asOf: { messages: { edges: Array<{ node: { id: string, text: string | null, markup: string | null, isWithheld: boolean, editedAt: string | null, isDeleted: boolean, isPinned: boolean, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
            >, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, message: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, replyCount: number, mentionsRoom: boolean, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, sender: { id: string, displayName: string }, asOf: { text: string | null, isDeleted: boolean } | null } | null } } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } } | null };

export type MembersThenQueryVariables = Exact<{
  roomId: string;
  at: InstantInput;
  after?: string | null | undefined;
}>;


export type MembersThenQuery = { room: { id: string, asOf: { members: { edges: Array<{ node: { role: RoomRole, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } } | null };

export type ThreadThenQueryVariables = Exact<{
  messageId: string;
  at: InstantInput;
  before?: string | null | undefined;
}>;


export type ThreadThenQuery = { message: { id: string, asOf: { thread: { edges: Array<{ node: { id: string, text: string | null, markup: string | null, isWithheld: boolean, editedAt: string | null, isDeleted: boolean, isPinned: boolean, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
            >, files: Array<{ id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, thumbnail: { url: string, width: number, height: number } | null }>, reactions: Array<{ emoji: string, userIds: Array<string> }>, message: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, replyCount: number, mentionsRoom: boolean, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, sender: { id: string, displayName: string }, asOf: { text: string | null, isDeleted: boolean } | null } | null } } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } | null } | null };

export type RoomHistoryQueryVariables = Exact<{
  roomId: string;
  after?: string | null | undefined;
}>;


export type RoomHistoryQuery = { room: { id: string, history: { edges: Array<{ node: { id: string, kind: RoomHistoryKind, position: string, recordedAt: string, happenedAt: string, role: RoomRole | null, before: string | null, after: string | null, actor: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } | null, person: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } | null, team: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type LastMessageAtQueryVariables = Exact<{
  roomId: string;
  at: InstantInput;
}>;


export type LastMessageAtQuery = { room: { lastNumber: number, asOf: { messages: { edges: Array<{ node: { message: { number: number | null } } }> } } } | null };

export type MessageOfNumberQueryVariables = Exact<{
  roomId: string;
  number: number;
}>;


export type MessageOfNumberQuery = { room: { messages: { edges: Array<{ node: { id: string } }> } } | null };

export type UnclaimedPeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UnclaimedPeopleQuery = { unclaimedAccounts: { edges: Array<{ node: { email: string | null, user: { role: WorkspaceRole, id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportProgressQuery = { importJob: { id: string, fileName: string, state: ImportState, doing: string, done: number, total: number, secondsLeft: number | null, problem: string | null, report: { messageObjectCount: number | null, taken: Array<{ name: string, count: number }>, messageObjects: Array<{ name: string, count: number }>, notes: Array<{ title: string, isLoss: boolean, count: number, lines: Array<string> }> } | null } | null };

export type CreateSignInLinksMutationVariables = Exact<{
  input: CreateSignInLinksInput;
}>;


export type CreateSignInLinksMutation = { createSignInLinks: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { links: Array<{ userId: string, link: { path: string, expiresAt: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null }> } | null } };

export type MailSignInLinksMutationVariables = Exact<{
  input: MailSignInLinksInput;
}>;


export type MailSignInLinksMutation = { mailSignInLinks: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { mails: Array<{ userId: string, address: string | null, refusal: { code: RefusalCode, meaning: string, remedy: string, details: Array<{ name: string, value: string }> } | null }> } | null } };

export type ListedMessagePartsFragment = { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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

export type MentionListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MentionListQuery = { mentions: { edges: Array<{ node: { isToRoom: boolean, message: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
          > } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StarListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StarListQuery = { stars: { edges: Array<{ node: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
        > } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListedReactionPartsFragment = { id: string, emoji: string, reactedAt: string, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, message: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
    > } };

export type ReactionListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReactionListQuery = { receivedReactions: { edges: Array<{ node: { id: string, emoji: string, reactedAt: string, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, message: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
          > } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TimelinePageQueryVariables = Exact<{
  roomId: string;
  first?: number | null | undefined;
  last?: number | null | undefined;
  around?: number | null | undefined;
}>;


export type TimelinePageQuery = { room: { id: string, cursor: string, lastNumber: number, messages: { edges: Array<{ node: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
          > } }> } } | null };

export type ThreadPageQueryVariables = Exact<{
  messageId: string;
  before?: string | null | undefined;
}>;


export type ThreadPageQuery = { message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, thread: { edges: Array<{ node: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
          > } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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

export type MessagePlaceQueryVariables = Exact<{
  messageId: string;
}>;


export type MessagePlaceQuery = { message: { id: string, roomId: string, number: number | null, threadRootId: string | null } | null };

export type PinnedMessagesQueryVariables = Exact<{
  roomId: string;
}>;


export type PinnedMessagesQuery = { room: { id: string, pins: { edges: Array<{ node: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
          > } }> } } | null };

export type MessageVersionsQueryVariables = Exact<{
  messageId: string;
}>;


export type MessageVersionsQuery = { messageVersions: Array<{ isDeleted: boolean, text: string, writtenAt: string, replacedAt: string, restoredVersion: number | null, replacedBy: { id: string, displayName: string } }> | null, message: { restoredVersion: number | null } | null };

export type RoomEventsSubscriptionVariables = Exact<{
  roomId: string;
  after?: string | null | undefined;
}>;


export type RoomEventsSubscription = { roomEvents:
    | { __typename: 'CaughtUp', cursor: string }
    | { __typename: 'MemberChanged', roomId: string, userId: string }
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
    | { __typename: 'Resync', reason: ResyncReason, cursor: string }
    | { __typename: 'RoomChanged', room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } }
    | { __typename: 'TypingChanged', userId: string, isTyping: boolean }
   };

export type PostMessageMutationVariables = Exact<{
  input: PostMessageInput;
}>;


export type PostMessageMutation = { postMessage: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { messageId: string, message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
        > } | null } | null } };

export type EditMessageMutationVariables = Exact<{
  input: EditMessageInput;
}>;


export type EditMessageMutation = { editMessage: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
        > } | null } | null } };

export type DeleteMessageMutationVariables = Exact<{
  input: DeleteMessageInput;
}>;


export type DeleteMessageMutation = { deleteMessage: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
        > } | null } | null } };

export type AddReactionMutationVariables = Exact<{
  input: AddReactionInput;
}>;


export type AddReactionMutation = { addReaction: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
        > } | null } | null } };

export type RemoveReactionMutationVariables = Exact<{
  input: RemoveReactionInput;
}>;


export type RemoveReactionMutation = { removeReaction: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
        > } | null } | null } };

export type PinMessageMutationVariables = Exact<{
  input: PinMessageInput;
}>;


export type PinMessageMutation = { pinMessage: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
        > } | null } | null } };

export type UnpinMessageMutationVariables = Exact<{
  input: UnpinMessageInput;
}>;


export type UnpinMessageMutation = { unpinMessage: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { message: { id: string, roomId: string, sentAt: string, editedAt: string | null, deletedAt: string | null, deletedById: string | null, restoredAt: string | null, number: number | null, threadRootId: string | null, threadNumber: number | null, mentionsRoom: boolean, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, isPinned: boolean, changeCursor: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, postedAs: { name: string, avatarUrl: string | null } | null, quotedMessage: { id: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
        > } | null } | null } };

export type DraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftsQuery = { drafts: Array<{ isCleared: boolean, roomId: string, threadRootId: string | null, text: string, alsoInRoom: boolean, updatedAt: string, revision: string, files: Array<{ id: string, name: string }>, quotedMessage: { id: string, text: string, sender: { id: string, displayName: string } } | null }> };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { revision: string | null, updatedAt: string | null, refusal: { code: RefusalCode } | null } };

export type DeleteDraftMutationVariables = Exact<{
  input: DeleteDraftInput;
}>;


export type DeleteDraftMutation = { deleteDraft: { refusal: { code: RefusalCode } | null } };

export type PersonSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonSettingsQuery = { settings: Array<{ key: string, value: string | number | boolean | readonly string[] | null }> | null };

export type MailFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailFactsQuery = { viewer: { account: { email: string | null } } | null, signInWays: { passwordByMail: boolean }, returnedMail: { address: string, reason: string } | null };

export type PushOfferQueryVariables = Exact<{ [key: string]: never; }>;


export type PushOfferQuery = { webPushKey: string | null, pushDevices: Array<{ id: string, kind: PushDeviceKind, device: string | null, registeredAt: string, isOfThisSignIn: boolean }> };

export type MessageNoticeQueryVariables = Exact<{
  messageId: string;
}>;


export type MessageNoticeQuery = { messageNotice: { title: string, text: string, isRead: boolean } | null };

export type RegisterPushDeviceMutationVariables = Exact<{
  input: RegisterPushDeviceInput;
}>;


export type RegisterPushDeviceMutation = { registerPushDevice: { pushDevice: { id: string, kind: PushDeviceKind, device: string | null, registeredAt: string, isOfThisSignIn: boolean } | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type DevicePartsFragment = { id: string, kind: PushDeviceKind, device: string | null, registeredAt: string, isOfThisSignIn: boolean };

export type InboxQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxQuery = { inbox: { edges: Array<{ node: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } }> } };

export type RoomEntryQueryVariables = Exact<{
  roomId: string;
}>;


export type RoomEntryQuery = { roomEntry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } | null };

export type RoomPreviewQueryVariables = Exact<{
  roomId: string;
}>;


export type RoomPreviewQuery = { room: { name: string | null, topic: string, description: string, memberCount: number } | null };

export type InboxEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxEventsSubscription = { inboxEvents:
    | { __typename: 'CaughtUp', cursor: string }
    | { __typename: 'CustomEmojiChanged', name: string, emoji: { url: string } | null }
    | { __typename: 'DraftChanged', roomId: string, threadRootId: string | null, draft: { revision: string } | null }
    | { __typename: 'FollowedThreadChanged', thread: { isFollowed: boolean, unreadCount: number, isUnread: boolean, root: { id: string, roomId: string, lastThreadNumber: number, lastReplyAt: string | null } } }
    | { __typename: 'MentionAdded', cursor: string }
    | { __typename: 'MessageNotified', cause: NotificationReason, message: { id: string, roomId: string, number: number | null, threadRootId: string | null, text: string, markup: string | null, sender: { id: string, displayName: string }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
    | { __typename: 'PresenceChanged', userId: string, presence: Presence }
    | { __typename: 'ProgramAnswered', answer: { id: string, roomId: string, threadRootId: string | null, text: string, blocks: Array<
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
    | { __typename: 'ProgramDialogChanged', id: string, askedBy: string | null, dialog: { id: string, previousId: string | null, roomId: string, version: number, title: string, submit: string, close: string, parts: Array<{ field: { fieldId: string, kind: DialogFieldKind, label: string, hint: string | null, placeholder: string | null, isOptional: boolean, isSeveral: boolean, initialValues: Array<string>, lengthMin: number, lengthMax: number, told: DialogFieldTelling, queryLengthMin: number, countMax: number, fileTypes: Array<string>, options: Array<{ label: string, value: string }> } | null, block:
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
           | null }> } | null }
    | { __typename: 'ReceivedReactionChanged', id: string, reaction: { id: string, emoji: string, reactedAt: string, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, message: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
          > } } | null }
    | { __typename: 'Resync', reason: ResyncReason, cursor: string }
    | { __typename: 'RoomChanged', room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } }
    | { __typename: 'RoomEntryChanged', cursor: string, entry: { displayName: string, readNumber: number, unreadCount: number, mentionCount: number, isFavourite: boolean, isHidden: boolean, isMuted: boolean, notificationLevel: NotificationLevel, permissions: Array<RoomPermission>, room: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }, otherMembers: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, postedRanges: Array<{ first: number, last: number }> } }
    | { __typename: 'RoomLeft', cursor: string, roomId: string }
    | { __typename: 'RoomsListed', roomIds: Array<string> }
    | { __typename: 'ScheduledMessageChanged', scheduledMessage: { id: string, refusal: { meaning: string } | null } | null }
    | { __typename: 'SidebarChanged', sidebar: { revision: string | null, sections: Array<{ id: string, kind: SidebarSectionKind, name: string | null, isCollapsed: boolean, isShown: boolean, roomIds: Array<string> }> } }
    | { __typename: 'StarChanged', messageId: string, isStarred: boolean }
    | { __typename: 'TeamChanged', teamId: string, team: { id: string, name: string } | null }
    | { __typename: 'UserChanged', user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } }
   };

export type BrowseRoomsQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BrowseRoomsQuery = { browseRooms: { edges: Array<{ isMember: boolean, node: { id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MembersAmongQueryVariables = Exact<{
  roomId: string;
  userIds: Array<string> | string;
}>;


export type MembersAmongQuery = { room: { memberIds: Array<string> } | null };

export type RoomMembersQueryVariables = Exact<{
  roomId: string;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type RoomMembersQuery = { room: { id: string, members: { edges: Array<{ node: { role: RoomRole, user: { hasSignedIn: boolean, id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CreateChannelMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type CreateChannelMutation = { createChannel: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { roomId: string } | null } };

export type OpenDirectRoomMutationVariables = Exact<{
  input: OpenDirectRoomInput;
}>;


export type OpenDirectRoomMutation = { openDirectRoom: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { roomId: string } | null } };

export type JoinRoomMutationVariables = Exact<{
  input: JoinRoomInput;
}>;


export type JoinRoomMutation = { joinRoom: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { roomId: string } | null } };

export type RoomAboutQueryVariables = Exact<{
  roomId: string;
}>;


export type RoomAboutQuery = { room: { id: string, createdAt: string, createdBy: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, moderatorEntries: Array<{ reason: string, enteredAt: string, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } }> } | null };

export type RoomFilesQueryVariables = Exact<{
  roomId: string;
  after?: string | null | undefined;
}>;


export type RoomFilesQuery = { room: { id: string, files: { edges: Array<{ messageId: string | null, node: { id: string, name: string, sizeBytes: number, contentType: string, width: number | null, height: number | null, url: string | null, description: string | null, uploadedAt: string, thumbnail: { url: string, width: number, height: number } | null, uploader: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SidebarQueryVariables = Exact<{ [key: string]: never; }>;


export type SidebarQuery = { sidebar: { revision: string | null, sections: Array<{ id: string, kind: SidebarSectionKind, name: string | null, isCollapsed: boolean, isShown: boolean, roomIds: Array<string> }> } };

export type ArrangeSidebarMutationVariables = Exact<{
  input: ArrangeSidebarInput;
}>;


export type ArrangeSidebarMutation = { arrangeSidebar: { sidebar: { revision: string | null, sections: Array<{ id: string, kind: SidebarSectionKind, name: string | null, isCollapsed: boolean, isShown: boolean, roomIds: Array<string> }> } | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RoomMailAddressQueryVariables = Exact<{
  roomId: string;
}>;


export type RoomMailAddressQuery = { room: { mailAddress: string | null } | null };

export type ScheduledListQueryVariables = Exact<{ [key: string]: never; }>;


export type ScheduledListQuery = { scheduledMessages: Array<{ id: string, roomId: string, threadRootId: string | null, text: string, alsoInRoom: boolean, sendAt: string, localTime: string, timeZone: string, repeats: ScheduledRepetition | null, isSending: boolean, updatedAt: string, files: Array<{ id: string, name: string }>, quotedMessage: { id: string, text: string, sender: { id: string, displayName: string } } | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null }> };

export type FindPlacesQueryVariables = Exact<{
  query: string;
}>;


export type FindPlacesQuery = { search: { people: Array<{ id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }>, rooms: Array<{ id: string, kind: RoomKind, visibility: RoomVisibility, name: string | null, topic: string, description: string, banner: string | null, archivedAt: string | null, isReadOnly: boolean, memberCount: number, lastNumber: number, lastMessageAt: string | null, roomMentionNumbers: Array<number>, deletedRanges: Array<{ first: number, last: number }> }> } };

export type SearchMessagesQueryVariables = Exact<{
  query: string;
  roomId?: string | null | undefined;
  timeZone?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchMessagesQuery = { search: { unknownNames: Array<string>, unreadTerms: Array<{ term: string, explanation: string }>, messages: { edges: Array<{ node: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, room: { id: string, kind: RoomKind, name: string | null }, files: Array<{ id: string, name: string }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
          > } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type GlanceAtMessagesQueryVariables = Exact<{
  query: string;
  timeZone?: string | null | undefined;
}>;


export type GlanceAtMessagesQuery = { search: { messages: { edges: Array<{ node: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, room: { id: string, kind: RoomKind, name: string | null }, files: Array<{ id: string, name: string }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
          > } }> } } };

export type FoundPartsFragment = { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, room: { id: string, kind: RoomKind, name: string | null }, files: Array<{ id: string, name: string }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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

export type SecondStepKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondStepKindsQuery = { secondStepKinds: Array<SecondStepKind> };

export type ConfirmationKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConfirmationKindsQuery = { confirmationKinds: Array<ConfirmationKind>, signInMethods: Array<{ instanceId: string, buttonText: string, path: string }> };

export type ConfirmSessionMutationVariables = Exact<{
  input: ConfirmSessionInput;
}>;


export type ConfirmSessionMutation = { confirmSession: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SecondFactorDemandQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorDemandQuery = { secondFactorDemand: { dueAt: string, isOver: boolean } | null };

export type FinishSignInMutationVariables = Exact<{
  input: FinishSignInInput;
}>;


export type FinishSignInMutation = { finishSignIn: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type PrepareAuthenticatorMutationVariables = Exact<{ [key: string]: never; }>;


export type PrepareAuthenticatorMutation = { prepareAuthenticator: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { setup: string, secret: string, uri: string } | null } };

export type AddAuthenticatorMutationVariables = Exact<{
  input: AddAuthenticatorInput;
}>;


export type AddAuthenticatorMutation = { addAuthenticator: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { recoveryCodes: Array<string> } | null } };

export type CreateRecoveryCodesMutationVariables = Exact<{
  input: CreateRecoveryCodesInput;
}>;


export type CreateRecoveryCodesMutation = { createRecoveryCodes: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { recoveryCodes: Array<string> } | null } };

export type PreparePasskeyMutationVariables = Exact<{
  input: PreparePasskeyInput;
}>;


export type PreparePasskeyMutation = { preparePasskey: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { challenge: string, options: string } | null } };

export type MailCodeMutationVariables = Exact<{
  input: MailCodeInput;
}>;


export type MailCodeMutation = { mailCode: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { address: string } | null } };

export type AddMailFactorMutationVariables = Exact<{
  input: AddMailFactorInput;
}>;


export type AddMailFactorMutation = { addMailFactor: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { recoveryCodes: Array<string> } | null } };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type AddPasskeyMutation = { addPasskey: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { recoveryCodes: Array<string> } | null } };

export type AccountsWithoutSecondFactorQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AccountsWithoutSecondFactorQuery = { roles: Array<{ id: string, name: string }>, accountsWithoutSecondFactor: { totalCount: number | null, edges: Array<{ node: { user: { id: string, name: string, displayName: string, role: WorkspaceRole, roles: Array<{ role: { id: string } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SecondFactorsOfQueryVariables = Exact<{
  userId: string;
}>;


export type SecondFactorsOfQuery = { account: { secondFactors: Array<{ id: string, kind: SecondFactorKind, label: string }> } | null };

export type ViewerPartsFragment = { permissions: Array<WorkspacePermission>, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { workspace: { id: string, name: string, signUpPolicy: SignUpPolicy, messageLengthMax: number, editWindowMs: number | null, deleteWindowMs: number | null, readReceipts: boolean, fileSizeMaxBytes: number } | null, viewer: { permissions: Array<WorkspacePermission>, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } } | null, secondFactorDemand: { dueAt: string, isOver: boolean, displayName: string } | null };

export type InvitePreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitePreviewQuery = { invitePreview: { workspaceName: string, invitedByName: string, refusal: { code: RefusalCode, meaning: string, remedy: string } | null } | null };

export type CreateWorkspaceMutationVariables = Exact<{
  input: CreateWorkspaceInput;
}>;


export type CreateWorkspaceMutation = { createWorkspace: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { viewer: { permissions: Array<WorkspacePermission>, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } } | null } | null } };

export type RegisterUserMutationVariables = Exact<{
  input: RegisterUserInput;
}>;


export type RegisterUserMutation = { registerUser: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { viewer: { permissions: Array<WorkspacePermission>, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } } | null } | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { viewer: { permissions: Array<WorkspacePermission>, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } } | null } | null } };

export type SignInWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInWaysQuery = { signInWays: { linkByMail: boolean, passwordByMail: boolean, showsPasswordForm: boolean }, signInMethods: Array<{ instanceId: string, buttonText: string, path: string }> };

export type SignInByMethodMutationVariables = Exact<{
  input: SignInByMethodInput;
}>;


export type SignInByMethodMutation = { signInByMethod: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type LinkExternalAccountMutationVariables = Exact<{
  input: LinkExternalAccountInput;
}>;


export type LinkExternalAccountMutation = { linkExternalAccount: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type SignInLinkPreviewQueryVariables = Exact<{
  token: string;
}>;


export type SignInLinkPreviewQuery = { signInLinkPreview: { displayName: string, keepsPassword: boolean } | null };

export type AskForSignInLinkMutationVariables = Exact<{
  input: AskForSignInLinkInput;
}>;


export type AskForSignInLinkMutation = { askForSignInLink: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type RedeemSignInLinkMutationVariables = Exact<{
  input: RedeemSignInLinkInput;
}>;


export type RedeemSignInLinkMutation = { redeemSignInLink: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { viewer: { permissions: Array<WorkspacePermission>, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } } | null } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { result: { continueAt: string | null } | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type TeamListQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TeamListQuery = { teams: { edges: Array<{ node: { id: string, name: string, title: string, description: string, memberCount: number } }> } };

export type TeamDetailQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type TeamDetailQuery = { team: { id: string, name: string, title: string, description: string, memberCount: number, members: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { role: TeamRole, user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } } }> }, rooms: Array<{ id: string, name: string | null }> } | null };

export type CreateTeamMutationVariables = Exact<{
  input: CreateTeamInput;
}>;


export type CreateTeamMutation = { createTeam: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { teamId: string } | null } };

export type MessageCardQueryVariables = Exact<{
  messageId: string;
}>;


export type MessageCardQuery = { message: { id: string, roomId: string, number: number | null, threadRootId: string | null, sentAt: string, deletedAt: string | null, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, room: { id: string, name: string | null }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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

export type ThreadReadingsQueryVariables = Exact<{
  roomId: string;
}>;


export type ThreadReadingsQuery = { roomEntry: { threadReadings: Array<{ threadRootId: string, number: number }> } | null };

export type ThreadStatePartsFragment = { isFollowed: boolean, unreadCount: number, isUnread: boolean, root: { id: string, roomId: string, lastThreadNumber: number, lastReplyAt: string | null } };

export type ThreadCardPartsFragment = { isFollowed: boolean, unreadCount: number, isUnread: boolean, root: { id: string, roomId: string, sentAt: string, deletedAt: string | null, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, thread: { edges: Array<{ node: { id: string, sentAt: string, deletedAt: string | null, threadNumber: number | null, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
          > } }> }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
    > } };

export type UnreadThreadsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadThreadsQuery = { followedThreads: { edges: Array<{ node: { isFollowed: boolean, unreadCount: number, isUnread: boolean, root: { id: string, roomId: string, lastThreadNumber: number, lastReplyAt: string | null } } }>, pageInfo: { hasNextPage: boolean } } };

export type ThreadStateQueryVariables = Exact<{
  threadRootId: string;
}>;


export type ThreadStateQuery = { followedThread: { isFollowed: boolean, unreadCount: number, isUnread: boolean, root: { id: string, roomId: string, lastThreadNumber: number, lastReplyAt: string | null } } | null };

export type FollowedThreadListQueryVariables = Exact<{
  after?: string | null | undefined;
  unreadOnly: boolean;
}>;


export type FollowedThreadListQuery = { followedThreads: { edges: Array<{ node: { isFollowed: boolean, unreadCount: number, isUnread: boolean, root: { id: string, roomId: string, sentAt: string, deletedAt: string | null, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, thread: { edges: Array<{ node: { id: string, sentAt: string, deletedAt: string | null, threadNumber: number | null, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
                > } }> }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
          > } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ThreadCardQueryVariables = Exact<{
  threadRootId: string;
}>;


export type ThreadCardQuery = { followedThread: { isFollowed: boolean, unreadCount: number, isUnread: boolean, root: { id: string, roomId: string, sentAt: string, deletedAt: string | null, replyCount: number, lastThreadNumber: number, lastReplyAt: string | null, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, thread: { edges: Array<{ node: { id: string, sentAt: string, deletedAt: string | null, threadNumber: number | null, text: string, markup: string | null, sender: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null }, files: Array<{ id: string, name: string }>, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
            > } }> }, mentions: Array<{ token: string, text: string, roomId: string | null, teamId: string | null, user: { id: string, name: string, displayName: string, deactivatedAt: string | null } | null }>, blocks: Array<
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
      > } } | null };

export type MarkAllThreadsReadMutationVariables = Exact<{
  input: MarkAllThreadsReadInput;
}>;


export type MarkAllThreadsReadMutation = { markAllThreadsRead: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { hasMore: boolean } | null } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { user: { id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } | null };

export type FindUsersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindUsersQuery = { users: { edges: Array<{ node: { hasSignedIn: boolean, id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, isErased: boolean, status: { text: string, emoji: string | null } | null } }> } };

export type PresencesQueryVariables = Exact<{
  userIds: Array<string> | string;
}>;


export type PresencesQuery = { presences: Array<{ userId: string, presence: Presence }> };

export type SetPresenceMutationVariables = Exact<{
  input: SetPresenceInput;
}>;


export type SetPresenceMutation = { setPresence: { presence: Presence | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type ClearStatusMutationVariables = Exact<{ [key: string]: never; }>;


export type ClearStatusMutation = { clearStatus: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type AccessTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessTokensQuery = { signInMethods: Array<{ instanceId: string, buttonText: string, path: string }>, viewer: { account: { recoveryCodesLeft: number, secondFactors: Array<{ id: string, kind: SecondFactorKind, label: string, addedAt: string, lastUsedAt: string | null }>, oauthGrants: Array<{ id: string }>, externalAccounts: Array<{ instanceId: string, methodName: string | null, label: string, linkedAt: string }>, accessTokens: Array<{ id: string, label: string, scopes: Array<TokenScope>, createdAt: string, expiresAt: string | null, lastUsedDay: string | null }>, sessions: Array<{ id: string, startedAt: string, lastUsedAt: string, expiresAt: string, method: string | null, methodTitle: string | null, device: string, isNewDevice: boolean, address: string, place: SessionPlace, isCurrent: boolean }> } } | null };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken: { refusal: { code: RefusalCode, meaning: string, remedy: string } | null, result: { tokenId: string, token: string } | null } };

export type UserProfileQueryVariables = Exact<{
  id: string;
}>;


export type UserProfileQuery = { user: { isErased: boolean, hasSignedIn: boolean, title: string, timeZone: string | null, id: string, name: string, displayName: string, avatarUrl: string | null, kind: UserKind, deactivatedAt: string | null, status: { text: string, emoji: string | null } | null } | null };

export type ProgramGrantsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramGrantsQuery = { viewer: { account: { oauthGrants: Array<{ id: string, clientName: string, grantedAt: string, lastUsedOn: string | null, scopes: Array<{ name: string, meaning: string }> }> } } | null };

export type StartLinkingExternalAccountMutationVariables = Exact<{
  input: StartLinkingExternalAccountInput;
}>;


export type StartLinkingExternalAccountMutation = { startLinkingExternalAccount: { result: { path: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type MailConfirmationLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type MailConfirmationLinkMutation = { mailConfirmationLink: { result: { address: string } | null, refusal: { code: RefusalCode, meaning: string, remedy: string } | null } };

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { viewer: { account: { email: string | null, emailConfirmedAt: string | null, externalPictures: Array<{ instanceId: string, methodName: string }> } } | null };

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
export const SeveralPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SeveralParts on SeveralChoices {
  initialValues
  countMax
}
    `, {"fragmentName":"SeveralParts"}) as unknown as TypedDocumentString<SeveralPartsFragment, unknown>;
export const BlockPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const ProgramDialogPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const DraftPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const RefusalPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
    `, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const PayloadPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const PushDevicePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const RoomPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const UserPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const EntryPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const ReceivedReactionPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const WordPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const MessagePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const ThreadPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const RoomHistoryPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const MessageOfThenFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const ScheduledMessagePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const SidebarPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const SlashCommandPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const AnswerToViewerPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const ProgramAnswerPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const TeamPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
}
    `, {"fragmentName":"TeamParts"}) as unknown as TypedDocumentString<TeamPartsFragment, unknown>;
export const PastMessagePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PastMessageParts on MessageAsOf {
  id
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
  isWithheld
  editedAt
  isDeleted
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
  reactions {
    emoji
    userIds
  }
  isPinned
  message {
    id
    roomId
    number
    threadRootId
    sentAt
    editedAt
    deletedAt
    replyCount
    mentionsRoom
    sender {
      ...UserParts
    }
    postedAs {
      name
      avatarUrl
    }
    quotedMessage {
      id
      sender {
        id
        displayName
      }
      asOf(at: $at) {
        text
        isDeleted
      }
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
}`, {"fragmentName":"PastMessageParts"}) as unknown as TypedDocumentString<PastMessagePartsFragment, unknown>;
export const ListedMessagePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ListedMessageParts on Message {
  id
  roomId
  number
  threadRootId
  ...WordParts
  sentAt
  sender {
    ...UserParts
  }
  files {
    id
    name
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
}`, {"fragmentName":"ListedMessageParts"}) as unknown as TypedDocumentString<ListedMessagePartsFragment, unknown>;
export const ListedReactionPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ListedReactionParts on ReceivedReaction {
  id
  emoji
  reactedAt
  user {
    ...UserParts
  }
  message {
    ...ListedMessageParts
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
}
fragment ListedMessageParts on Message {
  id
  roomId
  number
  threadRootId
  ...WordParts
  sentAt
  sender {
    ...UserParts
  }
  files {
    id
    name
  }
}`, {"fragmentName":"ListedReactionParts"}) as unknown as TypedDocumentString<ListedReactionPartsFragment, unknown>;
export const DevicePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DeviceParts on PushDevice {
  id
  kind
  device
  registeredAt
  isOfThisSignIn
}
    `, {"fragmentName":"DeviceParts"}) as unknown as TypedDocumentString<DevicePartsFragment, unknown>;
export const FoundPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FoundParts on Message {
  id
  roomId
  number
  threadRootId
  ...WordParts
  sentAt
  sender {
    ...UserParts
  }
  room {
    id
    kind
    name
  }
  files {
    id
    name
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
}`, {"fragmentName":"FoundParts"}) as unknown as TypedDocumentString<FoundPartsFragment, unknown>;
export const ViewerPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ViewerParts on Viewer {
  user {
    ...UserParts
  }
  permissions
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
}`, {"fragmentName":"ViewerParts"}) as unknown as TypedDocumentString<ViewerPartsFragment, unknown>;
export const ThreadStatePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ThreadStateParts on FollowedThread {
  root {
    id
    roomId
    lastThreadNumber
    lastReplyAt
  }
  isFollowed
  unreadCount
  isUnread
}
    `, {"fragmentName":"ThreadStateParts"}) as unknown as TypedDocumentString<ThreadStatePartsFragment, unknown>;
export const ThreadCardPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ThreadCardParts on FollowedThread {
  ...ThreadStateParts
  root {
    id
    roomId
    ...WordParts
    sentAt
    deletedAt
    replyCount
    sender {
      ...UserParts
    }
    files {
      id
      name
    }
    thread(last: 3) {
      edges {
        node {
          id
          ...WordParts
          sentAt
          deletedAt
          threadNumber
          sender {
            ...UserParts
          }
          files {
            id
            name
          }
        }
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
}
fragment ThreadStateParts on FollowedThread {
  root {
    id
    roomId
    lastThreadNumber
    lastReplyAt
  }
  isFollowed
  unreadCount
  isUnread
}`, {"fragmentName":"ThreadCardParts"}) as unknown as TypedDocumentString<ThreadCardPartsFragment, unknown>;
export const AddEmojiDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddEmoji($input: AddEmojiInput!) {
  addEmoji(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<AddEmojiMutation, AddEmojiMutationVariables>;
export const AddMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddMembers($input: AddMembersInput!) {
  addMembers(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<AddMembersMutation, AddMembersMutationVariables>;
export const AddTeamMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddTeamMembers($input: AddTeamMembersInput!) {
  addTeamMembers(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<AddTeamMembersMutation, AddTeamMembersMutationVariables>;
export const ApproveErasureDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApproveErasure($input: ApproveErasureInput!) {
  approveErasure(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ApproveErasureMutation, ApproveErasureMutationVariables>;
export const ArchiveRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArchiveRoom($input: ArchiveRoomInput!) {
  archiveRoom(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ArchiveRoomMutation, ArchiveRoomMutationVariables>;
export const CancelScheduledMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelScheduledMessage($input: CancelScheduledMessageInput!) {
  cancelScheduledMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<CancelScheduledMessageMutation, CancelScheduledMessageMutationVariables>;
export const ChangeOAuthClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeOAuthClient($input: ChangeOAuthClientInput!) {
  changeOAuthClient(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ChangeOAuthClientMutation, ChangeOAuthClientMutationVariables>;
export const ChangePasswordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangeRoleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeRole($input: ChangeRoleInput!) {
  changeRole(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const ChangeScheduledMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeScheduledMessage($input: ChangeScheduledMessageInput!) {
  changeScheduledMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ChangeScheduledMessageMutation, ChangeScheduledMessageMutationVariables>;
export const ChangeSettingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeSetting($input: ChangeSettingInput!) {
  changeSetting(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ChangeSettingMutation, ChangeSettingMutationVariables>;
export const ChooseAvatarDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChooseAvatar($input: ChooseAvatarInput!) {
  chooseAvatar(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ChooseAvatarMutation, ChooseAvatarMutationVariables>;
export const ChooseNotificationLevelDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChooseNotificationLevel($input: ChooseNotificationLevelInput!) {
  chooseNotificationLevel(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ChooseNotificationLevelMutation, ChooseNotificationLevelMutationVariables>;
export const ClosePollDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ClosePoll($input: ClosePollInput!) {
  closePoll(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ClosePollMutation, ClosePollMutationVariables>;
export const CloseProgramDialogDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseProgramDialog($input: CloseProgramDialogInput!) {
  closeProgramDialog(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<CloseProgramDialogMutation, CloseProgramDialogMutationVariables>;
export const ConfirmEmailDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmEmail($input: ConfirmEmailInput!) {
  confirmEmail(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ConfirmEmailMutation, ConfirmEmailMutationVariables>;
export const CreateRoleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateRole($input: CreateRoleInput!) {
  createRole(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<CreateRoleMutation, CreateRoleMutationVariables>;
export const DeactivateUserDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeactivateUser($input: DeactivateUserInput!) {
  deactivateUser(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<DeactivateUserMutation, DeactivateUserMutationVariables>;
export const DeleteRoleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteRole($input: DeleteRoleInput!) {
  deleteRole(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<DeleteRoleMutation, DeleteRoleMutationVariables>;
export const DescribeFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DescribeFile($input: DescribeFileInput!) {
  describeFile(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<DescribeFileMutation, DescribeFileMutationVariables>;
export const DescribeTeamDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DescribeTeam($input: DescribeTeamInput!) {
  describeTeam(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<DescribeTeamMutation, DescribeTeamMutationVariables>;
export const DisableOAuthClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DisableOAuthClient($input: DisableOAuthClientInput!) {
  disableOAuthClient(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<DisableOAuthClientMutation, DisableOAuthClientMutationVariables>;
export const DisbandTeamDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DisbandTeam($input: DisbandTeamInput!) {
  disbandTeam(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<DisbandTeamMutation, DisbandTeamMutationVariables>;
export const EditProfileDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditProfile($input: EditProfileInput!) {
  editProfile(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<EditProfileMutation, EditProfileMutationVariables>;
export const EnterPrivateRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterPrivateRoom($input: EnterPrivateRoomInput!) {
  enterPrivateRoom(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<EnterPrivateRoomMutation, EnterPrivateRoomMutationVariables>;
export const EraseUserDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EraseUser($input: EraseUserInput!) {
  eraseUser(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<EraseUserMutation, EraseUserMutationVariables>;
export const FollowThreadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FollowThread($input: FollowThreadInput!) {
  followThread(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<FollowThreadMutation, FollowThreadMutationVariables>;
export const GrantRoleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const GrantRoomRoleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GrantRoomRole($input: GrantRoomRoleInput!) {
  grantRoomRole(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<GrantRoomRoleMutation, GrantRoomRoleMutationVariables>;
export const GrantTeamRoleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GrantTeamRole($input: GrantTeamRoleInput!) {
  grantTeamRole(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<GrantTeamRoleMutation, GrantTeamRoleMutationVariables>;
export const LeaveRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LeaveRoom($input: LeaveRoomInput!) {
  leaveRoom(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<LeaveRoomMutation, LeaveRoomMutationVariables>;
export const LinkTeamToRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LinkTeamToRoom($input: LinkTeamToRoomInput!) {
  linkTeamToRoom(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<LinkTeamToRoomMutation, LinkTeamToRoomMutationVariables>;
export const MarkReadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MarkRead($input: MarkReadInput!) {
  markRead(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const PauseReactionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PauseReaction($input: PauseReactionInput!) {
  pauseReaction(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<PauseReactionMutation, PauseReactionMutationVariables>;
export const ReactivateUserDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReactivateUser($input: ReactivateUserInput!) {
  reactivateUser(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ReactivateUserMutation, ReactivateUserMutationVariables>;
export const RedeliverDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Redeliver($input: RedeliverInput!) {
  redeliver(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RedeliverMutation, RedeliverMutationVariables>;
export const RemoveAvatarDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveAvatar($input: RemoveAvatarInput!) {
  removeAvatar(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RemoveAvatarMutation, RemoveAvatarMutationVariables>;
export const RemoveEmojiDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveEmoji($input: RemoveEmojiInput!) {
  removeEmoji(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RemoveEmojiMutation, RemoveEmojiMutationVariables>;
export const RemoveIntegrationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveIntegration($input: RemoveIntegrationInput!) {
  removeIntegration(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RemoveIntegrationMutation, RemoveIntegrationMutationVariables>;
export const RemoveLinkPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveLinkPreview($input: RemoveLinkPreviewInput!) {
  removeLinkPreview(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RemoveLinkPreviewMutation, RemoveLinkPreviewMutationVariables>;
export const RemoveMemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const RemoveSecondFactorDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const RemoveTeamMemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveTeamMember($input: RemoveTeamMemberInput!) {
  removeTeamMember(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RemoveTeamMemberMutation, RemoveTeamMemberMutationVariables>;
export const RenameRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenameRoom($input: RenameRoomInput!) {
  renameRoom(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RenameRoomMutation, RenameRoomMutationVariables>;
export const RenameTeamDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenameTeam($input: RenameTeamInput!) {
  renameTeam(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RenameTeamMutation, RenameTeamMutationVariables>;
export const ReplaceEmailDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReplaceEmail($input: ReplaceEmailInput!) {
  replaceEmail(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ReplaceEmailMutation, ReplaceEmailMutationVariables>;
export const ReplayReactionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReplayReaction($input: ReplayReactionInput!) {
  replayReaction(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ReplayReactionMutation, ReplayReactionMutationVariables>;
export const ResetSecondFactorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResetSecondFactors($input: ResetSecondFactorsInput!) {
  resetSecondFactors(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ResetSecondFactorsMutation, ResetSecondFactorsMutationVariables>;
export const RestoreExternalPictureDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreExternalPicture($input: RestoreExternalPictureInput!) {
  restoreExternalPicture(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RestoreExternalPictureMutation, RestoreExternalPictureMutationVariables>;
export const RestoreMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreMessage($input: RestoreMessageInput!) {
  restoreMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RestoreMessageMutation, RestoreMessageMutationVariables>;
export const RestoreMessageVersionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreMessageVersion($input: RestoreMessageVersionInput!) {
  restoreMessageVersion(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RestoreMessageVersionMutation, RestoreMessageVersionMutationVariables>;
export const ResumeReactionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResumeReaction($input: ResumeReactionInput!) {
  resumeReaction(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ResumeReactionMutation, ResumeReactionMutationVariables>;
export const RetryDeadLettersDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RetryDeadLetters($input: RetryDeadLettersInput!) {
  retryDeadLetters(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RetryDeadLettersMutation, RetryDeadLettersMutationVariables>;
export const RevokeAccessTokenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeAccessToken($input: RevokeAccessTokenInput!) {
  revokeAccessToken(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const RevokeInviteLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeInviteLink($input: RevokeInviteLinkInput!) {
  revokeInviteLink(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RevokeInviteLinkMutation, RevokeInviteLinkMutationVariables>;
export const RevokePushDeviceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokePushDevice($input: RevokePushDeviceInput!) {
  revokePushDevice(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RevokePushDeviceMutation, RevokePushDeviceMutationVariables>;
export const RevokeSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeSessionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeSessions($input: RevokeSessionsInput!) {
  revokeSessions(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RevokeSessionsMutation, RevokeSessionsMutationVariables>;
export const ScheduleMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ScheduleMessage($input: ScheduleMessageInput!) {
  scheduleMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ScheduleMessageMutation, ScheduleMessageMutationVariables>;
export const SendScheduledMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendScheduledMessage($input: SendScheduledMessageInput!) {
  sendScheduledMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SendScheduledMessageMutation, SendScheduledMessageMutationVariables>;
export const SetDescriptionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetDescription($input: SetDescriptionInput!) {
  setDescription(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetDescriptionMutation, SetDescriptionMutationVariables>;
export const SetFavouriteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetFavourite($input: SetFavouriteInput!) {
  setFavourite(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetFavouriteMutation, SetFavouriteMutationVariables>;
export const SetHiddenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetHidden($input: SetHiddenInput!) {
  setHidden(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetHiddenMutation, SetHiddenMutationVariables>;
export const SetIdleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetIdle($input: SetIdleInput!) {
  setIdle(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetIdleMutation, SetIdleMutationVariables>;
export const SetInSightDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetInSight($input: SetInSightInput!) {
  setInSight(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetInSightMutation, SetInSightMutationVariables>;
export const SetMutedDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetMuted($input: SetMutedInput!) {
  setMuted(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetMutedMutation, SetMutedMutationVariables>;
export const SetReadOnlyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetReadOnly($input: SetReadOnlyInput!) {
  setReadOnly(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetReadOnlyMutation, SetReadOnlyMutationVariables>;
export const SetRoomBannerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetRoomBanner($input: SetRoomBannerInput!) {
  setRoomBanner(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetRoomBannerMutation, SetRoomBannerMutationVariables>;
export const SetRoomVisibilityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetRoomVisibility($input: SetRoomVisibilityInput!) {
  setRoomVisibility(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetRoomVisibilityMutation, SetRoomVisibilityMutationVariables>;
export const SetStatusDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetStatus($input: SetStatusInput!) {
  setStatus(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetStatusMutation, SetStatusMutationVariables>;
export const SetTopicDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetTopic($input: SetTopicInput!) {
  setTopic(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetTopicMutation, SetTopicMutationVariables>;
export const SetTypingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetTyping($input: SetTypingInput!) {
  setTyping(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetTypingMutation, SetTypingMutationVariables>;
export const SignInWithPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
  signInWithPasskey(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const StarMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StarMessage($input: StarMessageInput!) {
  starMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<StarMessageMutation, StarMessageMutationVariables>;
export const UnarchiveRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnarchiveRoom($input: UnarchiveRoomInput!) {
  unarchiveRoom(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<UnarchiveRoomMutation, UnarchiveRoomMutationVariables>;
export const UnfollowThreadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnfollowThread($input: UnfollowThreadInput!) {
  unfollowThread(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<UnfollowThreadMutation, UnfollowThreadMutationVariables>;
export const UnlinkExternalAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnlinkExternalAccount($input: UnlinkExternalAccountInput!) {
  unlinkExternalAccount(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<UnlinkExternalAccountMutation, UnlinkExternalAccountMutationVariables>;
export const UnlinkTeamFromRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnlinkTeamFromRoom($input: UnlinkTeamFromRoomInput!) {
  unlinkTeamFromRoom(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<UnlinkTeamFromRoomMutation, UnlinkTeamFromRoomMutationVariables>;
export const UnstarMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnstarMessage($input: UnstarMessageInput!) {
  unstarMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<UnstarMessageMutation, UnstarMessageMutationVariables>;
export const WithdrawOAuthAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawOAuthAccess($input: WithdrawOAuthAccessInput!) {
  withdrawOAuthAccess(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<WithdrawOAuthAccessMutation, WithdrawOAuthAccessMutationVariables>;
export const WithdrawRoleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawRole($input: WithdrawRoleInput!) {
  withdrawRole(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<WithdrawRoleMutation, WithdrawRoleMutationVariables>;
export const CopyFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CopyFile($input: CopyFileInput!) {
  copyFile(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      fileId
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<CopyFileMutation, CopyFileMutationVariables>;
export const MessageReadersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MessageReaders($messageId: ID!) {
  messageReaders(messageId: $messageId) {
    count
    users {
      ...UserParts
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
}`) as unknown as TypedDocumentString<MessageReadersQuery, MessageReadersQueryVariables>;
export const MessageReactionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MessageReactions($messageId: ID!) {
  message(id: $messageId) {
    id
    reactions {
      emoji
      users {
        ...UserParts
      }
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
}`) as unknown as TypedDocumentString<MessageReactionsQuery, MessageReactionsQueryVariables>;
export const StarredMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StarredMessages($messageIds: [ID!]!) {
  starredMessageIds(messageIds: $messageIds)
}
    `) as unknown as TypedDocumentString<StarredMessagesQuery, StarredMessagesQueryVariables>;
export const MarkUnreadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MarkUnread($input: MarkUnreadInput!) {
  markUnread(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      entry {
        ...EntryParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
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
export const SettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Settings($scope: SettingScope!, $scopeId: ID) {
  settings(scope: $scope, scopeId: $scopeId) {
    key
    description
    kind
    isSet
    isNullable
    min
    max
    choices
    choiceLabels
    group
    value
    mayChange
  }
}
    `) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const ChannelOfSettingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChannelOfSetting($roomId: ID!) {
  room(id: $roomId) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ChannelOfSettingQuery, ChannelOfSettingQueryVariables>;
export const RolesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Roles {
  roles {
    id
    name
    permissions
    isBuiltIn
  }
}
    `) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const HeldRolesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HeldRoles($id: ID!) {
  user(id: $id) {
    id
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
    `) as unknown as TypedDocumentString<HeldRolesQuery, HeldRolesQueryVariables>;
export const PermissionWordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PermissionWords {
  role: __type(name: "Permission") {
    enumValues {
      name
      description
    }
  }
  token: __type(name: "TokenPermission") {
    enumValues {
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<PermissionWordsQuery, PermissionWordsQueryVariables>;
export const EmojiPicturesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EmojiPictures {
  customEmoji {
    name
    url
  }
}
    `) as unknown as TypedDocumentString<EmojiPicturesQuery, EmojiPicturesQueryVariables>;
export const EmojiListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EmojiList {
  customEmoji {
    name
    url
    addedBy {
      id
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<EmojiListQuery, EmojiListQueryVariables>;
export const ErasureDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Erasure($userId: ID!) {
  account(userId: $userId) {
    erasure {
      requestedAt
      requestedBy {
        id
        displayName
      }
      reason
      erasedAt
      completedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ErasureQuery, ErasureQueryVariables>;
export const ProvidingInstancesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProvidingInstances {
  integrationKinds {
    name
    title
    providesPeopleAt
  }
  integrationInstances(first: 100) {
    edges {
      node {
        id
        name
        path
        actor {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProvidingInstancesQuery, ProvidingInstancesQueryVariables>;
export const SignInInstancesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SignInInstances {
  signInMethods {
    instanceId
    buttonText
  }
  integrationKinds {
    name
    title
    hasSignIn
    hasMetadata
    takesPassword
    listsPeople
    presets {
      name
      title
      asks {
        key
        means
      }
      settings {
        key
        value
      }
      steps
    }
  }
  integrationInstances(first: 100) {
    edges {
      node {
        id
        name
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SignInInstancesQuery, SignInInstancesQueryVariables>;
export const TrySignInMethodDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TrySignInMethod($input: TrySignInMethodInput!) {
  trySignInMethod(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      problem
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
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<TrySignInMethodMutation, TrySignInMethodMutationVariables>;
export const AddIntegrationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddIntegration($input: AddIntegrationInput!) {
  addIntegration(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      instanceId
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<AddIntegrationMutation, AddIntegrationMutationVariables>;
export const HooksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Hooks {
  integrationKinds {
    name
    takesPayloads
  }
  integrationInstances(first: 100) {
    edges {
      node {
        id
        name
        path
        actor {
          id
          displayName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HooksQuery, HooksQueryVariables>;
export const HookTokensDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HookTokens($actorId: ID!) {
  account(userId: $actorId) {
    accessTokens {
      id
      createdAt
      expiresAt
      lastUsedDay
    }
  }
}
    `) as unknown as TypedDocumentString<HookTokensQuery, HookTokensQueryVariables>;
export const IntegrationDeliveriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query IntegrationDeliveries($instanceId: ID!) {
  integrationDeliveries(instanceId: $instanceId) {
    id
    at
    outcome
    status
    event
    words
    body
    canRedeliver
    isRedelivery
  }
}
    `) as unknown as TypedDocumentString<IntegrationDeliveriesQuery, IntegrationDeliveriesQueryVariables>;
export const TryPayloadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TryPayload($input: TryPayloadInput!) {
  tryPayload(input: $input) {
    outcome
    words
    messages {
      channel
      name
      text
      blocks {
        ...BlockParts
      }
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
}`) as unknown as TypedDocumentString<TryPayloadQuery, TryPayloadQueryVariables>;
export const InviteLinksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InviteLinks {
  inviteLinks(first: 50) {
    edges {
      node {
        id
        createdBy {
          id
          displayName
        }
        role
        expiresAt
        usesMax
        usedCount
        revokedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InviteLinksQuery, InviteLinksQueryVariables>;
export const CreateInviteLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateInviteLink($input: CreateInviteLinkInput!) {
  createInviteLink(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      path
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<CreateInviteLinkMutation, CreateInviteLinkMutationVariables>;
export const PeopleSyncDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PeopleSync($instanceId: ID!) {
  peopleSync(instanceId: $instanceId) {
    isUnderWay
    doneCount
    totalCount
    runs {
      id
      applies
      startedAt
      endedAt
      listedCount
      changeCount
      appliedCount
      isHeld
      failure
      pageCount
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleSyncQuery, PeopleSyncQueryVariables>;
export const PeopleSyncChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PeopleSyncChanges($instanceId: ID!, $runId: ID!, $page: Int!) {
  peopleSyncChanges(instanceId: $instanceId, runId: $runId, page: $page) {
    kind
    user {
      id
      displayName
    }
    label
    before
    after
    outcome
  }
}
    `) as unknown as TypedDocumentString<PeopleSyncChangesQuery, PeopleSyncChangesQueryVariables>;
export const StartPeopleSyncDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartPeopleSync($input: StartPeopleSyncInput!) {
  startPeopleSync(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<StartPeopleSyncMutation, StartPeopleSyncMutationVariables>;
export const ProgramsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Programs {
  oauthScopes {
    name
    meaning
  }
  oauthClients(first: 100) {
    edges {
      node {
        id
        name
        kind
        redirectUris
        scopes {
          name
        }
        account {
          name
        }
        registeredAt
        disabledAt
        grantCount
        lastUsedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramsQuery, ProgramsQueryVariables>;
export const RegisterProgramDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterProgram($input: RegisterOAuthClientInput!) {
  registerOAuthClient(input: $input) {
    result {
      clientId
      secret
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RegisterProgramMutation, RegisterProgramMutationVariables>;
export const RenewProgramSecretDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenewProgramSecret($input: RenewOAuthClientSecretInput!) {
  renewOAuthClientSecret(input: $input) {
    result {
      clientId
      secret
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RenewProgramSecretMutation, RenewProgramSecretMutationVariables>;
export const BotsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Bots {
  botAccounts(first: 100) {
    edges {
      node {
        user {
          id
          name
          displayName
        }
        accessTokens {
          id
          label
          scopes
          createdAt
          expiresAt
          lastUsedDay
        }
      }
    }
  }
  deactivated: botAccounts(first: 100, isDeactivated: true) {
    edges {
      node {
        user {
          id
          name
          displayName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BotsQuery, BotsQueryVariables>;
export const RegisterBotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterBot($input: RegisterBotInput!) {
  registerBot(input: $input) {
    result {
      userId
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RegisterBotMutation, RegisterBotMutationVariables>;
export const BotRoomsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BotRooms($userId: ID!) {
  account(userId: $userId) {
    rooms {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<BotRoomsQuery, BotRoomsQueryVariables>;
export const TryInstanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TryInstance($instanceId: ID!) {
  tryInstance(instanceId: $instanceId) {
    isWell
    words
  }
}
    `) as unknown as TypedDocumentString<TryInstanceQuery, TryInstanceQueryVariables>;
export const InstancesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Instances {
  integrationKinds {
    name
    makesSecret
    reacts
    watches
    isInteractive
  }
  integrationInstances(first: 100) {
    edges {
      node {
        id
        name
        path
        actor {
          id
          displayName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstancesQuery, InstancesQueryVariables>;
export const InstanceReactionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InstanceReaction($instanceId: ID!) {
  integrationInstance(instanceId: $instanceId) {
    reaction {
      isPaused
      isSwitchedOff
      position
      waiting {
        count
        isMore
        since
      }
      failing {
        attempts
        since
        reason
      }
      lastFailure {
        at
        reason
      }
      deadLetterCount
      deadLetters {
        eventId
        type
        attempts
        at
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstanceReactionQuery, InstanceReactionQueryVariables>;
export const ReplayPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReplayPreview($instanceId: ID!, $from: InstantInput!) {
  replayPreview(instanceId: $instanceId, from: $from) {
    after
    count
    isMore
  }
}
    `) as unknown as TypedDocumentString<ReplayPreviewQuery, ReplayPreviewQueryVariables>;
export const RenewInstanceSecretDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenewInstanceSecret($input: RenewInstanceSecretInput!) {
  renewInstanceSecret(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      secret
      signsByFormer
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<RenewInstanceSecretMutation, RenewInstanceSecretMutationVariables>;
export const SlashCommandsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SlashCommands($roomId: ID!) {
  slashCommands(roomId: $roomId) {
    ...SlashCommandParts
  }
}
    fragment SlashCommandParts on SlashCommand {
  word
  usage
  means
  offeredBy {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<SlashCommandsQuery, SlashCommandsQueryVariables>;
export const RunSlashCommandDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RunSlashCommand($input: RunSlashCommandInput!) {
  runSlashCommand(input: $input) {
    refusal {
      ...RefusalParts
      details {
        name
        value
      }
    }
    answer {
      ...AnswerToViewerParts
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
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment AnswerToViewerParts on AnswerToViewer {
  id
  text
  blocks {
    ...BlockParts
  }
  roomId
}`) as unknown as TypedDocumentString<RunSlashCommandMutation, RunSlashCommandMutationVariables>;
export const SuggestOptionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SuggestOptions($input: SuggestOptionsInput!) {
  suggestOptions(input: $input) {
    refusal {
      ...RefusalParts
    }
    options {
      label
      value
      group
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SuggestOptionsMutation, SuggestOptionsMutationVariables>;
export const PressMessageElementDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PressMessageElement($input: PressMessageElementInput!) {
  pressMessageElement(input: $input) {
    refusal {
      ...RefusalParts
    }
    answer {
      ...AnswerToViewerParts
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
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment AnswerToViewerParts on AnswerToViewer {
  id
  text
  blocks {
    ...BlockParts
  }
  roomId
}`) as unknown as TypedDocumentString<PressMessageElementMutation, PressMessageElementMutationVariables>;
export const SubmitProgramDialogDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SubmitProgramDialog($input: SubmitProgramDialogInput!) {
  submitProgramDialog(input: $input) {
    refusal {
      ...RefusalParts
    }
    errors {
      fieldId
      message
    }
    dialog {
      ...ProgramDialogParts
    }
    closesAll
  }
}
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
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SubmitProgramDialogMutation, SubmitProgramDialogMutationVariables>;
export const PressDialogElementDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PressDialogElement($input: PressDialogElementInput!) {
  pressDialogElement(input: $input) {
    refusal {
      ...RefusalParts
    }
    dialog {
      ...ProgramDialogParts
    }
  }
}
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
}
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<PressDialogElementMutation, PressDialogElementMutationVariables>;
export const RoomThenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RoomThen($roomId: ID!, $at: InstantInput!) {
  room(id: $roomId) {
    id
    asOf(at: $at) {
      isClaimed
      name
      topic
      description
      banner
      visibility
      isArchived
      isReadOnly
      lastChange {
        ...RoomHistoryParts
      }
      previousChange {
        position
        recordedAt
        happenedAt
      }
      nextChange {
        position
        recordedAt
        happenedAt
      }
      members(first: 100) {
        edges {
          node {
            role
            user {
              ...UserParts
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      messages(last: 50) {
        edges {
          node {
            ...PastMessageParts
          }
        }
        pageInfo {
          hasPreviousPage
          startCursor
        }
      }
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
}
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
}
fragment PastMessageParts on MessageAsOf {
  id
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
  isWithheld
  editedAt
  isDeleted
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
  reactions {
    emoji
    userIds
  }
  isPinned
  message {
    id
    roomId
    number
    threadRootId
    sentAt
    editedAt
    deletedAt
    replyCount
    mentionsRoom
    sender {
      ...UserParts
    }
    postedAs {
      name
      avatarUrl
    }
    quotedMessage {
      id
      sender {
        id
        displayName
      }
      asOf(at: $at) {
        text
        isDeleted
      }
    }
  }
}`) as unknown as TypedDocumentString<RoomThenQuery, RoomThenQueryVariables>;
export const PinsThenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PinsThen($roomId: ID!, $at: InstantInput!) {
  room(id: $roomId) {
    id
    asOf(at: $at) {
      pins {
        ...PastMessageParts
      }
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
fragment PastMessageParts on MessageAsOf {
  id
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
  isWithheld
  editedAt
  isDeleted
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
  reactions {
    emoji
    userIds
  }
  isPinned
  message {
    id
    roomId
    number
    threadRootId
    sentAt
    editedAt
    deletedAt
    replyCount
    mentionsRoom
    sender {
      ...UserParts
    }
    postedAs {
      name
      avatarUrl
    }
    quotedMessage {
      id
      sender {
        id
        displayName
      }
      asOf(at: $at) {
        text
        isDeleted
      }
    }
  }
}`) as unknown as TypedDocumentString<PinsThenQuery, PinsThenQueryVariables>;
export const MessagesThenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MessagesThen($roomId: ID!, $at: InstantInput!, $before: String) {
  room(id: $roomId) {
    id
    asOf(at: $at) {
      messages(last: 50, before: $before) {
        edges {
          node {
            ...PastMessageParts
          }
        }
        pageInfo {
          hasPreviousPage
          startCursor
        }
      }
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
fragment PastMessageParts on MessageAsOf {
  id
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
  isWithheld
  editedAt
  isDeleted
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
  reactions {
    emoji
    userIds
  }
  isPinned
  message {
    id
    roomId
    number
    threadRootId
    sentAt
    editedAt
    deletedAt
    replyCount
    mentionsRoom
    sender {
      ...UserParts
    }
    postedAs {
      name
      avatarUrl
    }
    quotedMessage {
      id
      sender {
        id
        displayName
      }
      asOf(at: $at) {
        text
        isDeleted
      }
    }
  }
}`) as unknown as TypedDocumentString<MessagesThenQuery, MessagesThenQueryVariables>;
export const MembersThenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MembersThen($roomId: ID!, $at: InstantInput!, $after: String) {
  room(id: $roomId) {
    id
    asOf(at: $at) {
      members(first: 100, after: $after) {
        edges {
          node {
            role
            user {
              ...UserParts
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
}`) as unknown as TypedDocumentString<MembersThenQuery, MembersThenQueryVariables>;
export const ThreadThenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ThreadThen($messageId: ID!, $at: InstantInput!, $before: String) {
  message(id: $messageId) {
    id
    asOf(at: $at) {
      thread(last: 50, before: $before) {
        edges {
          node {
            ...PastMessageParts
          }
        }
        pageInfo {
          hasPreviousPage
          startCursor
        }
      }
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
fragment PastMessageParts on MessageAsOf {
  id
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
  isWithheld
  editedAt
  isDeleted
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
  reactions {
    emoji
    userIds
  }
  isPinned
  message {
    id
    roomId
    number
    threadRootId
    sentAt
    editedAt
    deletedAt
    replyCount
    mentionsRoom
    sender {
      ...UserParts
    }
    postedAs {
      name
      avatarUrl
    }
    quotedMessage {
      id
      sender {
        id
        displayName
      }
      asOf(at: $at) {
        text
        isDeleted
      }
    }
  }
}`) as unknown as TypedDocumentString<ThreadThenQuery, ThreadThenQueryVariables>;
export const RoomHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RoomHistory($roomId: ID!, $after: String) {
  room(id: $roomId) {
    id
    history(first: 50, after: $after) {
      edges {
        node {
          ...RoomHistoryParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
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
}`) as unknown as TypedDocumentString<RoomHistoryQuery, RoomHistoryQueryVariables>;
export const LastMessageAtDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LastMessageAt($roomId: ID!, $at: InstantInput!) {
  room(id: $roomId) {
    lastNumber
    asOf(at: $at) {
      messages(last: 1) {
        edges {
          node {
            message {
              number
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LastMessageAtQuery, LastMessageAtQueryVariables>;
export const MessageOfNumberDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MessageOfNumber($roomId: ID!, $number: Int!) {
  room(id: $roomId) {
    messages(around: $number, first: 1) {
      edges {
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MessageOfNumberQuery, MessageOfNumberQueryVariables>;
export const UnclaimedPeopleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnclaimedPeople($after: String) {
  unclaimedAccounts(first: 100, after: $after) {
    edges {
      node {
        email
        user {
          ...UserParts
          role
        }
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
}`) as unknown as TypedDocumentString<UnclaimedPeopleQuery, UnclaimedPeopleQueryVariables>;
export const ImportProgressDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImportProgress {
  importJob {
    id
    fileName
    state
    doing
    done
    total
    secondsLeft
    problem
    report {
      taken {
        name
        count
      }
      messageObjectCount
      messageObjects {
        name
        count
      }
      notes {
        title
        isLoss
        count
        lines
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportProgressQuery, ImportProgressQueryVariables>;
export const CreateSignInLinksDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateSignInLinks($input: CreateSignInLinksInput!) {
  createSignInLinks(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      links {
        userId
        link {
          path
          expiresAt
        }
        refusal {
          ...RefusalParts
        }
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<CreateSignInLinksMutation, CreateSignInLinksMutationVariables>;
export const MailSignInLinksDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MailSignInLinks($input: MailSignInLinksInput!) {
  mailSignInLinks(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      mails {
        userId
        address
        refusal {
          ...RefusalParts
          details {
            name
            value
          }
        }
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<MailSignInLinksMutation, MailSignInLinksMutationVariables>;
export const MentionListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MentionList($after: String) {
  mentions(first: 30, after: $after) {
    edges {
      node {
        isToRoom
        message {
          ...ListedMessageParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
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
}
fragment ListedMessageParts on Message {
  id
  roomId
  number
  threadRootId
  ...WordParts
  sentAt
  sender {
    ...UserParts
  }
  files {
    id
    name
  }
}`) as unknown as TypedDocumentString<MentionListQuery, MentionListQueryVariables>;
export const StarListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StarList($after: String) {
  stars(first: 30, after: $after) {
    edges {
      node {
        ...ListedMessageParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
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
}
fragment ListedMessageParts on Message {
  id
  roomId
  number
  threadRootId
  ...WordParts
  sentAt
  sender {
    ...UserParts
  }
  files {
    id
    name
  }
}`) as unknown as TypedDocumentString<StarListQuery, StarListQueryVariables>;
export const ReactionListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReactionList($after: String) {
  receivedReactions(first: 30, after: $after) {
    edges {
      node {
        ...ListedReactionParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
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
}
fragment ListedMessageParts on Message {
  id
  roomId
  number
  threadRootId
  ...WordParts
  sentAt
  sender {
    ...UserParts
  }
  files {
    id
    name
  }
}
fragment ListedReactionParts on ReceivedReaction {
  id
  emoji
  reactedAt
  user {
    ...UserParts
  }
  message {
    ...ListedMessageParts
  }
}`) as unknown as TypedDocumentString<ReactionListQuery, ReactionListQueryVariables>;
export const TimelinePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TimelinePage($roomId: ID!, $first: Int, $last: Int, $around: Int) {
  room(id: $roomId) {
    id
    cursor
    lastNumber
    messages(first: $first, last: $last, around: $around) {
      edges {
        node {
          ...MessageParts
        }
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
}`) as unknown as TypedDocumentString<TimelinePageQuery, TimelinePageQueryVariables>;
export const ThreadPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ThreadPage($messageId: ID!, $before: String) {
  message(id: $messageId) {
    ...MessageParts
    thread(last: 50, before: $before) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
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
}`) as unknown as TypedDocumentString<ThreadPageQuery, ThreadPageQueryVariables>;
export const MessagePlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MessagePlace($messageId: ID!) {
  message(id: $messageId) {
    id
    roomId
    number
    threadRootId
  }
}
    `) as unknown as TypedDocumentString<MessagePlaceQuery, MessagePlaceQueryVariables>;
export const PinnedMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PinnedMessages($roomId: ID!) {
  room(id: $roomId) {
    id
    pins {
      edges {
        node {
          ...MessageParts
        }
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
}`) as unknown as TypedDocumentString<PinnedMessagesQuery, PinnedMessagesQueryVariables>;
export const MessageVersionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MessageVersions($messageId: ID!) {
  messageVersions(messageId: $messageId) {
    isDeleted
    text
    writtenAt
    replacedAt
    replacedBy {
      id
      displayName
    }
    restoredVersion
  }
  message(id: $messageId) {
    restoredVersion
  }
}
    `) as unknown as TypedDocumentString<MessageVersionsQuery, MessageVersionsQueryVariables>;
export const RoomEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
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
      roomId
      userId
    }
    ... on TypingChanged {
      userId
      isTyping
    }
    ... on CaughtUp {
      cursor
    }
    ... on Resync {
      reason
      cursor
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
export const PostMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PostMessage($input: PostMessageInput!) {
  postMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      messageId
      message {
        ...MessageParts
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
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
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
export const EditMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditMessage($input: EditMessageInput!) {
  editMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      message {
        ...MessageParts
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
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
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
export const DeleteMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteMessage($input: DeleteMessageInput!) {
  deleteMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      message {
        ...MessageParts
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
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
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
export const AddReactionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddReaction($input: AddReactionInput!) {
  addReaction(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      message {
        ...MessageParts
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
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
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
export const RemoveReactionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveReaction($input: RemoveReactionInput!) {
  removeReaction(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      message {
        ...MessageParts
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
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
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
export const PinMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PinMessage($input: PinMessageInput!) {
  pinMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      message {
        ...MessageParts
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
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
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
export const UnpinMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnpinMessage($input: UnpinMessageInput!) {
  unpinMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      message {
        ...MessageParts
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
fragment RefusalParts on Refusal {
  code
  meaning
  remedy
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
export const DraftsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Drafts {
  drafts(withCleared: true) {
    ...DraftParts
    isCleared
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
export const SaveDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    revision
    updatedAt
    refusal {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DeleteDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteDraft($input: DeleteDraftInput!) {
  deleteDraft(input: $input) {
    refusal {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteDraftMutation, DeleteDraftMutationVariables>;
export const PersonSettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonSettings {
  settings(scope: PERSON) {
    key
    value
  }
}
    `) as unknown as TypedDocumentString<PersonSettingsQuery, PersonSettingsQueryVariables>;
export const MailFactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MailFacts {
  viewer {
    account {
      email
    }
  }
  signInWays {
    passwordByMail
  }
  returnedMail {
    address
    reason
  }
}
    `) as unknown as TypedDocumentString<MailFactsQuery, MailFactsQueryVariables>;
export const PushOfferDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PushOffer {
  webPushKey
  pushDevices {
    ...DeviceParts
  }
}
    fragment DeviceParts on PushDevice {
  id
  kind
  device
  registeredAt
  isOfThisSignIn
}`) as unknown as TypedDocumentString<PushOfferQuery, PushOfferQueryVariables>;
export const MessageNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MessageNotice($messageId: ID!) {
  messageNotice(messageId: $messageId) {
    title
    text
    isRead
  }
}
    `) as unknown as TypedDocumentString<MessageNoticeQuery, MessageNoticeQueryVariables>;
export const RegisterPushDeviceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterPushDevice($input: RegisterPushDeviceInput!) {
  registerPushDevice(input: $input) {
    pushDevice {
      ...DeviceParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
fragment DeviceParts on PushDevice {
  id
  kind
  device
  registeredAt
  isOfThisSignIn
}`) as unknown as TypedDocumentString<RegisterPushDeviceMutation, RegisterPushDeviceMutationVariables>;
export const InboxDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const RoomEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const RoomPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RoomPreview($roomId: ID!) {
  room(id: $roomId) {
    name
    topic
    description
    memberCount
  }
}
    `) as unknown as TypedDocumentString<RoomPreviewQuery, RoomPreviewQueryVariables>;
export const InboxEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    }
    ... on MessageNotified {
      cause
      message {
        id
        roomId
        number
        threadRootId
        ...WordParts
        sender {
          id
          displayName
        }
      }
    }
    ... on PresenceChanged {
      userId
      presence
    }
    ... on UserChanged {
      user {
        ...UserParts
      }
    }
    ... on FollowedThreadChanged {
      thread {
        ...ThreadStateParts
      }
    }
    ... on CustomEmojiChanged {
      name
      emoji {
        url
      }
    }
    ... on TeamChanged {
      teamId
      team {
        id
        name
      }
    }
    ... on ScheduledMessageChanged {
      scheduledMessage {
        id
        refusal {
          meaning
        }
      }
    }
    ... on ReceivedReactionChanged {
      id
      reaction {
        ...ListedReactionParts
      }
    }
    ... on StarChanged {
      messageId
      isStarred
    }
    ... on ProgramAnswered {
      answer {
        ...ProgramAnswerParts
      }
    }
    ... on ProgramDialogChanged {
      id
      askedBy
      dialog {
        ...ProgramDialogParts
      }
    }
    ... on SidebarChanged {
      sidebar {
        ...SidebarParts
      }
    }
    ... on DraftChanged {
      roomId
      threadRootId
      draft {
        revision
      }
    }
    ... on CaughtUp {
      cursor
    }
    ... on Resync {
      reason
      cursor
    }
  }
}
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
fragment ProgramAnswerParts on ProgramAnswer {
  id
  roomId
  threadRootId
  text
  blocks {
    ...BlockParts
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
fragment ListedMessageParts on Message {
  id
  roomId
  number
  threadRootId
  ...WordParts
  sentAt
  sender {
    ...UserParts
  }
  files {
    id
    name
  }
}
fragment ListedReactionParts on ReceivedReaction {
  id
  emoji
  reactedAt
  user {
    ...UserParts
  }
  message {
    ...ListedMessageParts
  }
}
fragment ThreadStateParts on FollowedThread {
  root {
    id
    roomId
    lastThreadNumber
    lastReplyAt
  }
  isFollowed
  unreadCount
  isUnread
}`) as unknown as TypedDocumentString<InboxEventsSubscription, InboxEventsSubscriptionVariables>;
export const BrowseRoomsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowseRooms($search: String, $after: String) {
  browseRooms(first: 50, search: $search, after: $after) {
    edges {
      isMember
      node {
        ...RoomParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
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
}`) as unknown as TypedDocumentString<BrowseRoomsQuery, BrowseRoomsQueryVariables>;
export const MembersAmongDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MembersAmong($roomId: ID!, $userIds: [ID!]!) {
  room(id: $roomId) {
    memberIds(userIds: $userIds)
  }
}
    `) as unknown as TypedDocumentString<MembersAmongQuery, MembersAmongQueryVariables>;
export const RoomMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RoomMembers($roomId: ID!, $after: String, $search: String) {
  room(id: $roomId) {
    id
    members(first: 100, after: $after, search: $search, order: NAME) {
      edges {
        node {
          role
          user {
            ...UserParts
            hasSignedIn
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
}`) as unknown as TypedDocumentString<RoomMembersQuery, RoomMembersQueryVariables>;
export const CreateChannelDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateChannel($input: CreateChannelInput!) {
  createChannel(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      roomId
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<CreateChannelMutation, CreateChannelMutationVariables>;
export const OpenDirectRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenDirectRoom($input: OpenDirectRoomInput!) {
  openDirectRoom(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      roomId
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<OpenDirectRoomMutation, OpenDirectRoomMutationVariables>;
export const JoinRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation JoinRoom($input: JoinRoomInput!) {
  joinRoom(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      roomId
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<JoinRoomMutation, JoinRoomMutationVariables>;
export const RoomAboutDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RoomAbout($roomId: ID!) {
  room(id: $roomId) {
    id
    createdAt
    createdBy {
      ...UserParts
    }
    moderatorEntries {
      user {
        ...UserParts
      }
      reason
      enteredAt
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
}`) as unknown as TypedDocumentString<RoomAboutQuery, RoomAboutQueryVariables>;
export const RoomFilesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RoomFiles($roomId: ID!, $after: String) {
  room(id: $roomId) {
    id
    files(first: 50, after: $after) {
      edges {
        messageId
        node {
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
          uploadedAt
          uploader {
            ...UserParts
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
}`) as unknown as TypedDocumentString<RoomFilesQuery, RoomFilesQueryVariables>;
export const SidebarDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Sidebar {
  sidebar {
    ...SidebarParts
  }
}
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
}`) as unknown as TypedDocumentString<SidebarQuery, SidebarQueryVariables>;
export const ArrangeSidebarDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArrangeSidebar($input: ArrangeSidebarInput!) {
  arrangeSidebar(input: $input) {
    sidebar {
      ...SidebarParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
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
}`) as unknown as TypedDocumentString<ArrangeSidebarMutation, ArrangeSidebarMutationVariables>;
export const RoomMailAddressDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RoomMailAddress($roomId: ID!) {
  room(id: $roomId) {
    mailAddress
  }
}
    `) as unknown as TypedDocumentString<RoomMailAddressQuery, RoomMailAddressQueryVariables>;
export const ScheduledListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ScheduledList {
  scheduledMessages {
    ...ScheduledMessageParts
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}
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
}`) as unknown as TypedDocumentString<ScheduledListQuery, ScheduledListQueryVariables>;
export const FindPlacesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindPlaces($query: String!) {
  search(query: $query) {
    people(first: 8) {
      ...UserParts
    }
    rooms(first: 8) {
      ...RoomParts
    }
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
}`) as unknown as TypedDocumentString<FindPlacesQuery, FindPlacesQueryVariables>;
export const SearchMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchMessages($query: String!, $roomId: ID, $timeZone: String, $after: String) {
  search(query: $query, roomId: $roomId, timeZone: $timeZone) {
    unknownNames
    unreadTerms {
      term
      explanation
    }
    messages(first: 30, after: $after) {
      edges {
        node {
          ...FoundParts
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
}
fragment FoundParts on Message {
  id
  roomId
  number
  threadRootId
  ...WordParts
  sentAt
  sender {
    ...UserParts
  }
  room {
    id
    kind
    name
  }
  files {
    id
    name
  }
}`) as unknown as TypedDocumentString<SearchMessagesQuery, SearchMessagesQueryVariables>;
export const GlanceAtMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GlanceAtMessages($query: String!, $timeZone: String) {
  search(query: $query, timeZone: $timeZone) {
    messages(first: 4) {
      edges {
        node {
          ...FoundParts
        }
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
}
fragment FoundParts on Message {
  id
  roomId
  number
  threadRootId
  ...WordParts
  sentAt
  sender {
    ...UserParts
  }
  room {
    id
    kind
    name
  }
  files {
    id
    name
  }
}`) as unknown as TypedDocumentString<GlanceAtMessagesQuery, GlanceAtMessagesQueryVariables>;
export const SecondStepKindsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SecondStepKinds {
  secondStepKinds
}
    `) as unknown as TypedDocumentString<SecondStepKindsQuery, SecondStepKindsQueryVariables>;
export const ConfirmationKindsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConfirmationKinds {
  confirmationKinds
  signInMethods {
    instanceId
    buttonText
    path
  }
}
    `) as unknown as TypedDocumentString<ConfirmationKindsQuery, ConfirmationKindsQueryVariables>;
export const ConfirmSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmSession($input: ConfirmSessionInput!) {
  confirmSession(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ConfirmSessionMutation, ConfirmSessionMutationVariables>;
export const SecondFactorDemandDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SecondFactorDemand {
  secondFactorDemand {
    dueAt
    isOver
  }
}
    `) as unknown as TypedDocumentString<SecondFactorDemandQuery, SecondFactorDemandQueryVariables>;
export const FinishSignInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FinishSignIn($input: FinishSignInInput!) {
  finishSignIn(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<FinishSignInMutation, FinishSignInMutationVariables>;
export const PrepareAuthenticatorDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PrepareAuthenticator {
  prepareAuthenticator {
    refusal {
      ...RefusalParts
    }
    result {
      setup
      secret
      uri
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<PrepareAuthenticatorMutation, PrepareAuthenticatorMutationVariables>;
export const AddAuthenticatorDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddAuthenticator($input: AddAuthenticatorInput!) {
  addAuthenticator(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      recoveryCodes
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<AddAuthenticatorMutation, AddAuthenticatorMutationVariables>;
export const CreateRecoveryCodesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateRecoveryCodes($input: CreateRecoveryCodesInput!) {
  createRecoveryCodes(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      recoveryCodes
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<CreateRecoveryCodesMutation, CreateRecoveryCodesMutationVariables>;
export const PreparePasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PreparePasskey($input: PreparePasskeyInput!) {
  preparePasskey(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      challenge
      options
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<PreparePasskeyMutation, PreparePasskeyMutationVariables>;
export const MailCodeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MailCode($input: MailCodeInput!) {
  mailCode(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      address
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<MailCodeMutation, MailCodeMutationVariables>;
export const AddMailFactorDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddMailFactor($input: AddMailFactorInput!) {
  addMailFactor(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      recoveryCodes
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<AddMailFactorMutation, AddMailFactorMutationVariables>;
export const AddPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddPasskey($input: AddPasskeyInput!) {
  addPasskey(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      recoveryCodes
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const AccountsWithoutSecondFactorDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AccountsWithoutSecondFactor($after: String) {
  roles {
    id
    name
  }
  accountsWithoutSecondFactor(first: 40, after: $after) {
    edges {
      node {
        user {
          id
          name
          displayName
          role
          roles {
            role {
              id
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AccountsWithoutSecondFactorQuery, AccountsWithoutSecondFactorQueryVariables>;
export const SecondFactorsOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SecondFactorsOf($userId: ID!) {
  account(userId: $userId) {
    secondFactors {
      id
      kind
      label
    }
  }
}
    `) as unknown as TypedDocumentString<SecondFactorsOfQuery, SecondFactorsOfQueryVariables>;
export const StartDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Start {
  workspace {
    id
    name
    signUpPolicy
    messageLengthMax
    editWindowMs
    deleteWindowMs
    readReceipts
    fileSizeMaxBytes
  }
  viewer {
    ...ViewerParts
  }
  secondFactorDemand {
    dueAt
    isOver
    displayName
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
fragment ViewerParts on Viewer {
  user {
    ...UserParts
  }
  permissions
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const InvitePreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InvitePreview($token: String!) {
  invitePreview(token: $token) {
    workspaceName
    invitedByName
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<InvitePreviewQuery, InvitePreviewQueryVariables>;
export const CreateWorkspaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateWorkspace($input: CreateWorkspaceInput!) {
  createWorkspace(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      viewer {
        ...ViewerParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
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
fragment ViewerParts on Viewer {
  user {
    ...UserParts
  }
  permissions
}`) as unknown as TypedDocumentString<CreateWorkspaceMutation, CreateWorkspaceMutationVariables>;
export const RegisterUserDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterUser($input: RegisterUserInput!) {
  registerUser(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      viewer {
        ...ViewerParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
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
fragment ViewerParts on Viewer {
  user {
    ...UserParts
  }
  permissions
}`) as unknown as TypedDocumentString<RegisterUserMutation, RegisterUserMutationVariables>;
export const SignInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      viewer {
        ...ViewerParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
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
fragment ViewerParts on Viewer {
  user {
    ...UserParts
  }
  permissions
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInWaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SignInWays {
  signInWays {
    linkByMail
    passwordByMail
    showsPasswordForm
  }
  signInMethods {
    instanceId
    buttonText
    path
  }
}
    `) as unknown as TypedDocumentString<SignInWaysQuery, SignInWaysQueryVariables>;
export const SignInByMethodDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignInByMethod($input: SignInByMethodInput!) {
  signInByMethod(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SignInByMethodMutation, SignInByMethodMutationVariables>;
export const LinkExternalAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LinkExternalAccount($input: LinkExternalAccountInput!) {
  linkExternalAccount(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<LinkExternalAccountMutation, LinkExternalAccountMutationVariables>;
export const SignInLinkPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SignInLinkPreview($token: String!) {
  signInLinkPreview(token: $token) {
    displayName
    keepsPassword
  }
}
    `) as unknown as TypedDocumentString<SignInLinkPreviewQuery, SignInLinkPreviewQueryVariables>;
export const AskForSignInLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AskForSignInLink($input: AskForSignInLinkInput!) {
  askForSignInLink(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<AskForSignInLinkMutation, AskForSignInLinkMutationVariables>;
export const RedeemSignInLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RedeemSignInLink($input: RedeemSignInLinkInput!) {
  redeemSignInLink(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      viewer {
        ...ViewerParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
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
fragment ViewerParts on Viewer {
  user {
    ...UserParts
  }
  permissions
}`) as unknown as TypedDocumentString<RedeemSignInLinkMutation, RedeemSignInLinkMutationVariables>;
export const SignOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignOut {
  signOut {
    result {
      continueAt
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const TeamListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TeamList($search: String) {
  teams(first: 100, search: $search) {
    edges {
      node {
        ...TeamParts
      }
    }
  }
}
    fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
}`) as unknown as TypedDocumentString<TeamListQuery, TeamListQueryVariables>;
export const TeamDetailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TeamDetail($id: ID!, $after: String) {
  team(id: $id) {
    ...TeamParts
    members(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          role
          user {
            ...UserParts
          }
        }
      }
    }
    rooms {
      id
      name
    }
  }
}
    fragment TeamParts on Team {
  id
  name
  title
  description
  memberCount
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
}`) as unknown as TypedDocumentString<TeamDetailQuery, TeamDetailQueryVariables>;
export const CreateTeamDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      teamId
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const MessageCardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MessageCard($messageId: ID!) {
  message(id: $messageId) {
    id
    roomId
    number
    threadRootId
    ...WordParts
    sentAt
    deletedAt
    sender {
      ...UserParts
    }
    files {
      id
      name
    }
    room {
      id
      name
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
}`) as unknown as TypedDocumentString<MessageCardQuery, MessageCardQueryVariables>;
export const ThreadReadingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ThreadReadings($roomId: ID!) {
  roomEntry(roomId: $roomId) {
    threadReadings {
      threadRootId
      number
    }
  }
}
    `) as unknown as TypedDocumentString<ThreadReadingsQuery, ThreadReadingsQueryVariables>;
export const UnreadThreadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnreadThreads {
  followedThreads(first: 50, unreadOnly: true) {
    edges {
      node {
        ...ThreadStateParts
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment ThreadStateParts on FollowedThread {
  root {
    id
    roomId
    lastThreadNumber
    lastReplyAt
  }
  isFollowed
  unreadCount
  isUnread
}`) as unknown as TypedDocumentString<UnreadThreadsQuery, UnreadThreadsQueryVariables>;
export const ThreadStateDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ThreadState($threadRootId: ID!) {
  followedThread(threadRootId: $threadRootId) {
    ...ThreadStateParts
  }
}
    fragment ThreadStateParts on FollowedThread {
  root {
    id
    roomId
    lastThreadNumber
    lastReplyAt
  }
  isFollowed
  unreadCount
  isUnread
}`) as unknown as TypedDocumentString<ThreadStateQuery, ThreadStateQueryVariables>;
export const FollowedThreadListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FollowedThreadList($after: String, $unreadOnly: Boolean!) {
  followedThreads(first: 20, after: $after, unreadOnly: $unreadOnly) {
    edges {
      node {
        ...ThreadCardParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
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
}
fragment ThreadStateParts on FollowedThread {
  root {
    id
    roomId
    lastThreadNumber
    lastReplyAt
  }
  isFollowed
  unreadCount
  isUnread
}
fragment ThreadCardParts on FollowedThread {
  ...ThreadStateParts
  root {
    id
    roomId
    ...WordParts
    sentAt
    deletedAt
    replyCount
    sender {
      ...UserParts
    }
    files {
      id
      name
    }
    thread(last: 3) {
      edges {
        node {
          id
          ...WordParts
          sentAt
          deletedAt
          threadNumber
          sender {
            ...UserParts
          }
          files {
            id
            name
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<FollowedThreadListQuery, FollowedThreadListQueryVariables>;
export const ThreadCardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ThreadCard($threadRootId: ID!) {
  followedThread(threadRootId: $threadRootId) {
    ...ThreadCardParts
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
}
fragment ThreadStateParts on FollowedThread {
  root {
    id
    roomId
    lastThreadNumber
    lastReplyAt
  }
  isFollowed
  unreadCount
  isUnread
}
fragment ThreadCardParts on FollowedThread {
  ...ThreadStateParts
  root {
    id
    roomId
    ...WordParts
    sentAt
    deletedAt
    replyCount
    sender {
      ...UserParts
    }
    files {
      id
      name
    }
    thread(last: 3) {
      edges {
        node {
          id
          ...WordParts
          sentAt
          deletedAt
          threadNumber
          sender {
            ...UserParts
          }
          files {
            id
            name
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ThreadCardQuery, ThreadCardQueryVariables>;
export const MarkAllThreadsReadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MarkAllThreadsRead($input: MarkAllThreadsReadInput!) {
  markAllThreadsRead(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      hasMore
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<MarkAllThreadsReadMutation, MarkAllThreadsReadMutationVariables>;
export const PersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Person($id: ID!) {
  user(id: $id) {
    ...UserParts
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
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const FindUsersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindUsers($search: String) {
  users(first: 20, search: $search) {
    edges {
      node {
        ...UserParts
        hasSignedIn
      }
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
}`) as unknown as TypedDocumentString<FindUsersQuery, FindUsersQueryVariables>;
export const PresencesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Presences($userIds: [ID!]!) {
  presences(userIds: $userIds) {
    userId
    presence
  }
}
    `) as unknown as TypedDocumentString<PresencesQuery, PresencesQueryVariables>;
export const SetPresenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetPresence($input: SetPresenceInput!) {
  setPresence(input: $input) {
    presence
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<SetPresenceMutation, SetPresenceMutationVariables>;
export const ClearStatusDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ClearStatus {
  clearStatus(input: {}) {
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<ClearStatusMutation, ClearStatusMutationVariables>;
export const AccessTokensDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AccessTokens {
  signInMethods {
    instanceId
    buttonText
    path
  }
  viewer {
    account {
      secondFactors {
        id
        kind
        label
        addedAt
        lastUsedAt
      }
      recoveryCodesLeft
      oauthGrants {
        id
      }
      externalAccounts {
        instanceId
        methodName
        label
        linkedAt
      }
      accessTokens {
        id
        label
        scopes
        createdAt
        expiresAt
        lastUsedDay
      }
      sessions {
        id
        startedAt
        lastUsedAt
        expiresAt
        method
        methodTitle
        device
        isNewDevice
        address
        place
        isCurrent
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccessTokensQuery, AccessTokensQueryVariables>;
export const CreateAccessTokenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateAccessToken($input: CreateAccessTokenInput!) {
  createAccessToken(input: $input) {
    refusal {
      ...RefusalParts
    }
    result {
      tokenId
      token
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const UserProfileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UserProfile($id: ID!) {
  user(id: $id) {
    ...UserParts
    isErased
    hasSignedIn
    title
    timeZone
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
}`) as unknown as TypedDocumentString<UserProfileQuery, UserProfileQueryVariables>;
export const ProgramGrantsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProgramGrants {
  viewer {
    account {
      oauthGrants {
        id
        clientName
        scopes {
          name
          meaning
        }
        grantedAt
        lastUsedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramGrantsQuery, ProgramGrantsQueryVariables>;
export const StartLinkingExternalAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartLinkingExternalAccount($input: StartLinkingExternalAccountInput!) {
  startLinkingExternalAccount(input: $input) {
    result {
      path
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<StartLinkingExternalAccountMutation, StartLinkingExternalAccountMutationVariables>;
export const MailConfirmationLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MailConfirmationLink {
  mailConfirmationLink {
    result {
      address
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}`) as unknown as TypedDocumentString<MailConfirmationLinkMutation, MailConfirmationLinkMutationVariables>;
export const OwnAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnAccount {
  viewer {
    account {
      email
      emailConfirmedAt
      externalPictures {
        instanceId
        methodName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnAccountQuery, OwnAccountQueryVariables>;