import test from "ava";
import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import {
  DeleteMessageDocument,
  MarkReadDocument,
  PinMessageDocument,
  RoomEntryDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { drawn } from "../support/message-list.ts";
import type { Person } from "../support/person.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;
let browser: Browser;
let rafi: Person;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  rafi = await house.comesIn("rafi");
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

/** A channel of both users with that many messages by Ada, which Rafi has not read. */
async function channelWith(name: string, messages: number): Promise<string> {
  const roomId = await house.ada.createsChannel({ name });
  await house.ada.adds(roomId, rafi);
  for (let index = 1; index <= messages; index += 1) await house.ada.posts(roomId, textOf(index));
  return roomId;
}

/** Messages of different heights. */
const textOf = (index: number): string =>
  `Message ${index}.${index % 7 === 0 ? "\n\nIt has a second paragraph." : ""}${index % 11 === 0 ? "\n\n```\ncode\nof\nlines\n```" : ""}`;

const row = (page: Page, index: number) => page.locator("article", { hasText: new RegExp(`Message ${index}\\.`) }).first();
const list = (page: Page) => page.getByRole("log", { name: "Messages" });
const readNumberOf = async (person: Person, roomId: string): Promise<number> =>
  (await person.query(RoomEntryDocument, { roomId })).roomEntry?.readNumber ?? -1;

/**
 * The distance of a message from the top of the list, in pixels, once the list was drawn: between two
 * frames, new rows have estimated heights.
 */
async function topOf(page: Page, index: number): Promise<number> {
  await drawn(page);
  const [message, frame] = await Promise.all([row(page, index).boundingBox(), list(page).boundingBox()]);
  return (message?.y ?? Number.NaN) - (frame?.y ?? 0);
}

/** Whether a message is above the composer, and so on the screen. */
async function isAboveComposer(page: Page, message: Locator): Promise<boolean> {
  const [box, composer] = await Promise.all([message.boundingBox(), page.locator(".composer").boundingBox()]);
  return box !== null && composer !== null && box.y + box.height <= composer.y;
}

async function scrollUntil(page: Page, pixels: number, what: string, isThere: () => Promise<boolean>): Promise<void> {
  await list(page).hover();
  await waitUntil(what, async () => {
    if (await isThere()) return true;
    await page.mouse.wheel(0, pixels);
    // Without this a slow page scrolls several steps between two looks, past the message.
    await drawn(page);
    return false;
  });
}

test.serial(
  "a room with many unread messages opens at the first of them and marks as read only what was on the screen",
  async (t) => {
    const roomId = await channelWith("unread-70", 5);
    const reader = await openWindowOf(browser, rafi, `/room/${roomId}`);
    await row(reader.page, 5).waitFor();
    await waitUntil("the room to be read", async () => (await readNumberOf(rafi, roomId)) === 5);
    await reader.page.close();
    for (let index = 6; index <= 75; index += 1) await house.ada.posts(roomId, textOf(index));

    const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
    await row(page, 6).waitFor();
    await page.getByRole("separator").getByText("New", { exact: true }).waitFor();
    await page.getByText(/70 new since/).waitFor();
    await eventually(t, () => row(page, 75).count(), 0);

    await waitUntil("what is on the screen to be read", async () => (await readNumberOf(rafi, roomId)) > 5);
    const read = await readNumberOf(rafi, roomId);
    t.true(read < 40, `read up to ${read}`);

    await page.getByRole("button", { name: "Jump to newest" }).click();
    await row(page, 75).waitFor();
    t.true((await readNumberOf(rafi, roomId)) < 60, "jumping over messages does not read them");
    await page.getByRole("button", { name: "Mark as read" }).click();
    await waitUntil("all to be read", async () => (await readNumberOf(rafi, roomId)) === 75);
    await page.getByText(/new since/).waitFor({ state: "detached" });
    t.deepEqual(problems, []);
  },
);

test.serial(
  "loading older history does not move the visible messages, and only messages near the screen are in the page",
  async (t) => {
    const roomId = await channelWith("long-history", 260);
    await rafi.query(RoomEntryDocument, { roomId });
    const { page, problems } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
    await row(page, 260).waitFor();
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route("**/graphql", async (route) => {
      if (route.request().postData()?.includes("TimelinePage")) await held;
      await route.continue();
    });

    // Scrolls to the top of the loaded messages while the next page is held back.
    await scrollUntil(
      page,
      -3_000,
      "the top of the first page",
      async () => (await list(page).evaluate((frame) => frame.scrollTop)) === 0,
    );
    const first = await list(page).locator("article").first().textContent();
    const index = Number(/Message (\d+)\./.exec(first ?? "")?.[1]);
    const before = await topOf(page, index);
    release();
    await waitUntil("the page above to be there", async () => (await row(page, index - 1).count()) === 1);
    const moved = (await topOf(page, index)) - before;
    t.true(Math.abs(moved) < 1, `message ${index} moved by ${moved} pixels from ${before}`);

    const beginning = page.getByText("This is the beginning of the public channel");
    await scrollUntil(page, -900, "the beginning of the channel", () => beginning.isVisible());
    await row(page, 1).waitFor();
    t.true((await page.locator("*").count()) < 3_000);
    t.true((await list(page).locator("article").count()) < 80);
    await scrollUntil(page, 900, "the newest message", async () => (await row(page, 260).count()) === 1);
    t.deepEqual(problems, []);
  },
);

test.serial("a sent message is on the screen, also when the list was scrolled up", async (t) => {
  const roomId = await channelWith("scrolled-up", 60);
  const { page } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
  await row(page, 60).waitFor();
  await scrollUntil(page, -900, "an old message", async () => (await row(page, 5).count()) === 1);
  await page.getByPlaceholder("Message scrolled-up").fill("Here I am again");
  await page.keyboard.press("Enter");
  const sent = page.locator("article[data-message-id]", { hasText: "Here I am again" });
  await sent.waitFor();
  await waitUntil("it to be on the screen", () => isAboveComposer(page, sent));
  t.pass();
});

test.serial(
  "a growing composer covers no message, and a list that is scrolled up does not move when a message arrives",
  async (t) => {
    const roomId = await channelWith("stays", 60);
    const { page } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
    await row(page, 60).waitFor();
    await page.getByPlaceholder("Message stays").fill("one\ntwo\nthree\nfour\nfive\nsix");
    await waitUntil("the newest message to be above the composer", () => isAboveComposer(page, row(page, 60)));

    await scrollUntil(page, -700, "an older message", async () => (await row(page, 30).count()) === 1);
    await waitUntil("the list to stand still", async () => {
      const before = await list(page).evaluate((frame) => frame.scrollTop);
      await page.waitForTimeout(100);
      return (await list(page).evaluate((frame) => frame.scrollTop)) === before;
    });
    const before = await topOf(page, 30);
    await rafi.posts(roomId, "News from below");
    await page.getByText("1 new").waitFor();
    t.true(Math.abs((await topOf(page, 30)) - before) < 1);
  },
);

/** Notes where the list stands when the page asks for messages. */
const noteAsked = `{
  const { fetch } = window;
  window.asked = [];
  window.fetch = (address, options) => {
    const { query = "", variables } = options?.body ? JSON.parse(options.body) : {};
    if (query.includes("query TimelinePage(")) asked.push([variables.around, document.querySelector("[role=log]")?.scrollTop]);
    return fetch(address, options);
  };
}`;

test.serial("what is before a linked message is asked for when the list stands at the message, not before", async (t) => {
  const roomId = await channelWith("linked-slowly", 90);
  const old = (await house.ada.timeline(roomId))[39];
  const { page } = await openWindowOf(browser, house.ada);
  await page.addInitScript(noteAsked);
  await page.goto(`/room/${roomId}/message/${old?.id}`);
  const asked = await waitUntil("older messages to be asked for", async () => {
    const pages = await page.evaluate<[number, number][]>("asked");
    return pages.some(([around]) => around === 1) && pages;
  });
  const [, offset] = asked.find(([around]) => around === 1) ?? [];
  t.true(Number(offset) > 0);
  const top = await topOf(page, 40);
  t.true(top > 0 && top < 700);
});

test.serial("a link to an old message shows it in its place, and what one sends from there is in sight at once", async (t) => {
  const roomId = await channelWith("linked", 150);
  const old = (await house.ada.timeline(roomId))[39];
  const { page, problems } = await openWindowOf(browser, house.ada, `/room/${roomId}/message/${old?.id}`);
  await row(page, 40).waitFor();
  const top = await topOf(page, 40);
  t.true(top > 0 && top < 700);
  await eventually(t, () => row(page, 150).count(), 0);
  await scrollUntil(page, 900, "the newest message", async () => (await row(page, 150).count()) === 1);

  const [released, isAsked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route("**/graphql", async (route) => {
    const { query = "", variables } = route.request().postDataJSON();
    const isPageBeside = variables?.around !== undefined && variables.around !== 40;
    if (isPageBeside) isAsked.resolve();
    if (isPageBeside || query.includes("postMessage")) await released.promise;
    await route.continue();
  });
  await page.goto(`/room/${roomId}/message/${old?.id}`);
  await row(page, 40).waitFor();
  // The newest messages come while older ones are still on their way to the list that was shown before.
  await isAsked.promise;
  await page.getByPlaceholder("Message linked").fill("Sent from afar");
  await page.keyboard.press("Enter");
  const waiting = page.locator("article[aria-busy=true]", { hasText: "Sent from afar" });
  await waiting.waitFor();
  await waitUntil("it to be on the screen", () => isAboveComposer(page, waiting));
  released.resolve();
  const sent = page.locator("article[data-message-id]", { hasText: "Sent from afar" });
  await sent.waitFor();
  await waitUntil("it to be on the screen", () => isAboveComposer(page, sent));
  await row(page, 150).waitFor();
  t.deepEqual(problems, []);
});

test.serial("a pinned message that is not loaded leaves the open panel when it is deleted", async (t) => {
  const roomId = await channelWith("old-pins", 120);
  const messageId = (await house.ada.timeline(roomId))[0]?.id ?? "";
  await house.ada.does(PinMessageDocument, { messageId });
  await house.ada.does(MarkReadDocument, { roomId, number: 120 });
  const { page } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
  await untilFollowing(page);
  await page.getByRole("button", { name: "Pinned messages" }).click();
  const panel = page.getByRole("complementary", { name: "Pinned messages" });
  await panel.getByText("Message 1.").waitFor();
  t.is(await row(page, 1).count(), 0, "It is not loaded.");
  await house.ada.does(DeleteMessageDocument, { messageId });
  await panel.getByText("Message 1.").waitFor({ state: "detached" });
});
