import { setTimeout as pause } from "node:timers/promises";
import type { TestFn } from "ava";
import { faultMaxMs, type Stage } from "./stage.ts";

const operationsMeanwhile = 30;
const frozenMs = 20_000;

/** What people see of a broker that is away: posts are accepted, and delivery waits. */
export function describeBrokerFaults(test: TestFn, opening: Promise<Stage>): void {
  test.serial("while the broker is killed posts are accepted, and afterwards everybody sees them in order", async (t) => {
    t.timeout(faultMaxMs);
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
      t.timeout(faultMaxMs);
      const { broker, scene } = await opening;
      await scene.through(t, async (talk) => {
        broker.freeze();
        await pause(frozenMs);
        await talk.untilMore(operationsMeanwhile, "people to write while the broker stands still");
        broker.thaw();
      });
    },
  );
}
