import { WorkStoreUnavailable } from "@logue/infra/work-store/work-store.ts";
import type { FileDocument } from "@logue/projection-service/contract/files.ts";
import type { Services } from "../context.ts";

/** How long a file is kept that no message carries. */
export const unpostedLifeMs = 24 * 60 * 60_000;

type Stores = Pick<Services, "workStore" | "clock">;
type Given = Pick<FileDocument, "id" | "uploaderId">;

const kind = "given-file";
const keyOf = ({ id, uploaderId: ownerId }: Given, readerId: string) => ({ kind, ownerId, id: `${id}.${readerId}` }) as const;

const isOver = ({ clock }: Stores, { updatedAt }: { readonly updatedAt: string }): boolean =>
  Date.parse(updatedAt) <= clock() - unpostedLifeMs;

/** Lets an account read files that their uploader gives to it, as long as unposted ones are kept. */
export async function giveFiles(stores: Stores, given: readonly Given[], readerId: string): Promise<void> {
  const { workStore, clock } = stores;
  for (const ownerId of new Set(given.map(({ uploaderId }) => uploaderId)))
    for (const stored of await workStore.list(kind, ownerId)) if (isOver(stores, stored)) await workStore.delete(stored);
  const updatedAt = new Date(clock()).toISOString();
  for (const file of given) {
    const written = await workStore.put({ ...keyOf(file, readerId), value: null, updatedAt });
    if (written.kind !== "stored") throw new Error("A person gives too many files.");
  }
}

/** A store that cannot be reached answers like one that knows of nothing. */
export async function isGivenTo(stores: Stores, file: Given, readerId: string): Promise<boolean> {
  try {
    const given = await stores.workStore.get(keyOf(file, readerId));
    return given !== undefined && !isOver(stores, given);
  } catch (error) {
    if (error instanceof WorkStoreUnavailable) return false;
    throw error;
  }
}
