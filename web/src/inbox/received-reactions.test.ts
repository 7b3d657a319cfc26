import test from "ava";
import { fakeApi, message, user } from "../../testing/fake-api.ts";
import type { ListedReactionPartsFragment } from "../generated/operations.ts";
import { ReceivedReactions } from "./received-reactions.svelte.ts";

const reaction = (id: string): ListedReactionPartsFragment => ({
  ...{ id, emoji: "tada", reactedAt: "2026-11-27T12:00:00.000Z" },
  ...{ user: user("ben"), message: message(1) },
});

const answer = (ids: readonly string[], endCursor: string | null = null) => ({
  receivedReactions: {
    edges: ids.map((id) => ({ node: reaction(id) })),
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
  },
});

const idsOf = (list: ReceivedReactions): string[] => list.reactions.map(({ id }) => id);

test("pages follow each other, and what comes or goes is shown at once", async (t) => {
  const { connection, asked } = fakeApi({
    ReactionList: ({ after }) => (after === null ? answer(["c", "b"], "b") : answer(["a"])),
  });
  const list = new ReceivedReactions(connection);
  await list.more();
  await list.more();
  await list.more();
  t.deepEqual(idsOf(list), ["c", "b", "a"]);
  t.is(asked.length, 2);
  await list.hear({ id: "d", reaction: reaction("d") });
  await list.hear({ id: "b", reaction: null });
  t.deepEqual(idsOf(list), ["d", "c", "a"]);
});

test("what is heard while a page is on its way is not lost", async (t) => {
  const { connection } = fakeApi({ ReactionList: async () => answer(["b", "a"]) });
  const list = new ReceivedReactions(connection);
  const loading = list.more();
  await list.hear({ id: "c", reaction: reaction("c") });
  await list.hear({ id: "a", reaction: null });
  await loading;
  t.deepEqual(idsOf(list), ["c", "b"]);
});

test("after a break the list is what Logue says", async (t) => {
  let listed = ["b", "a"];
  const { connection } = fakeApi({ ReactionList: () => answer(listed) });
  const list = new ReceivedReactions(connection);
  await list.more();
  listed = ["c", "a"];
  await list.hear(null);
  t.deepEqual(idsOf(list), ["c", "a"]);
});
