import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";

const post = `mutation ($input: PostMessageInput!) {
  postMessage(input: $input) {
    isVisible
    refusal { code }
    result { message { id text number threadNumber mentionedUsers { name } mentionsRoom } }
  }
}`;

async function say(workspace: TestWorkspace, person: Person, text: string, more: JsonObject = {}): Promise<JsonObject> {
  const input = { messageId: uuidv7(), roomId: workspace.generalRoomId, text, ...more };
  return (await workspace.answer(person, post, { input })).postMessage;
}

const messageOf = async (...said: Parameters<typeof say>): Promise<JsonObject> => (await say(...said)).result.message;

test("the answer to a post holds the sender's own message", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const answer = await say(workspace, workspace.administrator, "Hello");
  t.true(answer.isVisible);
  t.is(answer.refusal, null);
  t.like(answer.result.message, { text: "Hello", number: 1, threadNumber: null });
});

test("a message that is sent ten times at once is posted once, and all answers are the same", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const messageId = uuidv7();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => say(workspace, workspace.administrator, "Once", { messageId })),
  );
  for (const answer of answers) t.deepEqual(answer, answers[0]);
  const { room } = await workspace.answer(workspace.administrator, `{ room(id: "${workspace.generalRoomId}") { lastNumber } }`);
  t.is(room.lastNumber, 1);
});

test("a message with another's id is refused", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kim");
  const { id } = await messageOf(workspace, kim, "Mine");
  const { refusal } = await say(workspace, workspace.administrator, "Yours", { messageId: id });
  t.is(refusal.code, "MessageIdTaken");
});

test("names of people in the room are mentions, unless they are in code", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson } = workspace;
  await addPerson("kim");
  await addPerson("lee");
  await addPerson("gus", "guest");
  const text = "@Kim and @gus and @nobody: see `@lee`";
  const { mentionedUsers, mentionsRoom } = await messageOf(workspace, administrator, text);
  t.deepEqual(mentionedUsers, [{ name: "kim" }]);
  t.false(mentionsRoom);
  t.true((await messageOf(workspace, administrator, "@room")).mentionsRoom);
});

test("@here mentions the members who are online, but not the sender", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, services } = workspace;
  const kim = await addPerson("kim");
  await addPerson("lee");
  const outsider = await addPerson("gus", "guest");
  const there = [kim, outsider, administrator].map(({ userId }) => ({ userId, isConnected: true, chosen: "online" as const }));
  services.presence.hear("elsewhere", there);
  const { mentionedUsers } = await messageOf(workspace, administrator, "@here: coffee!");
  t.deepEqual(mentionedUsers, [{ name: "kim" }]);
});

test("an edit changes the mentions, and the older text is kept for those who may see it", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer } = workspace;
  const kim = await addPerson("kim");
  const { id } = await messageOf(workspace, administrator, "Hello");
  const edit = `mutation ($id: ID!) {
    editMessage(input: { messageId: $id, text: "Hello @kim" }) { result { message { text editedAt mentionedUsers { name } } } }
  }`;
  const { editMessage } = await answer(administrator, edit, { id });
  t.like(editMessage.result.message, { text: "Hello @kim", mentionedUsers: [{ name: "kim" }] });
  t.truthy(editMessage.result.message.editedAt);
  const { mentions } = await answer(kim, "{ mentions { edges { node { message { id } } } } }");
  t.deepEqual(mentions.edges, [{ node: { message: { id } } }]);
});

test("a thread has its own numbers, and a reply also sent to the room has both", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, answer } = workspace;
  const root = await messageOf(workspace, administrator, "Root");
  const replyTo = { threadRootId: root.id };
  t.like(await messageOf(workspace, administrator, "First", replyTo), { number: null, threadNumber: 1 });
  t.like(await messageOf(workspace, administrator, "Both", { ...replyTo, alsoInRoom: true }), { number: 2, threadNumber: 2 });
  const question =
    "query ($id: ID!) { message(id: $id) { replyCount repliers { name } thread(last: 1) { edges { node { text } } pageInfo { hasPreviousPage } } } }";
  t.deepEqual((await answer(administrator, question, { id: root.id })).message, {
    replyCount: 2,
    repliers: [{ name: "ada" }],
    thread: { edges: [{ node: { text: "Both" } }], pageInfo: { hasPreviousPage: true } },
  });
});

test("a timeline is read backwards from its end, and around a number", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, answer, generalRoomId } = workspace;
  for (let number = 1; number <= 9; number += 1) await say(workspace, administrator, `m${number}`);
  const pages = `query ($id: ID!, $before: String) {
    room(id: $id) {
      last: messages(last: 3, before: $before) { edges { node { text } } pageInfo { startCursor hasPreviousPage } }
      around: messages(around: 5, first: 3) { edges { node { text } } }
    }
  }`;
  const textsIn = (page: JsonObject) => page.edges.map(({ node }: JsonObject) => node.text);
  const first = (await answer(administrator, pages, { id: generalRoomId })).room;
  t.deepEqual(textsIn(first.last), ["m7", "m8", "m9"]);
  t.deepEqual(textsIn(first.around), ["m4", "m5", "m6"]);
  const second = (await answer(administrator, pages, { id: generalRoomId, before: first.last.pageInfo.startCursor })).room;
  t.deepEqual(textsIn(second.last), ["m4", "m5", "m6"]);
  const { errors } = await workspace.ask(administrator, pages, { id: generalRoomId, before: "timeline:x" });
  t.is(errors?.[0]?.extensions.code, "CursorInvalid");
});
