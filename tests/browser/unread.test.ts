import test from "ava";
import type { Browser } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { DeleteMessageDocument } from "../support/generated/operations.ts";
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
