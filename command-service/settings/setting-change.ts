import { type Refusal, refuse } from "../contract/refusals.ts";
import { formOf, settingValue } from "../contract/setting-values.ts";
import {
  type SettingDeclaration,
  type SettingEvent,
  type SettingScope,
  type SettingValue,
  settingDeclarationOf,
} from "../contract/settings.ts";

/** One setting of one thing. */
export interface SettingPlace {
  readonly scope: SettingScope;
  readonly scopeId: string;
  readonly key: string;
}

/** Null resets a setting that cannot be empty. */
const isReset = ({ schema }: SettingDeclaration, value: SettingValue): boolean =>
  value === null && !schema.safeParse(null).success;

export function refuseSettingValue(key: string, declaration: SettingDeclaration, value: SettingValue): Refusal | undefined {
  if (isReset(declaration, value) || declaration.schema.safeParse(value).success) return undefined;
  const { min, max } = formOf(declaration);
  return refuse("SettingInvalid", { setting: key, ...(min !== null && { min }), ...(max !== null && { max }) });
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
