import { wordsOf } from "../api/api.ts";
import type { RefusalPartsFragment } from "../generated/operations.ts";
import type { PendingMessage } from "./pending-message.ts";

/** Why a message was not sent, in words for its sender; of several, which one was deleted. */
export function refusedWords({ quotedMessageId, threadRootId }: PendingMessage, refusal: RefusalPartsFragment): string {
  if (refusal.code === "MessageIdInvalid")
    return "The clock of this device is far ahead. Set it right, then choose “Edit” and send the message again.";
  if (refusal.code !== "MessageDeleted") return wordsOf(refusal);
  if (quotedMessageId) return "The message that you quote was deleted. Choose “Edit” to send yours without the quote.";
  return threadRootId ? "The message that you reply to was deleted: no thread can begin under it." : wordsOf(refusal);
}
