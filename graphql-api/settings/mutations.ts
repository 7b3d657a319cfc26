import { settingDeclarationOf } from "@logue/command-service/contract/settings.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { payload, viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { settingPlaceId } from "./settings.ts";

export const settingMutations: Pick<MutationResolvers, "changeSetting"> = {
  changeSetting: async (_mutation, { input }, context) => {
    const { scope, key, value = null, secretValue = null } = input;
    const { viewer, commandId, send } = viewerCommand(context, "ChangeSetting", input);
    const place = { scope, scopeId: settingPlaceId(context, scope, input.scopeId), key };
    if (secretValue === null && !settingDeclarationOf(scope, key)?.isSecret) return send({ ...place, value }, place);
    const secretId = secretValue === null ? null : derivedId(commandId, "setting");
    const secrets: Record<string, string> = secretValue === null ? {} : { settingValue: secretValue };
    const options = { actor: viewer, commandId, secrets };
    const { outcome } = await sendSecretCommand(context, "ChangeSetting", { ...place, value, secretId }, options);
    return payload(outcome, place);
  },
};
