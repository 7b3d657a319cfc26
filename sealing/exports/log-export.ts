import { jsonIn, listAt, numberAt, objectAt, provenEventAt, statedAt, textAt } from "../proofs/parse-file.ts";
import type { ProvenEvent, StatedByMaker } from "../proofs/proven-event.ts";

export interface ExportedEvent {
  readonly event: ProvenEvent;
  /** The entry of the log: canonical JSON. */
  readonly entry: string;
}

/** A range of the log: a file that is checked without this server. */
export interface LogExport {
  readonly format: typeof exportFormat;
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
  /** All events from `first` on, in the order of the log. */
  readonly events: readonly ExportedEvent[];
  /** The tiles between the events and the root, by their path in tlog-tiles: base64. */
  readonly tiles: Readonly<Record<string, string>>;
  /** The names of the streams, by their labels. The server states them: their key is not in the file. */
  readonly labels: Readonly<Record<string, string>>;
  readonly stated: StatedByMaker;
}

export const exportFormat = "logue-log-export@v1";

export const writeLogExport = (file: LogExport): string => `${JSON.stringify(file, null, 1)}\n`;

/** Throws a `TypeError` that names the first part that is not as the format says. */
export function parseLogExport(text: string): LogExport {
  const file = objectAt(jsonIn(text), "file");
  if (file.format !== exportFormat) throw new TypeError(`The format of this file is not ${exportFormat}.`);
  return {
    format: exportFormat,
    log: textAt(file.log, "log"),
    vkeys: listAt(file.vkeys, "vkeys").map((vkey) => textAt(vkey, "vkeys")),
    checkpoint: textAt(file.checkpoint, "checkpoint"),
    first: numberAt(file.first, "first"),
    end: numberAt(file.end, "end"),
    events: listAt(file.events, "events").map((value) => {
      const { event, entry } = objectAt(value, "events");
      return { event: provenEventAt(event), entry: textAt(entry, "entry") };
    }),
    tiles: textsAt(file.tiles, "tiles"),
    labels: textsAt(file.labels, "labels"),
    stated: statedAt(file.stated),
  };
}

const textsAt = (value: unknown, part: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(objectAt(value, part)).map(([name, text]) => [name, textAt(text, part)]));
