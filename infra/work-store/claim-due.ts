import { type ClaimRequest, type StoredWork, type WorkStore, WorkStoreUnavailable } from "./work-store.ts";

/** Takes what is due for a round; nothing while the work-store is away, for a later round takes it. */
export const claimDue = (
  workStore: Pick<WorkStore, "claim">,
  request: Omit<ClaimRequest, "untilMs">,
  clock: () => number,
): Promise<StoredWork[]> =>
  workStore.claim({ ...request, untilMs: clock() }).catch((error: unknown) => {
    if (error instanceof WorkStoreUnavailable) return [];
    throw error;
  });
