import type { Vault } from "@logue/infra/vault/vault.ts";
import { settingSecretsOwner, storedSettingSecret } from "./secrets.ts";
import type { SettingScope } from "./settings.ts";

/**
 * The value of a secret setting, for the program that needs it; undefined where none is set. No
 * value may reach an event, a document, a log line or an answer of the API.
 */
export async function readSecretSetting(
  vault: Pick<Vault, "list">,
  scope: SettingScope,
  scopeId: string,
  key: string,
): Promise<string | undefined> {
  const secrets = await vault.list("setting", settingSecretsOwner(scope, scopeId));
  const values = secrets.map(({ value }) => storedSettingSecret.parse(value)).filter((each) => each.key === key);
  // For a moment after a change the value of before is there too.
  return values.toSorted((one, other) => other.setAtMs - one.setAtMs)[0]?.value;
}
