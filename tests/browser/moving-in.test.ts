import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindow, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { UnclaimedAccountsDocument } from "../support/generated/operations.ts";
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

const users = [
  { id: "U1", name: "alice", profile: { real_name: "Alice Ames", email: "alice@example.org" }, is_admin: true },
  { id: "U2", name: "bob", profile: { real_name: "Bob Burns", email: "bob@example.org" } },
  { id: "U3", name: "carol", profile: { real_name: "Carol Cole", email: "carol@example.org" } },
];

const message = (user: string, second: number, text: string) => ({
  type: "message",
  ...{ user, text, ts: `17000000${10 + second}.000100` },
});

const team: Readonly<Record<string, unknown>> = {
  "users.json": users,
  "channels.json": [{ id: "C1", name: "harbour", created: 1_700_000_000, creator: "U1", members: ["U1", "U2", "U3"] }],
  "groups.json": [{ id: "G1", name: "secret-plans", created: 1_700_000_000, creator: "U2", members: ["U1", "U2"] }],
  "harbour/2023-11-14.json": [message("U2", 0, "the tide is in, <@U3>"), message("U3", 1, "coming")],
  "secret-plans/2023-11-14.json": [message("U2", 2, "we buy the old lighthouse")],
};

async function exportFile(t: { teardown(end: () => unknown): void }): Promise<string> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const path = join(folder.path, "team.zip");
  await writeZip(path, new Map(Object.entries(team).map(([name, value]) => [name, JSON.stringify(value)])));
  return path;
}

/** Opens a person's link in another browser and chooses a password. */
async function firstSignIn(link: string): Promise<Page> {
  const { page } = await openWindow(browser, house.logue.url, new URL(link).pathname);
  await page.getByLabel("New password").fill("a password of my own");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: "harbour" }).waitFor();
  return page;
}

test("a team moves in: dry run, import, links, and each person has the own rooms from the first sign-in on", async (t) => {
  const { page, problems } = await openWindowOf(browser, house.ada, "/import");
  await page.getByLabel("Export file").setInputFiles(await exportFile(t));
  await page.getByRole("heading", { name: "Dry run of team.zip" }).waitFor();
  await page.getByText("Would be taken over: 3 people, 2 channels, 3 messages").waitFor();
  t.is((await house.ada.query(UnclaimedAccountsDocument, {})).unclaimedAccounts.totalCount, 0, "a dry run writes nothing");

  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("heading", { name: "team.zip is imported" }).waitFor();
  await page.getByRole("button", { name: "Join this channel" }).click();
  await page.getByText("You joined 1 channel.").waitFor();
  await page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: "harbour" }).waitFor();
  const links = page.getByRole("region", { name: "People who cannot sign in yet" });
  await links.getByRole("button", { name: "Choose all but administrators" }).click();
  await eventually(
    t,
    () => links.getByRole("checkbox", { name: /Alice Ames/ }).isChecked(),
    false,
    "an imported administrator waits",
  );
  await links.getByRole("checkbox", { name: /Alice Ames/ }).check();
  await links.getByRole("checkbox", { name: /Bob Burns/ }).uncheck();
  await eventually(
    t,
    () => links.getByRole("button", { name: "Make links (2)" }).isDisabled(),
    true,
    "the administrator has to be confirmed",
  );
  await links.getByRole("checkbox", { name: "Let Alice Ames in as administrators" }).check();
  await links.getByRole("button", { name: "Make links (2)" }).click();
  const linkOf = (name: string): Promise<string> => links.getByLabel(`The link of ${name}`, { exact: true }).inputValue();
  const [alicesLink, carolsLink] = [await linkOf("Alice Ames"), await linkOf("Carol Cole")];
  const downloading = page.waitForEvent("download");
  await links.getByRole("button", { name: "Download as CSV (2)" }).click();
  const sheet = await readFile(await (await downloading).path(), "utf8");
  t.true(sheet.includes(`Alice Ames,alice,alice@example.org,Administrator,${alicesLink},`), sheet);
  t.true(sheet.includes(carolsLink));

  const [alice, carol] = [await firstSignIn(alicesLink), await firstSignIn(carolsLink)];
  await alice.getByRole("link", { name: "secret-plans" }).click();
  await alice.getByText("we buy the old lighthouse").waitFor();
  await carol.getByRole("link", { name: "harbour" }).click();
  await carol.getByText("coming").waitFor();
  await carol.locator(".mention", { hasText: "@carol" }).waitFor();
  await eventually(t, () => carol.getByRole("link", { name: "secret-plans" }).count(), 0);
  await eventually(t, () => page.getByRole("link", { name: "secret-plans" }).count(), 0);
  const { edges } = (await house.ada.query(UnclaimedAccountsDocument, {})).unclaimedAccounts;
  t.deepEqual(
    edges.map(({ node }) => node.user.name),
    ["bob"],
  );
  t.deepEqual(problems, []);
});
