import type { BusRecord } from "@logue/infra/event-bus/event-bus.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { upcastEvent } from "@logue/infra/event-store/wrappers/upcast.ts";
import { busKeyOf } from "./streams.ts";
import { upcasters } from "./upcasters.ts";

const newestShape = upcastEvent(upcasters);

/**
 * An event as a bus record in CloudEvents' binary mode: the stored JSON unchanged, everything else
 * in headers.
 */
export const recordOfEvent = (event: RecordedEvent): BusRecord => ({
  key: busKeyOf(event.stream),
  value: JSON.stringify(event.data),
  headers: {
    ce_specversion: "1.0",
    ce_source: "logue",
    ce_id: event.id,
    ce_type: event.type,
    ce_subject: event.stream,
    ce_time: event.created,
    ce_position: event.position,
    ce_revision: String(event.revision),
    metadata: JSON.stringify(event.metadata),
    ...(event.metadata.traceparent !== undefined && { traceparent: event.metadata.traceparent }),
  },
});

const relayBegunType = "logue.relay.begun";

/**
 * The record that the relay puts into a partition when the bus holds no event that shows how far
 * the relay came. Events up to `position` may be only in the event store. The record has the same
 * position header as events, so that the next relay continues from there.
 */
export const relayBegunRecord = (key: string, position: string): BusRecord => ({
  key,
  value: "{}",
  headers: { ce_specversion: "1.0", ce_source: "logue", ce_type: relayBegunType, ce_position: position },
});

export const isRelayBegun = ({ headers }: Pick<BusRecord, "headers">): boolean => headers.ce_type === relayBegunType;

/** As `eventOfRecord`; undefined when the record is no event of Logue. */
export function readEvent(record: Pick<BusRecord, "value" | "headers">): RecordedEvent | undefined {
  try {
    const event = eventOfRecord(record);
    return record.headers.ce_source === "logue" && /^\d{20}$/.test(event.position) ? event : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The event in a bus record, in its newest shape: an older version may have published it. Its
 * personal data is sealed, as in the store.
 */
export function eventOfRecord({ value, headers }: Pick<BusRecord, "value" | "headers">): RecordedEvent {
  const header = (name: string): string => {
    const text = headers[name];
    if (text === undefined) throw new Error(`A record of an event lacks its header ${name}.`);
    return text;
  };
  return newestShape({
    stream: header("ce_subject"),
    revision: Number(header("ce_revision")),
    position: header("ce_position"),
    id: header("ce_id"),
    type: header("ce_type"),
    data: JSON.parse(value),
    metadata: JSON.parse(header("metadata")),
    created: header("ce_time"),
  });
}
