import type { Position } from "@logue/infra/event-store/event-store.ts";
import { createRecentCache } from "@logue/infra/recent-cache.ts";
import type { LRUCache } from "lru-cache";
import type { Document } from "../projection.ts";

/**
 * A document as it is stored, or will be; `undefined` for one that is not there. `position` is that
 * of its last event.
 */
export interface HeldDocument {
  readonly document: Document | undefined;
  readonly position: Position;
}

/**
 * The last committed state of the documents used most recently, so that live events need no reads.
 * It is correct while no other process writes this version; a process that learns of another writer
 * drops all of it.
 */
export interface RecentDocuments {
  get(collection: string, id: string): HeldDocument | undefined;
  remember(collection: string, id: string, held: HeldDocument): void;
  forgetAll(): void;
}

export function openRecentDocuments(documentsMax: number): RecentDocuments {
  const collections = new Map<string, LRUCache<string, HeldDocument>>();
  const collectionOf = (name: string): LRUCache<string, HeldDocument> => {
    const known = collections.get(name);
    if (known !== undefined) return known;
    const made = createRecentCache<HeldDocument>(documentsMax);
    collections.set(name, made);
    return made;
  };
  return {
    get: (collection, id) => collections.get(collection)?.get(id),
    remember: (collection, id, held) => void collectionOf(collection).set(id, held),
    forgetAll: () => collections.clear(),
  };
}
