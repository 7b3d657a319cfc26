import type { BlockAction, ViewSubmitAction } from "@slack/bolt";
import type { ModalView } from "@slack/web-api";
import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { openBoltScene } from "../testing/bolt-scene.ts";
import { openCommandReceiver } from "../testing/command-receiver.ts";
import type { JsonObject } from "../testing/workspace.ts";

const press = "mutation ($input: PressMessageElementInput!) { pressMessageElement(input: $input) { refusal { code } } }";
const dialogParts = `id previousId version title submit close parts { block { __typename }
  field { fieldId kind label isOptional isSeveral options { value } initialValues lengthMax queryLengthMin } }`;
const submit = `mutation ($input: SubmitProgramDialogInput!) { submitProgramDialog(input: $input) {
  refusal { code } errors { fieldId message } dialog { ${dialogParts} } closesAll } }`;
const suggest = `mutation ($input: SuggestOptionsInput!) {
  suggestOptions(input: $input) { refusal { code } options { label value group } } }`;
const closing = "mutation ($input: CloseProgramDialogInput!) { closeProgramDialog(input: $input) { refusal { code } } }";

const plain = (text: string) => ({ type: "plain_text" as const, text });
const option = (value: string) => ({ text: plain(value.toUpperCase()), value });
const input = (block_id: string, element: object, more: object = {}) => ({
  ...{ type: "input" as const, block_id, label: plain(block_id) },
  element: { action_id: "it", ...element },
  ...more,
});
/** The types of Slack know each element apart; these are made of parts. */
const blocksOf = (...blocks: readonly object[]) => blocks as unknown as ModalView["blocks"];
const isOptional = { optional: true };

const deployment = {
  ...{ type: "modal" as const, callback_id: "deploy", private_metadata: "42", notify_on_close: true },
  ...{ title: plain("Deploy"), submit: plain("Go") },
  blocks: blocksOf(
    { type: "section", text: { type: "mrkdwn", text: "*What* shall be deployed?" } },
    input("why", { type: "plain_text_input", multiline: true, max_length: 100 }),
    input("service", { type: "static_select", options: [option("web"), option("api")] }),
    input("day", { type: "datepicker", initial_date: "2026-12-01" }, isOptional),
    input("extras", { type: "checkboxes", options: [option("tests"), option("docs")] }, isOptional),
    input("people", { type: "multi_users_select" }, isOptional),
    input("room", { type: "conversations_select" }, isOptional),
  ),
};

const city = { type: "external_select" as const, action_id: "city", placeholder: plain("City"), min_query_length: 2 };

async function openScene(t: Parameters<typeof openBoltScene>[0], view: ModalView = deployment) {
  const scene = await openBoltScene(t);
  const { app, channel, zoe, answer, administrator } = scene;
  const opened: string[] = [];
  app.action("open", async ({ ack, body, client }) => {
    await ack();
    const shown = await client.views.open({ trigger_id: (body as BlockAction).trigger_id, view });
    opened.push(shown.view?.id ?? "");
  });
  const button = { type: "button" as const, action_id: "open", text: plain("Open") };
  await app.client.chat.postMessage({ channel, text: "Deploy?", blocks: [{ type: "actions", elements: [button, city] }] });
  const query = `{ room(id: "${channel}") { messages(last: 1) { edges { node { id } } } } }`;
  const messageId = (await answer(administrator, query)).room.messages.edges[0].node.id;
  const stream = await scene.inbox(zoe, `... on ProgramDialogChanged { id askedBy dialog { ${dialogParts} } }`);
  const openDialog = async (commandId: string): Promise<JsonObject> => {
    await scene.ask(zoe, press, { input: { messageId, actionId: "open", value: "", commandId } });
    const heard = await stream.find((item) => item.askedBy === commandId && item.dialog !== null);
    return heard.dialog;
  };
  const send = async (dialogId: string, values: Readonly<Record<string, readonly string[]>>, person = zoe) => {
    const filled = Object.entries(values).map(([fieldId, given]) => ({ fieldId, values: given }));
    return (await scene.ask(person, submit, { input: { dialogId, values: filled } })).submitProgramDialog;
  };
  return { ...scene, messageId, opened, stream, openDialog, send };
}

test("a program of Bolt's opens a dialog, refuses what is filled in, changes the dialog, and takes it", async (t) => {
  const scene = await openScene(t);
  const { app, channel, zoe, administrator, send, openDialog } = scene;
  const sent: ViewSubmitAction["view"][] = [];
  app.view("deploy", async ({ ack, view: given }) => {
    sent.push(given);
    if (given.state.values.why?.it?.value === "no")
      return ack({ response_action: "errors", errors: { why: "Say more.", unknown: "Lost?" } });
    return ack({
      response_action: "update",
      view: {
        type: "modal",
        callback_id: "sure",
        title: plain("Sure?"),
        blocks: blocksOf(input("word", { type: "plain_text_input" })),
      },
    });
  });
  app.view("sure", async ({ ack }) => ack());

  const dialog = await openDialog("01960000-0000-7000-8000-000000000d01");
  t.like(dialog, { version: 1, title: "Deploy", submit: "Go", close: "Cancel" });
  t.deepEqual(
    dialog.parts.map(({ field }: JsonObject) => field && [field.fieldId, field.kind, field.isOptional, field.isSeveral]),
    [
      null,
      ["why", "LINES", false, false],
      ["service", "SELECT", false, false],
      ["day", "DATE", true, false],
      ["extras", "CHECKBOXES", true, true],
      ["people", "PERSON", true, true],
      ["room", "ROOM", true, false],
    ],
  );
  t.deepEqual(dialog.parts[3].field.initialValues, ["2026-12-01"]);

  const wrong = await send(dialog.id, { service: ["nothing"], people: ["01960000-0000-7000-8000-00000000dead"] });
  t.deepEqual(wrong.errors.map(({ fieldId }: JsonObject) => fieldId).sort(), ["people", "service", "why"]);
  t.is(sent.length, 0);
  t.deepEqual((await send(dialog.id, { why: ["no"], service: ["web"] })).errors, [
    { fieldId: "why", message: "Say more. Lost?" },
  ]);
  t.is((await send(dialog.id, { why: ["x"], service: ["web"] }, administrator)).refusal.code, "DialogUnknown");

  const all = { why: ["It is\ntime"], service: ["api"], day: ["2026-12-24"], extras: ["tests", "docs"] };
  const next = await send(dialog.id, { ...all, people: [zoe.userId], room: [channel] });
  t.like(next.dialog, { id: dialog.id, version: 2, title: "Sure?" });
  const { values } = sent.at(-1)?.state ?? { values: {} };
  t.like(sent.at(-1), { callback_id: "deploy", private_metadata: "42", type: "modal" });
  t.is(values.why?.it?.value, "It is\ntime");
  t.is(values.service?.it?.selected_option?.text.text, "API");
  t.is(values.day?.it?.selected_date, "2026-12-24");
  t.deepEqual(
    values.extras?.it?.selected_options?.map(({ value }) => value),
    ["tests", "docs"],
  );
  t.deepEqual(values.people?.it?.selected_users, [zoe.userId]);
  t.is(values.room?.it?.selected_conversation, channel);
  t.like(await send(dialog.id, { word: ["yes"] }), { refusal: null, errors: [], dialog: null, closesAll: false });
  t.is((await send(dialog.id, { word: ["yes"] })).refusal.code, "DialogUnknown");
});

test("a dialog that was opened while the person had no connection is told when it begins, until it is closed", async (t) => {
  const scene = await openScene(t);
  const { zoe, ask, openDialog } = scene;
  const [first, second] = ["01960000-0000-7000-8000-000000000d05", "01960000-0000-7000-8000-000000000d06"] as const;
  const closed = await openDialog(first);
  t.is((await ask(zoe, closing, { input: { dialogId: closed.id } })).closeProgramDialog.refusal, null);
  const open = await openDialog(second);
  const later = await scene.inbox(zoe, `... on ProgramDialogChanged { id askedBy dialog { ${dialogParts} } }`);
  const told = await later.find((item) => item.__typename === "ProgramDialogChanged");
  t.like(told, { id: open.id, askedBy: second, dialog: { title: "Deploy", version: 1 } });
});

test("a dialog is changed by views.update, closed by the person, and opened by no other trigger", async (t) => {
  const scene = await openScene(t);
  const { app, zoe, ask, opened, stream, openDialog } = scene;
  const closed: string[] = [];
  app.view({ callback_id: "deploy", type: "view_closed" }, async ({ ack, view: given }) => {
    await ack();
    closed.push(given.private_metadata);
  });
  const errorOf = (called: Promise<unknown>) =>
    called.then(
      () => "none",
      (error: { data: { error: string } }) => error.data.error,
    );
  const other = { type: "modal" as const, callback_id: "deploy", notify_on_close: true, title: plain("Wait"), blocks: [] };
  t.is(await errorOf(app.client.views.open({ trigger_id: "none", view: other })), "expired_trigger_id");
  const { id } = await openDialog("01960000-0000-7000-8000-000000000d02");
  await until(() => opened.length === 1);
  const [view_id = ""] = opened;
  t.is(await errorOf(app.client.views.update({ view_id, hash: "9", view: other })), "hash_conflict");
  t.is(await errorOf(app.client.views.update({ view_id: `${view_id}x`, view: other })), "not_found");
  const strange = blocksOf(input("file", { type: "calendar_input" }));
  t.is(await errorOf(app.client.views.update({ view_id, view: { ...other, blocks: strange } })), "invalid_arguments");
  t.true((await app.client.views.update({ view_id, hash: "1", view: { ...other, private_metadata: "43" } })).ok);
  await stream.find((item) => item.id === id && item.dialog?.title === "Wait");
  const called = { ...other, external_id: "deploy of zoe" };
  t.true((await app.client.views.update({ view_id, view: { ...called, title: plain("Named") } })).ok);
  const byName = { external_id: "deploy of zoe", view: { ...called, private_metadata: "43", title: plain("Again") } };
  t.is((await app.client.views.update(byName)).view?.external_id, "deploy of zoe");
  await stream.find((item) => item.id === id && item.dialog?.title === "Again");
  t.is(await errorOf(app.client.views.update({ ...byName, external_id: "nothing" })), "not_found");
  t.is((await ask(zoe, closing, { input: { dialogId: id } })).closeProgramDialog.refusal, null);
  await stream.find((item) => item.id === id && item.dialog === null);
  await until(() => closed.length === 1);
  t.deepEqual(closed, ["43"]);
  t.is((await ask(zoe, closing, { input: { dialogId: id } })).closeProgramDialog.refusal.code, "DialogUnknown");
});

const named = (name: string) => ({ text: plain(name), value: name.toLowerCase() });

test("what a program of Bolt's suggests is chosen in its messages and dialogs, and nothing else", async (t) => {
  const several = input("ports", { type: "multi_external_select", initial_options: [named("Vigo")] });
  const single = input("port", { type: "external_select" }, isOptional);
  const asking = { ...deployment, blocks: blocksOf(several, single, { type: "actions", block_id: "more", elements: [city] }) };
  const scene = await openScene(t, asking);
  const { app, channel, zoe, administrator, messageId, ask, send, openDialog, instanceId, answer } = scene;
  const asked: unknown[] = [];
  app.options("city", async ({ ack, options: { value, user, container } }) => {
    asked.push([value, user.id, container.type]);
    await ack({ options: ["Bergen", "Berlin", "Bremen"].filter((name) => name.startsWith(value)).map(named) });
  });
  app.options<"block_suggestion">({ block_id: "ports", action_id: "it" }, async ({ ack, options: { view } }) => {
    asked.push(view?.private_metadata);
    const group = (label: string, ...names: string[]) => ({ label: plain(label), options: names.map(named) });
    await ack({ option_groups: [group("North", "Kiel", "Oslo"), group("South", "Bari")] });
  });
  const chosen: unknown[] = [];
  app.action("city", async ({ ack, action, body }) => {
    await ack();
    const option = action.type === "external_select" ? action.selected_option : null;
    chosen.push([option?.text.text, option?.value, (body as BlockAction).container.type]);
  });
  const suggested = async (query: string, place: JsonObject, person = zoe): Promise<JsonObject> =>
    (await ask(person, suggest, { input: { query, ...place } })).suggestOptions;
  const sealedOf = ({ options }: JsonObject, label: string) => options.find((each: JsonObject) => each.label === label)?.value;
  const inMessage = { messageId, actionId: "city" };

  t.deepEqual(await suggested("B", inMessage), { refusal: null, options: [] });
  const found = await suggested("Ber", inMessage);
  t.deepEqual(
    found.options.map(({ label, group }: JsonObject) => [label, group]),
    [
      ["Bergen", null],
      ["Berlin", null],
    ],
  );
  const pressed = async (value: string) => (await ask(zoe, press, { input: { ...inMessage, value } })).pressMessageElement;
  const ofAnother = sealedOf(await suggested("Ber", inMessage, administrator), "Berlin");
  for (const forged of ["berlin", `${sealedOf(found, "Berlin")}x`, ofAnother])
    t.is((await pressed(forged)).refusal.code, "PressOutdated");
  t.is((await pressed(sealedOf(found, "Berlin"))).refusal, null);
  t.is((await suggested("Ber", { messageId, actionId: "open" })).refusal.code, "PressOutdated");

  const dialog = await openDialog("01960000-0000-7000-8000-000000000d07");
  t.deepEqual(
    dialog.parts.map(
      ({ field }: JsonObject) => field && [field.kind, field.isSeveral, field.initialValues, field.queryLengthMin],
    ),
    [["SUGGESTED", true, ["vigo"], 3], ["SUGGESTED", false, [], 3], null],
  );
  const inField = { dialogId: dialog.id, fieldId: "ports" };
  const ports = await suggested("any", inField);
  t.deepEqual(
    ports.options.map(({ label, group }: JsonObject) => [label, group]),
    [
      ["Kiel", "North"],
      ["Oslo", "North"],
      ["Bari", "South"],
    ],
  );
  t.is((await suggested("any", inField, administrator)).refusal.code, "DialogUnknown");
  t.is((await suggested("any", { ...inField, fieldId: "port" })).refusal.code, "ProgramSilent", "No one of Bolt's answers it.");
  const inBlock = { dialogId: dialog.id, blockId: "more", actionId: "city" };
  const value = sealedOf(await suggested("Bre", inBlock), "Bremen");
  const pressing = "mutation ($input: PressDialogElementInput!) { pressDialogElement(input: $input) { refusal { code } } }";
  const pressedIn = async (given: string) =>
    (await ask(zoe, pressing, { input: { ...inBlock, value: given } })).pressDialogElement.refusal;
  t.is(await pressedIn(value), null);
  t.is((await pressedIn(sealedOf(found, "Berlin"))).code, "PressOutdated", "It was suggested in the message.");
  t.deepEqual(chosen, [
    ["Berlin", "berlin", "message"],
    ["Bremen", "bremen", "view"],
  ]);

  const sent: ViewSubmitAction["view"][] = [];
  app.view("deploy", async ({ ack, view: given }) => {
    sent.push(given);
    await ack();
  });
  t.deepEqual((await send(dialog.id, { ports: ["vigo", "kiel"] })).errors, [
    { fieldId: "ports", message: "Choose from the list." },
  ]);
  t.deepEqual((await send(dialog.id, { ports: ["vigo", sealedOf(ports, "Oslo")] })).errors, []);
  const { ports: shown, port } = sent[0]?.state.values ?? {};
  t.deepEqual(
    shown?.it?.selected_options?.map(({ text, value: own }) => [text.text, own]),
    [
      ["Vigo", "vigo"],
      ["Oslo", "oslo"],
    ],
  );
  t.is(port?.it?.selected_option, null);
  t.deepEqual(asked, [
    ["Ber", zoe.userId, "message"],
    ["Ber", administrator.userId, "message"],
    "42",
    ["Bre", zoe.userId, "view"],
  ]);

  const elsewhere = await openCommandReceiver();
  t.teardown(elsewhere.close);
  elsewhere.answerWith = () => ({ json: { options: [named("Bern")] } });
  const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
  const address = { scope: "INTEGRATION", scopeId: instanceId, key: "optionsAddress", value: elsewhere.url };
  t.is((await answer(administrator, change, { input: address })).changeSetting.refusal, null);
  t.truthy(sealedOf(await suggested("Ber", inMessage), "Bern"));
  elsewhere.answerWith = () => ({ json: ["garbage"] });
  t.is((await suggested("Ber", inMessage)).refusal.code, "ProgramSilent");
  const [first] = elsewhere.received;
  const payload = JSON.parse(first?.form.get("payload") ?? "");
  t.like(payload, { type: "block_suggestion", action_id: "city", value: "Ber", channel: { id: channel } });
  t.false("trigger_id" in payload);
});
