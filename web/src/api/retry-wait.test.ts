import test from "ava";
import { RetryWait, retryAfterMs } from "./retry-wait.ts";

const hour = 3_600_000;

test("waits end by themselves", async (t) => {
  await new RetryWait().wait(1);
  t.pass();
});

test("a sign that the server can be reached ends all running waits, and none that begin later", async (t) => {
  const wait = new RetryWait();
  const running = Promise.all([wait.wait(hour), wait.wait(hour)]);
  wait.hurry();
  let isOver = false;
  const later = wait.wait(hour).then(() => {
    isOver = true;
  });
  await running;
  t.false(isOver);
  wait.hurry();
  await later;
  t.true(isOver);
});

test("waits are short at first, stay short for the time of a restart, and differ by chance", (t) => {
  const middle = (tries: number): number => Math.round(retryAfterMs(tries, "Unreachable", () => 0.5));
  t.deepEqual([0, 1, 2, 5, 6, 39, 40, 1_000].map(middle), [200, 300, 450, 1519, 2000, 2000, 10_000, 10_000]);
  t.is(
    retryAfterMs(39, "Unreachable", () => 0),
    1_000,
  );
  t.is(
    retryAfterMs(39, "Unreachable", () => 1),
    3_000,
  );
});

test("a Logue that is overloaded gets more time with each try", (t) => {
  const middle = (tries: number): number => Math.round(retryAfterMs(tries, "Overloaded", () => 0.5));
  t.deepEqual([0, 2, 6, 9, 10, 1_000].map(middle), [200, 450, 2278, 7689, 10_000, 10_000]);
});
