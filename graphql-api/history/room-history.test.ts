import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { type JsonObject, openTestWorkspace, type Person } from "../testing/workspace.ts";

const history = `query ($roomId: ID!, $first: Int, $after: String) {
  room(id: $roomId) {
    history(first: $first, after: $after) {
      edges { node { id kind position before after role actor { name } person { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const around = `query ($roomId: ID!, $at: InstantInput!) {
  room(id: $roomId) { asOf(at: $at) { topic lastChange { position } previousChange { kind position } nextChange { kind position } } }
}`;

async function openScene(t: ExecutionContext) {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const [kim, lee, ivo] = [await workspace.addPerson("kim"), await workspace.addPerson("lee"), await workspace.addPerson("ivo")];
  const roomId = uuidv7();
  const facts = { name: "quay", topic: "Low tide", description: "", visibility: "private", origin: null } as const;
  await workspace.send(kim, "CreateChannel", { roomId, ...facts, memberIds: [lee.userId] });
  const page = async (who: Person, asked: JsonObject = {}) =>
    (await workspace.answer(who, history, { roomId, first: 50, ...asked })).room?.history as JsonObject | undefined;
  const lines = async (who: Person) => (await page(who))?.edges.map(({ node }: JsonObject) => node) as JsonObject[] | undefined;
  return { ...workspace, kim, lee, ivo, roomId, page, lines };
}

test("a member reads who changed what in a room, with the texts before and after, newest first", async (t) => {
  const { send, kim, lee, ivo, roomId, lines } = await openScene(t);
  await send(kim, "SetTopic", { roomId, topic: "High tide" });
  await send(kim, "SetTopic", { roomId, topic: "" });
  await send(kim, "RenameRoom", { roomId, name: "pier" });
  await send(kim, "AddMembers", { roomId, userIds: [ivo.userId] });
  await send(kim, "GrantRoomRole", { roomId, userId: ivo.userId, role: "moderator" });
  await send(ivo, "LeaveRoom", { roomId });
  await send(kim, "ArchiveRoom", { roomId });
  const found = (await lines(lee)) ?? [];
  t.deepEqual(
    found.map(({ kind, actor, person, before, after, role }) => [kind, actor.name, person?.name ?? null, before, after, role]),
    [
      ["ARCHIVED", "kim", null, null, null, null],
      ["LEFT", "ivo", "ivo", null, null, null],
      ["ROLE_GRANTED", "kim", "ivo", null, null, "MODERATOR"],
      ["ADDED", "kim", "ivo", null, null, null],
      ["RENAMED", "kim", null, "quay", "pier", null],
      ["TOPIC_SET", "kim", null, "High tide", null, null],
      ["TOPIC_SET", "kim", null, "Low tide", "High tide", null],
      ["ADDED", "kim", "lee", null, null, null],
      ["CREATED", "kim", null, null, null, null],
    ],
  );
});

test("the history comes page by page, each line once", async (t) => {
  const { send, kim, roomId, page } = await openScene(t);
  for (let count = 1; count <= 7; count += 1) await send(kim, "SetTopic", { roomId, topic: `topic ${count}` });
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = (await page(kim, { first: 2, after })) as JsonObject;
    ids.push(...edges.map(({ node }: JsonObject) => node.id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  t.is(ids.length, 9);
  t.is(new Set(ids).size, 9);
});

test("who may not read the room gets none of its history, also after leaving it", async (t) => {
  const { send, lee, ivo, roomId, page } = await openScene(t);
  t.is(await page(ivo), undefined);
  await send(lee, "LeaveRoom", { roomId });
  t.is(await page(lee), undefined);
});

test("from each instant there is a step to the change before and to the change after", async (t) => {
  const { send, answer, kim, roomId, lines } = await openScene(t);
  for (const topic of ["one", "two"]) await send(kim, "SetTopic", { roomId, topic });
  const [two, one, , created] = (await lines(kim)) ?? [];
  const changes = async (at: JsonObject) => (await answer(kim, around, { roomId, at })).room.asOf as JsonObject;
  const atOne = await changes({ position: one?.position });
  t.like(atOne, { topic: "one", lastChange: { position: one?.position }, nextChange: { position: two?.position } });
  t.is(atOne.previousChange.position, created?.position);
  t.like(await changes({ position: created?.position }), { previousChange: null, nextChange: { position: one?.position } });
  t.like(await changes({ position: two?.position }), { previousChange: { position: one?.position }, nextChange: null });
  const now = new Date(Date.now() + 1_000).toISOString();
  for (const axis of ["recordedAt", "happenedAt"]) {
    const last = { position: two?.position };
    t.like(await changes({ [axis]: now }), { topic: "two", lastChange: last, previousChange: last, nextChange: null });
  }
});
