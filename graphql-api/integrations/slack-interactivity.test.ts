import type { BlockAction } from "@slack/bolt";
import type { KnownBlock } from "@slack/web-api";
import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { openBoltScene } from "../testing/bolt-scene.ts";
import type { JsonObject } from "../testing/workspace.ts";

const press = `mutation ($input: PressMessageElementInput!) { pressMessageElement(input: $input) { refusal { code } answer { text } } }`;
const run = `mutation ($input: RunSlashCommandInput!) { runSlashCommand(input: $input) { refusal { code } answer { text } } }`;
const elements = `... on ActionsBlock { blockId elements { __typename
  ... on ButtonElement { actionId label value } ... on UserSelectElement { actionId label } ... on RoomSelectElement { actionId label } } }`;

type Scene = Awaited<ReturnType<typeof openBoltScene>>;

const newest = async ({ answer, administrator, channel }: Scene) => {
  const query = `{ room(id: "${channel}") { messages(last: 1) { edges { node { id text blocks { __typename ${elements} } } } } } }`;
  return (await answer(administrator, query)).room.messages.edges[0]?.node;
};

test("buttons and lists of a program of Bolt's are pressed, and it changes its message and answers", async (t) => {
  const scene = await openBoltScene(t);
  const { app, channel, zoe, ask, answer, botId, administrator } = scene;
  const heard: unknown[] = [];
  app.action("approve", async ({ ack, body, action, respond }) => {
    await ack();
    const { user, message, channel: room } = body as BlockAction;
    heard.push([action.type === "button" && action.value, user.name, room?.id, message?.text, message?.blocks?.[1]?.type]);
    await respond({ replace_original: true, text: `Approved by <@${user.id}>` });
  });
  app.action({ block_id: "who", action_id: "person" }, async ({ ack, action, respond }) => {
    await ack();
    heard.push(action.type === "users_select" && action.selected_user);
    await respond({ text: "Noted", response_type: "ephemeral" });
  });
  app.action("room", async ({ ack, action, client, body }) => {
    await ack();
    heard.push(action.type === "conversations_select" && action.selected_conversation);
    const { message } = body as BlockAction;
    await client.chat.postMessage({ channel, text: "In its thread", thread_ts: message?.ts ?? "" });
  });
  await app.client.chat.postMessage({
    ...{ channel, text: "Deploy?" },
    blocks: [
      {
        ...{ type: "section", block_id: "go", text: { type: "mrkdwn", text: "*Deploy?*" } },
        accessory: { type: "button", action_id: "approve", text: { type: "plain_text", text: "Approve" }, value: "42" },
      },
      {
        ...{ type: "actions", block_id: "who" },
        elements: [
          { type: "users_select", action_id: "person", placeholder: { type: "plain_text", text: "Who?" } },
          { type: "conversations_select", action_id: "room", placeholder: { type: "plain_text", text: "Where?" } },
        ],
      },
    ],
  });
  const { id: messageId, blocks } = await newest(scene);
  t.deepEqual(blocks.slice(1), [
    {
      ...{ __typename: "ActionsBlock", blockId: "go" },
      elements: [{ __typename: "ButtonElement", actionId: "approve", label: "Approve", value: "42" }],
    },
    {
      ...{ __typename: "ActionsBlock", blockId: "who" },
      elements: [
        { __typename: "UserSelectElement", actionId: "person", label: "Who?" },
        { __typename: "RoomSelectElement", actionId: "room", label: "Where?" },
      ],
    },
  ]);
  const pressed = async (actionId: string, value: string) =>
    (await ask(zoe, press, { input: { messageId, actionId, value } })).pressMessageElement;
  t.deepEqual(await pressed("person", botId), { refusal: null, answer: { text: null } });
  t.is((await pressed("room", channel)).refusal, null);
  t.is((await pressed("person", "01960000-0000-7000-8000-00000000dead")).refusal.code, "PressOutdated");
  t.is((await pressed("room", zoe.userId)).refusal.code, "PressOutdated");
  t.is((await pressed("approve", "43")).refusal.code, "PressOutdated");
  t.is((await pressed("approve", "42")).refusal, null);
  await until(async () => (await newest(scene)).text === "Approved by @zoe");
  t.deepEqual((await newest(scene)).blocks, []);
  t.deepEqual(heard, [botId, channel, ["42", "zoe", channel, "", "actions"]]);

  const log = `{ integrationDeliveries(instanceId: "${scene.instanceId}") { outcome event status body } }`;
  const { integrationDeliveries } = await answer(administrator, log);
  const presses = integrationDeliveries.filter(({ event }: { event: string }) => event === "block_actions");
  t.is(presses.length, 3);
  t.like(presses[0], { outcome: "DONE", status: 200 });
  t.like(JSON.parse(presses[0].body), { userId: zoe.userId, roomId: channel, messageId, actionId: "approve" });
});

const plain = (text: string) => ({ type: "plain_text" as const, text });
const named = (text: string) => ({ text: plain(text), value: text.toLowerCase() });
const chosenAtFirst = (list: JsonObject) =>
  Object.keys(list).flatMap((name) =>
    name.startsWith("initial_") ? [list[name].value ?? list[name][0].value ?? list[name]] : [],
  );

test("several things are chosen from a program's lists, and it is told all of them at once, as Slack tells them", async (t) => {
  const scene = await openBoltScene(t);
  const { app, channel, zoe, ask, answer, administrator, addPerson } = scene;
  const heard: JsonObject[] = [];
  app.action(/./, async ({ ack, action }) => {
    await ack();
    const { action_ts, block_id, placeholder, ...told } = action as JsonObject;
    heard.push(told);
  });
  app.options("port", ({ ack }) => ack({ options: ["Kiel", "Oslo"].map(named) }));
  const colours = ["Red", "Green", "Blue"].map(named);
  const berths = Array.from({ length: 100 }, (_, index) => named(`Berth ${index}`));
  const lists = [
    {
      type: "multi_static_select",
      action_id: "colours",
      options: colours,
      initial_options: colours.slice(1),
      max_selected_items: 2,
    },
    { type: "multi_users_select", action_id: "people", initial_users: [zoe.userId] },
    { type: "multi_conversations_select", action_id: "rooms" },
    { type: "multi_channels_select", action_id: "channels", initial_channels: [channel] },
    { type: "multi_external_select", action_id: "port", min_query_length: 0, initial_options: [named("Vigo")] },
    { type: "channels_select", action_id: "channel", initial_channel: channel },
    { type: "static_select", action_id: "berth", options: berths, initial_option: berths.at(-1) },
    { type: "users_select", action_id: "person", initial_user: zoe.userId },
    { type: "conversations_select", action_id: "room", initial_conversation: channel },
    { type: "external_select", action_id: "harbour", initial_option: named("Vigo") },
  ].map((list) => ({ ...list, placeholder: plain("Which?") }));
  const boxes = { type: "checkboxes", action_id: "boxes", options: colours, initial_options: [colours[0]] };
  await app.client.chat.postMessage({
    ...{ channel, text: "Which?" },
    // The types of Slack know each element apart; these are made of parts.
    blocks: [
      { type: "section", text: plain("Which?"), accessory: boxes },
      { type: "actions", elements: lists },
    ] as unknown as KnownBlock[],
  });
  const { id: messageId, blocks } = await newest(scene);
  t.deepEqual(
    blocks.slice(1).flatMap((block: JsonObject) => block.elements.map(({ __typename }: JsonObject) => __typename)),
    [
      "CheckboxesElement",
      "SelectElement",
      "UserSelectElement",
      "RoomSelectElement",
      "RoomSelectElement",
      "SuggestedSelectElement",
      "RoomSelectElement",
      "SelectElement",
      "UserSelectElement",
      "RoomSelectElement",
      "SuggestedSelectElement",
    ],
  );
  const { messages } = await app.client.conversations.history({ channel, limit: 1 });
  const shown = messages?.[0]?.blocks?.flatMap(({ elements }) => elements ?? []) as JsonObject[];
  t.like(shown[0], { type: "checkboxes", initial_options: [{ value: "red" }] });
  const chosenColours = { max_selected_items: 2, initial_options: [{ value: "green" }, { value: "blue" }] };
  t.like(shown[1], { type: "multi_static_select", ...chosenColours });
  t.deepEqual(
    shown.slice(2).map((list) => [list.type, ...chosenAtFirst(list)]),
    [
      ["multi_users_select", [zoe.userId]],
      ["multi_conversations_select"],
      ["multi_channels_select", [channel]],
      ["multi_external_select", "vigo"],
      ["channels_select", channel],
      ["static_select", "berth 99"],
      ["users_select", zoe.userId],
      ["conversations_select", channel],
      ["external_select", "vigo"],
    ],
  );

  const { result } = (
    await answer(administrator, 'mutation { createChannel(input: { name: "quay", visibility: PRIVATE }) { result { roomId } } }')
  ).createChannel;
  const mina = await addPerson("mina");
  const suggest = "mutation ($input: SuggestOptionsInput!) { suggestOptions(input: $input) { options { label value } } }";
  const { options } = (await ask(zoe, suggest, { input: { messageId, actionId: "port", query: "" } })).suggestOptions;
  const pressed = async (actionId: string, chosen: readonly string[] | null, person = zoe) =>
    (await ask(person, press, { input: { messageId, actionId, chosen } })).pressMessageElement.refusal;
  for (const [actionId, chosen, person] of [
    ["colours", ["red", "green", "blue"]],
    ["colours", ["red", "black"]],
    ["boxes", ["black"]],
    ["people", [zoe.userId, channel]],
    ["rooms", [channel, result.roomId]],
    ["channels", [result.roomId], administrator],
    ["port", [options[0].value, "oslo"]],
    ["colours", null],
  ] as const)
    t.is((await pressed(actionId, chosen, person))?.code, "PressOutdated", `${actionId} ${chosen}`);
  t.deepEqual(heard, []);
  for (const [actionId, chosen, person] of [
    ["colours", ["blue", "red", "blue"]],
    ["colours", []],
    ["boxes", ["red", "green", "blue"]],
    ["people", [zoe.userId, mina.userId]],
    ["rooms", [channel, result.roomId], administrator],
    ["channels", [channel]],
    ["port", [options[1].value, "vigo"]],
  ] as const)
    t.is(await pressed(actionId, chosen, person), null, `${actionId} ${chosen}`);
  t.is((await ask(zoe, press, { input: { messageId, actionId: "channel", value: channel } })).pressMessageElement.refusal, null);
  const optionsOf = (...texts: string[]) => texts.map((text) => ({ ...named(text), text: { ...plain(text), emoji: true } }));
  t.deepEqual(heard, [
    { type: "multi_static_select", action_id: "colours", selected_options: optionsOf("Blue", "Red") },
    { type: "multi_static_select", action_id: "colours", selected_options: [] },
    { type: "checkboxes", action_id: "boxes", selected_options: optionsOf("Red", "Green", "Blue") },
    { type: "multi_users_select", action_id: "people", selected_users: [zoe.userId, mina.userId] },
    { type: "multi_conversations_select", action_id: "rooms", selected_conversations: [channel, result.roomId] },
    { type: "multi_channels_select", action_id: "channels", selected_channels: [channel] },
    { type: "multi_external_select", action_id: "port", selected_options: optionsOf("Oslo", "Vigo") },
    { type: "channels_select", action_id: "channel", selected_channel: channel },
  ]);
});

test("what a program shows to one person is in no history, and is pressed, replaced and taken away", async (t) => {
  const scene = await openBoltScene(t);
  const { app, channel, zoe, ask, answer, administrator, addPerson } = scene;
  app.action("again", async ({ ack, body, respond }) => {
    await ack();
    t.is((body as BlockAction).container.is_ephemeral, true);
    t.is((body as BlockAction).message, undefined);
    await respond({ replace_original: true, text: "Once more" });
  });
  app.action("away", async ({ ack, respond }) => {
    await ack();
    await respond({ delete_original: true });
  });
  const stream = await scene.inbox(zoe, `... on ProgramAnswered { answer { id roomId text blocks { __typename ${elements} } } }`);
  const before = (await newest(scene))?.id;
  const button = (name: string) => ({
    ...{ type: "button" as const, action_id: name, text: { type: "plain_text" as const, text: name } },
  });
  const forOne = {
    ...{ channel, user: zoe.userId, text: "Shall I?" },
    blocks: [
      { type: "section" as const, text: { type: "mrkdwn" as const, text: `Shall I, <@${zoe.userId}>?` } },
      { type: "actions" as const, elements: [button("again"), button("away")] },
    ],
  };
  t.true((await app.client.chat.postEphemeral(forOne)).ok);
  const said = async (isMeant: (answer: JsonObject) => boolean) =>
    (await stream.find(({ __typename, answer: heard }) => __typename === "ProgramAnswered" && isMeant(heard))).answer;
  const first = await said(() => true);
  t.like(first, { roomId: channel, text: "" });
  t.is(first.blocks.length, 2);
  t.is((await newest(scene))?.id, before);
  const pressed = async (person: typeof zoe, actionId: string) =>
    (await ask(person, press, { input: { messageId: first.id, actionId, value: "" } })).pressMessageElement;
  t.is((await pressed(administrator, "again")).refusal.code, "MessageUnknown");
  t.is((await pressed(zoe, "again")).refusal, null);
  t.like(await said(({ text }) => text === "Once more"), { id: first.id, blocks: [] });
  t.is((await pressed(zoe, "away")).refusal.code, "PressOutdated");
  await app.client.chat.postEphemeral(forOne);
  const second = await said(({ id, blocks }) => id !== first.id && blocks.length === 2);
  const gone = await ask(zoe, press, { input: { messageId: second.id, actionId: "away", value: "" } });
  t.is(gone.pressMessageElement.refusal, null);
  t.like(await said(({ id, blocks }) => id === second.id && blocks.length === 0), { text: "" });

  const mina = await addPerson("mina");
  const { result } = (
    await answer(administrator, 'mutation { createChannel(input: { name: "quay", visibility: PRIVATE }) { result { roomId } } }')
  ).createChannel;
  const errorOf = async (asked: object) =>
    app.client.chat.postEphemeral({ channel, user: zoe.userId, text: "?", ...asked }).then(
      () => "none",
      (error: { data: { error: string } }) => error.data.error,
    );
  t.is(await errorOf({ channel: result.roomId }), "channel_not_found");
  t.is(await errorOf({ user: "01960000-0000-7000-8000-00000000dead" }), "user_not_found");
  t.is(await errorOf({ text: "" }), "no_text");
  await answer(
    administrator,
    `mutation { removeMember(input: { roomId: "${channel}", userId: "${mina.userId}" }) { refusal { code } } }`,
  );
  t.is(await errorOf({ user: mina.userId }), "user_not_in_channel");
});

test("a program of Bolt's has slash commands, which it answers at once or later", async (t) => {
  const scene = await openBoltScene(t);
  const { app, channel, zoe, ask, answer, administrator } = scene;
  app.command("/tide", async ({ command, ack, respond }) => {
    await ack(`Looking at ${command.text}`);
    await respond({ response_type: "in_channel", text: `*High* at nine for <@${command.user_id}>` });
  });
  const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
  const input = { scope: "INTEGRATION", scopeId: scene.instanceId, key: "commands", value: ["tide When is high tide?", "low"] };
  t.is((await answer(administrator, change, { input })).changeSetting.refusal, null);
  const { slashCommands } = await answer(zoe, `{ slashCommands(roomId: "${channel}") { word means } }`);
  t.deepEqual(slashCommands.slice(-2), [
    { word: "tide", means: "When is high tide?" },
    { word: "low", means: "" },
  ]);
  const asked = await ask(zoe, run, { input: { roomId: channel, text: "/tide harbour" } });
  t.deepEqual(asked.runSlashCommand, { refusal: null, answer: { text: "Looking at harbour" } });
  await until(async () => (await newest(scene))?.text === "**High** at nine for @zoe");
});
