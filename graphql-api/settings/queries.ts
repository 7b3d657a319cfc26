import type { QueryResolvers } from "../generated/resolvers.ts";
import { listSettings, settingPlaceId } from "./settings.ts";

export const settingQueries: Pick<QueryResolvers, "settings"> = {
  settings: (_query, { scope, scopeId }, context) => listSettings(context, scope, settingPlaceId(context, scope, scopeId)),
};
