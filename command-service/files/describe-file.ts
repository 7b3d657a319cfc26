import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { FileCommands } from "../contract/files.ts";
import { refuse } from "../contract/refusals.ts";
import { refuseOutsider } from "../rooms/access.ts";
import { isSystem, refuseActor } from "../users/actor.ts";
import { actorAndFile, isThere } from "./file.ts";

type DescribeFile = FileCommands["DescribeFile"];

type States = StatesOf<ReturnType<typeof actorAndFile>>;

/** The uploader describes the own file, before it is posted and after. */
export const describeFile = defineCommand("DescribeFile", {
  references: actorAndFile,
  steps: [{ appendTo: "file", decide }],
});

function decide({ fileId, description }: DescribeFile, states: States, context: CommandContext): Decision {
  const { actor, file, room } = states;
  const refusal = refuseActor(actor, context);
  if (refusal !== undefined) return refusal;
  if (!isThere(file) || file.roomId === null) return refuse("FileUnknown");
  const isOwn = file.uploaderId === context.actorId || isSystem(context);
  if (!isOwn || refuseOutsider(states, context) !== undefined) return refuse("FileUnknown");
  if (room.isArchived && !isSystem(context)) return refuse("RoomArchived");
  const { uploaderId, roomId } = file;
  return [{ type: "FileDescribed", data: { fileId, uploaderId, roomId, description } }];
}
