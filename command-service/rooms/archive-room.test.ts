import test from "ava";
import {
  alice,
  aliceDeactivated,
  aliceRegistered,
  archived,
  ben,
  channelCreated,
  groupCreated,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { archiveRoom } from "./archive-room.ts";

const given = deciderSpecification(archiveRoom);

const data = { roomId };

test("an owner can archive the channel", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated()] })
    .when(data)
    .thenEvents(t, [{ type: "RoomArchived", data: { roomId, archivedById: alice } }]);
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
