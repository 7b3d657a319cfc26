import test from "ava";
import type { EventData } from "../contract/event.ts";
import { workspaceScopeId } from "../contract/settings.ts";
import {
  alice,
  aliceAsAdministrator,
  aliceAsAuditor,
  aliceAsModerator,
  aliceDeactivated,
  aliceRegistered,
  archived,
  ben,
  channelCreated,
  groupCreated,
  idOf,
  roomId,
  workspaceCreated,
} from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { changeSetting } from "./change-setting.ts";

const given = deciderSpecification(changeSetting);

const past = { actor: aliceAsAdministrator, workspace: [workspaceCreated()] };
const ofWorkspace = { scope: "workspace", scopeId: workspaceScopeId } as const;
const ofRoom = { scope: "room", scopeId: roomId, key: "readReceipts" } as const;
const ofAlice = { scope: "person", scopeId: alice, key: "sharesReadReceipts" } as const;

const instanceId = idOf("1157");
const added: PastEvent = {
  type: "IntegrationAdded",
  data: { instanceId, name: "weather", actorId: idOf("ac702"), addedById: alice },
};
const ofIntegration = { scope: "integration", scopeId: instanceId, key: "signingSecret", value: null } as const;

const changed = (data: Omit<EventData<"SettingChanged">, "changedById">): PastEvent => ({
  type: "SettingChanged",
  data: { ...data, changedById: alice },
});

test("an administrator changes a setting of the workspace", (t) => {
  const shown = { ...ofWorkspace, key: "readReceipts", value: true };
  given(past)
    .when(shown)
    .thenEvents(t, [changed(shown)]);
});

test("null resets a setting, and empties one that may be empty", (t) => {
  const workspace = [workspaceCreated({ messageLengthMax: 500, editWindowMs: 1000 })];
  for (const key of ["messageLengthMax", "editWindowMs"]) {
    const reset = { ...ofWorkspace, key, value: null };
    given({ ...past, workspace })
      .when(reset)
      .thenEvents(t, [changed(reset)]);
    given({ ...past, workspace: [...workspace, changed(reset)] })
      .when(reset)
      .thenNothing(t);
  }
});

test("a value that is set already changes nothing", (t) => {
  given(past)
    .when({ ...ofWorkspace, key: "readReceipts", value: false })
    .thenNothing(t);
  given(past)
    .when({ ...ofWorkspace, key: "name", value: "Harbour" })
    .thenNothing(t);
});

test("a value of a wrong type or beyond its limits is refused, and says which setting and which limits", (t) => {
  for (const [key, value] of [
    ["readReceipts", "yes"],
    ["signUpPolicy", "sometimes"],
    ["name", ["Port"]],
    ["name", ""],
    ["editWindowMs", 0.5],
  ] as const)
    given(past)
      .when({ ...ofWorkspace, key, value })
      .thenRefused(t, "SettingInvalid");
  given(past)
    .when({ ...ofWorkspace, key: "messageLengthMax", value: 0 })
    .thenRefused(t, "SettingInvalid", { setting: "messageLengthMax", min: 1, max: 65_536 });
});

test("a key that no setting has is refused, also one of another scope", (t) => {
  given(past)
    .when({ ...ofWorkspace, key: "colour", value: "blue" })
    .thenRefused(t, "SettingUnknown", { setting: "colour" });
  given(past)
    .when({ ...ofWorkspace, key: "constructor", value: 1 })
    .thenRefused(t, "SettingUnknown");
  given(past)
    .when({ ...ofAlice, key: "name", value: "Port" })
    .thenRefused(t, "SettingUnknown");
  given(past)
    .when({ ...ofWorkspace, scopeId: idOf("1"), key: "name", value: "Port" })
    .thenRefused(t, "InputInvalid");
});

test("only administrators change settings of the workspace, of one that is there", (t) => {
  const shown = { ...ofWorkspace, key: "readReceipts", value: true };
  given({ ...past, actor: aliceAsModerator })
    .when(shown)
    .thenRefused(t, "NotPermitted");
  given({ ...past, actor: aliceDeactivated })
    .when(shown)
    .thenRefused(t, "UserDeactivated");
  given({ actor: aliceAsAdministrator }).when(shown).thenRefused(t, "WorkspaceMissing");
});

test("owners of a channel change its settings; members, auditors and outsiders do not", (t) => {
  const hidden = { ...ofRoom, value: false };
  const asMember = { ...past, actor: aliceRegistered, room: [channelCreated()] };
  given(asMember)
    .when(hidden)
    .thenEvents(t, [changed(hidden)]);
  given({ ...asMember, room: [channelCreated({ createdById: ben })] })
    .when(hidden)
    .thenRefused(t, "NotPermitted");
  given({ ...asMember, room: [groupCreated] })
    .when(hidden)
    .thenRefused(t, "NotPermitted");
  given({ ...asMember, actor: aliceAsAuditor })
    .when(hidden)
    .thenRefused(t, "NotPermitted");
  given({ ...asMember, room: [channelCreated({ visibility: "private", memberIds: [ben] })] })
    .when(hidden)
    .thenRefused(t, "RoomUnknown");
  given({ ...asMember, room: [channelCreated({ memberIds: [ben], createdById: ben })] })
    .when(hidden)
    .thenRefused(t, "NotAMember");
  given({ ...asMember, room: [channelCreated(), archived] })
    .when(hidden)
    .thenRefused(t, "RoomArchived");
});

test("a person's own setting is stored as personal data, and no one else changes it", (t) => {
  const hidden = { ...ofAlice, value: false };
  const event = changed({ ...ofAlice, value: null, personId: alice, personalValue: false });
  given({ ...past, actor: aliceRegistered })
    .when(hidden)
    .thenEvents(t, [event]);
  given({ ...past, actor: [...aliceRegistered, event] })
    .when(hidden)
    .thenNothing(t);
  given(past)
    .when({ ...hidden, scopeId: ben })
    .thenRefused(t, "NotPermitted");
});

test("the event of a secret setting says which secret is set or that it is removed, and nothing of its value", (t) => {
  const [one, other] = [idOf("5ec1"), idOf("5ec2")];
  const withOne = { ...past, workspace: [workspaceCreated(), added, changed({ ...ofIntegration, secretId: one })] };
  given({ ...past, workspace: [workspaceCreated(), added] })
    .when({ ...ofIntegration, secretId: one })
    .thenEvents(t, [changed({ ...ofIntegration, secretId: one })]);
  given(withOne)
    .when({ ...ofIntegration, secretId: other })
    .thenEvents(t, [changed({ ...ofIntegration, secretId: other })]);
  given(withOne)
    .when({ ...ofIntegration, secretId: null })
    .thenEvents(t, [changed({ ...ofIntegration, secretId: null })]);
  given(withOne)
    .when({ ...ofIntegration, secretId: one })
    .thenNothing(t);
});

test("a secret setting takes no value as a plain one, and a plain setting no secret", (t) => {
  const scene = { ...past, workspace: [workspaceCreated(), added] };
  const secretId = idOf("5ec1");
  for (const wrong of [
    { ...ofIntegration, value: "in the open" },
    { ...ofIntegration, value: "in the open", secretId },
    ofIntegration,
    { ...ofWorkspace, key: "name", value: null, secretId },
  ])
    given(scene).when(wrong).thenRefused(t, "SettingInvalid", { setting: wrong.key });
});

test("settings of an integration are changed by those who may add it, while it is there", (t) => {
  const change = { ...ofIntegration, secretId: idOf("5ec1") };
  const removed: PastEvent = { type: "IntegrationRemoved", data: { instanceId, removedById: alice } };
  given(past).when(change).thenRefused(t, "IntegrationUnknown");
  given({ ...past, workspace: [workspaceCreated(), added, removed] })
    .when(change)
    .thenRefused(t, "IntegrationUnknown");
  given({ ...past, workspace: [workspaceCreated(), added], actor: aliceAsModerator })
    .when(change)
    .thenRefused(t, "NotPermitted");
});
