import type { EventData } from "@logue/command-service/contract/event.ts";
import type { EventStore, Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { rest } from "@logue/infra/retry.ts";
import { type StoredWork, serverOwnerId, type WorkStore } from "@logue/infra/work-store/work-store.ts";
import { listLetters, redeliver, retryLetter } from "./dead-letters.ts";
import {
  changeState,
  paused,
  type ReactingInstance,
  type ReactionState,
  readState,
  replayedAfter,
  resumed,
} from "./reaction-state.ts";

export interface SteeringOptions {
  readonly history: Pick<EventStore, "readAll" | "lastPosition">;
  readonly workStore: WorkStore;
  readonly instances: () => Promise<readonly ReactingInstance[]>;
  readonly whenMoved: () => Promise<void>;
  readonly clock: () => number;
  readonly log: Pick<Logger, "warn">;
  readonly signal: AbortSignal;
}

const key = { kind: "steering-cursor", ownerId: serverOwnerId, id: "reactions" } as const;
const pageMax = 500;
const retryAfterMs = 1_000;
/** Each look takes a read of the log, and administrators do not notice so short a wait. */
const leastMs = 250;

/**
 * Does what administrators asked for as soon as the log has it: pauses, replays, another try, another
 * delivery. So it is done also where the process that was asked has died since. Any number of hosts
 * follow; each request is done once.
 */
export async function followSteering(options: SteeringOptions): Promise<void> {
  const { whenMoved, log, signal } = options;
  let after: Position | undefined;
  while (!signal.aborted) {
    const moved = whenMoved();
    try {
      after = await steerAfter(options, after ?? (await beginning(options)));
      await Promise.all([moved, rest(leastMs, signal)]);
    } catch (error) {
      log.warn({ err: error }, "What was asked of integrations could not be done; it is tried again.");
      await rest(retryAfterMs, signal);
    }
  }
}

/** Where a host begins: behind what was done, or at the end of a log that no host has followed yet. */
async function beginning({ history, workStore, clock }: SteeringOptions): Promise<Position> {
  const last = await history.lastPosition();
  await workStore.put({ ...key, value: { after: last }, updatedAt: new Date(clock()).toISOString() }, null);
  return doneUpTo(workStore);
}

/** Before any position where no host has begun. */
const afterIn = (stored: StoredWork | undefined): Position =>
  (stored?.value as { readonly after: Position } | undefined)?.after ?? "";

const doneUpTo = async (workStore: WorkStore): Promise<Position> => afterIn(await workStore.get(key));

async function steerAfter(options: SteeringOptions, from: Position): Promise<Position> {
  let after = from;
  for (;;) {
    const page = await options.history.readAll({ after, limit: pageMax });
    for (const event of page) {
      if (event.type === "ReactionSteered") await doOnce(options, event);
      after = event.position;
    }
    if (page.length < pageMax) return after;
    await noteDone(options, after);
  }
}

async function doOnce(options: SteeringOptions, event: RecordedEvent): Promise<void> {
  if ((await doneUpTo(options.workStore)) >= event.position) return;
  await steer(options, event.position, event.data as EventData<"ReactionSteered">);
  await noteDone(options, event.position);
}

/** Never goes back behind what another host has done. */
async function noteDone(options: SteeringOptions, after: Position): Promise<void> {
  const { workStore, clock } = options;
  const stored = await workStore.get(key);
  if (afterIn(stored) >= after) return;
  const record = { ...key, value: { after }, updatedAt: new Date(clock()).toISOString() };
  const answer = await workStore.put(record, stored?.revision ?? null);
  if (answer.kind === "conflict") await noteDone(options, after);
}

async function steer(options: SteeringOptions, position: Position, asked: EventData<"ReactionSteered">): Promise<void> {
  const { workStore, clock } = options;
  const { instanceId, change, after, eventId, withDeleted } = asked;
  // It was removed since.
  if ((await readState(workStore, instanceId)) === undefined) return;
  if (change === "retried") return retry(options, instanceId, eventId);
  if (change === "redelivered") {
    if (after === null || eventId === null) return;
    const again = { eventId, before: after, type: "", withDeleted };
    return redeliver(workStore, await find(options, instanceId), again, clock());
  }
  const changed = { paused, resumed, replayed: replayedAfter(after ?? "", withDeleted) }[change];
  const once = (state: ReactionState): ReactionState =>
    (state.steeredAt ?? "") >= position ? state : { ...changed(state), steeredAt: position };
  await changeState(workStore, instanceId, clock(), once);
}

async function retry(options: SteeringOptions, instanceId: string, eventId: string | null): Promise<void> {
  const instance = await find(options, instanceId);
  for (const letter of await listLetters(options.workStore, instance))
    if (eventId === null || letter.eventId === eventId)
      await retryLetter(options.workStore, instance, letter.eventId, options.clock());
}

async function find({ instances }: SteeringOptions, instanceId: string): Promise<ReactingInstance> {
  const instance = (await instances()).find(({ id }) => id === instanceId);
  if (instance === undefined) throw new Error("The documents do not show the integration now.");
  return instance;
}

const lookEveryMs = 20;

/** Waits until a host has done what was asked at this position; no longer where no host has run yet. */
export async function whenSteered(workStore: WorkStore, position: Position, withinMs: number): Promise<void> {
  const untilMs = performance.now() + withinMs;
  for (;;) {
    const done = await doneUpTo(workStore);
    if (done === "" || done >= position || performance.now() > untilMs) return;
    await rest(lookEveryMs);
  }
}
