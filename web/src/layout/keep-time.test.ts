import { mock } from "node:test";
import test from "ava";
import { keepTime } from "./keep-time.ts";

const shortBeforeMidnight = new Date(2026, 10, 30, 23, 59, 52).getTime();

function setUp() {
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: shortBeforeMidnight });
  const [clock, window] = [{ nowMs: 0 }, new EventTarget()];
  return { clock, window, stop: keepTime(clock, window) };
}

test.afterEach.always(() => mock.timers.reset());

test.serial("the day that the screen shows changes at midnight", (t) => {
  const { clock, stop } = setUp();
  mock.timers.tick(7_999);
  t.is(new Date(clock.nowMs).getDate(), 30);
  mock.timers.tick(1);
  t.is(clock.nowMs, shortBeforeMidnight + 8_000);
  mock.timers.tick(30_000);
  t.is(clock.nowMs, shortBeforeMidnight + 38_000);
  stop();
});

test.serial("a device that wakes shows the time at once, and tells it no more when it is stopped", (t) => {
  const { clock, window, stop } = setUp();
  const wokenAt = shortBeforeMidnight + 3_600_000;
  mock.timers.setTime(wokenAt);
  clock.nowMs = shortBeforeMidnight;
  window.dispatchEvent(new Event("visibilitychange"));
  t.is(clock.nowMs, wokenAt);
  stop();
  mock.timers.tick(120_000);
  window.dispatchEvent(new Event("visibilitychange"));
  t.is(clock.nowMs, wokenAt);
});
