import test from "ava";
import type { SettingValue } from "../contract/setting-declaration.ts";
import type { SettingEvent } from "../contract/settings.ts";
import { alice, aliceAsAdministrator, aliceAsModerator, aliceDeactivated, workspaceCreated } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { changeWorkspaceSettings } from "./change-workspace-settings.ts";

const given = deciderSpecification(changeWorkspaceSettings);

const changed = (key: string, value: SettingValue): SettingEvent => ({
  type: "SettingChanged",
  data: { scope: "workspace", scopeId: "workspace", key, value, changedById: alice },
});

const past = { actor: aliceAsAdministrator, workspace: [workspaceCreated()] };

test("an administrator changes the named settings, and no others", (t) => {
  given(past)
    .when({ name: " Port " })
    .thenEvents(t, [changed("name", "Port")]);
  given(past)
    .when({ signUpPolicy: "closed", messageLengthMax: 500, editWindowMs: 0, deleteWindowMs: 60_000 })
    .thenEvents(t, [
      changed("signUpPolicy", "closed"),
      changed("messageLengthMax", 500),
      changed("editWindowMs", 0),
      changed("deleteWindowMs", 60_000),
    ]);
});

test("a window that never closes is null", (t) => {
  const workspace = [workspaceCreated({ editWindowMs: 1000 })];
  given({ ...past, workspace })
    .when({ editWindowMs: null })
    .thenEvents(t, [changed("editWindowMs", null)]);
});

test("what is so already, or not named, stays without an event", (t) => {
  given(past).when({ name: "Harbour", signUpPolicy: "open", editWindowMs: null }).thenNothing(t);
  given(past).when({ name: undefined }).thenNothing(t);
});

test("a setting has limits", (t) => {
  const wrong = [
    { name: "" },
    { messageLengthMax: 0 },
    { messageLengthMax: 65_537 },
    { messageLengthMax: 1.5 },
    { editWindowMs: -1 },
    { deleteWindowMs: 0.5 },
  ];
  for (const data of wrong) given(past).when(data).thenRefused(t, "SettingInvalid");
});

test("only administrators change settings, of a workspace that is there", (t) => {
  given({ ...past, actor: aliceAsModerator })
    .when({ name: "Port" })
    .thenRefused(t, "NotPermitted");
  given({ ...past, actor: aliceDeactivated })
    .when({ name: "Port" })
    .thenRefused(t, "UserDeactivated");
  given({ actor: aliceAsAdministrator }).when({ name: "Port" }).thenRefused(t, "WorkspaceMissing");
});
