import { limitBy } from "../stores/sqlite-limit.ts";
import { sealedValue, storedValue } from "./index-value.ts";
import { rangePlan } from "./range-plan.ts";
import type { RangeQuery } from "./read-store.ts";
import { columnOf, indexNameOf, type Table } from "./sqlite-table.ts";
import { finishVersion, type VersionFile } from "./sqlite-version.ts";

/** The documents of a range, as stored. */
export function rangeTexts(file: VersionFile, table: Table, query: RangeQuery): string[] {
  finishVersion(file);
  const { from, sortedColumns, values } = rangeSql(file, table, query);
  const direction = query.order === "descending" ? " DESC" : "";
  const order = [...sortedColumns, "id"].map((column) => column + direction).join(", ");
  const rows = file.database.statement(`SELECT doc ${from} ORDER BY ${order} ${limitBy("?")}`).all(...values, query.limit);
  return rows.map((row) => String(row[0]));
}

/** Counts on the index, without reading rows. */
export function countRange(file: VersionFile, table: Table, query: RangeQuery): number {
  finishVersion(file);
  const { from, values } = rangeSql(file, table, query);
  const row = file.database.statement(`SELECT count(*) FROM (SELECT 1 ${from} ${limitBy("?")})`).get(...values, query.limit);
  return Number(row?.[0]);
}

interface RangeSql {
  readonly from: string;
  readonly sortedColumns: readonly string[];
  readonly values: readonly (string | number | null)[];
}

/** Requires every field to exist: only then may SQLite use the partial index. */
function rangeSql({ seal }: VersionFile, table: Table, query: RangeQuery): RangeSql {
  const plan = rangePlan(table.collection, query);
  const sortedColumns = plan.sortedFields.map(columnOf);
  const conditions = [
    ...plan.prefixFields.map((field) => `${columnOf(field)} = ?`),
    ...sortedColumns.map((column) => `${column} IS NOT NULL`),
  ];
  const values = query.prefix.map((value, place) =>
    sealedValue(seal, table.collection, plan.prefixFields[place] ?? "", storedValue(value)),
  );
  for (const [bound, sign] of [[query.after, ">"] as const, [query.before, "<"] as const]) {
    if (bound === undefined) continue;
    conditions.push(`${sortedColumns[0]} ${sign} ?`);
    values.push(bound);
  }
  const from = `FROM ${table.name} INDEXED BY ${indexNameOf(table, query.index)} WHERE ${conditions.join(" AND ")}`;
  return { from, sortedColumns, values };
}
