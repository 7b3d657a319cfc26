import test from "ava";
import type { Browser } from "playwright-core";
import { faultsInBoth } from "../support/accessibility.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { ChangeSettingDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { waitUntil } from "../support/wait-until.ts";
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

test.serial("the mail address of a channel is shown beside whose mails are taken, and can be replaced", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "quay" });
  const { page, problems } = await openWindowOf(browser, house.ada, `/room/${roomId}`);
  const openSettings = async (): Promise<void> => {
    await page.locator("main h2 button").click();
    await page.getByRole("menuitem", { name: "Settings" }).click();
  };
  await openSettings();
  const mail = page.getByRole("dialog", { name: "#quay" }).getByRole("group", { name: "Mail" });
  const from = mail.getByRole("combobox");
  await from.selectOption("members");
  await mail.getByText("This channel has no address yet", { exact: false }).waitFor();
  await house.ada.does(ChangeSettingDocument, {
    ...{ scope: "WORKSPACE", scopeId: null },
    ...{ key: "mailReplyAddress", value: "reply@chat.example.org" },
  });
  await page.keyboard.press("Escape");
  await openSettings();
  const address = mail.locator("code");
  await address.waitFor();
  const first = await address.textContent();
  t.regex(first ?? "", /^reply\+\S+@chat\.example\.org$/);
  t.deepEqual(await faultsInBoth(page, "dialog"), []);
  await mail.getByRole("button", { name: "New address" }).click();
  await page
    .getByRole("dialog", { name: /another mail address/ })
    .getByRole("button", { name: "New address" })
    .click();
  await waitUntil("another address", async () => (await address.textContent()) !== first);
  await from.selectOption("none");
  await address.waitFor({ state: "detached" });
  t.deepEqual(problems, []);
});

test.serial("a mailbox is added with its password, and trying it says in words what is missing", async (t) => {
  const { page, problems } = await openWindowOf(browser, house.ada);
  await chooseOfWorkspace(page, "Settings and roles");
  await page.getByRole("tab", { name: "Webhooks" }).click();
  const mails = page.getByRole("region", { name: "Mails that become messages" });
  await mails.getByText("Add a mailbox", { exact: true }).click();
  const form = mails.locator("form");
  const given = { Name: "Answers", "Mail server": "imap://127.0.0.1:1", User: "reply", Password: "secret words" };
  for (const [label, value] of Object.entries(given)) await form.getByLabel(label, { exact: true }).fill(value);
  await form.getByRole("button", { name: "Add" }).click();
  const settings = mails.getByRole("region", { name: "Settings of Answers" });
  const password = settings.getByLabel("The password of that mailbox.");
  await settings.getByPlaceholder("Set; type to replace it").waitFor();
  t.is(await password.inputValue(), "");
  await settings.getByRole("button", { name: "Remove" }).click();
  await settings.getByPlaceholder("Not set").waitFor();
  await mails.getByRole("button", { name: "Try it" }).click();
  await mails.getByRole("status").filter({ hasText: "The password of the mailbox is not set." }).waitFor();
  t.deepEqual(problems, []);
});
