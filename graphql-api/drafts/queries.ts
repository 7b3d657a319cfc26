import { readableRoom, signedIn } from "../access.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";

export const draftQueries: Pick<QueryResolvers, "drafts"> = {
  drafts: async (_query, { withCleared }, context) => {
    const { userId } = signedIn(context);
    const { drafts: own } = context.services;
    const drafts = await (withCleared ? own.listWithCleared(userId) : own.list(userId));
    const rooms = await Promise.all(drafts.map(({ roomId }) => readableRoom(context, roomId)));
    return drafts.filter((_, index) => rooms[index] !== undefined);
  },
};
