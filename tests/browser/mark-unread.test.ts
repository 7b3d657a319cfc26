import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { MarkReadDocument, RoomEntryDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

const entryOf = async (person: Person, roomId: string) => (await person.query(RoomEntryDocument, { roomId })).roomEntry;
const row = (page: Page, id: string) => page.locator(`article[data-message-id="${id}"]`);
const line = (page: Page) => page.getByRole("separator").filter({ hasText: "New" });

async function markUnread(page: Page, id: string): Promise<void> {
  await row(page, id).focus();
  await page.keyboard.press("u");
  await line(page).waitFor();
}

/** A channel in which Rafi and Zoe have written in turns, and which Rafi has read. */
async function openRead() {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel();
  await rafi.adds(roomId, zoe);
  await zoe.posts(roomId, "One");
  const { id } = await zoe.posts(roomId, "Two");
  await rafi.posts(roomId, "Mine");
  await zoe.posts(roomId, "Three");
  await rafi.posts(roomId, "Mine again");
  await rafi.does(MarkReadDocument, { roomId, number: 5 });
  const elsewhere = await rafi.createsChannel();
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await row(page, id).waitFor();
  const roomLink = (room: string) => page.getByRole("navigation", { name: "Rooms" }).locator(`a[href="/room/${room}"]`);
  return { rafi, zoe, roomId, elsewhere, id, page, problems, roomLink };
}

test.serial("what is marked unread has a line, and the reader's own messages after it do not count", async (t) => {
  const { rafi, zoe, roomId, id, page, problems, roomLink } = await openRead();
  await markUnread(page, id);
  const marked = await entryOf(rafi, roomId);
  t.like(marked, { readNumber: 1, unreadCount: 2 });
  t.true((await line(page).evaluate((mark) => mark.nextElementSibling?.textContent))?.includes("Two"));
  await roomLink(roomId).getByLabel("unread", { exact: true }).waitFor();
  await zoe.posts(roomId, "Four");
  await waitUntil("a newer message to be read with all before it", async () => (await entryOf(rafi, roomId))?.readNumber === 6);
  await eventually(t, () => roomLink(roomId).getByLabel("unread", { exact: true }).count(), 0);
  t.deepEqual(problems, []);
});

test.serial("what is marked unread stays so after a reload, until the channel is left and opened again", async (t) => {
  const { rafi, roomId, elsewhere, id, page, problems, roomLink } = await openRead();
  await markUnread(page, id);
  // A page that is left tells at once what it has read.
  for (const _time of ["once", "twice"]) {
    await page.reload();
    await line(page).waitFor();
    await roomLink(roomId).getByLabel("unread", { exact: true }).waitFor();
  }
  t.like(await entryOf(rafi, roomId), { readNumber: 1, unreadCount: 2 });

  await roomLink(elsewhere).click();
  await page.waitForURL(`/room/${elsewhere}`);
  await roomLink(roomId).click();
  await line(page).waitFor();
  await waitUntil("the channel to be read", async () => (await entryOf(rafi, roomId))?.unreadCount === 0);
  await page.reload();
  await row(page, id).waitFor();
  await eventually(t, () => line(page).count(), 0);
  t.deepEqual(problems, []);
});
