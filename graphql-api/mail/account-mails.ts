import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import { storedDeviceNotice } from "@logue/command-service/contract/secrets.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { serverOwnerId, type WorkKey } from "@logue/infra/work-store/work-store.ts";
import { type AuditEntryDocument, auditEntries } from "@logue/projection-service/contract/audit.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { programOf } from "../sessions/program-name.ts";
import { newDeviceMail } from "./device-mail.ts";
import type { Mail } from "./mail-sender.ts";
import type { MailingParts } from "./mail-sign-in-link.ts";
import { mailingParts } from "./mailing-parts.ts";
import { factorsResetMail } from "./reset-mail.ts";

/*
 * Mails to people about their account. They follow the record, so that one is sent whatever happens
 * to the answer of the command, also when this process ends at that moment.
 */

type AccountMailServices = Pick<Services, "readStore" | "workStore" | "vault" | "config" | "clock" | "log">;

interface Person {
  readonly displayName: string;
  readonly mailAddress: string;
}

type WriteMail = (
  services: AccountMailServices,
  entry: AuditEntryDocument,
  person: Person,
  parts: Pick<MailingParts, "workspaceName" | "publicUrl">,
) => Promise<Mail | undefined>;

/** The mail that each of these events asks for. */
const mails: Readonly<Record<string, WriteMail>> = { SignedIn: writeNewDevice, SecondFactorsReset: writeReset };

const entriesMax = 100;
/** The secrets of a sign-in are settled a moment after its event. */
const settledAfterMs = 10_000;

/** Sends what the record asks for since the last round. Several processes share the work. */
export const createAccountMails =
  (services: AccountMailServices): (() => Promise<void>) =>
  async () => {
    for (const type of Object.keys(mails)) await mailSince(services, type);
  };

async function mailSince(services: AccountMailServices, type: string): Promise<void> {
  const { readStore, workStore, clock } = services;
  const key: WorkKey = { kind: "delivery", ownerId: serverOwnerId, id: `account-mails ${type}` };
  const cursor = await workStore.get(key);
  const query = { index: "ofType", prefix: [type] } as const;
  if (cursor === undefined) {
    const [newest] = await readStore.range(auditEntries, { ...query, order: "descending", limit: 1 });
    await workStore.put({ ...key, value: newest?.id ?? "", updatedAt: new Date(clock()).toISOString() }, null);
    return;
  }
  const found = await readStore.range(auditEntries, { ...query, after: String(cursor.value), limit: entriesMax });
  const untilMs = clock() - settledAfterMs;
  const young = found.findIndex(({ recordedAt }) => Date.parse(recordedAt) > untilMs);
  const due = young < 0 ? found : found.slice(0, young);
  for (const entry of due) await mailOnce(services, entry);
  const last = due.at(-1);
  if (last === undefined) return;
  await workStore.put({ ...key, value: last.id, updatedAt: new Date(clock()).toISOString() }, cursor.revision);
}

/** A record in the work-store says that it was begun: a mail that may have arrived is not sent again. */
async function mailOnce(services: AccountMailServices, entry: AuditEntryDocument): Promise<void> {
  const { readStore, workStore, clock, log } = services;
  const user = entry.personId === undefined ? undefined : await readStore.get(users, entry.personId);
  const write = mails[entry.type];
  if (user === undefined || user.email === null || write === undefined) return;
  const parts = await mailingParts(services);
  if (isRefusal(parts)) return;
  try {
    const person = { displayName: user.displayName, mailAddress: user.email };
    const mail = await write(services, entry, person, parts);
    if (mail === undefined) return;
    const key = { kind: "delivery", ownerId: user.id, id: `account-mail ${entry.eventId}` } as const;
    const at = new Date(clock()).toISOString();
    const begun = await workStore.put({ ...key, value: { state: "begun" }, updatedAt: at }, null);
    const refused = begun.kind === "stored" ? await parts.sender.send(mail) : undefined;
    if (refused !== undefined) log.warn({ code: refused.refused, type: entry.type }, "A mail about an account was not sent");
  } finally {
    parts.sender.close();
  }
}

async function writeNewDevice(
  { readStore, vault }: AccountMailServices,
  { targetId: sessionId = "", recordedAt }: AuditEntryDocument,
  person: Person,
  { workspaceName, publicUrl }: Pick<MailingParts, "workspaceName" | "publicUrl">,
): Promise<Mail | undefined> {
  const notice = await vault.get("device-notice", sessionId);
  const workspace = await readStore.get(workspaces, workspaceDocumentId);
  if (notice === undefined || !settingsOf("workspace", workspace).newDeviceMail) return undefined;
  const { userAgent, address } = storedDeviceNotice.parse(notice.value);
  return newDeviceMail({ ...person, workspaceName, publicUrl, program: programOf(userAgent), address, at: recordedAt });
}

async function writeReset(
  _services: AccountMailServices,
  { recordedAt }: AuditEntryDocument,
  person: Person,
  { workspaceName, publicUrl }: Pick<MailingParts, "workspaceName" | "publicUrl">,
): Promise<Mail> {
  return factorsResetMail({ ...person, workspaceName, publicUrl, at: recordedAt });
}
