import { randomUUID } from "node:crypto";
import { describeReadStore } from "@logue/infra/read-store/conformance.ts";
import { openMongodbReadStore } from "@logue/infra/read-store/mongodb-read-store.ts";
import test from "ava";
import { MongoClient } from "mongodb";
import { mongodbUrl } from "./engine-urls.ts";

const newUrl = (): string => mongodbUrl(`logue-test-${randomUUID().slice(0, 18)}`);

async function dropDatabase(url: string): Promise<void> {
  const client = new MongoClient(url);
  await client.db().dropDatabase();
  await client.close();
}

describeReadStore(test, "MongoDB", async () => {
  const url = newUrl();
  return { open: () => openMongodbReadStore({ url }), remove: () => dropDatabase(url) };
});
