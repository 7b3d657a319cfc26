import { claimDue } from "@logue/infra/work-store/claim-due.ts";
import type { Services } from "../context.ts";
import { findInstance, type SignInMethod } from "../external-accounts/methods.ts";
import { listInstances } from "../integrations/list-instances.ts";
import { defaultLeaseMs } from "./lease.ts";
import type { ListingMethod } from "./read-people.ts";
import { nextAtMs, runSync } from "./run-sync.ts";
import { noSync, stateIn, syncKey, syncRecord } from "./sync-state.ts";

const lookEveryMs = 60_000;

const listsPeople = (method: SignInMethod): method is ListingMethod => method.integration.people !== undefined;

/** The instance, where its integration lists people. */
export async function findListing(services: Services, instanceId: string): Promise<ListingMethod | undefined> {
  const method = await findInstance(services, instanceId);
  return method !== undefined && listsPeople(method) ? method : undefined;
}

/** Takes the comparisons that are due, one host each, and follows the schedules that are set. */
export function createSyncRound(services: Services, leaseMs: number = defaultLeaseMs): () => Promise<void> {
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  return async () => {
    if (!services.integrations.some(({ people }) => people !== undefined)) return;
    if (services.clock() - lookedAtMs >= lookEveryMs) {
      lookedAtMs = services.clock();
      await followSchedules(services);
    }
    for (const work of await claimDue(services.workStore, { kind: "people-sync", limit: 1, leaseMs }, services.clock)) {
      const method = await findListing(services, work.id);
      // It was removed, or the documents are being built again. So the state stays.
      if (method !== undefined) await runSync(services, method, work, leaseMs);
    }
  };
}

/** A schedule that was set begins at once; one that was taken away ends. */
async function followSchedules(services: Services): Promise<void> {
  const { integrations, workStore, clock } = services;
  const listing = new Set(integrations.filter(({ people }) => people !== undefined).map(({ name }) => name));
  for (const { id, name } of await listInstances(services)) {
    const method = listing.has(name) ? await findListing(services, id) : undefined;
    if (method === undefined) continue;
    const work = await workStore.get(syncKey(id));
    const state = work === undefined ? noSync : stateIn(work);
    const hasSchedule = nextAtMs(services, method) !== null;
    if (state.wanted !== null || hasSchedule === (state.nextAtMs !== null)) continue;
    await workStore.put(syncRecord(id, { ...state, nextAtMs: hasSchedule ? clock() : null }, clock()), work?.revision ?? null);
  }
}
