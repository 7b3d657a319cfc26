import { lookup as lookUp } from "node:dns/promises";
import { connect, isIP, type LookupFunction, type Socket } from "node:net";
import type { Agent, Dispatcher } from "undici";
import { isReachable, type Network } from "./addresses.ts";

/** Why a request to an address that people supply brought no answer. */
export type OutgoingFailure =
  /** No http or https address, or one with a name and password in it. */
  | "AddressInvalid"
  /** The host is not in the public internet, or a redirect leads to such a host. */
  | "AddressForbidden"
  | "TooManyRedirects"
  /** The answer has more bytes than were allowed. */
  | "TooLarge"
  | "TookTooLong"
  /** The host is not known, refuses, or answers something else than HTTP. */
  | "Unreachable";

/** Thrown instead of an answer. Its message names no address. */
export class OutgoingError extends Error {
  override readonly name = "OutgoingError";
  readonly code: OutgoingFailure;

  constructor(code: OutgoingFailure, options?: ErrorOptions) {
    super(`A request to the outside brought no answer: ${code}.`, options);
    this.code = code;
  }
}

export interface OutgoingRequest {
  readonly url: string;
  /** Default GET. */
  readonly method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** From the beginning to the last byte of the answer, redirects included. */
  readonly timeoutMs: number;
  readonly bodyMaxBytes: number;
  /** Whether the beginning of a longer answer is enough. Default: false; a longer one is `TooLarge`. */
  readonly isCut?: boolean;
  /** How many redirects are followed; default none: the redirect is the answer then. */
  readonly redirectsMax?: number;
  /** Ends the request early; it then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface OutgoingAnswer {
  readonly status: number;
  /** Names in lower case; several of one name are a list. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly body: Buffer;
}

export interface OutgoingConnection {
  readonly host: string;
  readonly port: number;
  /** Until the connection stands. */
  readonly timeoutMs: number;
}

/** Sends requests to addresses that people supply. */
export interface Outgoing {
  /** Throws `OutgoingError`. Answers of any status are answers. */
  send(request: OutgoingRequest): Promise<OutgoingAnswer>;
  /** A TCP connection, for protocols other than HTTP. Throws `OutgoingError`. */
  connect(to: OutgoingConnection): Promise<Socket>;
  close(): Promise<void>;
}

export interface OutgoingOptions {
  /** Networks that may be reached although they are not public, as the operator says. */
  readonly allowed?: readonly Network[];
  /** Finds all addresses of a host; the system's own by default. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

const systemResolve = async (host: string): Promise<readonly string[]> =>
  (await lookUp(host, { all: true })).map(({ address }) => address);

/**
 * The guard against requests into the own network (SSRF). A host's addresses are looked up and
 * checked by each connection, and the connection goes to the checked ones, so that a DNS answer that
 * changes brings nothing. Each redirect is checked like the first address.
 */
export function openOutgoing({ allowed = [], resolve = systemResolve }: OutgoingOptions = {}): Outgoing {
  let opened: Promise<Agent> | undefined;
  const lookup = checkedLookup(allowed, resolve);
  const open = async (): Promise<Agent> => {
    // The client takes 14 MB, and many processes ask nothing outside.
    const { Agent } = await import("undici");
    return new Agent({ connect: { lookup }, maxHeaderSize: 16_384 });
  };
  return {
    send: async (asked) => {
      opened ??= open();
      return sendWithin(await opened, allowed, asked);
    },
    connect: async (to) => {
      if (isIP(to.host) > 0 && !isReachable(to.host, allowed)) throw new OutgoingError("AddressForbidden");
      return connectWithin(to, lookup);
    },
    close: async () => (await opened)?.destroy(),
  };
}

function connectWithin({ host, port, timeoutMs }: OutgoingConnection, lookup: LookupFunction): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, lookup });
    const fail = (error: OutgoingError): void => {
      clearTimeout(late);
      socket.on("error", () => undefined).destroy();
      reject(error);
    };
    const late = setTimeout(() => fail(new OutgoingError("TookTooLong")), timeoutMs);
    const onError = (error: Error): void => fail(asOutgoingError(error));
    socket.once("error", onError);
    socket.once("connect", () => {
      clearTimeout(late);
      socket.off("error", onError);
      resolve(socket);
    });
  });
}

/** Returns the addresses of a host to the socket, or an error when one of them may not be reached. */
function checkedLookup(allowed: readonly Network[], resolve: (host: string) => Promise<readonly string[]>): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        if (addresses.length === 0 || !addresses.every((address) => isReachable(address, allowed))) {
          done(new OutgoingError(addresses.length === 0 ? "Unreachable" : "AddressForbidden"), "");
          return;
        }
        const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
        if (options.all) done(null, found);
        else done(null, found[0]?.address ?? "", found[0]?.family);
      },
      (error: unknown) => done(new OutgoingError("Unreachable", { cause: error }), ""),
    );
  };
}

async function sendWithin(agent: Agent, allowed: readonly Network[], asked: OutgoingRequest): Promise<OutgoingAnswer> {
  const late = AbortSignal.timeout(asked.timeoutMs);
  const signal = asked.signal === undefined ? late : AbortSignal.any([late, asked.signal]);
  try {
    return await follow(agent, allowed, asked, signal);
  } catch (error) {
    if (asked.signal?.aborted) throw asked.signal.reason;
    if (late.aborted) throw new OutgoingError("TookTooLong");
    throw asOutgoingError(error);
  }
}

/** The guard's own error is the cause of the socket's. */
function asOutgoingError(error: unknown): OutgoingError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof OutgoingError) return cause;
  return new OutgoingError("Unreachable", { cause: error });
}

const redirects = [301, 302, 303, 307, 308];

async function follow(
  agent: Agent,
  allowed: readonly Network[],
  { redirectsMax = 0, ...first }: OutgoingRequest,
  signal: AbortSignal,
): Promise<OutgoingAnswer> {
  let asked: Hop = { method: "GET", headers: {}, ...first, url: checkedUrl(first.url, allowed) };
  for (let followed = 0; ; followed += 1) {
    const { statusCode, headers, body } = await ask(agent, asked, signal);
    const location = redirects.includes(statusCode) && typeof headers.location === "string" ? headers.location : undefined;
    if (location === undefined || redirectsMax === 0) {
      return { status: statusCode, headers, url: asked.url.href, body: await bytesOf(body, asked) };
    }
    discard(body);
    if (followed === redirectsMax) throw new OutgoingError("TooManyRedirects");
    if (!URL.canParse(location, asked.url.href)) throw new OutgoingError("AddressInvalid");
    asked = hopTo(checkedUrl(new URL(location, asked.url).href, allowed), statusCode, asked);
  }
}

type Hop = Omit<OutgoingRequest, "url"> & Required<Pick<OutgoingRequest, "method" | "headers">> & { readonly url: URL };

/** Secrets for one origin do not go to another; 303 and old habit turn a POST into a GET. */
function hopTo(url: URL, status: number, { body, ...from }: Hop): Hop {
  const isSameOrigin = url.origin === from.url.origin;
  const headers = isSameOrigin ? from.headers : withoutSecrets(from.headers);
  const becomesGet = status === 303 || (status < 303 && from.method === "POST");
  if (becomesGet) return { ...from, url, headers, method: from.method === "HEAD" ? "HEAD" : "GET" };
  return { ...from, url, headers, ...(body !== undefined && { body }) };
}

const secretHeaders = ["authorization", "cookie", "proxy-authorization"];

const withoutSecrets = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !secretHeaders.includes(name.toLowerCase())));

/** The socket does not look up hosts that are addresses, so these are checked here. */
function checkedUrl(text: string, allowed: readonly Network[]): URL {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || url.hostname === "") {
    throw new OutgoingError("AddressInvalid");
  }
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (/^[\d.]+$|:/.test(literal) && !isReachable(literal, allowed)) throw new OutgoingError("AddressForbidden");
  return url;
}

async function ask(agent: Agent, { url, method, headers, body }: Hop, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  const { request } = await import("undici");
  const own = { "user-agent": "Logue", "accept-encoding": "identity" };
  return request(url, { dispatcher: agent, method, headers: { ...own, ...headers }, body: body ?? null, signal });
}

async function bytesOf(body: Dispatcher.ResponseData["body"], { bodyMaxBytes, isCut = false }: Hop): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    chunks.push(chunk);
    if (length <= bodyMaxBytes) continue;
    discard(body);
    if (!isCut) throw new OutgoingError("TooLarge");
    return Buffer.concat(chunks).subarray(0, bodyMaxBytes);
  }
  return Buffer.concat(chunks);
}

/** A stream that is ended early emits an error, which nothing else would take. */
const discard = (body: Dispatcher.ResponseData["body"]): void => void body.on("error", () => undefined).destroy();
