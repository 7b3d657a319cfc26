import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../../context.ts";
import type { DeliveryChannel, DeliveryOutcome, Note } from "../../notifications/delivery/delivery-channel.ts";
import { type Mail, openMailSender } from "../mail-sender.ts";
import { answerAddresses } from "./answer-addresses.ts";
import { deadAddressOf, markDeadAddress } from "./mail-address-mark.ts";
import { mailRules } from "./mail-rules.ts";
import { openMailTokens } from "./mail-tokens.ts";
import { domainOf, noteMail } from "./note-mail.ts";
import { readShownNames } from "./shown-names.ts";
import { unsubscribeUrl } from "./unsubscribe.ts";

type Needed = Pick<Services, "readStore" | "vault" | "workStore" | "config" | "clock">;

/** The mail server's answer to an address that takes no mail, RFC 5321 and 3463. */
const isUnknownAddress = /answered: 55[0134][ -](?:5\.1\.[0-9]|5\.2\.1|(?!\d\.))/;

/** Delivers notes by mail. */
export const mailChannel = (services: Needed): DeliveryChannel => ({
  ...mailRules(services),
  deliver: (note) => deliverByMail(services, note),
});

async function deliverByMail(services: Needed, note: Note): Promise<DeliveryOutcome> {
  const mail = await writeMail(services, note);
  if (mail === undefined) return { kind: "dead" };
  const sender = await openMailSender(services);
  if (isRefusal(sender)) return { kind: "later" };
  try {
    const refused = await sender.send(mail);
    if (refused === undefined) return { kind: "delivered" };
    const reason = String(refused.details.reason ?? "");
    if (!isUnknownAddress.test(reason)) return { kind: "later" };
    await markDeadAddress(services, note.user.id, mail.to.address, reason);
    return { kind: "dead" };
  } finally {
    sender.close();
  }
}

/** Undefined for a person who has no address any more, or one to which mails do not get. */
async function writeMail(services: Needed, note: Note): Promise<Mail | undefined> {
  const { readStore, vault, config, clock } = services;
  const { room, messages } = note;
  const [user, workspace, tokens] = await Promise.all([
    readStore.get(users, note.user.id),
    readStore.get(workspaces, workspaceDocumentId),
    openMailTokens(vault),
  ]);
  const { publicUrl = "" } = config;
  if (user === undefined || user.email === null || (await deadAddressOf(services, user.id, user.email))) return undefined;
  const { mailSender, mailLanguage, mailsShowText, mailReplyAddress } = settingsOf("workspace", workspace);
  const names = await readShownNames(
    readStore,
    user.id,
    room.directMemberIds,
    messages.map(({ message }) => message),
  );
  return noteMail(note, {
    ...names,
    ...{ language: mailLanguage, showsText: mailsShowText, publicUrl, address: user.email },
    workspaceName: workspace?.name ?? "Logue",
    domain: domainOf(mailSender ?? ""),
    unsubscribeUrl: unsubscribeUrl(tokens, publicUrl, user.id, "messages"),
    ...answerAddresses(tokens, mailReplyAddress, { userId: user.id, messageId: messages[0]?.message.id ?? "" }, clock()),
  });
}
