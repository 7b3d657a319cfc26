import type { PostedAs } from "@logue/command-service/contract/blocks.ts";
import { attachmentsMax } from "@logue/command-service/contract/messages.ts";
import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import { derivedId, derivedTimedId } from "@logue/command-service/contract/streams.ts";
import type { ArrivedMail, PostedMail } from "@logue/integrations/index.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { passingRefusals } from "../../commands/passing-refusals.ts";
import { sendCommand } from "../../commands/send-command.ts";
import type { RequestContext, Viewer } from "../../context.ts";
import { presentMembersFor } from "../../messages/present-members.ts";
import { keepAttachments } from "./keep-attachments.ts";
import { messageIdOf } from "./taken-before.ts";

export const refusedFor = (words: string): PostedMail => ({ kind: "refused", words });

interface Place {
  readonly roomId: string;
  readonly threadRootId: string | null;
}

export interface MailPosting {
  /** The name under which it stands. */
  readonly postedAs?: PostedAs;
  /** Asked for a mail that was not posted before. */
  readonly mayPost?: () => Promise<boolean>;
}

const dayMs = 24 * 60 * 60_000;

/** Posts a mail as this account, by its rights at this moment: once, however often it is brought. */
export async function postMail(
  context: RequestContext,
  viewer: Viewer,
  { roomId, threadRootId }: Place,
  mail: ArrivedMail,
  { postedAs, mayPost = async () => true }: MailPosting = {},
): Promise<PostedMail> {
  if (mail.attachments.length > attachmentsMax) return refusedFor(`A mail may have ${attachmentsMax} attachments at most.`);
  const { services } = context;
  const nowMs = services.clock();
  const sentAtMs = Math.min(nowMs, Math.max(nowMs - dayMs, mail.dateMs ?? nowMs));
  const proposed = derivedTimedId(sentAtMs, viewer.userId, mail.messageId, "mail");
  const messageId = await messageIdOf(services, { senderId: viewer.userId, roomId, mailId: mail.messageId }, proposed);
  const posted: PostedMail = { kind: "posted", messageId };
  if ((await services.readStore.get(messages, messageId)) !== undefined) return posted;
  if (!(await mayPost())) return refusedFor("Too many mails came to this address. Send it again in an hour.");
  const fileIds = await keepAttachments(context, viewer, roomId, mail);
  if (isRefusal(fileIds)) return refusedBy(fileIds.refused);
  const words = {
    text: mail.text,
    mentionedUserIds: [],
    mentionsRoom: false,
    ...(await presentMembersFor(services, viewer.userId, roomId, mail.text)),
  };
  const place = { messageId, roomId, threadRootId, alsoInRoom: false, quotedMessageId: null };
  const { refusal } = await sendCommand(
    context,
    "PostMessage",
    { ...place, ...words, fileIds, origin: null, ...(postedAs && { postedAs }) },
    {
      actor: viewer,
      commandId: derivedId(viewer.userId, `message/${messageId}`),
    },
  );
  return refusal === null || refusal.refused === "CommandIdReused" ? posted : refusedBy(refusal.refused);
}

const meanings: Readonly<Record<string, string>> = {
  MessageTooLong: "The mail is too long for a message.",
  FileTooLarge: "An attachment is too large.",
  FileTypeRefused: "Attachments of this type are not taken.",
  FileQuotaReached: "There is no space for the attachments.",
};

/** A room that the person may not see or write to is answered like one that is not there. */
const refusedBy = (code: string): PostedMail =>
  passingRefusals.has(code) ? { kind: "later" } : refusedFor(meanings[code] ?? "The mail could not be posted there.");
