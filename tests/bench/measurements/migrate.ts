import type { Measurement } from "../measurement.ts";

/**
 * (13) The log of one machine copied into EventStoreDB by `npm run migrate`, which then compares
 * both event by event.
 */
export const migrateLog: Measurement = {
  name: "migrate",
  number: 13,
  async run(bench) {
    const { eventCount, migratedInSeconds: seconds } = await bench.dataset();
    if (seconds === undefined) throw new Error("The log of this profile was not migrated.");
    return [
      {
        what: `migrate ${eventCount.toLocaleString("en")} events from SQLite to EventStoreDB's protocol, every stream compared by a hash`,
        figure: `${seconds.toFixed(1)} s: ${Math.round(eventCount / seconds).toLocaleString("en")} ev/s copied and compared`,
        gate: "",
        isReached: null,
      },
    ];
  },
};
