import { derivedId } from "@logue/command-service/contract/streams.ts";
import { viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";

export const roleMutations: Pick<MutationResolvers, "createRole"> = {
  createRole: (_mutation, { input }, context) => {
    const { commandId, send } = viewerCommand(context, "CreateRole", input);
    const roleId = derivedId(commandId, "role");
    return send({ roleId, name: input.name, permissions: input.permissions }, { roleId });
  },
};
