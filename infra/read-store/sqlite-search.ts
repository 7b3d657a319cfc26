import { compareStoredValues } from "./index-value.ts";
import type { SearchQuery } from "./read-store.ts";
import { searchPlan } from "./search-plan.ts";
import { firstKeyOf, hasUnorderedKeys, orderedKeyMax, orderedKeyMin } from "./sqlite-search-key.ts";
import { matchOf } from "./sqlite-search-terms.ts";
import { columnOf, type Table } from "./sqlite-table.ts";
import type { VersionFile } from "./sqlite-version.ts";

interface Found {
  readonly doc: string;
  readonly order: string | number;
}

/** The matches as JSON, newest first. */
export function searchTexts(file: VersionFile, table: Table, query: SearchQuery): string[] {
  const declaration = table.collection.search;
  if (declaration === undefined) throw new Error(`The collection ${table.collection.name} declares no search.`);
  const plan = searchPlan(declaration, query);
  if (plan === undefined) return [];
  const match = matchOf(plan);
  const found = foundByKey(file, table, declaration.order, match, query);
  if (hasUnorderedKeys(file, table)) {
    found.push(...foundBelowKeys(file, table, declaration.order, match, query));
    found.sort((left, right) => compareStoredValues(right.order, left.order));
  }
  return found.slice(0, query.limit).map(({ doc }) => doc);
}

/** FTS5 walks backwards from the upper key and stops at the limit. It heeds a bound on its rowid only when that is an INTEGER. */
function foundByKey(file: VersionFile, table: Table, order: string, match: string, query: SearchQuery): Found[] {
  const [lowest, highest] = keyBounds(query);
  const search = table.searchName;
  const sql = `SELECT doc, ${columnOf(order)} FROM ${search} CROSS JOIN ${table.name} ON key = ${search}.rowid
    WHERE ${search} MATCH ? AND ${search}.rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)
    ORDER BY ${search}.rowid DESC LIMIT ?`;
  return file.database.statement(sql).all(match, lowest, highest, query.limit).map(asFound);
}

/** Both ends inclusive, while the query's bounds are exclusive. Every string is newer than any number. */
function keyBounds({ after, before }: SearchQuery): [lowest: number, highest: number] {
  const lowest =
    typeof after === "number" ? firstKeyOf(Math.floor(after) + 1) : after === undefined ? orderedKeyMin : orderedKeyMax;
  const highest = typeof before === "number" ? firstKeyOf(Math.ceil(before)) - 1 : orderedKeyMax;
  return [clamped(lowest), clamped(highest)];
}

const clamped = (key: number): number => Math.min(Math.max(key, orderedKeyMin), orderedKeyMax);

function foundBelowKeys(file: VersionFile, table: Table, order: string, match: string, query: SearchQuery): Found[] {
  const search = table.searchName;
  const column = columnOf(order);
  const conditions = [`${search} MATCH ?`, `${search}.rowid < CAST(? AS INTEGER)`];
  const values: (string | number)[] = [match, orderedKeyMin];
  for (const [bound, sign] of [[query.after, ">"] as const, [query.before, "<"] as const]) {
    if (bound === undefined) continue;
    conditions.push(`${column} ${sign} ?`);
    values.push(bound);
  }
  const sql = `SELECT doc, ${column} FROM ${search} CROSS JOIN ${table.name} ON key = ${search}.rowid
    WHERE ${conditions.join(" AND ")} ORDER BY ${column} DESC, id DESC LIMIT ?`;
  return file.database
    .statement(sql)
    .all(...values, query.limit)
    .map(asFound);
}

function asFound(row: Record<string, unknown>): Found {
  const order = row[1];
  return { doc: String(row[0]), order: typeof order === "number" ? order : String(order) };
}
