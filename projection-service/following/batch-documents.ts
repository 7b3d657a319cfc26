import { startPosition } from "@logue/infra/event-store/event-store.ts";
import type { ProjectionVersion, ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { HeldDocument, RecentDocuments } from "./recent-documents.ts";

export interface DocumentKey {
  readonly collection: string;
  readonly id: string;
}

/** Where a batch finds the documents it folds into. */
export interface DocumentSource {
  readonly target: ProjectionVersion;
  readonly readStore: Pick<ReadStore, "load">;
  readonly recent: Pick<RecentDocuments, "get">;
}

/**
 * The documents of one batch: those it found, and above them those it changed. Nothing is kept of a
 * batch that fails.
 */
export interface BatchDocuments {
  get(collection: string, id: string): HeldDocument | undefined;
  change(collection: string, id: string, held: HeldDocument): void;
  /** Reads what the batch does not hold yet; a document that is nowhere is held as missing. */
  load(keys: readonly DocumentKey[]): Promise<void>;
  /**
   * The document as this batch found or left it; undefined where the batch did not read it from the
   * store.
   */
  own(collection: string, id: string): HeldDocument | undefined;
  changed(): IterableIterator<[collection: string, documents: ReadonlyMap<string, HeldDocument>]>;
  /**
   * Notes a document that an event of the batch was folded into before: a commit of the same events
   * was interrupted after it had written the document.
   */
  noteSaved(collection: string, id: string): void;
  /** The noted documents that the batch did not change further. */
  saved(): (DocumentKey & HeldDocument)[];
  /** To be called once the changes are committed. */
  rememberIn(recent: RecentDocuments): void;
}

type Held = Map<string, Map<string, HeldDocument>>;

export function openBatchDocuments(source: DocumentSource): BatchDocuments {
  const changed: Held = new Map();
  const found: Held = new Map();
  const savedKeys = new Map<string, DocumentKey>();
  const own = (collection: string, id: string): HeldDocument | undefined =>
    changed.get(collection)?.get(id) ?? found.get(collection)?.get(id);
  return {
    own,
    get: (collection, id) => own(collection, id) ?? source.recent.get(collection, id),
    change: (collection, id, held) => put(changed, collection, id, held),
    load: (keys) => load(source, found, keys),
    changed: () => changed.entries(),
    noteSaved: (collection, id) => void savedKeys.set(`${collection}/${id}`, { collection, id }),
    saved: () =>
      [...savedKeys.values()].flatMap(({ collection, id }) => {
        const held = found.get(collection)?.get(id);
        return held === undefined || changed.get(collection)?.has(id) ? [] : [{ collection, id, ...held }];
      }),
    rememberIn: (recent) => {
      for (const held of [found, changed]) rememberAll(recent, held);
    },
  };
}

function put(held: Held, collection: string, id: string, document: HeldDocument): void {
  const documents = held.get(collection);
  if (documents === undefined) held.set(collection, new Map([[id, document]]));
  else documents.set(id, document);
}

async function load(source: DocumentSource, found: Held, keys: readonly DocumentKey[]): Promise<void> {
  const stored = await source.readStore.load(source.target, keys);
  keys.forEach(({ collection, id }, index) => {
    put(found, collection, id, stored[index] ?? missing);
  });
}

const missing: HeldDocument = { document: undefined, position: startPosition };

function rememberAll(recent: RecentDocuments, held: Held): void {
  for (const [collection, documents] of held) {
    for (const [id, document] of documents) recent.remember(collection, id, document);
  }
}
