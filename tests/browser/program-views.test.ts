import { App, type BlockAction, LogLevel } from "@slack/bolt";
import type { ModalView } from "@slack/web-api";
import test from "ava";
import type { Browser } from "playwright-core";
import { faultsInBoth } from "../support/accessibility.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { AddIntegrationDocument, ChangeSettingDocument, CreateAccessTokenDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

const plain = (text: string) => ({ type: "plain_text" as const, text });
const viewOf = (title: string, ...blocks: readonly object[]): ModalView =>
  ({ type: "modal", callback_id: "tides", title: plain(title), submit: plain("Send"), blocks }) as ModalView;
const input = (block_id: string, label: string, type: string) => ({
  ...{ type: "input", block_id, label: plain(label), optional: true },
  element: { type, action_id: "it" },
});
const fields = [input("words", "Report", "rich_text_input"), input("when", "Measured at", "datetimepicker")];
/** The program is told of it when Enter is pressed. */
const harbour = { ...input("harbour", "Harbour", "plain_text_input"), dispatch_action: true };
const buttons = {
  ...{ type: "actions", block_id: "do" },
  elements: [
    { type: "button", action_id: "table", text: plain("Show the table") },
    { type: "button", action_id: "rename", text: plain("Rename"), style: "primary" },
  ],
};

/** A program in Socket Mode, whose command opens a view. */
async function openProgram(stateOf: (state: object) => void): Promise<App> {
  const names = { name: "slack-api", actorName: "views-bot", displayName: "Tides" };
  const { instanceId, instance } = await house.ada.does(AddIntegrationDocument, names);
  const place = { scope: "INTEGRATION", scopeId: instanceId } as const;
  await house.ada.does(ChangeSettingDocument, { ...place, key: "usesSocketMode", value: true });
  await house.ada.does(ChangeSettingDocument, { ...place, key: "commands", value: ["tide Report a tide"] });
  const userId = instance?.actor.id ?? "";
  const { token } = await house.ada.does(CreateAccessTokenDocument, { label: "tides", scopes: ["READ", "WRITE"], userId });
  const clientOptions = { slackApiUrl: `${house.logue.url}${instance?.path}/api/` };
  const app = new App({ token, appToken: token, socketMode: true, clientOptions, logLevel: LogLevel.ERROR });
  app.command("/tide", async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: viewOf("Tides", ...fields, buttons) });
  });
  app.action("table", async ({ ack, body, client }) => {
    await ack();
    await client.views.push({
      trigger_id: (body as BlockAction).trigger_id,
      view: viewOf("The table", { type: "section", text: plain("Low at nine") }),
    });
  });
  app.action("rename", async ({ ack, body, client }) => {
    await ack();
    await client.views.update({ view_id: (body as BlockAction).view?.id ?? "", view: viewOf("High tides", ...fields, harbour) });
  });
  app.action("it", async ({ ack, body, client }) => {
    await ack();
    const { view, actions } = body as BlockAction;
    const [told] = actions as readonly { readonly value?: string }[];
    await client.views.update({ view_id: view?.id ?? "", view: viewOf(`Tides of ${told?.value}`, ...fields, harbour) });
  });
  app.view("tides", async ({ ack, view }) => {
    stateOf(view.state.values);
    await ack();
  });
  await app.start();
  return app;
}

test("a program's view has formatted text, a moment and buttons, and views stand on each other", async (t) => {
  const states: object[] = [];
  const app = await openProgram((state) => states.push(state));
  t.teardown(async () => {
    await app.stop();
  });
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel();
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  const field = page.locator(".composer textarea");
  // With words behind the command nothing is suggested, which Enter would choose.
  await field.fill("/tide now");
  await field.press("Enter");
  const first = page.getByRole("dialog", { name: "Tides" });
  const report = first.getByLabel("Report");
  await report.fill("It is low");
  await report.evaluate((area: { setSelectionRange?(from: number, to: number): void }) => area.setSelectionRange?.(6, 9));
  await first.getByRole("button", { name: "Bold" }).click();
  await first.getByRole("button", { name: "Preview" }).click();
  await first.getByRole("region", { name: "Preview" }).locator("strong", { hasText: "low" }).waitFor();
  await first.getByLabel("Measured at").fill("2026-12-01T09:30");
  t.deepEqual(await faultsInBoth(page, "dialog"), []);

  await first.getByRole("button", { name: "Show the table" }).click();
  const second = page.getByRole("dialog", { name: "The table" });
  await second.getByText("Low at nine").waitFor();
  await second.getByRole("button", { name: "Back" }).click();
  await first.getByRole("button", { name: "Rename" }).click();
  const renamed = page.getByRole("dialog", { name: "High tides" });
  await renamed.waitFor();
  await renamed.getByLabel("Harbour").fill("East");
  await renamed.getByLabel("Harbour").press("Enter");
  const told = page.getByRole("dialog", { name: "Tides of East" });
  await told.waitFor();
  t.is(await told.getByLabel("Harbour").inputValue(), "East");
  await told.getByRole("button", { name: "Send" }).click();
  await told.waitFor({ state: "detached" });
  const moment = await page.evaluate(() => Date.parse("2026-12-01T09:30") / 1_000);
  const elements = [
    { type: "text", text: "It is " },
    { type: "text", text: "low", style: { bold: true } },
  ];
  const written = { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
  t.deepEqual(states, [
    {
      words: { it: { type: "rich_text_input", rich_text_value: written } },
      when: { it: { type: "datetimepicker", selected_date_time: moment } },
      harbour: { it: { type: "plain_text_input", value: "East" } },
    },
  ]);

  await field.fill("/tide now");
  await field.press("Enter");
  await first.getByRole("button", { name: "Show the table" }).click();
  await second.waitFor();
  await page.keyboard.press("Escape");
  await second.waitFor({ state: "detached" });
  t.is(await first.count(), 0);
  t.deepEqual(problems, []);
});
