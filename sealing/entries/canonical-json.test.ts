import test from "ava";
import fc from "fast-check";
import { canonicalJson } from "./canonical-json.ts";

test("the examples of RFC 8785 come out as it prints them", (t) => {
  const example = `{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
    "string":"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}`;
  t.is(
    canonicalJson(JSON.parse(example)),
    `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}`,
  );
  const keys = { "€": 1, "\r": 2, "\ufb33": 3, "1": 4, "😀": 5, "\u0080": 6, ö: 7 };
  t.deepEqual(Object.values(JSON.parse(canonicalJson(Object.entries(keys)))).length, 7);
  t.is(canonicalJson(keys), `{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}`);
});

test("the numbers of RFC 8785's appendix B come out as it prints them", (t) => {
  const numbers: Readonly<Record<string, string>> = {
    "0000000000000000": "0",
    "8000000000000000": "0",
    "0000000000000001": "5e-324",
    "7fefffffffffffff": "1.7976931348623157e+308",
    "4340000000000000": "9007199254740992",
    "4430000000000000": "295147905179352830000",
    "44b52d02c7e14af5": "9.999999999999997e+22",
    "44b52d02c7e14af6": "1e+23",
    "444b1ae4d6e2ef4e": "999999999999999700000",
    "444b1ae4d6e2ef50": "1e+21",
    "3eb0c6f7a0b5ed8d": "0.000001",
    "41b3de4355555555": "333333333.3333333",
    becbf647612f3696: "-0.0000033333333333333333",
  };
  for (const [bits, text] of Object.entries(numbers)) t.is(canonicalJson(Buffer.from(bits, "hex").readDoubleBE()), text);
});

test("a value keeps its meaning, and the order of its keys has none", (t) => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const value: unknown = JSON.parse(json);
      const text = canonicalJson(value);
      t.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      t.is(canonicalJson(JSON.parse(text)), text);
      t.is(canonicalJson(reversed(value)), text);
    }),
    { seed: 8785, numRuns: 300 },
  );
});

test("what JSON has not is refused", (t) => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, "\ud800", { "\udc00": 1 }, undefined, 1n, () => 1]) {
    t.throws(() => canonicalJson(value), { instanceOf: TypeError });
  }
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
