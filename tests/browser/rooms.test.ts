import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { PinMessageDocument, UnpinMessageDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { uploads } from "../support/upload.ts";
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

const sidebar = (page: Page) => page.getByRole("navigation", { name: "Rooms" });

/** Opens the menu of the room that is shown. */
async function openMenu(page: Page) {
  await page.locator("main h2 button").click();
  await page.getByRole("menu").waitFor();
  return page.getByRole("menu");
}

test.serial("an owner renames a channel, changes its topic and its members, and the others see it", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  await house.ada.createsChannel({ name: "taken-name" });
  const roomId = await rafi.createsChannel({ name: "old-name" });
  await rafi.adds(roomId, zoe);
  const [his, hers] = [await openWindowOf(browser, rafi, `/room/${roomId}`), await openWindowOf(browser, zoe, `/room/${roomId}`)];
  await hers.page.locator("main h2", { hasText: "old-name" }).waitFor();
  await (await openMenu(his.page)).getByRole("menuitem", { name: "Rename" }).click();
  const dialog = his.page.getByRole("dialog", { name: "#old-name" });
  await dialog.getByLabel("Name").fill("taken-name");
  await dialog.getByRole("button", { name: "Save" }).click();
  const refusal = dialog.getByRole("alert");
  await refusal.waitFor();
  await eventually(t, () => dialog.getByLabel("Name").getAttribute("aria-describedby"), await refusal.getAttribute("id"));
  await dialog.getByLabel("Name").fill("new-name");
  await dialog.getByRole("button", { name: "Save" }).click();
  await hers.page.locator("main h2", { hasText: "new-name" }).waitFor();

  const renamed = his.page.getByRole("dialog", { name: "#new-name" });
  await renamed.getByLabel("Topic").fill("The regatta");
  await renamed.getByRole("button", { name: "Save" }).click();
  await hers.page.getByText("The regatta").waitFor();
  await renamed.getByRole("tab", { name: "About" }).press("ArrowRight");
  await renamed.getByLabel("Role of Rafi").selectOption("Member");
  await renamed.getByRole("alert").waitFor();
  await eventually(t, () => renamed.getByLabel("Role of Rafi").inputValue(), "OWNER");
  await renamed.getByLabel("Role of Zoe").selectOption("Owner");
  await waitUntil("the owner's menu", async () => {
    const isOffered = await (await openMenu(hers.page)).getByRole("menuitem", { name: "Rename" }).isVisible();
    if (!isOffered) await hers.page.keyboard.press("Escape");
    return isOffered;
  });
  await hers.page.keyboard.press("Escape");

  await hers.page.getByPlaceholder("Message new-name").fill("Half a thought");
  await renamed.getByRole("button", { name: "Remove Zoe" }).click();
  await his.page.getByRole("dialog", { name: "Remove Zoe" }).getByRole("button", { name: "Remove", exact: true }).click();
  await sidebar(hers.page).getByRole("link", { name: "new-name" }).waitFor({ state: "detached" });
  await hers.page.getByText("You are no longer a member here.").waitFor();
  await hers.page.getByRole("heading", { name: "# new-name" }).waitFor();
  await hers.page.getByRole("button", { name: "Show drafts" }).click();
  await hers.page.getByRole("list", { name: "Drafts" }).getByText("Half a thought").click();
  await hers.page.getByRole("button", { name: "Join channel" }).click();
  await eventually(t, () => hers.page.getByPlaceholder("Message new-name").inputValue(), "Half a thought");
  t.deepEqual(his.problems, []);
});

test.serial("the menu of a room in the list mutes, marks as read, archives and leaves, by mouse and by keys", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const [first, second] = [await zoe.createsChannel({ name: "aa-first" }), await zoe.createsChannel({ name: "bb-second" })];
  for (const roomId of [first, second]) await zoe.adds(roomId, rafi);
  await rafi.posts(second, "Unread");
  const { page, problems } = await openWindowOf(browser, zoe, `/room/${first}`);
  const link = sidebar(page).getByRole("link", { name: "bb-second" });
  await sidebar(page).getByRole("link", { name: "bb-second unread" }).waitFor();
  // The menu opens while the button is still down, and stays open when the button goes up.
  await link.hover();
  await page.mouse.down({ button: "right" });
  await page.getByRole("menuitem", { name: "Mark as read" }).waitFor();
  await page.mouse.up({ button: "right" });
  await page.getByRole("menuitem", { name: "Mark as read" }).click();
  await sidebar(page).getByRole("link", { name: "bb-second", exact: true }).waitFor();

  await link.focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Add to favourites" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("menuitem", { name: "Mute" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("menu").waitFor({ state: "detached" });
  await link.and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Add to favourites" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: "Mute" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");
  await page.locator("a.muted[data-room-id]", { hasText: "bb-second" }).waitFor();

  await link.click({ button: "right" });
  await page.getByRole("menuitem", { name: "Archive" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Archive" }).click();
  await link.waitFor({ state: "detached" });

  await (await openMenu(page)).getByRole("menuitemradio", { name: "Notify me of nothing" }).click();
  await page.locator("main h2 button").click();
  await page.getByRole("menuitemradio", { name: "Notify me of nothing", checked: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("main h2 button").and(page.locator(":focus")).waitFor();
  t.deepEqual(problems, []);
});

test.serial(
  "a person arranges the sidebar by mouse and by keys, and another browser of the person shows it at once",
  async (t) => {
    const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
    const [first, second] = [await zoe.createsChannel({ name: "ss-first" }), await zoe.createsChannel({ name: "ss-second" })];
    for (const roomId of [first, second]) await zoe.adds(roomId, rafi);
    const here = await openWindowOf(browser, zoe, `/room/${first}`);
    const there = await openWindowOf(browser, zoe, `/room/${first}`);
    const section = (page: Page, name: string) => sidebar(page).getByRole("group", { name, exact: true });
    const titlesOf = (page: Page) => sidebar(page).locator("section .title").allInnerTexts();
    const bothShow = (titles: string[]) =>
      waitUntil(`the sections ${titles}`, async () => {
        const shown = await Promise.all([here, there].map(({ page }) => titlesOf(page)));
        return shown.every((list) => list.map((title) => title.trim()).join() === titles.join());
      });
    const chooses = async (page: Page, name: string, line: string) => {
      await section(page, name)
        .getByRole("button", { name: `Section ${name}` })
        .focus();
      await page.keyboard.press("Enter");
      await page.getByRole("menuitem", { name: line }).focus();
      await page.keyboard.press("Enter");
    };

    // By keys: a new section with a room, moved to the top and renamed.
    await sidebar(here.page).getByRole("link", { name: "ss-first" }).focus();
    await here.page.keyboard.press("Shift+F10");
    await here.page.getByRole("menuitem", { name: "Move to a new section" }).focus();
    await here.page.keyboard.press("Enter");
    await here.page.getByRole("dialog", { name: "New section" }).getByLabel("Name").fill("Ships");
    await here.page.keyboard.press("Enter");
    await section(there.page, "Ships").getByRole("link", { name: "ss-first" }).waitFor();
    await bothShow(["Ships", "Channels", "Direct messages"]);
    await chooses(there.page, "Direct messages", "Move up");
    await bothShow(["Ships", "Direct messages", "Channels"]);
    await sidebar(there.page)
      .getByRole("button", { name: "Direct messages", exact: true })
      .and(there.page.locator(":focus"))
      .waitFor();
    await chooses(here.page, "Ships", "Rename section");
    await here.page.getByRole("dialog", { name: "Rename section" }).getByLabel("Name").fill("Boats");
    await here.page.keyboard.press("Enter");
    await bothShow(["Boats", "Direct messages", "Channels"]);

    // By mouse: a room into the section, and the section below another one.
    await sidebar(here.page).getByRole("link", { name: "ss-second" }).dragTo(section(here.page, "Boats"));
    await section(there.page, "Boats").getByRole("link", { name: "ss-second" }).waitFor();
    const title = (name: string) => section(here.page, name).locator(".title");
    const box = await section(here.page, "Channels").boundingBox();
    await title("Boats").dragTo(section(here.page, "Channels"), { targetPosition: { x: 20, y: (box?.height ?? 0) - 3 } });
    await bothShow(["Direct messages", "Channels", "Boats"]);

    // Folded, a section tells of what is unread in it, and keeps the room that is open.
    await title("Boats").click();
    await sidebar(there.page).getByRole("button", { name: "Boats", exact: true, expanded: false }).waitFor();
    await section(here.page, "Boats").getByRole("link", { name: "ss-second" }).waitFor({ state: "detached" });
    await section(here.page, "Boats").getByRole("link", { name: "ss-first" }).waitFor();
    await rafi.posts(second, "Unread");
    for (const { page } of [here, there]) await section(page, "Boats").getByRole("img", { name: "1 unread" }).waitFor();
    await chooses(here.page, "Channels", "List unread apart");
    await section(there.page, "Unread").getByRole("link", { name: "ss-second" }).waitFor();
    await section(there.page, "Unread").getByRole("link", { name: "ss-second" }).click();
    await there.page.getByText("Unread", { exact: true }).last().waitFor();
    await section(here.page, "Unread").waitFor({ state: "detached" });

    await here.page.reload();
    await chooses(here.page, "Boats", "Delete section");
    await section(there.page, "Channels").getByRole("link", { name: "ss-first" }).waitFor();
    t.deepEqual([...here.problems, ...there.problems], []);
  },
);

test.serial("the panels show members, pinned messages and files, lead to the message, and close with Escape", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ name: "panels" });
  await rafi.adds(roomId, zoe);
  const { id } = await rafi.posts(roomId, "Pinned words");
  await rafi.does(PinMessageDocument, { messageId: id });
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  // What does not reach Logue is asked for again, and comes.
  let unreached = 0;
  await page.route("**/graphql", async (route) => {
    const isUnreached = unreached === 0 && /query PinnedMessages/.test(route.request().postData() ?? "");
    if (isUnreached) unreached += 1;
    await (isUnreached ? route.abort() : route.continue());
  });
  await page.getByRole("button", { name: "Pinned messages" }).click();
  const pins = page.getByRole("complementary", { name: "Pinned messages" });
  await pins.getByRole("button", { name: /Pinned words/ }).waitFor();
  t.is(unreached, 1);
  await page.unroute("**/graphql");
  const also = await zoe.posts(roomId, "Pinned meanwhile");
  await rafi.does(PinMessageDocument, { messageId: also.id });
  await pins.getByRole("button", { name: /Pinned meanwhile/ }).waitFor();
  await rafi.does(UnpinMessageDocument, { messageId: also.id });
  await pins.getByRole("button", { name: /Pinned meanwhile/ }).waitFor({ state: "detached" });
  await pins.getByRole("button", { name: /Pinned words/ }).click();
  await page.waitForURL(`**/room/${roomId}/message/${id}`);
  await page.getByRole("button", { name: "2 members" }).click();
  const members = page.getByRole("complementary", { name: "Members" });
  await members.getByRole("button", { name: /^Zoe/ }).click();
  await page.getByRole("button", { name: "Message", exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await members.waitFor();
  await members.getByRole("button", { name: /^Zoe/ }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Escape");
  await members.waitFor({ state: "detached" });

  await page.setViewportSize({ width: 390, height: 780 });
  await (await openMenu(page)).getByRole("menuitem", { name: "Files" }).click();
  await page.getByText("No files have been sent here yet.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByPlaceholder("Message panels").waitFor();

  await page.setViewportSize({ width: 1280, height: 800 });
  await (await openMenu(page)).getByRole("menuitem", { name: "Files" }).click();
  await page.getByText("No files have been sent here yet.").waitFor();
  const { fileId } = await uploads(rafi, roomId, { name: "chart.txt", bytes: "Depths" });
  const carrier = await rafi.posts(roomId, "The chart", { fileIds: [fileId] });
  await page.getByRole("button", { name: "Go to the message with chart.txt" }).waitFor();
  for (const name of ["yara", "yuri", "yves", "wim"]) await rafi.adds(roomId, await house.comesIn(name));
  await page.getByRole("button", { name: "6 members" }).click();
  await members.getByLabel("Find a member").fill("yu");
  await waitUntil("only Yuri to be listed", async () => (await members.getByRole("listitem").count()) === 1);
  t.regex((await members.getByRole("listitem").textContent()) ?? "", /Yuri/);
  await (await openMenu(page)).getByRole("menuitem", { name: "Files" }).click();
  await page.getByRole("button", { name: "Go to the message with chart.txt" }).click();
  await page.waitForURL(`**/room/${roomId}/message/${carrier.id}`);
  await page.locator("main article", { hasText: "The chart" }).waitFor();
});

test.serial("an administrator enters a private channel by its link with a reason, and its members see the reason", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "closed", visibility: "PRIVATE" });
  await rafi.posts(roomId, "Between us");
  const { page } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
  await page.getByText("There is no such channel").waitFor();
  await page.getByLabel("Reason").fill("A member reported threats.");
  await page.getByRole("button", { name: "Enter the channel" }).click();
  await page.getByText("Between us").waitFor();

  const his = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await (await openMenu(his.page)).getByRole("menuitem", { name: "About" }).click();
  await his.page.getByRole("dialog").getByText("A member reported threats.").waitFor();

  const { page: other } = await openWindowOf(browser, await house.comesIn("zoe"), `/room/${roomId}`);
  await other.getByText("There is no such channel").waitFor();
  await eventually(t, () => other.getByLabel("Reason").count(), 0);
});

test.serial("a person finds a channel by its topic, reads it before joining, joins it, and makes a new one", async (t) => {
  const zoe = await house.comesIn("zoe");
  const roomId = await house.ada.createsChannel({ name: "lanterns", topic: "Lamps of the outer mole" });
  await house.ada.createsChannel({ name: "hidden-lanterns", visibility: "PRIVATE" });
  await house.ada.posts(roomId, "The red lamp is out");
  const { page, problems } = await openWindowOf(browser, zoe, "/browse");
  const channels = page.getByRole("list", { name: "Public channels" });
  await channels.getByRole("link", { name: /lanterns/ }).waitFor();
  await page.getByLabel("Find a channel").fill("outer mo");
  await waitUntil("one channel to be found", async () => (await channels.getByRole("listitem").count()) === 1);
  await channels.getByRole("link", { name: /lanterns/ }).click();
  await page.getByText("The red lamp is out").waitFor();
  await page.goBack();
  await page.getByLabel("Find a channel").fill("hidden");
  await page.getByText("No channel fits these words.").waitFor();
  await page.getByLabel("Find a channel").fill("lantern");
  await page.getByRole("button", { name: "Join lanterns" }).click();
  await page.getByPlaceholder("Message lanterns").waitFor();
  await page.getByRole("button", { name: "Browse or create channels" }).click();
  await channels.getByRole("listitem").filter({ hasText: "lanterns" }).getByText("Joined").waitFor();
  await page.getByRole("button", { name: "New channel" }).click();
  await page.getByRole("dialog", { name: "New channel" }).getByLabel("Name").fill("buoys");
  await page.getByRole("button", { name: "Create channel", exact: true }).click();
  await page.getByPlaceholder("Message buoys").waitFor();
  t.deepEqual(problems, []);
});
