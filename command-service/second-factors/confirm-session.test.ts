import test from "ava";
import { alice, carla, idOf, registered, workspaceCreated } from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { confirmSession } from "./confirm-session.ts";

const given = deciderSpecification(confirmSession);
const sessionId = idOf("5e55");
const workspace = [workspaceCreated()];
const signedIn: PastEvent = { type: "SignedIn", data: { userId: alice, sessionId, method: "password" } };
const added: PastEvent = {
  type: "SecondFactorAdded",
  data: { userId: alice, factorId: idOf("fac"), kind: "authenticator", label: "Phone" },
};
const byPassword = { userId: alice, sessionId, factor: null };
const byFactor = { userId: alice, sessionId, factor: { kind: "authenticator", factorId: null } } as const;

test("a session is confirmed by the password, and by a factor alone where the person has one", (t) => {
  given({ workspace, user: [registered(alice), signedIn] })
    .when(byPassword)
    .thenEvents(t, [{ type: "SessionConfirmed", data: byPassword }]);
  given({ workspace, user: [registered(alice), signedIn, added] })
    .when(byPassword)
    .thenRefused(t, "SecondFactorRequired");
  given({ workspace, user: [registered(alice), signedIn, added] })
    .when(byFactor)
    .thenEvents(t, [{ type: "SessionConfirmed", data: byFactor }]);
});

test("no one confirms a session that has ended, nor that of another person", (t) => {
  given({ workspace, user: [registered(alice)] })
    .when(byPassword)
    .thenRefused(t, "SessionUnknown");
  given({ workspace, actor: [registered(carla)], user: [registered(alice), signedIn] })
    .when(byPassword, { actorId: carla })
    .thenRefused(t, "NotPermitted");
});
