import test from "ava";
import { mentionCount, unreadCount } from "./unread.ts";

const room = { kind: "channel", lastNumber: 100, roomMentionNumbers: [40, 90] } as const;
const membership = {
  joinedNumber: 60,
  joinedPosition: "0500",
  postedNumber: 0,
  postedPosition: "",
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

test("who comes again begins where the room is then, whatever was read before", (t) => {
  t.is(unreadCount(room, membership, { readNumber: 10, readPosition: "0400" }), 40);
});

test("who writes has read what was there before, until she marks it unread", (t) => {
  const writer = { ...membership, postedNumber: 95, postedPosition: "0700" };
  t.is(unreadCount(room, writer, undefined), 5);
  t.is(unreadCount(room, writer, { readNumber: 70, readPosition: "0600" }), 5);
  t.is(unreadCount(room, writer, { readNumber: 98, readPosition: "0600" }), 2);
  t.is(unreadCount(room, writer, { readNumber: 70, readPosition: "0800" }), 30);
  t.is(mentionCount({ ...room, kind: "direct" }, { ...writer, postedNumber: 100 }, undefined), 0);
});

test("messages from before one joined can be marked unread", (t) => {
  t.is(unreadCount(room, membership, { readNumber: 49, readPosition: "0600" }), 51);
});

test("in a channel those messages call her that name her or everybody, each once", (t) => {
  t.is(mentionCount(room, membership, undefined), 3);
  t.is(mentionCount(room, membership, { readNumber: 90, readPosition: "0600" }), 1);
  t.is(mentionCount(room, membership, { readNumber: 100, readPosition: "0600" }), 0);
});

test("in direct and group conversations every unread message calls her", (t) => {
  for (const kind of ["direct", "group"] as const) t.is(mentionCount({ ...room, kind }, membership, undefined), 40);
});
