import test from "ava";
import fc from "fast-check";
import { canonicalJson } from "./canonical-json.ts";
import { canonicalOfText } from "./canonical-text.ts";

const parsed = (json: string): string => canonicalJson(JSON.parse(json));

/** Mostly what events hold, now and then what they do not. */
const plain = fc.oneof(
  fc.string(),
  fc.uuid(),
  fc.nat(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(null, true, false, 0, -0, 1e15, 1e21, 9_007_199_254_740_991),
);
const events = fc.dictionary(
  fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("roomId", "roomKeyId", "__proto__", "é", "😀", "\ufb33")),
  fc.oneof({ weight: 5, arbitrary: plain }, { weight: 2, arbitrary: fc.array(plain, { maxLength: 3 }) }, fc.jsonValue()),
  { maxKeys: 14 },
);

test("text has the spelling of the value that it is parsed to", (t) => {
  fc.assert(
    fc.property(events, fc.constantFrom(undefined, 1), (event, spaces) => {
      const json = JSON.stringify(event, undefined, spaces);
      t.is(canonicalOfText(json), parsed(json));
    }),
    { seed: 8785, numRuns: 1_000 },
  );
});

test("spellings that a store would not write are those of the value, too", (t) => {
  const spellings = [
    ...['{"b":1,"a":2}', '{"a":1,"a":2}', '{"a":1.0}', '{"a":1e2}', '{"a":-0}', '{"a":12345678901234567890}', "{}", '{"":0}'],
    ...['{ "a":1}', '{"a" :1}', '{"a":[1 ,2]}', '{"a":"\\u0041"}', '{"\\u0061":1}', '{"a":{"c":1,"b":2}}', '{"a":[[],{}]}'],
    ...["[]", '"a"', "1", "null", '{"a":[true,false,null,"x",7]}', '{"a":10,"B":0}'],
  ];
  for (const json of spellings) t.is(canonicalOfText(json), parsed(json), json);
});

test("text that is no JSON, and half a surrogate pair, are refused", (t) => {
  const broken = [
    '{"a":1}}',
    '{"a":1}x',
    '{"a":1,}',
    '{"a":01}',
    '{"a":1',
    '{"a',
    '{"a":"b}',
    '{"a":[1}',
    '{"a":nul}',
    "{,}",
    "",
  ];
  for (const json of broken) t.throws(() => canonicalOfText(json), { instanceOf: SyntaxError }, json);
  for (const json of ['{"a":"\ud800"}', '{"a":"\\ud800"}']) t.throws(() => canonicalOfText(json), { instanceOf: TypeError });
});
