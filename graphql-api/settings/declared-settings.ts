import type { SettingDeclaration } from "@logue/command-service/contract/setting-declaration.ts";
import { type SettingScope, settingsOfScope } from "@logue/command-service/contract/settings.ts";
import { integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";

/**
 * The settings that a thing has, by key. Those of an instance are what every instance has and what
 * its integration declares; none for an instance that is not there.
 */
export async function declaredSettings(
  { readStore, integrations }: Pick<Services, "readStore" | "integrations">,
  scope: SettingScope,
  scopeId: string,
): Promise<Readonly<Record<string, SettingDeclaration>>> {
  if (scope !== "integration") return settingsOfScope(scope);
  const instance = await readStore.get(integrationInstances, scopeId);
  const integration = integrations.find(({ name }) => name === instance?.name);
  return integration?.settings ?? settingsOfScope(scope);
}
