import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type AdapterUnderTest, describeEventStore, type WriterProcess } from "@logue/infra/event-store/conformance.ts";
import { openEventstoredbEventStore } from "@logue/infra/event-store/eventstoredb-event-store.ts";
import test from "ava";
import { repository } from "../support/child-process.ts";
import { engineUrl } from "./engine-urls.ts";
import { startTcpProxy } from "./tcp-proxy.ts";

const impatience = { appendTimeoutMs: 5000, readTimeoutMs: 30_000 };
const server = engineUrl("EVENTSTOREDB_URL");

describeEventStore(test, "eventstoredb", makeAdapter);

/** The server is not ours to stop, so that its failures are those of the line to it. */
async function makeAdapter(): Promise<AdapterUnderTest> {
  const { hostname, port } = new URL(server);
  const line = await startTcpProxy({ host: hostname, port: Number(port || 2113) });
  const url = server.replace(/@[^/?]+/, `@127.0.0.1:${line.port}`);
  let store = await openEventstoredbEventStore({ url, ...impatience });
  return {
    store,
    async reopen() {
      await store.close();
      store = await openEventstoredbEventStore({ url, ...impatience });
      return store;
    },
    startWriterProcess: async () => startWriterProcess(url),
    async breakServer() {
      line.hang();
      return { refusedWithinMs: impatience.appendTimeoutMs * 5 };
    },
    async beginOutage() {
      line.reset();
      return { end: async () => line.heal() };
    },
    async dispose() {
      line.heal();
      await store.close();
      await line.close();
    },
  };
}

function startWriterProcess(url: string): WriterProcess {
  const program = join(repository, "infra/event-store/eventstoredb-writing-process.ts");
  const child = spawn(process.execPath, [program, url], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
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
