import { codeAt } from "@logue/command-service/contract/authenticators.ts";
import test from "ava";
import type { Browser, Page } from "playwright-core";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindow, openWindowOf } from "../support/browser.ts";
import { type House, openHouse } from "../support/house.ts";
import { password } from "../support/person.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

/** An app shows another code so often. One step to either side is taken as well. */
const stepMs = 30_000;

async function faults(page: Page): Promise<string[]> {
  return (await violationsIn(page)).map(({ id }) => id);
}

test("a person sets an app up, keeps the recovery codes, and signs in by a code of each kind once", async (t) => {
  const mia = await house.comesIn("mia");
  const { page, problems } = await openWindowOf(browser, mia);
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("tab", { name: "Signing in" }).click();
  await page.getByRole("button", { name: "Add an app with codes" }).click();
  await page.getByRole("img", { name: /^QR code/ }).waitFor();
  const shown = (await page.locator("form code").textContent()) ?? "";
  const secret = shown.replaceAll(" ", "");
  t.deepEqual(await faults(page), []);
  const code = page.getByLabel("Code that the app shows now");
  await code.fill("000000");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByText("This code is not right").waitFor();
  const used = codeAt(secret, Date.now());
  await code.fill(used);
  await code.press("Enter");
  await page.getByText("Keep these recovery codes.").waitFor();
  const codes = await page.getByRole("status").getByRole("listitem").allTextContents();
  t.is(codes.length, 10);
  t.deepEqual(await faults(page), []);
  await page.getByRole("button", { name: "I have kept them" }).click();
  await page.getByText("10 of 10 recovery codes left").waitFor();

  const { page: his, problems: hisProblems } = await openWindow(browser, house.logue.url);
  const signIn = async () => {
    await his.getByLabel("Name or e-mail").fill(mia.name);
    await his.getByLabel("Password").fill(password);
    await his.getByRole("button", { name: "Sign in", exact: true }).click();
    await his.getByRole("heading", { name: "One more step" }).waitFor();
  };
  await signIn();
  t.deepEqual(await faults(his), []);
  await his.reload();
  await his.getByRole("heading", { name: /^Sign in to/ }).waitFor();
  await signIn();
  await his.getByLabel("Code from your app").fill(used);
  await his.keyboard.press("Enter");
  await his.getByText("it was used already").waitFor();
  await his.getByLabel("Code from your app").fill(codeAt(secret, Date.now() + stepMs));
  await his.keyboard.press("Enter");
  await his.getByRole("log", { name: "Messages" }).waitFor();

  await his.context().clearCookies();
  await his.goto("/");
  await signIn();
  await his.getByRole("button", { name: "Use a recovery code" }).click();
  await his.getByLabel("Recovery code").fill(codes[0] ?? "");
  await his.keyboard.press("Enter");
  await his.getByRole("log", { name: "Messages" }).waitFor();
  await his.getByRole("button", { name: "Your account" }).click();
  await his.getByRole("tab", { name: "Signing in" }).click();
  await his.getByText("9 of 10 recovery codes left").waitFor();
  t.deepEqual([...problems, ...hisProblems], []);
});
