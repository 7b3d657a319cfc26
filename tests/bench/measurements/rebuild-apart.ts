import { differencesFromFiles } from "../../support/replay.ts";
import { rebuildCommand } from "../dataset/rebuild-documents.ts";
import { runCommand } from "../load/run-command.ts";
import { atLeast, type Measurement, type Row } from "../measurement.ts";
import type { Apart } from "../profiles/distributed.ts";
import { hasRealMongodb } from "../profiles/engines.ts";
import { verifyDocuments } from "./rebuild.ts";

const gateEventsPerSecond = 8000;

/**
 * (6) All projections made anew over EventStoreDB's protocol, by `npm run rebuild all` into an
 * empty read store: into MongoDB, and beside it into SQLite. Then samples of the documents in
 * SQLite are compared with what was said, through the API, and all of those in MongoDB with them;
 * through the API only in a real one, for a stand-in would look through all of them for each page.
 */
export const rebuildApart = (apart: Apart): Measurement => ({
  name: "rebuild",
  number: 6,
  async run(bench) {
    const dataset = await bench.dataset();
    const { dataFolder, eventCount } = dataset;
    if (hasRealMongodb()) await verifyDocuments(bench, dataset);
    const documents = await bench.makeFolder("documents");
    const readStore = { READ_STORE: `sqlite:${documents}` };
    const eventStore = await apart.serveEventStore(dataFolder);
    const settings = await apart.settings(dataFolder);
    const { seconds } = await runCommand(rebuildCommand, { ...settings, ...readStore, EVENT_STORE: eventStore.url });
    await eventStore.process.stop();
    const [difference] = await differencesFromFiles(settings.READ_STORE ?? "", documents, 0);
    if (difference !== undefined) throw new Error(`The documents in MongoDB are others than those in SQLite: ${difference}`);
    await verifyDocuments(bench, dataset, readStore);
    const row = (into: string, took: number): Omit<Row, "gate" | "isReached"> => ({
      what: `rebuild of all projections from ${eventCount.toLocaleString("en")} events over EventStoreDB's protocol, texts sealed, into ${into}`,
      figure: `${took.toFixed(1)} s: ${Math.round(eventCount / took).toLocaleString("en")} ev/s`,
    });
    const { rebuiltInSeconds } = dataset;
    return [
      {
        ...row("MongoDB", rebuiltInSeconds),
        ...atLeast(bench, gateEventsPerSecond, eventCount / rebuiltInSeconds, "ev/s"),
      },
      { ...row("SQLite", seconds), gate: "", isReached: null },
    ];
  },
});
