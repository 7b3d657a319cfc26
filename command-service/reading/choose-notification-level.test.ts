import test from "ava";
import { alice, aliceRegistered, ben, channelCreated, roomId } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { chooseNotificationLevel } from "./choose-notification-level.ts";

const given = deciderSpecification(chooseNotificationLevel);
const inRoom = { actor: aliceRegistered, room: [channelCreated()] };
const mentions = { type: "NotificationLevelChosen", data: { userId: alice, roomId, level: "mentions" } } as const;

test("a member sets the notification level", (t) => {
  given(inRoom).when({ roomId, level: "mentions" }).thenEvents(t, [mentions]);
  given({ ...inRoom, reading: [mentions] })
    .when({ roomId, level: "nothing" })
    .thenEvents(t, [{ ...mentions, data: { ...mentions.data, level: "nothing" } }]);
});

test("the same choice changes nothing", (t) => {
  given({ ...inRoom, reading: [mentions] })
    .when({ roomId, level: "mentions" })
    .thenNothing(t);
});

test("one chooses for a room that one is in", (t) => {
  given({ ...inRoom, room: [channelCreated({ memberIds: [ben] })] })
    .when({ roomId, level: "nothing" })
    .thenRefused(t, "NotAMember");
  given({ ...inRoom, room: [] })
    .when({ roomId, level: "nothing" })
    .thenRefused(t, "RoomUnknown");
});
