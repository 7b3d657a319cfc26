import test from "ava";
import type { Browser } from "playwright-core";
import { openBrowser, openWindow } from "../../support/browser.ts";
import { type House, openOwnHouse } from "../../support/house.ts";
import type { RunningEngine } from "../engine.ts";
import { keycloakPackage } from "../engine-packages.ts";
import { fetchEngines } from "../fetch-engines.ts";
import { startKeycloak } from "./keycloak.ts";
import { mia, realmFor } from "./realm.ts";

const clientSecret = "a secret between the two";
let house: House;
let browser: Browser;
let keycloak: RunningEngine;
let instances: Readonly<Record<"openid-connect" | "saml", Instance>>;

interface Instance {
  readonly id: string;
  readonly path: string;
}

const addition = `mutation ($input: AddIntegrationInput!) { addIntegration(input: $input) { result { instance { id path } } } }`;
const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";

async function add(name: string): Promise<Instance> {
  const input = { name, actorName: `${name}-sign-in`, displayName: name };
  const { data } = await house.ada.ask<{ addIntegration: { result: { instance: Instance } } }, object>(addition, { input });
  if (data == null) throw new Error(`The integration ${name} was not added.`);
  return data.addIntegration.result.instance;
}

async function set({ id }: Instance, settings: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [key, value] of Object.entries(settings)) {
    const given = key === "clientSecret" ? { secretValue: value } : { value };
    const { data } = await house.ada.ask<{ changeSetting: { refusal: unknown } }, object>(change, {
      input: { scope: "INTEGRATION", scopeId: id, key, ...given },
    });
    if (data?.changeSetting.refusal !== null) throw new Error(`The setting ${key} was refused.`);
  }
}

/** Asked in the page, with its cookie. */
const ask = async (query: string) => {
  const headers = { "content-type": "application/json" };
  const answer = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ query }) });
  return (await answer.json()) as {
    readonly data: { readonly viewer: object; readonly signOut: { readonly result: { readonly continueAt: string } } };
  };
};

const whoAmI = "{ viewer { user { displayName } account { externalAccounts { label } } } }";
const signOut = "mutation { signOut { result { continueAt } } }";

test.before(async () => {
  const started = [openOwnHouse({ environment: { OUTGOING_ALLOWED: "127.0.0.1/32,::1/128" } }), openBrowser()] as const;
  await fetchEngines([keycloakPackage]);
  [house, browser] = await Promise.all(started);
  instances = { "openid-connect": await add("openid-connect"), saml: await add("saml") };
  const here = ({ path }: Instance, below: string) => `${house.logue.url}${path}/${below}`;
  const metadata = await (await fetch(here(instances.saml, "metadata"))).text();
  const certificate = /<ds:X509Certificate>([^<]+)/.exec(metadata)?.[1]?.replaceAll(/\s/g, "") ?? "";
  const entityId = here(instances.saml, "metadata");
  keycloak = await startKeycloak(
    realmFor({
      openId: { callbackUrl: here(instances["openid-connect"], "callback"), clientId: "logue", clientSecret },
      saml: {
        callbackUrl: here(instances.saml, "callback"),
        signOutUrl: here(instances.saml, "sign-out"),
        entityId,
        certificate,
      },
    }),
  );
  const offered = { isOffered: true, registersPeople: true, isInsecureAllowed: true, signsOutThere: true };
  await set(instances["openid-connect"], { issuer: keycloak.url, clientId: "logue", clientSecret, ...offered });
  await set(instances.saml, { metadataAddress: `${keycloak.url}/protocol/saml/descriptor`, ...offered });
});

test.after.always(async () => {
  await browser?.close();
  await keycloak?.stop();
  await house?.close();
});

for (const [method, displayName] of [
  ["openid-connect", "Mia Mole"],
  ["saml", "Mia"],
] as const) {
  test.serial(`a person signs in by Keycloak's own page, and out here and there, by ${method}`, async (t) => {
    const { page, context } = await openWindow(browser, house.logue.url, `${instances[method].path}/sign-in`);
    await page.locator("#username").fill(mia.name);
    await page.locator("#password").fill(mia.password);
    await page.locator("#kc-login").click();
    await page.getByRole("log", { name: "Messages" }).waitFor();
    t.is(new URL(page.url()).origin, house.logue.url);
    const { data } = await page.evaluate(ask, whoAmI);
    t.like(data.viewer, { user: { displayName }, account: { externalAccounts: [{ label: mia.email }] } });
    const { continueAt } = (await page.evaluate(ask, signOut)).data.signOut.result;
    t.true(continueAt.startsWith(keycloak.url));
    await page.goto(continueAt);
    await page.waitForURL(`${house.logue.url}/`);
    await page.goto(`${instances[method].path}/sign-in`);
    await page.locator("#username").waitFor();
    await context.close();
  });
}
