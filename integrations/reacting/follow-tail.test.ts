import { positionOf } from "@logue/infra/event-store/position.ts";
import test from "ava";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { followTail } from "./follow-tail.ts";

const longMs = 60_000;

function openTail() {
  const ending = new AbortController();
  let [end, looks] = [1, 0];
  let tell = (): void => {};
  const tail = followTail({
    history: {
      async lastPosition() {
        looks += 1;
        return positionOf(end);
      },
    },
    onMoved: (listener) => {
      tell = listener;
      return () => {};
    },
    everyMs: longMs,
    log: { warn: () => {} },
    signal: ending.signal,
  });
  const running = tail.run();
  return {
    tail,
    looks: () => looks,
    grow() {
      end += 1;
      tell();
    },
    async close() {
      ending.abort();
      await running;
    },
  };
}

test("the log is not looked at while no instance waits for more of it", async (t) => {
  const { tail, looks, grow, close } = openTail();
  for (let count = 0; count < 10; count += 1) {
    grow();
    await new Promise(setImmediate);
  }
  t.is(looks(), 0);
  await tail.whenMoved();
  t.is(looks(), 1);
  t.false(tail.mayHaveMore(positionOf(11)));
  await close();
});

test("what comes while none waits wakes the next one that does, long before the next look", async (t) => {
  const { tail, looks, grow, close } = openTail();
  t.teardown(close);
  await tail.whenMoved();
  for (let count = 0; count < 5; count += 1) {
    grow();
    await tail.whenMoved();
  }
  const seen = looks();
  let isMoved = false;
  void tail.whenMoved().then(() => {
    isMoved = true;
  });
  grow();
  await waitUntil("the one that waits", () => isMoved);
  t.true(looks() > seen);
});

test("what waits is let go at the end", async (t) => {
  const { tail, close } = openTail();
  await tail.whenMoved();
  const waiting = tail.whenMoved();
  await close();
  await waiting;
  await tail.whenMoved();
  t.pass();
});
