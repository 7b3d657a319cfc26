import test from "ava";
import { query } from "./support/api.ts";
import { createCookieBrowser } from "./support/cookie-browser.ts";
import { beginToFollow } from "./support/follow.ts";
import { openForgingProvider } from "./support/forging-provider.ts";
import { freePort } from "./support/free-ports.ts";
import { CreateAccessTokenDocument, InboxEventsDocument, ViewerDocument } from "./support/generated/operations.ts";
import { type House, openOwnHouse } from "./support/house.ts";
import { type AddedInstance, addInstance, changeInstance } from "./support/integration-instances.ts";
import { waitUntil } from "./support/wait-until.ts";

let house: House;
/** What people open; a balancer there would send each request to any instance of the API. */
let publicUrl: string;
/** Two instances of the API, where there are two. */
let [one, other] = ["", ""];

test.before(async () => {
  const port = await freePort();
  publicUrl = `http://127.0.0.1:${port}`;
  const environment = { OUTGOING_ALLOWED: "127.0.0.1/32", PUBLIC_URL: publicUrl, VISIBILITY_WAIT_MAX_MS: "15000" };
  house = await openOwnHouse({ environment, port });
  [one, other] = [house.logue.urls[0] ?? "", house.logue.urls.at(-1) ?? ""];
});
test.after.always(() => house?.close());

async function addProvider() {
  const instance = await addInstance(house.ada, "openid-connect", "acme-login");
  const provider = await openForgingProvider();
  const { issuer, clientId, clientSecret } = provider;
  const values = { isOffered: true, registersPeople: true, isInsecureAllowed: true, issuer, clientId };
  for (const [key, value] of Object.entries(values)) await changeInstance(house.ada, instance, key, { value });
  await changeInstance(house.ada, instance, "clientSecret", { secretValue: clientSecret });
  return { instance, provider };
}

/** Begins at one instance of the API, and brings the provider's answer to the other one. */
async function signIn({ path }: AddedInstance): Promise<string> {
  const browser = createCookieBrowser(({ origin }) => origin === publicUrl);
  const answered = await browser.open(`${one}${path}/sign-in`);
  browser.setCookie(other, browser.cookieFor(one));
  await browser.open(answered.url.href.replace(publicUrl, other));
  return browser.cookieFor(other);
}

const nameAt = async (url: string, cookie: string): Promise<string | undefined> =>
  (await query(url, ViewerDocument, {}, { cookie })).viewer?.user.name;

test("a sign-in that begins at one instance of the API ends at another one, and a logout told to one closes the socket at another", async (t) => {
  const { instance, provider } = await addProvider();
  t.teardown(provider.close);
  provider.claims = { sub: "provider|mia", sid: "there-1", preferred_username: "mia", name: "Mia Mole" };
  const cookie = await signIn(instance);
  for (const url of [one, other]) t.is(await waitUntil("the person to be known", () => nameAt(url, cookie)), "mia");
  provider.claims = { ...provider.claims, sid: "there-2" };
  const kept = await signIn(instance);
  const follow = (at: string, session: string) =>
    beginToFollow(at, InboxEventsDocument, {}, { cookie: session }, ({ inboxEvents }) => inboxEvents);
  const [follower, following] = [follow(other, cookie), follow(other, kept)];
  t.teardown(() => Promise.all([follower.close(), following.close()]));
  for (const each of [follower, following]) await each.until("CaughtUp", (item) => item.__typename === "CaughtUp");

  const told = await fetch(`${one}${instance.path}/back-channel-logout`, {
    method: "POST",
    body: new URLSearchParams({ logout_token: await provider.logoutToken({ sub: "provider|mia", sid: "there-1" }) }),
  });
  t.is(told.status, 200);
  t.is(await follower.ended, "4401");
  for (const url of [one, other]) {
    t.is(await nameAt(url, cookie), undefined);
    t.is(await nameAt(url, kept), "mia");
  }
});

test("changes of one provided person that come at two instances of the API at once are all made", async (t) => {
  const { ada } = house;
  const { path, actor, id } = await addInstance(ada, "scim", "directory");
  await changeInstance(ada, { id }, "registersPeople", { value: true });
  const scopes = { label: "Directory", scopes: [], permissions: ["PEOPLE_PROVIDE" as const], userId: actor.id };
  const { token } = await ada.does(CreateAccessTokenDocument, scopes);
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/scim+json" };
  const ask = async (url: string, method: string, at: string, body?: object) => {
    const response = await fetch(`${url}${path}/v2${at}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    return { status: response.status, json: (await response.json()) as Readonly<Record<string, unknown>> };
  };
  const created = await ask(one, "POST", "/Users", { userName: "pia", displayName: "Pia" });
  t.is(created.status, 201);
  const at = `/Users/${created.json.id}`;
  const values = {
    displayName: "Pia Pike",
    title: "Pilot",
    externalId: "00u7",
    "name.givenName": "Pia",
    "name.familyName": "Pike",
    emails: [{ value: "pia@example.org", primary: true }],
  };
  const changed = await Promise.all(
    Object.entries(values).map(([name, value], index) =>
      ask(index % 2 === 0 ? one : other, "PATCH", at, { Operations: [{ op: "replace", path: name, value }] }),
    ),
  );
  t.deepEqual(
    changed.map(({ status }) => status),
    changed.map(() => 200),
    JSON.stringify(changed),
  );
  const { displayName, title, externalId } = values;
  const name = { givenName: "Pia", familyName: "Pike" };
  for (const url of [one, other]) {
    const { json } = await ask(url, "GET", at);
    t.like(json, { displayName, title, externalId, name, emails: [{ value: "pia@example.org" }] });
  }
});
