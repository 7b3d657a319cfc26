import { setTimeout as pause } from "node:timers/promises";
import type { ExecutionContext, TestFn } from "ava";
import { TimelineDocument } from "../../support/generated/operations.ts";
import type { Scene } from "./scene.ts";
import { faultMaxMs, type Stage } from "./stage.ts";

const awayMs = 20_000;
/** Each post waits some seconds for the documents before it is accepted without them. */
const operationsMeanwhile = 6;

/** A reader gets an error while Logue cannot read, not an empty room. */
async function readsSayWhy(t: ExecutionContext, { town }: Scene): Promise<void> {
  const [reader] = town.founder;
  const [room] = town.rooms;
  const answer = await reader?.ask(TimelineDocument, { roomId: room?.id ?? "", last: 10 });
  t.is(answer?.data?.room ?? null, null);
  t.is(answer?.errors[0]?.extensions?.code, "StoreUnavailable");
}

/** Effects while no document can be read: posts are accepted, and reads say why they fail. */
export function describeReadStoreFaults(test: TestFn, opening: Promise<Stage>): void {
  test.serial(
    "while the documents' server is down posts are accepted and reads say why they fail; later all posts are seen",
    async (t) => {
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
    },
  );

  test.serial(
    "while the documents' server is frozen posts are accepted and reads say why they fail; later all posts are seen",
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
