import { type AnyBulkWriteOperation, MongoBulkWriteError, type Collection as MongoCollection } from "mongodb";
import type { BuiltVersion, Catalogue } from "./mongodb-catalogue.ts";
import { claimCheckpoint } from "./mongodb-checkpoint.ts";
import { type AnyCollection, type StoredDocument, storedDocumentOf } from "./mongodb-document.ts";
import { requireUniqueValues } from "./mongodb-unique.ts";
import { type CheckpointMove, type DocumentWrite, type ProjectionVersion, UniqueIndexViolation } from "./read-store.ts";
import { nameOf } from "./version-name.ts";

/** The writes of one commit to one collection, in order. */
interface CollectionWrites {
  readonly target: ProjectionVersion;
  readonly documents: MongoCollection<StoredDocument>;
  readonly collection: AnyCollection;
  readonly stored: readonly StoredDocument[];
  readonly hasUniqueIndex: boolean;
}

const ordinaryCommitWrites = 1_000;
const ordinaryCommitMs = 30_000;

/**
 * How long a commit may take: the limit grows with the number of documents, for large commits of a
 * rebuild.
 */
export const commitPatienceMs = (writes: number): number =>
  ordinaryCommitMs * Math.max(1, Math.ceil(writes / ordinaryCommitWrites));

/**
 * Claims the partition, writes the documents, then moves the checkpoint. Each document is guarded
 * by its position, so that repeating an interrupted commit, which its checkpoint causes, completes
 * it.
 */
export async function commitWrites(
  catalogue: Catalogue,
  target: ProjectionVersion,
  writes: readonly DocumentWrite[],
  checkpoint: CheckpointMove,
): Promise<void> {
  const built = await catalogue.version(target);
  const byCollection = writesByCollection(catalogue, built, writes);
  const claimed = await claimCheckpoint(catalogue.checkpoints, built, checkpoint);
  try {
    await Promise.all(byCollection.map(requireUnique));
    await Promise.all(byCollection.map(writeDocuments));
  } catch (error) {
    await claimed.release().catch(() => undefined);
    throw error;
  }
  await claimed.move();
}

function writesByCollection(catalogue: Catalogue, built: BuiltVersion, writes: readonly DocumentWrite[]): CollectionWrites[] {
  const grouped = Map.groupBy(writes, ({ collection }) => collection);
  return [...grouped].map(([name, itsWrites]) => {
    const collection = built.collections.get(name);
    if (collection === undefined) throw new Error(`${nameOf(built.target)} has no ${name}.`);
    const hasUniqueIndex = Object.values(collection.indexes).some(({ unique }) => unique === true);
    const stored = itsWrites.map((write) => storedDocumentOf(built.seal, collection, write));
    return {
      target: built.target,
      documents: catalogue.documents(built, name),
      collection,
      hasUniqueIndex,
      stored: hasUniqueIndex ? stored : lastOfEach(stored),
    };
  });
}

/**
 * Once per document, so that the server may apply them in any order. Of repeated positions the
 * first counts.
 */
function lastOfEach(stored: readonly StoredDocument[]): StoredDocument[] {
  const last = new Map<string, StoredDocument>();
  for (const document of stored) {
    const known = last.get(document._id);
    if (known === undefined || known.position < document.position) last.set(document._id, document);
  }
  return [...last.values()];
}

async function requireUnique({ target, documents, collection, stored, hasUniqueIndex }: CollectionWrites): Promise<void> {
  if (hasUniqueIndex) await requireUniqueValues(target, documents, collection, stored);
}

async function writeDocuments({ target, documents, stored, hasUniqueIndex }: CollectionWrites): Promise<void> {
  // In unique indexes a document may take a value that another one released in this commit.
  if (!hasUniqueIndex) return writeInAnyOrder(documents, stored);
  for (const document of stored) {
    await writeInAnyOrder(documents, [document]).catch((error: unknown) => {
      throw violatesUniqueIndex(error) ? new UniqueIndexViolation(target, { cause: error }) : error;
    });
  }
}

/**
 * A refused duplicate exists already: it is written once more, in case it had an older position.
 */
async function writeInAnyOrder(documents: MongoCollection<StoredDocument>, stored: readonly StoredDocument[]): Promise<void> {
  try {
    await documents.bulkWrite(
      stored.map((document) => guardedWrite(document, true)),
      { ordered: false },
    );
  } catch (error) {
    const repeated = alreadyThere(error).flatMap((place) => stored[place] ?? []);
    if (repeated.length === 0) throw error;
    await documents.bulkWrite(
      repeated.map((document) => guardedWrite(document, false)),
      { ordered: false },
    );
  }
}

/**
 * Replaces an older document; with `upsert` it also inserts a missing one, and a newer one is
 * refused as a duplicate.
 */
function guardedWrite(document: StoredDocument, upsert: boolean): AnyBulkWriteOperation<StoredDocument> {
  const { _id, ...replacement } = document;
  return { replaceOne: { filter: { _id, position: { $lt: document.position } }, replacement, upsert } };
}

/** The indexes of the failed operations, if every failure was a duplicate id; else none. */
function alreadyThere(error: unknown): number[] {
  if (!(error instanceof MongoBulkWriteError)) return [];
  const failures = [error.writeErrors].flat();
  const isTaken = failures.every(({ code, errmsg }) => code === duplicateKey && isAboutId(errmsg));
  return isTaken && error.result.getWriteConcernError() === undefined ? failures.map(({ index }) => index) : [];
}

const duplicateKey = 11000;

const isAboutId = (message: string | undefined): boolean => message?.includes("index: _id_") ?? false;

function violatesUniqueIndex(error: unknown): boolean {
  if (!(error instanceof MongoBulkWriteError)) return false;
  return [error.writeErrors].flat().some(({ code, errmsg }) => code === duplicateKey && !isAboutId(errmsg));
}
