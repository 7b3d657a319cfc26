import type { BlockAction, ViewSubmitAction } from "@slack/bolt";
import type { ModalView } from "@slack/web-api";
import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { openBoltScene } from "../testing/bolt-scene.ts";
import type { JsonObject } from "../testing/workspace.ts";

const press = "mutation ($input: PressMessageElementInput!) { pressMessageElement(input: $input) { refusal { code } } }";
const dialogParts = `id previousId version title submit close parts { block { __typename }
  field { fieldId kind label isOptional isSeveral options { value } initialValues lengthMax } }`;
const submit = `mutation ($input: SubmitProgramDialogInput!) { submitProgramDialog(input: $input) {
  refusal { code } errors { fieldId message } dialog { ${dialogParts} } closesAll } }`;
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

const view = {
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

async function openScene(t: Parameters<typeof openBoltScene>[0]) {
  const scene = await openBoltScene(t);
  const { app, channel, zoe, answer, administrator } = scene;
  const opened: string[] = [];
  app.action("open", async ({ ack, body, client }) => {
    await ack();
    const shown = await client.views.open({ trigger_id: (body as BlockAction).trigger_id, view });
    opened.push(shown.view?.id ?? "");
  });
  const button = { type: "button" as const, action_id: "open", text: plain("Open") };
  await app.client.chat.postMessage({ channel, text: "Deploy?", blocks: [{ type: "actions", elements: [button] }] });
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
  return { ...scene, opened, stream, openDialog, send };
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
  const strange = blocksOf(input("file", { type: "file_input" }));
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
