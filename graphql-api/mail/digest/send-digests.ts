import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { type StoredWork, serverOwnerId, type WorkKey, WorkStoreUnavailable } from "@logue/infra/work-store/work-store.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../../context.ts";
import { openMailSender } from "../mail-sender.ts";
import { deadAddressOf } from "../notes/mail-address-mark.ts";
import { mailRules } from "../notes/mail-rules.ts";
import { openMailTokens } from "../notes/mail-tokens.ts";
import { domainOf } from "../notes/note-mail.ts";
import { readShownNames } from "../notes/shown-names.ts";
import { unsubscribeUrl } from "../notes/unsubscribe.ts";
import { digestMail } from "./digest-mail.ts";
import { nextDigestAt } from "./digest-time.ts";
import { unreadRooms } from "./unread-rooms.ts";

type Needed = Pick<Services, "readStore" | "vault" | "workStore" | "config" | "clock" | "log">;

const scanKey: WorkKey = { kind: "mail-digest", ownerId: serverOwnerId, id: "people" };
const digestKey = (userId: string): WorkKey => ({ kind: "mail-digest", ownerId: userId, id: "next" });
const scanEveryMs = 60 * 60_000;
const againAfterMs = 15 * 60_000;
const leaseMs = 2 * 60_000;
const atOnceMax = 10;
const pageMax = 500;

/**
 * Sends the digests that are due. Any number of processes share the work: a record says when each person
 * gets the next one. Once an hour one process looks who has chosen a digest since.
 */
export function createDigestRound(services: Needed): () => Promise<void> {
  const { workStore, clock, log } = services;
  const rules = mailRules(services);
  let isBegun = false;
  return async () => {
    if (!(await rules.isOpen())) return;
    try {
      if (!isBegun) await put(services, scanKey, clock(), null);
      isBegun = true;
      const due = await workStore.claim({ kind: "mail-digest", untilMs: clock(), limit: atOnceMax, leaseMs });
      for (const stored of due) {
        const work = stored.ownerId === serverOwnerId ? lookForPeople(services, stored) : sendDigest(services, stored);
        await work.catch((error: unknown) => log.warn({ err: error }, "A digest was not sent; it is tried again."));
      }
    } catch (error) {
      if (!(error instanceof WorkStoreUnavailable)) throw error;
    }
  };
}

const put = ({ workStore, clock }: Needed, key: WorkKey, dueAtMs: number, expected: string | null) =>
  workStore.put({ ...key, value: {}, dueAtMs, updatedAt: new Date(clock()).toISOString() }, expected);

async function lookForPeople(services: Needed, scan: StoredWork): Promise<void> {
  const { readStore, clock } = services;
  for (let after = ""; ; ) {
    const page = await readStore.range(users, { index: "directory", prefix: [true], after, limit: pageMax });
    for (const user of page) await expectDigest(services, user);
    if (page.length < pageMax) break;
    after = page.at(-1)?.sortName ?? after;
  }
  await put(services, scanKey, clock() + scanEveryMs, scan.revision);
}

/** A digest that is now wanted earlier is sent earlier. */
async function expectDigest(services: Needed, user: UserDocument): Promise<void> {
  const atMs = nextDigestOf(user, services.clock());
  if (atMs === null) return;
  const answer = await put(services, digestKey(user.id), atMs, null);
  if (answer.kind !== "conflict" || answer.current === undefined || (answer.current.dueAtMs ?? 0) <= atMs) return;
  await put(services, digestKey(user.id), atMs, answer.current.revision);
}

function nextDigestOf({ email, isActive, settings, timeZone }: UserDocument, nowMs: number): number | null {
  const { mailDigest } = settingsOf("person", settings);
  return mailDigest === "never" || email === null || !isActive ? null : nextDigestAt(mailDigest, timeZone, nowMs);
}

async function sendDigest(services: Needed, stored: StoredWork): Promise<void> {
  const { readStore, workStore, clock } = services;
  const user = await readStore.get(users, stored.ownerId);
  const nextMs = user === undefined ? null : nextDigestOf(user, clock());
  if (user === undefined || nextMs === null) return void (await workStore.delete(stored, stored.revision));
  const isSent = await mailDigestTo(services, user, stored.dueAtMs ?? clock());
  await put(services, stored, isSent ? nextMs : clock() + againAfterMs, stored.revision);
}

/** True where nothing is left to be sent. */
async function mailDigestTo(services: Needed, user: UserDocument, dueAtMs: number): Promise<boolean> {
  const { readStore, vault, config } = services;
  if (user.email === null || (await deadAddressOf(services, user.id, user.email))) return true;
  const unread = await unreadRooms(readStore, user.id);
  if (unread.length === 0) return true;
  const [sender, tokens, workspace] = await Promise.all([
    openMailSender(services),
    openMailTokens(vault),
    readStore.get(workspaces, workspaceDocumentId),
  ]);
  if (isRefusal(sender)) return false;
  const names = await readShownNames(
    readStore,
    user.id,
    unread.flatMap(({ room }) => room.directMemberIds),
  );
  const { mailLanguage, mailSender } = settingsOf("workspace", workspace);
  const { publicUrl = "" } = config;
  const mail = digestMail(user, unread, {
    ...{ language: mailLanguage, address: user.email, publicUrl, nameOf: names.nameOf },
    workspaceName: workspace?.name ?? "Logue",
    unsubscribeUrl: unsubscribeUrl(tokens, publicUrl, user.id, "digest"),
    messageId: `<${user.id}.${dueAtMs}.digest@${domainOf(mailSender ?? "")}>`,
  });
  try {
    return (await sender.send(mail)) === undefined;
  } finally {
    sender.close();
  }
}
