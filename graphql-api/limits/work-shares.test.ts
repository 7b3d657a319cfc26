import test from "ava";
import fc from "fast-check";
import { createWorkShares, type WorkShare } from "./work-shares.ts";

const options = { costPerAskerMax: 100, bytesPerAskerMax: 1_000, waitingPerAskerMax: 5 };

/** Takes a share and says whether it was given at once. */
function given(shares = createWorkShares(options)) {
  const begun: string[] = [];
  return {
    begun,
    async take(asker: string, cost: number, name = asker): Promise<WorkShare | null> {
      const share = await shares.take(asker, cost);
      begun.push(share === null ? `${name} refused` : name);
      return share;
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("operations beyond an asker's share wait for that asker's running ones, and not for those of others", async (t) => {
  const { take, begun } = given();
  const first = await take("ada", 60, "a1");
  void take("ada", 60, "a2");
  await take("bea", 60, "b1");
  await settled();
  t.deepEqual(begun, ["a1", "b1"]);
  first?.end();
  await settled();
  t.deepEqual(begun, ["a1", "b1", "a2"]);
});

test("an operation that costs more than the whole share runs alone", async (t) => {
  const { take, begun } = given();
  const huge = await take("ada", 1_000, "huge");
  void take("ada", 1, "small");
  await settled();
  t.deepEqual(begun, ["huge"]);
  huge?.made(10);
  await settled();
  t.deepEqual(begun, ["huge", "small"]);
});

test("four expensive operations run at once, waiting ones take turns by asker, and cheap ones do not wait", async (t) => {
  const { take, begun } = given();
  const running = await Promise.all(["a", "b", "c", "d"].map((asker) => take(asker, 90)));
  for (const name of ["e1", "e2"]) void take("e", 90, name);
  void take("f", 90);
  await take("g", 10);
  t.deepEqual(begun, ["a", "b", "c", "d", "g"]);
  running[0]?.end();
  running[1]?.end();
  await settled();
  t.deepEqual(begun, ["a", "b", "c", "d", "g", "e1", "f"]);
});

test("unread answers delay further operations of the same asker", async (t) => {
  const { take, begun } = given();
  const unread = await take("ada", 10, "first");
  unread?.made(2_000);
  void take("ada", 10, "second");
  await settled();
  t.deepEqual(begun, ["first"]);
  unread?.end();
  await settled();
  t.deepEqual(begun, ["first", "second"]);
});

test("an operation is refused when too many wait", async (t) => {
  const { take, begun } = given();
  await take("ada", 100, "runs");
  for (let index = 0; index < 5; index += 1) void take("ada", 100, "waits");
  t.is(await take("ada", 100), null);
  t.deepEqual(begun, ["runs", "ada refused"]);
});

test("in any order of begins and ends every asker gets a turn, and nothing is left when all have ended", async (t) => {
  const step = fc.record({ asker: fc.constantFrom("a", "b", "c"), cost: fc.integer({ min: 0, max: 120 }), bytes: fc.nat(2_000) });
  const holds = async (steps: readonly { asker: string; cost: number; bytes: number }[]) => {
    const shares = createWorkShares({ ...options, waitingPerAskerMax: 100 });
    const costs: Record<string, number> = {};
    const done = steps.map(async ({ asker, cost, bytes }) => {
      const share = await shares.take(asker, cost);
      costs[asker] = (costs[asker] ?? 0) + cost;
      t.true((costs[asker] ?? 0) <= Math.max(options.costPerAskerMax, cost));
      await settled();
      costs[asker] = (costs[asker] ?? 0) - cost;
      share?.made(bytes);
      await settled();
      share?.end();
      share?.end();
    });
    await Promise.all(done);
    t.not(shares.take("d", 1_000), null);
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40 }), holds), { seed: 20_261_127, numRuns: 100 });
});
