import test from "ava";
import type { EventData } from "../contract/event.ts";
import { alice, aliceAsAdministrator, ben, carla, deactivated, idOf, registered, workspaceCreated } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import {
  bot,
  botId,
  byInstance,
  externalSubject,
  instanceId,
  instanceSetting,
  linked,
  workspaceWithInstance,
} from "../testing/external-cast.ts";
import { linkExternalAccount } from "./link-external-account.ts";
import { registerByExternalAccount } from "./register-by-external-account.ts";
import { signInByExternalAccount } from "./sign-in-by-external-account.ts";
import { unlinkExternalAccount } from "./unlink-external-account.ts";

const sessionId = idOf("5e55");
const subject = externalSubject;

const signedIn: PastEvent = { type: "SignedIn", data: { userId: alice, sessionId, method: "password" } };

const past = { actor: bot, workspace: workspaceWithInstance(), user: [registered(alice)] };
const claimed = {
  type: "IdentifierClaimed",
  data: { kind: "external-account", digest: `digest of external-account ${instanceId}/${subject}`, holderId: alice },
} as const;
const newcomer = {
  ...{ userId: alice, instanceId, subject, label: "alice", sessionId },
  ...{ name: "alice", displayName: "Alice", email: "alice@example.org" },
};
const link = { userId: alice, instanceId, subject, label: "alice" };

const givenLink = deciderSpecification(linkExternalAccount);
const givenSignIn = deciderSpecification(signInByExternalAccount);
const givenRegistration = deciderSpecification(registerByExternalAccount);
const givenUnlink = deciderSpecification(unlinkExternalAccount);

test("only the instance itself says which person another system confirmed", (t) => {
  const user = [registered(alice), linked(), signedIn];
  const linkOnce = { ...link, subject: "other", sessionId, email: null };
  const others = [
    {},
    { actorId: botId, actorKind: "bot" },
    { actorId: alice, actorKind: "app" },
    { actorKind: "system" },
  ] as const;
  for (const from of others) {
    givenSignIn({ ...past, user })
      .when({ userId: alice, instanceId, subject, sessionId }, from)
      .thenRefused(t, "NotPermitted");
    givenLink({ ...past, user })
      .when(linkOnce, from)
      .thenRefused(t, "NotPermitted");
    givenRegistration({ ...past, workspace: [...past.workspace, instanceSetting("registersPeople", true)], user: [] })
      .when(newcomer, from)
      .thenRefused(t, "NotPermitted");
  }
  givenLink({ ...past, workspace: [workspaceCreated()] })
    .when(linkOnce, byInstance)
    .thenRefused(t, "IntegrationUnknown");
});

test("an account is linked in the session of the person who asked for it, and signs in", (t) => {
  const bySession = { ...link, sessionId, email: null };
  givenLink({ ...past, user: [registered(alice), signedIn] })
    .when(bySession, byInstance)
    .thenEvents(t, [claimed, linked()]);
  givenLink(past).when(bySession, byInstance).thenRefused(t, "SessionUnknown");
  givenLink({ ...past, user: [registered(alice), signedIn, linked({ digest: "another" })] })
    .when(bySession, byInstance)
    .thenRefused(t, "ExternalAccountTaken");
  givenLink({ ...past, user: [registered(alice), signedIn, linked()] })
    .when(bySession, byInstance)
    .thenNothing(t);
  const entry = { userId: alice, instanceId, subject, sessionId };
  givenSignIn({ ...past, user: [registered(alice), linked()] })
    .when(entry, byInstance)
    .thenEvents(t, [{ type: "SignedIn", data: { userId: alice, sessionId, method: "externalAccount", instanceId } }]);
  givenSignIn(past).when(entry, byInstance).thenRefused(t, "ExternalAccountUnknown");
  givenSignIn({ ...past, user: [registered(alice), linked(), deactivated(alice)] })
    .when(entry, byInstance)
    .thenRefused(t, "UserDeactivated");
});

test("an external account opens one account alone", (t) => {
  const directory = [{ ...claimed, data: { ...claimed.data, holderId: ben } }];
  givenLink({
    ...past,
    directory,
    user: [registered(alice), signedIn],
    externalHolder: [registered(ben), linked({ userId: ben })],
  })
    .when({ ...link, sessionId, email: null }, byInstance)
    .thenRefused(t, "ExternalAccountTaken");
});

test("a confirmed address opens the account that has it, where that is allowed and no one has used it", (t) => {
  const byMail = { ...link, sessionId: null, email: "Alice@example.org" };
  const allowed = { ...past, workspace: [...past.workspace, instanceSetting("linksByMail", true)] };
  givenLink(allowed).when(byMail, byInstance).thenEvents(t, [claimed, linked()]);
  givenLink(past).when(byMail, byInstance).thenRefused(t, "NotPermitted");
  givenLink(allowed)
    .when({ ...byMail, email: "ben@example.org" }, byInstance)
    .thenRefused(t, "NotPermitted");
  const passwordSet: PastEvent = { type: "PasswordChanged", data: { userId: alice } };
  givenLink({ ...allowed, user: [registered(alice), passwordSet] })
    .when(byMail, byInstance)
    .thenRefused(t, "NotPermitted");
  givenLink({ ...allowed, user: [registered(alice), linked({ instanceId: idOf("1158") })] })
    .when(byMail, byInstance)
    .thenRefused(t, "NotPermitted");
  givenLink({ ...allowed, user: aliceAsAdministrator })
    .when(byMail, byInstance)
    .thenRefused(t, "AdministratorUnconfirmed");
});

test("a new person gets an account, a linked external account and a session at once, where the method registers people", (t) => {
  const open = { ...past, workspace: [...past.workspace, instanceSetting("registersPeople", true)], user: [] };
  const outcome = givenRegistration(open).when(newcomer, byInstance).outcome();
  if ("refused" in outcome) return t.fail(outcome.refused);
  const types = ["IdentifierClaimed", "IdentifierClaimed", "IdentifierClaimed"];
  const after = ["UserRegistered", "ExternalAccountLinked", "SignedIn"];
  t.deepEqual(
    outcome.map(({ type }): string => type),
    [...types, ...after],
  );
  givenRegistration({ ...open, workspace: past.workspace })
    .when(newcomer, byInstance)
    .thenRefused(t, "SignUpClosed");
  givenRegistration({ ...open, user: [registered(alice)] })
    .when(newcomer, byInstance)
    .thenRefused(t, "InputInvalid");
});

test("people unlink their own accounts but the last way to sign in; administrators unlink any", (t) => {
  const { digest } = linked().data as EventData<"ExternalAccountLinked">;
  const unlink = { userId: alice, instanceId };
  const unlinked = (unlinkedById: string): PastEvent => ({
    type: "ExternalAccountUnlinked",
    data: { userId: alice, instanceId, digest, unlinkedById },
  });
  const released: PastEvent = { type: "IdentifierReleased", data: { kind: "external-account", digest, holderId: alice } };
  const scene = { workspace: past.workspace, directory: [claimed], user: [registered(alice), linked()] };
  givenUnlink(scene).when(unlink).thenRefused(t, "LastSignInMethod");
  const passwordSet: PastEvent = { type: "PasswordChanged", data: { userId: alice } };
  givenUnlink({ ...scene, user: [...scene.user, passwordSet] })
    .when(unlink)
    .thenEvents(t, [unlinked(alice), released]);
  const byCarla = { actorId: carla } as const;
  givenUnlink({ ...scene, actor: [registered(carla, { name: "carla", role: "administrator" })] })
    .when(unlink, byCarla)
    .thenEvents(t, [unlinked(carla), released]);
  givenUnlink({ ...scene, user: [registered(alice)], directory: [] })
    .when(unlink)
    .thenRefused(t, "ExternalAccountUnknown");
  givenUnlink({ ...scene, user: [registered(alice), linked(), unlinked(alice)] })
    .when(unlink)
    .thenEvents(t, [released]);
});
