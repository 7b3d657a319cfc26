import { type Position, type RecordedEvent, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { Entity, EntityReference } from "../command.ts";
import type { Recorded } from "../contract/event.ts";
import { segmentOf } from "../contract/streams.ts";
import { type RecentCommands, rememberCommand } from "../handling/recent-commands.ts";
import type { ConversationState } from "../messages/conversation.ts";
import { keyOf, streamOf } from "./entity-streams.ts";

/** One entity's state as far as its stream has been read: a baseline, which the append's expected revision holds to the truth. */
export interface CachedState {
  readonly key: string;
  readonly id: string;
  readonly entity: Entity<unknown>;
  /** A conversation's is its newest segment. */
  stream: string;
  state: unknown;
  /** Of the last event folded in, -1 for none. */
  revision: number;
  position: Position;
  readonly commands: RecentCommands;
  readonly onPoison: OnPoison;
}

/** Told of an event that a state could not take in, and of what it threw. */
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

/** The state of what is known to be a conversation. */
export const conversationOf = (cached: CachedState): ConversationState => cached.state as ConversationState;

/**
 * Folds in the next event of the stream. `position` stands for the event's own where it does not know it. An event that cannot be folded in
 * is passed over, as it is where documents are made: else nothing could be done in its room any more.
 */
export function evolveCached(cached: CachedState, event: RecordedEvent, position: Position = event.position): void {
  try {
    cached.state = cached.entity.evolve(cached.state, event as Recorded);
  } catch (error) {
    cached.onPoison(event, error);
  }
  cached.revision = event.revision;
  cached.position = position;
  rememberCommand(cached.commands, event, position);
}

export type FoldOutcome = "known" | "folded" | "segmentEnded" | "gap";

/** Folds in an event if it is the next one. A gap, or the first event of the next segment, is left to the caller. */
export function foldNext(cached: CachedState, event: RecordedEvent, position: Position): FoldOutcome {
  if (event.stream !== cached.stream) {
    const ahead = segmentOf(event.stream) - segmentOf(cached.stream);
    if (ahead <= 0) return "known";
    return ahead === 1 && event.revision === 0 ? "segmentEnded" : "gap";
  }
  if (event.revision <= cached.revision) return "known";
  if (event.revision > cached.revision + 1) return "gap";
  evolveCached(cached, event, position);
  return "folded";
}

/** From here on the state is that of the conversation's next segment. */
export function beginSegment(cached: CachedState, stream: string): void {
  cached.stream = stream;
  cached.state = cached.entity.initialState();
  cached.revision = -1;
}

const smallStateWeight = 16;

/** In events: a conversation grows with each, the other states hardly do. */
export const weightOf = (cached: CachedState): number =>
  cached.entity.kind === "conversation" ? smallStateWeight + cached.revision + 1 : smallStateWeight;
