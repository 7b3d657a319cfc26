import { z } from "zod";
import { choicesMax, queryLengthMinSchema } from "./block-elements.ts";
import { anyBlockSchema } from "./blocks.ts";
import { idSchema } from "./schemas.ts";
import { filledLine } from "./text-schemas.ts";

const writtenKinds = ["line", "lines", "rich_text", "number", "email", "url", "date", "time", "date_time"] as const;
const chosenKinds = ["select", "suggested", "radio", "checkboxes", "person", "room", "file"] as const;
export const dialogFieldKinds = [...writtenKinds, ...chosenKinds] as const;
export type DialogFieldKind = (typeof dialogFieldKinds)[number];

/** When a program is told of a field, besides when the dialog is sent. */
export const dialogFieldTellings = ["when_sent", "on_enter", "on_change"] as const;
export type DialogFieldTelling = (typeof dialogFieldTellings)[number];

/** How many dialogs of one program stand on each other at most. */
export const dialogsInStackMax = 3;
export const dialogPartsMax = 100;
export const dialogOptionsMax = 100;
export const dialogTextLengthMax = 3_000;
const filesMax = 10;
const fileTypesMax = 100;

const option = z.strictObject({ label: filledLine(150), value: z.string().max(200) });

/**
 * A field of a dialog. `options` are those of `select`, `radio` and `checkboxes`; of `suggested` those
 * of its initial values alone.
 */
export const dialogFieldSchema = z.strictObject({
  fieldId: z.string().min(1).max(255),
  kind: z.enum(dialogFieldKinds),
  label: filledLine(300),
  hint: filledLine(500).nullable().default(null),
  placeholder: filledLine(150).nullable().default(null),
  isOptional: z.boolean().default(false),
  /** Whether several can be chosen, of `select`, `suggested`, `person` and `room`. */
  isSeveral: z.boolean().default(false),
  options: z.array(option).max(dialogOptionsMax).readonly().default([]),
  initialValues: z.array(z.string().max(dialogTextLengthMax)).max(dialogOptionsMax).readonly().default([]),
  lengthMin: z.int().min(0).max(dialogTextLengthMax).default(0),
  lengthMax: z.int().min(1).max(dialogTextLengthMax).default(dialogTextLengthMax),
  told: z.enum(dialogFieldTellings).default("when_sent"),
  /** The most that can be chosen where several can be, and the most files. */
  countMax: z.int().min(1).max(choicesMax).default(choicesMax),
  /** Of `file`: how the names of files end that may be given, without the point; empty for any. */
  fileTypes: z
    .array(z.string().regex(/^[a-z0-9]{1,20}$/))
    .max(fileTypesMax)
    .readonly()
    .default([]),
  /** Of `suggested`. */
  queryLengthMin: queryLengthMinSchema,
});
export type DialogField = z.infer<typeof dialogFieldSchema>;

const kindsOfOneLine: readonly DialogFieldKind[] = ["line", "number", "email", "url"];

/** Fields of several lines and of choices have no use for Enter: they are told when they change. */
export function tellingOf({ kind, told }: Pick<DialogField, "kind" | "told">): DialogFieldTelling {
  // Dialogs that were opened before an upgrade do not say it.
  if (told === undefined) return "when_sent";
  return told === "on_enter" && !kindsOfOneLine.includes(kind) ? "on_change" : told;
}

/** A dialog that a program opens for one person. Its blocks are those of messages. */
export const dialogSchema = z
  .strictObject({
    title: filledLine(75),
    /** The words of the button that sends it. */
    submit: filledLine(30).default("Submit"),
    /** The words of the button that closes it. */
    close: filledLine(30).default("Cancel"),
    tellsOfClosing: z.boolean().default(false),
    parts: z
      .array(z.union([z.strictObject({ field: dialogFieldSchema }), z.strictObject({ block: anyBlockSchema })]))
      .max(dialogPartsMax)
      .readonly(),
  })
  .refine(({ parts }) => new Set(fieldIdsOf(parts)).size === fieldIdsOf(parts).length, "two fields have the same fieldId");
export type Dialog = z.infer<typeof dialogSchema>;

type Parts = readonly ({ readonly field: DialogField } | { readonly block: unknown })[];

export const dialogFields = ({ parts }: { readonly parts: Parts }): readonly DialogField[] =>
  parts.flatMap((part) => ("field" in part ? [part.field] : []));

export const dialogBlocks = ({ parts }: Pick<Dialog, "parts">) => parts.flatMap((part) => ("block" in part ? [part.block] : []));

const fieldIdsOf = (parts: Parts): readonly string[] => dialogFields({ parts }).map(({ fieldId }) => fieldId);

/** What a person filled in, by the ids of the fields: an empty list for nothing. */
export type DialogValues = Readonly<Record<string, readonly string[]>>;
/** What is wrong with fields, by their ids, in words for the person. */
export type DialogErrors = Readonly<Record<string, string>>;

/** One thing to choose. */
export type DialogOption = Readonly<z.infer<typeof option>>;
/** What is chosen of what the program suggested, by the ids of the fields. */
export type DialogOptions = Readonly<Record<string, readonly DialogOption[]>>;

/** The values of a dialog's fields, or what is wrong with them. Values of other fields are dropped. */
export function readDialogValues(
  dialog: Pick<Dialog, "parts">,
  given: DialogValues,
): { values: DialogValues; errors: DialogErrors } {
  const [values, errors]: [Record<string, readonly string[]>, Record<string, string>] = [{}, {}];
  for (const field of dialogFields(dialog)) {
    const filled = (given[field.fieldId] ?? []).filter((value) => value.trim() !== "");
    const problem = problemOf(field, filled);
    if (problem === undefined) values[field.fieldId] = filled;
    else errors[field.fieldId] = problem;
  }
  return { values, errors };
}

const kindsWithOptions: readonly DialogFieldKind[] = ["select", "suggested", "radio", "checkboxes"];
const kindsOfSeveral: readonly DialogFieldKind[] = ["select", "suggested", "person", "room"];
const isChosen = ({ kind }: DialogField): boolean => kindsWithOptions.includes(kind);
const takesSeveral = ({ kind, isSeveral }: DialogField): boolean =>
  kind === "checkboxes" || kind === "file" || (isSeveral && kindsOfSeveral.includes(kind));

function problemOf(field: DialogField, filled: readonly string[]): string | undefined {
  if (filled.length === 0) return field.isOptional ? undefined : "Fill this in.";
  if (filled.length > 1 && !takesSeveral(field)) return "Choose one.";
  if (takesSeveral(field) && filled.length > countMaxOf(field)) return `Choose at most ${countMaxOf(field)}.`;
  for (const value of filled) {
    const problem = isChosen(field) ? choiceProblem(field, value) : writtenProblem(field, value);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Dialogs that were opened before an upgrade do not say it. */
export const countMaxOf = ({ kind, countMax = choicesMax }: Pick<DialogField, "kind" | "countMax">): number =>
  kind === "file" ? Math.min(countMax, filesMax) : countMax;

const choiceProblem = ({ options }: DialogField, value: string): string | undefined =>
  options.some((each) => each.value === value) ? undefined : "Choose from the list.";

function writtenProblem({ kind, lengthMin, lengthMax }: DialogField, value: string): string | undefined {
  if (!value.isWellFormed() || value.includes("\0")) return "This text cannot be read.";
  if (value.length < lengthMin) return `Write at least ${lengthMin} characters.`;
  if (value.length > lengthMax) return `Write at most ${lengthMax} characters.`;
  return forms[kind]?.(value);
}

const forms: Partial<Record<DialogFieldKind, (value: string) => string | undefined>> = {
  number: (value) => (/^-?\d+(?:\.\d+)?$/.test(value.trim()) ? undefined : "Write a number."),
  email: (value) => (z.email().safeParse(value.trim()).success ? undefined : "Write a mail address."),
  url: (value) =>
    z.url({ protocol: /^https?$/ }).safeParse(value.trim()).success ? undefined : "Write an address such as https://example.org.",
  date: (value) => (z.iso.date().safeParse(value).success ? undefined : "Write a date."),
  time: (value) => (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value) ? undefined : "Write a time, such as 14:30."),
  date_time: (value) => (z.iso.datetime().safeParse(value).success ? undefined : "Write a date and a time."),
  person: (value) => (idSchema.safeParse(value).success ? undefined : "Choose a person."),
  room: (value) => (idSchema.safeParse(value).success ? undefined : "Choose a channel."),
  file: (value) => (idSchema.safeParse(value).success ? undefined : "Choose a file."),
};
