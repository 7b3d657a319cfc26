import type { Recorded } from "@logue/command-service/contract/event.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { HandleOutcome } from "./handle-once.ts";
import { type ReactingInstance, readState } from "./reaction-state.ts";

export type ReactionMetrics = Pick<Metrics, "reactionSeconds" | "reactionLagSeconds" | "reactionDeadLetters" | "eventsGivenUp">;

/** What a host measures of its instances. */
export interface ReactionFigures {
  /** Has the event handled, and notes how long that took and how it ended. */
  attempt(instance: ReactingInstance, event: Recorded, handle: () => Promise<HandleOutcome>): Promise<HandleOutcome>;
  gaveUp(instance: ReactingInstance): void;
  /** Writes what is read at any time: how far behind instances are, and the number of dead letters. */
  measure(instances: readonly ReactingInstance[]): Promise<void>;
}

interface Behind {
  readonly integration: string;
  readonly position: Position;
  readonly createdAtMs: number;
}

export interface FiguresOptions {
  readonly metrics: ReactionMetrics;
  readonly workStore: WorkStore;
  readonly clock: () => number;
  readonly countLetters: (instance: ReactingInstance) => Promise<number>;
}

export function createFigures({ metrics, workStore, clock, countLetters }: FiguresOptions): ReactionFigures {
  /** The event that each instance is at, until it was handled. */
  const behind = new Map<string, Behind>();

  /** Another host may have handled the event meanwhile, and nothing waits for a paused instance. */
  async function isStillBehind(instanceId: string, { position }: Behind): Promise<boolean> {
    const state = await readState(workStore, instanceId);
    return state !== undefined && !state.isPaused && state.after < position;
  }
  async function measureLag(names: ReadonlySet<string>): Promise<void> {
    const oldest = new Map([...names].map((name) => [name, clock()]));
    for (const [instanceId, entry] of behind) {
      if (await isStillBehind(instanceId, entry)) {
        const { integration, createdAtMs } = entry;
        oldest.set(integration, Math.min(createdAtMs, oldest.get(integration) ?? createdAtMs));
      } else if (behind.get(instanceId) === entry) behind.delete(instanceId);
    }
    for (const [integration, sinceMs] of oldest)
      metrics.reactionLagSeconds.set({ integration }, Math.max(0, clock() - sinceMs) / 1_000);
  }
  async function measureLetters(instances: readonly ReactingInstance[], names: ReadonlySet<string>): Promise<void> {
    const counts = new Map([...names].map((name) => [name, 0]));
    for (const instance of instances)
      counts.set(instance.name, (counts.get(instance.name) ?? 0) + (await countLetters(instance)));
    for (const [integration, count] of counts) metrics.reactionDeadLetters.set({ integration }, count);
  }
  return {
    async attempt(instance, event, handle) {
      const { id, name: integration } = instance;
      behind.set(id, { integration, position: event.position, createdAtMs: Date.parse(event.created) });
      const end = metrics.reactionSeconds.startTimer({ integration });
      const outcome = await handle();
      end({ outcome: outcome.kind });
      if (outcome.kind === "handled") behind.delete(id);
      return outcome;
    },
    gaveUp({ id, name: integration }) {
      behind.delete(id);
      metrics.eventsGivenUp.inc({ integration });
    },
    async measure(instances) {
      const names = new Set(instances.map(({ name }) => name));
      await measureLag(names);
      await measureLetters(instances, names);
    },
  };
}

/** For hosts of which nothing is measured. */
export const noFigures: ReactionFigures = {
  attempt: (_instance, _event, handle) => handle(),
  gaveUp: () => {},
  measure: async () => {},
};
