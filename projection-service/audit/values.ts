import type { EventData, LogueEventType } from "@logue/command-service/contract/event.ts";
import type { AuditValues } from "../contract/audit.ts";

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
  fact: `${kind}:${id}:member:${userId}`,
  values: { role, ...by(instanceId) },
});

/** The integration by which it happens, if any. */
const by = (instanceId: string | undefined): AuditValues => (instanceId === undefined ? {} : { instanceId });

/** A value that is yes or no, or one of two. */
const turned = <Value extends string | boolean>(name: string, was: Value, is: Value): SetValues => ({
  was: { [name]: was },
  values: { [name]: is },
});

/**
 * The values that the record shows of each type of event. Content is not among them: no texts of
 * messages and statuses, no names of files, no topics and descriptions of rooms.
 */
export const valuesByType: { readonly [Type in LogueEventType]?: Reader<Type> } = {
  WorkspaceCreated: ({ settings: { name, signUpPolicy } }) => ({ values: { name, signUpPolicy } }),
  SettingChanged: ({ scope, scopeId, key, value, personalValue, secretId }) => ({
    fact: `setting:${scope}:${scopeId}:${key}`,
    values: { [key]: secretId === undefined ? (personalValue ?? value) : secretId !== null },
  }),
  InviteLinkCreated: ({ role, expiresAt, usesMax }) => ({ values: { role, expiresAt, usesMax } }),
  RoleCreated: ({ roleId, name, permissions }) => ({ fact: `role:${roleId}`, values: { name, permissions } }),
  RoleChanged: ({ roleId, name, permissions }) => ({ fact: `role:${roleId}`, values: { name, permissions } }),
  IntegrationAdded: ({ name }) => ({ values: { name } }),
  ReactionSteered: ({ change, after, eventId, withDeleted }) => ({ values: { change, after, eventId, withDeleted } }),
  OAuthClientRegistered: ({ name, kind, redirectUris, scopes, allowsDevices }) => ({
    values: { name, kind, redirectUris, scopes, allowsDevices },
  }),
  OAuthAccessGranted: ({ clientId, scopes, refusedScopes, expiresAt }) => ({
    values: { clientId, scopes, refusedScopes, expiresAt },
  }),
  OAuthAccessWithdrawn: ({ clientId, cause }) => ({ values: { clientId, cause } }),
  UserRegistered: ({ userId, name, displayName, email, timeZone, kind, role }) => ({
    fact: `user:${userId}`,
    values: { name, displayName, title: "", email, timeZone, kind, role },
  }),
  UserRenamed: ({ userId, name }) => ofUser(userId, "name", { name }),
  EmailReplaced: ({ userId, email }) => ofUser(userId, "email", { email }),
  ProfileEdited: ({ userId, displayName, title, timeZone }) => ofUser(userId, "profile", { displayName, title, timeZone }),
  RoleAssigned: ({ userId, role }) => ofUser(userId, "role", { role }),
  UserDeactivated: () => turned("isActive", true, false),
  UserReactivated: () => turned("isActive", false, true),
  ErasureRequested: ({ reason }) => ({ values: { reason } }),
  UserErased: ({ reason, requestedById }) => ({ values: { reason, requestedById } }),
  RoleGranted: ({ roleId, expiresAt, instanceId }) => ({
    was: { roleId: null },
    values: { roleId, expiresAt, ...by(instanceId) },
  }),
  RoleWithdrawn: ({ roleId, instanceId }) => ({ was: { roleId }, values: { roleId: null, ...by(instanceId) } }),
  SignedIn: ({ method }) => ({ values: { method } }),
  SignInsFailed: ({ address, failureCount, method }) => ({ values: { address, failureCount, method } }),
  SignInLinkCreated: ({ expiresAt }) => ({ values: { expiresAt } }),
  SignInLinkIssued: ({ way, keepsPassword, expiresAt, address }) => ({ values: { way, keepsPassword, expiresAt, address } }),
  AccessTokenCreated: ({ label, scopes, permissions = [], expiresAt }) => ({
    values: { label, scopes, permissions, expiresAt },
  }),
  AccessTokenUsed: ({ address, day }) => ({ values: { address, day } }),
  MessageProofTaken: ({ address }) => ({ values: { address } }),
  AuditLogExported: ({ userId: _by, roomId: _in, ...asked }) => ({ values: asked }),
  RoomReplayed: ({ address }) => ({ values: { address } }),
  EventsReplayed: ({ target, forUserId, after, until }) => ({ values: { target, forUserId, after, until } }),
  LogExported: ({ first, end, isWithMetadata, caseId, reason }) => ({ values: { first, end, isWithMetadata, caseId, reason } }),
  SealKeysRotated: ({ vkeys, formerEndsAt }) => ({ values: { vkeys, formerEndsAt } }),
  TeamCreated: ({ teamId, name, title }) => ({ fact: `team:${teamId}`, values: { name, title } }),
  TeamRenamed: ({ teamId, name }) => ofTeam(teamId, "name", { name }),
  TeamDescribed: ({ teamId, title }) => ofTeam(teamId, "title", { title }),
  TeamMemberAdded: ({ teamId, userId }) => memberOf("team", teamId, userId, "member"),
  TeamMemberRemoved: ({ teamId, userId }) => memberOf("team", teamId, userId, null),
  TeamRoleGranted: ({ teamId, userId, role }) => memberOf("team", teamId, userId, role),
  RoomCreated: ({ roomId, kind, visibility, name }) => ({ fact: `room:${roomId}`, values: { kind, visibility, name } }),
  RoomRenamed: ({ roomId, name }) => ofRoom(roomId, "name", { name }),
  RoomMadePublic: () => turned("visibility", "private", "public"),
  RoomMadePrivate: () => turned("visibility", "public", "private"),
  RoomArchived: () => turned("isArchived", false, true),
  RoomUnarchived: () => turned("isArchived", true, false),
  RoomMadeReadOnly: () => turned("isReadOnly", false, true),
  RoomMadeWritable: () => turned("isReadOnly", true, false),
  MemberJoined: ({ roomId, userId }) => memberOf("room", roomId, userId, "member"),
  MemberAdded: ({ roomId, userId, instanceId }) => memberOf("room", roomId, userId, "member", instanceId),
  MemberLeft: ({ roomId, userId }) => memberOf("room", roomId, userId, null),
  MemberRemoved: ({ roomId, userId, instanceId }) => memberOf("room", roomId, userId, null, instanceId),
  RoomRoleGranted: ({ roomId, userId, role }) => memberOf("room", roomId, userId, role),
  PrivateRoomEntered: ({ roomId, userId, reason }) => ({
    ...memberOf("room", roomId, userId, "member"),
    values: { role: "member", reason },
  }),
  NotificationLevelChosen: ({ userId, roomId, level }) => ({ fact: `level:${userId}:${roomId}`, values: { level } }),
  ReactionAdded: ({ emoji }) => ({ was: { emoji: null }, values: { emoji } }),
  ReactionRemoved: ({ emoji }) => ({ was: { emoji }, values: { emoji: null } }),
  FileUploaded: ({ sizeBytes, contentType }) => ({ values: { sizeBytes, contentType } }),
  CaseOpened: ({ number, reason, from, to, expiresAt, needsApproval }) => ({
    values: { number, reason, from, to, expiresAt, needsApproval },
  }),
  CaseFileRequested: ({ address, fileId, messageId }) => ({ values: { address, fileId, messageId } }),
  CaseContentViewed: ({ text, after }) => ({ values: { text, after } }),
  FilePurged: ({ reason }) => ({ values: { reason } }),
};
