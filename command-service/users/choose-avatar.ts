import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { fileReference, isThere } from "../files/file.ts";
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
  const refusal = refuseUnlessSelfOr("users.editAny", states, userId, context);
  if (refusal !== undefined) return refusal;
  const { user, file } = states;
  const isOwn = file.uploaderId === userId || file.uploaderId === context.actorId;
  if (!isThere(file) || !isOwn) return refuse("FileUnknown");
  if (file.roomId !== null) return refuse("FileNotYours");
  if (!file.contentType.startsWith("image/")) return refuse("FileTypeRefused");
  return user.avatarFileId === fileId ? [] : [{ type: "AvatarChosen", data: { userId, fileId } }];
}
