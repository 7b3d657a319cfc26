import { rest } from "@logue/infra/retry.ts";
import type { ImapFlow } from "imapflow";
import type { ConnectingHost } from "../../sign-in.ts";
import type { TriedConnection, Watch, WatchHost } from "../../watch.ts";
import { openMailbox } from "./connect-mailbox.ts";
import { wordsFor } from "./failures.ts";
import { cursorIn, takeNewMails } from "./take-new-mails.ts";

/** Watches a mailbox by IMAP, and takes the mails to addresses that Logue made. */
export const mailboxWatch: Watch = {
  wants: ({ mailbox, mailboxUser }) => typeof mailbox === "string" && typeof mailboxUser === "string",
  run: watchMailbox,
  tryOut: tryMailbox,
  wordsFor,
};

/** It looks so often also where a server does not tell of new mails. */
const lookEveryMs = 60_000;

async function watchMailbox(host: WatchHost): Promise<void> {
  const mailbox = await openMailbox(host);
  const { client } = mailbox;
  const close = (): void => client.close();
  host.signal.addEventListener("abort", close);
  let arrived = Promise.withResolvers<void>();
  client.on("exists", () => arrived.resolve());
  const closed = new Promise<void>((resolve) => client.once("close", resolve));
  try {
    await host.keep(cursorIn(host.kept(), mailbox.uidValidity));
    while (!host.signal.aborted && client.usable) {
      // Made before the look, so that a mail that comes meanwhile is looked for again.
      arrived = Promise.withResolvers();
      const heldForMs = await takeNewMails(host, mailbox);
      if (heldForMs === undefined) await Promise.race([arrived.promise, closed, idle(client), rest(lookEveryMs, host.signal)]);
      else await Promise.race([closed, rest(heldForMs, host.signal)]);
    }
    if (!host.signal.aborted) throw Object.assign(new Error("The connection to the mailbox ended."), { code: "closed" });
  } finally {
    host.signal.removeEventListener("abort", close);
    close();
  }
}

/** Never resolves where the server may still tell of new mails. */
const idle = (client: ImapFlow): Promise<void> =>
  client.idle().then(
    () => new Promise<never>(() => undefined),
    () => undefined,
  );

async function tryMailbox(host: ConnectingHost): Promise<TriedConnection> {
  try {
    const { client, count, isWritable } = await openMailbox(host);
    await client.logout().catch(() => undefined);
    const marks = isWritable ? "" : " They cannot be marked as read: the folder can only be read.";
    return { isWell: true, words: `The folder can be read. Mails in it: ${count}.${marks}` };
  } catch (error) {
    return { isWell: false, words: wordsFor(error) };
  }
}
