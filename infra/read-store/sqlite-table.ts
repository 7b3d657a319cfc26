import type { Collection } from "./read-store.ts";

export type AnyCollection = Collection<{ readonly id: string }>;

/**
 * One collection as a table: its key columns hold the indexed fields and the field that orders
 * searches.
 */
export interface Table {
  readonly collection: AnyCollection;
  readonly name: string;
  /** The virtual table of FTS5; exists only when the collection declares a search. */
  readonly searchName: string;
  readonly fields: readonly string[];
  /** The statements of every write, put together once. */
  readonly sql: TableSql;
}

interface TableSql {
  readonly findDocument: string;
  /** Returns key, position, document, then the fields. */
  readonly findRow: string;
  /** Takes key, id, position, document, then the fields. */
  readonly insertRow: string;
  readonly highestKey: string;
  readonly deleteTerms: string;
  /** For words that are kept beside the index, to be brought into it together. */
  readonly keepTerms: string;
  readonly dropTerms: string;
  readonly anyKeptTerms: string;
}

export function tableOf(collection: AnyCollection): Table {
  const indexed = Object.values(collection.indexes).flatMap((index) => index.fields);
  const order = collection.search === undefined ? [] : [collection.search.order];
  const fields = [...new Set([...indexed, ...order])];
  for (const name of [collection.name, ...Object.keys(collection.indexes), ...fields]) requireName(name);
  const name = `"${collection.name}"`;
  const searchName = searchNameOf(collection.name);
  const columns = fields.map(columnOf);
  return { collection, name, searchName, fields, sql: { ...writeSql(name, columns), ...termsSql(collection.name) } };
}

function writeSql(name: string, columns: readonly string[]): Omit<TableSql, keyof ReturnType<typeof termsSql>> {
  const inserted = ["key", "id", "position", "doc", ...columns];
  return {
    findDocument: `SELECT doc, position FROM ${name} WHERE id = ?`,
    findRow: `SELECT ${["key", "position", "doc", ...columns].join(", ")} FROM ${name} WHERE id = ?`,
    insertRow: `INSERT INTO ${name} (${inserted.join(", ")}) VALUES (${inserted.map(() => "?").join(", ")})`,
    highestKey: `SELECT max(key) FROM ${name} WHERE key BETWEEN ? AND ?`,
  };
}

/**
 * FTS5 accepts a number from JavaScript, which SQLite gets as REAL, for a rowid only after the
 * cast.
 */
function termsSql(collection: string) {
  return {
    deleteTerms: `DELETE FROM ${searchNameOf(collection)} WHERE rowid = CAST(? AS INTEGER)`,
    keepTerms: `INSERT INTO ${keptTermsOf(collection)} VALUES (?, ?)`,
    dropTerms: `DELETE FROM ${keptTermsOf(collection)} WHERE key = ?`,
    anyKeptTerms: `SELECT 1 FROM ${keptTermsOf(collection)} LIMIT 1`,
  };
}

const searchNameOf = (collection: string): string => `"${collection}_search"`;

/** Words that are not in the search index yet, by key. */
const keptTermsOf = (collection: string): string => `"${collection}_terms"`;

/** Names become part of SQL and of file names. Without underscores, two names cannot collide. */
export function requireName(name: string): void {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) throw new Error(`"${name}" cannot be a name in the read store.`);
}

export const columnOf = (field: string): string => `"field_${field}"`;

export const indexNameOf = (table: Table, index: string): string => `"${table.collection.name}_${index}"`;

/** The table, its unique indexes and its search index, which must exist before the first write. */
export function tableSql(table: Table): string[] {
  const columns = table.fields.map((field) => `${columnOf(field)} ANY,`).join(" ");
  const sql = [
    `CREATE TABLE ${table.name} (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, position TEXT NOT NULL, ${columns} doc TEXT) STRICT`,
  ];
  sql.push(...indexSql(table, true));
  if (table.collection.search !== undefined) sql.push(...searchSql(table.searchName));
  return sql;
}

/**
 * The tokens come from `tokenize` and are only split at spaces here. Prefixes of one and two
 * characters have their own lists, since collecting them from all words with that prefix takes too
 * long.
 */
function searchSql(name: string): string[] {
  return [
    `CREATE VIRTUAL TABLE ${name} USING fts5(terms, content='', contentless_delete=1, prefix='1 2', tokenize="ascii tokenchars '=-%+#.'")`,
    setSearch(name, "hashsize", termsMaxBytes),
    setSearch(name, "pgsz", 8100),
    setSearch(name, "automerge", 16),
  ];
}

const setSearch = (name: string, setting: string, value: number): string =>
  `INSERT INTO ${name} (${name}, rank) VALUES ('${setting}', ${value})`;

/** Where words are kept until `indexKeptSql` brings them into the search index. */
export const keptTermsSql = ({ collection: { name } }: Table): string =>
  `CREATE TABLE IF NOT EXISTS ${keptTermsOf(name)} (key INTEGER PRIMARY KEY, terms TEXT NOT NULL) STRICT`;

/** Brings the kept words into the search index. */
export const indexKeptSql = ({ collection, searchName }: Table): string[] => [
  `INSERT INTO ${searchName} (rowid, terms) SELECT key, terms FROM ${keptTermsOf(collection.name)} ORDER BY key`,
  `DELETE FROM ${keptTermsOf(collection.name)}`,
];

/**
 * Work postponed until a version is filled, because filling is then twice as fast: the indexes that
 * only serve ranges, and the search index as one segment. From then on commits are small, and small
 * pages limit the merging in a commit to milliseconds.
 */
export function finishSql(table: Table): string[] {
  return [...(table.collection.search === undefined ? [] : finishSearchSql(table)), ...indexSql(table, false)];
}

/** Words that fit into memory make one segment, and there is nothing to merge. */
const keptTermsMaxBytes = 512 * 1024 * 1024;
const termsMaxBytes = 8 * 1024 * 1024;

function finishSearchSql(table: Table): string[] {
  const { searchName: name } = table;
  return [
    setSearch(name, "hashsize", keptTermsMaxBytes),
    ...indexKeptSql(table),
    `INSERT INTO ${name} (${name}) VALUES ('optimize')`,
    setSearch(name, "hashsize", termsMaxBytes),
    setSearch(name, "pgsz", 1000),
    setSearch(name, "automerge", 8),
  ];
}

function indexSql(table: Table, isUnique: boolean): string[] {
  return Object.entries(table.collection.indexes)
    .filter(([, index]) => (index.unique ?? false) === isUnique)
    .map(([name, index]) => {
      const columns = index.fields.map(columnOf);
      const kind = isUnique ? "UNIQUE INDEX" : "INDEX";
      const present = columns.map((column) => `${column} IS NOT NULL`).join(" AND ");
      return `CREATE ${kind} IF NOT EXISTS ${indexNameOf(table, name)} ON ${table.name}(${columns.join(", ")}) WHERE ${present}`;
    });
}
