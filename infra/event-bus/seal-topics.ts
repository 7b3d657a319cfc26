import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from "node:crypto";
import type { BusRecord, ConsumedRecord, EventBus, RecordsLost } from "./event-bus.ts";

export interface TopicSealing {
  /** 32 bytes; the same in every process. */
  readonly key: Uint8Array;
  /** Whether records are encrypted. Encrypted ones are read in any case. */
  readonly isOn: boolean;
}

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;
/** The header that tells an encrypted record from one that another process wrote before. */
const sealedHeader = "sealed";

/**
 * The same bus, with encrypted records on the topics that hold documents. A record that was altered
 * is passed over, and told as lost.
 */
export function sealTopics(bus: EventBus, { key, isOn }: TopicSealing): EventBus {
  const topicKey = createSecretKey(Buffer.from(hkdfSync("sha256", key, "", "event bus", 32)));
  const sealedTopics = new Set<string>();
  const openAll = (records: readonly ConsumedRecord[], onLost?: (lost: RecordsLost) => void): ConsumedRecord[] =>
    records.flatMap((record) => {
      const opened = opensRecord(topicKey, record);
      if (opened !== undefined) return [opened];
      const { topic, partition, offset } = record;
      onLost?.({ topic, partition, from: offset, to: offset + 1n });
      return [];
    });
  return {
    declareTopics: async (topics) => {
      for (const { name, holdsDocuments } of topics) if (isOn && holdsDocuments) sealedTopics.add(name);
      await bus.declareTopics(topics);
    },
    publish: (topic, records) =>
      bus.publish(topic, sealedTopics.has(topic) ? records.map((record) => sealRecord(topicKey, topic, record)) : records),
    consume: (options) =>
      bus.consume({ ...options, handle: (records) => options.handle(openAll(records, options.onRecordsLost)) }),
    broadcast: (options) =>
      bus.broadcast({ ...options, handle: (records) => options.handle(openAll(records, options.onRecordsLost)) }),
    lastRecords: async (topic) => openAll(await bus.lastRecords(topic)),
    close: () => bus.close(),
  };
}

/** Binds the value to its topic and key. */
const contextOf = (topic: string, key: string): Buffer => Buffer.from(JSON.stringify([topic, key]));

function sealRecord(topicKey: KeyObject, topic: string, record: BusRecord): BusRecord {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, topicKey, nonce, { authTagLength: tagBytes });
  cipher.setAAD(contextOf(topic, record.key));
  const bytes = Buffer.concat([nonce, cipher.update(record.value, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return { ...record, value: JSON.stringify(bytes.toString("base64")), headers: { ...record.headers, [sealedHeader]: "1" } };
}

/** Undefined for a record that was altered. */
function opensRecord(topicKey: KeyObject, record: ConsumedRecord): ConsumedRecord | undefined {
  const { [sealedHeader]: mark, ...headers } = record.headers;
  if (mark === undefined) return record;
  try {
    const bytes = Buffer.from(JSON.parse(record.value), "base64");
    const decipher = createDecipheriv(algorithm, topicKey, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
    decipher.setAAD(contextOf(record.topic, record.key));
    decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
    const sealed = bytes.subarray(nonceBytes, bytes.length - tagBytes);
    return { ...record, headers, value: decipher.update(sealed, undefined, "utf8") + decipher.final("utf8") };
  } catch {
    return undefined;
  }
}
