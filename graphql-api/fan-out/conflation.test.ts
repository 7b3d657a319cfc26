import test from "ava";
import { createConflation } from "./conflation.ts";

function conflating() {
  const sent: string[][] = [];
  const conflation = createConflation<string>((values) => sent.push([...values]));
  const change = (key: string, value: string, isHeld = false) => conflation.change([[key, value]], () => isHeld);
  return { sent, change, conflation };
}

test("the first change is sent at once, later ones wait for the flush, and only the latest of each is sent", (t) => {
  const { sent, change, conflation } = conflating();
  change("general", "one");
  change("general", "two");
  change("random", "first");
  change("general", "three");
  change("random", "second");
  t.deepEqual(sent, [["one"], ["first"]]);
  conflation.flush();
  t.deepEqual(sent.slice(2), [["three", "second"]]);
});

test("what was quiet between two flushes is sent at once again, and what was not waits for the next", (t) => {
  const { sent, change, conflation } = conflating();
  change("general", "one");
  change("general", "two");
  conflation.flush();
  change("general", "three");
  t.true(conflation.isRecent("general"));
  conflation.flush();
  conflation.flush();
  t.false(conflation.isRecent("general"));
  change("general", "four");
  t.deepEqual(sent, [["one"], ["two"], ["three"], ["four"]]);
});

test("what is held waits although it is the first, and nothing is sent twice", (t) => {
  const { sent, change, conflation } = conflating();
  change("general", "one", true);
  t.deepEqual(sent, []);
  conflation.flush();
  conflation.flush();
  t.deepEqual(sent, [["one"]]);
});
