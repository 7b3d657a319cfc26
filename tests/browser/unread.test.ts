import test from "ava";
import type { Browser } from "playwright-core";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { DeleteMessageDocument, FollowedThreadDocument, RoomEntryDocument } from "../support/generated/operations.ts";
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

const unreadOf = async (person: Person, roomId: string) =>
  (await person.query(RoomEntryDocument, { roomId })).roomEntry?.unreadCount;

const unreadCount = async (person: Person, threadRootId: string) =>
  (await person.query(FollowedThreadDocument, { threadRootId })).followedThread?.unreadCount;

test.serial("a thread shows that it has new replies until it is opened; a deleted reply is not new", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ name: "threads" });
  await rafi.adds(roomId, zoe);
  const root = await rafi.posts(roomId, "Who brings the bread?");
  const replies = { threadRootId: root.id };
  await zoe.posts(roomId, "I do", replies);
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}/thread/${root.id}`);
  const thread = page.getByRole("complementary", { name: "Thread" });
  await thread.getByText("I do").waitFor();
  await waitUntil("the reply to be read", async () => (await unreadCount(rafi, root.id)) === 0);
  await thread.getByRole("button", { name: "Close thread" }).click();
  await thread.waitFor({ state: "detached" });

  const summary = page.locator("main").getByRole("button", { name: /repl/ });
  await summary.filter({ hasText: "1 reply" }).waitFor();
  await eventually(t, () => summary.filter({ hasText: "new" }).count(), 0);
  const second = await zoe.posts(roomId, "And cheese", replies);
  await summary.filter({ hasText: "1 new" }).waitFor();
  await zoe.does(DeleteMessageDocument, { messageId: second.id });
  await summary.filter({ hasText: "1 reply" }).waitFor();
  await eventually(t, () => summary.filter({ hasText: "new" }).count(), 0);
  await zoe.posts(roomId, "And wine", replies);
  await summary.filter({ hasText: "1 new" }).waitFor();
  await page.reload();
  await summary.filter({ hasText: "1 new" }).click();
  await thread.getByText("And wine").waitFor();
  await waitUntil("the reply to be read", async () => (await unreadCount(rafi, root.id)) === 0);
  await summary.filter({ hasNotText: "new" }).waitFor();
  await thread.getByRole("button", { name: "Close thread" }).click();
  await page.reload();
  await summary.filter({ hasText: "2 replies" }).waitFor();
  await eventually(t, () => summary.filter({ hasText: "new" }).count(), 0);
  t.deepEqual(problems, []);
});

test.serial("a channel whose unread messages were all deleted is not unread", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const [quiet, other] = [await rafi.createsChannel({ name: "quiet" }), await rafi.createsChannel({ name: "other-place" })];
  await rafi.adds(quiet, zoe);
  const { page } = await openWindowOf(browser, rafi, `/room/${other}`);
  const unread = page.getByRole("link", { name: /quiet.*unread/ });
  await page.getByRole("link", { name: /quiet/ }).waitFor();
  const posted = [await zoe.posts(quiet, "One"), await zoe.posts(quiet, "Two")];
  await unread.waitFor();
  for (const { id } of posted) await zoe.does(DeleteMessageDocument, { messageId: id });
  await unread.waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("link", { name: /quiet/ }).waitFor();
  await eventually(t, () => unread.count(), 0);
});

test.serial("what arrives while one looks at the end of a channel is not marked as new; what arrived before is", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ name: "live" });
  await rafi.adds(roomId, zoe);
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const line = page.getByRole("separator").filter({ hasText: "New" });
  await rafi.posts(roomId, "Here I am");
  await page.getByText("Here I am").waitFor();
  await zoe.posts(roomId, "Are you there?");
  await page.getByText("Are you there?").waitFor();
  await eventually(t, () => line.count(), 0);
  await page.close();
  await zoe.posts(roomId, "I waited");
  const { page: later } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await later.getByText("I waited").waitFor();
  await later.getByRole("separator").filter({ hasText: "New" }).waitFor();
});

test.serial("a burst that runs past a reader at the end stays unread, and is counted from its first message", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ name: "burst" });
  await rafi.adds(roomId, zoe);
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await untilFollowing(page);
  await zoe.posts(roomId, "Before");
  await page.locator("main article", { hasText: "Before" }).waitFor();
  await waitUntil("it to be read", async () => (await unreadOf(rafi, roomId)) === 0);
  const high = "\nis high".repeat(14);
  await Promise.all(Array.from({ length: 40 }, (_each, index) => zoe.posts(roomId, `Message ${index}${high}`)));
  await page.getByText("40 new since").waitFor();
  t.is(await unreadOf(rafi, roomId), 40);
  await page.getByRole("button", { name: "Go to the first" }).click();
  await page.locator("main .new-mark").waitFor();
});

test.serial("the bar of new messages counts neither the reader's own nor deleted ones, also while it is read", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ name: "counted" });
  await rafi.adds(roomId, zoe);
  const high = "\nis high".repeat(8);
  await zoe.posts(roomId, `First${high}`);
  await rafi.posts(roomId, "From my phone");
  const { id: messageId } = await zoe.posts(roomId, "Nonsense");
  for (let number = 4; number <= 30; number += 1) await zoe.posts(roomId, `Message ${number}${high}`);
  await zoe.does(DeleteMessageDocument, { messageId });
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await page.getByText("28 new since").waitFor();
  await waitUntil("some to be read", async () => ((await unreadOf(rafi, roomId)) ?? 28) < 28);
  t.true(await page.getByText("28 new since").isVisible());
});

test.serial(
  "a thread with many new replies opens at the first of them, and what was not on the screen stays unread",
  async (t) => {
    const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
    const roomId = await rafi.createsChannel({ name: "long-thread" });
    await rafi.adds(roomId, zoe);
    const root = await rafi.posts(roomId, "Who brings what?");
    for (let number = 1; number <= 70; number += 1) await zoe.posts(roomId, `offer ${number}`, { threadRootId: root.id });
    const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}/thread/${root.id}`);
    const link = page.getByRole("link", { name: /^Threads/ });
    const thread = page.getByRole("complementary", { name: "Thread" });
    await thread.getByRole("separator").filter({ hasText: "New" }).waitFor();
    await eventually(t, () => thread.getByText("offer 1", { exact: true }).isVisible(), true);
    await thread.getByRole("button", { name: "Close thread" }).click();
    await page.goto("/inbox/threads");
    await link.getByLabel("1 unread thread").waitFor();

    await page.locator(`article[data-thread-id="${root.id}"] button.open`).first().click();
    await thread.getByRole("separator").filter({ hasText: "New" }).waitFor();
    await thread.getByRole("button", { name: "Newest" }).click();
    await thread.getByText("offer 70", { exact: true }).waitFor();
    await link.getByLabel("1 unread thread").waitFor({ state: "detached" });
    t.deepEqual(problems, []);
  },
);

test.serial("a link to an old reply shows it in its thread, marked, also when the thread was not open before", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ name: "linked-thread" });
  await rafi.adds(roomId, zoe);
  const root = await rafi.posts(roomId, "Who brings what?");
  const inThread = { threadRootId: root.id };
  const sought = await zoe.posts(roomId, "The sought reply", inThread);
  for (let number = 1; number <= 110; number += 1) await zoe.posts(roomId, `offer ${number}`, inThread);
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}/thread/${root.id}/message/${sought.id}`);
  const thread = page.getByRole("complementary", { name: "Thread" });
  await eventually(t, () => thread.locator(`[data-message-id="${sought.id}"].marked`).count(), 1);
  await thread.getByText("The sought reply").waitFor();
  t.deepEqual(problems, []);
});

test.serial("nothing that was read is called new after a reload", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ name: "read-before" });
  await rafi.adds(roomId, zoe);
  for (let number = 1; number <= 5; number += 1) await zoe.posts(roomId, `word ${number}`);
  const readNumber = async () => (await rafi.query(RoomEntryDocument, { roomId })).roomEntry?.readNumber;
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const line = page.getByRole("separator").filter({ hasText: "New" });
  await line.waitFor();
  await waitUntil("the room to be read", async () => (await readNumber()) === 5);
  await page.reload();
  await page.getByText("word 5").waitFor();
  await page.getByRole("link", { name: /read-before/ }).waitFor();
  await eventually(t, () => line.count(), 0);
  t.deepEqual(problems, []);
});

test.serial("what was not on the screen stays unread for its reader who writes from above, or has a program write", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const [roomId, other] = [await rafi.createsChannel({ name: "from-above" }), await rafi.createsChannel({ name: "below" })];
  for (const id of [roomId, other]) await rafi.adds(id, zoe);
  await zoe.posts(other, "Seen");
  const { page } = await openWindowOf(browser, rafi, `/room/${other}`);
  await page.getByText("Seen", { exact: true }).waitFor();
  for (let index = 1; index <= 60; index += 1) await zoe.posts(roomId, `Tide ${index}.\nWind ${index}.`);
  await page.goto(`/room/${roomId}`);
  await page.getByText("Tide 1.").waitFor();
  const entry = async () => (await rafi.query(RoomEntryDocument, { roomId })).roomEntry;
  await waitUntil("what is on the screen to be read", async () => ((await entry())?.readNumber ?? 0) > 0);
  await page.locator("main .composer textarea").fill("My answer from above");
  await page.keyboard.press("Enter");
  await page.locator("main article[data-message-id]", { hasText: "My answer from above" }).waitFor();
  await page.getByRole("button", { name: "Go to the first" }).waitFor();
  t.true(((await entry())?.unreadCount ?? 0) > 40);
  await page.reload();
  await page.getByText("Tide 14.").waitFor();
  await page.getByText(/^\d\d new/).waitFor();
  await page.getByRole("button", { name: "Mark as read" }).click();
  await page.getByRole("link", { name: /from-above.*unread/ }).waitFor({ state: "detached" });

  const unread = page.getByRole("link", { name: /below.*unread/ });
  await zoe.posts(other, "Not seen");
  await unread.waitFor();
  await rafi.posts(other, "By my program");
  await page.reload();
  await unread.waitFor();
});

test.serial(
  "a device without the focus reads nothing of what it shows, until it has the focus or another device reads it",
  async (t) => {
    const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
    const roomId = await rafi.createsChannel({ name: "two-devices" });
    await rafi.adds(roomId, zoe);
    const { page: laptop } = await openWindowOf(browser, rafi, "/inbox");
    await laptop.addInitScript("document.hasFocus = () => Boolean(window.isLookedAt)");
    const told: string[] = [];
    laptop.on("request", (request) => told.push(...(/mutation MarkRead\(/.exec(request.postData() ?? "") ?? [])));
    await laptop.goto(`/room/${roomId}`);
    await untilFollowing(laptop);
    const readNumber = async () => (await rafi.query(RoomEntryDocument, { roomId })).roomEntry?.readNumber;
    const unread = laptop.getByRole("link", { name: /two-devices.*unread/ });
    const line = laptop.getByRole("separator").filter({ hasText: "New" });
    await zoe.posts(roomId, "One");
    await laptop.locator("article", { hasText: "One" }).waitFor();
    await unread.waitFor();
    await line.waitFor();
    // What is to be told is told at once by a page that is left.
    await laptop.evaluate("dispatchEvent(new Event('pagehide'))");
    t.deepEqual([told, await readNumber()], [[], 0]);

    await laptop.evaluate("isLookedAt = true; dispatchEvent(new Event('focus'))");
    await waitUntil("the message to be read", async () => (await readNumber()) === 1);
    await laptop.evaluate("isLookedAt = false");
    await zoe.posts(roomId, "Two");
    await laptop.locator("article", { hasText: "Two" }).waitFor();
    await unread.waitFor();
    const { page: desk } = await openWindowOf(browser, rafi, `/room/${roomId}`);
    await desk.locator("article", { hasText: "Two" }).waitFor();
    await unread.waitFor({ state: "detached" });
    await line.waitFor();
    t.is(await readNumber(), 2);
  },
);

test.serial("the list of mentions shows what mentions the viewer while it is open, also in a thread", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await house.ada.createsChannel({ name: "called" });
  await house.ada.adds(roomId, rafi);
  const root = await house.ada.posts(roomId, "Root");
  const { page, problems } = await openWindowOf(browser, rafi, "/inbox/mentions");
  await page.getByText("No messages mention you yet.").waitFor();
  await untilFollowing(page);
  const mentions = page.getByRole("list", { name: "Messages that mention you" }).getByRole("listitem");
  await house.ada.posts(roomId, `First for @${rafi.name}`);
  await mentions.filter({ hasText: "First for" }).waitFor();
  await house.ada.posts(roomId, `Second for @${rafi.name}`, { threadRootId: root.id });
  await mentions.first().filter({ hasText: "Second for" }).waitFor();
  t.is(await mentions.count(), 2);
  t.deepEqual(problems, []);
});
