import { setTimeout as pause } from "node:timers/promises";

const lookEveryMaxMs = 25;
const patienceMs = 90_000;

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
  for (let looks = 0; performance.now() < untilMs; looks += 1) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    // The first pauses are short: what goes on within one process is there at once.
    await pause(Math.min(lookEveryMaxMs, looks));
  }
  throw new Error(`Waited ${withinMs} ms in vain for: ${expected}`);
}

/**
 * Waits until the condition is true. What it says when that takes too long is the condition's own
 * text.
 */
export const until = async (condition: () => boolean | Promise<boolean>, withinMs = patienceMs): Promise<void> => {
  await waitUntil(String(condition), condition, withinMs);
};
