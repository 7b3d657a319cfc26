import type { MessagePlace } from "../contract/messages.ts";
import type { KnownMessage } from "./conversation-state.ts";

/** The facts that events about a message repeat, so that readers find its places. */
export function placeOf(data: { readonly messageId: string; readonly roomId: string }, message: KnownMessage): MessagePlace {
  const { senderId, number, threadRootId, threadNumber } = message;
  return { messageId: data.messageId, roomId: data.roomId, senderId, number, threadRootId, threadNumber };
}
