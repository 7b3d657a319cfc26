import type { SettingValue } from "./setting-declaration.ts";

/**
 * The settings that say which system an instance asks, and by which id it names people. The same id
 * may be another person under another address or of another attribute.
 */
export const sourceSettingKeys = [
  "issuer",
  "serverUrl",
  "url",
  "metadataAddress",
  "metadata",
  "entityId",
  "signInAddress",
  "subjectAttribute",
] as const;

/** What of a setting's value names the system: of metadata the entities alone, not their keys. */
export const sourceOf = (key: string, value: SettingValue): SettingValue =>
  key === "metadata" && typeof value === "string" ? entityIdsIn(value) : value;

const entityIdsIn = (metadata: string): string =>
  [...metadata.matchAll(/\sentityID\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
    .map(([, quoted, otherwise]) => quoted ?? otherwise ?? "")
    .toSorted()
    .join(" ");
