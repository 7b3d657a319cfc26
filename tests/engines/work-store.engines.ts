import { describeWorkStore } from "@logue/infra/work-store/conformance.ts";
import { openMongodbWorkStore } from "@logue/infra/work-store/mongodb-work-store.ts";
import test from "ava";
import { dropDatabase, newMongodbUrl, withMongodb } from "./mongodb-database.ts";

const urls: string[] = [];

test.after.always(async () => {
  for (const url of urls) await dropDatabase(url);
});

function newUrl(): string {
  const url = newMongodbUrl();
  urls.push(url);
  return url;
}

describeWorkStore(test, "MongoDB work-store", async (startMs) => {
  let nowMs = startMs;
  const url = newUrl();
  const open = () => openMongodbWorkStore({ url, clock: () => nowMs });
  const advance = (milliseconds: number) => {
    nowMs += milliseconds;
  };
  return { store: await open(), openAgain: open, advance };
});

test("a database with other content is refused", async (t) => {
  const url = newUrl();
  await withMongodb(url, (database) => database.collection("secrets").insertOne({ of: "the vault" }));
  const refusal = { name: "MongodbRefused", message: /holds something else: secrets/ };
  await t.throwsAsync(openMongodbWorkStore({ url }), refusal);
});
