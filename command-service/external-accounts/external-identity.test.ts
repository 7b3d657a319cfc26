import test from "ava";
import { alice, ben, registered } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { bot, byInstance, instanceId, linked, workspaceWithInstance } from "../testing/external-cast.ts";
import { renameExternalPerson } from "./rename-external-person.ts";
import { replaceExternalEmail } from "./replace-external-email.ts";

const givenName = deciderSpecification(renameExternalPerson);
const givenEmail = deciderSpecification(replaceExternalEmail);

const workspace = workspaceWithInstance({ followsUserName: true, followsEmail: true });
const past = { actor: bot, workspace, user: [registered(alice), linked()] };
const named = { userId: alice, instanceId, name: "alicia" };
const reached = { userId: alice, instanceId, email: "alicia@example.org" };
const claimed = (kind: "user-name" | "email", name: string, holderId = alice): PastEvent => ({
  type: "IdentifierClaimed",
  data: { kind, digest: `digest of ${kind} ${name}`, holderId },
});

test("a person gets the name and the address of the other system, each claimed first", (t) => {
  givenName(past)
    .when(named, byInstance)
    .thenEvents(t, [claimed("user-name", "alicia"), { type: "UserRenamed", data: { userId: alice, name: "alicia" } }]);
  givenEmail(past)
    .when(reached, byInstance)
    .thenEvents(t, [
      claimed("email", "alicia@example.org"),
      { type: "EmailReplaced", data: { userId: alice, email: "alicia@example.org" } },
    ]);
});

test("a name or an address of another account is refused, and nothing is merged", (t) => {
  const other = { nameHolder: [registered(ben, { name: "alicia" })], emailHolder: [registered(ben, { email: reached.email })] };
  givenName({ ...past, directory: [claimed("user-name", "alicia", ben)], nameHolder: other.nameHolder })
    .when(named, byInstance)
    .thenRefused(t, "UserNameTaken");
  givenEmail({ ...past, directory: [claimed("email", reached.email, ben)], emailHolder: other.emailHolder })
    .when(reached, byInstance)
    .thenRefused(t, "EmailTaken");
});

test("only where the settings say so, by the integration itself, and never an administrator's address", (t) => {
  const silent = { ...past, workspace: workspaceWithInstance() };
  givenName(silent).when(named, byInstance).thenRefused(t, "NotPermitted");
  givenEmail(silent).when(reached, byInstance).thenRefused(t, "NotPermitted");
  givenName(past).when(named, { actorId: alice }).thenRefused(t, "NotPermitted");
  const administrator = [registered(alice, { role: "administrator" }), linked()];
  givenEmail({ ...past, user: administrator })
    .when(reached, byInstance)
    .thenRefused(t, "NotPermitted");
});
