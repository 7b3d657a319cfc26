import type { Readable } from "node:stream";
import type { Commands, CommandType } from "@logue/command-service/contract/commands.ts";
import type { PublicEvent, PublicEventType } from "@logue/command-service/contract/public-events/public-events.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import type { SettingDeclaration, SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import type { Outgoing } from "@logue/infra/outgoing/outgoing.ts";
import type { Calling } from "./caller.ts";
import type { Admission, Directory } from "./directory.ts";
import type { ExternalFacts, PasswordSignIn, PeopleList, SignIn } from "./sign-in.ts";

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

/** A request that another system sent to an instance's address. */
export interface IntegrationRequest {
  readonly method: RouteMethod;
  /** The path below the instance's own address, as the route's `path` begins. */
  readonly path: string;
  /** What stands in the path where the route has names, such as `id` for `/Users/:id`. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body, as it was sent: signatures are of these bytes. */
  readonly bytes: Buffer;
  /** The body as text. */
  readonly text: string;
  /** Who asks, behind the proxies that the operator named. */
  readonly address: string;
  /** Logue's own origin, as others reach it. */
  readonly origin: string;
}

/** `json` or `text` is the body; without either there is none. */
export interface IntegrationAnswer {
  readonly status: number;
  /** By names in lower case. A `content-type` here stands for the usual one of the body. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
}

/** All that a route of an instance may touch. */
export interface InstanceHost {
  readonly instanceId: string;
  /** The instance's own account: it can do what that account may. */
  readonly actorId: string;
  /** The value of a secret setting of the instance; undefined where none is set. */
  readSecret(key: string): Promise<string | undefined>;
  /** Sends a command as the instance's account. With the same command id it is executed once. */
  send<Type extends CommandType>(type: Type, data: Commands[Type], commandId?: string): Promise<CommandAnswer>;
  /**
   * Applies what the other system says of a person whose account the instance has linked: the roles
   * and channels of the maps, and the name where a setting says so. Returns why not.
   */
  applyFacts(userId: string, facts: ExternalFacts): Promise<RefusalCode | undefined>;
}

/** What a route may touch besides. */
export interface RouteHost extends InstanceHost {
  /** The people and teams that another system provides by this instance. */
  readonly directory: Directory;
  /**
   * Whether the request brings an access token of the instance's account that may provide people.
   * Wrong ones are counted and recorded as failed sign-ins are, and requests are limited.
   */
  admit(request: IntegrationRequest): Promise<Admission>;
  /**
   * The owner of the access token that the request brings, with whose rights the route may then read
   * and change. The token is the one of `Authorization: Bearer`, unless another place of the request
   * is given.
   */
  caller(request: IntegrationRequest, token?: string): Promise<Calling>;
}

export type RouteMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** An address below `/integrations/<name>/<instanceId>`. It checks by itself who may use it. */
export interface IntegrationRoute {
  readonly method: RouteMethod;
  /**
   * Such as `/hook`; `/` is the instance's own address. `/Users/:id` names a part, and `/files/*path`
   * all that follows; the first route that fits is taken.
   */
  readonly path: string;
  /** The largest body that is read; 512 KiB where it is missing. */
  readonly bodyMaxBytes?: number;
  handle(request: IntegrationRequest, host: RouteHost): Promise<IntegrationAnswer>;
}

/** All that an integration may touch while it reacts to an event. */
export interface ReactionHost extends InstanceHost {
  /** 1 for the first time that the event is handled, then how often it was tried. */
  readonly attempt: number;
  /** Aborted when the event has taken too long or the host stops; what is done later is repeated. */
  readonly signal: AbortSignal;
}

/** Thrown by `handle` for an event that no other attempt would deliver: it becomes a dead letter. */
export class Undeliverable extends Error {
  override readonly name = "Undeliverable";
}

/** What an integration does when something happens in the workspace. */
export interface Reaction {
  /** The public events that it wants. */
  readonly events: readonly PublicEventType[];
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
  readonly presets?: readonly SettingsPreset[];
  readonly signIn?: SignIn;
  readonly passwordSignIn?: PasswordSignIn;
  /** With it its settings have `peopleSyncSettings` too. */
  readonly people?: PeopleList;
  readonly importer?: Importer;
  readonly routes?: readonly IntegrationRoute[];
  /** Where below its address another system provides people, with an access token of its account. */
  readonly providesPeopleAt?: string;
  readonly react?: Reaction;
}
