import test from "ava";
import {
  alice,
  aliceAsModerator,
  aliceDeactivated,
  aliceRegistered,
  archived,
  ben,
  channelCreated,
  groupCreated,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { leaveRoom } from "./leave-room.ts";

const given = deciderSpecification(leaveRoom);

const data = { roomId };
const left = { type: "MemberLeft", data: { roomId, userId: alice } } as const;

test("a member leaves a channel", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated({ createdById: ben })] })
    .when(data)
    .thenEvents(t, [left]);
});

test("the last owner stays while others are there", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated()] })
    .when(data)
    .thenRefused(t, "LastOwner");
});

test("an owner can leave when another owner stays, or as the last member", (t) => {
  const granted = { type: "RoomRoleGranted", data: { roomId, userId: ben, role: "owner", grantedById: alice } } as const;
  given({ actor: aliceRegistered, room: [channelCreated(), granted] })
    .when(data)
    .thenEvents(t, [left]);
  given({ actor: aliceRegistered, room: [channelCreated({ memberIds: [alice] })] })
    .when(data)
    .thenEvents(t, [left]);
});

test("one who left is out", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated({ createdById: ben }), left] })
    .when(data)
    .thenRefused(t, "NotAMember");
});

test("a moderator of the workspace cannot leave a channel without being a member", (t) => {
  const room = [channelCreated({ createdById: ben, memberIds: [ben] })];
  given({ actor: aliceAsModerator, room }).when(data).thenRefused(t, "NotAMember");
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
