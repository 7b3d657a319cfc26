import { setTimeout as pause } from "node:timers/promises";
import { wholeRoom } from "../../support/busy-room.ts";
import type { Follower } from "../../support/follow.ts";
import {
  applyItems,
  differencesBetween,
  followHeld,
  type HeldRoom,
  holdNothing,
  isSameRoom,
  readRoom,
} from "../../support/held-room.ts";
import type { RoomItem } from "../../support/person.ts";
import { waitUntil } from "../../support/wait-until.ts";
import type { Doors, Room } from "./busy-town.ts";

/**
 * A client that follows a room live, and resumes from its cursor at the next API instance when its
 * connection ends.
 */
export interface RoomReader {
  readonly held: HeldRoom;
  /** How often the client had to reconnect. */
  readonly reconnections: () => number;
  /**
   * Waits until the client holds the expected messages, and returns the differences from what
   * queries return.
   */
  differences(withinMs: number): Promise<string[]>;
  close(): Promise<void>;
}

const lookEveryMs = 50;
const retryPauseMs = 200;
const patienceMs = 60_000;

export async function openRoomReader(doors: Doors, room: Room): Promise<RoomReader> {
  const [first] = doors;
  if (first === undefined) throw new Error("There is no door.");
  const held = holdNothing(room.id);
  await waitUntil(
    "the room to be read",
    () =>
      readRoom(first, held).then(
        () => true,
        () => false,
      ),
    patienceMs,
  );
  let isOver = false;
  let connections = 0;

  /**
   * Follows until the connection ends, or until an item needs a query that fails at this instance.
   */
  async function readOn(door: number): Promise<void> {
    const person = doors[door % doors.length] ?? first;
    if (person === undefined) return;
    connections += 1;
    const follower: Follower<RoomItem> = followHeld(person, held);
    let hasEnded = false;
    void follower.ended.then(() => {
      hasEnded = true;
    });
    try {
      while (!isOver && !hasEnded) {
        await applyItems(person, held, follower);
        await pause(lookEveryMs);
      }
      await applyItems(person, held, follower);
    } catch {
      // A message that had to be queried again could not be; the cursor stays before it.
    } finally {
      await follower.close();
    }
  }
  const reading = (async () => {
    for (let door = 0; !isOver; door += 1) {
      await readOn(door);
      if (!isOver) await pause(retryPauseMs);
    }
  })();

  return {
    held,
    reconnections: () => connections - 1,
    differences: async (withinMs) => {
      const expected = await wholeRoom(first, room.id);
      await waitUntil("the room to be held as it is", () => isSameRoom(held.messages, expected), withinMs).catch(() => undefined);
      return differencesBetween(held.messages, expected);
    },
    close: async () => {
      isOver = true;
      await reading;
    },
  };
}
