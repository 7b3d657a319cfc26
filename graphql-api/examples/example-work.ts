import { markDeadAddress } from "../mail/notes/mail-address-mark.ts";
import type { TestWorkspace } from "../testing/workspace.ts";

interface Ids {
  readonly general: string;
  readonly scheduled: string;
  readonly toCancel: string;
}

/** What the examples find in the work-store: scheduled messages, and that mails came back. */
export async function keepWork({ services, administrator }: TestWorkspace, { general, scheduled, toCancel }: Ids): Promise<void> {
  const time = { localTime: "2100-01-01T09:00", timeZone: "UTC", sendAtMs: Date.UTC(2100, 0, 1, 9) };
  const content = { roomId: general, threadRootId: null, text: "Later", fileIds: [], quotedMessageId: null, alsoInRoom: false };
  for (const id of [scheduled, toCancel]) await services.scheduledMessages.schedule(administrator, id, content, time);
  await markDeadAddress(services, administrator.userId, "ada@example.org", "550 no such mailbox");
}
