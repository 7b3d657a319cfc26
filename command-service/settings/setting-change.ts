import { type Refusal, refuse } from "../contract/refusals.ts";
import type { SettingDeclaration, SettingValue } from "../contract/setting-declaration.ts";
import { isReset, settingValue } from "../contract/setting-values.ts";
import { type SettingEvent, type SettingScope, settingDeclarationOf } from "../contract/settings.ts";

/** One setting of one thing. */
export interface SettingPlace {
  readonly scope: SettingScope;
  readonly scopeId: string;
  readonly key: string;
}

interface SecretChange {
  readonly key: string;
  readonly value: SettingValue;
  /** Undefined for a setting that is not secret. */
  readonly secretId?: string | null | undefined;
}

/** A secret's value comes apart from the command and is checked there. */
export const refuseSecretChange = (
  { key, value, secretId }: SecretChange,
  declaration: SettingDeclaration,
): Refusal | undefined =>
  (secretId !== undefined) === (declaration.isSecret === true) && value === null
    ? undefined
    : refuse("SettingInvalid", { setting: key });

/** The event of a secret setting that was set or removed; none where it is so already. */
export function secretSettingEvents(
  { scope, scopeId, key, secretId = null }: SettingPlace & SecretChange,
  stored: object,
  changedById: string,
): SettingEvent[] {
  const before = (stored as Readonly<Record<string, unknown>>)[key] ?? null;
  if (before === secretId) return [];
  return [{ type: "SettingChanged", data: { scope, scopeId, key, value: null, changedById, secretId } }];
}

/**
 * The event of a changed setting; none where the setting has this value. `stored` are the values
 * that were set before. The value of a person's setting is encrypted with that person's key.
 */
export function settingEvents(
  { scope, scopeId, key }: SettingPlace,
  value: SettingValue,
  stored: object,
  changedById: string,
): SettingEvent[] {
  const declaration = settingDeclarationOf(scope, key);
  if (declaration === undefined) return [];
  const before = settingValue(declaration, (stored as Readonly<Record<string, unknown>>)[key]);
  const after = settingValue(declaration, value);
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const place = { scope, scopeId, key, changedById };
  const written = isReset(declaration, value) ? null : after;
  const data =
    scope === "person" ? { ...place, value: null, personId: scopeId, personalValue: written } : { ...place, value: written };
  return [{ type: "SettingChanged", data }];
}
