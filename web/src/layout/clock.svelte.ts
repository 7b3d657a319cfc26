import { timeNow } from "../api/server-clock.ts";

const tickMs = 30_000;

/** The time as the screen shows it: "4 minutes ago" and "Today" stay true without a reload. */
class Clock {
  nowMs = $state(Date.now());

  /** Goes on until the returned function is called. */
  start(): () => void {
    const timer = setInterval(() => {
      this.nowMs = timeNow();
    }, tickMs);
    return () => clearInterval(timer);
  }
}

export const clock = new Clock();
