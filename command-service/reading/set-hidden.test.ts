import test from "ava";
import { alice, aliceDeactivated, aliceRegistered, archived, ben, channelCreated, roomId } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { setHidden } from "./set-hidden.ts";

const given = deciderSpecification(setHidden);
const on = { type: "RoomHidden", data: { userId: alice, roomId } } as const;
const off = { type: "RoomShown", data: { userId: alice, roomId } } as const;
const inRoom = { actor: aliceRegistered, room: [channelCreated()] };

test("a member hides a room", (t) => {
  given(inRoom).when({ roomId, isHidden: true }).thenEvents(t, [on]);
  given({ ...inRoom, room: [channelCreated(), archived] })
    .when({ roomId, isHidden: true })
    .thenEvents(t, [on]);
});

test("a hidden room is shown, and may be hidden again", (t) => {
  given({ ...inRoom, reading: [on] })
    .when({ roomId, isHidden: false })
    .thenEvents(t, [off]);
  given({ ...inRoom, reading: [on, off] })
    .when({ roomId, isHidden: true })
    .thenEvents(t, [on]);
});

test("what is so already changes nothing", (t) => {
  given({ ...inRoom, reading: [on] })
    .when({ roomId, isHidden: true })
    .thenNothing(t);
  given(inRoom).when({ roomId, isHidden: false }).thenNothing(t);
});

test("the settings of a room belong to the user", (t) => {
  const ask = { roomId, isHidden: true };
  given({ ...inRoom, room: [] })
    .when(ask)
    .thenRefused(t, "RoomUnknown");
  given({ ...inRoom, room: [channelCreated({ memberIds: [ben] })] })
    .when(ask)
    .thenRefused(t, "NotAMember");
  given({ ...inRoom, actor: aliceDeactivated })
    .when(ask)
    .thenRefused(t, "UserDeactivated");
});
