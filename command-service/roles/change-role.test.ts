import test from "ava";
import { alice, aliceAsAdministrator, aliceRegistered, idOf } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { roleCreated, roleGranted, roleId, workspaceWith } from "../testing/role-cast.ts";
import { changeRole } from "./change-role.ts";
import { deleteRole } from "./delete-role.ts";

const given = deciderSpecification(changeRole);
const givenDeletion = deciderSpecification(deleteRole);
const data = { roleId, name: "Librarian", permissions: ["room.pin" as const] };
const changed = { type: "RoleChanged", data: { ...data, changedById: alice } } as const;
const assigner = idOf("70e9");
/** Alice is a member who may assign roles. */
const byAssigner = (role: Parameters<typeof roleCreated>[0], expiresAt: string | null = null) => ({
  actor: [...aliceRegistered, roleGranted(alice, { roleId: assigner, expiresAt })],
  workspace: workspaceWith(roleCreated(role), roleCreated(["users.assignRoles", "room.pin"], assigner, "Assigner")),
});

test("an administrator changes a role; the same again changes nothing", (t) => {
  const workspace = workspaceWith(roleCreated(["messages.deleteAny"]));
  given({ actor: aliceAsAdministrator, workspace }).when(data).thenEvents(t, [changed]);
  given({ actor: aliceAsAdministrator, workspace: [...workspace, changed] })
    .when(data)
    .thenNothing(t);
});

test("a role is changed and deleted only by a person who holds what it gives, before and after", (t) => {
  given({ actor: aliceRegistered, workspace: workspaceWith(roleCreated([])) })
    .when(data)
    .thenRefused(t, "NotPermitted");
  given(byAssigner(["users.editAny"]))
    .when(data)
    .thenRefused(t, "PermissionNotHeld", { permission: "users.editAny" });
  given(byAssigner([]))
    .when({ ...data, permissions: ["users.editAny"] })
    .thenRefused(t, "PermissionNotHeld");
  given(byAssigner([])).when(data).thenEvents(t, [changed]);
  givenDeletion(byAssigner(["users.editAny"]))
    .when({ roleId })
    .thenRefused(t, "PermissionNotHeld");
  givenDeletion(byAssigner(["room.pin"]))
    .when({ roleId })
    .thenEvents(t, [{ type: "RoleDeleted", data: { roleId, deletedById: alice } }]);
});

test("a permission that is held for a time is not put into a role, which may be held without an end", (t) => {
  given(byAssigner([], "2026-04-01T00:00:00.000Z")).when(data).thenRefused(t, "PermissionNotHeld");
});

test("built-in roles stay, and a role that was never made or that was deleted is unknown", (t) => {
  const administrator = { actor: aliceAsAdministrator, workspace: workspaceWith() };
  for (const id of ["administrator", "guest"]) {
    given(administrator)
      .when({ ...data, roleId: id })
      .thenRefused(t, "RoleBuiltIn");
    givenDeletion(administrator).when({ roleId: id }).thenRefused(t, "RoleBuiltIn");
  }
  given(administrator).when(data).thenRefused(t, "RoleUnknown");
  givenDeletion(administrator).when({ roleId: "no-such-role" }).thenRefused(t, "RoleUnknown");
  const deleted = { type: "RoleDeleted", data: { roleId, deletedById: alice } } as const;
  const after = { actor: aliceAsAdministrator, workspace: workspaceWith(roleCreated([]), deleted) };
  given(after).when(data).thenRefused(t, "RoleUnknown");
  givenDeletion(after).when({ roleId }).thenRefused(t, "RoleUnknown");
});
