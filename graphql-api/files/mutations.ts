import { viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";

/** No bytes are touched here: they go when the event of a purge is followed. */
export const fileMutations: Pick<MutationResolvers, "deleteFile" | "purgeFile"> = {
  deleteFile: (_mutation, { input }, context) => {
    const { fileId } = input;
    return viewerCommand(context, "DeleteFile", input).send({ fileId }, { fileId });
  },
  purgeFile: (_mutation, { input }, context) => {
    const { fileId } = input;
    return viewerCommand(context, "PurgeFile", input).send({ fileId, reason: "requested" }, { fileId });
  },
};
