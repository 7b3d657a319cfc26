import test from "ava";
import { systemActorId } from "../contract/commands.ts";
import { workspaceScopeId } from "../contract/settings.ts";
import { alice, aliceAsAdministrator, ben, benDeactivated, idOf, registered } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { issueSignInLink } from "./issue-sign-in-link.ts";
import { redeemSignInLink } from "./redeem-sign-in-link.ts";

const given = deciderSpecification(issueSignInLink);
const givenRedeemed = deciderSpecification(redeemSignInLink);

const minuteMs = 60_000;
const [linkId, sessionId, otherId] = [idOf("11"), idOf("5e55"), idOf("5e56")];
const byAny = { userId: ben, linkId, lifeMs: 30 * minuteMs, keepsPassword: true } as const;
const byMail = { ...byAny, way: "mail", address: "192.0.2.7", mailedTo: "ben@example.org" } as const;
const byOperator = { ...byAny, way: "operator", address: null } as const;
const bySystem = { actorId: systemActorId, actorKind: "system" } as const;
const atTheMachine = { actorId: systemActorId, actorKind: "operator" } as const;

const email: PastEvent = { type: "EmailReplaced", data: { userId: ben, email: "ben@example.org" } };
const withoutEmail: PastEvent = { type: "EmailReplaced", data: { userId: ben, email: null } };
const imported = [registered(ben, { name: "ben", origin: { source: "slack", id: "U1" } }), email];
const claimed: PastEvent[] = [...imported, { type: "PasswordChanged", data: { userId: ben } }];
const administrator: PastEvent = { type: "RoleAssigned", data: { userId: ben, role: "administrator", assignedById: alice } };
const bot = [registered(ben, { name: "ben", kind: "bot", role: "bot" })];
const mailIsTrusted: PastEvent[] = [
  {
    type: "SettingChanged",
    data: { scope: "workspace", scopeId: workspaceScopeId, key: "signInByMail", value: true, changedById: alice },
  } as PastEvent,
];

const issued = (facts: object): PastEvent =>
  ({
    type: "SignInLinkIssued",
    data: {
      ...{ userId: ben, linkId, way: "mail", keepsPassword: true, expiresAt: "2026-03-01T09:30:00.000Z", address: "192.0.2.7" },
      ...facts,
    },
  }) as PastEvent;

test("where mail is trusted, a link goes to an imported person, who has to choose a password, and to one with a password", (t) => {
  given({ user: imported, workspace: mailIsTrusted })
    .when(byMail, bySystem)
    .thenEvents(t, [issued({ keepsPassword: false })]);
  given({ user: claimed, workspace: mailIsTrusted })
    .when(byMail, bySystem)
    .thenEvents(t, [issued({})]);
});

test("where mail is not trusted, a person with a password gets a link for a new one alone, and others none", (t) => {
  given({ user: claimed }).when(byMail, bySystem).thenRefused(t, "SignInByMailOff");
  given({ user: imported }).when(byMail, bySystem).thenRefused(t, "SignInByMailOff");
  given({ user: imported })
    .when({ ...byMail, keepsPassword: false }, bySystem)
    .thenRefused(t, "SignInByMailOff");
  given({ user: claimed })
    .when({ ...byMail, keepsPassword: false }, bySystem)
    .thenEvents(t, [issued({ keepsPassword: false })]);
});

test("an imported administrator waits for an administrator, and one who came in before does not", (t) => {
  given({ user: [...imported, administrator], workspace: mailIsTrusted })
    .when(byMail, bySystem)
    .thenRefused(t, "AdministratorUnconfirmed");
  given({ user: [...claimed, administrator], workspace: mailIsTrusted })
    .when(byMail, bySystem)
    .thenEvents(t, [issued({})]);
});

test("no link is mailed to an account without an address, a bot, or a deactivated or unknown person", (t) => {
  given({ user: [...claimed, withoutEmail], workspace: mailIsTrusted })
    .when(byMail, bySystem)
    .thenRefused(t, "MailAddressMissing");
  given({ user: bot, workspace: mailIsTrusted }).when(byMail, bySystem).thenRefused(t, "InputInvalid");
  given({ user: benDeactivated, workspace: mailIsTrusted }).when(byMail, bySystem).thenRefused(t, "UserDeactivated");
  given({ workspace: mailIsTrusted }).when(byMail, bySystem).thenRefused(t, "UserUnknown");
});

test("no link is made for an address that the account no longer has, and one that was mailed there opens nothing", (t) => {
  const moved: PastEvent = { type: "EmailReplaced", data: { userId: ben, email: "ben@elsewhere.example" } };
  given({ user: [...claimed, moved], workspace: mailIsTrusted })
    .when(byMail, bySystem)
    .thenRefused(t, "MailAddressMissing");
  const mailedByHand: PastEvent = {
    type: "SignInLinkCreated",
    data: { userId: ben, linkId, createdById: alice, expiresAt: "2026-03-01T09:30:00.000Z", isMailed: true },
  };
  const handedOver: PastEvent = { ...mailedByHand, data: { ...mailedByHand.data, isMailed: undefined } } as PastEvent;
  const redeem = { userId: ben, linkId, sessionId };
  for (const mailed of [issued({}), mailedByHand])
    for (const replaced of [moved, withoutEmail])
      givenRedeemed({ actor: [...claimed, mailed, replaced] })
        .when(redeem, { actorId: ben })
        .thenRefused(t, "SignInLinkInvalid");
  const signedIn = [
    { type: "SignInLinkUsed", data: { userId: ben, linkId } },
    { type: "PasswordChanged", data: { userId: ben } },
    { type: "SignedIn", data: { userId: ben, sessionId, method: "link" } },
  ] as const;
  for (const other of [issued({ way: "operator", address: null }), handedOver])
    givenRedeemed({ actor: [...imported, other, moved] })
      .when(redeem, { actorId: ben })
      .thenEvents(t, signedIn);
});

test("the operator lets every person in, administrators too, and the event says so", (t) => {
  const event = issued({ way: "operator", address: null });
  given({ user: [...claimed, administrator] })
    .when(byOperator, atTheMachine)
    .thenEvents(t, [event]);
  given({ user: [...imported, administrator] })
    .when(byOperator, atTheMachine)
    .thenEvents(t, [issued({ way: "operator", address: null, keepsPassword: false })]);
});

test("only Logue itself and the operator issue links, each in their own way", (t) => {
  const user = claimed;
  given({ actor: aliceAsAdministrator, user }).when(byMail).thenRefused(t, "NotPermitted");
  given({ actor: aliceAsAdministrator, user }).when(byOperator).thenRefused(t, "NotPermitted");
  given({ user }).when(byOperator, bySystem).thenRefused(t, "NotPermitted");
  given({ user, workspace: mailIsTrusted }).when(byMail, atTheMachine).thenRefused(t, "NotPermitted");
});

test("of an IPv6 address the event holds the network", (t) => {
  given({ user: claimed, workspace: mailIsTrusted })
    .when({ ...byMail, address: "2001:db8:1:2::7" }, bySystem)
    .thenEvents(t, [issued({ address: "2001:db8:1:2::/64" })]);
});

test("a link that keeps the password begins a session, ends none, and works once", (t) => {
  const other: PastEvent = { type: "SignedIn", data: { userId: ben, sessionId: otherId, method: "password" } };
  const used: PastEvent = { type: "SignInLinkUsed", data: { userId: ben, linkId } };
  const data = { userId: ben, linkId, sessionId, keepsPassword: true };
  givenRedeemed({ actor: [...claimed, other, issued({})] })
    .when(data, { actorId: ben })
    .thenEvents(t, [used, { type: "SignedIn", data: { userId: ben, sessionId, method: "link" } }]);
  givenRedeemed({ actor: [...claimed, issued({}), used] })
    .when(data, { actorId: ben })
    .thenRefused(t, "SignInLinkInvalid");
});

test("a password is kept only by a link for that, and only where there is one", (t) => {
  const data = { userId: ben, linkId, sessionId, keepsPassword: true };
  for (const past of [
    [...claimed, issued({ keepsPassword: false })],
    [...imported, issued({})],
  ])
    givenRedeemed({ actor: past }).when(data, { actorId: ben }).thenRefused(t, "SignInLinkInvalid");
});
