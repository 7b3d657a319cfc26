import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceAsModerator,
  aliceDeactivated,
  aliceRegistered,
  ben,
  benRegistered,
  carla,
  deactivated,
  registered,
  workspaceCreated,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { assignRole } from "./assign-role.ts";

const given = deciderSpecification(assignRole);

const workspace = [workspaceCreated()];
const data = { userId: ben, role: "moderator" } as const;
const assigned = (userId: string, role: "administrator" | "moderator" | "member") =>
  ({ type: "RoleAssigned", data: { userId, role, assignedById: alice } }) as const;
const added = (userId: string) => ({ type: "AdministratorAdded", data: { userId } }) as const;
const removed = (userId: string) => ({ type: "AdministratorRemoved", data: { userId } }) as const;
const benAsAdministrator = [registered(ben, { role: "administrator" })];

test("an administrator can set a user's role", (t) => {
  given({ actor: aliceAsAdministrator, user: benRegistered, workspace })
    .when(data)
    .thenEvents(t, [assigned(ben, "moderator")]);
});

test("a new administrator is counted after becoming one", (t) => {
  given({ actor: aliceAsAdministrator, user: benRegistered, workspace })
    .when({ userId: ben, role: "administrator" })
    .thenEvents(t, [assigned(ben, "administrator"), added(ben)]);
});

test("an administrator leaves the count before becoming something else", (t) => {
  given({ actor: aliceAsAdministrator, user: benAsAdministrator, workspace: [...workspace, added(ben)] })
    .when(data)
    .thenEvents(t, [removed(ben), assigned(ben, "moderator")]);
});

test("the last administrator stays one", (t) => {
  const carlaAsAdministrator = [registered(carla, { role: "administrator" })];
  given({ actor: carlaAsAdministrator, workspace })
    .when({ userId: carla, role: "member" }, { actorId: carla })
    .thenRefused(t, "LastAdministrator");
});

test("a deactivated user can get a role, and is counted after reactivation", (t) => {
  given({ actor: aliceAsAdministrator, user: [...benRegistered, deactivated(ben)], workspace })
    .when({ userId: ben, role: "administrator" })
    .thenEvents(t, [assigned(ben, "administrator")]);
});

test("setting the current role changes nothing, but counts the user if the process died before", (t) => {
  given({ actor: aliceAsAdministrator, user: [...benRegistered, assigned(ben, "moderator")], workspace })
    .when(data)
    .thenNothing(t);
  given({ actor: aliceAsAdministrator, user: benAsAdministrator, workspace })
    .when({ userId: ben, role: "administrator" })
    .thenEvents(t, [added(ben)]);
});

test("a repeated command of a user who has given up the own role is done already", (t) => {
  given({ actor: [...aliceAsAdministrator, assigned(alice, "member")], workspace: [...workspace] })
    .when({ userId: alice, role: "member" }, { commandId: `before-user-${alice}-1` })
    .thenNothing(t);
});

test("bots stay bots, and people people", (t) => {
  const bot = [registered(ben, { kind: "bot", role: "bot" })];
  given({ actor: aliceAsAdministrator, user: bot, workspace }).when(data).thenRefused(t, "InputInvalid", { field: "role" });
  given({ actor: aliceAsAdministrator, user: benRegistered, workspace })
    .when({ userId: ben, role: "bot" })
    .thenRefused(t, "InputInvalid", { field: "role" });
});

test("only administrators give roles, and to people who are there", (t) => {
  given({ actor: aliceAsModerator, user: benRegistered, workspace }).when(data).thenRefused(t, "NotPermitted");
  given({ actor: aliceRegistered, workspace }).when({ userId: alice, role: "administrator" }).thenRefused(t, "NotPermitted");
  given({ actor: aliceDeactivated, user: benRegistered, workspace }).when(data).thenRefused(t, "UserDeactivated");
  given({ actor: aliceAsAdministrator, workspace }).when(data).thenRefused(t, "UserUnknown", { userId: ben });
});
