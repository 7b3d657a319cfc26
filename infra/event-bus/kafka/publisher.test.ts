import { setImmediate as nextTurn } from "node:timers/promises";
import test from "ava";
import type { Kafka, ProducerBatch } from "kafkajs";
import { until } from "../../../tests/support/wait-until.ts";
import { BusUnavailable } from "../event-bus.ts";
import type { KafkaClient } from "./client.ts";
import { openKafkaPublisher, type PlacedRecord } from "./publisher.ts";
import { defaultKafkaSettings, type KafkaSettings } from "./settings.ts";

interface Request {
  readonly client: number;
  readonly values: readonly string[];
  resolve(): void;
  reject(error: Error): void;
}

/** A cluster that answers each request when the test says so. */
function openPublisher(changes: Partial<KafkaSettings> = {}) {
  const requests: Request[] = [];
  const abandoned: number[] = [];
  let clients = 0;
  const openClient = (): KafkaClient => {
    clients += 1;
    const client = clients;
    const sendBatch = ({ topicMessages = [] }: ProducerBatch) => {
      const { promise, resolve, reject } = Promise.withResolvers<[]>();
      const values = topicMessages.flatMap(({ messages }) => messages.map(({ value }) => String(value).trim()));
      requests.push({ client, values, resolve: () => resolve([]), reject });
      return promise;
    };
    const producer = {
      events: { REQUEST_TIMEOUT: "producer.network.request_timeout" },
      on: () => () => {},
      connect: async () => {},
      disconnect: async () => {},
      sendBatch,
    };
    const kafka = { producer: () => producer } as Partial<Record<keyof Kafka, unknown>> as Kafka;
    return { kafka, breakConnections: () => {}, abandon: () => void abandoned.push(client) };
  };
  const publisher = openKafkaPublisher(openClient, { ...defaultKafkaSettings, ...changes });
  return { publisher, requests, abandoned };
}

const record = (value: string): PlacedRecord => ({ key: "general", value, headers: {}, partition: 0 });

async function requestCount(requests: readonly unknown[], count: number): Promise<void> {
  await until(() => requests.length >= count);
}

test("the first records are sent at once, and those that arrive meanwhile are sent together", async (t) => {
  const { publisher, requests } = openPublisher();
  const first = publisher.publish("rooms", [record("1")]);
  await requestCount(requests, 1);
  const others = ["2", "3", "4"].map((value) => publisher.publish("rooms", [record(value)]));
  await nextTurn();
  t.is(requests.length, 1);
  requests[0]?.resolve();
  await first;
  await requestCount(requests, 2);
  requests[1]?.resolve();
  await Promise.all(others);
  t.deepEqual(
    requests.map(({ values }) => values),
    [["1"], ["2", "3", "4"]],
  );
});

test("a request respects the size limit, and a publication is split only when it alone is larger", async (t) => {
  const { publisher, requests } = openPublisher({ batchSizeMaxBytes: 300 });
  const padded = (value: string) => record(value.padEnd(50));
  const done = Promise.all([
    publisher.publish("rooms", [padded("1")]),
    publisher.publish("rooms", [padded("2"), padded("3"), padded("4")]),
    publisher.publish("rooms", [padded("5")]),
    publisher.publish("rooms", [padded("6")]),
  ]);
  for (let count = 1; count <= 4; count += 1) {
    await requestCount(requests, count);
    requests[count - 1]?.resolve();
  }
  await done;
  t.deepEqual(
    requests.map(({ values }) => values),
    [["1"], ["2", "3"], ["4"], ["5", "6"]],
  );
});

test("when a part fails, later parts of the same publication are not sent", async (t) => {
  const { publisher, requests } = openPublisher({ batchSizeMaxBytes: 100 });
  const published = publisher.publish("rooms", [record("1"), record("2")]);
  await requestCount(requests, 1);
  requests[0]?.reject(new Error("The broker is away."));
  await t.throwsAsync(published, { instanceOf: BusUnavailable, message: /The broker is away/ });
  t.is(requests.length, 1);
});

test("after a failure the failed producer is not used again", async (t) => {
  const { publisher, requests, abandoned } = openPublisher();
  const failing = publisher.publish("rooms", [record("1")]);
  await requestCount(requests, 1);
  requests[0]?.reject(new Error("Out of order."));
  await t.throwsAsync(failing, { instanceOf: BusUnavailable });
  const again = publisher.publish("rooms", [record("1")]);
  await requestCount(requests, 2);
  requests[1]?.resolve();
  await again;
  t.deepEqual([abandoned, requests.map(({ client }) => client)], [[1], [1, 2]]);
});

test("a publication that waits too long is rejected, and its unsent records are never sent", async (t) => {
  const { publisher, requests } = openPublisher({ publishTimeoutMs: 20 });
  const underWay = publisher.publish("rooms", [record("under way")]);
  await requestCount(requests, 1);
  const waiting = publisher.publish("rooms", [record("waiting")]);
  await t.throwsAsync(underWay, { instanceOf: BusUnavailable });
  await t.throwsAsync(waiting, { instanceOf: BusUnavailable });
  requests[0]?.resolve();
  const next = publisher.publish("rooms", [record("next")]);
  await requestCount(requests, 2);
  requests[1]?.resolve();
  await next;
  t.deepEqual(requests[1]?.values, ["next"]);
});

test("records beyond the limit of the queue are refused at once", async (t) => {
  const { publisher, requests } = openPublisher({ waitingSizeMaxBytes: 200 });
  const first = publisher.publish("rooms", [record("1")]);
  await requestCount(requests, 1);
  await t.throwsAsync(publisher.publish("rooms", [record("x".repeat(200))]), { message: /Too many records wait/ });
  requests[0]?.resolve();
  await first;
});

test("a record larger than any topic accepts is rejected with an error", async (t) => {
  const { publisher } = openPublisher();
  await t.throwsAsync(publisher.publish("rooms", [record("x".repeat(17 * 1024 * 1024))]), { message: /the most is 16777216/ });
});

test("a closed publisher sends nothing", async (t) => {
  const { publisher, requests } = openPublisher();
  await publisher.close();
  await t.throwsAsync(publisher.publish("rooms", [record("1")]), { instanceOf: BusUnavailable });
  t.is(requests.length, 0);
});
