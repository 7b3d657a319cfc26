import { jsonIn, listAt, numberAt, objectAt, provenEventAt, statedAt, textAt } from "../proofs/parse-file.ts";
import type { ProvenEvent, StatedByMaker } from "../proofs/proven-event.ts";
import { parseTilePath } from "../tree/tiles.ts";

/** What an export says of itself, in its first line. */
export interface ExportHeader {
  /** The log's name. */
  readonly log: string;
  /** The log's keys, as the server knows them. A verifier compares them with those it was shown. */
  readonly vkeys: readonly string[];
  /** The signed note whose tree the events stand in. */
  readonly checkpoint: string;
  /** The index of the first event. */
  readonly first: number;
  /** The index behind the last event. */
  readonly end: number;
  readonly stated: StatedByMaker;
}

/** A tile between the events and the root, by its path in tlog-tiles: base64. */
export interface ExportedTile {
  readonly tile: string;
  readonly hashes: string;
}

/** The name of a stream. The server states it: the key of the labels is not in the file. */
export interface ExportedLabel {
  readonly label: string;
  readonly stream: string;
}

export interface ExportedEvent {
  readonly event: ProvenEvent;
  /** The entry of the log: canonical JSON. */
  readonly entry: string;
}

export type ExportPart = ExportedTile | ExportedLabel | ExportedEvent;

/**
 * A range of the log that is checked without this server. First come the tiles above the leaves and
 * the last ones of each level; then the tiles of the leaves, each before its events, and each label
 * before the first event of its stream.
 */
export interface LogExport {
  readonly header: ExportHeader;
  readonly parts: AsyncIterable<ExportPart> | Iterable<ExportPart>;
}

/** One value in JSON a line: a file of any size is read line by line. */
export const exportFormat = "logue-log-export@v2";
/** The format of before: one object, which is read as a whole. */
export const wholeExportFormat = "logue-log-export@v1";

/** The lines of the file, each with its end. */
export async function* exportLines({ header, parts }: LogExport): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: exportFormat, ...header })}\n`;
  for await (const part of parts) yield `${JSON.stringify(part)}\n`;
}

/** Throws a `TypeError`, as all here do, that names the first part that is not as the format says. */
export async function readExport(lines: AsyncIterable<string>): Promise<LogExport> {
  const iterator = lines[Symbol.asyncIterator]();
  const first = await iterator.next();
  const header = objectAt(jsonIn(first.done === true ? "" : first.value), "file");
  if (header.format !== exportFormat) throw new TypeError(`The format of this file is not ${exportFormat}.`);
  return { header: headerAt(header), parts: partsIn({ [Symbol.asyncIterator]: () => iterator }) };
}

async function* partsIn(lines: AsyncIterable<string>): AsyncGenerator<ExportPart> {
  for await (const line of lines) {
    const value = objectAt(jsonIn(line), "lines");
    if (value.tile !== undefined) yield { tile: textAt(value.tile, "tile"), hashes: textAt(value.hashes, "hashes") };
    else if (value.label !== undefined) yield { label: textAt(value.label, "label"), stream: textAt(value.stream, "stream") };
    else yield eventAt(value);
  }
}

/** An export in the format of before. */
export function parseWholeExport(text: string): LogExport {
  const file = objectAt(jsonIn(text), "file");
  if (file.format !== wholeExportFormat) throw new TypeError(`The format of this file is not ${wholeExportFormat}.`);
  const tiles = textsAt(file.tiles, "tiles").map(([tile, hashes]) => ({ tile, hashes }));
  const levelOf = ({ tile }: ExportedTile): number => Number(parseTilePath(tile)?.level);
  return {
    header: headerAt(file),
    parts: [
      ...tiles.sort((one, other) => levelOf(other) - levelOf(one)),
      ...textsAt(file.labels, "labels").map(([label, stream]) => ({ label, stream })),
      ...listAt(file.events, "events").map((value) => eventAt(objectAt(value, "events"))),
    ],
  };
}

const headerAt = (value: Readonly<Record<string, unknown>>): ExportHeader => ({
  log: textAt(value.log, "log"),
  vkeys: listAt(value.vkeys, "vkeys").map((vkey) => textAt(vkey, "vkeys")),
  checkpoint: textAt(value.checkpoint, "checkpoint"),
  first: numberAt(value.first, "first"),
  end: numberAt(value.end, "end"),
  stated: statedAt(value.stated),
});

const eventAt = ({ event, entry }: Readonly<Record<string, unknown>>): ExportedEvent => ({
  event: provenEventAt(event),
  entry: textAt(entry, "entry"),
});

const textsAt = (value: unknown, part: string): [name: string, text: string][] =>
  Object.entries(objectAt(value, part)).map(([name, text]) => [name, textAt(text, part)]);
