import test from "ava";
import type { Browser, Page } from "playwright-core";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import {
  AddReactionDocument,
  DeleteMessageDocument,
  EditMessageDocument,
  RemoveMemberDocument,
  RemoveReactionDocument,
  SetReadOnlyDocument,
  StarMessageDocument,
  UnstarMessageDocument,
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

/** Mina began a thread in a channel with Rafi, and looks at another channel. */
async function twoWithThread() {
  const [rafi, mina] = [await house.comesIn("rafi"), await house.comesIn("mina")];
  const roomId = await rafi.createsChannel({ name: `bread-${rafi.name}`, visibility: "PRIVATE" });
  await rafi.adds(roomId, mina);
  const root = await mina.posts(roomId, "Who brings the **bread**?");
  const elsewhere = await mina.createsChannel();
  return { rafi, mina, roomId, root, elsewhere, inThread: { threadRootId: root.id } };
}

const cardIn = (page: Page, rootId: string) => page.locator(`article[data-thread-id="${rootId}"]`);

test.serial("a reply in another room is told, counted and listed; answering, reading and unfollowing work there", async (t) => {
  const { rafi, mina, roomId, root, elsewhere, inThread } = await twoWithThread();
  const { page, problems } = await openWindowOf(browser, mina, `/room/${elsewhere}`);
  const link = page.getByRole("link", { name: /^Threads/ });
  await untilFollowing(page);
  await eventually(t, () => link.getByLabel(/unread thread/).count(), 0);

  await rafi.posts(roomId, "I do", inThread);
  await link.getByLabel("1 unread thread").waitFor();
  await page.getByRole("status", { name: "Notifications" }).getByRole("button", { name: "I do" }).waitFor();
  await link.click();
  t.is(new URL(page.url()).pathname, "/inbox/threads");
  const card = cardIn(page, root.id);
  await card.getByText("Who brings the bread?").waitFor();
  await card.getByText("1 new", { exact: true }).waitFor();

  await rafi.posts(roomId, "And cheese", inThread);
  await card.getByText("2 new", { exact: true }).waitFor();
  await card.getByText("And cheese").waitFor();
  await card.getByRole("button", { name: "Reply", exact: true }).click();
  await card.locator("textarea").fill("Thank you");
  await page.keyboard.press("Enter");
  await card.locator("button.open").getByText("Thank you").waitFor();
  await card.getByText("2 new", { exact: true }).waitFor({ state: "detached" });
  await link.getByLabel(/unread thread/).waitFor({ state: "detached" });

  await rafi.posts(roomId, "Anything else?", inThread);
  await card.getByText("1 new", { exact: true }).waitFor();
  await card.getByRole("button", { name: "Mark as read" }).click();
  await link.getByLabel(/unread thread/).waitFor({ state: "detached" });
  await card.getByRole("button", { name: "Following" }).click();
  await card.getByRole("button", { name: "Follow", exact: true }).waitFor();
  await rafi.posts(roomId, "Not for Mina", inThread);
  await page.reload();
  await page.getByText("No threads yet.").waitFor();

  const { id } = await rafi.posts(roomId, "Soon gone");
  await page.goto(`/room/${roomId}/thread/${id}`);
  const thread = page.getByRole("complementary", { name: "Thread" });
  await thread.getByPlaceholder("Reply").waitFor();
  await rafi.does(DeleteMessageDocument, { messageId: id });
  await thread.getByText("This message was deleted: no thread can begin under it.").waitFor();
  await page.goto(`/room/${roomId}/thread/${root.id}`);
  await thread.getByPlaceholder("Reply").fill("Half a reply");
  await rafi.does(SetReadOnlyDocument, { roomId, isReadOnly: true });
  await thread.getByText("Only owners and moderators can write in this channel.").waitFor();
  await thread.getByRole("button", { name: "Show drafts" }).click();
  await page.getByRole("list", { name: "Drafts" }).getByText("Half a reply").waitFor();
  t.deepEqual(problems, []);
});

test.serial(
  "a thread opens from the list by keyboard and is followed from its header and the message's menu; Back leads to the list",
  async (t) => {
    const { rafi, mina, roomId, root, inThread } = await twoWithThread();
    await rafi.posts(roomId, "I do", inThread);
    const zoe = await house.comesIn("zoe");
    await rafi.adds(roomId, zoe);
    const { page: zoes } = await openWindowOf(browser, zoe, `/room/${roomId}`);
    const row = zoes.locator(`article[data-message-id="${root.id}"]`);
    await row.focus();
    await zoes.keyboard.press("Enter");
    await zoes.getByRole("menuitem", { name: /^Follow thread/ }).click();
    await zoes.getByText("Thread followed.").waitFor();
    await rafi.posts(roomId, "News for Zoe", inThread);
    await zoes
      .getByRole("link", { name: /^Threads/ })
      .getByLabel("1 unread thread")
      .waitFor();

    const { page, problems } = await openWindowOf(browser, mina, "/inbox/threads");
    const card = cardIn(page, root.id);
    await card.locator("button.open").focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "Thread" });
    await panel.getByText("News for Zoe").waitFor();
    await page
      .getByRole("link", { name: /^Threads/ })
      .getByLabel(/unread thread/)
      .waitFor({ state: "detached" });
    await panel.getByRole("button", { name: "Following" }).click();
    await panel.getByRole("button", { name: "Follow", exact: true }).click();
    await panel.getByRole("button", { name: "Following" }).waitFor();
    await page.goBack();
    await card.waitFor();
    await page.goForward();
    await panel.getByText("News for Zoe").waitFor();

    await rafi.does(RemoveMemberDocument, { roomId, userId: zoe.userId });
    await zoes
      .getByRole("link", { name: /^Threads/ })
      .getByLabel(/unread thread/)
      .waitFor({ state: "detached" });
    await zoes.goto("/inbox/threads");
    await zoes.getByText("No threads yet.").waitFor();
    t.deepEqual(problems, []);
  },
);

for (const colorScheme of ["light", "dark"] as const) {
  test.serial(`the lists of the inbox lead to what they show, are accessible and fit a phone (${colorScheme})`, async (t) => {
    const { rafi, mina, roomId, root, inThread } = await twoWithThread();
    await rafi.posts(roomId, "I do", inThread);
    const mention = await rafi.posts(roomId, `Look at the harbour, @${mina.name}`);
    await mina.does(StarMessageDocument, { messageId: root.id });
    const unopenedId = await rafi.createsChannel();
    await rafi.adds(unopenedId, mina);
    const toBeDeleted = await rafi.posts(unopenedId, "Meet me alone");
    await mina.does(StarMessageDocument, { messageId: toBeDeleted.id });
    const own = await mina.posts(roomId, "Pears and apples");
    await rafi.does(AddReactionDocument, { messageId: own.id, emoji: "tada" });
    const { page, problems } = await openWindowOf(browser, mina, `/room/${roomId}`);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.locator("main .composer textarea").fill("Not sent yet");
    await page.getByRole("link", { name: "Inbox" }).click();
    const lists = page.getByRole("navigation", { name: "Inbox" });
    for (const [name, text] of [
      ["Mentions", /Look at the harbour/],
      ["Threads", /Who brings the bread/],
      ["Reactions", /Pears and apples/],
      ["Starred", /Who brings the bread/],
      ["Drafts", /Not sent yet/],
    ] as const) {
      await lists.getByRole("link", { name }).click();
      await page.locator(".list").getByText(text).first().waitFor();
      const violations = await violationsIn(page);
      t.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
        [],
        name,
      );
    }
    await lists.getByRole("link", { name: "Starred" }).click();
    const starred = page.getByRole("list", { name: "Starred messages" });
    await mina.does(EditMessageDocument, { messageId: root.id, text: "Who brings the cake?" });
    await starred.getByText("Who brings the cake?").waitFor();
    await rafi.does(DeleteMessageDocument, { messageId: toBeDeleted.id });
    await starred.getByText("Meet me alone").waitFor({ state: "detached" });
    await mina.does(StarMessageDocument, { messageId: mention.id });
    await starred.getByText("Look at the harbour").waitFor();
    await mina.does(UnstarMessageDocument, { messageId: mention.id });
    await starred.getByText("Look at the harbour").waitFor({ state: "detached" });
    await lists.getByRole("link", { name: "Drafts" }).click();
    await page.getByRole("button", { name: /^Delete the draft in / }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByText("No drafts.").waitFor();
    await lists.getByRole("link", { name: "Threads" }).click();
    await page.getByRole("button", { name: "Mark all as read" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Mark all as read" }).click();
    const ofSidebar = page.getByRole("link", { name: /^Threads/ }).getByLabel(/unread thread/);
    await ofSidebar.waitFor({ state: "detached" });
    await lists.getByRole("link", { name: "Reactions" }).click();
    const reactions = page.getByRole("list", { name: "Reactions to your messages" }).getByRole("listitem");
    await reactions.filter({ hasText: "🎉" }).waitFor();
    await rafi.does(AddReactionDocument, { messageId: own.id, emoji: "eyes" });
    await reactions.first().filter({ hasText: "👀" }).waitFor();
    await rafi.does(RemoveReactionDocument, { messageId: own.id, emoji: "tada" });
    await reactions.filter({ hasText: "🎉" }).waitFor({ state: "detached" });
    await reactions.getByRole("button").click();
    await page.locator(`main article[data-message-id="${own.id}"]`).waitFor();
    await page.goBack();
    await reactions.first().waitFor();
    await page.setViewportSize({ width: 390, height: 780 });
    await eventually(
      t,
      () => page.evaluate<boolean>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
      true,
    );
    await lists.getByRole("link", { name: "Mentions" }).click();
    await page.getByRole("list", { name: "Messages that mention you" }).getByRole("button").click();
    await page.locator(`main article[data-message-id="${mention.id}"]`).waitFor();
    await page.goBack();
    await page.getByRole("list", { name: "Messages that mention you" }).waitFor();
    t.deepEqual(problems, []);
  });
}

test.serial("a long thread is gone through to its first message by keyboard, and back to its newest", async (t) => {
  const { mina, roomId, root, inThread } = await twoWithThread();
  for (let number = 1; number <= 120; number += 1) await mina.posts(roomId, `loaf ${number}`, inThread);
  const { page, problems } = await openWindowOf(browser, mina, `/room/${roomId}/thread/${root.id}`);
  const thread = page.getByRole("complementary", { name: "Thread" });
  await thread.getByText("loaf 120", { exact: true }).waitFor();
  const toFirst = thread.getByRole("button", { name: "Go to first message" });
  await thread.locator("header").getByRole("button", { name: "follow" }).focus();
  await page.keyboard.press("Shift+Tab");
  await thread.locator('[aria-label="Go to first message"]:focus').waitFor();
  await page.keyboard.press("Enter");
  await thread.locator(`[data-message-id="${root.id}"]:focus`).waitFor();
  await thread.getByText("loaf 1", { exact: true }).waitFor();
  await toFirst.waitFor({ state: "detached" });
  await thread.getByRole("button", { name: "Newest" }).press("Enter");
  await thread.getByText("loaf 120", { exact: true }).waitFor();
  await toFirst.waitFor();
  t.deepEqual(problems, []);
});

test.serial("a link to a reply leads to it, also where earlier replies are new", async (t) => {
  const { rafi, mina, roomId, root, inThread } = await twoWithThread();
  const replies = [];
  for (let number = 1; number <= 60; number += 1) replies.push(await mina.posts(roomId, `roll ${number}`, inThread));
  const path = `/room/${roomId}/thread/${root.id}/message/${replies[39]?.id}`;
  const { page, problems } = await openWindowOf(browser, rafi, path);
  const thread = page.getByRole("complementary", { name: "Thread" });
  const linked = thread.getByText("roll 40", { exact: true });
  await linked.waitFor();
  const isInView = async (): Promise<boolean> => {
    const [row, list] = await Promise.all([linked.boundingBox(), thread.getByRole("log", { name: "Replies" }).boundingBox()]);
    return row !== null && list !== null && row.y > list.y && row.y < list.y + list.height;
  };
  await eventually(t, isInView, true);
  await thread.getByRole("button", { name: /\d+ new · Newest/ }).waitFor();
  t.true(await isInView());
  t.deepEqual(problems, []);
});
