import { personalData } from "@logue/command-service/contract/event.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { type Appended, appendMessages, verifyAppended } from "../load/appending.ts";
import { atLeast, type Bench, type Gates, gateOf, type Measurement, type Row } from "../measurement.ts";
import { measureSealing } from "./seal-fields.ts";

const writerCount = 64;

interface AppendGate {
  readonly serial: number;
  readonly concurrent: number;
  readonly p99MaxMs: number;
}

const gates: Gates<AppendGate> = {
  embedded: { serial: 2500, concurrent: 25_000, p99MaxMs: 20 },
  distributed: undefined,
};

/**
 * (5) Messages appended one at a time to the profile's event store; each answer means that it
 * outlives a power cut.
 */
export const append: Measurement = {
  name: "append",
  number: 5,
  async run(bench) {
    const gate = gates[bench.profile];
    const plain = await measureStore(bench, "event store", (store) => store, gate);
    const sealed = await measureStore(bench, "event store with personal data sealed", protect, undefined);
    return [...plain, ...sealed, ...(await measureSealing(bench))];
  },
};

const protect = (store: EventStore): EventStore =>
  protectPersonalData(store, { keys: openDataKeys(openMemoryVault()), fields: personalData });

async function measureStore(
  bench: Bench,
  name: string,
  wrap: (store: EventStore) => EventStore,
  gate: AppendGate | undefined,
): Promise<Row[]> {
  const store = wrap(await bench.openEventStore());
  const [few, many] = bench.isQuick ? [500, 5000] : [5000, 150_000];
  await appendAll(store, 2000, writerCount);
  const serial = await appendAll(store, few, 1);
  const concurrent = await appendAll(store, many, writerCount);
  await store.close();
  return [
    rowOf(`append to the ${name}, one writer; beside: ms`, serial, atLeast(bench, gate?.serial, serial.perSecond, "ev/s")),
    rowOf(`append to the ${name}, ${writerCount} writers; beside: ms`, concurrent, concurrentGate(bench, concurrent, gate)),
  ];
}

function concurrentGate(bench: Bench, { perSecond, latencies }: Appended, gate: AppendGate | undefined) {
  if (gate === undefined) return gateOf(bench, undefined, false);
  const isReached = perSecond >= gate.concurrent && latencies.p99 <= gate.p99MaxMs;
  return gateOf(bench, `≥ ${gate.concurrent.toLocaleString("en")} ev/s, p99 ≤ ${gate.p99MaxMs} ms`, isReached);
}

const rowOf = (what: string, { perSecond, latencies }: Appended, gate: Pick<Row, "gate" | "isReached">): Row => ({
  what,
  figure: `${Math.round(perSecond).toLocaleString("en")} ev/s`,
  percentiles: latencies,
  ...gate,
});

/** What was written is read back. */
async function appendAll(store: EventStore, count: number, writers: number): Promise<Appended> {
  const appended = await appendMessages(store, count, writers);
  await verifyAppended(store, appended);
  return appended;
}
