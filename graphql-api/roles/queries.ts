import { signedIn } from "../access.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { builtInRoles, madeRole } from "./types.ts";

export const roleQueries: Pick<QueryResolvers, "roles"> = {
  roles: async (_query, _arguments, context) => {
    signedIn(context);
    return [...builtInRoles, ...(await context.services.roleCache.list()).map(madeRole)];
  },
};
