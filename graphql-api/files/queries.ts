import { readableFile } from "../access.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";

export const fileQueries: Pick<QueryResolvers, "file"> = {
  file: async (_query, { id }, context) => (await readableFile(context, id)) ?? null,
};
