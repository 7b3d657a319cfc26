import { setTimeout as pause } from "node:timers/promises";
import test from "ava";
import { newCleanup } from "../../support/cleanup.ts";
import type { ServiceName } from "../../support/distributed-logue.ts";
import { type Far, layLines, startLinedKafka } from "./lines.ts";
import { openScene, sharedEngines } from "./scene.ts";

/** Every line there is between a service and what it needs, but for files: those are in object-store.engines.ts. */
const wanted: Readonly<Record<ServiceName, readonly Far[]>> = {
  "command-service": ["EVENT_STORE", "EVENT_BUS", "VAULT"],
  "projection-service": ["EVENT_STORE", "EVENT_BUS", "READ_STORE", "VAULT"],
  "graphql-api": ["EVENT_BUS", "READ_STORE", "VAULT", "COMMAND_CHANNEL"],
};

const names: Readonly<Record<Far, string>> = {
  EVENT_STORE: "the event store",
  EVENT_BUS: "Kafka",
  READ_STORE: "the documents in MongoDB",
  VAULT: "the vault in MongoDB",
  BLOB_STORE: "the files",
  COMMAND_CHANNEL: "the command service",
};

const cleanup = newCleanup();
const opening = (async () => {
  const bus = await cleanup.after(startLinedKafka(), ({ broker }) => broker.stop());
  const lines = await cleanup.after(layLines(wanted, bus), ({ close }) => close());
  const engines = { ...sharedEngines(), kafka: bus.broker.url };
  const scene = await openScene(cleanup, 20_261_301, { engines, settingsOf: lines.settingsOf });
  return { lines, scene };
})();
test.after.always(() => cleanup.run());

const cutMs = 4_000;

for (const service of Object.keys(wanted) as ServiceName[]) {
  for (const far of wanted[service]) {
    for (const cut of ["hang", "reset"] as const) {
      test.serial(
        `the line between the ${service} and ${names[far]} is cut (${cut}), and nothing is lost or doubled`,
        async (t) => {
          t.timeout(10 * 60_000);
          const { lines, scene } = await opening;
          const line = lines.lineOf(service, far);
          await scene.through(t, async () => {
            line[cut]();
            await pause(cutMs);
            line.heal();
          });
        },
      );
    }
  }
}

test.serial("after all these cuts the documents are what a replay of the log gives", async (t) => {
  t.timeout(10 * 60_000);
  const { scene } = await opening;
  await scene.equalsReplay(t);
});
