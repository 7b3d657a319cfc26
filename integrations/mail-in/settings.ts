import { setting } from "@logue/command-service/contract/setting-declaration.ts";
import { z } from "zod";

const byAdministrators = { permission: "workspace.changeSettings" } as const;
const line = z.string().min(1).max(500);

export const mailInSettings = {
  mailbox: setting({
    ...byAdministrators,
    means:
      "The mail server from which mails are fetched by IMAP: imaps://host or imap://host, with :port where it is another one. With imap the connection is encrypted by StartTLS. Empty: nothing is fetched.",
    schema: z
      .string()
      .max(500)
      .regex(/^imaps?:\/\/(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?\/?$/)
      .nullable(),
    default: null,
  }),
  mailboxUser: setting({
    ...byAdministrators,
    means: "The user of that mailbox, often its whole address.",
    schema: line.nullable(),
    default: null,
  }),
  mailboxPassword: setting({
    ...byAdministrators,
    means: "The password of that mailbox.",
    schema: line.nullable(),
    default: null,
    isSecret: true,
  }),
  mailboxFolder: setting({
    ...byAdministrators,
    means: "The folder in which the mails arrive.",
    schema: line,
    default: "INBOX",
  }),
  caCertificate: setting({
    ...byAdministrators,
    means:
      "The certificate of the authority (PEM) that signed the mail server's certificate; empty: one of the public authorities did. Several may follow each other.",
    schema: z.string().max(50_000).includes("-----BEGIN CERTIFICATE-----").nullable(),
    default: null,
  }),
  isPlainAllowed: setting({
    ...byAdministrators,
    means:
      "Whether the mailbox may be read without encryption, with imap://. Everybody on the way can then read the password and the mails. Only for trying it out, or on one machine.",
    schema: z.boolean(),
    default: false,
  }),
} as const;
