import type { Inbox } from "./inbox.ts";

/** The connected members of each room. */
export interface Audiences {
  join(inbox: Inbox, roomId: string): void;
  leave(inbox: Inbox, roomId: string): void;
  of(roomId: string): ReadonlySet<Inbox>;
}

const nobody: ReadonlySet<Inbox> = new Set();

export function createAudiences(): Audiences {
  const byRoom = new Map<string, Set<Inbox>>();
  return {
    join(inbox, roomId) {
      inbox.roomIds.add(roomId);
      byRoom.set(roomId, (byRoom.get(roomId) ?? new Set()).add(inbox));
    },
    leave(inbox, roomId) {
      inbox.roomIds.delete(roomId);
      const audience = byRoom.get(roomId);
      if (audience?.delete(inbox) && audience.size === 0) byRoom.delete(roomId);
    },
    of: (roomId) => byRoom.get(roomId) ?? nobody,
  };
}
