import type { Message, Producer } from "kafkajs";
import { type BusRecord, BusUnavailable } from "../event-bus.ts";
import type { KafkaClient } from "./client.ts";
import { asBusError } from "./failure.ts";
import { type KafkaSettings, recordSizeMaxBytes } from "./settings.ts";
import { within } from "./within.ts";

export interface KafkaPublisher {
  /**
   * Resolves when the brokers accept records from us; rejects with `BusMisconfigured` when they
   * never will, and with `BusUnavailable`.
   */
  connect(): Promise<void>;
  /**
   * Sends records in the order of the calls; a record is sent only after all earlier ones of its
   * call.
   */
  publish(topic: string, records: readonly PlacedRecord[]): Promise<void>;
  /** Sends the waiting records as far as the time allows, and closes. */
  close(): Promise<void>;
}

export type PlacedRecord = BusRecord & { readonly partition: number };

/** One call of `publish`, waiting for its turn. */
interface Publication {
  readonly topic: string;
  readonly parts: readonly Part[];
  readonly sizeBytes: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

interface Part {
  readonly messages: Message[];
  readonly sizeBytes: number;
}

interface Connection {
  readonly client: KafkaClient;
  readonly producer: Producer;
  readonly connected: Promise<void>;
}

/**
 * A request that takes longer is given up together with its producer, because kafkajs may never
 * answer. By then its publications were refused, and the relay publishes them again.
 */
const sendTimeoutMs = 60_000;
const closeTimeoutMs = 5_000;
/** The overhead of a record beside its key, value and headers. */
const recordOverheadBytes = 64;

/**
 * One request at a time, with all waiting records in it: the first record is sent at once, and the
 * busier the bus, the larger the batches. The producer is idempotent, so a request sent twice is
 * stored once. When one fails for good, a new producer replaces it: the old one would give its next
 * records sequence numbers that the broker may have stored already, and the broker would drop them.
 */
export function openKafkaPublisher(openClient: () => KafkaClient, settings: KafkaSettings): KafkaPublisher {
  const waiting: Publication[] = [];
  let waitingSizeBytes = 0;
  let connection: Connection | undefined;
  let pumping = Promise.resolve();
  let isPumping = false;
  let isClosed = false;

  const pump = async (): Promise<void> => {
    // A tick later, so that all records published in this tick are sent together.
    await Promise.resolve();
    for (
      let batch = take(waiting, settings.batchSizeMaxBytes);
      batch.length > 0;
      batch = take(waiting, settings.batchSizeMaxBytes)
    ) {
      await sendAll(batch);
      for (const { sizeBytes } of batch) waitingSizeBytes -= sizeBytes;
    }
    isPumping = false;
  };

  const sendAll = async (batch: readonly Publication[]): Promise<void> => {
    try {
      for (const messages of requestsOf(batch)) await send(messages);
      for (const { resolve } of batch) resolve();
    } catch (error) {
      abandon();
      for (const { reject } of batch) reject(asBusError(error));
    }
  };

  const send = async (topicMessages: TopicMessages[]): Promise<void> => {
    if (isClosed) throw new BusUnavailable("The event bus is closed.");
    connection ??= connectProducer(openClient());
    const { producer, connected } = connection;
    const sent = connected.then(() => producer.sendBatch({ acks: -1, topicMessages }));
    await within(sent, sendTimeoutMs, () => new BusUnavailable("The event bus took too long."));
  };

  const abandon = (): void => {
    connection?.client.abandon();
    connection = undefined;
  };

  const giveUp = (publication: Publication): BusUnavailable => {
    const place = waiting.indexOf(publication);
    if (place >= 0) waiting.splice(place, 1);
    if (place >= 0) waitingSizeBytes -= publication.sizeBytes;
    return new BusUnavailable("The event bus did not take the records in time.");
  };

  return {
    async connect() {
      connection ??= connectProducer(openClient());
      const late = () => new BusUnavailable("The event bus gave no producer in time.");
      await within(connection.connected, settings.askTimeoutMs, late).catch((error: unknown) => {
        abandon();
        throw asBusError(error);
      });
    },
    async publish(topic, records) {
      if (isClosed) throw new BusUnavailable("The event bus is closed.");
      const parts = cut(records, settings.batchSizeMaxBytes);
      const sizeBytes = parts.reduce((sum, part) => sum + part.sizeBytes, 0);
      if (waitingSizeBytes > 0 && waitingSizeBytes + sizeBytes > settings.waitingSizeMaxBytes) {
        throw new BusUnavailable("Too many records wait for the event bus already.");
      }
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const publication: Publication = { topic, parts, sizeBytes, resolve, reject };
      waiting.push(publication);
      waitingSizeBytes += sizeBytes;
      if (!isPumping) pumping = pump();
      isPumping = true;
      await within(promise, settings.publishTimeoutMs, () => giveUp(publication));
    },
    async close() {
      if (isClosed) return;
      await within(pumping, closeTimeoutMs, () => new BusUnavailable("")).catch(() => {});
      isClosed = true;
      for (const { reject } of waiting.splice(0)) reject(new BusUnavailable("The event bus was closed."));
      await within(connection?.producer.disconnect() ?? Promise.resolve(), 1_000, () => new BusUnavailable("")).catch(() => {});
      connection?.client.abandon();
    },
  };
}

function connectProducer(client: KafkaClient): Connection {
  const producer = client.kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? 0,
  });
  producer.on(producer.events.REQUEST_TIMEOUT, ({ payload }) => client.breakConnections(payload.broker));
  return { client, producer, connected: producer.connect() };
}

/** The next publications to send: as many as fit into one request, or a single larger one. */
function take(waiting: Publication[], sizeMaxBytes: number): Publication[] {
  const taken: Publication[] = [];
  let sizeBytes = 0;
  for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
    if (taken.length > 0 && sizeBytes + next.sizeBytes > sizeMaxBytes) break;
    waiting.shift();
    taken.push(next);
    sizeBytes += next.sizeBytes;
  }
  return taken;
}

interface TopicMessages {
  readonly topic: string;
  messages: Message[];
}

/** One request for all of them, or one for each part of a publication that has to be split. */
function requestsOf(batch: readonly Publication[]): TopicMessages[][] {
  const [first] = batch;
  if (first !== undefined && first.parts.length > 1) {
    return first.parts.map(({ messages }) => [{ topic: first.topic, messages }]);
  }
  const byTopic = new Map<string, TopicMessages>();
  for (const { topic, parts } of batch) {
    const together = byTopic.get(topic) ?? { topic, messages: [] };
    byTopic.set(topic, together);
    for (const { messages } of parts) for (const message of messages) together.messages.push(message);
  }
  return byTopic.size === 0 ? [] : [[...byTopic.values()]];
}

/**
 * Splits records into parts that fit into one request each. Throws when one record alone is too
 * large for a topic.
 */
function cut(records: readonly PlacedRecord[], sizeMaxBytes: number): Part[] {
  const parts: { messages: Message[]; sizeBytes: number }[] = [];
  for (const { key, value, headers, partition } of records) {
    const sizeBytes = sizeOf({ key, value, headers });
    if (sizeBytes > recordSizeMaxBytes) {
      throw new Error(`A record for the event bus has ${sizeBytes} bytes; the most is ${recordSizeMaxBytes}.`);
    }
    const part = parts.at(-1);
    const message: Message = { key, value, headers: { ...headers }, partition };
    if (part === undefined || part.sizeBytes + sizeBytes > sizeMaxBytes) parts.push({ messages: [message], sizeBytes });
    else {
      part.messages.push(message);
      part.sizeBytes += sizeBytes;
    }
  }
  return parts;
}

function sizeOf({ key, value, headers }: BusRecord): number {
  let sizeBytes = recordOverheadBytes + Buffer.byteLength(key) + Buffer.byteLength(value);
  for (const [name, text] of Object.entries(headers)) sizeBytes += 4 + Buffer.byteLength(name) + Buffer.byteLength(text);
  return sizeBytes;
}
