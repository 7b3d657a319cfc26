import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { FileCommands } from "../contract/files.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { permittedInRoom, refuseInRoom, refuseOutsider, seesRoom } from "../rooms/access.ts";
import { refuseActor } from "../users/actor.ts";
import { actorAndFile, isThere } from "./file.ts";

type States = StatesOf<ReturnType<typeof actorAndFile>>;

/**
 * Withdraws a file. The uploader may do so, and users who may delete messages in its room, or any
 * file. Its bytes stay for the history until they are purged.
 */
export const deleteFile = defineCommand("DeleteFile", {
  references: actorAndFile,
  steps: [{ appendTo: "file", decide }],
});

function decide({ fileId }: FileCommands["DeleteFile"], states: States, context: CommandContext): Decision {
  const { file } = states;
  const refusal = refuseActor(states.actor, context) ?? (isThere(file) ? refuseDeletion(states, context) : refuse("FileUnknown"));
  if (refusal !== undefined) return refusal;
  const { uploaderId, roomId } = file;
  return [{ type: "FileDeleted", data: { fileId, uploaderId, roomId, deletedById: context.actorId } }];
}

/**
 * An archived room keeps its files like its messages; only users with permissions for the whole
 * workspace delete them.
 */
function refuseDeletion(states: States, context: CommandContext): Refusal | undefined {
  const { file, room } = states;
  const isOwn = file.uploaderId === context.actorId;
  const mayDeleteAny = permittedInRoom(states, context, "files.deleteAny");
  if (file.roomId === null) return isOwn || mayDeleteAny ? undefined : refuse("FileUnknown");
  if (!seesRoom(states, context)) return refuse("FileUnknown");
  if (mayDeleteAny) return undefined;
  if (!isOwn && refuseOutsider(states, context) !== undefined) return refuse("FileUnknown");
  if (room.isArchived) return refuse("RoomArchived");
  return isOwn ? undefined : refuseInRoom(states, context, "room.deleteMessages");
}
