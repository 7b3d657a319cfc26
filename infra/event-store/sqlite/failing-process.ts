/**
 * Appends to the store in argv[2] until a write fails at the shell's file size limit, then prints
 * on one line what was acknowledged and what the store answers afterwards.
 */
import { randomUUID } from "node:crypto";
import { EventStoreError } from "../event-store.ts";
import { openSqliteEventStore } from "./sqlite-event-store.ts";

export interface FailureReport {
  readonly acknowledged: readonly string[];
  readonly firstError: string;
  readonly laterError: string;
  readonly readable: number;
}

const [, , file = ""] = process.argv;
const store = await openSqliteEventStore({ file });
const acknowledged: string[] = [];

async function appendUntilRefused(): Promise<string> {
  for (;;) {
    const id = randomUUID();
    try {
      await store.append("conversation-1", [{ id, type: "MessagePosted", data: "x".repeat(4000), metadata: {} }], "any");
      acknowledged.push(id);
    } catch (error) {
      return error instanceof EventStoreError ? error.code : String(error);
    }
  }
}

const firstError = await appendUntilRefused();
const laterError = await appendUntilRefused();
const readable = (await store.readAll({ limit: 10_000 })).length;
const report: FailureReport = { acknowledged, firstError, laterError, readable };
console.log(JSON.stringify(report));
await store.close();
