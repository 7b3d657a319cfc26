import { viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { copyFile } from "./copy-file.ts";

/** Only `copyFile` touches bytes. Those of a purged file are deleted when the purge event is handled. */
export const fileMutations: Pick<MutationResolvers, "copyFile" | "deleteFile" | "purgeFile"> = {
  copyFile: (_mutation, { input }, context) => copyFile(context, input),
  deleteFile: (_mutation, { input }, context) => {
    const { fileId } = input;
    return viewerCommand(context, "DeleteFile", input).send({ fileId }, { fileId });
  },
  purgeFile: (_mutation, { input }, context) => {
    const { fileId } = input;
    return viewerCommand(context, "PurgeFile", input).send({ fileId, reason: "requested" }, { fileId });
  },
};
