import test from "ava";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject } from "../testing/workspace.ts";

const save = "mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { revision refusal { code } } }";
const remove = "mutation ($input: DeleteDraftInput!) { deleteDraft(input: $input) { roomId } }";
const inbox = `subscription {
  inboxEvents { __typename ... on DraftChanged { roomId threadRootId draft { text revision quotedMessage { id } files { id } } } }
}`;

test("a draft reaches its author's other client at another instance, and no other person", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator, generalRoomId: roomId } = workspace;
  const bea = await workspace.addPerson("bea");
  const other = await workspace.startAnother();
  const cookie = await workspace.signIn(administrator);
  const follow = async (header: string, api?: typeof other) => {
    const stream = (await workspace.connect({ cookie: header }, undefined, api)).subscribe(inbox);
    await stream.find(({ __typename }) => __typename === "CaughtUp");
    return stream;
  };
  const here = await follow(cookie);
  const there = await follow(cookie, other);
  const beas = await follow(await workspace.signIn(bea), other);
  const isDraft = (text: string | null) => (item: JsonObject) =>
    item.__typename === "DraftChanged" && (item.draft?.text ?? null) === text;

  const { body } = await workspace.post({ query: save, variables: { input: { roomId, text: "half a thought" } } }, { cookie });
  const { revision } = body.data.saveDraft;
  const draft = { text: "half a thought", revision, quotedMessage: null, files: [] };
  for (const stream of [here, there]) {
    t.deepEqual(await stream.find(isDraft("half a thought")), { __typename: "DraftChanged", roomId, threadRootId: null, draft });
  }
  await workspace.post({ query: remove, variables: { input: { roomId } } }, { cookie });
  await there.find(isDraft(null));

  await workspace.post(
    { query: save, variables: { input: { roomId, text: "of bea" } } },
    { cookie: await workspace.signIn(bea) },
  );
  await beas.find(isDraft("of bea"));
  t.false([...here.items, ...there.items].some(isDraft("of bea")));
});

test("with the work-store away drafts are refused by name, and the inbox goes on", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator, generalRoomId: roomId, backEnd } = workspace;
  const cookie = await workspace.signIn(administrator);
  const stream = (await workspace.connect({ cookie })).subscribe(inbox);
  await stream.find(({ __typename }) => __typename === "CaughtUp");
  await backEnd.sealedWorkStore.close();
  const { body } = await workspace.post({ query: save, variables: { input: { roomId, text: "x" } } }, { cookie });
  t.is(body.errors[0].extensions.code, "StoreUnavailable");
  const signal = { kind: "draft", userId: administrator.userId, roomId, threadRootId: null, ids: [] };
  await backEnd.eventBus.publish("signals", [{ key: "a", value: JSON.stringify(signal), headers: {} }]);
  await workspace.send(administrator, "RenameRoom", { roomId, name: "renamed" });
  await stream.find(({ __typename }) => __typename === "RoomChanged");
  t.deepEqual(stream.errors, []);
});
