import test from "ava";
import { BusUnavailable } from "../event-bus/event-bus.ts";
import { EventStoreError } from "../event-store/event-store.ts";
import { reachEngine } from "./reach-engine.ts";

const address = { scheme: "kafka", location: "ada:hunter2@host:9092?sasl=plain" };

function listening() {
  const lines: string[] = [];
  const say = (...said: readonly unknown[]): void => void lines.push(JSON.stringify(said));
  return { lines, log: { info: say, warn: say } };
}

test("an engine that does not answer is waited for, by a line that names it and shows no secret", async (t) => {
  const { lines, log } = listening();
  const waits: boolean[] = [];
  let tries = 0;
  const open = async (): Promise<string> => {
    tries += 1;
    if (tries < 3) throw new BusUnavailable("connection refused");
    return "open";
  };
  const onWaiting = (place: string, isWaiting: boolean): void => {
    t.is(place, "the event bus at kafka:…@host:9092?…");
    waits.push(isWaiting);
  };
  t.is(await reachEngine({ what: "the event bus", address, log, onWaiting }, open), "open");
  t.deepEqual(waits, [true, true, false]);
  t.is(lines.length, 2, "One line when the waiting begins, one when it is over.");
  t.regex(lines[0] ?? "", /connection refused.*Waiting for the event bus at kafka:…@host:9092/);
  t.regex(lines[1] ?? "", /Reached the event bus/);
  t.false(lines.join().includes("hunter2"));
});

test("an error that waiting does not fix stops it at once", async (t) => {
  const { lines, log } = listening();
  const refused = new EventStoreError("StoreRefused", "The event store refuses us.");
  const open = async (): Promise<never> => {
    throw refused;
  };
  t.is(await t.throwsAsync(reachEngine({ what: "the event store", address, log }, open)), refused);
  t.deepEqual(lines, []);
});

test("a process that is stopping waits no longer", async (t) => {
  const stopping = new AbortController();
  const open = async (): Promise<never> => {
    setImmediate(() => stopping.abort());
    throw new BusUnavailable("connection refused");
  };
  const reaching = { what: "the event bus", address, log: listening().log, signal: stopping.signal };
  await t.throwsAsync(reachEngine(reaching, open), { name: "AbortError" });
});
