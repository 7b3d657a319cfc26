import { checkHealth } from "@logue/infra/monitoring/health.ts";
import { openMemoryReadStore } from "@logue/infra/read-store/memory-read-store.ts";
import test from "ava";
import { createVisibility } from "../fan-out/visibility.ts";
import { ownProbes } from "./health.ts";

const position = (place: number) => String(place).padStart(20, "0");

async function given() {
  let nowMs = 0;
  const visibility = createVisibility(() => nowMs, 1);
  const readStore = await openMemoryReadStore();
  const answering = { ...readStore, get: async () => undefined };
  let isOverloaded = false;
  const check = () => checkHealth(ownProbes(answering, visibility, () => isOverloaded));
  return {
    visibility,
    check,
    pass: (durationMs: number) => {
      nowMs += durationMs;
    },
    overload: () => {
      isOverloaded = true;
    },
    breakReads: () => {
      answering.get = () => Promise.reject(new Error("closed"));
    },
  };
}

test("a write that is accepted and never delivered turns readiness off, and its delivery turns it on again", async (t) => {
  const { visibility, check, pass } = await given();
  t.false(await visibility.whenVisible(position(7), "room", 1));
  t.true((await check()).isReady);
  pass(5_001);
  t.false((await check()).isReady);
  visibility.pass("0", position(7));
  t.true((await check()).isReady);
});

test("a read store that does not answer, or a loop that is far behind, is not ready", async (t) => {
  const one = await given();
  one.breakReads();
  t.deepEqual(
    (await one.check()).parts.filter(({ isHealthy }) => !isHealthy).map(({ name }) => name),
    ["readStore"],
  );
  const other = await given();
  other.overload();
  t.like(await other.check(), { isReady: false });
});

test("a wait for a write ends when its own partition has passed it, and not before", async (t) => {
  const { visibility } = await given();
  const waiting = visibility.whenVisible(position(7), "room", 10_000);
  visibility.pass("0", position(6));
  t.is(await Promise.race([waiting, Promise.resolve("waits")]), "waits");
  visibility.pass("0", position(8));
  t.true(await waiting);
  t.true(await visibility.whenVisible(position(8), "room", 10_000));
});
