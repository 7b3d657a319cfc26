import { randomUUID } from "node:crypto";
import { type Db, MongoClient } from "mongodb";
import { engineUrl } from "./engine-urls.ts";

/** The MongoDB under test, and a database used by this test only. */
export function newMongodbUrl(): string {
  const url = new URL(engineUrl("MONGODB_URL"));
  url.pathname = `/logue-test-${randomUUID().slice(0, 18)}`;
  return url.href;
}

/** The same database, reached through a proxy. */
export function viaPort(url: string, port: number): string {
  const proxied = new URL(url);
  proxied.host = `127.0.0.1:${port}`;
  proxied.searchParams.set("directConnection", "true");
  return proxied.href;
}

/** Reads a database directly, without the adapter. */
export async function withMongodb<Answer>(url: string, work: (database: Db) => Promise<Answer>): Promise<Answer> {
  const client = new MongoClient(url);
  try {
    return await work(client.db());
  } finally {
    await client.close();
  }
}

export async function dropDatabase(url: string): Promise<void> {
  await withMongodb(url, (database) => database.dropDatabase());
}
