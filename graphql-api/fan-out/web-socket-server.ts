import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import { handleProtocols, makeServer, type Server as ProtocolServer, type WebSocket as ProtocolSocket } from "graphql-ws";
import { type RawData, WebSocket, WebSocketServer } from "ws";
import { clientError } from "../execution/operation-errors.ts";
import { limitError } from "../limits/limit-errors.ts";
import type { Credentials } from "../sessions/viewers.ts";
import { type Connection, closeCodes, LiveSocket } from "./connection.ts";
import type { Connections } from "./connections.ts";
import { holdId } from "./operation-ids.ts";
import type { BeginOperation, SocketOperation } from "./operations-over-sockets.ts";
import type { SignInChecks } from "./sign-in-checks.ts";

/** What is known of a socket's client when it connects. */
export interface Arrival {
  readonly credentials: Credentials;
  /** A page of another origin sent the request, so its cookie does not count. */
  readonly isFromElsewhere: boolean;
  readonly address: string;
  readonly userAgent: string;
}

export interface WebSocketServerOptions {
  readonly httpServer: Server;
  readonly path: string;
  /** Takes requests for sockets of another protocol, and says so. */
  readonly takesOther?: (request: IncomingMessage, stream: Duplex, head: Buffer) => boolean;
  readonly arrivalOf: (request: IncomingMessage) => Promise<Arrival>;
  readonly signInChecks: SignInChecks;
  readonly isOverloaded: () => boolean;
  readonly beginOperation: BeginOperation;
  readonly connections: Connections;
  readonly subscriptionsPerSocketMax: number;
  readonly metrics: Metrics;
  readonly log: Logger;
}

export interface LiveServer {
  /** Closes every socket with the code after which clients connect to another instance. */
  close(): Promise<void>;
}

/** The interval between pings. A dead client is found after two at the latest. */
const pingIntervalMs = 12_000;
/** The longest time that a socket stays open after its session or token has expired. */
const checkIntervalMs = 1_000;
const messageMaxBytes = 256 * 1024;
/** Messages from one client between two pings. */
const messagesPerIntervalMax = 2_000;
const closeTimeoutMs = 5_000;
const closeReasonMaxBytes = 123;
/**
 * When a thousand clients connect again at once, the first messages of the last ones are read
 * seconds after they were sent.
 */
const initTimeoutMs = 15_000;

const socketOptions = {
  noServer: true,
  WebSocket: LiveSocket,
  handleProtocols: chooseProtocol,
  maxPayload: messageMaxBytes,
  perMessageDeflate: false,
  /** A slow client has this long to read what waits for it, and is then disconnected. */
  closeTimeout: closeTimeoutMs,
};

/**
 * A client that requests another protocol is accepted with it, so that the close code (4406) tells
 * it what is wrong.
 */
function chooseProtocol(offered: Set<string>): string | false {
  return handleProtocols(offered) || ([...offered][0] ?? false);
}

/** graphql-transport-ws over ws, with as little state for each socket as possible. */
export function createWebSocketServer(options: WebSocketServerOptions): LiveServer {
  const protocol = createProtocol(options);
  const sockets = new WebSocketServer<typeof LiveSocket>(socketOptions);
  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    // Node hands the connection over without an error listener: a client that resets it now would
    // end the process.
    stream.on("error", () => stream.destroy());
    if (options.takesOther?.(request, stream, head)) return;
    const refusal = refusalOf(options, request);
    if (refusal !== null) {
      refuse(stream, refusal);
      return;
    }
    options.arrivalOf(request).then(
      (arrival) =>
        sockets.handleUpgrade(request, stream, head, (socket) => open(options, protocol, { socket, stream, ...arrival })),
      (error: unknown) => {
        options.log.error({ err: error }, "A WebSocket could not be opened.");
        refuse(stream, "503 Service Unavailable");
      },
    );
  };
  options.httpServer.on("upgrade", upgrade);
  const pinging = setInterval(() => options.metrics.bufferedBytes.set(pingAll(sockets.clients)), pingIntervalMs);
  const checking = setInterval(options.signInChecks.checkDue, checkIntervalMs);
  return {
    async close() {
      clearInterval(pinging);
      clearInterval(checking);
      options.httpServer.off("upgrade", upgrade);
      for (const socket of sockets.clients) socket.close(closeCodes.goingAway, "The server is going down.");
      await new Promise((resolve) => sockets.close(resolve));
    },
  };
}

function refusalOf({ path, isOverloaded }: WebSocketServerOptions, request: IncomingMessage): string | null {
  if (URL.parse(request.url ?? "", "http://localhost")?.pathname !== path) return "404 Not Found";
  return isOverloaded() ? "503 Service Unavailable" : null;
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

/**
 * Closes clients that have not answered the last ping. Returns how many bytes wait for all of them.
 */
function pingAll(sockets: ReadonlySet<LiveSocket>): number {
  let waitingBytes = 0;
  for (const socket of sockets) {
    waitingBytes += socket.bufferedAmount;
    if (!socket.isAnswering) socket.terminate();
    else if (socket.readyState === WebSocket.OPEN) {
      socket.isAnswering = false;
      if (socket.connection !== undefined) socket.connection.messageCount = 0;
      socket.ping();
    }
  }
  return waitingBytes;
}

function createProtocol({ beginOperation, ...options }: WebSocketServerOptions): ProtocolServer<Connection> {
  return makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: initTimeoutMs,
    onConnect: ({ extra: connection, connectionParams }) => admit(options, connection, connectionParams),
    onSubscribe: async ({ extra: connection, subscriptions }, id, payload) => {
      if (Object.keys(subscriptions).length > options.subscriptionsPerSocketMax) {
        return [limitError("TooManySubscriptions", `A socket has at most ${options.subscriptionsPerSocketMax} subscriptions.`)];
      }
      const begin = () => beginOperation(connection, id, payload).catch((error: unknown) => [clientError(error)]);
      return holdId(subscriptions, id, begin);
    },
    execute: (args) => (args as SocketOperation).run(),
    subscribe: (args) => (args as SocketOperation).run(),
    onClose: ({ extra: connection }) => options.connections.remove(connection),
  });
}

/**
 * Clients that cannot send headers bring their token in `connection_init`: `{ "authorization":
 * "Bearer ..." }`. The credentials are looked up here, and not only when the socket was opened,
 * because a session may have ended in between.
 */
async function admit(
  { signInChecks, connections }: Pick<WebSocketServerOptions, "signInChecks" | "connections">,
  connection: Connection,
  parameters: Readonly<Record<string, unknown>> | undefined,
): Promise<boolean> {
  const { socket } = connection;
  const authorization = tokenIn(parameters);
  // A token is sent on purpose: it counts before a cookie that the browser added itself.
  if (authorization !== undefined) {
    connection.credentials = { sessionToken: undefined, authorization: typeof authorization === "string" ? authorization : "" };
  }
  const viewer = await signInChecks.viewerOf(connection).catch(() => undefined);
  if (viewer === undefined) {
    socket.close(closeCodes.resume, "Your session could not be checked; connect again.");
    return false;
  }
  if (viewer === null) {
    if (connection.isFromElsewhere) socket.close(closeCodes.forbidden, "This page is of another origin.");
    else socket.close(closeCodes.unauthorized, "Sign in first.");
    return false;
  }
  if (connections.add(connection)) return true;
  socket.close(closeCodes.tooMany, "Too many connections.");
  return false;
}

/** The name of the header is matched in any case. */
function tokenIn(parameters: Readonly<Record<string, unknown>> = {}): unknown {
  const name = Object.keys(parameters).find((key) => key.toLowerCase() === "authorization");
  const value = name === undefined ? undefined : parameters[name];
  return value === null ? undefined : value;
}

interface Opened extends Arrival {
  readonly socket: LiveSocket;
  readonly stream: Duplex;
}

function open(options: WebSocketServerOptions, protocol: ProtocolServer<Connection>, opened: Opened): void {
  const { socket } = opened;
  const { stream, credentials, isFromElsewhere, address, userAgent } = opened;
  const client = { credentials, isFromElsewhere, address, userAgent };
  const connection: Connection = { socket, stream, ...client, viewer: null, checkAtMs: 0, messageCount: 0 };
  socket.connection = connection;
  socket.on("error", ignore);
  socket.on("pong", noteAnswer);
  socket.on("message", receive);
  socket.on("close", noteClosed);
  options.metrics.connections.inc();
  socket.closed = protocol.opened(new SocketOfProtocol(socket), connection);
  socket.once("close", () => options.metrics.connections.dec());
}

/** One object instead of one closure for each method and socket. */
class SocketOfProtocol implements ProtocolSocket {
  readonly #socket: LiveSocket;

  constructor(socket: LiveSocket) {
    this.#socket = socket;
  }

  get protocol(): string {
    return this.#socket.protocol;
  }

  /**
   * Resolves once the message was passed to the network, so that a backfill is read no faster than
   * its client reads.
   */
  async send(text: string): Promise<void> {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    await new Promise<void>((resolve) => this.#socket.send(text, () => resolve()));
  }

  /** A reason has at most 123 bytes; only the one that repeats an operation's id can be longer. */
  close(code: number, reason: string): void {
    const isShort = Buffer.byteLength(reason) <= closeReasonMaxBytes;
    this.#socket.close(code, isShort ? reason : "An operation of this id is under way.");
  }

  onMessage(receive: (text: string) => Promise<void>): void {
    this.#socket.receive = receive;
  }
}

function ignore(): void {}

function noteAnswer(this: WebSocket): void {
  if (this instanceof LiveSocket) this.isAnswering = true;
}

function receive(this: WebSocket, data: RawData): void {
  if (!(this instanceof LiveSocket) || this.connection === undefined) return;
  // `ws` passes on what arrives after this side has closed the socket, until the client answers.
  if (this.readyState !== WebSocket.OPEN) return;
  this.connection.messageCount += 1;
  if (this.connection.messageCount > messagesPerIntervalMax) {
    this.close(closeCodes.tooMany, "Too many messages.");
    return;
  }
  const text = data.toString();
  this.receive?.(text).catch(() => {
    if (isForClients(text)) this.close(closeCodes.badRequest, "Only the server sends messages of this type.");
    else this.close(closeCodes.internal, "Internal server error");
  });
}

const messagesForClients: ReadonlySet<unknown> = new Set(["connection_ack", "next", "error"]);

/** A message that is parsed already, but not handled. */
function isForClients(text: string): boolean {
  const message: unknown = JSON.parse(text);
  return typeof message === "object" && message !== null && "type" in message && messagesForClients.has(message.type);
}

function noteClosed(this: WebSocket, code: number, reason: Buffer): void {
  if (this instanceof LiveSocket) void this.closed?.(code, reason.toString());
}
