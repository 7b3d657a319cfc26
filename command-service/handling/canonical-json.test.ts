import test from "ava";
import fc from "fast-check";
import { canonicalJson } from "./canonical-json.ts";

test("the order of keys does not matter, the order of a list does", (t) => {
  t.is(canonicalJson({ b: [1, { d: null, c: "x" }], a: true }), '{"a":true,"b":[1,{"c":"x","d":null}]}');
  t.not(canonicalJson([1, 2]), canonicalJson([2, 1]));
});

test("a key without a value is as if it was not there, and null is a value", (t) => {
  t.is(canonicalJson({ a: undefined }), canonicalJson({}));
  t.not(canonicalJson({ a: null }), canonicalJson({}));
});

test("the text is JSON that reads as the value, and equal values alone have the same text", (t) => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      t.deepEqual(JSON.parse(canonicalJson(one)), JSON.parse(JSON.stringify(one)));
      const shuffled = JSON.parse(JSON.stringify(one), reverseKeys);
      t.is(canonicalJson(shuffled), canonicalJson(one));
      if (canonicalJson(one) === canonicalJson(other)) t.deepEqual(one, other);
    }),
    { seed: 8785 },
  );
});

const reverseKeys = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).reverse())
    : value;
