import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";

/**
 * The cursor of `inboxEvents`. Positions of different partitions are announced out of order, so the newest one seen would leave out what a
 * slower partition announces later. This is the newest one seen half a minute ago: resuming from it sends a little twice, which does no
 * harm because inbox items are states, and leaves nothing out.
 */
export interface SafePosition {
  see(position: Position): void;
  /** Called every few seconds. */
  advance(): void;
  current(): Position;
}

export const safetyMs = 30_000;

export function createSafePosition(clock: () => number): SafePosition {
  let newest: Position = startPosition;
  let safe: Position = startPosition;
  const seen: { readonly position: Position; readonly atMs: number }[] = [];
  return {
    see(position) {
      if (position > newest) newest = position;
    },
    advance() {
      if (seen.at(-1)?.position !== newest) seen.push({ position: newest, atMs: clock() });
      while (seen[0] !== undefined && clock() - seen[0].atMs >= safetyMs) safe = seen.shift()?.position ?? safe;
    },
    current: () => safe,
  };
}
