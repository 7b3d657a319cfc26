import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { FileCommands } from "../contract/files.ts";
import { refuse } from "../contract/refusals.ts";
import { actorReferences, isSystem, refuseUnlessPermitted } from "../users/actor.ts";
import { fileReference } from "./file.ts";

const references = ({ fileId }: FileCommands["PurgeFile"], context: CommandContext) => ({
  ...actorReferences(context),
  file: fileReference(fileId),
});

/**
 * Destroys the bytes of a file, also of one that was deleted before. They are deleted when the
 * event is handled, so that an accepted purge is always carried out, and a refused one deletes
 * nothing.
 */
export const purgeFile = defineCommand("PurgeFile", {
  references,
  steps: [{ appendTo: "file", decide }],
});

function decide(
  { fileId, reason }: FileCommands["PurgeFile"],
  states: StatesOf<ReturnType<typeof references>>,
  context: CommandContext,
): Decision {
  const refusal = refuseUnlessPermitted(states, context, "files.purge");
  if (refusal !== undefined) return refusal;
  const { file } = states;
  if (reason !== "requested" && !isSystem(context)) return refuse("InputInvalid", { field: "reason" });
  if (!file.isUploaded) return refuse("FileUnknown");
  if (file.isPurged) return [];
  const { uploaderId, roomId } = file;
  return [{ type: "FilePurged", data: { fileId, uploaderId, roomId, purgedById: context.actorId, reason } }];
}
