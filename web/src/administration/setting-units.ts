import type { Setting } from "./setting-value.ts";

/** A unit in which people read and write a setting, and how much it is of what is stored. */
export interface SettingUnit {
  readonly name: string;
  readonly size: number;
}

const times: readonly SettingUnit[] = [
  { name: "seconds", size: 1_000 },
  { name: "minutes", size: 60_000 },
  { name: "hours", size: 3_600_000 },
  { name: "days", size: 86_400_000 },
];
const sizes: readonly SettingUnit[] = [
  { name: "KB", size: 1024 },
  { name: "MB", size: 1024 ** 2 },
  { name: "GB", size: 1024 ** 3 },
];

/** The units of a setting, from the end of its key; none for a number that is no time and no size. */
export function unitsOf({ key, kind }: Pick<Setting, "key" | "kind">): readonly SettingUnit[] {
  if (kind !== "NUMBER") return [];
  if (key.endsWith("Ms")) return times;
  return key.endsWith("Bytes") ? sizes : [];
}

/** The largest unit of which the value is a whole number; the smallest one where there is none. */
export function unitFor(value: Setting["value"], units: readonly SettingUnit[]): SettingUnit | undefined {
  const usual = units[1] ?? units[0];
  if (typeof value !== "number" || value === 0) return usual;
  return units.findLast(({ size }) => value % size === 0) ?? units[0];
}

const decimalsMax = 3;

/** The value in a unit, as it stands in the field. */
export const inUnit = (value: Setting["value"], { size }: SettingUnit): string =>
  typeof value === "number" ? String(Number((value / size).toFixed(decimalsMax))) : "";

/** The stored value of the words in a field; null for an empty one. */
export function fromUnit(words: string, { size }: SettingUnit): number | null {
  const text = words.trim();
  return text === "" ? null : Math.round(Number(text) * size);
}
