import test from "ava";
import { fakeApi } from "../../testing/fake-api.ts";
import { Stars } from "./stars.svelte.ts";

function openStars() {
  const starred = new Set(["one"]);
  const { connection, asked } = fakeApi({
    StarredMessages: ({ messageIds }) => ({ starredMessageIds: (messageIds as string[]).filter((id) => starred.has(id)) }),
  });
  return { asked, starred, stars: new Stars({ connection, run: async () => true as never }) };
}

const change = (messageId: string, isStarred: boolean) => ({ __typename: "StarChanged", messageId, isStarred }) as const;

test("a star that is set or removed in another window is known here", async (t) => {
  const { stars } = openStars();
  await stars.ask("one");
  t.true(stars.isStarred("one"));
  stars.hear(change("one", false));
  stars.hear(change("two", true));
  t.deepEqual(
    ["one", "two"].map((id) => stars.isStarred(id)),
    [false, true],
  );
});

test("what is heard while it is asked for is newer than the answer", async (t) => {
  const { stars } = openStars();
  const asking = stars.ask("one");
  stars.hear(change("one", false));
  await asking;
  t.false(stars.isStarred("one"));
});

test("after changes may have been missed a message is asked for again", async (t) => {
  const { asked, starred, stars } = openStars();
  await stars.ask("one");
  starred.clear();
  stars.hear(null);
  await stars.ask("one");
  t.false(stars.isStarred("one"));
  t.is(asked.length, 2);
});
