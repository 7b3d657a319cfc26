import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import { type StreamState, unwrittenStream } from "../append-rules.ts";

export interface StoredStream {
  readonly id: number;
  state: StreamState;
}

/**
 * The writer's view of the streams: kept in memory, as no other process writes them, and stored
 * once a transaction.
 */
export interface StreamTable {
  find(name: string): StoredStream | undefined;
  add(name: string): StoredStream;
  change(stream: StoredStream, state: StreamState): void;
  retain(name: string, truncateBefore: number | null, maxCount: number | null, maxAgeSeconds: number | null): void;
  /** Stores the changed ones, before the commit. */
  flush(): void;
  /** After a rollback: drops the state in memory. */
  forget(): void;
}

const streamsMax = 50_000;

export function openStreamTable(database: DatabaseSync): StreamTable {
  const select = database.prepare("SELECT id, revision, begins_at, standing FROM streams WHERE name = ?");
  const insert = database.prepare("INSERT INTO streams (name, revision, begins_at, standing) VALUES (?, -1, 0, 'live')");
  const update = database.prepare("UPDATE streams SET revision = ?, begins_at = ?, standing = ? WHERE id = ?");
  const updateRetention = database.prepare(
    "UPDATE streams SET truncate_before = ?, max_count = ?, max_age_seconds = ? WHERE id = ?",
  );
  const known = new Map<string, StoredStream>();
  const changed = new Set<StoredStream>();

  const remember = (name: string, stream: StoredStream): StoredStream => {
    known.set(name, stream);
    return stream;
  };
  const find = (name: string): StoredStream | undefined => {
    const cached = known.get(name);
    if (cached) return cached;
    const row = select.get(name);
    return row && remember(name, { id: Number(row.id), state: stateOf(row) });
  };
  const add = (name: string): StoredStream =>
    remember(name, { id: Number(insert.run(name).lastInsertRowid), state: unwrittenStream });

  return {
    find,
    add,
    change(stream, state) {
      stream.state = state;
      changed.add(stream);
    },
    retain(name, truncateBefore, maxCount, maxAgeSeconds) {
      updateRetention.run(truncateBefore, maxCount, maxAgeSeconds, (find(name) ?? add(name)).id);
    },
    flush() {
      for (const { id, state } of changed) update.run(state.revision, state.beginsAt, state.standing, id);
      changed.clear();
      if (known.size > streamsMax) known.clear();
    },
    forget() {
      changed.clear();
      known.clear();
    },
  };
}

/** Shared with the reader. */
export function stateOf(row: Record<string, SQLOutputValue>): StreamState {
  const { standing } = row;
  if (standing !== "live" && standing !== "deleted" && standing !== "tombstoned") throw new Error(`A stream is ${standing}.`);
  return { revision: Number(row.revision), beginsAt: Number(row.begins_at), standing };
}
