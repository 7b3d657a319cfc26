import { setTimeout as pause } from "node:timers/promises";
import { beginToFollow } from "../../support/follow.ts";
import { type MessagePartsFragment, RoomEventsDocument } from "../../support/generated/operations.ts";
import type { RoomItem } from "../../support/person.ts";
import type { Doors } from "./busy-town.ts";

/**
 * A client that follows a room on its own socket, resumes from its cursor at the next API instance,
 * and records every item.
 */
export interface Subscriber {
  /** The messages it received, in their latest received state. */
  held(): ReadonlyMap<string, MessagePartsFragment>;
  /**
   * Items that must not arrive: repeated ones, ones older than earlier ones, and `Resync`. One line
   * each.
   */
  wrongs(): string[];
  /** How often it had to reconnect. */
  reconnections(): number;
  /** Whether it has received everything that existed when it last connected. */
  isLive(): boolean;
  close(): Promise<void>;
}

/** One connection from start to end. */
interface Stay {
  readonly after: string;
  readonly items: readonly RoomItem[];
}

const retryPauseMs = 100;

/** Follows from a cursor, at the first API instance that accepts it. */
export function openSubscriber(doors: Doors, roomId: string, after: string): Subscriber {
  const stays: Stay[] = [];
  const over = Promise.withResolvers<void>();
  let isOver = false;

  async function follow(): Promise<void> {
    let cursor = after;
    for (let door = 0; !isOver; door += 1) {
      const { url, credentials } = doors[door % doors.length] ?? noDoor();
      const variables = { roomId, after: cursor };
      const follower = beginToFollow(url, RoomEventsDocument, variables, credentials, ({ roomEvents }) => roomEvents);
      stays.push({ after: cursor, items: follower.items });
      await Promise.race([follower.ended, over.promise]);
      await follower.close();
      cursor = lastCursorOf(follower.items) ?? cursor;
      if (!isOver) await pause(retryPauseMs);
    }
  }
  const following = follow();

  return {
    held: () => new Map(stays.flatMap(({ items }) => items.flatMap(messageIn)).map((message) => [message.id, message])),
    wrongs: () => stays.flatMap(wrongsOf),
    reconnections: () => stays.length - 1,
    isLive: () => stays.at(-1)?.items.some(({ __typename }) => __typename === "CaughtUp") ?? false,
    close: async () => {
      isOver = true;
      over.resolve();
      await following;
    },
  };
}

function noDoor(): never {
  throw new Error("There is no door.");
}

const messageIn = (item: RoomItem): MessagePartsFragment[] => (item.__typename === "MessageChanged" ? [item.message] : []);

const lastCursorOf = (items: readonly RoomItem[]): string | undefined =>
  items.flatMap((item) => ("cursor" in item ? [item.cursor] : [])).at(-1);

function wrongsOf({ after, items }: Stay): string[] {
  const wrongs = items.some(({ __typename }) => __typename === "Resync") ? ["Resync"] : [];
  const told = new Set<string>();
  let last = after;
  for (const { id, changeCursor } of items.flatMap(messageIn)) {
    const line = `${changeCursor} ${id}`;
    if (changeCursor <= after) wrongs.push(`known before: ${line}`);
    if (told.has(line)) wrongs.push(`told twice: ${line}`);
    if (changeCursor < last) wrongs.push(`after ${last}: ${line}`);
    told.add(line);
    last = changeCursor;
  }
  return wrongs;
}
