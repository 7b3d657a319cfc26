import test from "ava";
import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { type House, openHouse } from "../support/house.ts";
import { chooseOfWorkspace } from "../support/workspace-menu.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

async function openSettings(page: Page): Promise<Locator> {
  await chooseOfWorkspace(page, "Settings and roles");
  const dialog = page.getByRole("dialog", { name: "Settings and roles" });
  await dialog.getByLabel(/^The name of the workspace/).waitFor();
  return dialog;
}

const isInView = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = element.ownerDocument.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && element.contains(top);
  });

test.serial("a refused setting keeps its words and says why beside them; an emptied one shows what holds", async (t) => {
  const { page, problems } = await openWindowOf(browser, house.ada);
  const dialog = await openSettings(page);
  const find = dialog.getByRole("searchbox", { name: "Find a setting" });
  await find.fill("second factor");
  await dialog.getByLabel(/^The name of the workspace/).waitFor({ state: "detached" });
  await dialog.getByLabel(/^Roles whose members need a second factor/).waitFor();
  await find.fill("");
  const refused = { "From whom mails are": "no address", "Roles whose members need a second factor": "administrator soon" };
  for (const [label, words] of Object.entries(refused)) {
    const field = page.getByLabel(new RegExp(`^${label}`));
    await field.fill(words);
    await field.press("Tab");
    const problem = dialog.locator("label", { has: field }).getByRole("alert");
    await problem.getByText("That value is not allowed").waitFor();
    t.is(await field.inputValue(), words);
    t.is(await field.getAttribute("aria-invalid"), "true");
    t.true(await isInView(problem), "The reason is where one looks.");
    await field.press("Escape");
    await problem.waitFor({ state: "detached" });
    t.is(await field.inputValue(), "");
  }
  const length = dialog.getByLabel(/^The most characters a message may have/);
  await length.fill("2000");
  await length.press("Tab");
  await dialog.getByText("Saved.").waitFor();
  await length.fill("");
  await length.press("Tab");
  await eventually(t, () => length.inputValue(), "10000");
  await length.fill("-5");
  await length.press("Tab");
  await dialog.getByRole("alert").waitFor();
  t.true(await isInView(dialog.getByRole("button", { name: "Close" })), "The way out stays in sight.");
  t.deepEqual(problems, []);
});

test.serial("settings that cannot be loaded say so, and are asked for again", async (t) => {
  const { page } = await openWindowOf(browser, house.ada);
  let isBroken = true;
  await page.route("**/graphql", (route) =>
    isBroken && route.request().postData()?.includes("query Settings(") ? route.abort() : route.continue(),
  );
  await chooseOfWorkspace(page, "Settings and roles");
  const dialog = page.getByRole("dialog", { name: "Settings and roles" });
  await dialog.getByText("The settings could not be loaded.").waitFor();
  isBroken = false;
  await dialog.getByRole("button", { name: "Try again" }).click();
  await dialog.getByLabel(/^The name of the workspace/).waitFor();
  t.pass();
});

test.serial(
  "a dialog asks before it drops what was typed or is shown once: Escape, a press beside it, another tab",
  async (t) => {
    const { page, problems } = await openWindowOf(browser, house.ada, "/browse");
    await page.getByRole("button", { name: "New channel" }).click();
    const dialog = page.getByRole("dialog", { name: "New channel" });
    const topic = dialog.getByLabel("Topic");
    await topic.pressSequentially("What we say at noon");
    const box = await topic.boundingBox();
    if (!box) return t.fail();
    await page.mouse.move(box.x + box.width - 20, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(5, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    t.is(await topic.inputValue(), "What we say at noon", "Selecting text by dragging out of the dialog closes nothing.");
    for (const leave of [() => page.keyboard.press("Escape"), () => page.mouse.dblclick(5, 400)]) {
      await leave();
      await dialog.getByText("What you wrote here is not saved").waitFor();
      t.is(await topic.inputValue(), "What we say at noon");
      await topic.press("End");
      await page.keyboard.press("Backspace");
      await page.keyboard.type("n");
    }
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });

    const settings = await openSettings(page);
    await settings.getByRole("tab", { name: "Bots" }).click();
    await settings.getByLabel("Name that people see").fill("Tide");
    await settings.getByRole("tab", { name: "Roles" }).click();
    await settings.getByText("What you wrote here is not saved").waitFor();
    await settings.getByRole("button", { name: "Make bot" }).click();
    await settings.getByLabel("New token for").fill("tides");
    await settings.getByRole("button", { name: "Create", exact: true }).click();
    await settings.locator("[data-once]").waitFor();
    await settings.getByRole("tab", { name: "Roles" }).click();
    await settings.getByText("What is shown here is not shown again").waitFor();
    await settings.locator("[data-once]").waitFor();
    await settings.getByRole("tab", { name: "Roles" }).click();
    await settings.getByText("Built-in roles").waitFor();
    t.is(await settings.getByText("What is shown here is not shown again").count(), 0);
    await page.keyboard.press("Escape");
    await settings.waitFor({ state: "detached" });
    t.deepEqual(problems, []);
  },
);

test.serial(
  "the words for a new channel become its name; a taken one is told at its field; people are added at once",
  async (t) => {
    const rafi = await house.comesIn("rafi");
    const { page, problems } = await openWindowOf(browser, house.ada, "/browse");
    const create = async (name: string): Promise<Locator> => {
      await page.getByRole("button", { name: "New channel" }).click();
      const dialog = page.getByRole("dialog", { name: "New channel" });
      await dialog.getByLabel("Name").and(page.locator(":focus")).waitFor();
      await page.keyboard.type(name);
      await dialog.getByText("It will be called #marketing-team.").waitFor();
      await dialog.getByRole("button", { name: "Create channel" }).click();
      return dialog;
    };
    await create("Marketing Team");
    await page.getByPlaceholder("Message marketing-team").waitFor();
    const members = page.getByRole("dialog", { name: "#marketing-team" });
    await page.getByRole("button", { name: "Set a topic" }).click();
    await members.getByLabel("Topic").and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Add people" }).click();
    await members.getByLabel("Find people").and(page.locator(":focus")).waitFor();
    await page.keyboard.type(rafi.name);
    await members.getByRole("button", { name: new RegExp(`@${rafi.name}`) }).click();
    await members.getByRole("button", { name: "Add 1" }).click();
    await members.getByRole("list", { name: "Members" }).getByText(`@${rafi.name}`).waitFor();
    await members.getByRole("button", { name: "Add people" }).click();
    await page.keyboard.type(rafi.name);
    const here = members.getByRole("button", { name: `@${rafi.name} · here already` });
    await here.waitFor();
    t.true(await here.isDisabled());
    await members.getByRole("button", { name: "Cancel" }).click();
    await page.keyboard.press("Escape");

    await page.goto("/browse");
    const dialog = await create("Marketing team");
    await dialog.getByRole("alert").waitFor();
    const name = dialog.getByLabel("Name");
    await name.and(page.locator(":focus")).waitFor();
    t.is(await name.getAttribute("aria-describedby"), await dialog.getByRole("alert").getAttribute("id"));
    await page.keyboard.press("Escape");
    await dialog.getByText("What you wrote here is not saved").waitFor();
    await name.pressSequentially("s");
    await dialog.getByRole("alert").waitFor({ state: "detached" });
    t.deepEqual(problems, []);
  },
);

test.serial("people are chosen by Enter, also one whose long name leaves the buttons beside it free", async (t) => {
  const [yan, zoe] = [await house.comesIn("yan"), await house.comesIn("zoe.of.the.northern.lighthouse")];
  const { page } = await openWindowOf(browser, zoe);
  const nameBox = await page.locator("nav footer small").boundingBox();
  const buttonBox = await page.getByRole("button", { name: "Teams" }).boundingBox();
  if (!nameBox || !buttonBox) return t.fail();
  t.true(nameBox.x + nameBox.width <= buttonBox.x, "The name ends before the buttons.");

  await page.locator("main h2 button").click();
  await page.getByRole("menuitem", { name: "Settings" }).click();
  await page.getByText("What is grey here can be changed by the channel's owners and moderators only.").waitFor();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Write to somebody" }).click();
  const dialog = page.getByRole("dialog", { name: "Write to" });
  const find = dialog.getByLabel("Find people");
  await find.fill(yan.name);
  await find.press("Enter");
  await dialog.getByRole("button", { name: /^Remove / }).waitFor();
  await find.and(page.locator(":focus")).waitFor();
  await find.fill("nobody-of-that-name");
  await dialog.getByText("There is no person with this name.").waitFor();
  await find.fill("");
  await dialog.getByText("There is no person with this name.").waitFor({ state: "detached" });
  await find.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByText("This is the beginning of your direct messages").waitFor();
});

test.serial("what begins a conversation stands as near to its heading as channels and fields do", async (t) => {
  const rafi = await house.comesIn("rafi");
  const { page, problems } = await openWindowOf(browser, rafi);
  const top = async (target: Locator): Promise<number> => (await target.boundingBox())?.y ?? Number.NaN;
  const bottom = async (target: Locator): Promise<number> =>
    (await target.boundingBox().then((box) => box && box.y + box.height)) ?? 0;
  const rooms = page.getByRole("navigation", { name: "Rooms" });
  const write = rooms.getByRole("button", { name: "Write to somebody" });
  const heading = rooms.getByRole("heading", { name: "Direct messages" });
  t.true((await top(write)) - (await bottom(heading)) <= 6, "in the list");
  await write.click();
  const dialog = page.getByRole("dialog", { name: "Write to" });
  const field = dialog.getByLabel("Find people");
  await field.waitFor();
  t.true((await top(field)) - (await bottom(dialog.getByRole("heading"))) <= 20, "in the dialog");
  t.deepEqual(problems, []);
});

test.serial("a dialog has the same margin on both sides, also where a scrollbar has its place, on all sizes", async (t) => {
  const { page } = await openWindowOf(browser, house.ada);
  await page.keyboard.press("ControlOrMeta+k");
  const dialog = page.getByRole("dialog", { name: "Go to" });
  const sidesOf = async (part: Locator) => {
    const { x = 0, width = 0 } = (await part.boundingBox()) ?? {};
    return [x, x + width] as const;
  };
  for (const width of [1280, 560, 360]) {
    await page.setViewportSize({ width, height: 700 });
    const [[left, right], [start, end]] = [await sidesOf(dialog), await sidesOf(dialog.locator(".body > :last-child"))];
    const [, close] = await sidesOf(dialog.getByRole("button", { name: "Close" }));
    t.is(Math.round(start - left), Math.round(right - end), `${width}`);
    t.true(right - close <= 20 && right - close >= 10, `${width}: ${right - close}`);
    t.true(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth), `${width}`);
    t.true(left >= 8 && right <= width - 8, `${width}`);
  }
});

test.serial("a paste that does not fit into its field says how much was left out, in a dialog and outside", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "pasting-much" });
  await house.ada.posts(roomId, "Worth a comment");
  const { page, context } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const paste = async (into: Locator, words: string): Promise<void> => {
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(words)})`);
    await into.focus();
    await page.keyboard.press("ControlOrMeta+V");
  };
  await untilFollowing(page);
  const picture = { name: "pier.png", mimeType: "image/png", buffer: Buffer.from("x") };
  await page.locator('main .composer .line input[type="file"]').setInputFiles(picture);
  await page.getByRole("button", { name: "Describe", exact: true }).click();
  const description = page.getByLabel("What pier.png shows");
  await paste(description, "b".repeat(1_001));
  await page.getByText("No more than 1000 characters fit there: the last 1 of").waitFor();
  await description.press("Escape");

  await page.locator("article", { hasText: "Worth a comment" }).press("f");
  const dialog = page.getByRole("dialog", { name: "Forward message" });
  const comment = dialog.getByLabel("Comment");
  await comment.fill("Look: ");
  await paste(comment, "c".repeat(2_500));
  await dialog.getByText("No more than 2000 characters fit there: the last 506 of what you pasted were left out.").waitFor();
  t.is((await comment.inputValue()).length, 2_000);
});

test.serial("the arrows go through all tabs of the settings: no part takes the focus from them", async (t) => {
  const { page, problems } = await openWindowOf(browser, house.ada);
  await chooseOfWorkspace(page, "Settings and roles");
  const tabs = page.getByRole("dialog", { name: "Settings and roles" }).getByRole("tab");
  await tabs.first().click();
  for (const name of ["Signing in", "Programs", "Webhooks", "Bots", "Roles", "Emoji"]) {
    await page.keyboard.press("ArrowRight");
    const tab = tabs.and(page.getByRole("tab", { name, exact: true, selected: true }));
    await tab.waitFor();
    if (name === "Roles") await page.getByLabel("Find people").waitFor();
    await tab.and(page.locator(":focus")).waitFor();
  }
  t.deepEqual(problems, []);
});
