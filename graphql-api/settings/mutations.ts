import { viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { settingPlaceId } from "./settings.ts";

export const settingMutations: Pick<MutationResolvers, "changeSetting"> = {
  changeSetting: (_mutation, { input }, context) => {
    const { scope, key, value = null } = input;
    const place = { scope, scopeId: settingPlaceId(context, scope, input.scopeId), key };
    return viewerCommand(context, "ChangeSetting", input).send({ ...place, value }, place);
  },
};
