import { topicsOf } from "@logue/command-service/contract/topics.ts";
import { openRelayLease } from "@logue/command-service/relay/lease.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { openKafkaEventBus } from "@logue/infra/event-bus/kafka/kafka-event-bus.ts";
import test from "ava";
import { until } from "../../support/wait-until.ts";
import { kafkaPackage } from "../engine-packages.ts";
import { fetchEngines } from "../fetch-engines.ts";
import { kafka } from "./kafka.ts";

// All relays use the same lease topic, so these tests have their own broker.
const running = fetchEngines([kafkaPackage]).then(() => kafka.start());
test.after.always(async () => (await running).stop());

const log = { info: () => {}, warn: () => {}, error: () => {} };
const ttlMs = 1_500;

/** A process with its own bus. */
async function openProcess(): Promise<EventBus> {
  const bus = await openKafkaEventBus({ url: (await running).url, onTrouble: () => {} });
  await bus.declareTopics(topicsOf(2));
  return bus;
}

test.serial("on Kafka one relay has the lease, gives it up when it stops, and loses it when it dies", async (t) => {
  const buses = await Promise.all([openProcess(), openProcess(), openProcess()]);
  const leases = await Promise.all(buses.map((eventBus) => openRelayLease({ eventBus, log, ttlMs })));
  const holders = () => leases.filter((lease) => lease.isHeld());
  await until(() => holders().length === 1);
  const first = holders()[0];
  await first?.release();
  await until(() => holders().length === 1);
  const second = holders()[0];
  t.not(second, first);
  // Without its bus it can neither keep the lease nor release it.
  await (second && buses[leases.indexOf(second)])?.close();
  await until(() => holders().some((lease) => lease !== second));
  t.is(holders().length, 1);
  await Promise.all(leases.map((lease) => lease.release()));
  await Promise.all(buses.map((bus) => bus.close()));
});

test.serial("while Kafka is down no process has the lease, and afterwards one has it again", async (t) => {
  const broker = await running;
  const buses = await Promise.all([openProcess(), openProcess()]);
  const leases = await Promise.all(buses.map((eventBus) => openRelayLease({ eventBus, log, ttlMs })));
  const holders = () => leases.filter((lease) => lease.isHeld());
  await until(() => holders().length === 1);
  broker.freeze();
  await until(() => holders().length === 0);
  broker.thaw();
  let most = 0;
  await until(() => {
    most = Math.max(most, holders().length);
    return holders().length === 1;
  });
  t.is(most, 1);
  await Promise.all(leases.map((lease) => lease.release()));
  await Promise.all(buses.map((bus) => bus.close()));
});
