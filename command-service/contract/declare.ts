import type { z } from "zod";
import type { FieldNote } from "./field-notes.ts";
import type { RefusalCode } from "./refusals.ts";
import type { OperationPermission } from "./token-permissions.ts";

/** A group of streams: one stream, or all streams whose names begin with this. */
export type StreamFamily =
  | "workspace"
  | "directory"
  | "user-"
  | "team-"
  | "room-"
  | "conversation-"
  | "reading-"
  | "file-"
  | "case-"
  | "vault";

/** The declaration of an event type. Its stored name is its key in the noun's list. */
export interface EventDeclaration<Schema extends z.ZodObject = z.ZodObject> {
  /** What happened, for the generated list of events. */
  readonly means: string;
  /** The streams that hold it; a list where the event is written to several groups. */
  readonly family: StreamFamily | readonly StreamFamily[];
  readonly schema: Schema;
  /**
   * The fields that hold personal data, of each person the event is about. They are encrypted under
   * that person's key before they reach the event store, and read as empty once it is destroyed: a
   * field's type must have an empty value (null, an empty text, an empty list).
   */
  readonly personal?: readonly PersonalFields<keyof z.infer<Schema> & string>[];
  /**
   * The room whose retention the personal data is under: it is encrypted under the key of the room
   * and of the month in which it happened too.
   */
  readonly retention?: Retention<keyof z.infer<Schema> & string>;
  /**
   * How each text is protected that is not encrypted and is neither an id nor a time. A part of a
   * field is named with a dot. `protectedFieldsOf` says which fields need a note; a test counts them.
   */
  readonly notes?: Readonly<Record<string, FieldNote>>;
  /** Why the record shows no values of it; the others have theirs in the projection `audit`. */
  readonly withoutValues?: keyof typeof reasonsWithoutValues;
  /**
   * An event with every field filled. The newest golden file and the samples of tests are made from
   * it.
   */
  readonly example: z.infer<Schema>;
  /**
   * Other forms of the event, by what they show, for optional fields that the example is without.
   * Each has a golden file of its own.
   */
  readonly forms?: Readonly<Record<string, z.infer<Schema>>>;
}

/** Why the record shows that something happened, and no values. */
export const reasonsWithoutValues = {
  act: "It sets no value: that it happened is all there is to say.",
  content:
    "Its words are content, which the record never shows. Old and new stand in `asOf` and in the versions of a message; auditors see messages within a case, also as they stood at an instant.",
  secret: "A secret, which is never in the log.",
} as const;

/**
 * Fields about one person, and the field that names the person; or about one room that must outlive
 * its people, and the field that names the room. All are at the top level of the data.
 */
export interface PersonalFields<Field extends string = string> {
  readonly subject: Field;
  readonly fields: readonly Field[];
}

export interface Retention<Field extends string = string> {
  /** The field with the room's id. An event in which it is null is under no room's retention. */
  readonly room: Field;
  /** The field that says when it happened, where that is not the event's own time. */
  readonly happenedAt?: Field;
}

export const event = <Schema extends z.ZodObject>(declaration: EventDeclaration<Schema>): EventDeclaration<Schema> => declaration;

/** The union of the events of a list of declarations: `{ type, data }` for each. */
export type EventsOf<Declarations extends Readonly<Record<string, { readonly schema: z.ZodType }>>> = {
  [Type in keyof Declarations & string]: { readonly type: Type; readonly data: Readonly<z.infer<Declarations[Type]["schema"]>> };
}[keyof Declarations & string];

/** The declaration of a command, without its decision. Its name is its key in the noun's list. */
export interface CommandDeclaration<Schema extends z.ZodType = z.ZodType> {
  /** What it does, for the generated list of commands. */
  readonly means: string;
  readonly schema: Schema;
  /** What an access token needs for it. A session has all of these. */
  readonly tokenPermission: OperationPermission;
  /**
   * Whether the mutation of the same name needs no resolver, because its input has the command's
   * fields. Default: false. See graphql-api/commands/pass-through.ts for the two fields that may be
   * filled in.
   */
  readonly passesThrough?: boolean;
  /**
   * Whether its sender must have confirmed the session lately, or begun it: for what a stolen session
   * must not do. Tokens have no session, and are not asked. Default: false.
   */
  readonly needsConfirmation?: boolean | ((data: never) => boolean);
  /** The command's own refusals. Those of every command are in `refusalsOfEveryCommand`. */
  readonly refusals: readonly RefusalCode[];
}

export const command = <const Declaration extends CommandDeclaration>(declaration: Declaration): Declaration => declaration;

/** The data of each command of a list of declarations, by name. */
export type CommandsOf<Declarations extends Readonly<Record<string, { readonly schema: z.ZodType }>>> = {
  readonly [Type in keyof Declarations]: Readonly<z.infer<Declarations[Type]["schema"]>>;
};

/**
 * Refusals of every command, because of its envelope, the actor's account, or the state of the
 * stores.
 */
export const refusalsOfEveryCommand: readonly RefusalCode[] = [
  "InputInvalid",
  "CommandUnknown",
  "CommandIdReused",
  "NotPermitted",
  "UserUnknown",
  "UserDeactivated",
  "PersonErased",
  "WorkspaceMissing",
  "Overloaded",
  "StoreUnavailable",
  "StoreFull",
];
