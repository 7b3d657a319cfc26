import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { isRefusal } from "../contract/refusals.ts";
import { messageOrRefusal } from "../messages/access.ts";
import { conversationReference } from "../messages/conversation.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { ownReading, refuseReader } from "./access.ts";
import { starKey } from "./reading.ts";

type StarMessage = ReadingCommands["StarMessage"];

const references = (data: StarMessage, context: CommandContext) => ({
  ...ownReading(data, context),
  conversation: conversationReference(data.roomId, data.messageId),
});

/** Stars a message for the user. */
export const starMessage = defineCommand("StarMessage", {
  references,
  steps: [{ appendTo: "reading", decide }],
  result: ({ messageId }) => ({ messageId }),
});

function decide(data: StarMessage, states: StatesOf<ReturnType<typeof references>>, context: CommandContext): Decision {
  const refusal = refuseReader(states, context);
  if (refusal !== undefined) return refusal;
  const message = messageOrRefusal(states.conversation, data.messageId);
  if (isRefusal(message)) return message;
  if (hasEntry(states.reading.stars, starKey(data))) return [];
  return [{ type: "MessageStarred", data: { userId: context.actorId, ...data } }];
}
