import test from "ava";
import { type DialogValues, dialogSchema, readDialogValues } from "./dialogs.ts";

const options = [
  { label: "Tea", value: "tea" },
  { label: "Rum", value: "rum" },
];
const field = (fieldId: string, kind: string, more: object = {}) => ({ field: { fieldId, kind, label: fieldId, ...more } });
const person = "01960000-0000-7000-8000-000000000001";

const dialog = dialogSchema.parse({
  title: "Provisions",
  parts: [
    { block: { kind: "section", version: 1, text: "What do we need?" } },
    field("what", "line", { lengthMin: 3, lengthMax: 10 }),
    field("why", "lines", { isOptional: true }),
    field("many", "number", { isOptional: true }),
    field("mail", "email", { isOptional: true }),
    field("page", "url", { isOptional: true }),
    field("day", "date", { isOptional: true }),
    field("hour", "time", { isOptional: true }),
    field("drink", "select", { options }),
    field("port", "suggested", { options, isSeveral: true, isOptional: true }),
    field("extras", "checkboxes", { options, isOptional: true }),
    field("flags", "checkboxes", { options, isOptional: true, countMax: 1 }),
    field("papers", "file", { fileTypes: ["pdf"], isOptional: true }),
    field("guests", "person", { isSeveral: true, isOptional: true }),
    field("host", "person", { isOptional: true }),
  ],
});
const right: DialogValues = { what: ["Bread"], drink: ["tea"] };
const errorsOf = (given: DialogValues) => readDialogValues(dialog, { ...right, ...given }).errors;

test("what is filled in is read, and what belongs to no field is dropped", (t) => {
  const given = { ...right, many: ["4.5"], extras: ["tea", "rum"], guests: [person, person], other: ["x"], why: ["  "] };
  const { values, errors } = readDialogValues(dialog, given);
  t.deepEqual(errors, {});
  t.like(values, { what: ["Bread"], many: ["4.5"], extras: ["tea", "rum"], guests: [person, person], why: [] });
  t.false("other" in values);
});

test("each wrong field has its own words", (t) => {
  t.deepEqual(readDialogValues(dialog, {}).errors, { what: "Fill this in.", drink: "Fill this in." });
  for (const [fieldId, value, words] of [
    ["what", "ab", /at least 3/],
    ["what", "a".repeat(11), /at most 10/],
    ["many", "few", /number/],
    ["mail", "zoe", /mail/],
    ["page", "javascript:alert(1)", /address/],
    ["day", "2026-02-30", /date/],
    ["hour", "24:00", /time/],
    ["drink", "wine", /list/],
    ["port", "wine", /list/],
    ["extras", "wine", /list/],
    ["host", "zoe", /person/],
    ["why", "\ud800", /cannot be read/],
    ["papers", "tides.pdf", /file/],
  ] as const)
    t.regex(errorsOf({ [fieldId]: [value] })[fieldId] ?? "", words, fieldId);
  t.deepEqual(errorsOf({ port: ["tea", "rum"] }), {});
  t.deepEqual(errorsOf({ papers: Array.from({ length: 11 }, () => person) }), { papers: "Choose at most 10." });
  t.deepEqual(errorsOf({ flags: ["tea", "rum"] }), { flags: "Choose at most 1." });
  t.deepEqual(errorsOf({ drink: ["tea", "rum"], host: [person, person] }), { drink: "Choose one.", host: "Choose one." });
});

test("a dialog with two fields of one id is refused", (t) => {
  t.false(dialogSchema.safeParse({ title: "Twice", parts: [field("a", "line"), field("a", "line")] }).success);
});
