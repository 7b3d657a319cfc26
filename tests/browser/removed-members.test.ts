import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import {
  ArchiveRoomDocument,
  DeactivateUserDocument,
  OpenDirectRoomDocument,
  ReactivateUserDocument,
  RemoveMemberDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

/** How often a page asks what a room is called and about. */
function countPreviews(page: Page): () => number {
  let count = 0;
  page.on("request", (request) => {
    if (request.postData()?.includes("RoomPreview")) count += 1;
  });
  return () => count;
}

test.serial("a person removed from a private channel reads what happened and what to do; it is asked for once", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ name: "inner-circle", visibility: "PRIVATE" });
  await rafi.adds(roomId, zoe);
  const { page } = await openWindowOf(browser, zoe, `/room/${roomId}`);
  await page.getByPlaceholder("Message inner-circle").waitFor();
  const previews = countPreviews(page);
  await rafi.does(RemoveMemberDocument, { roomId, userId: zoe.userId });
  await page.getByText("You are no longer a member here.").waitFor();
  await page.getByText("ask one of its members to add you again").waitFor();
  await page.locator("main header").getByText("You were removed").waitFor();
  t.is(await page.getByRole("button", { name: "Join channel" }).count(), 0);
  t.is(previews(), 1);

  await rafi.adds(roomId, zoe);
  await page.getByPlaceholder("Message inner-circle").waitFor();
  await rafi.does(RemoveMemberDocument, { roomId, userId: zoe.userId });
  await page.getByText("ask one of its members to add you again").waitFor();
  t.is(previews(), 2);
});

test.serial("a person removed from a public channel reads beside the thread that their answer is kept", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ name: "open-quay" });
  await rafi.adds(roomId, zoe);
  const { id } = await rafi.posts(roomId, "A question");
  const { page } = await openWindowOf(browser, zoe, `/room/${roomId}/thread/${id}`);
  const thread = page.getByRole("complementary", { name: "Thread" });
  await thread.getByPlaceholder("Reply").fill("Half an answer");
  await rafi.does(RemoveMemberDocument, { roomId, userId: zoe.userId });
  await thread.getByText("What you wrote here and did not send is kept.").waitFor();
  await thread.getByRole("button", { name: "Show drafts" }).click();
  await page.getByRole("list", { name: "Drafts" }).getByText("Half an answer").waitFor();
  t.pass();
});

test.serial("deleting is not offered in an archived channel, where it is refused", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "old-plans" });
  const { id } = await rafi.posts(roomId, "To be kept");
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const actions = async (): Promise<string[]> => {
    await page.locator(`article[data-message-id="${id}"]`).hover();
    await page.getByRole("button", { name: "More actions" }).click();
    const labels = await page.getByRole("menuitem").allInnerTexts();
    await page.keyboard.press("Escape");
    return labels;
  };
  t.true((await actions()).some((label) => label.startsWith("Delete")));
  await rafi.does(ArchiveRoomDocument, { roomId });
  await page.getByText("This channel is archived").waitFor();
  await eventually(t, async () => (await actions()).some((label) => label.startsWith("Delete")), false);
  t.true((await actions()).some((label) => label.startsWith("Copy link")));
});

test.serial("in a conversation whose other person is deactivated nothing is written, and the draft is kept", async (t) => {
  const [rafi, mina] = [await house.comesIn("rafi"), await house.comesIn("mina")];
  const { roomId } = await rafi.does(OpenDirectRoomDocument, { userIds: [mina.userId] });
  await mina.posts(roomId, "See you");
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await untilFollowing(page);
  await page.locator("main .composer textarea").fill("Half a thought");
  await house.ada.does(DeactivateUserDocument, { userId: mina.userId });
  await page.getByText("is deactivated: what is written here would reach no person.").waitFor();
  await page.getByText("What you wrote here and did not send is kept.").waitFor();
  await house.ada.does(ReactivateUserDocument, { userId: mina.userId });
  await eventually(t, () => page.locator("main .composer textarea").inputValue(), "Half a thought");
});
