import test from "ava";
import { DeleteDraftDocument, DraftsDocument, SaveDraftDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { atDoor, type InboxItem } from "../support/person.ts";

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
