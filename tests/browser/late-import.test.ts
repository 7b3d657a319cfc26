import { join } from "node:path";
import test from "ava";
import type { Browser } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { writeZip } from "../support/slack-zip.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openOwnHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

const users = [{ id: "U1", name: "alice", profile: { real_name: "Alice", email: "alice@example.org" } }];
const channels = [{ id: "C1", name: "harbour", created: 1_700_000_000, creator: "U1", members: ["U1"] }];
const messages = [{ type: "message", user: "U1", text: "The tide is out", ts: "1700000010.000100" }];

async function exportFile(t: { teardown(end: () => unknown): void }): Promise<string> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const files = { "users.json": users, "channels.json": channels, "harbour/2023-11-14.json": messages };
  const path = join(folder.path, "team.zip");
  await writeZip(path, new Map(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)])));
  return path;
}

test("messages that are imported into a channel in use stand below a day that says so", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "harbour" });
  await house.ada.posts(roomId, "Written now");
  const { page } = await openWindowOf(browser, house.ada, "/import");
  await page.getByLabel("Export file").setInputFiles(await exportFile(t));
  await page.getByLabel("gets the messages of the export too").check();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("heading", { name: "team.zip is imported" }).waitFor();
  await page.goto(`/room/${roomId}`);
  await page.getByText("The tide is out").waitFor();
  const days = page.locator("main .day");
  await eventually(t, () => days.allInnerTexts(), ["Today", "Tuesday, 14 November 2023 · imported later"]);
});
