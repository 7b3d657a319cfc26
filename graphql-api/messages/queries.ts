import { readableMessage, readableVersions } from "../access.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";

export const messageQueries: Pick<QueryResolvers, "message" | "messageVersions"> = {
  message: async (_query, { id }, context) => (await readableMessage(context, id)) ?? null,
  messageVersions: async (_query, { messageId }, context) => {
    const versions = await readableVersions(context, messageId);
    return versions === undefined ? null : [...versions];
  },
};
