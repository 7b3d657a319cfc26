import test from "ava";
import type { Browser } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { type House, openHouse } from "../support/house.ts";

/** The explorer is built once, when somebody first asks for it; its page comes again by itself until then. */
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

test("an integrator explores the API with what it says about itself", async (t) => {
  t.timeout(buildPatienceMs + 15_000);
  const { page, problems } = await openWindowOf(browser, house.ada, "/graphiql");
  await page.locator(".view-line", { hasText: "viewer" }).waitFor({ timeout: buildPatienceMs });
  await page.getByRole("button", { name: /execute query/i }).click();
  await page.locator(".result-window").getByText(/"Ada"/).waitFor();

  await page.getByRole("button", { name: /documentation explorer/i }).click();
  await page.getByText("query: Query").waitFor();
  t.deepEqual(problems, []);
});
