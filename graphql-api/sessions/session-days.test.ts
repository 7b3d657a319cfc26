import { ReadStoreUnavailable } from "@logue/infra/read-store/read-store.ts";
import { type WorkspaceDocument, workspaceDocumentId } from "@logue/projection-service/contract/workspace.ts";
import test from "ava";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { createSessionDays } from "./session-days.ts";

const dayMs = 24 * 60 * 60_000;
const password = "a long password";
const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
const signIn = `mutation { signIn(input: { nameOrEmail: "ben", password: "${password}" }) { refusal { code } } }`;
const sessions = "{ viewer { account { sessions { expiresAt } } } }";

test("the workspace's setting says how long a session may be unused, and without it the environment does", async (t) => {
  let aheadMs = 0;
  const clock = () => Date.now() + aheadMs;
  const workspace = await openLiveWorkspace({ clock, environment: { SESSION_DAYS: "30" } });
  t.teardown(workspace.close);
  const ben = await workspace.addPerson("ben");
  await workspace.setPassword(ben.userId, password);
  const set = async (value: number | null, key = "sessionDays") => {
    const input = { scope: "WORKSPACE", key, value };
    const { changeSetting } = await workspace.answer(workspace.administrator, change, { input });
    t.is(changeSetting.refusal, null);
  };
  const begin = async () => {
    const { response } = await workspace.post({ query: signIn });
    const [header = ""] = response.headers.getSetCookie().filter((each) => each.startsWith("__Host-logue="));
    const cookie = header.split(";")[0] ?? "";
    const [newest] = (await workspace.post({ query: sessions }, { cookie })).body.data.viewer.account.sessions;
    const days = Math.round((Date.parse(newest.expiresAt) - clock()) / dayMs);
    return { cookie, maxAge: /Max-Age=(\d+)/.exec(header)?.[1], days };
  };
  const isOpen = async (cookie: string) => (await workspace.post({ query: sessions }, { cookie })).body.data.viewer !== null;

  const { cookie, ...lasts } = await begin();
  t.deepEqual(lasts, { maxAge: String(90 * 86_400), days: 30 });
  await set(2);
  t.is((await begin()).days, 2);
  aheadMs += dayMs;
  t.true(await isOpen(cookie));
  aheadMs += 3 * dayMs;
  t.false(await isOpen(cookie));

  await set(60);
  const long = await begin();
  t.is(long.days, 60);
  aheadMs += 50 * dayMs;
  t.true(await isOpen(long.cookie));
  await set(null);
  t.is((await begin()).days, 30);

  await set(5, "sessionLifetimeDays");
  t.like(await begin(), { maxAge: String(5 * 86_400), days: 5 });
  aheadMs += dayMs;
  t.false(await isOpen(long.cookie));
  await set(null, "sessionLifetimeDays");
  t.like(await begin(), { maxAge: String(400 * 86_400), days: 30 }, "a browser drops the cookie of a session in use");
});

test("the days are kept while documents cannot be read", async (t) => {
  const workspace = { id: workspaceDocumentId, sessionDays: 7 } as unknown as WorkspaceDocument;
  let isAway = false;
  const get = async () => {
    if (isAway) throw new ReadStoreUnavailable("away");
    return workspace as never;
  };
  const sessionDays = createSessionDays({ get }, { sessionDays: 30 });
  t.deepEqual(sessionDays.current(), { idleDays: 30, lifetimeDays: 90 });
  await sessionDays.load();
  isAway = true;
  await t.throwsAsync(sessionDays.load(), { instanceOf: ReadStoreUnavailable });
  t.is(sessionDays.current().idleDays, 7);
});
