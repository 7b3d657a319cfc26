import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { type AdapterUnderTest, describeEventStore, type WriterProcess } from "./conformance.ts";
import { said } from "./conformance-events.ts";
import { EventStoreError } from "./event-store.ts";
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
    startWriterProcess: () => startWriterProcess(file),
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

async function startWriterProcess(file: string): Promise<WriterProcess> {
  const program = join(import.meta.dirname, "sqlite-writing-process.ts");
  const child: ChildProcess = spawn(process.execPath, [program, file], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const closed = once(child, "close");
  return {
    acknowledged: () => printed.split("\n").slice(0, -1),
    async kill() {
      child.kill("SIGKILL");
      await closed;
    },
  };
}

/** A quota of what is there already, filled to the last page: large events first, then small ones for the gaps. */
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
