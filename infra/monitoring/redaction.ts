const redacted = "[redacted]";
const depthMax = 8;

/**
 * A field is hidden when any word of its name is one of these: `text`, `newPassword`, `set-cookie`,
 * `session_token`, `emailAddress`.
 */
const hiddenWords = new Set([
  "text",
  "password",
  "passphrase",
  "secret",
  "secrets",
  "token",
  "tokens",
  "cookie",
  "cookies",
  "authorization",
  "email",
  "totp",
  "plaintext",
]);
const hiddenNames = new Set(["masterkey", "datakey", "apikey", "rawheaders"]);

/**
 * A copy of whatever is to be logged, in plain JSON values, without what people wrote and without
 * secrets, wherever they stand.
 */
export function redact(value: unknown): unknown {
  return redactWithin(value, []);
}

/** The same for the fields of one log line. */
export function redactFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return copyFields(Object.entries(fields), []);
}

function redactWithin(value: unknown, ancestors: readonly object[]): unknown {
  if (typeof value === "bigint" || typeof value === "symbol") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (ancestors.includes(value)) return "[circular]";
  if (ancestors.length >= depthMax) return "[too deep]";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "[no time]" : value.toISOString();
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  const path = [...ancestors, value];
  if (value instanceof Error) return redactError(value, path);
  if (value instanceof Map) return copyFields(pairsOf(value), path);
  if (Array.isArray(value) || value instanceof Set) return [...value].map((item) => redactWithin(item, path));
  const shown = "toJSON" in value && typeof value.toJSON === "function" ? value.toJSON() : value;
  return shown === value ? copyFields(Object.entries(value), path) : redactWithin(shown, path);
}

function redactError(error: Error, path: readonly object[]): Record<string, unknown> {
  const { name, message, stack, cause } = error;
  const own = copyFields(Object.entries(error), path);
  return { ...own, name, message, stack, ...(cause !== undefined && { cause: redactWithin(cause, path) }) };
}

function copyFields(fields: readonly (readonly [string, unknown])[], path: readonly object[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(([name, value]) => [name, isHidden(name) ? redacted : redactWithin(value, path)]));
}

function pairsOf(map: ReadonlyMap<unknown, unknown>): [string, unknown][] {
  return [...map].map(([key, value]) => [String(key), value]);
}

function isHidden(name: string): boolean {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").split(/[^A-Za-z0-9]+/);
  return (
    words.some((word) => hiddenWords.has(word.toLowerCase())) || hiddenNames.has(name.replace(/[^A-Za-z]/g, "").toLowerCase())
  );
}
