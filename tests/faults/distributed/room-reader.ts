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

/** Somebody who follows a room live, and goes on from her cursor at the next door when her connection ends. */
export interface RoomReader {
  readonly held: HeldRoom;
  /** How often she had to connect again. */
  readonly reconnections: () => number;
  /** Waits until she holds what she is to have read there, and answers in what it differs from what queries show. */
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

  /** Until the connection ends, or what it brought cannot be read at this door now. */
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
      // What was to be read anew could not be; the cursor stands before it.
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
