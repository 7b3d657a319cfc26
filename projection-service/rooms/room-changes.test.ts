import { roomStream } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { roomChanges } from "../contract/rooms.ts";
import { ann, ben, cleo, general, openConversationStory } from "../testing/conversation-story.ts";
import { positionOf } from "../testing/history.ts";
import { documentsOf, given } from "../testing/projection-specification.ts";
import { roomsProjection } from "./rooms.ts";

const stream = roomStream(general);

test("joining, leaving, role changes and changes of the room are a log in the order of positions", async (t) => {
  const { roomCreated, posted, history } = openConversationStory();
  const events = [
    roomCreated({ memberIds: [ann, ben] }),
    posted("a message is no line of this log"),
    history.happened("MemberJoined", stream, { roomId: general, userId: cleo, lastNumber: 1 }),
    history.happened("RoomRoleGranted", stream, { roomId: general, userId: cleo, role: "owner", grantedById: ann }),
    history.happened("RoomRenamed", stream, { roomId: general, name: "hall" }),
    history.happened("MemberRemoved", stream, { roomId: general, userId: cleo, removedById: ann }),
    history.happened("RoomArchived", stream, { roomId: general, archivedById: ann }),
  ];
  const lines = documentsOf(await given(roomsProjection, events), roomChanges);
  const inOrder = lines.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  t.deepEqual(
    inOrder
      .filter(({ toldPosition }) => toldPosition !== null)
      .map(({ kind, userId, position, toldPosition }) => [kind, userId, position, position === toldPosition]),
    [
      ["joined", cleo, positionOf(3), true],
      ["roleGranted", cleo, positionOf(4), true],
      ["roomChanged", null, positionOf(5), true],
      ["left", cleo, positionOf(6), true],
      ["roomChanged", null, positionOf(7), true],
    ],
  );
});

test("the first members of a room have joined, and the others do not get an item for each of them", async (t) => {
  const { roomCreated } = openConversationStory();
  const lines = documentsOf(await given(roomsProjection, [roomCreated({ memberIds: [ann, ben] })]), roomChanges);
  t.deepEqual(
    new Set(lines.map(({ kind, userId, position, toldPosition }) => `${kind} ${userId} ${position} ${toldPosition}`)),
    new Set([ann, ben].map((userId) => `joined ${userId} ${positionOf(1)} null`)),
  );
});
