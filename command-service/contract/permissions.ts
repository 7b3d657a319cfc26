import { z } from "zod";

/** A person's role in the whole workspace. */
export const workspaceRoleSchema = z.enum(["administrator", "moderator", "member", "guest", "bot", "auditor"]);
export type WorkspaceRole = z.infer<typeof workspaceRoleSchema>;
/** A member's role in one room. */
export const roomRoleSchema = z.enum(["owner", "moderator", "member"]);
export type RoomRole = z.infer<typeof roomRoleSchema>;
/** A member's role in one team. */
export const teamRoleSchema = z.enum(["lead", "member"]);
export type TeamRole = z.infer<typeof teamRoleSchema>;

/** What a person may do in the whole workspace. Code checks these permissions, never a role. */
export const everyWorkspacePermission = [
  "workspace.changeSettings",
  "invites.create",
  "invites.revoke",
  "users.seeDirectory",
  "users.deactivate",
  "users.assignRoles",
  "users.editAny",
  "users.erase",
  "teams.create",
  "teams.manageAny",
  "rooms.createPublic",
  "rooms.createPrivate",
  "rooms.openDirect",
  "rooms.browsePublic",
  "rooms.join",
  "rooms.moderateAny",
  "rooms.enterPrivate",
  "messages.post",
  "messages.deleteAny",
  "messages.seeVersions",
  "messages.mentionRoom",
  "files.upload",
  "files.deleteAny",
  "files.purge",
  "emoji.add",
  "emoji.removeAny",
  "tokens.create",
  "operations.see",
  "audit.read",
  "audit.content",
  "audit.export",
] as const;
export type WorkspacePermission = (typeof everyWorkspacePermission)[number];

/** What a member may do in one room. */
export const everyRoomPermission = [
  "room.rename",
  "room.setTopic",
  "room.setVisibility",
  "room.setReadOnly",
  "room.postWhenReadOnly",
  "room.addMembers",
  "room.removeMembers",
  "room.grantRoles",
  "room.archive",
  "room.pin",
  "room.deleteMessages",
] as const;
export type RoomPermission = (typeof everyRoomPermission)[number];

/** What a role may hold. */
export type Permission = WorkspacePermission | RoomPermission;
export const everyPermission: readonly Permission[] = [...everyWorkspacePermission, ...everyRoomPermission];

const roomPermissionNames: ReadonlySet<string> = new Set(everyRoomPermission);
export const isRoomPermission = (permission: Permission): permission is RoomPermission => roomPermissionNames.has(permission);

/**
 * The permissions of the workspace that a role can also give in one room. All other ones have no
 * effect in a role that is granted for a room.
 */
const workspacePermissionsOfRooms: readonly WorkspacePermission[] = [
  "rooms.browsePublic",
  "rooms.join",
  "rooms.moderateAny",
  "rooms.enterPrivate",
  "messages.post",
  "messages.deleteAny",
  "messages.seeVersions",
  "messages.mentionRoom",
  "files.upload",
  "files.deleteAny",
];
const permissionsOfRooms: ReadonlySet<string> = new Set([...workspacePermissionsOfRooms, ...everyRoomPermission]);

/** Whether a role that is granted for one room gives this permission there. */
export const isOfRooms = (permission: Permission): boolean => permissionsOfRooms.has(permission);

const everyone: readonly WorkspacePermission[] = ["messages.post", "files.upload", "messages.mentionRoom"];
const members: readonly WorkspacePermission[] = [
  ...everyone,
  "users.seeDirectory",
  "teams.create",
  "rooms.createPublic",
  "rooms.createPrivate",
  "rooms.openDirect",
  "rooms.browsePublic",
  "rooms.join",
  "invites.create",
  "emoji.add",
  "tokens.create",
];
const moderators: readonly WorkspacePermission[] = [
  ...members,
  "messages.deleteAny",
  "messages.seeVersions",
  "rooms.moderateAny",
  "rooms.enterPrivate",
  "files.deleteAny",
  "emoji.removeAny",
];
const administrators: readonly WorkspacePermission[] = [
  ...moderators,
  "workspace.changeSettings",
  "invites.revoke",
  "users.deactivate",
  "users.assignRoles",
  "users.editAny",
  "users.erase",
  "teams.manageAny",
  "files.purge",
  "operations.see",
  "audit.read",
  "audit.content",
  "audit.export",
];

export const workspacePermissions: Readonly<Record<WorkspaceRole, readonly WorkspacePermission[]>> = {
  administrator: administrators,
  moderator: moderators,
  member: members,
  guest: everyone,
  bot: [...everyone, "users.seeDirectory", "rooms.browsePublic", "rooms.join", "rooms.openDirect"],
  auditor: ["users.seeDirectory", "rooms.browsePublic", "operations.see", "audit.read", "audit.content", "audit.export"],
};

export const roomPermissions: Readonly<Record<RoomRole, readonly RoomPermission[]>> = {
  owner: [
    "room.rename",
    "room.setTopic",
    "room.setVisibility",
    "room.setReadOnly",
    "room.postWhenReadOnly",
    "room.addMembers",
    "room.removeMembers",
    "room.grantRoles",
    "room.archive",
    "room.pin",
    "room.deleteMessages",
  ],
  moderator: [
    "room.setTopic",
    "room.setReadOnly",
    "room.postWhenReadOnly",
    "room.addMembers",
    "room.removeMembers",
    "room.pin",
    "room.deleteMessages",
  ],
  member: ["room.setTopic", "room.addMembers", "room.pin"],
};
