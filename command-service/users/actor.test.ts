import test from "ava";
import { permittedInRoom } from "../rooms/access.ts";
import { roomEntity } from "../rooms/room.ts";
import { alice, channelCreated, deactivated, idOf, registered, roomId } from "../testing/cast.ts";
import { defaultContext, type PastEvent, recordedEvent } from "../testing/decider-specification.ts";
import { workspaceEntity } from "../workspace/workspace.ts";
import { holds, permitted, refuseActor, refuseUnlessPermitted } from "./actor.ts";
import { userEntity } from "./user.ts";

const roleId = idOf("70e1");
const foldAll = <State>(
  entity: { initialState(): State; evolve(state: State, event: ReturnType<typeof recordedEvent>): State },
  events: readonly PastEvent[],
) => events.reduce((state, event, index) => entity.evolve(state, recordedEvent(event, "a stream", index)), entity.initialState());
const statesAfter = (events: readonly PastEvent[], roles: readonly PastEvent[] = []) => ({
  actor: foldAll(userEntity, events),
  workspace: foldAll(workspaceEntity, roles),
});
const inRoom = (states: ReturnType<typeof statesAfter>, createdById: string) => ({
  ...states,
  room: foldAll(roomEntity, [channelCreated({ createdById })]),
});
const system = { ...defaultContext, actorKind: "system" } as const;
const member = statesAfter([registered(alice)]);
const gone = statesAfter([registered(alice, { role: "administrator" }), deactivated(alice)]);
const roleCreated = (permissions: readonly string[]): PastEvent => ({
  type: "RoleCreated",
  data: { roleId, name: "Janitor", permissions: [...permissions], createdById: alice },
});
const granted = (where: string | null, expiresAt: string | null = null): PastEvent => ({
  type: "RoleGranted",
  data: { userId: alice, roleId, roomId: where, expiresAt, grantedById: alice },
});

test("unknown and deactivated users may do nothing, whatever their role allows", (t) => {
  t.is(refuseActor(userEntity.initialState(), defaultContext)?.refused, "UserUnknown");
  t.is(refuseActor(gone.actor, defaultContext)?.refused, "UserDeactivated");
  t.is(refuseUnlessPermitted(gone, defaultContext, "operations.see")?.refused, "UserDeactivated");
});

test("a member may do what the role allows", (t) => {
  t.is(refuseUnlessPermitted(member, defaultContext, "messages.post"), undefined);
  t.deepEqual(refuseUnlessPermitted(member, defaultContext, "users.deactivate"), {
    refused: "NotPermitted",
    details: { permission: "users.deactivate" },
  });
  t.false(permittedInRoom(inRoom(member, idOf("b0b")), defaultContext, "room.archive"));
  t.true(permittedInRoom(inRoom(member, alice), defaultContext, "room.archive"));
});

test("a granted role counts at once, until it expires, is withdrawn, changed or deleted", (t) => {
  const roles = [roleCreated(["users.deactivate", "room.archive"])];
  const isPermitted = (events: readonly PastEvent[], made: readonly PastEvent[] = roles) =>
    permitted(statesAfter([registered(alice), ...events], made), defaultContext, "users.deactivate");
  t.true(isPermitted([granted(null)]));
  t.true(isPermitted([granted(null, "2026-03-01T09:00:00.001Z")]));
  t.false(isPermitted([granted(null, "2026-03-01T09:00:00.000Z")]), "expired at this moment");
  t.false(isPermitted([granted(roomId)]));
  t.false(isPermitted([granted(null)], []), "a role that was never made");
  t.false(isPermitted([granted(null)], [...roles, { ...roleCreated(["room.archive"]), type: "RoleChanged" } as never]));
  t.false(isPermitted([granted(null)], [...roles, { type: "RoleDeleted", data: { roleId, deletedById: alice } }]));
  const withdrawn = { type: "RoleWithdrawn", data: { userId: alice, roleId, roomId: null, withdrawnById: alice } } as const;
  t.false(isPermitted([granted(null), withdrawn]));
});

test("an access token with a limit leaves only the permissions that it has and its owner holds", (t) => {
  const owner = inRoom(member, alice);
  const by = (...limit: string[]) => ({ ...defaultContext, limit });
  t.true(permitted(member, by("messages.post"), "messages.post"));
  t.false(permitted(member, by("files.upload"), "messages.post"));
  t.false(permitted(member, by(), "messages.post"));
  t.false(permitted(member, by("users.deactivate"), "users.deactivate"), "the owner does not hold it");
  t.true(permittedInRoom(owner, by("room.archive"), "room.archive"));
  t.false(permittedInRoom(owner, by("room.pin"), "room.archive"));
  t.true(permittedInRoom(owner, by("rooms.moderateAny"), "room.archive"), "it includes those of the room");
  t.true(holds(member, by(), "messages.post"), "the owner still takes part in rooms");
});

test("a role for one room counts there", (t) => {
  const here = statesAfter([registered(alice), granted(roomId)], [roleCreated(["room.archive"])]);
  const elsewhere = statesAfter([registered(alice), granted(idOf("e15e"))], [roleCreated(["room.archive"])]);
  t.true(permittedInRoom(inRoom(here, idOf("b0b")), defaultContext, "room.archive"));
  t.false(permittedInRoom(inRoom(elsewhere, idOf("b0b")), defaultContext, "room.archive"));
});

test("Logue itself may do everything", (t) => {
  const stranger = statesAfter([]);
  t.is(refuseActor(stranger.actor, system), undefined);
  t.true(permitted(stranger, system, "users.assignRoles"));
  t.true(permittedInRoom({ ...stranger, room: roomEntity.initialState() }, system, "room.archive"));
});
