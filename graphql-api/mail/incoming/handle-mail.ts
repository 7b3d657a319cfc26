import { attachmentsMax } from "@logue/command-service/contract/messages.ts";
import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { derivedId, derivedTimedId } from "@logue/command-service/contract/streams.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { passingRefusals } from "../../commands/passing-refusals.ts";
import { sendCommand } from "../../commands/send-command.ts";
import type { RequestContext, Services, Viewer } from "../../context.ts";
import { presentMembersFor } from "../../messages/present-members.ts";
import { viewerOf } from "../../sessions/viewers.ts";
import { readAnswerTag, readBounceTag } from "../notes/answer-addresses.ts";
import { markDeadAddress } from "../notes/mail-address-mark.ts";
import { openMailTokens } from "../notes/mail-tokens.ts";
import { domainOf } from "../notes/note-mail.ts";
import { failureIn, judgeMail } from "./judge-mail.ts";
import { keepAttachments } from "./keep-attachments.ts";
import { stripQuotes } from "./strip-quotes.ts";
import type { TakenMail } from "./taken-mail.ts";

/** What the mail server that brought a mail is told. Its sender gets a refusal as an answer. */
export type MailAnswer =
  | { readonly kind: "taken" }
  | { readonly kind: "refused"; readonly words: string }
  /** It may be brought again. */
  | { readonly kind: "later"; readonly words: string };

export interface MailHandling {
  readonly services: Services;
  readonly contextFor: (viewer: Viewer) => RequestContext;
}

const taken: MailAnswer = { kind: "taken" };
const refused = (words: string): MailAnswer => ({ kind: "refused", words });
const later: MailAnswer = { kind: "later", words: "Logue cannot take the mail now." };

/** Handles a mail to an address with this tag: a person's answer, or a report that a mail came back. */
export async function handleMail(handling: MailHandling, tag: string, mail: TakenMail): Promise<MailAnswer> {
  const { services } = handling;
  const { vault, readStore, clock } = services;
  const [tokens, workspace] = await Promise.all([openMailTokens(vault), readStore.get(workspaces, workspaceDocumentId)]);
  const bouncedId = readBounceTag(tokens, tag);
  if (bouncedId !== undefined) return noteBounce(services, bouncedId, mail);
  const answered = readAnswerTag(tokens, tag, clock());
  if (answered.kind === "forged") return refused("There is no such address.");
  const { mailSender, mailRepliesFromOwnAddress } = settingsOf("workspace", workspace);
  const judged = judgeMail(mail, domainOf(mailSender ?? ""));
  if (judged === "automatic") return taken;
  if (answered.kind === "expired") return refused("This address is too old to be answered. Answer in Logue.");
  if (judged === "formatted") return refused("Send the mail as plain text or HTML: a winmail.dat cannot be read.");
  const [user, message] = await Promise.all([readStore.get(users, answered.userId), readStore.get(messages, answered.messageId)]);
  const viewer = user && (await viewerOf(services, user.id, ["read", "write"], { expiresAtMs: Number.POSITIVE_INFINITY }));
  if (!viewer || message === undefined) return refused("There is no such address.");
  const isOwn = user.email !== null && mail.from.includes(user.email.toLowerCase());
  if (mailRepliesFromOwnAddress && (!isOwn || mail.from.length > 1)) return refused("Answer from the address of your account.");
  return postAnswer(handling, viewer, message, mail);
}

async function noteBounce(services: Services, userId: string, mail: TakenMail): Promise<MailAnswer> {
  const reason = failureIn(mail);
  const user = reason === undefined ? undefined : await services.readStore.get(users, userId);
  if (reason !== undefined && user !== undefined && user.email !== null)
    await markDeadAddress(services, userId, user.email, reason);
  return taken;
}

const dayMs = 24 * 60 * 60_000;

/** Posts the answer where the answered message stands, once also when the mail is brought again. */
async function postAnswer(
  { services, contextFor }: MailHandling,
  viewer: Viewer,
  { roomId, threadRootId }: MessageDocument,
  mail: TakenMail,
): Promise<MailAnswer> {
  const text = stripQuotes(mail.text);
  if (text === "" && mail.attachments.length === 0) return refused("There is nothing in the mail to post.");
  if (mail.attachments.length > attachmentsMax) return refused(`A mail may have ${attachmentsMax} attachments at most.`);
  const nowMs = services.clock();
  // By the mail's own time, so that the id is the same when the mail is brought again.
  const sentAtMs = Math.min(nowMs, Math.max(nowMs - dayMs, mail.dateMs ?? nowMs));
  const messageId = derivedTimedId(sentAtMs, viewer.userId, mail.messageId, "mail");
  if ((await services.readStore.get(messages, messageId)) !== undefined) return taken;
  const context = contextFor(viewer);
  const fileIds = await keepAttachments(context, viewer, roomId, mail);
  if (isRefusal(fileIds)) return refusedBy(fileIds.refused);
  const words = {
    text,
    mentionedUserIds: [],
    mentionsRoom: false,
    ...(await presentMembersFor(services, viewer.userId, roomId, text)),
  };
  const place = { messageId, roomId, threadRootId, alsoInRoom: false, quotedMessageId: null };
  const data = { ...place, ...words, fileIds, origin: null };
  const { refusal } = await sendCommand(context, "PostMessage", data, {
    actor: viewer,
    commandId: derivedId(viewer.userId, `message/${messageId}`),
  });
  return refusal === null || refusal.refused === "CommandIdReused" ? taken : refusedBy(refusal.refused);
}

const meanings: Readonly<Record<string, string>> = {
  MessageTooLong: "The mail is too long for a message.",
  FileTooLarge: "An attachment is too large.",
  FileTypeRefused: "Attachments of this type are not taken.",
  FileQuotaReached: "There is no room for the attachments.",
};

/** A room that the person may not see or write to is answered like one that is not there. */
const refusedBy = (code: string): MailAnswer =>
  passingRefusals.has(code) ? later : refused(meanings[code] ?? "The answer could not be posted there.");
