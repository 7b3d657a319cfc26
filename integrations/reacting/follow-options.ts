import type { Recorded } from "@logue/command-service/contract/event.ts";
import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { ReactionFigures } from "./figures.ts";
import type { HandleOptions } from "./handle-once.ts";
import type { LogEnd } from "./log-end.ts";
import type { LogPages } from "./log-pages.ts";
import type { ReactingInstance } from "./reaction-state.ts";
import type { Turns } from "./turns.ts";
import type { WantedBy } from "./wanted-events.ts";

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

/**
 * For a host that shares its instances with no other one, on a work-store whose leases end when it
 * starts again: a thousand instances would else renew their leases fifty times a second.
 */
export const limitsOfLoneHost: Pick<ReactionLimits, "leaseMs" | "holdMs"> = { leaseMs: 300_000, holdMs: 900_000 };

/** After an error of ours an instance is taken again so much later. */
export const takenAgainAfterMs = 1_000;

export interface FollowOptions {
  readonly workStore: WorkStore;
  /** Whom its leases name, so that other hosts end them when it was killed. */
  readonly holder?: string;
  readonly pages: LogPages;
  readonly seenBy: SeenBy;
  /** Default: each event is wanted. */
  readonly wantedBy?: WantedBy;
  readonly limits: ReactionLimits;
  readonly hostOf: (instance: ReactingInstance) => HandleOptions["host"];
  /** Where instances wait that have gone past all that the log has. */
  readonly logEnd: LogEnd;
  /** Whether the log may have more than up to here, as far as is known. */
  readonly mayHaveMore: (after: Position) => boolean;
  readonly turns: Turns;
  readonly figures: ReactionFigures;
  readonly clock: () => number;
  readonly log: Pick<Logger, "warn">;
  readonly signal: AbortSignal;
}
