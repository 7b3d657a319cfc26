import { timeNow } from "../api/server-clock.ts";
import { uuidv7 } from "../api/uuid.ts";
import { ScheduleMessageDocument } from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import type { Draft } from "../messages/drafts.svelte.ts";
import { type SendTime, whenOf } from "./send-times.ts";

/** The id of what was last sent to be scheduled, so that the same again is scheduled once. */
let last: { readonly key: string; readonly messageId: string } | undefined;

/** Schedules what is in a composer, and empties it. Returns whether that was done. */
export async function scheduleDraft(workspace: Workspace, draft: Draft, { localTime, timeZone }: SendTime): Promise<boolean> {
  const { roomId, threadRootId, alsoInRoom, quoted } = draft;
  const text = draft.text.trim();
  const fileIds = draft.files.map(({ fileId }) => fileId);
  const content = { roomId, threadRootId, text, fileIds, alsoInRoom, quotedMessageId: quoted?.id ?? null };
  const key = JSON.stringify([content, localTime, timeZone]);
  if (last?.key !== key) last = { key, messageId: uuidv7() };
  const input = { ...content, localTime, timeZone, messageId: last.messageId };
  const payload = await workspace.run(ScheduleMessageDocument, { input });
  if (payload === undefined) return false;
  last = undefined;
  if (draft.text.trim() === text) draft.clear();
  workspace.toast(`Scheduled for ${whenOf({ localTime, timeZone }, timeNow())}. See it under Inbox, Scheduled.`);
  return true;
}
