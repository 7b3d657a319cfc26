import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface ReceivedCommand {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly form: URLSearchParams;
}

export interface CommandAnswered {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
}

/** Another system on this machine that gets slash commands. */
export interface CommandReceiver {
  readonly url: string;
  readonly received: ReceivedCommand[];
  /** Undefined: never answers. */
  answerWith: (command: ReceivedCommand) => CommandAnswered | undefined;
  close(): Promise<void>;
}

export async function openCommandReceiver(): Promise<CommandReceiver> {
  const received: ReceivedCommand[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const command = { headers: request.headers, body, form: new URLSearchParams(body) };
    received.push(command);
    const answer = receiver.answerWith(command);
    if (answer === undefined) return;
    const { status = 200, json, text = "" } = answer;
    response.writeHead(status, { "content-type": json === undefined ? "text/plain" : "application/json" });
    response.end(json === undefined ? text : JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const receiver: CommandReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    answerWith: () => ({}),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}
