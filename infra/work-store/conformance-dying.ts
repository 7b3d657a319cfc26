import type { WorkStore } from "./work-store.ts";

/** The work-store of a killed process: its writes arrive nowhere, and it gets nothing more to do. */
export function dyingWith(workStore: WorkStore, isDead: () => boolean): WorkStore {
  return {
    ...workStore,
    put: (...given) => (isDead() ? Promise.resolve({ kind: "conflict", current: undefined }) : workStore.put(...given)),
    claim: (request) => (isDead() ? Promise.resolve([]) : workStore.claim(request)),
  };
}
