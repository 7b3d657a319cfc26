import test from "ava";
import {
  may,
  mayInRoom,
  type RoomPermission,
  type RoomRole,
  type WorkspacePermission,
  type WorkspaceRole,
} from "./permissions.ts";

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
  "tokens.create": "xxx---",
  "operations.see": "x----x",
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
