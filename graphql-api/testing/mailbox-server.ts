import type { AddressInfo } from "node:net";
import hoodiecrow from "hoodiecrow-imap";

interface Folder {
  uidvalidity: number;
  uidnext: number;
  messages: { uid: number; flags: string[]; raw: string }[];
}

interface Tls {
  readonly key: string;
  readonly cert: string;
}

/**
 * A mailbox on this machine, read by IMAP by the user `logue` with the password `p@ss`; with `tls`
 * over TLS alone.
 */
export async function startMailboxServer(t: { teardown(end: () => unknown): void }, tls?: Tls) {
  const server = hoodiecrow({
    plugins: ["ID", "IDLE", "UIDPLUS", "UNSELECT", "SPECIAL-USE", "NAMESPACE", "LITERALPLUS", "ENABLE"],
    users: { logue: { password: "p@ss" } },
    storage: { INBOX: { messages: [] } },
    ...(tls && { secureConnection: true, credentials: tls }),
  });
  endIdlingWithConnections(server);
  const sockets = new Set<{ destroy(): void }>();
  server.server.on("connection", (socket: { destroy(): void; once(event: "close", end: () => void): void }) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const breakOff = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  t.teardown(async () => {
    breakOff();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const inbox = (): Folder => server.getMailbox("INBOX");
  return {
    port: (server.server.address() as AddressInfo).port,
    connections: () => sockets.size,
    /** A mail arrives; readers are told. */
    deliver: (source: string): void => server.appendMessage("INBOX", [], new Date(), source),
    marks: (): string[][] => inbox().messages.map(({ flags }) => flags.filter((flag) => flag !== "\\Recent")),
    breakOff,
    /** The numbers of mails begin anew, as after a restore of the mail server. */
    renumber(): void {
      const folder = inbox();
      folder.uidvalidity += 1;
      folder.messages.forEach((message, place) => {
        message.uid = place + 1;
      });
      folder.uidnext = folder.messages.length + 1;
    },
  };
}

interface Connection {
  readonly socket: { prependOnceListener(event: "close", end: () => void): void };
  /** Set while the client idles. */
  readonly inputHandler: ((line: string) => void) | false;
}

/** When a client that idles is gone, the server would keep its timer, and with it the process. */
function endIdlingWithConnections(server: ReturnType<typeof hoodiecrow>): void {
  const idle = server.getCommandHandler("IDLE");
  server.setCommandHandler("IDLE", (connection: Connection, ...given: unknown[]) => {
    idle(connection, ...given);
    connection.socket.prependOnceListener("close", () => {
      if (connection.inputHandler) connection.inputHandler("DONE");
    });
  });
}
