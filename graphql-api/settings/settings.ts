import type { SettingDeclaration, SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { formOf, settingValue } from "@logue/command-service/contract/setting-values.ts";
import { type SettingScope, workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import { mayChangeSetting, readableSettings, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { Setting } from "../generated/resolvers.ts";
import { declaredSettings } from "./declared-settings.ts";

/** Without an id: the workspace, or the viewer. */
export function settingPlaceId(context: RequestContext, scope: SettingScope, scopeId: string | null | undefined): string {
  if (scope === "workspace") return workspaceScopeId;
  return scopeId ?? (scope === "person" ? signedIn(context).userId : "");
}

/** The settings with their values; null for settings that the viewer may not see. */
export async function listSettings(context: RequestContext, scope: SettingScope, scopeId: string): Promise<Setting[] | null> {
  const stored = await readableSettings(context, scope, scopeId);
  if (stored === undefined) return null;
  const declared = Object.entries(await declaredSettings(context.services, scope, scopeId));
  const found = declared.map(async ([key, declaration]) => {
    const kept = (stored as Readonly<Record<string, unknown>>)[key];
    const mayChange = await mayChangeSetting(context, scope, scopeId, declaration.permission);
    return { scope, scopeId, key, ...factsOf(declaration), ...shownValue(declaration, kept), mayChange };
  });
  return Promise.all(found);
}

/** The stored value of a secret setting is an id in the vault, and is not shown either. */
function shownValue(declaration: SettingDeclaration, kept: unknown): { value: SettingValue; isSet: boolean } {
  if (declaration.isSecret === true) return { value: null, isSet: kept != null };
  const value = settingValue(declaration, kept);
  return { value, isSet: JSON.stringify(value) !== JSON.stringify(declaration.default) };
}

function factsOf(declaration: SettingDeclaration) {
  const form = formOf(declaration);
  return {
    ...form,
    choices: [...form.choices],
    choiceLabels: form.choices.map((choice) => declaration.labels?.[choice] ?? choice),
    group: declaration.group ?? null,
    description: declaration.means,
    default: declaration.default as SettingValue,
  };
}
