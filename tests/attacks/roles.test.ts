import test from "ava";
import { v7 as uuidv7 } from "uuid";
import {
  AssignRoleDocument,
  ChangeRoleDocument,
  CreateAccessTokenDocument,
  CreateInviteLinkDocument,
  CreateRoleDocument,
  DeactivateUserDocument,
  DeleteRoleDocument,
  GrantRoleDocument,
  GrantRoomRoleDocument,
  type Permission,
  RegisterBotDocument,
  RenameRoomDocument,
  ResetPasswordDocument,
  WithdrawRoleDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";

let house: House;
test.before(async () => {
  house = await openHouse();
});
test.after.always(() => house?.close());

async function makesRole(permissions: readonly Permission[]): Promise<string> {
  const { roleId } = await house.ada.does(CreateRoleDocument, { name: uuidv7(), permissions: [...permissions] });
  return roleId;
}

async function holder(permissions: readonly Permission[], roomId?: string): Promise<Person> {
  const person = await house.comesIn("holder");
  await house.ada.does(GrantRoleDocument, { userId: person.userId, roleId: await makesRole(permissions), roomId });
  return person;
}

test("a person who assigns roles cannot get more than they hold", async (t) => {
  const assigner = await holder(["USERS_ASSIGN_ROLES"]);
  const strong = await makesRole(["USERS_EDIT_ANY"]);
  const weak = await makesRole(["USERS_ASSIGN_ROLES"]);
  const { userId } = assigner;
  t.is(await assigner.isRefused(GrantRoleDocument, { userId, roleId: strong }), "PermissionNotHeld");
  t.is(await assigner.isRefused(GrantRoleDocument, { userId, roleId: "administrator" }), "PermissionNotHeld");
  t.is(await assigner.isRefused(AssignRoleDocument, { userId, role: "MODERATOR" }), "PermissionNotHeld");
  t.is(await assigner.isRefused(CreateRoleDocument, { name: "more", permissions: ["FILES_PURGE"] }), "PermissionNotHeld");
  const more = { roleId: weak, name: "more", permissions: ["FILES_PURGE" as const] };
  t.is(await assigner.isRefused(ChangeRoleDocument, more), "PermissionNotHeld");
  t.is(await assigner.isRefused(ChangeRoleDocument, { ...more, roleId: "member" }), "RoleBuiltIn");
  t.is(await assigner.isRefused(DeleteRoleDocument, { roleId: strong }), "PermissionNotHeld");
  t.is(await assigner.isRefused(GrantRoleDocument, { userId, roleId: uuidv7() }), "RoleUnknown");
  t.is(await assigner.isRefused(AssignRoleDocument, { userId: house.ada.userId, role: "MEMBER" }), "NotPermitted");
});

test("the accounts of people who may do more, and their bots, are no way to their permissions", async (t) => {
  const { ada } = house;
  const editor = await holder(["USERS_EDIT_ANY", "USERS_DEACTIVATE"]);
  const peer = await house.comesIn("peer");
  t.is(await editor.isRefused(ResetPasswordDocument, { userId: ada.userId }), "NotPermitted");
  t.is(await editor.isRefused(DeactivateUserDocument, { userId: ada.userId }), "NotPermitted");
  const { userId: botId } = await ada.does(RegisterBotDocument, { name: `bot-${uuidv7()}`, displayName: "Bot" });
  await ada.does(GrantRoleDocument, { userId: botId, roleId: "administrator" });
  t.is(await editor.isRefused(CreateAccessTokenDocument, { userId: botId, label: "x", scopes: ["READ"] }), "NotPermitted");
  await editor.does(ResetPasswordDocument, { userId: peer.userId });
});

test("invites and rooms are no way to more", async (t) => {
  const { ada } = house;
  const guest = await house.comesIn("guest");
  await ada.does(AssignRoleDocument, { userId: guest.userId, role: "GUEST" });
  await ada.does(GrantRoleDocument, { userId: guest.userId, roleId: await makesRole(["INVITES_CREATE"]) });
  t.is(await guest.isRefused(CreateInviteLinkDocument, { role: "MEMBER" }), "PermissionNotHeld");
  const roomId = await ada.createsChannel({ visibility: "PRIVATE" });
  const member = await house.comesIn("member");
  await ada.adds(roomId, member);
  await ada.does(GrantRoleDocument, { userId: member.userId, roleId: await makesRole(["ROOM_GRANT_ROLES"]), roomId });
  const own = { roomId, userId: member.userId };
  t.is(await member.isRefused(GrantRoomRoleDocument, { ...own, role: "OWNER" }), "PermissionNotHeld");
  t.is(await member.isRefused(GrantRoleDocument, { ...own, roleId: "moderator" }), "PermissionNotHeld");
  t.is(await member.isRefused(GrantRoleDocument, { userId: member.userId, roleId: "guest" }), "NotPermitted");
  const elsewhere = await ada.createsChannel({ visibility: "PRIVATE" });
  t.is(await member.isRefused(GrantRoleDocument, { ...own, roomId: elsewhere, roleId: "guest" }), "RoomUnknown");
});

test("a role held for a time is not passed on for longer", async (t) => {
  const { ada } = house;
  const person = await house.comesIn("temporary");
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  await ada.does(GrantRoleDocument, { userId: person.userId, roleId: "administrator", expiresAt });
  const own = { userId: person.userId, roleId: "administrator" };
  t.is(await person.isRefused(GrantRoleDocument, own), "PermissionNotHeld");
  t.is(await person.isRefused(AssignRoleDocument, { userId: person.userId, role: "ADMINISTRATOR" }), "PermissionNotHeld");
  t.is(await person.isRefused(ResetPasswordDocument, { userId: ada.userId }), "NotPermitted");
  t.is(await person.isRefused(AssignRoleDocument, { userId: ada.userId, role: "MEMBER" }), "NotPermitted");
});

test("a command id of an administrator's grant grants nothing to another person", async (t) => {
  const { ada } = house;
  const [one, other] = [await house.comesIn("one"), await house.comesIn("other")];
  const commandId = uuidv7();
  await ada.does(GrantRoleDocument, { userId: one.userId, roleId: "moderator", commandId });
  const mine = { userId: other.userId, roleId: "moderator", commandId };
  t.is(await other.isRefused(GrantRoleDocument, mine), "NotPermitted");
  t.is(await ada.isRefused(GrantRoleDocument, { ...mine, userId: one.userId, roleId: "guest" }), "CommandIdReused");
});

test("a changed, deleted or withdrawn role counts at once for the people who hold it", async (t) => {
  const { ada } = house;
  const person = await house.comesIn("holder");
  const roomId = await ada.createsChannel({ visibility: "PUBLIC" });
  await ada.adds(roomId, person);
  const renames = () => person.isRefused(RenameRoomDocument, { roomId, name: `renamed-${uuidv7()}` });
  const roleId = await makesRole([]);
  const grant = { userId: person.userId, roleId, roomId };
  t.is(await ada.isRefused(GrantRoleDocument, grant), "RoleWithoutEffect");
  await ada.does(GrantRoleDocument, { userId: person.userId, roleId });
  t.is(await renames(), "NotPermitted");
  await ada.does(ChangeRoleDocument, { roleId, name: uuidv7(), permissions: ["ROOM_RENAME"] });
  await person.does(RenameRoomDocument, { roomId, name: `renamed-${uuidv7()}` });
  await ada.does(WithdrawRoleDocument, { userId: person.userId, roleId });
  t.is(await renames(), "NotPermitted");
  await ada.does(GrantRoleDocument, grant);
  await person.does(RenameRoomDocument, { roomId, name: `renamed-${uuidv7()}` });
  await ada.does(DeleteRoleDocument, { roleId });
  t.is(await renames(), "NotPermitted");
});
