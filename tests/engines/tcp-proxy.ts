import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A proxy between a client and a server, with which a test can cut the line. */
export interface TcpProxy {
  readonly port: number;
  /** No data passes any more, and no connection is closed. */
  hang(): void;
  /** Requests pass, and answers do not. */
  holdAnswers(): void;
  /** Open connections are reset, and new ones are reset at once. */
  reset(): void;
  /** Data that was held back is sent, and new connections work. */
  heal(): void;
  close(): Promise<void>;
}

type State = "open" | "hanging" | "answerless" | "reset";

/** One direction of a connection. */
interface Flow {
  readonly from: Socket;
  readonly to: Socket;
  readonly isAnswer: boolean;
}

export async function startTcpProxy(target: { readonly host: string; readonly port: number }): Promise<TcpProxy> {
  const flows = new Set<Flow>();
  let state: State = "open";
  const isHeld = ({ isAnswer }: Flow): boolean => state === "hanging" || (state === "answerless" && isAnswer);
  const enter = (next: State): void => {
    state = next;
    for (const flow of flows) direct(flow, isHeld(flow));
  };
  const server = createServer((client) => {
    if (state === "reset") return void breakOff(client);
    const upstream = connect(target.port, target.host);
    for (const flow of [
      { from: client, to: upstream, isAnswer: false },
      { from: upstream, to: client, isAnswer: true },
    ]) {
      flows.add(flow);
      flow.from.on("close", () => flows.delete(flow));
      flow.from.on("error", () => flow.to.destroy());
      direct(flow, isHeld(flow));
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    port: address !== null && typeof address === "object" ? address.port : 0,
    hang: () => enter("hanging"),
    holdAnswers: () => enter("answerless"),
    reset() {
      state = "reset";
      for (const { from } of flows) breakOff(from);
    },
    heal: () => enter("open"),
    async close() {
      for (const { from } of flows) from.destroy();
      await once(server.close(), "close");
    },
  };
}

/**
 * A pause alone does not hold: the pipe resumes its source by itself when the other end can be
 * written again.
 */
function direct({ from, to }: Flow, isHeld: boolean): void {
  from.unpipe(to);
  if (isHeld) from.pause();
  else from.pipe(to);
}

/**
 * A reset of a socket that is already ending leaves its handle open, and the process cannot exit
 * then.
 */
function breakOff(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}
