import { mayExportRecord, signedIn } from "../access.ts";
import { recordLook } from "../audit/record-looks.ts";
import type { RequestContext } from "../context.ts";

/** Those who see words that were edited or deleted since, because they may export, are recorded. */
export async function recordReplay(context: RequestContext, roomId: string): Promise<void> {
  if (!mayExportRecord(context)) return;
  const { recentLooks, clock } = context.services;
  const key = `${signedIn(context).userId}:${roomId}`;
  if (!recentLooks.begin(key, clock())) return;
  await recordLook(context, "RecordRoomReplayed", { roomId }).catch((error: unknown) => {
    recentLooks.forget(key);
    throw error;
  });
}
