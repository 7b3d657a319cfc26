import type { StreamFamily } from "@logue/command-service/contract/declare.ts";
import { isEventType, type LogueEvent, type LogueEventType, type Recorded } from "@logue/command-service/contract/event.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeStale } from "./contract/stale.ts";

export interface Document extends MayBeStale {
  readonly id: string;
}

export type EventRecord<Type extends LogueEventType> = Recorded<Extract<LogueEvent, { type: Type }>>;

/**
 * What one event does to documents of one collection. `fold` is pure; answering the document it was
 * given means no change, `undefined` means that there is none (any more).
 */
export interface Step<D extends Document = Document, Event = Recorded> {
  readonly collection: Collection<D>;
  /**
   * Which documents the event touches. `related` are the documents that `related` below names, as
   * they were before this event.
   */
  ids(event: Event, ...related: readonly (Document | undefined)[]): readonly string[];
  fold(document: D | undefined, event: Event, id: string): D | undefined;
  /** True where no earlier document of these ids matters: nothing is loaded for it. */
  readonly isFirst?: boolean;
  /**
   * Documents of the same projection that know ids the event does not. An empty id names none.
   */
  readonly related?: readonly Related<Event>[];
}

interface Related<Event> {
  readonly collection: Collection<Document>;
  id(event: Event): string;
}

/**
 * How a projection answers each type of event it reads: steps in order, all of which see the
 * documents before the event.
 */
export type Readings = { readonly [Type in LogueEventType]?: readonly Step<Document, EventRecord<Type>>[] };

/** A pure fold of events into documents that are rebuilt and switched together. */
export interface Projection {
  /**
   * Saved before the others: their documents speak of its own (a room's cursor says up to where its
   * messages can be read).
   */
  readonly goesFirst?: boolean;
  readonly name: string;
  /** Its streams: a rebuild reads no others. */
  readonly streams: readonly StreamFamily[];
  /** Documents others may see; their changes are announced. */
  readonly collections: readonly Collection<Document>[];
  /** Not announced: its own steps read these documents, or the past is read from them. */
  readonly innerCollections: readonly Collection<Document>[];
  /** Events that are not named here leave its documents as they are. */
  readonly reads: Readings;
}

/** The steps for an event, none where the projection does not read it. */
export function stepsFor(projection: Projection, type: string): readonly Step[] {
  return isEventType(type) ? (projection.reads[type] ?? noSteps) : noSteps;
}

const noSteps: readonly Step[] = [];
