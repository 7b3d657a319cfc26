import type { EventData, Recorded } from "@logue/command-service/contract/event.ts";
import { conversationStream, roomStream } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { roomChanges, rooms } from "../contract/rooms.ts";
import { ann, ben, cleo, cursor, general, messageId, openConversationStory } from "../testing/conversation-story.ts";
import { positionOf, timeOf } from "../testing/history.ts";
import { documentOf, documentsOf, given } from "../testing/projection-specification.ts";
import { roomsProjection } from "./rooms.ts";

const stream = roomStream(general);
const room = { roomId: general };

const then = async (events: readonly Recorded[]) => documentOf(await given(roomsProjection, events), rooms, general);

test("a new channel is shown to its members, and in the list when it is public", async (t) => {
  const story = openConversationStory();
  t.deepEqual(await then([story.roomCreated({ topic: "all", description: "everything" })]), {
    id: general,
    kind: "channel",
    visibility: "public",
    name: "general",
    topic: "all",
    description: "everything",
    banner: null,
    createdById: ann,
    createdAt: timeOf(1),
    archivedAt: null,
    isReadOnly: false,
    memberCount: 3,
    moderatorEntries: [],
    directMemberIds: [],
    teamIds: [],
    lastNumber: 0,
    lastMessageAt: null,
    roomMentionNumbers: [],
    deletedRanges: [],
    browseName: "general",
    archivedName: null,
    cursor: null,
    changed: positionOf(1),
  });
});

test("a direct conversation is known by who is in it and is in no list", async (t) => {
  const story = openConversationStory();
  const created = story.roomCreated({ kind: "direct", visibility: "private", name: null, memberIds: [ann, ben] });
  const found = await then([created]);
  t.like(found, { name: null, browseName: null, memberCount: 2 });
  t.deepEqual(found?.directMemberIds, [ann, ben]);
});

test("that a moderator entered a private channel is shown with the reason, and stays when the moderator leaves", async (t) => {
  const story = openConversationStory();
  const created = story.roomCreated({ visibility: "private", memberIds: [ann] });
  const entered = { roomId: general, userId: ben, reason: "A report", lastNumber: 0 };
  const found = await then([
    created,
    story.history.happened("PrivateRoomEntered", `room-${general}`, entered),
    story.history.happened("MemberLeft", `room-${general}`, { roomId: general, userId: ben }),
  ]);
  t.is(found?.memberCount, 1);
  t.like(found?.moderatorEntries, [{ userId: ben, reason: "A report" }]);
});

test("name, topic and description are shown as they were set last", async (t) => {
  const story = openConversationStory();
  const events = [
    story.roomCreated(),
    story.history.happened("RoomRenamed", stream, { ...room, name: "lounge" }),
    story.history.happened("TopicSet", stream, { ...room, topic: "tea" }),
    story.history.happened("DescriptionSet", stream, { ...room, description: "and cake" }),
  ];
  t.like(await then(events), {
    name: "lounge",
    browseName: "lounge",
    topic: "tea",
    description: "and cake",
    changed: positionOf(4),
  });
});

test("a banner is shown until it is removed, and each change is a line in the log of the room", async (t) => {
  const story = openConversationStory();
  const set = (banner: string | null) => story.history.happened("RoomBannerSet", stream, { ...room, banner });
  const events = [story.roomCreated(), set("Regatta on Sunday")];
  t.like(await then(events), { banner: "Regatta on Sunday", changed: positionOf(2) });
  const removed = [...events, set(null)];
  t.like(await then(removed), { banner: null, changed: positionOf(3) });
  const log = documentsOf(await given(roomsProjection, removed), roomChanges);
  t.deepEqual(
    log.filter(({ kind }) => kind === "roomChanged").map(({ position }) => position),
    [positionOf(2), positionOf(3)],
  );
});

test("a private channel, and an archived one, leave the list of channels", async (t) => {
  const story = openConversationStory();
  const hidden = [story.roomCreated(), story.history.happened("RoomMadePrivate", stream, room)];
  t.like(await then(hidden), { visibility: "private", browseName: null });
  const shown = [...hidden, story.history.happened("RoomMadePublic", stream, room)];
  t.like(await then(shown), { visibility: "public", browseName: "general" });
  const archived = [...shown, story.history.happened("RoomArchived", stream, { ...room, archivedById: ann })];
  t.like(await then(archived), { archivedAt: timeOf(4), browseName: null, archivedName: "general" });
  const back = [...archived, story.history.happened("RoomUnarchived", stream, { ...room, unarchivedById: ann })];
  t.like(await then(back), { archivedAt: null, browseName: "general", archivedName: null });
});

test("a room that is read-only says so until it is not", async (t) => {
  const story = openConversationStory();
  const events = [story.roomCreated(), story.history.happened("RoomMadeReadOnly", stream, room)];
  t.true((await then(events))?.isReadOnly);
  t.false((await then([...events, story.history.happened("RoomMadeWritable", stream, room)]))?.isReadOnly);
});

test("members are counted as they come and go", async (t) => {
  const story = openConversationStory();
  const come = (userId: string): EventData<"MemberJoined"> => ({ ...room, userId, lastNumber: 0 });
  const events = [
    story.roomCreated({ kind: "group", memberIds: [ann] }),
    story.history.happened("MemberJoined", stream, come(ben)),
    story.history.happened("MemberAdded", stream, { ...come(cleo), addedById: ann }),
    story.history.happened("MemberLeft", stream, { ...room, userId: ben }),
    story.history.happened("MemberRemoved", stream, { ...room, userId: ann, removedById: cleo }),
  ];
  const found = await then(events);
  t.is(found?.memberCount, 1);
  t.deepEqual(found?.directMemberIds, [cleo]);
});

test("a message moves the room's last number, time and cursor; a reply in its thread only the cursor", async (t) => {
  const story = openConversationStory();
  const events = [story.roomCreated(), story.posted("one"), story.posted("two")];
  t.like(await then(events), { lastNumber: 2, lastMessageAt: timeOf(3), cursor: cursor(1), changed: positionOf(3) });
  const reply = story.posted("reply", { threadRootId: messageId("one") });
  t.like(await then([...events, reply]), { lastNumber: 2, lastMessageAt: timeOf(3), cursor: cursor(2), changed: positionOf(4) });
});

test("whatever happens in the conversation moves the cursor, so that a new subscription begins after it", async (t) => {
  const story = openConversationStory();
  const events: Recorded[] = [story.roomCreated(), story.posted("one")];
  const next = [
    story.edited("one"),
    story.reacted("one", ben, "tada"),
    story.unreacted("one", ben, "tada"),
    story.pinned("one"),
    story.unpinned("one"),
    story.deleted("one"),
  ];
  for (const [index, event] of next.entries()) {
    events.push(event);
    t.is((await then(events))?.cursor, cursor(index + 1), event.type);
  }
  const opened = story.history.happened("SegmentOpened", conversationStream(general, 1), { ...room, segment: 1, lastNumber: 1 });
  t.like(await then([...events, opened]), { cursor: cursor(0, 1), lastNumber: 1 });
});

test("messages to everybody are counted until they are edited or deleted", async (t) => {
  const story = openConversationStory();
  const numbers = async (events: readonly Recorded[]) => (await then(events))?.roomMentionNumbers;
  const all = { mentionsRoom: true };
  const events: Recorded[] = [story.roomCreated(), story.posted("a", all), story.posted("b"), story.posted("c", all)];
  t.deepEqual(await numbers(events), [1, 3]);
  events.push(story.edited("b", all), story.edited("a"));
  t.deepEqual(await numbers(events), [2, 3]);
  events.push(story.deleted("c"));
  t.deepEqual(await numbers(events), [2]);
});

test("a room knows the numbers of its deleted messages; a deleted reply has none", async (t) => {
  const story = openConversationStory();
  const names = ["a", "b", "c", "d"];
  const events: Recorded[] = [story.roomCreated(), ...names.map((name) => story.posted(name))];
  events.push(story.posted("reply", { threadRootId: messageId("a") }));
  events.push(story.deleted("d"), story.deleted("reply"), story.deleted("b"));
  const ranges = [
    { first: 2, last: 2 },
    { first: 4, last: 4 },
  ];
  t.deepEqual((await then(events))?.deletedRanges, ranges);
  t.deepEqual((await then([...events, story.deleted("c")]))?.deletedRanges, [{ first: 2, last: 4 }]);
});

test("a restored message calls the room again, and is none of the deleted ones", async (t) => {
  const story = openConversationStory();
  const names = ["a", "b", "c"];
  const events: Recorded[] = [story.roomCreated(), ...names.map((name) => story.posted(name, { mentionsRoom: true }))];
  events.push(...names.map((name) => story.deleted(name)), story.restored("b", { mentionsRoom: true }));
  t.like(await then(events), {
    lastNumber: 3,
    roomMentionNumbers: [2],
    deletedRanges: [
      { first: 1, last: 1 },
      { first: 3, last: 3 },
    ],
  });
});

test("a busy room keeps its latest hundred messages to everybody", async (t) => {
  const story = openConversationStory();
  const created = story.roomCreated();
  const events = Array.from({ length: 120 }, (_, index) => story.posted(`m${index}`, { mentionsRoom: true }));
  const numbers = (await then([created, ...events]))?.roomMentionNumbers;
  t.deepEqual([numbers?.length, numbers?.at(0), numbers?.at(-1)], [100, 21, 120]);
});
