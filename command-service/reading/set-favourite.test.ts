import test from "ava";
import { alice, aliceDeactivated, aliceRegistered, archived, ben, channelCreated, roomId } from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { setFavourite } from "./set-favourite.ts";

const given = deciderSpecification(setFavourite);
const on = { type: "RoomFavourited", data: { userId: alice, roomId } } as const;
const off = { type: "RoomUnfavourited", data: { userId: alice, roomId } } as const;
const inRoom = { actor: aliceRegistered, room: [channelCreated()] };

test("a member makes a room a favourite", (t) => {
  given(inRoom).when({ roomId, isFavourite: true }).thenEvents(t, [on]);
  given({ ...inRoom, room: [channelCreated(), archived] })
    .when({ roomId, isFavourite: true })
    .thenEvents(t, [on]);
});

test("a favourite is let go, and may come back", (t) => {
  given({ ...inRoom, reading: [on] })
    .when({ roomId, isFavourite: false })
    .thenEvents(t, [off]);
  given({ ...inRoom, reading: [on, off] })
    .when({ roomId, isFavourite: true })
    .thenEvents(t, [on]);
});

test("what is so already changes nothing", (t) => {
  given({ ...inRoom, reading: [on] })
    .when({ roomId, isFavourite: true })
    .thenNothing(t);
  given(inRoom).when({ roomId, isFavourite: false }).thenNothing(t);
});

test("the settings of a room belong to the user", (t) => {
  const ask = { roomId, isFavourite: true };
  given({ ...inRoom, room: [] })
    .when(ask)
    .thenRefused(t, "RoomUnknown");
  given({ ...inRoom, room: [channelCreated({ memberIds: [ben] })] })
    .when(ask)
    .thenRefused(t, "NotAMember");
  given({ ...inRoom, actor: aliceDeactivated })
    .when(ask)
    .thenRefused(t, "UserDeactivated");
});
