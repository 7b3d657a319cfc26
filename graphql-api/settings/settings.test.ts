import { readSecretSetting } from "@logue/command-service/contract/read-secret-setting.ts";
import test from "ava";
import { openTestWorkspace, type Person } from "../testing/workspace.ts";

const list = `query ($scope: SettingScope!, $scopeId: ID) {
  settings(scope: $scope, scopeId: $scopeId) { key description kind isNullable min max choices choiceLabels group default value mayChange }
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
    choiceLabels: [],
    group: "Messages",
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
  const settings: { key: string; value: unknown }[] = await settingsOf(administrator, "WORKSPACE");
  t.is(settings.find(({ key }) => key === "name")?.value, "Port");
  t.like(
    settings.find(({ key }) => key === "signUpPolicy"),
    {
      choices: ["open", "invite", "closed"],
      choiceLabels: ["Everyone", "People with an invite link", "No one"],
      group: "Workspace",
    },
  );
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

test("a secret setting is set, replaced and removed, and no one reads it through the API or in the log", async (t) => {
  const { administrator, addPerson, answer, backEnd, settingsOf, changed } = await scene(t);
  const added = await answer(
    administrator,
    'mutation { addIntegration(input: { name: "slack", actorName: "porter", displayName: "Porter" }) { result { instanceId } } }',
  );
  const { instanceId } = added.addIntegration.result;
  const place = { scope: "INTEGRATION", scopeId: instanceId, key: "signingSecret" };
  const read = () => readSecretSetting(backEnd.vault, "integration", instanceId, "signingSecret");
  const shown = async (person: Person) =>
    (
      await answer(
        person,
        "query ($id: ID) { settings(scope: INTEGRATION, scopeId: $id) { key kind value default isSet mayChange } }",
        { id: instanceId },
      )
    ).settings;
  t.is((await changed(administrator, { ...place, value: "in the open" })).refusal.code, "SettingInvalid");
  for (const secretValue of ["the first secret", "the second secret"]) {
    t.is((await changed(administrator, { ...place, secretValue })).refusal, null);
    t.is(await read(), secretValue);
    const [setting] = await shown(administrator);
    t.deepEqual(setting, { key: "signingSecret", kind: "SECRET", value: null, default: null, isSet: true, mayChange: true });
  }
  const [auditor, kim] = [await addPerson("aud", "auditor"), await addPerson("kim")];
  t.like(await shown(auditor), [{ value: null, isSet: true, mayChange: false }]);
  t.is(await shown(kim), null);
  t.is((await changed(kim, { ...place, secretValue: "mine" })).refusal.code, "NotPermitted");
  t.is((await changed(administrator, { scope: "WORKSPACE", key: "name", secretValue: "Port" })).refusal.code, "SettingInvalid");
  t.is((await changed(administrator, { ...place, value: null })).refusal, null);
  t.is(await read(), undefined);
  t.like(await shown(administrator), [{ isSet: false }]);
  t.is(await settingsOf(administrator, "INTEGRATION"), null);
  const log = JSON.stringify(
    (await backEnd.sealedEventStore.readAll({ limit: 1_000 })).map(({ data, metadata }) => [data, metadata]),
  );
  t.regex(log, /signingSecret/);
  for (const word of ["the first secret", "the second secret", "in the open"]) t.false(log.includes(word), word);
});
