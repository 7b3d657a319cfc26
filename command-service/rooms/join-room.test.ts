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

test("a person joins a public channel, and what was said before is not unread for her", (t) => {
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

test("nobody joins a conversation of others, an archived channel or a room that is not there", (t) => {
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

test("somebody deactivated joins nothing", (t) => {
  given({ actor: aliceDeactivated, room: [bensRoom] })
    .when(data)
    .thenRefused(t, "UserDeactivated");
});
