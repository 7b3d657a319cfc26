import test from "ava";
import { changeSetting } from "../settings/change-setting.ts";
import { alice, aliceAsAdministrator, ben, channelCreated, idOf, registered, roomId } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { instanceId, instanceSetting, workspaceWithInstance } from "../testing/external-cast.ts";
import { roleCreated, roleGranted, roleId } from "../testing/role-cast.ts";

const given = deciderSpecification(changeSetting);

const workspace = workspaceWithInstance();
const past = { actor: aliceAsAdministrator, workspace };
const map = (key: "roleMap" | "roomMap", ...value: readonly string[]) =>
  ({ scope: "integration", scopeId: instanceId, key, value }) as const;

/** Alice may change settings and assign roles, and nothing else. */
const clerk = roleCreated(["workspace.changeSettings", "users.assignRoles"], roleId, "Clerk");
const asClerk = [registered(alice), roleGranted(alice)];

test("a map is a line for each pair: a group, an arrow and what its members get", (t) => {
  const valid = map("roleMap", "staff -> moderator", "cn=a,ou=b->c -> administrator");
  given(past)
    .when(valid)
    .thenEvents(t, [{ type: "SettingChanged", data: { ...valid, changedById: alice } }]);
  for (const line of ["staff", "-> moderator", "staff -> Moderator", "staff = moderator", "staff -> bot", "staff -> chief", ""])
    given(past).when(map("roleMap", line)).thenRefused(t, "SettingInvalid");
  given(past).when(map("roomMap", "staff -> harbour")).thenRefused(t, "SettingInvalid");
});

test("who sets a map of roles may give what it maps to; lines that stood before stay", (t) => {
  const scene = { workspace: [...workspace, clerk], actor: asClerk };
  given(scene).when(map("roleMap", "staff -> administrator")).thenRefused(t, "PermissionNotHeld");
  given(past)
    .when(map("roleMap", `staff -> ${idOf("70e2")}`))
    .thenRefused(t, "RoleUnknown");
  const withoutAssigning = [...workspace, roleCreated(["workspace.changeSettings"])];
  given({ workspace: withoutAssigning, actor: asClerk }).when(map("roleMap", "staff -> member")).thenRefused(t, "NotPermitted");
  const stood = [...scene.workspace, instanceSetting("roleMap", ["staff -> administrator"])];
  const both = map("roleMap", "staff -> administrator", `clerks -> ${roleId}`);
  given({ ...scene, workspace: stood })
    .when(both)
    .thenEvents(t, [{ type: "SettingChanged", data: { ...both, changedById: alice } }]);
});

test("who decides whom an instance asks holds what its map gives", (t) => {
  const elsewhere = { scope: "integration", scopeId: instanceId, key: "issuer", value: "https://own.example.org" } as const;
  const stood = [...workspace, clerk, instanceSetting("roleMap", ["staff -> administrator"])];
  given({ workspace: stood, actor: asClerk }).when(elsewhere).thenRefused(t, "PermissionNotHeld");
  given({ workspace: [...workspace, clerk], actor: asClerk })
    .when(elsewhere)
    .thenEvents(t, [{ type: "SettingChanged", data: { ...elsewhere, changedById: alice } }]);
});

test("who sets a map of channels may add people to each", (t) => {
  const own = map("roomMap", `staff -> ${roomId}`);
  const name = `mapped room ${roomId}`;
  given({ ...past, [name]: [channelCreated({ visibility: "private" })] })
    .when(own)
    .thenEvents(t, [{ type: "SettingChanged", data: { ...own, changedById: alice } }]);
  given({ ...past, [name]: [channelCreated({ visibility: "private", memberIds: [ben], createdById: ben })] })
    .when(own)
    .thenRefused(t, "RoomUnknown");
  given(past).when(own).thenRefused(t, "RoomUnknown");
});
