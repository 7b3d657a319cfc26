import { holdWork } from "@logue/infra/work-store/hold-work.ts";
import { type StoredWork, WorkStoreUnavailable } from "@logue/infra/work-store/work-store.ts";
import type { Services } from "../context.ts";
import type { SyncState } from "./sync-state.ts";

/** A run is taken over by another host when it has not been heard of for so long. */
export const defaultLeaseMs = 120_000;
/** How often it is renewed within its time. */
const renewals = 20;

/** Another host has taken the run over, or may have. */
export class LeaseLost extends Error {}

/** The right to compare the people of an instance, which one host has. */
export interface SyncLease {
  note(state: SyncState): Promise<void>;
  progress(done: number, total: number): Promise<void>;
  /** Throws `LeaseLost` where another host has it. */
  renew(): Promise<void>;
  /** Throws `LeaseLost` where it is lost, or was not renewed in time. */
  demand(): void;
  /** Notes what came of it, and gives the lease back. */
  end(state: SyncState): Promise<void>;
  /** Renews no longer. */
  stop(): void;
}

/** Renews the lease by itself until it is stopped. */
export function holdLease({ workStore, clock }: Services, work: StoredWork, leaseMs: number): SyncLease {
  let [renewedAtMs, isLost] = [clock(), false];
  const held = holdWork<SyncState>({ workStore, clock }, work, () => {
    isLost = true;
    return new LeaseLost("Another host has taken the comparison over.");
  });
  let { progress } = held.value();
  const write = async (
    change: (state: SyncState) => SyncState,
    dueAtMs: () => number | null = () => clock() + leaseMs,
  ): Promise<void> => {
    // Others count from when it was asked for, however long the answer takes.
    let askedAtMs = renewedAtMs;
    await held.write(change, () => {
      askedAtMs = clock();
      return dueAtMs();
    });
    renewedAtMs = askedAtMs;
  };
  const renew = () => write((state) => ({ ...state, progress }));
  const timer = setInterval(() => void renew().catch(ignorePassing), leaseMs / renewals);
  return {
    note(state) {
      progress = state.progress;
      return write(() => state);
    },
    async progress(done, total) {
      progress = { done, total };
      if (clock() - renewedAtMs >= leaseMs / renewals) await renew();
    },
    renew,
    demand() {
      if (isLost || Math.abs(clock() - renewedAtMs) >= leaseMs) throw new LeaseLost("The comparison may have been taken over.");
    },
    end(state) {
      clearInterval(timer);
      return write(
        () => state,
        () => state.nextAtMs,
      );
    },
    stop: () => clearInterval(timer),
  };
}

/** Where the lease is lost, the next step of the run finds that out. */
function ignorePassing(error: unknown): void {
  if (!(error instanceof LeaseLost) && !(error instanceof WorkStoreUnavailable)) throw error;
}
