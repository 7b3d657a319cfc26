import type { Recorded } from "@logue/command-service/contract/event.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { type History, openHistory } from "./history.ts";

export interface Message {
  readonly messageId: string;
  readonly roomId: string;
  readonly senderId: string;
  readonly number: number | null;
  readonly threadRootId: string | null;
  readonly threadNumber: number | null;
}

/** What a random history is about, as far as it was played. */
export interface World extends History {
  readonly people: readonly string[];
  readonly rooms: readonly { readonly roomId: string; readonly members: Set<string>; lastNumber: number }[];
  /** Those that are not deleted. */
  readonly messages: Message[];
  /** Those that are. */
  readonly removed: Message[];
  postedCount: number;
  readonly threads: Map<string, number>;
  readonly reactions: Set<string>;
  readonly pins: Set<string>;
  readonly stars: Set<string>;
}

export type Action = (world: World, one: number, other: number) => Recorded | undefined;

export function newWorld(): World {
  const people = ["ann", "ben", "cleo"].map((name) => derivedId(name));
  const rooms = ["general", "random"].map((name) => ({ roomId: derivedId(name), members: new Set(people), lastNumber: 0 }));
  const none = {
    messages: [],
    removed: [],
    postedCount: 0,
    threads: new Map(),
    reactions: new Set<string>(),
    pins: new Set<string>(),
    stars: new Set<string>(),
  };
  return { ...openHistory(), people, rooms, ...none };
}

export const pick = <Item>(items: readonly Item[], choice: number): Item | undefined => items[choice % Math.max(1, items.length)];

/** Answers what to do where the key changes sides. */
export function toggled(set: Set<string>, key: string, isOn: boolean): boolean {
  if (set.has(key) === isOn) return false;
  if (isOn) set.add(key);
  else set.delete(key);
  return true;
}
