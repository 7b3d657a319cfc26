import test from "ava";
import type { Browser } from "playwright-core";
import { ask } from "../support/api.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { CreateAccessTokenDocument, ViewerDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { password, signsIn } from "../support/person.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

test("a person who changes the password is asked whether access tokens end with it, and the ticked box ends them and other sessions", async (t) => {
  const mia = await house.comesIn("mia");
  const elsewhere = await signsIn(house.logue.url, mia.name);
  const { token } = await mia.does(CreateAccessTokenDocument, { label: "deploy", scopes: ["READ"] });
  const isIn = async (credentials: Parameters<typeof ask>[3]): Promise<boolean> =>
    (await ask(house.logue.url, ViewerDocument, {}, credentials)).data?.viewer != null;
  const byToken = { authorization: `Bearer ${token}` };
  const { page, problems } = await openWindowOf(browser, mia);
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("tab", { name: "Signing in" }).click();
  await page.getByText("Change your password", { exact: true }).click();
  const change = async (from: string, to: string): Promise<void> => {
    await page.getByLabel("Current password").fill(from);
    await page.getByLabel("New password").fill(to);
    await page.getByRole("button", { name: "Change password" }).click();
    await page.getByText("Your password is changed.").waitFor();
  };
  await change(password, "four other plain words");
  t.true(await isIn(byToken), "without the tick a token stays");
  t.false(await isIn(elsewhere.credentials));
  t.true(await isIn(mia.credentials));
  await page.getByLabel("End my access tokens too").check();
  await change("four other plain words", "five words that are plain");
  await page.getByLabel("End my access tokens too").waitFor({ state: "detached" });
  t.false(await isIn(byToken));
  t.deepEqual(problems, []);
});
