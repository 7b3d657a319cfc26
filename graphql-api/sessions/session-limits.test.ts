import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import test from "ava";
import { openLiveWorkspace } from "../testing/live-workspace.ts";

const dayMs = 24 * 60 * 60_000;
const password = "a long password";
const sessions = "{ viewer { account { sessions { expiresAt } } } }";
const changeSetting = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";

test("sessions of a role end as its line of the setting says, also those that began before", async (t) => {
  let aheadMs = 0;
  const clock = () => Date.now() + aheadMs;
  const workspace = await openLiveWorkspace({ clock, environment: { SESSION_DAYS: "30" } });
  t.teardown(workspace.close);
  const [ben, mona] = [await workspace.addPerson("ben"), await workspace.addPerson("mona", "moderator")];
  const signIn = async ({ userId, name }: typeof ben): Promise<string> => {
    await workspace.setPassword(userId, password);
    const query = `mutation { signIn(input: { nameOrEmail: "${name}", password: "${password}" }) { refusal { code } } }`;
    const { response } = await workspace.post({ query });
    const [header = ""] = response.headers.getSetCookie().filter((each) => each.startsWith("__Host-logue="));
    return header.split(";")[0] ?? "";
  };
  const daysOf = async (cookie: string): Promise<number | null> => {
    const { viewer } = (await workspace.post({ query: sessions }, { cookie })).body.data;
    return viewer && Math.round((Date.parse(viewer.account.sessions[0].expiresAt) - clock()) / dayMs);
  };
  const [bens, monas] = [await signIn(ben), await signIn(mona)];
  t.deepEqual([await daysOf(bens), await daysOf(monas)], [30, 30]);

  const input = { scope: "WORKSPACE", scopeId: workspaceScopeId, key: "sessionDaysByRole", value: ["moderator 2 5"] };
  t.is((await workspace.answer(workspace.administrator, changeSetting, { input })).changeSetting.refusal, null);
  t.deepEqual([await daysOf(bens), await daysOf(monas)], [30, 2]);
  t.is(await daysOf(await signIn(mona)), 2);
  aheadMs += 3 * dayMs;
  t.deepEqual([await daysOf(bens), await daysOf(monas)], [30, null]);
});
