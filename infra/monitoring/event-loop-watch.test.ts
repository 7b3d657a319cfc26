import test from "ava";
import { watchEventLoop } from "./event-loop-watch.ts";

function blockFor(durationMs: number): void {
  const endMs = performance.now() + durationMs;
  while (performance.now() < endMs);
}

const nextTimers = () => new Promise((resolve) => setTimeout(resolve, 1));

test("an event loop whose turns all take too long is behind, and no longer when they are short again", async (t) => {
  const watch = watchEventLoop(50);
  t.false(watch.isBehind());
  blockFor(200);
  await nextTimers();
  t.false(watch.isBehind(), "one pause is not too much work");
  while (!watch.isBehind()) {
    blockFor(200);
    await nextTimers();
  }
  while (watch.isBehind()) await nextTimers();
  t.false(watch.isBehind());
  watch.stop();
});
