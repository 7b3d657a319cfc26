import { join } from "node:path";
import { type ServerProcess, startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import test from "ava";
import { describeEventStore } from "../conformance/conformance.ts";
import type { AdapterUnderTest, NotPromised, WriterProcess } from "../conformance/promise.ts";
import { startWriter } from "../conformance/writer.ts";
import { openEventstoredbEventStore } from "./eventstoredb-event-store.ts";

const { EVENTSTOREDB_URL: realServer } = process.env;
const impatience = { appendTimeoutMs: 10_000, readTimeoutMs: 20_000 };

let server: ServerProcess | undefined;
test.after.always(() => server?.dispose());

async function runningServer(): Promise<ServerProcess> {
  server ??= await startServerProcess();
  if (!server.isRunning()) await server.startAgain();
  return server;
}

async function makeAdapter(): Promise<AdapterUnderTest> {
  const running = realServer === undefined ? await runningServer() : undefined;
  const url = running?.url ?? realServer ?? "";
  let store = await openEventstoredbEventStore({ url, ...impatience });
  return {
    store,
    async reopen() {
      await store.close();
      if (running && !running.isRunning()) await running.startAgain();
      store = await openEventstoredbEventStore({ url, ...impatience });
      return store;
    },
    ...(running && abilitiesOf(running)),
    async dispose() {
      running?.signal("SIGCONT");
      await store.close();
    },
  };
}

const abilitiesOf = (running: ServerProcess): Partial<AdapterUnderTest> => ({
  startWriterProcess: () => startWriterProcess(running),
  async breakServer() {
    running.signal("SIGSTOP");
    return { refusedWithinMs: impatience.appendTimeoutMs * 5 };
  },
  async beginOutage() {
    await running.end("SIGKILL");
    return { end: () => running.startAgain() };
  },
});

const onARealServer = "the test cannot stop this server";
const notPromised: NotPromised =
  realServer === undefined ? {} : { startWriterProcess: onARealServer, breakServer: onARealServer, beginOutage: onARealServer };

describeEventStore(test, realServer === undefined ? "eventstoredb's protocol" : "eventstoredb", makeAdapter, notPromised);

/** The writer is appending when its server is killed. */
async function startWriterProcess(running: ServerProcess): Promise<WriterProcess> {
  if (!running.isRunning()) await running.startAgain();
  const writer = startWriter(join(import.meta.dirname, "writing-process.ts"), running.url);
  return {
    ...writer,
    async kill() {
      await running.end("SIGKILL");
      await writer.kill();
    },
  };
}
