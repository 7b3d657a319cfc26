import { signedIn } from "../access.ts";
import { requestError } from "../execution/request-errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { planSearch } from "./search-plan.ts";

const queryLengthMax = 500;

export const searchQueries: Pick<QueryResolvers, "search"> = {
  search: (_query, { query, roomId = null }, context) => {
    signedIn(context);
    if (query.length > queryLengthMax) throw requestError("InputInvalid", `A search has at most ${queryLengthMax} characters.`);
    return planSearch(context, query, roomId);
  },
};
