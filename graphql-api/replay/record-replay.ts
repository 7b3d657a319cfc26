import { mayExportRecord, maySeeVersions } from "../access.ts";
import { recordRoomLook } from "../audit/record-looks.ts";
import type { RequestContext } from "../context.ts";

/** Those who see what others edited or deleted since are recorded before they see it. */
export async function recordReplay(context: RequestContext, roomId: string): Promise<void> {
  if (mayExportRecord(context)) await recordRoomLook(context, "RecordRoomReplayed", roomId);
  else if (maySeeVersions(context, roomId)) await recordRoomLook(context, "RecordReplacedWordsSeen", roomId);
}
