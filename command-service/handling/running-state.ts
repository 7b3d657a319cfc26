import type { EventToAppend, ExpectedRevision, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { CommandContext } from "../command.ts";
import type { LogueEvent, LogueMetadata, Recorded } from "../contract/event.ts";
import { eventIdOf } from "../contract/streams.ts";
import type { CachedState } from "../states/cached-state.ts";
import type { AcceptedCommand } from "./accept-command.ts";

/**
 * The state that a batch is decided on, one command after the other, and the events decided so far,
 * which are not stored yet.
 */
export interface RunningState {
  readonly main: CachedState;
  readonly stream: string;
  readonly expectedRevision: ExpectedRevision;
  /** The event that opens the entity's next segment, where the batch goes into one. */
  readonly opening: LogueEvent | null;
  state: unknown;
  readonly toAppend: EventToAppend[];
  readonly recorded: RecordedEvent[];
}

export function runningState(main: CachedState, segmentEventsMax: number, nowMs: number): RunningState {
  const { entity, revision, stream } = main;
  const { segments } = entity;
  // Every service decides this by the revision alone, so that all agree.
  if (segments !== undefined && revision + 1 >= segmentEventsMax) {
    const next = segments.streamOf(main.id, segments.segmentOf(stream) + 1);
    const opening = segments.opening(main.state, main.id);
    const state = segments.next(main.state, nowMs);
    return { main, stream: next, expectedRevision: "no_stream", opening, state, toAppend: [], recorded: [] };
  }
  const state = entity.fork === undefined ? main.state : entity.fork(main.state);
  const expectedRevision = revision === -1 ? "no_stream" : revision;
  return { main, stream, expectedRevision, opening: null, state, toAppend: [], recorded: [] };
}

/**
 * The command that an event comes from, the event's index among those of the command, and the
 * command's digest.
 */
export interface EventSource {
  readonly command: AcceptedCommand;
  readonly index: number;
  /**
   * Undefined while the actor's key is not loaded: the batch is then decided again before it is
   * written.
   */
  readonly digest: string | undefined;
}

/** Adds an event that a command decided for. Returns its revision. */
export function addEvent(running: RunningState, event: LogueEvent, source: EventSource): number {
  if (running.opening !== null && running.recorded.length === 0) addOpening(running, running.opening, source);
  const { envelope, context } = source.command;
  const id = eventIdOf(envelope.type, running.stream, context.commandId, source.index);
  const recorded = record(running, { id, type: event.type, data: event.data, metadata: metadataOf(source) }, context);
  running.state = running.main.entity.evolve(running.state, recorded as Recorded);
  return recorded.revision;
}

/**
 * Dated now, even by the import of an old item: ids are searched in earlier segments by the time of
 * the opening.
 */
function addOpening(running: RunningState, { type, data }: LogueEvent, source: EventSource): void {
  const { envelope, context } = source.command;
  const metadata = { ...metadataOf(source), occurredAt: new Date(context.nowMs).toISOString() };
  const id = eventIdOf(envelope.type, running.stream, context.commandId, "opening");
  record(running, { id, type, data, metadata }, context);
}

function record(running: RunningState, event: EventToAppend, { nowMs }: CommandContext): RecordedEvent {
  const { main, stream, opening, recorded } = running;
  const revision = (opening === null ? main.revision + 1 : 0) + recorded.length;
  const stored = { ...event, stream, revision, position: main.position, created: new Date(nowMs).toISOString() };
  running.toAppend.push(event);
  recorded.push(stored);
  return stored;
}

function metadataOf({ command, digest }: EventSource): LogueMetadata & Record<string, string> {
  const { envelope, context } = command;
  const { commandId, actorId, actorKind, occurredAt } = context;
  const { correlationId, traceparent, sessionId, via, causationId = commandId } = envelope;
  const causes = { $correlationId: correlationId, $causationId: causationId };
  const actor = { actorId, actorKind, schemaVersion: "1", occurredAt };
  const commandDigest = digest === undefined ? undefined : { commandDigest: digest };
  const source = { ...(sessionId !== undefined && { sessionId }), ...(via !== undefined && { via }) };
  const trace = traceparent === undefined ? undefined : { traceparent };
  return { ...causes, commandId, ...commandDigest, ...actor, ...source, ...trace };
}
