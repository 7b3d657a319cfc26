import { claimDue } from "@logue/infra/work-store/claim-due.ts";
import { WorkStoreUnavailable } from "@logue/infra/work-store/work-store.ts";
import { attachments } from "@logue/projection-service/contract/attachments.ts";
import { customEmoji } from "@logue/projection-service/contract/custom-emoji.ts";
import { type FileDocument, files } from "@logue/projection-service/contract/files.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import type { Services } from "../context.ts";
import { unpostedLifeMs } from "./given-files.ts";
import { sendAsLogue } from "./send-as-logue.ts";

const pageSize = 100;
/**
 * Where in the order of uploads the last round ended: files before it were posted, or are purged.
 */
const place = { kind: "server", id: "unposted-files", ownerId: "server" } as const;

/**
 * Purges the files that were uploaded more than a day ago and are in no message that was posted, is
 * scheduled, or is a draft, and are no avatar, no emoji and no picture under which a program posted.
 */
export async function purgeUnpostedFiles(services: Services): Promise<void> {
  const { readStore, vault } = services;
  await purgeKeptFiles(services);
  const begin = (await vault.get(place.kind, place.id))?.value;
  let after = typeof begin === "string" ? begin : undefined;
  for (let isMore = true; isMore; ) {
    const page = await readStore.range(files, { index: "uploads", prefix: [], after, limit: pageSize });
    const passed = await purgePage(services, page);
    isMore = passed === pageSize;
    after = page[passed - 1]?.position ?? after;
  }
  if (after !== undefined && after !== begin) await vault.put({ ...place, value: after });
}

/** How many files of the page need not be checked again. */
async function purgePage(services: Services, page: readonly FileDocument[]): Promise<number> {
  for (const [index, file] of page.entries()) {
    if (Date.parse(file.uploadedAt) > services.clock() - unpostedLifeMs) return index;
    if (file.isImported || file.purgedAt !== null || (await isPosted(services, file))) continue;
    const isKept = await keepForDraft(services, file);
    if (isKept === undefined) return index;
    if (!isKept) await purge(services, file.id);
  }
  return page.length;
}

async function isPosted({ readStore }: Services, { id, roomId, uploaderId }: FileDocument): Promise<boolean> {
  if (roomId !== null) return (await readStore.get(attachments, id)) !== undefined;
  if ((await readStore.count(users, { index: "ofAvatar", prefix: [id], limit: 1 })) > 0) return true;
  if ((await readStore.count(messages, { index: "ofPostedPicture", prefix: [id], limit: 1 })) > 0) return true;
  if ((await readStore.count(customEmoji, { index: "ofFile", prefix: [false, id], limit: 1 })) > 0) return true;
  // The person can go back to it.
  const { externalPictures = {} } = (await readStore.get(users, uploaderId)) ?? {};
  return Object.values(externalPictures).includes(id);
}

const purge = (services: Services, fileId: string): Promise<void> =>
  sendAsLogue(services, "PurgeFile", { fileId, reason: "unposted" }, `unposted/${fileId}`);

/**
 * Keeps a file that a draft names, and notes that it is checked again in a day. Returns whether it
 * is kept, undefined where that cannot be known now.
 */
async function keepForDraft(services: Services, { id, uploaderId }: FileDocument): Promise<boolean | undefined> {
  const nowMs = services.clock();
  const [updatedAt, dueAtMs] = [new Date(nowMs).toISOString(), nowMs + unpostedLifeMs];
  try {
    if (!(await isInDraft(services, uploaderId, id))) return false;
    const kept = { kind: "unposted-file", ownerId: uploaderId, id, value: null, updatedAt, dueAtMs } as const;
    return (await services.workStore.put(kept)).kind === "stored";
  } catch (error) {
    if (error instanceof WorkStoreUnavailable) return undefined;
    throw error;
  }
}

async function isInDraft({ drafts, scheduledMessages }: Services, userId: string, fileId: string): Promise<boolean> {
  const unsent = await Promise.all([drafts.list(userId), scheduledMessages.list(userId)]);
  return unsent.flat().some(({ fileIds }) => fileIds.includes(fileId));
}

/**
 * Longer than one round takes, so that the instances of the API check a file one after the other.
 */
const leaseMs = 60_000;

/** Checks the files again that drafts kept a day ago. */
async function purgeKeptFiles(services: Services): Promise<void> {
  const { workStore, readStore, clock } = services;
  for (const kept of await claimDue(workStore, { kind: "unposted-file", limit: pageSize, leaseMs }, clock)) {
    const file = await readStore.get(files, kept.id);
    if (file !== undefined && file.purgedAt === null && !(await isPosted(services, file))) {
      if ((await keepForDraft(services, file)) !== false) continue;
      await purge(services, kept.id);
    }
    await workStore.delete(kept, kept.revision);
  }
}
