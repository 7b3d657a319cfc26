import test from "ava";
import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser, openWindow, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { type House, openHouse } from "../support/house.ts";
import { password } from "../support/person.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

const stepsMax = 60;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Presses Tab, or Shift and Tab, until this has the focus. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < stepsMax; steps += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error("The Tab key does not reach it.");
}

test.serial(
  "a user signs in, posts, edits, reacts, replies, searches, jumps and opens the settings with only the keyboard",
  async (t) => {
    const rafi = await house.comesIn("rafi");
    const roomId = await rafi.createsChannel({ name: "harbour" });
    await rafi.posts(roomId, "The lighthouse shines");
    const { page, problems } = await openWindow(browser, house.logue.url);
    const { keyboard } = page;

    await tabTo(page, page.getByLabel("Name or e-mail"));
    await keyboard.type(rafi.name);
    await keyboard.press("Tab");
    await keyboard.type(password);
    await keyboard.press("Enter");
    await page.getByRole("navigation", { name: "Rooms" }).waitFor();

    await keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Go to or search" }).and(page.locator(":focus")).waitFor();
    await page.getByRole("combobox", { name: "Go to or search" }).waitFor();
    await keyboard.type("harbour");
    await page.getByRole("option", { name: "harbour" }).first().waitFor();
    await keyboard.press("Enter");
    const composer = page.getByPlaceholder("Message harbour");
    await tabTo(page, composer);
    await keyboard.type("We sail at nine");
    await keyboard.press("Enter");
    const row = page.locator("main article[data-message-id]", { hasText: "We sail at" });
    await row.waitFor();

    await keyboard.press("ArrowUp");
    const edit = page.getByLabel("Edit message");
    await edit.waitFor();
    await keyboard.press("End");
    await keyboard.type(" sharp");
    await keyboard.press("Enter");
    await row.getByText("We sail at nine sharp").waitFor();
    await edit.waitFor({ state: "detached" });
    t.true(await hasFocus(composer), "After an edit the focus is where it was.");

    await tabTo(page, page.getByRole("log", { name: "Messages" }), "Shift+Tab");
    await keyboard.press("ArrowUp");
    await row.and(page.locator(":focus")).waitFor();
    await keyboard.press("r");
    await page.getByRole("button", { name: "grinning", exact: true }).waitFor();
    await keyboard.type("tada");
    await page.getByRole("button", { name: "tada", exact: true }).first().waitFor();
    await keyboard.press("Enter");
    await row.getByRole("button", { name: /^tada, 1/ }).waitFor();

    await row.and(page.locator(":focus")).waitFor();
    await keyboard.press("t");
    const thread = page.getByRole("complementary", { name: "Thread" });
    await tabTo(page, thread.getByRole("textbox", { name: "Reply" }));
    await keyboard.type("Aye");
    await keyboard.press("Enter");
    await thread.locator("article[data-message-id]", { hasText: "Aye" }).waitFor();
    await keyboard.press("Escape");
    await thread.waitFor({ state: "detached" });

    await keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Go to or search" }).and(page.locator(":focus")).waitFor();
    await keyboard.type("lighthouse");
    await page.getByRole("option", { name: /Search messages/ }).waitFor();
    for (let steps = 0; steps < stepsMax; steps += 1) {
      if ((await page.getByRole("option", { name: /Search messages/, selected: true }).count()) === 1) break;
      await keyboard.press("ArrowDown");
    }
    await keyboard.press("Enter");
    await tabTo(page, page.getByRole("list", { name: "Messages found" }).getByRole("button", { name: /lighthouse/ }));
    await keyboard.press("Enter");
    await page.locator("main article", { hasText: "The lighthouse shines" }).waitFor();
    t.true(page.url().includes(`/room/${roomId}/message/`));

    const account = page.getByRole("button", { name: "Your account" });
    await tabTo(page, account);
    await keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    t.true(await hasFocus(account), "After the settings the focus is where it was.");
    t.deepEqual(problems, []);
  },
);

test.serial("Ctrl-K closes what it opened, leaves other dialogs alone, and closes an open menu", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "jetty" });
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const { keyboard } = page;
  const composer = page.getByPlaceholder("Message jetty");
  await composer.click();
  await keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Go to or search" }).and(page.locator(":focus")).waitFor();
  await keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  t.true(await hasFocus(composer));

  await page.getByRole("button", { name: "Your account" }).click();
  const name = page.getByRole("dialog").getByLabel("Your name");
  await name.fill("Half a na");
  await keyboard.press("Control+k");
  await eventually(t, () => page.getByRole("dialog").count(), 1);
  t.true(await hasFocus(name));
  await keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  await page.locator("main h2 button").click();
  await page.getByRole("menu").waitFor();
  await keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Go to or search" }).and(page.locator(":focus")).waitFor();
  await page.getByRole("menu").waitFor({ state: "detached" });
  t.true(await hasFocus(page.getByRole("combobox", { name: "Go to or search" })));
});
