import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { MessageCommands } from "../contract/messages.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { refuseArchived, refuseOutsider } from "../rooms/access.ts";
import { aboutMessage } from "./access.ts";
import type { KnownMessage } from "./conversation-state.ts";
import { mayDeleteAny } from "./delete-message.ts";
import { placeOf } from "./message-place.ts";

type States = StatesOf<ReturnType<typeof aboutMessage>>;

/**
 * Takes back a deletion, with a new event: nothing in the history is changed. What its sender deleted
 * only the sender brings back; what others deleted, those who may delete the messages of others.
 */
export const restoreMessage = defineCommand("RestoreMessage", {
  references: aboutMessage,
  steps: [{ appendTo: "conversation", decide }],
  result: ({ messageId }) => ({ messageId }),
});

function decide(data: MessageCommands["RestoreMessage"], states: States, context: CommandContext): Decision {
  const refusal = refuseOutsider(states, context) ?? refuseArchived(states.room);
  if (refusal !== undefined) return refusal;
  const message = states.conversation.messages.get(data.messageId);
  if (message === undefined) return refuse("MessageUnknown");
  if (!message.isDeleted) return refuse("MessageNotDeleted");
  const forbidden = refuseRestorer(message, states, context);
  if (forbidden !== undefined) return forbidden;
  const { mentionedUserIds, mentionsRoom } = data;
  const sentAt = new Date(message.sentAtMs).toISOString();
  const restored = { mentionedUserIds, mentionsRoom, restoredById: context.actorId, sentAt };
  return [{ type: "MessageRestored", data: { ...placeOf(data, message), ...restored } }];
}

function refuseRestorer({ senderId, deletedById }: KnownMessage, states: States, context: CommandContext): Refusal | undefined {
  if (deletedById === senderId) return senderId === context.actorId ? undefined : refuse("NotTheSender");
  return mayDeleteAny(states, context) ? undefined : refuse("NotPermitted", { permission: "room.deleteMessages" });
}
