import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A mail that the server took. */
export interface Taken {
  readonly to: string;
  readonly source: string;
}

/**
 * A mail server on this machine. It refuses people of `refused.example` and breaks off for
 * `broken.example`.
 */
export async function startMailServer(t: { teardown(end: () => unknown): void }) {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      username === "logue" && password === "p@ss" ? done(null, { user: username }) : done(new Error("no")),
    onRcptTo: ({ address }, _session, done) =>
      address.endsWith("refused.example") ? done(Object.assign(new Error("no such mailbox"), { responseCode: 550 })) : done(),
    onData: (stream, session, done) => {
      void text(stream).then((source) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        taken.push({ to, source });
        if (to.endsWith("broken.example")) breakOff();
        else done();
      });
    },
  });
  const sockets = new Set<{ destroy(): void }>();
  server.server.on("connection", (socket) => sockets.add(socket));
  const breakOff = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => new Promise<void>((resolve) => server.close(resolve)));
  const { port } = server.server.address() as AddressInfo;
  return { port, taken };
}
