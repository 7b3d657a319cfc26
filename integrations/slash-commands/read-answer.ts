import { anyBlockSchema, blocksMax } from "@logue/command-service/contract/blocks.ts";
import { dialogOptionsMax, dialogSchema } from "@logue/command-service/contract/dialogs.ts";
import { filledLine } from "@logue/command-service/contract/text-schemas.ts";
import { z } from "zod";
import type { DialogAnswer, InteractiveAnswer, SuggestedOption } from "../interactive.ts";
import { attachmentBlocks } from "../markup/messages/attachments.ts";
import { ofMattermost } from "../markup/messages/markup-of.ts";
import { showBlocks } from "../markup/messages/shown-blocks.ts";

const attachmentsMax = 20;

/** The blocks of a dialog are those of messages: version 1 where none is named. */
const withVersions = z.preprocess((given) => {
  const dialog = given as { readonly parts?: readonly { readonly block?: object }[] } | null;
  if (!Array.isArray(dialog?.parts)) return given;
  const parts = dialog.parts.map((part) =>
    part?.block === undefined ? part : { ...part, block: { version: 1, ...part.block } },
  );
  return { ...dialog, parts };
}, dialogSchema);

const answerSchema = z.looseObject({
  response_type: z.string().optional(),
  replace_original: z.boolean().optional(),
  text: z.string().max(40_000).default(""),
  blocks: z
    .array(anyBlockSchema.extend({ version: z.int().default(1) }))
    .max(blocksMax)
    .optional(),
  attachments: z.array(z.unknown()).nullish(),
  dialog: withVersions.optional(),
  memory: z.string().max(20_000).default(""),
});

const dialogAnswerSchema = z.looseObject({
  errors: z.record(z.string(), z.string().max(500)).optional(),
  dialog: withVersions.optional(),
  memory: z.string().max(20_000).default(""),
});

const optionsSchema = z.looseObject({
  options: z
    .array(z.object({ label: filledLine(150), value: z.string().max(200), group: filledLine(75).nullable().default(null) }))
    .max(dialogOptionsMax),
});

/** The answer was none that can be shown. */
export class AnswerInvalid extends Error {
  override readonly name = "AnswerInvalid";
}

/**
 * What a body says: JSON with `text`, `blocks`, `response_type` and `replace_original`, or with
 * `dialog`; or plain text, which is for the person alone. Undefined for an empty one. Attachments,
 * as Mattermost's programs answer with, count where there are no blocks.
 */
export async function readAnswer(contentType: string, body: string): Promise<InteractiveAnswer | undefined> {
  if (body.trim() === "") return undefined;
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType)) return { shownIn: "person", text: body };
  const answer = parse(answerSchema, body);
  const { text, response_type: type, replace_original: replaces, dialog, memory, attachments } = answer;
  if (dialog !== undefined) return { shownIn: "dialog", text: "", dialog: { dialog, memory } };
  const blocks = answer.blocks ?? (attachments ? await blocksOf(attachments) : undefined);
  if (text === "" && (blocks ?? []).length === 0) return undefined;
  const shownIn = replaces ? "message" : type === "in_channel" ? "room" : "person";
  return { shownIn, text, ...(blocks !== undefined && { blocks }) };
}

/** Their pictures are links. */
const blocksOf = async (attachments: readonly unknown[]) =>
  (await showBlocks(attachmentBlocks(attachments.slice(0, attachmentsMax), ofMattermost), async () => undefined)).blocks;

/** What a body says to a dialog that was sent: JSON with `errors` or another `dialog`, or nothing. */
export function readDialogAnswer(body: string): DialogAnswer {
  if (body.trim() === "") return { kind: "done" };
  const { errors, dialog, memory } = parse(dialogAnswerSchema, body);
  if (errors !== undefined) return { kind: "errors", errors };
  return dialog === undefined ? { kind: "done" } : { kind: "dialog", asked: { dialog, memory } };
}

/** What a body suggests: JSON with `options`. */
export const readOptions = (body: string): readonly SuggestedOption[] => parse(optionsSchema, body).options;

function parse<Schema extends z.ZodType>(schema: Schema, body: string): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(body));
  } catch (error) {
    throw new AnswerInvalid("The answer is not JSON of the expected form.", { cause: error });
  }
}
