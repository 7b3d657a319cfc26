import test from "ava";
import { commitPatienceMs } from "./mongodb-commit.ts";

test("a rebuild's large commits have a longer time limit than small ones", (t) => {
  const ordinary = commitPatienceMs(0);
  t.true(ordinary >= 10_000);
  t.is(commitPatienceMs(1_000), ordinary);
  t.is(commitPatienceMs(10_000), 10 * ordinary);
});
