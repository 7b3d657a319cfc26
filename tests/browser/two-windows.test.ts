import test from "ava";
import type { Browser, Locator } from "playwright-core";
import { openBrowser, openWindowOf, type Window } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { OpenDirectRoomDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { displayNameOf, type Person } from "../support/person.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;
let browser: Browser;
let rafi: Person;
let mina: Person;
let roomId: string;
let his: Window;
let hers: Window;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  rafi = await house.comesIn("rafi");
  mina = await house.comesIn("mina");
  roomId = await rafi.createsChannel({ name: "kitchen" });
  await rafi.adds(roomId, mina);
  [his, hers] = await Promise.all([
    openWindowOf(browser, rafi, `/room/${roomId}`),
    openWindowOf(browser, mina, `/room/${roomId}`),
  ]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

const messageIn = ({ page }: Window, text: string): Locator =>
  page.getByRole("log", { name: "Messages" }).locator("article", { hasText: text });

async function says({ page }: Window, text: string): Promise<void> {
  await page.getByPlaceholder("Message kitchen").fill(text);
  await page.keyboard.press("Enter");
}

async function press(window: Window, text: string, button: string): Promise<void> {
  await messageIn(window, text).hover();
  await messageIn(window, text).getByRole("button", { name: button, exact: true }).click();
}

test.serial("one user's message and its edit appear in the other user's window", async (t) => {
  await says(hers, "Dinner at sevn");
  await messageIn(his, "Dinner at sevn").waitFor();

  await press(hers, "Dinner at sevn", "Edit");
  await hers.page.getByLabel("Edit message").fill("Dinner at seven");
  await hers.page.keyboard.press("Enter");

  await messageIn(his, "Dinner at seven").getByText("edited").waitFor();
  await eventually(t, () => messageIn(his, "Dinner at sevn").count(), 0);
});

test.serial("a reaction is shown in both windows, can be joined and removed", async (t) => {
  await says(his, "I bring the bread");
  await press(hers, "I bring the bread", "Add reaction");
  await hers.page.getByLabel("Find an emoji").fill("tada");
  await hers.page.getByRole("button", { name: "tada" }).first().click();

  const onHisSide = messageIn(his, "I bring the bread").getByRole("button", { name: /^tada, / });
  await onHisSide.waitFor();
  t.regex((await onHisSide.getAttribute("aria-label")) ?? "", /^tada, 1: (?!you)/);
  await onHisSide.click();
  const onHerSide = messageIn(hers, "I bring the bread").getByRole("button", { name: "tada, 2" });
  await onHerSide.waitFor();
  await eventually(t, () => onHerSide.getAttribute("aria-pressed"), "true");
  await onHerSide.click();
  await messageIn(his, "I bring the bread").getByRole("button", { name: "tada, 1: you" }).waitFor();
});

test.serial("a typing notice is shown in the other window until the message arrives", async (t) => {
  const words = his.page.getByText(`${displayNameOf(mina.name)} is typing`);
  // A signal may be lost under load; a user who continues to type sends the next one.
  await waitUntil("Rafi to see that Mina types", async () => {
    await hers.page.getByPlaceholder("Message kitchen").pressSequentially("Wait ");
    return words.isVisible();
  });
  await hers.page.keyboard.press("Enter");
  await messageIn(his, "Wait").waitFor();
  await words.waitFor({ state: "detached" });
  await eventually(t, () => words.count(), 0);
});

test.serial("a thread opens beside the room", async (t) => {
  await says(his, "Who washes up?");
  await press(hers, "Who washes up?", "Reply in thread");
  await hers.page.getByRole("textbox", { name: "Reply" }).fill("Not me");
  await hers.page.keyboard.press("Enter");

  await messageIn(his, "Who washes up?")
    .getByRole("button", { name: /1 reply/ })
    .click();
  const thread = his.page.getByRole("complementary", { name: "Thread" });
  await thread.getByText("Not me").waitFor();
  await eventually(t, () => messageIn(his, "Not me").count(), 0);
  await his.page.getByRole("textbox", { name: "Reply" }).fill("Then I");
  await his.page.keyboard.press("Enter");
  await hers.page.getByRole("complementary", { name: "Thread" }).getByText("Then I").waitFor();
  for (const { page } of [his, hers]) await page.getByRole("button", { name: "Close thread" }).click();
});

test.serial(
  "a thread shows all its replies with their dates, and a new reply does not move older ones that are being read",
  async (t) => {
    const root = await rafi.posts(roomId, "A long thread");
    for (let index = 1; index <= 130; index += 1) await mina.posts(roomId, `Reply ${index}.`, { threadRootId: root.id });
    const { page } = await openWindowOf(browser, rafi, `/room/${roomId}/thread/${root.id}`);
    const thread = page.getByRole("complementary", { name: "Thread" });
    const reply = (index: number): Locator => thread.locator("article", { hasText: new RegExp(`Reply ${index}\\.`) });
    await thread.getByRole("button", { name: "Newest" }).click();
    await reply(130).waitFor();
    await eventually(t, () => thread.getByRole("button", { name: "Newest" }).count(), 0);
    await thread.getByRole("log", { name: "Replies" }).hover();
    await waitUntil("the first reply", async () => {
      await page.mouse.wheel(0, -1_500);
      return (await reply(1).count()) === 1 && (await thread.getByText("130 replies").count()) === 1;
    });
    await thread.getByRole("separator").getByText("Today").waitFor();
    await waitUntil("the list to stand still", async () => {
      const before = await reply(1).boundingBox();
      await page.waitForTimeout(100);
      return (await reply(1).boundingBox())?.y === before?.y;
    });
    const before = await reply(1).boundingBox();
    await mina.posts(roomId, "Reply 131.", { threadRootId: root.id });
    await thread.getByText("131 replies").waitFor();
    t.is((await reply(1).boundingBox())?.y, before?.y);
    await eventually(t, () => reply(131).count(), 0);
    await thread.getByRole("button", { name: "1 new · Newest" }).click();
    await reply(131).waitFor();
    await page.close();
  },
);

test.serial("a refusal in a dialog is shown in the dialog and stays there", async (t) => {
  await his.page.getByRole("button", { name: "Browse or create channels" }).click();
  await his.page.getByRole("button", { name: "New channel" }).click();
  const dialog = his.page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("kitchen");
  await dialog.getByRole("button", { name: "Create channel" }).click();
  const alert = dialog.getByRole("alert");
  await alert.waitFor();
  t.regex((await alert.textContent()) ?? "", /name/i);
  await eventually(t, () => dialog.getByLabel("Name").inputValue(), "kitchen");
  await dialog.getByRole("button", { name: "Close" }).click();
  await his.page.goto(`/room/${roomId}`);
});

test.serial("a deleted message is gone in both windows and keeps its place", async (t) => {
  await says(his, "Forget this at once");
  await messageIn(hers, "Forget this at once").waitFor();
  await press(his, "Forget this at once", "More actions");
  await his.page.getByRole("menuitem", { name: "Delete" }).click();
  await his.page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await messageIn(hers, "This message was deleted.").waitFor();
  await eventually(t, () => messageIn(hers, "Forget this at once").count(), 0);
});

test.serial("a message in another room counts on the badge until it is read", async (t) => {
  const { roomId: direct } = await rafi.does(OpenDirectRoomDocument, { userIds: [mina.userId] });
  await rafi.posts(direct, "Just to you");
  const link = hers.page.getByRole("link", { name: new RegExp(displayNameOf(rafi.name)) });
  await link.getByLabel("1 mention").waitFor();
  await hers.page.waitForFunction(`document.title.startsWith("(1)")`);

  await link.click();
  await hers.page.getByText("Just to you").waitFor();

  await link.getByLabel("1 mention").waitFor({ state: "detached" });
  await hers.page.waitForFunction(`!document.title.startsWith("(")`);
  await hers.page.reload();
  await hers.page.getByText("Just to you").waitFor();
  // What was read is told while the page goes, and may arrive after the next page has asked.
  await link.getByLabel("1 mention").waitFor({ state: "detached" });
  await eventually(t, () => link.count(), 1);
  await hers.page.goto(`/room/${roomId}`);
});

test.serial("the room banner that an owner sets is shown in both windows until it is removed", async (t) => {
  const bannerOf = ({ page }: Window) => page.locator("p.banner");
  const ofChannel = his.page.locator("main h2 button");
  await ofChannel.click();
  await his.page.getByRole("menuitem", { name: "Set a banner" }).click();
  await his.page.getByRole("textbox", { name: "Banner" }).fill("  No cooking on Sunday <b>at all</b> ");
  await his.page.keyboard.press("Enter");

  for (const { page } of [his, hers]) await page.getByText("No cooking on Sunday <b>at all</b>", { exact: true }).waitFor();
  await eventually(t, () => hers.page.getByRole("button", { name: /banner/i }).count(), 0);

  await his.page.getByRole("button", { name: "Edit the banner" }).click();
  await his.page.getByRole("textbox", { name: "Banner" }).press("Escape");
  await bannerOf(his).waitFor();
  await his.page.getByRole("button", { name: "Edit the banner" }).click();
  await his.page.getByRole("textbox", { name: "Banner" }).fill("");
  await his.page.getByRole("button", { name: "Save" }).click();
  for (const window of [his, hers]) await bannerOf(window).waitFor({ state: "detached" });
  await ofChannel.click();
  await his.page.getByRole("menuitem", { name: "Set a banner" }).waitFor();
  await his.page.keyboard.press("Escape");
});

test.serial("a user's presence is shown, and changes when the user goes offline", async (t) => {
  const dot = his.page.getByRole("link", { name: new RegExp(displayNameOf(mina.name)) }).getByRole("img");
  await dot.and(his.page.getByLabel("online")).waitFor();
  await hers.context.close();
  await dot.and(his.page.getByLabel("offline")).waitFor();
  t.deepEqual([...his.problems, ...hers.problems], []);
});
