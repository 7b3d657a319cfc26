import { setTimeout as pause } from "node:timers/promises";
import test, { type ExecutionContext } from "ava";
import { mongoJavaServerPackage } from "../../engines/engine-packages.ts";
import { fetchEngines } from "../../engines/fetch-engines.ts";
import { mongoJavaServer } from "../../engines/mongo-java-server/mongo-java-server.ts";
import { newCleanup } from "../../support/cleanup.ts";
import { TimelineDocument } from "../../support/generated/operations.ts";
import { openScene, type Scene } from "./scene.ts";

// What is killed and frozen here must be nobody else's; people's sessions and keys lie elsewhere, as an operator has it.
const cleanup = newCleanup();
const opening = (async () => {
  await fetchEngines([mongoJavaServerPackage]);
  const readStore = await cleanup.after(mongoJavaServer.start(), ({ stop }) => stop());
  const scene = await openScene(cleanup, 20_261_501, { environment: { READ_STORE: readStore.url } });
  return { readStore, scene };
})();
test.after.always(() => cleanup.run());

const awayMs = 20_000;
const operationsMeanwhile = 20;

/** Whoever reads is told that Logue cannot read, instead of being shown an empty room. */
async function readsSayWhy(t: ExecutionContext, { town }: Scene): Promise<void> {
  const [reader] = town.founder;
  const [room] = town.rooms;
  const answer = await reader?.ask(TimelineDocument, { roomId: room?.id ?? "", last: 10 });
  t.is(answer?.data?.room ?? null, null);
  t.is(answer?.errors[0]?.extensions?.code, "StoreUnavailable");
}

test.serial("while the documents' server is killed posts are accepted, reads say why not, and then all is seen", async (t) => {
  t.timeout(10 * 60_000);
  const { readStore, scene } = await opening;
  await scene.through(t, async (talk) => {
    await readStore.kill("SIGKILL");
    const over = pause(awayMs);
    await readsSayWhy(t, scene);
    await talk.untilMore(operationsMeanwhile, "people to write while documents cannot be read");
    await over;
    await readStore.restart();
  });
});

test.serial("while the documents' server stands still posts are accepted, reads say why not, and then all is seen", async (t) => {
  t.timeout(10 * 60_000);
  const { readStore, scene } = await opening;
  await scene.through(t, async (talk) => {
    readStore.freeze();
    const over = pause(awayMs);
    await readsSayWhy(t, scene);
    await talk.untilMore(operationsMeanwhile, "people to write while documents cannot be read");
    await over;
    readStore.thaw();
  });
});

test.serial("after both the documents are what a replay of the log gives", async (t) => {
  t.timeout(10 * 60_000);
  const { scene } = await opening;
  await scene.equalsReplay(t);
});
