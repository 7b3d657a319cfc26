import { personalData } from "@logue/command-service/contract/event.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import { type Integration, readState, startReactions } from "@logue/integrations/index.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { until } from "../../tests/support/wait-until.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { openInstanceList } from "./instance-list.ts";
import { deliveringParts, reactionParts } from "./reacting.ts";

const post = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { result { message { id } } } }`;

async function scene(t: ExecutionContext) {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { backEnd, administrator, answer, send } = workspace;
  const instanceId = uuidv7();
  const actorId = uuidv7();
  await send(administrator, "AddIntegration", { instanceId, actorId, name: "probe", actorName: "probe", displayName: "Probe" });
  const told: string[] = [];
  const probe: Integration = {
    name: "probe",
    title: "Probe",
    react: {
      events: ["message.posted.v1"],
      async handle({ id, data }, host) {
        const { text } = data as { readonly text: string };
        await host.send("SetStatus", { userId: host.actorId, text: `saw ${text}`, emoji: null, expiresAt: null }, id);
        told.push(text);
      },
    },
  };
  const say = async (roomId: string, text: string): Promise<string> =>
    (await answer(administrator, post, { input: { roomId, text } })).postMessage.result.message.id;
  const start = (): void => {
    const { sealedEventStore, dataKeys } = backEnd;
    const { openEvents } = protectPersonalData(sealedEventStore, { keys: dataKeys, fields: personalData });
    const host = startReactions({
      ...{ ...backEnd, openEvents, history: sealedEventStore, integrations: [probe], everyMs: 10 },
      ...reactionParts(backEnd),
      instances: openInstanceList({ ...backEnd, integrations: [probe], history: sealedEventStore }).all,
    });
    t.teardown(host.close);
  };
  const addRoom = async (): Promise<string> => {
    const input = `{ name: "secret", visibility: PRIVATE }`;
    const made = await answer(administrator, `mutation { createChannel(input: ${input}) { result { room { id } } } }`);
    return made.createChannel.result.room.id;
  };
  return { ...workspace, actorId, told, say, start, addRoom };
}

test("an integration sees the rooms of its account, at once when it is added to one, and acts by its account", async (t) => {
  const { say, start, addRoom, told, actorId, generalRoomId, administrator, answer } = await scene(t);
  start();
  const roomId = await addRoom();
  await say(roomId, "hidden");
  await say(generalRoomId, "public");
  await until(() => told.length === 1);
  await answer(administrator, `mutation { addMembers(input: { roomId: "${roomId}", userIds: ["${actorId}"] }) { isVisible } }`);
  await say(roomId, "shown");
  await until(() => told.length === 2);
  t.deepEqual(told, ["public", "shown"]);
  const { user } = await answer(administrator, `{ user(id: "${actorId}") { status { text } } }`);
  t.is(user.status.text, "saw shown");
});

test("an integration that comes late gets no words of deleted messages", async (t) => {
  const { say, start, told, generalRoomId, administrator, answer } = await scene(t);
  const messageId = await say(generalRoomId, "regretted");
  await say(generalRoomId, "kept");
  await answer(administrator, `mutation { deleteMessage(input: { messageId: "${messageId}" }) { isVisible } }`);
  start();
  await until(() => told.length === 2);
  t.deepEqual(told, ["", "kept"]);
});

test("an instance whose filter breaks fails where it is seen, and the others are told", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { backEnd, administrator, send, answer, generalRoomId } = workspace;
  const told: string[] = [];
  const react = (name: string, wants: () => boolean): Integration => ({
    ...{ name, title: name },
    react: {
      events: ["message.posted.v1"],
      wants,
      async handle() {
        if (!wants()) return;
        told.push(name);
      },
    },
  });
  const breaking = react("breaking", () => {
    throw new Error("This filter cannot be read.");
  });
  const integrations = [breaking, react("whole", () => true)];
  const instanceId = uuidv7();
  for (const [name, id] of [["breaking", instanceId] as const, ["whole", uuidv7()] as const])
    await send(administrator, "AddIntegration", { instanceId: id, actorId: uuidv7(), name, actorName: name, displayName: name });
  const { sealedEventStore: history, dataKeys } = backEnd;
  const { openEvents } = protectPersonalData(history, { keys: dataKeys, fields: personalData });
  const outgoing = openOutgoing({});
  const host = startReactions({
    ...{ ...backEnd, openEvents, history, integrations, everyMs: 10 },
    ...deliveringParts({ ...backEnd, history, outgoing, integrations }),
  });
  t.teardown(async () => {
    await host.close();
    await outgoing.close();
  });
  await answer(administrator, post, { input: { roomId: generalRoomId, text: "tide" } });
  await until(() => told.includes("whole"));
  await until(async () => (await readState(backEnd.workStore, instanceId))?.failing?.reason === "This filter cannot be read.");
  t.deepEqual(told, ["whole"]);
});
