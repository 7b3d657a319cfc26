import test from "ava";
import { entry, room } from "../../testing/fake-rooms.ts";
import { unreadAfter, unreadInRoom } from "./unread-after.ts";

test("deleted messages are not unread, wherever the reader stands", (t) => {
  const deletedRanges = [
    { first: 3, last: 5 },
    { first: 9, last: 10 },
  ];
  const unread = (number: number) => unreadAfter({ lastNumber: 10, deletedRanges }, number);
  t.deepEqual([0, 2, 3, 4, 5, 8, 9, 10, 12].map(unread), [5, 3, 3, 3, 3, 0, 0, 0, 0]);
});

test("the viewer's own messages are not unread either", (t) => {
  const deletedRanges = [{ first: 5, last: 5 }];
  const postedRanges = [
    { first: 3, last: 4 },
    { first: 9, last: 9 },
  ];
  const harbour = entry({ room: room({ lastNumber: 10, deletedRanges }), postedRanges });
  const unread = (number: number) => unreadInRoom(harbour, number);
  t.deepEqual([0, 2, 3, 5, 8, 9, 10].map(unread), [6, 4, 4, 4, 1, 1, 0]);
});
