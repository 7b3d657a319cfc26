/**
 * Lets the first change of a thing through at once and, while more come, the latest one of each
 * thing at each flush.
 */
export interface Conflation<Value> {
  /**
   * Things by their key; those for which `isHeld` is true wait for the flush although they are the
   * first.
   */
  change(values: Iterable<readonly [key: string, value: Value]>, isHeld?: (key: string) => boolean): void;
  /** Whether the thing changed since the last flush. */
  isRecent(key: string): boolean;
  flush(): void;
}

export function createConflation<Value>(send: (values: readonly Value[]) => void): Conflation<Value> {
  /** What was sent since the last flush, as null, and what waits for the next. */
  const recent = new Map<string, { readonly waiting: Value } | null>();
  const sendAny = (values: readonly Value[]): void => {
    if (values.length > 0) send(values);
  };
  return {
    change(values, isHeld = () => false) {
      const now: Value[] = [];
      for (const [key, value] of values) {
        if (recent.has(key) || isHeld(key)) recent.set(key, { waiting: value });
        else {
          recent.set(key, null);
          now.push(value);
        }
      }
      sendAny(now);
    },
    isRecent: (key) => recent.has(key),
    flush() {
      const held: Value[] = [];
      for (const [key, change] of recent) {
        if (change === null) recent.delete(key);
        else {
          recent.set(key, null);
          held.push(change.waiting);
        }
      }
      sendAny(held);
    },
  };
}
