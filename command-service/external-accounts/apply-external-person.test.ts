import test from "ava";
import { alice, deactivated, idOf, registered } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { bot, botId, byInstance, instanceId, linked, workspaceWithInstance } from "../testing/external-cast.ts";
import { roleCreated, roleGranted, roleId } from "../testing/role-cast.ts";
import { applyExternalPerson } from "./apply-external-person.ts";

const given = deciderSpecification(applyExternalPerson);

const roleMap = ["staff -> moderator", `cn=crew,ou=groups,dc=example -> ${roleId}`, "crew -> moderator"];
const workspace = [...workspaceWithInstance({ roleMap }), roleCreated(["room.pin"])];
const past = { actor: bot, workspace, user: [registered(alice), linked()] };
const data = { userId: alice, instanceId, groups: [], displayName: null };
const granted = (id: string, instance: string = instanceId): PastEvent => ({
  type: "RoleGranted",
  data: { userId: alice, roleId: id, roomId: null, expiresAt: null, grantedById: botId, instanceId: instance },
});
const withdrawn = (id: string): PastEvent => ({
  type: "RoleWithdrawn",
  data: { userId: alice, roleId: id, roomId: null, withdrawnById: botId, instanceId },
});

test("groups give the roles of the map, each once, and nothing the second time", (t) => {
  const groups = ["crew", "staff", "cn=crew,ou=groups,dc=example", "unmapped"];
  given(past)
    .when({ ...data, groups }, byInstance)
    .thenEvents(t, [granted("moderator"), granted(roleId)]);
  given({ ...past, user: [...past.user, granted("moderator"), granted(roleId)] })
    .when({ ...data, groups }, byInstance)
    .thenNothing(t);
});

test("a role goes with its group or its line of the map, and one that a person or another instance gave stays", (t) => {
  const others = [roleGranted(alice, { roleId: "moderator" }), granted("moderator", idOf("1158"))];
  const user = [...past.user, granted("moderator"), ...others];
  given({ ...past, user })
    .when(data, byInstance)
    .thenEvents(t, [withdrawn("moderator")]);
  given({ ...past, user, workspace: workspaceWithInstance({ roleMap: [] }) })
    .when({ ...data, groups: ["staff"] }, byInstance)
    .thenEvents(t, [withdrawn("moderator")]);
  given({ ...past, user: [...past.user, ...others] })
    .when(data, byInstance)
    .thenNothing(t);
});

test("where the other system says nothing of groups, roles stay", (t) => {
  given({ ...past, user: [...past.user, granted("moderator")] })
    .when({ ...data, groups: null }, byInstance)
    .thenNothing(t);
});

test("a role that does not exist any more is not given", (t) => {
  given({ ...past, workspace: workspaceWithInstance({ roleMap }) })
    .when({ ...data, groups: ["cn=crew,ou=groups,dc=example"] }, byInstance)
    .thenNothing(t);
});

test("the name follows where the setting says so", (t) => {
  const said = { ...data, groups: null, displayName: "Alice A." };
  given(past).when(said, byInstance).thenNothing(t);
  const following = { ...past, workspace: workspaceWithInstance({ followsName: true }) };
  given(following)
    .when(said, byInstance)
    .thenEvents(t, [{ type: "ProfileEdited", data: { userId: alice, displayName: "Alice A.", title: "", timeZone: null } }]);
  given(following)
    .when({ ...said, displayName: "x".repeat(101) }, byInstance)
    .thenNothing(t);
});

test("only the instance itself says it, and only of people whose accounts it has linked", (t) => {
  const groups = { ...data, groups: ["staff"] };
  for (const from of [{}, { actorId: botId, actorKind: "bot" }, { actorId: alice, actorKind: "app" }] as const)
    given(past).when(groups, from).thenRefused(t, "NotPermitted");
  given({ ...past, user: [registered(alice)] })
    .when(groups, byInstance)
    .thenRefused(t, "ExternalAccountUnknown");
  given({ ...past, user: [...past.user, deactivated(alice)] })
    .when(groups, byInstance)
    .thenRefused(t, "UserDeactivated");
});
