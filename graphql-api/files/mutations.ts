import type { MutationResolvers } from "../generated/resolvers.ts";
import { viewerCommand } from "../send-command.ts";

export const fileMutations: Pick<MutationResolvers, "deleteFile"> = {
  deleteFile: (_mutation, { input }, context) => {
    const { fileId } = input;
    return viewerCommand(context, "DeleteFile", input).send({ fileId }, { fileId });
  },
};
