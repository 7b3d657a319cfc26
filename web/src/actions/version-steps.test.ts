import test from "ava";
import { stepsOf } from "./version-steps.ts";

const version = (text: string, hour: number, isDeleted = false) => ({
  isDeleted,
  text,
  writtenAt: `2026-11-27T0${hour}:00:00Z`,
  replacedAt: `2026-11-27T0${hour + 1}:00:00Z`,
  replacedBy: { id: "kim", displayName: "Kim" },
  restoredVersion: null,
});
const sender = { displayName: "Ada" };

test("the versions of a message are listed newest first, each with what it changed", (t) => {
  const steps = stepsOf([version("one", 1), version("one two", 2)], { text: "two", sentAt: "2026-11-27T01:00:00Z", sender });
  t.deepEqual(
    steps.map(({ what, byName, changes }) => [what, byName, changes.map(({ kind, text }) => `${kind} ${text}`)]),
    [
      ["Edited", "Kim", ["removed one ", "same two"]],
      ["Edited", "Kim", ["same one", "added  two"]],
      ["Written", "Ada", ["same one"]],
    ],
  );
});

test("a deletion shows what was deleted, and a message that never changed only how it was written", (t) => {
  const deleted = { text: "", sentAt: "2026-11-27T01:00:00Z", deletedAt: "2026-11-27T02:00:00Z", sender };
  t.deepEqual(
    stepsOf([version("one", 1)], deleted).map(({ what, changes }) => [what, changes[0]?.text]),
    [
      ["Deleted", "one"],
      ["Written", "one"],
    ],
  );
  t.is(stepsOf([], { text: "one", sentAt: "2026-11-27T01:00:00Z", sender }).length, 1);
});

test("a restored text says which version it is, and every text but that of now can be restored", (t) => {
  const present = { text: "one", sentAt: "2026-11-27T01:00:00Z", sender, restoredVersion: 1 };
  t.deepEqual(
    stepsOf([version("one", 1), version("one two", 2)], present).map(({ what, version: number }) => [what, number]),
    [
      ["Restored version 1", null],
      ["Edited", 2],
      ["Written", 1],
    ],
  );
});

test("a deletion that was taken back shows both steps, and cannot be chosen as a text", (t) => {
  const present = { text: "one", sentAt: "2026-11-27T01:00:00Z", sender };
  t.deepEqual(
    stepsOf([version("one", 1), version("", 2, true)], present).map(({ what, version: number, changes }) => [
      what,
      number,
      changes[0],
    ]),
    [
      ["Restored", null, { kind: "same", text: "one" }],
      ["Deleted", null, { kind: "removed", text: "one" }],
      ["Written", 1, { kind: "same", text: "one" }],
    ],
  );
});
