import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceAsModerator,
  aliceDeactivated,
  aliceRegistered,
  ben,
  benDeactivated,
  benRegistered,
  carla,
  idOf,
  registered,
  workspaceCreated,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { deactivateUser } from "./deactivate-user.ts";

const given = deciderSpecification(deactivateUser);

const workspace = [workspaceCreated()];
const data = { userId: ben };
const deactivated = { type: "UserDeactivated", data: { userId: ben, deactivatedById: alice } } as const;
const added = { type: "AdministratorAdded", data } as const;
const removed = { type: "AdministratorRemoved", data } as const;
const benAsAdministrator = [registered(ben, { role: "administrator" })];

test("an administrator can deactivate a user", (t) => {
  given({ actor: aliceAsAdministrator, user: benRegistered, workspace }).when(data).thenEvents(t, [deactivated]);
});

test("a deactivated administrator leaves the count first", (t) => {
  given({ actor: aliceAsAdministrator, user: benAsAdministrator, workspace: [...workspace, added] })
    .when(data)
    .thenEvents(t, [removed, deactivated]);
});

test("the last administrator stays active", (t) => {
  const carlaAsAdministrator = [registered(carla, { role: "administrator" })];
  given({ actor: carlaAsAdministrator, workspace })
    .when({ userId: carla }, { actorId: carla })
    .thenRefused(t, "LastAdministrator");
});

test("sent again after the process died between the steps, it goes on where it stood", (t) => {
  given({ actor: aliceAsAdministrator, user: benAsAdministrator, workspace: [...workspace, added, removed] })
    .when(data)
    .thenEvents(t, [deactivated]);
});

test("a user is deactivated once", (t) => {
  given({ actor: aliceAsAdministrator, user: benDeactivated, workspace })
    .when(data)
    .thenRefused(t, "UserDeactivated", { userId: ben });
  given({ actor: aliceAsAdministrator, user: benDeactivated, workspace })
    .when(data, { commandId: `before-user-${ben}-1` })
    .thenNothing(t);
});

test("only administrators deactivate, and people who are there", (t) => {
  given({ actor: aliceAsModerator, user: benRegistered, workspace }).when(data).thenRefused(t, "NotPermitted");
  given({ actor: aliceRegistered, workspace }).when({ userId: alice }).thenRefused(t, "NotPermitted");
  given({ actor: aliceDeactivated, user: benRegistered, workspace })
    .when(data)
    .thenRefused(t, "UserDeactivated", { userId: alice });
  given({ actor: aliceAsAdministrator, workspace }).when(data).thenRefused(t, "UserUnknown", { userId: ben });
});

const tokenId = idOf("70ce9");
const token = {
  type: "AccessTokenCreated",
  data: { userId: ben, tokenId, label: "Backup", scopes: ["read"], expiresAt: null },
} as const;

test("access tokens end with the account for good", (t) => {
  const ended = { type: "AccessTokenRevoked", data: { userId: ben, tokenId, revokedById: alice } } as const;
  given({ actor: aliceAsAdministrator, user: [...benRegistered, token], workspace })
    .when(data)
    .thenEvents(t, [deactivated, ended]);
  given({ actor: aliceAsAdministrator, user: [...benRegistered, token, ended], workspace })
    .when(data)
    .thenEvents(t, [deactivated]);
});
