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
const channel = { created: 1_700_000_000, creator: "U1", members: ["U1"] };
const messages = [{ type: "message", user: "U1", text: "The tide is out", ts: "1700000010.000100" }];

async function exportFile(t: { teardown(end: () => unknown): void }, id: string, name: string): Promise<string> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const day = `${name}/2023-11-14.json`;
  const files = { "users.json": users, "channels.json": [{ ...channel, id, name }], [day]: messages };
  const path = join(folder.path, "team.zip");
  await writeZip(path, new Map(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)])));
  return path;
}

test.serial("messages that are imported into a channel in use stand below a day that says so", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "harbour" });
  await house.ada.posts(roomId, "Written now");
  const { page } = await openWindowOf(browser, house.ada, "/import");
  await page.getByLabel("Export file").setInputFiles(await exportFile(t, "C1", "harbour"));
  await page.getByLabel("gets the messages of the export too").check();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("heading", { name: "team.zip is imported" }).waitFor();
  await page.goto(`/room/${roomId}`);
  await page.getByText("The tide is out").waitFor();
  const days = page.locator("main .day");
  await eventually(t, () => days.allInnerTexts(), ["Today", "Tuesday, 14 November 2023 · imported later"]);
});

test.serial("the past of what was imported is shown by the times of its source, also from change to change", async (t) => {
  const { page, problems } = await openWindowOf(browser, house.ada, "/import");
  await page.getByRole("button", { name: "Close the report" }).click();
  await page.getByLabel("Export file").setInputFiles(await exportFile(t, "C2", "quay"));
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("heading", { name: "team.zip is imported" }).waitFor();
  await page.goto("/browse");
  await page.getByRole("button", { name: "Join quay" }).click();
  const main = page.getByRole("main");
  await page.getByRole("link", { name: "quay" }).first().click();
  await main.locator("h2 button").click();
  await page.getByRole("menuitem", { name: "History" }).click();
  await page.getByRole("link", { name: /^View as it was then: .* created it/ }).click();
  const past = main.getByRole("region", { name: "The past that is shown" });
  await past.getByText("As it was on Tuesday, 14 November 2023").waitFor();
  await main.getByText("Nothing had been written here yet.").waitFor();

  await past.getByLabel("Date and time").fill("2023-11-15T12:00");
  await past.getByRole("button", { name: "Show" }).click();
  await main.getByText("The tide is out").waitFor();
  await past.getByRole("button", { name: "Change before" }).click();
  await past.getByText("As it was on Tuesday, 14 November 2023").waitFor();
  t.deepEqual(problems, []);
});

test.serial("people of an import who have not signed in yet are not called offline", async (t) => {
  const { page } = await openWindowOf(browser, house.ada);
  const list = page.getByRole("navigation", { name: "Rooms" });
  await list.getByRole("link", { name: "quay" }).click();
  await page.getByRole("main").getByRole("button", { name: "Profile of Alice" }).click();
  const card = page.getByRole("dialog", { name: "Profile" });
  await card.getByText("Has not signed in yet").waitFor();
  t.is(await card.getByRole("img", { name: "offline" }).count(), 0);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "2 members" }).click();
  const panel = page.getByRole("complementary", { name: "Members" });
  await panel.getByRole("img", { name: "online" }).waitFor();
  await panel.getByText("Alice", { exact: true }).waitFor();
  t.is(await panel.getByRole("img", { name: "offline" }).count(), 0);

  await page.locator("main .composer textarea").pressSequentially("@ali");
  const suggestions = page.getByRole("listbox", { name: "Suggestions" });
  await suggestions.getByRole("option", { name: /Alice/ }).waitFor();
  t.is(await suggestions.getByRole("img", { name: "offline" }).count(), 0);
  await page.locator("main .composer textarea").fill("");
  await page.getByRole("button", { name: "Write to somebody" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /Alice/ }).waitFor();
  t.is(await page.getByRole("dialog").getByRole("img", { name: "offline" }).count(), 0);
});
