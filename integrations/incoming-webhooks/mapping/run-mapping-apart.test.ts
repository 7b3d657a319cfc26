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

test("expressions take turns: many payloads of one that does not end delay another one by two turns at most", async (t) => {
  const mappings = createMappingsApart();
  t.teardown(mappings.close);
  const endless = "($f := function($n) { $f($n + 1) }; $f(1))";
  let endings = 0;
  const count = (): void => void endings++;
  const asked = Array.from({ length: 4 }, () => mappings.run(endless, {}).then(count));
  t.deepEqual(await mappings.run("a", { a: 1 }), { value: 1 });
  t.true(endings <= 2);
  await Promise.all(asked);
});

test("of one expression at most fifty payloads wait, and the next one is told to come again", async (t) => {
  const mappings = createMappingsApart();
  t.teardown(mappings.close);
  const all = await Promise.all(Array.from({ length: 54 }, (_none, place) => mappings.run("a", { a: place })));
  t.deepEqual(
    all.slice(0, 11),
    Array.from({ length: 11 }, (_none, value) => ({ value })),
  );
  for (const mapped of all.slice(51)) t.like(mapped, { isBusy: true });
});
