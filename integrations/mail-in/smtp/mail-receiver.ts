import type { AddressInfo } from "node:net";
import type { SMTPServerAddress, SMTPServerDataStream, SMTPServerSession } from "smtp-server";
import type { Listening, ListeningHost } from "../../listening.ts";
import { deliveryOf, failed, type HandledMail, handleMail, statusOf, unknownAddress } from "../handle-mail.ts";
import { mailMaxBytes, tooLarge, unreadable } from "../limits.ts";
import { readMail, type TakenMail } from "../reading/taken-mail.ts";

const clientsMax = 20;
const waitMaxMs = 60_000;

/** Takes mails where the operator's settings name a port for them. */
export const listenForMails = async (host: ListeningHost): Promise<Listening | undefined> =>
  host.config.mailReceiverPort === undefined ? undefined : startMailReceiver(host, host.config.mailReceiverPort);

/**
 * Takes mails by SMTP, from the operator's own mail server: that one decides whom it takes mails from
 * and checks SPF and DKIM. Here a mail is taken for an address that Logue made only; what is refused
 * is refused while the mail is handed over, so that this server never writes an answer itself.
 */
async function startMailReceiver(host: ListeningHost, port: number): Promise<Listening> {
  // Loaded where mails are taken: a start does without it.
  const { SMTPServer } = await import("smtp-server");
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    size: mailMaxBytes,
    // The library would refuse larger mails by itself, and the log of deliveries would not say so.
    hideSize: true,
    maxClients: clientsMax,
    socketTimeout: waitMaxMs,
    closeTimeout: 1_000,
    onMailFrom: ({ args }, _session, done) =>
      toldBytes(args) > mailMaxBytes ? answer(host, async () => tooLarge, done) : done(null),
    onRcptTo: ({ address }, session, done) => {
      if (session.envelope.rcptTo.length > 0) return done(smtpError(452, "One recipient at a time."));
      answer(host, async () => ((await host.mails.useOf(address)) === "unknown" ? unknownAddress : undefined), done);
    },
    onData: (stream, session, done) => {
      let mail: TakenMail | undefined;
      const take = async (): Promise<HandledMail> => {
        const source = await readSource(stream);
        if (source === undefined) return tooLarge;
        mail = await readMail(source, senderOf(session)).catch(() => undefined);
        if (mail === undefined) return unreadable;
        return handleMail(host.mails, session.envelope.rcptTo[0]?.address ?? "", mail);
      };
      answer(host, take, done, () => mail);
    },
  });
  server.on("error", (error) => host.log.debug({ err: error }, "A connection of a mail server failed."));
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  server.server.once("error", reject);
  server.listen(port, host.config.host, () => resolve());
  await listening;
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** Answers the mail server, and notes what ended in the log of deliveries. */
function answer(
  host: ListeningHost,
  work: () => Promise<HandledMail | undefined>,
  done: (error?: Error | null) => void,
  mailOf: () => TakenMail | undefined = () => undefined,
): void {
  const run = async (): Promise<Error | null> => {
    const handled = await work();
    if (handled === undefined) return null;
    await host.noteDelivery(deliveryOf(handled, mailOf()));
    return statusOf(handled) === 250 ? null : smtpError(statusOf(handled), handled.words);
  };
  run().then(done, (error: unknown) => {
    host.log.warn({ err: error }, "A mail could not be handled; it may be brought again.");
    done(smtpError(statusOf(failed), failed.words));
  });
}

const toldBytes = (args: SMTPServerAddress["args"]): number => {
  const told = typeof args === "object" && "SIZE" in args ? Number(args.SIZE) : 0;
  return Number.isNaN(told) ? 0 : told;
};

const senderOf = ({ envelope }: SMTPServerSession): string => (envelope.mailFrom === false ? "" : envelope.mailFrom.address);

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
