import type { DatabaseSync } from "node:sqlite";

/** `Counts` in the vault's file. Synchronous, as the vault's other calls. */
export interface SqliteCounts {
  add(id: string, expiresAt: string): number;
  takeAway(id: string): void;
  end(id: string): void;
  deleteExpired(): void;
}

export function openSqliteCounts(database: DatabaseSync, clock: () => number): SqliteCounts {
  database.exec(`
    create table if not exists running_count (
      id text not null primary key,
      count integer not null,
      expires_at text not null
    ) strict, without rowid;
    create index if not exists running_count_by_expiry on running_count (expires_at);
  `);
  const isOver = "expires_at <= :now";
  const add = database.prepare(`
    insert into running_count (id, count, expires_at) values (:id, 1, :expiresAt)
    on conflict do update set
      count = case when ${isOver} then 1 else count + 1 end,
      expires_at = case when ${isOver} then excluded.expires_at else expires_at end
    returning count`);
  const takeAway = database.prepare("update running_count set count = count - 1 where id = :id and count > 0");
  const end = database.prepare("delete from running_count where id = :id");
  const deleteExpired = database.prepare(`delete from running_count where ${isOver}`);
  const now = (): string => new Date(clock()).toISOString();
  return {
    // Times are compared as text, so they are written in one form.
    add: (id, expiresAt) => Number(add.get({ id, expiresAt: new Date(expiresAt).toISOString(), now: now() })?.count),
    takeAway: (id) => void takeAway.run({ id }),
    end: (id) => void end.run({ id }),
    deleteExpired: () => void deleteExpired.run({ now: now() }),
  };
}
