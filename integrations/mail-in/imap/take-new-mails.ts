import { pauseAfter } from "@logue/infra/retry.ts";
import type { FetchMessageObject, ImapFlow } from "imapflow";
import type { MailHost } from "../../mails.ts";
import type { WatchHost } from "../../watch.ts";
import { deliveryOf, failed, type HandledMail, handleMail } from "../handle-mail.ts";
import { mailMaxBytes, tooLarge, unreadable } from "../limits.ts";
import { readMail, type TakenMail } from "../reading/taken-mail.ts";
import type { OpenMailbox } from "./connect-mailbox.ts";
import { addressHeaders, recipientsIn } from "./recipients.ts";

/** How far a mailbox is read. Numbers of mails count while `uidValidity` is the same. */
export interface MailboxCursor {
  readonly uidValidity: string;
  readonly lastUid: number;
  /** The mail that could not be taken, and how often it was tried. */
  readonly failing: { readonly uid: number; readonly attempts: number } | null;
}

/** Then a mail is left in the mailbox, marked, so that it holds back no others: after about a day. */
const attemptsMax = 30;
const backoff = { firstMs: 2_000, mostMs: 60 * 60_000 };
const mailsAtOnce = 200;
const addressesMax = 5;

/** Where the mailbox was left. Where the numbers of mails have begun anew, all are looked at again. */
export function cursorIn(kept: unknown, uidValidity: string): MailboxCursor {
  const cursor = kept as MailboxCursor | null;
  return cursor?.uidValidity === uidValidity ? cursor : { uidValidity, lastUid: 0, failing: null };
}

/**
 * Takes what is new since the cursor, in the order of arrival. Mails that were taken before are posted
 * no second time. Returns how long to wait before the mail is tried again that cannot be posted now.
 */
export async function takeNewMails(host: WatchHost, mailbox: OpenMailbox): Promise<number | undefined> {
  let cursor = cursorIn(host.kept(), mailbox.uidValidity);
  for (;;) {
    const found = await listAfter(mailbox.client, cursor.lastUid);
    for (const each of found) {
      if (host.signal.aborted) return undefined;
      const addresses = await addressesOf(host.mails, each);
      const attempts = cursor.failing?.uid === each.uid ? cursor.failing.attempts + 1 : 1;
      const isTaken = addresses.length === 0 || (await takeOne(host, mailbox, each, addresses, attempts));
      if (!isTaken) {
        await host.keep({ ...cursor, failing: { uid: each.uid, attempts } });
        return pauseAfter(attempts, backoff);
      }
      cursor = { ...cursor, lastUid: each.uid, failing: null };
      if (addresses.length > 0) await host.keep(cursor);
    }
    if (found.length > 0) await host.keep(cursor);
    if (found.length < mailsAtOnce) return undefined;
  }
}

/** The next mails by number, without their contents. */
async function listAfter(client: ImapFlow, lastUid: number): Promise<FetchMessageObject[]> {
  // Searched first, because a range that ends with * always finds the last mail.
  const uids = (await client.search({ uid: `${lastUid + 1}:*` }, { uid: true })) || [];
  const next = uids.filter((uid) => uid > lastUid).toSorted((one, other) => one - other);
  if (next.length === 0) return [];
  const asked = { uid: true, size: true, headers: [...addressHeaders] };
  const found = await client.fetchAll(next.slice(0, mailsAtOnce).join(","), asked, { uid: true });
  return found.toSorted((one, other) => one.uid - other.uid);
}

/** The addresses of the mail that are Logue's; none for mails of others. */
async function addressesOf(mails: MailHost, { headers }: FetchMessageObject): Promise<readonly string[]> {
  const { delivered, written } = recipientsIn(headers?.toString() ?? "");
  const ours = async (addresses: readonly string[]): Promise<readonly string[]> => {
    const uses = await Promise.all(addresses.map((address) => mails.useOf(address)));
    return addresses.filter((_address, place) => uses[place] !== "unknown").slice(0, addressesMax);
  };
  const found = await ours(delivered);
  return found.length > 0 ? found : ours(written);
}

/** False where the mail cannot be posted now. */
async function takeOne(
  host: WatchHost,
  { client, isWritable }: OpenMailbox,
  { uid, size = 0 }: FetchMessageObject,
  addresses: readonly string[],
  attempts: number,
): Promise<boolean> {
  const mail = size > mailMaxBytes ? undefined : await fetchMail(client, uid);
  const ends: HandledMail[] = [];
  for (const to of addresses) ends.push(await endOf(host, client, to, mail));
  if (ends.some(({ outcome }) => outcome === "failed") && attempts < attemptsMax) return false;
  for (const handled of ends) await host.noteDelivery(deliveryOf(handled, typeof mail === "object" ? mail : undefined));
  const isWell = ends.every(({ outcome }) => outcome === "done" || outcome === "ignored");
  if (isWritable) await client.messageFlagsAdd(String(uid), [isWell ? "\\Seen" : "\\Flagged"], { uid: true });
  return true;
}

type FetchedMail = TakenMail | "deleted" | "unreadable" | undefined;

async function endOf(host: WatchHost, client: ImapFlow, to: string, mail: FetchedMail): Promise<HandledMail> {
  if (mail === undefined) return tooLarge;
  if (mail === "deleted") return { outcome: "ignored", words: "The mail was deleted before it was read.", messageIds: [] };
  if (mail === "unreadable") return unreadable;
  try {
    return await handleMail(host.mails, to, mail);
  } catch (error) {
    // A store that cannot be reached: the same mail may be posted later.
    if (client.usable) return failed;
    throw error;
  }
}

async function fetchMail(client: ImapFlow, uid: number): Promise<FetchedMail> {
  const fetched = await client.fetchOne(String(uid), { source: true }, { uid: true });
  if (fetched === false || fetched.source === undefined) return "deleted";
  return readMail(fetched.source).catch(() => "unreadable" as const);
}
