import test from "ava";
import { rolesOfPersonMax } from "../contract/roles.ts";
import {
  alice,
  aliceAsAdministrator,
  aliceAsModerator,
  aliceRegistered,
  ben,
  benDeactivated,
  benRegistered,
  carla,
  channelCreated,
  groupCreated,
  idOf,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { roleCreated, roleGranted, roleId, workspaceWith } from "../testing/role-cast.ts";
import { grantRole } from "./grant-role.ts";

const given = deciderSpecification(grantRole);
const data = { userId: ben, roleId, roomId: null, expiresAt: null };
const inRoom = { ...data, roomId };
const workspace = workspaceWith(roleCreated(["messages.deleteAny", "room.pin"]));
const byAdministrator = { actor: aliceAsAdministrator, user: benRegistered, workspace };
const ownRoom = [channelCreated()];
const bensRoom = [channelCreated({ createdById: ben })];
const granted = (grant: object = data) => ({ type: "RoleGranted", data: { ...data, ...grant, grantedById: alice } }) as const;

test("an administrator gives a person a made or a built-in role, here or everywhere, with an end or without", (t) => {
  given(byAdministrator).when(data).thenEvents(t, [granted()]);
  const moderator = { ...inRoom, roleId: "moderator", expiresAt: "2026-04-01T00:00:00.000Z" };
  given({ ...byAdministrator, room: ownRoom })
    .when({ ...moderator, roleId: "MODERATOR" })
    .thenEvents(t, [granted(moderator)]);
});

test("an actor with an access token grants only permissions that the token has too", (t) => {
  given(byAdministrator)
    .when(data, { limit: ["users.assignRoles", "room.pin"] })
    .thenRefused(t, "PermissionNotHeld");
  given(byAdministrator)
    .when(data, { limit: ["users.assignRoles", "room.pin", "messages.deleteAny"] })
    .thenEvents(t, [granted()]);
});

test("a role granted again has the new end; the same again changes nothing", (t) => {
  const again = { ...byAdministrator, user: [...benRegistered, roleGranted()] };
  given(again).when(data).thenNothing(t);
  const ending = { ...data, expiresAt: "2026-04-01T00:00:00.000Z" };
  given(again)
    .when(ending)
    .thenEvents(t, [granted(ending)]);
});

test("a role that was never made or that was deleted is refused", (t) => {
  for (const unknown of [idOf("dead"), "no-such-role", "__proto__", "constructor"])
    given(byAdministrator)
      .when({ ...data, roleId: unknown })
      .thenRefused(t, "RoleUnknown");
  const deleted = { type: "RoleDeleted", data: { roleId, deletedById: alice } } as const;
  given({ ...byAdministrator, workspace: [...workspace, deleted] })
    .when(data)
    .thenRefused(t, "RoleUnknown");
});

test("a role is given only to people who are there, with an end in the future", (t) => {
  given({ ...byAdministrator, user: [] })
    .when(data)
    .thenRefused(t, "UserUnknown");
  given({ ...byAdministrator, user: benDeactivated })
    .when(data)
    .thenRefused(t, "UserDeactivated");
  given(byAdministrator)
    .when({ ...data, expiresAt: "2026-03-01T09:00:00.000Z" })
    .thenRefused(t, "InputInvalid", { field: "expiresAt" });
  const many = Array.from({ length: rolesOfPersonMax }, (_nothing, index) => roleGranted(ben, { roleId: idOf(String(index)) }));
  given({ ...byAdministrator, user: [...benRegistered, ...many] })
    .when(data)
    .thenRefused(t, "TooManyRoles");
});

test("a room that the actor does not see is not there, and only channels have roles", (t) => {
  const hidden = channelCreated({ visibility: "private", createdById: ben, memberIds: [ben] });
  given({ ...byAdministrator, room: [hidden] })
    .when(inRoom)
    .thenRefused(t, "RoomUnknown");
  given(byAdministrator).when(inRoom).thenRefused(t, "RoomUnknown");
  given({ ...byAdministrator, room: [groupCreated] })
    .when(inRoom)
    .thenRefused(t, "RoomKindMismatch");
});

test("a role without a permission of rooms has no effect in one", (t) => {
  const roles = workspaceWith(roleCreated(["users.deactivate"]));
  given({ ...byAdministrator, room: ownRoom, workspace: roles })
    .when(inRoom)
    .thenRefused(t, "RoleWithoutEffect");
});

test("without the permission to assign roles nothing is granted in the workspace, also not to the actor", (t) => {
  for (const actor of [aliceRegistered, aliceAsModerator])
    given({ ...byAdministrator, actor })
      .when(data)
      .thenRefused(t, "NotPermitted", { permission: "users.assignRoles" });
  given({ actor: aliceRegistered, user: aliceRegistered, workspace })
    .when({ ...data, userId: alice })
    .thenRefused(t, "NotPermitted");
});

/** Alice is a member who holds another role, until then or without an end. */
const assignerId = idOf("70e9");
const byAssigner = (until: string | null, extra: readonly PastEvent[] = []) => ({
  actor: [...aliceRegistered, roleGranted(alice, { roleId: assignerId, expiresAt: until }), ...extra],
  user: benRegistered,
  workspace: [...workspace, roleCreated(["users.assignRoles", "messages.deleteAny", "room.pin"], assignerId, "Assigner")],
});

test("a person grants what they hold, and nothing else", (t) => {
  given(byAssigner(null)).when(data).thenEvents(t, [granted()]);
  for (const roleIdAbove of ["administrator", "moderator"])
    given(byAssigner(null))
      .when({ ...data, roleId: roleIdAbove })
      .thenRefused(t, "PermissionNotHeld");
  given(byAssigner("2026-03-01T09:00:00.000Z")).when(data).thenRefused(t, "NotPermitted");
});

test("what is held for a time is granted for no longer", (t) => {
  const noon = "2026-03-01T12:00:00.000Z";
  given(byAssigner(noon)).when(data).thenRefused(t, "PermissionNotHeld");
  given(byAssigner(noon))
    .when({ ...data, expiresAt: "2026-03-01T12:00:00.001Z" })
    .thenRefused(t, "PermissionNotHeld");
  given(byAssigner(noon))
    .when({ ...data, expiresAt: noon })
    .thenEvents(t, [granted({ expiresAt: noon })]);
});

test("an owner grants roles in the own channel: those whose permissions an owner has", (t) => {
  const owner = { actor: aliceRegistered, user: benRegistered, room: ownRoom };
  const roles = workspaceWith(roleCreated(["room.pin", "users.deactivate"]));
  given({ ...owner, workspace: roles })
    .when(inRoom)
    .thenEvents(t, [granted(inRoom)]);
  given({ ...owner, workspace })
    .when(inRoom)
    .thenRefused(t, "PermissionNotHeld", { permission: "messages.deleteAny" });
  given({ ...owner, workspace: roles })
    .when(data)
    .thenRefused(t, "NotPermitted");
  given({ ...owner, workspace: roles, room: bensRoom })
    .when(inRoom)
    .thenRefused(t, "NotPermitted");
  given({ ...owner, workspace: roles })
    .when({ ...inRoom, roleId: "moderator" })
    .thenRefused(t, "PermissionNotHeld");
});

test("a role in one room does not help to grant it in another", (t) => {
  const grantsHere = idOf("70e8");
  const roles = [
    ...workspaceWith(roleCreated(["room.pin"])),
    roleCreated(["room.grantRoles", "room.pin"], grantsHere, "Granter"),
  ];
  const actor = (where: string) => [...aliceRegistered, roleGranted(alice, { roleId: grantsHere, roomId: where })];
  const carlas = [channelCreated({ createdById: carla, memberIds: [alice, ben, carla] })];
  given({ actor: actor(roomId), user: benRegistered, workspace: roles, room: carlas })
    .when(inRoom)
    .thenEvents(t, [granted(inRoom)]);
  given({ actor: actor(idOf("700b")), user: benRegistered, workspace: roles, room: carlas })
    .when(inRoom)
    .thenRefused(t, "NotPermitted");
});
