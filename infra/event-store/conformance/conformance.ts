import type { TestFn } from "ava";
import { appendPromises } from "./appends.ts";
import { faultPromises } from "./faults.ts";
import { modelPromise } from "./model.ts";
import type { AdapterUnderTest, NotPromised, StorePromise } from "./promise.ts";
import { readPromises } from "./reads.ts";
import { subscriptionPromises } from "./subscriptions.ts";

const promises: readonly StorePromise[] = [
  ...appendPromises,
  ...readPromises,
  ...subscriptionPromises,
  ...faultPromises,
  modelPromise,
];
const numbersMax = 37;

/**
 * Declares a test for every promise of the port. `notPromised` says why an adapter lacks an
 * ability; an unnamed one fails a test.
 */
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
