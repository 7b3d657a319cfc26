import { setTimeout as pause } from "node:timers/promises";
import type { ExecutionContext, TestFn } from "ava";
import { TimelineDocument } from "../../support/generated/operations.ts";
import type { Scene } from "./scene.ts";
import { faultMaxMs, type Stage } from "./stage.ts";

const awayMs = 20_000;
/** Each waits some seconds for the documents before it is accepted without them. */
const operationsMeanwhile = 6;

/** Whoever reads is told that Logue cannot read, instead of being shown an empty room. */
async function readsSayWhy(t: ExecutionContext, { town }: Scene): Promise<void> {
  const [reader] = town.founder;
  const [room] = town.rooms;
  const answer = await reader?.ask(TimelineDocument, { roomId: room?.id ?? "", last: 10 });
  t.is(answer?.data?.room ?? null, null);
  t.is(answer?.errors[0]?.extensions?.code, "StoreUnavailable");
}

/** What people see while no document can be read: posts are accepted, and reads say why not. */
export function describeReadStoreFaults(test: TestFn, opening: Promise<Stage>): void {
  test.serial("while the documents' server is killed posts are accepted, reads say why not, and then all is seen", async (t) => {
    t.timeout(faultMaxMs);
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

  test.serial(
    "while the documents' server stands still posts are accepted, reads say why not, and then all is seen",
    async (t) => {
      t.timeout(faultMaxMs);
      const { readStore, scene } = await opening;
      await scene.through(t, async (talk) => {
        readStore.freeze();
        const over = pause(awayMs);
        await readsSayWhy(t, scene);
        await talk.untilMore(operationsMeanwhile, "people to write while documents cannot be read");
        await over;
        readStore.thaw();
      });
    },
  );
}
