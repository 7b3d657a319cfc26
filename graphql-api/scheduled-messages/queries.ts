import { signedIn } from "../access.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";

export const scheduledMessageQueries: Pick<QueryResolvers, "scheduledMessages"> = {
  scheduledMessages: (_query, _arguments, context) => context.services.scheduledMessages.list(signedIn(context).userId),
};
