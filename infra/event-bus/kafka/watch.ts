import type { ConsumerTools } from "./consumer-tools.ts";
import type { Membership } from "./membership.ts";
import { offsetRanges } from "./read-offsets.ts";

/**
 * Ends a membership that had records to read for a whole round of the watch and handled none:
 * kafkajs is known to stop after some failures (its issues 1140 and 1277). Returns a function that
 * ends the watch.
 */
export function watchMembership(
  membership: Membership,
  topic: string,
  { admin, settings }: Pick<ConsumerTools, "admin" | "settings">,
): () => void {
  let waitingBefore = new Set<number>();
  let handledBefore = -1;

  const look = async (): Promise<void> => {
    const assignment = membership.assignment();
    const { handled, isHandling } = membership.activity();
    const waiting = new Set<number>();
    if (assignment !== undefined && !assignment.isRevoked && !isHandling) {
      const ranges = await offsetRanges(admin, topic);
      for (const [partition, position] of assignment.positions) {
        const high = ranges.get(partition)?.high ?? 0n;
        if (high > position && !assignment.paused.has(partition)) waiting.add(partition);
      }
    }
    const isStuck = handled === handledBefore && [...waiting].some((partition) => waitingBefore.has(partition));
    [waitingBefore, handledBefore] = [waiting, handled];
    if (isStuck) membership.fail(new Error("The consumer stopped moving although there is something to read. It begins anew."));
  };

  const timer = setInterval(() => void look().catch(() => {}), settings.watchEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}
