import { users } from "@logue/projection-service/contract/users.ts";
import { signedIn } from "../access.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { deadAddressOf } from "./notes/mail-address-mark.ts";

export const mailQueries: Pick<QueryResolvers, "returnedMail"> = {
  returnedMail: async (_query, _arguments, context) => {
    const { userId } = signedIn(context);
    const user = await context.services.readStore.get(users, userId);
    return (await deadAddressOf(context.services, userId, user?.email ?? null)) ?? null;
  },
};
