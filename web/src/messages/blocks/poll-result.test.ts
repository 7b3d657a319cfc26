import test from "ava";
import { pollResult } from "./poll-result.ts";

const options = [
  { emoji: "one", label: "Soup" },
  { emoji: "two", label: "Bread" },
  { emoji: "three", label: "Tea" },
];

test("each answer has its votes, and a person who votes twice is one voter", (t) => {
  const reactions = [
    { emoji: "two", userIds: ["ben", "cleo"] },
    { emoji: "one", userIds: ["ben"] },
    { emoji: "tada", userIds: ["dora"] },
  ];
  const { answers, voters } = pollResult(options, reactions, "cleo");
  t.is(voters, 2);
  t.deepEqual(
    answers.map(({ label, count, percentOfMost, isMine, isAhead }) => [label, count, percentOfMost, isMine, isAhead]),
    [
      ["Soup", 1, 50, false, false],
      ["Bread", 2, 100, true, true],
      ["Tea", 0, 0, false, false],
    ],
  );
});

test("equal answers are ahead together, and none is without votes", (t) => {
  const reactions = [
    { emoji: "one", userIds: ["ben"] },
    { emoji: "three", userIds: ["cleo"] },
  ];
  const aheadOf = (votes: typeof reactions) => pollResult(options, votes, "ada").answers.map(({ isAhead }) => isAhead);
  t.deepEqual(aheadOf(reactions), [true, false, true]);
  t.deepEqual(aheadOf([]), [false, false, false]);
});
