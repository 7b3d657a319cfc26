import { setTimeout as pause } from "node:timers/promises";
import type { TestFn } from "ava";
import { faultMaxMs, type Stage } from "./stage.ts";

const operationsMeanwhile = 30;
const frozenMs = 20_000;

/** Effects of a missing broker: posts are accepted, and delivery waits. */
export function describeBrokerFaults(test: TestFn, opening: Promise<Stage>): void {
  test.serial("while the broker is down posts are accepted, and afterwards all readers see them in order", async (t) => {
    t.timeout(faultMaxMs);
    const { broker, scene } = await opening;
    await scene.through(t, async (talk) => {
      await broker.kill("SIGKILL");
      await talk.untilMore(operationsMeanwhile, "people to write without a broker");
      await broker.restart();
    });
  });

  test.serial(
    "while the broker is frozen for twenty seconds posts are accepted, and afterwards all readers see them",
    async (t) => {
      t.timeout(faultMaxMs);
      const { broker, scene } = await opening;
      await scene.through(t, async (talk) => {
        broker.freeze();
        await pause(frozenMs);
        await talk.untilMore(operationsMeanwhile, "people to write while the broker is frozen");
        broker.thaw();
      });
    },
  );
}
