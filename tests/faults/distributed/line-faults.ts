import { setTimeout as pause } from "node:timers/promises";
import type { TestFn } from "ava";
import { serviceNames } from "../../support/distributed-logue.ts";
import type { Far } from "./lines.ts";
import { everyLine, faultMaxMs, type Stage } from "./stage.ts";

const names: Readonly<Record<Far, string>> = {
  EVENT_STORE: "the event store",
  EVENT_BUS: "Kafka",
  READ_STORE: "the documents in MongoDB",
  VAULT: "the vault in MongoDB",
  WORK_STORE: "the work-store in MongoDB",
  BLOB_STORE: "the files",
  COMMAND_CHANNEL: "the command service",
};

/** A silence lasts longer than one attempt of the command channel. */
const cutMs = { hang: 6_000, reset: 2_000 };

/** Each line between a service and an engine, cut by silence and by resets. */
export function describeLineFaults(test: TestFn, opening: Promise<Stage>): void {
  for (const service of serviceNames) {
    for (const far of everyLine[service]) {
      for (const cut of ["hang", "reset"] as const) {
        test.serial(
          `the line between the ${service} and ${names[far]} is cut (${cut}), and nothing is lost or doubled`,
          async (t) => {
            t.timeout(faultMaxMs);
            const { lines, scene } = await opening;
            const line = lines.lineOf(service, far);
            await scene.through(t, async () => {
              line[cut]();
              await pause(cutMs[cut]);
              line.heal();
            });
          },
        );
      }
    }
  }
}
