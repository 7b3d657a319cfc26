import { timeNow } from "../api/server-clock.ts";

const tickMs = 30_000;
const wakes = ["visibilitychange", "focus", "online"];

/**
 * Keeps the time that a screen shows true until the returned function is called. The day changes at
 * midnight; a device that wakes has slept through its timers and shows the time at once.
 */
export function keepTime(clock: { nowMs: number }, window: EventTarget = globalThis.window): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const tell = (): void => {
    clock.nowMs = timeNow();
    timer = setTimeout(tell, Math.min(tickMs, untilMidnight(clock.nowMs)));
  };
  const wake = (): void => {
    clearTimeout(timer);
    tell();
  };
  tell();
  for (const type of wakes) window.addEventListener(type, wake);
  return () => {
    clearTimeout(timer);
    for (const type of wakes) window.removeEventListener(type, wake);
  };
}

const untilMidnight = (nowMs: number): number => new Date(nowMs).setHours(24, 0, 0, 0) - nowMs;
