import { type AnyBlock, fileIdOf, knownBlock } from "@logue/command-service/contract/blocks.ts";
import { plainMessage } from "@logue/command-service/contract/plain-message.ts";
import { derivedId, derivedTimedId } from "@logue/command-service/contract/streams.ts";
import type { InteractiveAnswer } from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { instanceHost } from "../integrations/instance-host.ts";
import type { AnsweredPlace } from "./response-addresses.ts";

/** What the person who asked is shown. */
export interface ShownAnswer {
  readonly text: string | null;
  readonly blocks: readonly AnyBlock[];
}

type Needed = Pick<Services, "vault" | "commands" | "readStore" | "clock">;

const nothing: ShownAnswer = { text: null, blocks: [] };
const notPosted = "*Only you see this: the program may not write here.*";

/**
 * Does what an answer says, as the instance's account: posts a message, or replaces the pressed one.
 * Returns what is left for the person alone. `use` is 0 for the answer at once; each has an effect
 * once.
 */
export async function giveAnswer(
  services: Needed,
  instance: IntegrationDocument,
  place: AnsweredPlace,
  { shownIn, text, blocks = [] }: InteractiveAnswer,
  use: number,
): Promise<ShownAnswer> {
  if (shownIn === "person") return { text, blocks: blocks.filter(isShownAlone) };
  const { send } = instanceHost(services, instance);
  const { roomId, threadRootId, messageId, askedId } = place;
  const words = { text, blocks, mentionedUserIds: [], mentionsRoom: false };
  const commandId = derivedId(instance.id, askedId, String(use));
  const answer =
    shownIn === "message" && messageId !== null
      ? await send("EditMessage", { messageId, roomId, ...words }, commandId)
      : await send("PostMessage", { ...words, ...newMessage(services, commandId), roomId, threadRootId }, commandId);
  if (answer.kind === "accepted") return nothing;
  return { text: `${text}\n\n${notPosted}`, blocks: blocks.filter(isShownAlone) };
}

const newMessage = ({ clock }: Needed, commandId: string) => ({
  ...plainMessage,
  ...{ messageId: derivedTimedId(clock(), commandId), fileIds: [] },
});

/** Files are shown by messages alone, to those who may read them. */
const isShownAlone = (block: AnyBlock): boolean => {
  const known = knownBlock(block);
  return known !== undefined && fileIdOf(known) === null;
};
