import test from "ava";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { type JsonObject, openTestWorkspace } from "../testing/workspace.ts";

const users =
  "query ($after: String) { users(first: 1, after: $after) { edges { cursor node { name } } pageInfo { endCursor } } }";
const foreign = "00000000~";

async function scene(t: { teardown(end: () => Promise<void>): void }) {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  await workspace.addPerson("kim");
  const first = (await workspace.answer(workspace.administrator, users)).users;
  return { ...workspace, first, cursor: first.pageInfo.endCursor as string };
}

test("a list continues after its own cursors, and after those of before they were marked", async (t) => {
  const { administrator, answer, first, cursor } = await scene(t);
  t.regex(cursor, /^[0-9a-f]{8}~\w+:/);
  t.is(first.edges[0].cursor, cursor);
  const next = await answer(administrator, users, { after: cursor });
  t.not(next.users.edges[0].node.name, first.edges[0].node.name);
  t.deepEqual(await answer(administrator, users, { after: cursor.replace(/^\w+~/, "") }), next);
});

test("a cursor of another installation is refused by its code, also in a list within a list", async (t) => {
  const [here, elsewhere] = [await scene(t), await scene(t)];
  const codeOf = async (query: string, after: string) =>
    (await here.ask(here.administrator, query, { after })).errors?.[0]?.extensions.code;
  t.is(await codeOf(users, elsewhere.cursor), "CursorForeign");
  const members = `query ($after: String) { room(id: "${here.generalRoomId}") { members(after: $after) { edges { cursor } } } }`;
  t.is(await codeOf(members, `${foreign}members:x`), "CursorForeign");
  t.is(await codeOf(users, `${here.cursor.slice(0, 9)}nothing`), "CursorInvalid");
});

test("every feed answers a cursor of another installation with Resync, and continues after its own", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator, generalRoomId: roomId, answer } = workspace;
  const resync = { __typename: "Resync", reason: "INTERRUPTED" };
  const items = "{ __typename ... on Resync { reason cursor } ... on CaughtUp { cursor } }";
  const client = await workspace.connect({ cookie: await workspace.signIn(administrator) });
  for (const [feed, old] of [
    [`roomEvents(roomId: "${roomId}", after: $after)`, "000000:000000001"],
    ["inboxEvents(after: $after)", "inbox:1.2"],
    ["myEvents(after: $after)", "my:1.2"],
  ] as const) {
    const stream = client.subscribe(`subscription ($after: String) { ${feed} ${items} }`, { after: `${foreign}${old}` });
    t.like(await stream.find(({ __typename }: JsonObject) => __typename === "Resync"), resync, feed);
    const { cursor } = await stream.find(({ __typename }: JsonObject) => __typename === "CaughtUp");
    t.regex(cursor, /^[0-9a-f]{8}~/, feed);
    const resumed = client.subscribe(`subscription ($after: String) { ${feed} ${items} }`, { after: cursor });
    await resumed.find(({ __typename }: JsonObject) => __typename === "CaughtUp");
    t.false(
      resumed.items.some(({ __typename }) => __typename === "Resync"),
      feed,
    );
  }
  const pages = `query ($room: String, $my: String) {
    roomChanges(roomId: "${roomId}", after: $room) { events { __typename ... on Resync { reason } } }
    myChanges(after: $my) { events { __typename ... on Resync { reason } } }
  }`;
  t.deepEqual(await answer(administrator, pages, { room: `${foreign}000000:`, my: `${foreign}my:1.2` }), {
    roomChanges: { events: [resync] },
    myChanges: { events: [resync] },
  });
});
