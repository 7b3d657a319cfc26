import test from "ava";
import { problemIn } from "./own-problem-words.ts";

const text = { type: "text", value: "" };

test("a field that must be filled in says what to do with it", (t) => {
  const missing = (type: string): string => problemIn({ ...text, type, validity: { valueMissing: true } });
  t.deepEqual(["text", "password", "file", "checkbox", "select-one"].map(missing), [
    "Fill this in.",
    "Write the password.",
    "Choose a file.",
    "Tick this box.",
    "Choose one of these.",
  ]);
});

test("a short password says how long it must be and how long it is", (t) => {
  const field = { type: "password", value: "käse🧀", minLength: 10, validity: { tooShort: true } };
  t.is(problemIn(field), "Write at least 10 characters. These are 5.");
});

test("what a field does not take is told with what it takes", (t) => {
  t.regex(problemIn({ ...text, type: "email", validity: { typeMismatch: true } }), /ada@example\.org/);
  t.regex(problemIn({ ...text, type: "url", validity: { typeMismatch: true } }), /https:/);
  t.is(problemIn({ ...text, title: "Only digits.", validity: { patternMismatch: true } }), "Only digits.");
  t.is(problemIn({ ...text, type: "number", min: "3", validity: { rangeUnderflow: true } }), "This must be 3 or more.");
  t.is(problemIn({ ...text, type: "number", max: "9", validity: { rangeOverflow: true } }), "This must be 9 or less.");
  t.is(problemIn({ ...text, type: "number", validity: { badInput: true } }), "Write a number.");
  t.is(problemIn({ ...text, type: "time", validity: { badInput: true } }), "Write a whole date and time.");
});

test("what is told nowhere else is told in the browser's words", (t) => {
  t.is(problemIn({ ...text, validationMessage: "Too long.", validity: { tooLong: true } }), "Too long.");
});
