import { limitBy } from "../stores/sqlite-limit.ts";
import { compareStoredValues } from "./index-value.ts";
import { matchesPlan } from "./memory-search.ts";
import type { SearchQuery } from "./read-store.ts";
import { searchPlan } from "./search-plan.ts";
import { indexKeptTerms } from "./sqlite-kept-terms.ts";
import { firstKeyOf, hasUnorderedKeys, orderedKeyMax, orderedKeyMin } from "./sqlite-search-key.ts";
import { isDecidedByIndex, matchOf } from "./sqlite-search-terms.ts";
import { columnOf, type Table } from "./sqlite-table.ts";
import type { VersionFile } from "./sqlite-version.ts";

interface Found {
  readonly doc: string;
  readonly order: string | number;
}

/**
 * A search in terms of the index. When the index alone does not decide, `fits` checks its
 * candidates.
 */
interface IndexSearch {
  readonly file: VersionFile;
  readonly table: Table;
  readonly order: string;
  readonly query: SearchQuery;
  readonly match: string;
  readonly isDecided: boolean;
  readonly fits: (doc: string) => boolean;
}

/** The matches as stored, newest first. */
export function searchTexts(file: VersionFile, table: Table, query: SearchQuery): string[] {
  const declaration = table.collection.search;
  if (declaration === undefined) throw new Error(`The collection ${table.collection.name} declares no search.`);
  const plan = searchPlan(declaration, query);
  if (plan === undefined) return [];
  indexKeptTerms(file, table);
  const { seal } = file;
  const isDecided = isDecidedByIndex(seal, plan);
  const fits = (doc: string): boolean => isDecided || matchesPlan(JSON.parse(seal.open(doc)), declaration, plan);
  const search = { file, table, order: declaration.order, query, match: matchOf(seal, plan), isDecided, fits };
  const found = foundByKey(search);
  if (hasUnorderedKeys(file, table)) {
    found.push(...foundBelowKeys(search));
    found.sort((left, right) => compareStoredValues(right.order, left.order));
  }
  return found.slice(0, query.limit).map(({ doc }) => doc);
}

const candidatesAtOnce = 200;

/**
 * FTS5 walks backwards from the upper key and stops at the limit. It uses a bound on its rowid only
 * when that is an INTEGER.
 */
function foundByKey({ file, table, order, query, match, isDecided, fits }: IndexSearch): Found[] {
  const [lowest, highest] = keyBounds(query);
  const search = table.searchName;
  const sql = `SELECT doc, ${columnOf(order)}, key FROM ${search} CROSS JOIN ${table.name} ON key = ${search}.rowid
    WHERE ${search} MATCH ? AND ${search}.rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)
    ORDER BY ${search}.rowid DESC ${limitBy("?")}`;
  const limit = isDecided ? query.limit : candidatesAtOnce;
  const found: Found[] = [];
  for (let top = highest; ; ) {
    const rows = file.database.statement(sql).all(match, lowest, top, limit);
    found.push(...rows.map(asFound).filter(({ doc }) => fits(doc)));
    if (isDecided || rows.length < limit || found.length >= query.limit) return found;
    top = Number(rows.at(-1)?.[2]) - 1;
  }
}

/**
 * Both ends are inclusive, the query's bounds are exclusive. Every string is newer than any number.
 */
function keyBounds({ after, before }: SearchQuery): [lowest: number, highest: number] {
  const lowest =
    typeof after === "number" ? firstKeyOf(Math.floor(after) + 1) : after === undefined ? orderedKeyMin : orderedKeyMax;
  const highest = typeof before === "number" ? firstKeyOf(Math.ceil(before)) - 1 : orderedKeyMax;
  return [clamped(lowest), clamped(highest)];
}

const clamped = (key: number): number => Math.min(Math.max(key, orderedKeyMin), orderedKeyMax);

function foundBelowKeys({ file, table, order, query, match, isDecided, fits }: IndexSearch): Found[] {
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
    WHERE ${conditions.join(" AND ")} ORDER BY ${column} DESC, id DESC ${limitBy("?")}`;
  return file.database
    .statement(sql)
    .all(...values, isDecided ? query.limit : everything)
    .map(asFound)
    .filter(({ doc }) => fits(doc));
}

/** The value that LIMIT takes for no limit: these matches are few, or the collection is small. */
const everything = -1;

function asFound(row: Record<string, unknown>): Found {
  const order = row[1];
  return { doc: String(row[0]), order: typeof order === "number" ? order : String(order) };
}
