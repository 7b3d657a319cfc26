import { pauseAfter, rest } from "../../retry.ts";
import { BusUnavailable, type ConsumerHandle } from "../event-bus.ts";
import { againWhilePassing } from "./again.ts";
import type { ConsumerTools } from "./consumer-tools.ts";
import { asBusError } from "./failure.ts";
import { type Membership, type MembershipPlan, openMembership } from "./membership.ts";
import { watchMembership } from "./watch.ts";
import { within } from "./within.ts";

const restartBackoff = { firstMs: 250, mostMs: 5_000 };

/**
 * Reads by the plan until stopped: when a membership crashes, or makes no progress while there are
 * records, another one replaces it. Resolves once the first has its partitions; rejects with
 * `BusUnavailable` or `BusMisconfigured`.
 */
export async function keepReading(plan: MembershipPlan, tools: ConsumerTools): Promise<ConsumerHandle> {
  const stopping = new AbortController();
  let membership = await join(plan, tools);
  let unwatch = watchMembership(membership, plan.topic, tools);

  const live = async (): Promise<void> => {
    for (let failures = 0; ; failures += 1) {
      const error = await membership.ended;
      unwatch();
      if (error === undefined || stopping.signal.aborted) return;
      tools.onTrouble(error);
      await rest(pauseAfter(failures + 1, restartBackoff), stopping.signal);
      if (stopping.signal.aborted) return;
      membership = openMembership(tools.openClient(), plan, tools.settings);
      unwatch = watchMembership(membership, plan.topic, tools);
      membership.joined.then(
        () => {
          failures = 0;
        },
        () => {},
      );
    }
  };
  const living = live();
  return {
    stop: async () => {
      stopping.abort();
      await membership.stop();
      await living;
    },
  };
}

async function join(plan: MembershipPlan, tools: ConsumerTools): Promise<Membership> {
  const { rebalanceTimeoutMs, askTimeoutMs } = tools.settings;
  // The group may be waiting for a member that is in the middle of a long batch.
  return againWhilePassing(rebalanceTimeoutMs + askTimeoutMs, async (leftMs) => {
    const membership = openMembership(tools.openClient(), plan, tools.settings);
    const late = () => new BusUnavailable("The event bus gave no partitions in time.");
    await within(membership.joined, leftMs, late).catch((error: unknown) => {
      membership.fail(asBusError(error));
      throw error;
    });
    return membership;
  });
}
