import test, { type ExecutionContext } from "ava";
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

/** Presses Tab, or Shift and Tab, until this has the focus, which has to be seen at each step. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < stepsMax; steps += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
    const { isOnPage, isSeen, what } = await focusOn(page);
    if (isOnPage && !isSeen) throw new Error(`The focus is not seen on ${what}`);
  }
  throw new Error("The Tab key does not reach it.");
}

/**
 * What has the focus, and whether a person sees that: by a ring, or by the caret in a field. A field
 * out of sight has its ring around its label.
 */
const focusSeen = `(() => {
  const at = document.activeElement;
  const isHidden = at.matches(".visually-hidden");
  const { outlineStyle, outlineWidth } = getComputedStyle(isHidden ? at.closest("label") : at);
  const hasRing = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  const isSeen = hasRing || (!isHidden && at.matches("input, textarea, select"));
  return { isOnPage: at !== document.body, isSeen, what: at.outerHTML.slice(0, 120) };
})()`;

const focusOn = (page: Page): Promise<{ isOnPage: boolean; isSeen: boolean; what: string }> => page.evaluate(focusSeen);

async function sees(t: ExecutionContext, page: Page, target: Locator): Promise<void> {
  await target.and(page.locator(":focus")).waitFor();
  const { isOnPage, isSeen, what } = await focusOn(page);
  t.true(isOnPage && isSeen, what);
}

test.serial(
  "a user signs in, posts, edits, reacts, replies, searches, jumps, comes back, changes a setting and signs out with only the keyboard",
  async (t) => {
    const rafi = await house.comesIn("rafi");
    const roomId = await rafi.createsChannel({ name: "harbour" });
    await rafi.posts(roomId, "The lighthouse shines");
    const { page, problems } = await openWindow(browser, house.logue.url);
    const { keyboard } = page;

    await tabTo(page, page.getByLabel("Name or e-mail"));
    await sees(t, page, page.getByLabel("Name or e-mail"));
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
    await sees(t, page, composer);
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
    await sees(t, page, page.getByRole("log", { name: "Messages" }));
    await keyboard.press("ArrowUp");
    await sees(t, page, row);
    await keyboard.press("r");
    await page.getByRole("button", { name: "grinning", exact: true }).waitFor();
    await keyboard.type("tada");
    await page.getByRole("button", { name: "tada", exact: true }).first().waitFor();
    await keyboard.press("Enter");
    await row.getByRole("button", { name: /^tada, 1/ }).waitFor();

    await sees(t, page, row);
    await keyboard.press("r");
    const find = page.getByRole("searchbox", { name: "Find an emoji" });
    await find.and(page.locator(":focus")).waitFor();
    await page.getByRole("button", { name: "grinning", exact: true }).waitFor();
    await keyboard.press("ArrowDown");
    await sees(t, page, page.getByRole("button", { name: "tada", exact: true }).first());
    await keyboard.press("ArrowRight");
    await sees(t, page, page.getByRole("button", { name: "+1", exact: true }).first());
    for (const step of ["ArrowDown", "ArrowUp", "ArrowUp"]) await keyboard.press(step);
    await sees(t, page, find);
    await keyboard.press("Escape");
    await sees(t, page, row);

    await keyboard.press("e");
    await edit.and(page.locator(":focus")).waitFor();
    await keyboard.press("Escape");
    await sees(t, page, row);
    await keyboard.press("Escape");
    await sees(t, page, composer);
    await tabTo(page, page.getByRole("log", { name: "Messages" }), "Shift+Tab");
    await keyboard.press("ArrowUp");
    await sees(t, page, row);
    await keyboard.press("t");
    const thread = page.getByRole("complementary", { name: "Thread" });
    await tabTo(page, thread.getByRole("textbox", { name: "Reply" }));
    await keyboard.type("Aye");
    await keyboard.press("Enter");
    await thread.locator("article[data-message-id]", { hasText: "Aye" }).waitFor();
    await keyboard.press("Escape");
    await thread.waitFor({ state: "detached" });
    await sees(t, page, row);

    await keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Go to or search" }).and(page.locator(":focus")).waitFor();
    await keyboard.type("lighthouse");
    await page.getByRole("option", { name: /Search messages/ }).waitFor();
    for (let steps = 0; steps < stepsMax; steps += 1) {
      if ((await page.getByRole("option", { name: /Search messages/, selected: true }).count()) === 1) break;
      await keyboard.press("ArrowDown");
    }
    await keyboard.press("Enter");
    const hit = page.getByRole("list", { name: "Messages found" }).getByRole("button", { name: /lighthouse/ });
    await tabTo(page, hit);
    await sees(t, page, hit);
    await keyboard.press("Enter");
    await sees(t, page, page.locator("main article", { hasText: "The lighthouse shines" }));
    t.true(page.url().includes(`/room/${roomId}/message/`));
    await keyboard.press("ArrowDown");
    await sees(t, page, row);
    await page.goBack();
    await hit.waitFor();
    await page.goForward();
    await sees(t, page, page.locator("main article", { hasText: "The lighthouse shines" }));

    const account = page.getByRole("button", { name: "Your account" });
    await tabTo(page, account);
    await sees(t, page, account);
    await keyboard.press("Enter");
    const name = page.getByRole("dialog").getByLabel("Your name");
    await tabTo(page, name);
    await keyboard.press("Control+a");
    await keyboard.type("Rafi of the harbour");
    await keyboard.press("Enter");
    await page.getByRole("dialog").getByText("Saved.").waitFor();
    await keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await sees(t, page, account);
    await page.getByRole("navigation").getByText("Rafi of the harbour").waitFor();

    await tabTo(page, page.getByRole("button", { name: "Sign out" }));
    await sees(t, page, page.getByRole("button", { name: "Sign out" }));
    await keyboard.press("Enter");
    await tabTo(page, page.getByLabel("Name or e-mail"));
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
  await page.getByRole("dialog").getByRole("alert").waitFor();
  await keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  await page.locator("main h2 button").click();
  await page.getByRole("menu").waitFor();
  await keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Go to or search" }).and(page.locator(":focus")).waitFor();
  await page.getByRole("menu").waitFor({ state: "detached" });
  t.true(await hasFocus(page.getByRole("combobox", { name: "Go to or search" })));
});

test.serial("a list that begins anew, or goes elsewhere, keeps the keyboard's focus", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "ferry" });
  const first = await rafi.posts(roomId, "Departure 1.");
  for (let index = 2; index <= 130; index += 1) await rafi.posts(roomId, `Departure ${index}.`);
  await rafi.posts(roomId, `See ${house.logue.url}/room/${roomId}/message/${first.id}`);
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const { keyboard } = page;
  const list = page.getByRole("log", { name: "Messages" });
  const row = (words: string) =>
    page.locator("main article[data-message-id]").filter({ has: page.locator(".text", { hasText: words }) });
  await row("See").waitFor();

  await tabTo(page, page.getByPlaceholder("Message ferry"));
  await tabTo(page, row("See").getByRole("link").first(), "Shift+Tab");
  await keyboard.press("Enter");
  await sees(t, page, row("Departure 1."));
  await keyboard.press("ArrowDown");
  await sees(t, page, row("Departure 2."));

  await tabTo(page, page.getByRole("button", { name: /^Newest/ }));
  await keyboard.press("Enter");
  await sees(t, page, list);
  await keyboard.press("ArrowUp");
  await sees(t, page, row("See"));

  const heading = page.locator("main h2 button");
  await tabTo(page, heading, "Shift+Tab");
  await keyboard.press("Enter");
  await page.getByRole("menu").waitFor();
  await page.getByRole("menuitem").and(page.locator(":focus")).waitFor();
  await keyboard.press("j");
  await page.getByRole("menuitem", { name: "Jump to a date" }).and(page.locator(":focus")).waitFor();
  await keyboard.press("Enter");
  await tabTo(page, page.getByRole("dialog").getByRole("button", { name: "The first message" }));
  await keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await sees(t, page, row("Departure 1."));
  await keyboard.press("ArrowDown");
  await sees(t, page, row("Departure 2."));
  t.deepEqual(problems, []);
});

test.serial("who points at a message and types then writes a message: a jump makes letters no commands", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "mole" });
  const first = await rafi.posts(roomId, "Fog since dawn");
  await rafi.posts(roomId, `See ${house.logue.url}/room/${roomId}/message/${first.id}`);
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await page.locator("main article .text a").first().click();
  await page.waitForURL("**/message/*");
  await page.getByRole("log", { name: "Messages" }).and(page.locator(":focus")).waitFor();
  // It comes with what the client watches once its first screen is there.
  await page.getByRole("link", { name: "Skip to messages" }).waitFor({ state: "attached" });
  await page.keyboard.type("eel");
  await eventually(t, () => page.getByPlaceholder("Message mole").inputValue(), "eel");
});

test.serial("the first Tab stop leads past the list of channels to the messages", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "skipped-to" });
  await rafi.posts(roomId, "The first word");
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const skip = page.getByRole("link", { name: "Skip to messages" });
  await skip.waitFor({ state: "attached" });
  await page.evaluate("document.activeElement.blur()");
  await page.keyboard.press("Tab");
  await sees(t, page, skip);
  const { y } = (await skip.boundingBox()) ?? t.fail();
  t.true(y >= 0, "The link is on the screen while it has the focus.");
  await page.keyboard.press("Enter");
  await sees(t, page, page.getByRole("log", { name: "Messages" }));
  await page.keyboard.press("ArrowUp");
  await page.locator("article", { hasText: "The first word" }).and(page.locator(":focus")).waitFor();
  t.deepEqual(problems, []);
});
