import { isDeepStrictEqual } from "node:util";
import type { ExecutionContext } from "ava";
import { waitUntil } from "./wait-until.ts";

const patienceMs = 30_000;

/**
 * Asks until the answer is the expected one, and asserts it. What a page shows follows a key or a
 * click later; how much later, the machine decides. Fails with the last answer after 30 seconds.
 */
export async function eventually<Answer>(
  t: ExecutionContext,
  ask: () => Promise<Answer>,
  expected: NoInfer<Answer>,
  message?: string,
): Promise<void> {
  let answer = await ask();
  const isThere = async (): Promise<boolean> => {
    answer = await ask();
    return isDeepStrictEqual(answer, expected);
  };
  if (!isDeepStrictEqual(answer, expected)) await waitUntil("the expected answer", isThere, patienceMs).catch(() => undefined);
  t.deepEqual(answer, expected, message);
}
