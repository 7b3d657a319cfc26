import { derivedId } from "@logue/command-service/contract/streams.ts";
import { viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";

export const teamMutations: Pick<MutationResolvers, "createTeam"> = {
  createTeam: (_mutation, { input }, context) => {
    const { commandId, send } = viewerCommand(context, "CreateTeam", input);
    const { name, title, description, memberIds } = input;
    const teamId = derivedId(commandId, "team");
    return send({ teamId, name, title, description, memberIds }, { teamId });
  },
};
