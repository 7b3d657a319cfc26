import test from "ava";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject } from "../testing/workspace.ts";

const schedule = `mutation ($input: ScheduleMessageInput!) {
  scheduleMessage(input: $input) { scheduledMessage { id } refusal { code } }
}`;
const inbox = `subscription {
  inboxEvents { __typename ... on ScheduledMessageChanged { id scheduledMessage { text refusal { code } } } }
}`;

test("a running API posts what is due by itself, and tells its author's clients at each instance and no other person", async (t) => {
  let aheadMs = 0;
  const workspace = await openLiveWorkspace({ clock: () => Date.now() + aheadMs });
  t.teardown(workspace.close);
  const { administrator, generalRoomId: roomId } = workspace;
  const other = await workspace.startAnother();
  const cookie = await workspace.signIn(administrator);
  const follow = async (header: string) => {
    const stream = (await workspace.connect({ cookie: header }, undefined, other)).subscribe(inbox);
    await stream.find(({ __typename }) => __typename === "CaughtUp");
    return stream;
  };
  const ada = await follow(cookie);
  const bea = await follow(await workspace.signIn(await workspace.addPerson("bea")));
  const localTime = new Date(Date.now() + 60 * 60_000).toISOString().slice(0, 16);
  const input = { roomId, text: "in an hour", localTime, timeZone: "UTC" };
  const { body } = await workspace.post({ query: schedule, variables: { input } }, { cookie });
  const { id } = body.data.scheduleMessage.scheduledMessage;
  const isScheduled = (item: JsonObject) => item.__typename === "ScheduledMessageChanged";
  t.deepEqual((await ada.find(isScheduled)).scheduledMessage, { text: "in an hour", refusal: null });

  aheadMs = 61 * 60_000;
  const gone = await ada.find((item) => isScheduled(item) && item.scheduledMessage === null);
  t.is(gone.id, id);
  const { sealedEventStore, whenVisible } = workspace.backEnd;
  t.true(await whenVisible(await sealedEventStore.lastPosition(), roomId, 45_000));
  const asked = await workspace.answer(administrator, `{ message(id: "${id}") { text } }`);
  t.deepEqual(asked.message, { text: "in an hour" });
  t.false(bea.items.some(isScheduled));
});
