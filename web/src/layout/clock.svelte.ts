/** The time as the screen shows it: by keep-time.ts "4 minutes ago" and "Today" stay true. */
class Clock {
  nowMs = $state(Date.now());
}

export const clock = new Clock();
