/** What a record is: each kind has ids of its own. */
export type WorkKind =
  | "draft"
  | "sidebar"
  | "unposted-file"
  | "scheduled-send"
  | "push-device"
  | "delivery"
  | "integration-cursor"
  /** A process that holds leases, for as long as it writes this. */
  | "lease-holder"
  /** Which process watches for an instance, and how far it is. */
  | "integration-watch"
  /** The same of what Logue itself follows the log for. */
  | "link-preview-cursor"
  | "note-cursor"
  /** What was asked of integrations and done. */
  | "steering-cursor"
  | "dead-letter"
  | "link-preview"
  | "mail-note"
  | "push-note"
  /** What devices were told of a room, until it is read. */
  | "push-told"
  | "mail-digest"
  | "external-refresh"
  /** Where the picture of a person lies in another system, until it is fetched. */
  | "external-picture"
  /** A person who is being registered and has yet to join the first room. */
  | "first-room"
  | "people-sync"
  | "people-sync-part"
  | "response-address"
  | "program-answer"
  | "program-dialog"
  /** That a program may read a file that a person gave it in a dialog. */
  | "given-file"
  /** What a program with an open socket is asked, and what it answered. */
  | "program-envelope"
  | "program-ticket"
  /** Files until it is said where they belong, and their bytes in parts. */
  | "held-file"
  | "held-bytes"
  /** Which message a mail became, so that it is posted once. */
  | "taken-mail";

/** The owner of what belongs to no person, such as the cursor of an integration. */
export const serverOwnerId = "server";

export interface WorkKey {
  readonly kind: WorkKind;
  /** The person the record belongs to, or `serverOwnerId`. */
  readonly ownerId: string;
  /** Unique within the kind and the owner. It is not encrypted: it holds ids only. */
  readonly id: string;
}

export interface WorkRecord extends WorkKey {
  /** JSON-able; encrypted under the owner's key while at rest. */
  readonly value: unknown;
  /** ISO 8601, by the clock of the writer. */
  readonly updatedAt: string;
  /**
   * When the record has to be worked on: epoch milliseconds, a whole number. Records without it are
   * never due.
   */
  readonly dueAtMs?: number;
}

export interface StoredWork extends WorkRecord {
  /** Another one after each write and each claim. */
  readonly revision: string;
}

/** What a write answers. A refused write has changed nothing. */
export type PutAnswer =
  | { readonly kind: "stored"; readonly revision: string }
  /** Another revision than the expected one is stored, or none. */
  | { readonly kind: "conflict"; readonly current: StoredWork | undefined }
  /** The owner has the maximum number of records of this kind. */
  | { readonly kind: "full" };

/** How long a record is kept from claims. */
export interface Lease {
  /** Longer than the work takes and than clocks differ. */
  readonly leaseMs: number;
  /** The process that works on it, so that its leases are ended when it was killed. */
  readonly holder?: string;
}

export interface ClaimRequest extends Lease {
  readonly kind: WorkKind;
  /** Records due at this time or earlier: epoch milliseconds. */
  readonly untilMs: number;
  readonly limit: number;
}

/**
 * The port of the work-store: what changes, is no history and cannot be rebuilt. Nothing in it is
 * ever an event. Values are encrypted under their owner's key, so that a person's erasure makes
 * them unreadable in backups too; such a record counts as absent.
 */
export interface WorkStore {
  get(key: WorkKey): Promise<StoredWork | undefined>;
  /**
   * Writes a whole record. With `expectedRevision` it is written only where that revision is
   * stored, with null only where none is. With a lease the record stays kept from claims, for work
   * that goes on; else a write ends its lease. Throws `WorkRecordInvalid` for a record that is too
   * large or due at a fraction.
   */
  put(record: WorkRecord, expectedRevision?: string | null, lease?: Lease): Promise<PutAnswer>;
  /** False, and nothing deleted, where another revision than the expected one is stored. */
  delete(key: WorkKey, expectedRevision?: string): Promise<boolean>;
  /** All records of an owner and kind, by id. */
  list(kind: WorkKind, ownerId: string): Promise<StoredWork[]>;
  /**
   * Takes due records, the longest due first. No other claim takes them until the lease is over,
   * and each gets a new revision: work that outlives its lease finds another revision than it
   * expects when it writes or deletes.
   */
  claim(request: ClaimRequest): Promise<StoredWork[]>;
  /** Ends the leases of a holder that was killed: the next claims take what it held. */
  endLeases(holder: string): Promise<void>;
  /** Deletes everything that an owner has. */
  eraseOwner(ownerId: string): Promise<void>;
  close(): Promise<void>;
}

/** The work-store cannot be read or written now. */
export class WorkStoreUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "WorkStoreUnavailable";
  }
}

/** The caller gave a record that no work-store takes. */
export class WorkRecordInvalid extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WorkRecordInvalid";
  }
}

/** The largest value, as JSON. */
export const workValueMaxBytes = 256 * 1024;
export const workIdMaxLength = 500;
/** The most records of each kind that one owner has. */
export const recordsPerOwnerMax: Readonly<Record<WorkKind, number>> = {
  draft: 200,
  sidebar: 1,
  "unposted-file": 1_000,
  "scheduled-send": 200,
  "push-device": 50,
  delivery: 1_000,
  "integration-cursor": 10_000,
  "lease-holder": 1_000,
  "integration-watch": 1_000,
  "link-preview-cursor": 1_000,
  "note-cursor": 1_000,
  "steering-cursor": 1,
  "dead-letter": 1_000,
  "link-preview": 200,
  "mail-note": 1_000,
  "push-note": 1_000,
  "push-told": 1_000,
  "mail-digest": 1_000,
  "external-refresh": 200,
  "external-picture": 200,
  "first-room": 10_000,
  "people-sync": 1_000,
  "people-sync-part": 1_000,
  "response-address": 200,
  "program-answer": 50,
  "program-dialog": 20,
  "given-file": 1_000,
  "program-envelope": 1_000,
  "program-ticket": 100,
  "held-file": 500,
  "held-bytes": 1_000,
  "taken-mail": 5_000,
};
