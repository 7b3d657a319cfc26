import test from "ava";
import { mentionCount, readUpTo, unreadCount, unreadReplyCount } from "./unread.ts";

const room = { kind: "channel", lastNumber: 100, roomMentionNumbers: [40, 90], deletedRanges: [] } as const;
const membership = {
  joinedNumber: 60,
  joinedPosition: "0500",
  postedRanges: [],
  mentionNumbers: [30, 80, 90, 95],
};

test("a person who joins sees no old messages as unread", (t) => {
  t.is(unreadCount({ ...room, lastNumber: 60 }, membership, undefined), 0);
  t.is(unreadCount(room, membership, undefined), 40);
  t.is(unreadCount(room, membership, { readNumber: null, readPosition: null }), 40);
});

test("what was read is not unread", (t) => {
  t.is(unreadCount(room, membership, { readNumber: 97, readPosition: "0600" }), 3);
  t.is(unreadCount(room, membership, { readNumber: 100, readPosition: "0600" }), 0);
});

test("a number read that the room does not show yet leaves nothing unread", (t) => {
  t.is(unreadCount(room, membership, { readNumber: 105, readPosition: "0600" }), 0);
});

test("joining again starts at the room's last number then, even after earlier readings", (t) => {
  t.is(unreadCount(room, membership, { readNumber: 10, readPosition: "0400" }), 40);
});

test("posting reads nothing, also where no client has told yet what was read", (t) => {
  const writer = { ...membership, postedRanges: [{ first: 95, last: 95 }] };
  t.is(readUpTo(writer, undefined), 60);
  t.is(unreadCount(room, writer, undefined), 40 - 1);
  t.is(unreadCount(room, writer, { readNumber: 70, readPosition: "0400" }), 40 - 1);
  t.is(unreadCount(room, writer, { readNumber: 70, readPosition: "0600" }), 30 - 1);
  t.is(unreadCount(room, writer, { readNumber: 98, readPosition: "0600" }), 2);
  t.is(mentionCount({ ...room, kind: "direct" }, writer, undefined), 40 - 1);
});

test("a member's own messages right after what was read are read", (t) => {
  const postedRanges = [
    { first: 61, last: 63 },
    { first: 71, last: 71 },
  ];
  const writer = { ...membership, postedRanges };
  t.is(readUpTo(writer, undefined), 63);
  t.is(readUpTo(writer, { readNumber: 61, readPosition: "0600" }), 63);
  t.is(readUpTo(writer, { readNumber: 63, readPosition: "0600" }), 63);
  t.is(readUpTo(writer, { readNumber: 70, readPosition: "0600" }), 71);
  t.is(readUpTo(writer, { readNumber: 49, readPosition: "0600" }), 49);
});

test("a member's own message to the whole room does not notify the member", (t) => {
  const writer = { ...membership, postedRanges: [{ first: 90, last: 90 }] };
  t.is(mentionCount(room, membership, { readNumber: 85, readPosition: "0600" }), 2);
  t.is(mentionCount(room, writer, { readNumber: 85, readPosition: "0600" }), 1);
});

test("the member's own messages after the place that was marked unread are not unread", (t) => {
  const postedRanges = [
    { first: 62, last: 63 },
    { first: 95, last: 95 },
  ];
  const writer = { ...membership, postedRanges };
  const marked = { readNumber: 60, readPosition: "0800" };
  t.is(unreadCount(room, writer, marked), 40 - 3);
  t.is(unreadCount({ ...room, deletedRanges: [{ first: 64, last: 65 }] }, writer, marked), 40 - 3 - 2);
  t.is(mentionCount({ ...room, kind: "direct" }, writer, marked), 40 - 3);
  t.is(unreadCount({ ...room, lastNumber: 95 }, writer, { ...marked, readNumber: 94 }), 0);
});

test("messages from before joining can be marked unread", (t) => {
  t.is(unreadCount(room, membership, { readNumber: 49, readPosition: "0600" }), 51);
});

test("in a channel a message notifies once if it mentions the member or the whole room", (t) => {
  t.is(mentionCount(room, membership, undefined), 3);
  t.is(mentionCount(room, membership, { readNumber: 90, readPosition: "0600" }), 1);
  t.is(mentionCount(room, membership, { readNumber: 100, readPosition: "0600" }), 0);
});

test("deleted messages are not unread, wherever the reader stands", (t) => {
  const deletedRanges = [
    { first: 50, last: 62 },
    { first: 70, last: 70 },
    { first: 98, last: 100 },
  ];
  const cleared = { ...room, deletedRanges };
  t.is(unreadCount(cleared, membership, undefined), 40 - 2 - 1 - 3);
  t.is(unreadCount(cleared, membership, { readNumber: 97, readPosition: "0600" }), 0);
  t.is(unreadCount(cleared, membership, { readNumber: 49, readPosition: "0600" }), 51 - 13 - 1 - 3);
  t.is(mentionCount({ ...cleared, kind: "direct" }, membership, { readNumber: 97, readPosition: "0600" }), 0);
});

test("deleted replies are not unread in their thread", (t) => {
  const root = { lastThreadNumber: 4, deletedThreadRanges: [{ first: 3, last: 4 }] };
  t.deepEqual(
    [0, 2, 3, 4].map((read) => unreadReplyCount(root, read)),
    [2, 0, 0, 0],
  );
});

test("in direct and group conversations every unread message notifies", (t) => {
  for (const kind of ["direct", "group"] as const) t.is(mentionCount({ ...room, kind }, membership, undefined), 40);
});
