import test from "ava";
import { alice, aliceAsAdministrator, ben, carla, deactivated, idOf, registered, workspaceCreated } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { deactivateUser } from "../users/deactivate-user.ts";
import { reactivateUser } from "../users/reactivate-user.ts";
import { changeProvidedPerson } from "./change-provided-person.ts";
import { providePerson } from "./provide-person.ts";
import { provideTeam } from "./provide-team.ts";
import { stopProvidingPerson } from "./stop-providing-person.ts";
import { takeOverPerson } from "./take-over-person.ts";

const instanceId = idOf("1157");
const botId = idOf("ac702");
const teamId = idOf("7ea9");
const facts = { userId: alice, instanceId, userName: "alice@example.org", externalId: "00u1", record: "{}" };
const person = { ...facts, name: "alice", displayName: "Alice", email: "alice@example.org", title: "" };

const added: PastEvent = { type: "IntegrationAdded", data: { instanceId, name: "scim", actorId: botId, addedById: ben } };
const setting = (key: string): PastEvent => ({
  type: "SettingChanged",
  data: { scope: "integration", scopeId: instanceId, key, value: true, changedById: ben },
});
const provided: PastEvent = { type: "PersonProvided", data: facts };
const past = {
  actor: [registered(botId, { name: "directory", email: null, kind: "bot", role: "bot" })],
  workspace: [workspaceCreated(), added, setting("registersPeople"), setting("linksByMail"), setting("makesTeams")],
};
const byInstance = { actorId: botId, actorKind: "app" } as const;

const givenNew = deciderSpecification(providePerson);
const givenChange = deciderSpecification(changeProvidedPerson);
const givenTakeOver = deciderSpecification(takeOverPerson);
const givenEnd = deciderSpecification(stopProvidingPerson);
const givenTeam = deciderSpecification(provideTeam);
const givenDeactivation = deciderSpecification(deactivateUser);
const givenReactivation = deciderSpecification(reactivateUser);

test("only the instance itself provides people and teams, and only where its settings allow it", (t) => {
  const team = { teamId, instanceId, externalId: null, name: "crew", title: "Crew", description: "" };
  for (const from of [{}, { actorId: botId, actorKind: "bot" }, { actorId: carla, actorKind: "app" }] as const) {
    givenNew({ ...past, user: [] })
      .when(person, from)
      .thenRefused(t, "NotPermitted");
    givenChange({ ...past, user: [registered(alice), provided] })
      .when(person, from)
      .thenRefused(t, "NotPermitted");
    givenTeam(past).when(team, from).thenRefused(t, "NotPermitted");
  }
  const closed = { ...past, workspace: [workspaceCreated(), added] };
  givenNew({ ...closed, user: [] })
    .when(person, byInstance)
    .thenRefused(t, "SignUpClosed");
  givenTeam(closed).when(team, byInstance).thenRefused(t, "NotPermitted");
  givenTakeOver({ ...closed, user: [registered(alice)] })
    .when({ ...facts, email: "alice@example.org" }, byInstance)
    .thenRefused(t, "NotPermitted");
});

test("a person who is provided has an account, and no session and no way to sign in", (t) => {
  const outcome = givenNew({ ...past, user: [] })
    .when(person, byInstance)
    .outcome();
  if ("refused" in outcome) return t.fail(outcome.refused);
  t.deepEqual(
    outcome.map(({ type }): string => type),
    ["IdentifierClaimed", "IdentifierClaimed", "UserRegistered", "PersonProvided"],
  );
  givenNew({ ...past, user: [registered(alice)] })
    .when(person, byInstance)
    .thenRefused(t, "InputInvalid");
});

test("an account is taken over by its address where no one has used it, and never an administrator's", (t) => {
  const byMail = { ...facts, email: "Alice@example.org" };
  givenTakeOver({ ...past, user: [registered(alice)] })
    .when(byMail, byInstance)
    .thenEvents(t, [{ type: "PersonProvided", data: facts }]);
  const passwordSet: PastEvent = { type: "PasswordChanged", data: { userId: alice } };
  const refused: readonly (readonly [readonly PastEvent[], Parameters<ReturnType<typeof taking>["thenRefused"]>[1]])[] = [
    [[registered(alice), passwordSet], "NotPermitted"],
    [[registered(alice, { email: "other@example.org" })], "NotPermitted"],
    [aliceAsAdministrator, "AdministratorUnconfirmed"],
    [[registered(alice), provided], "ExternalAccountTaken"],
    [[registered(alice), deactivated(alice)], "UserDeactivated"],
  ];
  for (const [user, code] of refused) taking(user).thenRefused(t, code);
  function taking(user: readonly PastEvent[]) {
    return givenTakeOver({ ...past, user }).when(byMail, byInstance);
  }
});

test("all facts of a person change together; an administrator's address stays", (t) => {
  const user = [registered(alice), provided];
  const changed = { ...person, displayName: "Alix", title: "Rigger", record: '{"title":"Rigger"}' };
  givenChange({ ...past, user })
    .when(person, byInstance)
    .thenEvents(t, claimed());
  const outcome = givenChange({ ...past, user })
    .when(changed, byInstance)
    .outcome();
  if ("refused" in outcome) return t.fail(outcome.refused);
  t.deepEqual(
    outcome.filter(({ type }) => type !== "IdentifierClaimed").map(({ type }): string => type),
    ["ProfileEdited", "PersonProvided"],
  );
  givenChange({ ...past, user: [...aliceAsAdministrator, provided] })
    .when({ ...person, email: "other@example.org" }, byInstance)
    .thenRefused(t, "NotPermitted");
  givenChange({ ...past, user: [registered(alice)] })
    .when(person, byInstance)
    .thenRefused(t, "ExternalAccountUnknown");
});

test("a change that was made of another record is refused, and one that is sent again is not", (t) => {
  const user = [registered(alice), provided];
  const changed = { ...person, title: "Rigger", record: '{"title":"Rigger"}' };
  givenChange({ ...past, user })
    .when({ ...changed, recordBefore: '{"title":"Mate"}' }, byInstance)
    .thenRefused(t, "ProvidedPersonChanged");
  for (const recordBefore of [facts.record, undefined]) {
    const outcome = givenChange({ ...past, user })
      .when({ ...changed, recordBefore }, byInstance)
      .outcome();
    t.false("refused" in outcome);
  }
  const again: PastEvent = { type: "PersonProvided", data: { ...facts, record: changed.record } };
  const outcome = givenChange({ ...past, user: [...user, again] })
    .when({ ...changed, recordBefore: facts.record }, byInstance)
    .outcome();
  t.false("refused" in outcome);
});

/** The test's directory holds no claim of the person yet. */
function claimed() {
  const holderId = alice;
  return [
    { type: "IdentifierClaimed", data: { kind: "user-name", digest: "digest of user-name alice", holderId } },
    { type: "IdentifierClaimed", data: { kind: "email", digest: "digest of email alice@example.org", holderId } },
  ] as const;
}

test("the instance deactivates the people that it provides, and reactivates only those that it deactivated", (t) => {
  const user = [registered(alice), provided];
  const byBot: PastEvent = { type: "UserDeactivated", data: { userId: alice, deactivatedById: botId } };
  const about = { userId: alice };
  givenDeactivation({ ...past, user })
    .when(about, byInstance)
    .thenEvents(t, [{ type: "UserDeactivated", data: { userId: alice, deactivatedById: botId } }]);
  givenDeactivation({ ...past, user: [registered(alice)] })
    .when(about, byInstance)
    .thenRefused(t, "NotPermitted");
  givenReactivation({ ...past, user: [...user, byBot] })
    .when(about, byInstance)
    .thenEvents(t, [{ type: "UserReactivated", data: { userId: alice, reactivatedById: botId } }]);
  givenReactivation({ ...past, user: [...user, deactivated(alice)] })
    .when(about, byInstance)
    .thenRefused(t, "NotPermitted");
});

test("a person who is provided no longer keeps the account", (t) => {
  const end = { userId: alice, instanceId };
  givenEnd({ ...past, user: [registered(alice), provided] })
    .when(end, byInstance)
    .thenEvents(t, [{ type: "PersonNoLongerProvided", data: { ...end, endedById: botId } }]);
  givenEnd({ ...past, user: [registered(alice)] })
    .when(end, byInstance)
    .thenRefused(t, "ExternalAccountUnknown");
});
