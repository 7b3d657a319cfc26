import { type CommandContext, type Decision, defineCommand, type EntityReference, type StatesOf } from "../command.ts";
import { type ExternalAccountCommands, signInSettings } from "../contract/external-accounts.ts";
import { refuse } from "../contract/refusals.ts";
import { settingValue } from "../contract/setting-values.ts";
import { type FileState, isThere, noFile } from "../files/file.ts";
import { actorAndUser } from "../users/actor.ts";
import { refuseUnlessSelfOr } from "../users/target.ts";
import type { UserState } from "../users/user.ts";
import { instanceOf, settingsOfInstance } from "./access.ts";

type RestoreExternalPicture = ExternalAccountCommands["RestoreExternalPicture"];

const references = (data: RestoreExternalPicture, context: CommandContext) => ({
  ...actorAndUser(data, context),
  file: pictureOf(data.instanceId),
});

const pictureOf = (instanceId: string): EntityReference<FileState> => ({
  ...noFile,
  idFrom: { reference: "user", idIn: (state) => (state as UserState).externalPictures[instanceId] },
});

/** A person goes back from an own picture, or none, to the one of another system. */
export const restoreExternalPicture = defineCommand("RestoreExternalPicture", {
  references,
  steps: [{ appendTo: "user", decide }],
});

function decide(
  { userId, instanceId }: RestoreExternalPicture,
  states: StatesOf<ReturnType<typeof references>>,
  context: CommandContext,
): Decision {
  const { user, file } = states;
  const refusal = refuseUnlessSelfOr("users.editAny", states, userId, context);
  if (refusal !== undefined) return refusal;
  if (instanceOf(states.workspace, instanceId) === undefined) return refuse("IntegrationUnknown");
  const isLinked = user.externalAccounts[instanceId] !== undefined || user.provided?.instanceId === instanceId;
  if (!isLinked) return refuse("ExternalAccountUnknown");
  const { followsPicture } = settingsOfInstance(states, instanceId);
  const fileId = user.externalPictures[instanceId];
  if (settingValue(signInSettings.followsPicture, followsPicture) !== true) return refuse("FileUnknown");
  if (fileId === undefined || !isThere(file)) return refuse("FileUnknown");
  const isShown = user.avatarFileId === fileId && user.avatarSource?.kind === "instance";
  return isShown ? [] : [{ type: "AvatarChosen", data: { userId, fileId, instanceId } }];
}
