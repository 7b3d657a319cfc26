import type { EventMetadata } from "@logue/infra/event-store/event-store.ts";

/** The parts of an event as it is stored; fields with personal data are encrypted. */
export interface ProvenEvent {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  /** When it was first stored, ISO 8601. */
  readonly created: string;
  readonly data: unknown;
  /** Only for those who may export the record. */
  readonly metadata?: EventMetadata;
}

/** What is stated by the server that made the proof, and proven by nothing. */
export interface StatedByMaker {
  /** ISO 8601. */
  readonly madeAt: string;
  /** When the oldest event was stored that no witness had signed for; null when there was none. */
  readonly unwitnessedSince: string | null;
}
