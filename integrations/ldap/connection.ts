import type { Socket } from "node:net";
import { type ConnectionOptions, connect as connectByTls, type TLSSocket } from "node:tls";
import { Client, type Filter, PagedResultsControl, SearchRequest, type SearchResponse, StatusCodeParser } from "ldapts";
import { certificatesIn } from "../certificates.ts";
import { type ConnectingHost, SignInFailure } from "../sign-in.ts";
import { type DirectoryEntry, entryOf } from "./entry.ts";
import { asFailure } from "./failures.ts";

export interface DirectorySearch {
  readonly base: string;
  /** Default: everything below the base. */
  readonly scope?: "base" | "sub";
  readonly filter: Filter;
  readonly attributes: readonly string[];
  /** The directory refuses to return more. Default: as many as it likes. */
  readonly entriesMax?: number;
}

/**
 * A connection that was encrypted before anything else was sent, unless the settings say otherwise.
 */
export interface Directory {
  bind(dn: string, password: string): Promise<void>;
  search(search: DirectorySearch): Promise<readonly DirectoryEntry[]>;
  /**
   * Page by page, however many there are. It throws unless the directory says which page is the last.
   */
  pages(search: DirectorySearch): AsyncGenerator<readonly DirectoryEntry[]>;
}

export interface ConnectionLimits {
  readonly connectMs: number;
  /** For one question to the directory. */
  readonly answerMs: number;
  /** For all that is done with the connection. */
  readonly totalMs: number;
}

export const signInLimits: ConnectionLimits = { connectMs: 5_000, answerMs: 10_000, totalMs: 20_000 };
export const listLimits: ConnectionLimits = { connectMs: 5_000, answerMs: 60_000, totalMs: 30 * 60_000 };
const pageSize = 500;

/** Connects, does this, and closes the connection. Throws `SignInFailure`. */
export async function withDirectory<T>(
  host: ConnectingHost,
  limits: ConnectionLimits,
  use: (directory: Directory) => Promise<T>,
): Promise<T> {
  const place = placeOf(host);
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new SignInFailure("Unreachable", "The directory took too long.")), limits.totalMs);
  let socket: Socket | undefined;
  try {
    socket = await host.connect({ host: place.hostname, port: place.port, timeoutMs: limits.connectMs });
    // Errors reach the callers by their calls; one that comes between calls is of no interest.
    socket.on("error", () => undefined);
    return await Promise.race([encryptAndUse(socket, place, limits, use), late.promise]);
  } catch (error) {
    throw asFailure(error);
  } finally {
    clearTimeout(timer);
    socket?.destroy();
  }
}

interface Place {
  readonly hostname: string;
  readonly port: number;
  readonly encryption: "tls" | "startTls" | "none";
  readonly ca: string[] | undefined;
}

function placeOf({ settings }: ConnectingHost): Place {
  const url = typeof settings.url === "string" ? URL.parse(settings.url) : null;
  if (url === null) throw new SignInFailure("NotSetUp", "The setting url is needed.");
  const isTls = url.protocol === "ldaps:";
  const hostname = url.hostname.replace(/^\[|\]$/g, "");
  const encryption = isTls ? "tls" : settings.isPlainAllowed === true ? "none" : "startTls";
  const ca = typeof settings.caCertificate === "string" ? certificatesIn(settings.caCertificate) : undefined;
  return { hostname, port: url.port === "" ? (isTls ? 636 : 389) : Number(url.port), encryption, ca };
}

async function encryptAndUse<T>(
  socket: Socket,
  { hostname, encryption, ca }: Place,
  limits: ConnectionLimits,
  use: (directory: Directory) => Promise<T>,
): Promise<T> {
  const byTls: ConnectionOptions = { host: hostname, rejectUnauthorized: true, minVersion: "TLSv1.2", ...(ca && { ca }) };
  const client = clientOver(encryption === "tls" ? await secured({ ...byTls, socket }) : socket, limits);
  try {
    if (encryption === "startTls") await client.startTLS(byTls);
    return await use(directoryOf(client, limits));
  } finally {
    await client.unbind().catch(() => undefined);
  }
}

function secured(options: ConnectionOptions): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = connectByTls(options);
    socket.once("error", reject);
    socket.once("secureConnect", () => resolve(socket));
  });
}

/**
 * The library would connect again by itself, without encryption and without having signed in. So it
 * gets this one connection, and no other.
 */
function clientOver(socket: Socket, { answerMs }: ConnectionLimits): Client {
  const sockets = [socket];
  return new Client({
    url: "ldap://directory",
    timeout: answerMs,
    createConnection: () => {
      const next = sockets.pop();
      if (next === undefined) throw new SignInFailure("Unreachable", "The directory closed the connection.");
      return next;
    },
  });
}

/** The library's own search hides whether there is another page after an empty one. */
interface AskingClient {
  _nextMessageId(): number;
  _send(request: SearchRequest): Promise<SearchResponse | undefined>;
}

function directoryOf(client: Client, { answerMs }: ConnectionLimits): Directory {
  const asking = client as unknown as AskingClient;
  const ask = async (search: DirectorySearch, paging?: PagedResultsControl): Promise<SearchResponse> => {
    const { base, scope = "sub", filter, attributes, entriesMax = 0 } = search;
    const request = new SearchRequest({
      messageId: asking._nextMessageId(),
      ...{ baseDN: base, scope, filter, attributes: [...attributes], sizeLimit: entriesMax },
      timeLimit: Math.ceil(answerMs / 1_000),
      controls: paging === undefined ? [] : [paging],
    });
    const answer = await asking._send(request);
    if (answer?.status !== 0) throw StatusCodeParser.parse(answer);
    return answer;
  };
  return {
    bind: (dn, password) => client.bind(dn, password),
    // References to other directories are not followed.
    search: async (search) => (await ask(search)).searchEntries.map(entryOf),
    async *pages(search) {
      const paging = new PagedResultsControl({ critical: true, value: { size: pageSize } });
      for (;;) {
        const answer = await ask(search, paging);
        yield answer.searchEntries.map(entryOf);
        const cookie = cookieIn(answer);
        if (cookie.length === 0) return;
        paging.value = { size: pageSize, cookie };
      }
    },
  };
}

function cookieIn({ controls = [] }: SearchResponse): Buffer {
  const paging = controls.find((control) => control instanceof PagedResultsControl);
  if (paging?.value === undefined)
    throw new SignInFailure("AnswerRefused", "The directory does not say whether its list is complete.");
  return paging.value.cookie ?? Buffer.alloc(0);
}
