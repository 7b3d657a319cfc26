import test from "ava";
import {
  alice,
  aliceDeactivated,
  aliceRegistered,
  archived,
  ben,
  carla,
  channelCreated,
  groupCreated,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { grantRoomRole } from "./grant-room-role.ts";

const given = deciderSpecification(grantRoomRole);

const data = { roomId, userId: ben, role: "moderator" } as const;
const granted = (userId: string, role: "owner" | "moderator" | "member") =>
  ({ type: "RoomRoleGranted", data: { roomId, userId, role, grantedById: alice } }) as const;

test("an owner makes a member moderator or owner", (t) => {
  const past = { actor: aliceRegistered, room: [channelCreated()] };
  given(past)
    .when(data)
    .thenEvents(t, [granted(ben, "moderator")]);
  given(past)
    .when({ ...data, role: "owner" })
    .thenEvents(t, [granted(ben, "owner")]);
});

test("setting a user's current role writes no event", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated(), granted(ben, "moderator")] })
    .when(data)
    .thenNothing(t);
});

test("an owner may step back when there is another, and only then", (t) => {
  const stepBack = { roomId, userId: alice, role: "member" } as const;
  given({ actor: aliceRegistered, room: [channelCreated(), granted(ben, "owner")] })
    .when(stepBack)
    .thenEvents(t, [granted(alice, "member")]);
  given({ actor: aliceRegistered, room: [channelCreated()] })
    .when(stepBack)
    .thenRefused(t, "LastOwner");
});

test("roles are for those who are in the room", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated()] })
    .when({ ...data, userId: carla })
    .thenRefused(t, "NotAMember", { userId: carla });
});

test("a room that does not exist cannot be changed", (t) => {
  given({ actor: aliceRegistered }).when(data).thenRefused(t, "RoomUnknown");
});

test("a deactivated user cannot change a room", (t) => {
  given({ actor: aliceDeactivated, room: [channelCreated()] })
    .when(data)
    .thenRefused(t, "UserDeactivated");
});

test("one has to be in a public channel to change it", (t) => {
  const room = [channelCreated({ createdById: ben, memberIds: [ben] })];
  given({ actor: aliceRegistered, room }).when(data).thenRefused(t, "NotAMember");
});

test("a private channel does not show itself to outsiders", (t) => {
  const room = [channelCreated({ visibility: "private", createdById: ben, memberIds: [ben] })];
  given({ actor: aliceRegistered, room }).when(data).thenRefused(t, "RoomUnknown");
});

test("an archived channel stays as it is", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated(), archived] })
    .when(data)
    .thenRefused(t, "RoomArchived");
});

test("a group conversation cannot be changed so", (t) => {
  given({ actor: aliceRegistered, room: [groupCreated] })
    .when(data)
    .thenRefused(t, "RoomKindMismatch");
});

test("a plain member may not do it", (t) => {
  const room = [channelCreated({ createdById: ben })];
  given({ actor: aliceRegistered, room }).when(data).thenRefused(t, "NotPermitted");
});
