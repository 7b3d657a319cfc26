import test from "ava";
import {
  alice,
  aliceAsGuest,
  aliceAsModerator,
  aliceDeactivated,
  aliceRegistered,
  archived,
  ben,
  benDeactivated,
  benRegistered,
  carla,
  channelCreated,
  groupCreated,
  idOf,
  registered,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { addMembers } from "./add-members.ts";

const given = deciderSpecification(addMembers);

const data = { roomId, userIds: [ben, carla] };
const room = [channelCreated({ memberIds: [alice] })];
const people = { [`person ${ben}`]: benRegistered, [`person ${carla}`]: [registered(carla)] };
const opened = { type: "SegmentOpened", data: { roomId, segment: 1, lastNumber: 41 } } as const;
const added = (userId: string, lastNumber: number) =>
  ({ type: "MemberAdded", data: { roomId, userId, addedById: alice, lastNumber } }) as const;

test("a member adds others, and what was said before is not unread for them", (t) => {
  given({ actor: aliceRegistered, room, conversation: [opened], ...people })
    .when(data)
    .thenEvents(t, [added(ben, 41), added(carla, 41)]);
});

test("guests are added like others", (t) => {
  given({ actor: aliceRegistered, room, [`person ${ben}`]: [registered(ben, { role: "guest" })] })
    .when({ roomId, userIds: [ben] })
    .thenEvents(t, [added(ben, 0)]);
});

test("who is there already is passed over, and named twice is added once", (t) => {
  const past = { actor: aliceRegistered, room: [channelCreated()], ...people };
  given(past)
    .when({ roomId, userIds: [ben, carla, carla] })
    .thenEvents(t, [added(carla, 0)]);
  given(past)
    .when({ roomId, userIds: [ben] })
    .thenRefused(t, "AlreadyAMember");
});

test("unknown and deactivated users cannot be added", (t) => {
  given({ actor: aliceRegistered, room })
    .when({ roomId, userIds: [idOf("404")] })
    .thenRefused(t, "UserUnknown", { userId: idOf("404") });
  given({ actor: aliceRegistered, room, [`person ${ben}`]: benDeactivated })
    .when({ roomId, userIds: [ben] })
    .thenRefused(t, "UserDeactivated", { userId: ben });
});

test("an import adds people without reading each of them", (t) => {
  const context = { actorKind: "system" } as const;
  given({ room })
    .when(data, context)
    .thenEvents(t, [added(ben, 0), added(carla, 0)]);
});

test("a moderator cannot add users to a private channel without being a member", (t) => {
  const hidden = [channelCreated({ visibility: "private", createdById: ben, memberIds: [ben] })];
  given({ actor: aliceAsModerator, room: hidden })
    .when({ roomId, userIds: [alice] })
    .thenRefused(t, "RoomUnknown");
});

test("a guest cannot add users", (t) => {
  given({ actor: aliceAsGuest, room, ...people })
    .when(data)
    .thenRefused(t, "NotPermitted");
});

test("adding an empty list of users is invalid", (t) => {
  given({ actor: aliceRegistered, room }).when({ roomId, userIds: [] }).thenRefused(t, "InputInvalid");
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

test("an auditor is added to no room", (t) => {
  given({ actor: aliceRegistered, room, [`person ${ben}`]: [registered(ben, { role: "auditor" })] })
    .when({ roomId, userIds: [ben] })
    .thenRefused(t, "NotPermitted", { userId: ben });
});
