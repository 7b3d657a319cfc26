import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { mayFollow } from "../contract/avatar-source.ts";
import { type ExternalAccountCommands, signInSettings } from "../contract/external-accounts.ts";
import { settingValue } from "../contract/setting-values.ts";
import { fileReference } from "../files/file.ts";
import { actorAndUser } from "../users/actor.ts";
import { refuseAsAvatar } from "../users/choose-avatar.ts";
import { refuseUnlessOwnPerson, settingsOfInstance } from "./access.ts";

type ApplyExternalPicture = ExternalAccountCommands["ApplyExternalPicture"];

const references = (data: ApplyExternalPicture, context: CommandContext) => ({
  ...actorAndUser(data, context),
  file: fileReference(data.fileId),
});

/** A picture that the person, or another system, has given meanwhile stays. */
export const applyExternalPicture = defineCommand("ApplyExternalPicture", {
  references,
  steps: [{ appendTo: "user", decide }],
});

function decide(
  { userId, instanceId, fileId }: ApplyExternalPicture,
  states: StatesOf<ReturnType<typeof references>>,
  context: CommandContext,
): Decision {
  const refusal = refuseUnlessOwnPerson(states, { userId, instanceId }, context) ?? refuseAsAvatar(states.file, [userId]);
  if (refusal !== undefined) return refusal;
  const { followsPicture } = settingsOfInstance(states, instanceId);
  const follows = settingValue(signInSettings.followsPicture, followsPicture) && mayFollow(states.user.avatarSource, instanceId);
  return follows && states.user.avatarFileId !== fileId ? [{ type: "AvatarChosen", data: { userId, fileId, instanceId } }] : [];
}
