import test from "ava";
import { unreadAfter } from "./unread-after.ts";

test("deleted messages are not unread, wherever the reader stands", (t) => {
  const deletedRanges = [
    { first: 3, last: 5 },
    { first: 9, last: 10 },
  ];
  const unread = (number: number) => unreadAfter({ lastNumber: 10, deletedRanges }, number);
  t.deepEqual([0, 2, 3, 4, 5, 8, 9, 10, 12].map(unread), [5, 3, 3, 3, 3, 0, 0, 0, 0]);
});
