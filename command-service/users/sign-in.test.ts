import test from "ava";
import { alice, aliceAsAdministrator, aliceDeactivated, aliceRegistered, ben, benRegistered, idOf } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { signIn } from "./sign-in.ts";

const given = deciderSpecification(signIn);

const data = { userId: alice, sessionId: idOf("5e55"), method: "password" } as const;
const expected = { type: "SignedIn", data } as const;

test("a person signs in", (t) => {
  given({ actor: aliceRegistered }).when(data).thenEvents(t, [expected]);
});

test("the record says from where, of an IPv6 address the network", (t) => {
  const from = (address: string) => given({ actor: aliceRegistered }).when(data, { address });
  from("2001:db8::7").thenEvents(t, [{ ...expected, data: { ...data, address: "2001:db8:0:0::/64" } }]);
  from("192.0.2.7").thenEvents(t, [{ ...expected, data: { ...data, address: "192.0.2.7" } }]);
  from("").thenEvents(t, [expected]);
});

test("a session begins once", (t) => {
  given({ actor: [...aliceRegistered, expected] })
    .when(data)
    .thenNothing(t);
});

test("Logue itself does not sign in deactivated users", (t) => {
  given({ user: aliceDeactivated }).when(data, { actorKind: "system" }).thenRefused(t, "UserDeactivated");
});

test("no user can do it for another one, not even an administrator", (t) => {
  given({ actor: aliceAsAdministrator, user: benRegistered })
    .when({ ...data, userId: ben })
    .thenRefused(t, "NotPermitted");
});

test("Logue itself may", (t) => {
  given({ user: [...aliceRegistered] })
    .when(data, { actorKind: "system", actorId: idOf("5a5") })
    .thenEvents(t, [expected]);
  given({}).when(data, { actorKind: "system" }).thenRefused(t, "UserUnknown", { userId: alice });
});

test("a deactivated or unknown user can do nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});
