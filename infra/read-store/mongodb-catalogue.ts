import { randomBytes } from "node:crypto";
import type { Collection as MongoCollection } from "mongodb";
import { isDuplicateKey, type MongodbConnection } from "../stores/mongodb-connection.ts";
import { declarationText } from "./declaration-text.ts";
import { type DocumentSeal, type DocumentSealing, sealForNew } from "./document-seal.ts";
import { type AnyCollection, requireNames, type StoredDocument } from "./mongodb-document.ts";
import { createIndexes, uniqueIndexesOf } from "./mongodb-indexes.ts";
import { type ProjectionVersion, ReadStoreUnavailable } from "./read-store.ts";
import { nameOf, versionsNamed } from "./version-name.ts";

/** One version of a projection, as it was built. */
export interface BuiltVersion {
  readonly target: ProjectionVersion;
  /**
   * The prefix of its collections' names; different for each build of a version, so that a dropped
   * build cannot reappear.
   */
  readonly prefix: string;
  readonly collections: ReadonlyMap<string, AnyCollection>;
  readonly seal: DocumentSeal;
}

interface StoredVersion {
  readonly _id: string;
  readonly prefix: string;
  /** The declarations by collection, in JSON. */
  readonly declarations: Readonly<Record<string, string>>;
}

/** The alias that readers follow. */
interface StoredProjection {
  readonly _id: string;
  readonly liveVersion: number;
}

/** `position` is null while the first commit runs; `claim` names the running commit. */
export interface StoredCheckpoint {
  readonly _id: string;
  readonly position: string | null;
  readonly claim?: string;
}

interface Fresh<Value> {
  readonly value: Value;
  readonly readAtMs: number;
}

/** Another process's switch is seen within this time. */
const freshMs = 1000;

/** Which versions there are and which are live, read from the server at most once a second. */
export interface Catalogue {
  readonly checkpoints: MongoCollection<StoredCheckpoint>;
  /** Throws `ReadStoreUnavailable` when there is no such version. */
  version(target: ProjectionVersion): Promise<BuiltVersion>;
  liveVersion(projection: string): Promise<number | undefined>;
  /** Ascending. */
  versions(projection: string): Promise<readonly number[]>;
  /** Reads the stored state without waiting for the second to pass. */
  freshLiveVersion(projection: string): Promise<number | undefined>;
  documents(version: BuiltVersion, collection: string): MongoCollection<StoredDocument>;
  declare(target: ProjectionVersion, collections: readonly AnyCollection[]): Promise<void>;
  finish(target: ProjectionVersion): Promise<void>;
  makeLive(target: ProjectionVersion): Promise<void>;
  remove(target: ProjectionVersion): Promise<void>;
}

interface CatalogueState {
  readonly connection: MongodbConnection;
  readonly sealing: DocumentSealing;
  readonly versions: MongoCollection<StoredVersion>;
  readonly projections: MongoCollection<StoredProjection>;
  readonly checkpoints: MongoCollection<StoredCheckpoint>;
  readonly knownVersions: Map<string, Fresh<BuiltVersion>>;
  readonly knownLive: Map<string, Fresh<number>>;
}

export function openCatalogue(connection: MongodbConnection, sealing: DocumentSealing): Catalogue {
  const { database } = connection;
  const state: CatalogueState = {
    connection,
    sealing,
    versions: database.collection<StoredVersion>("versions"),
    projections: database.collection<StoredProjection>("projections"),
    checkpoints: database.collection<StoredCheckpoint>("checkpoints"),
    knownVersions: new Map(),
    knownLive: new Map(),
  };
  return {
    checkpoints: state.checkpoints,
    version: (target) => version(state, target),
    liveVersion: (projection) => liveVersion(state, projection),
    versions: (projection) => versions(state, projection),
    freshLiveVersion: (projection) => freshLiveVersion(state, projection),
    documents: ({ prefix }, collection) => database.collection<StoredDocument>(`${prefix}.${collection}`),
    declare: (target, collections) => declare(state, target, collections),
    finish: (target) => finish(state, target),
    makeLive: (target) => makeLive(state, target),
    remove: (target) => remove(state, target),
  };
}

export const checkpointId = ({ prefix }: BuiltVersion, partition: string): string => `${prefix}/${partition}`;

const isFresh = (known: Fresh<unknown> | undefined): boolean =>
  known !== undefined && performance.now() - known.readAtMs < freshMs;

async function version(state: CatalogueState, target: ProjectionVersion): Promise<BuiltVersion> {
  const known = state.knownVersions.get(nameOf(target));
  return known !== undefined && isFresh(known) ? known.value : freshVersion(state, target);
}

async function freshVersion(state: CatalogueState, target: ProjectionVersion): Promise<BuiltVersion> {
  const readAtMs = performance.now();
  const stored = await state.versions.findOne({ _id: nameOf(target) });
  if (stored === null) {
    state.knownVersions.delete(nameOf(target));
    throw new ReadStoreUnavailable(`There is no ${nameOf(target)}.`);
  }
  const declared = Object.values(stored.declarations).map((text) => JSON.parse(text));
  const collections = declared.map((each): AnyCollection => each.collection);
  const seal = declared.length === 0 ? state.sealing.forNew : state.sealing.named(declared[0].seal);
  const value = { target, prefix: stored.prefix, seal, collections: new Map(collections.map((each) => [each.name, each])) };
  state.knownVersions.set(nameOf(target), { value, readAtMs });
  return value;
}

async function liveVersion(state: CatalogueState, projection: string): Promise<number | undefined> {
  const known = state.knownLive.get(projection);
  return known !== undefined && isFresh(known) ? known.value : freshLiveVersion(state, projection);
}

async function freshLiveVersion(state: CatalogueState, projection: string): Promise<number | undefined> {
  const readAtMs = performance.now();
  const stored = await state.projections.findOne({ _id: projection });
  if (stored !== null) state.knownLive.set(projection, { value: stored.liveVersion, readAtMs });
  return stored?.liveVersion;
}

/** What is left of a version whose dropping was cut short counts too. */
async function versions(state: CatalogueState, projection: string): Promise<readonly number[]> {
  const stored = await state.versions.find({ _id: beginningWith(`${projection}@`) }).toArray();
  const collections = await state.connection.database.listCollections({}, { nameOnly: true }).toArray();
  const left = collections.map(({ name }) => name.slice(0, Math.max(0, name.indexOf("-"))));
  return versionsNamed(projection, new Set([...stored.map(({ _id }) => _id), ...left]));
}

async function declare(state: CatalogueState, target: ProjectionVersion, collections: readonly AnyCollection[]): Promise<void> {
  requireNames(target, collections);
  await insertIfAbsent(state.versions, {
    _id: nameOf(target),
    prefix: `${nameOf(target)}-${randomBytes(4).toString("hex")}`,
    declarations: {},
  });
  const built = await freshVersion(state, target);
  const seal = sealForNew(state.sealing, collections);
  for (const collection of collections) await declareCollection(state, built, collection, seal);
  await insertIfAbsent(state.projections, { _id: target.projection, liveVersion: target.version });
  // The first version is read while it is filled; others get all but the unique indexes at the end,
  // which is faster.
  const isLive = (await freshLiveVersion(state, target.projection)) === target.version;
  await (isLive ? finish(state, target) : createUniqueIndexes(state, await freshVersion(state, target)));
}

async function declareCollection(
  state: CatalogueState,
  built: BuiltVersion,
  collection: AnyCollection,
  seal: DocumentSeal,
): Promise<void> {
  const declaration = declarationText(collection, seal);
  const isSame = async (): Promise<boolean> => {
    const stored = await state.versions.findOne({ _id: nameOf(built.target), prefix: built.prefix });
    return stored?.declarations[collection.name] === declaration;
  };
  if (await isSame()) return;
  const field = `declarations.${collection.name}`;
  const isEmpty = (await state.checkpoints.findOne({ _id: beginningWith(`${built.prefix}/`) })) === null;
  if (isEmpty) {
    const unclaimed = { _id: nameOf(built.target), prefix: built.prefix, [field]: { $exists: false } };
    await state.versions.updateOne(unclaimed, { $set: { [field]: declaration } });
    if (await isSame()) return;
  }
  throw new Error(`${nameOf(built.target)} was built with another ${collection.name}: what changes needs a higher version.`);
}

/** Creates all indexes of the version; existing ones cost nothing. */
async function finish(state: CatalogueState, target: ProjectionVersion): Promise<void> {
  const built = await freshVersion(state, target);
  for (const collection of built.collections.values()) await createIndexes(documentsOf(state, built, collection), collection);
}

async function createUniqueIndexes(state: CatalogueState, built: BuiltVersion): Promise<void> {
  for (const collection of built.collections.values()) {
    const indexes = uniqueIndexesOf(collection);
    if (indexes.length > 0) await documentsOf(state, built, collection).createIndexes(indexes);
  }
}

const documentsOf = (state: CatalogueState, { prefix }: BuiltVersion, { name }: AnyCollection) =>
  state.connection.database.collection<StoredDocument>(`${prefix}.${name}`);

async function makeLive(state: CatalogueState, target: ProjectionVersion): Promise<void> {
  await finish(state, target);
  const { projection, version: liveVersion } = target;
  await state.projections.updateOne({ _id: projection }, { $set: { liveVersion } }, { upsert: true });
  state.knownLive.set(projection, { value: liveVersion, readAtMs: performance.now() });
}

async function remove(state: CatalogueState, target: ProjectionVersion): Promise<void> {
  if ((await freshLiveVersion(state, target.projection)) === target.version) {
    throw new Error(`${nameOf(target)} is live and cannot be dropped.`);
  }
  await state.versions.deleteOne({ _id: nameOf(target) });
  state.knownVersions.delete(nameOf(target));
  await state.checkpoints.deleteMany({ _id: beginningWith(`${nameOf(target)}-`) });
  const { database } = state.connection;
  const collections = await database.listCollections({}, { nameOnly: true }).toArray();
  const dropped = collections.filter(({ name }) => name.startsWith(`${nameOf(target)}-`));
  for (const { name } of dropped) await database.dropCollection(name);
}

const beginningWith = (prefix: string) => ({ $gte: prefix, $lt: `${prefix}\uffff` });

/** Of several processes that insert, one succeeds; the others read what it inserted. */
async function insertIfAbsent<Stored extends { readonly _id: string }>(
  collection: MongoCollection<Stored>,
  document: Stored,
): Promise<void> {
  try {
    await collection.insertOne(document as Parameters<typeof collection.insertOne>[0]);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}
