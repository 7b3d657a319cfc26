import type { KafkaMessage } from "kafkajs";
import type { ConsumedRecord } from "../event-bus.ts";

/**
 * The record in the port's form; undefined for one without a key or a value, which our publishers
 * never write.
 */
export function consumedRecord(topic: string, partition: number, message: KafkaMessage): ConsumedRecord | undefined {
  const { key, value, offset } = message;
  if (key === null || value === null) return undefined;
  return { topic, partition, offset: BigInt(offset), key: key.toString(), value: value.toString(), headers: headersOf(message) };
}

function headersOf({ headers = {} }: KafkaMessage): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (last !== undefined) texts[name] = last.toString();
  }
  return texts;
}
