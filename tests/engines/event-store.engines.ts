import { join } from "node:path";
import { describeEventStore } from "@logue/infra/event-store/conformance/conformance.ts";
import type { AdapterUnderTest } from "@logue/infra/event-store/conformance/promise.ts";
import { startWriter } from "@logue/infra/event-store/conformance/writer.ts";
import { openEventstoredbEventStore } from "@logue/infra/event-store/eventstoredb/eventstoredb-event-store.ts";
import test from "ava";
import { repository } from "../support/repository.ts";
import { engineUrl } from "./engine-urls.ts";
import { startTcpProxy } from "./tcp-proxy.ts";

const impatience = { appendTimeoutMs: 5000, readTimeoutMs: 30_000 };
const writer = join(repository, "infra/event-store/eventstoredb/writing-process.ts");
const server = engineUrl("EVENTSTOREDB_URL");

describeEventStore(test, "eventstoredb", makeAdapter);

/** The test cannot stop the external server, so it simulates failures of the line to it. */
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
    startWriterProcess: async () => startWriter(writer, url),
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
