import test from "ava";
import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { SetReadOnlyDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { lines, messageList, pixelsBelow, settled } from "../support/message-list.ts";
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

/** A window of a member at the end of a channel that is longer than the screen. */
async function atEndOf(name: string): Promise<{ roomId: string; jonas: Person; page: Page }> {
  const jonas = await house.comesIn("jonas");
  const roomId = await house.ada.createsChannel({ name });
  await house.ada.adds(roomId, jonas);
  for (let index = 1; index <= 30; index += 1) await house.ada.posts(roomId, `Message ${index}.`);
  const { page } = await openWindowOf(browser, jonas, `/room/${roomId}`);
  await page.getByText("Message 30.").waitFor();
  await settled(page);
  await messageList(page).hover();
  await page.mouse.wheel(0, 3_000);
  await waitUntil("the end of the list", async () => (await pixelsBelow(page)) === 0);
  await settled(page);
  return { roomId, jonas, page };
}

const field = (page: Page, name: string): Locator => page.getByPlaceholder(`Message ${name}`);

for (const [what, text] of [
  ["12 lines", lines(12)],
  ["32 lines", lines(32)],
  ["9,000 letters without a space", "x".repeat(9_000)],
] as const)
  test.serial(`the list stays at its end after the reader's own message of ${what}`, async (t) => {
    const name = `tall-${what.replace(/\W+/g, "-")}`;
    const { page } = await atEndOf(name);
    await page.getByRole("button", { name: "Formatting", exact: true }).click();
    await page.getByRole("toolbar", { name: "Formatting" }).waitFor();
    for (const end of ["Sent once", "Sent twice"]) {
      await field(page, name).fill(`${text} ${end}`);
      await page.keyboard.press("Enter");
      await page.locator("article[data-message-id]", { hasText: end }).waitFor();
      await eventually(t, () => pixelsBelow(page), 0);
    }
    t.is(await page.getByRole("button", { name: "Newest" }).count(), 0);
  });

test.serial("a refused message stays on the screen where the composer gives way to a notice", async (t) => {
  const { roomId, page } = await atEndOf("closing");
  await untilFollowing(page);
  await page.context().setOffline(true);
  await field(page, "closing").fill(lines(4));
  await page.keyboard.press("Enter");
  const row = page.locator("article", { hasText: "Line 4" });
  await row.getByText("sending").waitFor();

  await house.ada.does(SetReadOnlyDocument, { roomId, isReadOnly: true });
  await page.context().setOffline(false);

  await page.getByText("Only owners and moderators can write in this channel.").waitFor();
  await row.getByRole("button", { name: "Try again" }).waitFor();
  await eventually(t, () => pixelsBelow(page), 0);
});

test.serial("the reader who has scrolled up stays there while what is below the list grows and shrinks", async (t) => {
  const { page } = await atEndOf("reading");
  await untilFollowing(page);
  await settled(page);
  await messageList(page).hover();
  await page.mouse.wheel(0, -300);
  await eventually(t, async () => (await pixelsBelow(page)) >= 300, true);
  await settled(page);
  const topBefore = await messageList(page).evaluate((frame) => frame.scrollTop);

  await field(page, "reading").fill(lines(20));
  await eventually(t, () => messageList(page).evaluate((frame) => frame.scrollTop), topBefore);
  await field(page, "reading").fill("");
  await eventually(t, () => messageList(page).evaluate((frame) => frame.scrollTop), topBefore);
  t.true((await pixelsBelow(page)) >= 299);
});

test.serial("an edit box stays on the screen as a whole when the window becomes lower and when it tells a problem", async (t) => {
  const { roomId, jonas, page } = await atEndOf("edit-lower");
  await jonas.posts(roomId, "Mine");
  for (let index = 1; index <= 8; index += 1) await house.ada.posts(roomId, `Line ${index}.`);
  await page.getByText("Line 8.").waitFor();
  await field(page, "edit-lower").press("ArrowUp");
  const box = page.locator("main").getByLabel("Edit message");
  await box.waitFor();
  const isWhole = () =>
    page.evaluate<boolean>(`(() => {
      const [edit, list] = ["main .edit", "main [role=log]"].map((each) => document.querySelector(each).getBoundingClientRect());
      return edit.top >= list.top && edit.bottom <= list.bottom;
    })()`);
  await eventually(t, isWhole, true);
  await page.setViewportSize({ width: 1280, height: 400 });
  await eventually(t, isWhole, true);
  await box.fill("");
  await box.press("Enter");
  await page.getByText("A message cannot be empty").waitFor();
  await eventually(t, isWhole, true);
});
