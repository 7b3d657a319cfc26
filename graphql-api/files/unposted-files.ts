import { attachments } from "@logue/projection-service/contract/attachments.ts";
import { type FileDocument, files } from "@logue/projection-service/contract/files.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import type { Services } from "../context.ts";
import { sendAsLogue } from "./send-as-logue.ts";

const unpostedLifeMs = 24 * 60 * 60_000;
const pageSize = 100;
/** Where in the order of uploads the last look ended: what lies before was posted, or is purged. */
const place = { kind: "server", id: "unposted-files", ownerId: "server" } as const;

/** Has the files purged that were uploaded more than a day ago and never posted. */
export async function purgeUnpostedFiles(services: Services): Promise<void> {
  const { readStore, vault } = services;
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

/** How many files of the page need not be looked at again. */
async function purgePage(services: Services, page: readonly FileDocument[]): Promise<number> {
  for (const [index, file] of page.entries()) {
    if (Date.parse(file.uploadedAt) > services.clock() - unpostedLifeMs) return index;
    if (file.isImported || file.purgedAt !== null || (await isPosted(services, file))) continue;
    if (await isNamedElsewhere(file)) return index;
    await sendAsLogue(services, "PurgeFile", { fileId: file.id, reason: "unposted" }, `unposted/${file.id}`);
  }
  return page.length;
}

async function isPosted({ readStore }: Services, { id, roomId }: FileDocument): Promise<boolean> {
  if (roomId !== null) return (await readStore.get(attachments, id)) !== undefined;
  return (await readStore.count(users, { index: "ofAvatar", prefix: [id], limit: 1 })) > 0;
}

/** The place for what keeps an unposted file beyond its day: drafts and scheduled messages, once there is a store that holds them. */
const isNamedElsewhere = async (_file: FileDocument): Promise<boolean> => false;
