import { isUtf8 } from "node:buffer";
import type { AppendReq, BatchAppendReq } from "@eventstore/db-client/generated/streams_pb.js";
import { EventStoreError, type EventToAppend, type RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { textOfUuid } from "./uuids.ts";

/**
 * What EventStoreDB keeps of an event and our store does not: which kind of bytes, and bytes that
 * JSON would write otherwise.
 */
interface Original {
  readonly contentType?: string;
  /** Base64. */
  readonly data?: string;
  /** Base64. */
  readonly metadata?: string;
}

/** The event's bytes as a client sent or gets them. */
export interface EventBytes {
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** The metadata key under which an `Original` is kept, only where there is one. */
const originalKey = "$eventstoredb";
const jsonContentType = "application/json";

export function proposedSizeBytes(proposed: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage): number {
  return proposed.getData_asU8().length + proposed.getCustomMetadata_asU8().length;
}

/**
 * Any bytes are welcome; only the bytes of plain JSON with flat text metadata need no copy beside
 * what Logue reads.
 */
export function eventOfProposed(proposed: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage): EventToAppend {
  const properties = proposed.getMetadataMap();
  const type = properties.get("type");
  const contentType = properties.get("content-type");
  if (type === undefined || contentType === undefined) {
    throw new EventStoreError(
      "InvalidEvent",
      `Required Metadata Property '${type === undefined ? "type" : "content-type"}' is missing`,
    );
  }
  const bytes = { contentType, data: proposed.getData_asU8(), metadata: proposed.getCustomMetadata_asU8() };
  return eventOfBytes(textOfUuid(proposed.getId()), type, bytes);
}

export const eventOfBytes = (id: string, type: string, bytes: EventBytes): EventToAppend => ({ id, type, ...storable(bytes) });

function storable({ contentType, data, metadata }: EventBytes): Pick<EventToAppend, "data" | "metadata"> {
  const readData = contentType === jsonContentType ? readJson(data) : undefined;
  const readMetadata = readJson(metadata);
  const flat = flatText(readMetadata?.value);
  const original: Original = {
    contentType: contentType === jsonContentType ? undefined : contentType,
    data: readData?.isExact ? undefined : base64Of(data),
    metadata: readMetadata?.isExact && flat.isWhole ? undefined : base64Of(metadata),
  };
  const isPlain = original.contentType === undefined && original.data === undefined && original.metadata === undefined;
  return {
    data: readData?.value ?? null,
    metadata: isPlain ? flat.entries : { ...flat.entries, [originalKey]: JSON.stringify(original) },
  };
}

interface ReadJson {
  readonly value: unknown;
  /** Whether writing the value gives the same bytes again. */
  readonly isExact: boolean;
}

function readJson(bytes: Uint8Array): ReadJson | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  try {
    const value: unknown = JSON.parse(text);
    return { value, isExact: JSON.stringify(value) === text };
  } catch {
    return undefined;
  }
}

function flatText(value: unknown): { readonly entries: Record<string, string>; readonly isWhole: boolean } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { entries: {}, isWhole: false };
  const all = Object.entries(value);
  const texts = all.filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[0] !== originalKey);
  return { entries: Object.fromEntries(texts), isWhole: texts.length === all.length };
}

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");

/** The bytes of a stored event, exactly as they were sent. */
export function bytesOfRecorded({ data, metadata }: RecordedEvent): EventBytes {
  const kept = metadata[originalKey];
  if (kept === undefined) {
    return { contentType: jsonContentType, data: bytesOfJson(data), metadata: bytesOfJson(metadata) };
  }
  const original: Original = JSON.parse(kept);
  const { [originalKey]: _, ...shown } = metadata;
  return {
    contentType: original.contentType ?? jsonContentType,
    data: original.data === undefined ? bytesOfJson(data) : Buffer.from(original.data, "base64"),
    metadata: original.metadata === undefined ? bytesOfJson(shown) : Buffer.from(original.metadata, "base64"),
  };
}

const bytesOfJson = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), "utf8");
