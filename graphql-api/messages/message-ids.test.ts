import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openTestWorkspace } from "../testing/workspace.ts";

const post = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { refusal { code } result { message { text room { id } } } } }`;

test("nobody takes a message over by posting under its id in another room", async (t) => {
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

test("a message sent twice is answered as the first time", async (t) => {
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
