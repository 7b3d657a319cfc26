import type { Duplex } from "node:stream";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import { WebSocket } from "ws";
import type { Viewer } from "../context.ts";
import type { Credentials } from "../sessions/viewers.ts";

/**
 * Why a socket is closed. Clients reconnect after `resume` and `goingAway`, and resume from their
 * cursors.
 */
export const closeCodes = {
  goingAway: 1001,
  badRequest: 4400,
  unauthorized: 4401,
  forbidden: 4403,
  /** The client read too slowly, or its user's rights changed: it connects again and resumes. */
  resume: 4410,
  tooMany: 4429,
  internal: 4500,
} as const;

/** The most bytes that may wait for one socket to be read. */
export const waitingMaxBytes = 1024 * 1024;

/** One WebSocket and its viewer. Kept small: there are thousands. */
export interface Connection {
  readonly socket: LiveSocket;
  /** The TCP connection beneath it. */
  readonly stream: Duplex;
  /** Null until `connection_init`. */
  viewer: Viewer | null;
  /** The credentials that the viewer was looked up by, and is looked up by again. */
  credentials: Credentials;
  /** When the credentials are checked again, epoch milliseconds. */
  checkAtMs: number;
  readonly isFromElsewhere: boolean;
  readonly address: string;
  readonly userAgent: string;
  messageCount: number;
}

export class LiveSocket extends WebSocket {
  connection: Connection | undefined;
  /** Whether the client answered the last ping. */
  isAnswering = true;
  receive: ((text: string) => Promise<void>) | undefined;
  closed: ((code: number, reason: string) => Promise<void>) | undefined;
}

/**
 * Writes frames made by `textFrame` past `ws`, straight to the TCP connection. Without compression
 * `ws` writes each of its own frames whole and at once, so these frames fall between two of them. A
 * socket with too many waiting bytes is closed; other sockets never wait for it.
 */
export function writeFrames({ socket, stream }: Connection, frames: Buffer, metrics: Pick<Metrics, "slowReadersClosed">): void {
  if (socket.readyState !== WebSocket.OPEN) return;
  stream.write(frames);
  if (stream.writableLength <= waitingMaxBytes) return;
  metrics.slowReadersClosed.inc();
  socket.close(closeCodes.resume, "Read too slowly; connect again and resume.");
}

/**
 * Whether the client reads what it is sent; false when it has disconnected, and then nothing waits
 * for it.
 */
export const isReading = ({ socket }: Connection): boolean =>
  socket.readyState !== WebSocket.OPEN || socket.bufferedAmount <= waitingMaxBytes;

/** Resolves when the client has read what it was sent, or has disconnected. */
export async function untilRead(connection: Connection): Promise<void> {
  while (!isReading(connection)) await drained(connection);
}

/** Resolves when what was written was passed to the network, or never will be. */
export function drained({ stream }: Connection): Promise<void> {
  return new Promise((resolve) => {
    if (!stream.writableNeedDrain) return resolve();
    const done = (): void => {
      stream.off("drain", done).off("close", done);
      resolve();
    };
    stream.on("drain", done).on("close", done);
  });
}
