import type { Position } from "../event-store/event-store.ts";
import { declarationText } from "./declaration-text.ts";
import { compareStoredValues, storedField, storedValue } from "./index-value.ts";
import { matchesPlan } from "./memory-search.ts";
import { rangePlan } from "./range-plan.ts";
import {
  CheckpointConflict,
  type Collection,
  type DocumentWrite,
  type IndexDeclaration,
  type ProjectionVersion,
  type RangeQuery,
  type ReadStore,
  ReadStoreUnavailable,
  type SearchQuery,
  UniqueIndexViolation,
} from "./read-store.ts";
import { searchPlan } from "./search-plan.ts";
import { nameOf, versionsNamed } from "./version-name.ts";

type Identified = { readonly id: string };
type AnyCollection = Collection<Identified>;

/** The document as JSON, so that no caller shares an object with the store. */
interface Stored {
  readonly text: string | undefined;
  readonly position: Position;
}

interface Version {
  readonly collections: Map<string, AnyCollection>;
  readonly documents: Map<string, Map<string, Stored>>;
  readonly checkpoints: Map<string, Position>;
}

/** The data that several memory read stores may share, like processes share a folder. */
export interface ReadMemory {
  readonly versions: Map<string, Version>;
  readonly live: Map<string, number>;
}

export const newReadMemory = (): ReadMemory => ({ versions: new Map(), live: new Map() });

/** The read store for tests of other parts: plain maps, every query a scan. */
export async function openMemoryReadStore(memory: ReadMemory = newReadMemory()): Promise<ReadStore> {
  let isOpen = true;

  async function run<Result>(work: () => Result): Promise<Result> {
    if (!isOpen) throw new ReadStoreUnavailable("The read store is closed.");
    return work();
  }

  return {
    declare: (target, collections) => run(() => declareCollections(memory, target, collections)),
    get: (collection, id) => run(() => documentById(liveCollection(memory, collection), id)),
    getMany: (collection, ids) =>
      run(() => {
        const documents = liveCollection(memory, collection);
        return ids.map((id) => documentById(documents, id));
      }),
    range: (collection, query) => run(() => documentsInRange(liveCollection(memory, collection, query.index), collection, query)),
    count: (collection, query) =>
      run(() => documentsInRange(liveCollection(memory, collection, query.index), collection, query).length),
    search: (collection, query) => run(() => documentsFound(liveCollection(memory, collection), collection, query)),
    load: (target, keys) =>
      run(() =>
        keys.map(({ collection, id }) => {
          const stored = documentsOf(versionOf(memory, target), target, collection).get(id);
          return (
            stored && { document: stored.text === undefined ? undefined : JSON.parse(stored.text), position: stored.position }
          );
        }),
      ),
    commit: (target, writes, checkpoint) => run(() => commitWrites(memory, target, writes, checkpoint)),
    checkpoint: (target, partition) => run(() => versionOf(memory, target).checkpoints.get(partition)),
    liveVersion: (projection) => run(() => memory.live.get(projection)),
    versions: (projection) => run(() => versionsNamed(projection, memory.versions.keys())),
    switchTo: (target) =>
      run(() => {
        versionOf(memory, target);
        memory.live.set(target.projection, target.version);
      }),
    dropVersion: (target) => run(() => dropVersion(memory, target)),
    async close() {
      isOpen = false;
    },
  };
}

function versionOf(memory: ReadMemory, target: ProjectionVersion): Version {
  const version = memory.versions.get(nameOf(target));
  if (version === undefined) throw new ReadStoreUnavailable(`There is no ${nameOf(target)}.`);
  return version;
}

function documentsOf(version: Version, target: ProjectionVersion, collection: string): Map<string, Stored> {
  const documents = version.documents.get(collection);
  if (documents === undefined) throw new Error(`${nameOf(target)} has no ${collection}.`);
  return documents;
}

function declareCollections(memory: ReadMemory, target: ProjectionVersion, collections: readonly AnyCollection[]): void {
  const known = memory.versions.get(nameOf(target));
  const version = known ?? { collections: new Map(), documents: new Map(), checkpoints: new Map() };
  for (const collection of collections) {
    const declared = version.collections.get(collection.name);
    const isSame = declared !== undefined && declarationText(declared) === declarationText(collection);
    if (isSame) continue;
    if (declared !== undefined || version.checkpoints.size > 0) {
      throw new Error(`${nameOf(target)} was built with another ${collection.name}: what changes needs a higher version.`);
    }
    version.collections.set(collection.name, collection);
    version.documents.set(collection.name, new Map());
  }
  memory.versions.set(nameOf(target), version);
  if (!memory.live.has(target.projection)) memory.live.set(target.projection, target.version);
}

function liveCollection<D extends Identified>(
  memory: ReadMemory,
  collection: Collection<D>,
  index?: string,
): Map<string, Stored> {
  const version = memory.live.get(collection.projection);
  if (version === undefined) throw new ReadStoreUnavailable(`The projection ${collection.projection} has no version yet.`);
  const target = { projection: collection.projection, version };
  const built = versionOf(memory, target);
  const lacksIndex = index !== undefined && built.collections.get(collection.name)?.indexes[index] === undefined;
  const documents = built.documents.get(collection.name);
  if (documents === undefined || (lacksIndex && collection.indexes[index] !== undefined)) {
    throw new ReadStoreUnavailable(`${nameOf(target)} lacks ${index ?? ""} ${collection.name} until it is rebuilt.`);
  }
  return documents;
}

function documentById<D>(documents: Map<string, Stored>, id: string): D | undefined {
  const text = documents.get(id)?.text;
  return text === undefined ? undefined : JSON.parse(text);
}

function allDocuments<D>(documents: Map<string, Stored>): D[] {
  return [...documents.values()].flatMap(({ text }): D[] => (text === undefined ? [] : [JSON.parse(text)]));
}

function documentsInRange<D extends Identified>(
  documents: Map<string, Stored>,
  collection: Collection<D>,
  query: RangeQuery,
): D[] {
  const { prefixFields, sortedFields } = rangePlan(collection, query);
  const prefix = query.prefix.map(storedValue);
  const found = allDocuments<D>(documents)
    .filter((document) =>
      prefixFields.every((field, place) => prefix[place] !== null && storedField(document, field) === prefix[place]),
    )
    .filter((document) => sortedFields.every((field) => storedField(document, field) !== null))
    .filter((document) => sortedFields[0] === undefined || isWithin(storedField(document, sortedFields[0]), query))
    .sort((left, right) => compareByFields(left, right, [...sortedFields, "id"]));
  return (query.order === "descending" ? found.reverse() : found).slice(0, query.limit);
}

function isWithin(value: string | number | null, { after, before }: Pick<RangeQuery, "after" | "before">): boolean {
  if (value === null) return false;
  if (after !== undefined && compareStoredValues(value, after) <= 0) return false;
  return before === undefined || compareStoredValues(value, before) < 0;
}

function compareByFields(left: Identified, right: Identified, fields: readonly string[]): number {
  for (const field of fields) {
    const compared = compareStoredValues(storedField(left, field) ?? 0, storedField(right, field) ?? 0);
    if (compared !== 0) return compared;
  }
  return 0;
}

function documentsFound<D extends Identified>(
  documents: Map<string, Stored>,
  collection: Collection<D>,
  query: SearchQuery,
): D[] {
  const declaration = collection.search;
  if (declaration === undefined) throw new Error(`The collection ${collection.name} declares no search.`);
  const plan = searchPlan(declaration, query);
  if (plan === undefined) return [];
  return allDocuments<D>(documents)
    .filter((document) => isWithin(storedField(document, declaration.order), query) && matchesPlan(document, declaration, plan))
    .sort((left, right) => compareByFields(right, left, [declaration.order, "id"]))
    .slice(0, query.limit);
}

function commitWrites(
  memory: ReadMemory,
  target: ProjectionVersion,
  writes: readonly DocumentWrite[],
  { partition, previous, next }: { readonly partition: string; readonly previous: Position | undefined; readonly next: Position },
): void {
  const version = versionOf(memory, target);
  if (version.checkpoints.get(partition) !== previous) throw new CheckpointConflict(target, partition);
  const undo: (() => void)[] = [];
  try {
    for (const write of writes) undo.push(applyWrite(version, target, write));
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  version.checkpoints.set(partition, next);
}

/** Returns a function that undoes the write. */
function applyWrite(
  version: Version,
  target: ProjectionVersion,
  { collection, id, document, position }: DocumentWrite,
): () => void {
  const documents = documentsOf(version, target, collection);
  const stored = documents.get(id);
  if (stored !== undefined && stored.position >= position) return () => {};
  const indexes = Object.values(version.collections.get(collection)?.indexes ?? {});
  for (const index of indexes) if (document !== undefined) requireUnique(documents, index, document, target);
  documents.set(id, { text: document && JSON.stringify(document), position });
  return () => (stored === undefined ? documents.delete(id) : documents.set(id, stored));
}

function requireUnique(
  documents: Map<string, Stored>,
  index: IndexDeclaration,
  document: Identified,
  target: ProjectionVersion,
): void {
  const values = index.fields.map((field) => storedField(document, field));
  if (index.unique !== true || values.includes(null)) return;
  const isTaken = allDocuments<Identified>(documents).some(
    (other) => other.id !== document.id && index.fields.every((field, place) => storedField(other, field) === values[place]),
  );
  if (isTaken) throw new UniqueIndexViolation(target);
}

function dropVersion(memory: ReadMemory, target: ProjectionVersion): void {
  if (memory.live.get(target.projection) === target.version) throw new Error(`${nameOf(target)} is live and cannot be dropped.`);
  memory.versions.delete(nameOf(target));
}
