import test from "ava";
import type { ListedMessagePartsFragment } from "../generated/operations.ts";
import { type MessageNow, type MessagePage, MessagePages } from "./message-pages.svelte.ts";

const page = (ids: readonly string[], endCursor: string | null): MessagePage => ({
  messages: ids.map((id) => ({ id }) as ListedMessagePartsFragment),
  hasMore: endCursor !== null,
  endCursor,
});
const ids = (pages: MessagePages): string[] => pages.messages.map(({ id }) => id);

/** A list of which each load is answered by the next of these pages. */
function pagesOf(...answers: readonly MessagePage[]) {
  const asked: (string | null)[] = [];
  const pages = new MessagePages(async (after) => {
    asked.push(after);
    const answer = answers[asked.length - 1];
    if (answer === undefined) throw new Error("Nothing answers.");
    return answer;
  });
  return { pages, asked };
}

const withWords = (id: string, text: string, deletedAt: string | null = null) => ({ id, text, deletedAt }) as MessageNow;
const firstWords = (pages: MessagePages): string | undefined => pages.messages[0]?.text;

test("a list that is loaded anew has what came since, without what the server lists no longer, and goes on from there", async (t) => {
  const { pages, asked } = pagesOf(page(["m3", "m2"], "c2"), page(["m4", "m2"], "c3"), page(["m1"], null));
  await pages.refresh();
  t.deepEqual(asked, [], "Before the first page there is nothing to load anew.");
  await pages.more();
  await pages.refresh();
  t.deepEqual(ids(pages), ["m4", "m2"]);
  await pages.more();
  t.deepEqual(ids(pages), ["m4", "m2", "m1"]);
  t.deepEqual(asked, [null, null, "c3"]);
});

test("a list of several pages is loaded anew as far as it was loaded", async (t) => {
  const { pages, asked } = pagesOf(page(["m3"], "c3"), page(["m2"], "c2"), page(["m4"], "c4"), page(["m3"], "c3"));
  await pages.more();
  await pages.more();
  await pages.refresh();
  t.deepEqual(ids(pages), ["m4", "m3"]);
  t.true(pages.hasMore);
  t.deepEqual(asked, [null, "c3", null, "c4"]);
});

test("an edited message has its new words, and a deleted one is listed no longer", async (t) => {
  const { pages } = pagesOf(page(["m2", "m1"], null));
  await pages.more();
  pages.hear(withWords("m2", "New words"));
  pages.hear(withWords("m9", "Listed nowhere"));
  t.is(firstWords(pages), "New words");
  pages.hear(withWords("m2", "", "2026-01-01T00:00:00Z"));
  t.deepEqual(ids(pages), ["m1"]);
});

test("what is heard while a page is on its way is newer than the page", async (t) => {
  const answer = Promise.withResolvers<MessagePage>();
  const pages = new MessagePages(() => answer.promise);
  const loaded = pages.more();
  pages.hear(withWords("m2", "New words"));
  pages.hear(withWords("m1", "", "2026-01-01T00:00:00Z"));
  answer.resolve(page(["m2", "m1"], null));
  await loaded;
  t.deepEqual(ids(pages), ["m2"]);
  t.is(firstWords(pages), "New words");
});

test("after more than a page of new messages the list begins anew, without a gap", async (t) => {
  const { pages, asked } = pagesOf(page(["m1"], null), page(["m9", "m8"], "c8"), page(["m7"], "c7"));
  await pages.more();
  await pages.refresh();
  t.deepEqual(ids(pages), ["m9", "m8"]);
  await pages.more();
  t.deepEqual(ids(pages), ["m9", "m8", "m7"]);
  t.is(asked.at(-1), "c8");
});

test("what is listed stays when the newest cannot be loaded", async (t) => {
  const { pages } = pagesOf(page(["m1"], null));
  await pages.more();
  await pages.refresh();
  t.deepEqual(ids(pages), ["m1"]);
  t.is(pages.problem, null);
});
