import type { BusRecord } from "@logue/infra/event-bus/event-bus.ts";
import test, { type ExecutionContext } from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { openOutgoingScene } from "../testing/outgoing-scene.ts";

const post = "mutation ($input: PostMessageInput!) { postMessage(input: $input) { result { messageId } isVisible } }";

/** An instance that is on, and the records that it published. */
async function scene(t: ExecutionContext, hasKafka = true) {
  const published: (BusRecord & { readonly topic: string })[] = [];
  const topics = { publish: async (topic: string, record: BusRecord) => void published.push({ topic, ...record }) };
  const workspace = await openOutgoingScene(t, { integration: "public-topics", ...(hasKafka && { topics }) });
  const { answer, administrator, instance } = workspace;
  await workspace.set("isOn", { value: true });
  const textsOn = (topic: string): string[] =>
    published.filter((record) => record.topic === topic).map(({ value }) => JSON.parse(value).data.text);
  const watch = `{ integrationInstances { edges { node { reaction { isSwitchedOff failing { reason } } } } } }`;
  const reaction = async () => (await answer(administrator, watch)).integrationInstances.edges[0].node.reaction;
  const addPrivateRoom = async (): Promise<string> => {
    const made = await answer(
      administrator,
      `mutation { createChannel(input: { name: "bridge", visibility: PRIVATE }) { result { roomId } } }`,
    );
    const { roomId } = made.createChannel.result;
    const input = `{ roomId: "${roomId}", userIds: ["${instance.actor.id}"] }`;
    await answer(administrator, `mutation { addMembers(input: ${input}) { refusal { code } isVisible } }`);
    return roomId;
  };
  await until(async () => (await reaction()) !== null);
  return { ...workspace, published, textsOn, reaction, addPrivateRoom };
}

test("public channels are published; private ones of its account only after the setting, which needs audit.export", async (t) => {
  const { say, set, answer, administrator, addPerson, published, textsOn, addPrivateRoom, generalRoomId } = await scene(t);
  const roomId = await addPrivateRoom();
  await answer(administrator, post, { input: { roomId, text: "hidden" } });
  await say("shown");
  await until(() => textsOn("logue.public.message.v1").includes("shown"));
  t.deepEqual(textsOn("logue.public.message.v1"), ["shown"]);
  t.true(
    published.every(({ value }) => !value.includes(roomId)),
    "neither that the room is there",
  );
  t.is(published.find(({ topic }) => topic === "logue.public.message.v1")?.key, generalRoomId);

  const keeper = await addPerson("keeper");
  const made = await answer(
    administrator,
    `mutation { createRole(input: { name: "Keeper", permissions: [WORKSPACE_CHANGE_SETTINGS] }) { result { roleId } } }`,
  );
  const grant = `{ userId: "${keeper.userId}", roleId: "${made.createRole.result.roleId}" }`;
  await answer(administrator, `mutation { grantRole(input: ${grant}) { refusal { code } isVisible } }`);
  t.is(await set("events", { value: [] }, keeper), null);
  t.is(await set("includesPrivate", { value: true }, keeper), "NotPermitted");
  t.is(await set("includesPrivate", { value: true }), null);
  await answer(administrator, post, { input: { roomId, text: "told" } });
  await until(() => textsOn("logue.public.message.v1").includes("told"));
  t.is(published.findLast(({ value }) => value.includes("told"))?.key, roomId);
});

test("a replay publishes the same ids again, without the words of people who were erased", async (t) => {
  const { say, answer, administrator, addPerson, published, textsOn, instance, backEnd, generalRoomId } = await scene(t);
  const kim = await addPerson("kim");
  await answer(kim, post, { input: { roomId: generalRoomId, text: "of kim" } });
  await say("of the administrator");
  await until(() => textsOn("logue.public.message.v1").length === 2);
  await backEnd.dataKeys.eraseOwner(kim.userId);
  const replay = `mutation { replayReaction(input: { instanceId: "${instance.id}", from: { position: "${"0".repeat(20)}" } }) { refusal { code } } }`;
  t.is((await answer(administrator, replay)).replayReaction.refusal, null);
  await until(() => textsOn("logue.public.message.v1").length === 4);
  t.deepEqual(textsOn("logue.public.message.v1"), ["of kim", "of the administrator", "", "of the administrator"]);
  const ids = published.filter(({ topic }) => topic === "logue.public.message.v1").map(({ headers }) => headers.ce_id);
  t.deepEqual(ids.slice(2), ids.slice(0, 2));
});

test("without Kafka it is off and says so", async (t) => {
  const { say, reaction } = await scene(t, false);
  await say("nobody hears");
  await until(async () => (await reaction()).isSwitchedOff);
  t.regex((await reaction()).failing.reason, /has no Kafka/);
});
