import type { DocumentSeal } from "./document-seal.ts";
import { type StoredValue, sealedValue, storedField, storedValue } from "./index-value.ts";
import type {
  Collection,
  DocumentWrite,
  IndexDeclaration,
  IndexValue,
  ProjectionVersion,
  SearchDeclaration,
} from "./read-store.ts";
import { tokenize } from "./tokenize.ts";

export type AnyCollection = Collection<{ readonly id: string }>;

/**
 * A stored document: its JSON, the last folded position, and the values of the indexes:
 * `field_<name>` for each declared field, `unique_<index>`, and `words`. A deleted document keeps
 * only its id and position, and so leaves every index.
 */
export interface StoredDocument {
  readonly _id: string;
  readonly position: string;
  readonly doc?: string;
  readonly [indexed: string]: unknown;
}

/** A word of every document that can be searched. */
export const everyDocument = "";

export const fieldOf = (field: string): string => `field_${field}`;

export const uniqueFieldOf = (index: string): string => `unique_${index}`;

/** Names become names of collections and fields. */
export function requireNames(target: ProjectionVersion, collections: readonly AnyCollection[]): void {
  const names = collections.flatMap((collection) => [
    collection.name,
    ...Object.keys(collection.indexes),
    ...fieldsOf(collection),
  ]);
  for (const name of [target.projection, ...names]) {
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) throw new Error(`"${name}" cannot be a name in the read store.`);
  }
  if (!Number.isSafeInteger(target.version) || target.version < 0) {
    throw new Error(`A version is a whole number, not ${target.version}.`);
  }
}

/** The scalar fields that any index reads. */
function fieldsOf({ indexes, search }: AnyCollection): string[] {
  const searched = search === undefined ? [] : [...search.filters, search.order];
  return [...new Set([...Object.values(indexes).flatMap(({ fields }) => fields), ...searched])];
}

export function storedDocumentOf(
  seal: DocumentSeal,
  collection: AnyCollection,
  { id, document, position }: DocumentWrite,
): StoredDocument {
  if (document === undefined) return { _id: id, position };
  const fieldValue = (field: string): StoredValue => sealedValue(seal, collection, field, storedField(document, field));
  const fields = fieldsOf(collection).map((field) => [fieldOf(field), keyOf(fieldValue(field))] as const);
  const unique = Object.entries(collection.indexes)
    .filter(([, index]) => index.unique === true)
    .map(([name, index]) => [uniqueFieldOf(name), uniqueValueOf(index, fieldValue)] as const);
  const words = collection.search && wordsOf(seal, collection.search, document);
  const indexed = [...fields, ...unique, ["words", words] as const].filter(([, value]) => value !== undefined && value !== null);
  return { _id: id, position, doc: seal.seal(JSON.stringify(document)), ...Object.fromEntries(indexed) };
}

/** One value for all fields of a unique index; undefined when the document is not in it. */
function uniqueValueOf(index: IndexDeclaration, fieldValue: (field: string) => StoredValue): string | undefined {
  const values = index.fields.map(fieldValue);
  return values.includes(null) ? undefined : JSON.stringify(values);
}

/** Undefined when the document has no value to be ordered by: searches do not find it. */
function wordsOf(seal: DocumentSeal, declaration: SearchDeclaration, document: object): string[] | undefined {
  if (storedField(document, declaration.order) === null) return undefined;
  const texts = declaration.text.map((field) => storedField(document, field)).filter((text) => typeof text === "string");
  const tokens = texts.flatMap(tokenize);
  return [...new Set([everyDocument, ...tokens.map(seal.word), ...tokens.flatMap(seal.beginnings)].map(textKeyOf))];
}

/** A value in the form used in an index and in its queries. */
export const keyOf = (value: IndexValue): StoredValue => {
  const stored = storedValue(value);
  return typeof stored === "string" ? textKeyOf(stored) : stored;
};

/**
 * A text that every server sorts by code point, whether it compares UTF-8, as MongoDB does, or
 * UTF-16: characters beyond the first 65,536 are written as U+FFFF and two small ones. Other texts
 * are unchanged.
 */
export function textKeyOf(text: string): string {
  return /[\ud800-\udfff\uffff]/.test(text) ? text.replace(/[\u{10000}-\u{10ffff}\uffff]/gu, escaped) : text;
}

function escaped(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point === 0xffff) return "\uffff\u0000";
  const offset = point - 0x10000;
  return `\uffff${String.fromCharCode(1 + (offset >> 10), offset & 0x3ff)}`;
}

/** The smallest key greater than every key that begins with the prefix. */
export const endOfPrefix = (prefix: string): string => `${prefix}\uffff\uffff`;
