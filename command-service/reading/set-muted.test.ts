import test from "ava";
import { alice, aliceDeactivated, aliceRegistered, archived, ben, channelCreated, roomId } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { setMuted } from "./set-muted.ts";

const given = deciderSpecification(setMuted);
const on = { type: "RoomMuted", data: { userId: alice, roomId } } as const;
const off = { type: "RoomUnmuted", data: { userId: alice, roomId } } as const;
const inRoom = { actor: aliceRegistered, room: [channelCreated()] };

test("a member mutes a room", (t) => {
  given(inRoom).when({ roomId, isMuted: true }).thenEvents(t, [on]);
  given({ ...inRoom, room: [channelCreated(), archived] })
    .when({ roomId, isMuted: true })
    .thenEvents(t, [on]);
});

test("a muted room is heard again, and may be muted again", (t) => {
  given({ ...inRoom, reading: [on] })
    .when({ roomId, isMuted: false })
    .thenEvents(t, [off]);
  given({ ...inRoom, reading: [on, off] })
    .when({ roomId, isMuted: true })
    .thenEvents(t, [on]);
});

test("what is so already changes nothing", (t) => {
  given({ ...inRoom, reading: [on] })
    .when({ roomId, isMuted: true })
    .thenNothing(t);
  given(inRoom).when({ roomId, isMuted: false }).thenNothing(t);
});

test("the settings of a room belong to the user", (t) => {
  const ask = { roomId, isMuted: true };
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
