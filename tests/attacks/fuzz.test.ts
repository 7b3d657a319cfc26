import test from "ava";
import { fuzz } from "./fuzz/play.ts";

test("a thousand random operations, valid and nearly valid, of several users cause no internal error", async (t) => {
  const { faults, outcomes } = await fuzz({ seed: 2026, attempts: 1_000 });
  t.deepEqual(faults, []);
  // If every operation were refused, the test would have tried nothing.
  t.true((outcomes.get("answered") ?? 0) > 200, JSON.stringify([...outcomes]));
  t.true(outcomes.size > 20, JSON.stringify([...outcomes]));
});
