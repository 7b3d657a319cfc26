import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { MessageCommands } from "../contract/messages.ts";
import { isRefusal, type Refusal, refuse } from "../contract/refusals.ts";
import { permittedInRoom, refuseArchived, refuseOutsider } from "../rooms/access.ts";
import { aboutMessage, isWindowOver, messageOrRefusal } from "./access.ts";
import type { KnownMessage } from "./conversation-state.ts";
import { placeOf } from "./message-place.ts";

type States = StatesOf<ReturnType<typeof aboutMessage>>;

/**
 * Takes a message back. Its sender may while the delete window is open, also where the room has
 * become read-only since; who may delete others' messages may always.
 */
export const deleteMessage = defineCommand("DeleteMessage", {
  references: aboutMessage,
  steps: [{ appendTo: "conversation", decide }],
  result: ({ messageId }) => ({ messageId }),
});

function decide(data: MessageCommands["DeleteMessage"], states: States, context: CommandContext): Decision {
  const refusal = refuseOutsider(states, context) ?? refuseArchived(states.room);
  if (refusal !== undefined) return refusal;
  const message = messageOrRefusal(states.conversation, data.messageId);
  if (isRefusal(message)) return message;
  const forbidden = refuseDeleter(message, states, context);
  if (forbidden !== undefined) return forbidden;
  return [{ type: "MessageDeleted", data: { ...placeOf(data, message), deletedById: context.actorId } }];
}

/** Whether the actor may delete the messages of others in the room. */
export const mayDeleteAny = (states: States, context: CommandContext): boolean =>
  permittedInRoom(states, context, "messages.deleteAny") || permittedInRoom(states, context, "room.deleteMessages");

function refuseDeleter(message: KnownMessage, states: States, context: CommandContext): Refusal | undefined {
  if (mayDeleteAny(states, context)) return undefined;
  if (message.senderId !== context.actorId) return refuse("NotTheSender");
  const { deleteWindowMs } = states.workspace.settings;
  return isWindowOver(message, deleteWindowMs, context) ? refuse("DeleteWindowClosed") : undefined;
}
