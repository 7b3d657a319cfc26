import test from "ava";
import { aliceDeactivated, aliceRegistered, archived, ben, channelCreated, groupCreated, idOf, roomId } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { setRoomVisibility } from "./set-room-visibility.ts";

const given = deciderSpecification(setRoomVisibility);

const data = { roomId, visibility: "private" } as const;

test("an owner makes a channel private, and public again", (t) => {
  const past = { actor: aliceRegistered, room: [channelCreated()] };
  given(past)
    .when(data)
    .thenEvents(t, [{ type: "RoomMadePrivate", data: { roomId } }]);
  const room = [channelCreated(), { type: "RoomMadePrivate", data: { roomId } } as const];
  given({ actor: aliceRegistered, room })
    .when({ roomId, visibility: "public" })
    .thenEvents(t, [claimed(roomId), { type: "RoomMadePublic", data: { roomId } }]);
});

const claimed = (holderId: string) =>
  ({ type: "IdentifierClaimed", data: { kind: "room-name", digest: "digest of room-name boats", holderId } }) as const;
const other = idOf("0ffe7");

test("a channel that becomes private lets its name go", (t) => {
  const { holderId, ...name } = claimed(roomId).data;
  given({ actor: aliceRegistered, room: [channelCreated()], directory: [claimed(roomId)] })
    .when(data)
    .thenEvents(t, [
      { type: "RoomMadePrivate", data: { roomId } },
      { type: "IdentifierReleased", data: { ...name, holderId } },
    ]);
});

test("a channel becomes public under a name that no other public channel has", (t) => {
  const past = { actor: aliceRegistered, room: [channelCreated({ visibility: "private" })], directory: [claimed(other)] };
  const open = { roomId, visibility: "public" } as const;
  given({ ...past, nameHolder: [channelCreated({ roomId: other })] })
    .when(open)
    .thenRefused(t, "RoomNameTaken");
  given({ ...past, nameHolder: [channelCreated({ roomId: other, visibility: "private" })] })
    .when(open)
    .thenEvents(t, [
      { type: "IdentifierReleased", data: claimed(other).data },
      claimed(roomId),
      { type: "RoomMadePublic", data: { roomId } },
    ]);
});

test("a channel that is private already stays so without an event", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated({ visibility: "private" })] })
    .when(data)
    .thenNothing(t);
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
