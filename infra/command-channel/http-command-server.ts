import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { CommandEnvelope, CommandHandler } from "./command-channel.ts";
import { commandsPath, isBearer, patienceHeader, readEnvelopes, type WireAnswer } from "./http-wire.ts";

/**
 * The outcome of a command or of a bad request: counted, so that a forged token or a broken client
 * is noticed.
 */
export type ServedOutcome = "answered" | "failed" | "forbidden" | "malformed" | "tooLarge" | "notFound" | "closing" | "tooLate";

export interface CommandServerOptions {
  readonly handle: CommandHandler;
  /** The token that the API must send; 16 characters or more. */
  readonly token: string;
  readonly host: string;
  /** 0 chooses a free one. */
  readonly port: number;
  /**
   * Answers requests that are no commands and need no token, such as health checks; returns false
   * for unknown ones.
   */
  readonly answerQuestion?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** The largest request; default 1 MiB. */
  readonly bodySizeMaxBytes?: number;
  /** How long closing waits for running commands; default 8,000. */
  readonly closeTimeoutMs?: number;
  readonly onServed?: (outcome: ServedOutcome) => void;
  /** Receives the error of a broken handler; the sender learns only that it failed. */
  readonly onError?: (error: unknown) => void;
}

export interface CommandServer {
  /** Its address, in the form that the client takes. */
  readonly url: string;
  /**
   * Refuses further commands so that they go to another service, answers running ones, and ends.
   */
  close(): Promise<void>;
}

interface Serving {
  readonly options: CommandServerOptions;
  readonly underWay: Set<Promise<void>>;
  isClosing: boolean;
}

/**
 * Why a request has no answers. A command whose handler failed has its own answer among the others.
 */
type NoAnswer = Exclude<ServedOutcome, "answered" | "failed">;

const statusOf: Readonly<Record<NoAnswer, number>> = {
  malformed: 400,
  forbidden: 401,
  notFound: 404,
  tooLarge: 413,
  closing: 503,
  tooLate: 503,
};

const defaultBodySizeMaxBytes = 1024 * 1024;
const defaultCloseTimeoutMs = 8_000;
/** Longer than clients keep an idle connection, so that the clients close it. */
const idleConnectionMs = 60_000;

/**
 * Accepts commands over HTTP from clients with the service token. Rejects when it cannot listen.
 */
export async function serveCommandChannel(options: CommandServerOptions): Promise<CommandServer> {
  if (options.token.length < 16) throw new Error("The service token of the command channel is shorter than 16 characters.");
  const serving: Serving = { options, underWay: new Set(), isClosing: false };
  const server = createServer({ keepAliveTimeout: idleConnectionMs }, (request, response) => {
    const served = serve(serving, request, response).catch(() => void response.destroy());
    serving.underWay.add(served);
    void served.finally(() => serving.underWay.delete(served));
  });
  server.listen(options.port, options.host);
  await once(server, "listening");
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= closeServer(server, serving);
    return closed;
  };
  return { url: urlOf(server, options.host), close };
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

async function closeServer(server: Server, serving: Serving): Promise<void> {
  serving.isClosing = true;
  const { closeTimeoutMs = defaultCloseTimeoutMs } = serving.options;
  await Promise.race([untilIdle(serving), pause(closeTimeoutMs, undefined, { ref: false })]);
  const ended = once(server, "close");
  server.close();
  server.closeAllConnections();
  await ended;
}

/** Requests that arrive while the last commands are answered are refused. */
async function untilIdle({ underWay }: Serving): Promise<void> {
  while (underWay.size > 0) await Promise.allSettled(underWay);
}

async function serve(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === "GET" && (await serving.options.answerQuestion?.(request, response))) return;
  const served = await answerTo(serving, request);
  const [status, body, outcomes] =
    typeof served === "string" ? [statusOf[served], { outcome: served }, [served]] : [200, served, served.map(outcomeOf)];
  for (const outcome of outcomes) serving.options.onServed?.(outcome);
  if (response.destroyed) return;
  const isLast = serving.isClosing || !request.complete;
  response.writeHead(status, {
    "content-type": "application/json",
    ...(isLast && { connection: "close" }),
  });
  await new Promise<void>((resolve) => {
    response.once("close", resolve);
    response.end(JSON.stringify(body), resolve);
  });
}

/** The answers, or why there are none. */
async function answerTo(serving: Serving, request: IncomingMessage): Promise<readonly WireAnswer[] | NoAnswer> {
  const { token, bodySizeMaxBytes = defaultBodySizeMaxBytes } = serving.options;
  const isKnown = isBearer(request.headers.authorization, token);
  const arrivedMs = performance.now();
  // Read also for a refusal: closing a connection with unread data resets it, and the refusal would
  // be lost.
  const text = await readBody(request, bodySizeMaxBytes, isKnown);
  if (!isKnown) return "forbidden";
  if (request.url !== commandsPath || request.method !== "POST") return "notFound";
  if (text === undefined) return "tooLarge";
  if (serving.isClosing) return "closing";
  const envelopes = readEnvelopes(text);
  if (envelopes === undefined) return "malformed";
  if (performance.now() - arrivedMs > patienceOf(request)) return "tooLate";
  // All are started in this turn, in their order, so those of one room are decided in that order.
  return Promise.all(envelopes.map((envelope) => answerOne(serving, envelope)));
}

async function answerOne({ options }: Serving, envelope: CommandEnvelope): Promise<WireAnswer> {
  try {
    return await options.handle(envelope);
  } catch (error) {
    options.onError?.(error);
    return { kind: "failed" };
  }
}

const outcomeOf = ({ kind }: WireAnswer): ServedOutcome => (kind === "failed" ? "failed" : "answered");

/** The client no longer waits for the answer when the body took longer than this. */
function patienceOf(request: IncomingMessage): number {
  const patienceMs = Number(request.headers[patienceHeader] ?? Number.NaN);
  return Number.isFinite(patienceMs) ? patienceMs : Number.POSITIVE_INFINITY;
}

/** Undefined when the body is too large; the rest is not read. */
async function readBody(request: IncomingMessage, sizeMaxBytes: number, isKept: boolean): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    if (sizeBytes > sizeMaxBytes) return undefined;
    if (isKept) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
