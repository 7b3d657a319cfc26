import test from "ava";
import {
  alice,
  aliceAsModerator,
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
import { removeMember } from "./remove-member.ts";

const given = deciderSpecification(removeMember);

const data = { roomId, userId: ben };
const removed = { type: "MemberRemoved", data: { roomId, userId: ben, removedById: alice } } as const;
const roleGranted = (userId: string, role: "owner" | "moderator") =>
  ({ type: "RoomRoleGranted", data: { roomId, userId, role, grantedById: carla } }) as const;

test("an owner removes a member, and another owner", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated()] })
    .when(data)
    .thenEvents(t, [removed]);
  given({ actor: aliceRegistered, room: [channelCreated(), roleGranted(ben, "owner")] })
    .when(data)
    .thenEvents(t, [removed]);
});

test("a room moderator removes members, but no owner", (t) => {
  const room = [channelCreated({ createdById: carla, memberIds: [alice, ben, carla] }), roleGranted(alice, "moderator")];
  given({ actor: aliceRegistered, room }).when(data).thenEvents(t, [removed]);
  given({ actor: aliceRegistered, room: [...room, roleGranted(ben, "owner")] })
    .when(data)
    .thenRefused(t, "NotPermitted");
});

test("the last owner cannot be removed while others are there", (t) => {
  const room = [channelCreated({ createdById: ben })];
  given({ actor: aliceAsModerator, room }).when(data).thenRefused(t, "LastOwner");
});

test("a user who is not in the room cannot be removed from it", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated()] })
    .when({ roomId, userId: carla })
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
