import test from "ava";
import { workspacePermissions } from "../contract/permissions.ts";
import {
  alice,
  aliceAsAdministrator,
  aliceAsGuest,
  aliceAsModerator,
  idOf,
  registered,
  workspaceCreated,
} from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { roleCreated, roleGranted, workspaceWith } from "../testing/role-cast.ts";
import { addIntegration } from "./add-integration.ts";
import { removeIntegration } from "./remove-integration.ts";
import { steerReaction } from "./steer-reaction.ts";

const instanceId = idOf("1157");
const actorId = idOf("ac702");
const past = { actor: aliceAsAdministrator, workspace: [workspaceCreated()] };
const added: PastEvent = { type: "IntegrationAdded", data: { instanceId, name: "weather", actorId, addedById: alice } };

const addition = { instanceId, actorId, name: "weather", actorName: "forecast", displayName: "Forecast" };
const givenAddition = deciderSpecification(addIntegration);
const givenRemoval = deciderSpecification(removeIntegration);

test("an added integration gets an account of its own, with a claimed name", (t) => {
  const outcome = givenAddition(past).when(addition).outcome();
  if ("refused" in outcome) return t.fail(outcome.refused);
  t.deepEqual(
    outcome.map(({ type }) => type),
    ["IdentifierClaimed", "UserRegistered", "IntegrationAdded"],
  );
  t.like(outcome[1], { data: { userId: actorId, name: "forecast", kind: "bot", role: "bot" } });
  t.deepEqual(outcome[2], added);
});

test("an integration is added by those who may change settings, with new ids and a proper name", (t) => {
  givenAddition({ ...past, actor: aliceAsModerator })
    .when(addition)
    .thenRefused(t, "NotPermitted");
  givenAddition({ actor: aliceAsAdministrator }).when(addition).thenRefused(t, "WorkspaceMissing");
  givenAddition({ ...past, user: [registered(actorId)] })
    .when(addition)
    .thenRefused(t, "InputInvalid");
  givenAddition({ ...past, workspace: [workspaceCreated(), { ...added, data: { ...added.data, actorId: alice } } as PastEvent] })
    .when(addition)
    .thenRefused(t, "InputInvalid");
  givenAddition(past)
    .when({ ...addition, name: "../weather" })
    .thenRefused(t, "InputInvalid");
  givenAddition(past)
    .when({ ...addition, actorName: "room" })
    .thenRefused(t, "UserNameReserved");
});

test("the account of an integration gets no permission that the adder does not hold", (t) => {
  const byRole = (permissions: Parameters<typeof roleCreated>[0], expiresAt: string | null = null) => ({
    actor: [...aliceAsGuest, roleGranted(alice, { expiresAt })],
    workspace: workspaceWith(roleCreated(permissions)),
  });
  const permission = "users.seeDirectory";
  const needed = ["workspace.changeSettings", ...workspacePermissions.bot] as const;
  givenAddition(byRole(["workspace.changeSettings"]))
    .when(addition)
    .thenRefused(t, "PermissionNotHeld", { permission });
  givenAddition(byRole(needed, "2026-04-01T00:00:00.000Z")).when(addition).thenRefused(t, "PermissionNotHeld", { permission });
  t.false("refused" in givenAddition(byRole(needed)).when(addition).outcome());
  givenAddition(past)
    .when(addition, { limit: needed.filter((each) => each !== permission) })
    .thenRefused(t, "PermissionNotHeld", { permission });
  t.false("refused" in givenAddition(past).when(addition, { limit: needed }).outcome());
});

test("an integration is removed once, by those who may change settings", (t) => {
  const workspace = [workspaceCreated(), added];
  const removed: PastEvent = { type: "IntegrationRemoved", data: { instanceId, removedById: alice } };
  givenRemoval({ ...past, workspace })
    .when({ instanceId })
    .thenEvents(t, [removed]);
  givenRemoval({ ...past, workspace: [...workspace, removed] })
    .when({ instanceId })
    .thenRefused(t, "IntegrationUnknown");
  givenRemoval(past).when({ instanceId }).thenRefused(t, "IntegrationUnknown");
  givenRemoval({ ...past, workspace, actor: aliceAsModerator })
    .when({ instanceId })
    .thenRefused(t, "NotPermitted");
});

test("who steers what an integration does with events may change settings, and is named in the log", (t) => {
  const givenSteering = deciderSpecification(steerReaction);
  const position = "00000000000000000041";
  const steering = { instanceId, change: "replayed", after: position, eventId: null, withDeleted: false } as const;
  const workspace = [workspaceCreated(), added];
  givenSteering({ ...past, workspace })
    .when(steering)
    .thenEvents(t, [{ type: "ReactionSteered", data: { ...steering, steeredById: alice } }]);
  givenSteering(past).when(steering).thenRefused(t, "IntegrationUnknown");
  givenSteering({ actor: aliceAsModerator, workspace }).when(steering).thenRefused(t, "NotPermitted");
  givenSteering({ actor: aliceAsAdministrator }).when(steering).thenRefused(t, "WorkspaceMissing");
});

test("what was deleted since is replayed by those alone who may export the record", (t) => {
  const steering = { instanceId, change: "replayed", after: "00000000000000000041", eventId: null, withDeleted: true } as const;
  const by = (permissions: Parameters<typeof roleCreated>[0]) =>
    deciderSpecification(steerReaction)({
      actor: [...aliceAsGuest, roleGranted(alice)],
      workspace: [...workspaceWith(roleCreated(permissions)), added],
    }).when(steering);
  by(["workspace.changeSettings"]).thenRefused(t, "NotPermitted");
  by(["workspace.changeSettings", "audit.export"]).thenEvents(t, [
    { type: "ReactionSteered", data: { ...steering, steeredById: alice } },
  ]);
});
