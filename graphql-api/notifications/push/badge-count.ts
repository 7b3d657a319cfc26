import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { everyUnreadRoom } from "../../mail/digest/unread-rooms.ts";

/** How many unread mentions and direct messages a person has, in rooms that are not muted. */
export const badgeCount = async (readStore: Pick<ReadStore, "range" | "getMany">, userId: string): Promise<number> =>
  (await everyUnreadRoom(readStore, userId)).reduce((sum, { mentions }) => sum + mentions, 0);
