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
import { renameUser } from "./rename-user.ts";

const given = deciderSpecification(renameUser);

const old = "alice";
const data = { userId: alice, name: "alix" };
const digestOf = (name: string) => `digest of user-name ${name}`;
const claimed = (name: string, holderId: string) =>
  ({ type: "IdentifierClaimed", data: { kind: "user-name", digest: digestOf(name), holderId } }) as const;
const released = (name: string, holderId: string) =>
  ({ type: "IdentifierReleased", data: { kind: "user-name", digest: digestOf(name), holderId } }) as const;
const replaced = { type: "UserRenamed", data } as const;
const past = { actor: aliceRegistered, directory: [claimed(old, alice)] };

test("a person takes another name, which frees the old one", (t) => {
  given(past)
    .when(data)
    .thenEvents(t, [claimed(data.name, alice), replaced, released(old, alice)]);
});

test("setting the current name changes nothing", (t) => {
  given(past).when({ userId: alice, name: old }).thenNothing(t);
});

test("sent again after the process died between the steps, it goes on where it stood", (t) => {
  const directory = [...past.directory, claimed(data.name, alice)];
  given({ ...past, directory })
    .when(data)
    .thenEvents(t, [replaced, released(old, alice)]);
  given({ actor: [...aliceRegistered, replaced], directory })
    .when(data)
    .thenEvents(t, [released(old, alice)]);
});

test("another user's name cannot be taken", (t) => {
  const directory = [...past.directory, claimed(data.name, ben)];
  given({ ...past, directory, nameHolder: [registered(ben, { name: data.name })] })
    .when(data)
    .thenRefused(t, "UserNameTaken");
});

test("a name that its holder gave up is free, even if the process died before saying so", (t) => {
  const directory = [...past.directory, claimed(data.name, ben)];
  given({ ...past, directory, nameHolder: benRegistered })
    .when(data)
    .thenEvents(t, [released(data.name, ben), claimed(data.name, alice), replaced, released(old, alice)]);
});

test("what is no name is refused", (t) => {
  for (const name of ["", "Alix", "a b", "-a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"])
    given(past).when({ userId: alice, name }).thenRefused(t, "UserNameInvalid");
});

test("a user cannot do it for another user", (t) => {
  given({ actor: aliceRegistered, user: benRegistered })
    .when({ ...data, userId: ben })
    .thenRefused(t, "NotPermitted");
});

test("an administrator does it for people who are there", (t) => {
  given({ actor: aliceAsAdministrator, user: benRegistered })
    .when({ ...data, userId: ben })
    .thenEvents(t, [claimed(data.name, ben), { type: "UserRenamed", data: { ...data, userId: ben } }]);
  given({ actor: aliceAsAdministrator })
    .when({ ...data, userId: ben })
    .thenRefused(t, "UserUnknown", { userId: ben });
});

test("a deactivated or unknown user can do nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});
