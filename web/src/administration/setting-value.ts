import type { SettingsQuery } from "../generated/operations.ts";

export type Setting = NonNullable<SettingsQuery["settings"]>[number];

/** What a setting is changed to. A secret without a value is removed. */
export interface SettingChange {
  readonly value?: Setting["value"];
  readonly secretValue?: string;
}

/** The words in the field of a setting. */
export const wordsOfSetting = ({ value }: Pick<Setting, "value">): string =>
  Array.isArray(value) ? value.join("\n") : String(value ?? "");

/**
 * The value that the words in a field stand for. An empty field is null: it empties the setting, or
 * resets it where it may not be empty.
 */
export function settingFrom({ kind, isNullable }: Pick<Setting, "kind" | "isNullable">, words: string): Setting["value"] {
  const text = words.trim();
  if (kind === "TEXTS") {
    const lines = text.split("\n").map((line) => line.trim());
    const filled = lines.filter((line) => line !== "");
    return filled.length === 0 && isNullable ? null : filled;
  }
  if (text === "") return null;
  return kind === "NUMBER" ? Number(text) : text;
}

/** Settings below one heading; null for those without one. */
export interface SettingGroup {
  readonly title: string | null;
  readonly settings: readonly Setting[];
}

/** The settings by their headings, in the order in which these come first. */
export function byGroup(settings: readonly Setting[]): SettingGroup[] {
  const titles = [...new Set(settings.map(({ group }) => group ?? null))];
  return titles.map((title) => ({ title, settings: settings.filter(({ group }) => (group ?? null) === title) }));
}
