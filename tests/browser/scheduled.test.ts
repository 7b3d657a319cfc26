import test from "ava";
import type { Browser } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
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
