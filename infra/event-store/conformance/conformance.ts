import type { ExecutionContext, TestFn } from "ava";
import type { EventStore } from "../event-store.ts";
import { appendPromises } from "./appends.ts";
import { faultPromises } from "./faults.ts";
import { modelPromise } from "./model.ts";
import { readPromises } from "./reads.ts";
import { subscriptionPromises } from "./subscriptions.ts";

/** What some adapters cannot do in a test. Each one is either given by the adapter or named as not promised, with the reason. */
export interface Abilities {
  /** Closes the store and opens the same one again. */
  readonly reopen: () => Promise<EventStore>;
  /**
   * Starts a process that appends to this store from 16 writers until it is killed, and prints "<stream> <revision> <event id>"
   * for each event that was acknowledged. The process is the only writer; `reopen` opens the store when it is gone.
   */
  readonly startWriterProcess: () => Promise<WriterProcess>;
  /** Makes the store's server unreachable; an append must then be refused before `refusedWithinMs`. */
  readonly breakServer: () => Promise<{ readonly refusedWithinMs: number }>;
  /** Makes appends fail for a while; `end` heals the store, which must go on without being opened again. */
  readonly beginOutage: () => Promise<{ readonly end: () => Promise<void> }>;
}

export interface WriterProcess {
  /** Complete lines so far. */
  acknowledged(): readonly string[];
  /** Kills it without warning; comes back when it is gone. */
  kill(): Promise<void>;
}

export interface AdapterUnderTest extends Partial<Abilities> {
  /** Open. It may hold events of others: a server outlives a test. */
  readonly store: EventStore;
  readonly dispose: () => Promise<void>;
}

export type NotPromised = Partial<Record<keyof Abilities, string>>;

export interface StorePromise {
  /** Counts as in the list of promises every event store makes; a letter tells apart what belongs to one number. */
  readonly number: string;
  readonly title: string;
  readonly needs?: keyof Abilities;
  run(t: ExecutionContext, adapter: AdapterUnderTest): Promise<void>;
}

const promises: readonly StorePromise[] = [
  ...appendPromises,
  ...readPromises,
  ...subscriptionPromises,
  ...faultPromises,
  modelPromise,
];
const numbersMax = 37;

/** Declares a test for every promise of the port. `notPromised` says why an adapter lacks an ability; leaving one out silently fails. */
export function describeEventStore(
  test: TestFn,
  name: string,
  makeAdapter: () => Promise<AdapterUnderTest>,
  notPromised: NotPromised = {},
): void {
  const kept = promises.filter((promise) => promise.needs === undefined || notPromised[promise.needs] === undefined);
  for (const promise of kept) {
    test.serial(`${name} ${promise.number}. ${promise.title}`, async (t) => {
      const adapter = await makeAdapter();
      try {
        await promise.run(t, adapter);
      } finally {
        await adapter.dispose();
      }
    });
  }

  test.serial(`${name}: every promise is kept or named as not promised`, async (t) => {
    const numbers = new Set(promises.map((promise) => Number.parseInt(promise.number, 10)));
    for (let number = 1; number <= numbersMax; number += 1) t.true(numbers.has(number), `promise ${number} has a case`);
    const adapter = await makeAdapter();
    await adapter.dispose();
    for (const promise of promises) {
      if (promise.needs === undefined) continue;
      const reason = notPromised[promise.needs];
      t.is(adapter[promise.needs] === undefined, reason !== undefined, `${promise.needs} is given or its lack explained`);
      if (reason !== undefined) t.log(`${promise.number}. ${promise.title}: not promised, ${reason}`);
    }
  });
}

/** The ability a case asked for by `needs`. */
export function ability<Name extends keyof Abilities>(adapter: AdapterUnderTest, name: Name): Abilities[Name] {
  const { [name]: given }: Partial<Abilities> = adapter;
  if (given === undefined) throw new Error(`This adapter has no ${name}; name it as not promised.`);
  return given;
}
