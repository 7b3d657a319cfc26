import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import { until } from "../../../tests/support/wait-until.ts";
import type { BusRecord, ConsumedRecord, ConsumeOptions, EventBus } from "../event-bus.ts";
import { sequence, valuesOfKey, withoutRepeats } from "./consumer.ts";
import type { DeclarePromise } from "./promise.ts";

export function describeInterleavings(promise: DeclarePromise, runs: number): void {
  promise("when members join, leave and fail in any order, the group handles every record, each key in order", async (t, bus) => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 25 }), async (run) => {
        t.deepEqual(...(await play(bus, run)));
      }),
      { seed: 2026, numRuns: runs },
    );
  });
}

type Step =
  | { readonly kind: "publish"; readonly key: string; readonly count: number }
  | { readonly kind: "join" }
  | { readonly kind: "leave"; readonly index: number }
  | { readonly kind: "failNext" }
  | { readonly kind: "pause" };

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("publish" as const),
      key: fc.constantFrom("a", "b", "c", "d", "e"),
      count: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("join" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("leave" as const), index: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("failNext" as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("pause" as const) }) },
);

/** Runs the steps on its own topic; returns the handled and the published records by key. */
async function play(bus: EventBus, run: readonly Step[]): Promise<[Record<string, string[]>, Record<string, string[]>]> {
  const topic = `conformance-${randomUUID()}`;
  await bus.declareTopics([{ name: topic, partitions: 3, retentionMs: 600_000 }]);
  const published: BusRecord[] = [];
  const handled: ConsumedRecord[] = [];
  const members: { stop(): Promise<void> }[] = [];
  let failures = 0;
  const handle = async (batch: readonly ConsumedRecord[]) => {
    await delay(0);
    if (failures > 0) {
      failures -= 1;
      throw new Error("A failure the run asks for.");
    }
    handled.push(...batch);
  };
  const options: ConsumeOptions = { topic, group: randomUUID(), from: "earliest", batchSize: 2, handle };
  const actions = {
    publish: async (step: Step) => {
      if (step.kind !== "publish") return;
      const records = sequence(step.key, published.filter((record) => record.key === step.key).length, step.count);
      published.push(...records);
      await bus.publish(topic, records);
    },
    join: async () => void members.push(await bus.consume(options)),
    leave: async (step: Step) => {
      if (step.kind === "leave") await members.splice(step.index, 1)[0]?.stop();
    },
    failNext: async () => {
      failures += 1;
    },
    pause: () => delay(1),
  };
  for (const step of run) await actions[step.kind](step);
  members.push(await bus.consume(options));
  await until(() => new Set(handled.map((record) => record.value)).size === published.length);
  await Promise.all(members.map((member) => member.stop()));
  return [byKey(handled), byKey(published)];
}

function byKey(records: readonly BusRecord[]): Record<string, string[]> {
  const keys = [...new Set(records.map((record) => record.key))].toSorted();
  return Object.fromEntries(keys.map((key) => [key, withoutRepeats(valuesOfKey(records, key))]));
}
