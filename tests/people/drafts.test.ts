import test from "ava";
import { DeleteDraftDocument, DraftsDocument, SaveDraftDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { atDoor, type InboxItem } from "../support/person.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;

test.before(async () => {
  house = await openHouse();
});
test.after.always(() => house?.close());

test.serial("every instance shows a user's draft; a stale client cannot overwrite it; a deleted draft is gone", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel();
  const followers = await Promise.all(house.logue.urls.map((url) => atDoor(rafi, url).followsInbox()));
  const draftIs = (text: string | undefined) => (item: InboxItem) =>
    item.__typename === "DraftChanged" && item.roomId === roomId && item.draft?.text === text;

  const { saveDraft } = await rafi.query(SaveDraftDocument, { input: { roomId, text: "Half a thought", revision: null } });
  t.is(saveDraft.refusal, null);
  for (const follower of followers) await follower.until("the draft", draftIs("Half a thought"));
  for (const url of house.logue.urls) {
    const { drafts } = await atDoor(rafi, url).query(DraftsDocument, {});
    t.deepEqual(
      drafts.map(({ text, revision }) => ({ text, revision })),
      [{ text: "Half a thought", revision: saveDraft.revision }],
    );
  }
  const tries = await Promise.all(
    ["one", "two", "three", "four"].map((text, index) =>
      atDoor(rafi, house.logue.urls[index % house.logue.urls.length] ?? rafi.url).query(SaveDraftDocument, {
        input: { roomId, text, revision: saveDraft.revision },
      }),
    ),
  );
  t.is(tries.filter((tried) => tried.saveDraft.refusal === null).length, 1);
  t.is(tries.filter((tried) => tried.saveDraft.refusal?.code === "DraftOutdated").length, 3);

  await rafi.query(DeleteDraftDocument, { input: { roomId } });
  for (const follower of followers) await follower.until("the draft to be gone", draftIs(undefined));
  t.deepEqual((await rafi.query(DraftsDocument, {})).drafts, []);
  t.deepEqual(await rafi.timeline(roomId), []);
  await Promise.all(followers.map((follower) => follower.close()));
});

test.serial("every instance shows what a user scheduled, and it is sent once", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel();
  const doors = house.logue.urls.map((url) => atDoor(rafi, url));
  const list = "{ scheduledMessages { roomId text } }";
  const input = { roomId, text: "Good morning", localTime: "2099-01-01T09:00", timeZone: "Europe/Berlin" };
  const schedule = "mutation ($input: ScheduleMessageInput!) { scheduleMessage(input: $input) { scheduledMessage { id } } }";
  const { data } = await rafi.ask<{ scheduleMessage: { scheduledMessage: { id: string } } }, object>(schedule, { input });
  const { id = "" } = data?.scheduleMessage.scheduledMessage ?? {};
  for (const door of doors) {
    t.deepEqual((await door.ask(list, {})).data, { scheduledMessages: [{ roomId, text: input.text }] });
  }
  const send = "mutation ($id: ID!) { sendScheduledMessage(input: { id: $id }) { refusal { code } } }";
  await Promise.all(doors.map((door) => door.ask(send, { id })));
  for (const door of doors) {
    await waitUntil("the message to be sent", async () => (await door.timeline(roomId)).length > 0);
    t.deepEqual(
      (await door.timeline(roomId)).map(({ text }) => text),
      [input.text],
    );
    t.deepEqual((await door.ask(list, {})).data, { scheduledMessages: [] });
  }
});
