import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** Stands between a client and a server, and lets a test cut the line. */
export interface TcpProxy {
  readonly port: number;
  /** Nothing goes through any more, and nobody is told. */
  hang(): void;
  /** Open connections break, and new ones are refused as soon as they are made. */
  reset(): void;
  /** What was held back goes on, and new connections go through. */
  heal(): void;
  close(): Promise<void>;
}

export async function startTcpProxy(target: { readonly host: string; readonly port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let state: "open" | "hanging" | "reset" = "open";
  const server = createServer((client) => {
    if (state === "reset") return void breakOff(client);
    const upstream = connect(target.port, target.host);
    for (const [from, to] of [[client, upstream] as const, [upstream, client] as const]) {
      sockets.add(from);
      from.on("close", () => sockets.delete(from));
      from.on("error", () => to.destroy());
      from.pipe(to);
      if (state === "hanging") from.pause();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    port: address !== null && typeof address === "object" ? address.port : 0,
    hang() {
      state = "hanging";
      for (const socket of sockets) socket.pause();
    },
    reset() {
      state = "reset";
      for (const socket of sockets) breakOff(socket);
    },
    heal() {
      state = "open";
      for (const socket of sockets) socket.resume();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), "close");
    },
  };
}

/** A reset of a socket that is already ending leaves its handle open for ever, and the process cannot exit then. */
function breakOff(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}
