import { cleanLine } from "@logue/command-service/contract/clean-text.ts";
import type { Commands } from "@logue/command-service/contract/commands.ts";
import { signInSettings } from "@logue/command-service/contract/external-accounts.ts";
import { mappedGroups, pairsOf, targetsOf } from "@logue/command-service/contract/external-maps.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { settingValue } from "@logue/command-service/contract/setting-values.ts";
import type { ExternalFacts, ExternalPicture } from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import { sendCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import { takePicture } from "./external-pictures.ts";

type FactCommand = "ApplyExternalPerson" | "SettleExternalMember";

/** The instance whose other system says it, and how commands of its account are sent. */
export interface ApplyingInstance {
  readonly instance: IntegrationDocument;
  /** Returns why the command was refused. */
  send<Type extends FactCommand>(type: Type, data: Commands[Type]): Promise<RefusalCode | undefined>;
  /** Shows the person by this picture, or by none of there. Returns why it was refused. */
  takePicture(userId: string, picture: ExternalPicture | null): Promise<RefusalCode | undefined>;
}

/** For a sign-in: what was applied is visible to the session that begins. */
export const applyingInstance = (context: RequestContext, instance: IntegrationDocument): ApplyingInstance => ({
  instance,
  send: async (type, data) => {
    const actor = { userId: instance.actorId, actorKind: "app" } as const;
    return (await sendCommand(context, type, data, { actor })).refusal?.refused;
  },
  takePicture: (userId, picture) => takePicture(context.services, instance, userId, picture),
});

type Settings = Readonly<Record<keyof typeof signInSettings, SettingValue>>;

/**
 * Applies what the other system says of a person whose account the instance has linked. The
 * decisions read the same settings; here they only spare commands. A channel that is gone or
 * archived, or a picture that cannot be shown, hinders nothing. Returns why roles and name could not
 * be applied.
 */
export async function applyExternalFacts(
  { instance, send, takePicture }: ApplyingInstance,
  userId: string,
  facts: ExternalFacts,
): Promise<RefusalCode | undefined> {
  const settings = settingsOf(instance);
  const groups = facts.groups === undefined ? null : mappedGroups(settings, facts.groups);
  const displayName = settings.followsName === true && facts.displayName ? cleanLine(facts.displayName.slice(0, 1_000)) : null;
  const person = { userId, instanceId: instance.id };
  if (groups !== null || displayName !== null) {
    const refused = await send("ApplyExternalPerson", { ...person, groups, displayName });
    if (refused !== undefined) return refused;
  }
  for (const roomId of concernedRooms(settings, groups)) await send("SettleExternalMember", { ...person, roomId, groups });
  if (facts.picture !== undefined) await takePicture(userId, facts.picture);
  return undefined;
}

/** The rooms that the person should be in, and those that the person may have to leave. */
function concernedRooms({ roomMap, leavesRooms }: Settings, groups: readonly string[] | null): readonly string[] {
  if (groups === null) return [];
  return leavesRooms === true ? [...new Set(pairsOf(roomMap).map(({ target }) => target))] : targetsOf(roomMap, groups);
}

const settingsOf = ({ settings = {} }: IntegrationDocument): Settings =>
  Object.fromEntries(
    Object.entries(signInSettings).map(([key, declaration]) => [key, settingValue(declaration, settings[key])]),
  ) as Settings;
