import { files } from "@logue/projection-service/contract/files.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { viewerCommand } from "../send-command.ts";

export const fileMutations: Pick<MutationResolvers, "deleteFile"> = {
  /** Once the deletion stands in the log nobody can fetch the file; then its bytes go. */
  deleteFile: async (_mutation, { input }, context) => {
    const { fileId } = input;
    const { blobStore, log, readStore } = context.services;
    const { send } = viewerCommand(context, "DeleteFile", input);
    const file = await readStore.get(files, fileId);
    const answer = await send({ fileId }, { fileId });
    if (answer.refusal !== null || file === undefined) return answer;
    const keys = file.thumbnail === null ? [file.blobKey] : [file.blobKey, file.thumbnail.blobKey];
    await Promise.all(keys.map((key) => blobStore.delete(key))).catch((error: unknown) => {
      log.error({ err: error, fileId }, "A deleted file's bytes are still there.");
    });
    return answer;
  },
};
