import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { PostedMail } from "@logue/integrations/index.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../../context.ts";
import { refusedFor } from "./post-mail.ts";

const words = "Confirm the address of your account in Logue first: your profile there mails you a link.";

/**
 * Why a mail is not posted in the name of this person: an address that nothing has checked may be
 * another person's. Undefined where it may be.
 */
export async function refuseUnconfirmedSender(
  { readStore }: Pick<Services, "readStore">,
  userId: string,
): Promise<PostedMail | undefined> {
  const { mailsFromConfirmedAddress } = settingsOf("workspace", await readStore.get(workspaces, workspaceDocumentId));
  if (!mailsFromConfirmedAddress) return undefined;
  return (await readStore.get(users, userId))?.emailConfirmedAt == null ? refusedFor(words) : undefined;
}
