import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { programOf } from "../sessions/program-name.ts";
import { newDeviceMail } from "./device-mail.ts";
import { type MailingServices, mailingParts } from "./mailing-parts.ts";
import { oneByOne } from "./one-by-one.ts";

export interface SignInIds {
  readonly userId: string;
  readonly sessionId: string;
}

export interface DeviceNotice extends SignInIds {
  readonly address: string;
  readonly userAgent: string;
}

/** Mails to people whose account was signed in to on a new device, sent after the answer. */
export interface DeviceNotices {
  tell(notice: DeviceNotice): void;
  /** Ends after the mail under way. */
  close(): Promise<void>;
}

interface Parts extends MailingServices {
  readonly log: Logger;
}

const waitingMax = 200;

export function createDeviceNotices(parts: Parts): DeviceNotices {
  const failed = (error: unknown): void => parts.log.warn({ err: error }, "A mail about a new device was not sent");
  const notices = oneByOne<DeviceNotice>((notice) => mailNotice(parts, notice), waitingMax, failed);
  return {
    tell(notice) {
      if (!notices.add(notice)) failed(new Error("Too many mails wait."));
    },
    close: notices.close,
  };
}

/**
 * A record in the work-store says that this session was told of, so that a command that is sent again
 * sends no second mail.
 */
async function mailNotice(parts: Parts, { userId, sessionId, address, userAgent }: DeviceNotice): Promise<void> {
  const { readStore, workStore, clock } = parts;
  const [user, workspace] = await Promise.all([readStore.get(users, userId), readStore.get(workspaces, workspaceDocumentId)]);
  if (user === undefined || user.email === null || !settingsOf("workspace", workspace).newDeviceMail) return;
  const mailing = await mailingParts(parts);
  if (isRefusal(mailing)) return;
  const at = new Date(clock()).toISOString();
  const key = { kind: "delivery", ownerId: userId, id: `new-device ${sessionId}` } as const;
  const begun = await workStore.put({ ...key, value: { state: "begun" }, updatedAt: at }, null);
  if (begun.kind !== "stored") return;
  const { workspaceName, publicUrl, sender } = mailing;
  const person = { displayName: user.displayName, mailAddress: user.email };
  const refused = await sender.send(
    newDeviceMail({ ...person, workspaceName, publicUrl, program: programOf(userAgent), address, at }),
  );
  sender.close();
  if (refused !== undefined) parts.log.warn({ code: refused.refused }, "A mail about a new device was not sent");
}
