import { randomUUID } from "node:crypto";
import type { ConsumedRecord, EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { z } from "zod";
import { relayLeaseTopic } from "../contract/topics.ts";
import type { Log } from "../log.ts";
import { afterOf, hear, isElsewhere, isHeld, type LeaseClaim, type LeaseView, newView, shouldClaim } from "./lease-rules.ts";

export interface RelayLease {
  /** Whether this process may publish at this moment; to be asked before each publication. */
  isHeld(): boolean;
  /** Whether another relay publishes, as far as is known here. */
  isElsewhere(): boolean;
  /** Resolves with true once it may, with false when the signal ends the wait. */
  whenHeld(signal: AbortSignal): Promise<boolean>;
  /** Gives the lease back, so that another relay goes on at once, and asks for it no more. */
  release(): Promise<void>;
}

export interface RelayLeaseOptions {
  /** The lease's topic must be declared on it. */
  readonly eventBus: Pick<EventBus, "publish" | "broadcast" | "lastRecords">;
  readonly log: Log;
  /** For how long a holder that is not heard of keeps the lease. Default 5,000. */
  readonly ttlMs?: number;
  /** Monotonic milliseconds; default: those of this process. */
  readonly clock?: () => number;
}

interface Lease {
  readonly options: RelayLeaseOptions;
  readonly clock: () => number;
  /** When each claim was sent that may still come back. */
  readonly sentAtMs: Map<string, number>;
  readonly waiters: Set<() => void>;
  view: LeaseView;
  /** The claim under way. */
  claiming: Promise<void> | undefined;
  isOver: boolean;
}

const defaultTtlMs = 5_000;
const claimsPerTtl = 5;
const releaseTimeoutMs = 2_000;

const claimSchema: z.ZodType<LeaseClaim> = z.object({
  holderId: z.string(),
  nonce: z.string(),
  after: z.string(),
  isReleased: z.boolean(),
});

/**
 * Takes part in who may publish. The relays write claims to a topic of one partition and all read
 * it, so all agree on who holds the lease without comparing clocks. Rejects when the bus cannot be
 * read.
 */
export async function openRelayLease(options: RelayLeaseOptions): Promise<RelayLease> {
  const { eventBus, ttlMs = defaultTtlMs, clock = () => performance.now() } = options;
  const lease: Lease = {
    options,
    clock,
    sentAtMs: new Map(),
    waiters: new Set(),
    view: newView(randomUUID(), ttlMs, clock()),
    claiming: undefined,
    isOver: false,
  };
  const handle = (records: readonly ConsumedRecord[]) => {
    for (const record of records) listen(lease, record);
  };
  const listening = await eventBus.broadcast({ topic: relayLeaseTopic, handle });
  handle(await eventBus.lastRecords(relayLeaseTopic));
  claimInTurn(lease);
  const timer = setInterval(() => claimInTurn(lease), ttlMs / claimsPerTtl);
  return {
    isHeld: () => isHeld(lease.view, clock()),
    isElsewhere: () => isElsewhere(lease.view, clock()),
    whenHeld: (signal) => whenHeld(lease, signal),
    release: async () => {
      if (lease.isOver) return;
      lease.isOver = true;
      clearInterval(timer);
      await giveBack(lease);
      await listening.stop();
    },
  };
}

function listen(lease: Lease, { offset, value }: ConsumedRecord): void {
  const claim = claimSchema.safeParse(parse(value)).data;
  const nowMs = lease.clock();
  const before = lease.view;
  lease.view = hear(before, { offset, claim }, nowMs, lease.sentAtMs.get(claim?.nonce ?? ""));
  if (claim !== undefined) lease.sentAtMs.delete(claim.nonce);
  tellOfChange(lease, before);
  // Who gives the lease back has others take it without waiting for their next turn.
  if (claim?.isReleased) claimInTurn(lease);
  if (isHeld(lease.view, nowMs)) for (const wake of lease.waiters) wake();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tellOfChange({ view, options }: Lease, before: LeaseView): void {
  if (view.holder === before.holder) return;
  if (view.holder === view.holderId) options.log.info({}, "This relay publishes from now on");
  else if (before.holder === view.holderId) options.log.warn({}, "Another relay publishes from now on; this one stands by");
}

/** One claim at a time: what it meets in the log decides about the next. */
function claimInTurn(lease: Lease): void {
  const nowMs = lease.clock();
  forgetOldClaims(lease, nowMs);
  if (lease.isOver || lease.claiming !== undefined || !shouldClaim(lease.view, nowMs)) return;
  lease.claiming = claim(lease, false).finally(() => {
    lease.claiming = undefined;
  });
}

async function claim(lease: Lease, isReleased: boolean): Promise<void> {
  const { eventBus, log } = lease.options;
  const nonce = randomUUID();
  const written: LeaseClaim = { holderId: lease.view.holderId, nonce, after: afterOf(lease.view), isReleased };
  lease.sentAtMs.set(nonce, lease.clock());
  try {
    await eventBus.publish(relayLeaseTopic, [{ key: "relay", value: JSON.stringify(written), headers: {} }]);
  } catch (error) {
    log.warn({ error: String(error) }, "The relay's lease could not be claimed and will be tried again");
  }
}

/** A claim that comes back later than this no longer gives anything. */
function forgetOldClaims({ sentAtMs, view }: Lease, nowMs: number): void {
  for (const [nonce, sentMs] of sentAtMs) if (nowMs - sentMs > view.ttlMs) sentAtMs.delete(nonce);
}

async function whenHeld(lease: Lease, signal: AbortSignal): Promise<boolean> {
  const isNow = (): boolean => isHeld(lease.view, lease.clock());
  if (signal.aborted || isNow()) return !signal.aborted;
  const { promise, resolve } = Promise.withResolvers<void>();
  lease.waiters.add(resolve);
  signal.addEventListener("abort", () => resolve(), { once: true });
  await promise;
  lease.waiters.delete(resolve);
  return !signal.aborted;
}

/** Where the bus does not take it in time, the others wait until the lease is over. */
async function giveBack(lease: Lease): Promise<void> {
  await lease.claiming;
  const wasOurs = lease.view.holder === lease.view.holderId;
  lease.view = { ...lease.view, heldUntilMs: Number.NEGATIVE_INFINITY };
  if (!wasOurs) return;
  const patience = new Promise((resolve) => setTimeout(resolve, releaseTimeoutMs).unref());
  await Promise.race([claim(lease, true), patience]);
}
