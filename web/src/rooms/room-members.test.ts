import test from "ava";
import { fakeApi, user } from "../../testing/fake-api.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { RoomMembers } from "./room-members.svelte.ts";
import { TextEdit } from "./text-edit.svelte.ts";

const page = (ids: readonly string[], endCursor: string | null) => ({
  room: {
    members: {
      edges: ids.map((id) => ({ node: { role: "MEMBER", user: user(id) } })),
      pageInfo: { hasNextPage: endCursor !== null, endCursor },
    },
  },
});

const pages: Parameters<typeof fakeApi>[0] = {
  RoomMembers: ({ after }) => (after === null ? page(["ada", "ben"], "c2") : page(["cleo"], null)),
};

function membersOf(attempt: (name: string) => unknown, answers = pages) {
  const api = fakeApi(answers);
  const workspace = {
    connection: api.connection,
    attempt: async (document: unknown) => attempt(/mutation (\w+)/.exec(String(document))?.[1] ?? ""),
  } as unknown as Pick<Workspace, "attempt" | "connection">;
  return new RoomMembers(workspace, "harbour");
}

const names = (list: RoomMembers): string[] => list.items.map(({ user: { id } }) => id);

test("the members are loaded page by page", async (t) => {
  const list = membersOf(() => ({}));
  await list.load();
  t.deepEqual(names(list), ["ada", "ben"]);
  t.true(list.hasMore);
  await list.more();
  t.deepEqual(names(list), ["ada", "ben", "cleo"]);
  t.false(list.hasMore);
});

test("members stand as the server sorts them; one who comes again after a change is listed once", async (t) => {
  const list = membersOf(() => ({}), {
    RoomMembers: ({ after }) => (after === null ? page(["zoe", "ben"], "c2") : page(["ada", "ben"], null)),
  });
  await list.load();
  await list.grant("ben", "MEMBER");
  await list.more();
  t.deepEqual(names(list), ["zoe", "ben", "ada"]);
});

test("a role that was given is shown, and a member who was removed is gone", async (t) => {
  const list = membersOf(() => ({}));
  await list.load();
  await list.grant("ben", "MODERATOR");
  t.is(list.items.find(({ user: { id } }) => id === "ben")?.role, "MODERATOR");
  await list.remove("ada");
  t.deepEqual(names(list), ["ben"]);
  t.is(list.refused, null);
});

test("a refusal is kept beside the member it is about until something succeeds", async (t) => {
  let answer: unknown = "A channel needs an owner.";
  const list = membersOf(() => answer);
  await list.load();
  await list.grant("ada", "MEMBER");
  t.deepEqual(list.refused, { userId: "ada", text: "A channel needs an owner." });
  await list.remove("ben");
  t.deepEqual(names(list), ["ada", "ben"]);
  t.false(await list.add(["cleo"]));
  t.is(list.refused?.userId, null);
  answer = {};
  t.true(await list.add(["cleo"]));
  t.is(list.refused, null);
});

test("a refused text stays as typed with the reason beside it, and can be taken back", async (t) => {
  let saved = "harbour";
  const edit = new TextEdit(
    () => saved,
    async (text) => {
      if (text === "taken") return "This name is taken.";
      saved = text;
      return {};
    },
  );
  t.false(edit.isChanged);
  edit.text = " taken ";
  await edit.submit();
  t.is(edit.problem, "This name is taken.");
  t.is(edit.text, " taken ");
  edit.text = "quay";
  await edit.submit();
  t.is(edit.problem, null);
  t.false(edit.isChanged);
  edit.text = "other";
  edit.reset();
  t.is(edit.text, "quay");
});

test("members are found by the server, and an answer that was overtaken is not shown", async (t) => {
  const [early, late] = [Promise.withResolvers<unknown>(), Promise.withResolvers<unknown>()];
  const asked = { b: Promise.withResolvers<void>(), be: Promise.withResolvers<void>() };
  const api = fakeApi({
    RoomMembers: ({ search }) => {
      asked[search as "b" | "be"].resolve();
      return (search === "b" ? early : late).promise;
    },
  });
  const workspace = { connection: api.connection } as unknown as Pick<Workspace, "attempt" | "connection">;
  const list = new RoomMembers(workspace, "harbour");
  list.look("b");
  await asked.b.promise;
  list.look(" be ");
  await asked.be.promise;
  late.resolve(page(["ben"], null));
  early.resolve(page(["ben", "bo"], null));
  await new Promise((resolve) => setImmediate(resolve));
  t.deepEqual(names(list), ["ben"]);
});
