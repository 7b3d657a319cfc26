import test from "ava";
import { alice, aliceAsAdministrator, aliceRegistered, ben, benRegistered, idOf } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { revokeSessions } from "./revoke-sessions.ts";

const given = deciderSpecification(revokeSessions);

const [atHome, atWork] = [idOf("5e55"), idOf("5e56")];
const signedIn = (userId: string, sessionId: string) =>
  ({ type: "SignedIn", data: { userId, sessionId, method: "password" } }) as const;
const revoked = (userId: string, sessionId: string) =>
  ({ type: "SessionRevoked", data: { userId, sessionId, revokedById: alice } }) as const;

test("a person ends every session but the one that is kept", (t) => {
  given({ actor: [...aliceRegistered, signedIn(alice, atHome), signedIn(alice, atWork)] })
    .when({ userId: alice, keptSessionId: atHome })
    .thenEvents(t, [revoked(alice, atWork)]);
});

test("without other sessions there is nothing to do", (t) => {
  given({ actor: [...aliceRegistered, signedIn(alice, atHome)] })
    .when({ userId: alice, keptSessionId: atHome })
    .thenNothing(t);
});

test("an administrator ends all of another person, and a member does not", (t) => {
  const user = [...benRegistered, signedIn(ben, atHome), signedIn(ben, atWork)];
  const data = { userId: ben, keptSessionId: null };
  given({ actor: aliceAsAdministrator, user })
    .when(data)
    .thenEvents(t, [revoked(ben, atHome), revoked(ben, atWork)]);
  given({ actor: aliceRegistered, user }).when(data).thenRefused(t, "NotPermitted");
});
