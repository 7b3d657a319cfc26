/**
 * Part of every document: true when an event about it could not be folded, so that it may be wrong
 * until a rebuild.
 */
export interface MayBeStale {
  readonly isStale?: boolean;
}
