import type { SealedWorkStore } from "./sealed-work-store.ts";
import { WorkStoreUnavailable } from "./work-store.ts";

/** The same work-store; `note` is told of each call that it could not do. */
export function noteFailures(store: SealedWorkStore, note: () => void): SealedWorkStore {
  const noted =
    <Arguments extends unknown[], Answer>(call: (...given: Arguments) => Promise<Answer>) =>
    async (...given: Arguments): Promise<Answer> => {
      try {
        return await call(...given);
      } catch (error) {
        if (error instanceof WorkStoreUnavailable) note();
        throw error;
      }
    };
  return {
    get: noted(store.get),
    put: noted(store.put),
    delete: noted(store.delete),
    list: noted(store.list),
    claim: noted(store.claim),
    endLeases: noted(store.endLeases),
    eraseOwner: noted(store.eraseOwner),
    page: noted(store.page),
    close: store.close,
  };
}
