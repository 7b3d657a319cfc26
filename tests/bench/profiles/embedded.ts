import { join } from "node:path";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { makeLog } from "../dataset/dataset.ts";
import { rebuildDocuments } from "../dataset/rebuild-documents.ts";
import { startServer } from "../load/server-process.ts";
import { coldStart } from "../measurements/cold-start.ts";
import { everywhere } from "../measurements/everywhere.ts";
import { historyAndSearch } from "../measurements/history-and-search.ts";
import { importSlack } from "../measurements/import-slack.ts";
import { past } from "../measurements/past.ts";
import { rebuild } from "../measurements/rebuild.ts";
import { verify } from "../measurements/verify.ts";
import { webhooks } from "../measurements/webhooks.ts";
import type { Profile } from "../profile.ts";

/** Logue as `npm start` starts it: one process on embedded stores. */
export const openEmbeddedProfile = (): Profile => ({
  name: "embedded",
  measurements: [...everywhere, rebuild, historyAndSearch, past, coldStart, verify, webhooks, importSlack],
  facts: () => [
    "Durability: events in SQLite, WAL, synchronous FULL, group commit; a post is acknowledged after its commit is flushed.",
    "Server and load generator are two processes on the same cores, nothing pinned; loopback, no TLS.",
  ],
  startServer,
  openEventStore: (folder) => openSqliteEventStore({ file: join(folder, "events.sqlite") }),
  async makeDataset(bench) {
    const [historyMessages, otherEvents] = bench.isQuick ? [60_000, 1000] : [1_000_000, 10_000];
    const log = await makeLog(bench, { historyMessages, otherEvents });
    return { ...log, rebuiltInSeconds: await rebuildDocuments(log.dataFolder, log.eventCount) };
  },
  enginesCpuMs: () => 0,
  close: async () => {},
});
