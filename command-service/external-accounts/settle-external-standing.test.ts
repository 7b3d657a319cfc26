import test from "ava";
import { alice, ben, deactivated, idOf, registered, workspaceCreated } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { settleExternalStanding } from "./settle-external-standing.ts";

const instanceId = idOf("1157");
const botId = idOf("ac702");
const byInstance = { actorId: botId, actorKind: "app" } as const;
const given = deciderSpecification(settleExternalStanding);
const linked: PastEvent = { type: "ExternalAccountLinked", data: { userId: alice, instanceId, digest: "d", label: "alice" } };
const past = {
  actor: [registered(botId, { name: "login", email: null, kind: "bot", role: "bot" })],
  workspace: [
    workspaceCreated(),
    { type: "IntegrationAdded", data: { instanceId, name: "ldap", actorId: botId, addedById: ben } } as const,
  ],
  user: [registered(alice), linked],
};
const gone = { userId: alice, instanceId, isActive: false };
const back = { ...gone, isActive: true };
const byBot: PastEvent = { type: "UserDeactivated", data: { userId: alice, deactivatedById: botId } };

test("the instance deactivates whom its linked account opens, and reactivates whom it deactivated", (t) => {
  given(past).when(gone, byInstance).thenEvents(t, [byBot]);
  given({ ...past, user: [...past.user, byBot] })
    .when(gone, byInstance)
    .thenNothing(t);
  given({ ...past, user: [...past.user, byBot] })
    .when(back, byInstance)
    .thenEvents(t, [{ type: "UserReactivated", data: { userId: alice, reactivatedById: botId } }]);
  given(past).when(back, byInstance).thenNothing(t);
});

test("others, people of other instances, administrators, and whom people deactivated are left alone", (t) => {
  given(past).when(gone).thenRefused(t, "NotPermitted");
  given({ ...past, user: [registered(alice)] })
    .when(gone, byInstance)
    .thenRefused(t, "ExternalAccountUnknown");
  given({ ...past, user: [registered(alice, { role: "administrator" }), linked] })
    .when(gone, byInstance)
    .thenRefused(t, "NotPermitted");
  given({ ...past, user: [...past.user, deactivated(alice)] })
    .when(back, byInstance)
    .thenRefused(t, "UserDeactivated");
});
