import test from "ava";
import { commitPatienceMs } from "./mongodb-commit.ts";

test("a slow server may take longer for a rebuild's large commits than for those of one moment's messages", (t) => {
  const ordinary = commitPatienceMs(0);
  t.true(ordinary >= 10_000);
  t.is(commitPatienceMs(1_000), ordinary);
  t.is(commitPatienceMs(10_000), 10 * ordinary);
});
