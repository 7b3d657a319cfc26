import test from "ava";
import fc from "fast-check";
import { deletion, first, note, notes, positionAt, write } from "./conformance-notes.ts";
import { plainDocuments } from "./document-seal.ts";
import { compareStoredValues } from "./index-value.ts";
import { endOfPrefix, requireNames, storedDocumentOf, textKeyOf } from "./mongodb-document.ts";

/** Texts with common prefixes and characters at every border of UTF-8 and UTF-16. */
const character = fc.constantFrom(
  "",
  "\u0000",
  "a",
  "\u07ff",
  "\u0800",
  "\ud7ff",
  "\ue000",
  "\ufffe",
  "\uffff",
  "\u{10000}",
  "\u{103ff}",
  "\u{10400}",
  "\u{10ffff}",
);
const someText = fc.array(character, { maxLength: 5 }).map((characters) => characters.join(""));

const byUtf16 = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
const sign = (compared: number): number => Math.sign(compared);

test("text keys are ordered by code point, on servers that compare UTF-8 or UTF-16", (t) => {
  fc.assert(
    fc.property(someText, someText, (left, right) => {
      const expected = sign(compareStoredValues(left, right));
      const [leftKey, rightKey] = [textKeyOf(left), textKeyOf(right)];
      t.is(sign(byUtf16(leftKey, rightKey)), expected);
      t.is(sign(compareStoredValues(leftKey, rightKey)), expected);
    }),
    { numRuns: 3000, seed: 20261123 },
  );
});

test("a key is less than the end of a prefix exactly when its text begins with the prefix or sorts before it", (t) => {
  fc.assert(
    fc.property(someText, someText, (text, prefix) => {
      const lies = (compare: (left: string, right: string) => number): boolean =>
        compare(textKeyOf(text), textKeyOf(prefix)) >= 0 && compare(textKeyOf(text), endOfPrefix(textKeyOf(prefix))) < 0;
      t.is(lies(byUtf16), text.startsWith(prefix));
      t.is(lies(compareStoredValues), text.startsWith(prefix));
    }),
    { numRuns: 3000, seed: 20261123 },
  );
});

test("a deleted document keeps its id and guard, and no index fields", (t) => {
  t.deepEqual(storedDocumentOf(plainDocuments, notes, deletion("n1", 7)), { _id: "n1", position: positionAt(7) });
});

test("a document has the fields of its indexes, and missing ones are left out", (t) => {
  const written = note("n1", { text: "Zoë, zoe!", title: "more", number: 3, sentAtMs: 5, isPinned: true });
  t.deepEqual(storedDocumentOf(plainDocuments, notes, write(written, 1)), {
    _id: "n1",
    position: positionAt(1),
    doc: JSON.stringify(written),
    field_room: "r1",
    field_sender: "ann",
    field_number: 3,
    field_isPinned: 1,
    field_sentAtMs: 5,
    words: ["", "zoe", "more"],
  });
});

test("names with a meaning for the server are refused", (t) => {
  t.throws(() => requireNames({ projection: "../x", version: 1 }, []), { message: /cannot be a name/ });
  t.throws(() => requireNames({ projection: "x", version: 1.5 }, []), { message: /whole number/ });
  t.throws(() => requireNames(first, [{ ...notes, name: "system.users" }]), { message: /cannot be a name/ });
  t.throws(() => requireNames(first, [{ ...notes, indexes: { a: { fields: ["$where"] } } }]), { message: /cannot be a name/ });
});
