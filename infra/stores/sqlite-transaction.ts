import type { DatabaseSync } from "node:sqlite";

/** Other processes write before or after, and none of it stays when the work throws. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // A full disk makes SQLite roll back by itself; a second time would hide the error.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
