import type { Collection } from "./read-store.ts";

export type AnyCollection = Collection<{ readonly id: string }>;

/** One collection as a table: its key columns hold the indexed fields and the field that orders searches. */
export interface Table {
  readonly collection: AnyCollection;
  readonly name: string;
  readonly fields: readonly string[];
}

export function tableOf(collection: AnyCollection): Table {
  const indexed = Object.values(collection.indexes).flatMap((index) => index.fields);
  const order = collection.search === undefined ? [] : [collection.search.order];
  const fields = [...new Set([...indexed, ...order])];
  for (const name of [collection.name, ...Object.keys(collection.indexes), ...fields]) requireName(name);
  return { collection, name: `"${collection.name}"`, fields };
}

/** Names become part of SQL and of file names. Without an underscore in them, no two of ours can meet. */
export function requireName(name: string): void {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) throw new Error(`"${name}" cannot be a name in the read store.`);
}

export const columnOf = (field: string): string => `"field_${field}"`;

export const searchTableOf = (table: Table): string => `"${table.collection.name}_search"`;

export const indexNameOf = (table: Table, index: string): string => `"${table.collection.name}_${index}"`;

/** The table, its unique indexes and its search index: what must be there before the first write. */
export function tableSql(table: Table): string[] {
  const columns = table.fields.map((field) => `${columnOf(field)} ANY,`).join(" ");
  const sql = [
    `CREATE TABLE ${table.name} (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, position TEXT NOT NULL, ${columns} doc TEXT) STRICT`,
  ];
  sql.push(...indexSql(table, true));
  if (table.collection.search !== undefined) sql.push(...searchSql(searchTableOf(table)));
  return sql;
}

/**
 * The tokens come ready from `tokenize` and are only cut at spaces here. Prefixes of one and two characters have lists of their
 * own, since collecting them from all words they begin takes too long.
 */
function searchSql(name: string): string[] {
  return [
    `CREATE VIRTUAL TABLE ${name} USING fts5(terms, content='', contentless_delete=1, prefix='1 2', tokenize="ascii tokenchars '=-%'")`,
    `INSERT INTO ${name}(${name}, rank) VALUES('hashsize', 8388608)`,
  ];
}

export function indexSql(table: Table, isUnique: boolean): string[] {
  return Object.entries(table.collection.indexes)
    .filter(([, index]) => (index.unique ?? false) === isUnique)
    .map(([name, index]) => {
      const columns = index.fields.map(columnOf);
      const kind = isUnique ? "UNIQUE INDEX" : "INDEX";
      const present = columns.map((column) => `${column} IS NOT NULL`).join(" AND ");
      return `CREATE ${kind} IF NOT EXISTS ${indexNameOf(table, name)} ON ${table.name}(${columns.join(", ")}) WHERE ${present}`;
    });
}
