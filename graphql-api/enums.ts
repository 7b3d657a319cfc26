import type {
  RoomPermission,
  RoomRole,
  WorkspacePermission,
  WorkspaceRole,
} from "@logue/command-service/contract/permissions.ts";
import type { NotificationLevel } from "@logue/command-service/contract/reading.ts";
import type { RoomKind, RoomVisibility } from "@logue/command-service/contract/rooms.ts";
import type { TokenScope } from "@logue/command-service/contract/users.ts";
import type { SignUpPolicy } from "@logue/command-service/contract/workspace.ts";
import type { PresenceState } from "./presence/presence.ts";

export type UserKind = "person" | "bot";

/** The schema's enum values are in capitals; inside, the contract's words are used. */
type EnumValues<Value extends string> = { readonly [Name in Value as Uppercase<Name>]: Name };

/** `rooms.browsePublic` is ROOMS_BROWSE_PUBLIC: a name of its own for each, since no rule of types spells them. */
type PermissionNames<Permission extends string> = Readonly<Record<string, Permission>>;

const signUpPolicies: EnumValues<SignUpPolicy> = { OPEN: "open", INVITE: "invite", CLOSED: "closed" };
const workspaceRoles: EnumValues<WorkspaceRole> = {
  ADMINISTRATOR: "administrator",
  MODERATOR: "moderator",
  MEMBER: "member",
  GUEST: "guest",
  BOT: "bot",
  AUDITOR: "auditor",
};
const roomRoles: EnumValues<RoomRole> = { OWNER: "owner", MODERATOR: "moderator", MEMBER: "member" };
const tokenScopes: EnumValues<TokenScope> = { READ: "read", WRITE: "write", ADMINISTER: "administer" };
const userKinds: EnumValues<UserKind> = { PERSON: "person", BOT: "bot" };
const roomKinds: EnumValues<RoomKind> = { CHANNEL: "channel", DIRECT: "direct", GROUP: "group" };
const roomVisibilities: EnumValues<RoomVisibility> = { PUBLIC: "public", PRIVATE: "private" };
const notificationLevels: EnumValues<NotificationLevel> = { EVERYTHING: "everything", MENTIONS: "mentions", NOTHING: "nothing" };
const presences: EnumValues<PresenceState> = { ONLINE: "online", AWAY: "away", BUSY: "busy", OFFLINE: "offline" };

const workspacePermissionNames: PermissionNames<WorkspacePermission> = {
  WORKSPACE_CHANGE_SETTINGS: "workspace.changeSettings",
  INVITES_CREATE: "invites.create",
  INVITES_REVOKE: "invites.revoke",
  USERS_SEE_DIRECTORY: "users.seeDirectory",
  USERS_DEACTIVATE: "users.deactivate",
  USERS_ASSIGN_ROLES: "users.assignRoles",
  USERS_EDIT_ANY: "users.editAny",
  ROOMS_CREATE_PUBLIC: "rooms.createPublic",
  ROOMS_CREATE_PRIVATE: "rooms.createPrivate",
  ROOMS_OPEN_DIRECT: "rooms.openDirect",
  ROOMS_BROWSE_PUBLIC: "rooms.browsePublic",
  ROOMS_JOIN: "rooms.join",
  ROOMS_MODERATE_ANY: "rooms.moderateAny",
  ROOMS_ENTER_PRIVATE: "rooms.enterPrivate",
  MESSAGES_POST: "messages.post",
  MESSAGES_DELETE_ANY: "messages.deleteAny",
  MESSAGES_SEE_VERSIONS: "messages.seeVersions",
  MESSAGES_MENTION_ROOM: "messages.mentionRoom",
  FILES_UPLOAD: "files.upload",
  FILES_DELETE_ANY: "files.deleteAny",
  FILES_PURGE: "files.purge",
  TOKENS_CREATE: "tokens.create",
  OPERATIONS_SEE: "operations.see",
};

const roomPermissionNames: PermissionNames<RoomPermission> = {
  ROOM_RENAME: "room.rename",
  ROOM_SET_TOPIC: "room.setTopic",
  ROOM_SET_VISIBILITY: "room.setVisibility",
  ROOM_SET_READ_ONLY: "room.setReadOnly",
  ROOM_POST_WHEN_READ_ONLY: "room.postWhenReadOnly",
  ROOM_ADD_MEMBERS: "room.addMembers",
  ROOM_REMOVE_MEMBERS: "room.removeMembers",
  ROOM_GRANT_ROLES: "room.grantRoles",
  ROOM_ARCHIVE: "room.archive",
  ROOM_PIN: "room.pin",
  ROOM_DELETE_MESSAGES: "room.deleteMessages",
};

/** Every enum whose values are called otherwise inside. */
export const enumValues = {
  SignUpPolicy: signUpPolicies,
  WorkspaceRole: workspaceRoles,
  WorkspacePermission: workspacePermissionNames,
  RoomRole: roomRoles,
  RoomPermission: roomPermissionNames,
  TokenScope: tokenScopes,
  UserKind: userKinds,
  RoomKind: roomKinds,
  RoomVisibility: roomVisibilities,
  NotificationLevel: notificationLevels,
  Presence: presences,
} as const;
