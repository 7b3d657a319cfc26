/**
 * Appends to the server at argv[2] until it or the server is killed, and prints acknowledged
 * events.
 */
import { appendUntilKilled } from "../conformance/append-until-killed.ts";
import { EventStoreError } from "../event-store.ts";
import { openEventstoredbEventStore } from "./eventstoredb-event-store.ts";

const [, , url = ""] = process.argv;
try {
  await appendUntilKilled(await openEventstoredbEventStore({ url }));
} catch (error) {
  if (!(error instanceof EventStoreError) || error.code !== "StoreUnavailable") throw error;
}
