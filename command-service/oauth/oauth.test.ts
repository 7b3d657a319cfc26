import test from "ava";
import type { OAuthCommands } from "../contract/oauth.ts";
import { everyPermission, workspacePermissions } from "../contract/permissions.ts";
import {
  alice,
  aliceAsAdministrator,
  aliceAsGuest,
  aliceAsModerator,
  aliceRegistered,
  ben,
  benRegistered,
  idOf,
  registered,
  workspaceCreated,
} from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { roleCreated, roleGranted, workspaceWith } from "../testing/role-cast.ts";
import { deactivateUser } from "../users/deactivate-user.ts";
import { disableOAuthClient } from "./disable-oauth-client.ts";
import { grantOAuthAccess } from "./grant-oauth-access.ts";
import { registerOAuthClient } from "./register-oauth-client.ts";
import { renewOAuthClientSecret } from "./renew-oauth-client-secret.ts";
import { withdrawOAuthAccess } from "./withdraw-oauth-access.ts";

const [clientId, secretId, accountId, grantId] = [idOf("c11e"), idOf("5ec"), idOf("ac702"), idOf("91a")];
const past = { actor: aliceAsAdministrator, workspace: [workspaceCreated()] };
const facts = {
  clientId,
  secretId,
  name: "Tide table",
  kind: "confidential",
  redirectUris: ["https://tides.example.org/callback"],
  scopes: ["openid", "messages.post"],
  allowsDevices: false,
} as const;
const registration: OAuthCommands["RegisterOAuthClient"] = { ...facts, account: null };
const clientRegistered: PastEvent = { type: "OAuthClientRegistered", data: { ...facts, accountId: null, registeredById: alice } };
const workspace = [workspaceCreated(), clientRegistered];
const disabled: PastEvent = { type: "OAuthClientDisabled", data: { clientId, disabledById: alice } };
const expiresAt = "2026-09-01T00:00:00.000Z";
const given = { userId: alice, grantId, clientId, scopes: ["openid"], refusedScopes: ["messages.post"], expiresAt } as const;
const granted: PastEvent = { type: "OAuthAccessGranted", data: given };

const givenRegistration = deciderSpecification(registerOAuthClient);
const givenGrant = deciderSpecification(grantOAuthAccess);
const givenWithdrawal = deciderSpecification(withdrawOAuthAccess);
const givenRenewal = deciderSpecification(renewOAuthClientSecret);
const givenDisabling = deciderSpecification(disableOAuthClient);

test("an administrator registers a program, with an account of its own where it acts for itself", (t) => {
  givenRegistration(past).when(registration).thenEvents(t, [clientRegistered]);
  const outcome = givenRegistration(past)
    .when({ ...registration, account: { userId: accountId, name: "tides" } })
    .outcome();
  if ("refused" in outcome) return t.fail(outcome.refused);
  t.deepEqual(
    outcome.map(({ type }) => type),
    ["IdentifierClaimed", "UserRegistered", "OAuthAccessGranted", "OAuthClientRegistered"],
  );
  t.like(outcome[1], { data: { userId: accountId, name: "tides", kind: "bot", role: "bot" } });
  t.like(outcome[2], { data: { userId: accountId, grantId: clientId, clientId, expiresAt: null } });
  givenRegistration({ ...past, workspace })
    .when(registration)
    .thenNothing(t);
  givenRegistration({ ...past, workspace })
    .when({ ...registration, secretId: idOf("5ec2") })
    .thenRefused(t, "InputInvalid");
  givenRegistration({ ...past, user: [registered(accountId)] })
    .when({ ...registration, account: { userId: accountId, name: "tides" } })
    .thenRefused(t, "InputInvalid");
});

test("a program may ask only for permissions that its keeper holds", (t) => {
  const scopes = ["users.erase"] as const;
  const keeper = {
    actor: [...aliceAsGuest, roleGranted(alice)],
    workspace: workspaceWith(roleCreated(["workspace.changeSettings"])),
  };
  givenRegistration(keeper)
    .when({ ...registration, scopes })
    .thenRefused(t, "PermissionNotHeld", { permission: "users.erase" });
  const limit = everyPermission.filter((permission) => permission !== "users.erase");
  givenRegistration(past)
    .when({ ...registration, scopes }, { limit })
    .thenRefused(t, "PermissionNotHeld");
  const account = { userId: accountId, name: "tides" };
  givenRegistration(keeper)
    .when({ ...registration, scopes: [], account })
    .thenRefused(t, "PermissionNotHeld", {
      permission: workspacePermissions.bot.find((each) => each === "users.seeDirectory") ?? "",
    });
  givenRegistration({ ...past, actor: aliceAsModerator })
    .when(registration)
    .thenRefused(t, "NotPermitted");
  givenRegistration({ actor: aliceAsAdministrator }).when(registration).thenRefused(t, "WorkspaceMissing");
});

test("a program has a name and a way to be used, and only one that keeps a secret has an account", (t) => {
  const refusedBy = (change: Partial<OAuthCommands["RegisterOAuthClient"]>) =>
    givenRegistration(past).when({ ...registration, ...change });
  refusedBy({ name: "" }).thenRefused(t, "OAuthClientInvalid");
  refusedBy({ name: "x".repeat(101) }).thenRefused(t, "OAuthClientInvalid");
  refusedBy({ redirectUris: [] }).thenRefused(t, "OAuthClientInvalid");
  refusedBy({ kind: "public", account: { userId: accountId, name: "tides" } }).thenRefused(t, "OAuthClientInvalid");
  refusedBy({ account: { userId: accountId, name: "room" } }).thenRefused(t, "UserNameReserved");
  t.false("refused" in refusedBy({ redirectUris: [], allowsDevices: true }).outcome());
});

test("codes go only to whole addresses with HTTPS, on the own device, or of an app", (t) => {
  const refused = [
    "http://tides.example.org/callback",
    "https://tides.example.org/#part",
    "https://*.example.org/callback",
    "https://user:password@tides.example.org/",
    "https://tides.example.org\\@evil.example/",
    "javascript:alert(1)",
    "data:text/html,hello",
    "tides:/callback",
    "not an address",
  ];
  for (const uri of refused)
    for (const kind of ["confidential", "public"] as const)
      givenRegistration(past)
        .when({ ...registration, kind, redirectUris: [uri] })
        .thenRefused(t, "RedirectAddressInvalid");
  const allowed = [
    "https://tides.example.org/callback?way=1",
    "http://127.0.0.1:8080/callback",
    "http://[::1]/",
    "http://localhost/",
  ];
  t.false(
    "refused" in
      givenRegistration(past)
        .when({ ...registration, redirectUris: allowed })
        .outcome(),
  );
  const app = { ...registration, redirectUris: ["org.example.tides:/callback"] };
  givenRegistration(past).when(app).thenRefused(t, "RedirectAddressInvalid");
  t.false(
    "refused" in
      givenRegistration(past)
        .when({ ...app, kind: "public" })
        .outcome(),
  );
});

test("a secret is renewed and a program disabled by those who may change settings", (t) => {
  const [renewal, renewed] = [{ clientId, secretId: idOf("5ec2") }, "OAuthClientSecretRenewed"] as const;
  givenRenewal({ ...past, workspace })
    .when(renewal)
    .thenEvents(t, [{ type: renewed, data: { ...renewal, renewedById: alice } }]);
  givenRenewal(past).when(renewal).thenRefused(t, "OAuthClientUnknown");
  givenRenewal({ workspace, actor: aliceAsModerator }).when(renewal).thenRefused(t, "NotPermitted");
  const open = { ...clientRegistered, data: { ...clientRegistered.data, kind: "public" } } as PastEvent;
  givenRenewal({ ...past, workspace: [workspaceCreated(), open] })
    .when(renewal)
    .thenRefused(t, "InputInvalid");
  givenDisabling({ ...past, workspace })
    .when({ clientId })
    .thenEvents(t, [disabled]);
  givenDisabling({ ...past, workspace: [...workspace, disabled] })
    .when({ clientId })
    .thenRefused(t, "OAuthClientUnknown");
  givenRenewal({ ...past, workspace: [...workspace, disabled] })
    .when(renewal)
    .thenRefused(t, "OAuthClientUnknown");
});

test("only the person, in a session, lets a program act, and only for what it is registered for", (t) => {
  const scene = { actor: aliceRegistered, user: aliceRegistered, workspace };
  givenGrant(scene).when(given).thenEvents(t, [granted]);
  givenGrant({ ...scene, user: [...aliceRegistered, granted] })
    .when(given)
    .thenNothing(t);
  givenGrant({ ...scene, actor: benRegistered })
    .when(given, { actorId: ben })
    .thenRefused(t, "NotPermitted");
  givenGrant(scene)
    .when(given, { limit: ["account.administer"] })
    .thenRefused(t, "NotPermitted");
  givenGrant(scene).when(given, { actorKind: "app" }).thenRefused(t, "NotPermitted");
  givenGrant(scene)
    .when({ ...given, scopes: ["users.erase"] })
    .thenRefused(t, "InputInvalid");
  givenGrant({ ...scene, workspace: [...workspace, disabled] })
    .when(given)
    .thenRefused(t, "OAuthClientUnknown");
});

test("a person lets at most a hundred programs act; disabled ones do not count", (t) => {
  const many = (id: string) =>
    Array.from({ length: 100 }, (_, index): PastEvent => {
      const data = { ...given, clientId: id, grantId: idOf(String(index)) };
      return { type: "OAuthAccessGranted", data };
    });
  const scene = { actor: aliceRegistered, workspace };
  givenGrant({ ...scene, user: [...aliceRegistered, ...many(clientId)] })
    .when(given)
    .thenRefused(t, "TooManyOAuthGrants");
  givenGrant({ ...scene, user: [...aliceRegistered, ...many(idOf("0dd"))] })
    .when(given)
    .thenEvents(t, [granted]);
});

test("access is withdrawn by the person, an administrator or Logue, and ends with deactivation", (t) => {
  const withdrawal = { userId: alice, grantId, cause: null };
  const scene = { actor: aliceRegistered, user: [...aliceRegistered, granted], workspace };
  const withdrawn = { userId: alice, grantId, clientId, cause: "person", withdrawnById: alice } as const;
  givenWithdrawal(scene)
    .when(withdrawal)
    .thenEvents(t, [{ type: "OAuthAccessWithdrawn", data: withdrawn }]);
  givenWithdrawal({ ...scene, actor: benRegistered })
    .when(withdrawal, { actorId: ben })
    .thenRefused(t, "NotPermitted");
  givenWithdrawal(scene)
    .when({ ...withdrawal, cause: "reuse" })
    .thenRefused(t, "NotPermitted");
  givenWithdrawal({ ...scene, user: aliceRegistered })
    .when(withdrawal)
    .thenRefused(t, "OAuthGrantUnknown");
  const administrator = [registered(ben, { role: "administrator" })];
  const byBen = { ...withdrawn, cause: "administrator", withdrawnById: ben } as const;
  givenWithdrawal({ ...scene, actor: administrator })
    .when(withdrawal, { actorId: ben })
    .thenEvents(t, [{ type: "OAuthAccessWithdrawn", data: byBen }]);
  const outcome = deciderSpecification(deactivateUser)({ ...scene, actor: administrator })
    .when({ userId: alice }, { actorId: ben })
    .outcome();
  t.like(outcome, [{ type: "OAuthAccessWithdrawn", data: { cause: "deactivation" } }, { type: "UserDeactivated" }]);
});

test("what a program does for itself ends only when it is disabled", (t) => {
  const own: PastEvent = { type: "OAuthAccessGranted", data: { ...given, grantId: clientId, expiresAt: null } };
  givenWithdrawal({ actor: aliceRegistered, user: [...aliceRegistered, own], workspace })
    .when({ userId: alice, grantId: clientId, cause: null })
    .thenRefused(t, "OAuthGrantUnknown");
});
