import test, { type ExecutionContext } from "ava";
import { unlinkExternalAccount } from "../external-accounts/unlink-external-account.ts";
import { removeSecondFactor } from "../second-factors/remove-second-factor.ts";
import { alice, carla, deactivated, idOf, registered } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { instanceId, instanceSetting, linked, workspaceWithInstance } from "../testing/external-cast.ts";
import { replaceEmail } from "./replace-email.ts";

const [factorId, otherId, otherInstanceId] = [idOf("fac"), idOf("fad"), idOf("1158")];
const givenUnlink = deciderSpecification(unlinkExternalAccount);
const givenRemoving = deciderSpecification(removeSecondFactor);
const givenEmail = deciderSpecification(replaceEmail);

const passkey = (id = factorId): PastEvent => ({
  type: "SecondFactorAdded",
  data: { userId: alice, factorId: id, kind: "passkey", label: "Laptop" },
});
const signedInBy = (method: "passkey" | "password", id = factorId): PastEvent => ({
  type: "SignedIn",
  data: { userId: alice, sessionId: idOf("5e55"), method, factor: { kind: "passkey", factorId: id } },
});
const solePasskey = (id?: string): PastEvent[] => [passkey(id), signedInBy("passkey", id)];
const app: PastEvent = {
  type: "SecondFactorAdded",
  data: { userId: alice, factorId: otherId, kind: "authenticator", label: "Phone" },
};
const password: PastEvent = { type: "PasswordChanged", data: { userId: alice } };
const reset: PastEvent = { type: "PasswordReset", data: { userId: alice, resetById: carla } };
const otherAccount = linked({ instanceId: otherInstanceId, digest: "other" });
const offered = workspaceWithInstance({ isOffered: true });
const otherOffered: readonly PastEvent[] = [
  { type: "IntegrationAdded", data: { instanceId: otherInstanceId, name: "ldap", actorId: idOf("ac703"), addedById: carla } },
  {
    type: "SettingChanged",
    data: { scope: "integration", scopeId: otherInstanceId, key: "isOffered", value: true, changedById: carla },
  },
];
const byMail: PastEvent = {
  type: "SettingChanged",
  data: { scope: "workspace", scopeId: "workspace", key: "signInByMail", value: true, changedById: carla },
};

interface Situation {
  /** What the person has beside the account itself. */
  readonly has: readonly PastEvent[];
  readonly workspace?: readonly PastEvent[];
  readonly as?: Parameters<typeof registered>[1];
  readonly stays: boolean;
}

/** Whether what is taken away stays, as the last way to sign in. */
const unlinking: Readonly<Record<string, Situation>> = {
  "the account alone": { has: [linked()], stays: true },
  "a password": { has: [linked(), password], stays: false },
  "a password that was reset": { has: [linked(), password, reset], stays: true },
  "another account": { has: [linked(), otherAccount], workspace: [...offered, ...otherOffered], stays: false },
  "an account of what is offered no longer": {
    has: [linked(), otherAccount],
    workspace: [...offered, ...otherOffered.slice(0, 1)],
    stays: true,
  },
  "an account of what was removed": { has: [linked(), otherAccount], stays: true },
  "a passkey that has signed in alone": { has: [linked(), ...solePasskey()], stays: false },
  "a passkey that never has": { has: [linked(), passkey()], stays: true },
  "a passkey that was a second step": { has: [linked(), passkey(), signedInBy("password")], stays: true },
  "a passkey that was removed": {
    has: [linked(), ...solePasskey(), { type: "SecondFactorRemoved", data: { userId: alice, factorId, removedById: alice } }],
    stays: true,
  },
  "an app that shows codes": { has: [linked(), app], stays: true },
  "links by mail": { has: [linked()], workspace: [...offered, byMail], stays: false },
  "links by mail, and no address": { has: [linked()], workspace: [...offered, byMail], as: { email: null }, stays: true },
  "links by mail, of an imported administrator": {
    has: [linked()],
    workspace: [...offered, byMail],
    as: { role: "administrator" },
    stays: true,
  },
};

const removingPasskey: Readonly<Record<string, Situation>> = {
  "the passkey alone": { has: solePasskey(), stays: true },
  "a passkey alone that may never have worked": { has: [passkey()], stays: true },
  "a password": { has: [...solePasskey(), password], stays: false },
  "an account": { has: [...solePasskey(), linked()], stays: false },
  "an account of what is offered no longer": {
    has: [...solePasskey(), linked()],
    workspace: [...offered, instanceSetting("isOffered", false)],
    stays: true,
  },
  "another passkey": { has: [...solePasskey(), ...solePasskey(otherId)], stays: false },
  "another passkey that has never signed in": { has: [...solePasskey(), passkey(otherId)], stays: true },
  "an app that shows codes": { has: [...solePasskey(), app], stays: true },
  "links by mail": { has: solePasskey(), workspace: [...offered, byMail], stays: false },
};

const removingAddress: Readonly<Record<string, Situation>> = {
  "links by mail alone": { has: [], workspace: [...offered, byMail], stays: true },
  "no links by mail": { has: [], stays: false },
  "a password": { has: [password], workspace: [...offered, byMail], stays: false },
  "a passkey": { has: solePasskey(), workspace: [...offered, byMail], stays: false },
};

interface Outcome {
  outcome(): readonly { readonly type: string }[] | { readonly refused: string };
}

/** Takes it away in each situation. */
function inEach(
  t: ExecutionContext,
  situations: Readonly<Record<string, Situation>>,
  take: (past: { readonly user: readonly PastEvent[]; readonly workspace: readonly PastEvent[] }) => Outcome,
): void {
  for (const [name, { has, workspace = offered, as, stays }] of Object.entries(situations)) {
    const outcome = take({ user: [registered(alice, as), ...has], workspace }).outcome();
    t.is("refused" in outcome ? outcome.refused : "taken", stays ? "LastSignInMethod" : "taken", name);
  }
}

test("an account of another system is unlinked where another way to sign in is left", (t) => {
  inEach(t, unlinking, (past) => givenUnlink(past).when({ userId: alice, instanceId }));
});

test("a passkey is removed where another way to sign in is left, other factors at any time", (t) => {
  inEach(t, removingPasskey, (past) => givenRemoving(past).when({ userId: alice, factorId }));
  const only = { user: [registered(alice), app], workspace: offered };
  t.is(Array.isArray(givenRemoving(only).when({ userId: alice, factorId: otherId }).outcome()), true);
});

test("an address to which links are mailed is removed where another way to sign in is left, and replaced at any time", (t) => {
  inEach(t, removingAddress, (past) => givenEmail(past).when({ userId: alice, email: null }));
  const past = { user: [registered(alice)], workspace: [...offered, byMail] };
  t.true(Array.isArray(givenEmail(past).when({ userId: alice, email: "new@example.org" }).outcome()));
});

test("administrators take the last way of others, who can be let in by a link", (t) => {
  const byCarla = { actorId: carla } as const;
  const actor = [registered(carla, { name: "carla", role: "administrator" })];
  const past = { actor, workspace: offered, user: [registered(alice), linked()] };
  t.true(Array.isArray(givenUnlink(past).when({ userId: alice, instanceId }, byCarla).outcome()));
  const gone = { ...past, user: [...past.user, deactivated(alice)] };
  t.true(Array.isArray(givenUnlink(gone).when({ userId: alice, instanceId }, byCarla).outcome()));
});
