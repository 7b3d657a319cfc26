import { Readable } from "node:stream";
import { systemActorId } from "@logue/command-service/contract/commands.ts";
import type { LinkPicture, LinkPreview } from "@logue/command-service/contract/link-previews.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { putEncryptedBlob } from "@logue/infra/blob-store/encrypted-blobs.ts";
import { claimDue } from "@logue/infra/work-store/claim-due.ts";
import type { StoredWork } from "@logue/infra/work-store/work-store.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { LRUCache } from "lru-cache";
import { v7 as uuidv7 } from "uuid";
import type { Services } from "../context.ts";
import { type FetchedPage, type FetchedPicture, fetchPreview } from "./fetch-preview.ts";
import { createHostPace } from "./host-pace.ts";
import { type PreviewWork, previewRecord, previewWorkIn } from "./preview-work.ts";

export interface LinkPreviews {
  /** Begins on the links that are due, as far as there is room; does not wait for the pages. */
  takeDue(): Promise<void>;
  close(): Promise<void>;
}

type Needed = Pick<
  Services,
  "workStore" | "readStore" | "blobStore" | "dataKeys" | "commands" | "outgoing" | "clock" | "config" | "log"
>;

/** Messages whose links are read at the same time. */
const atOnceMax = 6;
/** Longer than the links of one message take. */
const leaseMs = 60_000;
const messageWithinMs = 20_000;
/** A page on which the process stops is read no more than twice. */
const attemptsMax = 2;
const rememberedMax = 100;
const rememberedForMs = 10 * 60_000;

/**
 * Reads the pages that messages link to and adds a preview to each message. Several instances share
 * the work. A page that was just read is not read again for the next message.
 */
export function createLinkPreviews(services: Needed): LinkPreviews {
  const { workStore, outgoing, clock, log } = services;
  const closing = new AbortController();
  const underWay = new Set<Promise<void>>();
  const pages = new LRUCache<string, Promise<FetchedPage | undefined>>({ max: rememberedMax, ttl: rememberedForMs });
  const pace = createHostPace({ clock });

  function read(url: string, signal: AbortSignal): Promise<FetchedPage | undefined> {
    const known = pages.get(url);
    if (known !== undefined) return known;
    const page = fetchPreview({ outgoing, pace, signal }, url);
    pages.set(url, page);
    page.catch(() => pages.delete(url));
    return page;
  }

  function begin(stored: StoredWork): void {
    const work: Promise<void> = previewMessage(services, stored, read, closing.signal)
      // No address is logged: which pages people link to is personal.
      .catch((error: unknown) => log.warn({ err: error, workId: stored.id }, "Links could not be previewed; it is tried again."))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  }

  return {
    async takeDue() {
      const limit = atOnceMax - underWay.size;
      if (limit <= 0 || closing.signal.aborted) return;
      for (const stored of await claimDue(workStore, { kind: "link-preview", limit, leaseMs }, clock)) begin(stored);
    },
    async close() {
      closing.abort();
      await Promise.all(underWay);
    },
  };
}

type ReadPage = (url: string, signal: AbortSignal) => Promise<FetchedPage | undefined>;

async function previewMessage(services: Needed, stored: StoredWork, read: ReadPage, closing: AbortSignal): Promise<void> {
  const { workStore, clock } = services;
  const work = previewWorkIn(stored);
  if (work.attempts >= attemptsMax || !(await areWanted(services))) return void (await workStore.delete(stored, stored.revision));
  const begun = previewRecord(stored, { ...work, attempts: work.attempts + 1 }, clock() + leaseMs);
  const mark = await workStore.put(begun, stored.revision);
  if (mark.kind !== "stored") return;
  const signal = AbortSignal.any([closing, AbortSignal.timeout(messageWithinMs)]);
  const previews = await Promise.all(
    foreign(services, work).map((url, place) => preview(services, stored, { url, place, read, signal })),
  );
  if (closing.aborted) return;
  await add(
    services,
    stored,
    work,
    previews.filter((each) => each !== undefined),
  );
  await workStore.delete(stored, mark.revision);
}

const areWanted = async ({ readStore }: Needed): Promise<boolean> =>
  settingsOf("workspace", await readStore.get(workspaces, workspaceDocumentId)).linkPreviews;

/** Clients show what stands behind links into Logue by themselves, to those who may read it. */
function foreign({ config }: Needed, { links }: PreviewWork): readonly string[] {
  const own = config.publicUrl === undefined ? undefined : new URL(config.publicUrl).origin;
  return links.filter((link) => new URL(link).origin !== own);
}

interface LinkToRead {
  readonly url: string;
  readonly place: number;
  readonly read: ReadPage;
  readonly signal: AbortSignal;
}

async function preview(
  services: Needed,
  { id, ownerId }: StoredWork,
  { url, place, read, signal }: LinkToRead,
): Promise<LinkPreview | undefined> {
  const page = await read(url, signal).catch((error: unknown) => {
    if (signal.aborted) return undefined;
    throw error;
  });
  if (page === undefined) return undefined;
  const previewId = derivedId(`link-preview/${id}/${place}`);
  const { picture, ...facts } = page;
  return { previewId, url, ...facts, picture: picture && (await keepPicture(services, ownerId, previewId, picture)) };
}

/** The bytes are encrypted like the sender's files, and can be read as long as those. */
async function keepPicture(
  { dataKeys, blobStore }: Needed,
  senderId: string,
  previewId: string,
  { bytes, contentType, width, height }: FetchedPicture,
): Promise<LinkPicture> {
  const { key, keyId } = await dataKeys.dataKeyFor(senderId);
  const blobKey = `link-previews/${previewId}`;
  await putEncryptedBlob(blobStore, blobKey, key, Readable.from([bytes], { objectMode: false }));
  return { blobKey, keyId, contentType, sizeBytes: bytes.length, width, height };
}

/** A message that was deleted meanwhile gets no previews. */
async function add(
  { commands, blobStore }: Needed,
  { id }: StoredWork,
  { messageId, roomId }: PreviewWork,
  previews: readonly LinkPreview[],
): Promise<void> {
  if (previews.length === 0) return;
  const by = { actorId: systemActorId, actorKind: "system", correlationId: uuidv7(), causationId: id } as const;
  const command = { commandId: derivedId(`link-previews/${id}`), type: "AddLinkPreviews", data: { messageId, roomId, previews } };
  const answer = await commands.send({ ...command, ...by });
  if (answer.kind !== "refused") return;
  for (const { picture } of previews) if (picture !== null) await blobStore.delete(picture.blobKey);
}
