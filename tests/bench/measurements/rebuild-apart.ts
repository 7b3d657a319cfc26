import { rebuildCommand } from "../dataset/rebuild-documents.ts";
import { runCommand } from "../load/run-command.ts";
import { atLeast, type Measurement, type Row } from "../measurement.ts";
import { type Apart, hasRealMongodb } from "../profiles/distributed.ts";
import { verifyDocuments } from "./rebuild.ts";

const gateEventsPerSecond = 8000;

/**
 * (6) All projections made anew over EventStoreDB's protocol, by `npm run rebuild all` into an empty read store: into MongoDB, and beside it
 * into SQLite. Then samples of the documents are compared with what was said; those of a stand-in for MongoDB are not, as it would look
 * through all of them for each page.
 */
export const rebuildApart = (apart: Apart): Measurement => ({
  name: "rebuild",
  number: 6,
  async run(bench) {
    const dataset = await bench.dataset();
    const { dataFolder, eventCount } = dataset;
    if (hasRealMongodb()) await verifyDocuments(bench, dataset);
    const readStore = { READ_STORE: `sqlite:${await bench.makeFolder("documents")}` };
    const eventStore = await apart.serveEventStore(dataFolder);
    const settings = { ...(await apart.settings(dataFolder)), ...readStore, EVENT_STORE: eventStore.url };
    const { seconds } = await runCommand(rebuildCommand, settings);
    await eventStore.process.stop();
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
