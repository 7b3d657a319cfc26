import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import { createRecentCache } from "@logue/infra/recent-cache.ts";
import type { PostMessage } from "../contract/messages.ts";
import { refuse } from "../contract/refusals.ts";
import { refused } from "../handling/command-answers.ts";
import type { HandleAccepted } from "../handling/handle-command.ts";

interface Posting {
  readonly roomId: string;
  readonly answer: Promise<CommandAnswer>;
}

/**
 * Refuses one message id that is posted to two rooms at the same time. A room's state knows the ids
 * of its own room, and `foundInRoomId` those in the documents of all rooms. A message that is being
 * posted is in no document yet.
 */
export function oneRoomPerMessage(handle: HandleAccepted, messagesMax: number): HandleAccepted {
  const postings = createRecentCache<Posting>(messagesMax);
  return async (command) => {
    if (command.envelope.type !== "PostMessage") return handle(command);
    const { messageId, roomId, foundInRoomId }: PostMessage = command.data;
    if (foundInRoomId !== undefined) return handle(command);
    for (;;) {
      const other = postings.get(messageId);
      if (other === undefined || other.roomId === roomId) break;
      const first = await other.answer.catch(() => undefined);
      if (first?.kind === "accepted") return refused(refuse("MessageIdTaken"));
      if (postings.peek(messageId) === other) postings.delete(messageId);
    }
    const answer = handle(command);
    postings.set(messageId, { roomId, answer });
    return answer;
  };
}
