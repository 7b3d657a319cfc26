import test from "ava";
import type { Browser, Page, Request } from "playwright-core";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { drawn } from "../support/message-list.ts";
import { chooseOfWorkspace } from "../support/workspace-menu.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openOwnHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

/** Holds back the answer to one request of a page, until it is asked to come. */
async function holdsBack(page: Page, asked: RegExp): Promise<{ comes(): Promise<void> }> {
  const held = Promise.withResolvers<void>();
  const isMeant = (request: Request): boolean => asked.test(request.postData() ?? "");
  await page.route("**/graphql", async (route) => {
    if (isMeant(route.request())) await held.promise;
    await route.continue();
  });
  return {
    async comes() {
      const answered = page.waitForResponse((response) => isMeant(response.request()));
      held.resolve();
      await (await answered).finished();
      await drawn(page);
    },
  };
}

test("a person makes a team and links it to a channel: a member sees each change live, is in it at once, and is mentioned by the team's name", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ name: "berth", visibility: "PRIVATE" });
  const [his, hers] = [await openWindowOf(browser, rafi, `/room/${roomId}`), await openWindowOf(browser, zoe)];

  await hers.page.getByRole("button", { name: "Teams" }).click();
  const live = hers.page.getByRole("dialog", { name: "Teams" });
  await live.getByText("There is no team yet").waitFor();
  await his.page.getByRole("button", { name: "Teams" }).click();
  const teams = his.page.getByRole("dialog", { name: "Teams" });
  await teams.getByLabel("Title").fill("Harbour crew");
  await teams.getByLabel("Name for mentions").fill("marina-crew");
  await teams.getByRole("button", { name: "Create team" }).click();
  await teams.getByRole("heading", { name: "Harbour crew" }).waitFor();
  await live.getByRole("button", { name: /Harbour crew/ }).click();
  await live.getByText("1 member", { exact: true }).waitFor();
  await teams.getByLabel("A channel").selectOption("#berth");
  await teams.getByRole("button", { name: "Link" }).click();
  await teams.getByRole("button", { name: "#berth", exact: true }).waitFor();
  const ofNoLetters = await holdsBack(his.page, /FindUsers.*"search":null/s);
  await teams.getByRole("button", { name: "Add people" }).click();
  await teams.getByLabel("Find people").fill(zoe.name);
  const found = teams.getByRole("button", { name: new RegExp(`@${zoe.name}`) });
  await found.waitFor();
  await ofNoLetters.comes();
  t.is(await teams.locator(".person").count(), 1, "The answer to fewer letters changes nothing.");
  await found.click();
  await teams.getByRole("button", { name: "Add to the team" }).click();
  await teams.getByText("2 members").waitFor();
  await live.getByText("2 members").waitFor();
  await live.getByRole("button", { name: "#berth", exact: true }).waitFor();
  await teams.getByRole("button", { name: /^Make Zoe.* lead$/ }).click();
  await teams.getByText(`@${zoe.name} · lead`).waitFor();
  await teams.getByRole("button", { name: "Rename or describe" }).click();
  await teams.getByLabel("Name for mentions").fill("marina-hands");
  await teams.getByLabel("Description").fill("Ropes and tides");
  await teams.getByRole("button", { name: "Save" }).click();
  await teams.getByText("@marina-hands · Ropes and tides").waitFor();
  await live.getByText(`@${zoe.name} · lead`).waitFor();
  await live.getByText("@marina-hands · Ropes and tides").waitFor();
  await live.getByRole("button", { name: "Close" }).click();
  await hers.page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: "berth" }).waitFor();
  await teams.getByRole("button", { name: "Close" }).click();

  const field = his.page.getByRole("textbox", { name: /Message/ });
  await field.pressSequentially("Tie up, @harb");
  await his.page.getByRole("option", { name: /Harbour crew/ }).click();
  await field.press("Enter");
  await hers.page.getByRole("link", { name: /berth.*1 mention/ }).waitFor();
  await hers.page.getByRole("link", { name: /berth/ }).click();
  const chip = hers.page.locator(".mention", { hasText: "@marina-hands" });
  await chip.waitFor();
  await chip.click();
  const seen = hers.page.getByRole("dialog", { name: "Teams" });
  await seen.getByText("2 members").waitFor();
  await seen.getByRole("button", { name: "Leave the team" }).click();
  await hers.page.getByRole("link", { name: "berth" }).waitFor({ state: "detached" });
  t.pass();
});

test("an administrator changes settings of their own, the workspace and a channel, makes a role, gives it in a channel until a day and takes it, and limits a token", async (t) => {
  const rafi = await house.comesIn("rafi");
  await house.ada.createsChannel({ name: "marina" });
  const { page } = await openWindowOf(browser, house.ada);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Your account" }).click();
  const account = page.getByRole("dialog");
  await account.getByLabel(/Others see that you have read a message/).uncheck();
  await account.getByText("Saved.").waitFor();
  await account.getByRole("tab", { name: "Programs" }).click();
  await account.getByLabel(/Allow only what I choose/).check();
  await account.getByLabel("New token for").fill("post script");
  await account.getByRole("group", { name: "What the token allows" }).getByRole("checkbox").first().check();
  await account.getByRole("button", { name: "Create", exact: true }).click();
  await account.getByText("Copy it now").waitFor();
  await account.getByRole("button", { name: "Close" }).click();
  await account.getByText("What is shown here is not shown again").waitFor();
  await account.getByRole("button", { name: "Close" }).click();
  await chooseOfWorkspace(page, "Settings and roles");

  const dialog = page.getByRole("dialog", { name: "Settings and roles" });
  const days = dialog.getByLabel(/days without use a session ends/);
  await days.fill("0");
  await days.blur();
  await dialog.getByRole("alert").waitFor();
  await days.fill("14");
  await days.blur();
  await dialog.getByText("Saved.").waitFor();
  await eventually(t, () => days.inputValue(), "14");

  await dialog.getByRole("tab", { name: "Roles" }).click();
  await dialog.getByRole("button", { name: "New role" }).click();
  await dialog.getByLabel("Name of the role").fill("Pinners");
  await dialog.getByLabel("Pin and unpin messages.").check();
  await dialog.getByRole("button", { name: "Create role" }).click();
  await dialog.getByText("1 permission", { exact: true }).waitFor();
  await dialog.getByLabel("Find people").fill(rafi.name);
  await dialog.getByRole("button", { name: new RegExp(`@${rafi.name}`) }).click();
  await dialog.getByRole("combobox", { name: /^Role/ }).selectOption("Pinners");
  await dialog.getByRole("combobox", { name: /^Where/ }).selectOption("#marina");
  await dialog.getByLabel(/Last day/).fill("2099-12-31");
  await dialog.getByRole("button", { name: "Give role" }).click();
  await dialog.getByText(/in #marina, until /).waitFor();
  t.deepEqual(
    (await violationsIn(page)).map(({ id }) => id),
    [],
  );
  await dialog.getByRole("button", { name: /^Take Pinners/ }).click();
  await dialog.getByText(/holds no role besides/).waitFor();
  await page.keyboard.press("Escape");

  await page.getByRole("link", { name: "marina" }).click();
  await page.locator("main h2 button").click();
  await page.getByRole("menuitem", { name: "Settings" }).click();
  const room = page.getByRole("dialog", { name: "#marina" });
  await room.getByLabel(/members of this channel see who has read a message/).uncheck();
  await room.getByText("Saved.").waitFor();
  t.deepEqual(
    (await violationsIn(page)).map(({ id }) => id),
    [],
  );
});
