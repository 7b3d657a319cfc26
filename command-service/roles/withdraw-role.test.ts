import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceRegistered,
  ben,
  benRegistered,
  channelCreated,
  idOf,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { roleCreated, roleGranted, roleId, workspaceWith } from "../testing/role-cast.ts";
import { withdrawRole } from "./withdraw-role.ts";

const given = deciderSpecification(withdrawRole);
const data = { userId: ben, roleId, roomId: null };
const workspace = workspaceWith(roleCreated(["messages.deleteAny", "room.pin"]));
const held = [...benRegistered, roleGranted(), roleGranted(ben, { roomId })];
const withdrawn = (grant: object = data) =>
  ({ type: "RoleWithdrawn", data: { ...data, ...grant, withdrawnById: alice } }) as const;

test("an administrator takes a role from a person, in the one place alone", (t) => {
  const by = { actor: aliceAsAdministrator, user: held, workspace, room: [channelCreated()] };
  given(by).when(data).thenEvents(t, [withdrawn()]);
  given(by)
    .when({ ...data, roomId })
    .thenEvents(t, [withdrawn({ roomId })]);
  given({ ...by, user: [...held, withdrawn()] })
    .when(data)
    .thenRefused(t, "RoleNotHeld");
  given({ ...by, user: [] })
    .when(data)
    .thenRefused(t, "UserUnknown");
});

test("a role of a deleted kind is taken too", (t) => {
  const deleted = { type: "RoleDeleted", data: { roleId, deletedById: alice } } as const;
  given({ actor: aliceAsAdministrator, user: held, workspace: [...workspace, deleted] })
    .when(data)
    .thenEvents(t, [withdrawn()]);
});

test("people give up their own role, but take none from others without the permission", (t) => {
  const own = [...aliceRegistered, roleGranted(alice)];
  given({ actor: own, user: own, workspace })
    .when({ ...data, userId: alice })
    .thenEvents(t, [withdrawn({ userId: alice })]);
  given({ actor: aliceRegistered, user: held, workspace }).when(data).thenRefused(t, "NotPermitted");
});

test("a role is taken only by a person who holds what it gives there", (t) => {
  const assignerId = idOf("70e9");
  const actor = [...aliceRegistered, roleGranted(alice, { roleId: assignerId })];
  const roles = [...workspace, roleCreated(["users.assignRoles"], assignerId, "Assigner")];
  given({ actor, user: held, workspace: roles }).when(data).thenRefused(t, "PermissionNotHeld");
  const owner = { actor: aliceRegistered, user: held, workspace: workspaceWith(roleCreated(["room.pin"])) };
  given({ ...owner, room: [channelCreated()] })
    .when({ ...data, roomId })
    .thenEvents(t, [withdrawn({ roomId })]);
  given({ ...owner, room: [channelCreated({ createdById: ben })] })
    .when({ ...data, roomId })
    .thenRefused(t, "NotPermitted");
});
