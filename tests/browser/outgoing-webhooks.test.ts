import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import test, { type ExecutionContext } from "ava";
import type { Browser, Locator, Page } from "playwright-core";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { waitUntil } from "../support/wait-until.ts";
import { chooseOfWorkspace } from "../support/workspace-menu.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openOwnHouse({ environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } }), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

const violationsOf = async (page: Page): Promise<string[]> =>
  (await violationsIn(page)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

/** In light, dark and on a phone; axe reads it in light and dark. */
async function look(t: ExecutionContext, page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await picture(page, `${name}-${colorScheme}`);
    t.deepEqual(await violationsOf(page), []);
  }
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 390, height: 780 });
  await picture(page, `${name}-phone`);
  await page.setViewportSize(size);
}

const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env.PICTURES !== undefined) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
};

async function openReceiver(t: ExecutionContext) {
  const got: { readonly text: string; readonly isAgain: boolean }[] = [];
  const receiver = { status: 200 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { text } = JSON.parse(Buffer.concat(chunks).toString()).data;
    got.push({ text, isAgain: "logue-redelivery" in request.headers });
    response.writeHead(receiver.status).end("seen");
  });
  t.teardown(() => server.close());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const came = (text: string, count = 1) =>
    waitUntil(`${text} to come ${count} times`, () => got.filter((each) => each.text === text).length === count).catch(
      (error: Error) => t.fail(`${error.message}. It got ${JSON.stringify(got)}`),
    );
  return { receiver, got, came, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

async function add(page: Page, summary: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByText(summary, { exact: true }).click();
  const form = page.locator("details.new form");
  for (const [label, value] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(value);
  await form.getByRole("button", { name: "Add" }).click();
  await page.getByText("Copy it now, it is shown this once:", { exact: false }).first().waitFor();
}

/** Chooses what a setting names by letters of its name. */
async function pick(settings: Locator, label: RegExp, letters: string, name: string): Promise<void> {
  const field = settings.getByLabel(label);
  await field.fill(letters);
  await settings.locator(`datalist option[value="${name}"]`).waitFor({ state: "attached" });
  await field.fill(name);
  await settings.getByRole("button", { name: `Remove ${name}` }).waitFor();
  await settings.getByRole("status").waitFor();
}

const agree = (page: Page): Promise<void> =>
  page
    .getByRole("dialog", { name: /^Remove/ })
    .getByRole("button", { name: "Remove" })
    .click();

test.serial(
  "an administrator makes an outgoing webhook, watches it, pauses it, and sends again what was sent or given up",
  async (t) => {
    const { receiver, got, came, url } = await openReceiver(t);
    const roomId = await house.ada.createsChannel({ name: "quay" });
    const { page, problems } = await openWindowOf(browser, house.ada);
    await chooseOfWorkspace(page, "Settings and roles");
    await page.getByRole("tab", { name: "Webhooks" }).click();
    await add(page, "Add an outgoing webhook", { Name: "Tide board", Address: url });
    t.regex((await page.locator("code[data-once]").textContent()) ?? "", /^whsec_/);
    await page.getByText("Up to date.").waitFor();
    const settings = page.getByRole("region", { name: "Settings of Tide board" });
    await pick(settings, /^Only events in these channels/, "quay", "#quay");
    await pick(settings, /^Only what these people do/, "ada", "Ada (@ada)");
    await page.getByRole("tab", { name: "Settings" }).click();
    // The secret that is shown once holds the tab until it is pressed again.
    await page.getByRole("alert").getByText("is not shown again").waitFor();
    await page.getByRole("tab", { name: "Settings" }).click();
    await page.getByRole("tab", { name: "Webhooks" }).click();
    await page.getByText("Tide board", { exact: true }).click();
    for (const name of ["quay", "Ada"]) await settings.getByRole("button", { name: `Remove ${name}`, exact: true }).waitFor();
    await look(t, page, "outgoing-settings");
    await house.ada.posts(roomId, "High tide");
    await came("High tide");
    await page.getByRole("button", { name: "Look again" }).click();
    await page.getByText("The receiver answered 200: seen").click();
    await page.getByRole("button", { name: "Send again" }).click();
    await came("High tide", 2);
    t.true(got[1]?.isAgain);
    await picture(page, "outgoing-deliveries");

    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByText("Paused: nothing is sent until it is resumed.", { exact: false }).waitFor();
    await house.ada.posts(roomId, "while paused");
    await page.getByText(/event waits|events wait/).waitFor();
    receiver.status = 400;
    await page.getByRole("button", { name: "Resume" }).click();
    await page.getByText("1 given up").waitFor();
    await page.getByText("Send past events again").click();
    await page.getByRole("textbox", { name: "Time" }).fill("2026-01-02T03:04");
    await page.getByRole("button", { name: "Count", exact: true }).click();
    await page.getByText("2 events would be sent again.").waitFor();
    await page.getByText("Send past events again").scrollIntoViewIfNeeded();
    await look(t, page, "outgoing-given-up");
    receiver.status = 200;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("1 given up").waitFor({ state: "detached" });
    await came("while paused", 2);
    await page.getByRole("button", { name: "Send them again" }).click();
    await came("while paused", 3);
    await came("High tide", 3);

    await page.getByRole("button", { name: "New secret" }).click();
    await page.getByText("Requests are signed by the secret of before too.", { exact: false }).waitFor();
    await page
      .getByRole("region", { name: "Outgoing webhooks" })
      .getByRole("button", { name: "Remove", exact: true })
      .last()
      .click();
    await agree(page);
    await page.getByText("Tide board", { exact: true }).waitFor({ state: "detached" });
    t.deepEqual(problems, []);
  },
);

test.serial("an administrator makes a slash command, changes it, and removes it", async (t) => {
  const { page, problems } = await openWindowOf(browser, house.ada);
  await chooseOfWorkspace(page, "Settings and roles");
  await page.getByRole("tab", { name: "Webhooks" }).click();
  const fields = { Name: "Deployments", "Word behind the slash": "deploy", Address: "https://deploy.example.org/command" };
  await add(page, "Add a slash command", fields);
  const commands = page.getByRole("region", { name: "Slash commands" });
  const usage = commands.getByLabel("What is written behind the word", { exact: false });
  await usage.fill("service version");
  await usage.press("Enter");
  await commands.getByText("Saved.").waitFor();
  await look(t, page, "slash-command");
  const shown = await house.ada.ask<{ slashCommands: { word: string; usage: string }[] }, object>(
    `{ slashCommands(roomId: "${await house.ada.createsChannel()}") { word usage } }`,
    {},
  );
  t.like(
    shown.data?.slashCommands.find(({ word }) => word === "deploy"),
    { usage: "service version" },
  );
  await commands.getByRole("button", { name: "Remove", exact: true }).last().click();
  await agree(page);
  await commands.getByText("Deployments", { exact: true }).waitFor({ state: "detached" });
  t.deepEqual(problems, []);
});

test.serial("events are published on Kafka alone: without it the instance says that it is off, and why", async (t) => {
  const roomId = await house.ada.createsChannel({ name: "pier" });
  const { page, problems } = await openWindowOf(browser, house.ada);
  await chooseOfWorkspace(page, "Settings and roles");
  await page.getByRole("tab", { name: "Webhooks" }).click();
  await page.getByText("Publish events on Kafka", { exact: true }).click();
  const topics = page.getByRole("region", { name: "Events on Kafka" });
  await topics.getByLabel("Name", { exact: true }).fill("Data platform");
  await topics.getByRole("button", { name: "Add" }).click();
  await topics.getByRole("status").waitFor();
  await house.ada.posts(roomId, "for other programs");
  await topics.getByText("It switched itself off: nothing is sent", { exact: false }).waitFor();
  await topics.getByText("this Logue has no Kafka", { exact: false }).waitFor();
  await topics.scrollIntoViewIfNeeded();
  await look(t, page, "public-topics");
  t.deepEqual(problems, []);
});
