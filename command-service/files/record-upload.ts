import { z } from "zod";
import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { FileCommands } from "../contract/files.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { idSchema } from "../id-schema.ts";
import { refuseArchived, refuseOutsider } from "../rooms/access.ts";
import { isMember, noRoom, roomReference, roomRoleOf } from "../rooms/room.ts";
import { lineSchema } from "../text-schemas.ts";
import { isSystem, permittedInRoom, refuseUnlessPermitted } from "../users/actor.ts";
import { userReference } from "../users/user.ts";
import { fileReference } from "./file.ts";

type RecordUpload = FileCommands["RecordUpload"];

const references = (data: RecordUpload, context: CommandContext) => ({
  actor: userReference(context.actorId),
  file: fileReference(data.fileId),
  room: data.roomId === null ? noRoom : roomReference(data.roomId),
});

type States = StatesOf<ReturnType<typeof references>>;

const sizeSchema = z.int().min(0);
const pixelsSchema = z.int().min(1);

/** The bytes lie in the blob store; this says what they are and where they belong. */
export const recordUpload = defineCommand({
  schema: z.strictObject({
    fileId: idSchema,
    roomId: idSchema.nullable(),
    name: lineSchema.refine((name) => name.length >= 1 && name.length <= 255),
    sizeBytes: sizeSchema,
    contentType: z.string().min(1).max(255),
    sha256: z.hash("sha256"),
    blobKey: z.string().min(1).max(1000),
    keyId: z.string().min(1).max(255),
    width: pixelsSchema.nullable(),
    height: pixelsSchema.nullable(),
    thumbnail: z
      .strictObject({
        blobKey: z.string().min(1).max(1000),
        contentType: z.string().min(1).max(255),
        width: pixelsSchema,
        height: pixelsSchema,
        sizeBytes: sizeSchema,
      })
      .nullable(),
  }),
  references,
  steps: [{ appendTo: "file", decide }],
});

function decide(data: RecordUpload, states: States, context: CommandContext): Decision {
  const refusal =
    refuseUnlessPermitted(states.actor, context, "files.upload") ??
    (data.roomId === null ? refuseAvatar(data) : refuseUploadToRoom(states, context));
  if (refusal !== undefined) return refusal;
  if (states.file.isUploaded) return refuse("InputInvalid", { field: "fileId" });
  return [{ type: "FileUploaded", data: { ...data, uploaderId: context.actorId } }];
}

const refuseAvatar = (data: RecordUpload): Refusal | undefined =>
  data.contentType.startsWith("image/") ? undefined : refuse("FileTypeRefused");

function refuseUploadToRoom(states: States, context: CommandContext): Refusal | undefined {
  const { actor, room } = states;
  const refusal = refuseOutsider(states, context) ?? refuseArchived(room);
  if (refusal !== undefined || isSystem(context)) return refusal;
  if (!isMember(room, context.actorId)) return refuse("NotAMember");
  const mayWrite =
    !room.isReadOnly || permittedInRoom(actor, context, roomRoleOf(room, context.actorId), "room.postWhenReadOnly");
  return mayWrite ? undefined : refuse("RoomReadOnly");
}
