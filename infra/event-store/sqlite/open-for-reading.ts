import { type EventStore, EventStoreError } from "../event-store.ts";
import { openSqliteReader } from "./reader.ts";
import { openReadingDatabase } from "./schema.ts";

/** The event store of a running Logue: its file can be read by many, and is written by one. */
export function openForReading(file: string): EventStore {
  const database = openReadingDatabase(file);
  const reader = openSqliteReader(database);
  const refuse = (): never => {
    throw new EventStoreError("StoreUnavailable", "This process only reads the event store.");
  };
  return {
    append: async () => refuse(),
    readStream: async (stream, read) => reader.readStream(stream, read),
    readAll: (read) => reader.readAll(read),
    lastPosition: async () => reader.lastPosition(),
    subscribeToAll: refuse,
    setRetention: async () => refuse(),
    deleteStream: async () => refuse(),
    tombstoneStream: async () => refuse(),
    close: async () => database.close(),
  };
}
