import test from "ava";
import { createMappings } from "./run-mapping.ts";

test("an expression makes text or an object of a payload", async (t) => {
  const mappings = createMappings();
  t.teardown(mappings.close);
  const payload = { station: "Quay", tides: [{ m: 4 }, { m: 1 }] };
  t.deepEqual(await mappings.run('station & ": " & $max(tides.m)', payload), { value: "Quay: 4" });
  t.deepEqual(await mappings.run('{"text": station, "attachments": tides.{"text": $string(m)}}', payload), {
    value: { text: "Quay", attachments: [{ text: "4" }, { text: "1" }] },
  });
  t.deepEqual(await mappings.run("nothing.there", payload), { value: null });
  t.like(await mappings.run("1 +", payload), { problem: "Unexpected end of expression (at character 3)" });
});

test("an expression that does not end or eats memory is cut off, and the next one runs", async (t) => {
  const mappings = createMappings({ timeMaxMs: 300, memoryMaxMb: 32 });
  t.teardown(mappings.close);
  const endless = mappings.run("($f := function($n) { $f($n + 1) }; $f(1))", {});
  const after = mappings.run("a", { a: 1 });
  t.like(await endless, { problem: "The expression took too long and was stopped." });
  t.deepEqual(await after, { value: 1 });
  const hungry = await mappings.run('($f := function($s) { $f($s & $s) }; $f("xxxxxxxxxxxxxxxx"))', {});
  t.true("problem" in hungry);
  t.deepEqual(await mappings.run("a", { a: 2 }), { value: 2 });
});
