import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { FileCommands } from "../contract/files.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { permittedInRoom, placeIn, refuseArchived, refuseOutsider } from "../rooms/access.ts";
import { isMember, noRoom, roomReference } from "../rooms/room.ts";
import { actorReferences, isSystem, refuseUnlessPermitted } from "../users/actor.ts";
import { fileReference } from "./file.ts";

type RecordUpload = FileCommands["RecordUpload"];

const references = (data: RecordUpload, context: CommandContext) => ({
  ...actorReferences(context),
  file: fileReference(data.fileId),
  room: data.roomId === null ? noRoom : roomReference(data.roomId),
});

type States = StatesOf<ReturnType<typeof references>>;

/** The bytes lie in the blob store; this says what they are and where they belong. */
export const recordUpload = defineCommand("RecordUpload", {
  references,
  steps: [{ appendTo: "file", decide }],
});

function decide(data: RecordUpload, states: States, context: CommandContext): Decision {
  const refusal =
    refuseUnlessPermitted(states, context, "files.upload", placeIn(states.room, context)) ??
    (data.roomId === null ? refuseAvatar(data) : refuseUploadToRoom(states, context));
  if (refusal !== undefined) return refusal;
  if (states.file.isUploaded) return refuse("InputInvalid", { field: "fileId" });
  return [{ type: "FileUploaded", data: { ...data, uploaderId: context.actorId } }];
}

const refuseAvatar = (data: RecordUpload): Refusal | undefined =>
  data.contentType.startsWith("image/") ? undefined : refuse("FileTypeRefused");

function refuseUploadToRoom(states: States, context: CommandContext): Refusal | undefined {
  const { room } = states;
  const refusal = refuseOutsider(states, context) ?? refuseArchived(room);
  if (refusal !== undefined || isSystem(context)) return refusal;
  if (!isMember(room, context.actorId)) return refuse("NotAMember");
  const mayWrite = !room.isReadOnly || permittedInRoom(states, context, "room.postWhenReadOnly");
  return mayWrite ? undefined : refuse("RoomReadOnly");
}
