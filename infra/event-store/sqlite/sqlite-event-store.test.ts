import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { describeEventStore } from "../conformance/conformance.ts";
import { said } from "../conformance/events.ts";
import type { AdapterUnderTest } from "../conformance/promise.ts";
import { startWriter } from "../conformance/writer.ts";
import { EventStoreError } from "../event-store.ts";
import { openSqliteEventStore, type SqliteEventStore } from "./sqlite-event-store.ts";

const sizeMaxBytes = 1024 * 1024 * 1024;

async function makeAdapter(): Promise<AdapterUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), "event-store-"));
  const file = join(folder, "events.db");
  let store = await openSqliteEventStore({ file });
  return {
    store,
    async reopen() {
      await store.close();
      store = await openSqliteEventStore({ file });
      return store;
    },
    startWriterProcess: async () => startWriter(join(import.meta.dirname, "writing-process.ts"), file),
    beginOutage: () => fillDisk(store),
    async dispose() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

describeEventStore(test, "sqlite", makeAdapter, {
  breakServer: "its writer is a thread of the same process; what its silence means is tested beside",
});

/**
 * A quota of the current size, filled to the last page: large events first, then small ones for the
 * gaps.
 */
async function fillDisk(store: SqliteEventStore): Promise<{ readonly end: () => Promise<void> }> {
  await store.limitSize(1);
  const fill = async (text: string): Promise<never> => {
    for (;;) await store.append("filler", [said(text)], "any");
  };
  for (const text of ["x".repeat(2000), ""]) {
    await fill(text).catch((error: unknown) => {
      if (!(error instanceof EventStoreError) || error.code !== "StoreFull") throw error;
    });
  }
  return { end: () => store.limitSize(sizeMaxBytes) };
}
