import { type Position, type RecordedEvent, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { Entity, EntityReference } from "../command.ts";
import type { Recorded } from "../contract/event.ts";
import { isOfNewerShape } from "../contract/known-events.ts";
import { type RecentCommands, rememberCommand } from "../handling/recent-commands.ts";
import { keyOf, streamOf } from "./entity-streams.ts";

/**
 * One entity's state as far as its stream has been read. It may be outdated: an append decided on
 * it names the revision it expects.
 */
export interface CachedState {
  readonly key: string;
  readonly id: string;
  readonly entity: Entity<unknown>;
  /** For an entity with segments, the stream of the newest one. */
  stream: string;
  state: unknown;
  /** Of the last event folded in, -1 for none. */
  revision: number;
  position: Position;
  readonly commands: RecentCommands;
  readonly onPoison: OnPoison;
}

/** Called with an event that `evolve` threw on, and with what it threw. */
export type OnPoison = (event: RecordedEvent, error: unknown) => void;

export const emptyState = (
  reference: EntityReference<unknown>,
  onPoison: OnPoison,
  stream: string = streamOf(reference),
): CachedState => ({
  key: keyOf(reference),
  id: reference.id,
  entity: reference.entity,
  stream,
  state: reference.entity.initialState(),
  revision: -1,
  position: startPosition,
  commands: new Map(),
  onPoison,
});

/**
 * Folds in the next event of the stream. `position` is given for an event just appended, which does
 * not have its own yet. An event that `evolve` throws on, or that is of a newer shape, is skipped, as in
 * the projections: otherwise its entity could never be changed again.
 */
export function evolveCached(cached: CachedState, event: RecordedEvent, position: Position = event.position): void {
  try {
    if (isOfNewerShape(event)) throw new Error("A newer version of Logue wrote this event in a shape that this one cannot read.");
    cached.state = cached.entity.evolve(cached.state, event as Recorded);
  } catch (error) {
    cached.onPoison(event, error);
  }
  cached.revision = event.revision;
  cached.position = position;
  rememberCommand(cached.commands, event, position);
}

export type FoldOutcome = "known" | "folded" | "segmentEnded" | "gap";

/**
 * Folds in an event if it is the next one. The caller handles a gap, and the first event of the
 * next segment.
 */
export function foldNext(cached: CachedState, event: RecordedEvent, position: Position): FoldOutcome {
  if (event.stream !== cached.stream) {
    const { segments } = cached.entity;
    if (segments === undefined) return "gap";
    const ahead = segments.segmentOf(event.stream) - segments.segmentOf(cached.stream);
    if (ahead <= 0) return "known";
    return ahead === 1 && event.revision === 0 ? "segmentEnded" : "gap";
  }
  if (event.revision <= cached.revision) return "known";
  if (event.revision > cached.revision + 1) return "gap";
  evolveCached(cached, event, position);
  return "folded";
}

/** Makes this the empty state of the entity's next segment. */
export function beginSegment(cached: CachedState, stream: string): void {
  cached.stream = stream;
  cached.state = cached.entity.initialState();
  cached.revision = -1;
}

const smallStateWeight = 16;

/** How much memory the state takes, counted in events. */
export const weightOf = ({ entity, revision }: CachedState): number =>
  entity.growsWithEvents === true ? smallStateWeight + revision + 1 : smallStateWeight;
