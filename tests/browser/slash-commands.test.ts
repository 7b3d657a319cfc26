import { type CommandReceiver, openCommandReceiver } from "@logue/graphql-api/testing/command-receiver.ts";
import test from "ava";
import type { Browser } from "playwright-core";
import { faultsInBoth } from "../support/accessibility.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { AddIntegrationDocument, ChangeSettingDocument } from "../support/generated/operations.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { displayNameOf } from "../support/person.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;
let browser: Browser;
let receiver: CommandReceiver;

test.before(async () => {
  [house, browser, receiver] = await Promise.all([
    openOwnHouse({ environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } }),
    openBrowser(),
    openCommandReceiver(),
  ]);
});
test.after.always(async () => {
  await browser?.close();
  await Promise.all([house?.close(), receiver?.close()]);
});

async function addCommand(word: string): Promise<void> {
  const names = { name: "slash-commands", actorName: `${word}-bot`, displayName: "Deployments" };
  const { instanceId } = await house.ada.does(AddIntegrationDocument, names);
  const place = { scope: "INTEGRATION", scopeId: instanceId } as const;
  const set = (change: { key: string; value?: string; secretValue?: string }) =>
    house.ada.does(ChangeSettingDocument, { ...place, ...change });
  await set({ key: "word", value: word });
  await set({ key: "usage", value: "service" });
  await set({ key: "description", value: "Deploy a service" });
  await set({ key: "address", value: receiver.url });
  await set({ key: "secret", secretValue: "a-secret-of-sixteen-or-more" });
}

const field = (fieldId: string, kind: string, label: string, more: object = {}) => ({ field: { fieldId, kind, label, ...more } });
const options = [
  { label: "The web client", value: "web" },
  { label: "The API", value: "api" },
];
const dialog = {
  ...{ title: "Plan a deployment", submit: "Plan it" },
  parts: [
    { block: { kind: "section", text: "Everybody in the *channel* is told." } },
    field("what", "select", "Service", { options, placeholder: "Which one?" }),
    field("why", "lines", "Reason", { hint: "One sentence is enough.", lengthMin: 5 }),
    field("day", "date", "Day", { initialValues: ["2026-12-01"], isOptional: true }),
    field("how", "radio", "How", { options: options.map(({ value }) => ({ label: `By ${value}`, value })) }),
    field("port", "suggested", "Port", { isSeveral: true, queryLengthMin: 2 }),
    field("papers", "file", "Papers", { fileTypes: ["txt"], countMax: 2 }),
    field("extras", "checkboxes", "Extras", { options, isOptional: true }),
    field("who", "person", "Who is on call", { isSeveral: true, isOptional: true }),
    field("where", "room", "Channel for news", { isOptional: true }),
  ],
};

test.serial("a program asks in a dialog, whose errors stand at the fields", async (t) => {
  const [tess, zoe] = [await house.comesIn("tess"), await house.comesIn("zoe")];
  await addCommand("plan");
  const roomId = await tess.createsChannel();
  await tess.adds(roomId, zoe);
  const { page, problems } = await openWindowOf(browser, tess, `/room/${roomId}`);
  const other = await openWindowOf(browser, tess, `/room/${roomId}`);
  receiver.answerWith = () => ({ json: { dialog, memory: "plan 7" } });
  const composer = page.locator(".composer textarea");
  await composer.fill("/plan");
  await composer.press("Enter");
  const shown = page.getByRole("dialog", { name: "Plan a deployment" });
  await shown.getByText("Everybody in the channel is told.").waitFor();
  await eventually(t, () => other.page.getByRole("dialog").count(), 0, "It opens in the window that asked.");

  await shown.getByLabel("Who is on call").fill("zo");
  const found = shown.locator(`datalist option[value*="@${zoe.name})"]`);
  await found.waitFor({ state: "attached" });
  await shown.getByLabel("Who is on call").fill((await found.getAttribute("value")) ?? "");
  await shown.getByRole("button", { name: /^Remove / }).waitFor();
  receiver.answerWith = () => ({ json: { options: ["Bergen", "Berlin"].map((label) => ({ label, value: label[3] })) } });
  await shown.getByLabel("Port").fill("Be");
  await shown.locator('datalist option[value="Bergen"]').waitFor({ state: "attached" });
  await shown.getByLabel("Port").fill("Bergen");
  await shown.getByRole("button", { name: "Remove Bergen" }).waitFor();
  await shown.getByLabel("Reason").fill("now");
  const asked = receiver.received.length;
  await shown.getByRole("button", { name: "Plan it" }).click();
  await shown.getByText("Write at least 5 characters.").waitFor();
  await eventually(t, () => shown.getByText("Fill this in.").count(), 3);
  await eventually(
    t,
    () => shown.getByLabel("Service").evaluate((control) => control === control.ownerDocument.activeElement),
    true,
  );
  t.is(receiver.received.length, asked);
  t.deepEqual(await faultsInBoth(page, "dialog"), []);

  receiver.answerWith = () => ({ json: { errors: { why: "Say what changes." } } });
  await shown.getByLabel("Service").selectOption("The API");
  await shown.getByLabel("By web").check();
  await shown.getByLabel("The API", { exact: true }).last().check();
  const papers = shown.getByLabel("Papers");
  const text = (name: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from("High at nine") });
  await papers.setInputFiles([text("tides.exe")]);
  await shown.getByText("Choose files of these kinds: txt.").waitFor();
  await papers.setInputFiles([text("tides.txt"), text("wind.txt")]);
  await shown.getByRole("button", { name: "Remove tides.txt" }).waitFor();
  await shown.getByRole("button", { name: "Remove wind.txt" }).click();
  t.deepEqual(await faultsInBoth(page, "dialog"), []);
  await shown.getByLabel("Reason").fill("Because it is Monday");
  await shown.getByRole("button", { name: "Plan it" }).click();
  await shown.getByText("Say what changes.").waitFor();
  const payload = JSON.parse(receiver.received.at(-1)?.form.get("payload") ?? "");
  t.like(payload, { type: "dialog_submission", dialog: { memory: "plan 7" }, user: { name: tess.name } });
  t.like(payload.files.papers, [{ name: "tides.txt", size: 12, content_type: "text/plain" }]);
  const { papers: given, ...values } = payload.values;
  t.deepEqual(given, [payload.files.papers[0].id]);
  t.deepEqual(values, {
    ...{ what: ["api"], why: ["Because it is Monday"], day: ["2026-12-01"], how: ["web"], extras: ["api"] },
    ...{ who: [zoe.userId], where: [], port: ["g"] },
  });
  receiver.answerWith = () => ({ text: "" });
  await shown.getByLabel("Reason").fill("It has the new tides");
  await shown.getByRole("button", { name: "Plan it" }).click();
  await shown.waitFor({ state: "detached" });
  t.deepEqual([...problems, ...other.problems], []);
});

const elements = [
  { kind: "button", actionId: "approve", label: "Approve", value: "web", style: "primary" },
  {
    ...{ kind: "button", actionId: "stop", label: "Stop", value: "web", style: "danger" },
    confirm: { title: "Stop it?", text: "Nothing is deployed then.", accept: "Stop it", decline: "Go on" },
  },
  { kind: "select", actionId: "when", label: "When", options: [{ label: "At noon", value: "12" }] },
  { kind: "suggestedSelect", actionId: "where", label: "Where" },
  {
    ...{ kind: "select", actionId: "parts", label: "Parts", several: { initialValues: ["web"], countMax: 2 } },
    options: [...options, { label: "The docs", value: "docs" }],
  },
];
const more = [
  { kind: "checkboxes", actionId: "checks", label: "Checks", options },
  { kind: "userSelect", actionId: "who", label: "Who watches", several: {} },
];
/** Lists in which something is chosen from the start. */
const begun = (personId: string) => [
  {
    ...{ kind: "select", actionId: "speed", label: "Speed", initialValue: "slow" },
    options: ["Fast", "Slow"].map((label) => ({ label, value: label.toLowerCase() })),
  },
  { kind: "userSelect", actionId: "captain", label: "Captain", initialValue: personId },
];

test.serial("one person runs a program's command, another presses its buttons; each sees what is meant for them", async (t) => {
  const [rafi, mina] = [await house.comesIn("rafi"), await house.comesIn("mina")];
  await addCommand("deploy");
  const roomId = await rafi.createsChannel();
  await rafi.adds(roomId, mina);
  const [his, hers] = [
    await openWindowOf(browser, rafi, `/room/${roomId}`),
    await openWindowOf(browser, mina, `/room/${roomId}`),
  ];
  const field = his.page.locator(".composer textarea");

  receiver.answerWith = () => ({ json: { text: "Which *service*?" } });
  await field.pressSequentially("/dep");
  await his.page.getByRole("option").filter({ hasText: "Deploy a service" }).waitFor();
  await field.press("Enter");
  await field.press("Enter");
  const note = his.page.getByRole("status").filter({ hasText: "Only you see this" });
  await note.locator("em", { hasText: "service" }).waitFor();
  for (const command of ["/away", "/online"]) {
    await field.fill(command);
    await field.press("Enter");
    await note.getByText(`You appear as ${command.slice(1)} now.`).waitFor();
    await eventually(t, () => note.count(), 1, "One answer is shown, however many came.");
  }
  await his.page.getByRole("button", { name: "Show 2 earlier answers" }).click();
  await eventually(t, () => note.count(), 3);
  t.deepEqual(await faultsInBoth(his.page), [], "the box of answers");
  await his.page.getByRole("button", { name: "Hide earlier answers" }).click();
  await note.getByRole("button", { name: "Close the answer" }).click();
  await note.waitFor({ state: "detached" });

  const otherId = await mina.createsChannel({ name: "other-quay" });
  await field.pressSequentially("/join #other-quay");
  await his.page.getByRole("option", { name: "other-quay" }).waitFor();
  await field.press("Enter");
  await his.page.waitForURL(`**/room/${otherId}`);
  await his.page.goto(`/room/${roomId}`);

  await field.fill("/invite @deploy-bot");
  await field.press("Enter");
  await waitUntil("the program is invited", async () => (await field.inputValue()) === "");
  receiver.answerWith = () => ({
    json: {
      response_type: "in_channel",
      text: "Deploy web?",
      blocks: [elements, more, begun(mina.userId)].map((each) => ({ kind: "actions", elements: each })),
    },
  });
  await field.fill("/deploy web");
  await field.press("Enter");
  const row = hers.page.locator("article").filter({ hasText: "Deploy web?" });
  await row.getByRole("button", { name: "Approve" }).waitFor();
  t.deepEqual(await faultsInBoth(hers.page, "article .actions"), []);

  receiver.answerWith = () => ({ text: "Noted for noon." });
  await row.getByRole("combobox", { name: "When" }).selectOption("At noon");
  await row.getByRole("status").getByText("Noted for noon.").waitFor();
  await eventually(t, () => his.page.getByText("Noted for noon.").count(), 0);
  receiver.answerWith = ({ form }) =>
    form.get("payload")?.includes("options_query")
      ? { json: { options: [{ label: "Kiel", value: "ki", group: "North" }] } }
      : { text: "Noted for Kiel." };
  await row.getByRole("combobox", { name: "Where" }).fill("K");
  await row.locator('datalist option[value="Kiel"]').waitFor({ state: "attached" });
  await row.getByRole("combobox", { name: "Where" }).fill("Kiel");
  await row.getByRole("status").getByText("Noted for Kiel.").waitFor();
  t.like(JSON.parse(receiver.received.at(-1)?.form.get("payload") ?? "").actions[0], { selected_option: { value: "ki" } });

  await row.getByRole("button", { name: "Parts 1 chosen" }).press("Enter");
  const choices = row.getByRole("group", { name: "Parts" });
  await waitUntil("the first box has the focus", () =>
    choices
      .getByRole("checkbox")
      .first()
      .evaluate((box) => box === box.ownerDocument.activeElement),
  );
  for (const name of ["The API", "The docs"]) await choices.getByRole("checkbox", { name }).press("Space");
  await choices.getByRole("alert").getByText("Choose 2 entries at most.").waitFor();
  t.deepEqual(await faultsInBoth(hers.page, "article .actions"), []);
  const before = receiver.received.length;
  await choices.getByRole("checkbox", { name: "The docs" }).press("Enter");
  await choices.getByRole("checkbox", { name: "The web client" }).press("Space");
  receiver.answerWith = () => ({ text: "Noted for both." });
  await choices.getByRole("checkbox", { name: "The docs" }).press("Enter");
  await row.getByRole("status").getByText("Noted for both.").waitFor();
  const actions = () => JSON.parse(receiver.received.at(-1)?.form.get("payload") ?? "").actions;
  t.is(receiver.received.length, before + 1, "It is told once, and not of too many.");
  t.like(actions()[0], { type: "multi_static_select", selected_options: [{ value: "api" }, { value: "docs" }] });
  await row.getByRole("button", { name: "Parts 2 chosen" }).press("Enter");
  await choices.getByRole("checkbox", { name: "The docs" }).press("Space");
  await hers.page.keyboard.press("Escape");
  await choices.waitFor({ state: "hidden" });
  await row.getByRole("button", { name: "Parts 2 chosen" }).waitFor();
  await row.getByRole("button", { name: "Who watches" }).click();
  const watcher = row.getByRole("combobox", { name: "Who watches" });
  await watcher.fill(rafi.name);
  const found = row.locator(`datalist option[value*="@${rafi.name})"]`);
  await found.waitFor({ state: "attached" });
  await watcher.fill((await found.getAttribute("value")) ?? "");
  await row.getByRole("button", { name: `Remove ${displayNameOf(rafi.name)}` }).waitFor();
  receiver.answerWith = () => ({ text: "They watch." });
  await row.getByRole("group", { name: "Who watches" }).getByRole("button", { name: "Done" }).click();
  await row.getByRole("status").getByText("They watch.").waitFor();
  t.like(actions()[0], { type: "multi_users_select", selected_users: [rafi.userId] });
  receiver.answerWith = () => ({ text: "All ticked." });
  for (const name of ["The web client", "The API"])
    await row.getByRole("group", { name: "Checks" }).getByRole("checkbox", { name }).press("Space");
  await row.getByRole("status").getByText("All ticked.").waitFor();
  await waitUntil("both boxes are told", () => actions()[0].selected_options?.length === 2);

  const speed = row.getByRole("combobox", { name: "Speed" });
  t.is(await speed.inputValue(), "slow");
  receiver.answerWith = () => ({ text: "Full speed." });
  await speed.selectOption("Fast");
  await row.getByRole("status").getByText("Full speed.").waitFor();
  t.is(await speed.inputValue(), "fast", "What was chosen stays.");
  receiver.answerWith = () => ({ status: 500 });
  await speed.selectOption("Slow");
  await row.getByRole("alert").first().waitFor();
  await eventually(t, () => speed.inputValue(), "fast", "What was not told does not stay.");
  receiver.answerWith = () => ({ text: "He sails." });
  const captain = row.getByRole("combobox", { name: "Captain: " });
  t.is(await captain.getAttribute("placeholder"), `Captain: ${displayNameOf(mina.name)}`);
  await captain.fill(rafi.name);
  const sailor = row.locator(`[id="${await captain.getAttribute("list")}"] option[value*="@${rafi.name})"]`);
  await sailor.waitFor({ state: "attached" });
  await captain.fill((await sailor.getAttribute("value")) ?? "");
  await row.getByRole("status").getByText("He sails.").waitFor();
  await eventually(t, async () => (await captain.getAttribute("placeholder"))?.includes(displayNameOf(rafi.name)), true);
  t.deepEqual(await faultsInBoth(hers.page, "article .actions"), []);

  const asked = receiver.received.length;
  await row.getByRole("button", { name: "Stop" }).press("Enter");
  await hers.page.getByRole("dialog", { name: "Stop it?" }).getByRole("button", { name: "Go on" }).click();
  t.is(receiver.received.length, asked);
  receiver.answerWith = () => ({ json: { replace_original: true, text: `Approved by ${mina.name}` } });
  await row.getByRole("button", { name: "Approve" }).press("Enter");
  for (const { page } of [his, hers]) await page.locator("article").getByText(`Approved by ${mina.name}`).waitFor();
  await eventually(t, () => hers.page.getByRole("button", { name: "Approve" }).count(), 0);
  t.deepEqual([...his.problems, ...hers.problems], []);
});
