import type { Recorded } from "@logue/command-service/contract/event.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import test, { type ExecutionContext } from "ava";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { Undeliverable } from "../integration.ts";
import { openReactionScene } from "./conformance-host.ts";
import { listLetters } from "./dead-letters.ts";
import { createFigures } from "./figures.ts";
import { beginningAt, changeState, paused, replayedAfter, resumed, stateKey } from "./reaction-state.ts";

function given(t: ExecutionContext) {
  const metrics = createMetrics();
  t.teardown(metrics.close);
  const read = async (name: string, labels = "") => {
    const lines = (await metrics.registry.metrics()).split("\n");
    return Number(lines.find((line) => line.startsWith(`${name}{integration="probe"${labels}}`))?.split(" ")[1]);
  };
  return { metrics, read };
}

test("a host counts what was handled, what failed and what was given up, with the time that it took", async (t) => {
  const { metrics, read } = given(t);
  const { addInstance, post, start, workStore } = openReactionScene();
  const hook = addInstance("hook");
  let tries = 0;
  const handle = (text: string): void => {
    tries += 1;
    if (text === "poison") throw new Undeliverable("The receiver answered 400.");
    if (tries === 1) throw new Error("The receiver is away.");
  };
  const host = start(handle, { metrics });
  t.teardown(host.close);
  await post("one", "a", "poison", "b");
  await waitUntil("the end", () => tries === 4);
  await host.close();
  const counted = (outcome: string) => read("logue_reaction_seconds_count", `,outcome="${outcome}"`);
  t.deepEqual([await counted("handled"), await counted("failed"), await counted("undeliverable")], [2, 1, 1]);
  t.is(await read("logue_events_given_up_total"), 1);
  const countLetters = async () => (await listLetters(workStore, hook)).length;
  await createFigures({ metrics, workStore, clock: Date.now, countLetters }).measure([hook]);
  t.is(await read("logue_reaction_dead_letters"), 1);
});

test("an integration is behind by the age of the event that it is at, unless it is paused or another host went on", async (t) => {
  const { metrics, read } = given(t);
  const { addInstance, workStore } = openReactionScene();
  const hook = addInstance("hook");
  const [before, position] = ["0".repeat(20), "0".repeat(19) + 1];
  const clock = () => Date.parse("2026-01-02T03:05:00.000Z");
  const figures = createFigures({ metrics, workStore, clock, countLetters: async () => 0 });
  const lag = async () => {
    await figures.measure([hook]);
    return read("logue_reaction_lag_seconds");
  };
  await workStore.put({ ...stateKey("hook"), value: beginningAt(before), updatedAt: "2026-01-02T03:04:00.000Z" });
  const event = { position, created: "2026-01-02T03:04:00.000Z" } as Recorded;
  const attempt = (kind: "handled" | "failed") => figures.attempt(hook, event, async () => ({ kind, reason: "It is away." }));
  t.is(await lag(), 0);
  await attempt("failed");
  t.is(await lag(), 60);
  await changeState(workStore, "hook", clock(), paused);
  t.is(await lag(), 0);
  await changeState(workStore, "hook", clock(), resumed);
  await attempt("failed");
  await changeState(workStore, "hook", clock(), replayedAfter(position, false));
  t.is(await lag(), 0, "another host handled it");
  await changeState(workStore, "hook", clock(), replayedAfter(before, false));
  await attempt("failed");
  await attempt("handled");
  t.is(await lag(), 0);
});
