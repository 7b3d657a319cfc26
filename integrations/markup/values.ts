/** Any JSON object, of which nothing is believed yet. */
export type Fields = Readonly<Record<string, unknown>>;

const noFields: Fields = {};

/**
 * Exports of ten years and of many programs differ: a field may be missing, null, or of a
 * neighbouring type.
 */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : noFields;

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** A list; one object alone counts as a list of one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : isFields(value) ? [value] : noItems;

const noItems: readonly unknown[] = [];

/**
 * Things in a list, alone, as JSON within a text, or by their ids; a text that is no JSON is one
 * thing.
 */
export function itemsOf(value: unknown): readonly unknown[] {
  if (typeof value === "string") return value.trim() === "" ? [] : (parsedItems(value) ?? [value]);
  const items = isFields(value) ? Object.entries(value) : [];
  return isById(items) ? items.map(([id, item]) => ({ id, ...fieldsOf(item) })) : listOf(value);
}

const isById = (items: readonly (readonly [string, unknown])[]): boolean =>
  items.length > 0 && items.every(([key, item]) => isFields(item) && !namesOfParts.has(key));

/** Under these an object keeps a part of itself. */
const namesOfParts = new Set(["text", "title", "element", "elements", "accessory", "call", "file", "message", "profile"]);

function parsedItems(text: string): readonly unknown[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return itemsOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * Text that is well-formed and without NUL, and without an export's token; a number is converted to
 * text; other values are not text.
 */
export function textOf(value: unknown): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  if (typeof value !== "string") return "";
  const text = value.includes("\0") || !value.isWellFormed() ? value.toWellFormed().replaceAll("\0", "") : value;
  return text.includes("xoxe-") ? withoutToken(text) : text;
}

/**
 * The live token in the addresses of an export's files (`?t=xoxe-...`) opens every file of the
 * workspace: it is never stored.
 */
const withoutToken = (text: string): string =>
  text
    .replace(/\?t=xoxe-[^&\s<>|"]*&(?:amp;)?/g, "?")
    .replace(/[?&](?:amp;)?t=xoxe-[^&\s<>|"]*/g, "")
    .replace(/xoxe-[\w-]+/g, "");

export const textsOf = (value: unknown): string[] =>
  listOf(value)
    .map(textOf)
    .filter((text) => text !== "");

/** Ids in a list, alone, as an object's id, as an object's keys, or as text with commas. */
export const idsOf = (value: unknown): string[] =>
  (typeof value === "string" ? value.split(",") : isFields(value) ? keysOrSelf(value) : listOf(value))
    .map(idOf)
    .filter((id) => id !== "");

const keysOrSelf = (fields: Fields): readonly unknown[] =>
  "id" in fields || "user_id" in fields ? [fields] : Object.keys(fields);

/** An id as it is, within an object or a list, or as a mention: `<@U1|name>`. */
export function idOf(value: unknown): string {
  const id = isFields(value) ? firstText(value.id, value.user_id) : textOf(Array.isArray(value) ? value[0] : value);
  const trimmed = id.trim();
  if (!/[<@|>]/.test(trimmed)) return trimmed;
  return /^<?@?([UWB][A-Z0-9]{1,20})(?:\|[^>]*)?>?$/.exec(trimmed)?.[1] ?? trimmed;
}

/** The first of these that is an id. */
export function firstId(...values: readonly unknown[]): string {
  for (const value of values) {
    const id = idOf(value);
    if (id !== "") return id;
  }
  return "";
}

/** The saved items that an object lists, under any of the names that programs give them. */
export const savedWithin = (fields: Fields): readonly unknown[] =>
  ["stars", "starred", "saved", "saved_items", "items"].flatMap((name) => (Array.isArray(fields[name]) ? fields[name] : []));

/** Words, also within a text object or a list of them. */
export function wordsOf(value: unknown): string {
  if (isFields(value)) return wordsOf(value.text);
  const words = Array.isArray(value) ? value.map(wordsOf) : [typeof value === "boolean" ? String(value) : textOf(value)];
  return words.filter((text) => text !== "").join("\n");
}

export const isYes = (value: unknown): boolean =>
  value === true || value === 1 || (typeof value === "string" && /^\s*(?:true|yes|1)\s*$/i.test(value));

const isoDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Milliseconds since 1970 of a date as text; without a zone it is in UTC. */
export function dateOf(text: string): number | undefined {
  const match = isoDate.exec(text);
  if (match === null) return undefined;
  const time = Date.parse(match[1] === undefined && text.length > 10 ? `${text}Z` : text);
  return time > 0 ? time : undefined;
}

const latestSecond = 253_402_300_799;

/**
 * Seconds since 1970 from a number or from text; some programs wrote milliseconds. Zero and invalid
 * values are not a time.
 */
export function secondsOf(value: unknown): number | undefined {
  const date = typeof value === "string" ? dateOf(value.trim()) : undefined;
  if (date !== undefined) return date / 1000;
  const seconds = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof seconds !== "number" || !Number.isFinite(seconds) || seconds <= 0) return undefined;
  const scaled = seconds > latestSecond ? seconds / 1000 : seconds;
  return scaled <= latestSecond ? scaled : undefined;
}

const somethingToSee = /[^\s\p{Cc}\p{Cf}\p{Z}]/u;

/** The first of these texts in which there is something to see. */
export function firstText(...values: readonly unknown[]): string {
  for (const value of values) {
    const text = textOf(value);
    if (somethingToSee.test(text)) return text;
  }
  return "";
}
