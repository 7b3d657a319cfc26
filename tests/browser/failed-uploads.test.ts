import { Buffer } from "node:buffer";
import test from "ava";
import type { Browser, Page, Route } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

/** A user in a channel of that name, with a way to stop uploads. */
async function deskIn(name: string): Promise<{ rafi: Person; roomId: string; page: Page; loseUploads: (are: boolean) => void }> {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name });
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await field(page).waitFor();
  let areLost = true;
  await page.route("**/files?*", (route) => (areLost ? route.abort("connectionreset") : route.continue()));
  return { rafi, roomId, page, loseUploads: (are) => (areLost = are) };
}

const field = (page: Page) => page.locator("main .composer textarea");
const choose = (page: Page, ...names: readonly string[]): Promise<void> =>
  page
    .locator('input[type="file"]')
    .setInputFiles(names.map((name) => ({ name, mimeType: "text/plain", buffer: Buffer.from(`The content of ${name}`) })));
const lost = (page: Page) => page.getByText("The connection was lost").count();

test.serial("Enter after failed uploads tries them again and sends text and files together", async (t) => {
  const { rafi, roomId, page, loseUploads } = await deskIn("failed-uploads");
  await choose(page, "one.txt", "two.txt");
  await eventually(t, () => lost(page), 2);
  await field(page).fill("With two files");
  await page.keyboard.press("Enter");
  await page.getByText("Sent when the upload is done").waitFor();
  await eventually(t, () => lost(page), 2);
  t.deepEqual(await rafi.timeline(roomId), []);
  t.is(await field(page).inputValue(), "With two files");

  loseUploads(false);
  await page.keyboard.press("Enter");
  await page.locator("main article[data-message-id]", { hasText: "With two files" }).waitFor();
  const names = (await rafi.timeline(roomId)).map(({ files }) => files.map(({ name }) => name));
  t.deepEqual(names, [["one.txt", "two.txt"]]);
});

test.serial(
  "a text that is changed after Enter, while its file is on its way, is sent only when it is asked for again",
  async (t) => {
    const { rafi, roomId, page } = await deskIn("went-on-writing");
    const arrival = Promise.withResolvers<void>();
    await page.route("**/files?*", (route) => arrival.promise.then(() => route.continue()));
    await choose(page, "table.txt");
    await page.getByRole("progressbar", { name: "Uploading table.txt" }).waitFor();
    await field(page).fill("The tide table");
    await page.keyboard.press("Enter");
    await page.getByText("Sent when the upload is done").waitFor();
    await page.keyboard.type(" of the");
    await page.getByText("Not sent, because you went on writing.").waitFor();
    arrival.resolve();
    await page.getByRole("button", { name: "Remove table.txt" }).waitFor();
    t.deepEqual(await rafi.timeline(roomId), []);

    await page.keyboard.type(" pier");
    await page.keyboard.press("Enter");
    await page.locator("main article[data-message-id]", { hasText: "The tide table of the pier" }).waitFor();
    t.is(await page.getByText("Not sent, because").count(), 0);
  },
);

test.serial("a file whose upload the lost connection has ended is uploaded by itself when the connection is back", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "lost-uploads" });
  const { page, context } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await field(page).waitFor();
  await choose(page, "before.txt");
  await page.getByRole("button", { name: "Remove before.txt" }).waitFor();

  await context.setOffline(true);
  await choose(page, "one.txt");
  await eventually(t, () => lost(page), 1);
  await field(page).fill("With both files");
  await page.keyboard.press("Enter");
  await page.getByText("Sent when the upload is done").waitFor();
  await eventually(t, () => lost(page), 1);
  await context.setOffline(false);
  await page.locator("main article[data-message-id]", { hasText: "With both files" }).waitFor();
  const names = (await rafi.timeline(roomId)).map(({ files }) => files.map(({ name }) => name));
  t.deepEqual(names, [["before.txt", "one.txt"]]);
});

test.serial("a message that waits for a file is sent when Logue is back, also while another channel is shown", async (t) => {
  const { rafi, roomId, page, loseUploads } = await deskIn("left-upload");
  const elsewhere = await rafi.createsChannel({ name: "left-for" });
  await choose(page, "charts.txt");
  await eventually(t, () => lost(page), 1);
  await field(page).fill("With the charts");
  await page.keyboard.press("Enter");
  await page.getByText("Sent when the upload is done").waitFor();
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "left-for" }).click();
  await page.waitForURL(`**/${elsewhere}`);
  loseUploads(false);
  await page.context().setOffline(false);
  await eventually(t, async () => (await rafi.timeline(roomId)).map(({ text, files }) => [text, files.length]), [
    ["With the charts", 1],
  ]);
  t.true(page.url().endsWith(elsewhere));
});

test.serial("a file that is chosen first while Logue is away keeps its name, and is sent when Logue is back", async (t) => {
  const { rafi, roomId, page, loseUploads } = await deskIn("server-away");
  let isAway = true;
  const lose = (route: Route) => (isAway ? route.abort("connectionrefused") : route.continue());
  await page.route(/upload-file|UploadList/i, lose);
  await choose(page, "tides.txt");
  await page.locator(".uploads", { hasText: "tides.txt" }).waitFor();
  await field(page).fill("With the table");
  await page.keyboard.press("Enter");
  await page.getByText("Sent when the upload is done").waitFor();
  t.is(await page.getByText("could not be loaded").count(), 0);
  t.deepEqual(await rafi.timeline(roomId), []);
  isAway = false;
  loseUploads(false);
  await page.locator("main article[data-message-id]", { hasText: "With the table" }).waitFor();
  t.deepEqual(
    (await rafi.timeline(roomId)).map(({ files }) => files.map(({ name }) => name)),
    [["tides.txt"]],
  );
});
