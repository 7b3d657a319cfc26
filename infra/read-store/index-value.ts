import type { DocumentSeal } from "./document-seal.ts";
import type { Collection, IndexValue } from "./read-store.ts";

/**
 * A value as indexes compare it: booleans as 0 and 1; a value that leaves a document out of the
 * index as null.
 */
export type StoredValue = string | number | null;

/**
 * The document's value in a declared field. Throws for a list or an object: the declaration is
 * wrong then.
 */
export function storedField(document: object, field: string): StoredValue {
  const value: unknown = Reflect.get(document, field);
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return storedValue(value);
  throw new Error(`The field ${field} is declared as indexed but holds no scalar.`);
}

export function storedValue(value: IndexValue): StoredValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return value;
}

/** Numbers before strings; strings by code point, which is also the order of their UTF-8 bytes. */
export function compareStoredValues(left: string | number, right: string | number): number {
  if (typeof left === "number") return typeof right === "number" ? left - right : -1;
  if (typeof right === "number") return 1;
  return left === right ? 0 : Buffer.compare(Buffer.from(left), Buffer.from(right));
}

type Declared = Pick<Collection<{ readonly id: string }>, "digested">;

/** A field's value in the form in which the store keeps and queries it. */
export const sealedValue = (seal: DocumentSeal, { digested }: Declared, field: string, value: StoredValue): StoredValue =>
  typeof value === "string" && digested?.includes(field) ? seal.value(value) : value;
