import test from "ava";
import { parsePoll } from "./poll-words.ts";

const read = (written: string) => {
  const poll = parsePoll(written);
  return poll && [poll.question, ...poll.options.map(({ label }) => label)];
};

test("a poll is written in quotation marks, in lines, or behind a question mark", (t) => {
  const lunch = ["What is for lunch?", "Soup", "Bread, and cheese"];
  t.deepEqual(read(`"What is for lunch?" "Soup" "Bread, and cheese"`), lunch);
  t.deepEqual(read("\u201cWhat is for lunch?\u201d \u201cSoup\u201d \u201cBread, and cheese\u201d"), lunch);
  t.deepEqual(read("What is for lunch?\nSoup\n\nBread, and cheese"), lunch);
  t.deepEqual(read("Lunch? Soup, Bread"), ["Lunch?", "Soup", "Bread"]);
  t.deepEqual(
    parsePoll("Lunch? a, b")?.options.map(({ emoji }) => emoji),
    ["one", "two"],
  );
});

test("what has no question, fewer than two answers or more than ten is no poll", (t) => {
  for (const written of ["", "Lunch?", "Lunch? Soup", "Soup, bread", `"Lunch?" "Soup" and "Bread"`, `Q? ${"a,".repeat(11)}`])
    t.is(read(written), undefined, written);
});
