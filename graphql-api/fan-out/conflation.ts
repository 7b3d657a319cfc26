import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";

/** Lets the first change of a room through at once and, while more come, the latest one at each flush. */
export interface RoomConflation {
  change(room: RoomDocument): void;
  flush(): void;
}

export function createRoomConflation(send: (room: RoomDocument) => void): RoomConflation {
  /** Rooms that were sent since the last flush; with a document when they changed again. */
  const recent = new Map<string, RoomDocument | null>();
  return {
    change(room) {
      if (recent.has(room.id)) recent.set(room.id, room);
      else {
        recent.set(room.id, null);
        send(room);
      }
    },
    flush() {
      for (const [roomId, room] of recent) {
        if (room === null) recent.delete(roomId);
        else {
          recent.set(roomId, null);
          send(room);
        }
      }
    },
  };
}
