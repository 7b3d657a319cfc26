import type { EventData, LogueEventType } from "@logue/command-service/contract/event.ts";
import { type AuditValues, membershipOf, sourceOf } from "../contract/audit.ts";

/** What an event sets, where that is no content. */
export interface SetValues {
  readonly values: AuditValues;
  /** The values before, where the event itself tells them. */
  readonly was?: AuditValues;
  /** What the values are of: the latest event before with the same fact tells the values before. */
  readonly fact?: string;
  /** The fact of the event that set the first values, where it is another one. */
  readonly firstFact?: string;
}

type Reader<Type extends LogueEventType> = (data: EventData<Type>) => SetValues;

const partOf =
  (kind: string) =>
  (id: string, part: string, values: AuditValues): SetValues => ({
    fact: `${kind}:${id}:${part}`,
    firstFact: `${kind}:${id}`,
    values,
  });
const ofUser = partOf("user");
const ofRoom = partOf("room");
const ofTeam = partOf("team");

const memberOf = (kind: "room" | "team", id: string, userId: string, role: string | null, instanceId?: string): SetValues => ({
  fact: membershipOf(kind, id, userId),
  values: { role, ...by(instanceId) },
});

/** The integration by which it happens, if any. */
const by = (instanceId: string | undefined): AuditValues => (instanceId === undefined ? {} : { instanceId });

/** A value that is yes or no, or one of two. */
const turned = <Value extends string | boolean>(name: string, was: Value, is: Value): SetValues => ({
  was: { [name]: was },
  values: { [name]: is },
});

/** What a person marks for themselves, such as a muted room. */
const marked = (name: string) => ({ on: () => turned(name, false, true), off: () => turned(name, true, false) });
const [pinned, favourite, hidden] = [marked("isPinned"), marked("isFavourite"), marked("isHidden")];
const [muted, starred, followed, deleted] = [marked("isMuted"), marked("isStarred"), marked("isFollowed"), marked("isDeleted")];

/** What is ended, such as a session. */
const ended = (): SetValues => turned("isActive", true, false);

/** A link between two things, which is made and taken away. */
const linked = {
  to: (name: string, id: string): SetValues => ({ was: { [name]: null }, values: { [name]: id } }),
  from: (name: string, id: string): SetValues => ({ was: { [name]: id }, values: { [name]: null } }),
};

/** The facts of a thing that is added and removed: without them it is gone. */
const of = (fact: string, values: AuditValues): SetValues => ({ fact, values });

const roleOf = (data: Pick<EventData<"RoleGranted">, "userId" | "roleId" | "roomId" | "instanceId">): string =>
  `role:${data.userId}:${data.roleId}:${data.roomId ?? ""}:${data.instanceId ?? ""}`;

const readingOf = ({ userId, roomId, threadRootId }: EventData<"RoomRead">): string =>
  `read:${userId}:${roomId}:${threadRootId ?? "room"}`;

/**
 * The values that the record shows of each type of event; the others say in their declaration why
 * there are none. Content is not among them: no texts of messages and statuses, no names of files, no
 * topics and descriptions of rooms.
 */
export const valuesByType = {
  WorkspaceCreated: ({ settings: { name, signUpPolicy, messageLengthMax, editWindowMs, deleteWindowMs } }) =>
    of("settings:workspace:workspace", { name, signUpPolicy, messageLengthMax, editWindowMs, deleteWindowMs }),
  SettingChanged: ({ scope, scopeId, key, value, personalValue, secretId }) => ({
    fact: `setting:${scope}:${scopeId}:${key}`,
    firstFact: `settings:${scope}:${scopeId}`,
    values: { [key]: secretId === undefined ? (personalValue ?? value) : secretId !== null },
  }),
  InviteLinkCreated: ({ role, expiresAt, usesMax }) => ({ values: { role, expiresAt, usesMax } }),
  InviteLinkRevoked: ended,
  AdministratorAdded: () => turned("isAdministrator", false, true),
  AdministratorRemoved: () => turned("isAdministrator", true, false),
  RoleCreated: ({ roleId, name, permissions }) => of(`role:${roleId}`, { name, permissions }),
  RoleChanged: ({ roleId, name, permissions }) => of(`role:${roleId}`, { name, permissions }),
  RoleDeleted: ({ roleId }) => of(`role:${roleId}`, { name: null, permissions: null }),
  EmojiAdded: ({ name, fileId }) => of(`emoji:${name}`, { name, fileId }),
  EmojiRemoved: ({ name }) => of(`emoji:${name}`, { name: null, fileId: null }),
  IntegrationAdded: ({ instanceId, name }) => of(`integration:${instanceId}`, { name }),
  IntegrationRemoved: ({ instanceId }) => of(`integration:${instanceId}`, { name: null }),
  ReactionSteered: ({ change, after, eventId, withDeleted }) => ({ values: { change, after, eventId, withDeleted } }),
  OAuthClientRegistered: ({ clientId, name, kind, redirectUris, scopes, allowsDevices }) =>
    of(`program:${clientId}`, { name, kind, redirectUris, scopes, allowsDevices }),
  OAuthClientChanged: ({ clientId, name, redirectUris, scopes }) => of(`program:${clientId}`, { name, redirectUris, scopes }),
  OAuthClientDisabled: ended,
  OAuthAccessGranted: ({ clientId, scopes, refusedScopes, expiresAt }) => ({
    values: { clientId, scopes, refusedScopes, expiresAt },
  }),
  OAuthAccessWithdrawn: ({ clientId, cause }) => ({
    was: { isActive: true, clientId },
    values: { isActive: false, clientId, cause },
  }),
  IdentifierClaimed: ({ kind, holderId }) => ({ was: { holderId: null }, values: { kind, holderId } }),
  IdentifierReleased: ({ kind, holderId }) => ({ was: { kind, holderId }, values: { kind, holderId: null } }),
  UserRegistered: ({ userId, name, displayName, email, timeZone, kind, role }) =>
    of(`user:${userId}`, { name, displayName, title: "", email, timeZone, kind, role }),
  UserRenamed: ({ userId, name }) => ofUser(userId, "name", { name }),
  EmailReplaced: ({ userId, email }) => ofUser(userId, "email", { email }),
  EmailConfirmed: ({ email }) => ({ values: { email } }),
  ProfileEdited: ({ userId, displayName, title, timeZone }) => ofUser(userId, "profile", { displayName, title, timeZone }),
  AvatarChosen: ({ userId, fileId }) => of(`user:${userId}:avatar`, { fileId }),
  AvatarRemoved: ({ userId }) => of(`user:${userId}:avatar`, { fileId: null }),
  RoleAssigned: ({ userId, role }) => ofUser(userId, "role", { role }),
  UserDeactivated: ended,
  UserReactivated: () => turned("isActive", false, true),
  ErasureRequested: ({ reason }) => ({ values: { reason } }),
  UserErased: ({ reason, requestedById }) => ({ values: { reason, requestedById } }),
  RoleGranted: ({ expiresAt, ...granted }) =>
    of(roleOf(granted), { roleId: granted.roleId, expiresAt, ...by(granted.instanceId) }),
  RoleWithdrawn: (withdrawn) => of(roleOf(withdrawn), { roleId: null, ...by(withdrawn.instanceId) }),
  SignedIn: ({ sessionId, method, instanceId, factor, address }) =>
    of(sourceOf(sessionId), {
      ...{ method, ...by(instanceId) },
      ...(factor !== undefined && { factor: factor.kind }),
      ...(address !== undefined && { address }),
    }),
  SignInsFailed: ({ address, failureCount, method }) => ({ values: { address, failureCount, method } }),
  SignedOut: ended,
  SessionRevoked: ended,
  SessionConfirmed: ({ factor }) => ({ values: { factor: factor?.kind ?? "password" } }),
  SignInLinkCreated: ({ expiresAt }) => ({ values: { expiresAt } }),
  SignInLinkIssued: ({ way, keepsPassword, expiresAt, address }) => ({ values: { way, keepsPassword, expiresAt, address } }),
  AccessTokenCreated: ({ label, scopes, permissions = [], expiresAt }) => ({
    values: { label, scopes, permissions, expiresAt },
  }),
  AccessTokenRevoked: ended,
  AccessTokenUsed: ({ tokenId, address, day }) => of(sourceOf(`token:${tokenId}`), { address, day }),
  ExternalAccountLinked: ({ userId, instanceId, digest, label }) => of(`account:${userId}:${instanceId}:${digest}`, { label }),
  ExternalAccountUnlinked: ({ userId, instanceId, digest }) => of(`account:${userId}:${instanceId}:${digest}`, { label: null }),
  SecondFactorAdded: ({ factorId, kind, label }) => of(`factor:${factorId}`, { kind, label }),
  SecondFactorRemoved: ({ factorId }) => of(`factor:${factorId}`, { kind: null, label: null }),
  SecondFactorsReset: ({ reason }) => ({ values: { reason } }),
  PersonProvided: ({ userId, instanceId, userName, externalId }) =>
    of(`provided:person:${userId}`, { instanceId, userName, externalId }),
  PersonNoLongerProvided: ({ userId }) => of(`provided:person:${userId}`, { instanceId: null, userName: null, externalId: null }),
  MessageProofTaken: ({ address }) => ({ values: { address } }),
  AuditLogExported: ({ userId: _by, roomId: _in, ...asked }) => ({ values: asked }),
  RoomReplayed: ({ address }) => ({ values: { address } }),
  ReplacedWordsSeen: ({ address }) => ({ values: { address } }),
  EventsReplayed: ({ target, forUserId, after, until }) => ({ values: { target, forUserId, after, until } }),
  LogExported: ({ first, end, isWithMetadata, caseId, reason }) => ({ values: { first, end, isWithMetadata, caseId, reason } }),
  SealKeysRotated: ({ vkeys, formerEndsAt }) => of("seal-keys", { vkeys, formerEndsAt }),
  VaultGenerationBegun: ({ logId, generation }) => of("vault", { logId, generation }),
  TeamCreated: ({ teamId, name, title }) => of(`team:${teamId}`, { name, title }),
  TeamProvided: ({ teamId, instanceId, externalId }) => of(`provided:team:${teamId}`, { instanceId, externalId }),
  TeamRenamed: ({ teamId, name }) => ofTeam(teamId, "name", { name }),
  TeamDescribed: ({ teamId, title }) => ofTeam(teamId, "title", { title }),
  TeamMemberAdded: ({ teamId, userId }) => memberOf("team", teamId, userId, "member"),
  TeamMemberRemoved: ({ teamId, userId }) => memberOf("team", teamId, userId, null),
  TeamRoleGranted: ({ teamId, userId, role }) => memberOf("team", teamId, userId, role),
  TeamLinkedToRoom: ({ teamId }) => linked.to("teamId", teamId),
  TeamUnlinkedFromRoom: ({ teamId }) => linked.from("teamId", teamId),
  TeamDisbanded: () => turned("isDisbanded", false, true),
  RoomCreated: ({ roomId, kind, visibility, name }) => of(`room:${roomId}`, { kind, visibility, name }),
  RoomRenamed: ({ roomId, name }) => ofRoom(roomId, "name", { name }),
  RoomMadePublic: () => turned("visibility", "private", "public"),
  RoomMadePrivate: () => turned("visibility", "public", "private"),
  RoomOpenedToTeam: ({ teamId }) => linked.to("teamId", teamId),
  RoomClosedToTeam: ({ teamId }) => linked.from("teamId", teamId),
  RoomArchived: () => turned("isArchived", false, true),
  RoomUnarchived: () => turned("isArchived", true, false),
  RoomMadeReadOnly: () => turned("isReadOnly", false, true),
  RoomMadeWritable: () => turned("isReadOnly", true, false),
  MemberJoined: ({ roomId, userId }) => memberOf("room", roomId, userId, "member"),
  MemberAdded: ({ roomId, userId, instanceId }) => memberOf("room", roomId, userId, "member", instanceId),
  MemberLeft: ({ roomId, userId }) => memberOf("room", roomId, userId, null),
  MemberRemoved: ({ roomId, userId, instanceId }) => memberOf("room", roomId, userId, null, instanceId),
  RoomRoleGranted: ({ roomId, userId, role }) => memberOf("room", roomId, userId, role),
  PrivateRoomEntered: ({ roomId, userId, reason }) => of(membershipOf("room", roomId, userId), { role: "member", reason }),
  RoomRead: (read) => of(readingOf(read), { readTo: read.number }),
  RoomMarkedUnread: (read) => of(readingOf(read), { readTo: read.number - 1 }),
  RoomFavourited: favourite.on,
  RoomUnfavourited: favourite.off,
  RoomHidden: hidden.on,
  RoomShown: hidden.off,
  RoomMuted: muted.on,
  RoomUnmuted: muted.off,
  NotificationLevelChosen: ({ userId, roomId, level }) => of(`level:${userId}:${roomId}`, { level }),
  MessageStarred: starred.on,
  MessageUnstarred: starred.off,
  ThreadFollowed: followed.on,
  ThreadUnfollowed: followed.off,
  MessageDeleted: deleted.on,
  MessageRestored: deleted.off,
  MessagePinned: pinned.on,
  MessageUnpinned: pinned.off,
  PollClosed: () => turned("isClosed", false, true),
  ReactionAdded: ({ emoji }) => linked.to("emoji", emoji),
  ReactionRemoved: ({ emoji }) => linked.from("emoji", emoji),
  FileUploaded: ({ sizeBytes, contentType }) => ({ values: { sizeBytes, contentType } }),
  FileDeleted: deleted.on,
  FilePurged: ({ reason }) => ({ was: { isPurged: false }, values: { isPurged: true, reason } }),
  CaseOpened: ({ number, reason, from, to, expiresAt, needsApproval }) => ({
    values: { number, reason, from, to, expiresAt, needsApproval },
  }),
  CaseFileRequested: ({ address, fileId, messageId }) => ({ values: { address, fileId, messageId } }),
  CaseApproved: () => turned("isApproved", false, true),
  CaseClosed: () => turned("isOpen", true, false),
  CaseHistoryViewed: ({ messageId, axis, instant }) => ({ values: { messageId, axis, instant } }),
  CaseContentViewed: ({ text, after }) => ({ values: { text, after } }),
} satisfies { readonly [Type in LogueEventType]?: Reader<Type> };

/** What the record shows of an event; undefined where its type shows no values. */
export function valuesOf<Type extends LogueEventType>(type: Type, data: EventData<Type>): SetValues | undefined {
  const readers: { readonly [Each in LogueEventType]?: Reader<never> } = valuesByType;
  return readers[type]?.(data as never);
}
