import type { Socket } from "node:net";
import { type ConnectionOptions, connect as connectByTls } from "node:tls";
import type { ImapFlow, ImapTransport } from "imapflow";
import { certificatesIn } from "../../certificates.ts";
import type { ConnectingHost } from "../../sign-in.ts";
import { mailMaxBytes } from "../limits.ts";
import { MailboxFailure } from "./failures.ts";

const connectMs = 10_000;
/** Some servers and routers close what is silent for five minutes. */
const idleMaxMs = 4 * 60_000;
const answerMaxBytes = mailMaxBytes + 1024 * 1024;

interface Place {
  readonly host: string;
  readonly port: number;
  readonly encryption: "tls" | "startTls" | "ifOffered";
  readonly user: string;
  readonly folder: string;
  readonly ca: string[] | undefined;
}

export interface OpenMailbox {
  readonly client: ImapFlow;
  /** Another one: the numbers of mails have begun anew. */
  readonly uidValidity: string;
  /** Mails may be marked. */
  readonly isWritable: boolean;
  /** How many mails are in the folder. */
  readonly count: number;
}

/** Signs in to the mailbox of the settings and opens the folder. Throws `MailboxFailure`. */
export async function openMailbox(host: ConnectingHost): Promise<OpenMailbox> {
  const place = placeOf(host);
  const password = await host.readSecret("mailboxPassword");
  if (password === undefined) throw new MailboxFailure("The password of the mailbox is not set.");
  const socket = await host.connect({ host: place.host, port: place.port, timeoutMs: connectMs });
  const client = await clientOver(socket, place, password);
  try {
    await client.connect();
    const box = await client.mailboxOpen(place.folder).catch((error: unknown) => {
      throw client.usable ? new MailboxFailure("The mailbox has no such folder, or it cannot be opened.") : error;
    });
    return { client, uidValidity: String(box.uidValidity), isWritable: box.readOnly !== true, count: box.exists };
  } catch (error) {
    client.close();
    throw error;
  }
}

function placeOf({ settings }: ConnectingHost): Place {
  const { mailbox, mailboxUser, mailboxFolder, caCertificate, isPlainAllowed } = settings;
  const url = typeof mailbox === "string" ? URL.parse(mailbox) : null;
  if (url === null) throw new MailboxFailure("The mail server is not set.");
  if (typeof mailboxUser !== "string") throw new MailboxFailure("The user of the mailbox is not set.");
  const isTls = url.protocol === "imaps:";
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (isTls ? 993 : 143) : Number(url.port),
    encryption: isTls ? "tls" : isPlainAllowed === true ? "ifOffered" : "startTls",
    user: mailboxUser,
    folder: String(mailboxFolder),
    ca: typeof caCertificate === "string" ? certificatesIn(caCertificate) : undefined,
  };
}

async function clientOver(socket: Socket, { host, port, encryption, user, ca }: Place, password: string): Promise<ImapFlow> {
  // Loaded with the first mailbox: a start does without it.
  const { ImapFlow } = await import("imapflow");
  const client = new ImapFlow({
    ...{ host, port, secure: encryption === "tls", auth: { user, pass: password }, logger: false },
    ...(encryption === "startTls" && { doSTARTTLS: true }),
    // With the host the certificate is checked against an address too, which has no servername.
    transport: transportOver(socket, { host, rejectUnauthorized: true, minVersion: "TLSv1.2", ...(ca && { ca }) }),
    connectionTimeout: connectMs,
    disableAutoIdle: true,
    maxIdleTime: idleMaxMs,
    maxLiteralSize: answerMaxBytes,
    maxResponseSize: answerMaxBytes * 2,
    maxLineLength: 1024 * 1024,
  });
  // Errors reach the callers by their calls; one that comes between calls ends the connection.
  client.on("error", () => undefined);
  return client;
}

/** The library would connect by itself, and to any address: it gets the connection that was checked. */
function transportOver(socket: Socket, byTls: ConnectionOptions): ImapTransport {
  const encrypt = (servername: string | undefined, onSecure: () => void) =>
    connectByTls({ ...byTls, socket, ...(servername !== undefined && { servername }) }, onSecure);
  return {
    connect({ secure, servername }, onConnect) {
      if (secure) return encrypt(servername, onConnect);
      setImmediate(onConnect);
      return socket;
    },
    upgrade: (_socket, { servername }, onSecure) => encrypt(servername, onSecure),
  };
}
