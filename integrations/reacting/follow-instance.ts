import type { Recorded } from "@logue/command-service/contract/event.ts";
import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import { pauseAfter } from "@logue/infra/retry.ts";
import type { StoredWork, WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { Reaction } from "../integration.ts";
import { keepLetter } from "./dead-letters.ts";
import { type FollowOptions, takenAgainAfterMs } from "./follow-options.ts";
import { type HandleOutcome, handleOnce } from "./handle-once.ts";
import { type ReactingInstance, type ReactionState, stateIn, stateKey, tellsDeleted } from "./reaction-state.ts";
import { wantedOf } from "./wanted-events.ts";

/** Thrown when another host holds the instance, or an administrator changed its state. */
class LetGo extends Error {}

/**
 * Reacts for one claimed instance until the log ends for a while, an event fails, or it was held
 * for long enough. The state is written after each event that was handled: a host that dies repeats
 * one event at most.
 */
export async function followInstance(
  options: FollowOptions,
  instance: ReactingInstance,
  react: Reaction,
  claimed: StoredWork,
): Promise<void> {
  const holder = holdState(options, claimed);
  try {
    await followHeld(options, instance, react, holder);
  } catch (error) {
    if (error instanceof LetGo) return;
    // Its lease may be long.
    await holder.release(holder.state(), options.clock() + takenAgainAfterMs).catch(() => undefined);
    throw error;
  }
}

interface Holder {
  state(): ReactionState;
  /** Lets go where it was paused or sent back meanwhile: nothing is sent after that. */
  check(): Promise<void>;
  /** Goes on in memory: what was not wanted is looked at again after a crash. */
  pass(state: ReactionState): void;
  /** Keeps the instance, by a write where the state changed or the lease is getting old. */
  keep(state: ReactionState, isWritten: boolean): Promise<void>;
  /** From then on `keep` renews the lease. */
  renewsAtMs(): number;
  /** Writes the state; any host takes the instance when it is due. */
  release(state: ReactionState, dueAtMs: number): Promise<void>;
  /** Writes the state of an instance that is paused: no host takes it. */
  pause(state: ReactionState): Promise<void>;
}

function holdState({ workStore, limits, holder, clock, turns }: FollowOptions, claimed: StoredWork): Holder {
  let { revision } = claimed;
  let state = stateIn(claimed);
  let written = state.after;
  let renewedAtMs = clock();
  const renewsAtMs = (): number => renewedAtMs + limits.leaseMs / 3;
  async function write(next: ReactionState, dueAtMs?: number, leaseMs?: number): Promise<void> {
    const record = { ...stateKey(claimed.id, claimed.kind), value: next, updatedAt: new Date(clock()).toISOString() };
    const due = dueAtMs === undefined ? {} : { dueAtMs };
    await turns.take(next.failing !== null);
    const lease = leaseMs === undefined ? undefined : { leaseMs, ...(holder !== undefined && { holder }) };
    const answer = await workStore.put({ ...record, ...due }, revision, lease);
    if (answer.kind === "conflict") await keepWherePaused(answer.current, next);
    if (answer.kind !== "stored") throw new LetGo();
    [revision, state, written, renewedAtMs] = [answer.revision, next, next.after, clock()];
  }
  /** An event that was under way when the instance was paused is not handled again. */
  async function keepWherePaused(current: StoredWork | undefined, { after, lastFailure }: ReactionState): Promise<void> {
    if (current === undefined || !stateIn(current).isPaused || stateIn(current).after !== written) return;
    const value = { ...stateIn(current), after, failing: null, ...(lastFailure && { lastFailure }) };
    if (after !== written) await workStore.put({ ...current, value }, current.revision);
  }
  return {
    state: () => state,
    async check() {
      if ((await workStore.get(stateKey(claimed.id, claimed.kind)))?.revision !== revision) throw new LetGo();
    },
    pass(next) {
      state = next;
    },
    async keep(next, isWritten) {
      state = next;
      const isOld = clock() >= renewsAtMs();
      if (isWritten || isOld) await write(next, clock(), limits.leaseMs);
    },
    renewsAtMs,
    release: write,
    pause: (next) => write(next),
  };
}

async function followHeld(options: FollowOptions, instance: ReactingInstance, react: Reaction, holder: Holder): Promise<void> {
  const { limits, clock, logEnd, signal } = options;
  const untilMs = clock() + limits.holdMs;
  while (!signal.aborted && clock() < untilMs) {
    await holder.keep(holder.state(), false);
    const { after } = holder.state();
    const events = await readInTurn(options, after);
    if (events.length === 0) {
      const waiting = { instance, react, after, untilMs: Math.min(untilMs, holder.renewsAtMs()) };
      holder.pass({ ...holder.state(), after: await logEnd.wait(waiting) });
    }
    const isOver = () => signal.aborted || clock() >= untilMs;
    if (!(await reactToAll(options, instance, react, events, holder, isOver))) return;
  }
  await holder.release(holder.state(), clock());
}

/** False where an event failed and is tried again later. What is not wanted is gone past at once. */
async function reactToAll(
  options: FollowOptions,
  instance: ReactingInstance,
  react: Reaction,
  events: readonly Recorded[],
  holder: Holder,
  isOver: () => boolean,
): Promise<boolean> {
  let unwanted: Recorded | undefined;
  const goPast = (): void => {
    if (unwanted !== undefined) holder.pass({ ...holder.state(), after: unwanted.position });
    unwanted = undefined;
  };
  for (const event of events) {
    const asked = wantedOf(options, instance, react, event);
    const wanted = asked instanceof Promise ? await asked : asked;
    if (wanted.length === 0 && holder.state().failing === null) {
      unwanted = event;
      continue;
    }
    goPast();
    if (isOver()) return true;
    if (!(await reactTo(options, instance, wanted, react, event, holder))) return false;
  }
  goPast();
  return true;
}

async function readInTurn({ pages, mayHaveMore, turns }: FollowOptions, after: Position): Promise<readonly Recorded[]> {
  if (!mayHaveMore(after)) return [];
  await turns.take();
  return pages.readAfter(after);
}

/** False where the event failed and is tried again later. */
async function reactTo(
  options: FollowOptions,
  instance: ReactingInstance,
  wanted: readonly PublicEvent[],
  react: Reaction,
  event: Recorded,
  holder: Holder,
): Promise<boolean> {
  const state = holder.state();
  const passed: ReactionState = { ...state, after: event.position, failing: null };
  const attempts = state.failing?.eventId === event.id ? state.failing.attempts + 1 : 1;
  const kept = attempts === 1 ? undefined : state.failing?.kept;
  const of = { attempts, kept, position: event.position };
  // The lease is renewed first, so that it covers the whole time that the event may take.
  await options.turns.take(state.failing !== null);
  await holder.keep(state, false);
  let next = passed;
  let isAffected = state.failing !== null;
  for (const asked of wanted) {
    const seen = await options.seenBy(instance, asked, event, tellsDeleted(state, event.position));
    if (seen === null) continue;
    isAffected = true;
    await holder.check();
    const host = options.hostOf(instance);
    const outcome = await options.figures.attempt(instance, event, () => handleOnce(react, seen, { ...options, ...of, host }));
    if (outcome.kind === "handled") continue;
    if (outcome.kind === "stopped") {
      await holder.release(state, options.clock());
      return false;
    }
    const failed = { event, type: asked.type, attempts, outcome };
    if (!(await giveUp(options, instance, holder, failed))) return false;
    next = { ...next, lastFailure: lastFailureOf(failed, options.clock()) };
    break;
  }
  await holder.keep(next, isAffected);
  return true;
}

interface Failed {
  readonly event: Recorded;
  readonly type: string;
  readonly attempts: number;
  readonly outcome: Exclude<HandleOutcome, { readonly kind: "handled" | "stopped" }>;
}

const lastFailureOf = ({ event, outcome }: Failed, atMs: number) => ({ eventId: event.id, atMs, reason: outcome.reason });

/** True where the event became a dead letter; else the instance is released to try it again. */
async function giveUp(options: FollowOptions, instance: ReactingInstance, holder: Holder, failed: Failed): Promise<boolean> {
  const { limits, clock } = options;
  const { event, type, attempts, outcome } = failed;
  const { reason } = outcome;
  const state = { ...holder.state(), lastFailure: lastFailureOf(failed, clock()) };
  const sinceMs = attempts === 1 ? clock() : (state.failing?.sinceMs ?? clock());
  const kept = "kept" in outcome && outcome.kept !== undefined ? { kept: outcome.kept } : {};
  const failing = { eventId: event.id, attempts, sinceMs, reason, ...kept };
  if (outcome.kind === "switchedOff") {
    await holder.pause({ ...state, failing, isPaused: true, switchedOffWith: instance.settings ?? "" });
    return false;
  }
  const withDeleted = tellsDeleted(state, event.position);
  const letter = { eventId: event.id, before: state.after, type, attempts, reason, ...kept, ...(withDeleted && { withDeleted }) };
  const isGivenUp = outcome.kind === "undeliverable" || clock() - sinceMs >= limits.giveUpAfterMs;
  if (isGivenUp && (await keepLetter(options, instance, letter))) {
    options.figures.gaveUp(instance);
    return true;
  }
  await releaseFailing(options, instance, holder, { ...state, failing }, "afterMs" in outcome ? outcome.afterMs : 0);
  return false;
}

async function releaseFailing(
  { limits, clock, log }: FollowOptions,
  instance: ReactingInstance,
  holder: Holder,
  state: ReactionState,
  leastMs = 0,
): Promise<void> {
  const { attempts = 1, eventId } = state.failing ?? {};
  const pauseMs = Math.max(pauseAfter(attempts, limits.backoff), leastMs);
  log.warn(
    { integration: instance.name, instanceId: instance.id, eventId, attempts, pauseMs },
    "An integration failed on an event",
  );
  await holder.release(state, clock() + pauseMs);
}

/** Everything up to this position was handled by the instance; undefined before it began. */
export async function handledUpTo(workStore: WorkStore, instanceId: string): Promise<Position | undefined> {
  const work = await workStore.get(stateKey(instanceId));
  return work && stateIn(work).after;
}
