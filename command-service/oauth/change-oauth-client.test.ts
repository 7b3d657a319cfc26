import test from "ava";
import { alice, aliceAsAdministrator, aliceRegistered, idOf, registered, workspaceCreated } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { changeOAuthClient } from "./change-oauth-client.ts";

const given = deciderSpecification(changeOAuthClient);

const [clientId, secretId, accountId] = [idOf("c11e"), idOf("5ec"), idOf("ac702")];
const facts = {
  clientId,
  name: "Tide table",
  redirectUris: ["https://tides.example.org/callback"],
  scopes: ["openid", "messages.post"],
} as const;
const program = (accountOf: string | null = null): PastEvent => ({
  type: "OAuthClientRegistered",
  data: { ...facts, secretId, kind: "confidential", allowsDevices: false, accountId: accountOf, registeredById: alice },
});
const past = { actor: aliceAsAdministrator, workspace: [workspaceCreated(), program()] };
const data = { clientId, name: "Winds", redirectUris: ["https://winds.example.org/callback"], scopes: ["openid"] } as const;
const changed: PastEvent = { type: "OAuthClientChanged", data: { ...data, changedById: alice } };

test("an administrator changes name, addresses and scopes, and the same again changes nothing", (t) => {
  given(past).when(data).thenEvents(t, [changed]);
  given({ ...past, workspace: [...past.workspace, changed] })
    .when(data)
    .thenNothing(t);
});

test("the account by which a program acts for itself follows its scopes", (t) => {
  const grant = { userId: accountId, grantId: clientId, clientId, refusedScopes: [], expiresAt: null };
  const granted = (scopes: readonly string[]): PastEvent => ({ type: "OAuthAccessGranted", data: { ...grant, scopes } });
  const account = [registered(accountId, { name: "tides", email: null, kind: "bot", role: "bot" }), granted(facts.scopes)];
  const withAccount = { ...past, workspace: [workspaceCreated(), program(accountId)], account };
  given(withAccount)
    .when(data)
    .thenEvents(t, [changed, granted(["openid"])]);
});

test("what no program may be is refused, and what its keeper may not do is not added", (t) => {
  given(past)
    .when({ ...data, name: "" })
    .thenRefused(t, "OAuthClientInvalid");
  given(past)
    .when({ ...data, redirectUris: [] })
    .thenRefused(t, "OAuthClientInvalid");
  given(past)
    .when({ ...data, redirectUris: ["http://tides.example.org/"] })
    .thenRefused(t, "RedirectAddressInvalid");
  given(past)
    .when({ ...data, scopes: [...facts.scopes, "messages.read"] })
    .thenEvents(t, [
      { type: "OAuthClientChanged", data: { ...data, scopes: [...facts.scopes, "messages.read"], changedById: alice } },
    ]);
  given({ ...past, actor: aliceRegistered })
    .when(data)
    .thenRefused(t, "NotPermitted");
});

test("a program that is disabled or unknown stays as it is", (t) => {
  const disabled: PastEvent = { type: "OAuthClientDisabled", data: { clientId, disabledById: alice } };
  given({ ...past, workspace: [...past.workspace, disabled] })
    .when(data)
    .thenRefused(t, "OAuthClientUnknown");
  given(past)
    .when({ ...data, clientId: idOf("c11f") })
    .thenRefused(t, "OAuthClientUnknown");
});
