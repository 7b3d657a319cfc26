import test from "ava";
import { alice, aliceAsAdministrator, aliceDeactivated, aliceRegistered, ben, benRegistered, idOf } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { signOut } from "./sign-out.ts";

const given = deciderSpecification(signOut);

const data = { userId: alice, sessionId: idOf("5e55") };
const signedIn = { type: "SignedIn", data: { ...data, method: "password" } } as const;
const expected = { type: "SignedOut", data } as const;

test("a person signs out", (t) => {
  given({ actor: [...aliceRegistered, signedIn] })
    .when(data)
    .thenEvents(t, [expected]);
});

test("a session that is over cannot be signed out of", (t) => {
  given({ actor: aliceRegistered }).when(data).thenRefused(t, "SessionUnknown");
  given({ actor: [...aliceRegistered, signedIn, expected] })
    .when(data)
    .thenRefused(t, "SessionUnknown");
});

test("being deactivated ends all sessions", (t) => {
  const back = { type: "UserReactivated", data: { userId: alice, reactivatedById: ben } } as const;
  const away = { type: "UserDeactivated", data: { userId: alice, deactivatedById: ben } } as const;
  given({ actor: [...aliceRegistered, signedIn, away, back] })
    .when(data)
    .thenRefused(t, "SessionUnknown");
});

test("no user can do it for another one, not even an administrator", (t) => {
  given({ actor: aliceAsAdministrator, user: benRegistered })
    .when({ ...data, userId: ben })
    .thenRefused(t, "NotPermitted");
});

test("Logue itself may", (t) => {
  given({ user: [...aliceRegistered, signedIn] })
    .when(data, { actorKind: "system", actorId: idOf("5a5") })
    .thenEvents(t, [expected]);
  given({}).when(data, { actorKind: "system" }).thenRefused(t, "UserUnknown", { userId: alice });
});

test("a deactivated or unknown user can do nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});
