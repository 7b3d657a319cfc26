import { z } from "zod";
import type { EventData } from "./event.ts";
import { type Refusal, refuse } from "./refusals.ts";
import type { SettingDeclaration, SettingValue } from "./setting-declaration.ts";
import { type SettingScope, type SettingsOf, settingDeclarationOf, settingsOfScope } from "./settings.ts";
import { lineLengthMax } from "./text-schemas.ts";

/** The values of settings that differ from their defaults, by key. */
export type SettingValues = Readonly<Record<string, SettingValue>>;

/**
 * The value of a setting. A stored value that the declaration does not allow (it is erased, or from
 * another version) counts as none.
 */
export function settingValue(declaration: SettingDeclaration, stored: unknown): SettingValue {
  const parsed = declaration.schema.safeParse(stored);
  return (parsed.success ? parsed.data : declaration.default) as SettingValue;
}

/** All settings of a scope, the default where nothing valid is stored. */
export const settingsOf = <Scope extends SettingScope>(scope: Scope, stored: object = {}): SettingsOf<Scope> =>
  Object.fromEntries(
    Object.entries(settingsOfScope(scope)).map(([key, declaration]) => [
      key,
      settingValue(declaration, (stored as Record<string, unknown>)[key]),
    ]),
  ) as SettingsOf<Scope>;

/** What an event of this scope sets, by key; nothing for a setting that this version does not know. */
export function changedSetting(scope: SettingScope, data: EventData<"SettingChanged">): SettingValues {
  const declaration = data.scope === scope ? settingDeclarationOf(scope, data.key, data.secretId !== undefined) : undefined;
  if (declaration === undefined) return {};
  if (declaration.isSecret) return { [data.key]: data.secretId ?? null };
  return { [data.key]: settingValue(declaration, data.personalValue ?? data.value) };
}

/** Null resets a setting that cannot be empty. */
export const isReset = ({ schema }: SettingDeclaration, value: SettingValue): boolean =>
  value === null && !schema.safeParse(null).success;

export function refuseSettingValue(key: string, declaration: SettingDeclaration, value: SettingValue): Refusal | undefined {
  if (isReset(declaration, value) || declaration.schema.safeParse(value).success) return undefined;
  const { min, max } = formOf(declaration);
  return refuse("SettingInvalid", { setting: key, ...(min !== null && { min }), ...(max !== null && { max }) });
}

/** How a form shows a setting. */
export const everySettingKind = [
  "text",
  "number",
  "switch",
  "choice",
  "texts",
  "lines",
  "secret",
  "room",
  "rooms",
  "people",
] as const;
export type SettingKind = (typeof everySettingKind)[number];

export interface SettingForm {
  readonly kind: SettingKind;
  /** Whether it may be empty. */
  readonly isNullable: boolean;
  readonly min: number | null;
  readonly max: number | null;
  /** The values to choose from; empty where there is no such list. */
  readonly choices: readonly string[];
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

const kinds: Readonly<Record<string, SettingKind>> = {
  number: "number",
  integer: "number",
  boolean: "switch",
  array: "texts",
};

/** The form of a setting, from its schema. */
export function formOf({ schema, isSecret, names }: SettingDeclaration): SettingForm {
  const whole = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
  const options = whole.anyOf ?? [whole];
  const isNullable = options.some(({ type }) => type === "null");
  const {
    type = "",
    enum: choices = [],
    minimum,
    maximum,
    maxLength = 0,
  } = options.find((option) => option.type !== "null") ?? {};
  const kindOfText = maxLength > lineLengthMax ? "lines" : "text";
  const kind = isSecret ? "secret" : names !== undefined ? names : choices.length > 0 ? "choice" : (kinds[type] ?? kindOfText);
  return { kind, isNullable, min: boundOf(minimum), max: boundOf(maximum), choices };
}

/** The bounds of every whole number are no bounds. */
const boundOf = (bound: number | undefined): number | null =>
  bound === undefined || Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? null : bound;
