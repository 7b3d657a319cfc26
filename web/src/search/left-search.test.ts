import test from "ava";
import { leaveSearch, leftSearch } from "./left-search.ts";
import type { KeptSearch } from "./message-search.svelte.ts";

const search = { query: "lemma", roomId: null } as KeptSearch;
const clientAt = (router: { depth: number }) => ({ router }) as Parameters<typeof leaveSearch>[0];

test("a search that was left is there again at its place in the history, with the same words and room", (t) => {
  const place = { depth: 3 };
  const client = clientAt(place);
  leaveSearch(client, { search, scrollPixels: 40 });
  t.like(leftSearch(client, "lemma", null), { search, scrollPixels: 40 });
  t.is(leftSearch(client, "lemmas", null), null);
  t.is(leftSearch(client, "lemma", "maths"), null);
  place.depth = 4;
  t.is(leftSearch(client, "lemma", null), null);
});

test("another person who signs in at the same window is not shown what the one before found", (t) => {
  leaveSearch(clientAt({ depth: 3 }), { search, scrollPixels: 40 });
  t.is(leftSearch(clientAt({ depth: 3 }), "lemma", null), null);
});
