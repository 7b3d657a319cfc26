import { anyBlockSchema, blocksMax } from "@logue/command-service/contract/blocks.ts";
import { z } from "zod";
import type { InteractiveAnswer } from "../interactive.ts";

const answerSchema = z.looseObject({
  response_type: z.string().optional(),
  replace_original: z.boolean().optional(),
  text: z.string().max(40_000).default(""),
  blocks: z
    .array(anyBlockSchema.extend({ version: z.int().default(1) }))
    .max(blocksMax)
    .optional(),
});

/** The answer was none that can be shown. */
export class AnswerInvalid extends Error {
  override readonly name = "AnswerInvalid";
}

/**
 * What a body says: JSON with `text`, `blocks`, `response_type` and `replace_original`, or plain
 * text, which is for the person alone. Undefined for an empty one.
 */
export function readAnswer(contentType: string, body: string): InteractiveAnswer | undefined {
  if (body.trim() === "") return undefined;
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType)) return { shownIn: "person", text: body };
  const { text, blocks, response_type: type, replace_original: replaces } = parse(body);
  if (text === "" && (blocks ?? []).length === 0) return undefined;
  const shownIn = replaces ? "message" : type === "in_channel" ? "room" : "person";
  return { shownIn, text, ...(blocks !== undefined && { blocks }) };
}

function parse(body: string): z.infer<typeof answerSchema> {
  try {
    return answerSchema.parse(JSON.parse(body));
  } catch (error) {
    throw new AnswerInvalid("The answer is not JSON of the expected form.", { cause: error });
  }
}
