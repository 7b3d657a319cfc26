import test, { type ExecutionContext } from "ava";
import { openForgingProvider } from "../../tests/support/forging-provider.ts";
import { signInAlone } from "../testing/sign-in-host.ts";
import { openIdConnect } from "./openid-connect.ts";
import { openIdConnectPresets } from "./presets.ts";

const origin = "https://login.microsoftonline.com";
const [tenant, otherTenant] = ["0aaaaaaa-0000-4000-8000-000000000001", "0bbbbbbb-0000-4000-8000-000000000002"];
const preset = openIdConnectPresets.find(({ name }) => name === "entra");
const person = {
  sub: "pairwise",
  oid: "id-of-mia",
  tid: tenant,
  preferred_username: "mia@acme.example",
  email: "mia@acme.example",
};

/** Entra's addresses at a server here. `published` is the issuer that its description names. */
async function scene(t: ExecutionContext, asked: string, published: string) {
  const provider = await openForgingProvider();
  t.teardown(provider.close);
  provider.claims = person;
  const settings = { ...preset?.settings, issuer: `${origin}/${asked}/v2.0`, clientId: provider.clientId };
  const { host, signIn, visit } = signInAlone(openIdConnect, settings, provider.clientSecret);
  const toHere = async (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(address instanceof Request ? address.url : address);
    const path = pathname.replace(`/${asked}/v2.0`, "");
    const response = await fetch(`${provider.issuer}${path}${search}`, init);
    const text = (await response.text()).replaceAll(provider.issuer, `${origin}/${asked}/v2.0`);
    if (path !== "/.well-known/openid-configuration") return new Response(text, response);
    const { authorization_response_iss_parameter_supported: _promise, ...description } = JSON.parse(text);
    return Response.json({ ...description, issuer: `${origin}/${published}/v2.0` });
  };
  provider.forging = { answer: { iss: undefined } };
  const entra = { ...host, fetch: toHere as typeof fetch };
  return async (issuer: string, claims: object = {}) => {
    provider.forging = { ...provider.forging, claims: { iss: `${origin}/${issuer}/v2.0`, ...claims } };
    const { url, kept } = await signIn.begin(entra);
    const { search } = new URL(url);
    return signIn.finish(await visit(`${provider.issuer}/authorize${search}`), kept, entra);
  };
}

test("a person of the tenant comes in by tenant and object id, without a confirmed address", async (t) => {
  const comeIn = await scene(t, tenant, tenant);
  t.like(await comeIn(tenant), { subject: `${tenant}/id-of-mia`, name: "mia@acme.example", email: null });
  await t.throwsAsync(comeIn(otherTenant), { code: "AnswerRefused" }, "another tenant's token");
  await t.throwsAsync(comeIn(tenant, { oid: undefined }), { code: "AnswerRefused" }, "without an object id");
});

test("for several tenants the issuer is the token's own tenant, and the tenant is part of the id", async (t) => {
  const comeIn = await scene(t, "organizations", "{tenantid}");
  t.like(await comeIn(tenant), { subject: `${tenant}/id-of-mia` });
  t.like(await comeIn(otherTenant, { tid: otherTenant }), { subject: `${otherTenant}/id-of-mia` });
  await t.throwsAsync(comeIn(otherTenant), { code: "AnswerRefused" }, "a tenant that is not its issuer's");
});
