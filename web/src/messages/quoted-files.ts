import type { Connection } from "../api/api.ts";
import { safeNames } from "../files/safe-name.ts";
import { messageCards } from "../text/message-cards.ts";

/** What stands for the words of a quoted message that has none: the names of its files. */
export async function quotedFiles(connection: Connection, messageId: string): Promise<string> {
  const message = await messageCards(connection).find(messageId);
  return safeNames(message?.files ?? []).join(", ") || "A message without words";
}
