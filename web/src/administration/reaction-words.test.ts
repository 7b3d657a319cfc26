import test from "ava";
import { instantOf, previewWords, type ShownReaction, stateWords } from "./reaction-words.ts";

const nothing = { count: 0, isMore: false, since: null };
const well: ShownReaction = {
  ...{ isPaused: false, isSwitchedOff: false, position: "0", waiting: nothing },
  ...{ failing: null, lastFailure: null, deadLetterCount: 0, deadLetters: [] },
};

test("how far an instance is stands in a sentence", (t) => {
  t.is(stateWords(well), "Up to date.");
  const since = "2026-01-02T03:04:05.000Z";
  t.regex(stateWords({ ...well, waiting: { count: 1, isMore: false, since } }), /^1 event waits, the first of .*2026.*\.$/);
  t.regex(stateWords({ ...well, waiting: { count: 3, isMore: true, since } }), /^At least 3 events wait, /);
  t.is(stateWords({ ...well, waiting: { ...nothing, isMore: true } }), "It is far behind.");
  t.is(stateWords({ ...well, isPaused: true }), "Paused: nothing is sent until it is resumed.");
  t.regex(stateWords({ ...well, isPaused: true, isSwitchedOff: true }), /^It switched itself off/);
});

test("a replay is told in words before it begins", (t) => {
  t.is(previewWords({ after: "0", count: 0, isMore: false }), "Nothing would be sent.");
  t.is(previewWords({ after: "0", count: 1, isMore: false }), "1 event would be sent again.");
  t.is(previewWords({ after: "0", count: 12, isMore: true }), "At least 12 events would be sent again.");
});

test("a replay begins at a time or at a position, and at nothing else", (t) => {
  t.deepEqual(instantOf("position", " 41 "), { position: "00000000000000000041" });
  t.is(instantOf("position", "forty"), undefined);
  t.deepEqual(instantOf("time", "2026-01-02T03:04Z"), { recordedAt: "2026-01-02T03:04:00.000Z" });
  t.is(instantOf("time", ""), undefined);
});
