import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject } from "../testing/workspace.ts";

const save = "mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { revision refusal { code } } }";
const remove = "mutation ($input: DeleteDraftInput!) { deleteDraft(input: $input) { roomId } }";
const schedule = "mutation ($input: ScheduleMessageInput!) { scheduleMessage(input: $input) { refusal { code } } }";
const post = "mutation ($input: PostMessageInput!) { postMessage(input: $input) { refusal { code } } }";
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

test("with the work-store away drafts and scheduled messages are refused by name, and the chat goes on", async (t) => {
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
  const later = { roomId, text: "x", localTime: "2099-01-01T09:00", timeZone: "UTC" };
  const scheduled = await workspace.post({ query: schedule, variables: { input: later } }, { cookie });
  t.is(scheduled.body.errors[0].extensions.code, "StoreUnavailable");
  const message = { roomId, messageId: uuidv7(), text: "The chat goes on" };
  const posted = await workspace.post({ query: post, variables: { input: message } }, { cookie });
  t.deepEqual(posted.body.data, { postMessage: { refusal: null } });
  await stream.find(({ __typename }) => __typename === "RoomChanged");
  t.deepEqual(stream.errors, []);
});
