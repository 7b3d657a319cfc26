import { seesPerson, signedIn } from "../access.ts";
import { requestError } from "../execution/request-errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";

const presencesMax = 500;

export const presenceQueries: Pick<QueryResolvers, "presences"> = {
  presences: async (_query, { userIds }, context) => {
    signedIn(context);
    if (userIds.length > presencesMax) throw requestError("InputInvalid", `At most ${presencesMax} user ids.`);
    const presences = context.services.presence.presenceOf(userIds);
    const isSeen = await Promise.all(userIds.map((userId) => seesPerson(context, userId)));
    return userIds.map((userId, index) => ({ userId, presence: (isSeen[index] && presences[index]) || "offline" }));
  },
};
