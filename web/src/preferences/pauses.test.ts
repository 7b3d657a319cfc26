import test from "ava";
import { isPaused, pauses } from "./pauses.ts";

const untilOf = (id: string, now: Date): Date => pauses.find((pause) => pause.id === id)?.untilOf(now) ?? now;

test("a pause ends after its minutes, or at eight on the next day", (t) => {
  const now = new Date(2026, 2, 28, 23, 30);
  t.is(untilOf("pause-30", now).getTime() - now.getTime(), 30 * 60_000);
  t.is(untilOf("pause-60", now).getTime() - now.getTime(), 60 * 60_000);
  const tomorrow = untilOf("pause-tomorrow", now);
  t.deepEqual([tomorrow.getDate(), tomorrow.getHours(), tomorrow.getMinutes()], [29, 8, 0]);
  t.is(untilOf("pause-tomorrow", new Date(2026, 11, 31, 7)).getFullYear(), 2027);
});

test("notifications are paused until the time that was set", (t) => {
  t.true(isPaused("2026-06-01T10:00:00.000Z", Date.parse("2026-06-01T09:59:59Z")));
  t.false(isPaused("2026-06-01T10:00:00.000Z", Date.parse("2026-06-01T10:00:00Z")));
  t.false(isPaused(null, 0));
});
