import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { type JsonObject, openTestWorkspace } from "../testing/workspace.ts";

const parts = "sections { id kind name isCollapsed isShown roomIds } revision";
const list = `{ sidebar { ${parts} } }`;
const arrange = `mutation ($input: ArrangeSidebarInput!) { arrangeSidebar(input: $input) { sidebar { ${parts} } refusal { code } } }`;

const kinds = ["FAVOURITES", "UNREAD", "CHANNELS", "DIRECT_MESSAGES"];
const plain = kinds.map((kind) => ({ id: kind, kind, isShown: kind !== "UNREAD" }));
const shown = plain.map((section) => ({ ...section, name: null, isCollapsed: false, roomIds: [] }));

test("a sidebar is its person's own, and an older revision never overwrites a newer one", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, answer } = workspace;
  const bea = await workspace.addPerson("bea");
  const arranges = async (input: object) => (await answer(bea, arrange, { input })).arrangeSidebar;
  t.deepEqual((await answer(bea, list)).sidebar, { sections: shown, revision: null });
  const own = { id: uuidv7(), kind: "OWN", name: " Ships\n ", roomIds: [uuidv7()] };
  const first = (await arranges({ sections: [own, ...plain], revision: null })).sidebar;
  t.deepEqual(first.sections, [{ ...own, name: "Ships", isCollapsed: false, isShown: true }, ...shown]);
  t.deepEqual((await answer(bea, list)).sidebar, first);
  t.is((await answer(administrator, list)).sidebar.revision, null);
  t.is((await arranges({ sections: plain, revision: null })).refusal.code, "SidebarOutdated");
  const second = (await arranges({ sections: plain, revision: first.revision })).sidebar;
  t.is((await arranges({ sections: [own, ...plain], revision: first.revision })).refusal.code, "SidebarOutdated");
  t.deepEqual((await answer(bea, list)).sidebar, second);
  t.is((await arranges({ sections: plain })).refusal, null);
});

test("what is no sidebar is refused, and what was arranged stays", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, answer } = workspace;
  const own = (change: object = {}) => ({ id: uuidv7(), kind: "OWN", name: "Ships", roomIds: [], ...change });
  const twice = uuidv7();
  const ids = (count: number) => Array.from({ length: count }, () => uuidv7());
  const wrong: readonly object[][] = [
    [],
    plain.slice(1),
    [...plain, { id: "CHANNELS", kind: "CHANNELS" }],
    [...plain.slice(1), { id: "OTHER", kind: "FAVOURITES" }],
    [...plain.slice(1), { id: "FAVOURITES", kind: "FAVOURITES", name: "Mine" }],
    [...plain.slice(1), { id: "FAVOURITES", kind: "FAVOURITES", roomIds: ids(1) }],
    [...plain, own({ name: "" })],
    [...plain, own({ name: null })],
    [...plain, own({ name: "\ud800" })],
    [...plain, own({ name: "x".repeat(81) })],
    [...plain, own({ id: "mine" })],
    [...plain, own({ roomIds: ["not-an-id"] })],
    [...plain, own({ roomIds: [twice, twice] })],
    [...plain, own({ roomIds: [twice] }), own({ roomIds: [twice] })],
    [...plain, own({ id: twice }), own({ id: twice })],
    [...plain, own({ roomIds: ids(2_001) })],
    [...plain, ...ids(51).map((id) => own({ id }))],
  ];
  for (const sections of wrong) {
    const { arrangeSidebar } = await answer(administrator, arrange, { input: { sections } });
    t.is(arrangeSidebar.refusal?.code, "SidebarInvalid", JSON.stringify(sections).slice(0, 200));
  }
  t.is((await answer(administrator, list)).sidebar.revision, null);
  const most = [...plain, own({ roomIds: ids(2_000) }), ...ids(49).map((id) => own({ id }))];
  const { arrangeSidebar } = await answer(administrator, arrange, { input: { sections: most } });
  t.is(arrangeSidebar.refusal, null);
  t.is(arrangeSidebar.sidebar.sections.length, 54);
});

test("an arranged sidebar reaches the person's other client at another instance, and no other person", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const other = await workspace.startAnother();
  const bea = await workspace.signIn(await workspace.addPerson("bea"));
  const cookie = await workspace.signIn(workspace.administrator);
  const follow = async (header: string) => {
    const source = `subscription { inboxEvents { __typename ... on SidebarChanged { sidebar { ${parts} } } } }`;
    const stream = (await workspace.connect({ cookie: header }, undefined, other)).subscribe(source);
    await stream.find(({ __typename }) => __typename === "CaughtUp");
    return stream;
  };
  const [own, beas] = [await follow(cookie), await follow(bea)];
  const isOf = (revision: string) => (item: JsonObject) =>
    item.__typename === "SidebarChanged" && item.sidebar.revision === revision;
  const arranges = async (header: string) => {
    const { body } = await workspace.post({ query: arrange, variables: { input: { sections: plain } } }, { cookie: header });
    return body.data.arrangeSidebar.sidebar;
  };
  const sidebar = await arranges(cookie);
  t.deepEqual(await own.find(isOf(sidebar.revision)), { __typename: "SidebarChanged", sidebar });
  await beas.find(isOf((await arranges(bea)).revision));
  t.false(beas.items.some(isOf(sidebar.revision)));
});
