import test from "ava";
import { openTestWorkspace, type Person } from "../testing/workspace.ts";

const list = `query ($scope: SettingScope!, $scopeId: ID) {
  settings(scope: $scope, scopeId: $scopeId) { key description kind isNullable min max choices default value mayChange }
}`;
const change = `mutation ($input: ChangeSettingInput!) {
  changeSetting(input: $input) { refusal { code details { name value } } result { setting { scope scopeId key value } } }
}`;

async function scene(t: { teardown(end: () => Promise<void>): void }) {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const settingsOf = async (person: Person, scope: string, scopeId?: string) =>
    (await workspace.answer(person, list, { scope, scopeId })).settings;
  const changed = async (person: Person, input: Record<string, unknown>) =>
    (await workspace.answer(person, change, { input })).changeSetting;
  return { ...workspace, settingsOf, changed };
}

test("the settings of the workspace are listed with all that a form needs, and a change is in force at once", async (t) => {
  const { administrator, settingsOf, changed } = await scene(t);
  const find = async (key: string) =>
    (await settingsOf(administrator, "WORKSPACE")).find((setting: { key: string }) => setting.key === key);
  t.deepEqual(await find("messageLengthMax"), {
    key: "messageLengthMax",
    description: "The most characters a message may have.",
    kind: "NUMBER",
    isNullable: false,
    min: 1,
    max: 65_536,
    choices: [],
    default: 10_000,
    value: 10_000,
    mayChange: true,
  });
  const { refusal, result } = await changed(administrator, { scope: "WORKSPACE", key: "messageLengthMax", value: 5 });
  t.is(refusal, null);
  t.deepEqual(result.setting, { scope: "WORKSPACE", scopeId: "workspace", key: "messageLengthMax", value: 5 });
  t.is((await find("messageLengthMax")).value, 5);
  await changed(administrator, { scope: "WORKSPACE", key: "messageLengthMax", value: null });
  t.is((await find("messageLengthMax")).value, 10_000);
});

test("changeWorkspaceSettings and changeSetting change the same settings", async (t) => {
  const { administrator, answer, changed, settingsOf } = await scene(t);
  await answer(administrator, 'mutation { changeWorkspaceSettings(input: { name: "Port" }) { refusal { code } } }');
  await changed(administrator, { scope: "WORKSPACE", key: "signUpPolicy", value: "closed" });
  t.like(await answer(null, "{ workspace { name signUpPolicy } }"), { workspace: { name: "Port", signUpPolicy: "CLOSED" } });
  const name = (await settingsOf(administrator, "WORKSPACE")).find(({ key }: { key: string }) => key === "name");
  t.is(name.value, "Port");
});

test("a value of a wrong type is refused with its limits, and changes nothing", async (t) => {
  const { administrator, changed } = await scene(t);
  const { refusal } = await changed(administrator, { scope: "WORKSPACE", key: "messageLengthMax", value: "long" });
  t.deepEqual(refusal, {
    code: "SettingInvalid",
    details: [
      { name: "setting", value: "messageLengthMax" },
      { name: "min", value: "1" },
      { name: "max", value: "65536" },
    ],
  });
  const unknown = await changed(administrator, { scope: "WORKSPACE", key: "colour", value: "blue" });
  t.is(unknown.refusal.code, "SettingUnknown");
});

test("settings are seen and changed by those who may", async (t) => {
  const { administrator, addPerson, generalRoomId, settingsOf, changed } = await scene(t);
  const [kim, guest] = [await addPerson("kim"), await addPerson("gus", "guest")];
  const auditor = await addPerson("aud", "auditor");
  t.is(await settingsOf(kim, "WORKSPACE"), null);
  t.true((await settingsOf(auditor, "WORKSPACE")).every(({ mayChange }: { mayChange: boolean }) => !mayChange));
  t.is((await settingsOf(kim, "ROOM", generalRoomId))[0].mayChange, false);
  t.is((await settingsOf(administrator, "ROOM", generalRoomId))[0].mayChange, true);
  t.is(await settingsOf(guest, "ROOM", generalRoomId), null);
  t.is(await settingsOf(administrator, "PERSON", kim.userId), null);
  t.is(
    (await changed(kim, { scope: "ROOM", scopeId: generalRoomId, key: "readReceipts", value: false })).refusal.code,
    "NotPermitted",
  );
  const ofKim = { scope: "PERSON", scopeId: kim.userId, key: "sharesReadReceipts", value: false };
  t.is((await changed(administrator, ofKim)).refusal.code, "NotPermitted");
});

test("a person's own settings are encrypted in the log, and seen by that person", async (t) => {
  const { addPerson, backEnd, changed, settingsOf } = await scene(t);
  const kim = await addPerson("kim");
  t.is((await changed(kim, { scope: "PERSON", key: "sharesReadReceipts", value: false })).refusal, null);
  t.like(await settingsOf(kim, "PERSON"), [{ key: "sharesReadReceipts", value: false, mayChange: true }]);
  const events = await backEnd.sealedEventStore.readStream(`user-${kim.userId}`, { limit: 100 });
  const stored = events.find(({ type }) => type === "SettingChanged")?.data as Record<string, unknown>;
  t.is(stored.value, null);
  t.is(typeof stored.personalValue, "string");
});
