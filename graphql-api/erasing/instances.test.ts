import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";

test("an erasure that one instance of the API answers is known to another one, and to one that starts later", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator, generalRoomId: roomId } = workspace;
  const kim = await workspace.addPerson("kim");
  const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null };
  const words = { text: "kingfisher", mentionedUserIds: [], mentionsRoom: false };
  await workspace.send(kim, "PostMessage", { ...plain, ...words, roomId, messageId: uuidv7() });
  const cookie = await workspace.signIn(administrator);
  const headers = { cookie, "content-type": "application/json" };
  const second = await workspace.startAnother();

  const ask = async (url: string): Promise<string> => {
    const query = "query ($roomId: ID!) { room(id: $roomId) { messages { edges { node { text isErased } } } } }";
    const body = JSON.stringify({ query, variables: { roomId } });
    return (await fetch(`${url}/graphql`, { method: "POST", headers, body })).text();
  };
  t.true((await ask(second.url)).includes("kingfisher"));
  const source = "mutation ($input: EraseUserInput!) { eraseUser(input: $input) { refusal { code } } }";
  const input = { userId: kim.userId, reason: "Asked for by mail" };
  const { body } = await workspace.post({ query: source, variables: { input } }, { cookie });
  t.is(body.data?.eraseUser.refusal, null, JSON.stringify(body));
  t.false((await ask(workspace.api.url)).includes("kingfisher"));
  await waitUntil("the other instance to know it", async () => (await ask(second.url)).includes("[erased]"));
  t.true((await ask((await workspace.startAnother()).url)).includes("[erased]"));
});
