import type { RefusalCode } from '@logue/command-service/contract/refusals.ts';
import type { ErrorCode } from '../schema/error-codes.ts';
import type { SettingScope } from '@logue/command-service/contract/settings.ts';
import type { SettingKind } from '@logue/command-service/contract/setting-values.ts';
import type { SignUpPolicy } from '@logue/command-service/contract/settings.ts';
import type { WorkspaceRole } from '@logue/command-service/contract/permissions.ts';
import type { WorkspacePermission } from '@logue/command-service/contract/permissions.ts';
import type { Permission } from '@logue/command-service/contract/permissions.ts';
import type { TokenPermission } from '@logue/command-service/contract/token-permissions.ts';
import type { RoomRole } from '@logue/command-service/contract/permissions.ts';
import type { RoomPermission } from '@logue/command-service/contract/permissions.ts';
import type { TeamRole } from '@logue/command-service/contract/permissions.ts';
import type { TokenScope } from '@logue/command-service/contract/users.ts';
import type { OAuthClientKind } from '@logue/command-service/contract/oauth.ts';
import type { RoomKind } from '@logue/command-service/contract/rooms.ts';
import type { RoomVisibility } from '@logue/command-service/contract/rooms.ts';
import type { NotificationLevel } from '@logue/command-service/contract/reading.ts';
import type { RoomHistoryKind } from '@logue/projection-service/contract/room-history.ts';
import type { NotificationReason } from '@logue/projection-service/contract/notifications.ts';
import type { Repeats as ScheduledRepetition } from '../scheduled-messages/repeats.ts';
import type { DialogFieldKind } from '@logue/command-service/contract/dialogs.ts';
import type { DialogFieldTelling } from '@logue/command-service/contract/dialogs.ts';
import type { PushDeviceKind } from '../notifications/devices/push-device.ts';
import type { SidebarSectionKind } from '../sidebar/sidebars.ts';
import type { HistoricChangeKind } from '../replay/historic-changes.ts';
import type { DeliveryOutcome } from '@logue/integrations/index.ts';
import type { ImportState } from '../importing/import-jobs.ts';
import type { UserKind } from '../schema/enums.ts';
import type { AuditActorKind } from '../schema/enums.ts';
import type { SecondFactorKind } from '@logue/command-service/contract/second-factors.ts';
import type { PasskeyPurpose } from '@logue/command-service/contract/passkeys.ts';
import type { SecondStepKind } from '../second-factors/sign-in-attempt.ts';
import type { MailCodePurpose } from '../second-factors/sign-in-attempt.ts';
import type { ConfirmationKind } from '../second-factors/sign-in-attempt.ts';
import type { Nearness as SessionPlace } from '@logue/infra/outgoing/addresses.ts';
import type { ChangeKind as PeopleSyncChangeKind } from '../people-sync/changes.ts';
import type { SignInLinkPurpose } from '../mail/link-requests.ts';
import type { PresenceState as Presence } from '../presence/presence.ts';
import type { SettingValue } from '@logue/command-service/contract/setting-declaration.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as RefusalSource } from '@logue/command-service/contract/refusals.ts';
import type { WorkspaceDocument, InviteLinkDocument, IntegrationDocument } from '@logue/projection-service/contract/workspace.ts';
import type { RoomHistoryDocument } from '@logue/projection-service/contract/room-history.ts';
import type { RoleSource, HeldRoleSource } from '../roles/sources.ts';
import type { RoleResultSource, CustomEmojiResultSource, ThreadResultSource, CaseResultSource, OAuthClientResultSource, CreatedOAuthClientSource, OAuthGrantSource, IntegrationResultSource, SettingResultSource, WorkspaceResultSource, InviteLinkResultSource, CreatedInviteLinkSource, UserResultSource, SessionResultSource, CreatedRecoveryCodesSource, CreatedAccessTokenSource, CreatedSignInLinkSource, RoomResultSource, TeamResultSource, MessageResultSource, FileResultSource } from '../results.ts';
import type { CustomEmojiDocument } from '@logue/projection-service/contract/custom-emoji.ts';
import type { UserDocument, ErasureSummary, AccessTokenSummary } from '@logue/projection-service/contract/users.ts';
import type { Viewer as ViewerSource, RequestContext } from '../context.ts';
import type { SessionSummary } from '../sessions/sessions.ts';
import type { RoomDocument, ModeratorEntry as ModeratorEntrySource, MembershipDocument } from '@logue/projection-service/contract/rooms.ts';
import type { TeamDocument, TeamMembershipDocument } from '@logue/projection-service/contract/teams.ts';
import type { MessageDocument, Reaction as ReactionSource } from '@logue/projection-service/contract/messages.ts';
import type { MessageVersionSource, MessageMention as MessageMentionSource } from '../messages/message-mentions.ts';
import type { BlockSource, ElementSource, KnownBlock, BlockFieldSource, ButtonSource, SelectSource, SuggestedSelectSource, CheckboxesSource, UserSelectSource, RoomSelectSource } from '../messages/block-sources.ts';
import type { RoomFactsChanged as RoomFactsChangedSource, RoomMemberChanged as RoomMemberChangedSource, RoomJoined as RoomJoinedSource, Resync as ResyncSource, RoomEntrySource, ThreadReadingSource, FollowedThreadSource } from '../fan-out/items.ts';
import type { ReceivedReactionDocument } from '@logue/projection-service/contract/received-reactions.ts';
import type { MentionDocument } from '@logue/projection-service/contract/mentions.ts';
import type { RoomAsOfSource, MemberAsOfSource } from '../history/rooms-as-of.ts';
import type { MessageAsOfSource } from '../history/messages-as-of.ts';
import type { UserAsOfSource } from '../history/users-as-of.ts';
import type { MessageProofSource } from '../proofs/prove-message.ts';
import type { PushDevice as PushDeviceSource } from '../notifications/devices/push-device.ts';
import type { Draft as DraftSource } from '../drafts/drafts.ts';
import type { SlashCommandSource, AnswerToViewerSource } from '../slash-commands/sources.ts';
import type { ProgramAnswer as ProgramAnswerSource } from '../slash-commands/program-answers.ts';
import type { ProgramDialog as ProgramDialogSource, DialogPartSource } from '../dialogs/program-dialogs.ts';
import type { DialogField as DialogFieldSource } from '@logue/command-service/contract/dialogs.ts';
import type { Sidebar as SidebarSource, SidebarSection as SidebarSectionSource } from '../sidebar/sidebars.ts';
import type { ScheduledMessage as ScheduledMessageSource } from '../scheduled-messages/scheduled-messages.ts';
import type { FileDocument } from '@logue/projection-service/contract/files.ts';
import type { SearchPlan } from '../search/search-plan.ts';
import type { CaseDocument } from '@logue/projection-service/contract/cases.ts';
import type { CaseMessage as CaseMessageSource } from '../audit/case-messages.ts';
import type { CaseRoomAsOf as CaseRoomAsOfSource, CaseMessageAsOf as CaseMessageAsOfSource } from '../audit/case-history.ts';
import type { HistoricChangeSource } from '../replay/historic-changes.ts';
import type { AuditEntryDocument } from '@logue/projection-service/contract/audit.ts';
import type { ParkedEventDocument } from '@logue/projection-service/contract/parked.ts';
import type { OAuthClientDocument } from '@logue/projection-service/contract/oauth.ts';
import type { NotedDelivery, TriedPayload as TriedPayloadSource, TriedMessage as TriedMessageSource } from '@logue/integrations/index.ts';
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
  /** The value of a setting: a text, a whole number, true or false, a list of texts, or null. */
  SettingValue: { input: SettingValue; output: SettingValue; }
};

/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type Query = {
  __typename?: 'Query';
  /**
   * Rooms, messages, people and files by their ids, of any type, in the order of the ids. Null stands for what does not exist and for
   * what the viewer may not see. Ask for its fields with `... on Message` and the like.
   */
  nodes: Array<Maybe<Node>>;
  /** The workspace's public facts. Null until it is created: the first visitor then calls `createWorkspace`. Needs no session. */
  workspace?: Maybe<Workspace>;
  /** Invite links, newest first: all of them for those who may revoke them, the viewer's own for those who may create them. */
  inviteLinks: InviteLinkConnection;
  /** What an invite link leads to, null when there is no such link. Needs no session. */
  invitePreview?: Maybe<InvitePreview>;
  /** All settings of the workspace, a room, the viewer, or an instance of an integration. Null where there is no such room or instance, or the viewer may not see its settings. */
  settings?: Maybe<Array<Setting>>;
  /** Every integration there is, for those who may change settings. */
  integrationKinds: Array<IntegrationKind>;
  /** The instances of integrations, newest first, for those who may change settings. */
  integrationInstances: IntegrationInstanceConnection;
  /** An instance; null where it is not there. For those who may change settings. */
  integrationInstance?: Maybe<IntegrationInstance>;
  /** The last requests that an instance got or sent, newest first: 50 at most, of the last 7 days. For those who may change settings. */
  integrationDeliveries: Array<IntegrationDelivery>;
  /** Connects with the instance's settings as they are, and changes nothing. Null where the instance is not there or watches nothing. For those who may change settings. */
  tryInstance?: Maybe<TriedConnection>;
  /** What an instance would make of a payload. Nothing is posted. Null where the instance is not there or takes no payloads. For those who may change settings. */
  tryPayload?: Maybe<TriedPayload>;
  /** What `replayReaction` would do. Nothing is sent. Null where the instance is not there or does nothing with events. For those who may change settings. */
  replayPreview?: Maybe<ReplayPreview>;
  /** How people come in without an account of another system. Needs no session. */
  signInWays: SignInWays;
  /** What a sign-in link is for, by its secret; null when it does not work. Needs no session. */
  signInLinkPreview?: Maybe<SignInLinkPreview>;
  /** The signed-in user; null when the request is not signed in. Needs no session. */
  viewer?: Maybe<Viewer>;
  /** One person by id or by name (give exactly one). By name needs the permission to see the directory, unless it is the viewer's own name. */
  user?: Maybe<User>;
  /** The directory in the order of display names. Needs the permission to see it. */
  users: UserConnection;
  /** The account of a person: the viewer's own, or anybody's for those who may edit anybody. Null otherwise. */
  account?: Maybe<Account>;
  /** The accounts of programs, in the order of display names: bots, and those by which integrations and programs act. Needs the permission to edit anybody. */
  botAccounts: AccountConnection;
  /** The accounts of active people who never signed in and have no password, such as imported people, in the order of display names. `createSignInLinks` lets them in. Needs the permission to edit anybody. */
  unclaimedAccounts: AccountConnection;
  /** The accounts of active people without a second factor, in the order of display names. Codes by mail do not count. Needs the permission to edit anybody. */
  accountsWithoutSecondFactor: AccountConnection;
  /** The ways to sign in beside a password, oldest first. Also for those who are not signed in. */
  signInMethods: Array<SignInMethod>;
  /** What the viewer's roles ask for; null where there is a second factor or none is needed, without a session, and for tokens. */
  secondFactorDemand?: Maybe<SecondFactorDemand>;
  /** How the viewer can confirm the session; empty where only signing in anew does it, and for tokens. */
  confirmationKinds: Array<ConfirmationKind>;
  /** How the second step of the sign-in that is under way in this browser can be done; empty without one. Needs no session. */
  secondStepKinds: Array<SecondStepKind>;
  /** How the people here follow the list of an instance; null where there is none. For those who may edit any user. */
  peopleSync?: Maybe<PeopleSync>;
  /** A page of the differences of the last comparison, 100 each. For those who may edit any user. */
  peopleSyncChanges: Array<PeopleSyncChange>;
  /** The programs that people can let act for them, newest first, for those who may change settings. */
  oauthClients: OAuthClientConnection;
  /** Everything that programs can ask people for. */
  oauthScopes: Array<OAuthScope>;
  /** Every role: the built-in ones, then those that were made, in the order of their names. Who may not see the list of users sees of the made ones those that they hold. */
  roles: Array<Role>;
  /** The emoji of the workspace, in the order of their names. */
  customEmoji: Array<CustomEmoji>;
  /** A room that the viewer may read: one that they are in, or a public channel if they may browse these. Null otherwise. */
  room?: Maybe<Room>;
  /** A channel that the viewer may read, by its name. Null otherwise. */
  roomByName?: Maybe<Room>;
  /** The public channels, by name; archived ones only when they are searched for. Needs the permission to browse them. */
  browseRooms: BrowsedRoomConnection;
  /** A team that the viewer may see, by its id or its name. Null otherwise. Guests see the teams that they are in. */
  team?: Maybe<Team>;
  /** The teams, by name. Needs the permission to see the directory. */
  teams: TeamConnection;
  /**
   * Who has read a message, for members of its room. Null while read receipts are off in the workspace or the room, in a room of more than 100 members, and for a
   * message that the viewer may not see.
   */
  messageReaders?: Maybe<MessageReaders>;
  /** A message in a room that the viewer may read. Null otherwise. */
  message?: Maybe<Message>;
  /**
   * Older texts of a message, oldest first: for its sender, and for those who may see versions in rooms they may read. Null for everybody else. Reading those of another person is
   * recorded as `ReplacedWordsSeen` before they are shown, and the error `ConfirmationRequired` says that the session has to be confirmed first.
   */
  messageVersions?: Maybe<Array<MessageVersion>>;
  /** The viewer's rooms, in no particular order: clients sort and group them. */
  inbox: RoomEntryConnection;
  /** One of the viewer's rooms; null when the viewer is not in it. */
  roomEntry?: Maybe<RoomEntry>;
  /** Messages that mention the viewer by name, by @here, or together with everybody in one of the viewer's rooms; newest first. */
  mentions: MentionConnection;
  /** The messages the viewer has starred, last starred first. Messages in rooms that the viewer may no longer read are left out. */
  stars: MessageConnection;
  /** Threads with replies that the viewer follows, in rooms that the viewer is in; the newest reply first. Of the threads that the viewer chose to follow without taking part in them, the latest 1,000. */
  followedThreads: FollowedThreadConnection;
  /** Whether the viewer follows the thread below a message, and what of it is unread. Null when there is no such message, it is itself a reply, or the viewer is not in its room. */
  followedThread?: Maybe<FollowedThread>;
  /** Which of these messages the viewer has starred. */
  starredMessageIds: Array<Scalars['ID']['output']>;
  /** Reactions of others to the viewer's messages, newest first. Those to messages that were deleted or that the viewer may no longer read are left out, so that a page may have fewer than were asked for. */
  receivedReactions: ReceivedReactionConnection;
  /** The devices that are registered for push, those registered last first; at most 50. A device is gone when the session or token that registered it ends. */
  pushDevices: Array<PushDevice>;
  /** The key with which a browser subscribes: the `applicationServerKey` of `PushManager.subscribe()`, base64url. Null while the workspace calls no devices. */
  webPushKey?: Maybe<Scalars['String']['output']>;
  /** What a notification of a message shows. Devices ask for it where a push carries ids alone. Null for a message that the viewer may not see, or that is deleted. */
  messageNotice?: Maybe<MessageNotice>;
  /** That mails about messages to the viewer's address came back; null where they arrive. While it is there, none are sent: for a week, or until the viewer has another address. */
  returnedMail?: Maybe<ReturnedMail>;
  /**
   * What `roomEvents` would send after a cursor, a page at a time, for programs without sockets. Without a cursor it returns no events and the cursor of
   * now. Null for a room that the viewer may not read.
   */
  roomChanges?: Maybe<RoomChanges>;
  /**
   * What `myEvents` would send after a cursor, a page at a time, for programs without sockets. Without a cursor it returns no events and the cursor of
   * now.
   */
  myChanges: MyChanges;
  /** A file of a message that the viewer may read, an avatar, or a file of the viewer's own that is not posted yet. Null otherwise. */
  file?: Maybe<File>;
  /** The viewer's drafts in rooms that the viewer may see, those changed last first; at most 200. */
  drafts: Array<Draft>;
  /** The viewer's scheduled messages, those that are sent first come first; at most 200. */
  scheduledMessages: Array<ScheduledMessage>;
  /** How the viewer has arranged the sidebar. */
  sidebar: Sidebar;
  /** The slash commands that the viewer can use in a room, Logue's own first. Null when there is no such room, or the viewer may not read it. */
  slashCommands?: Maybe<Array<SlashCommand>>;
  /**
   * Finds people, rooms and messages. All words must occur; `"two words"` must follow each other; the last word also finds longer ones.
   * `from:name` and `from:me`, `in:room`, `to:me` (direct messages of others to the viewer), `has:file`, `has:link`, `has:pin` and `is:thread`
   * (replies, and messages with replies) narrow messages down. A dash leaves out what follows it: `-word`, `-"two words"`, `-from:name`,
   * `-in:room`, `-has:file`, `-is:thread`. Days narrow messages down, too: `before:`, `after:`, `on:` or `during:` with a day, a month or a year: `2026-11-23`, `2026-11`, `2026`, `today`,
   * `yesterday`, `7d` or `2w` ago, `monday` (the last one before today), `november` (the last one that has begun). `before:` ends where the
   * day begins, `after:` begins where it ends. Any other `word:` is searched for as text and reported in `unreadTerms`.
   */
  search: SearchResults;
  /** The presence of these people now. Later changes come as `PresenceChanged` in `inboxEvents`. */
  presences: Array<UserPresence>;
  /**
   * What happened in a room, oldest first, in the order of the event store: the steps of a replay. To jump to the next edit or deletion, ask for the first change of these kinds after a cursor.
   * The error `RoomUnknown` for a room that the viewer may not read, and `ConfirmationRequired` for those who may export the record or see older versions in the room, until their session is confirmed.
   */
  roomHistory: HistoricChangeConnection;
  /** How Logue is running. Needs the permission to see operations; null otherwise. */
  operations?: Maybe<Operations>;
  /** The import that runs, or the last one. Null where there is none, for access tokens, and for people who are no administrators. */
  importJob?: Maybe<ImportJob>;
  /** The complete record: every event of the log, newest first. Needs the permission to read the record. */
  auditLog: AuditEntryConnection;
  /** One case. Needs the permission to read the record or to see content within cases; null when there is no such case. */
  case?: Maybe<Case>;
  /** All cases, newest first. Needs the permission to read the record or to see content within cases. */
  cases: CaseConnection;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryInviteLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryInvitePreviewArgs = {
  token: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QuerySettingsArgs = {
  scope: SettingScope;
  scopeId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryIntegrationInstancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryIntegrationInstanceArgs = {
  instanceId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryIntegrationDeliveriesArgs = {
  instanceId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryTryInstanceArgs = {
  instanceId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryTryPayloadArgs = {
  input: TryPayloadInput;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryReplayPreviewArgs = {
  instanceId: Scalars['ID']['input'];
  from: InstantInput;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QuerySignInLinkPreviewArgs = {
  token: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryUserArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  isDeactivated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryAccountArgs = {
  userId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryBotAccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  isDeactivated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryUnclaimedAccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryAccountsWithoutSecondFactorArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryPeopleSyncArgs = {
  instanceId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryPeopleSyncChangesArgs = {
  instanceId: Scalars['ID']['input'];
  runId: Scalars['ID']['input'];
  page: Scalars['Int']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryOauthClientsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryRoomArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryRoomByNameArgs = {
  name: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryBrowseRoomsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryTeamArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryMessageReadersArgs = {
  messageId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryMessageArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryMessageVersionsArgs = {
  messageId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryRoomEntryArgs = {
  roomId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryStarsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryFollowedThreadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryFollowedThreadArgs = {
  threadRootId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryStarredMessageIdsArgs = {
  messageIds: Array<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryReceivedReactionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryMessageNoticeArgs = {
  messageId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryRoomChangesArgs = {
  roomId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryMyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryFileArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryDraftsArgs = {
  withCleared: Scalars['Boolean']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QuerySlashCommandsArgs = {
  roomId: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  roomId?: InputMaybe<Scalars['ID']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryPresencesArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryRoomHistoryArgs = {
  roomId: Scalars['ID']['input'];
  from?: InputMaybe<InstantInput>;
  to?: InputMaybe<InstantInput>;
  kinds?: InputMaybe<Array<HistoricChangeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryAuditLogArgs = {
  filter?: InputMaybe<AuditLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Without signing in, only `workspace` and `invitePreview` can be read; every other field then answers
 * the error code `UNAUTHENTICATED`. A single thing that the viewer may not see is null, as if it did not exist; a list that the viewer may not see is the error
 * `NotPermitted`.
 */
export type QueryCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Creates the workspace with its first administrator and the room `general`, and signs the administrator in. Works once. Needs no session. */
  createWorkspace: CreateWorkspacePayload;
  /** Changes the given settings and leaves the others as they are. */
  changeWorkspaceSettings: ChangeWorkspaceSettingsPayload;
  /** Makes an invite link and shows its secret, once. */
  createInviteLink: CreateInviteLinkPayload;
  /** Withdraws an invite link: the viewer's own, or anybody's with the permission. */
  revokeInviteLink: RevokeInviteLinkPayload;
  /** Changes one setting. It is in force at once, in every process. */
  changeSetting: ChangeSettingPayload;
  /** Makes the secret by which an instance signs its requests, or a new one in its place. For those who may change settings. */
  renewInstanceSecret: RenewInstanceSecretPayload;
  /** Adds an instance of an integration, with an account of its own. */
  addIntegration: AddIntegrationPayload;
  /** Removes an instance of an integration: its address answers no longer. Its account stays. */
  removeIntegration: RemoveIntegrationPayload;
  /** Has an instance wait with the events to come until it is resumed. For those who may change settings, as the others here. */
  pauseReaction: PauseReactionPayload;
  /** Has an instance go on where it was, also when the receiver had asked for no more. */
  resumeReaction: ResumeReactionPayload;
  /** Has events that were given up handled once more, soon, also while the instance is paused. */
  retryDeadLetters: RetryDeadLettersPayload;
  /** Has an instance handle past events again, with the same ids, as its account may see them now. */
  replayReaction: ReplayReactionPayload;
  /** Sends the event of one delivery once more, soon: the same bytes under the same id, whatever the instance's filters say now. What becomes of it is in `integrationDeliveries`. */
  redeliver: RedeliverPayload;
  /** Registers a person, signs them in and adds them to the room `general`. Needs no session, and an invite link unless sign-up is open. */
  registerUser: RegisterUserPayload;
  /** Registers a program's account. It has no password: make it an access token. */
  registerBot: RegisterBotPayload;
  /** Begins a session and sets its cookie, and ends the session that this request came with. Needs no session. */
  signIn: SignInPayload;
  /** Ends the session this request came with. */
  signOut: SignOutPayload;
  /** Ends a session: the viewer's own, or anybody's with the permission to edit anybody. */
  revokeSession: RevokeSessionPayload;
  /** Ends every session of the viewer but the one of this request, or, with the permission to edit anybody, every session of another user. */
  revokeSessions: RevokeSessionsPayload;
  /** Changes the viewer's password and ends the viewer's other sessions. */
  changePassword: ChangePasswordPayload;
  /** Ends a person's password and sessions, and makes a link by which the owner sets another password. Needs the permission to edit anybody. */
  resetPassword: ResetPasswordPayload;
  /** Makes links that sign in people who have no password, such as imported people. Needs the permission to edit anybody. */
  createSignInLinks: CreateSignInLinksPayload;
  /** Mails people who have no password links that sign them in. Needs the permission to edit anybody, and a mail server in the settings. */
  mailSignInLinks: MailSignInLinksPayload;
  /** Mails a link to the address of the viewer's account, which confirms it once, within a day. The links of before no longer work. At most five an hour. Needs a session. */
  mailConfirmationLink: MailConfirmationLinkPayload;
  /** Confirms the address of the viewer's account by the link that was mailed to it. Needs a session. */
  confirmEmail: ConfirmEmailPayload;
  /** Opens the user's own sign-in link: sets a password, begins a session and sets its cookie. Works once. Needs no session. */
  redeemSignInLink: RedeemSignInLinkPayload;
  /** Mails a link for one use, which works for 30 minutes, to this address if an account has it. Needs no session. At most three mails in ten minutes go to one account; further requests are answered the same and send nothing. */
  askForSignInLink: AskForSignInLinkPayload;
  /** Makes an access token and shows it, once. Send it as `Authorization: Bearer ...`. */
  createAccessToken: CreateAccessTokenPayload;
  /** Withdraws an access token at once. */
  revokeAccessToken: RevokeAccessTokenPayload;
  /** Changes the unique name. */
  renameUser: RenameUserPayload;
  /** Changes or removes the e-mail address. */
  replaceEmail: ReplaceEmailPayload;
  /** Replaces the profile. */
  editProfile: EditProfilePayload;
  /** Sets the status. */
  setStatus: SetStatusPayload;
  /** Clears the status. */
  clearStatus: ClearStatusPayload;
  /** Sets an uploaded picture as the user's picture. */
  chooseAvatar: ChooseAvatarPayload;
  /** Removes the user's picture. */
  removeAvatar: RemoveAvatarPayload;
  /** Gives a person another role in the workspace. */
  assignRole: AssignRolePayload;
  /** Deactivates an account: its sessions end and it can no longer sign in. What it wrote stays. */
  deactivateUser: DeactivateUserPayload;
  /**
   * Deactivates a person and erases the person's data for good: name, profile, messages, files and all
   * else that only this person's keys open. It cannot be undone. Where cases need a second person's
   * approval, it waits for `approveErasure` by another administrator; until then reactivating the
   * account withdraws it.
   */
  eraseUser: EraseUserPayload;
  /** Approves the erasure of a person that another administrator asked for. It is carried out at once. */
  approveErasure: ApproveErasurePayload;
  /** Activates a deactivated account again. */
  reactivateUser: ReactivateUserPayload;
  /** Ends that an account of another system opens a person's account. */
  unlinkExternalAccount: UnlinkExternalAccountPayload;
  /** Shows a person again by the picture of another system, which another picture has replaced. From then on it follows that system again. */
  restoreExternalPicture: RestoreExternalPicturePayload;
  /** Begins a session by a name and a password of another system. Needs no session. */
  signInByMethod: SignInByMethodPayload;
  /** Where the viewer goes to let an account of another system open the own account. The session has to be confirmed. */
  startLinkingExternalAccount: StartLinkingExternalAccountPayload;
  /** Lets an account of another system, whose password the viewer knows, open the viewer's own account. */
  linkExternalAccount: LinkExternalAccountPayload;
  /** Shows the person whom a method confirms, and what would happen. Nobody is signed in. For those who may change settings, also before the method is offered. */
  trySignInMethod: TrySignInMethodPayload;
  /** Confirms who uses the session. Commands that were refused with `ConfirmationRequired` are then accepted for some minutes. Only in a session. */
  confirmSession: ConfirmSessionPayload;
  /** Finishes a sign-in that was answered with `SecondFactorRequired`, in the same browser. Needs no session. */
  finishSignIn: FinishSignInPayload;
  /** Makes the secret for an app that shows codes. It counts once `addAuthenticator` has seen a code. Only in a session. */
  prepareAuthenticator: PrepareAuthenticatorPayload;
  /** Adds the app as a second factor. With the first factor it returns recovery codes. Only in a session. */
  addAuthenticator: AddAuthenticatorPayload;
  /** Makes a challenge for a passkey. To sign in and for a second step it needs no session. */
  preparePasskey: PreparePasskeyPayload;
  /** Adds a passkey as a second factor. With the first factor it returns recovery codes. Only in a session. */
  addPasskey: AddPasskeyPayload;
  /** Mails a code to the account's address. For a second step it needs no session. */
  mailCode: MailCodePayload;
  /** Lets the viewer finish signing in by codes that are mailed to the account's address. With the first factor it returns recovery codes. Only in a session. */
  addMailFactor: AddMailFactorPayload;
  /** Begins a session by a passkey alone: one that has checked who uses it. */
  signInWithPasskey: SignInWithPasskeyPayload;
  /** Removes a second factor of the viewer. Only in a session. */
  removeSecondFactor: RemoveSecondFactorPayload;
  /** Makes new recovery codes; those of before end. Only in a session. */
  createRecoveryCodes: CreateRecoveryCodesPayload;
  /** Removes all second factors of a person who has lost them. Needs the permission to edit anybody. */
  resetSecondFactors: ResetSecondFactorsPayload;
  /** Compares the people here with the list of an instance, or applies what the last comparison found. For those who may edit and deactivate any user. */
  startPeopleSync: StartPeopleSyncPayload;
  /** Registers a program that people can let act for them. */
  registerOAuthClient: RegisterOAuthClientPayload;
  /** Changes a program's name, addresses and what it may ask for. What it may no longer ask for ends at once. */
  changeOAuthClient: ChangeOAuthClientPayload;
  /** Gives a confidential program a new secret. The one before works no longer. */
  renewOAuthClientSecret: RenewOAuthClientSecretPayload;
  /** Disables a program for good. It acts for nobody any more. */
  disableOAuthClient: DisableOAuthClientPayload;
  /** Ends that a program acts for a person. */
  withdrawOAuthAccess: WithdrawOAuthAccessPayload;
  /** Makes a role. Needs the permission to assign roles. */
  createRole: CreateRolePayload;
  /** Gives a role another name and other permissions. Everybody who holds it has these from now on. */
  changeRole: ChangeRolePayload;
  /** Deletes a role. Those who hold it have nothing of it from now on. */
  deleteRole: DeleteRolePayload;
  /** Gives a user one more role. Needs the permission to assign roles or, for one channel, to grant roles there. */
  grantRole: GrantRolePayload;
  /** Takes a role from a user. Users may give up their own. */
  withdrawRole: WithdrawRolePayload;
  /** Adds an emoji to the workspace. Needs the permission `EMOJI_ADD`. */
  addEmoji: AddEmojiPayload;
  /** Removes an emoji: the viewer's own, or anybody's with the permission `EMOJI_REMOVE_ANY`. Messages and reactions show its name from then on. */
  removeEmoji: RemoveEmojiPayload;
  /** Creates a channel. Its creator becomes its owner. */
  createChannel: CreateChannelPayload;
  /** Opens the direct or group conversation with these people, or returns the existing one. */
  openDirectRoom: OpenDirectRoomPayload;
  /** Gives a channel another name. */
  renameRoom: RenameRoomPayload;
  /** Sets what is talked about now. */
  setTopic: SetTopicPayload;
  /** Sets what a channel is for. */
  setDescription: SetDescriptionPayload;
  /** Sets the line that is shown above a channel, or removes it. */
  setRoomBanner: SetRoomBannerPayload;
  /** Makes a channel public or private. */
  setRoomVisibility: SetRoomVisibilityPayload;
  /** Joins a public channel. */
  joinRoom: JoinRoomPayload;
  /** Enters a private channel as a moderator, without being added. The room's members see who and why. */
  enterPrivateRoom: EnterPrivateRoomPayload;
  /** Adds people to a channel. */
  addMembers: AddMembersPayload;
  /** Leaves a channel. */
  leaveRoom: LeaveRoomPayload;
  /** Removes a member from a channel. */
  removeMember: RemoveMemberPayload;
  /** Gives a member another role in the room. */
  grantRoomRole: GrantRoomRolePayload;
  /** Archives a channel: it can be read, and nothing can be written. */
  archiveRoom: ArchiveRoomPayload;
  /** Makes an archived channel writable again. */
  unarchiveRoom: UnarchiveRoomPayload;
  /** Lets only owners and moderators write in a channel, or everybody again. */
  setReadOnly: SetReadOnlyPayload;
  /** Creates a team. The viewer is its first member and lead. Needs the permission to create teams. */
  createTeam: CreateTeamPayload;
  /** Gives a team another name for mentions. For its leads, and those who manage any team. */
  renameTeam: RenameTeamPayload;
  /** Sets a team's title and description. For its leads, and those who manage any team. */
  describeTeam: DescribeTeamPayload;
  /** Adds people to a team, and so to the channels that it is linked to. For its leads; while the team has no channel also for those who manage any team. */
  addTeamMembers: AddTeamMembersPayload;
  /** Removes a person from a team, and from the channels where the person is only because of it. For its leads, those who manage any team, and the person. */
  removeTeamMember: RemoveTeamMemberPayload;
  /** Makes a member lead of a team, or a member without duties again. For its leads, and those who manage any team. Guests cannot be leads. */
  grantTeamRole: GrantTeamRolePayload;
  /** Links a team to a channel: its members of now and of later are added to the channel, soon after this answer. For leads of the team who may add members to the channel. */
  linkTeamToRoom: LinkTeamToRoomPayload;
  /** Ends the link of a team and a channel: members who are in the channel only because of the team leave it. For leads of the team, and those who may remove members from the channel. */
  unlinkTeamFromRoom: UnlinkTeamFromRoomPayload;
  /** Disbands a team: its links to channels end, and its name is free again. For its leads, and those who manage any team. */
  disbandTeam: DisbandTeamPayload;
  /** Posts a message. A client that makes the id can send the message again at any time; it is posted once. */
  postMessage: PostMessagePayload;
  /** Replaces the text of the viewer's own message, within the time that the workspace allows. */
  editMessage: EditMessagePayload;
  /**
   * Gives the viewer's own message an earlier text again, within the time that the workspace allows for
   * edits. It is a new edit: the history keeps all texts.
   */
  restoreMessageVersion: RestoreMessageVersionPayload;
  /** Deletes a message: the viewer's own within the time that the workspace allows, or anybody's with the permission. It keeps its place. */
  deleteMessage: DeleteMessagePayload;
  /**
   * Takes back the deletion of a message: it stands as it was before, with its files, reactions and pin. What its sender deleted the sender restores; what others deleted, those who may
   * delete the messages of others. A text that was erased stays erased.
   */
  restoreMessage: RestoreMessagePayload;
  /** Reacts to a message. */
  addReaction: AddReactionPayload;
  /** Removes the viewer's reaction. */
  removeReaction: RemoveReactionPayload;
  /** Pins a message for everybody in the room. */
  pinMessage: PinMessagePayload;
  /** Unpins a message. */
  unpinMessage: UnpinMessagePayload;
  /** Ends the voting in a poll: the viewer's own, or anybody's with the permission to delete the messages of others. Its answers and votes stay as they are. */
  closePoll: ClosePollPayload;
  /** Removes a preview from the viewer's own message, for all readers. */
  removeLinkPreview: RemoveLinkPreviewPayload;
  /** Marks everything up to a number as read. A number smaller than the current one changes nothing. */
  markRead: MarkReadPayload;
  /** Marks a number and everything after it as unread again. */
  markUnread: MarkUnreadPayload;
  /** Marks every thread that the viewer follows as read up to its newest reply. */
  markAllThreadsRead: MarkAllThreadsReadPayload;
  /** Adds a room to the viewer's favourites, or removes it from them. */
  setFavourite: SetFavouritePayload;
  /** Hides a room from the viewer's list, or shows it again. */
  setHidden: SetHiddenPayload;
  /** Mutes a room for the viewer, or unmutes it. */
  setMuted: SetMutedPayload;
  /** Chooses what the viewer is notified of in a room. */
  chooseNotificationLevel: ChooseNotificationLevelPayload;
  /** Stars a message. Only the viewer sees this. */
  starMessage: StarMessagePayload;
  /** Removes the star from a message. */
  unstarMessage: UnstarMessagePayload;
  /** Follows a thread. The replies that it has already count as read. */
  followThread: FollowThreadPayload;
  /** Stops following a thread, until the viewer replies in it or is mentioned in it again. */
  unfollowThread: UnfollowThreadPayload;
  /** Registers a device for push, until the session or token of this request ends. Registering the same address again replaces what was registered. */
  registerPushDevice: RegisterPushDevicePayload;
  /** Removes one of the viewer's devices. Removing one that is not there is no error. */
  revokePushDevice: RevokePushDevicePayload;
  /**
   * Copies a file that the viewer may read into a room where the viewer may post, to forward a message with it. The copy is a file of its own, the
   * viewer's: it is named in a message like an upload, counts for the viewer's quota, and stays when the other one is deleted, purged or erased.
   */
  copyFile: CopyFilePayload;
  /** Says in words what a file of the viewer's own shows, for people who cannot see it. */
  describeFile: DescribeFilePayload;
  /**
   * Deletes a file: the viewer's own, or anybody's with the permission. It can no longer be fetched, and messages that carry it say so. Its bytes are
   * kept for the history until they are purged.
   */
  deleteFile: DeleteFilePayload;
  /** Destroys the bytes of a file for good; also those of a deleted file. Needs the permission `FILES_PURGE`. */
  purgeFile: PurgeFilePayload;
  /** Keeps what the viewer is writing in a room or thread, one draft for each, and tells the viewer's other clients. It is no message and no event. */
  saveDraft: SaveDraftPayload;
  /** Deletes the draft of a room or thread, for instance because it was sent. Deleting one that is not there is no error. */
  deleteDraft: DeleteDraftPayload;
  /** Keeps a message and posts it at a time, once, also when no client is connected then. It is posted as the viewer, and what is not allowed at that time is refused then. */
  scheduleMessage: ScheduleMessagePayload;
  /** Changes the text, the files or the time of a scheduled message. */
  changeScheduledMessage: ChangeScheduledMessagePayload;
  /** Deletes a scheduled message, so that it is not sent. Cancelling one that was cancelled already is no error; one that was sent is refused. */
  cancelScheduledMessage: CancelScheduledMessagePayload;
  /** Posts a scheduled message now. */
  sendScheduledMessage: SendScheduledMessagePayload;
  /** Arranges the viewer's sidebar, and tells the viewer's other clients. It is no event. */
  arrangeSidebar: ArrangeSidebarPayload;
  /**
   * Runs the slash command that a text is, as the viewer: one of Logue's own does what its mutation does; one of a program is sent to that program, which has 3 seconds to answer and may
   * answer later.
   */
  runSlashCommand: RunSlashCommandPayload;
  /** Tells the program that posted a message that the viewer pressed a button in it, or chose from a list. The program has 3 seconds to answer and may answer later. */
  pressMessageElement: PressMessageElementPayload;
  /** Asks a program what can be chosen in a list of its own, for what the viewer types. The program has 3 seconds to answer. */
  suggestOptions: SuggestOptionsPayload;
  /** Sends what the viewer filled in in a dialog to its program, which has 3 seconds to answer. What is wrong with fields by their declarations is told without asking the program. */
  submitProgramDialog: SubmitProgramDialogPayload;
  /** Tells the program of a dialog what the viewer pressed or chose in it, or filled in in a field, and what is filled in so far. The program has 3 seconds to answer. */
  pressDialogElement: PressDialogElementPayload;
  /** Closes a dialog without sending it. */
  closeProgramDialog: CloseProgramDialogPayload;
  /** Tells which room the viewer reads, so that no client of the viewer is notified of its messages. It expires after 90 seconds: say it again with the viewer's input, and at once when it changes. Nothing is stored. */
  setInSight: SetInSightPayload;
  /** Tells whether the viewer is at the keyboard. A viewer who appears as ONLINE is seen as AWAY when a client tells that there was no input for some time, and no other client had input within that time; and as ONLINE again when any client tells of input. Nothing is stored. */
  setIdle: SetIdlePayload;
  /** Signals that the viewer began or stopped typing. Nothing is stored. */
  setTyping: SetTypingPayload;
  /** Sets how the viewer appears while connected. Nothing is stored. */
  setPresence: SetPresencePayload;
  /** Opens a case: from now on content is seen within its limits. Needs the permission to see content within cases. */
  openCase: OpenCasePayload;
  /** Approves a case that another auditor opened, where the workspace asks for a second person. */
  approveCase: ApproveCasePayload;
  /** Closes a case: its content is seen no longer. */
  closeCase: CloseCasePayload;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCreateWorkspaceArgs = {
  input: CreateWorkspaceInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationChangeWorkspaceSettingsArgs = {
  input: ChangeWorkspaceSettingsInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCreateInviteLinkArgs = {
  input: CreateInviteLinkInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRevokeInviteLinkArgs = {
  input: RevokeInviteLinkInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationChangeSettingArgs = {
  input: ChangeSettingInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRenewInstanceSecretArgs = {
  input: RenewInstanceSecretInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAddIntegrationArgs = {
  input: AddIntegrationInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRemoveIntegrationArgs = {
  input: RemoveIntegrationInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationPauseReactionArgs = {
  input: PauseReactionInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationResumeReactionArgs = {
  input: ResumeReactionInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRetryDeadLettersArgs = {
  input: RetryDeadLettersInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationReplayReactionArgs = {
  input: ReplayReactionInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRedeliverArgs = {
  input: RedeliverInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRegisterUserArgs = {
  input: RegisterUserInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRegisterBotArgs = {
  input: RegisterBotInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSignInArgs = {
  input: SignInInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRevokeSessionsArgs = {
  input: RevokeSessionsInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCreateSignInLinksArgs = {
  input: CreateSignInLinksInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationMailSignInLinksArgs = {
  input: MailSignInLinksInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationConfirmEmailArgs = {
  input: ConfirmEmailInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRedeemSignInLinkArgs = {
  input: RedeemSignInLinkInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAskForSignInLinkArgs = {
  input: AskForSignInLinkInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCreateAccessTokenArgs = {
  input: CreateAccessTokenInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRevokeAccessTokenArgs = {
  input: RevokeAccessTokenInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRenameUserArgs = {
  input: RenameUserInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationReplaceEmailArgs = {
  input: ReplaceEmailInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationEditProfileArgs = {
  input: EditProfileInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetStatusArgs = {
  input: SetStatusInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationClearStatusArgs = {
  input: ClearStatusInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationChooseAvatarArgs = {
  input: ChooseAvatarInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRemoveAvatarArgs = {
  input: RemoveAvatarInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAssignRoleArgs = {
  input: AssignRoleInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationDeactivateUserArgs = {
  input: DeactivateUserInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationEraseUserArgs = {
  input: EraseUserInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationApproveErasureArgs = {
  input: ApproveErasureInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationReactivateUserArgs = {
  input: ReactivateUserInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationUnlinkExternalAccountArgs = {
  input: UnlinkExternalAccountInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRestoreExternalPictureArgs = {
  input: RestoreExternalPictureInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSignInByMethodArgs = {
  input: SignInByMethodInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationStartLinkingExternalAccountArgs = {
  input: StartLinkingExternalAccountInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationLinkExternalAccountArgs = {
  input: LinkExternalAccountInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationTrySignInMethodArgs = {
  input: TrySignInMethodInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationConfirmSessionArgs = {
  input: ConfirmSessionInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationFinishSignInArgs = {
  input: FinishSignInInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAddAuthenticatorArgs = {
  input: AddAuthenticatorInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationPreparePasskeyArgs = {
  input: PreparePasskeyInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAddPasskeyArgs = {
  input: AddPasskeyInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationMailCodeArgs = {
  input: MailCodeInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAddMailFactorArgs = {
  input: AddMailFactorInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSignInWithPasskeyArgs = {
  input: SignInWithPasskeyInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRemoveSecondFactorArgs = {
  input: RemoveSecondFactorInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCreateRecoveryCodesArgs = {
  input: CreateRecoveryCodesInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationResetSecondFactorsArgs = {
  input: ResetSecondFactorsInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationStartPeopleSyncArgs = {
  input: StartPeopleSyncInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRegisterOAuthClientArgs = {
  input: RegisterOAuthClientInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationChangeOAuthClientArgs = {
  input: ChangeOAuthClientInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRenewOAuthClientSecretArgs = {
  input: RenewOAuthClientSecretInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationDisableOAuthClientArgs = {
  input: DisableOAuthClientInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationWithdrawOAuthAccessArgs = {
  input: WithdrawOAuthAccessInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCreateRoleArgs = {
  input: CreateRoleInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationChangeRoleArgs = {
  input: ChangeRoleInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationDeleteRoleArgs = {
  input: DeleteRoleInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationWithdrawRoleArgs = {
  input: WithdrawRoleInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAddEmojiArgs = {
  input: AddEmojiInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRemoveEmojiArgs = {
  input: RemoveEmojiInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCreateChannelArgs = {
  input: CreateChannelInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationOpenDirectRoomArgs = {
  input: OpenDirectRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRenameRoomArgs = {
  input: RenameRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetTopicArgs = {
  input: SetTopicInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetDescriptionArgs = {
  input: SetDescriptionInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetRoomBannerArgs = {
  input: SetRoomBannerInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetRoomVisibilityArgs = {
  input: SetRoomVisibilityInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationJoinRoomArgs = {
  input: JoinRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationEnterPrivateRoomArgs = {
  input: EnterPrivateRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAddMembersArgs = {
  input: AddMembersInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationLeaveRoomArgs = {
  input: LeaveRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationGrantRoomRoleArgs = {
  input: GrantRoomRoleInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationArchiveRoomArgs = {
  input: ArchiveRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationUnarchiveRoomArgs = {
  input: UnarchiveRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetReadOnlyArgs = {
  input: SetReadOnlyInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCreateTeamArgs = {
  input: CreateTeamInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRenameTeamArgs = {
  input: RenameTeamInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationDescribeTeamArgs = {
  input: DescribeTeamInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAddTeamMembersArgs = {
  input: AddTeamMembersInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRemoveTeamMemberArgs = {
  input: RemoveTeamMemberInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationGrantTeamRoleArgs = {
  input: GrantTeamRoleInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationLinkTeamToRoomArgs = {
  input: LinkTeamToRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationUnlinkTeamFromRoomArgs = {
  input: UnlinkTeamFromRoomInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationDisbandTeamArgs = {
  input: DisbandTeamInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationPostMessageArgs = {
  input: PostMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationEditMessageArgs = {
  input: EditMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRestoreMessageVersionArgs = {
  input: RestoreMessageVersionInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationDeleteMessageArgs = {
  input: DeleteMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRestoreMessageArgs = {
  input: RestoreMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationAddReactionArgs = {
  input: AddReactionInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRemoveReactionArgs = {
  input: RemoveReactionInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationPinMessageArgs = {
  input: PinMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationUnpinMessageArgs = {
  input: UnpinMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationClosePollArgs = {
  input: ClosePollInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRemoveLinkPreviewArgs = {
  input: RemoveLinkPreviewInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationMarkReadArgs = {
  input: MarkReadInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationMarkUnreadArgs = {
  input: MarkUnreadInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationMarkAllThreadsReadArgs = {
  input: MarkAllThreadsReadInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetFavouriteArgs = {
  input: SetFavouriteInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetHiddenArgs = {
  input: SetHiddenInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetMutedArgs = {
  input: SetMutedInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationChooseNotificationLevelArgs = {
  input: ChooseNotificationLevelInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationStarMessageArgs = {
  input: StarMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationUnstarMessageArgs = {
  input: UnstarMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationFollowThreadArgs = {
  input: FollowThreadInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationUnfollowThreadArgs = {
  input: UnfollowThreadInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRegisterPushDeviceArgs = {
  input: RegisterPushDeviceInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRevokePushDeviceArgs = {
  input: RevokePushDeviceInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCopyFileArgs = {
  input: CopyFileInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationDescribeFileArgs = {
  input: DescribeFileInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationDeleteFileArgs = {
  input: DeleteFileInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationPurgeFileArgs = {
  input: PurgeFileInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationDeleteDraftArgs = {
  input: DeleteDraftInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationScheduleMessageArgs = {
  input: ScheduleMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationChangeScheduledMessageArgs = {
  input: ChangeScheduledMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCancelScheduledMessageArgs = {
  input: CancelScheduledMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSendScheduledMessageArgs = {
  input: SendScheduledMessageInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationArrangeSidebarArgs = {
  input: ArrangeSidebarInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationRunSlashCommandArgs = {
  input: RunSlashCommandInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationPressMessageElementArgs = {
  input: PressMessageElementInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSuggestOptionsArgs = {
  input: SuggestOptionsInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSubmitProgramDialogArgs = {
  input: SubmitProgramDialogInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationPressDialogElementArgs = {
  input: PressDialogElementInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCloseProgramDialogArgs = {
  input: CloseProgramDialogInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetInSightArgs = {
  input: SetInSightInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetIdleArgs = {
  input: SetIdleInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetTypingArgs = {
  input: SetTypingInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationSetPresenceArgs = {
  input: SetPresenceInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationApproveCaseArgs = {
  input: ApproveCaseInput;
};


/**
 * Everything that can be done. Each mutation is one command and returns `{ result, refusal }`: exactly one of the two is given. A refusal is a
 * normal answer; an error means that the request itself was wrong or that Logue failed.
 */
export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};

/** Everything that can be followed live, over the WebSocket protocol graphql-transport-ws. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * What happens in one room, messages in the order of the conversation. Ends with the error `RoomUnknown` when the viewer may not read the room, or `NotAMember` when the viewer's membership ended, at
   * the start or later.
   */
  roomEvents: RoomEvent;
  /**
   * What happens around the viewer. `RoomChanged` carries the room's last number and is the same for all its members: clients count unread messages from it, without its deleted ranges. While
   * this subscription is open, the viewer counts as online.
   */
  inboxEvents: InboxEvent;
  /**
   * What happens in all rooms the viewer is a member of, from joining to leaving, in each room in its order: messages of timelines and threads that are
   * new, edited, deleted, reacted to or pinned, people who come and go, rooms that are renamed or archived; and the viewer's own joining and leaving. Made
   * for programs. It does not make the viewer count as online. It covers at most a thousand rooms.
   */
  myEvents: MyEvent;
  /**
   * Plays what happened in a room again, paced as it was, in the order of the event store, and completes at the end. It keeps no state: to pause, end it; to go on, or to seek, begin it after the cursor of a change or from an instant;
   * to go step by step, read `roomHistory`. A client that reads slowly slows it. It ends with `NotAMember` or `RoomUnknown` when the viewer may no longer read the room, and with `ConfirmationRequired` where `roomHistory` does. A socket plays one room at a time.
   */
  replayRoom: HistoricChange;
  /**
   * New entries of the record as they come, oldest first. It begins with the newest that there is; what came before is in `auditLog`: after a reconnection read there what was missed.
   * On many machines only the entries of one room, or of one person's account, are sure to come in their order, and one that is saved more than five seconds late is in `auditLog` alone.
   * Needs the permission to read the record. It ends with `Overloaded` when more comes at once than it tells, such as during an import.
   */
  auditEntryAdded: AuditEntry;
};


/** Everything that can be followed live, over the WebSocket protocol graphql-transport-ws. */
export type SubscriptionRoomEventsArgs = {
  roomId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be followed live, over the WebSocket protocol graphql-transport-ws. */
export type SubscriptionInboxEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be followed live, over the WebSocket protocol graphql-transport-ws. */
export type SubscriptionMyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be followed live, over the WebSocket protocol graphql-transport-ws. */
export type SubscriptionReplayRoomArgs = {
  roomId: Scalars['ID']['input'];
  from?: InputMaybe<InstantInput>;
  to?: InputMaybe<InstantInput>;
  speed?: InputMaybe<Scalars['Float']['input']>;
  pauseMaxMs?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<HistoricChangeKind>>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be followed live, over the WebSocket protocol graphql-transport-ws. */
export type SubscriptionAuditEntryAddedArgs = {
  filter?: InputMaybe<AuditLogFilter>;
};

/** An object with an id that can be looked up by `nodes`. */
export type Node = {
  /** Its id, unique among all nodes. */
  id: Scalars['ID']['output'];
};

/** Whether there are pages before and after this one, and its cursors. See the Relay cursor connections specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether there is something after this page. False when the page was read backwards and this is not known. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. False when the page was read forwards and this is not known. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first item's cursor, null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The last item's cursor, null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A figure or name that belongs to a refusal, such as the limit that was exceeded. */
export type RefusalDetail = {
  __typename?: 'RefusalDetail';
  /** What it is, for example `max`. */
  name: Scalars['String']['output'];
  /** Its value as text. */
  value: Scalars['String']['output'];
};

/** A refusal. Nothing was changed, unless the code says that this is not known (`StoreUnavailable`). */
export type Refusal = {
  __typename?: 'Refusal';
  /** The reason, for programs. A code keeps its meaning for ever. */
  code: RefusalCode;
  /** What happened, for people. */
  meaning: Scalars['String']['output'];
  /** What the person can do now. */
  remedy: Scalars['String']['output'];
  /** Figures and names that belong to the reason. */
  details: Array<RefusalDetail>;
};

/** What every command returns in addition to its result. */
export type CommandPayload = {
  /** Why the command was refused, null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. False when the command was refused. Also false when the change took longer than half a second to show: it will show soon. */
  isVisible: Scalars['Boolean']['output'];
};

export type { RefusalCode };

export type { ErrorCode };

export type { SignUpPolicy };

/** The workspace: everything in one installation of Logue. */
export type Workspace = {
  __typename?: 'Workspace';
  /** The workspace's id. */
  id: Scalars['ID']['output'];
  /** Its name, for people. */
  name: Scalars['String']['output'];
  /** Who may register. */
  signUpPolicy: SignUpPolicy;
  /** The most characters a message may have. */
  messageLengthMax: Scalars['Int']['output'];
  /** How long after sending its sender may edit a message, in milliseconds; null: for ever, 0: never. */
  editWindowMs?: Maybe<Scalars['SafeInt']['output']>;
  /** How long after sending its sender may delete a message, in milliseconds; null: for ever, 0: never. */
  deleteWindowMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Whether members of a room see who has read a message. */
  readReceipts: Scalars['Boolean']['output'];
  /** The most bytes an uploaded file may have. */
  fileSizeMaxBytes: Scalars['SafeInt']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
};

/** An invite link. Its secret is shown only once, to its creator. */
export type InviteLink = {
  __typename?: 'InviteLink';
  /** The invite's id; not the secret in the link. */
  id: Scalars['ID']['output'];
  /** Who made it. */
  createdBy: User;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The role of those who register with it. */
  role: WorkspaceRole;
  /** When it stops working, null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many people may register with it, null for any number. */
  usesMax?: Maybe<Scalars['Int']['output']>;
  /** How many have registered with it. */
  usedCount: Scalars['Int']['output'];
  /** When it was withdrawn; null if it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of invite links, newest first. */
export type InviteLinkConnection = {
  __typename?: 'InviteLinkConnection';
  /** The links with their cursors. */
  edges: Array<InviteLinkEdge>;
  /** Whether there are more pages, and the cursors of this one. */
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

/** What the holder of an invite link sees before registering. */
export type InvitePreview = {
  __typename?: 'InvitePreview';
  /** The workspace's name. */
  workspaceName: Scalars['String']['output'];
  /** The display name of the person who made the link. */
  invitedByName: Scalars['String']['output'];
  /** The role of those who register with it. */
  role: WorkspaceRole;
  /** When it stops working, null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it cannot be used now: expired, used up or withdrawn. Null when it can. */
  refusal?: Maybe<Refusal>;
};

/** The workspace after a command. */
export type WorkspaceResult = {
  __typename?: 'WorkspaceResult';
  /** The workspace as it is now; null only while `isVisible` is false. */
  workspace?: Maybe<Workspace>;
};

/** An invite link after a command. */
export type InviteLinkResult = {
  __typename?: 'InviteLinkResult';
  /** The invite's id. */
  inviteLinkId: Scalars['ID']['output'];
  /** The invite as it is now; null only while `isVisible` is false. */
  inviteLink?: Maybe<InviteLink>;
};

/** The input of `createWorkspace`. */
export type CreateWorkspaceInput = {
  /** The workspace's name, 1 to 100 characters. */
  workspaceName: Scalars['String']['input'];
  /** The administrator's unique name, for mentions and signing in. */
  name: Scalars['String']['input'];
  /** The administrator's name as shown to people. */
  displayName: Scalars['String']['input'];
  /** The administrator's e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The administrator's password, at least 10 characters. */
  password: Scalars['String']['input'];
};

/** The result of `createWorkspace`, or why it was refused. */
export type CreateWorkspacePayload = CommandPayload & {
  __typename?: 'CreateWorkspacePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<SessionResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `changeWorkspaceSettings`. */
export type ChangeWorkspaceSettingsInput = {
  /** The workspace's name, 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who may register. */
  signUpPolicy?: InputMaybe<SignUpPolicy>;
  /** The most characters a message may have. */
  messageLengthMax?: InputMaybe<Scalars['Int']['input']>;
  /** How long a sender may edit, in milliseconds; null: for ever, 0: never. */
  editWindowMs?: InputMaybe<Scalars['SafeInt']['input']>;
  /** How long a sender may delete, in milliseconds; null: for ever, 0: never. */
  deleteWindowMs?: InputMaybe<Scalars['SafeInt']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `changeWorkspaceSettings`, or why it was refused. */
export type ChangeWorkspaceSettingsPayload = CommandPayload & {
  __typename?: 'ChangeWorkspaceSettingsPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<WorkspaceResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** A new invite link. */
export type CreatedInviteLink = {
  __typename?: 'CreatedInviteLink';
  /** The invite's id. */
  inviteLinkId: Scalars['ID']['output'];
  /** The secret of the link, shown only now. */
  token: Scalars['String']['output'];
  /** Where to register with it, as a path on this server. */
  path: Scalars['String']['output'];
  /** The invite; null only while `isVisible` is false. */
  inviteLink?: Maybe<InviteLink>;
};

/** The input of `createInviteLink`. */
export type CreateInviteLinkInput = {
  /** The role of those who register with it: MEMBER or GUEST. */
  role?: InputMaybe<WorkspaceRole>;
  /** When it stops working, null for never. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many people may register with it, null for any number. */
  usesMax?: InputMaybe<Scalars['Int']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `createInviteLink`, or why it was refused. */
export type CreateInviteLinkPayload = CommandPayload & {
  __typename?: 'CreateInviteLinkPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CreatedInviteLink>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `revokeInviteLink`. */
export type RevokeInviteLinkInput = {
  /** The invite's id. */
  inviteLinkId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `revokeInviteLink`, or why it was refused. */
export type RevokeInviteLinkPayload = CommandPayload & {
  __typename?: 'RevokeInviteLinkPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<InviteLinkResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

export type { SettingScope };

export type { SettingKind };

/** A setting: what it does, its value, and all that a form needs to show it. */
export type Setting = {
  __typename?: 'Setting';
  /** What it is a setting of. */
  scope: SettingScope;
  /** The id of the room, person or instance; `workspace` for a setting of the workspace. */
  scopeId: Scalars['ID']['output'];
  /** Its name, for programs. */
  key: Scalars['String']['output'];
  /** What it does, in one sentence. */
  description: Scalars['String']['output'];
  /** How a form shows it. */
  kind: SettingKind;
  /** Whether its value may be null. Any other setting is reset by null. */
  isNullable: Scalars['Boolean']['output'];
  /** The smallest number; null without one. */
  min?: Maybe<Scalars['SafeInt']['output']>;
  /** The largest number; null without one. */
  max?: Maybe<Scalars['SafeInt']['output']>;
  /** The values to choose from; empty where there is no such list. */
  choices: Array<Scalars['String']['output']>;
  /** What each of `choices` is called for people, in the same order. */
  choiceLabels: Array<Scalars['String']['output']>;
  /** The heading below which a form shows it; null in a list without headings. */
  group?: Maybe<Scalars['String']['output']>;
  /** Its value until another one is set. */
  default?: Maybe<Scalars['SettingValue']['output']>;
  /** Its value now. Null for a secret. */
  value?: Maybe<Scalars['SettingValue']['output']>;
  /** Whether it has another value than its default; for a secret, whether there is one. */
  isSet: Scalars['Boolean']['output'];
  /** Whether the viewer may change it. */
  mayChange: Scalars['Boolean']['output'];
};

/** A setting after a command. */
export type SettingResult = {
  __typename?: 'SettingResult';
  /** The setting as it is now; null when the viewer may not see it. */
  setting?: Maybe<Setting>;
};

/** The input of `changeSetting`. */
export type ChangeSettingInput = {
  /** What it is a setting of. */
  scope: SettingScope;
  /** The id of the room or instance. Without it: the workspace, or the viewer. */
  scopeId?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the setting. */
  key: Scalars['String']['input'];
  /** The new value. Null resets the setting to its default, or makes it empty where it may be empty. */
  value?: InputMaybe<Scalars['SettingValue']['input']>;
  /** The new value of a secret setting, for which `value` is left out. Without either, the secret is removed. It is kept encrypted and never shown. */
  secretValue?: InputMaybe<Scalars['String']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `changeSetting`, or why it was refused. */
export type ChangeSettingPayload = CommandPayload & {
  __typename?: 'ChangeSettingPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<SettingResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** An instance of an integration, with its own address and account. */
export type IntegrationInstance = {
  __typename?: 'IntegrationInstance';
  /** The instance's id, the last part of its address. */
  id: Scalars['ID']['output'];
  /** The integration's name, such as `slack`. */
  name: Scalars['String']['output'];
  /** Where it answers other systems, as a path on this server. */
  path: Scalars['String']['output'];
  /** The account by which it acts. */
  actor: User;
  /** Who added it. */
  addedBy: User;
  /** When it was added. */
  addedAt: Scalars['DateTime']['output'];
  /** How far it is with the events that it reacts to; null where it does nothing with events, or has not begun. For those who may change settings. */
  reaction?: Maybe<IntegrationReaction>;
};

/** A page of instances of integrations, newest first. */
export type IntegrationInstanceConnection = {
  __typename?: 'IntegrationInstanceConnection';
  /** The instances with their cursors. */
  edges: Array<IntegrationInstanceEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
};

/** An instance of an integration in a page. */
export type IntegrationInstanceEdge = {
  __typename?: 'IntegrationInstanceEdge';
  /** The place of this instance, for `after`. */
  cursor: Scalars['String']['output'];
  /** The instance. */
  node: IntegrationInstance;
};

/** An integration of which instances can be added. */
export type IntegrationKind = {
  __typename?: 'IntegrationKind';
  /** Its name, such as `openid-connect`. */
  name: Scalars['String']['output'];
  /** Its name for people. */
  title: Scalars['String']['output'];
  /** Whether people can sign in by its instances. */
  hasSignIn: Scalars['Boolean']['output'];
  /** Whether the other system reads what it needs to know of an instance at `metadata` below the instance's path. */
  hasMetadata: Scalars['Boolean']['output'];
  /** Whether its instances list people, so that the people here can follow the list. */
  listsPeople: Scalars['Boolean']['output'];
  /** Whether name and password of the other system are typed into a form of the client. */
  takesPassword: Scalars['Boolean']['output'];
  /** Whether other systems send payloads to its instances, which become messages. A payload can be tried out by `tryPayload`. */
  takesPayloads: Scalars['Boolean']['output'];
  /** Whether its instances do something with what happens in the workspace. */
  reacts: Scalars['Boolean']['output'];
  /** Whether it asks a program about commands, presses and dialogs. What it asked is among its deliveries. */
  isInteractive: Scalars['Boolean']['output'];
  /** Whether `renewInstanceSecret` makes the secret by which an instance signs. */
  makesSecret: Scalars['Boolean']['output'];
  /** Whether its instances watch something in another system, such as a mailbox. `tryInstance` connects once. */
  watches: Scalars['Boolean']['output'];
  /** Where below an instance's path another system provides people, with an access token of the instance's account; null where it does not. */
  providesPeopleAt?: Maybe<Scalars['String']['output']>;
  /** Well-known systems for which the settings of an instance can be filled in. */
  presets: Array<SettingsPreset>;
};

/** What fills the settings of an instance in for one well-known system. */
export type SettingsPreset = {
  __typename?: 'SettingsPreset';
  /** Its name, for programs. */
  name: Scalars['String']['output'];
  /** The system's name for people. */
  title: Scalars['String']['output'];
  /** What it needs to know first. */
  asks: Array<PresetQuestion>;
  /** The settings and their values. A key of `asks` in braces stands for the answer. */
  settings: Array<PresetSetting>;
  /** What there is to do in the other system, step by step. */
  steps: Array<Scalars['String']['output']>;
};

/** A question of a preset. */
export type PresetQuestion = {
  __typename?: 'PresetQuestion';
  /** Stands in braces in the values of the settings. */
  key: Scalars['String']['output'];
  /** What is asked for, in words. */
  means: Scalars['String']['output'];
};

/** A setting that a preset fills in. */
export type PresetSetting = {
  __typename?: 'PresetSetting';
  /** The setting's key, as for `changeSetting`. */
  key: Scalars['String']['output'];
  /** Its value. */
  value?: Maybe<Scalars['SettingValue']['output']>;
};

export type { DeliveryOutcome };

/** A request that an instance got from another system, or sent to one. */
export type IntegrationDelivery = {
  __typename?: 'IntegrationDelivery';
  /** Its id in the log. */
  id: Scalars['ID']['output'];
  /** When it came. */
  at: Scalars['DateTime']['output'];
  /** What became of it. */
  outcome: DeliveryOutcome;
  /** The HTTP status of the answer. */
  status: Scalars['Int']['output'];
  /** What the other system calls it, such as `push`; null where it does not say. */
  event?: Maybe<Scalars['String']['output']>;
  /** The other system's own id of it; null where there is none. */
  deliveryId?: Maybe<Scalars['String']['output']>;
  /** What became of it, in words. */
  words: Scalars['String']['output'];
  /** The beginning of the body. */
  body: Scalars['String']['output'];
  /** The messages that were posted. */
  messageIds: Array<Scalars['ID']['output']>;
  /** Whether it was an event that was sent, which `redeliver` sends once more. */
  canRedeliver: Scalars['Boolean']['output'];
  /** Whether an administrator asked for it to be sent once more. */
  isRedelivery: Scalars['Boolean']['output'];
};

/** A payload that someone pasted. */
export type TryPayloadInput = {
  /** The instance that would get it. */
  instanceId: Scalars['ID']['input'];
  /** The body. */
  body: Scalars['String']['input'];
  /** Its media type. */
  contentType: Scalars['String']['input'];
  /** The headers that matter, such as `x-github-event`. */
  headers: Array<PayloadHeaderInput>;
  /** A mapping to try in place of the one that is set. */
  mapping?: InputMaybe<Scalars['String']['input']>;
};

/** A header of a payload. */
export type PayloadHeaderInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its value. */
  value: Scalars['String']['input'];
};

/** What connecting with the settings of an instance found. */
export type TriedConnection = {
  __typename?: 'TriedConnection';
  /** Whether it works. */
  isWell: Scalars['Boolean']['output'];
  /** What was found, in words. */
  words: Scalars['String']['output'];
};

/** What would become of a payload. */
export type TriedPayload = {
  __typename?: 'TriedPayload';
  /** What would become of it. */
  outcome: DeliveryOutcome;
  /** What the other system calls it; null where it does not say. */
  event?: Maybe<Scalars['String']['output']>;
  /** The same in words. */
  words: Scalars['String']['output'];
  /** The messages that would be posted. */
  messages: Array<TriedMessage>;
};

/** A message that would be posted. */
export type TriedMessage = {
  __typename?: 'TriedMessage';
  /** The channel that the payload names; null for the one that is set. */
  channel?: Maybe<Scalars['String']['output']>;
  /** The name that the payload gives; null for the name of the instance's account. */
  name?: Maybe<Scalars['String']['output']>;
  /** Markdown. */
  text: Scalars['String']['output'];
  /** What would be shown below the text. Pictures are links here. */
  blocks: Array<MessageBlock>;
};

/** An instance of an integration after a command. */
export type IntegrationResult = {
  __typename?: 'IntegrationResult';
  /** The instance's id. */
  instanceId: Scalars['ID']['output'];
  /** The instance as it is now; null when it was removed, and while `isVisible` is false. */
  instance?: Maybe<IntegrationInstance>;
};

/** The input of `addIntegration`. */
export type AddIntegrationInput = {
  /** The integration's name: a lower-case letter, then letters, digits and dashes, 40 at most. */
  name: Scalars['String']['input'];
  /** The unique name of its account, for mentions. */
  actorName: Scalars['String']['input'];
  /** The name of its account as shown to people. */
  displayName: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `addIntegration`, or why it was refused. */
export type AddIntegrationPayload = CommandPayload & {
  __typename?: 'AddIntegrationPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<IntegrationResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `removeIntegration`. */
export type RemoveIntegrationInput = {
  /** The instance's id. */
  instanceId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `removeIntegration`, or why it was refused. */
export type RemoveIntegrationPayload = CommandPayload & {
  __typename?: 'RemoveIntegrationPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<IntegrationResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** A secret that was made for an instance. */
export type MadeInstanceSecret = {
  __typename?: 'MadeInstanceSecret';
  /** The instance's id. */
  instanceId: Scalars['ID']['output'];
  /** The secret. It is shown this once. */
  secret: Scalars['String']['output'];
  /** Whether requests are signed by the secret of before too, until its setting is removed. */
  signsByFormer: Scalars['Boolean']['output'];
};

/** The input of `renewInstanceSecret`. */
export type RenewInstanceSecretInput = {
  /** The instance's id. */
  instanceId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `renewInstanceSecret`, or why it was refused. */
export type RenewInstanceSecretPayload = CommandPayload & {
  __typename?: 'RenewInstanceSecretPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MadeInstanceSecret>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** How far an instance is with the events that it reacts to. */
export type IntegrationReaction = {
  __typename?: 'IntegrationReaction';
  /** Whether it waits until it is resumed: an administrator paused it, or the receiver asked for no more. */
  isPaused: Scalars['Boolean']['output'];
  /** Whether it waits because the receiver asked for no more. It goes on when its settings change, too. */
  isSwitchedOff: Scalars['Boolean']['output'];
  /** Everything up to this position in the log was handled. */
  position: Scalars['String']['output'];
  /** What it has not handled yet. */
  waiting: WaitingEvents;
  /** The event that fails now and holds back what follows; null while all is well. */
  failing?: Maybe<FailingReaction>;
  /** The last failure, also after all went well again; null where there was none. */
  lastFailure?: Maybe<ReactionFailure>;
  /** How many events were given up. */
  deadLetterCount: Scalars['Int']['output'];
  /** The events that were given up, oldest failure first, 100 at most. */
  deadLetters: Array<DeadLetter>;
};

/** Events that an instance has not handled yet. Those that its account may not see, or that its settings leave out, are among them for some seconds. */
export type WaitingEvents = {
  __typename?: 'WaitingEvents';
  /** How many, of the next 500 events in the log. */
  count: Scalars['Int']['output'];
  /** Whether the log has more than these 500. */
  isMore: Scalars['Boolean']['output'];
  /** When the first of them happened; null where there is none. */
  since?: Maybe<Scalars['DateTime']['output']>;
};

/** An event that is tried again and again. */
export type FailingReaction = {
  __typename?: 'FailingReaction';
  /** The event's id. */
  eventId: Scalars['ID']['output'];
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** When it failed first. */
  since: Scalars['DateTime']['output'];
  /** Why it failed last, in words. */
  reason: Scalars['String']['output'];
};

/** A failure of the past. */
export type ReactionFailure = {
  __typename?: 'ReactionFailure';
  /** The event's id. */
  eventId: Scalars['ID']['output'];
  /** When it failed. */
  at: Scalars['DateTime']['output'];
  /** Why, in words. */
  reason: Scalars['String']['output'];
};

/** An event that was given up. It is kept until it was handled. */
export type DeadLetter = {
  __typename?: 'DeadLetter';
  /** The event's id. */
  eventId: Scalars['ID']['output'];
  /** The published name of the event, such as `message.posted.v1`. */
  type: Scalars['String']['output'];
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** When it failed last. */
  at: Scalars['DateTime']['output'];
  /** Why it failed last, in words. */
  reason: Scalars['String']['output'];
};

/** What a replay would send. */
export type ReplayPreview = {
  __typename?: 'ReplayPreview';
  /** The events after this position would be handled again. */
  after: Scalars['String']['output'];
  /** How many events would be handled, of those that were counted. */
  count: Scalars['Int']['output'];
  /** Whether there are more than were counted: the first 2,000 events that it may react to are. */
  isMore: Scalars['Boolean']['output'];
};

/** The input of `pauseReaction`. */
export type PauseReactionInput = {
  /** The instance's id. */
  instanceId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `pauseReaction`, or why it was refused. */
export type PauseReactionPayload = CommandPayload & {
  __typename?: 'PauseReactionPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<IntegrationResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `resumeReaction`. */
export type ResumeReactionInput = {
  /** The instance's id. */
  instanceId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `resumeReaction`, or why it was refused. */
export type ResumeReactionPayload = CommandPayload & {
  __typename?: 'ResumeReactionPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<IntegrationResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `retryDeadLetters`. */
export type RetryDeadLettersInput = {
  /** The instance's id. */
  instanceId: Scalars['ID']['input'];
  /** The event that was given up; null for all of them. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `retryDeadLetters`, or why it was refused. */
export type RetryDeadLettersPayload = CommandPayload & {
  __typename?: 'RetryDeadLettersPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<IntegrationResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `replayReaction`. */
export type ReplayReactionInput = {
  /** The instance's id. */
  instanceId: Scalars['ID']['input'];
  /** What happened after this instant is handled again, in the order of the event store, so `happenedAt` is refused. What was not handled yet is never left out. */
  from: InstantInput;
  /** Whether words of messages that were deleted since are told too. For those who may export the record. */
  withDeleted: Scalars['Boolean']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `replayReaction`, or why it was refused. */
export type ReplayReactionPayload = CommandPayload & {
  __typename?: 'ReplayReactionPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<IntegrationResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `redeliver`. */
export type RedeliverInput = {
  /** The instance's id. */
  instanceId: Scalars['ID']['input'];
  /** The delivery in `integrationDeliveries`. */
  deliveryId: Scalars['ID']['input'];
  /** Whether words of a message that was deleted since are sent too. For those who may export the record. */
  withDeleted: Scalars['Boolean']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `redeliver`, or why it was refused. */
export type RedeliverPayload = CommandPayload & {
  __typename?: 'RedeliverPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<IntegrationResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

export type { WorkspaceRole };

export type { WorkspacePermission };

export type { TokenScope };

export type { UserKind };

/** What a person says they are doing. */
export type UserStatus = {
  __typename?: 'UserStatus';
  /** The words. */
  text: Scalars['String']['output'];
  /** Short name of an emoji, such as `palm_tree`; null without one. */
  emoji?: Maybe<Scalars['String']['output']>;
  /** When it is cleared automatically; null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A person or a program with an account, as everybody in the workspace sees it. */
export type User = Node & {
  __typename?: 'User';
  /** The user's id. */
  id: Scalars['ID']['output'];
  /** The unique name, for mentions (`@name`) and for signing in; `Erased user` once erased. */
  name: Scalars['String']['output'];
  /** The name shown to people; `Erased user` once erased. */
  displayName: Scalars['String']['output'];
  /** Whether the person's data was erased for good. */
  isErased: Scalars['Boolean']['output'];
  /** The person's job or task; empty when not given. */
  title: Scalars['String']['output'];
  /** Person or program. */
  kind: UserKind;
  /** The user's role in the workspace. */
  role: WorkspaceRole;
  /** IANA name of the user's time zone, such as `Europe/Zurich`; null when not given. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** The user's status; null when there is none or when it has expired. */
  status?: Maybe<UserStatus>;
  /** The file of the user's picture; null when there is none. */
  avatarFileId?: Maybe<Scalars['ID']['output']>;
  /** Where to fetch the user's picture, as a path on this server; null when there is none. */
  avatarUrl?: Maybe<Scalars['String']['output']>;
  /** When the user registered. */
  registeredAt: Scalars['DateTime']['output'];
  /** When the account was deactivated, null while it is active. */
  deactivatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the person ever signed in or set a password. A person of an import has not yet, and a bot never does. */
  hasSignedIn: Scalars['Boolean']['output'];
  /** The roles that the user holds now in addition to `role`. Roles in channels that the viewer may not see are left out, and so are made roles that are not in the viewer's list of roles. */
  roles: Array<HeldRole>;
  /** The teams that the person is in, by name, 100 at most. Those that the viewer may not see are left out. */
  teams: Array<Team>;
  /** The person as known at an instant of the past; null before the registration. The error `InstantInvalid` for an instant that has not come yet. */
  asOf?: Maybe<UserAsOf>;
};


/** A person or a program with an account, as everybody in the workspace sees it. */
export type UserAsOfArgs = {
  at: InstantInput;
};

/** A page of people. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The people with their cursors. */
  edges: Array<UserEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
  /** How many people the whole list has. Null with more than 10,000, and when they are searched for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A person in a page. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** The place of this person, for `after`. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: User;
};

/** One signed-in browser or app. */
export type Session = {
  __typename?: 'Session';
  /** The session's id; not its secret. */
  id: Scalars['ID']['output'];
  /** When the user signed in. */
  startedAt: Scalars['DateTime']['output'];
  /** When it ends by itself. Using the session moves this time forward. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was last used, to the hour. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** How the user signed in: `password`, `registration`, `link` or `externalAccount`; null in sessions that began before this was kept. */
  method?: Maybe<Scalars['String']['output']>;
  /** The title of the method where the user signed in by an account of another system; null otherwise. */
  methodTitle?: Maybe<Scalars['String']['output']>;
  /** The browser and the system, such as Firefox on Linux, or what the program calls itself. */
  device: Scalars['String']['output'];
  /** Whether the account had been used on other devices, and never on this one. It is then worth a second look. */
  isNewDevice: Scalars['Boolean']['output'];
  /** What the browser or app calls itself. */
  userAgent: Scalars['String']['output'];
  /** The network address it came from. */
  address: Scalars['String']['output'];
  /** Where that address is, as far as the address itself tells; no one is asked. */
  place: SessionPlace;
  /** Whether this request belongs to it. */
  isCurrent: Scalars['Boolean']['output'];
};

/** An access token, without its secret. The secret is shown once, when the token is created. */
export type AccessToken = {
  __typename?: 'AccessToken';
  /** The token's id; not its secret. */
  id: Scalars['ID']['output'];
  /** What its owner calls it. */
  label: Scalars['String']['output'];
  /** The sets of operations that it may be used for; empty for a token with permissions. */
  scopes: Array<TokenScope>;
  /** The only permissions that it has; null for a token with scopes. */
  permissions?: Maybe<Array<TokenPermission>>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it stops working, null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which it was used (UTC), such as 2026-03-01; null before its first use. */
  lastUsedDay?: Maybe<Scalars['String']['output']>;
};

export type { SessionPlace };

/** The erasure of a person's data: the record that stays. */
export type Erasure = {
  __typename?: 'Erasure';
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  requestedBy: User;
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was decided; null while a second administrator has to approve. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided it; null while a second administrator has to approve. */
  erasedBy?: Maybe<User>;
  /** When no copy was left in Logue's stores; null before. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The part of a user that only the user and those with the permission to edit anybody see. */
export type Account = {
  __typename?: 'Account';
  /** The account's user. */
  user: User;
  /** The erasure of the user's data; null without a request for one. */
  erasure?: Maybe<Erasure>;
  /** The user's e-mail address; null when there is none. */
  email?: Maybe<Scalars['String']['output']>;
  /** When it turned out that the address is the user's: by a mailed link or code, or by another system that confirms addresses. Null while it is not known. */
  emailConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user's sessions, newest first. Secrets are never shown. */
  sessions: Array<Session>;
  /** The user's access tokens. */
  accessTokens: Array<AccessToken>;
  /** The rooms that the user is in and the viewer may read, 100 at most. */
  rooms: Array<Room>;
  /** The accounts of other systems that open this account, newest last. */
  externalAccounts: Array<ExternalAccount>;
  /** The pictures of other systems that the person can go back to, by `restoreExternalPicture`. */
  externalPictures: Array<ExternalPicture>;
  /** The person's second factors, oldest first. */
  secondFactors: Array<SecondFactor>;
  /** How many recovery codes the person has left. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** The programs that may act for this account, newest first. */
  oauthGrants: Array<OAuthGrant>;
};

/** A page of accounts. */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The accounts with their cursors. */
  edges: Array<AccountEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
  /** How many accounts the whole list has. Null with more than 10,000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An account in a page. */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** The place of this account, for `after`. */
  cursor: Scalars['String']['output'];
  /** The account. */
  node: Account;
};

/** The signed-in user, and what they may do. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The signed-in user, as others see them. */
  user: User;
  /** The signed-in user's account. */
  account: Account;
  /** What the user may do in the workspace, and the access token if there is one. A token's scopes narrow this further. */
  permissions: Array<WorkspacePermission>;
  /** The scopes of the access token of this request; null when the request has a session. */
  tokenScopes?: Maybe<Array<TokenScope>>;
  /** The permissions of the access token of this request; null without such a token. */
  tokenPermissions?: Maybe<Array<TokenPermission>>;
};

/** A user after a command. */
export type UserResult = {
  __typename?: 'UserResult';
  /** The user's id. */
  userId: Scalars['ID']['output'];
  /** The user as they are now; null only while `isVisible` is false. */
  user?: Maybe<User>;
};

/** An account after a command. */
export type AccountResult = {
  __typename?: 'AccountResult';
  /** The user's id. */
  userId: Scalars['ID']['output'];
  /** The account as it is now; null only while `isVisible` is false, or when the viewer may not see it. */
  account?: Maybe<Account>;
};

/** A session that began. */
export type SessionResult = {
  __typename?: 'SessionResult';
  /** The new session's id. Its secret is set as a cookie. */
  sessionId: Scalars['ID']['output'];
  /** Who is now signed in; null only while `isVisible` is false. */
  viewer?: Maybe<Viewer>;
};

/** A session that ended. */
export type SessionEndedResult = {
  __typename?: 'SessionEndedResult';
  /** The session that ended. */
  sessionId: Scalars['ID']['output'];
  /** The page of another system where the browser goes on, to sign out there too; null where there is none. */
  continueAt?: Maybe<Scalars['String']['output']>;
};

/** The input of `registerUser`. */
export type RegisterUserInput = {
  /** The unique name, for mentions and signing in. */
  name: Scalars['String']['input'];
  /** The name shown to people. */
  displayName: Scalars['String']['input'];
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The password, at least 10 characters. */
  password: Scalars['String']['input'];
  /** IANA name of the time zone. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The secret in the invite link. */
  inviteToken?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `registerUser`, or why it was refused. */
export type RegisterUserPayload = CommandPayload & {
  __typename?: 'RegisterUserPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<SessionResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `registerBot`. */
export type RegisterBotInput = {
  /** The unique name. */
  name: Scalars['String']['input'];
  /** The name shown to people. */
  displayName: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `registerBot`, or why it was refused. */
export type RegisterBotPayload = CommandPayload & {
  __typename?: 'RegisterBotPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `signIn`. */
export type SignInInput = {
  /** The unique name, or the e-mail address. */
  nameOrEmail: Scalars['String']['input'];
  /** The password. */
  password: Scalars['String']['input'];
};

/** The result of `signIn`, or why it was refused. */
export type SignInPayload = CommandPayload & {
  __typename?: 'SignInPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<SessionResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The result of `signOut`, or why it was refused. */
export type SignOutPayload = CommandPayload & {
  __typename?: 'SignOutPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<SessionEndedResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `revokeSession`. */
export type RevokeSessionInput = {
  /** The session's id. */
  sessionId: Scalars['ID']['input'];
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `revokeSession`, or why it was refused. */
export type RevokeSessionPayload = CommandPayload & {
  __typename?: 'RevokeSessionPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<AccountResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `revokeSessions`. */
export type RevokeSessionsInput = {
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `revokeSessions`, or why it was refused. */
export type RevokeSessionsPayload = CommandPayload & {
  __typename?: 'RevokeSessionsPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<AccountResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `changePassword`. */
export type ChangePasswordInput = {
  /** The current password. */
  currentPassword: Scalars['String']['input'];
  /** The new one, at least 10 characters. */
  newPassword: Scalars['String']['input'];
  /** Whether the access tokens end too. The other sessions always do. */
  endsAccessTokens?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the programs that act for the viewer end too. */
  endsOAuthAccess?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `changePassword`, or why it was refused. */
export type ChangePasswordPayload = CommandPayload & {
  __typename?: 'ChangePasswordPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<AccountResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** A new access token. */
export type CreatedAccessToken = {
  __typename?: 'CreatedAccessToken';
  /** The token's id. */
  tokenId: Scalars['ID']['output'];
  /** The token itself, shown only now. */
  token: Scalars['String']['output'];
  /** The token's description; null only while `isVisible` is false. */
  accessToken?: Maybe<AccessToken>;
};

/** The input of `resetPassword`. */
export type ResetPasswordInput = {
  /** The person's user id. */
  userId: Scalars['ID']['input'];
  /** For how many hours the link works, 1 to 720. */
  lifeHours: Scalars['Int']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** A link that signs a person in once, to set a password. For ten minutes the same command, sent again, returns the link again; later it is not shown any more. */
export type CreatedSignInLink = {
  __typename?: 'CreatedSignInLink';
  /** The id of the person it signs in. */
  userId: Scalars['ID']['output'];
  /** The person it signs in. */
  user?: Maybe<User>;
  /** The secret in the link. */
  token: Scalars['String']['output'];
  /** The path to open, under the workspace's address. */
  path: Scalars['String']['output'];
  /** When the link stops working. */
  expiresAt: Scalars['DateTime']['output'];
};

/** The result of `resetPassword`, or why it was refused. */
export type ResetPasswordPayload = CommandPayload & {
  __typename?: 'ResetPasswordPayload';
  /** The link for the person, null when it was refused. */
  result?: Maybe<CreatedSignInLink>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `createSignInLinks`. */
export type CreateSignInLinksInput = {
  /** The people's user ids, at most 25. */
  userIds: Array<Scalars['ID']['input']>;
  /** For how many hours the links work, 1 to 720. */
  lifeHours: Scalars['Int']['input'];
  /** Whether administrators are let in too, such as those whom an import brought. Without it they are refused. */
  includeAdministrators: Scalars['Boolean']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** One person's link, or why there is none. */
export type SignInLinkOutcome = {
  __typename?: 'SignInLinkOutcome';
  /** The person's id. */
  userId: Scalars['ID']['output'];
  /** The link, null when it was refused. */
  link?: Maybe<CreatedSignInLink>;
  /** Why there is none, null when there is one. */
  refusal?: Maybe<Refusal>;
};

/** The links that `createSignInLinks` made, in the order of the ids. */
export type CreatedSignInLinks = {
  __typename?: 'CreatedSignInLinks';
  /** One for each person. */
  links: Array<SignInLinkOutcome>;
};

/** The result of `createSignInLinks`, or why it was refused. */
export type CreateSignInLinksPayload = CommandPayload & {
  __typename?: 'CreateSignInLinksPayload';
  /** The result; null when the whole command was refused. */
  result?: Maybe<CreatedSignInLinks>;
  /** Why the whole command was refused; null when it was not. */
  refusal?: Maybe<Refusal>;
  /** Where in the log the last command's last event lies, null when nothing was accepted. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `mailSignInLinks`. */
export type MailSignInLinksInput = {
  /** The people's user ids, at most 25. */
  userIds: Array<Scalars['ID']['input']>;
  /** For how many hours the links work, 1 to 720. */
  lifeHours: Scalars['Int']['input'];
  /** Whether administrators are let in too, such as those whom an import brought. Without it they are refused. */
  includeAdministrators: Scalars['Boolean']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID mails no one twice. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** One person's mail, or why there is none. */
export type SignInMailOutcome = {
  __typename?: 'SignInMailOutcome';
  /** The person's id. */
  userId: Scalars['ID']['output'];
  /** The address to which the mail went, null when none was sent. */
  address?: Maybe<Scalars['String']['output']>;
  /** Why none was sent, null when one was. */
  refusal?: Maybe<Refusal>;
};

/** The mails that `mailSignInLinks` sent, in the order of the ids. */
export type MailedSignInLinks = {
  __typename?: 'MailedSignInLinks';
  /** One for each person. */
  mails: Array<SignInMailOutcome>;
};

/** The result of `mailSignInLinks`, or why it was refused. */
export type MailSignInLinksPayload = CommandPayload & {
  __typename?: 'MailSignInLinksPayload';
  /** The result; null when the whole command was refused. */
  result?: Maybe<MailedSignInLinks>;
  /** Why the whole command was refused; null when it was not. */
  refusal?: Maybe<Refusal>;
  /** Where in the log the last command's last event lies, null when nothing was accepted. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** An address to which a mail went. */
export type MailedAddress = {
  __typename?: 'MailedAddress';
  /** The address. */
  address: Scalars['String']['output'];
};

/** The result of `mailConfirmationLink`, or why it was refused. */
export type MailConfirmationLinkPayload = CommandPayload & {
  __typename?: 'MailConfirmationLinkPayload';
  /** The result; null when it was refused. */
  result?: Maybe<MailedAddress>;
  /** Why it was refused; null when the mail was sent. */
  refusal?: Maybe<Refusal>;
  /** Always null: nothing is written. */
  position?: Maybe<Scalars['String']['output']>;
  /** Always true: nothing is written. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `confirmEmail`. */
export type ConfirmEmailInput = {
  /** The secret in the link. */
  token: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `confirmEmail`, or why it was refused. */
export type ConfirmEmailPayload = CommandPayload & {
  __typename?: 'ConfirmEmailPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<AccountResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `redeemSignInLink`. */
export type RedeemSignInLinkInput = {
  /** The secret in the link. */
  token: Scalars['String']['input'];
  /** The password to set, at least 10 characters. Null only where `signInLinkPreview` says that the password is kept. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** What the holder of a sign-in link sees before using it. */
export type SignInLinkPreview = {
  __typename?: 'SignInLinkPreview';
  /** The display name of the person whom it signs in. */
  displayName: Scalars['String']['output'];
  /** Whether the person may go on with their password; else the link asks for a new one. */
  keepsPassword: Scalars['Boolean']['output'];
};

/** How people come in without an account of another system. Needs no session. */
export type SignInWays = {
  __typename?: 'SignInWays';
  /** Whether a link that signs in can be mailed. */
  linkByMail: Scalars['Boolean']['output'];
  /** Whether a link by which a person sets a new password can be mailed. */
  passwordByMail: Scalars['Boolean']['output'];
  /** Whether the sign-in page asks for a name and a password. Passwords count all the same. */
  showsPasswordForm: Scalars['Boolean']['output'];
};

export type { SignInLinkPurpose };

/** The input of `askForSignInLink`. */
export type AskForSignInLinkInput = {
  /** The mail address of the account. */
  email: Scalars['String']['input'];
  /** What the link is for. */
  purpose: SignInLinkPurpose;
};

/** The result of `askForSignInLink`: the same whether an account has the address or not. */
export type AskForSignInLinkPayload = CommandPayload & {
  __typename?: 'AskForSignInLinkPayload';
  /** Why no link can be asked for at all, such as without a mail server; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** Always null: the answer does not tell whether there is an account. */
  position?: Maybe<Scalars['String']['output']>;
  /** Always false. */
  isVisible: Scalars['Boolean']['output'];
};

/** The result of `redeemSignInLink`, or why it was refused. */
export type RedeemSignInLinkPayload = CommandPayload & {
  __typename?: 'RedeemSignInLinkPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<SessionResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `createAccessToken`. */
export type CreateAccessTokenInput = {
  /** What to call it. */
  label: Scalars['String']['input'];
  /** The sets of operations that it may be used for. Not together with `permissions`. */
  scopes: Array<TokenScope>;
  /** The only permissions that it has, of those that its owner has. */
  permissions?: InputMaybe<Array<TokenPermission>>;
  /** When it stops working. Without it, it lasts as long as the workspace's setting `accessTokenDaysMax` allows. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The user's id; the viewer's own when not given; a bot's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `createAccessToken`, or why it was refused. */
export type CreateAccessTokenPayload = CommandPayload & {
  __typename?: 'CreateAccessTokenPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CreatedAccessToken>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `revokeAccessToken`. */
export type RevokeAccessTokenInput = {
  /** The token's id. */
  tokenId: Scalars['ID']['input'];
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `revokeAccessToken`, or why it was refused. */
export type RevokeAccessTokenPayload = CommandPayload & {
  __typename?: 'RevokeAccessTokenPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<AccountResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `renameUser`. */
export type RenameUserInput = {
  /** The new name. */
  name: Scalars['String']['input'];
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `renameUser`, or why it was refused. */
export type RenameUserPayload = CommandPayload & {
  __typename?: 'RenameUserPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `replaceEmail`. */
export type ReplaceEmailInput = {
  /** The new address, null to have none. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `replaceEmail`, or why it was refused. */
export type ReplaceEmailPayload = CommandPayload & {
  __typename?: 'ReplaceEmailPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<AccountResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `editProfile`. */
export type EditProfileInput = {
  /** The name shown to people, 1 to 100 characters. */
  displayName: Scalars['String']['input'];
  /** The person's job or task, at most 100 characters. */
  title: Scalars['String']['input'];
  /** IANA name of the time zone, null when not told. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `editProfile`, or why it was refused. */
export type EditProfilePayload = CommandPayload & {
  __typename?: 'EditProfilePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `setStatus`. */
export type SetStatusInput = {
  /** The words, 1 to 100 characters. */
  text: Scalars['String']['input'];
  /** An emoji, or its short name. */
  emoji?: InputMaybe<Scalars['String']['input']>;
  /** When it is cleared automatically; null for never. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `setStatus`, or why it was refused. */
export type SetStatusPayload = CommandPayload & {
  __typename?: 'SetStatusPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `clearStatus`. */
export type ClearStatusInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `clearStatus`, or why it was refused. */
export type ClearStatusPayload = CommandPayload & {
  __typename?: 'ClearStatusPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `chooseAvatar`. */
export type ChooseAvatarInput = {
  /** The file, uploaded with `POST /files?avatar=1`. */
  fileId: Scalars['ID']['input'];
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `chooseAvatar`, or why it was refused. */
export type ChooseAvatarPayload = CommandPayload & {
  __typename?: 'ChooseAvatarPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `removeAvatar`. */
export type RemoveAvatarInput = {
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `removeAvatar`, or why it was refused. */
export type RemoveAvatarPayload = CommandPayload & {
  __typename?: 'RemoveAvatarPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `assignRole`. */
export type AssignRoleInput = {
  /** The person's user id. */
  userId: Scalars['ID']['input'];
  /** The role. */
  role: WorkspaceRole;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `assignRole`, or why it was refused. */
export type AssignRolePayload = CommandPayload & {
  __typename?: 'AssignRolePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `deactivateUser`. */
export type DeactivateUserInput = {
  /** The person's user id. */
  userId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `deactivateUser`, or why it was refused. */
export type DeactivateUserPayload = CommandPayload & {
  __typename?: 'DeactivateUserPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `eraseUser`. */
export type EraseUserInput = {
  /** The person's user id. */
  userId: Scalars['ID']['input'];
  /** Why: it stays as the record, with who asked and when. 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `eraseUser`, or why it was refused. */
export type EraseUserPayload = CommandPayload & {
  __typename?: 'EraseUserPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `approveErasure`. */
export type ApproveErasureInput = {
  /** The person's user id. */
  userId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `approveErasure`, or why it was refused. */
export type ApproveErasurePayload = CommandPayload & {
  __typename?: 'ApproveErasurePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `reactivateUser`. */
export type ReactivateUserInput = {
  /** The person's user id. */
  userId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `reactivateUser`, or why it was refused. */
export type ReactivateUserPayload = CommandPayload & {
  __typename?: 'ReactivateUserPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** A way to sign in that the sign-in page shows. */
export type SignInMethod = {
  __typename?: 'SignInMethod';
  /** The id of the integration's instance. */
  instanceId: Scalars['ID']['output'];
  /** What its button says. */
  buttonText: Scalars['String']['output'];
  /** Whether name and password of the other system are typed into a form of the client, which sends them by `signInByMethod`. */
  takesPassword: Scalars['Boolean']['output'];
  /** Where the browser goes to sign in by it: for a form, a page of the web client. With `?purpose=link` it links the account of the person who is signed in; `returnTo` is the path that is shown afterwards. */
  path: Scalars['String']['output'];
};

/** An account of another system that opens a person's account. */
export type ExternalAccount = {
  __typename?: 'ExternalAccount';
  /** The instance of the integration by which the other system is asked. */
  instanceId: Scalars['ID']['output'];
  /** What the button of that method says; null when the integration was removed. */
  methodName?: Maybe<Scalars['String']['output']>;
  /** The account's name in the other system. */
  label: Scalars['String']['output'];
  /** Since when. */
  linkedAt: Scalars['DateTime']['output'];
};

/** A picture of another system that another one has replaced here. Its system had it when it was shown last. */
export type ExternalPicture = {
  __typename?: 'ExternalPicture';
  /** The instance of the integration that showed it. */
  instanceId: Scalars['ID']['output'];
  /** What the button of that method says, or the integration's name. */
  methodName: Scalars['String']['output'];
};

/** The input of `unlinkExternalAccount`. */
export type UnlinkExternalAccountInput = {
  /** The person's id. */
  userId: Scalars['ID']['input'];
  /** The instance of the integration. */
  instanceId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `unlinkExternalAccount`, or why it was refused. */
export type UnlinkExternalAccountPayload = CommandPayload & {
  __typename?: 'UnlinkExternalAccountPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `restoreExternalPicture`. */
export type RestoreExternalPictureInput = {
  /** The instance of the integration that showed the picture. */
  instanceId: Scalars['ID']['input'];
  /** The user's id; the viewer's own when not given; anybody's needs the permission to edit anybody. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `restoreExternalPicture`, or why it was refused. */
export type RestoreExternalPicturePayload = CommandPayload & {
  __typename?: 'RestoreExternalPicturePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `signInByMethod`. */
export type SignInByMethodInput = {
  /** The instance of the integration. */
  instanceId: Scalars['ID']['input'];
  /** The name in the other system, as its settings say: often the name or the e-mail address. */
  name: Scalars['String']['input'];
  /** The password there. It is passed on once, and neither kept nor logged. */
  password: Scalars['String']['input'];
};

/** The method by which a session began. */
export type SignedInByMethod = {
  __typename?: 'SignedInByMethod';
  /** The instance of the integration. */
  instanceId: Scalars['ID']['output'];
};

/** The result of `signInByMethod`, or why it was refused. */
export type SignInByMethodPayload = CommandPayload & {
  __typename?: 'SignInByMethodPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<SignedInByMethod>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** Always null: what was written depends on the person. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `linkExternalAccount`. */
export type LinkExternalAccountInput = {
  /** The instance of the integration. */
  instanceId: Scalars['ID']['input'];
  /** The name in the other system. */
  name: Scalars['String']['input'];
  /** The password there. It is passed on once, and neither kept nor logged. */
  password: Scalars['String']['input'];
};

/** The result of `linkExternalAccount`, or why it was refused. */
export type LinkExternalAccountPayload = CommandPayload & {
  __typename?: 'LinkExternalAccountPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** Always null: what was written depends on the person. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `startLinkingExternalAccount`. */
export type StartLinkingExternalAccountInput = {
  /** The instance of the integration. */
  instanceId: Scalars['ID']['input'];
};

/** Where an account of another system is linked. */
export type StartedLinking = {
  __typename?: 'StartedLinking';
  /** The page, as a path on this server. */
  path: Scalars['String']['output'];
};

/** The result of `startLinkingExternalAccount`, or why it was refused. */
export type StartLinkingExternalAccountPayload = CommandPayload & {
  __typename?: 'StartLinkingExternalAccountPayload';
  /** The result; null when it was refused. */
  result?: Maybe<StartedLinking>;
  /** Why it was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** Always null: nothing is written. */
  position?: Maybe<Scalars['String']['output']>;
  /** Always true: nothing is written. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `trySignInMethod`. */
export type TrySignInMethodInput = {
  /** The instance of the integration. */
  instanceId: Scalars['ID']['input'];
  /** A name in the other system. */
  name: Scalars['String']['input'];
  /** Its password. */
  password: Scalars['String']['input'];
};

/** A person as the other system says, and what would happen. Nothing was done. */
export type TriedPerson = {
  __typename?: 'TriedPerson';
  /** The id there, which never changes. */
  subject: Scalars['String']['output'];
  /** The name of the account there. */
  label: Scalars['String']['output'];
  /** The name that the person may have here, for mentions. */
  name?: Maybe<Scalars['String']['output']>;
  /** The name that others would see. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** The confirmed e-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** The groups there; null where they are not read. */
  groups?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether there is a picture. */
  hasPicture: Scalars['Boolean']['output'];
  /** What would happen, in a sentence. */
  outcome: Scalars['String']['output'];
};

/** What a try of a method showed. */
export type TriedMethod = {
  __typename?: 'TriedMethod';
  /** The person; null when the other system confirmed none. */
  person?: Maybe<TriedPerson>;
  /** Why it confirmed none, for administrators; null when it did. */
  problem?: Maybe<Scalars['String']['output']>;
};

/** The result of `trySignInMethod`, or why it was refused. */
export type TrySignInMethodPayload = CommandPayload & {
  __typename?: 'TrySignInMethodPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<TriedMethod>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** Always null: nothing is written. */
  position?: Maybe<Scalars['String']['output']>;
  /** Always true: nothing is written. */
  isVisible: Scalars['Boolean']['output'];
};

export type { SecondFactorKind };

export type { SecondStepKind };

export type { ConfirmationKind };

/** A second factor of a person, without its secret. */
export type SecondFactor = {
  __typename?: 'SecondFactor';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** An app, a passkey, or codes by mail. */
  kind: SecondFactorKind;
  /** What its owner calls it; of codes by mail the address. */
  label: Scalars['String']['output'];
  /** When it was added. */
  addedAt: Scalars['DateTime']['output'];
  /** When it was used last; null for never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A new app's secret, which is shown only now. `addAuthenticator` wants it back, with a code. */
export type PreparedAuthenticator = {
  __typename?: 'PreparedAuthenticator';
  /** The secret as it is sealed for the next step. It works for fifteen minutes. */
  setup: Scalars['String']['output'];
  /** The secret to type into the app. */
  secret: Scalars['String']['output'];
  /** What a QR code for the app says. */
  uri: Scalars['String']['output'];
};

export type { PasskeyPurpose };

/** What to ask a passkey. */
export type PreparedPasskey = {
  __typename?: 'PreparedPasskey';
  /** The challenge as it is sealed for the next step. It works once, for five minutes. */
  challenge: Scalars['String']['output'];
  /** The options for the browser, as WebAuthn has them in JSON. */
  options: Scalars['String']['output'];
};

/** New recovery codes, shown only now. For ten minutes the same command, sent again, returns them again. */
export type CreatedRecoveryCodes = {
  __typename?: 'CreatedRecoveryCodes';
  /** The person's id. */
  userId: Scalars['ID']['output'];
  /** Each stands in for a second factor once. Empty where the codes of before go on. */
  recoveryCodes: Array<Scalars['String']['output']>;
  /** The account as it is now; null only while `isVisible` is false. */
  account?: Maybe<Account>;
};

/** That a role of the viewer needs a second factor, while the viewer has none. */
export type SecondFactorDemand = {
  __typename?: 'SecondFactorDemand';
  /** When the grace ends. */
  dueAt: Scalars['DateTime']['output'];
  /** Whether it has ended: until there is a second factor, everything else is closed. */
  isOver: Scalars['Boolean']['output'];
  /** The viewer's name. */
  displayName: Scalars['String']['output'];
};

/** The input of `finishSignIn`. */
export type FinishSignInInput = {
  /** How the second step is done. */
  kind: SecondStepKind;
  /** The code of the app, the recovery code, or what the passkey answered, in JSON. */
  code: Scalars['String']['input'];
  /** Of a passkey alone: the challenge that `preparePasskey` returned. */
  challenge?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `finishSignIn`, or why it was refused. */
export type FinishSignInPayload = CommandPayload & {
  __typename?: 'FinishSignInPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<SessionResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `confirmSession`. */
export type ConfirmSessionInput = {
  /** How it is confirmed. */
  kind: ConfirmationKind;
  /** The code, the password, or what the passkey answered, in JSON. */
  code: Scalars['String']['input'];
  /** Of a passkey alone: the challenge that `preparePasskey` returned. */
  challenge?: InputMaybe<Scalars['String']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** A session that was confirmed. */
export type ConfirmedSession = {
  __typename?: 'ConfirmedSession';
  /** Its id. */
  sessionId: Scalars['ID']['output'];
};

/** The result of `confirmSession`, or why it was refused. */
export type ConfirmSessionPayload = CommandPayload & {
  __typename?: 'ConfirmSessionPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<ConfirmedSession>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `preparePasskey`. */
export type PreparePasskeyInput = {
  /** What it is for. */
  purpose: PasskeyPurpose;
};

/** The result of `preparePasskey`, or why it was refused. */
export type PreparePasskeyPayload = CommandPayload & {
  __typename?: 'PreparePasskeyPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<PreparedPasskey>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

export type { MailCodePurpose };

/** The input of `mailCode`. */
export type MailCodeInput = {
  /** What it is for. */
  purpose: MailCodePurpose;
};

/** A code that is on its way. It works once, for ten minutes. */
export type MailedCode = {
  __typename?: 'MailedCode';
  /** Where it was sent, as its owner knows it: the most of the name is left out. */
  address: Scalars['String']['output'];
};

/** The result of `mailCode`, or why it was refused. */
export type MailCodePayload = CommandPayload & {
  __typename?: 'MailCodePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MailedCode>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `addMailFactor`. */
export type AddMailFactorInput = {
  /** The code from the mail. */
  code: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `addMailFactor`, or why it was refused. */
export type AddMailFactorPayload = CommandPayload & {
  __typename?: 'AddMailFactorPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CreatedRecoveryCodes>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `addPasskey`. */
export type AddPasskeyInput = {
  /** What `preparePasskey` returned. */
  challenge: Scalars['String']['input'];
  /** What the passkey answered, in JSON. */
  response: Scalars['String']['input'];
  /** What to call the passkey, 1 to 100 characters. */
  label: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `addPasskey`, or why it was refused. */
export type AddPasskeyPayload = CommandPayload & {
  __typename?: 'AddPasskeyPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CreatedRecoveryCodes>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `signInWithPasskey`. */
export type SignInWithPasskeyInput = {
  /** What `preparePasskey` returned. */
  challenge: Scalars['String']['input'];
  /** What the passkey answered, in JSON. */
  response: Scalars['String']['input'];
};

/** The result of `signInWithPasskey`, or why it was refused. */
export type SignInWithPasskeyPayload = CommandPayload & {
  __typename?: 'SignInWithPasskeyPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<SessionResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The result of `prepareAuthenticator`, or why it was refused. */
export type PrepareAuthenticatorPayload = CommandPayload & {
  __typename?: 'PrepareAuthenticatorPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<PreparedAuthenticator>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `addAuthenticator`. */
export type AddAuthenticatorInput = {
  /** What `prepareAuthenticator` returned. */
  setup: Scalars['String']['input'];
  /** The code that the app shows now. */
  code: Scalars['String']['input'];
  /** What to call the app, 1 to 100 characters. */
  label: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `addAuthenticator`, or why it was refused. */
export type AddAuthenticatorPayload = CommandPayload & {
  __typename?: 'AddAuthenticatorPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CreatedRecoveryCodes>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `removeSecondFactor`. */
export type RemoveSecondFactorInput = {
  /** The id of the second factor. */
  factorId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `removeSecondFactor`, or why it was refused. */
export type RemoveSecondFactorPayload = CommandPayload & {
  __typename?: 'RemoveSecondFactorPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<AccountResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `createRecoveryCodes`. */
export type CreateRecoveryCodesInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `createRecoveryCodes`, or why it was refused. */
export type CreateRecoveryCodesPayload = CommandPayload & {
  __typename?: 'CreateRecoveryCodesPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CreatedRecoveryCodes>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `resetSecondFactors`. */
export type ResetSecondFactorsInput = {
  /** The person's id. */
  userId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. It is kept in the record. */
  reason: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `resetSecondFactors`, or why it was refused. */
export type ResetSecondFactorsPayload = CommandPayload & {
  __typename?: 'ResetSecondFactorsPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<AccountResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** How the people here follow the list of another system. */
export type PeopleSync = {
  __typename?: 'PeopleSync';
  /** The instance of the integration that lists people. */
  instanceId: Scalars['ID']['output'];
  /** Whether a comparison was asked for or is under way. */
  isUnderWay: Scalars['Boolean']['output'];
  /** How many differences are applied already, while they are being applied. */
  doneCount?: Maybe<Scalars['Int']['output']>;
  /** How many differences there are, while they are being applied. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** When the schedule wants the next comparison; null without a schedule. */
  nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last 20 comparisons, newest first. */
  runs: Array<PeopleSyncRun>;
};

/** One comparison of a list with the people here. */
export type PeopleSyncRun = {
  __typename?: 'PeopleSyncRun';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether the differences were applied, or only looked at. */
  applies: Scalars['Boolean']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** When it ended. */
  endedAt: Scalars['DateTime']['output'];
  /** How many people the list has. */
  listedCount: Scalars['Int']['output'];
  /** How many differences there were. */
  changeCount: Scalars['Int']['output'];
  /** How many of them were applied. */
  appliedCount: Scalars['Int']['output'];
  /** Whether so many people would be deactivated that an administrator has to confirm it. */
  isHeld: Scalars['Boolean']['output'];
  /** Why it broke off; null when it did not. Nothing was changed after that; `appliedCount` says how many differences were applied before. */
  failure?: Maybe<Scalars['String']['output']>;
  /** How many pages of differences `peopleSyncChanges` has; 0 for all but the last comparison. */
  pageCount: Scalars['Int']['output'];
};

export type { PeopleSyncChangeKind };

/** One difference between the list and the people here. */
export type PeopleSyncChange = {
  __typename?: 'PeopleSyncChange';
  /** What it is about. */
  kind: PeopleSyncChangeKind;
  /** The person here; null for one who has no account yet. */
  user?: Maybe<User>;
  /** The person's name. */
  label: Scalars['String']['output'];
  /** As it is here. */
  before: Scalars['String']['output'];
  /** As it would be. */
  after: Scalars['String']['output'];
  /** What came of it: `applied`, `left`, or the code of a refusal; null where it was only looked at, or where the comparison broke off before. */
  outcome?: Maybe<Scalars['String']['output']>;
};

/** The input of `startPeopleSync`. */
export type StartPeopleSyncInput = {
  /** The instance of the integration. */
  instanceId: Scalars['ID']['input'];
  /** The comparison whose differences are applied, as far as they are still there; without it, a new comparison changes nothing. */
  appliesRunId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether people are deactivated even where they are many. */
  deactivatesMany: Scalars['Boolean']['input'];
};

/** A comparison that was asked for. */
export type StartedPeopleSync = {
  __typename?: 'StartedPeopleSync';
  /** The instance of the integration. */
  instanceId: Scalars['ID']['output'];
  /** The id that the comparison will have in `runs`. */
  runId: Scalars['ID']['output'];
};

/** The result of `startPeopleSync`, or why it was refused. */
export type StartPeopleSyncPayload = CommandPayload & {
  __typename?: 'StartPeopleSyncPayload';
  /** The result; null when it was refused. */
  result?: Maybe<StartedPeopleSync>;
  /** Why it was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** Always null: nothing is written to the log by this. */
  position?: Maybe<Scalars['String']['output']>;
  /** Always true. */
  isVisible: Scalars['Boolean']['output'];
};

export type { OAuthClientKind };

/** Something that a program can ask a person for. */
export type OAuthScope = {
  __typename?: 'OAuthScope';
  /** The scope, as it stands in requests. */
  name: Scalars['String']['output'];
  /** What it allows, in plain words. */
  meaning: Scalars['String']['output'];
};

/** A program that people can let act for them, by OAuth 2. */
export type OAuthClient = {
  __typename?: 'OAuthClient';
  /** The program's id: the `client_id` of OAuth 2. */
  id: Scalars['ID']['output'];
  /** Its name, as people are asked. */
  name: Scalars['String']['output'];
  /** Whether it can keep a secret. */
  kind: OAuthClientKind;
  /** The addresses that people may be sent back to. */
  redirectUris: Array<Scalars['String']['output']>;
  /** What it may ask for. */
  scopes: Array<OAuthScope>;
  /** Whether devices without a browser may use it. */
  allowsDevices: Scalars['Boolean']['output'];
  /** The account by which it acts for itself; null when it does not. */
  account?: Maybe<User>;
  /** Who registered it. */
  registeredBy: User;
  /** When it was registered. */
  registeredAt: Scalars['DateTime']['output'];
  /** When its secret was renewed last; null when it never was. */
  secretRenewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was disabled; null while it works. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often it was allowed to act for somebody and was not withdrawn: once for each person, or for each device of a public program. */
  grantCount: Scalars['Int']['output'];
  /** The day of its last use, UTC, such as `2026-03-01`; null when it was never used. */
  lastUsedOn?: Maybe<Scalars['String']['output']>;
};

/** A page of programs, newest first. */
export type OAuthClientConnection = {
  __typename?: 'OAuthClientConnection';
  /** The programs with their cursors. */
  edges: Array<OAuthClientEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
};

/** A program in a page. */
export type OAuthClientEdge = {
  __typename?: 'OAuthClientEdge';
  /** The place of this program, for `after`. */
  cursor: Scalars['String']['output'];
  /** The program. */
  node: OAuthClient;
};

/** What a person allowed one program. */
export type OAuthGrant = {
  __typename?: 'OAuthGrant';
  /** The grant's id. */
  id: Scalars['ID']['output'];
  /** The program's id. */
  clientId: Scalars['ID']['output'];
  /** The program's name. */
  clientName: Scalars['String']['output'];
  /** What it may do, wherever the person may. */
  scopes: Array<OAuthScope>;
  /** Since when. */
  grantedAt: Scalars['DateTime']['output'];
  /** When the person is asked again; null for the account of the program itself. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day of its last use, UTC; null when it was never used. */
  lastUsedOn?: Maybe<Scalars['String']['output']>;
};

/** A program after a command. */
export type OAuthClientResult = {
  __typename?: 'OAuthClientResult';
  /** The program's id. */
  clientId: Scalars['ID']['output'];
  /** The program as it is now; null while `isVisible` is false. */
  client?: Maybe<OAuthClient>;
};

/** A program with its new secret. */
export type CreatedOAuthClient = {
  __typename?: 'CreatedOAuthClient';
  /** The program's id: the `client_id` of OAuth 2. */
  clientId: Scalars['ID']['output'];
  /** Its secret, shown only now; empty for a public program. */
  secret: Scalars['String']['output'];
  /** The program; null only while `isVisible` is false. */
  client?: Maybe<OAuthClient>;
};

/** The input of `registerOAuthClient`. */
export type RegisterOAuthClientInput = {
  /** Its name, as people are asked: up to 100 characters. */
  name: Scalars['String']['input'];
  /** Whether it can keep a secret. */
  kind: OAuthClientKind;
  /** The addresses that people may be sent back to, compared letter by letter: with `https://`, or `http://` on the person's own device, or the scheme of an app. */
  redirectUris: Array<Scalars['String']['input']>;
  /** What it may ask for, by the names of `oauthScopes`. Only permissions that you hold yourself. */
  scopes: Array<Scalars['String']['input']>;
  /** Whether devices without a browser may use it. */
  allowsDevices?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name for mentions of an account by which it acts for itself; null when it does not. Only a confidential program can have one. */
  accountName?: InputMaybe<Scalars['String']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `registerOAuthClient`, or why it was refused. */
export type RegisterOAuthClientPayload = CommandPayload & {
  __typename?: 'RegisterOAuthClientPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CreatedOAuthClient>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `changeOAuthClient`: the program as it will be. */
export type ChangeOAuthClientInput = {
  /** The program's id. */
  clientId: Scalars['ID']['input'];
  /** Its name, as people are asked: up to 100 characters. */
  name: Scalars['String']['input'];
  /** The addresses that people may be sent back to, as at its registration. */
  redirectUris: Array<Scalars['String']['input']>;
  /** What it may ask for, by the names of `oauthScopes`. Only permissions that you hold yourself, or that it could ask for before. */
  scopes: Array<Scalars['String']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `changeOAuthClient`, or why it was refused. */
export type ChangeOAuthClientPayload = CommandPayload & {
  __typename?: 'ChangeOAuthClientPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<OAuthClientResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `renewOAuthClientSecret`. */
export type RenewOAuthClientSecretInput = {
  /** The program's id. */
  clientId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `renewOAuthClientSecret`, or why it was refused. */
export type RenewOAuthClientSecretPayload = CommandPayload & {
  __typename?: 'RenewOAuthClientSecretPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CreatedOAuthClient>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `disableOAuthClient`. */
export type DisableOAuthClientInput = {
  /** The program's id. */
  clientId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `disableOAuthClient`, or why it was refused. */
export type DisableOAuthClientPayload = CommandPayload & {
  __typename?: 'DisableOAuthClientPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<OAuthClientResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `withdrawOAuthAccess`. */
export type WithdrawOAuthAccessInput = {
  /** The grant's id. */
  grantId: Scalars['ID']['input'];
  /** The person; by default the viewer. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `withdrawOAuthAccess`, or why it was refused. */
export type WithdrawOAuthAccessPayload = CommandPayload & {
  __typename?: 'WithdrawOAuthAccessPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<AccountResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

export type { Permission };

export type { TokenPermission };

/** A role: a name for a set of permissions. */
export type Role = {
  __typename?: 'Role';
  /** The role's id; that of a built-in role is its name, such as `moderator`. */
  id: Scalars['ID']['output'];
  /** Its name, for people. */
  name: Scalars['String']['output'];
  /** What it allows, where it is held. */
  permissions: Array<Permission>;
  /** Whether it comes with Logue. Such a role cannot be changed or deleted. */
  isBuiltIn: Scalars['Boolean']['output'];
};

/** A role that a user holds in addition to the role of the account. */
export type HeldRole = {
  __typename?: 'HeldRole';
  /** The role. */
  role: Role;
  /** The channel that it is held in; null for the whole workspace. In a channel only those of its permissions count that are about one channel. */
  roomId?: Maybe<Scalars['ID']['output']>;
  /** When it ends, null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The integration whose map of groups gives it; null where a person granted it. */
  instanceId?: Maybe<Scalars['ID']['output']>;
};

/** A role after a command. */
export type RoleResult = {
  __typename?: 'RoleResult';
  /** The role's id. */
  roleId: Scalars['ID']['output'];
  /** The role as it is now; null only while `isVisible` is false. */
  role?: Maybe<Role>;
};

/** A role that was deleted. */
export type DeletedRoleResult = {
  __typename?: 'DeletedRoleResult';
  /** The role's id. */
  roleId: Scalars['ID']['output'];
};

/** The input of `createRole`. */
export type CreateRoleInput = {
  /** The role's name, 1 to 50 characters. No two roles have the same name. */
  name: Scalars['String']['input'];
  /** What the role allows. The viewer must hold each of these. */
  permissions: Array<Permission>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `createRole`, or why it was refused. */
export type CreateRolePayload = CommandPayload & {
  __typename?: 'CreateRolePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoleResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `changeRole`. */
export type ChangeRoleInput = {
  /** The role's id. */
  roleId: Scalars['ID']['input'];
  /** The role's name, 1 to 50 characters. No two roles have the same name. */
  name: Scalars['String']['input'];
  /** What the role allows. The viewer must hold each of these. */
  permissions: Array<Permission>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `changeRole`, or why it was refused. */
export type ChangeRolePayload = CommandPayload & {
  __typename?: 'ChangeRolePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoleResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `deleteRole`. */
export type DeleteRoleInput = {
  /** The role's id. */
  roleId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `deleteRole`, or why it was refused. */
export type DeleteRolePayload = CommandPayload & {
  __typename?: 'DeleteRolePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<DeletedRoleResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `grantRole`. */
export type GrantRoleInput = {
  /** The user's id. */
  userId: Scalars['ID']['input'];
  /** The role's id; that of a built-in role is its name, such as `moderator`. */
  roleId: Scalars['ID']['input'];
  /** The channel that the role is for; the whole workspace when not given. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** When it ends, null for never. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `grantRole`, or why it was refused. */
export type GrantRolePayload = CommandPayload & {
  __typename?: 'GrantRolePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `withdrawRole`. */
export type WithdrawRoleInput = {
  /** The user's id. */
  userId: Scalars['ID']['input'];
  /** The role's id; that of a built-in role is its name, such as `moderator`. */
  roleId: Scalars['ID']['input'];
  /** The channel that the role is for; the whole workspace when not given. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `withdrawRole`, or why it was refused. */
export type WithdrawRolePayload = CommandPayload & {
  __typename?: 'WithdrawRolePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<UserResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/**
 * An emoji of the workspace: a name and a picture. It is written `:name:`, and used in reactions and statuses by its name. Upload the picture with
 * `POST /files?emoji=1`, then name the file's id in `addEmoji`.
 */
export type CustomEmoji = {
  __typename?: 'CustomEmoji';
  /** Its name, without colons. */
  name: Scalars['String']['output'];
  /** Where to fetch its picture, as a path on this server: at most 128 pixels wide and high. Needs the session or token. */
  url: Scalars['String']['output'];
  /** Who added it. */
  addedBy: User;
  /** When it was added. */
  addedAt: Scalars['DateTime']['output'];
};

/** An emoji of the workspace was added or removed. It is not sent again after a break, so read `customEmoji` after connecting. */
export type CustomEmojiChanged = {
  __typename?: 'CustomEmojiChanged';
  /** Its name, without colons. */
  name: Scalars['String']['output'];
  /** The emoji as it is now, null when it was removed. */
  emoji?: Maybe<CustomEmoji>;
};

/** An emoji of the workspace after a command. */
export type CustomEmojiResult = {
  __typename?: 'CustomEmojiResult';
  /** Its name, without colons. */
  name: Scalars['String']['output'];
  /** The emoji as it is now; null when it was removed, or while `isVisible` is false. */
  emoji?: Maybe<CustomEmoji>;
};

/** The input of `addEmoji`. */
export type AddEmojiInput = {
  /** The name, without colons: 1 to 64 small letters, digits, `-`, `_` or `+`. No two emoji have the same name. */
  name: Scalars['String']['input'];
  /** The uploaded picture. An emoji with another name may have the same. */
  fileId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `addEmoji`, or why it was refused. */
export type AddEmojiPayload = CommandPayload & {
  __typename?: 'AddEmojiPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CustomEmojiResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `removeEmoji`. */
export type RemoveEmojiInput = {
  /** The emoji's name, without colons. */
  name: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `removeEmoji`, or why it was refused. */
export type RemoveEmojiPayload = CommandPayload & {
  __typename?: 'RemoveEmojiPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CustomEmojiResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

export type { RoomKind };

export type { RoomVisibility };

export type { RoomRole };

export type { RoomPermission };

/** The entry of a moderator into a private channel to which they were not added. */
export type ModeratorEntry = {
  __typename?: 'ModeratorEntry';
  /** The moderator. */
  user: User;
  /** Why, in the moderator's words; `[erased]` once erased. */
  reason: Scalars['String']['output'];
  /** When. */
  enteredAt: Scalars['DateTime']['output'];
};

/** Message numbers that follow each other. */
export type NumberRange = {
  __typename?: 'NumberRange';
  /** The first of them. */
  first: Scalars['Int']['output'];
  /** The last of them. */
  last: Scalars['Int']['output'];
};

/** A room, as everybody who may read it sees it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type Room = Node & {
  __typename?: 'Room';
  /** The room's id. */
  id: Scalars['ID']['output'];
  /** Channel, direct or group conversation. */
  kind: RoomKind;
  /** Who can find it. */
  visibility: RoomVisibility;
  /** A channel's name, unique among public channels; null for direct and group conversations, which are called after their members. */
  name?: Maybe<Scalars['String']['output']>;
  /** What is talked about now; empty when not given. */
  topic: Scalars['String']['output'];
  /** What the room is for; empty when not given. */
  description: Scalars['String']['output'];
  /** A line to show above the messages, null for none. */
  banner?: Maybe<Scalars['String']['output']>;
  /** The address at which mails become messages of the channel, as its setting `mailsFrom` says; null where none are taken. */
  mailAddress?: Maybe<Scalars['String']['output']>;
  /** Who created it. */
  createdBy: User;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was archived, null while it is in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether only owners and moderators write in it. */
  isReadOnly: Scalars['Boolean']['output'];
  /** How many members it has. */
  memberCount: Scalars['Int']['output'];
  /** Who is in a direct or group conversation; empty for channels. */
  directMembers: Array<User>;
  /** The number of the newest message in the timeline; 0 without messages. Unread messages: this number, minus the number read up to, minus the deleted messages after it. */
  lastNumber: Scalars['Int']['output'];
  /** Numbers of deleted messages, ascending, the latest 100 ranges. Do not count them as unread. */
  deletedRanges: Array<NumberRange>;
  /** Numbers of the latest messages to everybody (@room), ascending, 100 at most. */
  roomMentionNumbers: Array<Scalars['Int']['output']>;
  /** Entries of moderators who were not added to this private channel, newest first, 20 at most. */
  moderatorEntries: Array<ModeratorEntry>;
  /** When the newest message was sent, null without any. */
  lastMessageAt?: Maybe<Scalars['DateTime']['output']>;
  /** The conversation's position: a `roomEvents` subscription that starts here misses nothing after this answer. */
  cursor: Scalars['String']['output'];
  /** The timeline, in the order of message numbers. Without `first`, `last` or `around` the last 50. */
  messages: MessageConnection;
  /** Who is in the room. */
  members: MembershipConnection;
  /** Which of these people are in the room. */
  memberIds: Array<Scalars['ID']['output']>;
  /** The messages that have replies, latest reply first. */
  threads: MessageConnection;
  /** The pinned messages, last pinned first. */
  pins: MessageConnection;
  /** The files uploaded to the room, newest first. */
  files: FileConnection;
  /** The teams that are linked to the channel, by name. Those that the viewer may not see are left out. */
  teams: Array<Team>;
  /** The room as it stood at an instant of the past. The error `InstantInvalid` for an instant before the room, or one that has not come yet. */
  asOf: RoomAsOf;
  /** What happened to the room itself: its names and topics, who came and went, and who did it. Newest first. Everybody who may read the room may read it. */
  history: RoomHistoryConnection;
};


/** A room, as everybody who may read it sees it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  around?: InputMaybe<Scalars['Int']['input']>;
};


/** A room, as everybody who may read it sees it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  order: MemberOrder;
};


/** A room, as everybody who may read it sees it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomMemberIdsArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


/** A room, as everybody who may read it sees it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomThreadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A room, as everybody who may read it sees it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomPinsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A room, as everybody who may read it sees it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomFilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A room, as everybody who may read it sees it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomAsOfArgs = {
  at: InstantInput;
};


/** A room, as everybody who may read it sees it. Nothing in it depends on the reader; for that see `RoomEntry`. */
export type RoomHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a channel's members. */
export type MemberOrder =
  /** The oldest account first. */
  | 'ACCOUNT'
  /**
   * Owners, then moderators, then the others, each by display name in the root collation of Unicode. Who is renamed or comes between two pages changes the place of no one else. With more
   * than 10,000 members: the oldest account first.
   */
  | 'NAME';

/** One person in one room. */
export type Membership = {
  __typename?: 'Membership';
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** The person. */
  user: User;
  /** The person's role in the room. */
  role: RoomRole;
  /** When the person joined. */
  joinedAt: Scalars['DateTime']['output'];
};

/** A page of members. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** The members with their cursors. */
  edges: Array<MembershipEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
  /** How many members the room has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A member in a page. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** The place of this member, for `after`. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: Membership;
};

/** A page of public channels. */
export type BrowsedRoomConnection = {
  __typename?: 'BrowsedRoomConnection';
  /** The channels with their cursors. */
  edges: Array<BrowsedRoomEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
  /** How many channels the whole list has. Null with more than 10,000, and when they are searched for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
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

/** A room after a command. */
export type RoomResult = {
  __typename?: 'RoomResult';
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** The room as it is now; null while `isVisible` is false, or when the viewer can no longer see it. */
  room?: Maybe<Room>;
};

/** The input of `createChannel`. */
export type CreateChannelInput = {
  /** The unique name: lower case letters, digits, dots, dashes, underscores. */
  name: Scalars['String']['input'];
  /** Who can find it. */
  visibility: RoomVisibility;
  /** What is talked about, at most 250 characters. */
  topic: Scalars['String']['input'];
  /** What it is for, at most 1,024 characters. */
  description: Scalars['String']['input'];
  /** People to add at once, in addition to the viewer. */
  memberIds: Array<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `createChannel`, or why it was refused. */
export type CreateChannelPayload = CommandPayload & {
  __typename?: 'CreateChannelPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `openDirectRoom`. */
export type OpenDirectRoomInput = {
  /** The other people. The viewer is always in it. */
  userIds: Array<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `openDirectRoom`, or why it was refused. */
export type OpenDirectRoomPayload = CommandPayload & {
  __typename?: 'OpenDirectRoomPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `renameRoom`. */
export type RenameRoomInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The new name. */
  name: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `renameRoom`, or why it was refused. */
export type RenameRoomPayload = CommandPayload & {
  __typename?: 'RenameRoomPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `setTopic`. */
export type SetTopicInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** At most 250 characters, empty for none. */
  topic: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `setTopic`, or why it was refused. */
export type SetTopicPayload = CommandPayload & {
  __typename?: 'SetTopicPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `setDescription`. */
export type SetDescriptionInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** At most 1,024 characters, empty for none. */
  description: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `setDescription`, or why it was refused. */
export type SetDescriptionPayload = CommandPayload & {
  __typename?: 'SetDescriptionPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `setRoomBanner`. */
export type SetRoomBannerInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** At most 250 characters; null or empty removes the banner. */
  banner?: InputMaybe<Scalars['String']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `setRoomBanner`, or why it was refused. */
export type SetRoomBannerPayload = CommandPayload & {
  __typename?: 'SetRoomBannerPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `setRoomVisibility`. */
export type SetRoomVisibilityInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Who can find it. */
  visibility: RoomVisibility;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `setRoomVisibility`, or why it was refused. */
export type SetRoomVisibilityPayload = CommandPayload & {
  __typename?: 'SetRoomVisibilityPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `joinRoom`. */
export type JoinRoomInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `joinRoom`, or why it was refused. */
export type JoinRoomPayload = CommandPayload & {
  __typename?: 'JoinRoomPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomEntryResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `enterPrivateRoom`. */
export type EnterPrivateRoomInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Why, in 1 to 500 characters. The room's members see it. */
  reason: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `enterPrivateRoom`, or why it was refused. */
export type EnterPrivateRoomPayload = CommandPayload & {
  __typename?: 'EnterPrivateRoomPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomEntryResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `addMembers`. */
export type AddMembersInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The person's user id. */
  userIds: Array<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `addMembers`, or why it was refused. */
export type AddMembersPayload = CommandPayload & {
  __typename?: 'AddMembersPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `leaveRoom`. */
export type LeaveRoomInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `leaveRoom`, or why it was refused. */
export type LeaveRoomPayload = CommandPayload & {
  __typename?: 'LeaveRoomPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `removeMember`. */
export type RemoveMemberInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The person's user id. */
  userId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `removeMember`, or why it was refused. */
export type RemoveMemberPayload = CommandPayload & {
  __typename?: 'RemoveMemberPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `grantRoomRole`. */
export type GrantRoomRoleInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The person's user id. */
  userId: Scalars['ID']['input'];
  /** The role. */
  role: RoomRole;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `grantRoomRole`, or why it was refused. */
export type GrantRoomRolePayload = CommandPayload & {
  __typename?: 'GrantRoomRolePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `archiveRoom`. */
export type ArchiveRoomInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `archiveRoom`, or why it was refused. */
export type ArchiveRoomPayload = CommandPayload & {
  __typename?: 'ArchiveRoomPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `unarchiveRoom`. */
export type UnarchiveRoomInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `unarchiveRoom`, or why it was refused. */
export type UnarchiveRoomPayload = CommandPayload & {
  __typename?: 'UnarchiveRoomPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `setReadOnly`. */
export type SetReadOnlyInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Whether only owners and moderators write. */
  isReadOnly: Scalars['Boolean']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `setReadOnly`, or why it was refused. */
export type SetReadOnlyPayload = CommandPayload & {
  __typename?: 'SetReadOnlyPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

export type { TeamRole };

/** A named group of people. `@name` in a message mentions its members who are in the room. */
export type Team = Node & {
  __typename?: 'Team';
  /** The team's id. */
  id: Scalars['ID']['output'];
  /** Its name for mentions. No person and no other team has it. */
  name: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What it is for; empty when not given. */
  description: Scalars['String']['output'];
  /** Who created it. */
  createdBy: User;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** How many members it has. */
  memberCount: Scalars['Int']['output'];
  /** Who is in it. */
  members: TeamMembershipConnection;
  /** The channels that it is linked to and that the viewer may read. Its members are in them. */
  rooms: Array<Room>;
};


/** A named group of people. `@name` in a message mentions its members who are in the room. */
export type TeamMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A team was created, renamed, described, linked to a channel or disbanded, or has other members or leads. It is not sent again after a break, so read `teams` after connecting. */
export type TeamChanged = {
  __typename?: 'TeamChanged';
  /** The team's id. */
  teamId: Scalars['ID']['output'];
  /** The team as it is now, null when it was disbanded or the viewer may no longer see it. */
  team?: Maybe<Team>;
};

/** One person in one team. */
export type TeamMembership = {
  __typename?: 'TeamMembership';
  /** The team's id. */
  teamId: Scalars['ID']['output'];
  /** The person. */
  user: User;
  /** The person's role in the team. */
  role: TeamRole;
  /** When the person joined. */
  joinedAt: Scalars['DateTime']['output'];
};

/** A page of a team's members. */
export type TeamMembershipConnection = {
  __typename?: 'TeamMembershipConnection';
  /** The members with their cursors. */
  edges: Array<TeamMembershipEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
  /** How many members the team has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A team's member in a page. */
export type TeamMembershipEdge = {
  __typename?: 'TeamMembershipEdge';
  /** The place of this member, for `after`. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: TeamMembership;
};

/** A page of teams. */
export type TeamConnection = {
  __typename?: 'TeamConnection';
  /** The teams with their cursors. */
  edges: Array<TeamEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
  /** How many teams the whole list has. Null when they are searched for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A team in a page. */
export type TeamEdge = {
  __typename?: 'TeamEdge';
  /** The place of this team, for `after`. */
  cursor: Scalars['String']['output'];
  /** The team. */
  node: Team;
};

/** A team after a command. */
export type TeamResult = {
  __typename?: 'TeamResult';
  /** The team's id. */
  teamId: Scalars['ID']['output'];
  /** The team as it is now; null while `isVisible` is false, or when the viewer can no longer see it. */
  team?: Maybe<Team>;
};

/** The input of `createTeam`. */
export type CreateTeamInput = {
  /** The unique name for mentions, as user names are formed. */
  name: Scalars['String']['input'];
  /** What it is called, 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** What it is for, at most 500 characters. */
  description: Scalars['String']['input'];
  /** People to add at once, in addition to the viewer. */
  memberIds: Array<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `createTeam`, or why it was refused. */
export type CreateTeamPayload = CommandPayload & {
  __typename?: 'CreateTeamPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<TeamResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `renameTeam`. */
export type RenameTeamInput = {
  /** The team's id. */
  teamId: Scalars['ID']['input'];
  /** The new name. */
  name: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `renameTeam`, or why it was refused. */
export type RenameTeamPayload = CommandPayload & {
  __typename?: 'RenameTeamPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<TeamResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `describeTeam`. */
export type DescribeTeamInput = {
  /** The team's id. */
  teamId: Scalars['ID']['input'];
  /** What it is called, 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** What it is for, at most 500 characters. */
  description: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `describeTeam`, or why it was refused. */
export type DescribeTeamPayload = CommandPayload & {
  __typename?: 'DescribeTeamPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<TeamResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `addTeamMembers`. */
export type AddTeamMembersInput = {
  /** The team's id. */
  teamId: Scalars['ID']['input'];
  /** The people to add. Those who are in it already are skipped. */
  userIds: Array<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `addTeamMembers`, or why it was refused. */
export type AddTeamMembersPayload = CommandPayload & {
  __typename?: 'AddTeamMembersPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<TeamResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `removeTeamMember`. */
export type RemoveTeamMemberInput = {
  /** The team's id. */
  teamId: Scalars['ID']['input'];
  /** Who. Without it the viewer leaves the team. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `removeTeamMember`, or why it was refused. */
export type RemoveTeamMemberPayload = CommandPayload & {
  __typename?: 'RemoveTeamMemberPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<TeamResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `grantTeamRole`. */
export type GrantTeamRoleInput = {
  /** The team's id. */
  teamId: Scalars['ID']['input'];
  /** The member. */
  userId: Scalars['ID']['input'];
  /** The new role. */
  role: TeamRole;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `grantTeamRole`, or why it was refused. */
export type GrantTeamRolePayload = CommandPayload & {
  __typename?: 'GrantTeamRolePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<TeamResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `linkTeamToRoom`. */
export type LinkTeamToRoomInput = {
  /** The team's id. */
  teamId: Scalars['ID']['input'];
  /** The channel's id. */
  roomId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `linkTeamToRoom`, or why it was refused. */
export type LinkTeamToRoomPayload = CommandPayload & {
  __typename?: 'LinkTeamToRoomPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<TeamResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `unlinkTeamFromRoom`. */
export type UnlinkTeamFromRoomInput = {
  /** The team's id. */
  teamId: Scalars['ID']['input'];
  /** The channel's id. */
  roomId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `unlinkTeamFromRoom`, or why it was refused. */
export type UnlinkTeamFromRoomPayload = CommandPayload & {
  __typename?: 'UnlinkTeamFromRoomPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<TeamResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `disbandTeam`. */
export type DisbandTeamInput = {
  /** The team's id. */
  teamId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `disbandTeam`, or why it was refused. */
export type DisbandTeamPayload = CommandPayload & {
  __typename?: 'DisbandTeamPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<TeamResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The reactions to a message with one emoji. */
export type Reaction = {
  __typename?: 'Reaction';
  /** The emoji's short name without colons, such as `tada`. */
  emoji: Scalars['String']['output'];
  /** How many people. */
  count: Scalars['Int']['output'];
  /** Who, in the order in which they reacted. */
  userIds: Array<Scalars['ID']['output']>;
  /** The same people. */
  users: Array<User>;
};

/** A person, a channel or a team that a message's `markup` names. */
export type MessageMention = {
  __typename?: 'MessageMention';
  /** What stands in `markup`, such as `<@id>`. */
  token: Scalars['String']['output'];
  /** How it reads now: `@ben`, `@harbour-crew`, `#tides`, `#(private channel)` for a channel that not everybody may see, or `@(unknown person)`. */
  text: Scalars['String']['output'];
  /** The person; null for a channel or a team. */
  user?: Maybe<User>;
  /** The channel's id; null for a person or a team. */
  roomId?: Maybe<Scalars['ID']['output']>;
  /** The team's id; null for a person or a channel. */
  teamId?: Maybe<Scalars['ID']['output']>;
};

/** A message, as everybody who may read its room sees it. Nothing in it depends on the reader. */
export type Message = Node & {
  __typename?: 'Message';
  /** The message's id. */
  id: Scalars['ID']['output'];
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** The room. */
  room: Room;
  /** The sender's id. */
  senderId: Scalars['ID']['output'];
  /** Who wrote it. */
  sender: User;
  /** Markdown, empty once deleted, `[erased]` once erased. People and channels stand in it as `@name` and `#name`, with the names that they have now. */
  text: Scalars['String']['output'];
  /**
   * The text as it is stored, where it names people or channels: as `text`, but with `<@userId>` for each person and `<#roomId>` for each channel. A rename does not change it, so that a client which shows it
   * with the names of `mentions` only has to follow the people and channels. In code, and after a backslash, these signs are plain text. Null where it would be the same as `text`.
   */
  markup?: Maybe<Scalars['String']['output']>;
  /** The people, channels and teams that `markup` and the `markup` of its blocks name, each once. */
  mentions: Array<MessageMention>;
  /** Whether its text was erased for good, with its sender's data or by the room's retention. */
  isErased: Scalars['Boolean']['output'];
  /** What a program shows below the text, in this order. Empty for most messages. */
  blocks: Array<MessageBlock>;
  /** Under which name and picture a program posted it, as its `sender`; null for all others. */
  postedAs?: Maybe<PostedAs>;
  /** The id of the access token or the instance of an integration by which it was posted; null when it was posted in a client. */
  viaId?: Maybe<Scalars['ID']['output']>;
  /** When it was sent; for an imported message the original time. */
  sentAt: Scalars['DateTime']['output'];
  /** Which earlier text it is again, 1 for the first; null where it was written anew. */
  restoredVersion?: Maybe<Scalars['Int']['output']>;
  /** When its text was last edited; null if it never was. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was deleted; null if it was not. A deleted message keeps its place. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who deleted it. */
  deletedById?: Maybe<Scalars['ID']['output']>;
  /** When its latest deletion was taken back; null if it was never deleted, or is deleted now. */
  restoredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its place in the room's timeline, from 1, without gaps; null for a reply shown in its thread alone. */
  number?: Maybe<Scalars['Int']['output']>;
  /** The message whose thread it replies in, null when it is no reply. */
  threadRootId?: Maybe<Scalars['ID']['output']>;
  /** Its place in the thread, from 1; null when it is no reply. */
  threadNumber?: Maybe<Scalars['Int']['output']>;
  /** The message it quotes, by id. */
  quotedMessageId?: Maybe<Scalars['ID']['output']>;
  /** The message it quotes, of the same room. */
  quotedMessage?: Maybe<Message>;
  /** Who is mentioned by name, by the name of a team, or by @here. */
  mentionedUserIds: Array<Scalars['ID']['output']>;
  /** The same people. */
  mentionedUsers: Array<User>;
  /** Whether it is addressed to everybody in the room (@room, @all). */
  mentionsRoom: Scalars['Boolean']['output'];
  /** The files it carries. A deleted file says so. */
  files: Array<File>;
  /** What pages that its text links to say of themselves, in the order of the links, three at most. They come a moment after the message. */
  linkPreviews: Array<LinkPreview>;
  /** Reactions, in the order in which each emoji was first used. */
  reactions: Array<Reaction>;
  /** How many replies its thread has. */
  replyCount: Scalars['Int']['output'];
  /** The thread number of the newest reply; 0 without replies. Unread replies: this number, minus the number read up to, minus the deleted replies after it. */
  lastThreadNumber: Scalars['Int']['output'];
  /** Thread numbers of deleted replies, ascending, the latest 100 ranges. Do not count them as unread. */
  deletedThreadRanges: Array<NumberRange>;
  /** When the latest reply was sent, null without replies. */
  lastReplyAt?: Maybe<Scalars['DateTime']['output']>;
  /** The latest people to reply, newest first, five at most. */
  repliers: Array<User>;
  /** Whether it is pinned. */
  isPinned: Scalars['Boolean']['output'];
  /** Who pinned it, null when it is not pinned. */
  pinnedById?: Maybe<Scalars['ID']['output']>;
  /** The latest event that changed this message, in the order of the conversation. Of two versions, keep the one with the greater `changeCursor`. */
  changeCursor: Scalars['String']['output'];
  /** The replies to it, in the order of thread numbers. Without `first` or `last` the last 50. */
  thread: MessageConnection;
  /** The message as it stood at an instant of the past; null before it was posted. The error `InstantInvalid` for an instant that has not come yet. */
  asOf?: Maybe<MessageAsOf>;
  /** The proof of the events that made it: posting, edits, deletion. Null until the newest of them is sealed, which takes about a second. The error `SealedLogDiffers` when one of them is not the event that was sealed. Who may export the record opens the words of others only in a confirmed session, else the error is `ConfirmationRequired`. */
  proof?: Maybe<MessageProof>;
};


/** A message, as everybody who may read its room sees it. Nothing in it depends on the reader. */
export type MessageThreadArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A message, as everybody who may read its room sees it. Nothing in it depends on the reader. */
export type MessageAsOfArgs = {
  at: InstantInput;
};

/** The name and picture under which a program posted a message. */
export type PostedAs = {
  __typename?: 'PostedAs';
  /** The name. */
  name: Scalars['String']['output'];
  /** The file of the picture; null when there is none. */
  avatarFileId?: Maybe<Scalars['ID']['output']>;
  /** Where to fetch the picture, as a path on this server; null when there is none. */
  avatarUrl?: Maybe<Scalars['String']['output']>;
};

/** A part of a message that a program made. */
export type MessageBlock = HeaderBlock | SectionBlock | FieldsBlock | ContextBlock | DividerBlock | ImageBlock | ActionsBlock | PollBlock | AttachmentBlock | UnknownBlock;

/** A heading. */
export type HeaderBlock = {
  __typename?: 'HeaderBlock';
  /** Plain text. */
  text: Scalars['String']['output'];
};

/** A paragraph or more. */
export type SectionBlock = {
  __typename?: 'SectionBlock';
  /** Markdown, with the names of now. */
  text: Scalars['String']['output'];
  /** The text as it is stored, as the `markup` of a message is. */
  markup?: Maybe<Scalars['String']['output']>;
};

/** Pairs of a title and a text, for example of a form. */
export type FieldsBlock = {
  __typename?: 'FieldsBlock';
  /** The pairs. */
  fields: Array<BlockField>;
};

/** One pair of `FieldsBlock` or `AttachmentBlock`. */
export type BlockField = {
  __typename?: 'BlockField';
  /** Plain text. */
  title: Scalars['String']['output'];
  /** Whether another pair fits beside it; true in a `FieldsBlock`. */
  isShort: Scalars['Boolean']['output'];
  /** Markdown, with the names of now. */
  text: Scalars['String']['output'];
  /** The text as it is stored, as the `markup` of a message is. */
  markup?: Maybe<Scalars['String']['output']>;
};

/** Small print. */
export type ContextBlock = {
  __typename?: 'ContextBlock';
  /** Markdown, with the names of now. */
  text: Scalars['String']['output'];
  /** The text as it is stored, as the `markup` of a message is. */
  markup?: Maybe<Scalars['String']['output']>;
};

/** A line across the message. */
export type DividerBlock = {
  __typename?: 'DividerBlock';
  /** The version of the block. */
  version: Scalars['Int']['output'];
};

/** A picture. */
export type ImageBlock = {
  __typename?: 'ImageBlock';
  /** Which of the message's files it shows. */
  fileId: Scalars['ID']['output'];
  /** One of the message's files; null while it is not there. */
  file?: Maybe<File>;
  /** What the picture shows, for people who cannot see it. */
  description: Scalars['String']['output'];
};

/** Things to press or choose, as declared by the program that posted the message. */
export type ActionsBlock = {
  __typename?: 'ActionsBlock';
  /** What the program calls it; null where it gave no name. */
  blockId?: Maybe<Scalars['String']['output']>;
  /** In their order. */
  elements: Array<BlockElement>;
};

/** Answers to the question that the message asks. People vote with reactions to the message, for as many answers as they like; its `reactions` have the votes. A closed poll takes none. */
export type PollBlock = {
  __typename?: 'PollBlock';
  /** In their order. */
  options: Array<PollOption>;
  /** When it was closed; null while it takes votes. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who closed it, by id; null while it takes votes. */
  closedById?: Maybe<Scalars['ID']['output']>;
};

/** An answer that can be voted for. */
export type PollOption = {
  __typename?: 'PollOption';
  /** The emoji of the reactions that are votes for it. */
  emoji: Scalars['String']['output'];
  /** Plain text. */
  label: Scalars['String']['output'];
};

/** An answer of a poll block. */
export type PollOptionInput = {
  /** The emoji of the reactions that are votes for it. */
  emoji: Scalars['String']['input'];
  /** Plain text, 150 characters at most. */
  label: Scalars['String']['input'];
};

/** A thing to press or to choose from. */
export type BlockElement = ButtonElement | SelectElement | CheckboxesElement | SuggestedSelectElement | UserSelectElement | RoomSelectElement;

/** How a button looks. */
export type ButtonStyle =
  /** As other buttons. */
  | 'DEFAULT'
  /** As the one that is meant to be pressed. */
  | 'PRIMARY'
  /** As one that destroys something. */
  | 'DANGER';

/** A button. */
export type ButtonElement = {
  __typename?: 'ButtonElement';
  /** What the program calls it. */
  actionId: Scalars['String']['output'];
  /** Plain text. */
  label: Scalars['String']['output'];
  /** What the program wants to know when it is pressed. */
  value: Scalars['String']['output'];
  /** How it looks. */
  style: ButtonStyle;
  /** A web address that it opens; nothing is sent to the program then. Null for none. */
  url?: Maybe<Scalars['String']['output']>;
  /** The title of a question that is asked before it counts as pressed, in plain text; null where nothing is asked. So are the next three. */
  confirmTitle?: Maybe<Scalars['String']['output']>;
  /** What is asked. */
  confirmText?: Maybe<Scalars['String']['output']>;
  /** The words of the button that agrees. */
  confirmAccept?: Maybe<Scalars['String']['output']>;
  /** The words of the button that does not. */
  confirmDecline?: Maybe<Scalars['String']['output']>;
};

/** How several things are chosen from a list: the program is told all of them together. */
export type SeveralChoices = {
  __typename?: 'SeveralChoices';
  /** What is chosen at first. */
  initialValues: Array<Scalars['String']['output']>;
  /** The most that can be chosen; null where the program gave no number. */
  countMax?: Maybe<Scalars['Int']['output']>;
};

/** A list to choose from. */
export type SelectElement = {
  __typename?: 'SelectElement';
  /** What the program calls it. */
  actionId: Scalars['String']['output'];
  /** Plain text. */
  label: Scalars['String']['output'];
  /** What can be chosen. */
  options: Array<SelectOption>;
  /** What is told as chosen at first, where one is chosen; null for nothing. */
  initialValue?: Maybe<Scalars['String']['output']>;
  /** How several are chosen; null where one is. */
  several?: Maybe<SeveralChoices>;
};

/** Options in sight, of which any number is chosen. The program is told all that are chosen now. */
export type CheckboxesElement = {
  __typename?: 'CheckboxesElement';
  /** What the program calls it. */
  actionId: Scalars['String']['output'];
  /** Plain text. */
  label: Scalars['String']['output'];
  /** What can be chosen. */
  options: Array<SelectOption>;
  /** What is chosen at first. */
  initialValues: Array<Scalars['String']['output']>;
};

/** A list to choose from what the program suggests for what is typed: `suggestOptions` asks it. */
export type SuggestedSelectElement = {
  __typename?: 'SuggestedSelectElement';
  /** What the program calls it. */
  actionId: Scalars['String']['output'];
  /** Plain text. */
  label: Scalars['String']['output'];
  /** The fewest characters for which the program is asked. */
  queryLengthMin: Scalars['Int']['output'];
  /** What is told as chosen at first, where one is chosen; null for nothing. */
  initialValue?: Maybe<Scalars['String']['output']>;
  /** How several are chosen; null where one is. */
  several?: Maybe<SeveralChoices>;
  /** The words of what is chosen at first. */
  options: Array<SelectOption>;
};

/** A list of people to choose from: those whom the viewer sees. What is chosen is an id. */
export type UserSelectElement = {
  __typename?: 'UserSelectElement';
  /** What the program calls it. */
  actionId: Scalars['String']['output'];
  /** Plain text. */
  label: Scalars['String']['output'];
  /** What is told as chosen at first, where one is chosen; null for nothing. */
  initialValue?: Maybe<Scalars['String']['output']>;
  /** How several are chosen; null where one is. */
  several?: Maybe<SeveralChoices>;
};

/** A list of rooms to choose from: those that the viewer may read. What is chosen is an id. */
export type RoomSelectElement = {
  __typename?: 'RoomSelectElement';
  /** What the program calls it. */
  actionId: Scalars['String']['output'];
  /** Plain text. */
  label: Scalars['String']['output'];
  /** What is told as chosen at first, where one is chosen; null for nothing. */
  initialValue?: Maybe<Scalars['String']['output']>;
  /** How several are chosen; null where one is. */
  several?: Maybe<SeveralChoices>;
  /** Whether only public channels can be chosen. */
  onlyPublicChannels: Scalars['Boolean']['output'];
};

/** One thing to choose. */
export type SelectOption = {
  __typename?: 'SelectOption';
  /** Plain text. */
  label: Scalars['String']['output'];
  /** What the program wants to know when it is chosen. */
  value: Scalars['String']['output'];
};

/** A report of another system, with a coloured line beside it. */
export type AttachmentBlock = {
  __typename?: 'AttachmentBlock';
  /** The colour of the line, such as `#36a64f`; null for the usual one. */
  color?: Maybe<Scalars['String']['output']>;
  /** Who or what it is from, in plain text; null for none. */
  author?: Maybe<Scalars['String']['output']>;
  /** A web address for the author; null for none. */
  authorUrl?: Maybe<Scalars['String']['output']>;
  /** Plain text; null for none. */
  title?: Maybe<Scalars['String']['output']>;
  /** A web address for the title; null for none. */
  titleUrl?: Maybe<Scalars['String']['output']>;
  /** Markdown, with the names of now; empty for none. */
  text: Scalars['String']['output'];
  /** The text as it is stored, as the `markup` of a message is. */
  markup?: Maybe<Scalars['String']['output']>;
  /** Pairs of a title and a text. */
  fields: Array<BlockField>;
  /** Which of the message's files it shows; null for none. */
  pictureId?: Maybe<Scalars['ID']['output']>;
  /** That file; null for none and while it is not there. */
  picture?: Maybe<File>;
  /** Small print, in plain text; null for none. */
  footer?: Maybe<Scalars['String']['output']>;
  /** When the reported thing happened; null where it does not say. */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A block of a kind or version that this server does not know. */
export type UnknownBlock = {
  __typename?: 'UnknownBlock';
  /** Its kind. */
  kind: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** A page of messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The messages with their cursors. */
  edges: Array<MessageEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
  /** How many messages the whole list has, including deleted ones that keep their place. Null with more than 10,000, and for stars and search results, because some of these may be hidden. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A message in a page. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** The place of this message in this list. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Message;
};

/** A text that was replaced by an edit or removed by a deletion; or a deletion that was taken back. */
export type MessageVersion = {
  __typename?: 'MessageVersion';
  /** Whether the message stood deleted, until it was restored. Then there is no text. */
  isDeleted: Scalars['Boolean']['output'];
  /** The text as it was, with the names of now; `[erased]` once erased. */
  text: Scalars['String']['output'];
  /** Whether this text was erased for good. */
  isErased: Scalars['Boolean']['output'];
  /** When this text was written. */
  writtenAt: Scalars['DateTime']['output'];
  /** When it was replaced or deleted. */
  replacedAt: Scalars['DateTime']['output'];
  /** Who replaced or deleted it. */
  replacedBy: User;
  /** Which text before it this was again, 1 for the first; null where it was written anew. */
  restoredVersion?: Maybe<Scalars['Int']['output']>;
};

/** Who has read a message. */
export type MessageReaders = {
  __typename?: 'MessageReaders';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The people, without the sender and those who do not share what they have read; 100 at most. */
  users: Array<User>;
};

/** A message is new or changed: posted, edited, deleted, reacted to, replied to, pinned. */
export type MessageChanged = {
  __typename?: 'MessageChanged';
  /** The position in the subscription: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
  /** The message as it is now. */
  message: Message;
};

/** A fact of the room changed, such as its name, topic, banner, rules, member count or last number. */
export type RoomChanged = {
  __typename?: 'RoomChanged';
  /** The room as it is now. */
  room: Room;
};

/** A person joined or left the room, or got another role in it. */
export type MemberChanged = {
  __typename?: 'MemberChanged';
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** Who. */
  userId: Scalars['ID']['output'];
  /** The membership as it is now; null when the person has left. */
  membership?: Maybe<Membership>;
};

/** A person began or stopped typing. This is a signal: it may be lost. Clients ignore it after ten seconds. */
export type TypingChanged = {
  __typename?: 'TypingChanged';
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** Who. */
  userId: Scalars['ID']['output'];
  /** Whether the person is typing. */
  isTyping: Scalars['Boolean']['output'];
};

/** Everything from before the subscription began has been sent. What follows is live. */
export type CaughtUp = {
  __typename?: 'CaughtUp';
  /** The position in the subscription: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
};

/** Why a subscription cannot continue from its position. */
export type ResyncReason =
  /** The cursor is too old: there is more to send than a subscription sends. */
  | 'CURSOR_TOO_OLD'
  /** The client read too slowly, and its buffer was full. */
  | 'OVERFLOW'
  /** The server lost its place, for example because it was restarted. */
  | 'INTERRUPTED';

/** Events are missing. Load again what is shown, by queries, then continue from this cursor. */
export type Resync = {
  __typename?: 'Resync';
  /** Why. */
  reason: ResyncReason;
  /** Where to continue after loading. */
  cursor: Scalars['String']['output'];
  /** The rooms to load again, when it is known that nothing is missing elsewhere; null for everything that the subscription covers. */
  missedRoomIds?: Maybe<Array<Scalars['ID']['output']>>;
};

/** What happens in one room. */
export type RoomEvent = MessageChanged | RoomChanged | MemberChanged | TypingChanged | CaughtUp | Resync;

/** A message after a command. */
export type MessageResult = {
  __typename?: 'MessageResult';
  /** The message's id. */
  messageId: Scalars['ID']['output'];
  /** The message as it is now; null only while `isVisible` is false. */
  message?: Maybe<Message>;
};

/**
 * A block to post. `kind` is one of `header` (text), `section` (text), `fields` (fields), `context` (text), `divider`, `image` (fileId, description), `actions` (elements), `poll` (options) and `attachment` (color, author, authorUrl, title, titleUrl, text, fields, fileId, footer, happenedAt). Other fields of a kind are left out.
 * A kind that the server does not know is refused with `BlockUnknown`.
 */
export type MessageBlockInput = {
  /** The kind. */
  kind: Scalars['String']['input'];
  /** The version of the kind. */
  version: Scalars['Int']['input'];
  /** Markdown; plain text in a header. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Up to 10 pairs; of an attachment up to 20. */
  fields?: InputMaybe<Array<BlockFieldInput>>;
  /** A picture, one of the message's `fileIds`. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** What the picture shows. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Up to 5 things to press or choose. */
  elements?: InputMaybe<Array<BlockElementInput>>;
  /** The 2 to 10 answers of a poll. */
  options?: InputMaybe<Array<PollOptionInput>>;
  /** What the program calls an actions block. */
  blockId?: InputMaybe<Scalars['String']['input']>;
  /** The colour of an attachment's line, such as `#36a64f`. */
  color?: InputMaybe<Scalars['String']['input']>;
  /** Who or what an attachment is from, in plain text. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** A web address for the author. */
  authorUrl?: InputMaybe<Scalars['String']['input']>;
  /** An attachment's title, in plain text. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** A web address for the title. */
  titleUrl?: InputMaybe<Scalars['String']['input']>;
  /** An attachment's small print, in plain text. */
  footer?: InputMaybe<Scalars['String']['input']>;
  /** When the thing that an attachment reports happened, in UTC. */
  happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A pair of a `fields` block or an attachment. */
export type BlockFieldInput = {
  /** Plain text. */
  title: Scalars['String']['input'];
  /** Markdown. */
  text: Scalars['String']['input'];
  /** Of an attachment: whether another pair fits beside it. */
  isShort?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A button or a list of choices of an `actions` block. */
export type BlockElementInput = {
  /** `button`, `select`, `checkboxes`, `suggestedSelect`, `userSelect` or `roomSelect`. */
  kind: Scalars['String']['input'];
  /** What the program calls it. */
  actionId: Scalars['String']['input'];
  /** Plain text. */
  label: Scalars['String']['input'];
  /** Of a button: what the program wants to know when it is pressed. */
  value?: InputMaybe<Scalars['String']['input']>;
  /** Of a button: `default`, `primary` or `danger`. */
  style?: InputMaybe<Scalars['String']['input']>;
  /** Of a button: a web address that it opens. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Of a button: what is asked before it counts as pressed. */
  confirm?: InputMaybe<ConfirmQuestionInput>;
  /** Of a select and of checkboxes: up to 100 choices; of a `suggestedSelect` those that are chosen at first. */
  options?: InputMaybe<Array<SelectOptionInput>>;
  /** Of a list from which one is chosen: what is shown as chosen at first, the value of an option or an id. */
  initialValue?: InputMaybe<Scalars['String']['input']>;
  /** Of a list: how several are chosen from it; without it one is. */
  several?: InputMaybe<SeveralChoicesInput>;
  /** Of checkboxes: the values of the options that are chosen at first. */
  initialValues?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of a `roomSelect`: whether only public channels can be chosen. */
  onlyPublicChannels?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of a `suggestedSelect`: the fewest characters for which the program is asked, 1 without it. */
  queryLengthMin?: InputMaybe<Scalars['Int']['input']>;
};

/** A question before a button counts as pressed. All texts are plain. */
export type ConfirmQuestionInput = {
  /** Its title, 100 characters at most. */
  title: Scalars['String']['input'];
  /** What is asked, 300 characters at most. */
  text: Scalars['String']['input'];
  /** The words of the button that agrees, 30 characters at most. */
  accept: Scalars['String']['input'];
  /** The words of the button that does not, 30 characters at most. */
  decline: Scalars['String']['input'];
};

/** How several things are chosen from a list. */
export type SeveralChoicesInput = {
  /** What is chosen at first: values of options, or ids. */
  initialValues?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The most that can be chosen, 100 without it. */
  countMax?: InputMaybe<Scalars['Int']['input']>;
};

/** A choice of a select. */
export type SelectOptionInput = {
  /** Plain text. */
  label: Scalars['String']['input'];
  /** What the program wants to know when it is chosen. */
  value: Scalars['String']['input'];
};

/** The name and picture under which a program posts a message. */
export type PostedAsInput = {
  /** 80 characters at most. */
  name: Scalars['String']['input'];
  /** A picture that the program uploaded, to no room. */
  avatarFileId?: InputMaybe<Scalars['ID']['input']>;
};

/** The input of `postMessage`. */
export type PostMessageInput = {
  /** A UUID of version 7, made now by the client. A message that is sent again with the same id is posted once. Without an id the server makes one and returns it. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Markdown. Outside code `@name`, `@room`, `@all` and `@here` are mentions, and so are `<@userId>`, `<#roomId>` and `<@&teamId>`; a team is mentioned while it has at most 250 members in the room; `#name` is a channel. After a backslash they are plain text. */
  text: Scalars['String']['input'];
  /** The message to reply to in its thread. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a reply is also shown in the room's timeline. */
  alsoInRoom: Scalars['Boolean']['input'];
  /** A message of the same room to quote. */
  quotedMessageId?: InputMaybe<Scalars['ID']['input']>;
  /** Files that the viewer has uploaded to the room, 10 at most. */
  fileIds: Array<Scalars['ID']['input']>;
  /** Up to 50 blocks, shown below the text. A message of blocks needs no text. */
  blocks?: InputMaybe<Array<MessageBlockInput>>;
  /** Only for programs: the name and picture to show in place of their own. */
  postedAs?: InputMaybe<PostedAsInput>;
  /** Not needed when `messageId` is given. Otherwise a UUID of version 7, made now by the client, has the same effect: the message's id is derived from it. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `postMessage`, or why it was refused. */
export type PostMessagePayload = CommandPayload & {
  __typename?: 'PostMessagePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MessageResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `editMessage`. */
export type EditMessageInput = {
  /** The message's id. */
  messageId: Scalars['ID']['input'];
  /** The new text. */
  text: Scalars['String']['input'];
  /** The new blocks. Without it, they stay as they are. */
  blocks?: InputMaybe<Array<MessageBlockInput>>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `editMessage`, or why it was refused. */
export type EditMessagePayload = CommandPayload & {
  __typename?: 'EditMessagePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MessageResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `restoreMessageVersion`. */
export type RestoreMessageVersionInput = {
  /** The message's id. */
  messageId: Scalars['ID']['input'];
  /** Which of the message's texts, in the order of `messageVersions`: 1 is the first. */
  version: Scalars['Int']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `restoreMessageVersion`, or why it was refused. */
export type RestoreMessageVersionPayload = CommandPayload & {
  __typename?: 'RestoreMessageVersionPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MessageResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `deleteMessage`. */
export type DeleteMessageInput = {
  /** The message's id. */
  messageId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `deleteMessage`, or why it was refused. */
export type DeleteMessagePayload = CommandPayload & {
  __typename?: 'DeleteMessagePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MessageResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `restoreMessage`. */
export type RestoreMessageInput = {
  /** The message's id. */
  messageId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `restoreMessage`, or why it was refused. */
export type RestoreMessagePayload = CommandPayload & {
  __typename?: 'RestoreMessagePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MessageResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `addReaction`. */
export type AddReactionInput = {
  /** The message's id. */
  messageId: Scalars['ID']['input'];
  /** The emoji itself, or its short name without colons, such as `tada`. Skin tones are ignored: all tones of an emoji are one reaction. */
  emoji: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `addReaction`, or why it was refused. */
export type AddReactionPayload = CommandPayload & {
  __typename?: 'AddReactionPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MessageResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `removeReaction`. */
export type RemoveReactionInput = {
  /** The message's id. */
  messageId: Scalars['ID']['input'];
  /** The emoji itself, or its short name. */
  emoji: Scalars['String']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `removeReaction`, or why it was refused. */
export type RemoveReactionPayload = CommandPayload & {
  __typename?: 'RemoveReactionPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MessageResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `pinMessage`. */
export type PinMessageInput = {
  /** The message's id. */
  messageId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `pinMessage`, or why it was refused. */
export type PinMessagePayload = CommandPayload & {
  __typename?: 'PinMessagePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MessageResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `unpinMessage`. */
export type UnpinMessageInput = {
  /** The message's id. */
  messageId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `unpinMessage`, or why it was refused. */
export type UnpinMessagePayload = CommandPayload & {
  __typename?: 'UnpinMessagePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MessageResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `closePoll`. */
export type ClosePollInput = {
  /** The id of the message with the poll. */
  messageId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `closePoll`, or why it was refused. */
export type ClosePollPayload = CommandPayload & {
  __typename?: 'ClosePollPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MessageResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** What a linked page says of itself. The server has read the page once; nothing of it is fetched for readers. */
export type LinkPreview = {
  __typename?: 'LinkPreview';
  /** The preview's id. */
  id: Scalars['ID']['output'];
  /** The address, as it stands in the message. */
  url: Scalars['String']['output'];
  /** The page's title, plain text; null where it has none. */
  title?: Maybe<Scalars['String']['output']>;
  /** A short description, plain text; null where it has none. */
  description?: Maybe<Scalars['String']['output']>;
  /** The name of the site, as the page says; null where it says none. */
  siteName?: Maybe<Scalars['String']['output']>;
  /** The page's picture; null where it has none. */
  image?: Maybe<LinkPreviewImage>;
};

/** A small copy of a linked page's picture, kept by this server. */
export type LinkPreviewImage = {
  __typename?: 'LinkPreviewImage';
  /** Where to fetch it, as a path on this server. Needs the session or token. */
  url: Scalars['String']['output'];
  /** In pixels. */
  width: Scalars['Int']['output'];
  /** In pixels. */
  height: Scalars['Int']['output'];
};

/** The input of `removeLinkPreview`. */
export type RemoveLinkPreviewInput = {
  /** The message's id. */
  messageId: Scalars['ID']['input'];
  /** The preview's id. */
  previewId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `removeLinkPreview`, or why it was refused. */
export type RemoveLinkPreviewPayload = CommandPayload & {
  __typename?: 'RemoveLinkPreviewPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<MessageResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

export type { NotificationLevel };

/** How far a person has read one thread. */
export type ThreadReading = {
  __typename?: 'ThreadReading';
  /** The message that began the thread. */
  threadRootId: Scalars['ID']['output'];
  /** The thread number read up to. */
  number: Scalars['Int']['output'];
  /** How many replies are unread, without the deleted ones. */
  unreadCount: Scalars['Int']['output'];
};

/** One of the viewer's rooms, with the viewer's own settings and counts. */
export type RoomEntry = {
  __typename?: 'RoomEntry';
  /** The room. */
  room: Room;
  /** The viewer's membership. */
  membership: Membership;
  /** The room's title: a channel's name, or the display names of the others. */
  displayName: Scalars['String']['output'];
  /** The others in a direct or group conversation; empty for channels. */
  otherMembers: Array<User>;
  /** Everything up to this number is read. */
  readNumber: Scalars['Int']['output'];
  /** How many messages of the timeline are unread, without the deleted ones and the viewer's own. */
  unreadCount: Scalars['Int']['output'];
  /** Numbers of the viewer's own messages, ascending, the latest 20 ranges. Do not count them as unread. */
  postedRanges: Array<NumberRange>;
  /** How many of the unread messages mention the viewer or everybody, counted up to 100. In direct and group conversations all messages count. */
  mentionCount: Scalars['Int']['output'];
  /** How far the viewer has read the threads that they have opened. */
  threadReadings: Array<ThreadReading>;
  /** Whether the room is one of the viewer's favourites. */
  isFavourite: Scalars['Boolean']['output'];
  /** Whether the room is hidden from the viewer's list until something happens in it. */
  isHidden: Scalars['Boolean']['output'];
  /** Whether it is muted: shown without counts. */
  isMuted: Scalars['Boolean']['output'];
  /** What the viewer is notified of. Unless chosen, it is everything in direct and group conversations, and mentions elsewhere. */
  notificationLevel: NotificationLevel;
  /** What the viewer may do in this room. */
  permissions: Array<RoomPermission>;
};

/** A page of the viewer's rooms. */
export type RoomEntryConnection = {
  __typename?: 'RoomEntryConnection';
  /** The rooms with their cursors. */
  edges: Array<RoomEntryEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
  /** How many rooms the viewer is in. Null with more than 10,000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the viewer's rooms in a page. */
export type RoomEntryEdge = {
  __typename?: 'RoomEntryEdge';
  /** The place of this room, for `after`. */
  cursor: Scalars['String']['output'];
  /** The viewer's entry for the room. */
  node: RoomEntry;
};

/** A message that mentions the viewer. */
export type Mention = {
  __typename?: 'Mention';
  /** The message. */
  message: Message;
  /** Whether the message addresses everybody in the room, rather than the viewer by name. */
  isToRoom: Scalars['Boolean']['output'];
};

/** A page of mentions, newest first. */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  /** The mentions with their cursors. */
  edges: Array<MentionEdge>;
  /** Whether there are more pages, and the cursors of this one. */
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

/** A thread that the viewer follows, or no longer follows, as it is now. */
export type FollowedThread = {
  __typename?: 'FollowedThread';
  /** The message that began the thread. It may be deleted while replies are left. */
  root: Message;
  /** The room of the thread, with the viewer's own settings. */
  entry: RoomEntry;
  /** Whether the viewer follows the thread: because they chose to, began it, replied in it or were mentioned in it, and have not unfollowed it since. */
  isFollowed: Scalars['Boolean']['output'];
  /** The viewer has read the replies up to this thread number. */
  readNumber: Scalars['Int']['output'];
  /** How many replies are unread, without the deleted ones. */
  unreadCount: Scalars['Int']['output'];
  /** Whether the thread counts as unread: it is followed, has unread replies, and its room is neither muted nor archived. */
  isUnread: Scalars['Boolean']['output'];
};

/** A page of the threads that the viewer follows, the one with the newest reply first. */
export type FollowedThreadConnection = {
  __typename?: 'FollowedThreadConnection';
  /** The threads with their cursors. */
  edges: Array<FollowedThreadEdge>;
  /** Whether there are more pages, and the cursors of this one. A page may be shorter than was asked for. */
  pageInfo: PageInfo;
};

/** A followed thread in a page. */
export type FollowedThreadEdge = {
  __typename?: 'FollowedThreadEdge';
  /** The place of this thread, for `after`. */
  cursor: Scalars['String']['output'];
  /** The thread. */
  node: FollowedThread;
};

/** One of the viewer's rooms is new, or the viewer's entry for it changed: role, reading, favourite, hidden, muted, mentions. */
export type RoomEntryChanged = {
  __typename?: 'RoomEntryChanged';
  /** The position in the subscription: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
  /** The viewer's entry for the room, as it is now. */
  entry: RoomEntry;
};

/** The viewer is no longer in a room. */
export type RoomLeft = {
  __typename?: 'RoomLeft';
  /** The position in the subscription: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
  /** The room's id. */
  roomId: Scalars['ID']['output'];
};

/** All the rooms the viewer is in, sent when a subscription begins. Clients drop the others. */
export type RoomsListed = {
  __typename?: 'RoomsListed';
  /** The rooms' ids. */
  roomIds: Array<Scalars['ID']['output']>;
};

/** A message now mentions the viewer. */
export type MentionAdded = {
  __typename?: 'MentionAdded';
  /** The position in the subscription: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
  /** The mention. */
  mention: Mention;
};

/** The presence of a person changed. This is a signal: it may be lost, and is repeated. */
export type PresenceChanged = {
  __typename?: 'PresenceChanged';
  /** Who. */
  userId: Scalars['ID']['output'];
  /** The presence now. */
  presence: Presence;
};

/** The profile, status, role or activity of a person changed. */
export type UserChanged = {
  __typename?: 'UserChanged';
  /** The person as they are now. */
  user: User;
};

/** A draft of the viewer's own was saved or deleted, here or in another client. A signal: it may be lost, so read `drafts` after connecting. */
export type DraftChanged = {
  __typename?: 'DraftChanged';
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** The message whose thread it belongs to; null for the room itself. */
  threadRootId?: Maybe<Scalars['ID']['output']>;
  /** The draft as it is now, null when it was deleted. */
  draft?: Maybe<Draft>;
};

/** The viewer has arranged the sidebar, here or in another client. A signal: it may be lost, so read `sidebar` after connecting. */
export type SidebarChanged = {
  __typename?: 'SidebarChanged';
  /** The sidebar as it is now. */
  sidebar: Sidebar;
};

/** The viewer starred a message or took the star back, here or in another client. It is not sent again after a break, so read `stars` after connecting. */
export type StarChanged = {
  __typename?: 'StarChanged';
  /** The message's id. */
  messageId: Scalars['ID']['output'];
  /** Whether the viewer has starred it now. */
  isStarred: Scalars['Boolean']['output'];
};

/** A thread that the viewer follows has a new reply or one less, or the viewer followed, unfollowed or read a thread, here or in another client. It is not sent again after a break, so read `followedThreads` after connecting. */
export type FollowedThreadChanged = {
  __typename?: 'FollowedThreadChanged';
  /** The thread as it is now. */
  thread: FollowedThread;
};

/** What happens around the viewer, outside the timeline of the room that is open. */
export type InboxEvent = RoomEntryChanged | RoomChanged | RoomLeft | RoomsListed | MentionAdded | PresenceChanged | UserChanged | FollowedThreadChanged | ReceivedReactionChanged | StarChanged | TeamChanged | MessageNotified | DraftChanged | ScheduledMessageChanged | SidebarChanged | ProgramAnswered | ProgramDialogChanged | CustomEmojiChanged | CaughtUp | Resync;

/** One of the viewer's rooms after a command. */
export type RoomEntryResult = {
  __typename?: 'RoomEntryResult';
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** The viewer's entry for the room as it is now; null only while `isVisible` is false. */
  entry?: Maybe<RoomEntry>;
};

/** A thread after a command. */
export type FollowedThreadResult = {
  __typename?: 'FollowedThreadResult';
  /** The message that began the thread. */
  threadRootId: Scalars['ID']['output'];
  /** The thread as it is now; null only while `isVisible` is false. */
  thread?: Maybe<FollowedThread>;
};

/** Whether a message is starred after a command. */
export type StarResult = {
  __typename?: 'StarResult';
  /** The message's id. */
  messageId: Scalars['ID']['output'];
  /** Whether the viewer has starred it now. */
  isStarred: Scalars['Boolean']['output'];
};

/** The input of `markRead`. */
export type MarkReadInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The message whose thread was read; null for the room's timeline. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
  /** The number read up to. */
  number: Scalars['Int']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `markRead`, or why it was refused. */
export type MarkReadPayload = CommandPayload & {
  __typename?: 'MarkReadPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomEntryResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `markUnread`. */
export type MarkUnreadInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The message whose thread is meant; null for the room's timeline. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
  /** The first number that is unread again. */
  number: Scalars['Int']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `markUnread`, or why it was refused. */
export type MarkUnreadPayload = CommandPayload & {
  __typename?: 'MarkUnreadPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomEntryResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `markAllThreadsRead`. */
export type MarkAllThreadsReadInput = {
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is left after threads were marked as read. */
export type ThreadsReadResult = {
  __typename?: 'ThreadsReadResult';
  /** Whether more threads are unread than one command marks: then send it again, with another `commandId`. */
  hasMore: Scalars['Boolean']['output'];
};

/** The result of `markAllThreadsRead`, or why it was refused. */
export type MarkAllThreadsReadPayload = CommandPayload & {
  __typename?: 'MarkAllThreadsReadPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<ThreadsReadResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `setFavourite`. */
export type SetFavouriteInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Whether the room is a favourite. */
  isFavourite: Scalars['Boolean']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `setFavourite`, or why it was refused. */
export type SetFavouritePayload = CommandPayload & {
  __typename?: 'SetFavouritePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomEntryResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `setHidden`. */
export type SetHiddenInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Whether it is hidden. */
  isHidden: Scalars['Boolean']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `setHidden`, or why it was refused. */
export type SetHiddenPayload = CommandPayload & {
  __typename?: 'SetHiddenPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomEntryResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `setMuted`. */
export type SetMutedInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Whether it is muted. */
  isMuted: Scalars['Boolean']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `setMuted`, or why it was refused. */
export type SetMutedPayload = CommandPayload & {
  __typename?: 'SetMutedPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomEntryResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `chooseNotificationLevel`. */
export type ChooseNotificationLevelInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The level. */
  level: NotificationLevel;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `chooseNotificationLevel`, or why it was refused. */
export type ChooseNotificationLevelPayload = CommandPayload & {
  __typename?: 'ChooseNotificationLevelPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<RoomEntryResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `starMessage`. */
export type StarMessageInput = {
  /** The message's id. */
  messageId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `starMessage`, or why it was refused. */
export type StarMessagePayload = CommandPayload & {
  __typename?: 'StarMessagePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<StarResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `unstarMessage`. */
export type UnstarMessageInput = {
  /** The message's id. */
  messageId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `unstarMessage`, or why it was refused. */
export type UnstarMessagePayload = CommandPayload & {
  __typename?: 'UnstarMessagePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<StarResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `followThread`. */
export type FollowThreadInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The message that began the thread. */
  threadRootId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `followThread`, or why it was refused. */
export type FollowThreadPayload = CommandPayload & {
  __typename?: 'FollowThreadPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<FollowedThreadResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `unfollowThread`. */
export type UnfollowThreadInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The message that began the thread. */
  threadRootId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `unfollowThread`, or why it was refused. */
export type UnfollowThreadPayload = CommandPayload & {
  __typename?: 'UnfollowThreadPayload';
  /** The result; null when the command was refused. */
  result?: Maybe<FollowedThreadResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** A reaction of another person to a message of the viewer's. */
export type ReceivedReaction = {
  __typename?: 'ReceivedReaction';
  /** The id. */
  id: Scalars['ID']['output'];
  /** The emoji's short name without colons, such as `tada`. */
  emoji: Scalars['String']['output'];
  /** When the person reacted; for an imported reaction the original time. */
  reactedAt: Scalars['DateTime']['output'];
  /** Who reacted. */
  user: User;
  /** The message. */
  message: Message;
};

/** A page of received reactions, newest first. */
export type ReceivedReactionConnection = {
  __typename?: 'ReceivedReactionConnection';
  /** The reactions with their cursors. */
  edges: Array<ReceivedReactionEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
};

/** A received reaction in a page. */
export type ReceivedReactionEdge = {
  __typename?: 'ReceivedReactionEdge';
  /** The place of this reaction, for `after`. */
  cursor: Scalars['String']['output'];
  /** The reaction. */
  node: ReceivedReaction;
};

/** A person reacted to a message of the viewer's, or took the reaction back. It is not sent again after a break, so read `receivedReactions` after connecting. */
export type ReceivedReactionChanged = {
  __typename?: 'ReceivedReactionChanged';
  /** The id of the reaction. */
  id: Scalars['ID']['output'];
  /** The reaction; null when it was taken back. */
  reaction?: Maybe<ReceivedReaction>;
};

export type { NotificationReason };

/**
 * The viewer is to be notified of a message that was just written. Logue decides it, by the level and the muting of the room, the viewer's keywords and followed threads, and the times at which the
 * viewer is not to be disturbed. After a break the newest ones are sent again: leave out messages that were shown. A client shows it unless the message is in sight.
 */
export type MessageNotified = {
  __typename?: 'MessageNotified';
  /** The message. */
  message: Message;
  /** Why the viewer is notified. */
  cause: NotificationReason;
};

export type { PushDeviceKind };

/** A device that one of the viewer's sign-ins registered for push. Only the viewer sees it. Its address and its keys are not shown. */
export type PushDevice = {
  __typename?: 'PushDevice';
  /** The same when the same address is registered again. */
  id: Scalars['ID']['output'];
  /** By what it is reached. */
  kind: PushDeviceKind;
  /** The app on the device. */
  appId: Scalars['String']['output'];
  /** The language of the device, such as `de-CH`; null where it did not say. */
  locale?: Maybe<Scalars['String']['output']>;
  /** The browser or app and its system, as the list of sessions names it; null where an access token registered it. */
  device?: Maybe<Scalars['String']['output']>;
  /** When it was registered last. */
  registeredAt: Scalars['DateTime']['output'];
  /** Whether the session or token of this request registered it. */
  isOfThisSignIn: Scalars['Boolean']['output'];
};

/** What a notification of a message shows. */
export type MessageNotice = {
  __typename?: 'MessageNotice';
  /** Who wrote it, and in which channel. */
  title: Scalars['String']['output'];
  /** The beginning of the text, with names in place of mentions. */
  text: Scalars['String']['output'];
  /** Whether the viewer has read it already: then nothing is shown. */
  isRead: Scalars['Boolean']['output'];
};

/** The keys of a browser's subscription, as `PushSubscription.toJSON()` has them. */
export type PushKeysInput = {
  /** The browser's public key. */
  p256dh: Scalars['String']['input'];
  /** The secret that browser and server share. */
  auth: Scalars['String']['input'];
};

/** The input of `registerPushDevice`. */
export type RegisterPushDeviceInput = {
  /** By what it is reached. */
  kind: PushDeviceKind;
  /** The app on the device: letters, digits, dots, dashes and underscores, at most 64. */
  appId: Scalars['String']['input'];
  /** Where it is reached: what it is depends on the kind. */
  address: Scalars['String']['input'];
  /** Of browsers only, which need them. */
  keys?: InputMaybe<PushKeysInput>;
  /** Of the kind `MATRIX_GATEWAY` only, which needs it: an https address that ends with `/_matrix/push/v1/notify`. */
  gatewayUrl?: InputMaybe<Scalars['String']['input']>;
  /** The language of the device, such as `de-CH`. */
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `registerPushDevice`, or why it was refused. */
export type RegisterPushDevicePayload = {
  __typename?: 'RegisterPushDevicePayload';
  /** The device, null when refused. */
  pushDevice?: Maybe<PushDevice>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** The input of `revokePushDevice`. */
export type RevokePushDeviceInput = {
  /** The device's id. */
  id: Scalars['ID']['input'];
};

/** The result of `revokePushDevice`, or why it was refused. */
export type RevokePushDevicePayload = {
  __typename?: 'RevokePushDevicePayload';
  /** The device's id, null when refused. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** That mails to an address came back. */
export type ReturnedMail = {
  __typename?: 'ReturnedMail';
  /** The address, which is still that of the viewer's account. */
  address: Scalars['String']['output'];
  /** When a mail came back last. */
  since: Scalars['DateTime']['output'];
  /** What a mail server said. */
  reason: Scalars['String']['output'];
};

/** The viewer is now in a room: joined, was added, or it was created with them in it. What happened in it before is not sent; read the room. */
export type RoomJoined = {
  __typename?: 'RoomJoined';
  /** The position in the feed: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** The room as it is now. */
  room: Room;
};

/** A fact of one of the viewer's rooms changed: its name, topic, description, banner, visibility or rules, or whether it is archived. */
export type RoomFactsChanged = {
  __typename?: 'RoomFactsChanged';
  /** The position in the feed: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
  /** The room as it is now. */
  room: Room;
};

/** A person joined or left one of the viewer's rooms, or got another role there. */
export type RoomMemberChanged = {
  __typename?: 'RoomMemberChanged';
  /** The position in the feed: give it as `after` to resume. */
  cursor: Scalars['String']['output'];
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** Who. */
  userId: Scalars['ID']['output'];
  /** The membership as it is now, null when it has ended. */
  membership?: Maybe<Membership>;
};

/** What happens in all of the viewer's rooms. */
export type MyEvent = MessageChanged | RoomFactsChanged | RoomMemberChanged | RoomJoined | RoomLeft | CaughtUp | Resync;

/** A page of the events of one room. */
export type RoomChanges = {
  __typename?: 'RoomChanges';
  /** The new and changed messages, as they are now, in the order of the conversation; or one `Resync`. */
  events: Array<RoomEvent>;
  /** Where this page ends: give it as `after` for the next page, now or later. */
  cursor: Scalars['String']['output'];
  /** Whether there is more already. */
  hasMore: Scalars['Boolean']['output'];
};

/** A page of the events of all of the viewer's rooms. */
export type MyChanges = {
  __typename?: 'MyChanges';
  /** The events, in order within each room; or one `Resync`. A page may hold fewer than asked for although there are more. */
  events: Array<MyEvent>;
  /** Where this page ends: give it as `after` for the next page, now or later, or to `myEvents`. */
  cursor: Scalars['String']['output'];
  /** Whether there is more already. */
  hasMore: Scalars['Boolean']['output'];
};

/**
 * An uploaded file. Bytes do not pass through GraphQL: upload with `POST /files?roomId=...` (or `?avatar=1`, or `?emoji=1` for an emoji of the workspace), or in parts by the tus protocol at
 * `/files/resumable`, then name the file's id in a message. A file belongs to the messages that carry it: it can be read by everybody who may read one of them, and
 * when the last of them is deleted it can no longer be read. Before it is posted only its uploader sees it, and after a day it is deleted.
 */
export type File = Node & {
  __typename?: 'File';
  /** The file's id. */
  id: Scalars['ID']['output'];
  /** The room it was uploaded to, null for an avatar or an emoji. */
  roomId?: Maybe<Scalars['ID']['output']>;
  /** Who uploaded it. */
  uploader: User;
  /** Its name, `[erased]` once erased. */
  name: Scalars['String']['output'];
  /** What it shows, in words, for people who cannot see it; null where nobody said. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its size in bytes. */
  sizeBytes: Scalars['SafeInt']['output'];
  /** Its media type, found from its content. What the uploader says is ignored. */
  contentType: Scalars['String']['output'];
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Width in pixels, null when it is no image. */
  width?: Maybe<Scalars['Int']['output']>;
  /** Height in pixels, null when it is no image. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Where to fetch it, as a path on this server; null once deleted. Needs the session or token. */
  url?: Maybe<Scalars['String']['output']>;
  /** A small picture of it, null when it is no image or was deleted. */
  thumbnail?: Maybe<Thumbnail>;
  /** When it was uploaded. */
  uploadedAt: Scalars['DateTime']['output'];
  /** When it was deleted or purged; null if it was not. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the destruction of its bytes was decided; null while they are kept. */
  purgedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A small picture of an image. */
export type Thumbnail = {
  __typename?: 'Thumbnail';
  /** Where to fetch it, as a path on this server. */
  url: Scalars['String']['output'];
  /** Its media type. */
  contentType: Scalars['String']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
  /** Height in pixels. */
  height: Scalars['Int']['output'];
};

/** A page of files. */
export type FileConnection = {
  __typename?: 'FileConnection';
  /** The files with their cursors. */
  edges: Array<FileEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
  /** How many files the whole list has. Null where deleted files are left out: counting would mean reading the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A file in a page. */
export type FileEdge = {
  __typename?: 'FileEdge';
  /** The place of this file, for `after`. */
  cursor: Scalars['String']['output'];
  /** The file. */
  node: File;
  /** The newest message of the room that carries the file. */
  messageId?: Maybe<Scalars['ID']['output']>;
};

/** A file after a command. */
export type FileResult = {
  __typename?: 'FileResult';
  /** The file's id. */
  fileId: Scalars['ID']['output'];
  /** The file as it is now; null only while `isVisible` is false. */
  file?: Maybe<File>;
};

/** The input of `describeFile`. */
export type DescribeFileInput = {
  /** The file's id. */
  fileId: Scalars['ID']['input'];
  /** What it shows, in words: 1 to 1,000 characters; null removes them. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `describeFile`, or why it was refused. */
export type DescribeFilePayload = CommandPayload & {
  __typename?: 'DescribeFilePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<FileResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `copyFile`. */
export type CopyFileInput = {
  /** The file's id. */
  fileId: Scalars['ID']['input'];
  /** The room to copy it into. */
  roomId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `copyFile`, or why it was refused. */
export type CopyFilePayload = CommandPayload & {
  __typename?: 'CopyFilePayload';
  /** The copy; null when the command was refused. */
  result?: Maybe<FileResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `deleteFile`. */
export type DeleteFileInput = {
  /** The file's id. */
  fileId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `deleteFile`, or why it was refused. */
export type DeleteFilePayload = CommandPayload & {
  __typename?: 'DeleteFilePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<FileResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `purgeFile`. */
export type PurgeFileInput = {
  /** The file's id. */
  fileId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `purgeFile`, or why it was refused. */
export type PurgeFilePayload = CommandPayload & {
  __typename?: 'PurgeFilePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<FileResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** What the viewer has written in a room or thread and not sent yet. Only the viewer sees it, and it is never part of the history. */
export type Draft = {
  __typename?: 'Draft';
  /** The room it is to be posted in. */
  roomId: Scalars['ID']['output'];
  /** The message whose thread it is to be posted in; null for the room itself. */
  threadRootId?: Maybe<Scalars['ID']['output']>;
  /** The text. */
  text: Scalars['String']['output'];
  /** The attached files that still exist. */
  files: Array<File>;
  /** The quoted message; null without one, or when the viewer may no longer see it. */
  quotedMessage?: Maybe<Message>;
  /** Whether a reply is to be shown in the room too. */
  alsoInRoom: Scalars['Boolean']['output'];
  /** When it was saved. */
  updatedAt: Scalars['DateTime']['output'];
  /** Changes with each change of the draft. Give it to `saveDraft` or `deleteDraft`, so that a draft that another client has changed since is not overwritten. */
  revision: Scalars['String']['output'];
  /** Whether it was sent or emptied, and has no content. Only in `drafts(withCleared: true)`. */
  isCleared: Scalars['Boolean']['output'];
};

/** The input of `saveDraft`. */
export type SaveDraftInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The message whose thread it belongs to; null for the room itself. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
  /** The text. It has the limits of a message. */
  text: Scalars['String']['input'];
  /** Files that the viewer uploaded to the room, 10 at most. */
  fileIds: Array<Scalars['ID']['input']>;
  /** A message of the room that it quotes. */
  quotedMessageId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a reply is to be shown in the room too. */
  alsoInRoom: Scalars['Boolean']['input'];
  /** The revision to replace; null when there must be no draft yet. Without it, any stored draft is replaced. */
  revision?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `saveDraft`, or why it was refused. */
export type SaveDraftPayload = {
  __typename?: 'SaveDraftPayload';
  /** The draft's revision now, null when refused. */
  revision?: Maybe<Scalars['String']['output']>;
  /** When it was saved, null when refused. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** The input of `deleteDraft`. */
export type DeleteDraftInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The message whose thread it belongs to; null for the room itself. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision to delete. Without it or with null, any stored draft is deleted. */
  revision?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `deleteDraft`, or why it was refused. */
export type DeleteDraftPayload = {
  __typename?: 'DeleteDraftPayload';
  /** The room's id, null when refused. */
  roomId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

export type { ScheduledRepetition };

/** A message that the viewer has written and that Logue sends later. Only the viewer sees it, and it is no part of the history before it is sent. */
export type ScheduledMessage = {
  __typename?: 'ScheduledMessage';
  /** Its id, which is the id of the message when it is sent. */
  id: Scalars['ID']['output'];
  /** The room it is posted in. It is shown here also when the viewer may no longer see that room, so that no text is lost. */
  roomId: Scalars['ID']['output'];
  /** The message in whose thread it is posted; null for the room itself. */
  threadRootId?: Maybe<Scalars['ID']['output']>;
  /** The text. */
  text: Scalars['String']['output'];
  /** The attached files that still exist and that the viewer may see. */
  files: Array<File>;
  /** The quoted message; null without one, or when the viewer may no longer see it. */
  quotedMessage?: Maybe<Message>;
  /** Whether a reply is shown in the room too. */
  alsoInRoom: Scalars['Boolean']['output'];
  /** When it is sent. */
  sendAt: Scalars['DateTime']['output'];
  /** The same as clocks in `timeZone` show it, for instance `2026-03-29T09:00`. */
  localTime: Scalars['String']['output'];
  /** The time zone in which it was scheduled, for instance `Europe/Berlin`. */
  timeZone: Scalars['String']['output'];
  /** How often it is sent; null for once. When it was sent, the next one is scheduled under another id. Cancelling it ends the repetition. */
  repeats?: Maybe<ScheduledRepetition>;
  /** Whether it is being sent and can no longer be changed. */
  isSending: Scalars['Boolean']['output'];
  /** Why it was not sent at its time; null while it waits for it. It is kept until it is changed, sent or cancelled. */
  refusal?: Maybe<Refusal>;
  /** When it was scheduled, changed or refused. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A message of the viewer's own was scheduled, changed, cancelled, sent or refused. A signal: it may be lost, so read `scheduledMessages` after connecting. */
export type ScheduledMessageChanged = {
  __typename?: 'ScheduledMessageChanged';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is now; null when it was sent or cancelled. */
  scheduledMessage?: Maybe<ScheduledMessage>;
};

/** The input of `scheduleMessage`. */
export type ScheduleMessageInput = {
  /** The id of the message to be, a UUID of version 7. With the same id, the message is scheduled once. Without it the server makes one. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** The message whose thread it belongs to; null for the room itself. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
  /** The text. It has the limits of a message. */
  text: Scalars['String']['input'];
  /** Files that the viewer uploaded to the room, 10 at most. */
  fileIds: Array<Scalars['ID']['input']>;
  /** A message of the room that it quotes. */
  quotedMessageId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a reply is to be shown in the room too. */
  alsoInRoom: Scalars['Boolean']['input'];
  /**
   * When clocks in `timeZone` show this, for instance `2026-03-29T09:00`. A time that is left out when clocks go forward is moved by the length of the gap; of one that comes twice
   * the first is meant.
   */
  localTime: Scalars['String']['input'];
  /** An IANA time zone, for instance `Europe/Berlin` or `UTC`. */
  timeZone: Scalars['String']['input'];
  /** How often it is sent, from that time on. Without it: once. */
  repeats?: InputMaybe<ScheduledRepetition>;
};

/** The result of `scheduleMessage`, or why it was refused. */
export type ScheduleMessagePayload = {
  __typename?: 'ScheduleMessagePayload';
  /** The scheduled message, null when refused. */
  scheduledMessage?: Maybe<ScheduledMessage>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** The input of `changeScheduledMessage`. What is missing or null stays. */
export type ChangeScheduledMessageInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Another text. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Other files. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Another time. One that was refused is tried again at that time. */
  localTime?: InputMaybe<Scalars['String']['input']>;
  /** Another time zone. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `changeScheduledMessage`, or why it was refused. */
export type ChangeScheduledMessagePayload = {
  __typename?: 'ChangeScheduledMessagePayload';
  /** What is scheduled now, null when refused. */
  scheduledMessage?: Maybe<ScheduledMessage>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** The input of `cancelScheduledMessage`. */
export type CancelScheduledMessageInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** The result of `cancelScheduledMessage`, or why it was refused. */
export type CancelScheduledMessagePayload = {
  __typename?: 'CancelScheduledMessagePayload';
  /** Its id, null when refused. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** The input of `sendScheduledMessage`. */
export type SendScheduledMessageInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** The result of `sendScheduledMessage`, or why it was refused. */
export type SendScheduledMessagePayload = {
  __typename?: 'SendScheduledMessagePayload';
  /** The id of the message that was posted, null when refused. */
  messageId?: Maybe<Scalars['ID']['output']>;
  /** Why it was not sent, null when it was. After `StoreUnavailable`, `StoreFull`, `Overloaded` and `RateLimited` it is sent as soon as that is possible; otherwise it stays scheduled, with this reason. */
  refusal?: Maybe<Refusal>;
};

export type { SidebarSectionKind };

/** A section of the viewer's sidebar. */
export type SidebarSection = {
  __typename?: 'SidebarSection';
  /** The id, unique in the sidebar. A section that is not the viewer's own has the name of its kind as its id. */
  id: Scalars['ID']['output'];
  /** What it lists. */
  kind: SidebarSectionKind;
  /** The name that the viewer gave it; null for the other kinds. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whether the viewer has folded it. */
  isCollapsed: Scalars['Boolean']['output'];
  /** Whether it is shown. The section of unread rooms is not shown until the viewer chooses it. */
  isShown: Scalars['Boolean']['output'];
  /** The rooms that were moved into it. Rooms that the viewer has left remain, so that they are in their section after a return; clients show those of the viewer's inbox only. */
  roomIds: Array<Scalars['ID']['output']>;
};

/** How the viewer has arranged the sidebar. It is kept for the person and not for the client, and is never part of the history. */
export type Sidebar = {
  __typename?: 'Sidebar';
  /** The sections, from top to bottom. */
  sections: Array<SidebarSection>;
  /** Changes with each change of the sidebar; null while the viewer has arranged nothing. Give it to `arrangeSidebar`, so that a change by another client is not overwritten. */
  revision?: Maybe<Scalars['String']['output']>;
};

/** A section as it is to be. */
export type SidebarSectionInput = {
  /** The id. A section that is not the viewer's own has the name of its kind as its id. */
  id: Scalars['ID']['input'];
  /** What it lists. */
  kind: SidebarSectionKind;
  /** The name of a section of the viewer's own: 1 to 80 characters. The other kinds have none. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is folded. */
  isCollapsed: Scalars['Boolean']['input'];
  /** Whether it is shown. */
  isShown: Scalars['Boolean']['input'];
  /** The rooms of a section of the viewer's own. A room is in one section at most. */
  roomIds: Array<Scalars['ID']['input']>;
};

/** The input of `arrangeSidebar`. */
export type ArrangeSidebarInput = {
  /** All sections, from top to bottom: one of each kind, and at most 50 of the viewer's own with 2,000 rooms in all. */
  sections: Array<SidebarSectionInput>;
  /** The revision to replace; null when nothing must be arranged yet. Without it, whatever is stored is replaced. */
  revision?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `arrangeSidebar`, or why it was refused. */
export type ArrangeSidebarPayload = {
  __typename?: 'ArrangeSidebarPayload';
  /** The sidebar as it is now, null when refused. */
  sidebar?: Maybe<Sidebar>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** A command that can be written behind a slash at the beginning of a message. */
export type SlashCommand = {
  __typename?: 'SlashCommand';
  /** Without the slash. */
  word: Scalars['String']['output'];
  /** What is written behind it, such as `@people`; empty for nothing. */
  usage: Scalars['String']['output'];
  /** What it does. */
  means: Scalars['String']['output'];
  /** The account of the program that offers it; null for Logue's own. */
  offeredBy?: Maybe<User>;
};

/** The input of `runSlashCommand`. */
export type RunSlashCommandInput = {
  /** The room in which it is written. */
  roomId: Scalars['ID']['input'];
  /** The message in whose thread it is written; null for the room itself. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
  /** The whole text, with the slash. */
  text: Scalars['String']['input'];
  /** The IANA time zone of times in the text. Without it: the one of the viewer's profile, or UTC. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** A UUID of version 7, made now by the client. The same command sent again has its effect once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a command or a press brought for the viewer. */
export type AnswerToViewer = {
  __typename?: 'AnswerToViewer';
  /** By it, as the id of a message, the viewer presses what is in the blocks; null where there is nothing to press. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Markdown for the viewer alone; it is kept nowhere. Null for nothing. */
  text?: Maybe<Scalars['String']['output']>;
  /** What is shown below the text. */
  blocks: Array<MessageBlock>;
  /** A room to go to; null to stay. */
  roomId?: Maybe<Scalars['ID']['output']>;
};

/** What a program said to the viewer alone, later than the viewer waited for it. It is shown in the clients that are connected, and kept nowhere. */
export type ProgramAnswer = {
  __typename?: 'ProgramAnswer';
  /** Its id. An answer with the id of an earlier one takes its place; without text and blocks it takes the earlier one away. */
  id: Scalars['ID']['output'];
  /** The room in which the viewer asked. */
  roomId: Scalars['ID']['output'];
  /** The thread in which the viewer asked; null for the room itself. */
  threadRootId?: Maybe<Scalars['ID']['output']>;
  /** Markdown. */
  text: Scalars['String']['output'];
  /** What is shown below the text. */
  blocks: Array<MessageBlock>;
};

/** A program answered the viewer. A signal: it may be lost. */
export type ProgramAnswered = {
  __typename?: 'ProgramAnswered';
  /** What it said. */
  answer: ProgramAnswer;
};

/** The result of `runSlashCommand`, or why it was refused. */
export type RunSlashCommandPayload = {
  __typename?: 'RunSlashCommandPayload';
  /** What it brought, null when refused. */
  answer?: Maybe<AnswerToViewer>;
  /** Why it was refused, null when it was not. After `SlashCommandUnknown` the text may be sent as a message; after `SlashCommandMisused` the detail `usage` says how it is written. */
  refusal?: Maybe<Refusal>;
};

/** The input of `pressMessageElement`. */
export type PressMessageElementInput = {
  /** The message, or the id of a `ProgramAnswer`. */
  messageId: Scalars['ID']['input'];
  /** What the program calls the block that has it; needed where several blocks have the same. */
  blockId?: InputMaybe<Scalars['String']['input']>;
  /** What the program calls the button or list. */
  actionId: Scalars['String']['input'];
  /** The value of the button, or of the chosen option; the id of the chosen person or room. */
  value: Scalars['String']['input'];
  /** Of a list of several, and of checkboxes: all that is chosen now, by values or ids; nothing where all is taken back. The value counts for nothing then. */
  chosen?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A UUID of version 7, made now by the client. The same press sent again reaches the program under the same id. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `pressMessageElement`, or why it was refused. */
export type PressMessageElementPayload = {
  __typename?: 'PressMessageElementPayload';
  /** What it brought, null when refused. */
  answer?: Maybe<AnswerToViewer>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** One thing to choose that a program suggests. */
export type SuggestedOption = {
  __typename?: 'SuggestedOption';
  /** Plain text. */
  label: Scalars['String']['output'];
  /** What is sent when it is chosen, good for this list and this viewer alone. */
  value: Scalars['String']['output'];
  /** Plain text above those of one group; null for none. */
  group?: Maybe<Scalars['String']['output']>;
};

/** The input of `suggestOptions`: the list is one of a message or of a dialog. */
export type SuggestOptionsInput = {
  /** The message, or the id of a `ProgramAnswer`; null for a list of a dialog. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
  /** The dialog; null for a list of a message. */
  dialogId?: InputMaybe<Scalars['ID']['input']>;
  /** The field of the dialog; null for a list of a block. */
  fieldId?: InputMaybe<Scalars['String']['input']>;
  /** What the program calls the block that has it; needed where several blocks have the same. */
  blockId?: InputMaybe<Scalars['String']['input']>;
  /** What the program calls the list; empty for a field. */
  actionId: Scalars['String']['input'];
  /** What is typed. The program gets the first 200 characters. */
  query: Scalars['String']['input'];
};

/** The result of `suggestOptions`, or why it was refused. */
export type SuggestOptionsPayload = {
  __typename?: 'SuggestOptionsPayload';
  /** What can be chosen, 100 at most; nothing for fewer characters than the list asks for. */
  options: Array<SuggestedOption>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

export type { DialogFieldKind };

export type { DialogFieldTelling };

/** A field of a dialog. */
export type DialogField = {
  __typename?: 'DialogField';
  /** What the program calls it; unique in the dialog. */
  fieldId: Scalars['String']['output'];
  /** What is filled in. */
  kind: DialogFieldKind;
  /** Plain text. */
  label: Scalars['String']['output'];
  /** Plain text below it; null for none. */
  hint?: Maybe<Scalars['String']['output']>;
  /** What is shown while it is empty; null for nothing. */
  placeholder?: Maybe<Scalars['String']['output']>;
  /** Whether it may stay empty. */
  isOptional: Scalars['Boolean']['output'];
  /** Whether several can be chosen. */
  isSeveral: Scalars['Boolean']['output'];
  /** What can be chosen, of `SELECT`, `RADIO` and `CHECKBOXES`; of `SUGGESTED` what stands in it at first. */
  options: Array<SelectOption>;
  /** What stands in it at first. */
  initialValues: Array<Scalars['String']['output']>;
  /** The most that can be chosen where several can be, and the most files. */
  countMax: Scalars['Int']['output'];
  /** Of `FILE`: how the names of files end that may be given, without the point; empty for any. */
  fileTypes: Array<Scalars['String']['output']>;
  /** The fewest characters of a text. */
  lengthMin: Scalars['Int']['output'];
  /** The most characters of a text. */
  lengthMax: Scalars['Int']['output'];
  /** When the program is told of it, by `pressDialogElement` with its `fieldId`. */
  told: DialogFieldTelling;
  /** Of `SUGGESTED`: the fewest characters for which the program is asked. */
  queryLengthMin: Scalars['Int']['output'];
};

/** A part of a dialog: a field or a block. */
export type DialogPart = {
  __typename?: 'DialogPart';
  /** The field; null for a block. */
  field?: Maybe<DialogField>;
  /** What is shown; null for a field. */
  block?: Maybe<MessageBlock>;
};

/** A dialog that a program opened for the viewer, after a command or a press of the viewer's. */
export type ProgramDialog = {
  __typename?: 'ProgramDialog';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The dialog on which it stands and to which people go back from it; null for the first. At most 3 stand on each other. */
  previousId?: Maybe<Scalars['ID']['output']>;
  /** The room in which the viewer asked for it. */
  roomId: Scalars['ID']['output'];
  /** Raised when the program changes it. Fields of the same id keep what was filled in. */
  version: Scalars['Int']['output'];
  /** Plain text. */
  title: Scalars['String']['output'];
  /** The words of the button that sends it. */
  submit: Scalars['String']['output'];
  /** The words of the button that closes it. */
  close: Scalars['String']['output'];
  /** From above to below. */
  parts: Array<DialogPart>;
};

/** A program opened, changed or closed a dialog of the viewer. A signal: it may be lost. */
export type ProgramDialogChanged = {
  __typename?: 'ProgramDialogChanged';
  /** The id of the dialog. */
  id: Scalars['ID']['output'];
  /** The dialog as it is now; null when it is closed. */
  dialog?: Maybe<ProgramDialog>;
  /** The `commandId` of the command or press after which it was opened, for the one client that sent it; null where it had none. */
  askedBy?: Maybe<Scalars['ID']['output']>;
};

/** What is filled in in a field. */
export type DialogValueInput = {
  /** The field. */
  fieldId: Scalars['String']['input'];
  /** One text, or what was chosen; none for an empty field. */
  values: Array<Scalars['String']['input']>;
};

/** The input of `submitProgramDialog`. */
export type SubmitProgramDialogInput = {
  /** The dialog. */
  dialogId: Scalars['ID']['input'];
  /** The fields that are filled in. */
  values: Array<DialogValueInput>;
  /** A UUID of version 7, made now by the client. The same sent again reaches the program under the same id. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The input of `pressDialogElement`. */
export type PressDialogElementInput = {
  /** The dialog. */
  dialogId: Scalars['ID']['input'];
  /** A field of which the program is told before the dialog is sent; null for an element of a block. */
  fieldId?: InputMaybe<Scalars['String']['input']>;
  /** The block in which the element stands; null where the program gave it no name, and for a field. */
  blockId?: InputMaybe<Scalars['String']['input']>;
  /** The element; empty for a field. */
  actionId: Scalars['String']['input'];
  /** Of the button or of the option; the id of the chosen person or room. Empty for a field. */
  value: Scalars['String']['input'];
  /** Of a list of several, and of checkboxes: all that is chosen now, by values or ids; nothing where all is taken back. The value counts for nothing then. */
  chosen?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is filled in so far. What a field does not allow is left out. */
  values: Array<DialogValueInput>;
  /** A UUID of version 7, made now by the client. The same sent again reaches the program under the same id. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `pressDialogElement`, or why it was refused. */
export type PressDialogElementPayload = {
  __typename?: 'PressDialogElementPayload';
  /** The dialog as the program changed it at once; null where it did not. Later changes come by `ProgramDialogChanged`. */
  dialog?: Maybe<ProgramDialog>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** What is wrong with a field. */
export type DialogFieldError = {
  __typename?: 'DialogFieldError';
  /** The field. */
  fieldId: Scalars['String']['output'];
  /** Plain text, by Logue or by the program. */
  message: Scalars['String']['output'];
};

/** The result of `submitProgramDialog`, or why it was refused. */
export type SubmitProgramDialogPayload = {
  __typename?: 'SubmitProgramDialogPayload';
  /** What is wrong with fields; empty where the program took it. */
  errors: Array<DialogFieldError>;
  /** The dialog as the program changed it, or another one that stands on it, to go on with; null where it is done or has errors. */
  dialog?: Maybe<ProgramDialog>;
  /** Whether the dialogs on which it stood are closed too. */
  closesAll: Scalars['Boolean']['output'];
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** The input of `closeProgramDialog`. */
export type CloseProgramDialogInput = {
  /** The dialog. */
  dialogId: Scalars['ID']['input'];
  /** Whether the dialogs on which it stands are closed too. */
  closesAll: Scalars['Boolean']['input'];
};

/** The result of `closeProgramDialog`, or why it was refused. */
export type CloseProgramDialogPayload = {
  __typename?: 'CloseProgramDialogPayload';
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** A part of a search that looks like an operator and is not understood, or days that exclude each other. */
export type UnreadTerm = {
  __typename?: 'UnreadTerm';
  /** As it was written, such as `after:someday`. */
  term: Scalars['String']['output'];
  /** What is wrong, and what there is instead where that is known, in English sentences. */
  explanation: Scalars['String']['output'];
};

/** What was found in all the places that the viewer may search. */
export type SearchResults = {
  __typename?: 'SearchResults';
  /** Names in `from:` and `in:` that match no person and none of the viewer's rooms. While there are any, no message is found. */
  unknownNames: Array<Scalars['String']['output']>;
  /** Operators and their values that are not understood, in the order in which they were written: they were searched for as words. Then days that exclude each other, so that nothing is found. */
  unreadTerms: Array<UnreadTerm>;
  /** People, newest first. Empty for those who may not see the directory. */
  people: Array<User>;
  /** Channels the viewer may read, most recently changed first. */
  rooms: Array<Room>;
  /** Messages in rooms the viewer is in, newest first. */
  messages: MessageConnection;
};


/** What was found in all the places that the viewer may search. */
export type SearchResultsPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What was found in all the places that the viewer may search. */
export type SearchResultsRoomsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What was found in all the places that the viewer may search. */
export type SearchResultsMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { Presence };

/** One person's presence. */
export type UserPresence = {
  __typename?: 'UserPresence';
  /** Who. */
  userId: Scalars['ID']['output'];
  /** The presence now. */
  presence: Presence;
};

/** Tells the others in a room that the viewer is typing. */
export type SetTypingInput = {
  /** The room's id. */
  roomId: Scalars['ID']['input'];
  /** Whether the viewer is typing. Send true again every few seconds; without that it expires soon. */
  isTyping: Scalars['Boolean']['input'];
};

/** The result of `setTyping`, or why it was refused. */
export type SetTypingPayload = {
  __typename?: 'SetTypingPayload';
  /** The room's id, null when refused. */
  roomId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** Tells the others whether the viewer is online. */
export type SetPresenceInput = {
  /** How to appear while connected: ONLINE follows the viewer's connections, OFFLINE hides the viewer. */
  presence: Presence;
};

/** The result of `setPresence`, or why it was refused. */
export type SetPresencePayload = {
  __typename?: 'SetPresencePayload';
  /** The presence others now see, null when refused. */
  presence?: Maybe<Presence>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** How long the viewer has given no input. */
export type SetIdleInput = {
  /** Since how many seconds there was no input in this client; 0: there is some now. */
  seconds: Scalars['Int']['input'];
};

/** The result of `setIdle`, or why it was refused. */
export type SetIdlePayload = {
  __typename?: 'SetIdlePayload';
  /** The presence others now see, null when refused. */
  presence?: Maybe<Presence>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** What the viewer reads in one client. */
export type SetInSightInput = {
  /** A UUID that the client made for itself. Each window has its own. */
  clientId: Scalars['ID']['input'];
  /** The room that is shown to the viewer, who is at the keyboard; null: the window is hidden, has no focus, or shows no room. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** The thread that is open beside the room. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `setInSight`, or why it was refused. */
export type SetInSightPayload = {
  __typename?: 'SetInSightPayload';
  /** The room's id; null when no room is in sight, or when refused. */
  roomId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused, null when it was not. */
  refusal?: Maybe<Refusal>;
};

/** An instant of the past: exactly one of these. What happened at the instant itself has happened. */
export type InstantInput =
  /** A time by the clock of the event store. */
  { recordedAt: Scalars['DateTime']['input']; position?: never; sealIndex?: never; happenedAt?: never; }
  |  /** A position in the event store, as mutations and changes tell it: the state right after that event. */
  { recordedAt?: never; position: Scalars['String']['input']; sealIndex?: never; happenedAt?: never; }
  |  /** The index of an event in the sealed log, as proofs and its tiles number events: the state right after that event. The error `InstantInvalid` while it is not sealed. */
  { recordedAt?: never; position?: never; sealIndex: Scalars['SafeInt']['input']; happenedAt?: never; }
  |  /** A time as the events claim it. It differs from `recordedAt` for what was imported, which claims the times of its source. */
  { recordedAt?: never; position?: never; sealIndex?: never; happenedAt: Scalars['DateTime']['input']; };

/** A room as it stood at an instant of the past. */
export type RoomAsOf = {
  __typename?: 'RoomAsOf';
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** Whether the times are those that the events claim, so that what was imported counts by the times of its source. */
  isClaimed: Scalars['Boolean']['output'];
  /** Its name then; null for direct and group conversations. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its topic then. */
  topic: Scalars['String']['output'];
  /** Its description then. */
  description: Scalars['String']['output'];
  /** Its banner then. */
  banner?: Maybe<Scalars['String']['output']>;
  /** Who could find it then. A public channel could be read by everybody who may browse, any other room by its members. */
  visibility: RoomVisibility;
  /** Whether it was archived then. */
  isArchived: Scalars['Boolean']['output'];
  /** Whether only owners and moderators wrote in it then. */
  isReadOnly: Scalars['Boolean']['output'];
  /** Who was in it then, in the order in which they first came. */
  members: MemberAsOfConnection;
  /** The timeline of then, from its end, in the order of message numbers; with `happenedAt` in the order of the claimed times. */
  messages: MessageAsOfConnection;
  /** The messages that were pinned then, last pinned first, 100 at most. */
  pins: Array<MessageAsOf>;
  /** The last thing that had happened to the room itself, up to the instant; null for none, as by a claimed time before the room. */
  lastChange?: Maybe<RoomHistoryEntry>;
  /** The last thing that had happened to the room itself before that instant, and not at it; null for none. */
  previousChange?: Maybe<RoomHistoryEntry>;
  /** The first thing that happened to the room itself after the instant; null for none. */
  nextChange?: Maybe<RoomHistoryEntry>;
};


/** A room as it stood at an instant of the past. */
export type RoomAsOfMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A room as it stood at an instant of the past. */
export type RoomAsOfMessagesArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A person who was in a room at an instant of the past. */
export type MemberAsOf = {
  __typename?: 'MemberAsOf';
  /** The person, as known now. */
  user: User;
  /** The role in the room then. */
  role: RoomRole;
  /** When the stay began. */
  joinedAt: Scalars['DateTime']['output'];
};

/** A page of the people who were in a room. */
export type MemberAsOfConnection = {
  __typename?: 'MemberAsOfConnection';
  /** The people with their cursors. */
  edges: Array<MemberAsOfEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
};

/** A person in a page. */
export type MemberAsOfEdge = {
  __typename?: 'MemberAsOfEdge';
  /** The place of this person, for `after`. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: MemberAsOf;
};

/**
 * A message as it stood at an instant of the past. What was edited or deleted since is shown to its sender and to those who may see older versions; for others it is withheld: nothing of it is shown,
 * and never the words of now in the place of the original. Reading such words of others is recorded as `ReplacedWordsSeen` before they are shown, and the error `ConfirmationRequired` says that the session
 * has to be confirmed first.
 */
export type MessageAsOf = {
  __typename?: 'MessageAsOf';
  /** The message's id. */
  id: Scalars['ID']['output'];
  /** The message as it is now. */
  message: Message;
  /** The text of then, with the names of now; empty when it was deleted then, `[erased]` once erased, null when it is withheld. */
  text?: Maybe<Scalars['String']['output']>;
  /** The text of then as it is stored, as the `markup` of a message is; null where it would be the same, and when it is withheld. */
  markup?: Maybe<Scalars['String']['output']>;
  /** The people, channels and teams that the text then names, with the names of now. */
  mentions: Array<MessageMention>;
  /** Whether it was edited or deleted since, and the viewer may not see older versions. */
  isWithheld: Scalars['Boolean']['output'];
  /** Whether the text of then was erased for good. */
  isErased: Scalars['Boolean']['output'];
  /** What a program showed below the text then. */
  blocks: Array<MessageBlock>;
  /** When its text had last been edited then; null if it had not. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it had been deleted then. */
  isDeleted: Scalars['Boolean']['output'];
  /** The files it carried then. */
  files: Array<File>;
  /** The reactions of then. */
  reactions: Array<Reaction>;
  /** Whether it was pinned then. */
  isPinned: Scalars['Boolean']['output'];
  /** The replies of then, from the end, in the order of thread numbers. */
  thread: MessageAsOfConnection;
};


/**
 * A message as it stood at an instant of the past. What was edited or deleted since is shown to its sender and to those who may see older versions; for others it is withheld: nothing of it is shown,
 * and never the words of now in the place of the original. Reading such words of others is recorded as `ReplacedWordsSeen` before they are shown, and the error `ConfirmationRequired` says that the session
 * has to be confirmed first.
 */
export type MessageAsOfThreadArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of messages of the past. */
export type MessageAsOfConnection = {
  __typename?: 'MessageAsOfConnection';
  /** The messages with their cursors. */
  edges: Array<MessageAsOfEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
};

/** A message of the past in a page. */
export type MessageAsOfEdge = {
  __typename?: 'MessageAsOfEdge';
  /** The place of this message, for `before`. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: MessageAsOf;
};

/** A person as known at an instant of the past. */
export type UserAsOf = {
  __typename?: 'UserAsOf';
  /** The person's id. */
  userId: Scalars['ID']['output'];
  /** The name then. */
  name: Scalars['String']['output'];
  /** The display name then; `Erased user` once erased. */
  displayName: Scalars['String']['output'];
  /** The title then. */
  title: Scalars['String']['output'];
  /** The account's role then. */
  role: WorkspaceRole;
  /** Whether the account was active then. */
  isActive: Scalars['Boolean']['output'];
};

export type { RoomHistoryKind };

/** Something that happened to a room itself, and not to its messages. */
export type RoomHistoryEntry = {
  __typename?: 'RoomHistoryEntry';
  /** The id of the entry. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: RoomHistoryKind;
  /** The position of the event: `asOf` shows the room right after it. */
  position: Scalars['String']['output'];
  /** When Logue recorded it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it happened; for what was imported the time that its source claims. */
  happenedAt: Scalars['DateTime']['output'];
  /** Who did it; null in the oldest events. */
  actor?: Maybe<User>;
  /** The member whom it is about. */
  person?: Maybe<User>;
  /** The role that the member got. */
  role?: Maybe<RoomRole>;
  /** The team, while the viewer may see it. */
  team?: Maybe<Team>;
  /** The name, topic, description or banner before; null where there was none. `[erased]` once erased. */
  before?: Maybe<Scalars['String']['output']>;
  /** The name, topic, description or banner from then on; null for none. `[erased]` once erased. */
  after?: Maybe<Scalars['String']['output']>;
};

/** A page of the history of a room. */
export type RoomHistoryConnection = {
  __typename?: 'RoomHistoryConnection';
  /** The entries with their cursors. */
  edges: Array<RoomHistoryEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
};

/** An entry in a page. */
export type RoomHistoryEdge = {
  __typename?: 'RoomHistoryEdge';
  /** The place of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: RoomHistoryEntry;
};

export type { HistoricChangeKind };

/**
 * Something that happened in a room, as it was then. Words that were edited or deleted since are shown to their sender, to those who may see older versions and to those who may export the record;
 * for others they are withheld, as they are in `MessageAsOf`.
 */
export type HistoricChange = {
  __typename?: 'HistoricChange';
  /** The place in the room's history: give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The event's position in the event store: give it to `asOf` for the room right after it. */
  position: Scalars['String']['output'];
  /** What happened. */
  kind: HistoricChangeKind;
  /** When Logue recorded it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it happened: for what was imported the time that its source claims. */
  happenedAt: Scalars['DateTime']['output'];
  /** Who did it, as known now; null for Logue itself. */
  actor?: Maybe<User>;
  /** The message that it is about; null for what is about the room. */
  messageId?: Maybe<Scalars['ID']['output']>;
  /** That message as it is now. */
  message?: Maybe<Message>;
  /** The words of then, with the names of now: of a posted or edited message. `[erased]` once erased; null for other kinds, and when they are withheld. */
  text?: Maybe<Scalars['String']['output']>;
  /** The words of then as they are stored, as the `markup` of a message is; null where they would be the same, and when they are withheld. */
  markup?: Maybe<Scalars['String']['output']>;
  /** What a program showed below the text then; of an edit only where it changed that too. */
  blocks: Array<MessageBlock>;
  /** The files that a posted message carried. */
  files: Array<File>;
  /** Whether the words were edited or deleted since, and the viewer may not see them. */
  isWithheld: Scalars['Boolean']['output'];
  /** Whether the words of then were erased for good. */
  isErased: Scalars['Boolean']['output'];
  /** The emoji of a reaction. */
  emoji?: Maybe<Scalars['String']['output']>;
  /** Who reacted, came, left, or got another role. */
  person?: Maybe<User>;
  /** The role that was granted. */
  role?: Maybe<RoomRole>;
  /** What the room got: the name, topic, description or banner. */
  value?: Maybe<Scalars['String']['output']>;
  /** In a replay: how long it pauses before the next change, in milliseconds; null behind the last one, and in a history that is read as a list. */
  pauseMs?: Maybe<Scalars['Int']['output']>;
};

/** A change in a page. */
export type HistoricChangeEdge = {
  __typename?: 'HistoricChangeEdge';
  /** The place of this change, for `after`. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: HistoricChange;
};

/** A page of a room's history, oldest first. */
export type HistoricChangeConnection = {
  __typename?: 'HistoricChangeConnection';
  /** The changes. */
  edges: Array<HistoricChangeEdge>;
  /** Where this page lies. A page may hold fewer changes than asked for although there are more: go on after its `endCursor`. */
  pageInfo: PageInfo;
};

/** One projection. It turns events into the data that queries read. */
export type ProjectionState = {
  __typename?: 'ProjectionState';
  /** The projection's name. */
  name: Scalars['String']['output'];
  /** The version that queries see, null before its first start. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The age of the oldest event that it has not processed, in milliseconds; 0 when it keeps up. Null when this server does not know it. */
  lagMs?: Maybe<Scalars['SafeInt']['output']>;
  /** How many events it failed to process and has set aside, counted up to 1,000. */
  parkedCount: Scalars['Int']['output'];
};

/** An event that a projection failed to process. It was set aside, so that other events are still processed. What it changed stays stale until the failure is mended. */
export type ParkedEvent = {
  __typename?: 'ParkedEvent';
  /** The projection that parked it. */
  projection: Scalars['String']['output'];
  /** The event's id. */
  eventId: Scalars['ID']['output'];
  /** The event's type. */
  eventType: Scalars['String']['output'];
  /** The event's stream. */
  stream: Scalars['String']['output'];
  /** What went wrong. */
  error: Scalars['String']['output'];
  /** When the event was stored. */
  storedAt: Scalars['DateTime']['output'];
};

/** How Logue is running. */
export type Operations = {
  __typename?: 'Operations';
  /** Each projection, and how far it is behind. */
  projections: Array<ProjectionState>;
  /** Events that projections failed to process, newest first, 100 at most. */
  parkedEvents: Array<ParkedEvent>;
};

export type { ImportState };

/** How many of one kind of thing an import takes over. */
export type ImportCount = {
  __typename?: 'ImportCount';
  /** The kind, such as `messages`. */
  name: Scalars['String']['output'];
  /** How many. */
  count: Scalars['SafeInt']['output'];
};

/** What an import noted of one kind. */
export type ImportNote = {
  __typename?: 'ImportNote';
  /** What happened to these things. */
  title: Scalars['String']['output'];
  /** Whether something is missing here that was in the export. */
  isLoss: Scalars['Boolean']['output'];
  /** How many there are. */
  count: Scalars['SafeInt']['output'];
  /** The first of them, 50 at most: the place in the export, and what became of it. */
  lines: Array<Scalars['String']['output']>;
};

/** What an import takes over, and what it does not. The counts of message objects add up to those of the export. */
export type ImportReport = {
  __typename?: 'ImportReport';
  /** What is here, or would be. */
  taken: Array<ImportCount>;
  /** How many message objects the export has; null where the format has none. */
  messageObjectCount?: Maybe<Scalars['SafeInt']['output']>;
  /** How the message objects ended. */
  messageObjects: Array<ImportCount>;
  /** Losses first. */
  notes: Array<ImportNote>;
};

/** An import that runs on the server. Administrators upload the export to `POST /imports`. */
export type ImportJob = {
  __typename?: 'ImportJob';
  /** The import's id. */
  id: Scalars['ID']['output'];
  /** The name of the uploaded file. */
  fileName: Scalars['String']['output'];
  /** How far it has come. */
  state: ImportState;
  /** What it is doing now; empty while it waits and at its end. */
  doing: Scalars['String']['output'];
  /** How many of the things to do are done. */
  done: Scalars['SafeInt']['output'];
  /** How many things there are to do. */
  total: Scalars['SafeInt']['output'];
  /** About how many seconds this step still takes; null while it is unknown. */
  secondsLeft?: Maybe<Scalars['SafeInt']['output']>;
  /** Why it failed; null when it did not. */
  problem?: Maybe<Scalars['String']['output']>;
  /** The report of the dry run, then of the import; null before. */
  report?: Maybe<ImportReport>;
};

/** Which entries of the record are wanted. Those that match everything that is given. */
export type AuditLogFilter = {
  /** Who acted: the id of a user, or of Logue itself. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** The user whom it is about. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The room that it happened in. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** The kinds of events, such as `MessageDeleted`, 20 at most. docs/record.md lists them. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Words in what an entry shows: the names of the person who acted or whom it is about, the name of the room, old and new values. Each word must occur there; a last `*` matches a beginning.
   * It never looks into messages, topics or the names of files: these are seen in a case.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Recorded at this time or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Recorded at this time or earlier. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type { AuditActorKind };

/** One value that an event set. */
export type AuditChange = {
  __typename?: 'AuditChange';
  /** The name of the value, such as `role` or the key of a setting. */
  field: Scalars['String']['output'];
  /** The value before; null where there was none. */
  before?: Maybe<Scalars['SettingValue']['output']>;
  /** The value after it; of a secret setting only whether it is set. */
  after?: Maybe<Scalars['SettingValue']['output']>;
};

/**
 * One event in the record: who did what, when, and to whom. It never holds content: no text of a message, no name of a file, no topic of a room.
 * Content is seen in a case.
 */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The event's position in the log. */
  id: Scalars['ID']['output'];
  /** The event's id; null for a posted message, which has its own. */
  eventId?: Maybe<Scalars['ID']['output']>;
  /** The kind of event, such as `MessageDeleted`. */
  kind: Scalars['String']['output'];
  /** What happened, in plain words. */
  summary: Scalars['String']['output'];
  /** When Logue recorded it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it happened: for an imported event the time that its source claims. */
  happenedAt: Scalars['DateTime']['output'];
  /** Whether `happenedAt` is a claim of another source, such as an import. */
  isClaimed: Scalars['Boolean']['output'];
  /** Who acted; null in the oldest events. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** The user who acted; null for Logue itself. */
  actor?: Maybe<User>;
  /** By what kind of account. */
  actorKind?: Maybe<AuditActorKind>;
  /** The session in which it was done; null for what came through a token, an import or Logue itself. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /**
   * The network address that it came from: that of the request where the event has it, else that from which the session began or the token was last known to be used; of an IPv6 address the network.
   * Null where none is known, and for what Logue itself did.
   */
  address?: Maybe<Scalars['String']['output']>;
  /** What it came through when it was no session: `token:` and the token's id, `import:` and the kind of import, `integration:` and its instance. */
  via?: Maybe<Scalars['String']['output']>;
  /** The id of the event because of which Logue did it; null for what an account did itself. */
  causeId?: Maybe<Scalars['ID']['output']>;
  /** The room that it happened in. */
  roomId?: Maybe<Scalars['ID']['output']>;
  /** The name of that room now; null for a direct or group conversation. */
  roomName?: Maybe<Scalars['String']['output']>;
  /** The user whom it is about, where that is not what the actor did with their own. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** That user. */
  person?: Maybe<User>;
  /** The id of the message, file, token, role, team or other thing that it is about. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** The values that it changed. */
  changes: Array<AuditChange>;
  /** Whether personal data of the event was erased. */
  isErased: Scalars['Boolean']['output'];
};

/** An entry in a page. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** The place in the record: give it as `after` for the next page. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** A page of the record, newest first. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries. */
  edges: Array<AuditEntryEdge>;
  /** Where this page lies. A page may hold fewer entries than asked for although there are more. */
  pageInfo: PageInfo;
};

/**
 * A case: why some auditors may see content, of which rooms and people, and until when. Those who may read the record see which cases there are and
 * each look that was taken. The people whom a case is about do not, unless they read the record themselves and no second auditor has to approve the case.
 */
export type Case = {
  __typename?: 'Case';
  /** The case's id. */
  id: Scalars['ID']['output'];
  /** Its number in the books of those who opened it. */
  number: Scalars['String']['output'];
  /** Why it was opened. */
  reason: Scalars['String']['output'];
  /** The people whose messages are seen; empty for everybody in the rooms. */
  personIds: Array<Scalars['ID']['output']>;
  /** The same people. */
  people: Array<User>;
  /** The rooms whose messages are seen; empty for all that the people wrote. */
  roomIds: Array<Scalars['ID']['output']>;
  /** Messages sent at this time or later are seen; null without a bound. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** Messages sent at this time or earlier are seen; null without a bound. */
  to?: Maybe<Scalars['DateTime']['output']>;
  /** Who sees the content, beside the one who opened the case. */
  viewers: Array<User>;
  /** Who opened it. */
  openedBy: User;
  /** When. */
  openedAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whether a second auditor has to approve it before content is seen. */
  needsApproval: Scalars['Boolean']['output'];
  /** Who approved it, null when it is not approved. */
  approvedBy?: Maybe<User>;
  /** When. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who closed it, null when it is open. */
  closedBy?: Maybe<User>;
  /** When. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether its number, reason and scope were erased for good. */
  isErased: Scalars['Boolean']['output'];
  /**
   * The messages within the case, newest first, also those that were deleted. Each request is recorded as `CaseContentViewed` before anything is shown. The
   * errors `NotPermitted`, `CaseClosed`, `CaseExpired`, `CaseNotApproved`, `RoomOutsideCase` and `PersonOutsideCase` say why nothing is shown, and
   * `ConfirmationRequired` that the session has to be confirmed first.
   */
  messages: CaseMessageConnection;
  /**
   * A room that the case names, as it stood at an instant of the past; null when there is no such room. Each request is recorded as `CaseHistoryViewed` before
   * anything is shown. The errors are those of `messages`, `RoomOutsideCase` also where the case names no rooms, and `InstantInvalid` for an instant before the room, or one that has not come yet.
   */
  roomAsOf?: Maybe<CaseRoomAsOf>;
  /**
   * A message within the case as it stood at an instant of the past; null before it was posted, and for a message outside the case. Each request is recorded as
   * `CaseHistoryViewed` before anything is shown. The errors are those of `messages`, and `InstantInvalid` for an instant that has not come yet.
   */
  messageAsOf?: Maybe<CaseMessageAsOf>;
};


/**
 * A case: why some auditors may see content, of which rooms and people, and until when. Those who may read the record see which cases there are and
 * each look that was taken. The people whom a case is about do not, unless they read the record themselves and no second auditor has to approve the case.
 */
export type CaseMessagesArgs = {
  roomId?: InputMaybe<Scalars['ID']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A case: why some auditors may see content, of which rooms and people, and until when. Those who may read the record see which cases there are and
 * each look that was taken. The people whom a case is about do not, unless they read the record themselves and no second auditor has to approve the case.
 */
export type CaseRoomAsOfArgs = {
  roomId: Scalars['ID']['input'];
  at: InstantInput;
};


/**
 * A case: why some auditors may see content, of which rooms and people, and until when. Those who may read the record see which cases there are and
 * each look that was taken. The people whom a case is about do not, unless they read the record themselves and no second auditor has to approve the case.
 */
export type CaseMessageAsOfArgs = {
  messageId: Scalars['ID']['input'];
  at: InstantInput;
};

/** A case in a page. */
export type CaseEdge = {
  __typename?: 'CaseEdge';
  /** The place in the list: give it as `after` for the next page. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: Case;
};

/** A page of cases, newest first. */
export type CaseConnection = {
  __typename?: 'CaseConnection';
  /** The cases. */
  edges: Array<CaseEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are in all; null when they are too many to count. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A message as it is seen within a case. */
export type CaseMessage = {
  __typename?: 'CaseMessage';
  /** The message's id. */
  id: Scalars['ID']['output'];
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** The room's name now; null for a direct or group conversation. */
  roomName?: Maybe<Scalars['String']['output']>;
  /** The sender's id. */
  senderId: Scalars['ID']['output'];
  /** Who wrote it. */
  sender: User;
  /** The text now: empty once deleted, `[erased]` once erased. */
  text: Scalars['String']['output'];
  /** Whether the text was erased for good. */
  isErased: Scalars['Boolean']['output'];
  /** The words that a program shows below the text; null without any. */
  blockText?: Maybe<Scalars['String']['output']>;
  /** The names of the files that it carries. */
  fileNames: Array<Scalars['String']['output']>;
  /** The files that it carries, also deleted ones. */
  files: Array<CaseFile>;
  /** The message whose thread it replies in, null when it is no reply. */
  threadRootId?: Maybe<Scalars['ID']['output']>;
  /** When it was sent; for an imported message the time that its source claims. */
  sentAt: Scalars['DateTime']['output'];
  /** When Logue recorded it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When its text was last edited; null if it never was. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was deleted; null if it was not. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who deleted it; null if it was not deleted. */
  deletedBy?: Maybe<User>;
  /** Its texts before edits and before the deletion, oldest first. */
  versions: Array<MessageVersion>;
  /** The proof of the events that made it, as `Message.proof`. */
  proof?: Maybe<MessageProof>;
};

/** A file as it is seen within a case. */
export type CaseFile = {
  __typename?: 'CaseFile';
  /** The file's id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its media type. */
  contentType: Scalars['String']['output'];
  /** Its size in bytes. */
  sizeBytes: Scalars['SafeInt']['output'];
  /**
   * Where its bytes are; null once they are purged. Each request is recorded as `CaseFileRequested` before anything is sent, and needs a session that was
   * confirmed lately. A deleted file is sent until it is purged.
   */
  url?: Maybe<Scalars['String']['output']>;
};

/** A message of a case in a page. */
export type CaseMessageEdge = {
  __typename?: 'CaseMessageEdge';
  /** The place in the list: give it as `after` for the next page. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: CaseMessage;
};

/** A page of the messages within a case, newest first. */
export type CaseMessageConnection = {
  __typename?: 'CaseMessageConnection';
  /** The messages. */
  edges: Array<CaseMessageEdge>;
  /** Where this page lies. A page may hold fewer messages than asked for although there are more. */
  pageInfo: PageInfo;
};

/** What a command about a case did. */
export type CaseResult = {
  __typename?: 'CaseResult';
  /** The case's id. */
  caseId: Scalars['ID']['output'];
  /** The case. */
  case?: Maybe<Case>;
};

/** The input of `openCase`. */
export type OpenCaseInput = {
  /** Its number in your books, 1 to 100 characters. */
  number: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The people whose messages are seen; empty for everybody in the rooms. At most 200. */
  personIds: Array<Scalars['ID']['input']>;
  /** The rooms whose messages are seen; empty for all that the people wrote. At most 200. */
  roomIds: Array<Scalars['ID']['input']>;
  /** Messages sent at this time or later; null without a bound. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Messages sent at this time or earlier; null without a bound. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who sees the content beside you. They need the permission to see content, too. */
  viewerIds: Array<Scalars['ID']['input']>;
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `openCase`, or why it was refused. */
export type OpenCasePayload = CommandPayload & {
  __typename?: 'OpenCasePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CaseResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `approveCase`. */
export type ApproveCaseInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `approveCase`, or why it was refused. */
export type ApproveCasePayload = CommandPayload & {
  __typename?: 'ApproveCasePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CaseResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** The input of `closeCase`. */
export type CloseCaseInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** A UUID made by the client. A command that is sent again with the same UUID is executed once. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `closeCase`, or why it was refused. */
export type CloseCasePayload = CommandPayload & {
  __typename?: 'CloseCasePayload';
  /** The result; null when the command was refused. */
  result?: Maybe<CaseResult>;
  /** Why the command was refused; null when it was accepted. */
  refusal?: Maybe<Refusal>;
  /** The position of the command's last event in the log; null when the command was refused. */
  position?: Maybe<Scalars['String']['output']>;
  /** Whether queries show the change already. */
  isVisible: Scalars['Boolean']['output'];
};

/** A room of a case as it stood at an instant of the past. Of its messages those within the case are shown. */
export type CaseRoomAsOf = {
  __typename?: 'CaseRoomAsOf';
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** Whether the times are those that the events claim, so that what was imported counts by the times of its source. */
  isClaimed: Scalars['Boolean']['output'];
  /** Its name then; null for direct and group conversations. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its topic then. */
  topic: Scalars['String']['output'];
  /** Its description then. */
  description: Scalars['String']['output'];
  /** Its banner then. */
  banner?: Maybe<Scalars['String']['output']>;
  /** Who could find it then. A public channel could be read by everybody who may browse, any other room by its members. */
  visibility: RoomVisibility;
  /** Whether it was archived then. */
  isArchived: Scalars['Boolean']['output'];
  /** Whether only owners and moderators wrote in it then. */
  isReadOnly: Scalars['Boolean']['output'];
  /** Who was in it then, in the order in which they first came. */
  members: MemberAsOfConnection;
  /** The timeline of then, from its end, as `RoomAsOf.messages`. A page may hold fewer messages than asked for although there are more. */
  messages: CaseMessageAsOfConnection;
};


/** A room of a case as it stood at an instant of the past. Of its messages those within the case are shown. */
export type CaseRoomAsOfMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A room of a case as it stood at an instant of the past. Of its messages those within the case are shown. */
export type CaseRoomAsOfMessagesArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A message as it stood at an instant of the past, as it is seen within a case: also what was edited or deleted since. */
export type CaseMessageAsOf = {
  __typename?: 'CaseMessageAsOf';
  /** The message's id. */
  id: Scalars['ID']['output'];
  /** The room's id. */
  roomId: Scalars['ID']['output'];
  /** The sender's id. */
  senderId: Scalars['ID']['output'];
  /** Who wrote it. */
  sender: User;
  /** When it was sent; for an imported message the time that its source claims. */
  sentAt: Scalars['DateTime']['output'];
  /** The text of then, with the names of now; empty when it was deleted then, `[erased]` once erased. */
  text: Scalars['String']['output'];
  /** Whether the text of then was erased for good. */
  isErased: Scalars['Boolean']['output'];
  /** The words that a program showed below the text then; null without any. */
  blockText?: Maybe<Scalars['String']['output']>;
  /** When its text had last been edited then; null if it had not. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it had been deleted then. */
  isDeleted: Scalars['Boolean']['output'];
  /** The files it carried then. */
  files: Array<CaseFile>;
  /** The reactions of then. */
  reactions: Array<Reaction>;
  /** Whether it was pinned then. */
  isPinned: Scalars['Boolean']['output'];
  /** The replies of then that lie within the case, from the end, in the order of thread numbers. */
  thread: CaseMessageAsOfConnection;
};


/** A message as it stood at an instant of the past, as it is seen within a case: also what was edited or deleted since. */
export type CaseMessageAsOfThreadArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of messages of the past within a case. */
export type CaseMessageAsOfConnection = {
  __typename?: 'CaseMessageAsOfConnection';
  /** The messages with their cursors. */
  edges: Array<CaseMessageAsOfEdge>;
  /** Whether there are more pages, and the cursors of this one. */
  pageInfo: PageInfo;
};

/** A message of the past in a page of a case. */
export type CaseMessageAsOfEdge = {
  __typename?: 'CaseMessageAsOfEdge';
  /** The place of this message, for `before`. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: CaseMessageAsOf;
};

/** A proof that the events which made a message stand in the sealed log as they are. docs/proof.md says what it proves. */
export type MessageProof = {
  __typename?: 'MessageProof';
  /** The proof: a text in JSON, to be kept as a file and handed to anybody. `npm run verify -- <file>` checks it, and so does verify.html, without this server. */
  file: Scalars['String']['output'];
  /** How many events the proof holds: one for the posting, one for each edit, one for the deletion. */
  eventCount: Scalars['Int']['output'];
  /** How many events the signed tree has that it is proven by. */
  size: Scalars['Int']['output'];
  /** Whether the proof holds the keys of these events, so that it proves their words. For the sender, and for those who may export the record; for others it proves the encrypted words. */
  areWordsProven: Scalars['Boolean']['output'];
  /** Since when events are stored that no witness has signed for; null when a witness has signed for all that is sealed. */
  unwitnessedSince?: Maybe<Scalars['DateTime']['output']>;
};



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
  MessageBlock:
    | ( KnownBlock<"header"> & { __typename: 'HeaderBlock' } )
    | ( KnownBlock<"section"> & { __typename: 'SectionBlock' } )
    | ( KnownBlock<"fields"> & { __typename: 'FieldsBlock' } )
    | ( KnownBlock<"context"> & { __typename: 'ContextBlock' } )
    | ( KnownBlock<"divider"> & { __typename: 'DividerBlock' } )
    | ( KnownBlock<"image"> & { __typename: 'ImageBlock' } )
    | ( KnownBlock<"actions"> & { __typename: 'ActionsBlock' } )
    | ( KnownBlock<"poll"> & { __typename: 'PollBlock' } )
    | ( KnownBlock<"attachment"> & { __typename: 'AttachmentBlock' } )
    | ( BlockSource & { __typename: 'UnknownBlock' } )
  ;
  BlockElement:
    | ( ButtonSource & { __typename: 'ButtonElement' } )
    | ( SelectSource & { __typename: 'SelectElement' } )
    | ( CheckboxesSource & { __typename: 'CheckboxesElement' } )
    | ( SuggestedSelectSource & { __typename: 'SuggestedSelectElement' } )
    | ( UserSelectSource & { __typename: 'UserSelectElement' } )
    | ( RoomSelectSource & { __typename: 'RoomSelectElement' } )
  ;
  RoomEvent:
    | ( Omit<MessageChanged, 'message'> & { message: _RefType['Message'] } & { __typename: 'MessageChanged' } )
    | ( Omit<RoomChanged, 'room'> & { room: _RefType['Room'] } & { __typename: 'RoomChanged' } )
    | ( Omit<MemberChanged, 'membership'> & { membership?: Maybe<_RefType['Membership']> } & { __typename: 'MemberChanged' } )
    | ( TypingChanged & { __typename: 'TypingChanged' } )
    | ( CaughtUp & { __typename: 'CaughtUp' } )
    | ( ResyncSource & { __typename: 'Resync' } )
  ;
  InboxEvent:
    | ( Omit<RoomEntryChanged, 'entry'> & { entry: _RefType['RoomEntry'] } & { __typename: 'RoomEntryChanged' } )
    | ( Omit<RoomChanged, 'room'> & { room: _RefType['Room'] } & { __typename: 'RoomChanged' } )
    | ( RoomLeft & { __typename: 'RoomLeft' } )
    | ( RoomsListed & { __typename: 'RoomsListed' } )
    | ( Omit<MentionAdded, 'mention'> & { mention: _RefType['Mention'] } & { __typename: 'MentionAdded' } )
    | ( PresenceChanged & { __typename: 'PresenceChanged' } )
    | ( Omit<UserChanged, 'user'> & { user: _RefType['User'] } & { __typename: 'UserChanged' } )
    | ( Omit<FollowedThreadChanged, 'thread'> & { thread: _RefType['FollowedThread'] } & { __typename: 'FollowedThreadChanged' } )
    | ( Omit<ReceivedReactionChanged, 'reaction'> & { reaction?: Maybe<_RefType['ReceivedReaction']> } & { __typename: 'ReceivedReactionChanged' } )
    | ( StarChanged & { __typename: 'StarChanged' } )
    | ( Omit<TeamChanged, 'team'> & { team?: Maybe<_RefType['Team']> } & { __typename: 'TeamChanged' } )
    | ( Omit<MessageNotified, 'message'> & { message: _RefType['Message'] } & { __typename: 'MessageNotified' } )
    | ( Omit<DraftChanged, 'draft'> & { draft?: Maybe<_RefType['Draft']> } & { __typename: 'DraftChanged' } )
    | ( Omit<ScheduledMessageChanged, 'scheduledMessage'> & { scheduledMessage?: Maybe<_RefType['ScheduledMessage']> } & { __typename: 'ScheduledMessageChanged' } )
    | ( Omit<SidebarChanged, 'sidebar'> & { sidebar: _RefType['Sidebar'] } & { __typename: 'SidebarChanged' } )
    | ( Omit<ProgramAnswered, 'answer'> & { answer: _RefType['ProgramAnswer'] } & { __typename: 'ProgramAnswered' } )
    | ( Omit<ProgramDialogChanged, 'dialog'> & { dialog?: Maybe<_RefType['ProgramDialog']> } & { __typename: 'ProgramDialogChanged' } )
    | ( Omit<CustomEmojiChanged, 'emoji'> & { emoji?: Maybe<_RefType['CustomEmoji']> } & { __typename: 'CustomEmojiChanged' } )
    | ( CaughtUp & { __typename: 'CaughtUp' } )
    | ( ResyncSource & { __typename: 'Resync' } )
  ;
  MyEvent:
    | ( Omit<MessageChanged, 'message'> & { message: _RefType['Message'] } & { __typename: 'MessageChanged' } )
    | ( RoomFactsChangedSource & { __typename: 'RoomFactsChanged' } )
    | ( RoomMemberChangedSource & { __typename: 'RoomMemberChanged' } )
    | ( RoomJoinedSource & { __typename: 'RoomJoined' } )
    | ( RoomLeft & { __typename: 'RoomLeft' } )
    | ( CaughtUp & { __typename: 'CaughtUp' } )
    | ( ResyncSource & { __typename: 'Resync' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( UserDocument )
    | ( RoomDocument )
    | ( TeamDocument )
    | ( MessageDocument )
    | ( FileDocument )
  ;
  CommandPayload:
    | ( Omit<CreateWorkspacePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['SessionResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ChangeWorkspaceSettingsPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['WorkspaceResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CreateInviteLinkPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CreatedInviteLink']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RevokeInviteLinkPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['InviteLinkResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ChangeSettingPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['SettingResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AddIntegrationPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['IntegrationResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RemoveIntegrationPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['IntegrationResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RenewInstanceSecretPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<PauseReactionPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['IntegrationResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ResumeReactionPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['IntegrationResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RetryDeadLettersPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['IntegrationResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ReplayReactionPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['IntegrationResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RedeliverPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['IntegrationResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RegisterUserPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['SessionResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RegisterBotPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SignInPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['SessionResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SignOutPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RevokeSessionPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['AccountResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RevokeSessionsPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['AccountResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ChangePasswordPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['AccountResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ResetPasswordPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CreatedSignInLink']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CreateSignInLinksPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CreatedSignInLinks']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<MailSignInLinksPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['MailedSignInLinks']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<MailConfirmationLinkPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ConfirmEmailPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['AccountResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AskForSignInLinkPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RedeemSignInLinkPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['SessionResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CreateAccessTokenPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CreatedAccessToken']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RevokeAccessTokenPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['AccountResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RenameUserPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ReplaceEmailPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['AccountResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<EditProfilePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SetStatusPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ClearStatusPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ChooseAvatarPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RemoveAvatarPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AssignRolePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DeactivateUserPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<EraseUserPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ApproveErasurePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ReactivateUserPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<UnlinkExternalAccountPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RestoreExternalPicturePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SignInByMethodPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<LinkExternalAccountPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<StartLinkingExternalAccountPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<TrySignInMethodPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<FinishSignInPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['SessionResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ConfirmSessionPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<PreparePasskeyPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<MailCodePayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AddMailFactorPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CreatedRecoveryCodes']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AddPasskeyPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CreatedRecoveryCodes']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SignInWithPasskeyPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['SessionResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<PrepareAuthenticatorPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AddAuthenticatorPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CreatedRecoveryCodes']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RemoveSecondFactorPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['AccountResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CreateRecoveryCodesPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CreatedRecoveryCodes']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ResetSecondFactorsPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['AccountResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<StartPeopleSyncPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RegisterOAuthClientPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CreatedOAuthClient']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ChangeOAuthClientPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['OAuthClientResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RenewOAuthClientSecretPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CreatedOAuthClient']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DisableOAuthClientPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['OAuthClientResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<WithdrawOAuthAccessPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['AccountResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CreateRolePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoleResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ChangeRolePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoleResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DeleteRolePayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<GrantRolePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<WithdrawRolePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['UserResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AddEmojiPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CustomEmojiResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RemoveEmojiPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CustomEmojiResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CreateChannelPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<OpenDirectRoomPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RenameRoomPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SetTopicPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SetDescriptionPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SetRoomBannerPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SetRoomVisibilityPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<JoinRoomPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomEntryResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<EnterPrivateRoomPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomEntryResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AddMembersPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<LeaveRoomPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RemoveMemberPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<GrantRoomRolePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ArchiveRoomPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<UnarchiveRoomPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SetReadOnlyPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CreateTeamPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['TeamResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RenameTeamPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['TeamResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DescribeTeamPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['TeamResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AddTeamMembersPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['TeamResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RemoveTeamMemberPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['TeamResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<GrantTeamRolePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['TeamResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<LinkTeamToRoomPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['TeamResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<UnlinkTeamFromRoomPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['TeamResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DisbandTeamPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['TeamResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<PostMessagePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['MessageResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<EditMessagePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['MessageResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RestoreMessageVersionPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['MessageResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DeleteMessagePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['MessageResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RestoreMessagePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['MessageResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<AddReactionPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['MessageResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RemoveReactionPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['MessageResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<PinMessagePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['MessageResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<UnpinMessagePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['MessageResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ClosePollPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['MessageResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<RemoveLinkPreviewPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['MessageResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<MarkReadPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomEntryResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<MarkUnreadPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomEntryResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<MarkAllThreadsReadPayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SetFavouritePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomEntryResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SetHiddenPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomEntryResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<SetMutedPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomEntryResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ChooseNotificationLevelPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['RoomEntryResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<StarMessagePayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<UnstarMessagePayload, 'refusal'> & { refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<FollowThreadPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['FollowedThreadResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<UnfollowThreadPayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['FollowedThreadResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DescribeFilePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['FileResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CopyFilePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['FileResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<DeleteFilePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['FileResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<PurgeFilePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['FileResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<OpenCasePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CaseResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<ApproveCasePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CaseResult']>, refusal?: Maybe<_RefType['Refusal']> } )
    | ( Omit<CloseCasePayload, 'result' | 'refusal'> & { result?: Maybe<_RefType['CaseResult']>, refusal?: Maybe<_RefType['Refusal']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  RefusalDetail: ResolverTypeWrapper<RefusalDetail>;
  Refusal: ResolverTypeWrapper<RefusalSource>;
  CommandPayload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CommandPayload']>;
  RefusalCode: RefusalCode;
  ErrorCode: ErrorCode;
  SignUpPolicy: SignUpPolicy;
  Workspace: ResolverTypeWrapper<WorkspaceDocument>;
  InviteLink: ResolverTypeWrapper<InviteLinkDocument>;
  InviteLinkConnection: ResolverTypeWrapper<Omit<InviteLinkConnection, 'edges'> & { edges: Array<ResolversTypes['InviteLinkEdge']> }>;
  InviteLinkEdge: ResolverTypeWrapper<Omit<InviteLinkEdge, 'node'> & { node: ResolversTypes['InviteLink'] }>;
  InvitePreview: ResolverTypeWrapper<Omit<InvitePreview, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  WorkspaceResult: ResolverTypeWrapper<WorkspaceResultSource>;
  InviteLinkResult: ResolverTypeWrapper<InviteLinkResultSource>;
  CreateWorkspaceInput: CreateWorkspaceInput;
  CreateWorkspacePayload: ResolverTypeWrapper<Omit<CreateWorkspacePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['SessionResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ChangeWorkspaceSettingsInput: ChangeWorkspaceSettingsInput;
  ChangeWorkspaceSettingsPayload: ResolverTypeWrapper<Omit<ChangeWorkspaceSettingsPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['WorkspaceResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CreatedInviteLink: ResolverTypeWrapper<CreatedInviteLinkSource>;
  CreateInviteLinkInput: CreateInviteLinkInput;
  CreateInviteLinkPayload: ResolverTypeWrapper<Omit<CreateInviteLinkPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CreatedInviteLink']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RevokeInviteLinkInput: RevokeInviteLinkInput;
  RevokeInviteLinkPayload: ResolverTypeWrapper<Omit<RevokeInviteLinkPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['InviteLinkResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SettingScope: SettingScope;
  SettingKind: SettingKind;
  SettingValue: ResolverTypeWrapper<Scalars['SettingValue']['output']>;
  Setting: ResolverTypeWrapper<Setting>;
  SettingResult: ResolverTypeWrapper<SettingResultSource>;
  ChangeSettingInput: ChangeSettingInput;
  ChangeSettingPayload: ResolverTypeWrapper<Omit<ChangeSettingPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['SettingResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  IntegrationInstance: ResolverTypeWrapper<IntegrationDocument>;
  IntegrationInstanceConnection: ResolverTypeWrapper<Omit<IntegrationInstanceConnection, 'edges'> & { edges: Array<ResolversTypes['IntegrationInstanceEdge']> }>;
  IntegrationInstanceEdge: ResolverTypeWrapper<Omit<IntegrationInstanceEdge, 'node'> & { node: ResolversTypes['IntegrationInstance'] }>;
  IntegrationKind: ResolverTypeWrapper<IntegrationKind>;
  SettingsPreset: ResolverTypeWrapper<SettingsPreset>;
  PresetQuestion: ResolverTypeWrapper<PresetQuestion>;
  PresetSetting: ResolverTypeWrapper<PresetSetting>;
  DeliveryOutcome: DeliveryOutcome;
  IntegrationDelivery: ResolverTypeWrapper<NotedDelivery>;
  TryPayloadInput: TryPayloadInput;
  PayloadHeaderInput: PayloadHeaderInput;
  TriedConnection: ResolverTypeWrapper<TriedConnection>;
  TriedPayload: ResolverTypeWrapper<TriedPayloadSource>;
  TriedMessage: ResolverTypeWrapper<TriedMessageSource>;
  IntegrationResult: ResolverTypeWrapper<IntegrationResultSource>;
  AddIntegrationInput: AddIntegrationInput;
  AddIntegrationPayload: ResolverTypeWrapper<Omit<AddIntegrationPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['IntegrationResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RemoveIntegrationInput: RemoveIntegrationInput;
  RemoveIntegrationPayload: ResolverTypeWrapper<Omit<RemoveIntegrationPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['IntegrationResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MadeInstanceSecret: ResolverTypeWrapper<MadeInstanceSecret>;
  RenewInstanceSecretInput: RenewInstanceSecretInput;
  RenewInstanceSecretPayload: ResolverTypeWrapper<Omit<RenewInstanceSecretPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  IntegrationReaction: ResolverTypeWrapper<IntegrationReaction>;
  WaitingEvents: ResolverTypeWrapper<WaitingEvents>;
  FailingReaction: ResolverTypeWrapper<FailingReaction>;
  ReactionFailure: ResolverTypeWrapper<ReactionFailure>;
  DeadLetter: ResolverTypeWrapper<DeadLetter>;
  ReplayPreview: ResolverTypeWrapper<ReplayPreview>;
  PauseReactionInput: PauseReactionInput;
  PauseReactionPayload: ResolverTypeWrapper<Omit<PauseReactionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['IntegrationResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ResumeReactionInput: ResumeReactionInput;
  ResumeReactionPayload: ResolverTypeWrapper<Omit<ResumeReactionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['IntegrationResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RetryDeadLettersInput: RetryDeadLettersInput;
  RetryDeadLettersPayload: ResolverTypeWrapper<Omit<RetryDeadLettersPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['IntegrationResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReplayReactionInput: ReplayReactionInput;
  ReplayReactionPayload: ResolverTypeWrapper<Omit<ReplayReactionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['IntegrationResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RedeliverInput: RedeliverInput;
  RedeliverPayload: ResolverTypeWrapper<Omit<RedeliverPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['IntegrationResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  WorkspaceRole: WorkspaceRole;
  WorkspacePermission: WorkspacePermission;
  TokenScope: TokenScope;
  UserKind: UserKind;
  UserStatus: ResolverTypeWrapper<UserStatus>;
  User: ResolverTypeWrapper<UserDocument>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges'> & { edges: Array<ResolversTypes['UserEdge']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  Session: ResolverTypeWrapper<SessionSummary>;
  AccessToken: ResolverTypeWrapper<AccessTokenSummary>;
  SessionPlace: SessionPlace;
  Erasure: ResolverTypeWrapper<ErasureSummary>;
  Account: ResolverTypeWrapper<UserDocument>;
  AccountConnection: ResolverTypeWrapper<Omit<AccountConnection, 'edges'> & { edges: Array<ResolversTypes['AccountEdge']> }>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  Viewer: ResolverTypeWrapper<ViewerSource>;
  UserResult: ResolverTypeWrapper<UserResultSource>;
  AccountResult: ResolverTypeWrapper<UserResultSource>;
  SessionResult: ResolverTypeWrapper<SessionResultSource>;
  SessionEndedResult: ResolverTypeWrapper<SessionEndedResult>;
  RegisterUserInput: RegisterUserInput;
  RegisterUserPayload: ResolverTypeWrapper<Omit<RegisterUserPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['SessionResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RegisterBotInput: RegisterBotInput;
  RegisterBotPayload: ResolverTypeWrapper<Omit<RegisterBotPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['SessionResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SignOutPayload: ResolverTypeWrapper<Omit<SignOutPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: ResolverTypeWrapper<Omit<RevokeSessionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['AccountResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RevokeSessionsInput: RevokeSessionsInput;
  RevokeSessionsPayload: ResolverTypeWrapper<Omit<RevokeSessionsPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['AccountResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<Omit<ChangePasswordPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['AccountResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CreatedAccessToken: ResolverTypeWrapper<CreatedAccessTokenSource>;
  ResetPasswordInput: ResetPasswordInput;
  CreatedSignInLink: ResolverTypeWrapper<CreatedSignInLinkSource>;
  ResetPasswordPayload: ResolverTypeWrapper<Omit<ResetPasswordPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CreatedSignInLink']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CreateSignInLinksInput: CreateSignInLinksInput;
  SignInLinkOutcome: ResolverTypeWrapper<Omit<SignInLinkOutcome, 'link' | 'refusal'> & { link?: Maybe<ResolversTypes['CreatedSignInLink']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CreatedSignInLinks: ResolverTypeWrapper<Omit<CreatedSignInLinks, 'links'> & { links: Array<ResolversTypes['SignInLinkOutcome']> }>;
  CreateSignInLinksPayload: ResolverTypeWrapper<Omit<CreateSignInLinksPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CreatedSignInLinks']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MailSignInLinksInput: MailSignInLinksInput;
  SignInMailOutcome: ResolverTypeWrapper<Omit<SignInMailOutcome, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MailedSignInLinks: ResolverTypeWrapper<Omit<MailedSignInLinks, 'mails'> & { mails: Array<ResolversTypes['SignInMailOutcome']> }>;
  MailSignInLinksPayload: ResolverTypeWrapper<Omit<MailSignInLinksPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['MailedSignInLinks']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MailedAddress: ResolverTypeWrapper<MailedAddress>;
  MailConfirmationLinkPayload: ResolverTypeWrapper<Omit<MailConfirmationLinkPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ConfirmEmailInput: ConfirmEmailInput;
  ConfirmEmailPayload: ResolverTypeWrapper<Omit<ConfirmEmailPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['AccountResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RedeemSignInLinkInput: RedeemSignInLinkInput;
  SignInLinkPreview: ResolverTypeWrapper<SignInLinkPreview>;
  SignInWays: ResolverTypeWrapper<SignInWays>;
  SignInLinkPurpose: SignInLinkPurpose;
  AskForSignInLinkInput: AskForSignInLinkInput;
  AskForSignInLinkPayload: ResolverTypeWrapper<Omit<AskForSignInLinkPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RedeemSignInLinkPayload: ResolverTypeWrapper<Omit<RedeemSignInLinkPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['SessionResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CreateAccessTokenInput: CreateAccessTokenInput;
  CreateAccessTokenPayload: ResolverTypeWrapper<Omit<CreateAccessTokenPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CreatedAccessToken']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RevokeAccessTokenInput: RevokeAccessTokenInput;
  RevokeAccessTokenPayload: ResolverTypeWrapper<Omit<RevokeAccessTokenPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['AccountResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RenameUserInput: RenameUserInput;
  RenameUserPayload: ResolverTypeWrapper<Omit<RenameUserPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReplaceEmailInput: ReplaceEmailInput;
  ReplaceEmailPayload: ResolverTypeWrapper<Omit<ReplaceEmailPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['AccountResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EditProfileInput: EditProfileInput;
  EditProfilePayload: ResolverTypeWrapper<Omit<EditProfilePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetStatusInput: SetStatusInput;
  SetStatusPayload: ResolverTypeWrapper<Omit<SetStatusPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ClearStatusInput: ClearStatusInput;
  ClearStatusPayload: ResolverTypeWrapper<Omit<ClearStatusPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ChooseAvatarInput: ChooseAvatarInput;
  ChooseAvatarPayload: ResolverTypeWrapper<Omit<ChooseAvatarPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RemoveAvatarInput: RemoveAvatarInput;
  RemoveAvatarPayload: ResolverTypeWrapper<Omit<RemoveAvatarPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AssignRoleInput: AssignRoleInput;
  AssignRolePayload: ResolverTypeWrapper<Omit<AssignRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeactivateUserInput: DeactivateUserInput;
  DeactivateUserPayload: ResolverTypeWrapper<Omit<DeactivateUserPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EraseUserInput: EraseUserInput;
  EraseUserPayload: ResolverTypeWrapper<Omit<EraseUserPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ApproveErasureInput: ApproveErasureInput;
  ApproveErasurePayload: ResolverTypeWrapper<Omit<ApproveErasurePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReactivateUserInput: ReactivateUserInput;
  ReactivateUserPayload: ResolverTypeWrapper<Omit<ReactivateUserPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SignInMethod: ResolverTypeWrapper<SignInMethod>;
  ExternalAccount: ResolverTypeWrapper<ExternalAccount>;
  ExternalPicture: ResolverTypeWrapper<ExternalPicture>;
  UnlinkExternalAccountInput: UnlinkExternalAccountInput;
  UnlinkExternalAccountPayload: ResolverTypeWrapper<Omit<UnlinkExternalAccountPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RestoreExternalPictureInput: RestoreExternalPictureInput;
  RestoreExternalPicturePayload: ResolverTypeWrapper<Omit<RestoreExternalPicturePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SignInByMethodInput: SignInByMethodInput;
  SignedInByMethod: ResolverTypeWrapper<SignedInByMethod>;
  SignInByMethodPayload: ResolverTypeWrapper<Omit<SignInByMethodPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  LinkExternalAccountInput: LinkExternalAccountInput;
  LinkExternalAccountPayload: ResolverTypeWrapper<Omit<LinkExternalAccountPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  StartLinkingExternalAccountInput: StartLinkingExternalAccountInput;
  StartedLinking: ResolverTypeWrapper<StartedLinking>;
  StartLinkingExternalAccountPayload: ResolverTypeWrapper<Omit<StartLinkingExternalAccountPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  TrySignInMethodInput: TrySignInMethodInput;
  TriedPerson: ResolverTypeWrapper<TriedPerson>;
  TriedMethod: ResolverTypeWrapper<TriedMethod>;
  TrySignInMethodPayload: ResolverTypeWrapper<Omit<TrySignInMethodPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SecondFactorKind: SecondFactorKind;
  SecondStepKind: SecondStepKind;
  ConfirmationKind: ConfirmationKind;
  SecondFactor: ResolverTypeWrapper<SecondFactor>;
  PreparedAuthenticator: ResolverTypeWrapper<PreparedAuthenticator>;
  PasskeyPurpose: PasskeyPurpose;
  PreparedPasskey: ResolverTypeWrapper<PreparedPasskey>;
  CreatedRecoveryCodes: ResolverTypeWrapper<CreatedRecoveryCodesSource>;
  SecondFactorDemand: ResolverTypeWrapper<SecondFactorDemand>;
  FinishSignInInput: FinishSignInInput;
  FinishSignInPayload: ResolverTypeWrapper<Omit<FinishSignInPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['SessionResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ConfirmSessionInput: ConfirmSessionInput;
  ConfirmedSession: ResolverTypeWrapper<ConfirmedSession>;
  ConfirmSessionPayload: ResolverTypeWrapper<Omit<ConfirmSessionPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PreparePasskeyInput: PreparePasskeyInput;
  PreparePasskeyPayload: ResolverTypeWrapper<Omit<PreparePasskeyPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MailCodePurpose: MailCodePurpose;
  MailCodeInput: MailCodeInput;
  MailedCode: ResolverTypeWrapper<MailedCode>;
  MailCodePayload: ResolverTypeWrapper<Omit<MailCodePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AddMailFactorInput: AddMailFactorInput;
  AddMailFactorPayload: ResolverTypeWrapper<Omit<AddMailFactorPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CreatedRecoveryCodes']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AddPasskeyInput: AddPasskeyInput;
  AddPasskeyPayload: ResolverTypeWrapper<Omit<AddPasskeyPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CreatedRecoveryCodes']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SignInWithPasskeyInput: SignInWithPasskeyInput;
  SignInWithPasskeyPayload: ResolverTypeWrapper<Omit<SignInWithPasskeyPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['SessionResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PrepareAuthenticatorPayload: ResolverTypeWrapper<Omit<PrepareAuthenticatorPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AddAuthenticatorInput: AddAuthenticatorInput;
  AddAuthenticatorPayload: ResolverTypeWrapper<Omit<AddAuthenticatorPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CreatedRecoveryCodes']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RemoveSecondFactorInput: RemoveSecondFactorInput;
  RemoveSecondFactorPayload: ResolverTypeWrapper<Omit<RemoveSecondFactorPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['AccountResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CreateRecoveryCodesInput: CreateRecoveryCodesInput;
  CreateRecoveryCodesPayload: ResolverTypeWrapper<Omit<CreateRecoveryCodesPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CreatedRecoveryCodes']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ResetSecondFactorsInput: ResetSecondFactorsInput;
  ResetSecondFactorsPayload: ResolverTypeWrapper<Omit<ResetSecondFactorsPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['AccountResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PeopleSync: ResolverTypeWrapper<PeopleSync>;
  PeopleSyncRun: ResolverTypeWrapper<PeopleSyncRun>;
  PeopleSyncChangeKind: PeopleSyncChangeKind;
  PeopleSyncChange: ResolverTypeWrapper<Omit<PeopleSyncChange, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  StartPeopleSyncInput: StartPeopleSyncInput;
  StartedPeopleSync: ResolverTypeWrapper<StartedPeopleSync>;
  StartPeopleSyncPayload: ResolverTypeWrapper<Omit<StartPeopleSyncPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  OAuthClientKind: OAuthClientKind;
  OAuthScope: ResolverTypeWrapper<OAuthScope>;
  OAuthClient: ResolverTypeWrapper<OAuthClientDocument>;
  OAuthClientConnection: ResolverTypeWrapper<Omit<OAuthClientConnection, 'edges'> & { edges: Array<ResolversTypes['OAuthClientEdge']> }>;
  OAuthClientEdge: ResolverTypeWrapper<Omit<OAuthClientEdge, 'node'> & { node: ResolversTypes['OAuthClient'] }>;
  OAuthGrant: ResolverTypeWrapper<OAuthGrantSource>;
  OAuthClientResult: ResolverTypeWrapper<OAuthClientResultSource>;
  CreatedOAuthClient: ResolverTypeWrapper<CreatedOAuthClientSource>;
  RegisterOAuthClientInput: RegisterOAuthClientInput;
  RegisterOAuthClientPayload: ResolverTypeWrapper<Omit<RegisterOAuthClientPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CreatedOAuthClient']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ChangeOAuthClientInput: ChangeOAuthClientInput;
  ChangeOAuthClientPayload: ResolverTypeWrapper<Omit<ChangeOAuthClientPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['OAuthClientResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RenewOAuthClientSecretInput: RenewOAuthClientSecretInput;
  RenewOAuthClientSecretPayload: ResolverTypeWrapper<Omit<RenewOAuthClientSecretPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CreatedOAuthClient']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DisableOAuthClientInput: DisableOAuthClientInput;
  DisableOAuthClientPayload: ResolverTypeWrapper<Omit<DisableOAuthClientPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['OAuthClientResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  WithdrawOAuthAccessInput: WithdrawOAuthAccessInput;
  WithdrawOAuthAccessPayload: ResolverTypeWrapper<Omit<WithdrawOAuthAccessPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['AccountResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  Permission: Permission;
  TokenPermission: TokenPermission;
  Role: ResolverTypeWrapper<RoleSource>;
  HeldRole: ResolverTypeWrapper<HeldRoleSource>;
  RoleResult: ResolverTypeWrapper<RoleResultSource>;
  DeletedRoleResult: ResolverTypeWrapper<DeletedRoleResult>;
  CreateRoleInput: CreateRoleInput;
  CreateRolePayload: ResolverTypeWrapper<Omit<CreateRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoleResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ChangeRoleInput: ChangeRoleInput;
  ChangeRolePayload: ResolverTypeWrapper<Omit<ChangeRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoleResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeleteRoleInput: DeleteRoleInput;
  DeleteRolePayload: ResolverTypeWrapper<Omit<DeleteRolePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<Omit<GrantRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  WithdrawRoleInput: WithdrawRoleInput;
  WithdrawRolePayload: ResolverTypeWrapper<Omit<WithdrawRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['UserResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CustomEmoji: ResolverTypeWrapper<CustomEmojiDocument>;
  CustomEmojiChanged: ResolverTypeWrapper<Omit<CustomEmojiChanged, 'emoji'> & { emoji?: Maybe<ResolversTypes['CustomEmoji']> }>;
  CustomEmojiResult: ResolverTypeWrapper<CustomEmojiResultSource>;
  AddEmojiInput: AddEmojiInput;
  AddEmojiPayload: ResolverTypeWrapper<Omit<AddEmojiPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CustomEmojiResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RemoveEmojiInput: RemoveEmojiInput;
  RemoveEmojiPayload: ResolverTypeWrapper<Omit<RemoveEmojiPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CustomEmojiResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RoomKind: RoomKind;
  RoomVisibility: RoomVisibility;
  RoomRole: RoomRole;
  RoomPermission: RoomPermission;
  ModeratorEntry: ResolverTypeWrapper<ModeratorEntrySource>;
  NumberRange: ResolverTypeWrapper<NumberRange>;
  Room: ResolverTypeWrapper<RoomDocument>;
  MemberOrder: MemberOrder;
  Membership: ResolverTypeWrapper<MembershipDocument>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges'> & { edges: Array<ResolversTypes['MembershipEdge']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  BrowsedRoomConnection: ResolverTypeWrapper<Omit<BrowsedRoomConnection, 'edges'> & { edges: Array<ResolversTypes['BrowsedRoomEdge']> }>;
  BrowsedRoomEdge: ResolverTypeWrapper<Omit<BrowsedRoomEdge, 'node'> & { node: ResolversTypes['Room'] }>;
  RoomResult: ResolverTypeWrapper<RoomResultSource>;
  CreateChannelInput: CreateChannelInput;
  CreateChannelPayload: ResolverTypeWrapper<Omit<CreateChannelPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  OpenDirectRoomInput: OpenDirectRoomInput;
  OpenDirectRoomPayload: ResolverTypeWrapper<Omit<OpenDirectRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RenameRoomInput: RenameRoomInput;
  RenameRoomPayload: ResolverTypeWrapper<Omit<RenameRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetTopicInput: SetTopicInput;
  SetTopicPayload: ResolverTypeWrapper<Omit<SetTopicPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetDescriptionInput: SetDescriptionInput;
  SetDescriptionPayload: ResolverTypeWrapper<Omit<SetDescriptionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetRoomBannerInput: SetRoomBannerInput;
  SetRoomBannerPayload: ResolverTypeWrapper<Omit<SetRoomBannerPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetRoomVisibilityInput: SetRoomVisibilityInput;
  SetRoomVisibilityPayload: ResolverTypeWrapper<Omit<SetRoomVisibilityPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  JoinRoomInput: JoinRoomInput;
  JoinRoomPayload: ResolverTypeWrapper<Omit<JoinRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomEntryResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EnterPrivateRoomInput: EnterPrivateRoomInput;
  EnterPrivateRoomPayload: ResolverTypeWrapper<Omit<EnterPrivateRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomEntryResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AddMembersInput: AddMembersInput;
  AddMembersPayload: ResolverTypeWrapper<Omit<AddMembersPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  LeaveRoomInput: LeaveRoomInput;
  LeaveRoomPayload: ResolverTypeWrapper<Omit<LeaveRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<Omit<RemoveMemberPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  GrantRoomRoleInput: GrantRoomRoleInput;
  GrantRoomRolePayload: ResolverTypeWrapper<Omit<GrantRoomRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ArchiveRoomInput: ArchiveRoomInput;
  ArchiveRoomPayload: ResolverTypeWrapper<Omit<ArchiveRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UnarchiveRoomInput: UnarchiveRoomInput;
  UnarchiveRoomPayload: ResolverTypeWrapper<Omit<UnarchiveRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetReadOnlyInput: SetReadOnlyInput;
  SetReadOnlyPayload: ResolverTypeWrapper<Omit<SetReadOnlyPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  TeamRole: TeamRole;
  Team: ResolverTypeWrapper<TeamDocument>;
  TeamChanged: ResolverTypeWrapper<Omit<TeamChanged, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  TeamMembership: ResolverTypeWrapper<TeamMembershipDocument>;
  TeamMembershipConnection: ResolverTypeWrapper<Omit<TeamMembershipConnection, 'edges'> & { edges: Array<ResolversTypes['TeamMembershipEdge']> }>;
  TeamMembershipEdge: ResolverTypeWrapper<Omit<TeamMembershipEdge, 'node'> & { node: ResolversTypes['TeamMembership'] }>;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'edges'> & { edges: Array<ResolversTypes['TeamEdge']> }>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TeamResult: ResolverTypeWrapper<TeamResultSource>;
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: ResolverTypeWrapper<Omit<CreateTeamPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['TeamResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RenameTeamInput: RenameTeamInput;
  RenameTeamPayload: ResolverTypeWrapper<Omit<RenameTeamPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['TeamResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DescribeTeamInput: DescribeTeamInput;
  DescribeTeamPayload: ResolverTypeWrapper<Omit<DescribeTeamPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['TeamResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AddTeamMembersInput: AddTeamMembersInput;
  AddTeamMembersPayload: ResolverTypeWrapper<Omit<AddTeamMembersPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['TeamResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RemoveTeamMemberInput: RemoveTeamMemberInput;
  RemoveTeamMemberPayload: ResolverTypeWrapper<Omit<RemoveTeamMemberPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['TeamResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  GrantTeamRoleInput: GrantTeamRoleInput;
  GrantTeamRolePayload: ResolverTypeWrapper<Omit<GrantTeamRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['TeamResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  LinkTeamToRoomInput: LinkTeamToRoomInput;
  LinkTeamToRoomPayload: ResolverTypeWrapper<Omit<LinkTeamToRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['TeamResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UnlinkTeamFromRoomInput: UnlinkTeamFromRoomInput;
  UnlinkTeamFromRoomPayload: ResolverTypeWrapper<Omit<UnlinkTeamFromRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['TeamResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DisbandTeamInput: DisbandTeamInput;
  DisbandTeamPayload: ResolverTypeWrapper<Omit<DisbandTeamPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['TeamResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  Reaction: ResolverTypeWrapper<ReactionSource>;
  MessageMention: ResolverTypeWrapper<MessageMentionSource>;
  Message: ResolverTypeWrapper<MessageDocument>;
  PostedAs: ResolverTypeWrapper<PostedAs>;
  MessageBlock: ResolverTypeWrapper<BlockSource>;
  HeaderBlock: ResolverTypeWrapper<KnownBlock<"header">>;
  SectionBlock: ResolverTypeWrapper<KnownBlock<"section">>;
  FieldsBlock: ResolverTypeWrapper<KnownBlock<"fields">>;
  BlockField: ResolverTypeWrapper<BlockFieldSource>;
  ContextBlock: ResolverTypeWrapper<KnownBlock<"context">>;
  DividerBlock: ResolverTypeWrapper<KnownBlock<"divider">>;
  ImageBlock: ResolverTypeWrapper<KnownBlock<"image">>;
  ActionsBlock: ResolverTypeWrapper<KnownBlock<"actions">>;
  PollBlock: ResolverTypeWrapper<KnownBlock<"poll">>;
  PollOption: ResolverTypeWrapper<PollOption>;
  PollOptionInput: PollOptionInput;
  BlockElement: ResolverTypeWrapper<ElementSource>;
  ButtonStyle: ButtonStyle;
  ButtonElement: ResolverTypeWrapper<ButtonSource>;
  SeveralChoices: ResolverTypeWrapper<SeveralChoices>;
  SelectElement: ResolverTypeWrapper<SelectSource>;
  CheckboxesElement: ResolverTypeWrapper<CheckboxesSource>;
  SuggestedSelectElement: ResolverTypeWrapper<SuggestedSelectSource>;
  UserSelectElement: ResolverTypeWrapper<UserSelectSource>;
  RoomSelectElement: ResolverTypeWrapper<RoomSelectSource>;
  SelectOption: ResolverTypeWrapper<SelectOption>;
  AttachmentBlock: ResolverTypeWrapper<KnownBlock<"attachment">>;
  UnknownBlock: ResolverTypeWrapper<BlockSource>;
  MessageConnection: ResolverTypeWrapper<Omit<MessageConnection, 'edges'> & { edges: Array<ResolversTypes['MessageEdge']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageVersion: ResolverTypeWrapper<MessageVersionSource>;
  MessageReaders: ResolverTypeWrapper<Omit<MessageReaders, 'users'> & { users: Array<ResolversTypes['User']> }>;
  MessageChanged: ResolverTypeWrapper<Omit<MessageChanged, 'message'> & { message: ResolversTypes['Message'] }>;
  RoomChanged: ResolverTypeWrapper<Omit<RoomChanged, 'room'> & { room: ResolversTypes['Room'] }>;
  MemberChanged: ResolverTypeWrapper<Omit<MemberChanged, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  TypingChanged: ResolverTypeWrapper<TypingChanged>;
  CaughtUp: ResolverTypeWrapper<CaughtUp>;
  ResyncReason: ResyncReason;
  Resync: ResolverTypeWrapper<ResyncSource>;
  RoomEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoomEvent']>;
  MessageResult: ResolverTypeWrapper<MessageResultSource>;
  MessageBlockInput: MessageBlockInput;
  BlockFieldInput: BlockFieldInput;
  BlockElementInput: BlockElementInput;
  ConfirmQuestionInput: ConfirmQuestionInput;
  SeveralChoicesInput: SeveralChoicesInput;
  SelectOptionInput: SelectOptionInput;
  PostedAsInput: PostedAsInput;
  PostMessageInput: PostMessageInput;
  PostMessagePayload: ResolverTypeWrapper<Omit<PostMessagePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['MessageResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EditMessageInput: EditMessageInput;
  EditMessagePayload: ResolverTypeWrapper<Omit<EditMessagePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['MessageResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RestoreMessageVersionInput: RestoreMessageVersionInput;
  RestoreMessageVersionPayload: ResolverTypeWrapper<Omit<RestoreMessageVersionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['MessageResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeleteMessageInput: DeleteMessageInput;
  DeleteMessagePayload: ResolverTypeWrapper<Omit<DeleteMessagePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['MessageResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RestoreMessageInput: RestoreMessageInput;
  RestoreMessagePayload: ResolverTypeWrapper<Omit<RestoreMessagePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['MessageResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AddReactionInput: AddReactionInput;
  AddReactionPayload: ResolverTypeWrapper<Omit<AddReactionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['MessageResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RemoveReactionInput: RemoveReactionInput;
  RemoveReactionPayload: ResolverTypeWrapper<Omit<RemoveReactionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['MessageResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PinMessageInput: PinMessageInput;
  PinMessagePayload: ResolverTypeWrapper<Omit<PinMessagePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['MessageResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UnpinMessageInput: UnpinMessageInput;
  UnpinMessagePayload: ResolverTypeWrapper<Omit<UnpinMessagePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['MessageResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ClosePollInput: ClosePollInput;
  ClosePollPayload: ResolverTypeWrapper<Omit<ClosePollPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['MessageResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  LinkPreview: ResolverTypeWrapper<LinkPreview>;
  LinkPreviewImage: ResolverTypeWrapper<LinkPreviewImage>;
  RemoveLinkPreviewInput: RemoveLinkPreviewInput;
  RemoveLinkPreviewPayload: ResolverTypeWrapper<Omit<RemoveLinkPreviewPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['MessageResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  NotificationLevel: NotificationLevel;
  ThreadReading: ResolverTypeWrapper<ThreadReadingSource>;
  RoomEntry: ResolverTypeWrapper<RoomEntrySource>;
  RoomEntryConnection: ResolverTypeWrapper<Omit<RoomEntryConnection, 'edges'> & { edges: Array<ResolversTypes['RoomEntryEdge']> }>;
  RoomEntryEdge: ResolverTypeWrapper<Omit<RoomEntryEdge, 'node'> & { node: ResolversTypes['RoomEntry'] }>;
  Mention: ResolverTypeWrapper<MentionDocument>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges'> & { edges: Array<ResolversTypes['MentionEdge']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  FollowedThread: ResolverTypeWrapper<FollowedThreadSource>;
  FollowedThreadConnection: ResolverTypeWrapper<Omit<FollowedThreadConnection, 'edges'> & { edges: Array<ResolversTypes['FollowedThreadEdge']> }>;
  FollowedThreadEdge: ResolverTypeWrapper<Omit<FollowedThreadEdge, 'node'> & { node: ResolversTypes['FollowedThread'] }>;
  RoomEntryChanged: ResolverTypeWrapper<Omit<RoomEntryChanged, 'entry'> & { entry: ResolversTypes['RoomEntry'] }>;
  RoomLeft: ResolverTypeWrapper<RoomLeft>;
  RoomsListed: ResolverTypeWrapper<RoomsListed>;
  MentionAdded: ResolverTypeWrapper<Omit<MentionAdded, 'mention'> & { mention: ResolversTypes['Mention'] }>;
  PresenceChanged: ResolverTypeWrapper<PresenceChanged>;
  UserChanged: ResolverTypeWrapper<Omit<UserChanged, 'user'> & { user: ResolversTypes['User'] }>;
  DraftChanged: ResolverTypeWrapper<Omit<DraftChanged, 'draft'> & { draft?: Maybe<ResolversTypes['Draft']> }>;
  SidebarChanged: ResolverTypeWrapper<Omit<SidebarChanged, 'sidebar'> & { sidebar: ResolversTypes['Sidebar'] }>;
  StarChanged: ResolverTypeWrapper<StarChanged>;
  FollowedThreadChanged: ResolverTypeWrapper<Omit<FollowedThreadChanged, 'thread'> & { thread: ResolversTypes['FollowedThread'] }>;
  InboxEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InboxEvent']>;
  RoomEntryResult: ResolverTypeWrapper<RoomResultSource>;
  FollowedThreadResult: ResolverTypeWrapper<ThreadResultSource>;
  StarResult: ResolverTypeWrapper<StarResult>;
  MarkReadInput: MarkReadInput;
  MarkReadPayload: ResolverTypeWrapper<Omit<MarkReadPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomEntryResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MarkUnreadInput: MarkUnreadInput;
  MarkUnreadPayload: ResolverTypeWrapper<Omit<MarkUnreadPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomEntryResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MarkAllThreadsReadInput: MarkAllThreadsReadInput;
  ThreadsReadResult: ResolverTypeWrapper<ThreadsReadResult>;
  MarkAllThreadsReadPayload: ResolverTypeWrapper<Omit<MarkAllThreadsReadPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetFavouriteInput: SetFavouriteInput;
  SetFavouritePayload: ResolverTypeWrapper<Omit<SetFavouritePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomEntryResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetHiddenInput: SetHiddenInput;
  SetHiddenPayload: ResolverTypeWrapper<Omit<SetHiddenPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomEntryResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetMutedInput: SetMutedInput;
  SetMutedPayload: ResolverTypeWrapper<Omit<SetMutedPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomEntryResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ChooseNotificationLevelInput: ChooseNotificationLevelInput;
  ChooseNotificationLevelPayload: ResolverTypeWrapper<Omit<ChooseNotificationLevelPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['RoomEntryResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  StarMessageInput: StarMessageInput;
  StarMessagePayload: ResolverTypeWrapper<Omit<StarMessagePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UnstarMessageInput: UnstarMessageInput;
  UnstarMessagePayload: ResolverTypeWrapper<Omit<UnstarMessagePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  FollowThreadInput: FollowThreadInput;
  FollowThreadPayload: ResolverTypeWrapper<Omit<FollowThreadPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['FollowedThreadResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UnfollowThreadInput: UnfollowThreadInput;
  UnfollowThreadPayload: ResolverTypeWrapper<Omit<UnfollowThreadPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['FollowedThreadResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReceivedReaction: ResolverTypeWrapper<ReceivedReactionDocument>;
  ReceivedReactionConnection: ResolverTypeWrapper<Omit<ReceivedReactionConnection, 'edges'> & { edges: Array<ResolversTypes['ReceivedReactionEdge']> }>;
  ReceivedReactionEdge: ResolverTypeWrapper<Omit<ReceivedReactionEdge, 'node'> & { node: ResolversTypes['ReceivedReaction'] }>;
  ReceivedReactionChanged: ResolverTypeWrapper<Omit<ReceivedReactionChanged, 'reaction'> & { reaction?: Maybe<ResolversTypes['ReceivedReaction']> }>;
  NotificationReason: NotificationReason;
  MessageNotified: ResolverTypeWrapper<Omit<MessageNotified, 'message'> & { message: ResolversTypes['Message'] }>;
  PushDeviceKind: PushDeviceKind;
  PushDevice: ResolverTypeWrapper<PushDeviceSource>;
  MessageNotice: ResolverTypeWrapper<MessageNotice>;
  PushKeysInput: PushKeysInput;
  RegisterPushDeviceInput: RegisterPushDeviceInput;
  RegisterPushDevicePayload: ResolverTypeWrapper<Omit<RegisterPushDevicePayload, 'pushDevice' | 'refusal'> & { pushDevice?: Maybe<ResolversTypes['PushDevice']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RevokePushDeviceInput: RevokePushDeviceInput;
  RevokePushDevicePayload: ResolverTypeWrapper<Omit<RevokePushDevicePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReturnedMail: ResolverTypeWrapper<ReturnedMail>;
  RoomJoined: ResolverTypeWrapper<RoomJoinedSource>;
  RoomFactsChanged: ResolverTypeWrapper<RoomFactsChangedSource>;
  RoomMemberChanged: ResolverTypeWrapper<RoomMemberChangedSource>;
  MyEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MyEvent']>;
  RoomChanges: ResolverTypeWrapper<Omit<RoomChanges, 'events'> & { events: Array<ResolversTypes['RoomEvent']> }>;
  MyChanges: ResolverTypeWrapper<Omit<MyChanges, 'events'> & { events: Array<ResolversTypes['MyEvent']> }>;
  File: ResolverTypeWrapper<FileDocument>;
  Thumbnail: ResolverTypeWrapper<Thumbnail>;
  FileConnection: ResolverTypeWrapper<Omit<FileConnection, 'edges'> & { edges: Array<ResolversTypes['FileEdge']> }>;
  FileEdge: ResolverTypeWrapper<Omit<FileEdge, 'node'> & { node: ResolversTypes['File'] }>;
  FileResult: ResolverTypeWrapper<FileResultSource>;
  DescribeFileInput: DescribeFileInput;
  DescribeFilePayload: ResolverTypeWrapper<Omit<DescribeFilePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['FileResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CopyFileInput: CopyFileInput;
  CopyFilePayload: ResolverTypeWrapper<Omit<CopyFilePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['FileResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeleteFileInput: DeleteFileInput;
  DeleteFilePayload: ResolverTypeWrapper<Omit<DeleteFilePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['FileResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PurgeFileInput: PurgeFileInput;
  PurgeFilePayload: ResolverTypeWrapper<Omit<PurgeFilePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['FileResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  Draft: ResolverTypeWrapper<DraftSource>;
  SaveDraftInput: SaveDraftInput;
  SaveDraftPayload: ResolverTypeWrapper<Omit<SaveDraftPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeleteDraftInput: DeleteDraftInput;
  DeleteDraftPayload: ResolverTypeWrapper<Omit<DeleteDraftPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ScheduledRepetition: ScheduledRepetition;
  ScheduledMessage: ResolverTypeWrapper<ScheduledMessageSource>;
  ScheduledMessageChanged: ResolverTypeWrapper<Omit<ScheduledMessageChanged, 'scheduledMessage'> & { scheduledMessage?: Maybe<ResolversTypes['ScheduledMessage']> }>;
  ScheduleMessageInput: ScheduleMessageInput;
  ScheduleMessagePayload: ResolverTypeWrapper<Omit<ScheduleMessagePayload, 'scheduledMessage' | 'refusal'> & { scheduledMessage?: Maybe<ResolversTypes['ScheduledMessage']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ChangeScheduledMessageInput: ChangeScheduledMessageInput;
  ChangeScheduledMessagePayload: ResolverTypeWrapper<Omit<ChangeScheduledMessagePayload, 'scheduledMessage' | 'refusal'> & { scheduledMessage?: Maybe<ResolversTypes['ScheduledMessage']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CancelScheduledMessageInput: CancelScheduledMessageInput;
  CancelScheduledMessagePayload: ResolverTypeWrapper<Omit<CancelScheduledMessagePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SendScheduledMessageInput: SendScheduledMessageInput;
  SendScheduledMessagePayload: ResolverTypeWrapper<Omit<SendScheduledMessagePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SidebarSectionKind: SidebarSectionKind;
  SidebarSection: ResolverTypeWrapper<SidebarSectionSource>;
  Sidebar: ResolverTypeWrapper<SidebarSource>;
  SidebarSectionInput: SidebarSectionInput;
  ArrangeSidebarInput: ArrangeSidebarInput;
  ArrangeSidebarPayload: ResolverTypeWrapper<Omit<ArrangeSidebarPayload, 'sidebar' | 'refusal'> & { sidebar?: Maybe<ResolversTypes['Sidebar']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SlashCommand: ResolverTypeWrapper<SlashCommandSource>;
  RunSlashCommandInput: RunSlashCommandInput;
  AnswerToViewer: ResolverTypeWrapper<AnswerToViewerSource>;
  ProgramAnswer: ResolverTypeWrapper<ProgramAnswerSource>;
  ProgramAnswered: ResolverTypeWrapper<Omit<ProgramAnswered, 'answer'> & { answer: ResolversTypes['ProgramAnswer'] }>;
  RunSlashCommandPayload: ResolverTypeWrapper<Omit<RunSlashCommandPayload, 'answer' | 'refusal'> & { answer?: Maybe<ResolversTypes['AnswerToViewer']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PressMessageElementInput: PressMessageElementInput;
  PressMessageElementPayload: ResolverTypeWrapper<Omit<PressMessageElementPayload, 'answer' | 'refusal'> & { answer?: Maybe<ResolversTypes['AnswerToViewer']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SuggestedOption: ResolverTypeWrapper<SuggestedOption>;
  SuggestOptionsInput: SuggestOptionsInput;
  SuggestOptionsPayload: ResolverTypeWrapper<Omit<SuggestOptionsPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DialogFieldKind: DialogFieldKind;
  DialogFieldTelling: DialogFieldTelling;
  DialogField: ResolverTypeWrapper<DialogFieldSource>;
  DialogPart: ResolverTypeWrapper<DialogPartSource>;
  ProgramDialog: ResolverTypeWrapper<ProgramDialogSource>;
  ProgramDialogChanged: ResolverTypeWrapper<Omit<ProgramDialogChanged, 'dialog'> & { dialog?: Maybe<ResolversTypes['ProgramDialog']> }>;
  DialogValueInput: DialogValueInput;
  SubmitProgramDialogInput: SubmitProgramDialogInput;
  PressDialogElementInput: PressDialogElementInput;
  PressDialogElementPayload: ResolverTypeWrapper<Omit<PressDialogElementPayload, 'dialog' | 'refusal'> & { dialog?: Maybe<ResolversTypes['ProgramDialog']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DialogFieldError: ResolverTypeWrapper<DialogFieldError>;
  SubmitProgramDialogPayload: ResolverTypeWrapper<Omit<SubmitProgramDialogPayload, 'dialog' | 'refusal'> & { dialog?: Maybe<ResolversTypes['ProgramDialog']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CloseProgramDialogInput: CloseProgramDialogInput;
  CloseProgramDialogPayload: ResolverTypeWrapper<Omit<CloseProgramDialogPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UnreadTerm: ResolverTypeWrapper<UnreadTerm>;
  SearchResults: ResolverTypeWrapper<SearchPlan>;
  Presence: Presence;
  UserPresence: ResolverTypeWrapper<UserPresence>;
  SetTypingInput: SetTypingInput;
  SetTypingPayload: ResolverTypeWrapper<Omit<SetTypingPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetPresenceInput: SetPresenceInput;
  SetPresencePayload: ResolverTypeWrapper<Omit<SetPresencePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetIdleInput: SetIdleInput;
  SetIdlePayload: ResolverTypeWrapper<Omit<SetIdlePayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SetInSightInput: SetInSightInput;
  SetInSightPayload: ResolverTypeWrapper<Omit<SetInSightPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  InstantInput: InstantInput;
  RoomAsOf: ResolverTypeWrapper<RoomAsOfSource>;
  MemberAsOf: ResolverTypeWrapper<MemberAsOfSource>;
  MemberAsOfConnection: ResolverTypeWrapper<Omit<MemberAsOfConnection, 'edges'> & { edges: Array<ResolversTypes['MemberAsOfEdge']> }>;
  MemberAsOfEdge: ResolverTypeWrapper<Omit<MemberAsOfEdge, 'node'> & { node: ResolversTypes['MemberAsOf'] }>;
  MessageAsOf: ResolverTypeWrapper<MessageAsOfSource>;
  MessageAsOfConnection: ResolverTypeWrapper<Omit<MessageAsOfConnection, 'edges'> & { edges: Array<ResolversTypes['MessageAsOfEdge']> }>;
  MessageAsOfEdge: ResolverTypeWrapper<Omit<MessageAsOfEdge, 'node'> & { node: ResolversTypes['MessageAsOf'] }>;
  UserAsOf: ResolverTypeWrapper<UserAsOfSource>;
  RoomHistoryKind: RoomHistoryKind;
  RoomHistoryEntry: ResolverTypeWrapper<RoomHistoryDocument>;
  RoomHistoryConnection: ResolverTypeWrapper<Omit<RoomHistoryConnection, 'edges'> & { edges: Array<ResolversTypes['RoomHistoryEdge']> }>;
  RoomHistoryEdge: ResolverTypeWrapper<Omit<RoomHistoryEdge, 'node'> & { node: ResolversTypes['RoomHistoryEntry'] }>;
  HistoricChangeKind: HistoricChangeKind;
  HistoricChange: ResolverTypeWrapper<HistoricChangeSource>;
  HistoricChangeEdge: ResolverTypeWrapper<Omit<HistoricChangeEdge, 'node'> & { node: ResolversTypes['HistoricChange'] }>;
  HistoricChangeConnection: ResolverTypeWrapper<Omit<HistoricChangeConnection, 'edges'> & { edges: Array<ResolversTypes['HistoricChangeEdge']> }>;
  ProjectionState: ResolverTypeWrapper<ProjectionState>;
  ParkedEvent: ResolverTypeWrapper<ParkedEventDocument>;
  Operations: ResolverTypeWrapper<Omit<Operations, 'parkedEvents'> & { parkedEvents: Array<ResolversTypes['ParkedEvent']> }>;
  ImportState: ImportState;
  ImportCount: ResolverTypeWrapper<ImportCount>;
  ImportNote: ResolverTypeWrapper<ImportNote>;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  ImportJob: ResolverTypeWrapper<ImportJob>;
  AuditLogFilter: AuditLogFilter;
  AuditActorKind: AuditActorKind;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditEntry: ResolverTypeWrapper<AuditEntryDocument>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEntryEdge']> }>;
  Case: ResolverTypeWrapper<CaseDocument>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'edges'> & { edges: Array<ResolversTypes['CaseEdge']> }>;
  CaseMessage: ResolverTypeWrapper<CaseMessageSource>;
  CaseFile: ResolverTypeWrapper<CaseFile>;
  CaseMessageEdge: ResolverTypeWrapper<Omit<CaseMessageEdge, 'node'> & { node: ResolversTypes['CaseMessage'] }>;
  CaseMessageConnection: ResolverTypeWrapper<Omit<CaseMessageConnection, 'edges'> & { edges: Array<ResolversTypes['CaseMessageEdge']> }>;
  CaseResult: ResolverTypeWrapper<CaseResultSource>;
  OpenCaseInput: OpenCaseInput;
  OpenCasePayload: ResolverTypeWrapper<Omit<OpenCasePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CaseResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ApproveCaseInput: ApproveCaseInput;
  ApproveCasePayload: ResolverTypeWrapper<Omit<ApproveCasePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CaseResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CloseCaseInput: CloseCaseInput;
  CloseCasePayload: ResolverTypeWrapper<Omit<CloseCasePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversTypes['CaseResult']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CaseRoomAsOf: ResolverTypeWrapper<CaseRoomAsOfSource>;
  CaseMessageAsOf: ResolverTypeWrapper<CaseMessageAsOfSource>;
  CaseMessageAsOfConnection: ResolverTypeWrapper<Omit<CaseMessageAsOfConnection, 'edges'> & { edges: Array<ResolversTypes['CaseMessageAsOfEdge']> }>;
  CaseMessageAsOfEdge: ResolverTypeWrapper<Omit<CaseMessageAsOfEdge, 'node'> & { node: ResolversTypes['CaseMessageAsOf'] }>;
  MessageProof: ResolverTypeWrapper<MessageProofSource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  SafeInt: Scalars['SafeInt']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Float: Scalars['Float']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  RefusalDetail: RefusalDetail;
  Refusal: RefusalSource;
  CommandPayload: ResolversInterfaceTypes<ResolversParentTypes>['CommandPayload'];
  Workspace: WorkspaceDocument;
  InviteLink: InviteLinkDocument;
  InviteLinkConnection: Omit<InviteLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['InviteLinkEdge']> };
  InviteLinkEdge: Omit<InviteLinkEdge, 'node'> & { node: ResolversParentTypes['InviteLink'] };
  InvitePreview: Omit<InvitePreview, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  WorkspaceResult: WorkspaceResultSource;
  InviteLinkResult: InviteLinkResultSource;
  CreateWorkspaceInput: CreateWorkspaceInput;
  CreateWorkspacePayload: Omit<CreateWorkspacePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['SessionResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ChangeWorkspaceSettingsInput: ChangeWorkspaceSettingsInput;
  ChangeWorkspaceSettingsPayload: Omit<ChangeWorkspaceSettingsPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['WorkspaceResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CreatedInviteLink: CreatedInviteLinkSource;
  CreateInviteLinkInput: CreateInviteLinkInput;
  CreateInviteLinkPayload: Omit<CreateInviteLinkPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CreatedInviteLink']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevokeInviteLinkInput: RevokeInviteLinkInput;
  RevokeInviteLinkPayload: Omit<RevokeInviteLinkPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['InviteLinkResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SettingValue: Scalars['SettingValue']['output'];
  Setting: Setting;
  SettingResult: SettingResultSource;
  ChangeSettingInput: ChangeSettingInput;
  ChangeSettingPayload: Omit<ChangeSettingPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['SettingResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  IntegrationInstance: IntegrationDocument;
  IntegrationInstanceConnection: Omit<IntegrationInstanceConnection, 'edges'> & { edges: Array<ResolversParentTypes['IntegrationInstanceEdge']> };
  IntegrationInstanceEdge: Omit<IntegrationInstanceEdge, 'node'> & { node: ResolversParentTypes['IntegrationInstance'] };
  IntegrationKind: IntegrationKind;
  SettingsPreset: SettingsPreset;
  PresetQuestion: PresetQuestion;
  PresetSetting: PresetSetting;
  IntegrationDelivery: NotedDelivery;
  TryPayloadInput: TryPayloadInput;
  PayloadHeaderInput: PayloadHeaderInput;
  TriedConnection: TriedConnection;
  TriedPayload: TriedPayloadSource;
  TriedMessage: TriedMessageSource;
  IntegrationResult: IntegrationResultSource;
  AddIntegrationInput: AddIntegrationInput;
  AddIntegrationPayload: Omit<AddIntegrationPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['IntegrationResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RemoveIntegrationInput: RemoveIntegrationInput;
  RemoveIntegrationPayload: Omit<RemoveIntegrationPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['IntegrationResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MadeInstanceSecret: MadeInstanceSecret;
  RenewInstanceSecretInput: RenewInstanceSecretInput;
  RenewInstanceSecretPayload: Omit<RenewInstanceSecretPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  IntegrationReaction: IntegrationReaction;
  WaitingEvents: WaitingEvents;
  FailingReaction: FailingReaction;
  ReactionFailure: ReactionFailure;
  DeadLetter: DeadLetter;
  ReplayPreview: ReplayPreview;
  PauseReactionInput: PauseReactionInput;
  PauseReactionPayload: Omit<PauseReactionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['IntegrationResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ResumeReactionInput: ResumeReactionInput;
  ResumeReactionPayload: Omit<ResumeReactionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['IntegrationResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RetryDeadLettersInput: RetryDeadLettersInput;
  RetryDeadLettersPayload: Omit<RetryDeadLettersPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['IntegrationResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReplayReactionInput: ReplayReactionInput;
  ReplayReactionPayload: Omit<ReplayReactionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['IntegrationResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RedeliverInput: RedeliverInput;
  RedeliverPayload: Omit<RedeliverPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['IntegrationResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UserStatus: UserStatus;
  User: UserDocument;
  UserConnection: Omit<UserConnection, 'edges'> & { edges: Array<ResolversParentTypes['UserEdge']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  Session: SessionSummary;
  AccessToken: AccessTokenSummary;
  Erasure: ErasureSummary;
  Account: UserDocument;
  AccountConnection: Omit<AccountConnection, 'edges'> & { edges: Array<ResolversParentTypes['AccountEdge']> };
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  Viewer: ViewerSource;
  UserResult: UserResultSource;
  AccountResult: UserResultSource;
  SessionResult: SessionResultSource;
  SessionEndedResult: SessionEndedResult;
  RegisterUserInput: RegisterUserInput;
  RegisterUserPayload: Omit<RegisterUserPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['SessionResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RegisterBotInput: RegisterBotInput;
  RegisterBotPayload: Omit<RegisterBotPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['SessionResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SignOutPayload: Omit<SignOutPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: Omit<RevokeSessionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['AccountResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevokeSessionsInput: RevokeSessionsInput;
  RevokeSessionsPayload: Omit<RevokeSessionsPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['AccountResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: Omit<ChangePasswordPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['AccountResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CreatedAccessToken: CreatedAccessTokenSource;
  ResetPasswordInput: ResetPasswordInput;
  CreatedSignInLink: CreatedSignInLinkSource;
  ResetPasswordPayload: Omit<ResetPasswordPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CreatedSignInLink']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CreateSignInLinksInput: CreateSignInLinksInput;
  SignInLinkOutcome: Omit<SignInLinkOutcome, 'link' | 'refusal'> & { link?: Maybe<ResolversParentTypes['CreatedSignInLink']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CreatedSignInLinks: Omit<CreatedSignInLinks, 'links'> & { links: Array<ResolversParentTypes['SignInLinkOutcome']> };
  CreateSignInLinksPayload: Omit<CreateSignInLinksPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CreatedSignInLinks']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MailSignInLinksInput: MailSignInLinksInput;
  SignInMailOutcome: Omit<SignInMailOutcome, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MailedSignInLinks: Omit<MailedSignInLinks, 'mails'> & { mails: Array<ResolversParentTypes['SignInMailOutcome']> };
  MailSignInLinksPayload: Omit<MailSignInLinksPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['MailedSignInLinks']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MailedAddress: MailedAddress;
  MailConfirmationLinkPayload: Omit<MailConfirmationLinkPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ConfirmEmailInput: ConfirmEmailInput;
  ConfirmEmailPayload: Omit<ConfirmEmailPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['AccountResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RedeemSignInLinkInput: RedeemSignInLinkInput;
  SignInLinkPreview: SignInLinkPreview;
  SignInWays: SignInWays;
  AskForSignInLinkInput: AskForSignInLinkInput;
  AskForSignInLinkPayload: Omit<AskForSignInLinkPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RedeemSignInLinkPayload: Omit<RedeemSignInLinkPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['SessionResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CreateAccessTokenInput: CreateAccessTokenInput;
  CreateAccessTokenPayload: Omit<CreateAccessTokenPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CreatedAccessToken']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevokeAccessTokenInput: RevokeAccessTokenInput;
  RevokeAccessTokenPayload: Omit<RevokeAccessTokenPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['AccountResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RenameUserInput: RenameUserInput;
  RenameUserPayload: Omit<RenameUserPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReplaceEmailInput: ReplaceEmailInput;
  ReplaceEmailPayload: Omit<ReplaceEmailPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['AccountResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EditProfileInput: EditProfileInput;
  EditProfilePayload: Omit<EditProfilePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetStatusInput: SetStatusInput;
  SetStatusPayload: Omit<SetStatusPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ClearStatusInput: ClearStatusInput;
  ClearStatusPayload: Omit<ClearStatusPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ChooseAvatarInput: ChooseAvatarInput;
  ChooseAvatarPayload: Omit<ChooseAvatarPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RemoveAvatarInput: RemoveAvatarInput;
  RemoveAvatarPayload: Omit<RemoveAvatarPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AssignRoleInput: AssignRoleInput;
  AssignRolePayload: Omit<AssignRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeactivateUserInput: DeactivateUserInput;
  DeactivateUserPayload: Omit<DeactivateUserPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EraseUserInput: EraseUserInput;
  EraseUserPayload: Omit<EraseUserPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ApproveErasureInput: ApproveErasureInput;
  ApproveErasurePayload: Omit<ApproveErasurePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReactivateUserInput: ReactivateUserInput;
  ReactivateUserPayload: Omit<ReactivateUserPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SignInMethod: SignInMethod;
  ExternalAccount: ExternalAccount;
  ExternalPicture: ExternalPicture;
  UnlinkExternalAccountInput: UnlinkExternalAccountInput;
  UnlinkExternalAccountPayload: Omit<UnlinkExternalAccountPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RestoreExternalPictureInput: RestoreExternalPictureInput;
  RestoreExternalPicturePayload: Omit<RestoreExternalPicturePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SignInByMethodInput: SignInByMethodInput;
  SignedInByMethod: SignedInByMethod;
  SignInByMethodPayload: Omit<SignInByMethodPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  LinkExternalAccountInput: LinkExternalAccountInput;
  LinkExternalAccountPayload: Omit<LinkExternalAccountPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  StartLinkingExternalAccountInput: StartLinkingExternalAccountInput;
  StartedLinking: StartedLinking;
  StartLinkingExternalAccountPayload: Omit<StartLinkingExternalAccountPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  TrySignInMethodInput: TrySignInMethodInput;
  TriedPerson: TriedPerson;
  TriedMethod: TriedMethod;
  TrySignInMethodPayload: Omit<TrySignInMethodPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SecondFactor: SecondFactor;
  PreparedAuthenticator: PreparedAuthenticator;
  PreparedPasskey: PreparedPasskey;
  CreatedRecoveryCodes: CreatedRecoveryCodesSource;
  SecondFactorDemand: SecondFactorDemand;
  FinishSignInInput: FinishSignInInput;
  FinishSignInPayload: Omit<FinishSignInPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['SessionResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ConfirmSessionInput: ConfirmSessionInput;
  ConfirmedSession: ConfirmedSession;
  ConfirmSessionPayload: Omit<ConfirmSessionPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PreparePasskeyInput: PreparePasskeyInput;
  PreparePasskeyPayload: Omit<PreparePasskeyPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MailCodeInput: MailCodeInput;
  MailedCode: MailedCode;
  MailCodePayload: Omit<MailCodePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AddMailFactorInput: AddMailFactorInput;
  AddMailFactorPayload: Omit<AddMailFactorPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CreatedRecoveryCodes']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AddPasskeyInput: AddPasskeyInput;
  AddPasskeyPayload: Omit<AddPasskeyPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CreatedRecoveryCodes']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SignInWithPasskeyInput: SignInWithPasskeyInput;
  SignInWithPasskeyPayload: Omit<SignInWithPasskeyPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['SessionResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PrepareAuthenticatorPayload: Omit<PrepareAuthenticatorPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AddAuthenticatorInput: AddAuthenticatorInput;
  AddAuthenticatorPayload: Omit<AddAuthenticatorPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CreatedRecoveryCodes']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RemoveSecondFactorInput: RemoveSecondFactorInput;
  RemoveSecondFactorPayload: Omit<RemoveSecondFactorPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['AccountResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CreateRecoveryCodesInput: CreateRecoveryCodesInput;
  CreateRecoveryCodesPayload: Omit<CreateRecoveryCodesPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CreatedRecoveryCodes']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ResetSecondFactorsInput: ResetSecondFactorsInput;
  ResetSecondFactorsPayload: Omit<ResetSecondFactorsPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['AccountResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PeopleSync: PeopleSync;
  PeopleSyncRun: PeopleSyncRun;
  PeopleSyncChange: Omit<PeopleSyncChange, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  StartPeopleSyncInput: StartPeopleSyncInput;
  StartedPeopleSync: StartedPeopleSync;
  StartPeopleSyncPayload: Omit<StartPeopleSyncPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  OAuthScope: OAuthScope;
  OAuthClient: OAuthClientDocument;
  OAuthClientConnection: Omit<OAuthClientConnection, 'edges'> & { edges: Array<ResolversParentTypes['OAuthClientEdge']> };
  OAuthClientEdge: Omit<OAuthClientEdge, 'node'> & { node: ResolversParentTypes['OAuthClient'] };
  OAuthGrant: OAuthGrantSource;
  OAuthClientResult: OAuthClientResultSource;
  CreatedOAuthClient: CreatedOAuthClientSource;
  RegisterOAuthClientInput: RegisterOAuthClientInput;
  RegisterOAuthClientPayload: Omit<RegisterOAuthClientPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CreatedOAuthClient']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ChangeOAuthClientInput: ChangeOAuthClientInput;
  ChangeOAuthClientPayload: Omit<ChangeOAuthClientPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['OAuthClientResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RenewOAuthClientSecretInput: RenewOAuthClientSecretInput;
  RenewOAuthClientSecretPayload: Omit<RenewOAuthClientSecretPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CreatedOAuthClient']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DisableOAuthClientInput: DisableOAuthClientInput;
  DisableOAuthClientPayload: Omit<DisableOAuthClientPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['OAuthClientResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  WithdrawOAuthAccessInput: WithdrawOAuthAccessInput;
  WithdrawOAuthAccessPayload: Omit<WithdrawOAuthAccessPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['AccountResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  Role: RoleSource;
  HeldRole: HeldRoleSource;
  RoleResult: RoleResultSource;
  DeletedRoleResult: DeletedRoleResult;
  CreateRoleInput: CreateRoleInput;
  CreateRolePayload: Omit<CreateRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoleResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ChangeRoleInput: ChangeRoleInput;
  ChangeRolePayload: Omit<ChangeRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoleResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeleteRoleInput: DeleteRoleInput;
  DeleteRolePayload: Omit<DeleteRolePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  WithdrawRoleInput: WithdrawRoleInput;
  WithdrawRolePayload: Omit<WithdrawRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['UserResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CustomEmoji: CustomEmojiDocument;
  CustomEmojiChanged: Omit<CustomEmojiChanged, 'emoji'> & { emoji?: Maybe<ResolversParentTypes['CustomEmoji']> };
  CustomEmojiResult: CustomEmojiResultSource;
  AddEmojiInput: AddEmojiInput;
  AddEmojiPayload: Omit<AddEmojiPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CustomEmojiResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RemoveEmojiInput: RemoveEmojiInput;
  RemoveEmojiPayload: Omit<RemoveEmojiPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CustomEmojiResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ModeratorEntry: ModeratorEntrySource;
  NumberRange: NumberRange;
  Room: RoomDocument;
  Membership: MembershipDocument;
  MembershipConnection: Omit<MembershipConnection, 'edges'> & { edges: Array<ResolversParentTypes['MembershipEdge']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  BrowsedRoomConnection: Omit<BrowsedRoomConnection, 'edges'> & { edges: Array<ResolversParentTypes['BrowsedRoomEdge']> };
  BrowsedRoomEdge: Omit<BrowsedRoomEdge, 'node'> & { node: ResolversParentTypes['Room'] };
  RoomResult: RoomResultSource;
  CreateChannelInput: CreateChannelInput;
  CreateChannelPayload: Omit<CreateChannelPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  OpenDirectRoomInput: OpenDirectRoomInput;
  OpenDirectRoomPayload: Omit<OpenDirectRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RenameRoomInput: RenameRoomInput;
  RenameRoomPayload: Omit<RenameRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetTopicInput: SetTopicInput;
  SetTopicPayload: Omit<SetTopicPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetDescriptionInput: SetDescriptionInput;
  SetDescriptionPayload: Omit<SetDescriptionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetRoomBannerInput: SetRoomBannerInput;
  SetRoomBannerPayload: Omit<SetRoomBannerPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetRoomVisibilityInput: SetRoomVisibilityInput;
  SetRoomVisibilityPayload: Omit<SetRoomVisibilityPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  JoinRoomInput: JoinRoomInput;
  JoinRoomPayload: Omit<JoinRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomEntryResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EnterPrivateRoomInput: EnterPrivateRoomInput;
  EnterPrivateRoomPayload: Omit<EnterPrivateRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomEntryResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AddMembersInput: AddMembersInput;
  AddMembersPayload: Omit<AddMembersPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  LeaveRoomInput: LeaveRoomInput;
  LeaveRoomPayload: Omit<LeaveRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: Omit<RemoveMemberPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  GrantRoomRoleInput: GrantRoomRoleInput;
  GrantRoomRolePayload: Omit<GrantRoomRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ArchiveRoomInput: ArchiveRoomInput;
  ArchiveRoomPayload: Omit<ArchiveRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UnarchiveRoomInput: UnarchiveRoomInput;
  UnarchiveRoomPayload: Omit<UnarchiveRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetReadOnlyInput: SetReadOnlyInput;
  SetReadOnlyPayload: Omit<SetReadOnlyPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  Team: TeamDocument;
  TeamChanged: Omit<TeamChanged, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  TeamMembership: TeamMembershipDocument;
  TeamMembershipConnection: Omit<TeamMembershipConnection, 'edges'> & { edges: Array<ResolversParentTypes['TeamMembershipEdge']> };
  TeamMembershipEdge: Omit<TeamMembershipEdge, 'node'> & { node: ResolversParentTypes['TeamMembership'] };
  TeamConnection: Omit<TeamConnection, 'edges'> & { edges: Array<ResolversParentTypes['TeamEdge']> };
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TeamResult: TeamResultSource;
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: Omit<CreateTeamPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['TeamResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RenameTeamInput: RenameTeamInput;
  RenameTeamPayload: Omit<RenameTeamPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['TeamResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DescribeTeamInput: DescribeTeamInput;
  DescribeTeamPayload: Omit<DescribeTeamPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['TeamResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AddTeamMembersInput: AddTeamMembersInput;
  AddTeamMembersPayload: Omit<AddTeamMembersPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['TeamResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RemoveTeamMemberInput: RemoveTeamMemberInput;
  RemoveTeamMemberPayload: Omit<RemoveTeamMemberPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['TeamResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  GrantTeamRoleInput: GrantTeamRoleInput;
  GrantTeamRolePayload: Omit<GrantTeamRolePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['TeamResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  LinkTeamToRoomInput: LinkTeamToRoomInput;
  LinkTeamToRoomPayload: Omit<LinkTeamToRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['TeamResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UnlinkTeamFromRoomInput: UnlinkTeamFromRoomInput;
  UnlinkTeamFromRoomPayload: Omit<UnlinkTeamFromRoomPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['TeamResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DisbandTeamInput: DisbandTeamInput;
  DisbandTeamPayload: Omit<DisbandTeamPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['TeamResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  Reaction: ReactionSource;
  MessageMention: MessageMentionSource;
  Message: MessageDocument;
  PostedAs: PostedAs;
  MessageBlock: BlockSource;
  HeaderBlock: KnownBlock<"header">;
  SectionBlock: KnownBlock<"section">;
  FieldsBlock: KnownBlock<"fields">;
  BlockField: BlockFieldSource;
  ContextBlock: KnownBlock<"context">;
  DividerBlock: KnownBlock<"divider">;
  ImageBlock: KnownBlock<"image">;
  ActionsBlock: KnownBlock<"actions">;
  PollBlock: KnownBlock<"poll">;
  PollOption: PollOption;
  PollOptionInput: PollOptionInput;
  BlockElement: ElementSource;
  ButtonElement: ButtonSource;
  SeveralChoices: SeveralChoices;
  SelectElement: SelectSource;
  CheckboxesElement: CheckboxesSource;
  SuggestedSelectElement: SuggestedSelectSource;
  UserSelectElement: UserSelectSource;
  RoomSelectElement: RoomSelectSource;
  SelectOption: SelectOption;
  AttachmentBlock: KnownBlock<"attachment">;
  UnknownBlock: BlockSource;
  MessageConnection: Omit<MessageConnection, 'edges'> & { edges: Array<ResolversParentTypes['MessageEdge']> };
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MessageVersion: MessageVersionSource;
  MessageReaders: Omit<MessageReaders, 'users'> & { users: Array<ResolversParentTypes['User']> };
  MessageChanged: Omit<MessageChanged, 'message'> & { message: ResolversParentTypes['Message'] };
  RoomChanged: Omit<RoomChanged, 'room'> & { room: ResolversParentTypes['Room'] };
  MemberChanged: Omit<MemberChanged, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  TypingChanged: TypingChanged;
  CaughtUp: CaughtUp;
  Resync: ResyncSource;
  RoomEvent: ResolversUnionTypes<ResolversParentTypes>['RoomEvent'];
  MessageResult: MessageResultSource;
  MessageBlockInput: MessageBlockInput;
  BlockFieldInput: BlockFieldInput;
  BlockElementInput: BlockElementInput;
  ConfirmQuestionInput: ConfirmQuestionInput;
  SeveralChoicesInput: SeveralChoicesInput;
  SelectOptionInput: SelectOptionInput;
  PostedAsInput: PostedAsInput;
  PostMessageInput: PostMessageInput;
  PostMessagePayload: Omit<PostMessagePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['MessageResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EditMessageInput: EditMessageInput;
  EditMessagePayload: Omit<EditMessagePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['MessageResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RestoreMessageVersionInput: RestoreMessageVersionInput;
  RestoreMessageVersionPayload: Omit<RestoreMessageVersionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['MessageResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeleteMessageInput: DeleteMessageInput;
  DeleteMessagePayload: Omit<DeleteMessagePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['MessageResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RestoreMessageInput: RestoreMessageInput;
  RestoreMessagePayload: Omit<RestoreMessagePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['MessageResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AddReactionInput: AddReactionInput;
  AddReactionPayload: Omit<AddReactionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['MessageResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RemoveReactionInput: RemoveReactionInput;
  RemoveReactionPayload: Omit<RemoveReactionPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['MessageResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PinMessageInput: PinMessageInput;
  PinMessagePayload: Omit<PinMessagePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['MessageResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UnpinMessageInput: UnpinMessageInput;
  UnpinMessagePayload: Omit<UnpinMessagePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['MessageResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ClosePollInput: ClosePollInput;
  ClosePollPayload: Omit<ClosePollPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['MessageResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  LinkPreview: LinkPreview;
  LinkPreviewImage: LinkPreviewImage;
  RemoveLinkPreviewInput: RemoveLinkPreviewInput;
  RemoveLinkPreviewPayload: Omit<RemoveLinkPreviewPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['MessageResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ThreadReading: ThreadReadingSource;
  RoomEntry: RoomEntrySource;
  RoomEntryConnection: Omit<RoomEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['RoomEntryEdge']> };
  RoomEntryEdge: Omit<RoomEntryEdge, 'node'> & { node: ResolversParentTypes['RoomEntry'] };
  Mention: MentionDocument;
  MentionConnection: Omit<MentionConnection, 'edges'> & { edges: Array<ResolversParentTypes['MentionEdge']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  FollowedThread: FollowedThreadSource;
  FollowedThreadConnection: Omit<FollowedThreadConnection, 'edges'> & { edges: Array<ResolversParentTypes['FollowedThreadEdge']> };
  FollowedThreadEdge: Omit<FollowedThreadEdge, 'node'> & { node: ResolversParentTypes['FollowedThread'] };
  RoomEntryChanged: Omit<RoomEntryChanged, 'entry'> & { entry: ResolversParentTypes['RoomEntry'] };
  RoomLeft: RoomLeft;
  RoomsListed: RoomsListed;
  MentionAdded: Omit<MentionAdded, 'mention'> & { mention: ResolversParentTypes['Mention'] };
  PresenceChanged: PresenceChanged;
  UserChanged: Omit<UserChanged, 'user'> & { user: ResolversParentTypes['User'] };
  DraftChanged: Omit<DraftChanged, 'draft'> & { draft?: Maybe<ResolversParentTypes['Draft']> };
  SidebarChanged: Omit<SidebarChanged, 'sidebar'> & { sidebar: ResolversParentTypes['Sidebar'] };
  StarChanged: StarChanged;
  FollowedThreadChanged: Omit<FollowedThreadChanged, 'thread'> & { thread: ResolversParentTypes['FollowedThread'] };
  InboxEvent: ResolversUnionTypes<ResolversParentTypes>['InboxEvent'];
  RoomEntryResult: RoomResultSource;
  FollowedThreadResult: ThreadResultSource;
  StarResult: StarResult;
  MarkReadInput: MarkReadInput;
  MarkReadPayload: Omit<MarkReadPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomEntryResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MarkUnreadInput: MarkUnreadInput;
  MarkUnreadPayload: Omit<MarkUnreadPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomEntryResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MarkAllThreadsReadInput: MarkAllThreadsReadInput;
  ThreadsReadResult: ThreadsReadResult;
  MarkAllThreadsReadPayload: Omit<MarkAllThreadsReadPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetFavouriteInput: SetFavouriteInput;
  SetFavouritePayload: Omit<SetFavouritePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomEntryResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetHiddenInput: SetHiddenInput;
  SetHiddenPayload: Omit<SetHiddenPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomEntryResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetMutedInput: SetMutedInput;
  SetMutedPayload: Omit<SetMutedPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomEntryResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ChooseNotificationLevelInput: ChooseNotificationLevelInput;
  ChooseNotificationLevelPayload: Omit<ChooseNotificationLevelPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['RoomEntryResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  StarMessageInput: StarMessageInput;
  StarMessagePayload: Omit<StarMessagePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UnstarMessageInput: UnstarMessageInput;
  UnstarMessagePayload: Omit<UnstarMessagePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  FollowThreadInput: FollowThreadInput;
  FollowThreadPayload: Omit<FollowThreadPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['FollowedThreadResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UnfollowThreadInput: UnfollowThreadInput;
  UnfollowThreadPayload: Omit<UnfollowThreadPayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['FollowedThreadResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReceivedReaction: ReceivedReactionDocument;
  ReceivedReactionConnection: Omit<ReceivedReactionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReceivedReactionEdge']> };
  ReceivedReactionEdge: Omit<ReceivedReactionEdge, 'node'> & { node: ResolversParentTypes['ReceivedReaction'] };
  ReceivedReactionChanged: Omit<ReceivedReactionChanged, 'reaction'> & { reaction?: Maybe<ResolversParentTypes['ReceivedReaction']> };
  MessageNotified: Omit<MessageNotified, 'message'> & { message: ResolversParentTypes['Message'] };
  PushDevice: PushDeviceSource;
  MessageNotice: MessageNotice;
  PushKeysInput: PushKeysInput;
  RegisterPushDeviceInput: RegisterPushDeviceInput;
  RegisterPushDevicePayload: Omit<RegisterPushDevicePayload, 'pushDevice' | 'refusal'> & { pushDevice?: Maybe<ResolversParentTypes['PushDevice']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevokePushDeviceInput: RevokePushDeviceInput;
  RevokePushDevicePayload: Omit<RevokePushDevicePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReturnedMail: ReturnedMail;
  RoomJoined: RoomJoinedSource;
  RoomFactsChanged: RoomFactsChangedSource;
  RoomMemberChanged: RoomMemberChangedSource;
  MyEvent: ResolversUnionTypes<ResolversParentTypes>['MyEvent'];
  RoomChanges: Omit<RoomChanges, 'events'> & { events: Array<ResolversParentTypes['RoomEvent']> };
  MyChanges: Omit<MyChanges, 'events'> & { events: Array<ResolversParentTypes['MyEvent']> };
  File: FileDocument;
  Thumbnail: Thumbnail;
  FileConnection: Omit<FileConnection, 'edges'> & { edges: Array<ResolversParentTypes['FileEdge']> };
  FileEdge: Omit<FileEdge, 'node'> & { node: ResolversParentTypes['File'] };
  FileResult: FileResultSource;
  DescribeFileInput: DescribeFileInput;
  DescribeFilePayload: Omit<DescribeFilePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['FileResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CopyFileInput: CopyFileInput;
  CopyFilePayload: Omit<CopyFilePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['FileResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeleteFileInput: DeleteFileInput;
  DeleteFilePayload: Omit<DeleteFilePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['FileResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PurgeFileInput: PurgeFileInput;
  PurgeFilePayload: Omit<PurgeFilePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['FileResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  Draft: DraftSource;
  SaveDraftInput: SaveDraftInput;
  SaveDraftPayload: Omit<SaveDraftPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeleteDraftInput: DeleteDraftInput;
  DeleteDraftPayload: Omit<DeleteDraftPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ScheduledMessage: ScheduledMessageSource;
  ScheduledMessageChanged: Omit<ScheduledMessageChanged, 'scheduledMessage'> & { scheduledMessage?: Maybe<ResolversParentTypes['ScheduledMessage']> };
  ScheduleMessageInput: ScheduleMessageInput;
  ScheduleMessagePayload: Omit<ScheduleMessagePayload, 'scheduledMessage' | 'refusal'> & { scheduledMessage?: Maybe<ResolversParentTypes['ScheduledMessage']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ChangeScheduledMessageInput: ChangeScheduledMessageInput;
  ChangeScheduledMessagePayload: Omit<ChangeScheduledMessagePayload, 'scheduledMessage' | 'refusal'> & { scheduledMessage?: Maybe<ResolversParentTypes['ScheduledMessage']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CancelScheduledMessageInput: CancelScheduledMessageInput;
  CancelScheduledMessagePayload: Omit<CancelScheduledMessagePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SendScheduledMessageInput: SendScheduledMessageInput;
  SendScheduledMessagePayload: Omit<SendScheduledMessagePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SidebarSection: SidebarSectionSource;
  Sidebar: SidebarSource;
  SidebarSectionInput: SidebarSectionInput;
  ArrangeSidebarInput: ArrangeSidebarInput;
  ArrangeSidebarPayload: Omit<ArrangeSidebarPayload, 'sidebar' | 'refusal'> & { sidebar?: Maybe<ResolversParentTypes['Sidebar']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SlashCommand: SlashCommandSource;
  RunSlashCommandInput: RunSlashCommandInput;
  AnswerToViewer: AnswerToViewerSource;
  ProgramAnswer: ProgramAnswerSource;
  ProgramAnswered: Omit<ProgramAnswered, 'answer'> & { answer: ResolversParentTypes['ProgramAnswer'] };
  RunSlashCommandPayload: Omit<RunSlashCommandPayload, 'answer' | 'refusal'> & { answer?: Maybe<ResolversParentTypes['AnswerToViewer']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PressMessageElementInput: PressMessageElementInput;
  PressMessageElementPayload: Omit<PressMessageElementPayload, 'answer' | 'refusal'> & { answer?: Maybe<ResolversParentTypes['AnswerToViewer']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SuggestedOption: SuggestedOption;
  SuggestOptionsInput: SuggestOptionsInput;
  SuggestOptionsPayload: Omit<SuggestOptionsPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DialogField: DialogFieldSource;
  DialogPart: DialogPartSource;
  ProgramDialog: ProgramDialogSource;
  ProgramDialogChanged: Omit<ProgramDialogChanged, 'dialog'> & { dialog?: Maybe<ResolversParentTypes['ProgramDialog']> };
  DialogValueInput: DialogValueInput;
  SubmitProgramDialogInput: SubmitProgramDialogInput;
  PressDialogElementInput: PressDialogElementInput;
  PressDialogElementPayload: Omit<PressDialogElementPayload, 'dialog' | 'refusal'> & { dialog?: Maybe<ResolversParentTypes['ProgramDialog']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DialogFieldError: DialogFieldError;
  SubmitProgramDialogPayload: Omit<SubmitProgramDialogPayload, 'dialog' | 'refusal'> & { dialog?: Maybe<ResolversParentTypes['ProgramDialog']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CloseProgramDialogInput: CloseProgramDialogInput;
  CloseProgramDialogPayload: Omit<CloseProgramDialogPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UnreadTerm: UnreadTerm;
  SearchResults: SearchPlan;
  UserPresence: UserPresence;
  SetTypingInput: SetTypingInput;
  SetTypingPayload: Omit<SetTypingPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetPresenceInput: SetPresenceInput;
  SetPresencePayload: Omit<SetPresencePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetIdleInput: SetIdleInput;
  SetIdlePayload: Omit<SetIdlePayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SetInSightInput: SetInSightInput;
  SetInSightPayload: Omit<SetInSightPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  InstantInput: InstantInput;
  RoomAsOf: RoomAsOfSource;
  MemberAsOf: MemberAsOfSource;
  MemberAsOfConnection: Omit<MemberAsOfConnection, 'edges'> & { edges: Array<ResolversParentTypes['MemberAsOfEdge']> };
  MemberAsOfEdge: Omit<MemberAsOfEdge, 'node'> & { node: ResolversParentTypes['MemberAsOf'] };
  MessageAsOf: MessageAsOfSource;
  MessageAsOfConnection: Omit<MessageAsOfConnection, 'edges'> & { edges: Array<ResolversParentTypes['MessageAsOfEdge']> };
  MessageAsOfEdge: Omit<MessageAsOfEdge, 'node'> & { node: ResolversParentTypes['MessageAsOf'] };
  UserAsOf: UserAsOfSource;
  RoomHistoryEntry: RoomHistoryDocument;
  RoomHistoryConnection: Omit<RoomHistoryConnection, 'edges'> & { edges: Array<ResolversParentTypes['RoomHistoryEdge']> };
  RoomHistoryEdge: Omit<RoomHistoryEdge, 'node'> & { node: ResolversParentTypes['RoomHistoryEntry'] };
  HistoricChange: HistoricChangeSource;
  HistoricChangeEdge: Omit<HistoricChangeEdge, 'node'> & { node: ResolversParentTypes['HistoricChange'] };
  HistoricChangeConnection: Omit<HistoricChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['HistoricChangeEdge']> };
  ProjectionState: ProjectionState;
  ParkedEvent: ParkedEventDocument;
  Operations: Omit<Operations, 'parkedEvents'> & { parkedEvents: Array<ResolversParentTypes['ParkedEvent']> };
  ImportCount: ImportCount;
  ImportNote: ImportNote;
  ImportReport: ImportReport;
  ImportJob: ImportJob;
  AuditLogFilter: AuditLogFilter;
  AuditChange: AuditChange;
  AuditEntry: AuditEntryDocument;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']> };
  Case: CaseDocument;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseConnection: Omit<CaseConnection, 'edges'> & { edges: Array<ResolversParentTypes['CaseEdge']> };
  CaseMessage: CaseMessageSource;
  CaseFile: CaseFile;
  CaseMessageEdge: Omit<CaseMessageEdge, 'node'> & { node: ResolversParentTypes['CaseMessage'] };
  CaseMessageConnection: Omit<CaseMessageConnection, 'edges'> & { edges: Array<ResolversParentTypes['CaseMessageEdge']> };
  CaseResult: CaseResultSource;
  OpenCaseInput: OpenCaseInput;
  OpenCasePayload: Omit<OpenCasePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CaseResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ApproveCaseInput: ApproveCaseInput;
  ApproveCasePayload: Omit<ApproveCasePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CaseResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CloseCaseInput: CloseCaseInput;
  CloseCasePayload: Omit<CloseCasePayload, 'result' | 'refusal'> & { result?: Maybe<ResolversParentTypes['CaseResult']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CaseRoomAsOf: CaseRoomAsOfSource;
  CaseMessageAsOf: CaseMessageAsOfSource;
  CaseMessageAsOfConnection: Omit<CaseMessageAsOfConnection, 'edges'> & { edges: Array<ResolversParentTypes['CaseMessageAsOfEdge']> };
  CaseMessageAsOfEdge: Omit<CaseMessageAsOfEdge, 'node'> & { node: ResolversParentTypes['CaseMessageAsOf'] };
  MessageProof: MessageProofSource;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
  inviteLinks?: Resolver<ResolversTypes['InviteLinkConnection'], ParentType, ContextType, RequireFields<QueryInviteLinksArgs, 'first'>>;
  invitePreview?: Resolver<Maybe<ResolversTypes['InvitePreview']>, ParentType, ContextType, RequireFields<QueryInvitePreviewArgs, 'token'>>;
  settings?: Resolver<Maybe<Array<ResolversTypes['Setting']>>, ParentType, ContextType, RequireFields<QuerySettingsArgs, 'scope'>>;
  integrationKinds?: Resolver<Array<ResolversTypes['IntegrationKind']>, ParentType, ContextType>;
  integrationInstances?: Resolver<ResolversTypes['IntegrationInstanceConnection'], ParentType, ContextType, RequireFields<QueryIntegrationInstancesArgs, 'first'>>;
  integrationInstance?: Resolver<Maybe<ResolversTypes['IntegrationInstance']>, ParentType, ContextType, RequireFields<QueryIntegrationInstanceArgs, 'instanceId'>>;
  integrationDeliveries?: Resolver<Array<ResolversTypes['IntegrationDelivery']>, ParentType, ContextType, RequireFields<QueryIntegrationDeliveriesArgs, 'instanceId'>>;
  tryInstance?: Resolver<Maybe<ResolversTypes['TriedConnection']>, ParentType, ContextType, RequireFields<QueryTryInstanceArgs, 'instanceId'>>;
  tryPayload?: Resolver<Maybe<ResolversTypes['TriedPayload']>, ParentType, ContextType, RequireFields<QueryTryPayloadArgs, 'input'>>;
  replayPreview?: Resolver<Maybe<ResolversTypes['ReplayPreview']>, ParentType, ContextType, RequireFields<QueryReplayPreviewArgs, 'instanceId' | 'from'>>;
  signInWays?: Resolver<ResolversTypes['SignInWays'], ParentType, ContextType>;
  signInLinkPreview?: Resolver<Maybe<ResolversTypes['SignInLinkPreview']>, ParentType, ContextType, RequireFields<QuerySignInLinkPreviewArgs, 'token'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, Partial<QueryUserArgs>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'first' | 'isDeactivated'>>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'userId'>>;
  botAccounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryBotAccountsArgs, 'first' | 'isDeactivated'>>;
  unclaimedAccounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryUnclaimedAccountsArgs, 'first'>>;
  accountsWithoutSecondFactor?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryAccountsWithoutSecondFactorArgs, 'first'>>;
  signInMethods?: Resolver<Array<ResolversTypes['SignInMethod']>, ParentType, ContextType>;
  secondFactorDemand?: Resolver<Maybe<ResolversTypes['SecondFactorDemand']>, ParentType, ContextType>;
  confirmationKinds?: Resolver<Array<ResolversTypes['ConfirmationKind']>, ParentType, ContextType>;
  secondStepKinds?: Resolver<Array<ResolversTypes['SecondStepKind']>, ParentType, ContextType>;
  peopleSync?: Resolver<Maybe<ResolversTypes['PeopleSync']>, ParentType, ContextType, RequireFields<QueryPeopleSyncArgs, 'instanceId'>>;
  peopleSyncChanges?: Resolver<Array<ResolversTypes['PeopleSyncChange']>, ParentType, ContextType, RequireFields<QueryPeopleSyncChangesArgs, 'instanceId' | 'runId' | 'page'>>;
  oauthClients?: Resolver<ResolversTypes['OAuthClientConnection'], ParentType, ContextType, RequireFields<QueryOauthClientsArgs, 'first'>>;
  oauthScopes?: Resolver<Array<ResolversTypes['OAuthScope']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  customEmoji?: Resolver<Array<ResolversTypes['CustomEmoji']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomArgs, 'id'>>;
  roomByName?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomByNameArgs, 'name'>>;
  browseRooms?: Resolver<ResolversTypes['BrowsedRoomConnection'], ParentType, ContextType, RequireFields<QueryBrowseRoomsArgs, 'first'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, Partial<QueryTeamArgs>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<QueryTeamsArgs, 'first'>>;
  messageReaders?: Resolver<Maybe<ResolversTypes['MessageReaders']>, ParentType, ContextType, RequireFields<QueryMessageReadersArgs, 'messageId'>>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'id'>>;
  messageVersions?: Resolver<Maybe<Array<ResolversTypes['MessageVersion']>>, ParentType, ContextType, RequireFields<QueryMessageVersionsArgs, 'messageId'>>;
  inbox?: Resolver<ResolversTypes['RoomEntryConnection'], ParentType, ContextType, RequireFields<QueryInboxArgs, 'first'>>;
  roomEntry?: Resolver<Maybe<ResolversTypes['RoomEntry']>, ParentType, ContextType, RequireFields<QueryRoomEntryArgs, 'roomId'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<QueryMentionsArgs, 'first'>>;
  stars?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryStarsArgs, 'first'>>;
  followedThreads?: Resolver<ResolversTypes['FollowedThreadConnection'], ParentType, ContextType, RequireFields<QueryFollowedThreadsArgs, 'first' | 'unreadOnly'>>;
  followedThread?: Resolver<Maybe<ResolversTypes['FollowedThread']>, ParentType, ContextType, RequireFields<QueryFollowedThreadArgs, 'threadRootId'>>;
  starredMessageIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryStarredMessageIdsArgs, 'messageIds'>>;
  receivedReactions?: Resolver<ResolversTypes['ReceivedReactionConnection'], ParentType, ContextType, RequireFields<QueryReceivedReactionsArgs, 'first'>>;
  pushDevices?: Resolver<Array<ResolversTypes['PushDevice']>, ParentType, ContextType>;
  webPushKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageNotice?: Resolver<Maybe<ResolversTypes['MessageNotice']>, ParentType, ContextType, RequireFields<QueryMessageNoticeArgs, 'messageId'>>;
  returnedMail?: Resolver<Maybe<ResolversTypes['ReturnedMail']>, ParentType, ContextType>;
  roomChanges?: Resolver<Maybe<ResolversTypes['RoomChanges']>, ParentType, ContextType, RequireFields<QueryRoomChangesArgs, 'roomId' | 'first'>>;
  myChanges?: Resolver<ResolversTypes['MyChanges'], ParentType, ContextType, RequireFields<QueryMyChangesArgs, 'first'>>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryFileArgs, 'id'>>;
  drafts?: Resolver<Array<ResolversTypes['Draft']>, ParentType, ContextType, RequireFields<QueryDraftsArgs, 'withCleared'>>;
  scheduledMessages?: Resolver<Array<ResolversTypes['ScheduledMessage']>, ParentType, ContextType>;
  sidebar?: Resolver<ResolversTypes['Sidebar'], ParentType, ContextType>;
  slashCommands?: Resolver<Maybe<Array<ResolversTypes['SlashCommand']>>, ParentType, ContextType, RequireFields<QuerySlashCommandsArgs, 'roomId'>>;
  search?: Resolver<ResolversTypes['SearchResults'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  presences?: Resolver<Array<ResolversTypes['UserPresence']>, ParentType, ContextType, RequireFields<QueryPresencesArgs, 'userIds'>>;
  roomHistory?: Resolver<ResolversTypes['HistoricChangeConnection'], ParentType, ContextType, RequireFields<QueryRoomHistoryArgs, 'roomId' | 'first'>>;
  operations?: Resolver<Maybe<ResolversTypes['Operations']>, ParentType, ContextType>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createWorkspace?: Resolver<ResolversTypes['CreateWorkspacePayload'], ParentType, ContextType, RequireFields<MutationCreateWorkspaceArgs, 'input'>>;
  changeWorkspaceSettings?: Resolver<ResolversTypes['ChangeWorkspaceSettingsPayload'], ParentType, ContextType, RequireFields<MutationChangeWorkspaceSettingsArgs, 'input'>>;
  createInviteLink?: Resolver<ResolversTypes['CreateInviteLinkPayload'], ParentType, ContextType, RequireFields<MutationCreateInviteLinkArgs, 'input'>>;
  revokeInviteLink?: Resolver<ResolversTypes['RevokeInviteLinkPayload'], ParentType, ContextType, RequireFields<MutationRevokeInviteLinkArgs, 'input'>>;
  changeSetting?: Resolver<ResolversTypes['ChangeSettingPayload'], ParentType, ContextType, RequireFields<MutationChangeSettingArgs, 'input'>>;
  renewInstanceSecret?: Resolver<ResolversTypes['RenewInstanceSecretPayload'], ParentType, ContextType, RequireFields<MutationRenewInstanceSecretArgs, 'input'>>;
  addIntegration?: Resolver<ResolversTypes['AddIntegrationPayload'], ParentType, ContextType, RequireFields<MutationAddIntegrationArgs, 'input'>>;
  removeIntegration?: Resolver<ResolversTypes['RemoveIntegrationPayload'], ParentType, ContextType, RequireFields<MutationRemoveIntegrationArgs, 'input'>>;
  pauseReaction?: Resolver<ResolversTypes['PauseReactionPayload'], ParentType, ContextType, RequireFields<MutationPauseReactionArgs, 'input'>>;
  resumeReaction?: Resolver<ResolversTypes['ResumeReactionPayload'], ParentType, ContextType, RequireFields<MutationResumeReactionArgs, 'input'>>;
  retryDeadLetters?: Resolver<ResolversTypes['RetryDeadLettersPayload'], ParentType, ContextType, RequireFields<MutationRetryDeadLettersArgs, 'input'>>;
  replayReaction?: Resolver<ResolversTypes['ReplayReactionPayload'], ParentType, ContextType, RequireFields<MutationReplayReactionArgs, 'input'>>;
  redeliver?: Resolver<ResolversTypes['RedeliverPayload'], ParentType, ContextType, RequireFields<MutationRedeliverArgs, 'input'>>;
  registerUser?: Resolver<ResolversTypes['RegisterUserPayload'], ParentType, ContextType, RequireFields<MutationRegisterUserArgs, 'input'>>;
  registerBot?: Resolver<ResolversTypes['RegisterBotPayload'], ParentType, ContextType, RequireFields<MutationRegisterBotArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionPayload'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  revokeSessions?: Resolver<ResolversTypes['RevokeSessionsPayload'], ParentType, ContextType, RequireFields<MutationRevokeSessionsArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  createSignInLinks?: Resolver<ResolversTypes['CreateSignInLinksPayload'], ParentType, ContextType, RequireFields<MutationCreateSignInLinksArgs, 'input'>>;
  mailSignInLinks?: Resolver<ResolversTypes['MailSignInLinksPayload'], ParentType, ContextType, RequireFields<MutationMailSignInLinksArgs, 'input'>>;
  mailConfirmationLink?: Resolver<ResolversTypes['MailConfirmationLinkPayload'], ParentType, ContextType>;
  confirmEmail?: Resolver<ResolversTypes['ConfirmEmailPayload'], ParentType, ContextType, RequireFields<MutationConfirmEmailArgs, 'input'>>;
  redeemSignInLink?: Resolver<ResolversTypes['RedeemSignInLinkPayload'], ParentType, ContextType, RequireFields<MutationRedeemSignInLinkArgs, 'input'>>;
  askForSignInLink?: Resolver<ResolversTypes['AskForSignInLinkPayload'], ParentType, ContextType, RequireFields<MutationAskForSignInLinkArgs, 'input'>>;
  createAccessToken?: Resolver<ResolversTypes['CreateAccessTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateAccessTokenArgs, 'input'>>;
  revokeAccessToken?: Resolver<ResolversTypes['RevokeAccessTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeAccessTokenArgs, 'input'>>;
  renameUser?: Resolver<ResolversTypes['RenameUserPayload'], ParentType, ContextType, RequireFields<MutationRenameUserArgs, 'input'>>;
  replaceEmail?: Resolver<ResolversTypes['ReplaceEmailPayload'], ParentType, ContextType, RequireFields<MutationReplaceEmailArgs, 'input'>>;
  editProfile?: Resolver<ResolversTypes['EditProfilePayload'], ParentType, ContextType, RequireFields<MutationEditProfileArgs, 'input'>>;
  setStatus?: Resolver<ResolversTypes['SetStatusPayload'], ParentType, ContextType, RequireFields<MutationSetStatusArgs, 'input'>>;
  clearStatus?: Resolver<ResolversTypes['ClearStatusPayload'], ParentType, ContextType, RequireFields<MutationClearStatusArgs, 'input'>>;
  chooseAvatar?: Resolver<ResolversTypes['ChooseAvatarPayload'], ParentType, ContextType, RequireFields<MutationChooseAvatarArgs, 'input'>>;
  removeAvatar?: Resolver<ResolversTypes['RemoveAvatarPayload'], ParentType, ContextType, RequireFields<MutationRemoveAvatarArgs, 'input'>>;
  assignRole?: Resolver<ResolversTypes['AssignRolePayload'], ParentType, ContextType, RequireFields<MutationAssignRoleArgs, 'input'>>;
  deactivateUser?: Resolver<ResolversTypes['DeactivateUserPayload'], ParentType, ContextType, RequireFields<MutationDeactivateUserArgs, 'input'>>;
  eraseUser?: Resolver<ResolversTypes['EraseUserPayload'], ParentType, ContextType, RequireFields<MutationEraseUserArgs, 'input'>>;
  approveErasure?: Resolver<ResolversTypes['ApproveErasurePayload'], ParentType, ContextType, RequireFields<MutationApproveErasureArgs, 'input'>>;
  reactivateUser?: Resolver<ResolversTypes['ReactivateUserPayload'], ParentType, ContextType, RequireFields<MutationReactivateUserArgs, 'input'>>;
  unlinkExternalAccount?: Resolver<ResolversTypes['UnlinkExternalAccountPayload'], ParentType, ContextType, RequireFields<MutationUnlinkExternalAccountArgs, 'input'>>;
  restoreExternalPicture?: Resolver<ResolversTypes['RestoreExternalPicturePayload'], ParentType, ContextType, RequireFields<MutationRestoreExternalPictureArgs, 'input'>>;
  signInByMethod?: Resolver<ResolversTypes['SignInByMethodPayload'], ParentType, ContextType, RequireFields<MutationSignInByMethodArgs, 'input'>>;
  startLinkingExternalAccount?: Resolver<ResolversTypes['StartLinkingExternalAccountPayload'], ParentType, ContextType, RequireFields<MutationStartLinkingExternalAccountArgs, 'input'>>;
  linkExternalAccount?: Resolver<ResolversTypes['LinkExternalAccountPayload'], ParentType, ContextType, RequireFields<MutationLinkExternalAccountArgs, 'input'>>;
  trySignInMethod?: Resolver<ResolversTypes['TrySignInMethodPayload'], ParentType, ContextType, RequireFields<MutationTrySignInMethodArgs, 'input'>>;
  confirmSession?: Resolver<ResolversTypes['ConfirmSessionPayload'], ParentType, ContextType, RequireFields<MutationConfirmSessionArgs, 'input'>>;
  finishSignIn?: Resolver<ResolversTypes['FinishSignInPayload'], ParentType, ContextType, RequireFields<MutationFinishSignInArgs, 'input'>>;
  prepareAuthenticator?: Resolver<ResolversTypes['PrepareAuthenticatorPayload'], ParentType, ContextType>;
  addAuthenticator?: Resolver<ResolversTypes['AddAuthenticatorPayload'], ParentType, ContextType, RequireFields<MutationAddAuthenticatorArgs, 'input'>>;
  preparePasskey?: Resolver<ResolversTypes['PreparePasskeyPayload'], ParentType, ContextType, RequireFields<MutationPreparePasskeyArgs, 'input'>>;
  addPasskey?: Resolver<ResolversTypes['AddPasskeyPayload'], ParentType, ContextType, RequireFields<MutationAddPasskeyArgs, 'input'>>;
  mailCode?: Resolver<ResolversTypes['MailCodePayload'], ParentType, ContextType, RequireFields<MutationMailCodeArgs, 'input'>>;
  addMailFactor?: Resolver<ResolversTypes['AddMailFactorPayload'], ParentType, ContextType, RequireFields<MutationAddMailFactorArgs, 'input'>>;
  signInWithPasskey?: Resolver<ResolversTypes['SignInWithPasskeyPayload'], ParentType, ContextType, RequireFields<MutationSignInWithPasskeyArgs, 'input'>>;
  removeSecondFactor?: Resolver<ResolversTypes['RemoveSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationRemoveSecondFactorArgs, 'input'>>;
  createRecoveryCodes?: Resolver<ResolversTypes['CreateRecoveryCodesPayload'], ParentType, ContextType, RequireFields<MutationCreateRecoveryCodesArgs, 'input'>>;
  resetSecondFactors?: Resolver<ResolversTypes['ResetSecondFactorsPayload'], ParentType, ContextType, RequireFields<MutationResetSecondFactorsArgs, 'input'>>;
  startPeopleSync?: Resolver<ResolversTypes['StartPeopleSyncPayload'], ParentType, ContextType, RequireFields<MutationStartPeopleSyncArgs, 'input'>>;
  registerOAuthClient?: Resolver<ResolversTypes['RegisterOAuthClientPayload'], ParentType, ContextType, RequireFields<MutationRegisterOAuthClientArgs, 'input'>>;
  changeOAuthClient?: Resolver<ResolversTypes['ChangeOAuthClientPayload'], ParentType, ContextType, RequireFields<MutationChangeOAuthClientArgs, 'input'>>;
  renewOAuthClientSecret?: Resolver<ResolversTypes['RenewOAuthClientSecretPayload'], ParentType, ContextType, RequireFields<MutationRenewOAuthClientSecretArgs, 'input'>>;
  disableOAuthClient?: Resolver<ResolversTypes['DisableOAuthClientPayload'], ParentType, ContextType, RequireFields<MutationDisableOAuthClientArgs, 'input'>>;
  withdrawOAuthAccess?: Resolver<ResolversTypes['WithdrawOAuthAccessPayload'], ParentType, ContextType, RequireFields<MutationWithdrawOAuthAccessArgs, 'input'>>;
  createRole?: Resolver<ResolversTypes['CreateRolePayload'], ParentType, ContextType, RequireFields<MutationCreateRoleArgs, 'input'>>;
  changeRole?: Resolver<ResolversTypes['ChangeRolePayload'], ParentType, ContextType, RequireFields<MutationChangeRoleArgs, 'input'>>;
  deleteRole?: Resolver<ResolversTypes['DeleteRolePayload'], ParentType, ContextType, RequireFields<MutationDeleteRoleArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  withdrawRole?: Resolver<ResolversTypes['WithdrawRolePayload'], ParentType, ContextType, RequireFields<MutationWithdrawRoleArgs, 'input'>>;
  addEmoji?: Resolver<ResolversTypes['AddEmojiPayload'], ParentType, ContextType, RequireFields<MutationAddEmojiArgs, 'input'>>;
  removeEmoji?: Resolver<ResolversTypes['RemoveEmojiPayload'], ParentType, ContextType, RequireFields<MutationRemoveEmojiArgs, 'input'>>;
  createChannel?: Resolver<ResolversTypes['CreateChannelPayload'], ParentType, ContextType, RequireFields<MutationCreateChannelArgs, 'input'>>;
  openDirectRoom?: Resolver<ResolversTypes['OpenDirectRoomPayload'], ParentType, ContextType, RequireFields<MutationOpenDirectRoomArgs, 'input'>>;
  renameRoom?: Resolver<ResolversTypes['RenameRoomPayload'], ParentType, ContextType, RequireFields<MutationRenameRoomArgs, 'input'>>;
  setTopic?: Resolver<ResolversTypes['SetTopicPayload'], ParentType, ContextType, RequireFields<MutationSetTopicArgs, 'input'>>;
  setDescription?: Resolver<ResolversTypes['SetDescriptionPayload'], ParentType, ContextType, RequireFields<MutationSetDescriptionArgs, 'input'>>;
  setRoomBanner?: Resolver<ResolversTypes['SetRoomBannerPayload'], ParentType, ContextType, RequireFields<MutationSetRoomBannerArgs, 'input'>>;
  setRoomVisibility?: Resolver<ResolversTypes['SetRoomVisibilityPayload'], ParentType, ContextType, RequireFields<MutationSetRoomVisibilityArgs, 'input'>>;
  joinRoom?: Resolver<ResolversTypes['JoinRoomPayload'], ParentType, ContextType, RequireFields<MutationJoinRoomArgs, 'input'>>;
  enterPrivateRoom?: Resolver<ResolversTypes['EnterPrivateRoomPayload'], ParentType, ContextType, RequireFields<MutationEnterPrivateRoomArgs, 'input'>>;
  addMembers?: Resolver<ResolversTypes['AddMembersPayload'], ParentType, ContextType, RequireFields<MutationAddMembersArgs, 'input'>>;
  leaveRoom?: Resolver<ResolversTypes['LeaveRoomPayload'], ParentType, ContextType, RequireFields<MutationLeaveRoomArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  grantRoomRole?: Resolver<ResolversTypes['GrantRoomRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoomRoleArgs, 'input'>>;
  archiveRoom?: Resolver<ResolversTypes['ArchiveRoomPayload'], ParentType, ContextType, RequireFields<MutationArchiveRoomArgs, 'input'>>;
  unarchiveRoom?: Resolver<ResolversTypes['UnarchiveRoomPayload'], ParentType, ContextType, RequireFields<MutationUnarchiveRoomArgs, 'input'>>;
  setReadOnly?: Resolver<ResolversTypes['SetReadOnlyPayload'], ParentType, ContextType, RequireFields<MutationSetReadOnlyArgs, 'input'>>;
  createTeam?: Resolver<ResolversTypes['CreateTeamPayload'], ParentType, ContextType, RequireFields<MutationCreateTeamArgs, 'input'>>;
  renameTeam?: Resolver<ResolversTypes['RenameTeamPayload'], ParentType, ContextType, RequireFields<MutationRenameTeamArgs, 'input'>>;
  describeTeam?: Resolver<ResolversTypes['DescribeTeamPayload'], ParentType, ContextType, RequireFields<MutationDescribeTeamArgs, 'input'>>;
  addTeamMembers?: Resolver<ResolversTypes['AddTeamMembersPayload'], ParentType, ContextType, RequireFields<MutationAddTeamMembersArgs, 'input'>>;
  removeTeamMember?: Resolver<ResolversTypes['RemoveTeamMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveTeamMemberArgs, 'input'>>;
  grantTeamRole?: Resolver<ResolversTypes['GrantTeamRolePayload'], ParentType, ContextType, RequireFields<MutationGrantTeamRoleArgs, 'input'>>;
  linkTeamToRoom?: Resolver<ResolversTypes['LinkTeamToRoomPayload'], ParentType, ContextType, RequireFields<MutationLinkTeamToRoomArgs, 'input'>>;
  unlinkTeamFromRoom?: Resolver<ResolversTypes['UnlinkTeamFromRoomPayload'], ParentType, ContextType, RequireFields<MutationUnlinkTeamFromRoomArgs, 'input'>>;
  disbandTeam?: Resolver<ResolversTypes['DisbandTeamPayload'], ParentType, ContextType, RequireFields<MutationDisbandTeamArgs, 'input'>>;
  postMessage?: Resolver<ResolversTypes['PostMessagePayload'], ParentType, ContextType, RequireFields<MutationPostMessageArgs, 'input'>>;
  editMessage?: Resolver<ResolversTypes['EditMessagePayload'], ParentType, ContextType, RequireFields<MutationEditMessageArgs, 'input'>>;
  restoreMessageVersion?: Resolver<ResolversTypes['RestoreMessageVersionPayload'], ParentType, ContextType, RequireFields<MutationRestoreMessageVersionArgs, 'input'>>;
  deleteMessage?: Resolver<ResolversTypes['DeleteMessagePayload'], ParentType, ContextType, RequireFields<MutationDeleteMessageArgs, 'input'>>;
  restoreMessage?: Resolver<ResolversTypes['RestoreMessagePayload'], ParentType, ContextType, RequireFields<MutationRestoreMessageArgs, 'input'>>;
  addReaction?: Resolver<ResolversTypes['AddReactionPayload'], ParentType, ContextType, RequireFields<MutationAddReactionArgs, 'input'>>;
  removeReaction?: Resolver<ResolversTypes['RemoveReactionPayload'], ParentType, ContextType, RequireFields<MutationRemoveReactionArgs, 'input'>>;
  pinMessage?: Resolver<ResolversTypes['PinMessagePayload'], ParentType, ContextType, RequireFields<MutationPinMessageArgs, 'input'>>;
  unpinMessage?: Resolver<ResolversTypes['UnpinMessagePayload'], ParentType, ContextType, RequireFields<MutationUnpinMessageArgs, 'input'>>;
  closePoll?: Resolver<ResolversTypes['ClosePollPayload'], ParentType, ContextType, RequireFields<MutationClosePollArgs, 'input'>>;
  removeLinkPreview?: Resolver<ResolversTypes['RemoveLinkPreviewPayload'], ParentType, ContextType, RequireFields<MutationRemoveLinkPreviewArgs, 'input'>>;
  markRead?: Resolver<ResolversTypes['MarkReadPayload'], ParentType, ContextType, RequireFields<MutationMarkReadArgs, 'input'>>;
  markUnread?: Resolver<ResolversTypes['MarkUnreadPayload'], ParentType, ContextType, RequireFields<MutationMarkUnreadArgs, 'input'>>;
  markAllThreadsRead?: Resolver<ResolversTypes['MarkAllThreadsReadPayload'], ParentType, ContextType, RequireFields<MutationMarkAllThreadsReadArgs, 'input'>>;
  setFavourite?: Resolver<ResolversTypes['SetFavouritePayload'], ParentType, ContextType, RequireFields<MutationSetFavouriteArgs, 'input'>>;
  setHidden?: Resolver<ResolversTypes['SetHiddenPayload'], ParentType, ContextType, RequireFields<MutationSetHiddenArgs, 'input'>>;
  setMuted?: Resolver<ResolversTypes['SetMutedPayload'], ParentType, ContextType, RequireFields<MutationSetMutedArgs, 'input'>>;
  chooseNotificationLevel?: Resolver<ResolversTypes['ChooseNotificationLevelPayload'], ParentType, ContextType, RequireFields<MutationChooseNotificationLevelArgs, 'input'>>;
  starMessage?: Resolver<ResolversTypes['StarMessagePayload'], ParentType, ContextType, RequireFields<MutationStarMessageArgs, 'input'>>;
  unstarMessage?: Resolver<ResolversTypes['UnstarMessagePayload'], ParentType, ContextType, RequireFields<MutationUnstarMessageArgs, 'input'>>;
  followThread?: Resolver<ResolversTypes['FollowThreadPayload'], ParentType, ContextType, RequireFields<MutationFollowThreadArgs, 'input'>>;
  unfollowThread?: Resolver<ResolversTypes['UnfollowThreadPayload'], ParentType, ContextType, RequireFields<MutationUnfollowThreadArgs, 'input'>>;
  registerPushDevice?: Resolver<ResolversTypes['RegisterPushDevicePayload'], ParentType, ContextType, RequireFields<MutationRegisterPushDeviceArgs, 'input'>>;
  revokePushDevice?: Resolver<ResolversTypes['RevokePushDevicePayload'], ParentType, ContextType, RequireFields<MutationRevokePushDeviceArgs, 'input'>>;
  copyFile?: Resolver<ResolversTypes['CopyFilePayload'], ParentType, ContextType, RequireFields<MutationCopyFileArgs, 'input'>>;
  describeFile?: Resolver<ResolversTypes['DescribeFilePayload'], ParentType, ContextType, RequireFields<MutationDescribeFileArgs, 'input'>>;
  deleteFile?: Resolver<ResolversTypes['DeleteFilePayload'], ParentType, ContextType, RequireFields<MutationDeleteFileArgs, 'input'>>;
  purgeFile?: Resolver<ResolversTypes['PurgeFilePayload'], ParentType, ContextType, RequireFields<MutationPurgeFileArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['SaveDraftPayload'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  deleteDraft?: Resolver<ResolversTypes['DeleteDraftPayload'], ParentType, ContextType, RequireFields<MutationDeleteDraftArgs, 'input'>>;
  scheduleMessage?: Resolver<ResolversTypes['ScheduleMessagePayload'], ParentType, ContextType, RequireFields<MutationScheduleMessageArgs, 'input'>>;
  changeScheduledMessage?: Resolver<ResolversTypes['ChangeScheduledMessagePayload'], ParentType, ContextType, RequireFields<MutationChangeScheduledMessageArgs, 'input'>>;
  cancelScheduledMessage?: Resolver<ResolversTypes['CancelScheduledMessagePayload'], ParentType, ContextType, RequireFields<MutationCancelScheduledMessageArgs, 'input'>>;
  sendScheduledMessage?: Resolver<ResolversTypes['SendScheduledMessagePayload'], ParentType, ContextType, RequireFields<MutationSendScheduledMessageArgs, 'input'>>;
  arrangeSidebar?: Resolver<ResolversTypes['ArrangeSidebarPayload'], ParentType, ContextType, RequireFields<MutationArrangeSidebarArgs, 'input'>>;
  runSlashCommand?: Resolver<ResolversTypes['RunSlashCommandPayload'], ParentType, ContextType, RequireFields<MutationRunSlashCommandArgs, 'input'>>;
  pressMessageElement?: Resolver<ResolversTypes['PressMessageElementPayload'], ParentType, ContextType, RequireFields<MutationPressMessageElementArgs, 'input'>>;
  suggestOptions?: Resolver<ResolversTypes['SuggestOptionsPayload'], ParentType, ContextType, RequireFields<MutationSuggestOptionsArgs, 'input'>>;
  submitProgramDialog?: Resolver<ResolversTypes['SubmitProgramDialogPayload'], ParentType, ContextType, RequireFields<MutationSubmitProgramDialogArgs, 'input'>>;
  pressDialogElement?: Resolver<ResolversTypes['PressDialogElementPayload'], ParentType, ContextType, RequireFields<MutationPressDialogElementArgs, 'input'>>;
  closeProgramDialog?: Resolver<ResolversTypes['CloseProgramDialogPayload'], ParentType, ContextType, RequireFields<MutationCloseProgramDialogArgs, 'input'>>;
  setInSight?: Resolver<ResolversTypes['SetInSightPayload'], ParentType, ContextType, RequireFields<MutationSetInSightArgs, 'input'>>;
  setIdle?: Resolver<ResolversTypes['SetIdlePayload'], ParentType, ContextType, RequireFields<MutationSetIdleArgs, 'input'>>;
  setTyping?: Resolver<ResolversTypes['SetTypingPayload'], ParentType, ContextType, RequireFields<MutationSetTypingArgs, 'input'>>;
  setPresence?: Resolver<ResolversTypes['SetPresencePayload'], ParentType, ContextType, RequireFields<MutationSetPresenceArgs, 'input'>>;
  openCase?: Resolver<ResolversTypes['OpenCasePayload'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  approveCase?: Resolver<ResolversTypes['ApproveCasePayload'], ParentType, ContextType, RequireFields<MutationApproveCaseArgs, 'input'>>;
  closeCase?: Resolver<ResolversTypes['CloseCasePayload'], ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  roomEvents?: SubscriptionResolver<ResolversTypes['RoomEvent'], "roomEvents", ParentType, ContextType, RequireFields<SubscriptionRoomEventsArgs, 'roomId'>>;
  inboxEvents?: SubscriptionResolver<ResolversTypes['InboxEvent'], "inboxEvents", ParentType, ContextType, Partial<SubscriptionInboxEventsArgs>>;
  myEvents?: SubscriptionResolver<ResolversTypes['MyEvent'], "myEvents", ParentType, ContextType, Partial<SubscriptionMyEventsArgs>>;
  replayRoom?: SubscriptionResolver<ResolversTypes['HistoricChange'], "replayRoom", ParentType, ContextType, RequireFields<SubscriptionReplayRoomArgs, 'roomId' | 'speed' | 'pauseMaxMs'>>;
  auditEntryAdded?: SubscriptionResolver<ResolversTypes['AuditEntry'], "auditEntryAdded", ParentType, ContextType, Partial<SubscriptionAuditEntryAddedArgs>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'User' | 'Room' | 'Team' | 'Message' | 'File', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusalDetailResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefusalDetail'] = ResolversParentTypes['RefusalDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['RefusalDetail']>, ParentType, ContextType>;
};

export type CommandPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommandPayload'] = ResolversParentTypes['CommandPayload']> = {
  __resolveType: TypeResolveFn<'CreateWorkspacePayload' | 'ChangeWorkspaceSettingsPayload' | 'CreateInviteLinkPayload' | 'RevokeInviteLinkPayload' | 'ChangeSettingPayload' | 'AddIntegrationPayload' | 'RemoveIntegrationPayload' | 'RenewInstanceSecretPayload' | 'PauseReactionPayload' | 'ResumeReactionPayload' | 'RetryDeadLettersPayload' | 'ReplayReactionPayload' | 'RedeliverPayload' | 'RegisterUserPayload' | 'RegisterBotPayload' | 'SignInPayload' | 'SignOutPayload' | 'RevokeSessionPayload' | 'RevokeSessionsPayload' | 'ChangePasswordPayload' | 'ResetPasswordPayload' | 'CreateSignInLinksPayload' | 'MailSignInLinksPayload' | 'MailConfirmationLinkPayload' | 'ConfirmEmailPayload' | 'AskForSignInLinkPayload' | 'RedeemSignInLinkPayload' | 'CreateAccessTokenPayload' | 'RevokeAccessTokenPayload' | 'RenameUserPayload' | 'ReplaceEmailPayload' | 'EditProfilePayload' | 'SetStatusPayload' | 'ClearStatusPayload' | 'ChooseAvatarPayload' | 'RemoveAvatarPayload' | 'AssignRolePayload' | 'DeactivateUserPayload' | 'EraseUserPayload' | 'ApproveErasurePayload' | 'ReactivateUserPayload' | 'UnlinkExternalAccountPayload' | 'RestoreExternalPicturePayload' | 'SignInByMethodPayload' | 'LinkExternalAccountPayload' | 'StartLinkingExternalAccountPayload' | 'TrySignInMethodPayload' | 'FinishSignInPayload' | 'ConfirmSessionPayload' | 'PreparePasskeyPayload' | 'MailCodePayload' | 'AddMailFactorPayload' | 'AddPasskeyPayload' | 'SignInWithPasskeyPayload' | 'PrepareAuthenticatorPayload' | 'AddAuthenticatorPayload' | 'RemoveSecondFactorPayload' | 'CreateRecoveryCodesPayload' | 'ResetSecondFactorsPayload' | 'StartPeopleSyncPayload' | 'RegisterOAuthClientPayload' | 'ChangeOAuthClientPayload' | 'RenewOAuthClientSecretPayload' | 'DisableOAuthClientPayload' | 'WithdrawOAuthAccessPayload' | 'CreateRolePayload' | 'ChangeRolePayload' | 'DeleteRolePayload' | 'GrantRolePayload' | 'WithdrawRolePayload' | 'AddEmojiPayload' | 'RemoveEmojiPayload' | 'CreateChannelPayload' | 'OpenDirectRoomPayload' | 'RenameRoomPayload' | 'SetTopicPayload' | 'SetDescriptionPayload' | 'SetRoomBannerPayload' | 'SetRoomVisibilityPayload' | 'JoinRoomPayload' | 'EnterPrivateRoomPayload' | 'AddMembersPayload' | 'LeaveRoomPayload' | 'RemoveMemberPayload' | 'GrantRoomRolePayload' | 'ArchiveRoomPayload' | 'UnarchiveRoomPayload' | 'SetReadOnlyPayload' | 'CreateTeamPayload' | 'RenameTeamPayload' | 'DescribeTeamPayload' | 'AddTeamMembersPayload' | 'RemoveTeamMemberPayload' | 'GrantTeamRolePayload' | 'LinkTeamToRoomPayload' | 'UnlinkTeamFromRoomPayload' | 'DisbandTeamPayload' | 'PostMessagePayload' | 'EditMessagePayload' | 'RestoreMessageVersionPayload' | 'DeleteMessagePayload' | 'RestoreMessagePayload' | 'AddReactionPayload' | 'RemoveReactionPayload' | 'PinMessagePayload' | 'UnpinMessagePayload' | 'ClosePollPayload' | 'RemoveLinkPreviewPayload' | 'MarkReadPayload' | 'MarkUnreadPayload' | 'MarkAllThreadsReadPayload' | 'SetFavouritePayload' | 'SetHiddenPayload' | 'SetMutedPayload' | 'ChooseNotificationLevelPayload' | 'StarMessagePayload' | 'UnstarMessagePayload' | 'FollowThreadPayload' | 'UnfollowThreadPayload' | 'DescribeFilePayload' | 'CopyFilePayload' | 'DeleteFilePayload' | 'PurgeFilePayload' | 'OpenCasePayload' | 'ApproveCasePayload' | 'CloseCasePayload', ParentType, ContextType>;
};

export type RefusalCodeResolvers = EnumResolverSignature<{ NotPermitted?: any, WorkspaceExists?: any, WorkspaceMissing?: any, SettingInvalid?: any, IntegrationUnknown?: any, ReactionUnknown?: any, DeliveryUnknown?: any, DeadLetterUnknown?: any, ExternalAccountTaken?: any, ExternalAccountSourceChanged?: any, ProvidedPersonChanged?: any, ExternalAccountUnknown?: any, SignInMethodUnavailable?: any, PeopleSyncUnderWay?: any, LastSignInMethod?: any, SettingUnknown?: any, SignUpClosed?: any, InviteRequired?: any, InviteUnknown?: any, InviteExpired?: any, InviteUsedUp?: any, InviteRevoked?: any, UserNameInvalid?: any, UserNameReserved?: any, UserNameTaken?: any, EmailInvalid?: any, EmailTaken?: any, MailNotSetUp?: any, MailAddressMissing?: any, SignInByMailOff?: any, MailFailed?: any, MailUncertain?: any, PasswordTooShort?: any, PasswordTooLong?: any, PasswordGuessable?: any, SignInFailed?: any, TooManyAttempts?: any, AdministratorUnconfirmed?: any, PasswordExists?: any, EmailLinkInvalid?: any, EmailConfirmedAlready?: any, SignInLinkInvalid?: any, SecretGone?: any, UserUnknown?: any, UserDeactivated?: any, UserNotDeactivated?: any, LastAdministrator?: any, PermissionNotHeld?: any, RoleUnknown?: any, RoleBuiltIn?: any, RoleNameInvalid?: any, RoleNameTaken?: any, RoleWithoutEffect?: any, RoleNotHeld?: any, TooManyRoles?: any, ProfileInvalid?: any, StatusInvalid?: any, SessionUnknown?: any, OAuthClientInvalid?: any, OAuthClientUnknown?: any, OAuthGrantUnknown?: any, RedirectAddressInvalid?: any, TooManyOAuthGrants?: any, TokenInvalid?: any, TokenLifeTooLong?: any, TooManyTokens?: any, TokenUnknown?: any, TeamUnknown?: any, TeamExists?: any, TeamNameTaken?: any, TeamTextInvalid?: any, NotInTeam?: any, LastLead?: any, TeamFull?: any, TooManyTeams?: any, TooManyTeamLinks?: any, RoomUnknown?: any, RoomExists?: any, RoomNameInvalid?: any, RoomNameTaken?: any, RoomTextTooLong?: any, RoomArchived?: any, RoomNotArchived?: any, RoomReadOnly?: any, RoomKindMismatch?: any, RoomIsPrivate?: any, RoomIsPublic?: any, ReasonInvalid?: any, CaseUnknown?: any, CaseScopeInvalid?: any, CaseClosed?: any, CaseExpired?: any, CaseNotApproved?: any, CaseNeedsAnother?: any, VersionUnknown?: any, PersonErased?: any, ErasureNeedsAnother?: any, ErasureNotRequested?: any, RoomOutsideCase?: any, PersonOutsideCase?: any, SecondFactorRequired?: any, SecondFactorSetupRequired?: any, ConfirmationRequired?: any, SecondFactorWrong?: any, MailCodesOff?: any, PasskeyWrong?: any, SignInAttemptOver?: any, SecondFactorSetupOver?: any, SecondFactorUnknown?: any, TooManySecondFactors?: any, NotAMember?: any, AlreadyAMember?: any, LastOwner?: any, GroupTooLarge?: any, MessageIdInvalid?: any, MessageIdTaken?: any, MessageUnknown?: any, MessageDeleted?: any, MessageNotDeleted?: any, MessageErased?: any, MessageEmpty?: any, MessageTooLong?: any, BlockUnknown?: any, BlockInvalid?: any, NotTheSender?: any, EditWindowClosed?: any, DeleteWindowClosed?: any, ThreadNested?: any, QuoteUnknown?: any, EmojiUnknown?: any, EmojiNameInvalid?: any, EmojiNameTaken?: any, TooManyEmoji?: any, ReactionExists?: any, ReactionMissing?: any, TooManyReactions?: any, LinkPreviewUnknown?: any, AlreadyPinned?: any, PollClosed?: any, PollUnknown?: any, NotPinned?: any, DraftOutdated?: any, TooManyDrafts?: any, PushDeviceInvalid?: any, TooManyPushDevices?: any, SidebarOutdated?: any, SidebarInvalid?: any, ScheduleInvalid?: any, TimeZoneUnknown?: any, ScheduledMessageUnknown?: any, ScheduledMessageUnderWay?: any, ScheduledMessageSent?: any, TooManyScheduledMessages?: any, SlashCommandUnknown?: any, SlashCommandMisused?: any, ProgramSilent?: any, PressOutdated?: any, DialogUnknown?: any, PressUnheard?: any, NumberInvalid?: any, FileUnknown?: any, FileNotYours?: any, FileTooLarge?: any, FileTypeRefused?: any, FileTypeMismatch?: any, FileIncomplete?: any, FileQuotaReached?: any, TooManyUploads?: any, TooManyFiles?: any, CursorForeign?: any, CursorInvalid?: any, InstantInvalid?: any, InputInvalid?: any, CommandIdReused?: any, CommandUnknown?: any, RateLimited?: any, Overloaded?: any, StoreUnavailable?: any, StoreFull?: any }, ResolversTypes['RefusalCode']>;

export type ErrorCodeResolvers = EnumResolverSignature<{ NotPermitted?: any, RoomUnknown?: any, NotAMember?: any, CursorForeign?: any, CursorInvalid?: any, InstantInvalid?: any, InputInvalid?: any, CaseUnknown?: any, CaseClosed?: any, CaseExpired?: any, CaseNotApproved?: any, RoomOutsideCase?: any, PersonOutsideCase?: any, ConfirmationRequired?: any, SecondFactorSetupRequired?: any, RateLimited?: any, Overloaded?: any, StoreUnavailable?: any, UNAUTHENTICATED?: any, ScopeMissing?: any, OriginRefused?: any, MethodNotAllowed?: any, AddressUnknown?: any, MediaTypeRefused?: any, BAD_REQUEST?: any, GRAPHQL_PARSE_FAILED?: any, GRAPHQL_VALIDATION_FAILED?: any, OPERATION_RESOLUTION_FAILURE?: any, BAD_USER_INPUT?: any, DocumentTooLarge?: any, DocumentTooDeep?: any, DocumentTooCostly?: any, DocumentInvalid?: any, AnswerTooLarge?: any, SealedLogDiffers?: any, TooManySubscriptions?: any, INTERNAL_SERVER_ERROR?: any }, ResolversTypes['ErrorCode']>;

export type SignUpPolicyResolvers = EnumResolverSignature<{ OPEN?: any, INVITE?: any, CLOSED?: any }, ResolversTypes['SignUpPolicy']>;

export type WorkspaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signUpPolicy?: Resolver<ResolversTypes['SignUpPolicy'], ParentType, ContextType>;
  messageLengthMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  editWindowMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  deleteWindowMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  readReceipts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileSizeMaxBytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InviteLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteLink'] = ResolversParentTypes['InviteLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['WorkspaceRole'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usesMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InviteLinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteLinkConnection'] = ResolversParentTypes['InviteLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InviteLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InviteLinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteLinkEdge'] = ResolversParentTypes['InviteLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InviteLink'], ParentType, ContextType>;
};

export type InvitePreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvitePreview'] = ResolversParentTypes['InvitePreview']> = {
  workspaceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invitedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['WorkspaceRole'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type WorkspaceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkspaceResult'] = ResolversParentTypes['WorkspaceResult']> = {
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
};

export type InviteLinkResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteLinkResult'] = ResolversParentTypes['InviteLinkResult']> = {
  inviteLinkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inviteLink?: Resolver<Maybe<ResolversTypes['InviteLink']>, ParentType, ContextType>;
};

export type CreateWorkspacePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateWorkspacePayload'] = ResolversParentTypes['CreateWorkspacePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['SessionResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeWorkspaceSettingsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeWorkspaceSettingsPayload'] = ResolversParentTypes['ChangeWorkspaceSettingsPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['WorkspaceResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatedInviteLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreatedInviteLink'] = ResolversParentTypes['CreatedInviteLink']> = {
  inviteLinkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inviteLink?: Resolver<Maybe<ResolversTypes['InviteLink']>, ParentType, ContextType>;
};

export type CreateInviteLinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateInviteLinkPayload'] = ResolversParentTypes['CreateInviteLinkPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CreatedInviteLink']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeInviteLinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeInviteLinkPayload'] = ResolversParentTypes['RevokeInviteLinkPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['InviteLinkResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettingScopeResolvers = EnumResolverSignature<{ WORKSPACE?: any, ROOM?: any, PERSON?: any, INTEGRATION?: any }, ResolversTypes['SettingScope']>;

export type SettingKindResolvers = EnumResolverSignature<{ TEXT?: any, NUMBER?: any, SWITCH?: any, CHOICE?: any, TEXTS?: any, LINES?: any, SECRET?: any, ROOM?: any, ROOMS?: any, PEOPLE?: any }, ResolversTypes['SettingKind']>;

export interface SettingValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SettingValue'], any> {
  name: 'SettingValue';
}

export type SettingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Setting'] = ResolversParentTypes['Setting']> = {
  scope?: Resolver<ResolversTypes['SettingScope'], ParentType, ContextType>;
  scopeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SettingKind'], ParentType, ContextType>;
  isNullable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  choiceLabels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['SettingValue']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['SettingValue']>, ParentType, ContextType>;
  isSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SettingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettingResult'] = ResolversParentTypes['SettingResult']> = {
  setting?: Resolver<Maybe<ResolversTypes['Setting']>, ParentType, ContextType>;
};

export type ChangeSettingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeSettingPayload'] = ResolversParentTypes['ChangeSettingPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['SettingResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationInstanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntegrationInstance'] = ResolversParentTypes['IntegrationInstance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reaction?: Resolver<Maybe<ResolversTypes['IntegrationReaction']>, ParentType, ContextType>;
};

export type IntegrationInstanceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntegrationInstanceConnection'] = ResolversParentTypes['IntegrationInstanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntegrationInstanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntegrationInstanceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntegrationInstanceEdge'] = ResolversParentTypes['IntegrationInstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntegrationInstance'], ParentType, ContextType>;
};

export type IntegrationKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntegrationKind'] = ResolversParentTypes['IntegrationKind']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasSignIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasMetadata?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listsPeople?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takesPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takesPayloads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reacts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInteractive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  makesSecret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  watches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  providesPeopleAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presets?: Resolver<Array<ResolversTypes['SettingsPreset']>, ParentType, ContextType>;
};

export type SettingsPresetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettingsPreset'] = ResolversParentTypes['SettingsPreset']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asks?: Resolver<Array<ResolversTypes['PresetQuestion']>, ParentType, ContextType>;
  settings?: Resolver<Array<ResolversTypes['PresetSetting']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PresetQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PresetQuestion'] = ResolversParentTypes['PresetQuestion']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PresetSettingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PresetSetting'] = ResolversParentTypes['PresetSetting']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['SettingValue']>, ParentType, ContextType>;
};

export type DeliveryOutcomeResolvers = EnumResolverSignature<{ DONE?: any, IGNORED?: any, REFUSED?: any, FAILED?: any }, ResolversTypes['DeliveryOutcome']>;

export type IntegrationDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntegrationDelivery'] = ResolversParentTypes['IntegrationDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DeliveryOutcome'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  canRedeliver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRedelivery?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TriedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriedConnection'] = ResolversParentTypes['TriedConnection']> = {
  isWell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TriedPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriedPayload'] = ResolversParentTypes['TriedPayload']> = {
  outcome?: Resolver<ResolversTypes['DeliveryOutcome'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['TriedMessage']>, ParentType, ContextType>;
};

export type TriedMessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriedMessage'] = ResolversParentTypes['TriedMessage']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['MessageBlock']>, ParentType, ContextType>;
};

export type IntegrationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntegrationResult'] = ResolversParentTypes['IntegrationResult']> = {
  instanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['IntegrationInstance']>, ParentType, ContextType>;
};

export type AddIntegrationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddIntegrationPayload'] = ResolversParentTypes['AddIntegrationPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['IntegrationResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveIntegrationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveIntegrationPayload'] = ResolversParentTypes['RemoveIntegrationPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['IntegrationResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MadeInstanceSecretResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MadeInstanceSecret'] = ResolversParentTypes['MadeInstanceSecret']> = {
  instanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signsByFormer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RenewInstanceSecretPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenewInstanceSecretPayload'] = ResolversParentTypes['RenewInstanceSecretPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MadeInstanceSecret']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationReactionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntegrationReaction'] = ResolversParentTypes['IntegrationReaction']> = {
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSwitchedOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['WaitingEvents'], ParentType, ContextType>;
  failing?: Resolver<Maybe<ResolversTypes['FailingReaction']>, ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['ReactionFailure']>, ParentType, ContextType>;
  deadLetterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadLetters?: Resolver<Array<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
};

export type WaitingEventsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingEvents'] = ResolversParentTypes['WaitingEvents']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FailingReactionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FailingReaction'] = ResolversParentTypes['FailingReaction']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReactionFailureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReactionFailure'] = ResolversParentTypes['ReactionFailure']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadLetterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplayPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplayPreview'] = ResolversParentTypes['ReplayPreview']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PauseReactionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PauseReactionPayload'] = ResolversParentTypes['PauseReactionPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['IntegrationResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeReactionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResumeReactionPayload'] = ResolversParentTypes['ResumeReactionPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['IntegrationResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetryDeadLettersPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetryDeadLettersPayload'] = ResolversParentTypes['RetryDeadLettersPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['IntegrationResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayReactionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplayReactionPayload'] = ResolversParentTypes['ReplayReactionPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['IntegrationResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedeliverPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RedeliverPayload'] = ResolversParentTypes['RedeliverPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['IntegrationResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkspaceRoleResolvers = EnumResolverSignature<{ ADMINISTRATOR?: any, MODERATOR?: any, MEMBER?: any, GUEST?: any, BOT?: any, AUDITOR?: any }, ResolversTypes['WorkspaceRole']>;

export type WorkspacePermissionResolvers = EnumResolverSignature<{ WORKSPACE_CHANGE_SETTINGS?: any, INVITES_CREATE?: any, INVITES_REVOKE?: any, USERS_SEE_DIRECTORY?: any, USERS_DEACTIVATE?: any, USERS_ASSIGN_ROLES?: any, USERS_EDIT_ANY?: any, USERS_ERASE?: any, TEAMS_CREATE?: any, TEAMS_MANAGE_ANY?: any, ROOMS_CREATE_PUBLIC?: any, ROOMS_CREATE_PRIVATE?: any, ROOMS_OPEN_DIRECT?: any, ROOMS_BROWSE_PUBLIC?: any, ROOMS_JOIN?: any, ROOMS_MODERATE_ANY?: any, ROOMS_ENTER_PRIVATE?: any, MESSAGES_POST?: any, MESSAGES_DELETE_ANY?: any, MESSAGES_SEE_VERSIONS?: any, MESSAGES_MENTION_ROOM?: any, FILES_UPLOAD?: any, FILES_DELETE_ANY?: any, FILES_PURGE?: any, EMOJI_ADD?: any, EMOJI_REMOVE_ANY?: any, TOKENS_CREATE?: any, OPERATIONS_SEE?: any, AUDIT_READ?: any, AUDIT_CONTENT?: any, AUDIT_EXPORT?: any }, ResolversTypes['WorkspacePermission']>;

export type TokenScopeResolvers = EnumResolverSignature<{ READ?: any, WRITE?: any, ADMINISTER?: any }, ResolversTypes['TokenScope']>;

export type UserKindResolvers = EnumResolverSignature<{ PERSON?: any, BOT?: any }, ResolversTypes['UserKind']>;

export type UserStatusResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserStatus'] = ResolversParentTypes['UserStatus']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emoji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UserKind'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['WorkspaceRole'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['UserStatus']>, ParentType, ContextType>;
  avatarFileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deactivatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasSignedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['HeldRole']>, ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['UserAsOf']>, ParentType, ContextType, RequireFields<UserAsOfArgs, 'at'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isNewDevice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userAgent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['SessionPlace'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccessTokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessToken'] = ResolversParentTypes['AccessToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['TokenScope']>, ParentType, ContextType>;
  permissions?: Resolver<Maybe<Array<ResolversTypes['TokenPermission']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedDay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionPlaceResolvers = EnumResolverSignature<{ MACHINE?: any, NETWORK?: any, INTERNET?: any, UNKNOWN?: any }, ResolversTypes['SessionPlace']>;

export type ErasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  erasedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  accessTokens?: Resolver<Array<ResolversTypes['AccessToken']>, ParentType, ContextType>;
  rooms?: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  externalAccounts?: Resolver<Array<ResolversTypes['ExternalAccount']>, ParentType, ContextType>;
  externalPictures?: Resolver<Array<ResolversTypes['ExternalPicture']>, ParentType, ContextType>;
  secondFactors?: Resolver<Array<ResolversTypes['SecondFactor']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oauthGrants?: Resolver<Array<ResolversTypes['OAuthGrant']>, ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['WorkspacePermission']>, ParentType, ContextType>;
  tokenScopes?: Resolver<Maybe<Array<ResolversTypes['TokenScope']>>, ParentType, ContextType>;
  tokenPermissions?: Resolver<Maybe<Array<ResolversTypes['TokenPermission']>>, ParentType, ContextType>;
};

export type UserResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserResult'] = ResolversParentTypes['UserResult']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AccountResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountResult'] = ResolversParentTypes['AccountResult']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type SessionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionResult'] = ResolversParentTypes['SessionResult']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SessionEndedResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionEndedResult'] = ResolversParentTypes['SessionEndedResult']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  continueAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterUserPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterUserPayload'] = ResolversParentTypes['RegisterUserPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['SessionResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterBotPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterBotPayload'] = ResolversParentTypes['RegisterBotPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['SessionResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['SessionEndedResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeSessionsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeSessionsPayload'] = ResolversParentTypes['RevokeSessionsPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatedAccessTokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreatedAccessToken'] = ResolversParentTypes['CreatedAccessToken']> = {
  tokenId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessToken?: Resolver<Maybe<ResolversTypes['AccessToken']>, ParentType, ContextType>;
};

export type CreatedSignInLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreatedSignInLink'] = ResolversParentTypes['CreatedSignInLink']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResetPasswordPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResetPasswordPayload'] = ResolversParentTypes['ResetPasswordPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CreatedSignInLink']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInLinkOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInLinkOutcome'] = ResolversParentTypes['SignInLinkOutcome']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['CreatedSignInLink']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CreatedSignInLinksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreatedSignInLinks'] = ResolversParentTypes['CreatedSignInLinks']> = {
  links?: Resolver<Array<ResolversTypes['SignInLinkOutcome']>, ParentType, ContextType>;
};

export type CreateSignInLinksPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateSignInLinksPayload'] = ResolversParentTypes['CreateSignInLinksPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CreatedSignInLinks']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInMailOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInMailOutcome'] = ResolversParentTypes['SignInMailOutcome']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MailedSignInLinksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MailedSignInLinks'] = ResolversParentTypes['MailedSignInLinks']> = {
  mails?: Resolver<Array<ResolversTypes['SignInMailOutcome']>, ParentType, ContextType>;
};

export type MailSignInLinksPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MailSignInLinksPayload'] = ResolversParentTypes['MailSignInLinksPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MailedSignInLinks']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailedAddressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MailedAddress'] = ResolversParentTypes['MailedAddress']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MailConfirmationLinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MailConfirmationLinkPayload'] = ResolversParentTypes['MailConfirmationLinkPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MailedAddress']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmEmailPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmEmailPayload'] = ResolversParentTypes['ConfirmEmailPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInLinkPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInLinkPreview'] = ResolversParentTypes['SignInLinkPreview']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keepsPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignInWaysResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInWays'] = ResolversParentTypes['SignInWays']> = {
  linkByMail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passwordByMail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  showsPasswordForm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignInLinkPurposeResolvers = EnumResolverSignature<{ SIGN_IN?: any, NEW_PASSWORD?: any }, ResolversTypes['SignInLinkPurpose']>;

export type AskForSignInLinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskForSignInLinkPayload'] = ResolversParentTypes['AskForSignInLinkPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedeemSignInLinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RedeemSignInLinkPayload'] = ResolversParentTypes['RedeemSignInLinkPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['SessionResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateAccessTokenPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateAccessTokenPayload'] = ResolversParentTypes['CreateAccessTokenPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CreatedAccessToken']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeAccessTokenPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeAccessTokenPayload'] = ResolversParentTypes['RevokeAccessTokenPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameUserPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenameUserPayload'] = ResolversParentTypes['RenameUserPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplaceEmailPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplaceEmailPayload'] = ResolversParentTypes['ReplaceEmailPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditProfilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditProfilePayload'] = ResolversParentTypes['EditProfilePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetStatusPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetStatusPayload'] = ResolversParentTypes['SetStatusPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearStatusPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClearStatusPayload'] = ResolversParentTypes['ClearStatusPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChooseAvatarPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChooseAvatarPayload'] = ResolversParentTypes['ChooseAvatarPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveAvatarPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveAvatarPayload'] = ResolversParentTypes['RemoveAvatarPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignRolePayload'] = ResolversParentTypes['AssignRolePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeactivateUserPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeactivateUserPayload'] = ResolversParentTypes['DeactivateUserPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EraseUserPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EraseUserPayload'] = ResolversParentTypes['EraseUserPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveErasurePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveErasurePayload'] = ResolversParentTypes['ApproveErasurePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReactivateUserPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReactivateUserPayload'] = ResolversParentTypes['ReactivateUserPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInMethodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInMethod'] = ResolversParentTypes['SignInMethod']> = {
  instanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  buttonText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takesPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExternalAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalAccount'] = ResolversParentTypes['ExternalAccount']> = {
  instanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExternalPictureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalPicture'] = ResolversParentTypes['ExternalPicture']> = {
  instanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  methodName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnlinkExternalAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnlinkExternalAccountPayload'] = ResolversParentTypes['UnlinkExternalAccountPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreExternalPicturePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestoreExternalPicturePayload'] = ResolversParentTypes['RestoreExternalPicturePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedInByMethodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignedInByMethod'] = ResolversParentTypes['SignedInByMethod']> = {
  instanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SignInByMethodPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInByMethodPayload'] = ResolversParentTypes['SignInByMethodPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['SignedInByMethod']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkExternalAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkExternalAccountPayload'] = ResolversParentTypes['LinkExternalAccountPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartedLinkingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartedLinking'] = ResolversParentTypes['StartedLinking']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StartLinkingExternalAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartLinkingExternalAccountPayload'] = ResolversParentTypes['StartLinkingExternalAccountPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['StartedLinking']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriedPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriedPerson'] = ResolversParentTypes['TriedPerson']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  hasPicture?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TriedMethodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriedMethod'] = ResolversParentTypes['TriedMethod']> = {
  person?: Resolver<Maybe<ResolversTypes['TriedPerson']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrySignInMethodPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrySignInMethodPayload'] = ResolversParentTypes['TrySignInMethodPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['TriedMethod']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorKindResolvers = EnumResolverSignature<{ AUTHENTICATOR?: any, PASSKEY?: any, MAIL?: any }, ResolversTypes['SecondFactorKind']>;

export type SecondStepKindResolvers = EnumResolverSignature<{ AUTHENTICATOR?: any, PASSKEY?: any, RECOVERY_CODE?: any, MAIL?: any }, ResolversTypes['SecondStepKind']>;

export type ConfirmationKindResolvers = EnumResolverSignature<{ AUTHENTICATOR?: any, PASSKEY?: any, RECOVERY_CODE?: any, MAIL?: any, PASSWORD?: any }, ResolversTypes['ConfirmationKind']>;

export type SecondFactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondFactor'] = ResolversParentTypes['SecondFactor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SecondFactorKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PreparedAuthenticatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreparedAuthenticator'] = ResolversParentTypes['PreparedAuthenticator']> = {
  setup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PasskeyPurposeResolvers = EnumResolverSignature<{ ADD?: any, SIGN_IN?: any, SECOND_STEP?: any, CONFIRM?: any }, ResolversTypes['PasskeyPurpose']>;

export type PreparedPasskeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreparedPasskey'] = ResolversParentTypes['PreparedPasskey']> = {
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreatedRecoveryCodesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreatedRecoveryCodes'] = ResolversParentTypes['CreatedRecoveryCodes']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type SecondFactorDemandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondFactorDemand'] = ResolversParentTypes['SecondFactorDemand']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinishSignInPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinishSignInPayload'] = ResolversParentTypes['FinishSignInPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['SessionResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmedSessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmedSession'] = ResolversParentTypes['ConfirmedSession']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConfirmSessionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmSessionPayload'] = ResolversParentTypes['ConfirmSessionPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['ConfirmedSession']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreparePasskeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreparePasskeyPayload'] = ResolversParentTypes['PreparePasskeyPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['PreparedPasskey']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailCodePurposeResolvers = EnumResolverSignature<{ ADD?: any, SECOND_STEP?: any, CONFIRM?: any }, ResolversTypes['MailCodePurpose']>;

export type MailedCodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MailedCode'] = ResolversParentTypes['MailedCode']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MailCodePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MailCodePayload'] = ResolversParentTypes['MailCodePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MailedCode']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddMailFactorPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddMailFactorPayload'] = ResolversParentTypes['AddMailFactorPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CreatedRecoveryCodes']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddPasskeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddPasskeyPayload'] = ResolversParentTypes['AddPasskeyPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CreatedRecoveryCodes']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInWithPasskeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInWithPasskeyPayload'] = ResolversParentTypes['SignInWithPasskeyPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['SessionResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrepareAuthenticatorPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrepareAuthenticatorPayload'] = ResolversParentTypes['PrepareAuthenticatorPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['PreparedAuthenticator']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddAuthenticatorPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddAuthenticatorPayload'] = ResolversParentTypes['AddAuthenticatorPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CreatedRecoveryCodes']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveSecondFactorPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveSecondFactorPayload'] = ResolversParentTypes['RemoveSecondFactorPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateRecoveryCodesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateRecoveryCodesPayload'] = ResolversParentTypes['CreateRecoveryCodesPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CreatedRecoveryCodes']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetSecondFactorsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResetSecondFactorsPayload'] = ResolversParentTypes['ResetSecondFactorsPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeopleSyncResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeopleSync'] = ResolversParentTypes['PeopleSync']> = {
  instanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUnderWay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['PeopleSyncRun']>, ParentType, ContextType>;
};

export type PeopleSyncRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeopleSyncRun'] = ResolversParentTypes['PeopleSyncRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  listedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appliedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeopleSyncChangeKindResolvers = EnumResolverSignature<{ REGISTER?: any, LINK?: any, RENAME?: any, USER_NAME?: any, PROPOSED_NAME?: any, EMAIL?: any, PICTURE?: any, ROLES?: any, ROOMS?: any, DEACTIVATE?: any, REACTIVATE?: any, CONFLICT?: any }, ResolversTypes['PeopleSyncChangeKind']>;

export type PeopleSyncChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeopleSyncChange'] = ResolversParentTypes['PeopleSyncChange']> = {
  kind?: Resolver<ResolversTypes['PeopleSyncChangeKind'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StartedPeopleSyncResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartedPeopleSync'] = ResolversParentTypes['StartedPeopleSync']> = {
  instanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StartPeopleSyncPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartPeopleSyncPayload'] = ResolversParentTypes['StartPeopleSyncPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['StartedPeopleSync']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OAuthClientKindResolvers = EnumResolverSignature<{ CONFIDENTIAL?: any, PUBLIC?: any }, ResolversTypes['OAuthClientKind']>;

export type OAuthScopeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OAuthScope'] = ResolversParentTypes['OAuthScope']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OAuthClientResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OAuthClient'] = ResolversParentTypes['OAuthClient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OAuthClientKind'], ParentType, ContextType>;
  redirectUris?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['OAuthScope']>, ParentType, ContextType>;
  allowsDevices?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  secretRenewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastUsedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OAuthClientConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OAuthClientConnection'] = ResolversParentTypes['OAuthClientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OAuthClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OAuthClientEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OAuthClientEdge'] = ResolversParentTypes['OAuthClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OAuthClient'], ParentType, ContextType>;
};

export type OAuthGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OAuthGrant'] = ResolversParentTypes['OAuthGrant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['OAuthScope']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OAuthClientResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OAuthClientResult'] = ResolversParentTypes['OAuthClientResult']> = {
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['OAuthClient']>, ParentType, ContextType>;
};

export type CreatedOAuthClientResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreatedOAuthClient'] = ResolversParentTypes['CreatedOAuthClient']> = {
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['OAuthClient']>, ParentType, ContextType>;
};

export type RegisterOAuthClientPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterOAuthClientPayload'] = ResolversParentTypes['RegisterOAuthClientPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CreatedOAuthClient']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeOAuthClientPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeOAuthClientPayload'] = ResolversParentTypes['ChangeOAuthClientPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['OAuthClientResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewOAuthClientSecretPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenewOAuthClientSecretPayload'] = ResolversParentTypes['RenewOAuthClientSecretPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CreatedOAuthClient']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisableOAuthClientPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisableOAuthClientPayload'] = ResolversParentTypes['DisableOAuthClientPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['OAuthClientResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawOAuthAccessPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawOAuthAccessPayload'] = ResolversParentTypes['WithdrawOAuthAccessPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['AccountResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PermissionResolvers = EnumResolverSignature<{ WORKSPACE_CHANGE_SETTINGS?: any, INVITES_CREATE?: any, INVITES_REVOKE?: any, USERS_SEE_DIRECTORY?: any, USERS_DEACTIVATE?: any, USERS_ASSIGN_ROLES?: any, USERS_EDIT_ANY?: any, USERS_ERASE?: any, TEAMS_CREATE?: any, TEAMS_MANAGE_ANY?: any, ROOMS_CREATE_PUBLIC?: any, ROOMS_CREATE_PRIVATE?: any, ROOMS_OPEN_DIRECT?: any, ROOMS_BROWSE_PUBLIC?: any, ROOMS_JOIN?: any, ROOMS_MODERATE_ANY?: any, ROOMS_ENTER_PRIVATE?: any, MESSAGES_POST?: any, MESSAGES_DELETE_ANY?: any, MESSAGES_SEE_VERSIONS?: any, MESSAGES_MENTION_ROOM?: any, FILES_UPLOAD?: any, FILES_DELETE_ANY?: any, FILES_PURGE?: any, EMOJI_ADD?: any, EMOJI_REMOVE_ANY?: any, TOKENS_CREATE?: any, OPERATIONS_SEE?: any, AUDIT_READ?: any, AUDIT_CONTENT?: any, AUDIT_EXPORT?: any, ROOM_RENAME?: any, ROOM_SET_TOPIC?: any, ROOM_SET_VISIBILITY?: any, ROOM_SET_READ_ONLY?: any, ROOM_POST_WHEN_READ_ONLY?: any, ROOM_ADD_MEMBERS?: any, ROOM_REMOVE_MEMBERS?: any, ROOM_GRANT_ROLES?: any, ROOM_ARCHIVE?: any, ROOM_PIN?: any, ROOM_DELETE_MESSAGES?: any }, ResolversTypes['Permission']>;

export type TokenPermissionResolvers = EnumResolverSignature<{ MESSAGES_READ?: any, READING_CHANGE?: any, DRAFTS_CHANGE?: any, PROFILE_SET_STATUS?: any, ROOMS_CHANGE?: any, TEAMS_CHANGE?: any, SETTINGS_CHANGE?: any, ACCOUNT_ADMINISTER?: any, PEOPLE_PROVIDE?: any, HOOKS_CALL?: any, WORKSPACE_CHANGE_SETTINGS?: any, INVITES_CREATE?: any, INVITES_REVOKE?: any, USERS_SEE_DIRECTORY?: any, USERS_DEACTIVATE?: any, USERS_ASSIGN_ROLES?: any, USERS_EDIT_ANY?: any, USERS_ERASE?: any, TEAMS_CREATE?: any, TEAMS_MANAGE_ANY?: any, ROOMS_CREATE_PUBLIC?: any, ROOMS_CREATE_PRIVATE?: any, ROOMS_OPEN_DIRECT?: any, ROOMS_BROWSE_PUBLIC?: any, ROOMS_JOIN?: any, ROOMS_MODERATE_ANY?: any, ROOMS_ENTER_PRIVATE?: any, MESSAGES_POST?: any, MESSAGES_DELETE_ANY?: any, MESSAGES_SEE_VERSIONS?: any, MESSAGES_MENTION_ROOM?: any, FILES_UPLOAD?: any, FILES_DELETE_ANY?: any, FILES_PURGE?: any, EMOJI_ADD?: any, EMOJI_REMOVE_ANY?: any, TOKENS_CREATE?: any, OPERATIONS_SEE?: any, AUDIT_READ?: any, AUDIT_CONTENT?: any, AUDIT_EXPORT?: any, ROOM_RENAME?: any, ROOM_SET_TOPIC?: any, ROOM_SET_VISIBILITY?: any, ROOM_SET_READ_ONLY?: any, ROOM_POST_WHEN_READ_ONLY?: any, ROOM_ADD_MEMBERS?: any, ROOM_REMOVE_MEMBERS?: any, ROOM_GRANT_ROLES?: any, ROOM_ARCHIVE?: any, ROOM_PIN?: any, ROOM_DELETE_MESSAGES?: any }, ResolversTypes['TokenPermission']>;

export type RoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HeldRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeldRole'] = ResolversParentTypes['HeldRole']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roomId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  instanceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RoleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleResult'] = ResolversParentTypes['RoleResult']> = {
  roleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type DeletedRoleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeletedRoleResult'] = ResolversParentTypes['DeletedRoleResult']> = {
  roleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CreateRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateRolePayload'] = ResolversParentTypes['CreateRolePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoleResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeRolePayload'] = ResolversParentTypes['ChangeRolePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoleResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteRolePayload'] = ResolversParentTypes['DeleteRolePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['DeletedRoleResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantRolePayload'] = ResolversParentTypes['GrantRolePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawRolePayload'] = ResolversParentTypes['WithdrawRolePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['UserResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomEmojiResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomEmoji'] = ResolversParentTypes['CustomEmoji']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CustomEmojiChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomEmojiChanged'] = ResolversParentTypes['CustomEmojiChanged']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emoji?: Resolver<Maybe<ResolversTypes['CustomEmoji']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomEmojiResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomEmojiResult'] = ResolversParentTypes['CustomEmojiResult']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emoji?: Resolver<Maybe<ResolversTypes['CustomEmoji']>, ParentType, ContextType>;
};

export type AddEmojiPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddEmojiPayload'] = ResolversParentTypes['AddEmojiPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CustomEmojiResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveEmojiPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveEmojiPayload'] = ResolversParentTypes['RemoveEmojiPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CustomEmojiResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomKindResolvers = EnumResolverSignature<{ CHANNEL?: any, DIRECT?: any, GROUP?: any }, ResolversTypes['RoomKind']>;

export type RoomVisibilityResolvers = EnumResolverSignature<{ PUBLIC?: any, PRIVATE?: any }, ResolversTypes['RoomVisibility']>;

export type RoomRoleResolvers = EnumResolverSignature<{ OWNER?: any, MODERATOR?: any, MEMBER?: any }, ResolversTypes['RoomRole']>;

export type RoomPermissionResolvers = EnumResolverSignature<{ ROOM_RENAME?: any, ROOM_SET_TOPIC?: any, ROOM_SET_VISIBILITY?: any, ROOM_SET_READ_ONLY?: any, ROOM_POST_WHEN_READ_ONLY?: any, ROOM_ADD_MEMBERS?: any, ROOM_REMOVE_MEMBERS?: any, ROOM_GRANT_ROLES?: any, ROOM_ARCHIVE?: any, ROOM_PIN?: any, ROOM_DELETE_MESSAGES?: any }, ResolversTypes['RoomPermission']>;

export type ModeratorEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModeratorEntry'] = ResolversParentTypes['ModeratorEntry']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NumberRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NumberRange'] = ResolversParentTypes['NumberRange']> = {
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoomResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RoomKind'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['RoomVisibility'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  banner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mailAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isReadOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directMembers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  lastNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deletedRanges?: Resolver<Array<ResolversTypes['NumberRange']>, ParentType, ContextType>;
  roomMentionNumbers?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  moderatorEntries?: Resolver<Array<ResolversTypes['ModeratorEntry']>, ParentType, ContextType>;
  lastMessageAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<RoomMessagesArgs>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<RoomMembersArgs, 'first' | 'order'>>;
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<RoomMemberIdsArgs, 'userIds'>>;
  threads?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<RoomThreadsArgs, 'first'>>;
  pins?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<RoomPinsArgs, 'first'>>;
  files?: Resolver<ResolversTypes['FileConnection'], ParentType, ContextType, RequireFields<RoomFilesArgs, 'first'>>;
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['RoomAsOf'], ParentType, ContextType, RequireFields<RoomAsOfArgs, 'at'>>;
  history?: Resolver<ResolversTypes['RoomHistoryConnection'], ParentType, ContextType, RequireFields<RoomHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RoomRole'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type BrowsedRoomConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrowsedRoomConnection'] = ResolversParentTypes['BrowsedRoomConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BrowsedRoomEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BrowsedRoomEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrowsedRoomEdge'] = ResolversParentTypes['BrowsedRoomEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
};

export type RoomResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomResult'] = ResolversParentTypes['RoomResult']> = {
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
};

export type CreateChannelPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateChannelPayload'] = ResolversParentTypes['CreateChannelPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenDirectRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenDirectRoomPayload'] = ResolversParentTypes['OpenDirectRoomPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenameRoomPayload'] = ResolversParentTypes['RenameRoomPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetTopicPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetTopicPayload'] = ResolversParentTypes['SetTopicPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetDescriptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetDescriptionPayload'] = ResolversParentTypes['SetDescriptionPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetRoomBannerPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetRoomBannerPayload'] = ResolversParentTypes['SetRoomBannerPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetRoomVisibilityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetRoomVisibilityPayload'] = ResolversParentTypes['SetRoomVisibilityPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JoinRoomPayload'] = ResolversParentTypes['JoinRoomPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterPrivateRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterPrivateRoomPayload'] = ResolversParentTypes['EnterPrivateRoomPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddMembersPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddMembersPayload'] = ResolversParentTypes['AddMembersPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaveRoomPayload'] = ResolversParentTypes['LeaveRoomPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMemberPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveMemberPayload'] = ResolversParentTypes['RemoveMemberPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantRoomRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantRoomRolePayload'] = ResolversParentTypes['GrantRoomRolePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArchiveRoomPayload'] = ResolversParentTypes['ArchiveRoomPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnarchiveRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnarchiveRoomPayload'] = ResolversParentTypes['UnarchiveRoomPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetReadOnlyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetReadOnlyPayload'] = ResolversParentTypes['SetReadOnlyPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamRoleResolvers = EnumResolverSignature<{ LEAD?: any, MEMBER?: any }, ResolversTypes['TeamRole']>;

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['TeamMembershipConnection'], ParentType, ContextType, RequireFields<TeamMembersArgs, 'first'>>;
  rooms?: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamChanged'] = ResolversParentTypes['TeamChanged']> = {
  teamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamMembership'] = ResolversParentTypes['TeamMembership']> = {
  teamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TeamMembershipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamMembershipConnection'] = ResolversParentTypes['TeamMembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamMembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TeamMembershipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamMembershipEdge'] = ResolversParentTypes['TeamMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamMembership'], ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type TeamResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamResult'] = ResolversParentTypes['TeamResult']> = {
  teamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type CreateTeamPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateTeamPayload'] = ResolversParentTypes['CreateTeamPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['TeamResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameTeamPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenameTeamPayload'] = ResolversParentTypes['RenameTeamPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['TeamResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DescribeTeamPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DescribeTeamPayload'] = ResolversParentTypes['DescribeTeamPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['TeamResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddTeamMembersPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddTeamMembersPayload'] = ResolversParentTypes['AddTeamMembersPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['TeamResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveTeamMemberPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveTeamMemberPayload'] = ResolversParentTypes['RemoveTeamMemberPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['TeamResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantTeamRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantTeamRolePayload'] = ResolversParentTypes['GrantTeamRolePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['TeamResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkTeamToRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkTeamToRoomPayload'] = ResolversParentTypes['LinkTeamToRoomPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['TeamResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlinkTeamFromRoomPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnlinkTeamFromRoomPayload'] = ResolversParentTypes['UnlinkTeamFromRoomPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['TeamResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbandTeamPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisbandTeamPayload'] = ResolversParentTypes['DisbandTeamPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['TeamResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReactionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reaction'] = ResolversParentTypes['Reaction']> = {
  emoji?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  users?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
};

export type MessageMentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageMention'] = ResolversParentTypes['MessageMention']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  roomId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  teamId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  senderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['MessageMention']>, ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['MessageBlock']>, ParentType, ContextType>;
  postedAs?: Resolver<Maybe<ResolversTypes['PostedAs']>, ParentType, ContextType>;
  viaId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  restoredVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  restoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  threadRootId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  threadNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quotedMessageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quotedMessage?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  mentionedUserIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  mentionedUsers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  mentionsRoom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['File']>, ParentType, ContextType>;
  linkPreviews?: Resolver<Array<ResolversTypes['LinkPreview']>, ParentType, ContextType>;
  reactions?: Resolver<Array<ResolversTypes['Reaction']>, ParentType, ContextType>;
  replyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastThreadNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deletedThreadRanges?: Resolver<Array<ResolversTypes['NumberRange']>, ParentType, ContextType>;
  lastReplyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  repliers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  isPinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pinnedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changeCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thread?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<MessageThreadArgs>>;
  asOf?: Resolver<Maybe<ResolversTypes['MessageAsOf']>, ParentType, ContextType, RequireFields<MessageAsOfArgs, 'at'>>;
  proof?: Resolver<Maybe<ResolversTypes['MessageProof']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostedAsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostedAs'] = ResolversParentTypes['PostedAs']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  avatarFileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessageBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageBlock'] = ResolversParentTypes['MessageBlock']> = {
  __resolveType: TypeResolveFn<'HeaderBlock' | 'SectionBlock' | 'FieldsBlock' | 'ContextBlock' | 'DividerBlock' | 'ImageBlock' | 'ActionsBlock' | 'PollBlock' | 'AttachmentBlock' | 'UnknownBlock', ParentType, ContextType>;
};

export type HeaderBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeaderBlock'] = ResolversParentTypes['HeaderBlock']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SectionBlock'] = ResolversParentTypes['SectionBlock']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldsBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldsBlock'] = ResolversParentTypes['FieldsBlock']> = {
  fields?: Resolver<Array<ResolversTypes['BlockField']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlockField'] = ResolversParentTypes['BlockField']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContextBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContextBlock'] = ResolversParentTypes['ContextBlock']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DividerBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DividerBlock'] = ResolversParentTypes['DividerBlock']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImageBlock'] = ResolversParentTypes['ImageBlock']> = {
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionsBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActionsBlock'] = ResolversParentTypes['ActionsBlock']> = {
  blockId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['BlockElement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PollBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PollBlock'] = ResolversParentTypes['PollBlock']> = {
  options?: Resolver<Array<ResolversTypes['PollOption']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PollOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PollOption'] = ResolversParentTypes['PollOption']> = {
  emoji?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlockElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlockElement'] = ResolversParentTypes['BlockElement']> = {
  __resolveType: TypeResolveFn<'ButtonElement' | 'SelectElement' | 'CheckboxesElement' | 'SuggestedSelectElement' | 'UserSelectElement' | 'RoomSelectElement', ParentType, ContextType>;
};

export type ButtonElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ButtonElement'] = ResolversParentTypes['ButtonElement']> = {
  actionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  style?: Resolver<ResolversTypes['ButtonStyle'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmAccept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmDecline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeveralChoicesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SeveralChoices'] = ResolversParentTypes['SeveralChoices']> = {
  initialValues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  countMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SelectElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectElement'] = ResolversParentTypes['SelectElement']> = {
  actionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['SelectOption']>, ParentType, ContextType>;
  initialValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  several?: Resolver<Maybe<ResolversTypes['SeveralChoices']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckboxesElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckboxesElement'] = ResolversParentTypes['CheckboxesElement']> = {
  actionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['SelectOption']>, ParentType, ContextType>;
  initialValues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestedSelectElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestedSelectElement'] = ResolversParentTypes['SuggestedSelectElement']> = {
  actionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queryLengthMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initialValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  several?: Resolver<Maybe<ResolversTypes['SeveralChoices']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['SelectOption']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserSelectElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserSelectElement'] = ResolversParentTypes['UserSelectElement']> = {
  actionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initialValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  several?: Resolver<Maybe<ResolversTypes['SeveralChoices']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomSelectElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomSelectElement'] = ResolversParentTypes['RoomSelectElement']> = {
  actionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initialValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  several?: Resolver<Maybe<ResolversTypes['SeveralChoices']>, ParentType, ContextType>;
  onlyPublicChannels?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelectOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectOption'] = ResolversParentTypes['SelectOption']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachmentBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachmentBlock'] = ResolversParentTypes['AttachmentBlock']> = {
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authorUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['BlockField']>, ParentType, ContextType>;
  pictureId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  footer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnknownBlock'] = ResolversParentTypes['UnknownBlock']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MessageVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageVersion'] = ResolversParentTypes['MessageVersion']> = {
  isDeleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  restoredVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MessageReadersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageReaders'] = ResolversParentTypes['MessageReaders']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  users?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
};

export type MessageChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageChanged'] = ResolversParentTypes['MessageChanged']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomChanged'] = ResolversParentTypes['RoomChanged']> = {
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberChanged'] = ResolversParentTypes['MemberChanged']> = {
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypingChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TypingChanged'] = ResolversParentTypes['TypingChanged']> = {
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTyping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaughtUpResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaughtUp'] = ResolversParentTypes['CaughtUp']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResyncResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Resync'] = ResolversParentTypes['Resync']> = {
  reason?: Resolver<ResolversTypes['ResyncReason'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missedRoomIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomEvent'] = ResolversParentTypes['RoomEvent']> = {
  __resolveType: TypeResolveFn<'MessageChanged' | 'RoomChanged' | 'MemberChanged' | 'TypingChanged' | 'CaughtUp' | 'Resync', ParentType, ContextType>;
};

export type MessageResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageResult'] = ResolversParentTypes['MessageResult']> = {
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type PostMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostMessagePayload'] = ResolversParentTypes['PostMessagePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditMessagePayload'] = ResolversParentTypes['EditMessagePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreMessageVersionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestoreMessageVersionPayload'] = ResolversParentTypes['RestoreMessageVersionPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteMessagePayload'] = ResolversParentTypes['DeleteMessagePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestoreMessagePayload'] = ResolversParentTypes['RestoreMessagePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddReactionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddReactionPayload'] = ResolversParentTypes['AddReactionPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveReactionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveReactionPayload'] = ResolversParentTypes['RemoveReactionPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PinMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PinMessagePayload'] = ResolversParentTypes['PinMessagePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnpinMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnpinMessagePayload'] = ResolversParentTypes['UnpinMessagePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosePollPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClosePollPayload'] = ResolversParentTypes['ClosePollPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkPreview'] = ResolversParentTypes['LinkPreview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siteName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['LinkPreviewImage']>, ParentType, ContextType>;
};

export type LinkPreviewImageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkPreviewImage'] = ResolversParentTypes['LinkPreviewImage']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemoveLinkPreviewPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveLinkPreviewPayload'] = ResolversParentTypes['RemoveLinkPreviewPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['MessageResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationLevelResolvers = EnumResolverSignature<{ EVERYTHING?: any, MENTIONS?: any, NOTHING?: any }, ResolversTypes['NotificationLevel']>;

export type ThreadReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThreadReading'] = ResolversParentTypes['ThreadReading']> = {
  threadRootId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoomEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomEntry'] = ResolversParentTypes['RoomEntry']> = {
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherMembers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  readNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postedRanges?: Resolver<Array<ResolversTypes['NumberRange']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threadReadings?: Resolver<Array<ResolversTypes['ThreadReading']>, ParentType, ContextType>;
  isFavourite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMuted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notificationLevel?: Resolver<ResolversTypes['NotificationLevel'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['RoomPermission']>, ParentType, ContextType>;
};

export type RoomEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomEntryConnection'] = ResolversParentTypes['RoomEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoomEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoomEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomEntryEdge'] = ResolversParentTypes['RoomEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoomEntry'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  isToRoom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type FollowedThreadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowedThread'] = ResolversParentTypes['FollowedThread']> = {
  root?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['RoomEntry'], ParentType, ContextType>;
  isFollowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isUnread?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FollowedThreadConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowedThreadConnection'] = ResolversParentTypes['FollowedThreadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FollowedThreadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FollowedThreadEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowedThreadEdge'] = ResolversParentTypes['FollowedThreadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FollowedThread'], ParentType, ContextType>;
};

export type RoomEntryChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomEntryChanged'] = ResolversParentTypes['RoomEntryChanged']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['RoomEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomLeftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomLeft'] = ResolversParentTypes['RoomLeft']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomsListedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomsListed'] = ResolversParentTypes['RoomsListed']> = {
  roomIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionAddedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionAdded'] = ResolversParentTypes['MentionAdded']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresenceChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PresenceChanged'] = ResolversParentTypes['PresenceChanged']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserChanged'] = ResolversParentTypes['UserChanged']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftChanged'] = ResolversParentTypes['DraftChanged']> = {
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  threadRootId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SidebarChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SidebarChanged'] = ResolversParentTypes['SidebarChanged']> = {
  sidebar?: Resolver<ResolversTypes['Sidebar'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StarChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StarChanged'] = ResolversParentTypes['StarChanged']> = {
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStarred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowedThreadChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowedThreadChanged'] = ResolversParentTypes['FollowedThreadChanged']> = {
  thread?: Resolver<ResolversTypes['FollowedThread'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InboxEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InboxEvent'] = ResolversParentTypes['InboxEvent']> = {
  __resolveType: TypeResolveFn<'RoomEntryChanged' | 'RoomChanged' | 'RoomLeft' | 'RoomsListed' | 'MentionAdded' | 'PresenceChanged' | 'UserChanged' | 'FollowedThreadChanged' | 'ReceivedReactionChanged' | 'StarChanged' | 'TeamChanged' | 'MessageNotified' | 'DraftChanged' | 'ScheduledMessageChanged' | 'SidebarChanged' | 'ProgramAnswered' | 'ProgramDialogChanged' | 'CustomEmojiChanged' | 'CaughtUp' | 'Resync', ParentType, ContextType>;
};

export type RoomEntryResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomEntryResult'] = ResolversParentTypes['RoomEntryResult']> = {
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['RoomEntry']>, ParentType, ContextType>;
};

export type FollowedThreadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowedThreadResult'] = ResolversParentTypes['FollowedThreadResult']> = {
  threadRootId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['FollowedThread']>, ParentType, ContextType>;
};

export type StarResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StarResult'] = ResolversParentTypes['StarResult']> = {
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStarred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MarkReadPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarkReadPayload'] = ResolversParentTypes['MarkReadPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkUnreadPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarkUnreadPayload'] = ResolversParentTypes['MarkUnreadPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThreadsReadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThreadsReadResult'] = ResolversParentTypes['ThreadsReadResult']> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MarkAllThreadsReadPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarkAllThreadsReadPayload'] = ResolversParentTypes['MarkAllThreadsReadPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['ThreadsReadResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetFavouritePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetFavouritePayload'] = ResolversParentTypes['SetFavouritePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetHiddenPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetHiddenPayload'] = ResolversParentTypes['SetHiddenPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetMutedPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetMutedPayload'] = ResolversParentTypes['SetMutedPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChooseNotificationLevelPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChooseNotificationLevelPayload'] = ResolversParentTypes['ChooseNotificationLevelPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['RoomEntryResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StarMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StarMessagePayload'] = ResolversParentTypes['StarMessagePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['StarResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnstarMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnstarMessagePayload'] = ResolversParentTypes['UnstarMessagePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['StarResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowThreadPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowThreadPayload'] = ResolversParentTypes['FollowThreadPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['FollowedThreadResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnfollowThreadPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnfollowThreadPayload'] = ResolversParentTypes['UnfollowThreadPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['FollowedThreadResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivedReactionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivedReaction'] = ResolversParentTypes['ReceivedReaction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  emoji?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reactedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type ReceivedReactionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivedReactionConnection'] = ResolversParentTypes['ReceivedReactionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReceivedReactionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReceivedReactionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivedReactionEdge'] = ResolversParentTypes['ReceivedReactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReceivedReaction'], ParentType, ContextType>;
};

export type ReceivedReactionChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivedReactionChanged'] = ResolversParentTypes['ReceivedReactionChanged']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reaction?: Resolver<Maybe<ResolversTypes['ReceivedReaction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationReasonResolvers = EnumResolverSignature<{ MENTION?: any, DIRECT_MESSAGE?: any, KEYWORD?: any, THREAD_REPLY?: any, MESSAGE?: any }, ResolversTypes['NotificationReason']>;

export type MessageNotifiedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageNotified'] = ResolversParentTypes['MessageNotified']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['NotificationReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PushDeviceKindResolvers = EnumResolverSignature<{ WEB?: any, FCM?: any, APNS?: any, MATRIX_GATEWAY?: any }, ResolversTypes['PushDeviceKind']>;

export type PushDeviceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PushDevice'] = ResolversParentTypes['PushDevice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PushDeviceKind'], ParentType, ContextType>;
  appId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOfThisSignIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MessageNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageNotice'] = ResolversParentTypes['MessageNotice']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegisterPushDevicePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterPushDevicePayload'] = ResolversParentTypes['RegisterPushDevicePayload']> = {
  pushDevice?: Resolver<Maybe<ResolversTypes['PushDevice']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RevokePushDevicePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokePushDevicePayload'] = ResolversParentTypes['RevokePushDevicePayload']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReturnedMailResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnedMail'] = ResolversParentTypes['ReturnedMail']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoomJoinedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomJoined'] = ResolversParentTypes['RoomJoined']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomFactsChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomFactsChanged'] = ResolversParentTypes['RoomFactsChanged']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomMemberChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomMemberChanged'] = ResolversParentTypes['RoomMemberChanged']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MyEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MyEvent'] = ResolversParentTypes['MyEvent']> = {
  __resolveType: TypeResolveFn<'MessageChanged' | 'RoomFactsChanged' | 'RoomMemberChanged' | 'RoomJoined' | 'RoomLeft' | 'CaughtUp' | 'Resync', ParentType, ContextType>;
};

export type RoomChangesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomChanges'] = ResolversParentTypes['RoomChanges']> = {
  events?: Resolver<Array<ResolversTypes['RoomEvent']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MyChangesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MyChanges'] = ResolversParentTypes['MyChanges']> = {
  events?: Resolver<Array<ResolversTypes['MyEvent']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roomId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  uploader?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['Thumbnail']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThumbnailResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Thumbnail'] = ResolversParentTypes['Thumbnail']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileConnection'] = ResolversParentTypes['FileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FileEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileEdge'] = ResolversParentTypes['FileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['File'], ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FileResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileResult'] = ResolversParentTypes['FileResult']> = {
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
};

export type DescribeFilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DescribeFilePayload'] = ResolversParentTypes['DescribeFilePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['FileResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CopyFilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CopyFilePayload'] = ResolversParentTypes['CopyFilePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['FileResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteFilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteFilePayload'] = ResolversParentTypes['DeleteFilePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['FileResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurgeFilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PurgeFilePayload'] = ResolversParentTypes['PurgeFilePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['FileResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  threadRootId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['File']>, ParentType, ContextType>;
  quotedMessage?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  alsoInRoom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCleared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SaveDraftPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveDraftPayload'] = ResolversParentTypes['SaveDraftPayload']> = {
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DeleteDraftPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteDraftPayload'] = ResolversParentTypes['DeleteDraftPayload']> = {
  roomId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ScheduledRepetitionResolvers = EnumResolverSignature<{ DAILY?: any, WEEKDAYS?: any, WEEKLY?: any }, ResolversTypes['ScheduledRepetition']>;

export type ScheduledMessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScheduledMessage'] = ResolversParentTypes['ScheduledMessage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  threadRootId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['File']>, ParentType, ContextType>;
  quotedMessage?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  alsoInRoom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sendAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  localTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['ScheduledRepetition']>, ParentType, ContextType>;
  isSending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ScheduledMessageChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScheduledMessageChanged'] = ResolversParentTypes['ScheduledMessageChanged']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledMessage?: Resolver<Maybe<ResolversTypes['ScheduledMessage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScheduleMessagePayload'] = ResolversParentTypes['ScheduleMessagePayload']> = {
  scheduledMessage?: Resolver<Maybe<ResolversTypes['ScheduledMessage']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeScheduledMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeScheduledMessagePayload'] = ResolversParentTypes['ChangeScheduledMessagePayload']> = {
  scheduledMessage?: Resolver<Maybe<ResolversTypes['ScheduledMessage']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CancelScheduledMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelScheduledMessagePayload'] = ResolversParentTypes['CancelScheduledMessagePayload']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SendScheduledMessagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SendScheduledMessagePayload'] = ResolversParentTypes['SendScheduledMessagePayload']> = {
  messageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SidebarSectionKindResolvers = EnumResolverSignature<{ FAVOURITES?: any, UNREAD?: any, CHANNELS?: any, DIRECT_MESSAGES?: any, OWN?: any }, ResolversTypes['SidebarSectionKind']>;

export type SidebarSectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SidebarSection'] = ResolversParentTypes['SidebarSection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SidebarSectionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCollapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roomIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SidebarResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sidebar'] = ResolversParentTypes['Sidebar']> = {
  sections?: Resolver<Array<ResolversTypes['SidebarSection']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArrangeSidebarPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrangeSidebarPayload'] = ResolversParentTypes['ArrangeSidebarPayload']> = {
  sidebar?: Resolver<Maybe<ResolversTypes['Sidebar']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SlashCommandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SlashCommand'] = ResolversParentTypes['SlashCommand']> = {
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offeredBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AnswerToViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerToViewer'] = ResolversParentTypes['AnswerToViewer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['MessageBlock']>, ParentType, ContextType>;
  roomId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProgramAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramAnswer'] = ResolversParentTypes['ProgramAnswer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  threadRootId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['MessageBlock']>, ParentType, ContextType>;
};

export type ProgramAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramAnswered'] = ResolversParentTypes['ProgramAnswered']> = {
  answer?: Resolver<ResolversTypes['ProgramAnswer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunSlashCommandPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunSlashCommandPayload'] = ResolversParentTypes['RunSlashCommandPayload']> = {
  answer?: Resolver<Maybe<ResolversTypes['AnswerToViewer']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PressMessageElementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PressMessageElementPayload'] = ResolversParentTypes['PressMessageElementPayload']> = {
  answer?: Resolver<Maybe<ResolversTypes['AnswerToViewer']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SuggestedOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestedOption'] = ResolversParentTypes['SuggestedOption']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuggestOptionsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestOptionsPayload'] = ResolversParentTypes['SuggestOptionsPayload']> = {
  options?: Resolver<Array<ResolversTypes['SuggestedOption']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DialogFieldKindResolvers = EnumResolverSignature<{ LINE?: any, LINES?: any, RICH_TEXT?: any, NUMBER?: any, EMAIL?: any, URL?: any, DATE?: any, TIME?: any, DATE_TIME?: any, SELECT?: any, SUGGESTED?: any, RADIO?: any, CHECKBOXES?: any, PERSON?: any, ROOM?: any, FILE?: any }, ResolversTypes['DialogFieldKind']>;

export type DialogFieldTellingResolvers = EnumResolverSignature<{ WHEN_SENT?: any, ON_ENTER?: any, ON_CHANGE?: any }, ResolversTypes['DialogFieldTelling']>;

export type DialogFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DialogField'] = ResolversParentTypes['DialogField']> = {
  fieldId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DialogFieldKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSeveral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['SelectOption']>, ParentType, ContextType>;
  initialValues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  countMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lengthMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lengthMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['DialogFieldTelling'], ParentType, ContextType>;
  queryLengthMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DialogPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DialogPart'] = ResolversParentTypes['DialogPart']> = {
  field?: Resolver<Maybe<ResolversTypes['DialogField']>, ParentType, ContextType>;
  block?: Resolver<Maybe<ResolversTypes['MessageBlock']>, ParentType, ContextType>;
};

export type ProgramDialogResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramDialog'] = ResolversParentTypes['ProgramDialog']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  close?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['DialogPart']>, ParentType, ContextType>;
};

export type ProgramDialogChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramDialogChanged'] = ResolversParentTypes['ProgramDialogChanged']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dialog?: Resolver<Maybe<ResolversTypes['ProgramDialog']>, ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PressDialogElementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PressDialogElementPayload'] = ResolversParentTypes['PressDialogElementPayload']> = {
  dialog?: Resolver<Maybe<ResolversTypes['ProgramDialog']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DialogFieldErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DialogFieldError'] = ResolversParentTypes['DialogFieldError']> = {
  fieldId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitProgramDialogPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitProgramDialogPayload'] = ResolversParentTypes['SubmitProgramDialogPayload']> = {
  errors?: Resolver<Array<ResolversTypes['DialogFieldError']>, ParentType, ContextType>;
  dialog?: Resolver<Maybe<ResolversTypes['ProgramDialog']>, ParentType, ContextType>;
  closesAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CloseProgramDialogPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseProgramDialogPayload'] = ResolversParentTypes['CloseProgramDialogPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type UnreadTermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnreadTerm'] = ResolversParentTypes['UnreadTerm']> = {
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchResults'] = ResolversParentTypes['SearchResults']> = {
  unknownNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unreadTerms?: Resolver<Array<ResolversTypes['UnreadTerm']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType, RequireFields<SearchResultsPeopleArgs, 'first'>>;
  rooms?: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<SearchResultsRoomsArgs, 'first'>>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<SearchResultsMessagesArgs, 'first'>>;
};

export type PresenceResolvers = EnumResolverSignature<{ ONLINE?: any, AWAY?: any, BUSY?: any, OFFLINE?: any }, ResolversTypes['Presence']>;

export type UserPresenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserPresence'] = ResolversParentTypes['UserPresence']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
};

export type SetTypingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetTypingPayload'] = ResolversParentTypes['SetTypingPayload']> = {
  roomId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SetPresencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetPresencePayload'] = ResolversParentTypes['SetPresencePayload']> = {
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SetIdlePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetIdlePayload'] = ResolversParentTypes['SetIdlePayload']> = {
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SetInSightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetInSightPayload'] = ResolversParentTypes['SetInSightPayload']> = {
  roomId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RoomAsOfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomAsOf'] = ResolversParentTypes['RoomAsOf']> = {
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isClaimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  banner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['RoomVisibility'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReadOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberAsOfConnection'], ParentType, ContextType, RequireFields<RoomAsOfMembersArgs, 'first'>>;
  messages?: Resolver<ResolversTypes['MessageAsOfConnection'], ParentType, ContextType, RequireFields<RoomAsOfMessagesArgs, 'last'>>;
  pins?: Resolver<Array<ResolversTypes['MessageAsOf']>, ParentType, ContextType>;
  lastChange?: Resolver<Maybe<ResolversTypes['RoomHistoryEntry']>, ParentType, ContextType>;
  previousChange?: Resolver<Maybe<ResolversTypes['RoomHistoryEntry']>, ParentType, ContextType>;
  nextChange?: Resolver<Maybe<ResolversTypes['RoomHistoryEntry']>, ParentType, ContextType>;
};

export type MemberAsOfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberAsOf'] = ResolversParentTypes['MemberAsOf']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RoomRole'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MemberAsOfConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberAsOfConnection'] = ResolversParentTypes['MemberAsOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberAsOfEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MemberAsOfEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberAsOfEdge'] = ResolversParentTypes['MemberAsOfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MemberAsOf'], ParentType, ContextType>;
};

export type MessageAsOfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageAsOf'] = ResolversParentTypes['MessageAsOf']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  markup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['MessageMention']>, ParentType, ContextType>;
  isWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['MessageBlock']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isDeleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['File']>, ParentType, ContextType>;
  reactions?: Resolver<Array<ResolversTypes['Reaction']>, ParentType, ContextType>;
  isPinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  thread?: Resolver<ResolversTypes['MessageAsOfConnection'], ParentType, ContextType, RequireFields<MessageAsOfThreadArgs, 'last'>>;
};

export type MessageAsOfConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageAsOfConnection'] = ResolversParentTypes['MessageAsOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageAsOfEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageAsOfEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageAsOfEdge'] = ResolversParentTypes['MessageAsOfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MessageAsOf'], ParentType, ContextType>;
};

export type UserAsOfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserAsOf'] = ResolversParentTypes['UserAsOf']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['WorkspaceRole'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoomHistoryKindResolvers = EnumResolverSignature<{ CREATED?: any, RENAMED?: any, TOPIC_SET?: any, DESCRIPTION_SET?: any, BANNER_SET?: any, MADE_PUBLIC?: any, MADE_PRIVATE?: any, MADE_READ_ONLY?: any, MADE_WRITABLE?: any, ARCHIVED?: any, UNARCHIVED?: any, JOINED?: any, ADDED?: any, ENTERED?: any, LEFT?: any, REMOVED?: any, ROLE_GRANTED?: any, TEAM_LINKED?: any, TEAM_UNLINKED?: any, POLL_CLOSED?: any }, ResolversTypes['RoomHistoryKind']>;

export type RoomHistoryEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomHistoryEntry'] = ResolversParentTypes['RoomHistoryEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RoomHistoryKind'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['RoomRole']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoomHistoryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomHistoryConnection'] = ResolversParentTypes['RoomHistoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoomHistoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoomHistoryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoomHistoryEdge'] = ResolversParentTypes['RoomHistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoomHistoryEntry'], ParentType, ContextType>;
};

export type HistoricChangeKindResolvers = EnumResolverSignature<{ MESSAGE_POSTED?: any, MESSAGE_EDITED?: any, MESSAGE_DELETED?: any, MESSAGE_RESTORED?: any, REACTION_ADDED?: any, REACTION_REMOVED?: any, MESSAGE_PINNED?: any, MESSAGE_UNPINNED?: any, ROOM_CREATED?: any, ROOM_RENAMED?: any, TOPIC_SET?: any, DESCRIPTION_SET?: any, BANNER_SET?: any, ROOM_MADE_PUBLIC?: any, ROOM_MADE_PRIVATE?: any, ROOM_ARCHIVED?: any, ROOM_UNARCHIVED?: any, ROOM_MADE_READ_ONLY?: any, ROOM_MADE_WRITABLE?: any, MEMBER_JOINED?: any, MEMBER_ADDED?: any, MEMBER_LEFT?: any, MEMBER_REMOVED?: any, ROLE_GRANTED?: any }, ResolversTypes['HistoricChangeKind']>;

export type HistoricChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HistoricChange'] = ResolversParentTypes['HistoricChange']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HistoricChangeKind'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  markup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['MessageBlock']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['File']>, ParentType, ContextType>;
  isWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  emoji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['RoomRole']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pauseMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HistoricChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HistoricChangeEdge'] = ResolversParentTypes['HistoricChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoricChange'], ParentType, ContextType>;
};

export type HistoricChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HistoricChangeConnection'] = ResolversParentTypes['HistoricChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HistoricChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectionStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectionState'] = ResolversParentTypes['ProjectionState']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lagMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  parkedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkedEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkedEvent'] = ResolversParentTypes['ParkedEvent']> = {
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OperationsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Operations'] = ResolversParentTypes['Operations']> = {
  projections?: Resolver<Array<ResolversTypes['ProjectionState']>, ParentType, ContextType>;
  parkedEvents?: Resolver<Array<ResolversTypes['ParkedEvent']>, ParentType, ContextType>;
};

export type ImportStateResolvers = EnumResolverSignature<{ CHECKING?: any, CHECKED?: any, IMPORTING?: any, FINISHED?: any, FAILED?: any }, ResolversTypes['ImportState']>;

export type ImportCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ImportNoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportNote'] = ResolversParentTypes['ImportNote']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isLoss?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  taken?: Resolver<Array<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  messageObjectCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  messageObjects?: Resolver<Array<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ImportNote']>, ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  doing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
};

export type AuditActorKindResolvers = EnumResolverSignature<{ USER?: any, BOT?: any, APP?: any, SYSTEM?: any, AUDITOR?: any, OPERATOR?: any }, ResolversTypes['AuditActorKind']>;

export type AuditChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['SettingValue']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['SettingValue']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isClaimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  actorKind?: Resolver<Maybe<ResolversTypes['AuditActorKind']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  causeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  roomId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  roomName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  roomIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  needsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['CaseMessageConnection'], ParentType, ContextType, RequireFields<CaseMessagesArgs, 'first'>>;
  roomAsOf?: Resolver<Maybe<ResolversTypes['CaseRoomAsOf']>, ParentType, ContextType, RequireFields<CaseRoomAsOfArgs, 'roomId' | 'at'>>;
  messageAsOf?: Resolver<Maybe<ResolversTypes['CaseMessageAsOf']>, ParentType, ContextType, RequireFields<CaseMessageAsOfArgs, 'messageId' | 'at'>>;
};

export type CaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CaseMessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseMessage'] = ResolversParentTypes['CaseMessage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roomName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  senderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['CaseFile']>, ParentType, ContextType>;
  threadRootId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['MessageVersion']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['MessageProof']>, ParentType, ContextType>;
};

export type CaseFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseFile'] = ResolversParentTypes['CaseFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseMessageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseMessageEdge'] = ResolversParentTypes['CaseMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseMessage'], ParentType, ContextType>;
};

export type CaseMessageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseMessageConnection'] = ResolversParentTypes['CaseMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseMessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseResult'] = ResolversParentTypes['CaseResult']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
};

export type OpenCasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenCasePayload'] = ResolversParentTypes['OpenCasePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CaseResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveCasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveCasePayload'] = ResolversParentTypes['ApproveCasePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CaseResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseCasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseCasePayload'] = ResolversParentTypes['CloseCasePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['CaseResult']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseRoomAsOfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseRoomAsOf'] = ResolversParentTypes['CaseRoomAsOf']> = {
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isClaimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  banner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['RoomVisibility'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReadOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberAsOfConnection'], ParentType, ContextType, RequireFields<CaseRoomAsOfMembersArgs, 'first'>>;
  messages?: Resolver<ResolversTypes['CaseMessageAsOfConnection'], ParentType, ContextType, RequireFields<CaseRoomAsOfMessagesArgs, 'last'>>;
};

export type CaseMessageAsOfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseMessageAsOf'] = ResolversParentTypes['CaseMessageAsOf']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  senderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isDeleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['CaseFile']>, ParentType, ContextType>;
  reactions?: Resolver<Array<ResolversTypes['Reaction']>, ParentType, ContextType>;
  isPinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  thread?: Resolver<ResolversTypes['CaseMessageAsOfConnection'], ParentType, ContextType, RequireFields<CaseMessageAsOfThreadArgs, 'last'>>;
};

export type CaseMessageAsOfConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseMessageAsOfConnection'] = ResolversParentTypes['CaseMessageAsOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseMessageAsOfEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseMessageAsOfEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseMessageAsOfEdge'] = ResolversParentTypes['CaseMessageAsOfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseMessageAsOf'], ParentType, ContextType>;
};

export type MessageProofResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageProof'] = ResolversParentTypes['MessageProof']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areWordsProven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unwitnessedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  DateTime?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  RefusalDetail?: RefusalDetailResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  CommandPayload?: CommandPayloadResolvers<ContextType>;
  RefusalCode?: RefusalCodeResolvers;
  ErrorCode?: ErrorCodeResolvers;
  SignUpPolicy?: SignUpPolicyResolvers;
  Workspace?: WorkspaceResolvers<ContextType>;
  InviteLink?: InviteLinkResolvers<ContextType>;
  InviteLinkConnection?: InviteLinkConnectionResolvers<ContextType>;
  InviteLinkEdge?: InviteLinkEdgeResolvers<ContextType>;
  InvitePreview?: InvitePreviewResolvers<ContextType>;
  WorkspaceResult?: WorkspaceResultResolvers<ContextType>;
  InviteLinkResult?: InviteLinkResultResolvers<ContextType>;
  CreateWorkspacePayload?: CreateWorkspacePayloadResolvers<ContextType>;
  ChangeWorkspaceSettingsPayload?: ChangeWorkspaceSettingsPayloadResolvers<ContextType>;
  CreatedInviteLink?: CreatedInviteLinkResolvers<ContextType>;
  CreateInviteLinkPayload?: CreateInviteLinkPayloadResolvers<ContextType>;
  RevokeInviteLinkPayload?: RevokeInviteLinkPayloadResolvers<ContextType>;
  SettingScope?: SettingScopeResolvers;
  SettingKind?: SettingKindResolvers;
  SettingValue?: GraphQLScalarType;
  Setting?: SettingResolvers<ContextType>;
  SettingResult?: SettingResultResolvers<ContextType>;
  ChangeSettingPayload?: ChangeSettingPayloadResolvers<ContextType>;
  IntegrationInstance?: IntegrationInstanceResolvers<ContextType>;
  IntegrationInstanceConnection?: IntegrationInstanceConnectionResolvers<ContextType>;
  IntegrationInstanceEdge?: IntegrationInstanceEdgeResolvers<ContextType>;
  IntegrationKind?: IntegrationKindResolvers<ContextType>;
  SettingsPreset?: SettingsPresetResolvers<ContextType>;
  PresetQuestion?: PresetQuestionResolvers<ContextType>;
  PresetSetting?: PresetSettingResolvers<ContextType>;
  DeliveryOutcome?: DeliveryOutcomeResolvers;
  IntegrationDelivery?: IntegrationDeliveryResolvers<ContextType>;
  TriedConnection?: TriedConnectionResolvers<ContextType>;
  TriedPayload?: TriedPayloadResolvers<ContextType>;
  TriedMessage?: TriedMessageResolvers<ContextType>;
  IntegrationResult?: IntegrationResultResolvers<ContextType>;
  AddIntegrationPayload?: AddIntegrationPayloadResolvers<ContextType>;
  RemoveIntegrationPayload?: RemoveIntegrationPayloadResolvers<ContextType>;
  MadeInstanceSecret?: MadeInstanceSecretResolvers<ContextType>;
  RenewInstanceSecretPayload?: RenewInstanceSecretPayloadResolvers<ContextType>;
  IntegrationReaction?: IntegrationReactionResolvers<ContextType>;
  WaitingEvents?: WaitingEventsResolvers<ContextType>;
  FailingReaction?: FailingReactionResolvers<ContextType>;
  ReactionFailure?: ReactionFailureResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  ReplayPreview?: ReplayPreviewResolvers<ContextType>;
  PauseReactionPayload?: PauseReactionPayloadResolvers<ContextType>;
  ResumeReactionPayload?: ResumeReactionPayloadResolvers<ContextType>;
  RetryDeadLettersPayload?: RetryDeadLettersPayloadResolvers<ContextType>;
  ReplayReactionPayload?: ReplayReactionPayloadResolvers<ContextType>;
  RedeliverPayload?: RedeliverPayloadResolvers<ContextType>;
  WorkspaceRole?: WorkspaceRoleResolvers;
  WorkspacePermission?: WorkspacePermissionResolvers;
  TokenScope?: TokenScopeResolvers;
  UserKind?: UserKindResolvers;
  UserStatus?: UserStatusResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  AccessToken?: AccessTokenResolvers<ContextType>;
  SessionPlace?: SessionPlaceResolvers;
  Erasure?: ErasureResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  UserResult?: UserResultResolvers<ContextType>;
  AccountResult?: AccountResultResolvers<ContextType>;
  SessionResult?: SessionResultResolvers<ContextType>;
  SessionEndedResult?: SessionEndedResultResolvers<ContextType>;
  RegisterUserPayload?: RegisterUserPayloadResolvers<ContextType>;
  RegisterBotPayload?: RegisterBotPayloadResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  RevokeSessionsPayload?: RevokeSessionsPayloadResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  CreatedAccessToken?: CreatedAccessTokenResolvers<ContextType>;
  CreatedSignInLink?: CreatedSignInLinkResolvers<ContextType>;
  ResetPasswordPayload?: ResetPasswordPayloadResolvers<ContextType>;
  SignInLinkOutcome?: SignInLinkOutcomeResolvers<ContextType>;
  CreatedSignInLinks?: CreatedSignInLinksResolvers<ContextType>;
  CreateSignInLinksPayload?: CreateSignInLinksPayloadResolvers<ContextType>;
  SignInMailOutcome?: SignInMailOutcomeResolvers<ContextType>;
  MailedSignInLinks?: MailedSignInLinksResolvers<ContextType>;
  MailSignInLinksPayload?: MailSignInLinksPayloadResolvers<ContextType>;
  MailedAddress?: MailedAddressResolvers<ContextType>;
  MailConfirmationLinkPayload?: MailConfirmationLinkPayloadResolvers<ContextType>;
  ConfirmEmailPayload?: ConfirmEmailPayloadResolvers<ContextType>;
  SignInLinkPreview?: SignInLinkPreviewResolvers<ContextType>;
  SignInWays?: SignInWaysResolvers<ContextType>;
  SignInLinkPurpose?: SignInLinkPurposeResolvers;
  AskForSignInLinkPayload?: AskForSignInLinkPayloadResolvers<ContextType>;
  RedeemSignInLinkPayload?: RedeemSignInLinkPayloadResolvers<ContextType>;
  CreateAccessTokenPayload?: CreateAccessTokenPayloadResolvers<ContextType>;
  RevokeAccessTokenPayload?: RevokeAccessTokenPayloadResolvers<ContextType>;
  RenameUserPayload?: RenameUserPayloadResolvers<ContextType>;
  ReplaceEmailPayload?: ReplaceEmailPayloadResolvers<ContextType>;
  EditProfilePayload?: EditProfilePayloadResolvers<ContextType>;
  SetStatusPayload?: SetStatusPayloadResolvers<ContextType>;
  ClearStatusPayload?: ClearStatusPayloadResolvers<ContextType>;
  ChooseAvatarPayload?: ChooseAvatarPayloadResolvers<ContextType>;
  RemoveAvatarPayload?: RemoveAvatarPayloadResolvers<ContextType>;
  AssignRolePayload?: AssignRolePayloadResolvers<ContextType>;
  DeactivateUserPayload?: DeactivateUserPayloadResolvers<ContextType>;
  EraseUserPayload?: EraseUserPayloadResolvers<ContextType>;
  ApproveErasurePayload?: ApproveErasurePayloadResolvers<ContextType>;
  ReactivateUserPayload?: ReactivateUserPayloadResolvers<ContextType>;
  SignInMethod?: SignInMethodResolvers<ContextType>;
  ExternalAccount?: ExternalAccountResolvers<ContextType>;
  ExternalPicture?: ExternalPictureResolvers<ContextType>;
  UnlinkExternalAccountPayload?: UnlinkExternalAccountPayloadResolvers<ContextType>;
  RestoreExternalPicturePayload?: RestoreExternalPicturePayloadResolvers<ContextType>;
  SignedInByMethod?: SignedInByMethodResolvers<ContextType>;
  SignInByMethodPayload?: SignInByMethodPayloadResolvers<ContextType>;
  LinkExternalAccountPayload?: LinkExternalAccountPayloadResolvers<ContextType>;
  StartedLinking?: StartedLinkingResolvers<ContextType>;
  StartLinkingExternalAccountPayload?: StartLinkingExternalAccountPayloadResolvers<ContextType>;
  TriedPerson?: TriedPersonResolvers<ContextType>;
  TriedMethod?: TriedMethodResolvers<ContextType>;
  TrySignInMethodPayload?: TrySignInMethodPayloadResolvers<ContextType>;
  SecondFactorKind?: SecondFactorKindResolvers;
  SecondStepKind?: SecondStepKindResolvers;
  ConfirmationKind?: ConfirmationKindResolvers;
  SecondFactor?: SecondFactorResolvers<ContextType>;
  PreparedAuthenticator?: PreparedAuthenticatorResolvers<ContextType>;
  PasskeyPurpose?: PasskeyPurposeResolvers;
  PreparedPasskey?: PreparedPasskeyResolvers<ContextType>;
  CreatedRecoveryCodes?: CreatedRecoveryCodesResolvers<ContextType>;
  SecondFactorDemand?: SecondFactorDemandResolvers<ContextType>;
  FinishSignInPayload?: FinishSignInPayloadResolvers<ContextType>;
  ConfirmedSession?: ConfirmedSessionResolvers<ContextType>;
  ConfirmSessionPayload?: ConfirmSessionPayloadResolvers<ContextType>;
  PreparePasskeyPayload?: PreparePasskeyPayloadResolvers<ContextType>;
  MailCodePurpose?: MailCodePurposeResolvers;
  MailedCode?: MailedCodeResolvers<ContextType>;
  MailCodePayload?: MailCodePayloadResolvers<ContextType>;
  AddMailFactorPayload?: AddMailFactorPayloadResolvers<ContextType>;
  AddPasskeyPayload?: AddPasskeyPayloadResolvers<ContextType>;
  SignInWithPasskeyPayload?: SignInWithPasskeyPayloadResolvers<ContextType>;
  PrepareAuthenticatorPayload?: PrepareAuthenticatorPayloadResolvers<ContextType>;
  AddAuthenticatorPayload?: AddAuthenticatorPayloadResolvers<ContextType>;
  RemoveSecondFactorPayload?: RemoveSecondFactorPayloadResolvers<ContextType>;
  CreateRecoveryCodesPayload?: CreateRecoveryCodesPayloadResolvers<ContextType>;
  ResetSecondFactorsPayload?: ResetSecondFactorsPayloadResolvers<ContextType>;
  PeopleSync?: PeopleSyncResolvers<ContextType>;
  PeopleSyncRun?: PeopleSyncRunResolvers<ContextType>;
  PeopleSyncChangeKind?: PeopleSyncChangeKindResolvers;
  PeopleSyncChange?: PeopleSyncChangeResolvers<ContextType>;
  StartedPeopleSync?: StartedPeopleSyncResolvers<ContextType>;
  StartPeopleSyncPayload?: StartPeopleSyncPayloadResolvers<ContextType>;
  OAuthClientKind?: OAuthClientKindResolvers;
  OAuthScope?: OAuthScopeResolvers<ContextType>;
  OAuthClient?: OAuthClientResolvers<ContextType>;
  OAuthClientConnection?: OAuthClientConnectionResolvers<ContextType>;
  OAuthClientEdge?: OAuthClientEdgeResolvers<ContextType>;
  OAuthGrant?: OAuthGrantResolvers<ContextType>;
  OAuthClientResult?: OAuthClientResultResolvers<ContextType>;
  CreatedOAuthClient?: CreatedOAuthClientResolvers<ContextType>;
  RegisterOAuthClientPayload?: RegisterOAuthClientPayloadResolvers<ContextType>;
  ChangeOAuthClientPayload?: ChangeOAuthClientPayloadResolvers<ContextType>;
  RenewOAuthClientSecretPayload?: RenewOAuthClientSecretPayloadResolvers<ContextType>;
  DisableOAuthClientPayload?: DisableOAuthClientPayloadResolvers<ContextType>;
  WithdrawOAuthAccessPayload?: WithdrawOAuthAccessPayloadResolvers<ContextType>;
  Permission?: PermissionResolvers;
  TokenPermission?: TokenPermissionResolvers;
  Role?: RoleResolvers<ContextType>;
  HeldRole?: HeldRoleResolvers<ContextType>;
  RoleResult?: RoleResultResolvers<ContextType>;
  DeletedRoleResult?: DeletedRoleResultResolvers<ContextType>;
  CreateRolePayload?: CreateRolePayloadResolvers<ContextType>;
  ChangeRolePayload?: ChangeRolePayloadResolvers<ContextType>;
  DeleteRolePayload?: DeleteRolePayloadResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  WithdrawRolePayload?: WithdrawRolePayloadResolvers<ContextType>;
  CustomEmoji?: CustomEmojiResolvers<ContextType>;
  CustomEmojiChanged?: CustomEmojiChangedResolvers<ContextType>;
  CustomEmojiResult?: CustomEmojiResultResolvers<ContextType>;
  AddEmojiPayload?: AddEmojiPayloadResolvers<ContextType>;
  RemoveEmojiPayload?: RemoveEmojiPayloadResolvers<ContextType>;
  RoomKind?: RoomKindResolvers;
  RoomVisibility?: RoomVisibilityResolvers;
  RoomRole?: RoomRoleResolvers;
  RoomPermission?: RoomPermissionResolvers;
  ModeratorEntry?: ModeratorEntryResolvers<ContextType>;
  NumberRange?: NumberRangeResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  BrowsedRoomConnection?: BrowsedRoomConnectionResolvers<ContextType>;
  BrowsedRoomEdge?: BrowsedRoomEdgeResolvers<ContextType>;
  RoomResult?: RoomResultResolvers<ContextType>;
  CreateChannelPayload?: CreateChannelPayloadResolvers<ContextType>;
  OpenDirectRoomPayload?: OpenDirectRoomPayloadResolvers<ContextType>;
  RenameRoomPayload?: RenameRoomPayloadResolvers<ContextType>;
  SetTopicPayload?: SetTopicPayloadResolvers<ContextType>;
  SetDescriptionPayload?: SetDescriptionPayloadResolvers<ContextType>;
  SetRoomBannerPayload?: SetRoomBannerPayloadResolvers<ContextType>;
  SetRoomVisibilityPayload?: SetRoomVisibilityPayloadResolvers<ContextType>;
  JoinRoomPayload?: JoinRoomPayloadResolvers<ContextType>;
  EnterPrivateRoomPayload?: EnterPrivateRoomPayloadResolvers<ContextType>;
  AddMembersPayload?: AddMembersPayloadResolvers<ContextType>;
  LeaveRoomPayload?: LeaveRoomPayloadResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  GrantRoomRolePayload?: GrantRoomRolePayloadResolvers<ContextType>;
  ArchiveRoomPayload?: ArchiveRoomPayloadResolvers<ContextType>;
  UnarchiveRoomPayload?: UnarchiveRoomPayloadResolvers<ContextType>;
  SetReadOnlyPayload?: SetReadOnlyPayloadResolvers<ContextType>;
  TeamRole?: TeamRoleResolvers;
  Team?: TeamResolvers<ContextType>;
  TeamChanged?: TeamChangedResolvers<ContextType>;
  TeamMembership?: TeamMembershipResolvers<ContextType>;
  TeamMembershipConnection?: TeamMembershipConnectionResolvers<ContextType>;
  TeamMembershipEdge?: TeamMembershipEdgeResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamResult?: TeamResultResolvers<ContextType>;
  CreateTeamPayload?: CreateTeamPayloadResolvers<ContextType>;
  RenameTeamPayload?: RenameTeamPayloadResolvers<ContextType>;
  DescribeTeamPayload?: DescribeTeamPayloadResolvers<ContextType>;
  AddTeamMembersPayload?: AddTeamMembersPayloadResolvers<ContextType>;
  RemoveTeamMemberPayload?: RemoveTeamMemberPayloadResolvers<ContextType>;
  GrantTeamRolePayload?: GrantTeamRolePayloadResolvers<ContextType>;
  LinkTeamToRoomPayload?: LinkTeamToRoomPayloadResolvers<ContextType>;
  UnlinkTeamFromRoomPayload?: UnlinkTeamFromRoomPayloadResolvers<ContextType>;
  DisbandTeamPayload?: DisbandTeamPayloadResolvers<ContextType>;
  Reaction?: ReactionResolvers<ContextType>;
  MessageMention?: MessageMentionResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  PostedAs?: PostedAsResolvers<ContextType>;
  MessageBlock?: MessageBlockResolvers<ContextType>;
  HeaderBlock?: HeaderBlockResolvers<ContextType>;
  SectionBlock?: SectionBlockResolvers<ContextType>;
  FieldsBlock?: FieldsBlockResolvers<ContextType>;
  BlockField?: BlockFieldResolvers<ContextType>;
  ContextBlock?: ContextBlockResolvers<ContextType>;
  DividerBlock?: DividerBlockResolvers<ContextType>;
  ImageBlock?: ImageBlockResolvers<ContextType>;
  ActionsBlock?: ActionsBlockResolvers<ContextType>;
  PollBlock?: PollBlockResolvers<ContextType>;
  PollOption?: PollOptionResolvers<ContextType>;
  BlockElement?: BlockElementResolvers<ContextType>;
  ButtonElement?: ButtonElementResolvers<ContextType>;
  SeveralChoices?: SeveralChoicesResolvers<ContextType>;
  SelectElement?: SelectElementResolvers<ContextType>;
  CheckboxesElement?: CheckboxesElementResolvers<ContextType>;
  SuggestedSelectElement?: SuggestedSelectElementResolvers<ContextType>;
  UserSelectElement?: UserSelectElementResolvers<ContextType>;
  RoomSelectElement?: RoomSelectElementResolvers<ContextType>;
  SelectOption?: SelectOptionResolvers<ContextType>;
  AttachmentBlock?: AttachmentBlockResolvers<ContextType>;
  UnknownBlock?: UnknownBlockResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessageVersion?: MessageVersionResolvers<ContextType>;
  MessageReaders?: MessageReadersResolvers<ContextType>;
  MessageChanged?: MessageChangedResolvers<ContextType>;
  RoomChanged?: RoomChangedResolvers<ContextType>;
  MemberChanged?: MemberChangedResolvers<ContextType>;
  TypingChanged?: TypingChangedResolvers<ContextType>;
  CaughtUp?: CaughtUpResolvers<ContextType>;
  Resync?: ResyncResolvers<ContextType>;
  RoomEvent?: RoomEventResolvers<ContextType>;
  MessageResult?: MessageResultResolvers<ContextType>;
  PostMessagePayload?: PostMessagePayloadResolvers<ContextType>;
  EditMessagePayload?: EditMessagePayloadResolvers<ContextType>;
  RestoreMessageVersionPayload?: RestoreMessageVersionPayloadResolvers<ContextType>;
  DeleteMessagePayload?: DeleteMessagePayloadResolvers<ContextType>;
  RestoreMessagePayload?: RestoreMessagePayloadResolvers<ContextType>;
  AddReactionPayload?: AddReactionPayloadResolvers<ContextType>;
  RemoveReactionPayload?: RemoveReactionPayloadResolvers<ContextType>;
  PinMessagePayload?: PinMessagePayloadResolvers<ContextType>;
  UnpinMessagePayload?: UnpinMessagePayloadResolvers<ContextType>;
  ClosePollPayload?: ClosePollPayloadResolvers<ContextType>;
  LinkPreview?: LinkPreviewResolvers<ContextType>;
  LinkPreviewImage?: LinkPreviewImageResolvers<ContextType>;
  RemoveLinkPreviewPayload?: RemoveLinkPreviewPayloadResolvers<ContextType>;
  NotificationLevel?: NotificationLevelResolvers;
  ThreadReading?: ThreadReadingResolvers<ContextType>;
  RoomEntry?: RoomEntryResolvers<ContextType>;
  RoomEntryConnection?: RoomEntryConnectionResolvers<ContextType>;
  RoomEntryEdge?: RoomEntryEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  FollowedThread?: FollowedThreadResolvers<ContextType>;
  FollowedThreadConnection?: FollowedThreadConnectionResolvers<ContextType>;
  FollowedThreadEdge?: FollowedThreadEdgeResolvers<ContextType>;
  RoomEntryChanged?: RoomEntryChangedResolvers<ContextType>;
  RoomLeft?: RoomLeftResolvers<ContextType>;
  RoomsListed?: RoomsListedResolvers<ContextType>;
  MentionAdded?: MentionAddedResolvers<ContextType>;
  PresenceChanged?: PresenceChangedResolvers<ContextType>;
  UserChanged?: UserChangedResolvers<ContextType>;
  DraftChanged?: DraftChangedResolvers<ContextType>;
  SidebarChanged?: SidebarChangedResolvers<ContextType>;
  StarChanged?: StarChangedResolvers<ContextType>;
  FollowedThreadChanged?: FollowedThreadChangedResolvers<ContextType>;
  InboxEvent?: InboxEventResolvers<ContextType>;
  RoomEntryResult?: RoomEntryResultResolvers<ContextType>;
  FollowedThreadResult?: FollowedThreadResultResolvers<ContextType>;
  StarResult?: StarResultResolvers<ContextType>;
  MarkReadPayload?: MarkReadPayloadResolvers<ContextType>;
  MarkUnreadPayload?: MarkUnreadPayloadResolvers<ContextType>;
  ThreadsReadResult?: ThreadsReadResultResolvers<ContextType>;
  MarkAllThreadsReadPayload?: MarkAllThreadsReadPayloadResolvers<ContextType>;
  SetFavouritePayload?: SetFavouritePayloadResolvers<ContextType>;
  SetHiddenPayload?: SetHiddenPayloadResolvers<ContextType>;
  SetMutedPayload?: SetMutedPayloadResolvers<ContextType>;
  ChooseNotificationLevelPayload?: ChooseNotificationLevelPayloadResolvers<ContextType>;
  StarMessagePayload?: StarMessagePayloadResolvers<ContextType>;
  UnstarMessagePayload?: UnstarMessagePayloadResolvers<ContextType>;
  FollowThreadPayload?: FollowThreadPayloadResolvers<ContextType>;
  UnfollowThreadPayload?: UnfollowThreadPayloadResolvers<ContextType>;
  ReceivedReaction?: ReceivedReactionResolvers<ContextType>;
  ReceivedReactionConnection?: ReceivedReactionConnectionResolvers<ContextType>;
  ReceivedReactionEdge?: ReceivedReactionEdgeResolvers<ContextType>;
  ReceivedReactionChanged?: ReceivedReactionChangedResolvers<ContextType>;
  NotificationReason?: NotificationReasonResolvers;
  MessageNotified?: MessageNotifiedResolvers<ContextType>;
  PushDeviceKind?: PushDeviceKindResolvers;
  PushDevice?: PushDeviceResolvers<ContextType>;
  MessageNotice?: MessageNoticeResolvers<ContextType>;
  RegisterPushDevicePayload?: RegisterPushDevicePayloadResolvers<ContextType>;
  RevokePushDevicePayload?: RevokePushDevicePayloadResolvers<ContextType>;
  ReturnedMail?: ReturnedMailResolvers<ContextType>;
  RoomJoined?: RoomJoinedResolvers<ContextType>;
  RoomFactsChanged?: RoomFactsChangedResolvers<ContextType>;
  RoomMemberChanged?: RoomMemberChangedResolvers<ContextType>;
  MyEvent?: MyEventResolvers<ContextType>;
  RoomChanges?: RoomChangesResolvers<ContextType>;
  MyChanges?: MyChangesResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  Thumbnail?: ThumbnailResolvers<ContextType>;
  FileConnection?: FileConnectionResolvers<ContextType>;
  FileEdge?: FileEdgeResolvers<ContextType>;
  FileResult?: FileResultResolvers<ContextType>;
  DescribeFilePayload?: DescribeFilePayloadResolvers<ContextType>;
  CopyFilePayload?: CopyFilePayloadResolvers<ContextType>;
  DeleteFilePayload?: DeleteFilePayloadResolvers<ContextType>;
  PurgeFilePayload?: PurgeFilePayloadResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  SaveDraftPayload?: SaveDraftPayloadResolvers<ContextType>;
  DeleteDraftPayload?: DeleteDraftPayloadResolvers<ContextType>;
  ScheduledRepetition?: ScheduledRepetitionResolvers;
  ScheduledMessage?: ScheduledMessageResolvers<ContextType>;
  ScheduledMessageChanged?: ScheduledMessageChangedResolvers<ContextType>;
  ScheduleMessagePayload?: ScheduleMessagePayloadResolvers<ContextType>;
  ChangeScheduledMessagePayload?: ChangeScheduledMessagePayloadResolvers<ContextType>;
  CancelScheduledMessagePayload?: CancelScheduledMessagePayloadResolvers<ContextType>;
  SendScheduledMessagePayload?: SendScheduledMessagePayloadResolvers<ContextType>;
  SidebarSectionKind?: SidebarSectionKindResolvers;
  SidebarSection?: SidebarSectionResolvers<ContextType>;
  Sidebar?: SidebarResolvers<ContextType>;
  ArrangeSidebarPayload?: ArrangeSidebarPayloadResolvers<ContextType>;
  SlashCommand?: SlashCommandResolvers<ContextType>;
  AnswerToViewer?: AnswerToViewerResolvers<ContextType>;
  ProgramAnswer?: ProgramAnswerResolvers<ContextType>;
  ProgramAnswered?: ProgramAnsweredResolvers<ContextType>;
  RunSlashCommandPayload?: RunSlashCommandPayloadResolvers<ContextType>;
  PressMessageElementPayload?: PressMessageElementPayloadResolvers<ContextType>;
  SuggestedOption?: SuggestedOptionResolvers<ContextType>;
  SuggestOptionsPayload?: SuggestOptionsPayloadResolvers<ContextType>;
  DialogFieldKind?: DialogFieldKindResolvers;
  DialogFieldTelling?: DialogFieldTellingResolvers;
  DialogField?: DialogFieldResolvers<ContextType>;
  DialogPart?: DialogPartResolvers<ContextType>;
  ProgramDialog?: ProgramDialogResolvers<ContextType>;
  ProgramDialogChanged?: ProgramDialogChangedResolvers<ContextType>;
  PressDialogElementPayload?: PressDialogElementPayloadResolvers<ContextType>;
  DialogFieldError?: DialogFieldErrorResolvers<ContextType>;
  SubmitProgramDialogPayload?: SubmitProgramDialogPayloadResolvers<ContextType>;
  CloseProgramDialogPayload?: CloseProgramDialogPayloadResolvers<ContextType>;
  UnreadTerm?: UnreadTermResolvers<ContextType>;
  SearchResults?: SearchResultsResolvers<ContextType>;
  Presence?: PresenceResolvers;
  UserPresence?: UserPresenceResolvers<ContextType>;
  SetTypingPayload?: SetTypingPayloadResolvers<ContextType>;
  SetPresencePayload?: SetPresencePayloadResolvers<ContextType>;
  SetIdlePayload?: SetIdlePayloadResolvers<ContextType>;
  SetInSightPayload?: SetInSightPayloadResolvers<ContextType>;
  RoomAsOf?: RoomAsOfResolvers<ContextType>;
  MemberAsOf?: MemberAsOfResolvers<ContextType>;
  MemberAsOfConnection?: MemberAsOfConnectionResolvers<ContextType>;
  MemberAsOfEdge?: MemberAsOfEdgeResolvers<ContextType>;
  MessageAsOf?: MessageAsOfResolvers<ContextType>;
  MessageAsOfConnection?: MessageAsOfConnectionResolvers<ContextType>;
  MessageAsOfEdge?: MessageAsOfEdgeResolvers<ContextType>;
  UserAsOf?: UserAsOfResolvers<ContextType>;
  RoomHistoryKind?: RoomHistoryKindResolvers;
  RoomHistoryEntry?: RoomHistoryEntryResolvers<ContextType>;
  RoomHistoryConnection?: RoomHistoryConnectionResolvers<ContextType>;
  RoomHistoryEdge?: RoomHistoryEdgeResolvers<ContextType>;
  HistoricChangeKind?: HistoricChangeKindResolvers;
  HistoricChange?: HistoricChangeResolvers<ContextType>;
  HistoricChangeEdge?: HistoricChangeEdgeResolvers<ContextType>;
  HistoricChangeConnection?: HistoricChangeConnectionResolvers<ContextType>;
  ProjectionState?: ProjectionStateResolvers<ContextType>;
  ParkedEvent?: ParkedEventResolvers<ContextType>;
  Operations?: OperationsResolvers<ContextType>;
  ImportState?: ImportStateResolvers;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportNote?: ImportNoteResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  AuditActorKind?: AuditActorKindResolvers;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseMessage?: CaseMessageResolvers<ContextType>;
  CaseFile?: CaseFileResolvers<ContextType>;
  CaseMessageEdge?: CaseMessageEdgeResolvers<ContextType>;
  CaseMessageConnection?: CaseMessageConnectionResolvers<ContextType>;
  CaseResult?: CaseResultResolvers<ContextType>;
  OpenCasePayload?: OpenCasePayloadResolvers<ContextType>;
  ApproveCasePayload?: ApproveCasePayloadResolvers<ContextType>;
  CloseCasePayload?: CloseCasePayloadResolvers<ContextType>;
  CaseRoomAsOf?: CaseRoomAsOfResolvers<ContextType>;
  CaseMessageAsOf?: CaseMessageAsOfResolvers<ContextType>;
  CaseMessageAsOfConnection?: CaseMessageAsOfConnectionResolvers<ContextType>;
  CaseMessageAsOfEdge?: CaseMessageAsOfEdgeResolvers<ContextType>;
  MessageProof?: MessageProofResolvers<ContextType>;
};

