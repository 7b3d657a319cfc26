import { type ActionElement, type AnyBlock, knownBlock } from "@logue/command-service/contract/blocks.ts";
import type { DialogOption } from "@logue/command-service/contract/dialogs.ts";
import { timeOfId } from "@logue/command-service/contract/message-id.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import type { Press } from "@logue/integrations/index.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
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
  const { actionId } = input;
  const where = message.isForOne ? { messageId: null, answerId: message.id } : { messageId: message.id };
  const { commandId = null } = input;
  const question = { id: askedId(viewer, commandId), room, threadRootId, ...where, commandId };
  return askProgram(context, program, question, async (asked, host) =>
    program.interactive.press?.({ ...asked, message, ...pressed, actionId }, host),
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

export type PressedElement = Pick<Press, "element" | "blockId" | "label" | "optionLabel" | "value">;

/** The blocks of a message or of a dialog, and its id. */
interface OfferedBlocks {
  readonly inId: string;
  readonly blocks: readonly AnyBlock[];
}

/** Only what is offered now can be pressed: a forged or stale press is none. */
export async function pressedElement(
  context: RequestContext,
  { inId, blocks }: OfferedBlocks,
  { actionId, value, blockId: asked }: Pick<PressMessageElementInput, "actionId" | "value" | "blockId">,
): Promise<PressedElement | undefined> {
  for (const { element, blockId } of elementsNamed(blocks, { actionId, blockId: asked })) {
    const chosen = await chosenIn(context, element, { inId, blockId, actionId }, value);
    if (chosen !== undefined) return { element: element.kind, blockId, label: element.label, ...chosen };
  }
  return undefined;
}

/** The elements that a program calls so; without the name of a block, those of all blocks. */
export function elementsNamed(
  blocks: readonly AnyBlock[],
  { actionId, blockId: asked }: Pick<PressMessageElementInput, "actionId" | "blockId">,
) {
  const found = blocks.map(knownBlock).filter((known) => known?.kind === "actions");
  const named = found.filter(({ blockId }) => asked == null || blockId === asked);
  return named.flatMap(({ blockId = null, elements }) =>
    elements.filter((element) => element.actionId === actionId).map((element) => ({ element, blockId })),
  );
}

type Chosen = Pick<Press, "value" | "optionLabel">;

/** Of people and rooms, those that the viewer sees; of what programs suggest, what it suggested here. */
async function chosenIn(
  context: RequestContext,
  element: ActionElement,
  place: Omit<SuggestedPlace, "userId">,
  value: string,
): Promise<Chosen | undefined> {
  const itself = { value, optionLabel: null };
  switch (element.kind) {
    case "button":
      return element.value === value ? itself : undefined;
    case "select":
      return chosenOption(element.options.find((option) => option.value === value));
    case "suggestedSelect": {
      const { open } = await openSuggestedOptions(context.services.vault);
      return chosenOption(open({ ...place, userId: signedIn(context).userId }, value));
    }
    case "userSelect":
      return (await readableUser(context, value))?.isActive === true ? itself : undefined;
    case "roomSelect":
      return (await readableRoom(context, value)) === undefined ? undefined : itself;
  }
}

const chosenOption = (option: DialogOption | undefined): Chosen | undefined =>
  option && { value: option.value, optionLabel: option.label };
