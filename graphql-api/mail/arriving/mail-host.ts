import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { ArrivedMail, MailAddressUse, MailHost, PostedMail } from "@logue/integrations/index.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { RequestContext, Services, Viewer } from "../../context.ts";
import { viewerOf } from "../../sessions/viewers.ts";
import { type Answered, readAnswerTag, readBounceTag, tagIn } from "../notes/answer-addresses.ts";
import { markDeadAddress } from "../notes/mail-address-mark.ts";
import { openMailTokens } from "../notes/mail-tokens.ts";
import { domainOf } from "../notes/note-mail.ts";
import { refuseUnconfirmedSender } from "./confirmed-sender.ts";
import { postMail, refusedFor } from "./post-mail.ts";
import { postToRoom } from "./post-to-room.ts";
import { roomOfTag } from "./room-addresses.ts";

export interface MailHostOptions {
  readonly services: Services;
  readonly contextFor: (viewer: Viewer) => RequestContext;
  /** The account that posts mails of those who are not here; undefined where there is none. */
  readonly botId: () => Promise<string | undefined>;
}

/** What integrations that take mails may do: mails are posted by the addresses that Logue made. */
export const createMailHost = (options: MailHostOptions): MailHost => ({
  ownDomain: async () => domainOf((await mailSettings(options.services)).mailSender ?? ""),
  useOf: async (address) => useOf(await readAddress(options.services, address)),
  post: (mail) => post(options, mail),
  noteUndelivered: (address, reason) => noteUndelivered(options.services, address, reason),
});

const mailSettings = async ({ readStore }: Pick<Services, "readStore">) =>
  settingsOf("workspace", await readStore.get(workspaces, workspaceDocumentId));

type ReadAddress =
  | ({ readonly kind: "reply" } & Answered)
  | { readonly kind: "expired" | "forged" }
  | { readonly kind: "bounce"; readonly userId: string }
  | { readonly kind: "room"; readonly room: RoomDocument };

async function readAddress(services: Services, address: string): Promise<ReadAddress> {
  const [tokens, { mailReplyAddress }] = await Promise.all([openMailTokens(services.vault), mailSettings(services)]);
  const tag = tagIn(address);
  const isOurs = address.replace(/\+[^@]*@/, "@").toLowerCase() === mailReplyAddress;
  if (tag === undefined || !isOurs) return { kind: "forged" };
  const room = await roomOfTag(services, tokens, tag);
  if (room !== undefined) return { kind: "room", room };
  const returned = readBounceTag(tokens, tag);
  return returned === undefined ? readAnswerTag(tokens, tag, services.clock()) : { kind: "bounce", userId: returned };
}

const uses: Readonly<Record<ReadAddress["kind"], MailAddressUse>> = {
  reply: "answer",
  expired: "expiredAnswer",
  forged: "unknown",
  bounce: "return",
  room: "room",
};

const useOf = ({ kind }: ReadAddress): MailAddressUse => uses[kind];

const noSuchAddress = refusedFor("There is no such address.");

async function post(options: MailHostOptions, mail: ArrivedMail): Promise<PostedMail> {
  const { services, contextFor } = options;
  const { readStore } = services;
  const read = await readAddress(services, mail.to);
  if (read.kind === "room") return postToRoom(options, read.room, mail);
  if (read.kind !== "reply") return noSuchAddress;
  const [user, message] = await Promise.all([readStore.get(users, read.userId), readStore.get(messages, read.messageId)]);
  const viewer = user && (await viewerOf(services, user.id, ["read", "write"], { expiresAtMs: Number.POSITIVE_INFINITY }));
  if (!viewer || message === undefined) return noSuchAddress;
  const isOwn = user.email !== null && mail.from.length === 1 && mail.from[0] === user.email.toLowerCase();
  const { mailRepliesFromOwnAddress } = await mailSettings(services);
  if (mailRepliesFromOwnAddress && !isOwn) return refusedFor("Answer from the address of your account.");
  return (await refuseUnconfirmedSender(services, viewer.userId)) ?? postMail(contextFor(viewer), viewer, message, mail);
}

async function noteUndelivered(services: Services, address: string, reason: string): Promise<void> {
  const read = await readAddress(services, address);
  const user = read.kind === "bounce" ? await services.readStore.get(users, read.userId) : undefined;
  if (user !== undefined && user.email !== null) await markDeadAddress(services, user.id, user.email, reason);
}
