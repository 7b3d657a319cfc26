import { type Position, startPosition } from "./event-store.ts";

/**
 * How far each partition has come, and the callers that wait for more: the one way to wait for a
 * position.
 */
export interface PassedPositions {
  passed(partition: string): Position;
  pass(partition: string, position: Position): void;
  /** True once `position` has been passed, false when that takes longer than `timeoutMs`. */
  whenPassed(partition: string, position: Position, timeoutMs: number): Promise<boolean>;
  /** Answers false to all that still wait. */
  close(): void;
}

interface Waiter {
  readonly position: Position;
  answer(hasPassed: boolean): void;
}

export function openPassedPositions(): PassedPositions {
  const positions = new Map<string, Position>();
  const waiting = new Map<string, Set<Waiter>>();
  const passed = (partition: string): Position => positions.get(partition) ?? startPosition;

  function pass(partition: string, position: Position): void {
    if (position <= passed(partition)) return;
    positions.set(partition, position);
    for (const waiter of waiting.get(partition) ?? []) if (waiter.position <= position) waiter.answer(true);
  }

  function whenPassed(partition: string, position: Position, timeoutMs: number): Promise<boolean> {
    if (position <= passed(partition)) return Promise.resolve(true);
    const waiters = waiting.get(partition) ?? new Set<Waiter>();
    waiting.set(partition, waiters);
    return new Promise((resolve) => {
      const waiter: Waiter = {
        position,
        answer(hasPassed) {
          clearTimeout(timeout);
          waiters.delete(waiter);
          resolve(hasPassed);
        },
      };
      const timeout = setTimeout(() => waiter.answer(false), timeoutMs);
      waiters.add(waiter);
    });
  }

  function close(): void {
    for (const waiters of waiting.values()) for (const waiter of waiters) waiter.answer(false);
  }

  return { passed, pass, whenPassed, close };
}
