import test from "ava";
import { describeWorkStore } from "./conformance.ts";
import { openMemoryWorkStore } from "./memory-work-store.ts";
import { openWhenReached } from "./open-when-reached.ts";
import type { SealedWorkStore } from "./sealed-work-store.ts";
import { WorkStoreUnavailable } from "./work-store.ts";

const quietly = { onAway: () => undefined, onReached: () => undefined };

describeWorkStore(
  test,
  "work-store that is opened when it is reached",
  async (startMs) => {
    let nowMs = startMs;
    const open = () => openWhenReached({ ...quietly, open: async () => openMemoryWorkStore(() => nowMs) });
    const advance = (milliseconds: number) => {
      nowMs += milliseconds;
    };
    return { store: await open(), openAgain: open, advance };
  },
  false,
);

test("an unreachable work-store delays nothing, is tried again after a pause, and is reported once", async (t) => {
  let [nowMs, openings] = [0, 0];
  const said: string[] = [];
  let outcome: () => SealedWorkStore = () => {
    throw new WorkStoreUnavailable("Nothing listens there.");
  };
  const store = await openWhenReached({
    open: async () => {
      openings += 1;
      return outcome();
    },
    onAway: () => said.push("away"),
    onReached: () => said.push("reached"),
    pauseMs: 1_000,
    clock: () => nowMs,
  });
  const list = () => store.list("draft", "ada");
  await t.throwsAsync(list(), { instanceOf: WorkStoreUnavailable });
  t.is(openings, 1, "The pause is not over.");
  nowMs += 1_000;
  await t.throwsAsync(list(), { instanceOf: WorkStoreUnavailable });
  t.is(openings, 2);
  outcome = () => {
    throw new Error("The credentials are refused.");
  };
  nowMs += 1_000;
  await t.throwsAsync(list(), { instanceOf: WorkStoreUnavailable });
  outcome = openMemoryWorkStore;
  nowMs += 1_000;
  t.deepEqual(await Promise.all([list(), list()]), [[], []]);
  t.is(openings, 4);
  t.deepEqual(said, ["away", "reached"]);
});

test("an error that waiting does not fix stops the start", async (t) => {
  const open = async () => {
    throw new Error("The credentials are refused.");
  };
  await t.throwsAsync(openWhenReached({ ...quietly, open }), { message: "The credentials are refused." });
});
