import test from "ava";
import {
  alice,
  aliceAsAuditor,
  aliceAsModerator,
  aliceDeactivated,
  aliceRegistered,
  ben,
  channelCreated,
  roomId,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { enterPrivateRoom } from "./enter-private-room.ts";

const given = deciderSpecification(enterPrivateRoom);

const data = { roomId, reason: "A member reported threats." };
const hidden = channelCreated({ visibility: "private", createdById: ben, memberIds: [ben] });
const entered = { type: "PrivateRoomEntered", data: { ...data, userId: alice, lastNumber: 0 } } as const;

test("a moderator enters a private channel with a reason that the room keeps", (t) => {
  given({ actor: aliceAsModerator, room: [hidden] })
    .when(data)
    .thenEvents(t, [entered]);
});

test("members and auditors enter nothing, and learn of nothing", (t) => {
  for (const actor of [aliceRegistered, aliceAsAuditor]) {
    given({ actor, room: [hidden] })
      .when(data)
      .thenRefused(t, "NotPermitted");
    given({ actor }).when(data).thenRefused(t, "NotPermitted");
  }
  given({ actor: aliceDeactivated, room: [hidden] })
    .when(data)
    .thenRefused(t, "UserDeactivated");
});

test("a reason is needed, and a short one", (t) => {
  for (const reason of ["", "   ", "x".repeat(501)])
    given({ actor: aliceAsModerator, room: [hidden] })
      .when({ roomId, reason })
      .thenRefused(t, "ReasonInvalid");
});

test("a conversation of others answers as a room that does not exist", (t) => {
  given({ actor: aliceAsModerator, room: [channelCreated({ kind: "direct", visibility: "private", memberIds: [ben] })] })
    .when(data)
    .thenRefused(t, "RoomUnknown");
  given({ actor: aliceAsModerator }).when(data).thenRefused(t, "RoomUnknown");
});

test("a public channel is joined, and one enters once", (t) => {
  given({ actor: aliceAsModerator, room: [channelCreated({ createdById: ben, memberIds: [ben] })] })
    .when(data)
    .thenRefused(t, "RoomIsPublic");
  given({ actor: aliceAsModerator, room: [hidden, entered] })
    .when(data)
    .thenRefused(t, "AlreadyAMember");
});
