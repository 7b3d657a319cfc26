import type { Commands, CommandType } from "@logue/command-service/contract/commands.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";

/** A command that an import sends: in the name of the person who did it, at the time when it was done. */
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

/** `isNew` is false where what was asked was so already. */
export type ImportAnswer = { readonly kind: "accepted" } | { readonly kind: "refused"; readonly code: RefusalCode };

/** All that an import may touch. */
export interface ImportHost {
  send(command: ImportCommand): Promise<ImportAnswer>;
  /** Sends commands about one room, which are decided in their order; the answers come in the same. */
  sendAll(commands: readonly ImportCommand[]): Promise<ImportAnswer[]>;
  /** The room of this name, so that an import goes on in a channel that is there. */
  findChannel(name: string): Promise<string | undefined>;
  /** Called often, with how many of the things to do are done. */
  progress(done: number, total: number, doing: string): void;
}

/** Something that could not be taken over as it was, and what became of it. */
export interface ImportProblem {
  /** The file of the export, or the thing in it. */
  readonly place: string;
  readonly problem: string;
}

export interface ImportReport {
  /** How many of each kind of thing were found and taken over, such as `messages`. */
  readonly taken: Readonly<Record<string, number>>;
  readonly problems: readonly ImportProblem[];
}

export interface Importer {
  /** One sentence: what file it reads and where that comes from. */
  readonly description: string;
  /** Reads the file at `source` and sends what is in it; running it again goes on where it stopped. */
  import(source: string, host: ImportHost): Promise<ImportReport>;
}

/** One integration is one object in one folder; adding one is adding the folder and its line in index.ts. */
export interface Integration {
  /** A word, as typed on the command line. */
  readonly name: string;
  readonly title: string;
  readonly importer?: Importer;
}
