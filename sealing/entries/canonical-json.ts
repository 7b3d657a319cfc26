/**
 * The one spelling of a JSON value (RFC 8785): keys sorted by their UTF-16 code units, no spaces,
 * numbers and strings as ECMAScript writes them. Throws a `TypeError` for what JSON has not: numbers
 * without a value and strings with half a surrogate pair. Members that are undefined are left out,
 * and so is the key `without` at the top.
 */
export function canonicalJson(value: unknown, without?: string): string {
  if (typeof value === "string") return canonicalText(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical JSON.`);
    return JSON.stringify(value);
  }
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value !== "object") throw new TypeError(`A value of type ${typeof value} has no canonical JSON.`);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join()}]`;
  return canonicalObject(value as Readonly<Record<string, unknown>>, without);
}

// This runs for every event, so that it builds the text without lists in between.
function canonicalObject(object: Readonly<Record<string, unknown>>, without: string | undefined): string {
  let members = "";
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member === undefined || key === without) continue;
    members += `${members === "" ? "" : ","}${canonicalText(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** Printable ASCII without the quote and the backslash: nearly all keys, ids and encrypted texts. */
const needsNoEscape = /^[ !#-[\]-~]*$/;

function canonicalText(text: string): string {
  if (needsNoEscape.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError("A string with half a surrogate pair has no canonical JSON.");
  return JSON.stringify(text);
}
