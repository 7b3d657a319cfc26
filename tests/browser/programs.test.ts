import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import test from "ava";
import type { Browser, Page } from "playwright-core";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { type House, openOwnHouse } from "../support/house.ts";
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

const violationsOf = async (page: Page): Promise<string[]> => (await violationsIn(page)).map(({ id }) => id);

const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env.PICTURES !== undefined) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
};

test("an administrator registers a program, lets it act from its consent page, less than it asked for, and withdraws it", async (t) => {
  const program = createServer((_request, response) => response.end("The program."));
  await new Promise<void>((resolve) => program.listen(0, "127.0.0.1", resolve));
  t.teardown(() => program.close());
  const callback = `http://127.0.0.1:${(program.address() as AddressInfo).port}/callback`;
  const { page } = await openWindowOf(browser, house.ada);
  await chooseOfWorkspace(page, "Settings and roles");
  await page.getByRole("tab", { name: "Programs" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Tide table");
  await page.getByLabel("Addresses to return to, with spaces between").fill(callback);
  await page.getByLabel("Write messages.").check();
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await page.getByText("Copy these now").waitFor();
  const clientId = (await page.locator(".shown code").first().textContent()) ?? "";
  await picture(page, "programs");
  t.deepEqual(await violationsOf(page), []);

  const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  const asked = { client_id: clientId, redirect_uri: callback, response_type: "code" };
  const query = { ...asked, scope: "openid profile messages.post", code_challenge: challenge, code_challenge_method: "S256" };
  await page.goto(`${house.logue.url}/oauth/auth?${new URLSearchParams(query)}`);
  await page.getByRole("heading", { name: "Let Tide table act for you?" }).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await picture(page, `consent-${colorScheme}`);
    t.deepEqual(await violationsOf(page), []);
  }
  await page.getByLabel("Know your name and time zone.").uncheck();
  await page.getByRole("button", { name: "Allow" }).click();
  await page.waitForURL(`${callback}?*`);
  t.true(new URL(page.url()).searchParams.has("code"));

  await page.goto(house.logue.url);
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("tab", { name: "Programs" }).click();
  await page.getByText("Tide table").waitFor();
  const scopes = page.getByRole("list", { name: "What Tide table may do" });
  t.true((await scopes.getByRole("listitem").count()) > 0);
  t.false((await scopes.allTextContents()).join(" ").includes("Know your name"), "what was refused is not listed");
  await picture(page, "account");
  t.deepEqual(await violationsOf(page), []);
  await page.getByRole("button", { name: "Withdraw" }).click();
  await page.getByText("You have not let any program act for you.").waitFor();
});

test("an administrator makes a bot, gives it a token and a channel, reads what it posts, and deactivates it", async (t) => {
  const { page } = await openWindowOf(browser, house.ada);
  const roomId = await house.ada.createsChannel({ name: "breakwater" });
  await chooseOfWorkspace(page, "Settings and roles");
  const name = page.getByRole("region", { name: "Settings of the workspace" }).locator("input[type=text]").first();
  const before = await name.inputValue();
  await name.fill("Oops");
  await page.keyboard.press("Escape");
  await eventually(t, () => name.inputValue(), before, "Escape takes back what was typed, and saves nothing");
  await page.getByRole("tab", { name: "Bots" }).click();
  await page.getByText("There is no bot yet.").waitFor();
  await page.getByLabel("Name that people see").fill("Tide Table");
  await eventually(t, () => page.getByLabel("Unique name, for mentions").inputValue(), "tide.table");
  await page.getByRole("button", { name: "Make bot" }).click();
  await page.getByText("It is in no channel that you can see.").waitFor();
  await page.getByLabel("New token for").fill("tides on the pier");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await page.getByText("Copy it now, it is shown this once:").waitFor();
  const token = (await page.locator("code.to-copy").textContent()) ?? "";
  await page.getByLabel("Channel to add Tide Table to").selectOption({ label: "#breakwater" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("button", { name: "Remove from breakwater" }).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await picture(page, `bots-${colorScheme}`);
    t.deepEqual(await violationsOf(page), []);
  }
  await page.setViewportSize({ width: 390, height: 800 });
  await picture(page, "bots-phone");
  await page.setViewportSize({ width: 1280, height: 800 });

  const post = () =>
    fetch(`${house.logue.url}/api/messages`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ room: roomId, text: "High tide at 9" }),
    });
  t.is((await post()).status, 201);
  await page.getByRole("button", { name: "Deactivate bot" }).click();
  await page.getByRole("button", { name: "Deactivate", exact: true }).click();
  await page.getByText("There is no bot yet.").waitFor();
  t.is((await post()).status, 401);
  await page.getByRole("button", { name: "Reactivate Tide Table" }).click();
  await page.getByText("@tide.table, 0 tokens").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "breakwater" }).first().click();
  await page.locator(".bot", { hasText: "bot" }).first().waitFor();
  await page
    .getByRole("button", { name: /^2 members/ })
    .first()
    .click();
  await page.getByText("@tide.table · bot").waitFor();
  await page.getByRole("button", { name: "Add or change members" }).click();
  await page.getByRole("dialog").getByRole("list", { name: "Members" }).getByText("bot", { exact: true }).waitFor();
  await picture(page, "bot-in-list");
});
