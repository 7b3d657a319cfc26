import test from "ava";
import { alice, aliceAsAdministrator, aliceDeactivated, aliceRegistered, ben, benRegistered, idOf } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { changePassword } from "./change-password.ts";

const given = deciderSpecification(changePassword);

const [here, elsewhere] = [idOf("5e55"), idOf("5e56")];
const data = { userId: alice, keptSessionId: here };
const changed = { type: "PasswordChanged", data: { userId: alice } } as const;
const signedIn = (sessionId: string) => ({ type: "SignedIn", data: { userId: alice, sessionId, method: "password" } }) as const;

test("a person changes the own password, which ends every other session", (t) => {
  given({ actor: aliceRegistered }).when(data).thenEvents(t, [changed]);
  given({ actor: [...aliceRegistered, signedIn(here), signedIn(elsewhere)] })
    .when(data)
    .thenEvents(t, [changed, { type: "SessionRevoked", data: { userId: alice, sessionId: elsewhere, revokedById: alice } }]);
});

test("no other person does it, not even an administrator", (t) => {
  const bens = { userId: ben, keptSessionId: null };
  given({ actor: aliceRegistered, user: benRegistered }).when(bens).thenRefused(t, "NotPermitted");
  given({ actor: aliceAsAdministrator, user: benRegistered }).when(bens).thenRefused(t, "NotPermitted");
});

test("Logue itself may", (t) => {
  given({ user: aliceRegistered })
    .when({ userId: alice, keptSessionId: null }, { actorKind: "system", actorId: idOf("5a5") })
    .thenEvents(t, [changed]);
});

test("a deactivated or unknown person does nothing", (t) => {
  given({ actor: aliceDeactivated }).when(data).thenRefused(t, "UserDeactivated", { userId: alice });
  given({}).when(data).thenRefused(t, "UserUnknown", { userId: alice });
});
