import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type BusRecord, BusUnavailable, type ConsumedRecord, type EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { openKafkaEventBus } from "@logue/infra/event-bus/kafka/kafka-event-bus.ts";
import test, { type ExecutionContext } from "ava";
import { freePorts } from "../../support/free-ports.ts";
import { until } from "../../support/wait-until.ts";
import { kafkaPackage } from "../engine-packages.ts";
import { fetchEngines } from "../fetch-engines.ts";
import { startTcpProxy } from "../tcp-proxy.ts";
import { kafka, startKafka } from "./kafka.ts";

// These tests kill and freeze the broker, so they have their own.
const running = fetchEngines([kafkaPackage]).then(() => kafka.start());
test.after.always(async () => (await running).stop());

const keys = ["general", "random", "help", "news"];

/** A publisher that retries the same batch until the bus has it, like the relay. */
function publishSteadily(bus: EventBus, topic: string) {
  const published = new Map(keys.map((key) => [key, 0]));
  let isStopping = false;
  let failures = 0;
  const run = async (): Promise<void> => {
    while (!isStopping) {
      const batch = keys.map((key) => ({ key, value: String(published.get(key)), headers: {} }));
      try {
        await bus.publish(topic, batch);
        for (const key of keys) published.set(key, (published.get(key) ?? 0) + 1);
      } catch (error) {
        if (!(error instanceof BusUnavailable)) throw error;
        failures += 1;
      }
      await pause(5);
    }
  };
  const running = run();
  const stop = async () => {
    isStopping = true;
    await running;
    return { count: published.get("general") ?? 0, failures };
  };
  return { count: () => published.get("general") ?? 0, stop };
}

function collect() {
  const values = new Map<string, number[]>(keys.map((key) => [key, []]));
  const add = (records: readonly ConsumedRecord[]) => {
    for (const { key, value } of records) values.get(key)?.push(Number(value));
  };
  const reached = (count: number) => [...values.values()].every((seen) => seen.includes(count - 1));
  return { values, add, reached };
}

/** Everything from 0 on is there, and only ever goes on or begins again further back. */
function allInOrder(t: ExecutionContext, values: ReadonlyMap<string, readonly number[]>, count: number): number {
  let repeats = 0;
  for (const [key, seen] of values) {
    let next = 0;
    for (const value of seen) {
      t.true(value <= next, `${key}: ${value} came before ${next}`);
      if (value < next) repeats += 1;
      next = Math.max(next, value + 1);
    }
    t.true(next >= count, `${key}: ${next} of ${count} arrived`);
  }
  return repeats;
}

async function untilTaken(bus: EventBus, topic: string, record: BusRecord): Promise<void> {
  for (;;) {
    try {
      return await bus.publish(topic, [record]);
    } catch (error) {
      if (!(error instanceof BusUnavailable)) throw error;
    }
  }
}

interface Scene {
  readonly topic: string;
  readonly bus: EventBus;
  /** What a member of a group handled, and what a broadcast received. */
  readonly group: ReturnType<typeof collect>;
  readonly broadcast: ReturnType<typeof collect>;
}

async function openScene(t: ExecutionContext, url: string): Promise<Scene> {
  const bus = await openKafkaEventBus({ url, requestTimeoutMs: 3_000, onTrouble: () => {} });
  t.teardown(() => bus.close());
  const topic = `faults-${randomUUID()}`;
  await bus.declareTopics([{ name: topic, partitions: 8, retentionMs: 600_000 }]);
  const [group, broadcast] = [collect(), collect()];
  const handle = async (records: readonly ConsumedRecord[]) => group.add(records);
  await bus.consume({ topic, group: randomUUID(), from: "latest", batchSize: 50, handle });
  await bus.broadcast({ topic, handle: broadcast.add });
  return { topic, bus, group, broadcast };
}

async function checkThrough(t: ExecutionContext, scene: Scene, fault: () => Promise<void>): Promise<void> {
  const publisher = publishSteadily(scene.bus, scene.topic);
  await until(() => publisher.count() >= 50);
  await fault();
  const before = publisher.count();
  await until(() => publisher.count() >= before + 50);
  const { count, failures } = await publisher.stop();
  await until(() => scene.group.reached(count) && scene.broadcast.reached(count));
  const repeats = allInOrder(t, scene.group.values, count) + allInOrder(t, scene.broadcast.values, count);
  t.log(`${count} batches, ${failures} publications failed, ${repeats} records came twice`);
}

test.serial("a broker that is killed and restarted loses and reorders no record", async (t) => {
  const broker = await running;
  const scene = await openScene(t, broker.url);
  await checkThrough(t, scene, async () => {
    await broker.kill("SIGKILL");
    await pause(1_000);
    await broker.restart();
  });
});

test.serial("a broker that is frozen for a while loses and reorders no record", async (t) => {
  const broker = await running;
  const scene = await openScene(t, broker.url);
  await checkThrough(t, scene, async () => {
    broker.freeze();
    await pause(15_000);
    broker.thaw();
  });
});

for (const cut of ["hang", "reset"] as const) {
  test.serial(`a line that is cut (${cut}) and restored loses and reorders no record`, async (t) => {
    await fetchEngines([kafkaPackage]);
    const [brokerPort = 0] = await freePorts(1);
    const proxy = await startTcpProxy({ host: "127.0.0.1", port: brokerPort });
    const broker = await startKafka({ brokerPort, advertisedPort: proxy.port });
    t.teardown(() => broker.stop());
    t.teardown(() => proxy.close());
    const scene = await openScene(t, broker.url);
    await checkThrough(t, scene, async () => {
      proxy[cut]();
      await pause(5_000);
      proxy.heal();
    });
  });
}

test.serial("while no broker answers, publishing fails in time, and no abandoned record arrives later", async (t) => {
  const broker = await running;
  const bus = await openKafkaEventBus({ url: broker.url, publishTimeoutMs: 500, onTrouble: () => {} });
  t.teardown(() => bus.close());
  const topic = `faults-${randomUUID()}`;
  await bus.declareTopics([{ name: topic, partitions: 1, retentionMs: 600_000 }]);
  const record = (value: string) => ({ key: "general", value, headers: {} });
  await bus.publish(topic, [record("first")]);
  await broker.kill("SIGKILL");
  await t.throwsAsync(bus.publish(topic, [record("under way")]), { instanceOf: BusUnavailable });
  await t.throwsAsync(bus.publish(topic, [record("given up")]), { instanceOf: BusUnavailable });
  await broker.restart();
  const seen: string[] = [];
  const handle = async (records: readonly ConsumedRecord[]) => void seen.push(...records.map(({ value }) => value));
  await bus.consume({ topic, group: randomUUID(), from: "earliest", batchSize: 10, handle });
  await untilTaken(bus, topic, record("last"));
  await until(() => seen.includes("last"));
  t.false(seen.includes("given up"));
});

test.serial("an unreachable broker is reported", async (t) => {
  await t.throwsAsync(openKafkaEventBus({ url: "kafka://127.0.0.1:1" }), { instanceOf: BusUnavailable });
});
