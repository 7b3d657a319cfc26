import { seesRole, signedIn } from "../access.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { builtInRoles, madeRole } from "./types.ts";

export const roleQueries: Pick<QueryResolvers, "roles"> = {
  roles: async (_query, _arguments, context) => {
    const viewer = signedIn(context);
    const all = [...builtInRoles, ...(await context.services.roleCache.list()).map(madeRole)];
    return all.filter((role) => seesRole(viewer, role));
  },
};
