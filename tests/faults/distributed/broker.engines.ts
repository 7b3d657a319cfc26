import { setTimeout as pause } from "node:timers/promises";
import test from "ava";
import { kafkaPackage } from "../../engines/engine-packages.ts";
import { fetchEngines } from "../../engines/fetch-engines.ts";
import { startKafka } from "../../engines/kafka/kafka.ts";
import { newCleanup } from "../../support/cleanup.ts";
import { openScene, sharedEngines } from "./scene.ts";

// What is killed and frozen here must be nobody else's.
const cleanup = newCleanup();
const opening = (async () => {
  await fetchEngines([kafkaPackage]);
  const broker = await cleanup.after(startKafka(), ({ stop }) => stop());
  const scene = await openScene(cleanup, 20_261_201, { engines: { ...sharedEngines(), kafka: broker.url } });
  return { broker, scene };
})();
test.after.always(() => cleanup.run());

const operationsMeanwhile = 30;
const frozenMs = 20_000;

test.serial("while the broker is killed posts are accepted, and afterwards everybody sees them in order", async (t) => {
  t.timeout(10 * 60_000);
  const { broker, scene } = await opening;
  await scene.through(t, async (talk) => {
    await broker.kill("SIGKILL");
    await talk.untilMore(operationsMeanwhile, "people to write without a broker");
    await broker.restart();
  });
});

test.serial(
  "while the broker stands still for twenty seconds posts are accepted, and afterwards everybody sees them",
  async (t) => {
    t.timeout(10 * 60_000);
    const { broker, scene } = await opening;
    await scene.through(t, async (talk) => {
      broker.freeze();
      await pause(frozenMs);
      await talk.untilMore(operationsMeanwhile, "people to write while the broker stands still");
      broker.thaw();
    });
  },
);

test.serial("after both the documents are what a replay of the log gives", async (t) => {
  t.timeout(10 * 60_000);
  const { scene } = await opening;
  await scene.equalsReplay(t);
});
