import test from "ava";
import { fuzz } from "./fuzz/play.ts";

test("a thousand operations at random, valid and nearly valid, by several people, meet no internal error", async (t) => {
  const { faults, outcomes } = await fuzz({ seed: 2026, attempts: 1_000 });
  t.deepEqual(faults, []);
  // Were everything refused alike, nothing would have been tried.
  t.true((outcomes.get("answered") ?? 0) > 200, JSON.stringify([...outcomes]));
  t.true(outcomes.size > 20, JSON.stringify([...outcomes]));
});
