import { EventStoreError, type EventToAppend, eventSizeMaxBytes } from "./event-store.ts";

/** An event in embedded stores: data and metadata as JSON text. */
export interface EncodedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Throws `InvalidEvent` or `EventTooLarge`, before anything is written. */
export function encodeAppend(stream: string, events: readonly EventToAppend[]): EncodedEvent[] {
  refuseReservedStream(stream);
  if (events.length === 0) throw invalid(`An append to ${stream} needs at least one event.`);
  const encoded = events.map(encodeEvent);
  if (events.length > 1 && new Set(encoded.map((event) => event.id)).size < encoded.length) {
    throw invalid(`An append to ${stream} names the same event id twice.`);
  }
  return encoded;
}

/** Names that begin with "$" are reserved for the stores, as in EventStoreDB. */
export function refuseReservedStream(stream: string): void {
  if (stream === "") throw invalid("A stream needs a name.");
  if (stream.startsWith("$")) throw invalid(`The stream name ${stream} is reserved: it begins with "$".`);
  if (!stream.isWellFormed()) throw invalid("A stream name must be well-formed Unicode.");
}

function encodeEvent(event: EventToAppend): EncodedEvent {
  const id = event.id.toLowerCase();
  if (!uuidPattern.test(id)) throw invalid(`The event id "${event.id}" is not a UUID.`);
  if (event.type === "" || !event.type.isWellFormed()) throw invalid(`The event ${id} needs a type.`);
  for (const key in event.metadata) {
    if (typeof event.metadata[key] !== "string") throw invalid(`The metadata "${key}" of event ${id} is not a string.`);
  }
  const data = jsonOf(id, event.data);
  const metadata = jsonOf(id, event.metadata);
  refuseTooLarge(id, data, metadata);
  return { id, type: event.type, data, metadata };
}

function jsonOf(id: string, value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw new EventStoreError("InvalidEvent", `The event ${id} cannot be written as JSON.`, undefined, { cause });
  }
  if (text === undefined) throw invalid(`The event ${id} has no data that JSON can carry.`);
  return text;
}

function refuseTooLarge(id: string, data: string, metadata: string): void {
  const bytesAtMost = (data.length + metadata.length) * 3;
  if (bytesAtMost <= eventSizeMaxBytes) return;
  const sizeBytes = Buffer.byteLength(data) + Buffer.byteLength(metadata);
  if (sizeBytes <= eventSizeMaxBytes) return;
  throw new EventStoreError("EventTooLarge", `The event ${id} has ${sizeBytes} bytes; at most ${eventSizeMaxBytes} are taken.`);
}

const invalid = (message: string): EventStoreError => new EventStoreError("InvalidEvent", message);
