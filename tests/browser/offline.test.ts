import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowserThatKeepsParts, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { EditMessageDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { createWorkspace } from "../support/person.ts";
import { startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { waitUntil } from "../support/wait-until.ts";

/** Whether the browser keeps a message that is not sent, in its database or before it gets there. */
const isSomethingWaiting = `(async () => {
  if (Object.keys(localStorage).some((key) => key.startsWith("logue/outbox/"))) return true;
  const done = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  const database = await done(indexedDB.open("logue"));
  const count = await done(database.transaction("outbox").objectStore("outbox").count());
  database.close();
  return count > 0;
})()`;

const listOfParts = (page: Page): Promise<string> => page.locator('meta[name="parts"]').getAttribute("content").then(String);

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowserThatKeepsParts()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

test.serial("a message written offline waits, survives a reload and is sent once", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "harbour" });
  const { page, context } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await page.getByPlaceholder("Message harbour").waitFor();

  await context.setOffline(true);
  for (const text of ["First from the tunnel", "Second from the tunnel"]) {
    await page.getByPlaceholder("Message harbour").fill(text);
    await page.keyboard.press("Enter");
  }
  await page.locator("article", { hasText: "Second from the tunnel" }).getByText("sending").waitFor();
  // Before the reload: a request that outlives its page is no longer held back as the page's are.
  t.deepEqual(await rafi.timeline(roomId), []);
  await t.throwsAsync(page.reload());

  await context.setOffline(false);
  await page.goto(`/room/${roomId}`);
  await page.locator("article[data-message-id]", { hasText: "Second from the tunnel" }).waitFor();

  const texts = async () => (await rafi.timeline(roomId)).map(({ text }) => text);
  t.deepEqual(await texts(), ["First from the tunnel", "Second from the tunnel"]);
  await eventually(t, () => page.getByText("sending").count(), 0);
  await page.reload();
  await page.getByText("Second from the tunnel").waitFor();
  t.deepEqual((await texts()).length, 2);
});

test.serial("messages written offline in two windows are each sent once", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "pier" });
  const { page, context } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const other = await context.newPage();
  await other.goto(`/room/${roomId}`);
  const windows = [page, other];
  for (const window of windows) await window.getByPlaceholder("Message pier").waitFor();

  await context.setOffline(true);
  for (const [index, window] of [page, other, page].entries()) {
    await window.getByPlaceholder("Message pier").fill(`Written ${index}`);
    await window.keyboard.press("Enter");
    await window
      .locator("article", { hasText: `Written ${index}` })
      .getByText("sending")
      .waitFor();
  }
  await page.close();
  await other.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/room/${roomId}`);
  for (const index of [0, 1, 2]) await again.locator("article[data-message-id]", { hasText: `Written ${index}` }).waitFor();

  const texts = (await rafi.timeline(roomId)).map(({ text }) => text);
  t.deepEqual(texts, ["Written 0", "Written 1", "Written 2"]);
  await eventually(t, () => again.evaluate<boolean>(isSomethingWaiting), false);
});

test.serial("what is loaded on demand opens offline, once the client was idle", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "tunnel" });
  const { page, context } = await openWindowOf(browser, rafi, "/logue.svg");
  const kept = new Set<string>();
  page.on("requestfinished", (request) => kept.add(new URL(request.url()).pathname));
  await page.goto(`/room/${roomId}`);
  const parts = (await (await fetch(new URL(await listOfParts(page), rafi.url))).json()) as readonly string[];
  await eventually(t, async () => parts.filter((part) => !kept.has(part)), []);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Emoji", exact: true }).click();
  await page.getByRole("button", { name: "grinning", exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Formatting", exact: true }).click();
  await page.getByRole("toolbar", { name: "Formatting" }).waitFor();
  t.pass();
});

test.serial("a lost answer does not duplicate the message", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "quay" });
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await page.getByPlaceholder("Message quay").waitFor();
  let lost = 0;
  await page.route("**/graphql", async (route) => {
    if (lost > 1 || !route.request().postData()?.includes("PostMessage")) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort("connectionreset");
  });

  await page.getByPlaceholder("Message quay").fill("Sent twice, there once");
  await page.keyboard.press("Enter");

  await waitUntil("the answer to come through", async () => lost === 2 && !(await page.evaluate(isSomethingWaiting)));
  t.is((await rafi.timeline(roomId)).length, 1);
  await eventually(t, () => page.locator("article", { hasText: "Sent twice, there once" }).count(), 1);
});

test.serial("a message that finds no way for a while says that it is tried again, and is sent later", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "dredger" });
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await page.getByPlaceholder("Message dredger").waitFor();
  await page.route("**/graphql", (route) => route.abort("connectionreset"));
  await page.getByPlaceholder("Message dredger").fill("Slow water");
  await page.keyboard.press("Enter");
  const row = page.locator("main article", { hasText: "Slow water" });
  await row.getByText("sending …").waitFor();
  await row.getByText("Logue cannot be reached. This is tried again by itself.").waitFor();
  await page.unroute("**/graphql");
  await page.locator("main article[data-message-id]", { hasText: "Slow water" }).waitFor();
  t.is((await rafi.timeline(roomId)).length, 1);
});

test.serial(
  "all tabs share one socket; whichever closes or sleeps, the others go on; all outlive a restart and end with the session",
  async (t) => {
    const folder = await temporaryFolder();
    t.teardown(() => folder.remove());
    const before = await startLogue({ dataFolder: folder.path });
    t.teardown(() => before.stop());
    const ada = await createWorkspace(before.url);
    const roomId = await ada.createsChannel({ name: "ferry" });
    const { page } = await openWindowOf(browser, ada, `/room/${roomId}`);
    const first = await ada.posts(roomId, "Before the pause");
    await page.getByText("Before the pause").waitFor();

    const context = page.context();
    const [second, third] = [await context.newPage(), await context.newPage()];
    for (const tab of [second, third]) {
      await tab.goto(`/room/${roomId}`);
      await tab.getByText("Before the pause").waitFor();
    }
    const socketCount = async () =>
      Number(/^logue_connections (\d+)/m.exec(await (await fetch(`${before.url}/metrics`)).text())?.[1]);
    t.is(await waitUntil("the tabs to be connected", socketCount), 1);
    const devtools = await context.newCDPSession(second);
    await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
    const texts = Array.from({ length: 12 }, (_, index) => `While tabs come and go ${index}.`);
    for (const [index, text] of texts.entries()) {
      if (index === 6) await page.close();
      await ada.posts(roomId, text);
    }
    await third.getByText(texts.at(-1) ?? "").waitFor();
    await devtools.send("Page.setWebLifecycleState", { state: "active" });
    for (const tab of [second, third]) {
      await tab.getByText(texts.at(-1) ?? "").waitFor();
      const shown = await tab.locator("article[data-message-id]").allInnerTexts();
      for (const text of texts) t.is(shown.filter((words) => words.includes(text)).length, 1, text);
    }
    t.is(await socketCount(), 1);

    const hasFetched =
      '["/ConfirmDialog", "/sign-out", "/end-session"].every((part) => performance.getEntriesByType("resource").some(({ name }) => name.includes(part)))';
    await waitUntil("questions and signing out to be there offline", () => third.evaluate<boolean>(hasFetched));
    await before.stop();
    await third.getByText("Reconnecting").waitFor();
    await third.getByPlaceholder("Message ferry").fill("Written in the pause");
    await third.keyboard.press("Enter");
    await third.getByRole("button", { name: "Sign out" }).click();
    const leaving = third.getByRole("dialog", { name: "Sign out?" });
    await leaving.getByText("1 message was not sent yet. It waits in this browser").waitFor();
    await leaving.getByRole("button", { name: "Stay" }).click();
    const after = await startLogue({ dataFolder: folder.path, port: Number(new URL(before.url).port) });
    t.teardown(() => after.stop());
    await ada.does(EditMessageDocument, { messageId: first.id, text: "Edited after the pause" });

    await third.getByText("Edited after the pause").waitFor();
    await third.locator("article[data-message-id]", { hasText: "Written in the pause" }).waitFor();
    await third.getByText("Reconnecting").waitFor({ state: "detached" });
    await second.locator("article[data-message-id]", { hasText: "Written in the pause" }).waitFor();
    t.is((await ada.timeline(roomId)).length, 2 + texts.length);
    t.is(await socketCount(), 1);

    await third.getByRole("button", { name: "Sign out" }).click();
    for (const tab of [second, third]) await tab.getByRole("button", { name: "Sign in", exact: true }).waitFor();
  },
);
