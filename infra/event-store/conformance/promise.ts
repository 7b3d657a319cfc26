import type { ExecutionContext } from "ava";
import type { EventStore } from "../event-store.ts";

/**
 * Abilities that not every adapter has in a test. Each is either given by the adapter or named as
 * not promised, with the reason.
 */
export interface Abilities {
  /** Closes the store and opens the same one again. */
  readonly reopen: () => Promise<EventStore>;
  /**
   * Starts a process that appends to this store from 16 writers until it is killed, and prints
   * "<stream> <revision> <event id>" for each event that was acknowledged. The process is the only
   * writer; `reopen` opens the store when it is gone.
   */
  readonly startWriterProcess: () => Promise<WriterProcess>;
  /**
   * Makes the store's server unreachable; an append must then be refused before `refusedWithinMs`.
   */
  readonly breakServer: () => Promise<{ readonly refusedWithinMs: number }>;
  /** Makes appends fail for a while; after `end` the open store must work again. */
  readonly beginOutage: () => Promise<{ readonly end: () => Promise<void> }>;
}

export interface WriterProcess {
  /** Complete lines so far. */
  acknowledged(): readonly string[];
  /** Kills it without warning; resolves when it has ended. */
  kill(): Promise<void>;
}

export interface AdapterUnderTest extends Partial<Abilities> {
  /** An open store. It may contain events of other tests, since a server outlives a test. */
  readonly store: EventStore;
  readonly dispose: () => Promise<void>;
}

export type NotPromised = Partial<Record<keyof Abilities, string>>;

export interface StorePromise {
  /** The number in the list of promises; a letter distinguishes promises with one number. */
  readonly number: string;
  readonly title: string;
  readonly needs?: keyof Abilities;
  run(t: ExecutionContext, adapter: AdapterUnderTest): Promise<void>;
}

/** Returns the ability that a case names in `needs`. */
export function ability<Name extends keyof Abilities>(adapter: AdapterUnderTest, name: Name): Abilities[Name] {
  const { [name]: given }: Partial<Abilities> = adapter;
  if (given === undefined) throw new Error(`This adapter has no ${name}; name it as not promised.`);
  return given;
}
