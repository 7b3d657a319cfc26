import { externalAccounts } from "@logue/projection-service/contract/users.ts";
import type { RequestContext } from "../context.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { buttonTextOf, findInstance, offeredMethods, signInPathOf, takesPassword } from "./methods.ts";

export const externalAccountQueries: Pick<QueryResolvers, "signInMethods"> = {
  signInMethods: async (_query, _arguments, { services }) =>
    (await offeredMethods(services)).map((method) => ({
      instanceId: method.instance.id,
      buttonText: buttonTextOf(method),
      path: signInPathOf(method),
      takesPassword: takesPassword(method),
    })),
};

/** A person links one account of each method at most. */
const accountsMax = 100;

/** The accounts of other systems that open this person's account. */
export async function externalAccountsOf({ services }: RequestContext, userId: string) {
  const linked = await services.readStore.range(externalAccounts, { index: "ofUser", prefix: [userId], limit: accountsMax });
  return Promise.all(
    linked.map(async ({ instanceId, label, linkedAt }) => {
      const method = await findInstance(services, instanceId);
      return { instanceId, methodName: method === undefined ? null : buttonTextOf(method), label, linkedAt };
    }),
  );
}
