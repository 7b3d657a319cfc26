import { derivedId, roomStream } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { roomFacts } from "../contract/history.ts";
import { roomHistory } from "../contract/room-history.ts";
import { ann, ben, cleo, general, openConversationStory } from "../testing/conversation-story.ts";
import { positionOf } from "../testing/history.ts";
import { documentsOf, given } from "../testing/projection-specification.ts";
import { roomsProjection } from "./rooms.ts";

const stream = roomStream(general);
const teamId = derivedId("crew");

test("what happened to a room is a list in the order of positions, with the member, role and team that it is about", async (t) => {
  const { roomCreated, posted, pollClosed, history } = openConversationStory();
  const events = [
    roomCreated({ memberIds: [ann, ben] }),
    posted("a message is no line of this list"),
    history.happened("TopicSet", stream, { roomId: general, topic: "Low tide" }),
    history.happened("MemberAdded", stream, { roomId: general, userId: cleo, addedById: ann, lastNumber: 1 }),
    history.happened("RoomRoleGranted", stream, { roomId: general, userId: cleo, role: "owner", grantedById: ann }),
    history.happened("RoomOpenedToTeam", stream, { roomId: general, teamId, openedById: ann }),
    history.happened("MemberLeft", stream, { roomId: general, userId: ben }),
    history.happened("RoomArchived", stream, { roomId: general, archivedById: ann }),
    pollClosed("a message is no line of this list", cleo),
  ];
  const lines = documentsOf(await given(roomsProjection, events), roomHistory);
  t.deepEqual(
    lines
      .toSorted((one, other) => (one.place < other.place ? -1 : 1))
      .map(({ place, kind, userId, field, role, teamId: team }) => [place, kind, userId ?? field, role ?? team]),
    [
      [positionOf(1), "created", null, null],
      [`${positionOf(1)}:${ben}`, "added", ben, null],
      [positionOf(3), "topic_set", "topic", null],
      [positionOf(4), "added", cleo, null],
      [positionOf(5), "role_granted", cleo, "owner"],
      [positionOf(6), "team_linked", null, teamId],
      [positionOf(7), "left", ben, null],
      [positionOf(8), "archived", null, null],
      [positionOf(9), "poll_closed", null, null],
    ],
  );
});

test("each line about a text has its value among the facts of the room", async (t) => {
  const { roomCreated, history } = openConversationStory();
  const events = [roomCreated(), history.happened("RoomRenamed", stream, { roomId: general, name: "hall" })];
  const documents = await given(roomsProjection, events);
  const renamed = documentsOf(documents, roomHistory).find(({ kind }) => kind === "renamed");
  const fact = documentsOf(documents, roomFacts).find(({ id }) => id === `${general}:${renamed?.field}:${renamed?.position}`);
  t.is(fact?.value, "hall");
});
