import test from "ava";
import type { Browser } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { type House, openHouse } from "../support/house.ts";

/** The explorer is built at its first request; until then its page reloads itself. */
const buildPatienceMs = 100_000;

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

test("the explorer shows the documentation of the API", async (t) => {
  t.timeout(buildPatienceMs + 15_000);
  const { page, problems } = await openWindowOf(browser, house.ada, "/graphiql");
  await page.locator(".view-line", { hasText: "viewer" }).waitFor({ timeout: buildPatienceMs });
  await page.getByRole("button", { name: /execute query/i }).click();
  await page.locator(".result-window").getByText(/"Ada"/).waitFor();

  await page.getByRole("button", { name: /documentation explorer/i }).click();
  await page.getByText("query: Query").waitFor();
  t.deepEqual(problems, []);
});
