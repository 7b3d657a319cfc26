import { ReadStoreUnavailable } from "@logue/infra/read-store/read-store.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import type { Viewer } from "../context.ts";
import { type JsonObject, openTestWorkspace } from "../testing/workspace.ts";

const post = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { refusal { code } result { message { text room { id } } } } }`;

test("posting under the id of a message of another room is refused and does not overwrite it", async (t) => {
  const workspace = await openTestWorkspace();
  const { administrator, generalRoomId } = workspace;
  const mallory = await workspace.addPerson("mallory");
  const [messageId, ownRoomId] = [uuidv7(), uuidv7()];
  const channel = {
    roomId: ownRoomId,
    name: "den",
    visibility: "public" as const,
    topic: "",
    description: "",
    memberIds: [],
    origin: null,
  };
  await workspace.send(mallory, "CreateChannel", channel);
  await workspace.answer(administrator, post, { input: { messageId, roomId: generalRoomId, text: "as it was said" } });

  const { postMessage } = await workspace.answer(mallory, post, {
    input: { messageId, roomId: ownRoomId, text: "as Mallory likes it" },
  });

  t.is(postMessage.refusal.code, "MessageIdTaken");
  const { message } = await workspace.answer(administrator, `query ($id: ID!) { message(id: $id) { text room { id } } }`, {
    id: messageId,
  });
  t.deepEqual(message, { text: "as it was said", room: { id: generalRoomId } });
  await workspace.close();
});

test("a message that is sent twice gets the same answer twice", async (t) => {
  const workspace = await openTestWorkspace();
  const input = { messageId: uuidv7(), roomId: workspace.generalRoomId, text: "once" };
  const first = await workspace.answer(workspace.administrator, post, { input });
  t.deepEqual(await workspace.answer(workspace.administrator, post, { input }), first);
  const { room } = await workspace.answer(workspace.administrator, `query ($id: ID!) { room(id: $id) { lastNumber } }`, {
    id: workspace.generalRoomId,
  });
  t.is(room.lastNumber, 1);
  await workspace.close();
});

test("while documents cannot be read, a new message is accepted, and a message with an old id has to wait", async (t) => {
  const workspace = await openTestWorkspace();
  const { administrator, generalRoomId, services } = workspace;
  const mallory = await workspace.addPerson("mallory");
  const { readStore } = services;
  const away = async (): Promise<never> => {
    throw new ReadStoreUnavailable("The read store does not answer.");
  };
  const reads = { get: readStore.get, getMany: readStore.getMany };
  Object.assign(readStore, { get: away, getMany: away });
  const postAs = (person: Viewer, messageId: string) =>
    workspace.ask(person, post, { input: { messageId, roomId: generalRoomId, text: "said meanwhile" } });
  const [messageId, oldId] = [uuidv7(), uuidv7({ msecs: Date.now() - 60_000 })];

  const { data, errors } = await postAs(administrator, messageId);
  t.is((data?.postMessage as JsonObject | undefined)?.refusal, null);
  t.truthy(errors, "What was posted cannot be read yet.");
  t.falsy((await postAs(mallory, oldId)).data?.postMessage);

  Object.assign(readStore, reads);
  const { room } = await workspace.answer(administrator, `query ($id: ID!) { room(id: $id) { lastNumber } }`, {
    id: generalRoomId,
  });
  t.is(room.lastNumber, 1);
  await workspace.close();
});
