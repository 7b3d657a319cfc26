import test from "ava";
import { openTestWorkspace } from "../testing/workspace.ts";

const change = `mutation ($input: ChangeWorkspaceSettingsInput!) {
  changeWorkspaceSettings(input: $input) {
    refusal { code details { name value } }
    result { workspace { name signUpPolicy messageLengthMax editWindowMs deleteWindowMs } }
  }
}`;

test("only the settings that are given change, and a window of null never closes", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const changed = async (input: Record<string, unknown>) =>
    (await workspace.answer(workspace.administrator, change, { input })).changeWorkspaceSettings.result.workspace;
  const before = { name: "Analytical Engines", messageLengthMax: 10_000, deleteWindowMs: null };
  t.deepEqual(await changed({ editWindowMs: 60_000, signUpPolicy: "CLOSED" }), {
    ...before,
    editWindowMs: 60_000,
    signUpPolicy: "CLOSED",
  });
  t.deepEqual(await changed({ editWindowMs: null, name: null }), { ...before, editWindowMs: null, signUpPolicy: "CLOSED" });
});

test("a setting beyond its limits, or changed without the permission, is refused", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kim");
  const refusal = async (person: typeof kim, input: Record<string, unknown>) =>
    (await workspace.answer(person, change, { input })).changeWorkspaceSettings.refusal.code;
  t.is(await refusal(workspace.administrator, { messageLengthMax: -1 }), "SettingInvalid");
  t.is(await refusal(kim, { name: "Mine" }), "NotPermitted");
});

test("a link for administrators cannot be made", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const create = "mutation { createInviteLink(input: { role: ADMINISTRATOR }) { refusal { code } } }";
  t.is((await workspace.answer(workspace.administrator, create)).createInviteLink.refusal.code, "InputInvalid");
  t.deepEqual(await workspace.services.vault.list("invite-link", workspace.administrator.userId), []);
});
