import { AxeBuilder } from "@axe-core/playwright";
import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindow, openWindowOf } from "../support/browser.ts";
import { AddReactionDocument } from "../support/generated/operations.ts";
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

/** What would keep somebody from using the page, as axe sees it. */
async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`the screens where one comes in can be used by everybody (${colorScheme})`, async (t) => {
    for (const path of ["/", "/register"]) {
      const { page } = await openWindow(browser, house.logue.url, path);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.getByRole("heading").waitFor();
      t.deepEqual(await seriousFaults(page), []);
    }
  });

  test(`a room, a thread and the dialogs can be used by everybody (${colorScheme})`, async (t) => {
    const rafi = await house.comesIn("rafi");
    const roomId = await rafi.createsChannel();
    const root = await rafi.posts(roomId, `Look at **this** \`code\`, @${rafi.name}, and https://a.example`);
    await rafi.posts(roomId, "A reply", { threadRootId: root.id });
    await rafi.does(AddReactionDocument, { messageId: root.id, emoji: "tada" });
    const { page } = await openWindowOf(browser, rafi, `/room/${roomId}/thread/${root.id}`);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.getByRole("complementary", { name: "Thread" }).getByText("A reply").waitFor();
    t.deepEqual(await seriousFaults(page), []);
    for (const name of ["Your account", "Browse or create channels", "Write a direct message", "1 members"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByRole("dialog").waitFor();
      t.deepEqual(await seriousFaults(page), [], name);
      await page.getByRole("button", { name: "Close", exact: true }).click();
    }
  });
}

test("one can write a message, and read the others', with the keyboard alone", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "keys" });
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await page.getByPlaceholder("Message keys").waitFor();
  for (let steps = 0; steps < 60; steps += 1) {
    if ((await page.locator("textarea:focus").count()) === 1) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("No mouse needed");
  await page.keyboard.press("Enter");
  await page.locator("article[data-message-id]", { hasText: "No mouse needed" }).waitFor();
  t.is((await rafi.timeline(roomId)).length, 1);
});
