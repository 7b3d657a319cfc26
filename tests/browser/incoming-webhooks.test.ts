import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import test from "ava";
import type { Browser, Page } from "playwright-core";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { repository } from "../support/repository.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { waitUntil } from "../support/wait-until.ts";
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

const violationsOf = async (page: Page): Promise<string[]> =>
  (await violationsIn(page)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env.PICTURES !== undefined) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
};

const examples = [...readFileSync(join(repository, "docs/webhooks.md"), "utf8").matchAll(/^```sh\n# (.+)\n([\s\S]+?)^```/gm)].map(
  ([, name = "", script = ""]) => ({ name, script }),
);

test("an administrator reads times and sizes in usual units, and what the built-in roles allow in words", async (t) => {
  const { page, problems } = await openWindowOf(browser, house.ada);
  await chooseOfWorkspace(page, "Settings and roles");
  const edit = page.getByRole("spinbutton", { name: /may edit a message/ });
  await edit.fill("15");
  await page.getByRole("combobox", { name: /^Unit: .* may edit a message/ }).selectOption("hours");
  await page.getByText("Saved.").waitFor();
  await eventually(t, () => edit.inputValue(), "15");
  const size = page.getByRole("spinbutton", { name: /largest file/ });
  await size.fill("25");
  await size.press("Enter");
  await page.locator("label", { has: size }).getByText("Saved.").waitFor();
  t.like(await settingsStored(), { editWindowMs: 54_000_000, fileSizeMaxBytes: 26_214_400 });
  await picture(page, "settings-units");

  await page.getByRole("tab", { name: "Roles" }).click();
  const roles = page.getByRole("region", { name: "Built-in roles" });
  await roles.getByText("Guest", { exact: false }).click();
  await page.getByLabel("What Guest allows").getByText("Upload files.").waitFor();
  await picture(page, "built-in-roles");
  t.deepEqual(await violationsOf(page), []);
  t.deepEqual(problems, []);
});

/** What the API says of the settings, in the units of their keys. */
async function settingsStored(): Promise<Record<string, unknown>> {
  const asked = await house.ada.ask<{ settings: { key: string; value: unknown }[] }, object>(
    "{ settings(scope: WORKSPACE) { key value } }",
    {},
  );
  return Object.fromEntries((asked.data?.settings ?? []).map(({ key, value }) => [key, value]));
}

test("an administrator makes a webhook, tries it, and sees what the examples of the page post", async (t) => {
  const { page, problems } = await openWindowOf(browser, house.ada);
  await chooseOfWorkspace(page, "Settings and roles");
  await page.getByRole("tab", { name: "Webhooks" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Harbour");
  await page.locator("form select").selectOption({ label: "general" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const address = (await page.locator(".shown code").textContent()) ?? "";
  await page.getByText("made", { exact: false }).first().waitFor();
  const channel = page.getByRole("combobox", { name: "The channel that messages go to." });
  await waitUntil("the channel's name", async () => (await channel.inputValue()) === "general");
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
    // On a busy machine Logue may ask the sender to come again.
    const answer = async () => (await promisify(execFile)("sh", ["-c", script], options)).stdout;
    await eventually(t, answer, "ok", name);
  }
  await page.getByRole("button", { name: "Look again" }).click();
  await page.getByText("It came again and was posted before.").waitFor();
  await picture(page, "hook-deliveries");
  await page.getByRole("button", { name: "Remove the webhook" }).click();
  const question = page.getByRole("dialog", { name: "Remove the webhook?" });
  await question.getByRole("button", { name: "Cancel" }).click();
  await question.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Look again" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("What is shown here is not shown again").waitFor();
  await page.keyboard.press("Escape");

  const row = page.locator("article", { has: page.locator(".attachment") });
  await row.getByRole("link", { name: "Build 7" }).waitFor();
  await eventually(t, () => row.count(), 1);
  await row.getByText("🛠️ Builds", { exact: false }).first().waitFor();
  await eventually(t, () => row.locator(".bot").textContent(), "app");
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
