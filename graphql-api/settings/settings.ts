import type { SettingDeclaration, SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { formOf, settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { type SettingScope, settingsOfScope, workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import { mayChangeSetting, readableSettings, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { Setting } from "../generated/resolvers.ts";

/** Without an id: the workspace, or the viewer. */
export function settingPlaceId(context: RequestContext, scope: SettingScope, scopeId: string | null | undefined): string {
  if (scope === "workspace") return workspaceScopeId;
  return scopeId ?? (scope === "person" ? signedIn(context).userId : "");
}

/** The settings with their values; null for settings that the viewer may not see. */
export async function listSettings(context: RequestContext, scope: SettingScope, scopeId: string): Promise<Setting[] | null> {
  const stored = await readableSettings(context, scope, scopeId);
  if (stored === undefined) return null;
  const values = Object.entries(settingsOf(scope, stored));
  const found = values.map(async ([key, value]) => {
    const declaration = settingsOfScope(scope)[key] as SettingDeclaration;
    const mayChange = await mayChangeSetting(context, scope, scopeId, declaration.permission);
    return { scope, scopeId, key, ...factsOf(declaration), ...shownValue(declaration, value as SettingValue), mayChange };
  });
  return Promise.all(found);
}

/** The stored value of a secret setting is an id in the vault, and is not shown either. */
const shownValue = (declaration: SettingDeclaration, value: SettingValue) => ({
  value: declaration.isSecret ? null : value,
  isSet: JSON.stringify(value) !== JSON.stringify(declaration.default),
});

function factsOf(declaration: SettingDeclaration) {
  const form = formOf(declaration);
  return { ...form, choices: [...form.choices], description: declaration.means, default: declaration.default as SettingValue };
}
