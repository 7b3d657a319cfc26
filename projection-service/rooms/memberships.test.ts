import type { Recorded } from "@logue/command-service/contract/event.ts";
import { roomStream } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { membershipId, memberships } from "../contract/rooms.ts";
import { ann, ben, cleo, general, messageId, openConversationStory } from "../testing/conversation-story.ts";
import { positionOf, timeOf } from "../testing/history.ts";
import { documentOf, given } from "../testing/projection-specification.ts";
import { roomsProjection } from "./rooms.ts";

const stream = roomStream(general);

const then = async (events: readonly Recorded[], userId: string) =>
  documentOf(await given(roomsProjection, events), memberships, membershipId(general, userId));

test("the creator of a channel is its owner, the others are members", async (t) => {
  const story = openConversationStory();
  const created = story.roomCreated({ memberIds: [ann, ben] });
  t.deepEqual(await then([created], ann), {
    id: membershipId(general, ann),
    roomId: general,
    userId: ann,
    role: "owner",
    joinedAt: timeOf(1),
    joinedNumber: 0,
    joinedPosition: positionOf(1),
    postedRanges: [],
    mentionNumbers: [],
    changed: positionOf(1),
  });
  t.is((await then([created], ben))?.role, "member");
});

test("a direct conversation has no owner", async (t) => {
  const story = openConversationStory();
  t.is((await then([story.roomCreated({ kind: "direct", name: null, memberIds: [ann, ben] })], ann))?.role, "member");
});

test("a new membership records the room's last number", async (t) => {
  const story = openConversationStory();
  const events = [
    story.roomCreated({ memberIds: [ann] }),
    story.history.happened("MemberJoined", stream, { roomId: general, userId: ben, lastNumber: 41 }),
    story.history.happened("MemberAdded", stream, { roomId: general, userId: cleo, addedById: ann, lastNumber: 42 }),
  ];
  t.like(await then(events, ben), { joinedNumber: 41, joinedPosition: positionOf(2), role: "member" });
  t.like(await then(events, cleo), { joinedNumber: 42, joinedPosition: positionOf(3), role: "member" });
});

test("a member's own messages are known by their numbers while they are there", async (t) => {
  const story = openConversationStory();
  const events: Recorded[] = [
    story.roomCreated({ memberIds: [ann, ben] }),
    story.posted("a", { senderId: ben }),
    story.posted("b", { senderId: ann }),
    story.posted("c", { senderId: ben }),
    story.posted("d", { senderId: ben }),
    story.posted("in the thread", { senderId: ben, number: null }),
  ];
  const [first, last] = [
    { first: 1, last: 1 },
    { first: 3, last: 4 },
  ];
  t.deepEqual((await then(events, ben))?.postedRanges, [first, last]);
  events.push(story.deleted("a"));
  t.deepEqual((await then(events, ben))?.postedRanges, [last]);
  events.push(story.restored("a"));
  t.deepEqual((await then(events, ben))?.postedRanges, [first, last]);
});

test("of a member's own messages the latest 20 ranges are known", async (t) => {
  const story = openConversationStory();
  const events: Recorded[] = [story.roomCreated({ memberIds: [ann, ben] })];
  for (let turn = 0; turn < 25; turn++)
    events.push(story.posted(`b${turn}`, { senderId: ben }), story.posted(`a${turn}`, { senderId: ann }));
  const ranges = (await then(events, ben))?.postedRanges ?? [];
  t.is(ranges.length, 20);
  t.deepEqual(
    [ranges[0], ranges.at(-1)],
    [
      { first: 11, last: 11 },
      { first: 49, last: 49 },
    ],
  );
});

test("leaving or removal deletes the membership, and joining again starts a new one", async (t) => {
  const story = openConversationStory();
  const events: Recorded[] = [
    story.roomCreated(),
    story.posted("hi", { mentionedUserIds: [ben] }),
    story.history.happened("RoomRoleGranted", stream, { roomId: general, userId: ben, role: "owner", grantedById: ann }),
    story.history.happened("MemberLeft", stream, { roomId: general, userId: ben }),
    story.history.happened("MemberRemoved", stream, { roomId: general, userId: cleo, removedById: ann }),
  ];
  t.deepEqual([await then(events, ben), await then(events, cleo)], [undefined, undefined]);
  events.push(story.history.happened("MemberJoined", stream, { roomId: general, userId: ben, lastNumber: 1 }));
  const again = await then(events, ben);
  t.like(again, { role: "member", joinedNumber: 1 });
  t.deepEqual(again?.mentionNumbers, []);
});

test("a granted role is shown", async (t) => {
  const story = openConversationStory();
  const granted = { roomId: general, userId: ben, role: "moderator", grantedById: ann } as const;
  const events = [story.roomCreated(), story.history.happened("RoomRoleGranted", stream, granted)];
  t.like(await then(events, ben), { role: "moderator", changed: positionOf(2) });
});

test("messages that mention the member are counted by number, except thread replies and the member's own", async (t) => {
  const story = openConversationStory();
  const naming = { mentionedUserIds: [ben] };
  const events = [
    story.roomCreated(),
    story.posted("a", naming),
    story.posted("b", { ...naming, senderId: ben }),
    story.posted("c", naming),
    story.posted("reply", { ...naming, threadRootId: messageId("a") }),
  ];
  t.deepEqual((await then(events, ben))?.mentionNumbers, [1, 3]);
  t.deepEqual((await then(events, cleo))?.mentionNumbers, []);
});

test("an edit counts for users it names now and no longer for those it named before", async (t) => {
  const story = openConversationStory();
  const events = [
    story.roomCreated(),
    story.posted("a", { mentionedUserIds: [ben] }),
    story.posted("b", { mentionedUserIds: [cleo] }),
    story.edited("a", { mentionedUserIds: [cleo] }),
  ];
  t.deepEqual((await then(events, ben))?.mentionNumbers, []);
  t.deepEqual((await then(events, cleo))?.mentionNumbers, [1, 2]);
});

test("a deleted message counts for no user it ever named", async (t) => {
  const story = openConversationStory();
  const events = [
    story.roomCreated(),
    story.posted("a", { mentionedUserIds: [ben] }),
    story.edited("a", { mentionedUserIds: [cleo] }),
    story.deleted("a"),
  ];
  t.deepEqual((await then(events, ben))?.mentionNumbers, []);
  t.deepEqual((await then(events, cleo))?.mentionNumbers, []);
});

test("mentioning a user who is not in the room creates no membership", async (t) => {
  const story = openConversationStory();
  const events = [story.roomCreated({ memberIds: [ann] }), story.posted("a", { mentionedUserIds: [ben] }), story.deleted("a")];
  t.is(await then(events, ben), undefined);
});
