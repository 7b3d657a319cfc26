import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";

const list = `query ($first: Int, $after: String) {
  receivedReactions(first: $first, after: $after) {
    edges { node { emoji user { name } message { text } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function posts({ send }: Pick<TestWorkspace, "send">, sender: Person, roomId: string, text: string): Promise<string> {
  const messageId = uuidv7();
  const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, origin: null, fileIds: [] } as const;
  await send(sender, "PostMessage", { ...plain, mentionedUserIds: [], mentionsRoom: false, roomId, messageId, text });
  return messageId;
}

const linesOf = ({ receivedReactions }: JsonObject): string[] =>
  receivedReactions.edges.map(({ node }: JsonObject) => `${node.user.name} ${node.emoji} ${node.message.text}`);

test("others' reactions to a person's messages are listed, newest first, in pages, to no other person", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, generalRoomId, send, answer } = workspace;
  const [bea, cleo] = [await workspace.addPerson("bea"), await workspace.addPerson("cleo")];
  const first = await posts(workspace, bea, generalRoomId, "first");
  const second = await posts(workspace, bea, generalRoomId, "second");
  await send(cleo, "AddReaction", { roomId: generalRoomId, messageId: second, emoji: "eyes" });
  await send(cleo, "AddReaction", { roomId: generalRoomId, messageId: first, emoji: "tada" });
  await send(bea, "AddReaction", { roomId: generalRoomId, messageId: first, emoji: "tada" });
  await send(administrator, "AddReaction", { roomId: generalRoomId, messageId: first, emoji: "tada" });
  const all = await answer(bea, list);
  const expected = [`${administrator.name} tada first`, "cleo tada first", "cleo eyes second"];
  t.deepEqual(linesOf(all), expected);
  const page = await answer(bea, list, { first: 2 });
  t.deepEqual(linesOf(page), expected.slice(0, 2));
  const { endCursor: after } = page.receivedReactions.pageInfo;
  t.deepEqual(linesOf(await answer(bea, list, { first: 2, after })), expected.slice(2));
  for (const person of [administrator, cleo]) t.deepEqual(linesOf(await answer(person, list)), []);
});

test("a reaction that was taken back, to a deleted message, or in a room that is closed to the person is not listed", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, generalRoomId, send, answer } = workspace;
  const bea = await workspace.addPerson("bea");
  const plans = uuidv7();
  const room = { visibility: "private", topic: "", description: "", origin: null } as const;
  await send(administrator, "CreateChannel", { ...room, roomId: plans, name: "plans", memberIds: [bea.userId] });
  const said = async (roomId: string, text: string) => {
    const messageId = await posts(workspace, bea, roomId, text);
    await send(administrator, "AddReaction", { roomId, messageId, emoji: "tada" });
    return messageId;
  };
  const taken = await said(generalRoomId, "taken back");
  const gone = await said(generalRoomId, "deleted");
  await said(plans, "closed");
  await said(generalRoomId, "there");
  await send(administrator, "RemoveReaction", { roomId: generalRoomId, messageId: taken, emoji: "tada" });
  await send(bea, "DeleteMessage", { roomId: generalRoomId, messageId: gone });
  const { name } = administrator;
  t.deepEqual(linesOf(await answer(bea, list)), [`${name} tada there`, `${name} tada closed`]);
  await send(administrator, "RemoveMember", { roomId: plans, userId: bea.userId });
  t.deepEqual(linesOf(await answer(bea, list)), [`${name} tada there`]);
});

test("the sender of a message is told at once of a reaction and that it was taken back, and no other person is", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator, generalRoomId: roomId, send } = workspace;
  const bea = await workspace.addPerson("bea");
  const follow = async (person: Person) => {
    const source =
      "subscription { inboxEvents { __typename ... on ReceivedReactionChanged { id reaction { emoji message { text } } } } }";
    const stream = (await workspace.connect({ cookie: await workspace.signIn(person) })).subscribe(source);
    await stream.find(({ __typename }) => __typename === "CaughtUp");
    return stream;
  };
  const [hers, others] = [await follow(bea), await follow(administrator)];
  const messageId = await posts(workspace, bea, roomId, "news");
  await send(administrator, "AddReaction", { roomId, messageId, emoji: "tada" });
  const isOne = ({ __typename }: JsonObject) => __typename === "ReceivedReactionChanged";
  const { id, reaction } = await hers.find(isOne);
  t.deepEqual(reaction, { emoji: "tada", message: { text: "news" } });
  await send(administrator, "RemoveReaction", { roomId, messageId, emoji: "tada" });
  t.is((await hers.find((item) => isOne(item) && item.reaction === null)).id, id);
  await posts(workspace, bea, roomId, "more");
  await others.find(({ __typename }) => __typename === "RoomChanged");
  t.false(others.items.some(isOne));
});
