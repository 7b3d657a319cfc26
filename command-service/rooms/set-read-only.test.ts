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
import { setReadOnly } from "./set-read-only.ts";

const given = deciderSpecification(setReadOnly);

const data = { roomId, isReadOnly: true };
const madeReadOnly = { type: "RoomMadeReadOnly", data: { roomId } } as const;

test("an owner makes a channel read-only, and writable again", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated()] })
    .when(data)
    .thenEvents(t, [madeReadOnly]);
  given({ actor: aliceRegistered, room: [channelCreated(), madeReadOnly] })
    .when({ roomId, isReadOnly: false })
    .thenEvents(t, [{ type: "RoomMadeWritable", data: { roomId } }]);
});

test("a room moderator may do it too", (t) => {
  const granted = { type: "RoomRoleGranted", data: { roomId, userId: alice, role: "moderator", grantedById: ben } } as const;
  given({ actor: aliceRegistered, room: [channelCreated({ createdById: ben }), granted] })
    .when(data)
    .thenEvents(t, [madeReadOnly]);
});

test("a channel that is read-only already stays so without an event", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated(), madeReadOnly] })
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
