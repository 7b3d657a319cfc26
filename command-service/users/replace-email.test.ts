import test from "ava";
import {
  alice,
  aliceAsAdministrator,
  aliceDeactivated,
  aliceRegistered,
  ben,
  benRegistered,
  registered,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { replaceEmail } from "./replace-email.ts";

const given = deciderSpecification(replaceEmail);

const old = "alice@example.org";
const data = { userId: alice, email: "alix@example.org" };
const digestOf = (name: string) => `digest of email ${name}`;
const claimed = (name: string, holderId: string) =>
  ({ type: "IdentifierClaimed", data: { kind: "email", digest: digestOf(name), holderId } }) as const;
const released = (name: string, holderId: string) =>
  ({ type: "IdentifierReleased", data: { kind: "email", digest: digestOf(name), holderId } }) as const;
const replaced = { type: "EmailReplaced", data } as const;
const past = { actor: aliceRegistered, directory: [claimed(old, alice)] };

test("a person takes another address, which frees the old one", (t) => {
  given(past)
    .when(data)
    .thenEvents(t, [claimed(data.email, alice), replaced, released(old, alice)]);
});

test("an address may be given up", (t) => {
  given(past)
    .when({ userId: alice, email: null })
    .thenEvents(t, [{ type: "EmailReplaced", data: { userId: alice, email: null } }, released(old, alice)]);
});

test("setting the current address changes nothing", (t) => {
  given(past).when({ userId: alice, email: old }).thenNothing(t);
});

test("sent again after the process died between the steps, it goes on where it stood", (t) => {
  const directory = [...past.directory, claimed(data.email, alice)];
  given({ ...past, directory })
    .when(data)
    .thenEvents(t, [replaced, released(old, alice)]);
  given({ actor: [...aliceRegistered, replaced], directory })
    .when(data)
    .thenEvents(t, [released(old, alice)]);
});

test("another user's address cannot be taken", (t) => {
  const directory = [...past.directory, claimed(data.email, ben)];
  given({ ...past, directory, emailHolder: [registered(ben, { email: data.email })] })
    .when(data)
    .thenRefused(t, "EmailTaken");
});

test("a address that its holder gave up is free, even if the process died before saying so", (t) => {
  const directory = [...past.directory, claimed(data.email, ben)];
  given({ ...past, directory, emailHolder: benRegistered })
    .when(data)
    .thenEvents(t, [released(data.email, ben), claimed(data.email, alice), replaced, released(old, alice)]);
});

test("what is no address is refused", (t) => {
  for (const email of ["", "alix", "a b@example.org", "a@b@c", "a@", "@example.org", "a@.org"])
    given(past).when({ userId: alice, email }).thenRefused(t, "EmailInvalid");
});

test("a user cannot do it for another user", (t) => {
  given({ actor: aliceRegistered, user: benRegistered })
    .when({ ...data, userId: ben })
    .thenRefused(t, "NotPermitted");
});

test("an administrator does it for people who are there", (t) => {
  given({ actor: aliceAsAdministrator, user: benRegistered })
    .when({ ...data, userId: ben })
    .thenEvents(t, [claimed(data.email, ben), { type: "EmailReplaced", data: { ...data, userId: ben } }]);
  given({ actor: aliceAsAdministrator })
    .when({ ...data, userId: ben })
    .thenRefused(t, "UserUnknown", { userId: ben });
});

test("a deactivated or unknown user can do nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});
