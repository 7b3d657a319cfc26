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

test("a bot gets no password, not even from Logue itself", (t) => {
  const registered = aliceRegistered.map((event) =>
    event.type === "UserRegistered" ? { ...event, data: { ...event.data, kind: "bot" as const, role: "bot" as const } } : event,
  );
  const reason = { field: "userId", reason: "not a person" };
  given({ actor: registered }).when(data).thenRefused(t, "InputInvalid", reason);
  given({ user: registered })
    .when({ userId: alice, keptSessionId: null }, { actorKind: "system", actorId: idOf("5a5") })
    .thenRefused(t, "InputInvalid", reason);
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

test("access tokens end with the old password where that is asked for, and stay otherwise", (t) => {
  const token = { userId: alice, tokenId: idOf("70ce9"), label: "Backup", scopes: ["read"], expiresAt: null } as const;
  const past = [...aliceRegistered, { type: "AccessTokenCreated", data: token } as const];
  const revoked = { type: "AccessTokenRevoked", data: { userId: alice, tokenId: token.tokenId, revokedById: alice } } as const;
  given({ actor: past }).when(data).thenEvents(t, [changed]);
  given({ actor: past })
    .when({ ...data, endsAccessTokens: true })
    .thenEvents(t, [changed, revoked]);
});

test("what programs were allowed ends with the old password where that is asked for, and stays otherwise", (t) => {
  const [grantId, clientId] = [idOf("91a"), idOf("c11e")];
  const scopes = ["messages.post"];
  const granted = {
    type: "OAuthAccessGranted",
    data: { userId: alice, grantId, clientId, scopes, refusedScopes: [], expiresAt: null },
  } as const;
  const past = { actor: [...aliceRegistered, granted] };
  given(past).when(data).thenEvents(t, [changed]);
  given(past)
    .when({ ...data, endsOAuthAccess: true })
    .thenEvents(t, [
      changed,
      { type: "OAuthAccessWithdrawn", data: { userId: alice, grantId, clientId, cause: "person", withdrawnById: alice } },
    ]);
});
