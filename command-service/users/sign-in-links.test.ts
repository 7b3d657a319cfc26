import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceAsModerator,
  ben,
  benDeactivated,
  benRegistered,
  idOf,
  registered,
} from "../testing/cast.ts";
import { deciderSpecification, defaultContext, type PastEvent } from "../testing/decider-specification.ts";
import { createSignInLink } from "./create-sign-in-link.ts";
import { redeemSignInLink } from "./redeem-sign-in-link.ts";
import { resetPassword } from "./reset-password.ts";

const givenLink = deciderSpecification(createSignInLink);
const givenReset = deciderSpecification(resetPassword);
const givenRedeemed = deciderSpecification(redeemSignInLink);

const hourMs = 3_600_000;
const [linkId, olderId, sessionId, otherId] = [idOf("11"), idOf("12"), idOf("5e55"), idOf("5e56")];
const data = { userId: ben, linkId, lifeMs: 24 * hourMs };
const imported = [registered(ben, { name: "ben", origin: { source: "slack", id: "U1" } })];
const bot = [registered(ben, { name: "ben", kind: "bot", role: "bot" })];
const created: PastEvent = {
  type: "SignInLinkCreated",
  data: { userId: ben, linkId, createdById: alice, expiresAt: "2026-03-02T09:00:00.000Z" },
};
const signedIn = (id: string): PastEvent => ({ type: "SignedIn", data: { userId: ben, sessionId: id, method: "password" } });
const reset: PastEvent = { type: "PasswordReset", data: { userId: ben, resetById: alice } };
const changed: PastEvent = { type: "PasswordChanged", data: { userId: ben } };

test("an administrator makes a link for an imported person, and the event says who made it", (t) => {
  givenLink({ actor: aliceAsAdministrator, user: imported }).when(data).thenEvents(t, [created]);
});

test("a link is not made for a person with a password, a bot, or a deactivated or unknown person", (t) => {
  const actor = aliceAsAdministrator;
  const byHimself = registered(ben, { name: "ben" });
  givenLink({ actor, user: [{ ...byHimself, actorId: ben }] })
    .when(data)
    .thenRefused(t, "PasswordExists");
  givenLink({ actor, user: [...imported, changed] })
    .when(data)
    .thenRefused(t, "PasswordExists");
  givenLink({ actor, user: [...imported, changed, reset] })
    .when(data)
    .thenEvents(t, [created]);
  givenLink({ actor, user: bot }).when(data).thenRefused(t, "InputInvalid");
  givenLink({ actor, user: benDeactivated }).when(data).thenRefused(t, "UserDeactivated");
  givenLink({ actor }).when(data).thenRefused(t, "UserUnknown");
});

test("an imported administrator is let in only by one who says so", (t) => {
  const made: PastEvent = { type: "RoleAssigned", data: { userId: ben, role: "administrator", assignedById: alice } };
  const given = givenLink({ actor: aliceAsAdministrator, user: [...imported, made] });
  given.when(data).thenRefused(t, "AdministratorUnconfirmed");
  given.when({ ...data, letsInAdministrator: false }).thenRefused(t, "AdministratorUnconfirmed");
  given.when({ ...data, letsInAdministrator: true }).thenEvents(t, [created]);
  givenLink({ actor: aliceAsModerator, user: imported })
    .when({ ...data, letsInAdministrator: true })
    .thenRefused(t, "NotPermitted");
});

test("only an administrator can create links or reset passwords", (t) => {
  givenLink({ actor: aliceAsModerator, user: imported }).when(data).thenRefused(t, "NotPermitted");
  givenReset({ actor: aliceAsModerator, user: benRegistered }).when(data).thenRefused(t, "NotPermitted");
});

test("a link works for a minute at least and thirty days at most", (t) => {
  const given = givenLink({ actor: aliceAsAdministrator, user: imported });
  given.when({ ...data, lifeMs: 30 * 24 * hourMs + 1 }).thenRefused(t, "InputInvalid");
  given.when({ ...data, lifeMs: 59_999 }).thenRefused(t, "InputInvalid");
});

test("a reset ends the password and every session, makes a link, and names who did it", (t) => {
  givenReset({ actor: aliceAsAdministrator, user: [...benRegistered, signedIn(sessionId)] })
    .when(data)
    .thenEvents(t, [
      { type: "PasswordReset", data: { userId: ben, resetById: alice } },
      { type: "SessionRevoked", data: { userId: ben, sessionId, revokedById: alice } },
      { type: "SignInLinkCreated", data: { userId: ben, linkId, createdById: alice, expiresAt: "2026-03-02T09:00:00.000Z" } },
    ]);
});

test("its owner redeems a link: a password is set, other sessions end and one begins", (t) => {
  givenRedeemed({ actor: [...benRegistered, signedIn(otherId), reset, created] })
    .when({ userId: ben, linkId, sessionId }, { actorId: ben })
    .thenEvents(t, [
      { type: "SignInLinkUsed", data: { userId: ben, linkId } },
      { type: "PasswordChanged", data: { userId: ben } },
      { type: "SessionRevoked", data: { userId: ben, sessionId: otherId, revokedById: ben } },
      { type: "SignedIn", data: { userId: ben, sessionId, method: "link" } },
    ]);
});

test("a link that was used, replaced, made void or has expired opens nothing", (t) => {
  const redeem = { userId: ben, linkId, sessionId };
  const used: PastEvent = { type: "SignInLinkUsed", data: { userId: ben, linkId } };
  const newer: PastEvent = { ...created, data: { ...created.data, linkId: olderId } } as PastEvent;
  const deactivated: PastEvent = { type: "UserDeactivated", data: { userId: ben, deactivatedById: alice } };
  const reactivated: PastEvent = { type: "UserReactivated", data: { userId: ben, reactivatedById: alice } };
  for (const later of [[used], [newer], [changed], [deactivated, reactivated]])
    givenRedeemed({ actor: [...imported, created, ...later] })
      .when(redeem, { actorId: ben })
      .thenRefused(t, "SignInLinkInvalid");
  givenRedeemed({ actor: imported }).when(redeem, { actorId: ben }).thenRefused(t, "SignInLinkInvalid");
  givenRedeemed({ actor: [...imported, created] })
    .when(redeem, { actorId: ben, nowMs: defaultContext.nowMs + 24 * hourMs })
    .thenRefused(t, "SignInLinkInvalid");
});

test("no user can redeem another user's link", (t) => {
  givenRedeemed({ actor: aliceAsAdministrator, user: [...imported, created] })
    .when({ userId: ben, linkId, sessionId })
    .thenRefused(t, "NotPermitted");
});
