/**
 * The one spelling of a JSON value (RFC 8785): keys sorted by their UTF-16 code units, no spaces,
 * numbers and strings as ECMAScript writes them. Throws a `TypeError` for what JSON has not: numbers
 * without a value and strings with half a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw new TypeError("A string with half a surrogate pair has no canonical JSON.");
    return JSON.stringify(value);
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical JSON.`);
    return JSON.stringify(value);
  }
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== "object") throw new TypeError(`A value of type ${typeof value} has no canonical JSON.`);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`).join()}}`;
}
