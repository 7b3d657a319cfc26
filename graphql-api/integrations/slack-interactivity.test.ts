import type { BlockAction } from "@slack/bolt";
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
