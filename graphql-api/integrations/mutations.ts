import { derivedId } from "@logue/command-service/contract/streams.ts";
import { viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";

export const integrationMutations: Pick<MutationResolvers, "addIntegration" | "removeIntegration"> = {
  addIntegration: (_mutation, { input }, context) => {
    const { commandId, send } = viewerCommand(context, "AddIntegration", input);
    const { name, actorName, displayName } = input;
    const instanceId = derivedId(commandId, "integration");
    return send({ instanceId, actorId: derivedId(commandId, "user"), name, actorName, displayName }, { instanceId });
  },
  removeIntegration: (_mutation, { input }, context) => {
    const { instanceId } = input;
    return viewerCommand(context, "RemoveIntegration", input).send({ instanceId }, { instanceId });
  },
};
