import { systemActorId } from "@logue/command-service/contract/commands.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import test from "ava";
import { createUserCache, strangerOf } from "./user-cache.ts";

const kim = (displayName: string, changed: string): UserDocument => ({ ...strangerOf("kim"), displayName, changed });

/** A read store with these users that counts its reads. */
function storeOf(...people: UserDocument[]) {
  const asked: string[][] = [];
  const getMany = async (_collection: unknown, ids: readonly string[]) => {
    asked.push([...ids]);
    return ids.map((id) => people.find((person) => person.id === id));
  };
  return { asked, readStore: { getMany } as Pick<ReadStore, "getMany"> as ReadStore };
}

test("users that are requested together are read together, and then cached", async (t) => {
  const { asked, readStore } = storeOf(kim("Kim", "1"), strangerOf("lee"));
  const cache = createUserCache(readStore);
  await Promise.all([cache.userOf("kim"), cache.usersOf(["kim", "lee"])]);
  t.is(asked.length, 1);
  const again = cache.userOf("kim");
  t.false(again instanceof Promise);
  t.like(again, { displayName: "Kim" });
  t.false(cache.usersOf(["lee", "kim"]) instanceof Promise);
});

test("an announced change is shown at once, and an older document does not undo it", async (t) => {
  const { readStore } = storeOf(kim("Kim", "1"));
  const cache = createUserCache(readStore);
  const reading = cache.userOf("kim");
  cache.apply([{ collection: "users", id: "kim", document: kim("Kimberly", "2") }]);
  t.like(await reading, { displayName: "Kimberly" });
  t.like(cache.userOf("kim"), { displayName: "Kimberly" });
  cache.apply([{ collection: "users", id: "kim", document: kim("Kim", "1") }]);
  t.like(cache.userOf("kim"), { displayName: "Kimberly" });
});

test("an unknown user is shown as unknown, until the account exists", async (t) => {
  const { readStore } = storeOf();
  const cache = createUserCache(readStore);
  t.like(await cache.userOf("kim"), { id: "kim", displayName: "Unknown" });
  cache.apply([{ collection: "users", id: "kim", document: kim("Kim", "1") }]);
  t.like(cache.userOf("kim"), { displayName: "Kim" });
  t.like(cache.userOf(systemActorId), { displayName: "Logue" });
});
