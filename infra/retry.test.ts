import test from "ava";
import { pauseAfter, rest, retry } from "./retry.ts";

const backoff = { firstMs: 1, mostMs: 4 };

test("pauses double up to the longest, and jitter takes at most half of one away", (t) => {
  t.deepEqual(
    [1, 2, 3, 4, 2_000].map((failures) => pauseAfter(failures, backoff)),
    [1, 2, 4, 4, 4],
  );
  for (let round = 0; round < 100; round += 1) {
    const pauseMs = pauseAfter(3, { ...backoff, isJittered: true });
    t.true(pauseMs >= 2 && pauseMs <= 4);
  }
});

test("work is done again while it fails for a passing reason, and its result is returned", async (t) => {
  let attempts = 0;
  const work = async () => {
    attempts += 1;
    if (attempts < 5) throw new Error("away");
    return "done";
  };
  t.is(await retry(work, { backoff, isPassing: () => true }), "done");
  t.is(attempts, 5);
});

test("another failure is thrown at once, as it is", async (t) => {
  const broken = new Error("broken");
  const thrown = await t.throwsAsync(retry(() => Promise.reject(broken), { backoff, isPassing: () => false }));
  t.is(thrown, broken);
});

test("when the time is over the last failure is thrown", async (t) => {
  const away = new Error("away");
  const options = { backoff: { firstMs: 10_000, mostMs: 10_000 }, isPassing: () => true, withinMs: 5_000 };
  t.is(await t.throwsAsync(retry(() => Promise.reject(away), options)), away);
});

test("an abort ends the pause: retry throws it, rest does not", async (t) => {
  const aborting = new AbortController();
  const options = { backoff: { firstMs: 60_000, mostMs: 60_000 }, isPassing: () => true, signal: aborting.signal };
  const retrying = retry(() => Promise.reject(new Error("away")), options);
  const resting = rest(60_000, aborting.signal);
  aborting.abort();
  await t.throwsAsync(retrying, { name: "AbortError" });
  await t.notThrowsAsync(resting);
});
