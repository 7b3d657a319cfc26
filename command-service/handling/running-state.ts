import type { EventToAppend, ExpectedRevision, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { CommandContext } from "../command.ts";
import type { LogueEvent, LogueMetadata, Recorded } from "../contract/event.ts";
import { conversationStream, eventIdOf } from "../contract/streams.ts";
import { isSegmentFull, nextSegment, segmentOpening } from "../messages/next-segment.ts";
import { type CachedState, conversationOf } from "../states/cached-state.ts";
import type { AcceptedCommand } from "./accept-command.ts";

/** The state that a batch is decided on, one command after the other, with what they decided and nobody has stored yet. */
export interface RunningState {
  readonly main: CachedState;
  readonly stream: string;
  readonly expectedRevision: ExpectedRevision;
  /** Whether the batch opens a conversation's next segment. */
  readonly opensSegment: boolean;
  state: unknown;
  readonly toAppend: EventToAppend[];
  readonly recorded: RecordedEvent[];
}

export function runningState(main: CachedState, segmentEventsMax: number, nowMs: number): RunningState {
  const { entity, revision, stream } = main;
  if (entity.kind === "conversation" && isSegmentFull(revision, segmentEventsMax)) {
    const state = nextSegment(conversationOf(main), nowMs);
    const next = conversationStream(main.id, state.segment);
    return { main, stream: next, expectedRevision: "no_stream", opensSegment: true, state, toAppend: [], recorded: [] };
  }
  const state = entity.fork === undefined ? main.state : entity.fork(main.state);
  const expectedRevision = revision === -1 ? "no_stream" : revision;
  return { main, stream, expectedRevision, opensSegment: false, state, toAppend: [], recorded: [] };
}

/** What an event comes from: a command, which of its events it is, and the command's digest. */
export interface EventSource {
  readonly command: AcceptedCommand;
  readonly index: number;
  /** Undefined while the actor's key is not at hand: what is decided is then decided anew before it is written. */
  readonly digest: string | undefined;
}

/** Takes an event that a command decided for. Returns its revision. */
export function addEvent(running: RunningState, event: LogueEvent, source: EventSource): number {
  if (running.opensSegment && running.recorded.length === 0) addOpening(running, source);
  const { envelope, context } = source.command;
  const id = eventIdOf(envelope.type, running.stream, context.commandId, source.index);
  const recorded = record(running, { id, type: event.type, data: event.data, metadata: metadataOf(source) }, context);
  running.state = running.main.entity.evolve(running.state, recorded as Recorded);
  return recorded.revision;
}

/** Opened now, even by the import of an old message: the opening's time tells which ids can stand in earlier segments. */
function addOpening(running: RunningState, source: EventSource): void {
  const { envelope, context } = source.command;
  const metadata = { ...metadataOf(source), occurredAt: new Date(context.nowMs).toISOString() };
  const data = segmentOpening(conversationOf(running.main), running.main.id);
  const id = eventIdOf(envelope.type, running.stream, context.commandId, "opening");
  record(running, { id, type: "SegmentOpened", data, metadata }, context);
}

function record(running: RunningState, event: EventToAppend, { nowMs }: CommandContext): RecordedEvent {
  const { main, stream, opensSegment, recorded } = running;
  const revision = (opensSegment ? 0 : main.revision + 1) + recorded.length;
  const stored = { ...event, stream, revision, position: main.position, created: new Date(nowMs).toISOString() };
  running.toAppend.push(event);
  recorded.push(stored);
  return stored;
}

function metadataOf({ command, digest }: EventSource): LogueMetadata & Record<string, string> {
  const { envelope, context } = command;
  const { commandId, actorId, actorKind, occurredAt } = context;
  const { correlationId, traceparent } = envelope;
  const causes = { $correlationId: correlationId, $causationId: commandId };
  const actor = { actorId, actorKind, schemaVersion: "1", occurredAt };
  const commandDigest = digest === undefined ? undefined : { commandDigest: digest };
  const trace = traceparent === undefined ? undefined : { traceparent };
  return { ...causes, commandId, ...commandDigest, ...actor, ...trace };
}
