import type { Person } from "./person.ts";

const addition = `mutation ($input: AddIntegrationInput!) { addIntegration(input: $input) { result { instance { id path } } } }`;
const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";

interface Added {
  readonly addIntegration: { readonly result: { readonly instance: { readonly id: string; readonly path: string } } | null };
}

/** Adds an instance of an integration, as an administrator. */
export async function addInstance(administrator: Person, name: string) {
  const input = { name, actorName: `by-${name}`, displayName: `By ${name}` };
  const instance = (await administrator.ask<Added, object>(addition, { input })).data?.addIntegration.result?.instance;
  if (instance === undefined) throw new Error(`The integration ${name} was not added.`);
  return instance;
}

export interface SettingsScope {
  readonly scope: "INTEGRATION" | "WORKSPACE";
  readonly scopeId: string;
}

const secrets: ReadonlySet<string> = new Set(["clientSecret", "bindPassword"]);

/** Changes settings, as an administrator. Throws for one that is refused. */
export async function setAll(
  administrator: Person,
  of: SettingsScope,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const [key, value] of Object.entries(settings)) {
    const input = { ...of, key, ...(secrets.has(key) ? { secretValue: value } : { value }) };
    const { data } = await administrator.ask<{ changeSetting: { refusal: unknown } }, object>(change, { input });
    if (data?.changeSetting.refusal !== null) throw new Error(`The setting ${key} was refused.`);
  }
}
