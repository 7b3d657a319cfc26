import type { ChangesAnnouncement } from "@logue/projection-service/contract/changes.ts";

/** The time by which roles end in reads. */
export interface StoreClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Learns from when the event store took the newest of the announced events. */
  see(announcement: Pick<ChangesAnnouncement, "appendedAt">): void;
}

/**
 * Commands are judged by the event store's clock. No event is dated later than it is announced: one
 * that seems to come from the future shows how far this machine's clock is behind. So, from the
 * first event on, a role lasts longer in reads than in commands by no more than the newest
 * announcement took. Where this machine's clock is ahead, roles end earlier in reads.
 */
export function createStoreClock(clock: () => number): StoreClock {
  let behindMs = 0;
  return {
    now: () => clock() + behindMs,
    see({ appendedAt }) {
      if (appendedAt !== undefined) behindMs = Math.max(0, Date.parse(appendedAt) - clock());
    },
  };
}
