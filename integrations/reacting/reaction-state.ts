import type { Position } from "@logue/infra/event-store/event-store.ts";
import {
  type StoredWork,
  serverOwnerId,
  type WorkKey,
  type WorkKind,
  type WorkStore,
} from "@logue/infra/work-store/work-store.ts";

/** How far an instance has reacted to the log. */
export interface ReactionState {
  /** Everything up to this position was handled. */
  readonly after: Position;
  readonly isPaused: boolean;
  /** The event that fails now and holds back what follows; null while all is well. */
  readonly failing: FailingEvent | null;
  /** Set where the instance switched itself off: its settings then. It goes on when they change. */
  readonly switchedOffWith?: string;
  /**
   * Up to here the words of messages that were deleted since are told too: it is a replay for those
   * who may export them.
   */
  readonly withDeletedUntil?: Position;
  /** Where in the log the last request of an administrator is that changed this state. */
  readonly steeredAt?: Position;
  /** The last failure of any event, also after all went well again. */
  readonly lastFailure?: PastFailure;
}

export interface PastFailure {
  readonly eventId: string;
  /** Epoch milliseconds. */
  readonly atMs: number;
  readonly reason: string;
}

export interface FailingEvent {
  readonly eventId: string;
  readonly attempts: number;
  /** Epoch milliseconds. */
  readonly sinceMs: number;
  /** The last error's message, for administrators. */
  readonly reason: string;
  /** What the next attempt needs of the last one. */
  readonly kept?: string;
}

/** An event that was given up. The event itself is in the log. */
export interface DeadLetter {
  readonly eventId: string;
  /** The event is the first one after this position. */
  readonly before: Position;
  readonly type: string;
  readonly attempts: number;
  readonly reason: string;
  /** Whether it was given up in a replay with the words of messages that were deleted since. */
  readonly withDeleted?: boolean;
  readonly kept?: string;
  /** It was not given up: an administrator asked for the event once more. It is tried one time. */
  readonly isRedelivery?: boolean;
}

/** An instance whose integration reacts to events. */
export interface ReactingInstance {
  readonly id: string;
  /** The integration's name. */
  readonly name: string;
  readonly actorId: string;
  /** Where it was added to the log: it reacts to what comes after it. */
  readonly addedAt: Position;
  /** Another text whenever its settings change. */
  readonly settings?: string;
}

export const stateKey = (instanceId: string, kind: WorkKind = "integration-cursor"): WorkKey => ({
  kind,
  ownerId: serverOwnerId,
  id: instanceId,
});

/** The letters of an instance belong to its account, so that they are erased with it. */
export const letterKey = (instance: Pick<ReactingInstance, "id" | "actorId">, eventId: string): WorkKey => ({
  kind: "dead-letter",
  ownerId: instance.actorId,
  id: `${instance.id}/${eventId}`,
});

export const stateIn = (work: StoredWork): ReactionState => work.value as ReactionState;

export const letterIn = (work: StoredWork): DeadLetter => work.value as DeadLetter;

/** The instance's id in the id of a dead letter. */
export const instanceIdIn = (letterId: string): string => letterId.slice(0, letterId.indexOf("/"));

export const beginningAt = (after: Position): ReactionState => ({ after, isPaused: false, failing: null });

/**
 * Changes the state of an instance, whichever host holds it: that host finds another revision when
 * it writes, and lets go. A paused instance is never due. False where the instance has no state.
 */
export async function changeState(
  workStore: WorkStore,
  instanceId: string,
  nowMs: number,
  change: (state: ReactionState) => ReactionState,
): Promise<boolean> {
  for (;;) {
    const work = await workStore.get(stateKey(instanceId));
    if (work === undefined) return false;
    const value = change(stateIn(work));
    const record = { ...stateKey(instanceId), value, updatedAt: new Date(nowMs).toISOString() };
    const due = value.isPaused ? {} : { dueAtMs: nowMs };
    const answer = await workStore.put({ ...record, ...due }, work.revision);
    if (answer.kind === "stored") return true;
  }
}

/** Has an event that failed tried again at once, where the reason for it may be over. */
export async function retryNow(workStore: WorkStore, instanceId: string, nowMs: number): Promise<void> {
  const state = await readState(workStore, instanceId);
  if (state === undefined || state.failing === null || state.isPaused) return;
  await changeState(workStore, instanceId, nowMs, (current) => current);
}

/** Undefined where no host has begun with the instance. */
export async function readState(workStore: WorkStore, instanceId: string): Promise<ReactionState | undefined> {
  const work = await workStore.get(stateKey(instanceId));
  return work && stateIn(work);
}

/** It stays paused when settings change: a person did it. */
export const paused = ({ switchedOffWith: _isForgotten, ...state }: ReactionState): ReactionState => ({
  ...state,
  isPaused: true,
});

/** What failed begins anew, so that a long pause does not count as failing. */
export const resumed = ({ switchedOffWith: _isForgotten, ...state }: ReactionState): ReactionState => ({
  ...state,
  isPaused: false,
  failing: null,
});

/** A paused instance stays paused. */
export const replayedAfter =
  (after: Position, withDeleted: boolean) =>
  ({ withDeletedUntil: _isForgotten, ...state }: ReactionState): ReactionState => ({
    ...state,
    after,
    failing: null,
    ...(withDeleted && { withDeletedUntil: state.after }),
  });

/** Whether the event at this position is told as it was, though its message was deleted since. */
export const tellsDeleted = ({ withDeletedUntil }: ReactionState, position: Position): boolean =>
  withDeletedUntil !== undefined && position <= withDeletedUntil;

/** Deletes the state of an instance that was removed. */
export const forgetState = (workStore: WorkStore, instanceId: string): Promise<boolean> => workStore.delete(stateKey(instanceId));

/** Has an instance that switched itself off go on, where its settings were changed since. */
export async function goOnWhereChanged(workStore: WorkStore, instance: ReactingInstance, nowMs: number): Promise<void> {
  const isChanged = ({ switchedOffWith: before }: ReactionState) => before !== undefined && before !== (instance.settings ?? "");
  const work = await workStore.get(stateKey(instance.id));
  if (work === undefined || !isChanged(stateIn(work))) return;
  await changeState(workStore, instance.id, nowMs, (state) => (isChanged(state) ? resumed(state) : state));
}
