import test from "ava";
import type { Connection } from "../api/api.ts";
import { ChannelList } from "./channel-list.ts";

interface Asked {
  readonly search: string | null;
  readonly after: string | null;
  answer(names: readonly string[], endCursor?: string): void;
  fail(error: Error): void;
}

/** A connection whose answers the test gives in any order. */
function slowConnection(): { readonly asked: Asked[]; readonly connection: Pick<Connection, "request"> } {
  const asked: Asked[] = [];
  const request = (_document: unknown, { search, after }: Pick<Asked, "search" | "after">) =>
    new Promise((resolve, reject) => {
      asked.push({
        search,
        after,
        answer: (names, endCursor) =>
          resolve({
            browseRooms: {
              edges: names.map((name) => ({ isMember: false, node: { id: name, name } })),
              pageInfo: { hasNextPage: endCursor !== undefined, endCursor },
            },
          }),
        fail: reject,
      });
    });
  return { asked, connection: { request: request as Connection["request"] } };
}

const namesIn = ({ items }: ChannelList): (string | null | undefined)[] => items.map(({ node }) => node.name);

test("channels are listed page by page", async (t) => {
  const { asked, connection } = slowConnection();
  const list = new ChannelList(connection);
  const first = list.find("");
  asked[0]?.answer(["harbour", "kitchen"], "kitchen");
  await first;
  t.like(asked[0], { search: null, after: null });
  t.true(list.hasMore);
  const second = list.more();
  asked[1]?.answer(["tides"]);
  await second;
  t.is(asked[1]?.after, "kitchen");
  t.deepEqual(namesIn(list), ["harbour", "kitchen", "tides"]);
  t.false(list.hasMore);
  await list.more();
  t.is(asked.length, 2);
});

test("a late answer to an earlier search does not replace what was found since", async (t) => {
  const { asked, connection } = slowConnection();
  const list = new ChannelList(connection);
  const [early, late] = [list.find("ki"), list.find(" kit ")];
  asked[1]?.answer(["kitchen"]);
  await late;
  asked[0]?.answer(["kiosk", "kitchen"], "kitchen");
  await early;
  t.is(asked[1]?.search, "kit");
  t.deepEqual(namesIn(list), ["kitchen"]);
  t.false(list.hasMore);
});

test("when loading fails the list says so, and keeps what it had", async (t) => {
  const { asked, connection } = slowConnection();
  const list = new ChannelList(connection);
  const first = list.find("");
  asked[0]?.answer(["harbour"], "harbour");
  await first;
  const second = list.more();
  asked[1]?.fail(new Error("away"));
  await second;
  t.is(list.problem, "The channels could not be loaded. Try again.");
  t.deepEqual(namesIn(list), ["harbour"]);
  t.true(list.hasMore);
});
