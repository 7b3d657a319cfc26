import test from "ava";
import {
  alice,
  aliceAsGuest,
  aliceDeactivated,
  aliceRegistered,
  archived,
  ben,
  channelCreated,
  groupCreated,
  idOf,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { joinRoom } from "./join-room.ts";

const given = deciderSpecification(joinRoom);

const data = { roomId };
const bensRoom = channelCreated({ createdById: ben, memberIds: [ben] });
const opened = { type: "SegmentOpened", data: { roomId, segment: 1, lastNumber: 41 } } as const;

test("a user joins a public channel, and earlier messages are not unread for that user", (t) => {
  given({ actor: aliceRegistered, room: [bensRoom], conversation: [opened] })
    .when(data)
    .thenEvents(t, [{ type: "MemberJoined", data: { roomId, userId: alice, lastNumber: 41 } }]);
});

test("who is in the room need not join it", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated()] })
    .when(data)
    .thenRefused(t, "AlreadyAMember");
});

test("a private channel that one is not in answers as one that does not exist", (t) => {
  const room = [channelCreated({ visibility: "private", createdById: ben, memberIds: [ben] })];
  given({ actor: aliceRegistered, room }).when(data).thenRefused(t, "RoomUnknown");
});

test("guests see no public channel to join", (t) => {
  given({ actor: aliceAsGuest, room: [bensRoom] })
    .when(data)
    .thenRefused(t, "RoomUnknown");
});

test("no user can join a conversation of others, an archived channel or a missing room", (t) => {
  given({ actor: aliceRegistered, room: [groupCreated] })
    .when(data)
    .thenRefused(t, "RoomKindMismatch");
  given({ actor: aliceRegistered, room: [bensRoom, archived] })
    .when(data)
    .thenRefused(t, "RoomArchived");
  given({ actor: aliceRegistered })
    .when({ roomId: idOf("404") })
    .thenRefused(t, "RoomUnknown");
});

test("a deactivated user cannot join a room", (t) => {
  given({ actor: aliceDeactivated, room: [bensRoom] })
    .when(data)
    .thenRefused(t, "UserDeactivated");
});
