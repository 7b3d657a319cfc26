import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceAsModerator,
  aliceDeactivated,
  ben,
  benDeactivated,
  benRegistered,
  deactivated,
  idOf,
  registered,
  workspaceCreated,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { reactivateUser } from "./reactivate-user.ts";

const given = deciderSpecification(reactivateUser);

const workspace = [workspaceCreated()];
const data = { userId: ben };
const reactivated = { type: "UserReactivated", data: { userId: ben, reactivatedById: alice } } as const;
const added = { type: "AdministratorAdded", data } as const;
const administratorDeactivated = [registered(ben, { role: "administrator" }), deactivated(ben)];

test("an administrator can reactivate a user", (t) => {
  given({ actor: aliceAsAdministrator, user: benDeactivated, workspace }).when(data).thenEvents(t, [reactivated]);
});

test("an administrator who is back is counted again", (t) => {
  given({ actor: aliceAsAdministrator, user: administratorDeactivated, workspace })
    .when(data)
    .thenEvents(t, [reactivated, added]);
});

test("sent again after the process died between the steps, it goes on where it stood", (t) => {
  given({ actor: aliceAsAdministrator, user: [...administratorDeactivated, reactivated], workspace })
    .when(data, { commandId: `before-user-${ben}-2` })
    .thenEvents(t, [added]);
});

test("an active user cannot be reactivated", (t) => {
  given({ actor: aliceAsAdministrator, user: benRegistered, workspace })
    .when(data)
    .thenRefused(t, "UserNotDeactivated", { userId: ben });
});

test("only administrators reactivate, and people who are there", (t) => {
  given({ actor: aliceAsModerator, user: benDeactivated, workspace }).when(data).thenRefused(t, "NotPermitted");
  given({ actor: aliceDeactivated, workspace }).when({ userId: alice }).thenRefused(t, "UserDeactivated", { userId: alice });
  given({ actor: aliceAsAdministrator, workspace }).when(data).thenRefused(t, "UserUnknown", { userId: ben });
});

test("access tokens that an earlier version left at the deactivation do not come back", (t) => {
  const tokenId = idOf("70ce9");
  const facts = { userId: ben, tokenId, label: "Backup", scopes: ["read"], expiresAt: null } as const;
  given({ actor: aliceAsAdministrator, user: [...benDeactivated, { type: "AccessTokenCreated", data: facts }], workspace })
    .when(data)
    .thenEvents(t, [{ type: "AccessTokenRevoked", data: { userId: ben, tokenId, revokedById: alice } }, reactivated]);
});
