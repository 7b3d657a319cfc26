import { z } from "zod";
import { setting } from "./setting-declaration.ts";
import { lineSchema } from "./text-schemas.ts";

const byAdministrators = { permission: "workspace.changeSettings" } as const;
const ofPerson = { permission: null } as const;

/** The address of a mail server: `smtps://user:password@mail.example.org:465`. */
const mailServerPattern = /^smtps?:\/\/(?:[^\s/@]+@)?[^\s/@:]+(?::\d{1,5})?\/?$/;
/** An address alone, or a name and the address in angle brackets. */
const mailSenderPattern = /^(?:[^<>@]{1,100}<[^\s<>@]{1,64}@[^\s<>@]{1,255}>|[^\s<>@]{1,64}@[^\s<>@]{1,255})$/;

export const everyMailLanguage = ["en", "de"] as const;
export type MailLanguage = (typeof everyMailLanguage)[number];

/** Short before the @, because a signed part of 57 characters follows, and 64 are the most. */
const replyAddressPattern = /^[a-z0-9._-]{1,7}@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** What a workspace says of its mail server and of mails about messages. */
export const workspaceMailSettings = {
  mailServer: setting({
    ...byAdministrators,
    needsConfirmation: true,
    means: "The mail server with its user and password, such as smtps://user:password@mail.example.org; empty: no mail is sent.",
    schema: z.string().max(1_000).regex(mailServerPattern).nullable(),
    default: null,
    isSecret: true,
  }),
  mailSender: setting({
    ...byAdministrators,
    means: "From whom mails are, such as Acme chat <chat@example.org>; empty: no mail is sent.",
    schema: lineSchema.refine((sender) => mailSenderPattern.test(sender)).nullable(),
    default: null,
  }),
  messageMails: setting({
    ...byAdministrators,
    means:
      "Whether people who are away get mails about mentions and direct messages that they have not read. It needs a mail server.",
    schema: z.boolean(),
    default: true,
  }),
  mailsShowText: setting({
    ...byAdministrators,
    means: "Whether these mails show what was written. If not, they say who wrote and where.",
    schema: z.boolean(),
    default: true,
  }),
  mailReplyAddress: setting({
    ...byAdministrators,
    means:
      "The address at which people answer mails about messages, such as reply@chat.example.org; empty: they cannot. At most 7 characters before the @; mails to reply+anything@… must arrive as well. It needs a receiver of mails.",
    schema: z.string().max(255).regex(replyAddressPattern).nullable(),
    default: null,
  }),
  mailRepliesFromOwnAddress: setting({
    ...byAdministrators,
    means:
      "Whether answers are taken only from the mail address of the person's account. If not, the signed address that is answered is enough.",
    schema: z.boolean(),
    default: true,
  }),
  mailsFromConfirmedAddress: setting({
    ...byAdministrators,
    means:
      "Whether mails are posted in a person's name only from an address that is confirmed: by a link or a code that was mailed to it, or by another system that confirms addresses. People confirm theirs in their profile. If not, the address of the account is enough, which nothing has checked.",
    schema: z.boolean(),
    default: false,
  }),
  mailLanguage: setting({
    ...byAdministrators,
    means: "The language of mails about messages.",
    schema: z.enum(everyMailLanguage),
    labels: { en: "English", de: "German" },
    default: "en",
  }),
};

/** The largest number of the mail address of a channel. */
const addressNumberMax = 1_000_000;

/** What a channel says of mails to its address. */
export const roomMailSettings = {
  mailsFrom: setting({
    permission: "room.rename",
    means:
      "Whose mails to this channel's address become messages: none, members (from the address of their account, in their name), or anyone who knows the address (posted by the account that takes mails, with the sender's name and address). At most 60 mails an hour become messages.",
    schema: z.enum(["none", "members", "anyone"]),
    labels: { none: "No one's", members: "Those of members, in their name", anyone: "Those of anyone who knows the address" },
    default: "none",
  }),
  mailAddressNumber: setting({
    permission: "room.rename",
    means: "Another number gives this channel another mail address; the one of before takes no more mails.",
    schema: z.int().min(1).max(addressNumberMax),
    default: 1,
  }),
};

/** What people choose for themselves. */
export const personMailSettings = {
  messageMails: setting({
    ...ofPerson,
    means:
      "Which messages are mailed to you when you do not read them: none, mentions and direct messages, or replies in threads that you follow too.",
    schema: z.enum(["none", "mentions", "threads"]),
    labels: {
      none: "None",
      mentions: "Mentions and direct messages",
      threads: "These, and replies in threads that you follow",
    },
    default: "mentions",
  }),
  messageMailsAfterMinutes: setting({
    ...ofPerson,
    means: "How many minutes you have to read a message before it is mailed.",
    schema: z.int().min(1).max(1_440),
    default: 15,
  }),
  mailDigest: setting({
    ...ofPerson,
    means:
      "How often you get a mail that lists the channels and conversations where you have unread messages: never, daily, or weekly on Mondays; at eight in the morning in your time zone.",
    schema: z.enum(["never", "daily", "weekly"]),
    labels: { never: "Never", daily: "Every day", weekly: "On Mondays" },
    default: "never",
  }),
};
