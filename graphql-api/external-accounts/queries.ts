import { showsPictureOf } from "@logue/command-service/contract/avatar-source.ts";
import { signInSettings } from "@logue/command-service/contract/external-accounts.ts";
import { settingValue } from "@logue/command-service/contract/setting-values.ts";
import { externalAccounts, type UserDocument } from "@logue/projection-service/contract/users.ts";
import { integrationInstances } from "@logue/projection-service/contract/workspace.ts";
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

/** The pictures of other systems that the person can go back to. */
export async function externalPicturesOf({ services }: RequestContext, user: UserDocument) {
  const { readStore } = services;
  const others = Object.entries(user.externalPictures ?? {}).filter(([id]) => !showsPictureOf(id, user));
  const found = await Promise.all(
    others.map(async ([instanceId]) => {
      const instance = await readStore.get(integrationInstances, instanceId);
      const followsPicture = settingValue(signInSettings.followsPicture, instance?.settings?.followsPicture);
      if (instance === undefined || followsPicture !== true) return [];
      const method = await findInstance(services, instanceId);
      const methodName = method === undefined ? instance.name : buttonTextOf(method);
      return [{ instanceId, methodName }];
    }),
  );
  return found.flat();
}
