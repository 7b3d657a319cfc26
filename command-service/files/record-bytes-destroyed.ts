import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { FileCommands } from "../contract/files.ts";
import { refuse } from "../contract/refusals.ts";
import { isSystem } from "../users/actor.ts";
import { fileReference } from "./file.ts";

const references = ({ fileId }: FileCommands["RecordBytesDestroyed"]) => ({ file: fileReference(fileId) });

/** Logue itself says that the bytes of a purged file are gone from the blob store. */
export const recordBytesDestroyed = defineCommand("RecordBytesDestroyed", {
  references,
  steps: [{ appendTo: "file", decide }],
});

function decide(
  { fileId }: FileCommands["RecordBytesDestroyed"],
  { file }: StatesOf<ReturnType<typeof references>>,
  context: CommandContext,
): Decision {
  if (!isSystem(context)) return refuse("NotPermitted");
  if (!file.isPurged) return refuse("FileUnknown");
  if (file.areBytesDestroyed) return [];
  return [{ type: "FileBytesDestroyed", data: { fileId, uploaderId: file.uploaderId, roomId: file.roomId } }];
}
