import test from "ava";
import { EditMessageDocument, SearchDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { uploads } from "../support/upload.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;
let rafi: Person;
let mina: Person;
let kitchen: string;
let garden: string;
const ids = new Map<string, string>();

test.before(async () => {
  house = await openHouse();
  rafi = await house.comesIn("rafiki");
  mina = await house.comesIn("mina");
  kitchen = await rafi.createsChannel({ name: "kitchen" });
  garden = await mina.createsChannel({ name: "garden" });
  await rafi.adds(kitchen, mina);
  const says = async (person: Person, roomId: string, key: string, text: string) => {
    ids.set(key, (await person.posts(roomId, text)).id);
  };
  await says(rafi, kitchen, "soup", "The pumpkin soup is ready, come quickly");
  await says(mina, kitchen, "bread", "I bring bread, soup spoons and https://bread.example");
  await says(mina, garden, "pumpkin", "The pumpkin in the garden is ready for soup");
  const { fileId } = await uploads(rafi, kitchen, { name: "recipe.txt", bytes: "One pumpkin" });
  const carrying = await rafi.posts(kitchen, "The recipe for the soup", { fileIds: [fileId] });
  ids.set("recipe", carrying.id);
});
test.after.always(() => house?.close());

async function found(person: Person, query: string, roomId?: string): Promise<string[]> {
  const { search } = await person.query(SearchDocument, { query, roomId });
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  return search.messages.edges.map(({ node }) => keys.get(node.id) ?? node.id).sort();
}

test("a search finds messages with all words in any room of the user; the last word may be incomplete", async (t) => {
  t.deepEqual(await found(mina, "pumpkin ready "), ["pumpkin", "soup"]);
  t.deepEqual(await found(mina, "pump"), ["pumpkin", "soup"]);
  t.deepEqual(await found(mina, "PUMPKIN bread "), []);
});

test("a search does not find messages that the user may not read", async (t) => {
  t.deepEqual(await found(rafi, "pumpkin "), ["soup"]);
  const outsider = await house.comesIn("outsider");
  t.deepEqual(await found(outsider, "pumpkin "), []);
});

test("quoted words must follow each other, and a word with a dash is excluded", async (t) => {
  t.deepEqual(await found(mina, '"pumpkin soup"'), ["soup"]);
  t.deepEqual(await found(mina, "soup -pumpkin"), ["bread", "recipe"]);
});

test("from:, in: and has: narrow a search", async (t) => {
  t.deepEqual(await found(mina, `soup from:${rafi.name}`), ["recipe", "soup"]);
  t.deepEqual(await found(mina, "soup from:me"), ["bread", "pumpkin"]);
  t.deepEqual(await found(mina, "pumpkin in:garden"), ["pumpkin"]);
  t.deepEqual(await found(mina, "has:link"), ["bread"]);
  t.deepEqual(await found(mina, "soup has:file"), ["recipe"]);
  t.deepEqual(await found(mina, "soup", garden), ["pumpkin"]);
});

test("before: and after: take a day", async (t) => {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  t.is((await found(mina, `soup after:${day(-2)} before:${day(2)}`)).length, 4);
  t.deepEqual(await found(mina, `soup before:${day(-1)}`), []);
  t.deepEqual(await found(mina, `soup after:${day(1)}`), []);
});

test("a search with an unknown user or room says so instead of returning an empty list silently", async (t) => {
  const { search } = await mina.query(SearchDocument, { query: "soup from:nobody-here in:nowhere" });
  t.deepEqual(search.unknownNames, ["nobody-here", "nowhere"]);
});

test("users and rooms are found by the beginning of their names", async (t) => {
  const { search } = await mina.query(SearchDocument, { query: "kitch" });
  t.deepEqual(search.rooms, [{ id: kitchen }]);
  const people = (await mina.query(SearchDocument, { query: "rafik" })).search.people;
  t.deepEqual(people, [{ id: rafi.userId }]);
});

test("an edited message is found by its new words and no longer by its old ones", async (t) => {
  const { id: messageId } = await rafi.posts(kitchen, "We shall eat turnips");
  await rafi.does(EditMessageDocument, { messageId, text: "We shall eat parsnips" });
  await waitUntil("the new words", async () => (await found(mina, "parsnips ")).length === 1);
  t.deepEqual(await found(mina, "turnips "), []);
});

test("paging through search results shows no result twice", async (t) => {
  const roomId = await rafi.createsChannel();
  for (let count = 0; count < 12; count += 1) await rafi.posts(roomId, `needle ${count}`);
  const seen: string[] = [];
  let after: string | null | undefined;
  for (let isMore = true; isMore; ) {
    const { messages } = (await rafi.query(SearchDocument, { query: "needle ", first: 5, after })).search;
    seen.push(...messages.edges.map(({ node }) => node.id));
    after = messages.pageInfo.endCursor;
    isMore = messages.pageInfo.hasNextPage;
  }
  t.is(seen.length, 12);
  t.is(new Set(seen).size, 12);
});
