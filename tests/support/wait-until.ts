import { setTimeout as pause } from "node:timers/promises";

const lookEveryMs = 25;
const patienceMs = 15_000;

/**
 * Calls `ask` until it returns something other than undefined, null or false, and returns that.
 * After the time limit it throws with what was `expected`.
 */
export async function waitUntil<Answer>(
  expected: string,
  ask: () => Promise<Answer | undefined | null | false> | Answer | undefined | null | false,
  withinMs: number = patienceMs,
): Promise<Answer> {
  const untilMs = performance.now() + withinMs;
  while (performance.now() < untilMs) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    await pause(lookEveryMs);
  }
  throw new Error(`Waited ${withinMs} ms in vain for: ${expected}`);
}
