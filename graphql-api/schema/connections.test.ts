import { openMemoryReadStore } from "@logue/infra/read-store/memory-read-store.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import test from "ava";
import {
  type BothWaysArguments,
  type Connection,
  type DocumentList,
  pageAround,
  pageBothWays,
  pageForwards,
} from "./connections.ts";

interface Note {
  readonly id: string;
  readonly place: string;
  readonly number: number;
}

const notes: Collection<Note> = { name: "notes", projection: "notes", indexes: { ofPlace: { fields: ["place", "number"] } } };
const ascending: DocumentList<Note> = {
  name: "notes",
  collection: notes,
  index: "ofPlace",
  order: "ascending",
  valueOf: (note) => note.number,
  isNumbered: true,
};
const descending = { ...ascending, order: "descending" } as const;

/** Ten notes, numbered from 1, and one elsewhere. */
async function tenNotes() {
  const readStore = await openMemoryReadStore();
  const version = { projection: "notes", version: 1 };
  await readStore.declare(version, [notes]);
  const documents = Array.from({ length: 10 }, (_, index) => ({ id: `n${index + 1}`, place: "here", number: index + 1 }));
  const writes = [...documents, { id: "other", place: "there", number: 5 }].map((document) => ({
    collection: "notes",
    id: document.id,
    document,
    position: "1",
  }));
  await readStore.commit(version, writes, { partition: "0", previous: undefined, next: "1" });
  return readStore;
}

const numbersIn = (page: Connection<Note>) => page.edges.map(({ node }) => node.number);
const moreIn = ({ pageInfo }: Connection<Note>) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage];

test("reading forwards page by page returns everything once, in order", async (t) => {
  const readStore = await tenNotes();
  const seen: number[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Connection<Note> = await pageForwards(readStore, ascending, ["here"], { first: 3, after });
    seen.push(...numbersIn(page));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  t.deepEqual(seen, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("a list with the newest first continues with older ones", async (t) => {
  const readStore = await tenNotes();
  const page = await pageForwards(readStore, descending, ["here"], { first: 4 });
  t.deepEqual(numbersIn(page), [10, 9, 8, 7]);
  const next = await pageForwards(readStore, descending, ["here"], { first: 4, after: page.pageInfo.endCursor });
  t.deepEqual(numbersIn(next), [6, 5, 4, 3]);
  t.deepEqual(moreIn(next), [true, true]);
});

test("a timeline is read from either end, in its own order", async (t) => {
  const readStore = await tenNotes();
  const pageOf = (asked: BothWaysArguments) => pageBothWays(readStore, ascending, ["here"], asked);
  const last = await pageOf({ last: 3 });
  t.deepEqual(numbersIn(last), [8, 9, 10]);
  t.deepEqual(moreIn(last), [true, false]);
  const before = await pageOf({ last: 3, before: last.pageInfo.startCursor });
  t.deepEqual(numbersIn(before), [5, 6, 7]);
  t.deepEqual(moreIn(before), [true, true]);
  t.deepEqual(numbersIn(await pageOf({ first: 3 })), [1, 2, 3]);
  t.deepEqual(numbersIn(await pageOf({ first: 3, after: before.pageInfo.endCursor })), [8, 9, 10]);
  t.deepEqual(numbersIn(await pageOf({ first: 9, after: "notes:2", before: "notes:5" })), [3, 4]);
  t.deepEqual(numbersIn(await pageOf({})), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("a page around a number has it in its middle, and is cut at the ends", async (t) => {
  const readStore = await tenNotes();
  const middle = await pageAround(readStore, ascending, ["here"], 5, 4);
  t.deepEqual(numbersIn(middle), [3, 4, 5, 6]);
  t.deepEqual(moreIn(middle), [true, true]);
  const end = await pageAround(readStore, ascending, ["here"], 10, 4);
  t.deepEqual(numbersIn(end), [8, 9, 10]);
  t.deepEqual(moreIn(end), [true, false]);
});

test("an empty page has no cursors", async (t) => {
  const readStore = await tenNotes();
  const { count, ...page } = await pageForwards(readStore, ascending, ["nowhere"], {});
  t.is(await count?.(), 0);
  t.deepEqual(page, { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
});

test("a cursor of another list is refused by its code", async (t) => {
  const readStore = await tenNotes();
  for (const after of ["", "x", "notes:", "notes:1e3", "notes:-1", "notes:99999999999999999999", "other:1"]) {
    const error = await t.throwsAsync(pageForwards(readStore, ascending, ["here"], { after }), undefined, after);
    t.deepEqual(Object(error).extensions, { code: "CursorInvalid" }, after);
  }
});

test("a page that is too large, negative, or read from both ends is refused", async (t) => {
  const readStore = await tenNotes();
  for (const asked of [{ first: 101 }, { first: -1 }, { last: 101 }, { first: 1, last: 1 }]) {
    const error = await t.throwsAsync(pageBothWays(readStore, ascending, ["here"], asked));
    t.deepEqual(Object(error).extensions, { code: "InputInvalid" });
  }
});
