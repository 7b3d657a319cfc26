import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";
import { graphqlPath } from "./api.ts";

export interface Subscription {
  /** One character, which identifies the subscription by one byte of each message. */
  readonly id: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface LiveSocketOptions {
  readonly host: string;
  readonly port: number;
  readonly cookie: string;
  readonly subscriptions: readonly Subscription[];
  /**
   * The JSON of one message of graphql-transport-ws lies in `bytes` from `from` to before `to`,
   * until the call is over.
   */
  readonly onMessage: (bytes: Buffer, from: number, to: number) => void;
  readonly onClose: (reason: string) => void;
}

/**
 * A WebSocket that speaks graphql-transport-ws and does as little as can be: one read buffer for
 * all sockets, no events, no copies, nothing parsed here. A client library would cost more than the
 * server that is measured.
 */
export interface LiveSocket {
  /** Cuts the TCP connection, as a lost network does. */
  cut(): void;
}

/** The reason of a connection that the server, having too much to do, does not take now. */
export const busy = "busy";

const readBuffer = Buffer.allocUnsafe(256 * 1024);
const headEnd = Buffer.from("\r\n\r\n");
const textOpcode = 1;
const closeOpcode = 8;
const pingOpcode = 9;
const pongOpcode = 10;
const extended16 = 126;
const extended64 = 127;

export function openLiveSocket(options: LiveSocketOptions): LiveSocket {
  let isUpgraded = false;
  let rest: Buffer | undefined;

  /** Answers where what is left over begins. */
  const take = (bytes: Buffer): number => {
    if (isUpgraded) return takeFrames(bytes, 0, options, socket);
    const headSize = bytes.indexOf(headEnd) + headEnd.length;
    if (headSize < headEnd.length) return 0;
    const head = bytes.toString("latin1", 0, headSize);
    isUpgraded = head.startsWith("HTTP/1.1 101");
    if (isUpgraded) send(socket, { type: "connection_init" });
    else end(head.startsWith("HTTP/1.1 503") ? busy : `The upgrade was answered with ${head.slice(0, 200)}`);
    return isUpgraded ? takeFrames(bytes, headSize, options, socket) : bytes.length;
  };
  const end = (reason: string): void => {
    socket.destroy();
    options.onClose(reason);
  };
  const read = (count: number): boolean => {
    const chunk = readBuffer.subarray(0, count);
    const bytes = rest === undefined ? chunk : Buffer.concat([rest, chunk]);
    const restAt = take(bytes);
    rest = restAt < bytes.length ? Buffer.from(bytes.subarray(restAt)) : undefined;
    return true;
  };

  const socket = connect({
    host: options.host,
    port: options.port,
    noDelay: true,
    onread: { buffer: readBuffer, callback: read },
  });
  socket.on("error", (error) => end(String(error)));
  socket.on("end", () => end("The server closed the connection."));
  socket.write(upgrade(options));
  return { cut: () => socket.destroy() };
}

const upgrade = ({ host, port, cookie }: LiveSocketOptions): string =>
  [
    `GET ${graphqlPath} HTTP/1.1`,
    `host: ${host}:${port}`,
    "connection: Upgrade",
    "upgrade: websocket",
    "sec-websocket-version: 13",
    "sec-websocket-protocol: graphql-transport-ws",
    `sec-websocket-key: ${randomBytes(16).toString("base64")}`,
    `cookie: ${cookie}`,
    "\r\n",
  ].join("\r\n");

/** Hands on every whole frame and answers where the first unfinished one begins. */
function takeFrames(bytes: Buffer, from: number, options: LiveSocketOptions, socket: Socket): number {
  let at = from;
  while (bytes.length - at >= 2) {
    let size = (bytes[at + 1] ?? 0) & 0x7f;
    let payloadAt = at + 2;
    if (size === extended16) {
      if (bytes.length - at < 4) break;
      size = bytes.readUInt16BE(at + 2);
      payloadAt = at + 4;
    } else if (size === extended64) {
      if (bytes.length - at < 10) break;
      size = Number(bytes.readBigUInt64BE(at + 2));
      payloadAt = at + 10;
    }
    if (bytes.length < payloadAt + size) break;
    takeFrame((bytes[at] ?? 0) & 0x0f, bytes, payloadAt, payloadAt + size, options, socket);
    at = payloadAt + size;
  }
  return at;
}

function takeFrame(opcode: number, bytes: Buffer, from: number, to: number, options: LiveSocketOptions, socket: Socket): void {
  if (opcode === pingOpcode) socket.write(frame(pongOpcode, bytes.subarray(from, to)));
  else if (opcode === closeOpcode) {
    socket.destroy();
    options.onClose(`Closed with ${bytes.readUInt16BE(from)} ${bytes.toString("utf8", from + 2, to)}`);
  } else if (opcode === textOpcode && !takeControl(bytes, from, to, options, socket)) options.onMessage(bytes, from, to);
}

const typeAt = 9;

/** What belongs to the protocol has no id, so that `{"type":"` is at the front. */
function takeControl(bytes: Buffer, from: number, to: number, options: LiveSocketOptions, socket: Socket): boolean {
  const isControl = bytes[from + 2] === 0x74;
  if (!isControl) return false;
  const message = bytes.toString("latin1", from + typeAt, Math.min(to, from + typeAt + 14));
  if (message.startsWith("connection_ack")) {
    for (const { id, query, variables } of options.subscriptions)
      send(socket, { id, type: "subscribe", payload: { query, variables } });
  } else if (message.startsWith("ping")) send(socket, { type: "pong" });
  return true;
}

const send = (socket: Socket, message: object): boolean => socket.write(frame(textOpcode, Buffer.from(JSON.stringify(message))));

/** A client's frame is masked; with a mask of zeros the bytes stay as they are. */
function frame(opcode: number, payload: Buffer): Buffer {
  const isShort = payload.length < extended16;
  const head = Buffer.alloc(isShort ? 6 : 8);
  head[0] = 0x80 | opcode;
  head[1] = 0x80 | (isShort ? payload.length : extended16);
  if (!isShort) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}
