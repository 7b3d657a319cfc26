import { z } from "zod";
import { elementSchema } from "./block-elements.ts";
import { idSchema } from "./schemas.ts";
import { filledLine, messageTextSchema } from "./text-schemas.ts";

export const blocksMax = 50;
export const pollOptionsMax = 10;
/** Together, as JSON. */
export const blocksSizeMaxBytes = 32 * 1024;
const words = (lengthMax: number) => messageTextSchema.pipe(z.string().min(1).max(lengthMax));

const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .nullable()
  .default(null);
const orNone = <Text extends z.ZodType>(text: Text) => text.nullable().default(null);

const block = <Kind extends string, Fields extends z.ZodRawShape>(kind: Kind, fields: Fields) =>
  z.strictObject({ kind: z.literal(kind), version: z.literal(1), ...fields });

/** Every kind of block, in its newest version. Texts in Markdown hold mentions as a message's does. */
export const blockSchema = z.discriminatedUnion("kind", [
  block("header", { text: filledLine(150) }),
  block("section", { text: words(3_000) }),
  block("fields", {
    fields: z
      .array(z.strictObject({ title: filledLine(150), text: words(1_000) }))
      .min(1)
      .max(10)
      .readonly(),
  }),
  block("context", { text: words(1_000) }),
  block("divider", {}),
  block("image", { fileId: idSchema, description: filledLine(500) }),
  /** `blockId` is what the program calls it. */
  block("actions", { blockId: z.string().min(1).max(255).optional(), elements: z.array(elementSchema).min(1).max(5).readonly() }),
  /** Answers to the question of the message. A vote is a reaction with an answer's emoji. */
  block("poll", {
    options: z
      .array(z.strictObject({ emoji: z.string().min(1).max(64), label: filledLine(150) }))
      .min(2)
      .max(pollOptionsMax)
      .refine((options) => new Set(options.map(({ emoji }) => emoji)).size === options.length, "an emoji stands twice")
      .readonly(),
  }),
  /** A report of another system, with a coloured line beside it. `fileId` is its picture. */
  block("attachment", {
    color: orNone(z.string().regex(/^#[0-9a-f]{6}$/)),
    author: orNone(filledLine(150)),
    authorUrl: webAddress,
    title: orNone(filledLine(300)),
    titleUrl: webAddress,
    text: orNone(words(4_000)),
    fields: z
      .array(z.strictObject({ title: filledLine(150), text: words(1_000), isShort: z.boolean().default(false) }))
      .max(20)
      .readonly()
      .default([]),
    fileId: orNone(idSchema),
    footer: orNone(filledLine(300)),
    happenedAt: orNone(z.iso.datetime()),
  }),
]);
export type Block = Readonly<z.infer<typeof blockSchema>>;
export type BlockKind = Block["kind"];

/** The types in the API, by kind. */
export const blockTypenames = {
  header: "HeaderBlock",
  section: "SectionBlock",
  fields: "FieldsBlock",
  context: "ContextBlock",
  divider: "DividerBlock",
  image: "ImageBlock",
  actions: "ActionsBlock",
  poll: "PollBlock",
  attachment: "AttachmentBlock",
} as const satisfies Readonly<Record<BlockKind, string>>;

/**
 * A block as it was sent or is stored: perhaps of a kind or version that only a newer program
 * knows.
 */
export const anyBlockSchema = z.looseObject({ kind: z.string().max(100), version: z.int() });
export type AnyBlock = z.infer<typeof anyBlockSchema>;

const kinds: ReadonlySet<string> = new Set(blockSchema.options.map(({ shape }) => shape.kind.value));

export const isKnownKind = ({ kind, version }: AnyBlock): boolean => kinds.has(kind) && version === 1;

/** The block, if this program knows its kind and it is right. */
export function knownBlock(stored: AnyBlock): Block | undefined {
  const read = blockSchema.safeParse(stored);
  return read.success ? read.data : undefined;
}

/** The block with something else in place of each of its Markdown texts. */
export function mapBlockText(known: Block, write: (text: string) => string): Block {
  if (known.kind === "section" || known.kind === "context") return { ...known, text: write(known.text) };
  if (known.kind === "fields") return { ...known, fields: known.fields.map((field) => ({ ...field, text: write(field.text) })) };
  if (known.kind !== "attachment") return known;
  const text = known.text === null ? null : write(known.text);
  return { ...known, text, fields: known.fields.map((field) => ({ ...field, text: write(field.text) })) };
}

/** The Markdown texts of blocks, in their order. */
export function blockTexts(stored: readonly AnyBlock[]): string[] {
  const texts: string[] = [];
  const note = (text: string): string => {
    texts.push(text);
    return text;
  };
  for (const each of stored) {
    const known = knownBlock(each);
    if (known !== undefined) mapBlockText(known, note);
  }
  return texts;
}

/** The file that a block shows; null for none. */
export const fileIdOf = (known: Block): string | null =>
  known.kind === "image" || known.kind === "attachment" ? known.fileId : null;

/** All that blocks say in words, for searching. */
export function blockWords(stored: readonly AnyBlock[]): string {
  const words = stored.flatMap((each) => {
    const known = knownBlock(each);
    return known === undefined ? [] : wordsOf(known);
  });
  return words.join("\n");
}

function wordsOf(known: Block): readonly string[] {
  switch (known.kind) {
    case "divider":
      return [];
    case "image":
      return [known.description];
    case "fields":
      return known.fields.flatMap(({ title, text }) => [title, text]);
    case "actions":
      return known.elements.map(({ label }) => label);
    case "poll":
      return known.options.map(({ label }) => label);
    case "attachment":
      return [
        ...[known.author, known.title, known.text].filter((text) => text !== null),
        ...known.fields.flatMap(({ title, text }) => [title, text]),
        ...(known.footer === null ? [] : [known.footer]),
      ];
    default:
      return [known.text];
  }
}

/** The name and picture under which a program posts a message of its own. */
export const postedAsSchema = z.strictObject({ name: filledLine(80), avatarFileId: idSchema.nullable() });
export type PostedAs = Readonly<z.infer<typeof postedAsSchema>>;
