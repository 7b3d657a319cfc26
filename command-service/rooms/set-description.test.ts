import test from "ava";
import {
  aliceAsAuditor,
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
import { setDescription } from "./set-description.ts";

const given = deciderSpecification(setDescription);

test("every member sets the description, in any kind of room", (t) => {
  const expected = [{ type: "DescriptionSet", data: { roomId, description: "Knots and sails" } }] as const;
  given({ actor: aliceRegistered, room: [channelCreated({ createdById: ben })] })
    .when({ roomId, description: "Knots and sails" })
    .thenEvents(t, expected);
  given({ actor: aliceRegistered, room: [groupCreated] })
    .when({ roomId, description: "Knots and sails" })
    .thenEvents(t, expected);
});

test("the same description again changes nothing", (t) => {
  given({
    actor: aliceRegistered,
    room: [channelCreated(), { type: "DescriptionSet", data: { roomId, description: "Knots and sails" } }],
  })
    .when({ roomId, description: "Knots and sails" })
    .thenNothing(t);
});

test("a description has at most 1024 characters, however many units an emoji takes", (t) => {
  const past = { actor: aliceRegistered, room: [channelCreated()] };
  given(past)
    .when({ roomId, description: "🦭".repeat(1024) })
    .thenEvents(t, [{ type: "DescriptionSet", data: { roomId, description: "🦭".repeat(1024) } }]);
  given(past)
    .when({ roomId, description: "a".repeat(1025) })
    .thenRefused(t, "RoomTextTooLong", { lengthMax: 1024 });
});

test("an auditor reads and changes nothing", (t) => {
  given({ actor: aliceAsAuditor, room: [channelCreated()] })
    .when({ roomId, description: "Knots and sails" })
    .thenRefused(t, "NotPermitted");
});

test("a moderator of all rooms also moderates channels without being a member, but not other users' conversations", (t) => {
  const channel = channelCreated({ createdById: ben, memberIds: [ben] });
  given({ actor: aliceAsModerator, room: [channel] })
    .when({ roomId, description: "Knots and sails" })
    .thenEvents(t, [{ type: "DescriptionSet", data: { roomId, description: "Knots and sails" } }]);
  const conversation = channelCreated({ kind: "direct", visibility: "private", name: null, memberIds: [ben, carla] });
  given({ actor: aliceAsModerator, room: [conversation] })
    .when({ roomId, description: "Knots and sails" })
    .thenRefused(t, "RoomUnknown");
});

test("a room that does not exist cannot be changed", (t) => {
  given({ actor: aliceRegistered }).when({ roomId, description: "Knots and sails" }).thenRefused(t, "RoomUnknown");
});

test("a deactivated user cannot change a room", (t) => {
  given({ actor: aliceDeactivated, room: [channelCreated()] })
    .when({ roomId, description: "Knots and sails" })
    .thenRefused(t, "UserDeactivated");
});

test("one has to be in a public channel to change it", (t) => {
  const room = [channelCreated({ createdById: ben, memberIds: [ben] })];
  given({ actor: aliceRegistered, room }).when({ roomId, description: "Knots and sails" }).thenRefused(t, "NotAMember");
});

test("a private channel does not show itself to outsiders", (t) => {
  const room = [channelCreated({ visibility: "private", createdById: ben, memberIds: [ben] })];
  given({ actor: aliceRegistered, room }).when({ roomId, description: "Knots and sails" }).thenRefused(t, "RoomUnknown");
});

test("an archived channel stays as it is", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated(), archived] })
    .when({ roomId, description: "Knots and sails" })
    .thenRefused(t, "RoomArchived");
});
