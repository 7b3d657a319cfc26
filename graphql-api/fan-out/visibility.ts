import { partitionOfKey } from "@logue/infra/event-bus/partition-of-key.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import { openPassedPositions } from "@logue/infra/event-store/passed-positions.ts";

/**
 * Resolves when queries see a write: once the announcements of its partition have passed its
 * position.
 */
export interface Visibility {
  pass(partition: string, position: Position): void;
  whenVisible(position: Position, key: string, timeoutMs: number): Promise<boolean>;
  /**
   * How long, beyond its time-out, an accepted write has not been visible to queries; 0 when there
   * is none.
   */
  stuckMs(): number;
  close(): void;
}

/** A write whose wait timed out, and when. */
interface LateWrite {
  readonly position: Position;
  readonly sinceMs: number;
}

export function createVisibility(clock: () => number, partitionCount: number): Visibility {
  const passed = openPassedPositions();
  const late = new Map<string, LateWrite>();
  return {
    pass(partition, position) {
      passed.pass(partition, position);
      const write = late.get(partition);
      if (write !== undefined && write.position <= position) late.delete(partition);
    },
    async whenVisible(position, key, timeoutMs) {
      const partition = String(partitionOfKey(key, partitionCount));
      const isVisible = await passed.whenPassed(partition, position, timeoutMs);
      if (!isVisible && !late.has(partition)) late.set(partition, { position, sinceMs: clock() });
      return isVisible;
    },
    stuckMs() {
      const sinceMs = Math.min(Number.POSITIVE_INFINITY, ...[...late.values()].map((write) => write.sinceMs));
      return Math.max(0, clock() - sinceMs);
    },
    close: passed.close,
  };
}
