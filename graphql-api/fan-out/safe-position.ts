import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { mentions } from "@logue/projection-service/contract/mentions.ts";
import { readings } from "@logue/projection-service/contract/reading.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import type { AnnouncedPositions } from "./announced-positions.ts";
import { hasReached, type Positions, positionsCursor, savedByAll } from "./positions.ts";

/**
 * The cursor of `inboxEvents`: how far was announced half a minute ago. Conflated changes, and
 * changes that are still being read, are sent later than some that were announced after them.
 * Resuming from here sends some items twice, which is harmless because inbox items are states, and
 * leaves nothing out.
 */
export interface SafePosition {
  /**
   * Call this once announcements are received: before anything is half a minute old, the cursor is
   * what was saved before.
   */
  begin(): Promise<void>;
  /** Called every few seconds. */
  advance(): void;
  current(): string;
}

export const safetyMs = 30_000;
export const inboxFeed = "inbox";

/** The collections of the inbox: its cursor begins at the slowest of them. */
const told = [rooms, mentions, readings];

export function createSafePosition(readStore: ReadStore, announced: AnnouncedPositions, clock: () => number): SafePosition {
  let cursor = positionsCursor(inboxFeed, announced.current());
  let newest: Positions = announced.current();
  const seen: { readonly positions: Positions; readonly atMs: number }[] = [];
  return {
    async begin() {
      cursor = positionsCursor(inboxFeed, await savedByAll(readStore, told, announced.partitions));
    },
    advance() {
      if (!hasReached(newest, announced.current())) {
        newest = announced.current();
        seen.push({ positions: newest, atMs: clock() });
      }
      while (seen[0] !== undefined && clock() - seen[0].atMs >= safetyMs) {
        cursor = positionsCursor(inboxFeed, seen.shift()?.positions ?? newest);
      }
    },
    current: () => cursor,
  };
}
