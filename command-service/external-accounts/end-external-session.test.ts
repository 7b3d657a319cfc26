import test from "ava";
import { alice, carla, idOf, registered } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { bot, botId, byInstance, instanceId, linked, workspaceWithInstance } from "../testing/external-cast.ts";
import { endExternalSession } from "./end-external-session.ts";

const given = deciderSpecification(endExternalSession);

const sessionId = idOf("5e55");
const signedIn = (method: "externalAccount" | "password", by: object = {}): PastEvent => ({
  type: "SignedIn",
  data: { userId: alice, sessionId, method, ...by },
});
const past = { actor: bot, workspace: workspaceWithInstance(), user: [registered(alice), linked()] };
const data = { userId: alice, instanceId, sessionId };
const revoked = { type: "SessionRevoked", data: { userId: alice, sessionId, revokedById: botId } } as const;

test("an instance ends the sessions that began by it, once", (t) => {
  const user = [...past.user, signedIn("externalAccount", { instanceId })];
  given({ ...past, user })
    .when(data, byInstance)
    .thenEvents(t, [revoked]);
  given({ ...past, user: [...user, revoked] })
    .when(data, byInstance)
    .thenRefused(t, "SessionUnknown");
});

test("it ends no session that began otherwise, and no one else ends sessions in its name", (t) => {
  for (const other of [signedIn("password"), signedIn("externalAccount", { instanceId: idOf("1158") })])
    given({ ...past, user: [...past.user, other] })
      .when(data, byInstance)
      .thenRefused(t, "SessionUnknown");
  const user = [...past.user, signedIn("externalAccount", { instanceId })];
  for (const from of [{ actorId: carla }, { actorId: botId, actorKind: "bot" }] as const)
    given({ ...past, user })
      .when(data, from)
      .thenRefused(t, "NotPermitted");
});
