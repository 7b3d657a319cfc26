import type { Table } from "./sqlite-table.ts";
import type { VersionFile } from "./sqlite-version.ts";

/**
 * The key of a document (the rowid of its row and of its search entry) grows with the integer that
 * orders its searches, so that "the newest 20" are the first 20 that FTS5 meets, walking backwards.
 * Keys are safe integers. A document with another order (a string, a fraction, the 1025th in one
 * millisecond) gets a key below all these; such matches are few or the collection is small, and
 * they are sorted.
 */
const keysPerOrder = 1024;
const orderMax = 2 ** 42;

export const orderedKeyMin = -orderMax * keysPerOrder;
export const orderedKeyMax = orderMax * keysPerOrder;

export const firstKeyOf = (order: number): number => order * keysPerOrder;

export function freeKey(file: VersionFile, table: Table, order: string | number | undefined): number {
  if (typeof order === "number" && Number.isInteger(order) && Math.abs(order) < orderMax) {
    const first = firstKeyOf(order);
    const key = keyAfterHighest(file, table, first, first + keysPerOrder - 1);
    if (key < first + keysPerOrder) return key;
  }
  return keyAfterHighest(file, table, Number.MIN_SAFE_INTEGER, orderedKeyMin - 1);
}

function keyAfterHighest(file: VersionFile, table: Table, first: number, last: number): number {
  const row = file.database.statement(table.sql.highestKey).get(first, last);
  const highest = row?.[0];
  return typeof highest === "number" ? highest + 1 : first;
}

/** Whether a document has a key below the ordered keys. */
export function hasUnorderedKeys(file: VersionFile, table: Table): boolean {
  return file.database.statement(`SELECT 1 FROM ${table.name} WHERE key < ? LIMIT 1`).get(orderedKeyMin) !== undefined;
}
