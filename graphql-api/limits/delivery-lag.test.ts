import test from "ava";
import fc from "fast-check";
import { measureDeliveryLag } from "./delivery-lag.ts";

const limits = { lagMaxMs: 100, underWayMin: 20 };

/**
 * A simulated back end that delivers this many commands a second, in the order in which they were
 * accepted.
 */
function given({ perSecond }: { perSecond: number }) {
  let nowMs = 0;
  let doneCredit = 0;
  const lag = measureDeliveryLag(() => nowMs, limits);
  const waiting: { readonly atMs: number; readonly end: (isVisible: boolean) => void }[] = [];
  const lags: number[] = [];
  let refused = 0;

  function arrive(): void {
    if (lag.isOverloaded()) refused += 1;
    else waiting.push({ atMs: nowMs, end: lag.begin() });
  }
  function work(): void {
    doneCredit = Math.min(doneCredit + perSecond / 1000, Math.max(1, waiting.length));
    for (; doneCredit >= 1 && waiting.length > 0; doneCredit -= 1) {
      const next = waiting.shift();
      next?.end(true);
      if (next !== undefined) lags.push(nowMs - next.atMs);
    }
  }
  /** Offers this many commands a second for this long, and returns what became of them. */
  function offer(offeredPerSecond: number, durationMs: number) {
    const [lagsBefore, refusedBefore] = [lags.length, refused];
    let offeredCredit = 0;
    for (const untilMs = nowMs + durationMs; nowMs < untilMs; nowMs += 1) {
      for (offeredCredit += offeredPerSecond / 1000; offeredCredit >= 1; offeredCredit -= 1) arrive();
      work();
    }
    const seen = lags.slice(lagsBefore);
    return { donePerSecond: seen.length / (durationMs / 1000), refused: refused - refusedBefore, lagMaxMs: Math.max(...seen) };
  }
  return { lag, waiting, offer, pass: (durationMs: number) => (nowMs += durationMs) };
}

test("at twice the possible rate, nearly the possible rate is delivered, on time, and the rest is refused", (t) => {
  const { offer } = given({ perSecond: 400 });
  t.is(offer(350, 5_000).refused, 0);
  offer(800, 1_500);
  const { donePerSecond, refused, lagMaxMs } = offer(800, 10_000);
  t.true(donePerSecond >= 0.98 * 400, `${donePerSecond} a second`);
  t.true(refused > 3_500, `${refused} refused`);
  t.true(lagMaxMs < 250, `${lagMaxMs} ms late`);
  t.is(offer(200, 2_000).refused, 0);
});

test("at any rate the possible work is done, and no command is refused while all can be delivered in time", (t) => {
  const rates = fc.record({
    perSecond: fc.integer({ min: 300, max: 2_000 }),
    share: fc.double({ min: 0.2, max: 4, noNaN: true }),
  });
  const holds = ({ perSecond, share }: { perSecond: number; share: number }) => {
    const { offer } = given({ perSecond });
    offer(perSecond * share, 4_000);
    const { donePerSecond, refused, lagMaxMs } = offer(perSecond * share, 5_000);
    if (share < 0.95) t.is(refused, 0);
    t.true(donePerSecond >= 0.95 * Math.min(1, share) * perSecond - 1);
    if (share > 1.3) t.true(lagMaxMs < 300, `${perSecond} a second, ${share}: ${lagMaxMs} ms`);
  };
  fc.assert(fc.property(rates, holds), { seed: 20_261_126, numRuns: 60 });
});

test("a burst that is delivered soon is accepted", (t) => {
  const { offer } = given({ perSecond: 1_000 });
  t.is(offer(2_000, 250).refused, 0);
  t.is(offer(500, 3_000).refused, 0);
});

test("a slow back end with few users refuses no command", (t) => {
  const { offer } = given({ perSecond: 10 });
  t.is(offer(9.9, 30_000).refused, 0);
});

test("while no change is delivered at all, a part is down, and commands are accepted", (t) => {
  const { lag, offer, pass } = given({ perSecond: 400 });
  offer(40_000, 1_500);
  t.true(lag.isOverloaded());
  pass(501);
  t.false(lag.isOverloaded());
});

test("commands that timed out are not measured: the bus may be away", (t) => {
  let nowMs = 0;
  const lag = measureDeliveryLag(() => nowMs, limits);
  const ends = Array.from({ length: 50 }, () => lag.begin());
  nowMs = 2_000;
  for (const end of ends.slice(0, 25)) end(false);
  t.false(lag.isOverloaded());
});
