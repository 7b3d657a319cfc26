import type { DatabaseSync } from "node:sqlite";
import { checksumOf } from "../event-checksum.ts";
import { EventStoreError, type RecordedEvent } from "../event-store.ts";
import { positionOf } from "../position.ts";

/** In the order of `decode`; rows are read as arrays, which cost half as much as objects. */
export const rowColumns = "position, stream_id, revision, lower(hex(event_id)), type, data, metadata, created, checksum";

/** Rows as `setReturnArrays` gives them; TypeScript does not know that mode. */
type Row = unknown;

/** An event as its row has it: data and metadata are JSON text that nothing has parsed. */
export interface EventText {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
  readonly createdMs: number;
}

export interface RowDecoder {
  placeOf(row: Row): number;
  streamOf(row: Row): string;
  /** Refuses what `decode` refuses. */
  textOf(row: Row): EventText;
  /**
   * Throws `StoreUnavailable` with the position for a row with a wrong checksum: damaged events are
   * never returned.
   */
  decode(row: Row, stream: string): RecordedEvent;
}

const streamNamesMax = 100_000;

export function openRowDecoder(database: DatabaseSync): RowDecoder {
  const nameOf = database.prepare("SELECT name FROM streams WHERE id = ?");
  const names = new Map<number, string>();
  let createdMs = Number.NaN;
  let created = "";

  const streamNamed = (id: number): string => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const name = String(nameOf.get(id)?.name);
    if (names.size >= streamNamesMax) names.clear();
    names.set(id, name);
    return name;
  };

  /** Neighbouring events often have the same time, and formatting it is expensive. */
  const timeOf = (milliseconds: number): string => {
    if (milliseconds !== createdMs) {
      createdMs = milliseconds;
      created = new Date(milliseconds).toISOString();
    }
    return created;
  };

  return {
    placeOf: (row) => cells(row)[0],
    streamOf: (row) => streamNamed(cells(row)[1]),
    textOf(row) {
      const [place, streamId, revision, hexId, type, data, metadata, createdMs, checksum] = cells(row);
      const stream = streamNamed(streamId);
      if (checksumOf(revision, hexId, type, data, metadata) !== checksum) throw damagedAt(place, stream, revision);
      return { stream, revision, id: dashed(hexId), type, data, metadata, createdMs };
    },
    decode(row, stream) {
      const [place, , revision, hexId, type, data, metadata, milliseconds, checksum] = cells(row);
      if (checksumOf(revision, hexId, type, data, metadata) !== checksum) throw damagedAt(place, stream, revision);
      return {
        stream,
        revision,
        position: positionOf(place),
        id: dashed(hexId),
        type,
        data: JSON.parse(data),
        metadata: JSON.parse(metadata),
        created: timeOf(milliseconds),
      };
    },
  };
}

type Cells = [number, number, number, string, string, string, string, number, number];

/** The STRICT table and the list of columns guarantee the types. */
const cells = (row: Row): Cells => row as Cells;

const dashed = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

const damagedAt = (place: number, stream: string, revision: number): EventStoreError =>
  new EventStoreError("StoreUnavailable", `The event at position ${place} (${stream}, revision ${revision}) is damaged on disk.`);
