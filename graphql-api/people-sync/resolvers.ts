import { refuse } from "@logue/command-service/contract/refusals.ts";
import { v7 as uuidv7 } from "uuid";
import { demand, signedIn } from "../access.ts";
import { refusedPayload } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers, QueryResolvers } from "../generated/resolvers.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import type { PersonChange } from "./changes.ts";
import { findListing } from "./sync-rounds.ts";
import { changesIn, changesPerPart, noSync, type SyncRun, stateIn, syncKey, syncRecord } from "./sync-state.ts";

export const peopleSyncQueries: Pick<QueryResolvers, "peopleSync" | "peopleSyncChanges"> = {
  peopleSync: async (_query, { instanceId }, context) => {
    demand(signedIn(context), "users.editAny");
    return readSync(context, instanceId);
  },
  peopleSyncChanges: async (_query, { instanceId, runId, page }, context) => {
    demand(signedIn(context), "users.editAny");
    if ((await findListing(context.services, instanceId)) === undefined) return [];
    const changes = await changesIn(context.services.workStore, instanceId, runId, page);
    return changes.map((change) => shownChange(context, change));
  },
};

export const peopleSyncMutations: Pick<MutationResolvers, "startPeopleSync"> = {
  startPeopleSync: async (_mutation, { input }, context) => {
    const viewer = signedIn(context);
    if (!viewerMay(viewer, "users.editAny") || !viewerMay(viewer, "users.deactivate"))
      return refusedPayload(refuse("NotPermitted"));
    const { instanceId, appliesRunId = null, deactivatesMany } = input;
    const { workStore, clock } = context.services;
    if ((await findListing(context.services, instanceId)) === undefined) return refusedPayload(refuse("IntegrationUnknown"));
    const work = await workStore.get(syncKey(instanceId));
    const state = work === undefined ? noSync : stateIn(work);
    if (state.wanted !== null) return refusedPayload(refuse("PeopleSyncUnderWay"));
    const asked = { id: uuidv7(), askedById: viewer.userId, appliesRunId, applies: appliesRunId !== null, deactivatesMany };
    const answer = await workStore.put(syncRecord(instanceId, { ...state, wanted: asked }, clock()), work?.revision ?? null);
    if (answer.kind !== "stored") return refusedPayload(refuse("PeopleSyncUnderWay"));
    return { refusal: null, position: null, isVisible: true, result: { instanceId, runId: asked.id } };
  },
};

async function readSync({ services }: RequestContext, instanceId: string) {
  if ((await findListing(services, instanceId)) === undefined) return null;
  const work = await services.workStore.get(syncKey(instanceId));
  const { wanted, progress, nextAtMs, runs } = work === undefined ? noSync : stateIn(work);
  return {
    instanceId,
    isUnderWay: wanted !== null,
    doneCount: progress?.done ?? null,
    totalCount: progress?.total ?? null,
    nextAt: nextAtMs === null ? null : new Date(nextAtMs).toISOString(),
    runs: runs.map((run, index) => shownRun(run, index === 0)),
  };
}

/** Only the differences of the last run are kept. */
const shownRun = (run: SyncRun, isLast: boolean) => ({
  ...run,
  pageCount: isLast ? Math.ceil(run.changeCount / changesPerPart) : 0,
});

function shownChange({ services }: RequestContext, { userId, outcome, ...shown }: PersonChange) {
  const user = userId === null ? null : services.userCache.userOf(userId);
  return { ...shown, user, outcome: outcome ?? null };
}
