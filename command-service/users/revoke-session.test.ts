import test from "ava";
import { alice, aliceAsAdministrator, aliceDeactivated, aliceRegistered, ben, benRegistered, idOf } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { revokeSession } from "./revoke-session.ts";

const given = deciderSpecification(revokeSession);

const sessionId = idOf("5e55");
const data = { userId: alice, sessionId };
const signedIn = (userId: string) => ({ type: "SignedIn", data: { userId, sessionId, method: "password" } }) as const;
const revoked = (userId: string) => ({ type: "SessionRevoked", data: { userId, sessionId, revokedById: alice } }) as const;

test("a user can end another own session", (t) => {
  given({ actor: [...aliceRegistered, signedIn(alice)] })
    .when(data)
    .thenEvents(t, [revoked(alice)]);
});

test("a session that is over, or never was, cannot be ended", (t) => {
  given({ actor: aliceRegistered }).when(data).thenRefused(t, "SessionUnknown");
  given({ actor: [...aliceRegistered, signedIn(alice), revoked(alice)] })
    .when(data)
    .thenRefused(t, "SessionUnknown");
});

test("a user cannot do it for another user", (t) => {
  given({ actor: aliceRegistered, user: [...benRegistered, signedIn(ben)] })
    .when({ ...data, userId: ben })
    .thenRefused(t, "NotPermitted");
});

test("an administrator does it for people who are there", (t) => {
  given({ actor: aliceAsAdministrator, user: [...benRegistered, signedIn(ben)] })
    .when({ ...data, userId: ben })
    .thenEvents(t, [revoked(ben)]);
  given({ actor: aliceAsAdministrator })
    .when({ ...data, userId: ben })
    .thenRefused(t, "UserUnknown", { userId: ben });
});

test("a deactivated or unknown user can do nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});
