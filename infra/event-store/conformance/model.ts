import fc from "fast-check";
import {
  type AppendResult,
  type EventStore,
  EventStoreError,
  type EventToAppend,
  type ExpectedRevision,
} from "../event-store.ts";
import { newStream, said } from "./events.ts";
import type { StorePromise } from "./promise.ts";

interface Attempt {
  readonly stream: number;
  readonly events: number;
  readonly expected: ExpectedRevision;
  /** Sends an earlier successful append of the stream once more instead, if there is one. */
  readonly resends: number | undefined;
}

interface Accepted {
  readonly events: readonly EventToAppend[];
  readonly expected: ExpectedRevision;
  readonly result: AppendResult;
}

const attempts = fc.array(
  fc.record<Attempt>({
    stream: fc.nat(2),
    events: fc.integer({ min: 1, max: 3 }),
    expected: fc.oneof(fc.constantFrom<ExpectedRevision>("any", "no_stream", "stream_exists"), fc.integer({ min: 0, max: 6 })),
    resends: fc.option(fc.nat(5), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 25 },
);

/** The simplest correct model: a stream is a list of ids. */
function isAllowed(ids: readonly string[], expected: ExpectedRevision): boolean {
  if (expected === "any") return true;
  if (expected === "no_stream") return ids.length === 0;
  if (expected === "stream_exists") return ids.length > 0;
  return ids.length - 1 === expected;
}

export const modelPromise: StorePromise = {
  number: "4b",
  title: "after any appends with any expectations the streams equal the model",
  async run(t, { store }) {
    await fc.assert(
      fc.asyncProperty(attempts, (tried) => runAgainstModel(store, tried)),
      { seed: 20261123, numRuns: 60 },
    );
    t.pass();
  },
};

async function runAgainstModel(store: EventStore, tried: readonly Attempt[]): Promise<void> {
  const streams = [0, 1, 2].map(() => ({ name: newStream(), ids: [] as string[], accepted: [] as Accepted[] }));
  for (const attempt of tried) {
    const stream = streams[attempt.stream];
    if (!stream) throw new Error("The model has three streams.");
    const earlier = attempt.resends === undefined ? undefined : stream.accepted[attempt.resends];
    if (earlier) {
      requireEqual(await store.append(stream.name, earlier.events, earlier.expected), earlier.result);
      continue;
    }
    const events = Array.from({ length: attempt.events }, () => said("modelled"));
    const outcome = await attemptAppend(store, stream.name, events, attempt.expected);
    requireEqual(outcome !== undefined, isAllowed(stream.ids, attempt.expected));
    if (!outcome) continue;
    stream.ids.push(...events.map((event) => event.id));
    stream.accepted.push({ events, expected: attempt.expected, result: outcome });
    requireEqual(outcome.revision, stream.ids.length - 1);
  }
  for (const { name, ids } of streams) {
    if (ids.length === 0) continue;
    const stored = await store.readStream(name, { limit: 1000 });
    requireEqual(
      JSON.stringify(stored.map(({ id, revision }) => [id, revision])),
      JSON.stringify(ids.map((id, index) => [id, index])),
    );
  }
}

async function attemptAppend(
  store: EventStore,
  stream: string,
  events: readonly EventToAppend[],
  expected: ExpectedRevision,
): Promise<AppendResult | undefined> {
  try {
    return await store.append(stream, events, expected);
  } catch (error) {
    if (error instanceof EventStoreError && error.code === "WrongExpectedRevision") return undefined;
    throw error;
  }
}

function requireEqual(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`Expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}.`);
  }
}
