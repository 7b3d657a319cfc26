import type { ProjectionVersion } from "./read-store.ts";
import { openDatabase } from "./sqlite-database.ts";

/** Which version of each projection is live. Another process's switch is seen within a second. */
export interface Catalogue {
  liveVersion(projection: string): number | undefined;
  makeLive(target: ProjectionVersion): void;
  makeLiveIfFirst(target: ProjectionVersion): void;
  /** Reads the stored state without waiting for the second to pass. */
  refresh(): void;
  close(): void;
}

const freshMs = 1000;

export function openCatalogue(path: string): Catalogue {
  const database = openDatabase(path);
  database.execute(
    "CREATE TABLE IF NOT EXISTS live (projection TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID",
  );
  let versions = new Map<string, number>();
  let readAtMs = Number.NEGATIVE_INFINITY;

  function refresh(): void {
    const rows = database.statement("SELECT projection, version FROM live").all();
    versions = new Map(rows.map((row) => [String(row[0]), Number(row[1])]));
    readAtMs = performance.now();
  }

  function write(sql: string, { projection, version }: ProjectionVersion): void {
    database.statement(`INSERT INTO live VALUES (?, ?) ON CONFLICT ${sql}`).run(projection, version);
    refresh();
  }

  return {
    liveVersion(projection) {
      if (performance.now() - readAtMs > freshMs) refresh();
      return versions.get(projection);
    },
    makeLive: (target) => write("DO UPDATE SET version = excluded.version", target),
    makeLiveIfFirst: (target) => write("DO NOTHING", target),
    refresh,
    close: () => database.close(),
  };
}
