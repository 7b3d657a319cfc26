import test from "ava";
import {
  alice,
  aliceAsGuest,
  aliceDeactivated,
  aliceRegistered,
  ben,
  benRegistered,
  carla,
  channelCreated,
  idOf,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { createChannel } from "./create-channel.ts";

const given = deciderSpecification(createChannel);

const data = {
  roomId,
  name: "boats",
  visibility: "public",
  topic: "Knots",
  description: "All that floats",
  memberIds: [ben],
  origin: null,
} as const;
const people = { [`person ${ben}`]: benRegistered };
const digest = "digest of room-name boats";
const claimed = { type: "IdentifierClaimed", data: { kind: "room-name", digest, holderId: roomId } } as const;
const created = {
  type: "RoomCreated",
  data: { ...data, kind: "channel", createdById: alice, memberIds: [alice, ben] },
} as const;
const otherRoom = idOf("0ffe7");
const claimedByOther = { type: "IdentifierClaimed", data: { kind: "room-name", digest, holderId: otherRoom } } as const;

test("a member who creates a channel is in it with the named users", (t) => {
  given({ actor: aliceRegistered, ...people })
    .when(data)
    .thenEvents(t, [claimed, created]);
});

test("a private channel claims no name, and bears one that another channel has", (t) => {
  given({ actor: aliceRegistered, ...people })
    .when({ ...data, visibility: "private" })
    .thenEvents(t, [{ ...created, data: { ...created.data, visibility: "private" } }]);
});

test("sent again after the process died between the steps, it goes on where it stood", (t) => {
  given({ actor: aliceRegistered, directory: [claimed], ...people })
    .when(data)
    .thenEvents(t, [created]);
  given({ actor: aliceRegistered, directory: [claimed], room: [channelCreated()], ...people })
    .when(data, { commandId: `before-room-${roomId}-0` })
    .thenNothing(t);
});

test("a name belongs to one channel, however it is written", (t) => {
  const nameHolder = [channelCreated({ roomId: otherRoom })];
  given({ actor: aliceRegistered, directory: [claimedByOther], nameHolder, ...people })
    .when(data)
    .thenRefused(t, "RoomNameTaken");
  given({ actor: aliceRegistered, directory: [claimedByOther], nameHolder, ...people })
    .when({ ...data, name: "bºats" })
    .thenRefused(t, "RoomNameTaken");
});

test("a name claimed for a channel that never came to be is free again after half a minute", (t) => {
  const released = { type: "IdentifierReleased", data: claimedByOther.data } as const;
  given({ actor: aliceRegistered, directory: [claimedByOther], ...people })
    .when(data)
    .thenEvents(t, [released, claimed, created]);
  const young = { ...claimedByOther, occurredAt: "2026-03-01T08:59:45.000Z" };
  given({ actor: aliceRegistered, directory: [young], ...people })
    .when(data)
    .thenRefused(t, "RoomNameTaken");
});

test("a room's id is used once", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated()], ...people })
    .when(data)
    .thenRefused(t, "RoomExists");
});

test("a channel's name is lower case, without spaces, and stays so when folded", (t) => {
  for (const name of ["", "Boats", "two words", "a".repeat(65), "-boats", "½"])
    given({ actor: aliceRegistered, ...people })
      .when({ ...data, name })
      .thenRefused(t, "RoomNameInvalid");
});

test("topic and description are short", (t) => {
  given({ actor: aliceRegistered, ...people })
    .when({ ...data, topic: "a".repeat(251) })
    .thenRefused(t, "RoomTextTooLong");
  given({ actor: aliceRegistered, ...people })
    .when({ ...data, description: "a".repeat(1025) })
    .thenRefused(t, "RoomTextTooLong");
});

test("its members are people who are there", (t) => {
  given({ actor: aliceRegistered })
    .when({ ...data, memberIds: [carla] })
    .thenRefused(t, "UserUnknown", { userId: carla });
});

test("guests create no channels, and the deactivated nothing", (t) => {
  given({ actor: aliceAsGuest, ...people })
    .when(data)
    .thenRefused(t, "NotPermitted");
  given({ actor: aliceAsGuest, ...people })
    .when({ ...data, visibility: "private" })
    .thenRefused(t, "NotPermitted");
  given({ actor: aliceDeactivated, ...people })
    .when(data)
    .thenRefused(t, "UserDeactivated");
});

test("only an import says where a channel came from", (t) => {
  const imported = { ...data, origin: { source: "slack", id: "C1" } };
  given({ actor: aliceRegistered, ...people })
    .when(imported)
    .thenRefused(t, "NotPermitted");
  given({})
    .when(imported, { actorKind: "system" })
    .thenEvents(t, [claimed, { ...created, data: { ...created.data, origin: imported.origin } }]);
});

test("Logue itself is in no channel that it creates", (t) => {
  const actorId = "00000000-0000-7000-8000-000000000000";
  given({})
    .when(data, { actorKind: "system", actorId })
    .thenEvents(t, [claimed, { ...created, data: { ...created.data, createdById: actorId, memberIds: [ben] } }]);
});
