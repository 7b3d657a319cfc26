import test, { type ExecutionContext } from "ava";
import { openForgingProvider } from "../../tests/support/forging-provider.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { sceneWith } from "../testing/sign-in-scene.ts";
import { createRefreshRound } from "./refresh-sessions.ts";

const subject = "provider|mia";
const minutes = 60_000;

async function scene(t: ExecutionContext, settings = {}) {
  let aheadMs = 0;
  const usual = { registersPeople: true, refreshEveryMinutes: 10, groupsClaim: "groups", followsName: true };
  const opened = await sceneWith(t, openForgingProvider, { ...usual, ...settings }, () => Date.now() + aheadMs);
  const { provider, browse, services, post, api, answer, administrator } = opened;
  provider.givesRefreshTokens = true;
  provider.claims = { sub: subject, preferred_username: "mia", name: "Mia Mole" };
  const browser = browse();
  await browser.signIn();
  /** A host, and what it does when ten minutes have gone. */
  const host = (more: Partial<typeof services> = {}) => createRefreshRound({ ...services, ...more });
  const later = () => {
    aheadMs += 11 * minutes;
  };
  const isIn = async () => {
    const { body } = await post({ query: "{ viewer { user { id } } }" }, { cookie: browser.cookieFor(api.url) });
    return body.data.viewer !== null;
  };
  const nameNow = async () => (await answer(administrator, `{ user(name: "mia") { displayName } }`)).user.displayName;
  const refreshes = () => provider.tokenRequests.filter((form) => form.get("grant_type") === "refresh_token").length;
  return { ...opened, browser, host, later, isIn, nameNow, refreshes };
}

test("the provider is asked again when it is due: names follow, each token is used once, and a refusal ends the session with its sockets", async (t) => {
  const { provider, host, later, isIn, nameNow, refreshes, connect, browser, api } = await scene(t);
  const [one, other] = [host(), host()];
  await one();
  t.is(refreshes(), 0, "it is not due");
  provider.claims = { ...provider.claims, name: "Mia Mole-Otter" };
  later();
  await Promise.all([one(), other()]);
  t.is(refreshes(), 1, "one host asks");
  await waitUntil("the name follows", async () => (await nameNow()) === "Mia Mole-Otter" || undefined);
  later();
  await other();
  t.is(refreshes(), 2, "a host that starts later goes on with the token that another one got");
  t.true(await isIn());
  const socket = await connect({ cookie: browser.cookieFor(api.url) });
  provider.sessions.clear();
  later();
  await one();
  t.is(await socket.closed, 4401);
  t.false(await isIn());
  later();
  await one();
  t.is(refreshes(), 3, "a session that has ended is not asked about");
});

test("a host that dies when the new token is stored loses nothing, and a provider that is away ends nothing", async (t) => {
  const { provider, host, later, isIn, nameNow, refreshes, services } = await scene(t);
  const killed = { ...services.commands, send: () => Promise.reject(new Error("killed")) };
  provider.claims = { ...provider.claims, name: "Mia Mole-Otter" };
  later();
  await t.throwsAsync(host({ commands: killed }), { message: "killed" });
  t.is(refreshes(), 1);
  later();
  await host()();
  t.is(refreshes(), 2);
  await waitUntil("the name follows", async () => (await nameNow()) === "Mia Mole-Otter" || undefined);
  provider.forging = { tokens: (response) => response.writeHead(503).end() };
  later();
  await host()();
  t.true(await isIn());
  provider.forging = { claims: { sub: "provider|otto" } };
  later();
  await host()();
  t.false(await isIn(), "another person's token ends the session");
});

test("nothing is asked while it is switched off, nor after signing out", async (t) => {
  const { host, later, refreshes, set, browser, api, post } = await scene(t, { refreshEveryMinutes: null });
  later();
  await host()();
  t.is(refreshes(), 0);
  t.is(await set("refreshEveryMinutes", 5), null);
  for (let step = 0; step < 3; step += 1) later();
  await host()();
  t.is(refreshes(), 1, "a session of before is asked about too");
  await post({ query: "mutation { signOut { refusal { code } } }" }, { cookie: browser.cookieFor(api.url) });
  later();
  await host()();
  t.is(refreshes(), 1);
});

test("several instances of the API share the sessions that are due: each is asked about once, whichever of them it began at", async (t) => {
  const { provider, browse, later, refreshes, services, startAnother, post, api } = await scene(t);
  const browsers = [browse(), browse(), browse(), browse()];
  for (const each of browsers) await each.signIn();
  await startAnother();
  await startAnother();
  const sessions = browsers.length + 1;
  const isPlanned = async () => {
    const { body } = await post({ query: "{ viewer { user { id } } }" }, { cookie: browsers[0]?.cookieFor(api.url) ?? "" });
    const planned = await services.workStore.list("external-refresh", body.data.viewer.user.id);
    return planned.length === sessions && planned.every(({ dueAtMs = 0 }) => dueAtMs > services.clock() + minutes);
  };
  for (const round of [1, 2, 3]) {
    later();
    await waitUntil("all sessions to be asked about", async () => refreshes() === round * sessions && (await isPlanned()));
  }
  const used = provider.tokenRequests.map((form) => form.get("refresh_token")).filter((token) => token !== null);
  t.is(new Set(used).size, 3 * sessions, "no token is used twice");
  for (const each of browsers) {
    const { body } = await post({ query: "{ viewer { user { id } } }" }, { cookie: each.cookieFor(api.url) });
    t.truthy(body.data.viewer);
  }
});
