import type { z } from "zod";
import { type Commands, type CommandType, commandDeclarations } from "./contract/commands.ts";
import type { LogueEvent, Recorded } from "./contract/event.ts";
import type { IdentifierDigest } from "./contract/identifier-digest.ts";
import type { Refusal, RefusalCode } from "./contract/refusals.ts";
import type { CommandMark } from "./handling/command-digest.ts";

/**
 * What a decision may know besides the command and the states. Clock and ids come from here, so
 * that deciding is pure.
 */
export interface CommandContext {
  readonly commandId: string;
  /** Whether this command wrote the event with this mark: the same id, type and data. */
  readonly isOwn: (mark: CommandMark | null) => boolean;
  readonly actorId: string;
  readonly actorKind: "user" | "bot" | "app" | "system" | "auditor" | "operator";
  /** The only permissions that the access token leaves its owner; undefined where it has no limit. */
  readonly limit?: readonly string[] | undefined;
  /** The server's clock, epoch milliseconds. */
  readonly nowMs: number;
  /** ISO 8601: when it happened, `nowMs` but for imports. */
  readonly occurredAt: string;
  /** From where a session is asked for, as the API saw it; undefined for other commands. */
  readonly address?: string | undefined;
  /** The key of these digests lies in the vault. */
  readonly digest: IdentifierDigest;
}

/**
 * A thing with a stream and a state folded from it. Special properties of some entities are
 * declared here as capabilities.
 */
export interface Entity<State> {
  /** The stream of the entity with this id; of one with segments, its first segment. */
  readonly streamOf: (id: string) => string;
  readonly initialState: () => State;
  /**
   * Pure: neither the state nor anything in it is changed in place, unless the entity declares
   * `fork`.
   */
  evolve(state: State, event: Recorded): State;
  /**
   * For an entity that changes its state in place: a cheap state above this one. Evolving it leaves
   * this one unchanged.
   */
  fork?(state: State): State;
  /**
   * Whether `evolve` reads no personal data: the state is then folded from sealed events, as
   * opening them costs time.
   */
  readonly foldsSealed?: boolean;
  /**
   * Whether the state takes more memory with each event. The others stay about as small as they
   * began.
   */
  readonly growsWithEvents?: boolean;
  /** The refusal of a command whose event is too large for the store. Default: InputInvalid. */
  readonly tooLarge?: RefusalCode;
  /** For an entity whose events lie in several streams, one after the other. */
  readonly segments?: Segments<State>;
}

/** How an entity goes on in a new stream when one is full. Its state is that of the newest segment. */
export interface Segments<State> {
  streamOf(id: string, segment: number): string;
  /** The segment of a stream, 0 for the first. */
  segmentOf(stream: string): number;
  /**
   * The next segment's state, to decide commands on: it still reads everything that the full one
   * knows.
   */
  next(state: State, openedAtMs: number): State;
  /** The first event of the segment after this one. */
  opening(state: State, id: string): LogueEvent;
  /** Whether the state is enough for this item: it knows the item, or no earlier segment can hold it. */
  answersFor(state: State, itemId: string): boolean;
  /** The ids of the items that a state says anything about. */
  itemsIn(state: State): Iterable<string>;
  /** This state as if it said nothing about any item. */
  withoutItems(state: State): State;
  /** Finds an item of an earlier segment and adds it to the newest state. */
  learnEarlier(current: () => State, itemId: string, readClosed: (segment: number) => Promise<State>): Promise<void>;
}

/** Names one entity whose state a command needs. */
export interface EntityReference<State> {
  readonly entity: Entity<State>;
  readonly id: string;
  /** For an entity with segments: what the state must know, in whatever segment it stands. */
  readonly itemIds?: readonly string[];
  /**
   * For an id that only another state knows, such as the holder of a name. References with it are
   * read after those without.
   */
  readonly idFrom?: IdFrom;
}

/**
 * Finds an id in the state of the reference of this name, with the help of the others that were
 * read before. While that state knows none, the reference's own `id` is used.
 */
export interface IdFrom {
  readonly reference: string;
  idIn(state: unknown, stateOf: (reference: string) => unknown): string | undefined;
}

export type Decision = readonly LogueEvent[] | Refusal;

export type References = Readonly<Record<string, EntityReference<unknown>>>;

export type StatesOf<R extends References> = {
  readonly [Name in keyof R]: R[Name] extends EntityReference<infer State> ? State : never;
};

/**
 * Appends to one entity's stream. A decision for no events accepts the command: what it asks for is
 * already so.
 */
export interface CommandStep<Data, R extends References> {
  readonly appendTo: keyof R & string;
  readonly decide: (data: Data, states: StatesOf<R>, context: CommandContext) => Decision;
}

/**
 * How one command is decided: the states it needs and the events that follow. Its schema and
 * everything else that is known of it are declared in the contract. Nearly every command has one
 * step; one that spans streams has several, run in order. All steps are tried on the states as read
 * before the first is appended, so that a refusal by a later step comes before anything is written,
 * races apart.
 */
export interface CommandDefinition<Data, R extends References = References> {
  readonly type: CommandType;
  readonly schema: z.ZodType<Data>;
  /**
   * The part of the data that the command's id is bound to. Default: all of it; leave out what the
   * server adds and may add otherwise the next time.
   */
  readonly boundData?: (data: Data) => unknown;
  readonly references: (data: Data, context: CommandContext) => R;
  readonly steps: readonly CommandStep<Data, R>[];
  /**
   * What an accepted command answers with, read from the states after it; the same when it is sent
   * again. Default: nothing.
   */
  readonly result?: (data: Data, states: StatesOf<R>, context: CommandContext) => Readonly<Record<string, unknown>>;
}

type Decider<Data, R extends References> = Omit<CommandDefinition<Data, R>, "type" | "schema">;

/**
 * Defines how the declared command of this name is decided; keeps the types of data, references and
 * states together.
 */
export const defineCommand = <Type extends CommandType, R extends References>(
  type: Type,
  decider: Decider<Commands[Type], R>,
): CommandDefinition<Commands[Type], R> => ({
  type,
  schema: commandDeclarations[type].schema as unknown as z.ZodType<Commands[Type]>,
  ...decider,
});
