import { parkedEventsOf } from "@logue/projection-service/contract/parked.ts";
import { projectionNames } from "@logue/projection-service/contract/projection-names.ts";
import { signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { viewerMay } from "../roles/granted-roles.ts";

const parkedEventsShownMax = 100;
const parkedCountMax = 1_000;

export const operationQueries: Pick<QueryResolvers, "operations"> = {
  operations: async (_query, _arguments, context) => {
    if (!viewerMay(signedIn(context), "operations.see")) return null;
    const [projections, parked] = await Promise.all([
      Promise.all(projectionNames.map((name) => projectionState(context, name))),
      Promise.all(projectionNames.map((name) => newestParked(context, name))),
    ]);
    const newestFirst = parked.flat().sort((left, right) => (left.position < right.position ? 1 : -1));
    return { projections, parkedEvents: newestFirst.slice(0, parkedEventsShownMax) };
  },
};

async function projectionState({ services }: RequestContext, name: string) {
  const { readStore } = services;
  const listed = { index: "listed", prefix: [true], limit: parkedCountMax };
  const version = await readStore.liveVersion(name);
  const parkedCount = version === undefined ? 0 : await readStore.count(parkedEventsOf(name), listed);
  return { name, version: version ?? null, lagMs: (await services.projectionLagMs?.(name)) ?? null, parkedCount };
}

async function newestParked({ services }: RequestContext, name: string) {
  const { readStore } = services;
  if ((await readStore.liveVersion(name)) === undefined) return [];
  const listed = { index: "listed", prefix: [true], order: "descending", limit: parkedEventsShownMax } as const;
  return readStore.range(parkedEventsOf(name), listed);
}
