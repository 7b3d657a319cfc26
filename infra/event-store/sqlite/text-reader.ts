import type { Position } from "../event-store.ts";
import { placeOf } from "../position.ts";
import { type EventText, openRowDecoder, rowColumns } from "./rows.ts";
import { openReadingDatabase } from "./schema.ts";

/** What reads the JSON text of events, for programs that look at very many of them. */
export interface TextReader {
  /**
   * Hands the events behind `after` up to `until` to `onEvent`, in their order. One that is damaged
   * goes to `onDamaged` with what is wrong with it.
   */
  readTexts(range: TextRange, onEvent: (event: EventText) => void, onDamaged: (error: Error) => void): void;
}

export interface TextRange {
  readonly after: Position;
  readonly until: Position;
}

/** Opens a connection of its own, which ends with the process or thread. */
export function openTextReader(file: string): TextReader {
  const database = openReadingDatabase(file);
  const rows = database.prepare(`SELECT ${rowColumns} FROM events WHERE position > ? AND position <= ? ORDER BY position`);
  rows.setReturnArrays(true);
  const decoder = openRowDecoder(database);
  return {
    readTexts: ({ after, until }, onEvent, onDamaged) => {
      for (const row of rows.all(placeOf(after), placeOf(until))) {
        try {
          onEvent(decoder.textOf(row));
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          onDamaged(error);
        }
      }
    },
  };
}
