import type { Recorded } from "@logue/command-service/contract/event.ts";
import test from "ava";
import fc from "fast-check";
import { type MessageAsOf, messageAsOf, stayAsOf } from "../contract/as-of.ts";
import {
  factOf,
  hasHappened,
  type Instant,
  messageChanges,
  type RoomStaysDocument,
  roomFactFields,
  roomFacts,
  roomStays,
} from "../contract/history.ts";
import { type MessageDocument, messages } from "../contract/messages.ts";
import { type MembershipDocument, memberships, type RoomDocument, rooms } from "../contract/rooms.ts";
import { messagesProjection } from "../messages/messages.ts";
import { roomsProjection } from "../rooms/rooms.ts";
import { type Documents, documentsOf, given } from "../testing/projection-specification.ts";
import { anyHistory } from "../testing/random-history.ts";

/** What the documents of the whole history say of an instant. */
const messagesAsOf = (documents: Documents, instant: Instant): Record<string, MessageAsOf> =>
  Object.fromEntries(
    documentsOf<MessageDocument>(documents, messages).flatMap((message) => {
      const changes = documentsOf(documents, messageChanges).filter(({ messageId }) => messageId === message.id);
      const asOf = messageAsOf(message, message.hasHistory ? changes : [], instant);
      return asOf === undefined ? [] : [[message.id, { ...asOf, isReplacedSince: false }]];
    }),
  );

/** The same, of the documents that the history up to the instant makes. */
const messagesNow = (documents: Documents): Record<string, MessageAsOf> =>
  Object.fromEntries(
    documentsOf<MessageDocument>(documents, messages).map((message) => [
      message.id,
      {
        ...{ text: message.text, isErased: false, blocks: [], fileIds: [] },
        editedAt: message.editedAt,
        isDeleted: message.deletedAt !== null,
        reactions: message.reactions,
        isPinned: message.pinned !== null,
        isReplacedSince: false,
      },
    ]),
  );

const membersAsOf = (documents: Documents, instant: Instant) =>
  documentsOf<RoomStaysDocument>(documents, roomStays)
    .flatMap(({ id, stays }) => {
      const stay = stayAsOf(stays, instant);
      return stay === undefined ? [] : [`${id} ${stay.role} ${stay.began.happenedAt}`];
    })
    .sort();

const membersNow = (documents: Documents) =>
  documentsOf<MembershipDocument>(documents, memberships)
    .map(({ id, role, joinedAt }) => `${id} ${role} ${joinedAt}`)
    .sort();

function roomsAsOf(documents: Documents, instant: Instant) {
  const facts = documentsOf(documents, roomFacts).filter((fact) => hasHappened(fact, instant));
  const latest = (roomId: string, field: string) => facts.findLast(({ fact }) => fact === factOf(roomId, field))?.value;
  return documentsOf<RoomDocument>(documents, rooms)
    .filter(({ id }) => latest(id, "name") !== undefined)
    .map(({ id }) => [id, ...roomFactFields.map((field) => latest(id, field))]);
}

const roomsNow = (documents: Documents) =>
  documentsOf<RoomDocument>(documents, rooms).map((room) => {
    const { id, name, topic, description, banner, visibility, archivedAt, isReadOnly } = room;
    return [id, name, topic, description, banner, visibility, archivedAt !== null, isReadOnly];
  });

const instantsOf = ({ position, created }: Recorded): Instant[] => [
  { axis: "position", value: position },
  { axis: "recordedAt", value: created },
  { axis: "happenedAt", value: created },
];

test("rooms and messages at an instant are what the events up to it make", async (t) => {
  await fc.assert(
    fc.asyncProperty(anyHistory, fc.nat(), async (events, choice) => {
      const until = 1 + (choice % events.length);
      const past = events.slice(0, until);
      const [allMessages, pastMessages] = [await given(messagesProjection, events), await given(messagesProjection, past)];
      const [allRooms, pastRooms] = [await given(roomsProjection, events), await given(roomsProjection, past)];
      for (const instant of instantsOf(past[until - 1] as Recorded)) {
        t.deepEqual(messagesAsOf(allMessages, instant), messagesNow(pastMessages));
        t.deepEqual(membersAsOf(allRooms, instant), membersNow(pastRooms));
        t.deepEqual(roomsAsOf(allRooms, instant), roomsNow(pastRooms));
      }
    }),
    { seed: 13, numRuns: 300 },
  );
});

test("before the first event there is nothing", async (t) => {
  const [history] = fc.sample(anyHistory, { seed: 5, numRuns: 1 });
  const instant: Instant = { axis: "position", value: "0".repeat(20) };
  const documents = await given(messagesProjection, history ?? []);
  t.deepEqual(messagesAsOf(documents, instant), {});
  t.deepEqual(membersAsOf(await given(roomsProjection, history ?? []), instant), []);
});
