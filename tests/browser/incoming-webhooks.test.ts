import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { repository } from "../support/child-process.ts";
import { type House, openHouse } from "../support/house.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
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

const violationsOf = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env.PICTURES !== undefined) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
};

const examples = [...readFileSync(join(repository, "docs/webhooks.md"), "utf8").matchAll(/^```sh\n# (.+)\n([\s\S]+?)^```/gm)].map(
  ([, name = "", script = ""]) => ({ name, script }),
);

test("an administrator makes a webhook, tries it, and sees what the examples of the page post", async (t) => {
  const { page, problems } = await openWindowOf(browser, house.ada);
  await chooseOfWorkspace(page, "Settings and roles");
  await page.getByRole("tab", { name: "Webhooks" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Harbour");
  await page.locator("form select").selectOption({ label: "general" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const address = (await page.locator(".shown code").textContent()) ?? "";
  await page.getByText("made", { exact: false }).first().waitFor();
  await picture(page, "hook-made");
  await page.getByRole("button", { name: "Show the message" }).click();
  await page.locator("article strong", { hasText: "High" }).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await picture(page, `hook-details-${colorScheme}`);
    t.deepEqual(await violationsOf(page), []);
  }

  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  for (const { name, script } of [...examples, ...examples.filter(({ name }) => name.includes("once"))]) {
    const options = { cwd: folder.path, env: { ...process.env, HOOK: address } };
    t.is((await promisify(execFile)("sh", ["-c", script], options)).stdout, "ok", name);
  }
  await page.getByRole("button", { name: "Look again" }).click();
  await page.getByText("It came again and was posted before.").waitFor();
  await picture(page, "hook-deliveries");
  await page.keyboard.press("Escape");
  await page.getByText("What is shown here is not shown again").waitFor();
  await page.keyboard.press("Escape");

  const row = page.locator("article", { has: page.locator(".attachment") });
  await row.getByRole("link", { name: "Build 7" }).waitFor();
  t.is(await row.count(), 1);
  await row.getByText("🛠️ Builds", { exact: false }).first().waitFor();
  t.is(await row.locator(".bot").textContent(), "app");
  t.deepEqual(await row.locator("dt").allInnerTexts(), ["Branch", "Time"]);
  await page.getByText("tides.csv").waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await picture(page, `hook-message-${colorScheme}`);
    t.deepEqual(await violationsOf(page), []);
  }
  await page.setViewportSize({ width: 390, height: 780 });
  await row.scrollIntoViewIfNeeded();
  await picture(page, "hook-message-phone");
  t.deepEqual(problems, []);
});
