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

test("a thing that did not change between two flushes is sent at once again, one that changed waits for the next flush", (t) => {
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

test("a held thing waits although its change is the first, and nothing is sent twice", (t) => {
  const { sent, change, conflation } = conflating();
  change("general", "one", true);
  t.deepEqual(sent, []);
  conflation.flush();
  conflation.flush();
  t.deepEqual(sent, [["one"]]);
});
