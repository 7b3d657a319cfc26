import { type AnyBlock, fileIdOf, knownBlock } from "@logue/command-service/contract/blocks.ts";
import { plainMessage } from "@logue/command-service/contract/plain-message.ts";
import { derivedId, derivedTimedId } from "@logue/command-service/contract/streams.ts";
import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import type { AskedDialog, InteractiveAnswer } from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import type { ProgramDialog } from "../dialogs/program-dialogs.ts";
import { instanceHost } from "../integrations/instance-host.ts";
import type { AnsweredPlace } from "./response-addresses.ts";

/** What the person who asked is shown. */
export interface ShownAnswer {
  readonly text: string | null;
  readonly blocks: readonly AnyBlock[];
}

type Needed = Pick<Services, "vault" | "commands" | "readStore" | "clock" | "programAnswers" | "programDialogs">;

const nothing: ShownAnswer = { text: null, blocks: [] };
const notPosted = "*Only you see this: the program may not write here.*";

/**
 * Does what an answer says, as the instance's account: posts a message, or replaces or deletes the
 * pressed one. Returns what is left for the person alone. `use` is 0 for the answer at once; each has
 * an effect once.
 */
export async function giveAnswer(
  services: Needed,
  instance: IntegrationDocument,
  place: AnsweredPlace,
  given: InteractiveAnswer,
  use: number,
): Promise<ShownAnswer> {
  const { shownIn, text, blocks = [] } = given;
  const alone = { text, blocks: blocks.filter(isShownAlone) };
  if (shownIn === "person") return alone;
  if (given.dialog !== undefined) {
    await openDialog(services, place, given.dialog);
    return nothing;
  }
  if (place.answerId !== undefined && shownIn !== "room") return changeAnswer(services, place.answerId, place, given);
  if (shownIn === "deletion" && place.messageId === null) return nothing;
  const answer = await post(services, instance, place, given, derivedId(instance.id, place.askedId, String(use)));
  if (answer.kind === "accepted" || shownIn === "deletion") return nothing;
  return { ...alone, text: `${text}\n\n${notPosted}` };
}

/** Opens a dialog for the person who asked. Null where the person has too many. */
export function openDialog(
  { programDialogs }: Pick<Needed, "programDialogs">,
  { userId, instanceId, roomId, threadRootId, commandId = null }: AnsweredPlace,
  asked: AskedDialog,
): Promise<ProgramDialog | null> {
  return programDialogs.open(userId, { instanceId, roomId, threadRootId, askedBy: commandId }, asked);
}

function post(
  services: Needed,
  instance: IntegrationDocument,
  { roomId, threadRootId, messageId }: AnsweredPlace,
  { shownIn, text, blocks = [] }: InteractiveAnswer,
  commandId: string,
): Promise<CommandAnswer> {
  const { send } = instanceHost(services, instance);
  const words = { text, blocks, mentionedUserIds: [], mentionsRoom: false };
  if (messageId !== null && shownIn === "deletion") return send("DeleteMessage", { messageId, roomId }, commandId);
  if (messageId !== null && shownIn === "message") return send("EditMessage", { messageId, roomId, ...words }, commandId);
  return send("PostMessage", { ...words, ...newMessage(services, commandId), roomId, threadRootId }, commandId);
}

/** What was pressed is shown to one person, and so is what takes its place. */
async function changeAnswer(
  { programAnswers }: Needed,
  id: string,
  { userId, instanceId, roomId, threadRootId }: AnsweredPlace,
  { shownIn, text, blocks = [] }: InteractiveAnswer,
): Promise<ShownAnswer> {
  const words = shownIn === "deletion" ? { text: "", blocks: [] } : { text, blocks: blocks.filter(isShownAlone) };
  await programAnswers.show(userId, { id, instanceId, roomId, threadRootId, ...words });
  return nothing;
}

const newMessage = ({ clock }: Needed, commandId: string) => ({
  ...plainMessage,
  ...{ messageId: derivedTimedId(clock(), commandId), fileIds: [] },
});

/** Files are shown by messages alone, to those who may read them. */
export const isShownAlone = (block: AnyBlock): boolean => {
  const known = knownBlock(block);
  return known !== undefined && fileIdOf(known) === null;
};
