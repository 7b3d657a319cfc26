/** Appends to the store in argv[2] until it is killed, and prints acknowledged events. */
import { appendUntilKilled } from "../conformance/append-until-killed.ts";
import { openSqliteEventStore } from "./sqlite-event-store.ts";

const [, , file = ""] = process.argv;
await appendUntilKilled(await openSqliteEventStore({ file }));
