import { parentPort, workerData } from "node:worker_threads";
import { topicsOf } from "@logue/command-service/contract/topics.ts";
import { openMemoryEventBus } from "@logue/infra/event-bus/memory/memory-event-bus.ts";
import { openPassedPositions } from "@logue/infra/event-store/passed-positions.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { catchUp, everyPartition } from "./following/catch-up.ts";
import type { Feed } from "./following/feed.ts";
import { openTurns } from "./following/in-turn.ts";
import { saveCheckpoints } from "./following/projection-version.ts";
import { watchForRebuiltVersions } from "./following/take-over.ts";
import { untilAvailable, watchForTrouble } from "./following/trouble.ts";
import type { ThreadData, ThreadReply, ThreadRequest } from "./projection-thread.ts";
import { projections } from "./projections.ts";
import { openLiveVersion } from "./rebuilding/live-version.ts";
import { openRebuildStores } from "./rebuilding/rebuild-stores.ts";

const { config, cacheMaxKib }: ThreadData = workerData;
const log = createLogger(config);
const metrics = createMetrics({ areServed: false });
const stores = await openRebuildStores(config, log, { cacheMaxKib });
const { history, partitions } = stores;
const eventBus = openMemoryEventBus();
await eventBus.declareTopics(topicsOf(partitions));
const versions = await Promise.all(projections.map((projection) => openLiveVersion(projection, { ...stores, log })));
const feed: Feed = { ...stores, eventStore: history, eventBus, log, metrics, passed: openPassedPositions(), versions };
const closing = new AbortController();
const trouble = watchForTrouble(log, Date.now);
const inTurn = openTurns();

const followOn = async (): Promise<void> => {
  const plan = { partitions: everyPartition(feed), announcesChanges: false, closing: closing.signal };
  const position = await untilAvailable(() => catchUp(feed, plan), trouble, closing.signal);
  const reply: ThreadReply = { position };
  parentPort?.postMessage(reply);
};

const close = async (): Promise<void> => {
  await followOn();
  closing.abort();
  await takeOvers.close();
  for (const fed of feed.versions) {
    await saveCheckpoints(fed);
    await fed.readStore.finish?.({ projection: fed.projection.name, version: fed.version });
  }
  await eventBus.close();
  await stores.close();
  metrics.close();
  parentPort?.close();
};

parentPort?.on("message", (request: ThreadRequest) => void inTurn(request === "more" ? followOn : close));
const caughtUp = inTurn(followOn);
const takeOvers = await watchForRebuiltVersions(feed, { inTurn, caughtUp });
