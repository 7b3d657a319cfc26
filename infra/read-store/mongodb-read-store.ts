import type { Collection as MongoCollection } from "mongodb";
import {
  answerWithin,
  connectMongodb,
  isMongodbError,
  isUnreachable,
  type MongodbConnection,
} from "../stores/mongodb-connection.ts";
import { type DocumentSeal, type DocumentSealing, noSealing } from "./document-seal.ts";
import { type BuiltVersion, type Catalogue, openCatalogue } from "./mongodb-catalogue.ts";
import { storedCheckpoint } from "./mongodb-checkpoint.ts";
import { commitPatienceMs, commitWrites } from "./mongodb-commit.ts";
import type { AnyCollection, StoredDocument } from "./mongodb-document.ts";
import { countRange, rangeTexts } from "./mongodb-range.ts";
import { searchDocuments } from "./mongodb-search.ts";
import {
  type Collection,
  type StoredDocument as LoadedDocument,
  type ProjectionVersion,
  type RangeQuery,
  type ReadStore,
  ReadStoreUnavailable,
  type SearchQuery,
} from "./read-store.ts";
import { nameOf } from "./version-name.ts";

type Identified = { readonly id: string };

export interface MongodbReadStoreOptions {
  /** `mongodb://user:password@host:port/database?options`, or `mongodb+srv://`. */
  readonly url: string;
  /** How documents are stored; the default is plain. */
  readonly sealing?: DocumentSealing;
}

/** How long a call may take. Building indexes may take as long as it does. */
const readWithinMs = 10_000;

/** A collection of the live version of its projection. */
interface LiveCollection {
  readonly declared: AnyCollection;
  readonly documents: MongoCollection<StoredDocument>;
  readonly seal: DocumentSeal;
}

/**
 * Documents in MongoDB, or in another server with its protocol: it needs neither sessions nor
 * transactions nor a text index. Throws `ReadStoreUnavailable` when no server answers, and
 * `MongodbRefused` when the address, the credentials or the server are wrong.
 */
export async function openMongodbReadStore({ url, sealing = noSealing }: MongodbReadStoreOptions): Promise<ReadStore> {
  const connection = await connectMongodb({ url, owner: "the read store" }).catch((error: unknown) => {
    throw asReadStoreError(error);
  });
  return readStoreOn(connection, openCatalogue(connection, sealing));
}

function readStoreOn(connection: MongodbConnection, catalogue: Catalogue): ReadStore {
  let isOpen = true;

  async function run<Answer>(work: () => Promise<Answer>, withinMs?: number): Promise<Answer> {
    if (!isOpen) throw new ReadStoreUnavailable("The read store is closed.");
    try {
      return await (withinMs === undefined ? work() : answerWithin(withinMs, work));
    } catch (error) {
      throw asReadStoreError(error);
    }
  }

  const read = <Answer>(work: () => Promise<Answer>): Promise<Answer> => run(work, readWithinMs);

  return {
    declare: (target, collections) => run(() => catalogue.declare(target, collections)),
    get: <D extends Identified>(collection: Collection<D>, id: string) =>
      read(async () => (await getMany(catalogue, collection, [id]))[0]),
    getMany: (collection, ids) => read(() => getMany(catalogue, collection, ids)),
    range: (collection, query) => read(() => range(catalogue, collection, query)),
    count: (collection, query) => read(() => count(catalogue, collection, query)),
    search: (collection, query) => read(() => search(catalogue, collection, query)),
    load: (target, keys) => read(() => load(catalogue, target, keys)),
    commit: (target, writes, checkpoint) =>
      run(() => commitWrites(catalogue, target, writes, checkpoint), commitPatienceMs(writes.length)),
    checkpoint: (target, partition) =>
      read(async () => storedCheckpoint(catalogue.checkpoints, await catalogue.version(target), partition)),
    finish: (target) => run(() => catalogue.finish(target)),
    liveVersion: (projection) => read(() => catalogue.liveVersion(projection)),
    versions: (projection) => read(() => catalogue.versions(projection)),
    switchTo: (target) => run(() => catalogue.makeLive(target)),
    dropVersion: (target) => run(() => catalogue.remove(target)),
    async close() {
      isOpen = false;
      await connection.close();
    },
  };
}

function asReadStoreError(error: unknown): unknown {
  return isMongodbError(error) ? new ReadStoreUnavailable("The read store does not answer.", { cause: error }) : error;
}

/**
 * Reads from the live version. When it finds nothing, that version may have been dropped after a
 * switch that this process has not seen: then it reads the version that is live now.
 */
async function readLive<Answer>(
  catalogue: Catalogue,
  collection: Pick<AnyCollection, "name" | "projection" | "indexes">,
  read: (live: LiveCollection) => Promise<Answer>,
  isEmpty: (answer: Answer) => boolean,
  index?: string,
): Promise<Answer> {
  if (index !== undefined && collection.indexes[index] === undefined) {
    throw new Error(`The collection ${collection.name} declares no index ${index}.`);
  }
  const { projection } = collection;
  const readFrom = async (version: number): Promise<Answer> => {
    const built = await catalogue.version({ projection, version });
    return read(liveCollection(catalogue, built, collection.name, index));
  };
  const version = await requireLive(projection, catalogue.liveVersion(projection));
  const first = await readFrom(version).then(
    (answer) => ({ answer, isSure: !isEmpty(answer) }),
    (error: unknown) => ({ error, isSure: isUnreachable(error) }),
  );
  if (!first.isSure) {
    const newer = await requireLive(projection, catalogue.freshLiveVersion(projection));
    if (newer !== version) return readFrom(newer);
  }
  if ("error" in first) throw first.error;
  return first.answer;
}

async function requireLive(projection: string, asked: Promise<number | undefined>): Promise<number> {
  const version = await asked;
  if (version === undefined) throw new ReadStoreUnavailable(`The projection ${projection} has no version yet.`);
  return version;
}

function liveCollection(catalogue: Catalogue, built: BuiltVersion, name: string, index: string | undefined): LiveCollection {
  const declared = built.collections.get(name);
  if (declared === undefined || (index !== undefined && declared.indexes[index] === undefined)) {
    throw new ReadStoreUnavailable(`${nameOf(built.target)} has no ${[name, index].join(" ")} until it is rebuilt.`);
  }
  return { declared, documents: catalogue.documents(built, name), seal: built.seal };
}

async function range<D extends Identified>(catalogue: Catalogue, collection: Collection<D>, query: RangeQuery): Promise<D[]> {
  const read = async ({ declared, documents, seal }: LiveCollection): Promise<D[]> =>
    (await rangeTexts(seal, documents, declared, query)).map((text) => JSON.parse(seal.open(text)));
  return readLive(catalogue, collection, read, (found) => found.length === 0, query.index);
}

async function count<D extends Identified>(catalogue: Catalogue, collection: Collection<D>, query: RangeQuery): Promise<number> {
  const read = ({ declared, documents, seal }: LiveCollection) => countRange(seal, documents, declared, query);
  return readLive(catalogue, collection, read, (counted) => counted === 0, query.index);
}

async function search<D extends Identified>(catalogue: Catalogue, collection: Collection<D>, query: SearchQuery): Promise<D[]> {
  const read = ({ declared, documents, seal }: LiveCollection) => searchDocuments<D>(seal, documents, declared, query);
  return readLive(catalogue, collection, read, (found) => found.length === 0);
}

async function getMany<D extends Identified>(
  catalogue: Catalogue,
  collection: Collection<D>,
  ids: readonly string[],
): Promise<(D | undefined)[]> {
  const read = ({ documents, seal }: LiveCollection) => documentsById(seal, documents, ids);
  const found = await readLive(catalogue, collection, read, (byId) => byId.size === 0);
  return ids.map((id) => {
    const doc = found.get(id)?.doc;
    return doc === undefined ? undefined : JSON.parse(doc);
  });
}

async function load(
  catalogue: Catalogue,
  target: ProjectionVersion,
  keys: readonly { readonly collection: string; readonly id: string }[],
): Promise<(LoadedDocument<Identified> | undefined)[]> {
  const built = await catalogue.version(target);
  const found = new Map<string, Map<string, StoredDocument>>();
  await Promise.all(
    [...Map.groupBy(keys, ({ collection }) => collection)].map(async ([name, ofCollection]) => {
      if (!built.collections.has(name)) throw new Error(`${nameOf(target)} has no ${name}.`);
      const ids = ofCollection.map(({ id }) => id);
      found.set(name, await documentsById(built.seal, catalogue.documents(built, name), ids));
    }),
  );
  return keys.map(({ collection, id }) => {
    const stored = found.get(collection)?.get(id);
    return stored && { document: stored.doc === undefined ? undefined : JSON.parse(stored.doc), position: stored.position };
  });
}

const idsInBatch = 1000;

/** With their texts opened. */
async function documentsById(
  seal: DocumentSeal,
  documents: MongoCollection<StoredDocument>,
  ids: readonly string[],
): Promise<Map<string, StoredDocument>> {
  const distinct = [...new Set(ids)];
  const found = new Map<string, StoredDocument>();
  for (let start = 0; start < distinct.length; start += idsInBatch) {
    const batch = distinct.slice(start, start + idsInBatch);
    const options = { projection: { doc: 1, position: 1 }, batchSize: idsInBatch };
    for await (const document of documents.find({ _id: { $in: batch } }, options)) {
      found.set(document._id, document.doc === undefined ? document : { ...document, doc: seal.open(document.doc) });
    }
  }
  return found;
}
