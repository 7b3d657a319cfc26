import test from "ava";
import type { Browser } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { type House, openHouse } from "../support/house.ts";

const hourMs = 3_600_000;

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

test.serial("a message that is sent in an hour is edited by the clocks of the device, as the list shows it", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: `tide-${rafi.name}` });
  const { context } = await openWindowOf(browser, rafi, "/inbox");
  const abroad = await browser.newContext({ baseURL: rafi.url, locale: "en-GB", timezoneId: "Asia/Kolkata" });
  await abroad.addCookies(await context.cookies());
  const page = await abroad.newPage();
  await page.goto(`/room/${roomId}`);
  await page.getByPlaceholder(/^Message tide/).fill("High water");
  await page.getByRole("button", { name: "Schedule" }).click();
  await page.getByRole("menuitem", { name: "In 1 hour" }).click();
  await page.getByText(/^Scheduled for /).waitFor();

  await page.goto("/inbox/scheduled");
  const listed = page.getByRole("list", { name: "Scheduled messages" }).getByRole("listitem");
  await listed.filter({ hasText: "High water" }).waitFor();
  const shown = /at (\d\d:\d\d)/.exec((await listed.textContent()) ?? "")?.[1] ?? "no time";
  await listed.getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit scheduled message" });
  t.is((await dialog.getByLabel("Date and time").inputValue()).slice(11), shown);
  await dialog.getByText("By the clocks of Asia/").waitFor();
});

test.serial("a device whose clock is wrong sends messages, and schedules them by Logue's clock", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: `spring-${rafi.name}` });
  for (const hours of [-26, 26]) {
    const { page } = await openWindowOf(browser, rafi, "/logue.svg");
    await page.addInitScript(`globalThis.Date = class extends Date {
      constructor(...given) { if (given.length === 0) super(Date.now()); else super(...given); }
      static now() { return super.now() + ${hours * hourMs}; }
    };`);
    await page.goto(`/room/${roomId}`);
    const field = page.getByPlaceholder(/^Message spring/);
    await field.fill(`Sent by ${hours}`);
    await field.press("Enter");
    await page.locator("article[data-message-id]", { hasText: `Sent by ${hours}` }).waitFor();
    await field.fill(`Later by ${hours}`);
    await page.getByRole("button", { name: "Schedule" }).click();
    await page.getByRole("menuitem", { name: "In 1 hour" }).click();
    await page.getByText(/^Scheduled for /).waitFor();
  }
  const asked = "query { scheduledMessages { sendAt } }";
  const { data } = await rafi.ask<{ scheduledMessages: { sendAt: string }[] }, object>(asked, {});
  const inMs = data?.scheduledMessages.map(({ sendAt }) => Date.parse(sendAt) - Date.now()) ?? [];
  t.true(inMs.length === 2 && inMs.every((ms) => ms > hourMs / 2 && ms <= hourMs), String(inMs));
});

test.serial("a message that was sent while its author was asked whether to delete it is told as sent", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: `ebb-${rafi.name}` });
  const schedule = "mutation ($input: ScheduleMessageInput!) { scheduleMessage(input: $input) { scheduledMessage { id } } }";
  const input = { roomId, text: "Low water", localTime: "2040-05-05T05:05:00", timeZone: "UTC" };
  const { data } = await rafi.ask<{ scheduleMessage: { scheduledMessage: { id: string } } }, object>(schedule, { input });
  const { page } = await openWindowOf(browser, rafi, "/inbox/scheduled");
  await page.getByRole("listitem").filter({ hasText: "Low water" }).getByRole("button", { name: "Delete" }).click();
  const question = page.getByRole("dialog", { name: "Delete scheduled message" });
  await question.waitFor();
  const send = "mutation ($id: ID!) { sendScheduledMessage(input: { id: $id }) { refusal { code } } }";
  await rafi.ask(send, { id: data?.scheduleMessage.scheduledMessage.id });
  await question.getByRole("button", { name: "Delete" }).click();
  await page.getByText("This message was sent already. Edit or delete the message itself.").waitFor();
  await page.getByText("Nothing is scheduled.").waitFor();
  t.is((await rafi.timeline(roomId)).length, 1);
});
