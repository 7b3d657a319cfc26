import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { SettingValue } from "../contract/setting-declaration.ts";
import { refuseSettingValue } from "../contract/setting-values.ts";
import { settingDeclarationOf, workspaceScopeId } from "../contract/settings.ts";
import type { ChangeWorkspaceSettings } from "../contract/workspace.ts";
import { settingEvents } from "../settings/setting-change.ts";
import { actorReferences, refuseUnlessPermitted } from "../users/actor.ts";

const references = (_data: ChangeWorkspaceSettings, context: CommandContext) => ({
  ...actorReferences(context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** Settings left out stay as they are. */
export const changeWorkspaceSettings = defineCommand("ChangeWorkspaceSettings", {
  references,
  steps: [{ appendTo: "workspace", decide: change }],
});

function change(data: ChangeWorkspaceSettings, states: States, context: CommandContext): Decision {
  const { workspace } = states;
  if (!workspace.exists) return refuse("WorkspaceMissing");
  const given = Object.entries(data).filter(([, value]) => value !== undefined);
  const refusal = refuseUnlessPermitted(states, context, "workspace.changeSettings") ?? refuseValues(given);
  if (refusal !== undefined) return refusal;
  return given.flatMap(([key, value]) =>
    settingEvents({ scope: "workspace", scopeId: workspaceScopeId, key }, value, workspace.settings, context.actorId),
  );
}

function refuseValues(given: readonly (readonly [string, SettingValue])[]): Refusal | undefined {
  for (const [key, value] of given) {
    const declaration = settingDeclarationOf("workspace", key);
    const refusal = declaration && refuseSettingValue(key, declaration, value);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
