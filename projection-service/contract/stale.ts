/** Part of every document: true where an event about it could not be folded in, so that it may be wrong until a rebuild. */
export interface MayBeStale {
  readonly isStale?: boolean;
}
