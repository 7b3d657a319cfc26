import type { Readable } from "node:stream";
import type { Commands, CommandType } from "@logue/command-service/contract/commands.ts";
import type { PublicEvent, PublicEventType } from "@logue/command-service/contract/public-events/public-events.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import type { SettingDeclaration, SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { BusRecord } from "@logue/infra/event-bus/event-bus.ts";
import type { Outgoing } from "@logue/infra/outgoing/outgoing.ts";
import type { InstanceHost } from "./instance-host.ts";
import type { Interactive, ProgramSocket } from "./interactive.ts";
import type { Listen } from "./listening.ts";
import type { Delivery, TryPayload } from "./payloads.ts";
import type { IntegrationRoute } from "./route.ts";
import type { PasswordSignIn, PeopleList, SignIn } from "./sign-in.ts";
import type { Watch } from "./watch.ts";

/** A command that an import sends: as the user who did it, with the time when it was done. */
export type ImportCommand = {
  readonly [Type in CommandType]: {
    readonly type: Type;
    readonly data: Commands[Type];
    /** The same for the same thing each time, so that a second run adds nothing. */
    readonly commandId: string;
    readonly actorId: string;
    /** ISO 8601. */
    readonly occurredAt: string;
  };
}[CommandType];

export type ImportAnswer = { readonly kind: "accepted" } | { readonly kind: "refused"; readonly code: RefusalCode };

/** A file of people's that comes with an export. */
export interface ImportedFile {
  readonly fileId: string;
  readonly commandId: string;
  readonly name: string;
  readonly declaredType: string;
  readonly uploaderId: string;
  /** Null for a person's picture and for an emoji. */
  readonly roomId: string | null;
  /** Whether it is a picture for an emoji: small, and with its animation. Default: false. */
  readonly isEmoji?: boolean;
  /** ISO 8601. */
  readonly occurredAt: string;
  open(): Promise<Readable>;
}

/** All that an import may touch. */
export interface ImportHost {
  /** Whether this import made the workspace, so that its first room may be renamed. */
  readonly isNewWorkspace: boolean;
  send(command: ImportCommand): Promise<ImportAnswer>;
  /** Sends commands about one room, which are decided in their order; the answers come in the same. */
  sendAll(commands: readonly ImportCommand[]): Promise<ImportAnswer[]>;
  /** The public channel of this name, so that an import goes on in a channel that is there. */
  findChannel(name: string): Promise<string | undefined>;
  /** Which of these are there already: from an earlier run, and perhaps changed by people since. */
  known(kind: "room" | "message", ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** The number of the last message in the room's timeline, 0 for none. */
  lastNumber(roomId: string): Promise<number>;
  /** The members of a room that is here, and whether they have read everything in it. */
  members(roomId: string): Promise<readonly { readonly userId: string; readonly hasReadAll: boolean }[]>;
  /** The names for mentions that these people have now, by id; who is not here is missing. */
  userNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Whether an earlier run noted this step as finished: users may have changed since what it set
   * then.
   */
  isFinished(step: string): Promise<boolean>;
  finish(step: string): Promise<void>;
  /** Stores a file's bytes and records the upload. */
  keepFile(file: ImportedFile): Promise<ImportAnswer>;
  /** Called often, with how many of the things to do are done. */
  progress(done: number, total: number, doing: string): void;
}

/** What was noted of one kind: things left out, changed, or worth knowing. */
export interface ImportNotes {
  readonly title: string;
  /** Whether something is missing here that was there. */
  readonly isLoss: boolean;
  readonly count: number;
  /** The file of the export, or the thing in it, and what became of it. */
  readonly lines: readonly string[];
}

export interface ImportReport {
  /** How many of each kind of thing there are here now, such as `messages`. */
  readonly taken: Readonly<Record<string, number>>;
  /** How each message object of the export ended; together they are all that was found. */
  readonly messageObjects?: { readonly found: number; readonly ends: Readonly<Record<string, number>> };
  /** Losses first. Kinds of which there was nothing to note are missing. */
  readonly notes: readonly ImportNotes[];
}

export interface ImportOptions {
  /**
   * What to do with a channel of the export whose name exists here: continue it, or make a new one
   * with a suffix.
   */
  readonly into: "existing" | "suffix";
  /** A token of the other system, to fetch files that are not in the export. */
  readonly token?: string;
  /** How to fetch; the platform's where it is missing. */
  readonly fetch?: typeof fetch;
  /** How to fetch from addresses that the export names; the guarded way where it is missing. */
  readonly outgoing?: Pick<Outgoing, "send">;
}

/** An export that was opened and read through. Nothing is written yet. */
export interface OpenedExport {
  /** Sends what is in it; running it again goes on where it stopped. */
  import(host: ImportHost): Promise<ImportReport>;
  close(): void;
}

export interface Importer {
  /** One sentence: what file it reads and where that comes from. */
  readonly description: string;
  /** Whether it reads a file; the demo does not. */
  readonly needsFile: boolean;
  /** Reads the file at `source` through. Rejects with `NoExport` where it is none. */
  open(source: string, options: ImportOptions, progress: ImportHost["progress"]): Promise<OpenedExport>;
}

/** The file is no export, or none that can be read: in words for the person who chose it. */
export class NoExport extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "NoExport";
  }
}

/** What an integration needs to deliver events to another system. */
export interface DeliveringHost {
  readonly clock: () => number;
  /** Requests to addresses that people supply. */
  readonly outgoing: Pick<Outgoing, "send">;
  /** Missing where the host has no way to programs with open sockets. */
  readonly socket?: ProgramSocket;
  /** The plain settings of the instance as they are now. */
  settings(): Promise<Readonly<Record<string, SettingValue>>>;
  /** Writes what became of a request to the instance's log, which administrators read. */
  noteDelivery(delivery: Delivery): Promise<void>;
  /** Whether an account is that of an instance of the same integration. */
  isOfSameKind(accountId: string): Promise<boolean>;
  /** Missing where the bus reaches no other program. */
  readonly topics?: PublicTopics;
}

/** Topics of the bus that other programs read. */
export interface PublicTopics {
  /** Resolves when the record is durable. It may come twice where that is unknown. */
  publish(topic: string, record: BusRecord): Promise<void>;
}

/** All that an integration may touch while it reacts to an event. */
export interface ReactionHost extends InstanceHost {
  /** Missing where the host runs parts of Logue alone, and nothing for other systems. */
  readonly delivering?: DeliveringHost;
  /** 1 for the first time that the event is handled, then how often it was tried. */
  readonly attempt: number;
  /** Whether an administrator asked for this event to be sent once more. */
  readonly isRedelivery?: boolean;
  /** What the attempt before kept by `Unfinished`. */
  readonly kept?: string;
  /** Aborted when the event has taken too long or the host stops; what is done later is repeated. */
  readonly signal: AbortSignal;
}

/** Thrown by `handle` for an event that no other attempt would deliver: it becomes a dead letter. */
export class Undeliverable extends Error {
  override readonly name = "Undeliverable";
}

/** Thrown by `handle` for an event that is tried again later, and not before so long. */
export class TryLater extends Error {
  override readonly name = "TryLater";
  readonly afterMs: number;

  constructor(message: string, afterMs: number) {
    super(message);
    this.afterMs = afterMs;
  }
}

/**
 * Thrown by `handle` where the other system has done its part and ours failed: the next attempt gets
 * what was kept, and does not ask again.
 */
export class Unfinished extends Error {
  override readonly name = "Unfinished";
  readonly kept: string;

  constructor(message: string, kept: string, options?: ErrorOptions) {
    super(message, options);
    this.kept = kept;
  }
}

/** Thrown by `handle` where nothing is wanted any more: the instance waits until its settings change. */
export class SwitchedOff extends Error {
  override readonly name = "SwitchedOff";
}

/** What an integration does when something happens in the workspace. */
export interface Reaction {
  /** The public events that it wants. */
  readonly events: readonly PublicEventType[];
  /**
   * Whether an instance with these settings and this account does anything with the event. Without
   * it, it does with each. A replay is counted by it before it begins.
   */
  wants?(event: PublicEvent, settings: Readonly<Record<string, SettingValue>>, actorId: string): boolean;
  /** Whether an instance with these settings does nothing with any event for now. */
  isOff?(settings: Readonly<Record<string, SettingValue>>): boolean;
  /**
   * Whether an instance with these settings gets no events of private channels and direct messages,
   * also where its account is a member. Without it, it gets them.
   */
  leavesOutPrivate?(settings: Readonly<Record<string, SettingValue>>): boolean;
  /**
   * Called for each event that the instance's account may see, in the order of the log, one after
   * the other. It may be called again for an event whose effect was done, so an effect is made
   * idempotent by the event's id. An error is tried again later and holds back what follows.
   */
  handle(event: PublicEvent, host: ReactionHost): Promise<void>;
}

/** What an administrator is asked for by a preset. */
export interface PresetQuestion {
  /** Stands in braces in the preset's settings. */
  readonly key: string;
  readonly means: string;
}

/** A choice that fills the settings of an instance in, for a system that is well known. */
export interface SettingsPreset {
  readonly name: string;
  readonly title: string;
  readonly asks: readonly PresetQuestion[];
  /** By the setting's key. `{tenant}` in a text stands for the answer to the question `tenant`. */
  readonly settings: Readonly<Record<string, SettingValue>>;
  /** What there is to do in the other system, step by step, in plain words. */
  readonly steps: readonly string[];
}

/** A secret of an instance that Logue makes and shows once. */
export interface MadeSecret {
  /** The secret setting that it becomes. */
  readonly key: string;
  /** The secret setting that keeps the one of before, by which requests are signed too. */
  readonly formerKey?: string;
  make(): string;
}

/**
 * One integration is one object in one folder; adding one is adding the folder and its line in
 * index.ts.
 */
export interface Integration {
  /** A word, as typed on the command line. */
  readonly name: string;
  readonly title: string;
  /**
   * The settings of each instance, by key: letters alone. Secret ones are kept in the vault. Those
   * with a sign-in begin with `signInSettings`.
   */
  readonly settings?: Readonly<Record<string, SettingDeclaration>>;
  readonly makesSecret?: MadeSecret;
  readonly presets?: readonly SettingsPreset[];
  readonly signIn?: SignIn;
  readonly passwordSignIn?: PasswordSignIn;
  /** With it its settings have `peopleSyncSettings` too. */
  readonly people?: PeopleList;
  readonly importer?: Importer;
  readonly routes?: readonly IntegrationRoute[];
  /** Only with routes that take payloads of other systems. */
  readonly tryPayload?: TryPayload;
  /** Where below its address another system provides people, with an access token of its account. */
  readonly providesPeopleAt?: string;
  readonly react?: Reaction;
  readonly interactive?: Interactive;
  readonly listen?: Listen;
  readonly watch?: Watch;
}
