import { WebSocket } from "ws";

/** A WebSocket that sends what the test tells it to, valid or not. */
export interface RawSocket {
  readonly protocol: string;
  /** Sends an object as JSON, a string as it is. */
  send(message: object | string | Buffer): void;
  /**
   * The first message of one of these types since the last call; `closed` is the close, with its
   * code.
   */
  heard(...types: readonly string[]): Promise<RawMessage>;
  /** Resolves with the close code. */
  readonly closed: Promise<number>;
  /** Stops reading, and starts again. */
  pause(): void;
  resume(): void;
  end(): void;
}

export interface RawMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
  readonly code?: number;
  readonly reason?: string;
}

export interface RawSocketOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly protocols?: readonly string[];
}

/** Connects to the GraphQL address of this Logue. */
export async function webSocketTo(url: string, options: RawSocketOptions = {}): Promise<RawSocket> {
  const { headers, protocols = ["graphql-transport-ws"] } = options;
  const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, [...protocols], { headers, perMessageDeflate: false });
  const messages: RawMessage[] = [];
  let wake = (): void => {};
  const take = (message: RawMessage): void => {
    messages.push(message);
    wake();
  };
  const closed = new Promise<number>((resolve) => {
    socket.on("close", (code, reason) => {
      take({ type: "closed", code, reason: reason.toString() });
      resolve(code);
    });
  });
  socket.on("message", (data) => take(JSON.parse(String(data)) as RawMessage));
  await new Promise<void>((resolve, reject) => socket.once("open", resolve).once("error", reject));
  return {
    protocol: socket.protocol,
    closed,
    send: (message) => socket.send(typeof message === "string" || Buffer.isBuffer(message) ? message : JSON.stringify(message)),
    async heard(...types) {
      for (;;) {
        const index = messages.findIndex(({ type }) => types.includes(type));
        const message = messages[index];
        if (message !== undefined) {
          messages.splice(0, index + 1);
          return message;
        }
        if (messages.some(({ type }) => type === "closed")) throw new Error(`The socket was closed: ${JSON.stringify(messages)}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    end: () => socket.terminate(),
  };
}
