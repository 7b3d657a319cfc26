import type { Connection } from "../api/api.ts";
import { ScheduledListDocument } from "../generated/operations.ts";

/** How many of the viewer's scheduled messages were not sent; null when it is not known. */
export async function countRefused(connection: Pick<Connection, "request">): Promise<number | null> {
  const answer = await connection.request(ScheduledListDocument, {}).catch(() => null);
  return answer?.scheduledMessages.filter(({ refusal }) => refusal).length ?? null;
}
