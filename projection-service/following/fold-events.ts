import type { Recorded } from "@logue/command-service/contract/event.ts";
import { type Document, type Projection, type Step, stepsFor } from "../projection.ts";
import { type BatchDocuments, type DocumentKey, type DocumentSource, openBatchDocuments } from "./batch-documents.ts";
import type { HeldDocument } from "./recent-documents.ts";

/** An event that a step of the projection threw on, and what it threw. */
export interface PoisonEvent {
  readonly event: Recorded;
  readonly error: unknown;
}

export interface FoldedEvents {
  readonly documents: BatchDocuments;
  readonly poisoned: readonly PoisonEvent[];
}

/**
 * Folds events, given in rising positions, into the documents that they touch. An event at or
 * before a document's position is in it already and changes nothing. Each event is folded
 * completely or not at all: when a step throws, the event is parked, the documents that it touches
 * are marked stale, and the others continue.
 */
export async function foldEvents(
  projection: Projection,
  events: readonly Recorded[],
  source: DocumentSource,
): Promise<FoldedEvents> {
  const documents = openBatchDocuments(source);
  const poisoned: PoisonEvent[] = [];
  const readings = readingsOf(projection, events);
  await loadAhead(readings, documents);
  for (const { event, steps } of readings) {
    const missing = missingKeys(steps, event, documents);
    if (missing.length > 0) await loadFor(steps, event, documents, missing);
    const poison = foldEvent(steps, event, documents);
    if (poison !== undefined) poisoned.push(poison);
  }
  return { documents, poisoned };
}

/** An event that the projection reads, and how. */
interface Reading {
  readonly event: Recorded;
  readonly steps: readonly Step[];
}

function readingsOf(projection: Projection, events: readonly Recorded[]): Reading[] {
  const readings: Reading[] = [];
  for (const event of events) {
    const steps = stepsFor(projection, event.type);
    if (steps.length > 0) readings.push({ event, steps });
  }
  return readings;
}

/**
 * One read for what the events themselves name; what only a related document names is read when its
 * event's turn comes.
 */
async function loadAhead(readings: readonly Reading[], documents: BatchDocuments): Promise<void> {
  const wanted = new Map<string, Set<string>>();
  const made = new Map<string, Set<string>>();
  for (const { event, steps } of readings) {
    for (const step of steps) {
      const { name } = step.collection;
      if (step.isFirst) {
        for (const id of idsOrNone(step, event)) setOf(made, name).add(id);
        continue;
      }
      for (const related of relatedKeys(step, event)) want(wanted, made, documents, related.collection, related.id);
      for (const id of idsOrNone(step, event)) want(wanted, made, documents, name, id);
    }
  }
  const keys = [...wanted].flatMap(([collection, ids]) => [...ids].map((id) => ({ collection, id })));
  if (keys.length > 0) await documents.load(keys);
}

/** An event whose ids cannot be told is found to be poison when its turn comes. */
function idsOrNone(step: Step, event: Recorded, related: RelatedDocuments = []): readonly string[] {
  try {
    return idsOf(step, event, related);
  } catch {
    return [];
  }
}

/**
 * Throws where the event does not say which documents it is about: such ids would break the read of
 * a whole batch.
 */
function idsOf(step: Step, event: Recorded, related: RelatedDocuments): readonly string[] {
  const ids = step.ids(event, ...related);
  if (!ids.every(isId)) throw new TypeError("The event does not say what it is about.");
  return ids;
}

const isId = (id: unknown): boolean => typeof id === "string" && id !== "";

/** Without those that the event does not tell: where they are needed, it is poison. */
const relatedKeys = (step: Step, event: Recorded): DocumentKey[] =>
  (step.related ?? []).map((related) => relatedKey(related, event)).filter((key) => key !== undefined);

function relatedKey(related: NonNullable<Step["related"]>[number], event: Recorded): DocumentKey | undefined {
  try {
    const id = related.id(event);
    return isId(id) ? { collection: related.collection.name, id } : undefined;
  } catch {
    return undefined;
  }
}

function want(
  wanted: Map<string, Set<string>>,
  made: Map<string, Set<string>>,
  documents: BatchDocuments,
  collection: string,
  id: string,
): void {
  if (made.get(collection)?.has(id) || documents.get(collection, id) !== undefined) return;
  setOf(wanted, collection).add(id);
}

function setOf(sets: Map<string, Set<string>>, name: string): Set<string> {
  const known = sets.get(name);
  if (known !== undefined) return known;
  const set = new Set<string>();
  sets.set(name, set);
  return set;
}

/**
 * Which documents are still to be read before the event can be folded; the related ones first, for
 * they name others.
 */
function missingKeys(steps: readonly Step[], event: Recorded, documents: BatchDocuments): DocumentKey[] {
  const missing: DocumentKey[] = [];
  const note = (collection: string, id: string): boolean => {
    if (documents.get(collection, id) !== undefined) return false;
    missing.push({ collection, id });
    return true;
  };
  for (const step of steps) {
    if (step.isFirst) continue;
    const isMissing = relatedKeys(step, event).map(({ collection, id }) => note(collection, id));
    if (isMissing.includes(true)) continue;
    for (const id of touched(step, event, documents)) note(step.collection.name, id);
  }
  return missing;
}

async function loadFor(
  steps: readonly Step[],
  event: Recorded,
  documents: BatchDocuments,
  missing: readonly DocumentKey[],
): Promise<void> {
  await documents.load(missing);
  const named = missingKeys(steps, event, documents);
  if (named.length > 0) await documents.load(named);
}

const touched = (step: Step, event: Recorded, documents: BatchDocuments): readonly string[] =>
  idsOrNone(step, event, relatedDocuments(step, event, documents));

type RelatedDocuments = readonly (Document | undefined)[];

const relatedDocuments = (step: Step, event: Recorded, documents: BatchDocuments): RelatedDocuments =>
  (step.related ?? []).map((related) => {
    const key = relatedKey(related, event);
    return key && documents.get(key.collection, key.id)?.document;
  });

const isFoldedIn = (held: HeldDocument, event: Recorded): boolean => held.position >= event.position;

interface Outcome extends DocumentKey {
  readonly document: Document | undefined;
}

function foldEvent(steps: readonly Step[], event: Recorded, documents: BatchDocuments): PoisonEvent | undefined {
  const outcomes: Outcome[] = [];
  try {
    for (const step of steps) foldStep(step, event, documents, outcomes);
  } catch (error) {
    markStale(steps, event, documents);
    return { event, error };
  }
  for (const { collection, id, document } of outcomes) {
    documents.change(collection, id, { document, position: event.position });
  }
  return undefined;
}

function foldStep(step: Step, event: Recorded, documents: BatchDocuments, outcomes: Outcome[]): void {
  const collection = step.collection.name;
  for (const id of idsOf(step, event, relatedDocuments(step, event, documents))) {
    const held = step.isFirst ? undefined : documents.get(collection, id);
    if (held !== undefined && isFoldedIn(held, event)) {
      documents.noteSaved(collection, id);
      continue;
    }
    const document = step.fold(held?.document, event, id);
    if (document !== held?.document) outcomes.push({ collection, id, document });
  }
}

function markStale(steps: readonly Step[], event: Recorded, documents: BatchDocuments): void {
  for (const step of steps) {
    const collection = step.collection.name;
    for (const id of touched(step, event, documents)) {
      const held = documents.get(collection, id);
      if (held?.document === undefined) continue;
      if (isFoldedIn(held, event)) {
        documents.noteSaved(collection, id);
        continue;
      }
      documents.change(collection, id, { document: { ...held.document, isStale: true }, position: event.position });
    }
  }
}

/**
 * The keys of all documents the events touch, and those they are found by, once the batch holds
 * what tells them.
 */
export async function touchedKeys(
  projection: Projection,
  events: readonly Recorded[],
  documents: BatchDocuments,
): Promise<DocumentKey[]> {
  const keys = new Map<string, DocumentKey>();
  for (const { event, steps } of readingsOf(projection, events)) {
    for (const step of steps) {
      const { collection } = step;
      await loadMissing(documents, relatedKeys(step, event));
      for (const id of touched(step, event, documents)) {
        keys.set(`${collection.name}/${id}`, { collection: collection.name, id });
      }
    }
  }
  return [...keys.values()];
}

export async function loadMissing(documents: BatchDocuments, keys: readonly DocumentKey[]): Promise<void> {
  const missing = keys.filter(({ collection, id }) => documents.get(collection, id) === undefined);
  if (missing.length > 0) await documents.load(missing);
}
