import type { CommandContext, StatesOf } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { permittedInRoom } from "../rooms/access.ts";
import { type aboutMessage, messageOrRefusal, refuseWriter } from "./access.ts";
import type { KnownMessage } from "./conversation-state.ts";

/** The message, for who may pin and unpin in this room: those who may write in it. */
export function pinnableMessage(
  data: { readonly messageId: string },
  states: StatesOf<ReturnType<typeof aboutMessage>>,
  context: CommandContext,
): KnownMessage | Refusal {
  const refusal = refuseWriter(states, context);
  if (refusal !== undefined) return refusal;
  if (!permittedInRoom(states, context, "room.pin")) return refuse("NotPermitted", { permission: "room.pin" });
  return messageOrRefusal(states.conversation, data.messageId);
}
