import test from "ava";
import fc from "fast-check";
import { afterOf, hear, isElsewhere, isHeld, type LeaseClaim, type LeaseView, newView, shouldClaim } from "./lease-rules.ts";

const ttlMs = 5_000;

const claimOf = (view: LeaseView, nonce: string, isReleased = false): LeaseClaim => ({
  holderId: view.holderId,
  nonce,
  after: afterOf(view),
  isReleased,
});

test("on a new log the first who writes has the lease, and the other learns of it", (t) => {
  const [ada, grace] = [newView("ada", ttlMs, 0), newView("grace", ttlMs, 0)];
  const record = { offset: 0n, claim: claimOf(ada, "1") };
  t.true(isHeld(hear(ada, record, 20, 10), 20));
  const seen = hear(grace, record, 20, undefined);
  t.false(isHeld(seen, 20));
  t.true(isElsewhere(seen, 20));
  t.false(shouldClaim(seen, 20 + ttlMs - 1));
  t.true(shouldClaim(seen, 20 + ttlMs));
});

test("the lease runs from the time of the request, and ends before another process may take it", (t) => {
  const ada = newView("ada", ttlMs, 0);
  const held = hear(ada, { offset: 0n, claim: claimOf(ada, "1") }, 900, 100);
  t.true(isHeld(held, 100 + 3_999));
  t.false(isHeld(held, 100 + 4_000));
});

test("of two who claim after the same record, the log's order lets one win", (t) => {
  const start = hear(newView("ada", ttlMs, 0), { offset: 7n, claim: undefined }, 0, undefined);
  const [ada, grace] = [start, { ...start, holderId: "grace" }];
  const [first, second] = [
    { offset: 8n, claim: claimOf(grace, "g") },
    { offset: 9n, claim: claimOf(ada, "a") },
  ];
  const adaAfter = [first, second].reduce((view, record) => hear(view, record, 10, record === second ? 5 : undefined), ada);
  const graceAfter = [first, second].reduce((view, record) => hear(view, record, 10, record === first ? 5 : undefined), grace);
  t.deepEqual([isHeld(adaAfter, 10), isHeld(graceAfter, 10)], [false, true]);
  t.deepEqual([adaAfter.holder, graceAfter.holder], ["grace", "grace"]);
});

test("a released lease goes to the first process that asks", (t) => {
  const ada = hear(newView("ada", ttlMs, 0), { offset: 0n, claim: claimOf(newView("ada", ttlMs, 0), "1") }, 10, 5);
  const grace = hear(newView("grace", ttlMs, 0), { offset: 0n, claim: claimOf(newView("ada", ttlMs, 0), "1") }, 10, undefined);
  const released = { offset: 1n, claim: claimOf(ada, "2", true) };
  t.true(shouldClaim(hear(grace, released, 20, undefined), 20));
  t.false(isHeld(hear(ada, released, 20, 15), 20));
});

/**
 * Relays on machines whose clocks differ and run at different speeds, and a log that is slow, loses
 * and delays records.
 */
interface Relay {
  view: LeaseView;
  readonly rate: number;
  readonly offsetMs: number;
  readonly sentAtMs: Map<string, number>;
  heard: number;
}

interface World {
  nowMs: number;
  nonces: number;
  readonly relays: Relay[];
  readonly log: LeaseClaim[];
  /** On their way to the log; they may come late, in another order, or never. */
  readonly flying: LeaseClaim[];
}

interface RelayStep {
  readonly kind: "turn" | "deliver" | "release" | "restart";
  readonly relay: number;
}

type Step =
  | { readonly kind: "wait"; readonly forMs: number }
  | RelayStep
  | { readonly kind: "land" | "lose"; readonly index: number };

const relayCount = 3;
const relay = fc.nat(relayCount - 1);

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("wait" as const), forMs: fc.nat(2_500) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("turn" as const), relay }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("deliver" as const), relay }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("land" as const), index: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("lose" as const), index: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("release" as const), relay }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restart" as const), relay }) },
);

const rates = fc.array(fc.double({ min: 0.95, max: 1.05, noNaN: true }), { minLength: relayCount, maxLength: relayCount });

const localMs = ({ nowMs }: World, { rate, offsetMs }: Relay): number => offsetMs + nowMs * rate;

function newWorld(speeds: readonly number[]): World {
  const world: World = { nowMs: 0, nonces: 0, relays: [], log: [], flying: [] };
  speeds.forEach((rate, index) => {
    const offsetMs = index * 1_000_000;
    world.relays.push({ view: newView(`relay-${index}`, ttlMs, offsetMs), rate, offsetMs, sentAtMs: new Map(), heard: 0 });
  });
  return world;
}

function write(world: World, writer: Relay, isReleased: boolean): void {
  world.nonces += 1;
  const claim = claimOf(writer.view, String(world.nonces), isReleased);
  writer.sentAtMs.set(claim.nonce, localMs(world, writer));
  world.flying.push(claim);
}

function deliver(world: World, reader: Relay): void {
  const claim = world.log[reader.heard];
  if (claim === undefined) return;
  const record = { offset: BigInt(reader.heard), claim };
  reader.view = hear(reader.view, record, localMs(world, reader), reader.sentAtMs.get(claim.nonce));
  reader.heard += 1;
}

function take(world: World, step: Step): void {
  if ("relay" in step) takeTurn(world, step);
  else if ("forMs" in step) world.nowMs += step.forMs;
  else {
    const [claim] = world.flying.splice(step.index % Math.max(1, world.flying.length), 1);
    if (claim !== undefined && step.kind === "land") world.log.push(claim);
  }
}

function takeTurn(world: World, step: RelayStep): void {
  const one = world.relays[step.relay];
  if (one === undefined) return;
  if (step.kind === "deliver") deliver(world, one);
  if (step.kind === "turn" && shouldClaim(one.view, localMs(world, one))) write(world, one, false);
  if (step.kind === "release" && one.view.holder === one.view.holderId) {
    one.view = { ...one.view, heldUntilMs: Number.NEGATIVE_INFINITY };
    write(world, one, true);
  }
  if (step.kind === "restart") {
    world.nonces += 1;
    one.view = newView(`restarted-${world.nonces}`, ttlMs, localMs(world, one));
    one.heard = Math.max(0, world.log.length - 1);
    one.sentAtMs.clear();
  }
}

const holders = (world: World): Relay[] => world.relays.filter((one) => isHeld(one.view, localMs(world, one)));

test("however the log and the clocks behave, never do two relays hold the lease at once", (t) => {
  fc.assert(
    fc.property(rates, fc.array(steps, { maxLength: 120, size: "max" }), (speeds, run) => {
      const world = newWorld(speeds);
      for (const step of run) {
        take(world, step);
        if (holders(world).length > 1) return false;
      }
      return true;
    }),
    { seed: 2026, numRuns: 3_000 },
  );
  t.pass();
});

test("once the log behaves, some relay holds the lease within three times its length, and keeps it", (t) => {
  fc.assert(
    fc.property(rates, fc.array(steps, { maxLength: 60, size: "max" }), (speeds, run) => {
      const world = newWorld(speeds);
      for (const step of run) take(world, step);
      const seen: (string | undefined)[] = [];
      for (let round = 0; round < 30; round += 1) {
        world.nowMs += ttlMs / 5;
        for (const one of world.relays) if (shouldClaim(one.view, localMs(world, one))) write(world, one, false);
        world.log.push(...world.flying.splice(0));
        for (const one of world.relays) while (one.heard < world.log.length) deliver(world, one);
        seen.push(holders(world)[0]?.view.holderId);
      }
      const settled = new Set(seen.slice(16));
      return settled.size === 1 && !settled.has(undefined);
    }),
    { seed: 2026, numRuns: 1_000 },
  );
  t.pass();
});
