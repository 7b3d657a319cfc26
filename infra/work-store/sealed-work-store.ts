import type { ClaimRequest, Lease, WorkKey, WorkKind } from "./work-store.ts";

/** A record as an adapter keeps it: its value is encrypted. */
export interface SealedWork extends WorkKey {
  readonly updatedAt: string;
  /** Null for a record that is never due. */
  readonly dueAtMs: number | null;
  readonly revision: string;
  /** The key that opens the value. */
  readonly keyId: string;
  readonly sealed: Uint8Array;
}

export type SealedPutAnswer =
  | { readonly kind: "stored" }
  | { readonly kind: "conflict"; readonly current: SealedWork | undefined }
  | { readonly kind: "full" };

/**
 * What an adapter does. It never sees a value: `seal-work.ts` makes a `WorkStore` of it. Calls
 * throw `WorkStoreUnavailable` when the adapter cannot do them now.
 */
export interface SealedWorkStore {
  get(key: WorkKey): Promise<SealedWork | undefined>;
  /**
   * An undefined revision expects nothing, null that there is no such record. `recordsMax` is how
   * many the owner may have of the kind. Without a lease any claim takes the record.
   */
  put(
    record: SealedWork,
    expectedRevision: string | null | undefined,
    recordsMax: number,
    lease?: Lease,
  ): Promise<SealedPutAnswer>;
  delete(key: WorkKey, expectedRevision?: string): Promise<boolean>;
  list(kind: WorkKind, ownerId: string): Promise<SealedWork[]>;
  claim(request: ClaimRequest): Promise<SealedWork[]>;
  /**
   * Ends the leases of one holder that was killed. Without a holder all of them, for a process that
   * works on the store alone: those it finds at its start are of a process that was killed.
   */
  endLeases(holder?: string): Promise<void>;
  eraseOwner(ownerId: string): Promise<void>;
  /** All records by kind, owner and id, a page at a time, without leases: for moving them. */
  page(after: WorkKey | undefined, limit: number): Promise<SealedWork[]>;
  close(): Promise<void>;
}
