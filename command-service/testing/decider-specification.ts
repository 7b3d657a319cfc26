import type { ExecutionContext } from "ava";
import type { CommandContext, CommandDefinition, Decision, EntityReference, References, StatesOf } from "../command.ts";
import { type CommandType, commandDeclarationOf } from "../contract/commands.ts";
import { refusalsOfEveryCommand } from "../contract/declare.ts";
import type { LogueEvent, Recorded } from "../contract/event.ts";
import { isRefusal, type Refusal, type RefusalCode } from "../contract/refusals.ts";

/**
 * An event that happened before. `occurredAt` (ISO 8601) and `actorId` go into its metadata; `erased`
 * names fields whose keys were destroyed.
 */
export type PastEvent = LogueEvent & {
  readonly occurredAt?: string;
  readonly actorId?: string;
  readonly erased?: readonly string[];
};

/**
 * The earlier events, by the name of the command's reference. A missing name shares the state of
 * another one to the same entity.
 */
export type PastEvents<R extends References> = { readonly [Name in keyof R]?: readonly PastEvent[] };

/** Who asks, and when, unless a test says otherwise. */
export const defaultContext: CommandContext = {
  commandId: "0192a000-0000-7000-8000-00000000c0de",
  actorId: "0192a000-0000-7000-8000-0000000a11ce",
  actorKind: "user",
  nowMs: Date.parse("2026-03-01T09:00:00.000Z"),
  occurredAt: "2026-03-01T09:00:00.000Z",
  isOwn: () => false,
  digest: (kind, name) => `digest of ${kind} ${name}`,
};

/** An event as a store would give it back, for tests of entities. */
export function recordedEvent(event: PastEvent, stream: string, revision: number): Recorded {
  const occurredAt = event.occurredAt ?? "2026-03-01T08:00:00.000Z";
  const mark = { commandId: `before-${stream}-${revision}`, commandDigest: "of another command" };
  const metadata = { ...mark, actorId: event.actorId ?? "", schemaVersion: "1", occurredAt };
  const place = { stream, revision, position: String(revision + 1).padStart(20, "0"), id: `${stream}/${revision}` };
  const { type, data, erased } = event;
  return { ...place, type, data, metadata, created: occurredAt, ...(erased && { erased }) } as Recorded;
}

/**
 * Given events that happened, when a command is sent, then these events or this refusal:
 * `given({ room: [...] }).when(data, { actorId }).thenEvents(t, [...])`.
 */
export function deciderSpecification<Data, R extends References>(command: CommandDefinition<Data, R>) {
  return (past: PastEvents<R>) => ({
    when: (data: Data, overrides: Partial<CommandContext> = {}) => {
      const context = contextOf(overrides);
      const outcome = () => declared(command.type, decideAll(command, past, data, context));
      return {
        /** The events of all steps, in order. */
        thenEvents: (t: ExecutionContext, events: readonly LogueEvent[]) => t.deepEqual(outcome(), [...events]),
        thenNothing: (t: ExecutionContext) => t.deepEqual(outcome(), []),
        thenRefused: (t: ExecutionContext, code: RefusalCode, details?: Refusal["details"]) =>
          details === undefined ? t.is(refusalCodeOf(outcome()), code) : t.deepEqual(outcome(), { refused: code, details }),
        /** For what cannot be told word by word. */
        outcome,
      };
    },
  });
}

/** The contract lists the refusals of each command; clients and the documentation rely on that list. */
function declared(type: CommandType, outcome: Decision): Decision {
  if (!isRefusal(outcome)) return outcome;
  const { refused } = outcome;
  if (refusalsOfEveryCommand.includes(refused) || commandDeclarationOf(type).refusals.includes(refused)) return outcome;
  throw new Error(`${type} is refused with ${refused}, which its declaration does not list.`);
}

const contextOf = (overrides: Partial<CommandContext>): CommandContext => {
  const nowMs = overrides.nowMs ?? defaultContext.nowMs;
  const { commandId } = { ...defaultContext, ...overrides };
  const isOwn: CommandContext["isOwn"] = (mark) => mark?.commandId === commandId;
  return { ...defaultContext, occurredAt: new Date(nowMs).toISOString(), isOwn, ...overrides };
};

const refusalCodeOf = (outcome: Decision): string =>
  isRefusal(outcome) ? outcome.refused : `accepted with ${outcome.map((event) => event.type).join(", ") || "nothing"}`;

/**
 * Like the handler: input is checked, all steps are tried, then each runs on the states that the
 * earlier ones left.
 */
function decideAll<Data, R extends References>(
  command: CommandDefinition<Data, R>,
  past: PastEvents<R>,
  input: Data,
  context: CommandContext,
): Decision {
  const parsed = command.schema.safeParse(input);
  if (!parsed.success) return { refused: "InputInvalid", details: {} };
  const references = command.references(parsed.data, context);
  const tried = runSteps(command, parsed.data, context, foldAll(references, past), () => {});
  if (isRefusal(tried)) return tried;
  const states = foldAll(references, past);
  return runSteps(command, parsed.data, context, states, (name, event) => evolveAll(references, states, name, event));
}

function runSteps<Data, R extends References>(
  command: CommandDefinition<Data, R>,
  data: Data,
  context: CommandContext,
  states: Record<string, unknown>,
  evolve: (appendTo: string, event: LogueEvent) => void,
): Decision {
  const events: LogueEvent[] = [];
  for (const step of command.steps) {
    const decision = step.decide(data, states as StatesOf<R>, context);
    if (isRefusal(decision)) return decision;
    for (const event of decision) evolve(step.appendTo, event);
    events.push(...decision);
  }
  return events;
}

const isSameEntity = (one: EntityReference<unknown>, other: EntityReference<unknown>): boolean =>
  one.idFrom === undefined && other.idFrom === undefined && one.entity === other.entity && one.id === other.id;

function foldAll<R extends References>(references: R, past: PastEvents<R>): Record<string, unknown> {
  const states: Record<string, unknown> = {};
  for (const [name, reference] of Object.entries(references)) {
    const told = Object.keys(references).find((other) => {
      const otherReference = references[other];
      return past[other] !== undefined && otherReference !== undefined && isSameEntity(reference, otherReference);
    });
    const events: readonly PastEvent[] = past[name] ?? (told === undefined ? [] : (past[told] ?? []));
    const stream = reference.entity.streamOf(reference.id);
    states[name] = events.reduce<unknown>(
      (state, event, revision) => reference.entity.evolve(state, recordedEvent(event, stream, revision)),
      reference.entity.initialState(),
    );
  }
  return states;
}

function evolveAll(references: References, states: Record<string, unknown>, appendTo: string, event: LogueEvent): void {
  const target = references[appendTo];
  if (target === undefined) throw new Error(`The command appends to ${appendTo}, which it does not refer to.`);
  for (const [name, reference] of Object.entries(references)) {
    if (isSameEntity(reference, target))
      states[name] = reference.entity.evolve(states[name], recordedEvent(event, target.entity.streamOf(target.id), 1_000_000));
  }
}
