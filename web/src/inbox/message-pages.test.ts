import test from "ava";
import type { ListedMessagePartsFragment } from "../generated/operations.ts";
import { type MessagePage, MessagePages } from "./message-pages.svelte.ts";

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

test("what came since stands before the list, which goes on where it was", async (t) => {
  const { pages, asked } = pagesOf(page(["m2", "m1"], "c1"), page(["m3", "m2"], "c2"), page(["m0"], null));
  await pages.refresh();
  t.deepEqual(asked, [], "Before the first page there is nothing to add to.");
  await pages.more();
  await pages.refresh();
  t.deepEqual(ids(pages), ["m3", "m2", "m1"]);
  await pages.more();
  t.deepEqual(ids(pages), ["m3", "m2", "m1", "m0"]);
  t.deepEqual(asked, [null, null, "c1"]);
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
