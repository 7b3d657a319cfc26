import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { ChangesAnnouncement } from "@logue/projection-service/contract/changes.ts";
import { files } from "@logue/projection-service/contract/files.ts";
import { mentions } from "@logue/projection-service/contract/mentions.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { readings } from "@logue/projection-service/contract/reading.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { workspaces } from "@logue/projection-service/contract/workspace.ts";
import { hasReached, latest, type Positions, positionsOf, savedByAny, savedPositions, withPosition } from "./positions.ts";

/** How far this instance has heard of each partition. */
export interface AnnouncedPositions {
  readonly partitions: number;
  current(): Positions;
  /**
   * Call this once announcements are received: this instance begins at the positions that were
   * saved before.
   */
  begin(): Promise<void>;
  /**
   * Moves on with announcements that changed documents only. After a restart other announcements
   * may be unknown, and cursors must not lead past what is saved.
   */
  see(announcement: ChangesAnnouncement): void;
  /** See `areBeyondSaved`. */
  areFromFuture(positions: Positions): Promise<boolean>;
}

/** One of each projection whose announcements move cursors. */
const everyKind = [messages, rooms, mentions, readings, users, workspaces, files];
export function createAnnouncedPositions(readStore: ReadStore, partitions: number): AnnouncedPositions {
  let current = positionsOf(partitions);
  return {
    partitions,
    current: () => current,
    async begin() {
      current = latest(current, await savedPositions(readStore, rooms, partitions));
    },
    see({ partition, position, changes, isContinued }) {
      const isMore = changes.length > 0 && isContinued !== true && position > (current[Number(partition)] ?? "");
      if (isMore) current = withPosition(current, Number(partition), position);
    },
    areFromFuture: async (positions) => !hasReached(current, positions) && areBeyondSaved(readStore, positions),
  };
}

/**
 * Whether the positions are ahead of everything that was ever saved: they come from another
 * history, such as one before a restore.
 */
export const areBeyondSaved = async (readStore: ReadStore, positions: Positions): Promise<boolean> =>
  !hasReached(await savedByAny(readStore, everyKind, positions.length), positions);
