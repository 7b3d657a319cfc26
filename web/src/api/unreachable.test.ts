import test from "ava";
import { tellReachable, waitAfter } from "./unreachable.ts";

const many = 1_000;

test("a sign that Logue is there again ends the waits for it, and none for a Logue that is overloaded", async (t) => {
  const ended: string[] = [];
  const overloaded = waitAfter("Overloaded", 8).then(() => ended.push("overloaded"));
  const unreachable = waitAfter("Unreachable", many).then(() => ended.push("unreachable"));
  tellReachable();
  await Promise.all([overloaded, unreachable]);
  t.deepEqual(ended, ["unreachable", "overloaded"]);
});
