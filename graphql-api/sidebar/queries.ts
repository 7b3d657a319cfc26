import { signedIn } from "../access.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";

export const sidebarQueries: Pick<QueryResolvers, "sidebar"> = {
  sidebar: async (_query, _arguments, context) => context.services.sidebars.find(signedIn(context).userId),
};
