import { users } from "@logue/projection-service/contract/users.ts";
import { signedIn } from "../access.ts";
import { requestError } from "../execution/request-errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { localTimeAt } from "../scheduled-messages/local-time.ts";
import { planSearch } from "./search-plan.ts";

const queryLengthMax = 500;

export const searchQueries: Pick<QueryResolvers, "search"> = {
  search: async (_query, { query, roomId = null, timeZone }, context) => {
    const { userId } = signedIn(context);
    if (query.length > queryLengthMax) throw requestError("InputInvalid", `A search has at most ${queryLengthMax} characters.`);
    const zone = timeZone ?? (await context.services.readStore.get(users, userId))?.timeZone ?? "UTC";
    if (localTimeAt(0, zone) === undefined) throw requestError("InputInvalid", "There is no time zone of that name.");
    return planSearch(context, { query, roomId, timeZone: zone });
  },
};
