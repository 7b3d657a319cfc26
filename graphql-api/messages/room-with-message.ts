import { isFreshId } from "@logue/command-service/contract/message-id.ts";
import { ReadStoreUnavailable } from "@logue/infra/read-store/read-store.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import type { Services } from "../context.ts";

/**
 * The room of a message that already has this id, for the command service to decide on: it knows
 * the ids of each room, but not which room has an id. While documents cannot be read, fresh ids go
 * on without this.
 */
export async function roomWithMessage(
  { readStore, clock }: Pick<Services, "readStore" | "clock">,
  messageId: string,
): Promise<{ readonly foundInRoomId?: string }> {
  const found = await readStore.get(messages, messageId).catch((error: unknown) => {
    if (error instanceof ReadStoreUnavailable && isFreshId(messageId, clock())) return undefined;
    throw error;
  });
  return found === undefined ? {} : { foundInRoomId: found.roomId };
}
