import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { type FileState, fileReference, isThere } from "../files/file.ts";
import { actorAndUser } from "./actor.ts";
import { refuseUnlessSelfOr } from "./target.ts";

const references = (data: UserCommands["ChooseAvatar"], context: CommandContext) => ({
  ...actorAndUser(data, context),
  file: fileReference(data.fileId),
});

/** Shows an uploaded image beside the person's messages. */
export const chooseAvatar = defineCommand("ChooseAvatar", {
  references,
  steps: [{ appendTo: "user", decide }],
});

function decide(
  { userId, fileId }: UserCommands["ChooseAvatar"],
  states: StatesOf<ReturnType<typeof references>>,
  context: CommandContext,
): Decision {
  const { user, file } = states;
  const refusal = refuseUnlessSelfOr("users.editAny", states, userId, context) ?? refuseAsAvatar(file, [userId, context.actorId]);
  if (refusal !== undefined) return refusal;
  return user.avatarFileId === fileId ? [] : [{ type: "AvatarChosen", data: { userId, fileId } }];
}

/** An avatar is a picture that one of these people uploaded for it. */
export function refuseAsAvatar(file: FileState, uploaderIds: readonly string[]): Refusal | undefined {
  if (!isThere(file) || !uploaderIds.includes(file.uploaderId)) return refuse("FileUnknown");
  if (file.roomId !== null) return refuse("FileNotYours");
  return file.contentType.startsWith("image/") ? undefined : refuse("FileTypeRefused");
}
