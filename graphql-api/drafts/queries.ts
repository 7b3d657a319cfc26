import { readableRoom, signedIn } from "../access.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";

export const draftQueries: Pick<QueryResolvers, "drafts"> = {
  drafts: async (_query, _arguments, context) => {
    const drafts = await context.services.drafts.list(signedIn(context).userId);
    const rooms = await Promise.all(drafts.map(({ roomId }) => readableRoom(context, roomId)));
    return drafts.filter((_, index) => rooms[index] !== undefined);
  },
};
