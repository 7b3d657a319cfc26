import { viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";

/** These mutations do not touch bytes: they are deleted when the purge event is handled. */
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
