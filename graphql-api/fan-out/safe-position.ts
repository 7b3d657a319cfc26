import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { mentions } from "@logue/projection-service/contract/mentions.ts";
import { readings } from "@logue/projection-service/contract/reading.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import type { AnnouncedPositions } from "./announced-positions.ts";
import { hasReached, type Positions, positionsCursor, savedByAll } from "./positions.ts";

/**
 * The cursor of `inboxEvents`: how far was announced half a minute ago. What is conflated or still being read is told later than what was
 * announced after it; resuming from here sends a little twice, which does no harm because inbox items are states, and leaves nothing out.
 */
export interface SafePosition {
  /** To be called once announcements are heard: before anything is half a minute old, it is what was saved before. */
  begin(): Promise<void>;
  /** Called every few seconds. */
  advance(): void;
  current(): string;
}

export const safetyMs = 30_000;
export const inboxFeed = "inbox";

/** What the inbox tells of: its cursor begins where the slowest of them was. */
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
