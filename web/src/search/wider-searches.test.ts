import test from "ava";
import { widerSearches } from "./wider-searches.ts";

const labels = (query: string, roomId: string | null = null): string[] => widerSearches(query, roomId).map(({ label }) => label);

test("a search that is as wide as it can be offers no other", (t) => {
  t.deepEqual(labels("fog at sea"), []);
  t.deepEqual(labels("from:ada"), []);
});

test("a search in one room can be made everywhere, and filters and quotation marks be left out", (t) => {
  t.deepEqual(labels("fog", "r1"), ["Search everywhere"]);
  t.deepEqual(labels("fog from:ada -rain"), ["Search without filters: fog"]);
  t.deepEqual(labels('"thick fog" in:pier', "r1"), [
    "Search everywhere",
    'Search without filters: "thick fog"',
    "Search without quotation marks: thick fog in:pier",
  ]);
});

test("what is left out changes nothing else", (t) => {
  const [everywhere, unfiltered] = widerSearches('fog "at sea" has:file', "r1");
  t.like(everywhere, { query: 'fog "at sea" has:file', roomId: null });
  t.like(unfiltered, { query: 'fog "at sea"', roomId: "r1" });
});
