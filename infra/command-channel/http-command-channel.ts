import { Agent, request } from "node:http";
import { partitionOfKey } from "../event-bus/partition-of-key.ts";
import { pauseAfter, rest } from "../retry.ts";
import {
  type CommandAnswer,
  type CommandChannel,
  CommandChannelForbidden,
  CommandChannelUnavailable,
  type CommandEnvelope,
  NoCommandService,
} from "./command-channel.ts";
import { bearer, commandsPath, patienceHeader, readAnswers, type WireAnswer } from "./http-wire.ts";

export interface HttpCommandChannelOptions {
  /**
   * `http://host:port`, or several separated by commas: they share the work and replace each other.
   */
  readonly url: string;
  readonly token: string;
  /**
   * How long a command is tried before it fails with `CommandChannelUnavailable`. Default 15,000.
   */
  readonly deadlineMs?: number;
  /**
   * How long one service may take to answer before the command is sent again, perhaps to another.
   * Default 5,000.
   */
  readonly attemptTimeoutMs?: number;
  /** Called for every failed attempt that is repeated. */
  readonly onRetry?: (reason: string) => void;
}

interface Channel {
  readonly services: readonly Service[];
  readonly agent: Agent;
  readonly options: Required<HttpCommandChannelOptions>;
  readonly closing: AbortController;
  /** The commands of one room sent in this turn; their order is kept. */
  readonly gathered: Map<string, WaitingCommand[]>;
}

interface WaitingCommand {
  readonly text: string;
  readonly settle: (answer: CommandAnswer) => void;
  readonly fail: (error: unknown) => void;
}

interface Service {
  readonly url: URL;
  /**
   * It did not answer and is asked only after the others until then; `performance.now()`
   * milliseconds.
   */
  restsUntilMs: number;
}

/** The answers, or the reason to send the commands again. */
type Attempt = { readonly answers: readonly WireAnswer[] } | { readonly again: string };

const connectionsMax = 256;
const idleConnectionsMax = 32;
/**
 * Shorter than the server's idle time-out: a connection that the server closes just when it is used
 * costs a retry.
 */
const idleConnectionMs = 30_000;
const restMs = 1_000;
const backoff = { firstMs: 25, mostMs: 1_000, isJittered: true };
const answerSizeMaxBytes = 16 * 1024 * 1024;
/**
 * The limits of one request: as many as are decided together, and no more bytes than the server
 * reads.
 */
const commandsMax = 100;
const requestSizeMaxBytes = 512 * 1024;

/**
 * The channel to command services over HTTP. After a transport failure it sends the same command
 * again until the deadline; the command's id makes that safe. Throws when the address is invalid.
 */
export function openHttpCommandChannel(options: HttpCommandChannelOptions): CommandChannel {
  const channel: Channel = {
    services: parseUrls(options.url).map((url) => ({ url, restsUntilMs: 0 })),
    agent: new Agent({
      keepAlive: true,
      maxSockets: connectionsMax,
      maxFreeSockets: idleConnectionsMax,
      timeout: idleConnectionMs,
    }),
    options: { deadlineMs: 15_000, attemptTimeoutMs: 5_000, onRetry: () => {}, ...options },
    closing: new AbortController(),
    gathered: new Map(),
  };
  const underWay = new Set<Promise<CommandAnswer>>();
  return {
    async send(command) {
      if (channel.closing.signal.aborted) throw new CommandChannelUnavailable("The command channel is closed.");
      const answer = gather(channel, command);
      underWay.add(answer);
      try {
        return await answer;
      } finally {
        underWay.delete(answer);
      }
    },
    async close() {
      channel.closing.abort();
      await Promise.allSettled(underWay);
      channel.agent.destroy();
    },
  };
}

function parseUrls(text: string): URL[] {
  return text.split(",").map((part) => {
    const url = URL.parse(/^[a-z]+:\/\//.test(part) ? part : `http://${part}`);
    const isService =
      url !== null && url.protocol === "http:" && url.hostname !== "" && url.pathname === "/" && url.search === "";
    if (isService && url.username === "") return new URL(commandsPath, url);
    throw new Error("The address of the command channel is not of the form http://host:port,http://host:port.");
  });
}

/**
 * Commands of one room that are sent in one turn go in one request: separate ones might overtake
 * each other.
 */
function gather(channel: Channel, command: CommandEnvelope): Promise<CommandAnswer> {
  const { gathered } = channel;
  const key = keyOf(command);
  const { promise, resolve: settle, reject: fail } = Promise.withResolvers<CommandAnswer>();
  const waiting = gathered.get(key) ?? [];
  waiting.push({ text: JSON.stringify(command), settle, fail });
  if (waiting.length === 1) {
    gathered.set(key, waiting);
    queueMicrotask(() => {
      gathered.delete(key);
      void sendAll(channel, key, waiting);
    });
  }
  return promise;
}

async function sendAll(channel: Channel, key: string, waiting: readonly WaitingCommand[]): Promise<void> {
  for (const part of partsOf(waiting)) {
    try {
      const answers = await send(channel, partitionOfKey(key, channel.services.length), part);
      for (const [index, { settle, fail }] of part.entries()) {
        const answer = answers[index];
        if (answer === undefined || answer.kind === "failed") fail(new Error("The command service failed at the command."));
        else settle(answer);
      }
    } catch (error) {
      for (const { fail } of part) fail(error);
    }
  }
}

function partsOf(waiting: readonly WaitingCommand[]): WaitingCommand[][] {
  const parts: WaitingCommand[][] = [];
  let sizeBytes = 0;
  for (const command of waiting) {
    const part = parts.at(-1);
    const commandBytes = Buffer.byteLength(command.text) + 1;
    sizeBytes += commandBytes;
    if (part !== undefined && part.length < commandsMax && sizeBytes <= requestSizeMaxBytes) part.push(command);
    else {
      parts.push([command]);
      sizeBytes = commandBytes;
    }
  }
  return parts;
}

async function send(channel: Channel, place: number, part: readonly WaitingCommand[]): Promise<readonly WireAnswer[]> {
  const { deadlineMs, attemptTimeoutMs, onRetry } = channel.options;
  const untilMs = performance.now() + deadlineMs;
  const body = `[${part.map(({ text }) => text).join()}]`;
  for (let failures = 0; ; failures += 1) {
    const service = pick(channel.services, place);
    const attempt = await tryOnce(channel, service, body, Math.min(attemptTimeoutMs, untilMs - performance.now()));
    if ("answers" in attempt) return attempt.answers;
    service.restsUntilMs = performance.now() + restMs;
    onRetry(attempt.again);
    // Another service is asked at once; one that was asked already, after a pause.
    const isRound = (failures + 1) % channel.services.length === 0;
    const pauseMs = isRound ? pauseAfter(failures + 1, backoff) : 0;
    if (performance.now() + pauseMs >= untilMs || channel.closing.signal.aborted) {
      throw new CommandChannelUnavailable(`No command service answered: ${attempt.again}.`);
    }
    await rest(pauseMs);
  }
}

/**
 * Commands of one room go to one service while it answers: there they are decided together instead
 * of in conflict.
 */
function keyOf({ data, actorId }: CommandEnvelope): string {
  const roomId = typeof data === "object" && data !== null && "roomId" in data ? data.roomId : undefined;
  return typeof roomId === "string" ? roomId : actorId;
}

/** The first service from its place on that is not resting, or the one whose rest ends first. */
function pick(services: readonly Service[], place: number): Service {
  const nowMs = performance.now();
  const inTurn = [...services.slice(place), ...services.slice(0, place)];
  const picked = inTurn.find(({ restsUntilMs }) => restsUntilMs <= nowMs) ?? inTurn.toSorted(byRest)[0];
  if (picked === undefined) throw new Error("The command channel has no service.");
  return picked;
}

const byRest = (one: Service, other: Service): number => one.restsUntilMs - other.restsUntilMs;

async function tryOnce({ agent, options }: Channel, { url }: Service, body: string, timeoutMs: number): Promise<Attempt> {
  try {
    const { status, text } = await post(agent, url, options.token, body, timeoutMs);
    if (status === 503) return { again: "the service is closing or was too late" };
    if (status === 401) throw new CommandChannelForbidden("The command service does not know our service token.");
    const answers = status === 200 ? readAnswers(text) : undefined;
    if (answers === undefined)
      throw new NoCommandService(`The server at ${url.host} (status ${status}) is not a command service.`);
    return { answers };
  } catch (error) {
    if (error instanceof TransportFailure) return { again: error.message };
    throw error;
  }
}

/** The request or its answer was lost in transit. */
class TransportFailure extends Error {}

function post(agent: Agent, url: URL, token: string, body: string, timeoutMs: number): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error & { code?: string }): void => reject(new TransportFailure(error.code ?? error.message));
    const headers = {
      authorization: bearer(token),
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      [patienceHeader]: Math.ceil(timeoutMs),
    };
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    const sent = request(url, { method: "POST", agent, headers, signal }, (response) => {
      const chunks: Buffer[] = [];
      let sizeBytes = 0;
      response.on("data", (chunk: Buffer) => {
        sizeBytes += chunk.length;
        if (sizeBytes > answerSizeMaxBytes) sent.destroy(new Error("the answer is too large"));
        else chunks.push(chunk);
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }));
      response.on("error", fail);
    });
    sent.on("error", fail);
    sent.end(body);
  });
}
