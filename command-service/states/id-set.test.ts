import test from "ava";
import fc from "fast-check";
import { idSetOf } from "./id-set.ts";

test("a set has every id that it was made of, in any order, and hardly any other", (t) => {
  fc.assert(
    fc.property(fc.array(fc.uuid(), { maxLength: 200 }), fc.array(fc.uuid(), { maxLength: 50 }), (ids, others) => {
      const set = idSetOf(ids);
      const tails = new Set(ids.map((id) => id.slice(-12)));
      return (
        set.size === ids.length &&
        ids.every((id) => set.mayHave(id) && set.mayHave(id.toUpperCase())) &&
        others.every((id) => set.mayHave(id) === tails.has(id.slice(-12)))
      );
    }),
    { seed: 12, numRuns: 300 },
  );
  t.false(idSetOf([]).mayHave("0192a000-0000-7000-8000-0000000a11ce"));
});
