import type { AddressInfo } from "node:net";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { SMTPServerDataStream, SMTPServerSession } from "smtp-server";
import { tagIn } from "../notes/answer-addresses.ts";
import { handleMail, type MailAnswer, type MailHandling } from "./handle-mail.ts";
import { takenMail } from "./taken-mail.ts";

export interface MailReceiver {
  readonly port: number;
  close(): Promise<void>;
}

/** Larger mails are refused while they arrive. */
const mailMaxBytes = 25 * 1024 * 1024;
const clientsMax = 20;
const waitMaxMs = 60_000;

/**
 * Takes mails by SMTP, from the operator's own mail server: that one decides whom it takes mails from
 * and checks SPF and DKIM. Here a mail is taken for a signed address only; what is refused is refused
 * while the mail is handed over, so that this server never writes an answer itself.
 */
export async function startMailReceiver(
  handling: MailHandling,
  { host, port }: { host: string; port: number },
): Promise<MailReceiver> {
  // Loaded where mails are taken: a start does without it.
  const { SMTPServer } = await import("smtp-server");
  const { log } = handling.services;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    size: mailMaxBytes,
    maxClients: clientsMax,
    socketTimeout: waitMaxMs,
    closeTimeout: 1_000,
    onRcptTo: ({ address }, session, done) => {
      if (session.envelope.rcptTo.length > 0) return done(smtpError(452, "One recipient at a time."));
      isOurs(handling, address).then(
        (ours) => done(ours ? null : smtpError(550, "There is no such address.")),
        () => done(smtpError(451, "Try again later.")),
      );
    },
    onData: (stream, session, done) => {
      takeMail(handling, stream, session).then(
        (answer) => done(errorOf(answer)),
        (error: unknown) => {
          log.warn({ err: error }, "A mail could not be handled; it may be brought again.");
          done(smtpError(451, "Try again later."));
        },
      );
    },
  });
  server.on("error", (error) => log.debug({ err: error }, "A connection of a mail server failed."));
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  server.server.once("error", reject);
  server.listen(port, host, () => resolve());
  await listening;
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

async function isOurs({ services }: MailHandling, address: string): Promise<boolean> {
  const { mailReplyAddress } = settingsOf("workspace", await services.readStore.get(workspaces, workspaceDocumentId));
  if (mailReplyAddress === null || tagIn(address) === undefined) return false;
  return address.replace(/\+[^@]*@/, "@").toLowerCase() === mailReplyAddress;
}

async function takeMail(
  handling: MailHandling,
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
): Promise<MailAnswer> {
  const source = await readSource(stream);
  if (source === undefined) return { kind: "refused", words: "The mail is too large." };
  const { simpleParser } = await import("mailparser");
  const parsed = await simpleParser(source, { skipImageLinks: true, skipTextToHtml: true, keepDeliveryStatus: true });
  const envelopeFrom = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
  const tag = tagIn(envelope.rcptTo[0]?.address ?? "") ?? "";
  return handleMail(handling, tag, takenMail(parsed, envelopeFrom));
}

/** Undefined for a mail that is too large: its rest is read and dropped. */
async function readSource(stream: SMTPServerDataStream): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of stream) {
    sizeBytes += (chunk as Buffer).length;
    if (sizeBytes <= mailMaxBytes) chunks.push(chunk as Buffer);
    else chunks.length = 0;
  }
  return stream.sizeExceeded || sizeBytes > mailMaxBytes ? undefined : Buffer.concat(chunks);
}

const smtpError = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode });

function errorOf(answer: MailAnswer): Error | null {
  if (answer.kind === "taken") return null;
  return smtpError(answer.kind === "later" ? 451 : 550, answer.words);
}
