import type { Position } from "../event-store/event-store.ts";

/** A scalar for an index. Missing and null values leave a document out of that index. */
export type IndexValue = string | number | boolean | null | undefined;

export interface IndexDeclaration {
  /**
   * Top-level fields of the document, equality fields first, the sorted field last. One field holds
   * values of one type.
   */
  readonly fields: readonly string[];
  readonly unique?: boolean;
}

export interface SearchDeclaration {
  /** Fields whose text is tokenised by `tokenize`. */
  readonly text: readonly string[];
  /** Scalar fields that narrow a search: equal to a value or to one of a list. */
  readonly filters: readonly string[];
  /**
   * The scalar field that orders the matches, newest first, and bounds them by before/after;
   * searches do not find a document without it. With integers (milliseconds) a search stops after
   * `limit` matches; with strings it reads every match.
   */
  readonly order: string;
}

/**
 * Declares documents of one shape. Collections of one projection are rebuilt and switched together.
 */
export interface Collection<Document extends { readonly id: string }> {
  readonly name: string;
  readonly projection: string;
  /**
   * Raised whenever the same events make other documents: documents of an older program are then
   * rebuilt.
   */
  readonly shape?: number;
  readonly indexes: Readonly<Record<string, IndexDeclaration>>;
  readonly search?: SearchDeclaration;
  /**
   * Indexed fields that are only queried by their whole value: a sealed store keeps keyed digests
   * of them.
   */
  readonly digested?: readonly string[];
  /** Contains no personal data and no texts, and so stays plain in a sealed store too. */
  readonly neverSealed?: true;
  /** Never set: carries the document's type. */
  readonly document?: Document;
}

/**
 * Documents of one index, sorted by the field after the prefix, then by the index's other fields,
 * then by id. Bounds name a value of the sorted field, so paging by them skips no document only
 * when that value is unique within the prefix, as a message's number is.
 */
export interface RangeQuery {
  readonly index: string;
  /** Equality values for the index's leading fields; null or undefined finds nothing. */
  readonly prefix: readonly IndexValue[];
  /** Exclusive bounds on the field after the prefix. */
  readonly after?: string | number;
  readonly before?: string | number;
  readonly order?: "ascending" | "descending";
  readonly limit: number;
}

/**
 * Words are tokenised by `tokenize`: one that gives several tokens (`foo_bar`, a run of Chinese) is
 * a phrase of them, one that gives none is ignored. Without words and phrases, everything within
 * the filters is found; when no word gives a token, nothing is found.
 */
export interface SearchQuery {
  /** Words that must all occur; a last `*` matches a prefix. */
  readonly words: readonly string[];
  /**
   * By word of the search: other words that mean the same, such as the mention of the person with
   * that name. Each of them counts as the word, also where the word is excluded.
   */
  readonly alternatives?: Readonly<Record<string, readonly string[]>>;
  /** Words that must follow each other. */
  readonly phrases?: readonly (readonly string[])[];
  readonly excludedWords?: readonly string[];
  /** Words that must not follow each other. */
  readonly excludedPhrases?: readonly (readonly string[])[];
  /**
   * By declared filter: the value, or one of the list. Null, undefined and an empty list find
   * nothing, so that a missing value opens nothing.
   */
  readonly filters?: Readonly<Record<string, IndexValue | readonly IndexValue[]>>;
  /**
   * By declared filter: the value, or a list of values, that a document must not have. Null,
   * undefined and an empty list leave nothing out.
   */
  readonly excludedFilters?: Readonly<Record<string, IndexValue | readonly IndexValue[]>>;
  readonly after?: string | number;
  readonly before?: string | number;
  readonly limit: number;
}

/**
 * One document's new content; `undefined` deletes it. Ignored when the stored document has the same
 * or a later position.
 */
export interface DocumentWrite {
  readonly collection: string;
  readonly id: string;
  readonly document: { readonly id: string } | undefined;
  readonly position: Position;
}

/** One set of a projection's collections: the live one, or one being built beside it. */
export interface ProjectionVersion {
  readonly projection: string;
  readonly version: number;
}

/**
 * `previous` is the checkpoint this writer last saw; a different stored one means that another
 * writer took over.
 */
export interface CheckpointMove {
  readonly partition: string;
  readonly previous: Position | undefined;
  readonly next: Position;
}

export interface StoredDocument<Document> {
  readonly document: Document | undefined;
  /** The position of the last event folded in; kept for deleted documents too. */
  readonly position: Position;
}

/**
 * The port of the read store: documents by id, by one declared index range, or by words. It has no
 * query language. Reads see the live version of the collection's projection.
 */
export interface ReadStore {
  /**
   * Creates the collections of a version; the first version of a projection becomes the live one.
   * Throws an `Error` when the version was built with other declarations: a change needs a higher
   * version.
   */
  declare(target: ProjectionVersion, collections: readonly Collection<{ readonly id: string }>[]): Promise<void>;
  get<D extends { readonly id: string }>(collection: Collection<D>, id: string): Promise<D | undefined>;
  /** In the order of the ids, missing ones undefined. */
  getMany<D extends { readonly id: string }>(collection: Collection<D>, ids: readonly string[]): Promise<(D | undefined)[]>;
  range<D extends { readonly id: string }>(collection: Collection<D>, query: RangeQuery): Promise<D[]>;
  /** How many documents the range holds, counted up to `query.limit`. */
  count<D extends { readonly id: string }>(collection: Collection<D>, query: RangeQuery): Promise<number>;
  search<D extends { readonly id: string }>(collection: Collection<D>, query: SearchQuery): Promise<D[]>;

  /** The follower's reads: documents of one version with their guards, in the order of the keys. */
  load(
    target: ProjectionVersion,
    keys: readonly { readonly collection: string; readonly id: string }[],
  ): Promise<(StoredDocument<{ readonly id: string }> | undefined)[]>;
  /**
   * All writes and the checkpoint in one step. Throws `CheckpointConflict` when `previous` is not
   * the stored checkpoint, and `UniqueIndexViolation` when two documents would share a unique
   * value; then nothing is written.
   */
  commit(target: ProjectionVersion, writes: readonly DocumentWrite[], checkpoint: CheckpointMove): Promise<void>;
  checkpoint(target: ProjectionVersion, partition: string): Promise<Position | undefined>;

  /**
   * Does the work that was postponed to fill the version faster, such as building indexes: seconds
   * for millions of documents. Otherwise the first range or the switch does it.
   */
  finish?(target: ProjectionVersion): Promise<void>;
  liveVersion(projection: string): Promise<number | undefined>;
  /** All versions there are, the live one among them, ascending. */
  versions(projection: string): Promise<readonly number[]>;
  /**
   * Makes a version the one that reads see: in this process at once, in others within a second or
   * two.
   */
  switchTo(target: ProjectionVersion): Promise<void>;
  /** Throws for the live version; a missing version counts as dropped. */
  dropVersion(target: ProjectionVersion): Promise<void>;
  close(): Promise<void>;
}

export class CheckpointConflict extends Error {
  constructor(target: ProjectionVersion, partition: string) {
    super(`The checkpoint of ${target.projection}@${target.version} (${partition}) was moved by another follower.`);
    this.name = "CheckpointConflict";
  }
}

export class UniqueIndexViolation extends Error {
  constructor(target: ProjectionVersion, options?: ErrorOptions) {
    super(`Two documents of ${target.projection}@${target.version} would have the same value in a unique index.`, options);
    this.name = "UniqueIndexViolation";
  }
}

/** The store does not answer, or has no live version of the requested projection. */
export class ReadStoreUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ReadStoreUnavailable";
  }
}
