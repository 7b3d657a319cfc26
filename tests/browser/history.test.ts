import test from "ava";
import type { Browser } from "playwright-core";
import { faultsInBoth } from "../support/accessibility.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import {
  AddReactionDocument,
  DeleteMessageDocument,
  EditMessageDocument,
  LeaveRoomDocument,
  PinMessageDocument,
  RenameRoomDocument,
  SetTopicDocument,
  UnpinMessageDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { displayNameOf, type Person } from "../support/person.ts";
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

/** A private channel of two, what was in it at an instant, and everything changed after that. */
async function changedChannel(rafi: Person, zoe: Person) {
  const roomId = await rafi.createsChannel({ name: "mooring", topic: "Low tide", visibility: "PRIVATE" });
  await rafi.adds(roomId, zoe);
  for (let index = 1; index <= 60; index += 1) await zoe.posts(roomId, `Log entry ${index}`);
  const edited = await rafi.posts(roomId, `We sail at **nine**, @${zoe.name}`);
  const deleted = await zoe.posts(roomId, "A word too many");
  await zoe.posts(roomId, "An early reply", { threadRootId: edited.id });
  await zoe.does(AddReactionDocument, { messageId: edited.id, emoji: "tada" });
  await rafi.does(PinMessageDocument, { messageId: edited.id });
  const instant = new Date().toISOString();
  await waitUntil("the next millisecond", async () => Date.now() > Date.parse(instant));
  await rafi.does(EditMessageDocument, { messageId: edited.id, text: "We sail at ten" });
  await zoe.does(DeleteMessageDocument, { messageId: deleted.id });
  await rafi.does(UnpinMessageDocument, { messageId: edited.id });
  await zoe.posts(roomId, "A late reply", { threadRootId: edited.id });
  await rafi.does(SetTopicDocument, { roomId, topic: "High tide" });
  await rafi.does(RenameRoomDocument, { roomId, name: "pier" });
  await zoe.does(LeaveRoomDocument, { roomId });
  await rafi.posts(roomId, "Much later");
  return { roomId, instant };
}

test.serial(
  "a channel is shown as it was: name, topic, members, pins, texts and threads of then, and the way back to now",
  async (t) => {
    const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
    const { roomId, instant } = await changedChannel(rafi, zoe);
    const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}/as-of/${instant}`);
    const main = page.getByRole("main");
    await main.getByRole("heading", { name: "mooring" }).waitFor();
    await main.getByText("Low tide").waitFor();
    const row = main.locator("article", { hasText: "We sail at nine" });
    await row.getByText("edited later").waitFor();
    await row.getByText("pinned then").first().waitFor();
    await row.getByRole("list", { name: "Reactions then" }).getByText("1").waitFor();
    await row.locator(".mention", { hasText: zoe.name }).waitFor();
    await main.getByText(/This message was deleted later/).waitFor();
    await eventually(t, () => main.getByText("A word too many").count(), 0);
    await eventually(t, () => main.getByText("Much later").count(), 0);
    await eventually(t, () => main.getByRole("textbox", { name: /Message/ }).count(), 0);
    await row.getByRole("button", { name: "Thread as it was then" }).click();
    await main.getByText("An early reply").waitFor();
    await eventually(t, () => main.getByText("A late reply").count(), 0);
    t.deepEqual(await faultsInBoth(page), [], "the past");

    await main.getByRole("button", { name: "members then" }).click();
    await main.getByRole("region", { name: "Members then" }).getByText(displayNameOf(zoe.name), { exact: true }).waitFor();
    await main.getByRole("button", { name: "Pinned then" }).click();
    await main.getByRole("region", { name: "Pinned then" }).getByText("We sail at nine").waitFor();
    t.deepEqual(await faultsInBoth(page), [], "pins");
    await main.getByRole("button", { name: "Pinned then" }).click();
    const log = page.getByRole("log", { name: "Messages as they were then" });
    await waitUntil("the first message", async () => {
      await log.evaluate((element) => element.scrollTo({ top: 0 }));
      return main.getByText("Log entry 1", { exact: true }).isVisible();
    });
    await main.getByRole("button", { name: "Newest" }).click();
    await row.waitFor();

    await main.getByRole("button", { name: "Back to now" }).click();
    await page.getByPlaceholder("Message pier").waitFor();
    await page.goBack();
    await main.getByRole("heading", { name: "mooring" }).waitFor();
    t.deepEqual(problems, []);
  },
);

test.serial(
  "each change of a channel is in its history, leads to the channel as it was then, and from change to change",
  async (t) => {
    const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
    const { roomId } = await changedChannel(rafi, zoe);
    const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
    await page.getByPlaceholder("Message pier").waitFor();
    await page.locator("main h2 button").click();
    await page.getByRole("menuitem", { name: "History" }).click();
    const history = page.getByRole("complementary", { name: "History" });
    const lines = history.getByRole("listitem");
    await lines.filter({ hasText: "You changed the name" }).filter({ hasText: "mooring" }).filter({ hasText: "pier" }).waitFor();
    await lines.filter({ hasText: "You set the topic" }).filter({ hasText: "High tide" }).waitFor();
    await lines.filter({ hasText: `${displayNameOf(zoe.name)} left` }).waitFor();
    await lines.filter({ hasText: "You created it" }).waitFor();
    t.deepEqual(await faultsInBoth(page), [], "history");
    await rafi.does(SetTopicDocument, { roomId, topic: "Ebb" });
    await lines.first().filter({ hasText: "Ebb" }).waitFor();

    await history.getByRole("link", { name: "View as it was then: You set the topic" }).nth(1).click();
    const main = page.getByRole("main");
    await main.getByText("right after You set the topic").waitFor();
    await main.getByRole("heading", { name: "mooring" }).waitFor();
    await main.getByText("High tide").waitFor();
    await main.getByRole("button", { name: "Change after" }).click();
    await main.getByRole("heading", { name: "pier" }).waitFor();
    await main.getByRole("button", { name: "Change before" }).click();
    await main.getByRole("heading", { name: "mooring" }).waitFor();
    await main.getByRole("button", { name: "Change before" }).click();
    await main.getByText(`right after You added ${displayNameOf(zoe.name)}`).waitFor();
    await main.getByText("Nothing had been written here yet.").waitFor();
    t.deepEqual(problems, []);
  },
);

test.serial(
  "a time that cannot be shown is explained beside the field, and who may not read the channel sees nothing of its past",
  async (t) => {
    const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
    const { roomId, instant } = await changedChannel(rafi, zoe);
    const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
    await page.setViewportSize({ width: 390, height: 780 });
    const today = page.getByRole("button", { name: "Today" });
    // The oldest loaded message has a day above it too, which moves when older ones are loaded.
    await waitUntil("the first message", async () => {
      await page.getByRole("log", { name: "Messages" }).evaluate((element) => element.scrollTo({ top: 0 }));
      return page.getByText("Log entry 1", { exact: true }).isVisible();
    });
    await today.click();
    await page.getByRole("menuitem", { name: "Jump to a date" }).click();
    const dialog = page.getByRole("dialog", { name: "Jump to a date" });
    await dialog.getByLabel("Day").fill("2099-01-01");
    await dialog.getByRole("button", { name: "Jump", exact: true }).click();
    await dialog.getByText("Choose a day that is not in the future.").waitFor();
    t.deepEqual(await faultsInBoth(page), [], "the dialog");
    await dialog.getByLabel("Day").fill("2020-01-01");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.waitForURL("**/message/*");
    await page.getByText("Log entry 1", { exact: true }).waitFor();
    await today.click();
    await page.getByRole("menuitem", { name: "As it was when this day began" }).click();
    const main = page.getByRole("main");
    const problem = main.getByRole("alert");
    await problem.getByText(/It did not exist yet then: it was created on/).waitFor();
    const field = main.getByLabel("Date and time");
    await field.fill("2099-01-01T12:00:00");
    await field.press("Enter");
    await problem.getByText("This time has not come yet.").waitFor();
    await field.fill("");
    await field.press("Enter");
    await problem.getByText("Choose a date and a time.").waitFor();
    t.deepEqual(await faultsInBoth(page), [], "a refusal");
    await eventually(
      t,
      () => page.evaluate<boolean>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
      true,
    );
    await main.getByRole("button", { name: "Back", exact: true }).click();
    await page.getByPlaceholder("Message pier").waitFor();

    const hers = await openWindowOf(browser, zoe, `/room/${roomId}/as-of/${instant}`);
    await hers.page.getByText("There is no such channel or conversation, or you may not see it.").waitFor();
    await eventually(t, () => hers.page.getByText("mooring").count(), 0);
  },
);

test.serial(
  "the past of a channel takes the focus of the menu that has led there, and keeps it from change to change",
  async (t) => {
    const rafi = await house.comesIn("rafi");
    const roomId = await rafi.createsChannel({ name: "old-pier" });
    await rafi.does(SetTopicDocument, { roomId, topic: "Low tide" });
    await rafi.does(SetTopicDocument, { roomId, topic: "High tide" });
    const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
    const { keyboard } = page;
    await page.locator("main h2 button").focus();
    await keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "View as of" }).focus();
    await keyboard.press("Enter");
    const panel = page.getByRole("region", { name: "The past that is shown" });
    await panel.and(page.locator(":focus")).waitFor();
    const before = page.getByRole("button", { name: "Change before" });
    await before.focus();
    for (const topic of ["High tide", "Low tide"]) {
      await keyboard.press("Enter");
      await page.getByRole("main").getByText(topic, { exact: true }).waitFor();
      await before.and(page.locator(":focus")).waitFor();
    }
    t.deepEqual(problems, []);
  },
);
