import test from "ava";
import type { Permission, RoomPermission, RoomRole, WorkspacePermission, WorkspaceRole } from "./permissions.ts";
import { firstHeldByOtherOnly, heldUntilMs, type Place, permissionsOfRoles, type Rights, type RoleGrant } from "./rights.ts";

/**
 * The permissions of each role, written by hand: x is yes. The columns are the roles in the order
 * of `workspaceRoles`.
 */
const workspaceRoles: readonly WorkspaceRole[] = ["administrator", "moderator", "member", "guest", "bot", "auditor"];
const workspaceTable: Readonly<Record<WorkspacePermission, string>> = {
  "workspace.changeSettings": "x-----",
  "invites.create": "xxx---",
  "invites.revoke": "x-----",
  "users.seeDirectory": "xxx-xx",
  "users.deactivate": "x-----",
  "users.assignRoles": "x-----",
  "users.editAny": "x-----",
  "users.erase": "x-----",
  "teams.create": "xxx---",
  "teams.manageAny": "x-----",
  "rooms.createPublic": "xxx---",
  "rooms.createPrivate": "xxx---",
  "rooms.openDirect": "xxx-x-",
  "rooms.browsePublic": "xxx-xx",
  "rooms.join": "xxx-x-",
  "rooms.moderateAny": "xx----",
  "rooms.enterPrivate": "xx----",
  "messages.post": "xxxxx-",
  "messages.deleteAny": "xx----",
  "messages.seeVersions": "xx----",
  "messages.mentionRoom": "xxxxx-",
  "files.upload": "xxxxx-",
  "files.deleteAny": "xx----",
  "files.purge": "x-----",
  "emoji.add": "xxx---",
  "emoji.removeAny": "xx----",
  "tokens.create": "xxx---",
  "operations.see": "x----x",
  "audit.read": "x----x",
  "audit.content": "x----x",
  "audit.export": "x----x",
};

/** The columns are the roles in a room in the order of `roomRoles`. */
const roomRoles: readonly (RoomRole | undefined)[] = ["owner", "moderator", "member", undefined];
const roomTable: Readonly<Record<RoomPermission, string>> = {
  "room.rename": "x---",
  "room.setTopic": "xxx-",
  "room.setVisibility": "x---",
  "room.setReadOnly": "xx--",
  "room.postWhenReadOnly": "xx--",
  "room.addMembers": "xxx-",
  "room.removeMembers": "xx--",
  "room.grantRoles": "x---",
  "room.archive": "x---",
  "room.pin": "xxx-",
  "room.deleteMessages": "xx--",
};

const made: Readonly<Record<string, readonly string[]>> = {
  "janitor-id": ["messages.deleteAny", "users.deactivate", "room.pin"],
  "overseer-id": ["rooms.moderateAny"],
  "newer-id": ["boats.sail"],
};
const rightsOf = (role: WorkspaceRole, ...grants: readonly RoleGrant[]): Rights => ({
  role,
  grants,
  permissionsOf: permissionsOfRoles((roleId) => (Object.hasOwn(made, roleId) ? made[roleId] : undefined)),
});
const may = (role: WorkspaceRole, permission: Permission, place?: Place): boolean =>
  heldUntilMs(rightsOf(role), permission, place) > 0;
const mayInRoom = (role: WorkspaceRole, roomRole: RoomRole | undefined, permission: RoomPermission): boolean =>
  may(role, permission, { roomId: "room", roomRole });

const row = (answers: readonly boolean[]): string => answers.map((answer) => (answer ? "x" : "-")).join("");

test("in the workspace each role may what the table says, and nothing else", (t) => {
  for (const [permission, expected] of Object.entries(workspaceTable) as [WorkspacePermission, string][])
    t.is(row(workspaceRoles.map((role) => may(role, permission))), expected, permission);
});

test("in a room each role has the permissions of the table and no others, whatever the workspace role", (t) => {
  for (const [permission, expected] of Object.entries(roomTable) as [RoomPermission, string][])
    for (const workspaceRole of ["member", "guest", "bot", "auditor"] as const)
      t.is(row(roomRoles.map((role) => mayInRoom(workspaceRole, role, permission))), expected, `${workspaceRole} ${permission}`);
});

test("administrators and moderators may in any room what its owner may", (t) => {
  for (const permission of Object.keys(roomTable) as RoomPermission[])
    for (const workspaceRole of ["administrator", "moderator"] as const)
      t.is(row(roomRoles.map((role) => mayInRoom(workspaceRole, role, permission))), "xxxx", `${workspaceRole} ${permission}`);
});

const forEver = Number.POSITIVE_INFINITY;
const never = Number.NEGATIVE_INFINITY;
const grant = (roleId: string, roomId: string | null = null, expiresAtMs = forEver): RoleGrant => ({
  roleId,
  roomId,
  expiresAtMs,
});

test("a made role gives its permissions in the whole workspace, and those of rooms in every room", (t) => {
  const rights = rightsOf("guest", grant("janitor-id"));
  for (const permission of ["messages.deleteAny", "users.deactivate", "room.pin"] as const) {
    t.is(heldUntilMs(rights, permission), forEver, permission);
    t.is(heldUntilMs(rights, permission, { roomId: "room" }), forEver, permission);
  }
  t.is(heldUntilMs(rights, "users.editAny"), never);
  t.is(heldUntilMs(rights, "messages.post"), forEver, "the account's role stays");
});

test("a role for one room gives there what is about one room, and nothing elsewhere", (t) => {
  const rights = rightsOf("guest", grant("janitor-id", "room"));
  const heldIn = (permission: Permission, roomId?: string) =>
    heldUntilMs(rights, permission, roomId === undefined ? {} : { roomId });
  t.is(heldIn("messages.deleteAny", "room"), forEver);
  t.is(heldIn("room.pin", "room"), forEver);
  t.is(heldIn("users.deactivate", "room"), never, "not about a room");
  for (const permission of ["messages.deleteAny", "room.pin"] as const) {
    t.is(heldIn(permission, "other"), never, permission);
    t.is(heldIn(permission), never, permission);
  }
});

test("a role is held until its end, and the longest of several counts", (t) => {
  const rights = rightsOf("guest", grant("janitor-id", null, 500), grant("janitor-id", "room", 900));
  t.is(heldUntilMs(rights, "messages.deleteAny"), 500);
  t.is(heldUntilMs(rights, "messages.deleteAny", { roomId: "room" }), 900);
});

test("who may moderate a room may do there what its owner may, for as long", (t) => {
  const rights = rightsOf("member", grant("overseer-id", "room", 500));
  t.is(heldUntilMs(rights, "room.archive", { roomId: "room" }), 500);
  t.is(heldUntilMs(rights, "room.archive", { roomId: "other" }), never);
  t.is(heldUntilMs(rights, "room.archive", { roomId: "room", roomRole: "owner" }), forEver);
});

test("a role that does not exist or holds permissions of a newer version gives nothing", (t) => {
  const rights = rightsOf("guest", grant("unknown-id"), grant("newer-id"), grant("toString"));
  for (const permission of Object.keys(workspaceTable) as WorkspacePermission[])
    t.is(heldUntilMs(rights, permission) === forEver, may("guest", permission), permission);
});

test("a person who may do more in any place, or for longer, is above another", (t) => {
  const above = (one: Rights, other: Rights) => firstHeldByOtherOnly(one, other, 100);
  t.is(above(rightsOf("administrator"), rightsOf("moderator", grant("janitor-id", "room"))), undefined);
  t.is(above(rightsOf("member"), rightsOf("moderator")), "messages.deleteAny");
  t.is(above(rightsOf("member"), rightsOf("member", grant("janitor-id", "room"))), "messages.deleteAny");
  t.is(above(rightsOf("member"), rightsOf("member", grant("janitor-id", "room", 100))), undefined, "expired");
  const untilNoon = rightsOf("member", grant("administrator", null, 500));
  t.is(above(untilNoon, rightsOf("administrator")), "messages.deleteAny", "held for longer");
  t.is(above(untilNoon, rightsOf("member", grant("administrator", null, 500))), undefined);
});
