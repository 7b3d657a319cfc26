import test from "ava";
import { alice, idOf, registered, workspaceCreated } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { countSignInAttempt } from "./count-sign-in-attempt.ts";

const instanceId = idOf("1157");
const botId = idOf("ac702");
const given = deciderSpecification(countSignInAttempt);
const past = {
  actor: [registered(botId, { name: "login", email: null, kind: "bot", role: "bot" })],
  workspace: [
    workspaceCreated(),
    { type: "IntegrationAdded", data: { instanceId, name: "ldap", actorId: botId, addedById: alice } } as const,
  ],
};

test("only the instance itself counts what is tried at the other system, and nothing is written", (t) => {
  const data = { userId: alice, instanceId, step: "begun" } as const;
  given(past).when(data, { actorId: botId, actorKind: "app" }).thenNothing(t);
  given(past).when(data).thenRefused(t, "NotPermitted");
  given(past).when(data, { actorId: botId, actorKind: "bot" }).thenRefused(t, "NotPermitted");
  given({ ...past, workspace: [workspaceCreated()] })
    .when(data, { actorId: botId, actorKind: "app" })
    .thenRefused(t, "IntegrationUnknown");
});
