import { queryLengthMax } from "@logue/command-service/contract/block-elements.ts";
import type { AnyBlock } from "@logue/command-service/contract/blocks.ts";
import { type DialogField, dialogBlocks, dialogFields, dialogOptionsMax } from "@logue/command-service/contract/dialogs.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import type { OptionsQuestion, SuggestedOption } from "@logue/integrations/index.ts";
import { signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { findDialog } from "../dialogs/find-dialog.ts";
import { handleOfDialog } from "../dialogs/program-dialogs.ts";
import type { SuggestOptionsInput } from "../generated/resolvers.ts";
import { askedId, inTime, type Question, questionTo } from "./ask-program.ts";
import { elementsNamed, offeringOf } from "./press.ts";
import type { Program } from "./programs.ts";
import { openSuggestedOptions, type SuggestedPlace } from "./suggested-options.ts";

/** A list whose options a program suggests, as the viewer sees it. */
interface List extends Pick<OptionsQuestion, "blockId" | "actionId" | "within"> {
  readonly program: Program;
  readonly queryLengthMin: number;
  readonly place: Omit<SuggestedPlace, "userId">;
  readonly question: Omit<Question, "id" | "commandId">;
}

/** Asks a program what can be chosen in a list of its own. */
export async function suggestOptions(context: RequestContext, input: SuggestOptionsInput) {
  const list = await (input.dialogId == null ? listInMessage(context, input) : listInDialog(context, input.dialogId, input));
  if (typeof list === "string") return refused(list);
  const query = input.query.slice(0, queryLengthMax).toWellFormed();
  if (query.length < list.queryLengthMin) return { options: [], refusal: null };
  try {
    return { options: await sealed(context, list, await ask(context, list, query)), refusal: null };
  } catch (error) {
    context.services.log.warn({ err: error, instanceId: list.program.instance.id }, "A program suggested no options.");
    return refused("ProgramSilent");
  }
}

type RefusalCode = "MessageUnknown" | "DialogUnknown" | "PressOutdated" | "PressUnheard" | "ProgramSilent";

const refused = (code: RefusalCode) => ({ options: [], refusal: refuse(code) });

async function ask(context: RequestContext, list: List, query: string): Promise<readonly SuggestedOption[]> {
  const { program, question, blockId, actionId, within } = list;
  const named = { id: askedId(signedIn(context), null), commandId: null };
  const { asked, host, signal } = await questionTo(context, program, { ...question, ...named, isAnsweredLater: false });
  const answer = program.interactive.suggestOptions?.({ ...asked, blockId, actionId, query, within }, host);
  return (await inTime(answer ?? Promise.resolve([]), signal)).slice(0, dialogOptionsMax);
}

async function sealed(context: RequestContext, { place }: List, options: readonly SuggestedOption[]) {
  const { seal } = await openSuggestedOptions(context.services.vault);
  const { userId } = signedIn(context);
  return options.map((option) => ({ ...option, value: seal({ ...place, userId }, option) }));
}

async function listInMessage(context: RequestContext, input: SuggestOptionsInput): Promise<List | RefusalCode> {
  const offering = await offeringOf(context, input.messageId ?? "");
  if (offering === undefined) return "MessageUnknown";
  const { message, room, threadRootId } = offering;
  const found = listAmong(message.blocks, input);
  if (found === undefined) return "PressOutdated";
  const program = await offering.findProgram();
  if (program === undefined) return "PressUnheard";
  const question = { room, threadRootId, messageId: message.id };
  return { ...found, program, within: message, place: placeOf(message.id, found), question };
}

async function listInDialog(context: RequestContext, dialogId: string, input: SuggestOptionsInput): Promise<List | RefusalCode> {
  const found = await findDialog(context, dialogId);
  if (found === undefined) return "DialogUnknown";
  const { open, program, question } = found;
  const list =
    input.fieldId == null ? listAmong(dialogBlocks(open.dialog), input) : fieldNamed(dialogFields(open.dialog), input.fieldId);
  if (list === undefined) return "PressOutdated";
  const dialog = handleOfDialog(signedIn(context).userId, open);
  const within = { dialog, memory: open.memory, fieldId: input.fieldId ?? null };
  return { ...list, program, within, place: placeOf(open.id, list), question };
}

type FoundList = Pick<List, "blockId" | "actionId" | "queryLengthMin">;

const placeOf = (inId: string, { blockId, actionId }: FoundList) => ({ inId, blockId, actionId });

function fieldNamed(fields: readonly DialogField[], fieldId: string): FoundList | undefined {
  const field = fields.find((each) => each.fieldId === fieldId && each.kind === "suggested");
  return field && { blockId: fieldId, actionId: "", queryLengthMin: field.queryLengthMin };
}

function listAmong(blocks: readonly AnyBlock[], named: Pick<SuggestOptionsInput, "actionId" | "blockId">): FoundList | undefined {
  for (const { element, blockId } of elementsNamed(blocks, named))
    if (element.kind === "suggestedSelect")
      return { blockId, actionId: element.actionId, queryLengthMin: element.queryLengthMin };
  return undefined;
}
