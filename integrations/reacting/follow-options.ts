import type { Recorded } from "@logue/command-service/contract/event.ts";
import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { ReactionFigures } from "./figures.ts";
import type { HandleOptions } from "./handle-once.ts";
import type { LogPages } from "./log-pages.ts";
import type { ReactingInstance } from "./reaction-state.ts";
import type { Turns } from "./turns.ts";

/**
 * What an account may see of an event: the event, perhaps with less in it, or nothing. The words of
 * messages that were deleted since are in it only with `withDeleted`.
 */
export type SeenBy = (
  instance: ReactingInstance,
  event: PublicEvent,
  source: Recorded,
  withDeleted: boolean,
) => Promise<PublicEvent | null>;

/**
 * Whether an instance does anything with an event, by its settings at that moment. What is not wanted
 * costs no more than this question.
 */
export type WantedBy = (instance: ReactingInstance, event: PublicEvent, source: Recorded) => Promise<boolean>;

export interface ReactionLimits {
  /** An instance is kept from other hosts for so long after each sign of life. */
  readonly leaseMs: number;
  /** After so long an instance is given up, so that another host may take it. */
  readonly holdMs: number;
  /** The most time for one event. Less than a third of the lease. */
  readonly handleMaxMs: number;
  /** An event that failed for so long becomes a dead letter. */
  readonly giveUpAfterMs: number;
  readonly backoff: { readonly firstMs: number; readonly mostMs: number; readonly isJittered: boolean };
}

export const usualLimits: ReactionLimits = {
  leaseMs: 60_000,
  holdMs: 60_000,
  handleMaxMs: 15_000,
  giveUpAfterMs: 3 * 24 * 60 * 60 * 1_000,
  backoff: { firstMs: 1_000, mostMs: 60 * 60 * 1_000, isJittered: true },
};

export interface FollowOptions {
  readonly workStore: WorkStore;
  readonly pages: LogPages;
  readonly seenBy: SeenBy;
  /** Default: each event is wanted. */
  readonly wantedBy?: WantedBy;
  readonly limits: ReactionLimits;
  readonly hostOf: (instance: ReactingInstance) => HandleOptions["host"];
  /** Resolves when there may be more in the log, or after a while. */
  readonly whenMoved: () => Promise<void>;
  readonly turns: Turns;
  readonly figures: ReactionFigures;
  readonly clock: () => number;
  readonly log: Pick<Logger, "warn">;
  readonly signal: AbortSignal;
}
