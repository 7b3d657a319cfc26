import type { BlockAction, ViewSubmitAction } from "@slack/bolt";
import type { ModalView } from "@slack/web-api";
import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { openBoltScene } from "../testing/bolt-scene.ts";
import type { JsonObject } from "../testing/workspace.ts";

const command = "mutation ($input: RunSlashCommandInput!) { runSlashCommand(input: $input) { refusal { code } } }";
const parts = `id previousId version title close parts {
  block { ... on ActionsBlock { blockId elements { __typename ... on ButtonElement { actionId } ... on SelectElement { actionId } } } }
  field { fieldId kind initialValues told countMax fileTypes } }`;
const press = `mutation ($input: PressDialogElementInput!) { pressDialogElement(input: $input) { refusal { code } dialog { id } } }`;
const submit = `mutation ($input: SubmitProgramDialogInput!) { submitProgramDialog(input: $input) {
  refusal { code } errors { fieldId message } closesAll dialog { ${parts} } } }`;
const closing = "mutation ($input: CloseProgramDialogInput!) { closeProgramDialog(input: $input) { refusal { code } } }";
const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";

const plain = (text: string) => ({ type: "plain_text" as const, text });
/** The types of Slack know each element apart; these are made of parts. */
const viewOf = (callback_id: string, ...blocks: readonly object[]): ModalView =>
  ({ type: "modal", callback_id, title: plain(callback_id), submit: plain("Go"), notify_on_close: true, blocks }) as ModalView;
const input = (block_id: string, element: object) => ({
  ...{ type: "input", block_id, optional: true, label: plain(block_id) },
  element: { action_id: "it", ...element },
});
const richText = {
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements: [{ type: "text", text: "Low", style: { bold: true } }] }],
};
const choices = ["web", "api"].map((value) => ({ text: plain(value), value }));
const firstMoment = "2026-12-01T09:30:00.000Z";
const first = viewOf(
  "first",
  input("words", { type: "rich_text_input", initial_value: richText }),
  input("when", { type: "datetimepicker", initial_date_time: Date.parse(firstMoment) / 1_000 }),
  {
    ...{ type: "actions", block_id: "do" },
    elements: [
      { type: "button", action_id: "deeper", text: plain("Deeper"), value: "1" },
      { type: "static_select", action_id: "service", placeholder: plain("Service"), options: choices },
      { type: "radio_buttons", action_id: "size", options: choices, initial_option: choices[0] },
      { type: "multi_users_select", action_id: "crew", placeholder: plain("Crew") },
    ],
  },
);

type View = ViewSubmitAction["view"];

/** A person who opened the first view by a command. */
async function openScene(t: Parameters<typeof openBoltScene>[0]) {
  const scene = await openBoltScene(t);
  const { app, channel, zoe, answer, administrator, instanceId, ask } = scene;
  const word = { scope: "INTEGRATION", scopeId: instanceId, key: "commands", value: ["tide"] };
  if ((await answer(administrator, change, { input: word })).changeSetting.refusal) throw new Error("There is no command.");
  app.command("/tide", async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: first });
  });
  const stream = await scene.inbox(zoe, `... on ProgramDialogChanged { id askedBy dialog { ${parts} } }`);
  const shown = async (isIt: (dialog: JsonObject) => boolean): Promise<JsonObject> =>
    (await stream.find((item) => item.dialog && isIt(item.dialog))).dialog;
  await ask(zoe, command, { input: { roomId: channel, text: "/tide" } });
  const dialog = await shown(({ title }) => title === "first");
  const filled = (values: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(values).map(([fieldId, given]) => ({ fieldId, values: given }));
  const presses = async (dialogId: string, actionId: string, value: string, values = {}) =>
    (await ask(zoe, press, { input: { dialogId, blockId: "do", actionId, value, values: filled(values) } })).pressDialogElement;
  const sends = async (dialogId: string, values = {}) =>
    (await ask(zoe, submit, { input: { dialogId, values: filled(values) } })).submitProgramDialog;
  const closes = (dialogId: string, closesAll = false) => ask(zoe, closing, { input: { dialogId, closesAll } });
  return { ...scene, stream, shown, dialog, presses, sends, closes };
}

test("input blocks with dispatch_action are told before the view is sent, as Slack tells them", async (t) => {
  const { app, zoe, ask, dialog: first, presses, shown } = await openScene(t);
  const dispatching = (block_id: string, element: object) => ({ ...input(block_id, element), dispatch_action: true });
  const typed = { dispatch_action_config: { trigger_actions_on: ["on_character_entered"] } };
  const view = viewOf(
    "asks",
    dispatching("service", { type: "static_select", options: choices }),
    dispatching("name", { type: "plain_text_input" }),
    dispatching("search", { type: "plain_text_input", ...typed }),
    dispatching("lines", { type: "plain_text_input", multiline: true }),
    input("quiet", { type: "plain_text_input" }),
  );
  const heard: BlockAction[] = [];
  app.action("deeper", async ({ ack, body, client }) => {
    await ack();
    await client.views.push({ trigger_id: (body as BlockAction).trigger_id, view });
  });
  app.action("it", async ({ ack, body, client }) => {
    await ack();
    heard.push(body as BlockAction);
    const { id = "", hash = "" } = (body as BlockAction).view ?? {};
    await client.views.update({ view_id: id, hash, view: { ...view, title: plain("told") } });
  });
  await presses(first.id, "deeper", "1");
  const dialog = await shown(({ title }) => title === "asks");
  t.deepEqual(
    dialog.parts.map(({ field }: JsonObject) => [field.fieldId, field.told]),
    [
      ["service", "ON_CHANGE"],
      ["name", "ON_ENTER"],
      ["search", "ON_CHANGE"],
      ["lines", "ON_CHANGE"],
      ["quiet", "WHEN_SENT"],
    ],
  );
  const values = [
    { fieldId: "service", values: ["api"] },
    { fieldId: "name", values: ["Zoe"] },
  ];
  const tells = async (fieldId: string) =>
    (await ask(zoe, press, { input: { dialogId: dialog.id, fieldId, values } })).pressDialogElement;
  t.deepEqual(await tells("service"), { refusal: null, dialog: null });
  await shown(({ title }) => title === "told");
  t.like(heard[0]?.actions[0], {
    type: "static_select",
    block_id: "service",
    action_id: "it",
    selected_option: { value: "api" },
  });
  t.like(heard[0], { type: "block_actions", container: { type: "view" }, user: { id: zoe.userId } });
  t.is(heard[0]?.view?.state.values.name?.it?.value, "Zoe");
  await tells("name");
  await until(() => heard.length === 2);
  t.like(heard[1]?.actions[0], { type: "plain_text_input", block_id: "name", action_id: "it", value: "Zoe" });
  t.is((await tells("quiet")).refusal.code, "PressOutdated");
  t.is((await tells("nothing")).refusal.code, "PressOutdated");
});

test("buttons and lists in a view are pressed, with what is filled in so far, and the view is changed", async (t) => {
  const { app, zoe, ask, dialog, presses, sends, shown } = await openScene(t);
  const heard: BlockAction[] = [];
  app.action("crew", ({ ack }) => ack());
  app.action("service", async ({ ack, body, client }) => {
    await ack();
    heard.push(body as BlockAction);
    const { view } = body as BlockAction;
    await client.views.update({ view_id: view?.id ?? "", hash: view?.hash ?? "", view: viewOf("changed", ...first.blocks) });
  });
  t.deepEqual(
    dialog.parts.map(({ field, block }: JsonObject) => field?.kind ?? block.elements.map((each: JsonObject) => each.actionId)),
    ["RICH_TEXT", "DATE_TIME", ["deeper", "service", "size", undefined]],
  );
  t.deepEqual(dialog.parts[0].field.initialValues, ["**Low**"]);
  t.deepEqual(dialog.parts[1].field.initialValues, [firstMoment]);

  const filled = { words: ["It is _low_"], when: ["2026-12-24T10:00:00.000Z"] };
  t.deepEqual(await presses(dialog.id, "service", "api", filled), { refusal: null, dialog: null });
  await shown(({ title }) => title === "changed");
  t.like(heard[0], { type: "block_actions", user: { id: zoe.userId }, container: { type: "view" } });
  t.like(heard[0]?.actions[0], { type: "static_select", block_id: "do", selected_option: { value: "api" } });
  const { values } = heard[0]?.view?.state ?? { values: {} };
  t.is(values.when?.it?.selected_date_time, Date.parse("2026-12-24T10:00:00.000Z") / 1_000);
  const low = { type: "text", text: "low", style: { italic: true } };
  const written = { type: "rich_text_section", elements: [{ type: "text", text: "It is " }, low] };
  t.deepEqual(values.words?.it?.rich_text_value as unknown, { type: "rich_text", elements: [written] });

  const service = { type: "static_select", selected_option: choices[1] };
  const size = { type: "radio_buttons", selected_option: choices[0] };
  const chosen = (...selected_users: string[]) => ({ service, size, crew: { type: "multi_users_select", selected_users } });
  t.deepEqual(values.do as unknown, chosen(), "what was chosen, and what is at first");
  const sent: View[] = [];
  app.view("changed", async ({ ack, view }) => {
    await ack({ response_action: "errors", errors: { words: `Sent ${sent.push(view)} times.` } });
  });
  await ask(zoe, press, { input: { dialogId: dialog.id, blockId: "do", actionId: "crew", chosen: [zoe.userId] } });
  await sends(dialog.id);
  t.deepEqual(sent[0]?.state.values.do as unknown, chosen(zoe.userId));

  const hears = (fieldId: string) => ask(zoe, press, { input: { dialogId: dialog.id, fieldId, values: [] } });
  t.is((await hears("words")).pressDialogElement.refusal.code, "PressOutdated");
  t.is((await presses(dialog.id, "service", "nothing")).refusal.code, "PressOutdated");
  t.is((await presses(dialog.id, "deeper", "2")).refusal.code, "PressOutdated");
  t.is((await presses(zoe.userId, "deeper", "1")).refusal.code, "DialogUnknown");
});

test("three views stand on each other, and people go back from one to the one below", async (t) => {
  const { app, dialog, presses, sends, closes, shown, stream } = await openScene(t);
  const [errors, closed, pushed]: [string[], View[], View[]] = [[], [], []];
  app.action("deeper", async ({ ack, body, client }) => {
    await ack();
    const view = viewOf(`on ${body.type === "block_actions" ? body.view?.callback_id : ""}`, ...first.blocks);
    try {
      const answered = await client.views.push({ trigger_id: (body as BlockAction).trigger_id, view });
      pushed.push(answered.view as unknown as View);
    } catch (error) {
      errors.push((error as { data: { error: string } }).data.error);
    }
  });
  app.view({ callback_id: /on/, type: "view_closed" }, async ({ ack, view }) => {
    await ack();
    closed.push(view);
  });
  const named = { ...viewOf("sure"), external_id: "sure of it" };
  app.view("on first", async ({ ack }) => ack({ response_action: "push", view: named }));
  app.view("sure", async ({ ack }) => ack({ response_action: "clear" }));

  await presses(dialog.id, "deeper", "1");
  const second = await shown(({ previousId }) => previousId === dialog.id);
  t.like(second, { title: "on first", close: "Back" });
  await presses(second.id, "deeper", "1");
  const third = await shown(({ previousId }) => previousId === second.id);
  await presses(third.id, "deeper", "1");
  await until(() => errors.length === 1);
  t.deepEqual(errors, ["push_limit_reached"]);
  t.is(pushed[1]?.root_view_id, pushed[0]?.root_view_id);
  t.is(pushed[1]?.previous_view_id, pushed[0]?.id);

  await closes(third.id);
  await stream.find(({ id, dialog: now }) => id === third.id && now === null);
  await until(() => closed.length === 1);
  t.is(closed[0]?.previous_view_id, pushed[0]?.id);

  const sent = await sends(second.id);
  t.like(sent, { refusal: null, closesAll: false, dialog: { previousId: second.id, title: "sure" } });
  const renamed = await app.client.views.update({ external_id: "sure of it", view: { ...named, title: plain("Sure?") } });
  t.is(renamed.view?.external_id, "sure of it");
  await shown(({ id, title }) => id === sent.dialog.id && title === "Sure?");
  t.like(await sends(sent.dialog.id), { refusal: null, errors: [], dialog: null, closesAll: true });
  for (const id of [second.id, dialog.id]) t.is((await sends(id)).refusal.code, "DialogUnknown");
});

test("a view that is sent shows the one below again, and closing all tells each that asks for it", async (t) => {
  const { app, dialog, presses, sends, closes, shown } = await openScene(t);
  const cleared: string[] = [];
  app.action("deeper", async ({ ack, body, client }) => {
    await ack();
    await client.views.push({ trigger_id: (body as BlockAction).trigger_id, view: viewOf("second") });
  });
  app.view("second", async ({ ack }) => ack());
  app.view({ callback_id: /first|second/, type: "view_closed" }, async ({ ack, body, view }) => {
    await ack();
    if ((body as { is_cleared?: boolean }).is_cleared) cleared.push(view.callback_id);
  });
  await presses(dialog.id, "deeper", "1");
  const second = await shown(({ previousId }) => previousId === dialog.id);
  t.like(await sends(second.id), { refusal: null, dialog: null, closesAll: false });
  await presses(dialog.id, "deeper", "1");
  const again = await shown(({ previousId, id }) => previousId === dialog.id && id !== second.id);
  await closes(again.id, true);
  await until(() => cleared.length === 2);
  t.deepEqual(cleared, ["second", "first"]);
  t.is((await sends(dialog.id)).refusal.code, "DialogUnknown");
});

test("files are given to a program of Bolt's in its dialog, and other accounts cannot read them", async (t) => {
  const view = viewOf("asks", input("papers", { type: "file_input", filetypes: ["txt", "pdf"], max_files: 2 }));
  const { app, api, channel, zoe, administrator, token, signIn, addPerson, sends, ...scene } = await openScene(t);
  app.action("deeper", async ({ ack, body, client }) => {
    await ack();
    await client.views.push({ trigger_id: (body as BlockAction).trigger_id, view });
  });
  const upload = async (person: typeof zoe, name: string): Promise<string> => {
    const headers = { cookie: await signIn(person), "x-file-name": name, "content-type": "text/plain" };
    const response = await fetch(`${api.url}/files?roomId=${channel}`, { method: "POST", headers, body: `${name} of zoe` });
    return ((await response.json()) as JsonObject).fileId;
  };
  const given = await upload(zoe, "tides.txt");
  const [kept, odd, ofAnother] = [
    await upload(zoe, "kept.txt"),
    await upload(zoe, "odd.csv"),
    await upload(administrator, "a.txt"),
  ];
  const errorOf = (file: string) =>
    app.client.files.info({ file }).then(
      () => "none",
      (error: { data: { error: string } }) => error.data.error,
    );
  await scene.presses(scene.dialog.id, "deeper", "1");
  const dialog = await scene.shown(({ title }) => title === "asks");
  t.like(dialog.parts[0].field, { kind: "FILE", countMax: 2, fileTypes: ["txt", "pdf"] });
  for (const [values, message] of [
    [[ofAnother], "This file is not there. Choose it again."],
    [["01960000-0000-7000-8000-00000000dead"], "This file is not there. Choose it again."],
    [[given, odd], "Choose files of these kinds: txt, pdf."],
    [[given, kept, odd], "Choose at most 2."],
  ] as const)
    t.deepEqual((await sends(dialog.id, { papers: values })).errors, [{ fieldId: "papers", message }]);
  t.is(await errorOf(given), "file_not_found", "It is not given yet.");

  const heard: unknown[] = [];
  app.view("asks", async ({ ack, view: sent }) => {
    const [file] = (sent.state.values.papers?.it as JsonObject | undefined)?.files ?? [];
    const { file: found } = await app.client.files.info({ file: file.id });
    const bytes = await fetch(file.url_private_download, { headers: { authorization: `Bearer ${token}` } });
    heard.push([file.name, file.size, file.user, file.mimetype, found?.name, await bytes.text()]);
    await ack();
  });
  t.like(await sends(dialog.id, { papers: [given] }), { errors: [], refusal: null });
  t.deepEqual(heard, [["tides.txt", 16, zoe.userId, "text/plain", "tides.txt", "tides.txt of zoe"]]);
  for (const other of [kept, odd, ofAnother]) t.is(await errorOf(other), "file_not_found");
  const mina = await addPerson("mina");
  for (const person of [mina, administrator]) {
    const response = await fetch(`${api.url}/files/${given}`, { headers: { cookie: await signIn(person) } });
    t.is(response.status, 404);
  }
});
