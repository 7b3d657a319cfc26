import test from "ava";
import { alice, deactivated, registered } from "../testing/cast.ts";
import { defaultContext, type PastEvent, recordedEvent } from "../testing/decider-specification.ts";
import { permitted, permittedInRoom, refuseActor, refuseUnlessPermitted } from "./actor.ts";
import { userEntity } from "./user.ts";

const userAfter = (events: readonly PastEvent[]) =>
  events.reduce(
    (state, event, revision) => userEntity.evolve(state, recordedEvent(event, "user", revision)),
    userEntity.initialState(),
  );
const system = { ...defaultContext, actorKind: "system" } as const;
const member = userAfter([registered(alice)]);
const gone = userAfter([registered(alice, { role: "administrator" }), deactivated(alice)]);

test("unknown and deactivated users may do nothing, whatever their role allows", (t) => {
  t.is(refuseActor(userEntity.initialState(), defaultContext)?.refused, "UserUnknown");
  t.is(refuseActor(gone, defaultContext)?.refused, "UserDeactivated");
  t.is(refuseUnlessPermitted(gone, defaultContext, "operations.see")?.refused, "UserDeactivated");
});

test("a member may do what the role allows", (t) => {
  t.is(refuseUnlessPermitted(member, defaultContext, "messages.post"), undefined);
  t.deepEqual(refuseUnlessPermitted(member, defaultContext, "users.deactivate"), {
    refused: "NotPermitted",
    details: { permission: "users.deactivate" },
  });
  t.false(permittedInRoom(member, defaultContext, "member", "room.archive"));
  t.true(permittedInRoom(member, defaultContext, "owner", "room.archive"));
});

test("Logue itself may do everything", (t) => {
  const stranger = userEntity.initialState();
  t.is(refuseActor(stranger, system), undefined);
  t.true(permitted(stranger, system, "users.assignRoles"));
  t.true(permittedInRoom(stranger, system, undefined, "room.archive"));
});
