import { join } from "node:path";
import { startMailServer } from "@logue/graphql-api/testing/mail-server.ts";
import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindow, openWindowOf } from "../support/browser.ts";
import { freePorts } from "../support/free-ports.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { writeZip } from "../support/slack-zip.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { waitUntil } from "../support/wait-until.ts";
import { chooseOfWorkspace } from "../support/workspace-menu.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  const [port = 0] = await freePorts(1);
  const environment = { PUBLIC_URL: `http://127.0.0.1:${port}` };
  [house, browser] = await Promise.all([openOwnHouse({ port, environment }), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

const team: Readonly<Record<string, unknown>> = {
  "users.json": ["bob", "carol"].map((name, index) => ({ id: `U${index}`, name, profile: { email: `${name}@example.org` } })),
  "channels.json": [{ id: "C1", name: "harbour", created: 1_700_000_000, creator: "U0", members: ["U0", "U1"] }],
  "harbour/2023-11-14.json": [{ type: "message", user: "U0", text: "the tide is in", ts: "1700000010.000100" }],
};

async function moveIn(t: { teardown(end: () => unknown): void }, page: Page): Promise<void> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const path = join(folder.path, "team.zip");
  await writeZip(path, new Map(Object.entries(team).map(([name, value]) => [name, JSON.stringify(value)])));
  await page.getByLabel("Export file").setInputFiles(path);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("heading", { name: "team.zip is imported" }).waitFor();
}

async function setUpMail(page: Page, mailPort: number): Promise<void> {
  await chooseOfWorkspace(page, "Settings and roles");
  const settings = page.getByRole("region", { name: "Settings of the workspace" });
  const saves = async (change: () => Promise<unknown>): Promise<void> => {
    const answered = page.waitForResponse((response) => (response.request().postData() ?? "").includes("ChangeSetting"));
    await change();
    await answered;
    await settings.getByRole("status").waitFor();
  };
  const type = (label: RegExp, words: string) =>
    saves(async () => {
      await settings.getByLabel(label).fill(words);
      await settings.getByLabel(label).press("Tab");
    });
  await type(/^The mail server/, `smtp://127.0.0.1:${mailPort}`);
  await type(/^From whom mails are/, "Harbour <chat@example.org>");
  await saves(() => settings.getByLabel(/^Whether people may sign in by a link/).check());
  await page.getByRole("button", { name: "Close" }).click();
}

/** Opens a mailed link in a window of its own, and chooses a password. */
async function choosePassword(link: string, secret: string): Promise<void> {
  const { page } = await openWindow(browser, house.logue.url, new URL(link).pathname);
  const other = page.getByRole("button", { name: "Set a new password instead" });
  await page.getByLabel("New password").or(other).waitFor();
  if (await other.isVisible()) await other.click();
  await page.getByLabel("New password").fill(secret);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: "harbour" }).waitFor();
}

test("mail is set up in the client; imported people come in by a mailed link, by asking for one, and with a forgotten password", async (t) => {
  const { port, taken } = await startMailServer(t);
  const linkTo = (address: string, count: number): Promise<string> =>
    waitUntil(`mail ${count} to ${address}`, () => {
      const mail = taken.filter(({ to }) => to === address)[count - 1];
      return /http:\/\/127\.0\.0\.1:\d+\/sign-in\/[\w-]+/.exec(mail?.source.replace(/=\r\n/g, "") ?? "")?.[0] ?? null;
    });
  const { page, problems } = await openWindowOf(browser, house.ada, "/import");
  await setUpMail(page, port);
  await moveIn(t, page);
  const people = page.getByRole("region", { name: "People who cannot sign in yet" });
  await people.getByRole("checkbox", { name: /bob/ }).check();
  await people.getByRole("button", { name: "Send links by mail (1)" }).click();
  await choosePassword(await linkTo("bob@example.org", 1), "four words of bob");

  const asking = async (way: string, address: string): Promise<void> => {
    const { page: entry } = await openWindow(browser, house.logue.url);
    await entry.getByRole("link", { name: way }).click();
    await entry.getByLabel("E-mail").fill(address);
    await entry.getByRole("button", { name: "Send the link" }).click();
    await entry.getByRole("heading", { name: "Look at your mail" }).waitFor();
  };
  await asking("Email me a sign-in link", "carol@example.org");
  await choosePassword(await linkTo("carol@example.org", 1), "four words of carol");

  await asking("Forgot password?", "nobody@example.org");
  await asking("Forgot password?", "bob@example.org");
  await choosePassword(await linkTo("bob@example.org", 2), "another four words");
  const again = await openWindow(browser, house.logue.url);
  await again.page.getByLabel("Name or e-mail").fill("bob");
  await again.page.getByLabel("Password").fill("another four words");
  await again.page.getByRole("button", { name: "Sign in", exact: true }).click();
  await again.page.getByRole("navigation", { name: "Rooms" }).waitFor();
  t.is(taken.filter(({ to }) => to === "nobody@example.org").length, 0);
  t.deepEqual(problems, []);
});
