import test from "ava";
import { changedSetting, formOf, settingsOf, settingValue } from "./setting-values.ts";
import { everySettingScope, settingDeclarations, settingsOfScope } from "./settings.ts";
import { eventSamples } from "./testing/event-samples.ts";

const everySetting = everySettingScope.flatMap((scope) =>
  Object.entries(settingsOfScope(scope)).map(([key, declaration]) => ({ scope, key, declaration })),
);

test("the default of every setting is a value that it allows", (t) => {
  for (const { key, declaration } of everySetting)
    t.deepEqual(settingValue(declaration, declaration.default), declaration.default, key);
});

test("every setting has a sentence, and a permission unless it is a person's own", (t) => {
  for (const { scope, key, declaration } of everySetting) {
    t.regex(declaration.means, /^[A-Z].*\.$/, key);
    t.is(declaration.permission === null, scope === "person", key);
  }
});

test("only settings of the workspace and of integrations are secret, and each is a text that may be missing", (t) => {
  const secrets = everySetting.filter(({ declaration }) => declaration.isSecret);
  t.true(secrets.length > 0);
  for (const { scope, key, declaration } of secrets) {
    t.true(scope === "workspace" || scope === "integration", key);
    t.like(formOf(declaration), { kind: "secret", isNullable: true }, key);
    t.is(declaration.default, null, key);
  }
});

test("the value of a secret setting is the id of its secret, never what an event says as value", (t) => {
  const place = { scope: "integration", scopeId: "one", key: "signingSecret", changedById: "ann" } as const;
  t.deepEqual(changedSetting("integration", { ...place, value: null, secretId: "7" }), { signingSecret: "7" });
  t.deepEqual(changedSetting("integration", { ...place, value: "plain" }), { signingSecret: null });
});

test("a stored value that is not allowed counts as the default", (t) => {
  const { messageLengthMax } = settingDeclarations.workspace;
  for (const stored of ["[erased]", 0, undefined, null, Number.NaN]) t.is(settingValue(messageLengthMax, stored), 10_000);
  t.is(settingsOf("workspace", { messageLengthMax: 5, readReceipts: "yes" }).messageLengthMax, 5);
  t.false(settingsOf("workspace", { readReceipts: "yes" }).readReceipts);
});

test("an event sets one setting of its scope; a key of a later version sets none", (t) => {
  const { data } = eventSamples.SettingChanged;
  t.deepEqual(changedSetting("person", data), { sharesReadReceipts: false });
  t.deepEqual(changedSetting("workspace", data), {});
  t.deepEqual(changedSetting("person", { ...data, key: "settingOfLater" }), {});
  t.deepEqual(changedSetting("person", { ...data, personalValue: "[erased]" }), { sharesReadReceipts: true });
});

test("a form follows from the schema", (t) => {
  const { workspace } = settingDeclarations;
  const plain = { isNullable: false, min: null, max: null, choices: [] };
  t.deepEqual(formOf(workspace.name), { ...plain, kind: "text" });
  t.deepEqual(formOf(workspace.messageLengthMax), { ...plain, kind: "number", min: 1, max: 65_536 });
  t.deepEqual(formOf(workspace.editWindowMs), { ...plain, kind: "number", isNullable: true, min: 0 });
  for (const names of ["room", "rooms", "people"] as const) t.is(formOf({ ...workspace.mailSender, names }).kind, names);
  t.deepEqual(formOf(workspace.readReceipts), { ...plain, kind: "switch" });
  t.deepEqual(formOf(workspace.signUpPolicy), { ...plain, kind: "choice", choices: ["open", "invite", "closed"] });
});
