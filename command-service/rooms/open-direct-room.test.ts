import test from "ava";
import { directRoomId } from "../contract/streams.ts";
import {
  alice,
  aliceAsGuest,
  aliceDeactivated,
  aliceRegistered,
  ben,
  benDeactivated,
  benRegistered,
  carla,
  channelCreated,
  idOf,
  registered,
} from "../testing/cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { openDirectRoom } from "./open-direct-room.ts";

const given = deciderSpecification(openDirectRoom);
const roomWith = (...memberIds: string[]) => ({ roomId: directRoomId([alice, ...memberIds]), memberIds });
const people = { [`person ${ben}`]: benRegistered, [`person ${carla}`]: [registered(carla)] };
const opened = (kind: "direct" | "group", memberIds: string[]) =>
  [
    {
      type: "RoomCreated",
      data: {
        roomId: directRoomId(memberIds),
        kind,
        visibility: "private",
        name: null,
        topic: "",
        description: "",
        createdById: alice,
        memberIds: memberIds.toSorted(),
        origin: null,
      },
    },
  ] as const;

test("a direct conversation is the same whether or not its opener names the opener too", (t) => {
  given({ actor: aliceRegistered, ...people })
    .when(roomWith(ben))
    .thenEvents(t, opened("direct", [alice, ben]));
  given({ actor: aliceRegistered, ...people, [`person ${alice}`]: aliceRegistered })
    .when(roomWith(ben, alice))
    .thenEvents(t, opened("direct", [alice, ben]));
});

test("a user can open a conversation with the user alone", (t) => {
  given({ actor: aliceRegistered })
    .when(roomWith())
    .thenEvents(t, opened("direct", [alice]));
});

test("three make a group", (t) => {
  given({ actor: aliceRegistered, ...people })
    .when(roomWith(ben, carla))
    .thenEvents(t, opened("group", [alice, ben, carla]));
});

test("opening one that is there is fine and changes nothing, even when its other member is gone", (t) => {
  const data = roomWith(ben);
  const room = [channelCreated({ roomId: data.roomId, kind: "direct", visibility: "private", name: null })];
  given({ actor: aliceRegistered, room, [`person ${ben}`]: benDeactivated })
    .when(data)
    .thenNothing(t);
});

test("the id has to be that of these people", (t) => {
  given({ actor: aliceRegistered, ...people })
    .when({ ...roomWith(carla), memberIds: [ben] })
    .thenRefused(t, "InputInvalid", { field: "roomId" });
});

test("a group has at most twelve people", (t) => {
  const eleven = Array.from({ length: 11 }, (_, index) => idOf(String(index + 1)));
  const known = Object.fromEntries(eleven.map((userId) => [`person ${userId}`, [registered(userId)]]));
  given({ actor: aliceRegistered, ...known })
    .when(roomWith(...eleven))
    .thenEvents(t, opened("group", [alice, ...eleven]));
  given({ actor: aliceRegistered, ...known })
    .when(roomWith(...eleven, ben))
    .thenRefused(t, "GroupTooLarge", { max: 12 });
});

test("one talks to people who are there", (t) => {
  given({ actor: aliceRegistered }).when(roomWith(ben)).thenRefused(t, "UserUnknown", { userId: ben });
  given({ actor: aliceRegistered, [`person ${ben}`]: benDeactivated })
    .when(roomWith(ben))
    .thenRefused(t, "UserDeactivated", { userId: ben });
});

test("guests open no conversations, and the deactivated nothing", (t) => {
  given({ actor: aliceAsGuest, ...people })
    .when(roomWith(ben))
    .thenRefused(t, "NotPermitted");
  given({ actor: aliceDeactivated, ...people })
    .when(roomWith(ben))
    .thenRefused(t, "UserDeactivated");
});

test("Logue itself opens conversations of others only", (t) => {
  const system = { actorKind: "system", actorId: "00000000-0000-7000-8000-000000000000" } as const;
  const [event] = opened("direct", [ben, carla]);
  given({})
    .when({ roomId: directRoomId([ben, carla]), memberIds: [ben, carla] }, system)
    .thenEvents(t, [{ ...event, data: { ...event.data, createdById: system.actorId } }]);
  given({})
    .when({ roomId: directRoomId([]), memberIds: [] }, system)
    .thenRefused(t, "InputInvalid");
});
