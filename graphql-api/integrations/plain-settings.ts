import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { settingValue } from "@logue/command-service/contract/setting-values.ts";
import type { Integration } from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";

/** The values of the plain settings; the default where nothing valid is set. */
export function plainSettings(
  { settings = {} }: Integration,
  instance: IntegrationDocument,
): Readonly<Record<string, SettingValue>> {
  const plain = Object.entries(settings).filter(([, { isSecret }]) => isSecret !== true);
  return Object.fromEntries(plain.map(([key, declaration]) => [key, settingValue(declaration, instance.settings?.[key])]));
}
