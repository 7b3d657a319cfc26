import type { z } from "zod";
import type { RefusalCode } from "./refusals.ts";

/** The streams that hold an event: one stream, or all streams whose names begin so. */
export type StreamFamily = "workspace" | "directory" | "user-" | "room-" | "conversation-" | "reading-" | "file-";

/** What an access token must be allowed for a command; a session has every scope. */
export const everyTokenScope = ["read", "write", "administer"] as const;
export type TokenScope = (typeof everyTokenScope)[number];

/** Everything the system knows of one event type. Its persisted name is its key in the noun's list. */
export interface EventDeclaration<Schema extends z.ZodObject = z.ZodObject> {
  /** What happened, for the generated list of events. */
  readonly means: string;
  readonly family: StreamFamily;
  readonly schema: Schema;
  /**
   * The fields that hold personal data, and the field that names the person they are about. They are encrypted with
   * that person's key before they reach the event store.
   */
  readonly personal?: PersonalFields<keyof z.infer<Schema> & string>;
  /** An event with every field filled: the newest golden file and the samples of tests follow from it. */
  readonly example: z.infer<Schema>;
}

export interface PersonalFields<Field extends string = string> {
  readonly subject: Field;
  readonly fields: readonly Field[];
}

export const event = <Schema extends z.ZodObject>(declaration: EventDeclaration<Schema>): EventDeclaration<Schema> => declaration;

/** The union of the events of a list of declarations: `{ type, data }` for each. */
export type EventsOf<Declarations extends Readonly<Record<string, { readonly schema: z.ZodType }>>> = {
  [Type in keyof Declarations & string]: { readonly type: Type; readonly data: Readonly<z.infer<Declarations[Type]["schema"]>> };
}[keyof Declarations & string];

/** Everything but its decision that the system knows of one command. Its name is its key in the noun's list. */
export interface CommandDeclaration<Schema extends z.ZodType = z.ZodType> {
  /** What it does, for the generated list of commands. */
  readonly means: string;
  readonly schema: Schema;
  readonly scope: TokenScope;
  /**
   * Whether the mutation of the same name needs no resolver: its input's fields are the command's by name. Default: false.
   * See graphql-api/commands/pass-through.ts for the two fields that may be filled in.
   */
  readonly passesThrough?: boolean;
  /** The refusals of its own; those that any command may get are in `refusalsOfEveryCommand`. */
  readonly refusals: readonly RefusalCode[];
}

export const command = <const Declaration extends CommandDeclaration>(declaration: Declaration): Declaration => declaration;

/** The data of each command of a list of declarations, by name. */
export type CommandsOf<Declarations extends Readonly<Record<string, { readonly schema: z.ZodType }>>> = {
  readonly [Type in keyof Declarations]: Readonly<z.infer<Declarations[Type]["schema"]>>;
};

/** Any command may be refused with these: its envelope, the actor's account, and the state of the stores decide. */
export const refusalsOfEveryCommand: readonly RefusalCode[] = [
  "InputInvalid",
  "CommandUnknown",
  "CommandIdReused",
  "NotPermitted",
  "UserUnknown",
  "UserDeactivated",
  "WorkspaceMissing",
  "Overloaded",
  "StoreUnavailable",
  "StoreFull",
];
