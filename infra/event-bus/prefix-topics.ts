import { BusMisconfigured, type ConsumedRecord, type EventBus } from "./event-bus.ts";

/**
 * Removes `prefix=` from a bus's address: it separates several Logues on one cluster. Throws
 * `BusMisconfigured`.
 */
export function takePrefix(address: string): { readonly url: string; readonly prefix: string } {
  const [place = "", query] = address.split("?", 2);
  const parameters = new URLSearchParams(query);
  const prefix = parameters.get("prefix") ?? "";
  if (!/^[A-Za-z0-9._-]{0,40}$/.test(prefix)) {
    throw new BusMisconfigured(
      "The parameter prefix of the event bus's address holds something else than letters, digits, . _ and -.",
    );
  }
  parameters.delete("prefix");
  return { url: parameters.size === 0 ? place : `${place}?${parameters}`, prefix };
}

/** The same bus, on which every topic and every group has a longer name. */
export function prefixTopics(bus: EventBus, prefix: string): EventBus {
  if (prefix === "") return bus;
  const long = (name: string): string => `${prefix}${name}`;
  const short = (record: ConsumedRecord): ConsumedRecord => ({ ...record, topic: record.topic.slice(prefix.length) });
  return {
    declareTopics: (topics) => bus.declareTopics(topics.map((topic) => ({ ...topic, name: long(topic.name) }))),
    publish: (topic, records) => bus.publish(long(topic), records),
    consume: ({ topic, group, handle, onRecordsLost, ...options }) =>
      bus.consume({
        ...options,
        topic: long(topic),
        group: long(group),
        handle: (records) => handle(records.map(short)),
        onRecordsLost: (lost) => onRecordsLost?.({ ...lost, topic }),
      }),
    broadcast: ({ topic, handle, onRecordsLost }) =>
      bus.broadcast({
        topic: long(topic),
        handle: (records) => handle(records.map(short)),
        onRecordsLost: (lost) => onRecordsLost?.({ ...lost, topic }),
      }),
    lastRecords: async (topic) => (await bus.lastRecords(long(topic))).map(short),
    close: () => bus.close(),
  };
}
