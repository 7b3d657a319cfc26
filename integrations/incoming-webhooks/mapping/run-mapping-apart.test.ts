import test from "ava";
import { createMappingsApart } from "./run-mapping-apart.ts";

test("an expression that asks for much memory at once harms neither this process nor the others that wait", async (t) => {
  const mappings = createMappingsApart();
  t.teardown(mappings.close);
  const large = "$count([1..10000000])";
  const asked = ["a", large, "b", large, "c"].map((each) => mappings.run(each, { a: 1, b: 2, c: 3 }));
  const [first, stopped, second, again, third] = await Promise.all(asked);
  t.deepEqual([first, second, third], [{ value: 1 }, { value: 2 }, { value: 3 }]);
  for (const mapped of [stopped, again]) t.regex(mapped && "problem" in mapped ? mapped.problem : "", /was stopped/);
});

test("an expression that does not end is stopped there too, and the process is used again", async (t) => {
  const mappings = createMappingsApart();
  t.teardown(mappings.close);
  const endless = mappings.run("($f := function($n) { $f($n + 1) }; $f(1))", {});
  t.deepEqual(await mappings.run("a.b", { a: { b: "ä" } }), { value: "ä" });
  t.deepEqual(await endless, { problem: "The expression took too long and was stopped." });
  t.like(await mappings.run("1 +", {}), { problem: "Unexpected end of expression (at character 3)" });
});
