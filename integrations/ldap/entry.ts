import type { SearchEntry } from "ldapts";

/** An entry of the directory. Names of attributes are compared without case, as RFC 4512 says. */
export interface DirectoryEntry {
  readonly dn: string;
  /** All values as bytes: an id of 16 bytes can happen to be readable text. */
  bytes(attribute: string): readonly Buffer[];
}

export function entryOf({ name, attributes }: SearchEntry): DirectoryEntry {
  const values = new Map<string, readonly Buffer[]>();
  for (const { type, parsedBuffers } of attributes) {
    const key = keyOf(type);
    values.set(key, [...(values.get(key) ?? []), ...parsedBuffers]);
  }
  return { dn: name, bytes: (attribute) => values.get(keyOf(attribute)) ?? [] };
}

/** Without options such as `;binary`. */
const keyOf = (attribute: string): string => (attribute.split(";")[0] ?? "").toLowerCase();

export const textsOf = (entry: DirectoryEntry, attribute: string): readonly string[] =>
  entry
    .bytes(attribute)
    .map((value) => value.toString("utf8").trim())
    .filter((text) => text !== "");

/** The first text there is of these attributes. */
export function textOf(entry: DirectoryEntry, attributes: readonly string[]): string | null {
  for (const attribute of attributes) {
    const [text] = textsOf(entry, attribute);
    if (text !== undefined) return text;
  }
  return null;
}
