import { type ActionElement, choicesMax, severalOf } from "@logue/command-service/contract/block-elements.ts";
import { type AnyBlock, knownBlock } from "@logue/command-service/contract/blocks.ts";
import { timeOfId } from "@logue/command-service/contract/message-id.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import type { Choice, Press, Pressed } from "@logue/integrations/index.ts";
import { isPublicRoom, type RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import { readableMessage, readableRoom, readableUser, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { PressMessageElementInput } from "../generated/resolvers.ts";
import { askedId, askProgram } from "./ask-program.ts";
import { type Program, programById, programOfAccount } from "./programs.ts";
import { openSuggestedOptions, type SuggestedPlace } from "./suggested-options.ts";

/** What the viewer sees a program offer, and the program that hears of it. */
interface Offering {
  readonly message: Press["message"];
  readonly room: RoomDocument;
  readonly threadRootId: string | null;
  readonly findProgram: () => Promise<Program | undefined>;
}

/** Tells a program what the viewer pressed in its message, or in its words for the viewer alone. */
export async function press(context: RequestContext, input: PressMessageElementInput) {
  const viewer = signedIn(context);
  const offering = await offeringOf(context, input.messageId);
  if (offering === undefined) return refused("MessageUnknown");
  const { message, room, threadRootId, findProgram } = offering;
  const pressed = await pressedElement(context, { inId: message.id, blocks: message.blocks }, input);
  if (pressed === undefined) return refused("PressOutdated");
  const program = await findProgram();
  if (program === undefined) return refused("PressUnheard");
  const where = message.isForOne ? { messageId: null, answerId: message.id } : { messageId: message.id };
  const { commandId = null } = input;
  const question = { id: askedId(viewer, commandId), room, threadRootId, ...where, commandId };
  return askProgram(context, program, question, async (asked, host) =>
    program.interactive.press?.({ ...asked, message, ...pressed }, host),
  );
}

const refused = (code: "MessageUnknown" | "PressOutdated" | "PressUnheard") => ({ answer: null, refusal: refuse(code) });

/** What the viewer sees in a message, or in what a program said to the viewer alone. */
export const offeringOf = async (context: RequestContext, messageId: string): Promise<Offering | undefined> =>
  (await inMessage(context, messageId)) ?? (await inAnswer(context, messageId));

async function inMessage(context: RequestContext, messageId: string): Promise<Offering | undefined> {
  const message = await readableMessage(context, messageId);
  const room = message && (await readableRoom(context, message.roomId));
  if (message === undefined || room === undefined) return undefined;
  const { id, senderId, text, sentAt, threadRootId, deletedAt } = message;
  const blocks = deletedAt === null ? message.blocks : [];
  return {
    message: { id, senderId, text, blocks, sentAt, isForOne: false },
    ...{ room, threadRootId },
    findProgram: () => programOfAccount(context.services, senderId),
  };
}

/** Words for the viewer alone are found among the viewer's own. */
async function inAnswer(context: RequestContext, answerId: string): Promise<Offering | undefined> {
  const { services } = context;
  const answer = await services.programAnswers.find(signedIn(context).userId, answerId);
  const room = answer && (await readableRoom(context, answer.roomId));
  const program = answer?.instanceId === undefined ? undefined : await programById(services, answer.instanceId);
  if (answer === undefined || room === undefined || program === undefined) return undefined;
  const { text, blocks, threadRootId } = answer;
  const sentAt = new Date(timeOfId(answerId) ?? services.clock()).toISOString();
  const message = { id: answerId, senderId: program.instance.actorId, text, blocks, sentAt, isForOne: true };
  return { message, room, threadRootId, findProgram: async () => program };
}

/** The blocks of a message or of a dialog, and its id. */
interface OfferedBlocks {
  readonly inId: string;
  readonly blocks: readonly AnyBlock[];
}

type NamedPress = Pick<PressMessageElementInput, "actionId" | "value" | "chosen" | "blockId">;

/** Only what is offered now can be pressed: a forged or stale press is none. */
export async function pressedElement(
  context: RequestContext,
  { inId, blocks }: OfferedBlocks,
  { actionId, value, chosen, blockId: asked }: NamedPress,
): Promise<Pressed | undefined> {
  for (const { element, blockId } of elementsNamed(blocks, { actionId, blockId: asked })) {
    const values = severalOf(element) === undefined ? [value] : (chosen ?? [value]);
    const found = await chosenIn(context, element, { inId, blockId, actionId }, values);
    if (found !== undefined) return { element, blockId, chosen: found };
  }
  return undefined;
}

/** The elements that a program calls so; without the name of a block, those of all blocks. */
export function elementsNamed(
  blocks: readonly AnyBlock[],
  { actionId, blockId: asked }: Pick<PressMessageElementInput, "actionId" | "blockId">,
) {
  return elementsIn(blocks).filter(
    ({ element, blockId }) => element.actionId === actionId && (asked == null || blockId === asked),
  );
}

export const elementsIn = (blocks: readonly AnyBlock[]) =>
  blocks
    .map(knownBlock)
    .filter((known) => known?.kind === "actions")
    .flatMap(({ blockId = null, elements }) => elements.map((element) => ({ element, blockId })));

type ListPlace = Omit<SuggestedPlace, "userId">;

/** Undefined where one of them is not offered, or where there are too many. */
async function chosenIn(context: RequestContext, element: ActionElement, place: ListPlace, values: readonly string[]) {
  const { countMax = choicesMax } = severalOf(element) ?? {};
  const different = [...new Set(values)];
  if (different.length > countMax) return undefined;
  const found = await Promise.all(different.map((value) => choiceIn(context, element, place, value)));
  const offered = found.filter((choice) => choice !== undefined);
  return offered.length === different.length ? offered : undefined;
}

/** Of people and rooms, those that the viewer sees; of what programs suggest, what it suggested here. */
async function choiceIn(
  context: RequestContext,
  element: ActionElement,
  place: ListPlace,
  value: string,
): Promise<Choice | undefined> {
  const itself = { value, label: null };
  const declared = (options: readonly Choice[] = []) => options.find((option) => option.value === value);
  switch (element.kind) {
    case "button":
      return element.value === value ? itself : undefined;
    case "select":
    case "checkboxes":
      return declared(element.options);
    case "suggestedSelect": {
      const { open } = await openSuggestedOptions(context.services.vault);
      return open({ ...place, userId: signedIn(context).userId }, value) ?? declared(element.options);
    }
    case "userSelect":
      return (await readableUser(context, value))?.isActive === true ? itself : undefined;
    case "roomSelect": {
      const room = await readableRoom(context, value);
      return room === undefined || (element.onlyPublicChannels && !isPublicRoom(room)) ? undefined : itself;
    }
  }
}
