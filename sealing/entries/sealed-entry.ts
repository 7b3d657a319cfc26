import { createHmac, hash } from "node:crypto";
import type { EventMetadata, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { originalTime } from "@logue/infra/event-store/wrappers/original-time.ts";
import { canonicalJson } from "./canonical-json.ts";
import { canonicalOfText } from "./canonical-text.ts";

/** What the log says about an event: enough to recognise it, nothing of what it holds. */
export interface SealedEntry {
  /** The version of this form. */
  readonly v: 1;
  /** HMAC of the stream's name under the workspace's key: 64 hexadecimal digits. */
  readonly label: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  /** When the event was first stored, in any store: epoch milliseconds. */
  readonly created: number;
  /** SHA-256 of the data as stored, personal fields encrypted: 64 hexadecimal digits. */
  readonly data: string;
  /** SHA-256 of the metadata as stored, without what a migration adds. */
  readonly metadata: string;
}

/** The key of the metadata under which a migration keeps an event's first date. */
export const addedByMigration = "created";

/** The stream's name as outsiders see it: the name of a direct room would tell who talks with whom. */
export const streamLabel = (labelKey: Uint8Array, stream: string): string =>
  createHmac("sha256", labelKey).update(stream).digest("hex");

/**
 * The entry of an event as a raw adapter gives it, before upcasters and before personal data is
 * opened. The same event has the same entry in every store, and after a migration.
 */
export function sealedEntryOf(event: RecordedEvent, label: string): SealedEntry {
  return {
    v: 1,
    label,
    revision: event.revision,
    id: event.id,
    type: event.type,
    created: Date.parse(originalTime(event)),
    data: digestOf(event.data),
    metadata: digestOf(event.metadata, addedByMigration),
  };
}

/** An event as a store has it: data and metadata are JSON text. */
export interface StoredText extends Pick<RecordedEvent, "revision" | "id" | "type"> {
  readonly data: string;
  readonly metadata: string;
  readonly createdMs: number;
}

/** The same entry of the same event, which need not be parsed for it. */
export function sealedEntryOfText({ revision, id, type, data, metadata, createdMs }: StoredText, label: string): SealedEntry {
  const known = { v: 1, label, revision, id, type, data: hash("sha256", canonicalOfText(data)) } as const;
  // What a migration adds, or an escape that may spell it.
  if (!/\\|"created"/.test(metadata)) {
    return { ...known, created: createdMs, metadata: hash("sha256", canonicalOfText(metadata)) };
  }
  const parsed: EventMetadata = JSON.parse(metadata);
  const created = Date.parse(originalTime({ created: new Date(createdMs).toISOString(), metadata: parsed }));
  return { ...known, created, metadata: digestOf(parsed, addedByMigration) };
}

/** The bytes of an entry that are hashed into the tree and lie in the bundles: its canonical JSON. */
export function encodeEntry({ created, data, id, label, metadata, revision, type, v }: SealedEntry): Buffer {
  const text = canonicalJson;
  // Written out, because sorting the same eight keys takes longer than the rest.
  const digests = `"data":${text(data)},"id":${text(id)},"label":${text(label)},"metadata":${text(metadata)}`;
  return Buffer.from(`{"created":${text(created)},${digests},"revision":${text(revision)},"type":${text(type)},"v":${v}}`);
}

const digestOf = (value: unknown, without?: string): string => hash("sha256", canonicalJson(value, without));
