import test from "ava";
import { aliceDeactivated, aliceRegistered, archived, ben, channelCreated, groupCreated, idOf, roomId } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { renameRoom } from "./rename-room.ts";

const given = deciderSpecification(renameRoom);

const data = { roomId, name: "ships" };
const digestOf = (name: string) => `digest of room-name ${name}`;
const claimed = (name: string, holderId: string) =>
  ({ type: "IdentifierClaimed", data: { kind: "room-name", digest: digestOf(name), holderId } }) as const;
const released = (name: string, holderId: string) =>
  ({ type: "IdentifierReleased", data: { kind: "room-name", digest: digestOf(name), holderId } }) as const;
const renamed = { type: "RoomRenamed", data } as const;
const past = { actor: aliceRegistered, room: [channelCreated()], directory: [claimed("boats", roomId)] };

test("an owner can rename the channel, which frees its old name", (t) => {
  given(past)
    .when(data)
    .thenEvents(t, [claimed("ships", roomId), renamed, released("boats", roomId)]);
});

test("sent again after the process died between the steps, it goes on where it stood", (t) => {
  const directory = [claimed("boats", roomId), claimed("ships", roomId)];
  given({ ...past, directory })
    .when(data)
    .thenEvents(t, [renamed, released("boats", roomId)]);
  given({ ...past, directory, room: [channelCreated(), renamed] })
    .when(data)
    .thenEvents(t, [released("boats", roomId)]);
});

test("the name it has already changes nothing", (t) => {
  given(past).when({ roomId, name: "boats" }).thenNothing(t);
});

test("another channel's name stays with it, archived or not", (t) => {
  const other = idOf("0ffe7");
  const nameHolder = [channelCreated({ roomId: other, name: "ships" }), archived];
  given({ ...past, directory: [...past.directory, claimed("ships", other)], nameHolder })
    .when(data)
    .thenRefused(t, "RoomNameTaken");
});

test("a name that another channel has given up is free, even if the process died before saying so", (t) => {
  const other = idOf("0ffe7");
  const directory = [...past.directory, claimed("ships", other)];
  given({ ...past, directory, nameHolder: [channelCreated({ roomId: other, name: "rafts" })] })
    .when(data)
    .thenEvents(t, [released("ships", other), claimed("ships", roomId), renamed, released("boats", roomId)]);
});

test("the new name has to be one", (t) => {
  given(past).when({ roomId, name: "Two Words" }).thenRefused(t, "RoomNameInvalid");
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
