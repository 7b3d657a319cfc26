import test from "ava";
import { notNewUpTo } from "./new-line.ts";

const arrival = { openedAt: 5, firstUnread: 6, newestBefore: 5, newest: 6, isWatched: true };

test("a message that arrives before the reader's eyes is not new", (t) => {
  t.is(notNewUpTo(arrival), 6);
  t.is(notNewUpTo({ ...arrival, firstUnread: undefined }), 6, "one's own message");
});

test("a message that arrives while the reader is away is new", (t) => {
  t.is(notNewUpTo({ ...arrival, isWatched: false }), 5);
});

test("the line stays where it stands when more messages arrive", (t) => {
  t.is(notNewUpTo({ ...arrival, newestBefore: 8, newest: 9 }), 5);
});
