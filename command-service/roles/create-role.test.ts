import test from "ava";
import { rolesMax } from "../contract/roles.ts";
import { alice, aliceAsAdministrator, aliceDeactivated, aliceRegistered, idOf } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { roleCreated, roleGranted, roleId, workspaceWith } from "../testing/role-cast.ts";
import { createRole } from "./create-role.ts";

const given = deciderSpecification(createRole);
const data = { roleId, name: "Librarian", permissions: ["messages.deleteAny", "room.pin", "room.pin"] } as const;

test("an administrator makes a role; a permission named twice is in it once", (t) => {
  given({ actor: aliceAsAdministrator, workspace: workspaceWith() })
    .when(data)
    .thenEvents(t, [
      { type: "RoleCreated", data: { ...data, permissions: ["messages.deleteAny", "room.pin"], createdById: alice } },
    ]);
});

test("a role is made by a person who may assign roles, of permissions that this person holds", (t) => {
  given({ actor: aliceRegistered, workspace: workspaceWith() }).when(data).thenRefused(t, "NotPermitted");
  given({ actor: aliceDeactivated, workspace: workspaceWith() }).when(data).thenRefused(t, "UserDeactivated");
  const assigner = {
    actor: [...aliceRegistered, roleGranted(alice)],
    workspace: workspaceWith(roleCreated(["users.assignRoles"])),
  };
  given(assigner)
    .when({ ...data, roleId: idOf("70e2") })
    .thenRefused(t, "PermissionNotHeld", { permission: "messages.deleteAny" });
  const invites = { ...data, roleId: idOf("70e2"), permissions: ["invites.create" as const] };
  given(assigner)
    .when(invites)
    .thenEvents(t, [{ type: "RoleCreated", data: { ...invites, createdById: alice } }]);
});

test("a name is there once, whatever its case, and not that of a built-in role", (t) => {
  const workspace = workspaceWith(roleCreated([], idOf("70e2"), "LIBRARIAN"));
  const by = (events = workspace) => given({ actor: aliceAsAdministrator, workspace: events });
  by().when(data).thenRefused(t, "RoleNameTaken");
  by()
    .when({ ...data, name: "Moderator" })
    .thenRefused(t, "RoleNameTaken");
  by()
    .when({ ...data, name: " " })
    .thenRefused(t, "RoleNameInvalid");
  by()
    .when({ ...data, name: "x".repeat(51) })
    .thenRefused(t, "RoleNameInvalid");
  const deleted = { type: "RoleDeleted", data: { roleId: idOf("70e2"), deletedById: alice } } as const;
  t.like(
    by([...workspace, deleted])
      .when(data)
      .outcome(),
    [{ type: "RoleCreated" }],
  );
});

test("the id of a deleted role is not used again, a permission must be known, and there is a limit", (t) => {
  const deleted = { type: "RoleDeleted", data: { roleId, deletedById: alice } } as const;
  const by = (...roles: readonly PastEvent[]) => given({ actor: aliceAsAdministrator, workspace: workspaceWith(...roles) });
  by(roleCreated([]), deleted).when(data).thenRefused(t, "InputInvalid");
  by()
    .when({ ...data, permissions: ["boats.sail" as never] })
    .thenRefused(t, "InputInvalid");
  const many = Array.from({ length: rolesMax }, (_nothing, index) => roleCreated([], idOf(String(index)), `Role ${index}`));
  by(...many)
    .when(data)
    .thenRefused(t, "TooManyRoles");
  given({ actor: aliceAsAdministrator }).when(data).thenRefused(t, "WorkspaceMissing");
});
