import { z } from "zod";
import { filledLine } from "./text-schemas.ts";

/** Of what is typed where a program suggests options. */
export const queryLengthMax = 200;
/** How many things can be chosen together. */
export const choicesMax = 100;

/** The fewest characters that are typed before the program is asked for options. */
export const queryLengthMinSchema = z.int().min(0).max(queryLengthMax).default(1);

const named = { actionId: z.string().min(1).max(200), label: filledLine(75) };
const choice = z.strictObject({ label: filledLine(75), value: z.string().max(200) });
/** As many as Slack's lists have. */
export const elementOptionsMax = 100;
const options = z.array(choice).min(1).max(elementOptionsMax).readonly();

const confirmSchema = z.strictObject({
  title: filledLine(100),
  text: filledLine(300),
  accept: filledLine(30),
  decline: filledLine(30),
});

const initialValues = z.array(z.string().max(200)).max(choicesMax).readonly().default([]);

/** Several can be chosen, and the program is told all of them together. */
const severalSchema = z
  .strictObject({ initialValues, countMax: z.int().min(1).max(choicesMax).optional() })
  .refine(({ initialValues: given, countMax = choicesMax }) => given.length <= countMax, "more are chosen at first than may be");
type Several = Readonly<z.infer<typeof severalSchema>>;

/** One thing is chosen from a list, where `initialValue` is what is chosen at first, or several are. */
const chosen = { initialValue: z.string().max(200).optional(), several: severalSchema.optional() };
interface Chosen {
  readonly initialValue?: string | undefined;
  readonly several?: Several | undefined;
}
const isOneWay = ({ initialValue, several }: Chosen): boolean => initialValue === undefined || several === undefined;
const twoWays = "a list for several has `several.initialValues` instead of `initialValue`";

/** What is chosen at first has to be offered. */
const offersInitial = (offered: readonly { readonly value: string }[], initial: readonly string[]): boolean =>
  initial.every((value) => offered.some((option) => option.value === value));
const notOffered = "an initial value is no option";
const initialOf = ({ initialValue, several }: Chosen): readonly string[] =>
  several?.initialValues ?? (initialValue === undefined ? [] : [initialValue]);

/** A thing in a block that is pressed, or from which people choose. */
export const elementSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("button"),
    ...named,
    value: z.string().max(2_000).default(""),
    style: z.enum(["default", "primary", "danger"]).default("default"),
    /** Opened by the client; nothing is sent to the program then. */
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
    /** Asked before it counts as pressed. */
    confirm: confirmSchema.optional(),
  }),
  z
    .strictObject({ kind: z.literal("select"), ...named, options, ...chosen })
    .refine(isOneWay, twoWays)
    .refine((list) => offersInitial(list.options, initialOf(list)), notOffered),
  /** Options in sight, of which any number is chosen. */
  z
    .strictObject({ kind: z.literal("checkboxes"), ...named, options, initialValues })
    .refine((list) => offersInitial(list.options, list.initialValues), notOffered),
  /** A list whose options the program suggests for what is typed. */
  z
    .strictObject({
      kind: z.literal("suggestedSelect"),
      ...named,
      queryLengthMin: queryLengthMinSchema,
      ...chosen,
      /** Those of the initial values alone. */
      options: options.optional(),
    })
    .refine(isOneWay, twoWays)
    .refine((list) => offersInitial(list.options ?? [], initialOf(list)), notOffered),
  /** A list of the people whom the one who chooses sees, and one of the rooms. The value is an id. */
  z.strictObject({ kind: z.literal("userSelect"), ...named, ...chosen }).refine(isOneWay, twoWays),
  z
    .strictObject({ kind: z.literal("roomSelect"), ...named, ...chosen, onlyPublicChannels: z.boolean().optional() })
    .refine(isOneWay, twoWays),
]);
export type ActionElement = z.infer<typeof elementSchema>;

/** The types in the API, by kind. */
export const elementTypenames = {
  button: "ButtonElement",
  select: "SelectElement",
  checkboxes: "CheckboxesElement",
  suggestedSelect: "SuggestedSelectElement",
  userSelect: "UserSelectElement",
  roomSelect: "RoomSelectElement",
} as const satisfies Readonly<Record<ActionElement["kind"], string>>;

/** What is chosen at first: values of options, or ids. Empty for a button. */
export function initialValuesOf(element: ActionElement): readonly string[] {
  if (element.kind === "checkboxes") return element.initialValues;
  return element.kind === "button" ? [] : initialOf(element);
}

/** How several are chosen; undefined where one thing is pressed or chosen. */
export function severalOf(element: ActionElement): Several | undefined {
  if (element.kind === "checkboxes") return { initialValues: element.initialValues };
  return element.kind === "button" ? undefined : element.several;
}
