import { codeAt } from "@logue/command-service/contract/authenticators.ts";
import test from "ava";
import type { Browser, Page } from "playwright-core";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { ChangeSettingDocument, ChangeWorkspaceSettingsDocument } from "../support/generated/operations.ts";
import { createWorkspace, password, registers } from "../support/person.ts";
import { type Logue, startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { chooseOfWorkspace } from "../support/workspace-menu.ts";

let browser: Browser;
let logue: Logue;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

test.before(async () => {
  [browser, folder] = await Promise.all([openBrowser(), temporaryFolder()]);
});
test.after.always(async () => {
  await browser?.close();
  await logue?.stop();
  await folder?.remove();
});

const dayMs = 24 * 60 * 60_000;
const later = { NODE_OPTIONS: "--import=./tests/support/shift-clock.ts", CLOCK_SHIFT_MS: String(6 * dayMs) };

async function faults(page: Page): Promise<string[]> {
  return (await violationsIn(page)).map(({ id }) => id);
}

test("a role's second step is asked for with the days left, then before all else; what is sensitive asks who it is", async (t) => {
  logue = await startLogue({ dataFolder: folder.path });
  const ada = await createWorkspace(logue.url);
  await ada.does(ChangeWorkspaceSettingsDocument, { signUpPolicy: "OPEN" });
  const setting = { scope: "WORKSPACE", scopeId: "workspace", key: "secondFactorByRole", value: ["member 5"] } as const;
  await ada.does(ChangeSettingDocument, setting);
  const ben = await registers(logue.url, "ben");
  const roomId = await ada.createsChannel();
  await ada.adds(roomId, ben);
  await ada.posts(roomId, `Welcome, @${ben.name}`);
  const { page, problems } = await openWindowOf(browser, ben);
  const reminder = page.getByRole("status").filter({ hasText: "5 days are left." });
  await reminder.getByRole("button", { name: "Add it" }).click();
  await page.getByRole("button", { name: "Add an app with codes" }).waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  t.deepEqual(await faults(page), []);
  await reminder.getByRole("button", { name: "Later" }).click();
  await reminder.waitFor({ state: "hidden" });

  await page.goto("about:blank");
  const { port } = new URL(logue.url);
  await logue.stop();
  logue = await startLogue({ dataFolder: folder.path, environment: later, port: Number(port) });
  await page.goto("/");
  await page.getByRole("heading", { name: "Add a second step" }).waitFor();
  t.deepEqual(await faults(page), []);
  await page.getByRole("button", { name: "Add an app with codes" }).click();
  const secret = ((await page.locator("form code").textContent()) ?? "").replaceAll(" ", "");
  await page.getByLabel("Code that the app shows now").fill(codeAt(secret, Date.now() + 6 * dayMs));
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const confirmation = page.getByRole("dialog", { name: "Confirm that it is you" });
  await confirmation.getByLabel("Password").fill(password);
  t.deepEqual(await faults(page), []);
  await page.keyboard.press("Enter");
  await page.getByText("Keep these recovery codes.").waitFor();
  await page.getByRole("button", { name: "I have kept them" }).click();
  await page.getByRole("log", { name: "Messages" }).waitFor();
  t.deepEqual(problems, []);

  const { page: hers, problems: herProblems } = await openWindowOf(browser, ada);
  await hers.getByRole("button", { name: "Your account" }).click();
  await hers.getByRole("tab", { name: "Programs" }).click();
  await hers.getByLabel("New token for").fill("deploy script");
  await hers.getByRole("button", { name: "Create", exact: true }).click();
  const asked = hers.getByRole("dialog", { name: "Confirm that it is you" });
  await asked.getByLabel("Password").fill("not her password");
  await hers.keyboard.press("Enter");
  await asked.getByRole("alert").waitFor();
  await asked.getByRole("button", { name: "Cancel" }).click();
  await hers.getByRole("alert").getByText("Confirm with a code").waitFor();
  await eventually(t, () => hers.getByLabel("New token for").inputValue(), "deploy script");
  await hers.getByRole("button", { name: "Create", exact: true }).click();
  await asked.getByLabel("Password").fill(password);
  await hers.keyboard.press("Enter");
  await hers.getByText("Copy it now").waitFor();
  await hers.getByRole("button", { name: "Close" }).click();
  await hers.getByText("What is shown here is not shown again").waitFor();
  await hers.getByRole("button", { name: "Close" }).click();
  await chooseOfWorkspace(hers, "Settings and roles");
  await hers.getByRole("tab", { name: "Roles" }).click();
  await hers.getByRole("button", { name: "Who has no second step?" }).click();
  const list = hers.getByRole("region", { name: "People without a second step" });
  await list.getByText("1 person").waitFor();
  await list.getByRole("combobox").selectOption("member");
  await list.getByText("Everybody here has one.").waitFor();
  await hers.getByRole("button", { name: "Close" }).click();
  await hers.goto(`/room/${roomId}`);
  await hers.getByText(`@${ben.name}`).first().click();
  await hers.getByRole("button", { name: "Second step…" }).click();
  await hers.getByLabel("Reason").fill("The phone was lost.");
  await hers.getByRole("button", { name: "Remove all second steps" }).click();
  await hers.getByText("signing in takes one step").waitFor();
  t.deepEqual(herProblems, []);
});
