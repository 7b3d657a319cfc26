import { type StoredWork, WorkStoreUnavailable } from "@logue/infra/work-store/work-store.ts";
import type { Services } from "../context.ts";
import { type SyncState, stateIn, syncKey } from "./sync-state.ts";

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

/**
 * Renews the lease by itself until it is stopped. Each write goes on from the one before it, so that
 * a host that lost its lease writes nothing.
 */
export function holdLease({ workStore, clock }: Services, work: StoredWork, leaseMs: number): SyncLease {
  let [revision, state, renewedAtMs, isLost] = [work.revision, stateIn(work), clock(), false];
  let last = Promise.resolve();
  const write = async (value: SyncState, dueAtMs: number | null): Promise<void> => {
    const record = { ...syncKey(work.id), value, updatedAt: new Date(clock()).toISOString() };
    const answer = isLost ? undefined : await workStore.put(dueAtMs === null ? record : { ...record, dueAtMs }, revision);
    isLost = answer?.kind !== "stored";
    if (answer?.kind !== "stored") throw new LeaseLost("Another host has taken the comparison over.");
    [revision, state, renewedAtMs] = [answer.revision, value, clock()];
  };
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    const done = last.then(step);
    last = done.catch(() => undefined);
    return done;
  };
  const renew = () => inTurn(() => write(state, clock() + leaseMs));
  const timer = setInterval(() => void renew().catch(ignorePassing), leaseMs / renewals);
  return {
    note: (value) => inTurn(() => write(value, clock() + leaseMs)),
    async progress(done, total) {
      state = { ...state, progress: { done, total } };
      if (clock() - renewedAtMs >= leaseMs / renewals) await renew();
    },
    renew,
    demand() {
      if (isLost || clock() - renewedAtMs >= leaseMs) throw new LeaseLost("The comparison may have been taken over.");
    },
    end: (value) => {
      clearInterval(timer);
      return inTurn(() => write(value, value.nextAtMs));
    },
    stop: () => clearInterval(timer),
  };
}

/** Where the lease is lost, the next step of the run finds that out. */
function ignorePassing(error: unknown): void {
  if (!(error instanceof LeaseLost) && !(error instanceof WorkStoreUnavailable)) throw error;
}
