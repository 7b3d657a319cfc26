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
import { setTopic } from "./set-topic.ts";

const given = deciderSpecification(setTopic);

test("every member sets the topic, in any kind of room", (t) => {
  const expected = [{ type: "TopicSet", data: { roomId, topic: "Knots and sails" } }] as const;
  given({ actor: aliceRegistered, room: [channelCreated({ createdById: ben })] })
    .when({ roomId, topic: "Knots and sails" })
    .thenEvents(t, expected);
  given({ actor: aliceRegistered, room: [groupCreated] })
    .when({ roomId, topic: "Knots and sails" })
    .thenEvents(t, expected);
});

test("the same topic again changes nothing", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated(), { type: "TopicSet", data: { roomId, topic: "Knots and sails" } }] })
    .when({ roomId, topic: "Knots and sails" })
    .thenNothing(t);
});

test("a topic has at most 250 characters, however many units an emoji takes", (t) => {
  const past = { actor: aliceRegistered, room: [channelCreated()] };
  given(past)
    .when({ roomId, topic: "🦭".repeat(250) })
    .thenEvents(t, [{ type: "TopicSet", data: { roomId, topic: "🦭".repeat(250) } }]);
  given(past)
    .when({ roomId, topic: "a".repeat(251) })
    .thenRefused(t, "RoomTextTooLong", { lengthMax: 250 });
});

test("an auditor reads and changes nothing", (t) => {
  given({ actor: aliceAsAuditor, room: [channelCreated()] })
    .when({ roomId, topic: "Knots and sails" })
    .thenRefused(t, "NotPermitted");
});

test("a moderator of all rooms also moderates channels without being a member, but not other users' conversations", (t) => {
  const channel = channelCreated({ createdById: ben, memberIds: [ben] });
  given({ actor: aliceAsModerator, room: [channel] })
    .when({ roomId, topic: "Knots and sails" })
    .thenEvents(t, [{ type: "TopicSet", data: { roomId, topic: "Knots and sails" } }]);
  const conversation = channelCreated({ kind: "direct", visibility: "private", name: null, memberIds: [ben, carla] });
  given({ actor: aliceAsModerator, room: [conversation] })
    .when({ roomId, topic: "Knots and sails" })
    .thenRefused(t, "RoomUnknown");
});

test("a room that does not exist cannot be changed", (t) => {
  given({ actor: aliceRegistered }).when({ roomId, topic: "Knots and sails" }).thenRefused(t, "RoomUnknown");
});

test("a deactivated user cannot change a room", (t) => {
  given({ actor: aliceDeactivated, room: [channelCreated()] })
    .when({ roomId, topic: "Knots and sails" })
    .thenRefused(t, "UserDeactivated");
});

test("one has to be in a public channel to change it", (t) => {
  const room = [channelCreated({ createdById: ben, memberIds: [ben] })];
  given({ actor: aliceRegistered, room }).when({ roomId, topic: "Knots and sails" }).thenRefused(t, "NotAMember");
});

test("a private channel does not show itself to outsiders", (t) => {
  const room = [channelCreated({ visibility: "private", createdById: ben, memberIds: [ben] })];
  given({ actor: aliceRegistered, room }).when({ roomId, topic: "Knots and sails" }).thenRefused(t, "RoomUnknown");
});

test("an archived channel stays as it is", (t) => {
  given({ actor: aliceRegistered, room: [channelCreated(), archived] })
    .when({ roomId, topic: "Knots and sails" })
    .thenRefused(t, "RoomArchived");
});
