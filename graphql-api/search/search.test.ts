import { directRoomId } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";

async function say({ send, generalRoomId }: TestWorkspace, person: Person | "system", text: string, more: JsonObject = {}) {
  const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
  const message = { messageId: uuidv7(), roomId: generalRoomId, text, mentionedUserIds: [], mentionsRoom: false };
  await send(person, "PostMessage", { ...plain, ...message, ...more });
}

const search = `query ($query: String!, $first: Int, $after: String) {
  search(query: $query) {
    unknownNames
    unreadTerms { term }
    people { name }
    rooms { name }
    messages(first: $first, after: $after) { edges { node { text } } pageInfo { endCursor hasNextPage } }
  }
}`;

const textsIn = ({ messages }: JsonObject): string[] => messages.edges.map(({ node }: JsonObject) => node.text);

test("operators narrow the results by sender, room and content", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer, send } = workspace;
  const kim = await addPerson("kim");
  const roomId = uuidv7();
  await send(kim, "CreateChannel", {
    ...{ roomId, name: "whales", visibility: "public", topic: "", description: "" },
    ...{ memberIds: [administrator.userId], origin: null },
  });
  await say(workspace, kim, "the blue whale sings");
  await say(workspace, administrator, "a whale is blue");
  await say(workspace, kim, "whale watching https://example.org", { roomId });
  const find = async (query: string) => textsIn((await answer(administrator, search, { query })).search);
  t.deepEqual(await find("whale "), ["whale watching https://example.org", "a whale is blue", "the blue whale sings"]);
  t.deepEqual(await find('"blue whale"'), ["the blue whale sings"]);
  t.deepEqual(await find("blue -sings"), ["a whale is blue"]);
  t.deepEqual(await find("from:kim whale in:general "), ["the blue whale sings"]);
  t.deepEqual(await find("from:me"), ["a whale is blue"]);
  t.deepEqual(await find("in:#whales has:link"), ["whale watching https://example.org"]);
  t.deepEqual(await find("wat"), ["whale watching https://example.org"]);
  t.deepEqual(await find("whale before:2001-01-01"), []);
  t.deepEqual(await find("whale -from:kim"), ["a whale is blue"]);
  t.deepEqual(await find("whale -in:whales"), ["a whale is blue", "the blue whale sings"]);
  t.deepEqual(await find("whale -has:link -from:me"), ["the blue whale sings"]);
  t.deepEqual(await find('-"blue whale" -watching'), ["a whale is blue"]);
  t.deepEqual(await find(""), []);
});

test("pins and threads narrow the results, and deleted messages are in none", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator: me, answer, send, generalRoomId: roomId } = workspace;
  const [root, reply, other, gone] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  await say(workspace, me, "root of the tides", { messageId: root });
  await say(workspace, me, "reply on tides", { messageId: reply, threadRootId: root });
  await say(workspace, me, "other tides", { messageId: other });
  await say(workspace, me, "gone tides", { messageId: gone });
  await send(me, "PinMessage", { roomId, messageId: other });
  await send(me, "DeleteMessage", { roomId, messageId: gone });
  const find = async (query: string) => textsIn((await answer(me, search, { query })).search);
  t.deepEqual(await find("tides is:thread"), ["reply on tides", "root of the tides"]);
  t.deepEqual(await find("-is:thread from:me"), ["other tides"]);
  t.deepEqual(await find("has:pin"), ["other tides"]);
  t.deepEqual(await find("from:me -has:pin"), ["reply on tides", "root of the tides"]);
  await send(me, "UnpinMessage", { roomId, messageId: other });
  await send(me, "DeleteMessage", { roomId, messageId: reply });
  t.deepEqual(await find("has:pin"), []);
  t.deepEqual(await find("is:thread"), []);
  t.deepEqual((await answer(me, search, { query: "tides -from:nobody" })).search.unknownNames, ["nobody"]);
});

test("a name that no user and no room has finds nothing and is reported", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  await say(workspace, workspace.administrator, "hello");
  const { search: found } = await workspace.answer(workspace.administrator, search, { query: "hello from:nobody in:nowhere" });
  t.deepEqual(found.unknownNames, ["nobody", "nowhere"]);
  t.deepEqual(textsIn(found), []);
});

test("direct messages of others to the viewer, and days of the time zone, narrow the results", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer, ask, send } = workspace;
  const kim = await addPerson("kim");
  const memberIds = [kim.userId, administrator.userId];
  const roomId = directRoomId(memberIds);
  await send(kim, "OpenDirectRoom", { roomId, memberIds });
  await say(workspace, kim, "tides to everybody");
  await say(workspace, kim, "tides to you", { roomId });
  await say(workspace, administrator, "tides to kim", { roomId });
  const found = async (query: string) => (await answer(administrator, search, { query })).search;
  t.deepEqual(textsIn(await found("tides to:me")), ["tides to you"]);
  t.deepEqual(textsIn(await found("tides to:me from:me")), []);
  t.deepEqual(textsIn(await found("tides to:me in:general")), []);
  t.is(textsIn(await found("tides on:today")).length, 3);
  t.is(textsIn(await found("tides before:yesterday")).length, 0);
  t.deepEqual((await found("tides is:unread")).unreadTerms, [{ term: "is:unread" }]);
  const { errors } = await ask(administrator, '{ search(query: "tides", timeZone: "Nowhere/Here") { unknownNames } }');
  t.is(errors?.[0]?.extensions.code, "InputInvalid");
});

test("people and channels are found by the beginnings of their words", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kimberly");
  const guest = await workspace.addPerson("gus", "guest");
  const asked = { query: "kim gen" };
  t.deepEqual((await workspace.answer(kim, search, { query: "kim" })).search.people, [{ name: "kimberly" }]);
  t.deepEqual((await workspace.answer(kim, search, { query: "gen" })).search.rooms, [{ name: "general" }]);
  const seen = (await workspace.answer(guest, search, asked)).search;
  t.deepEqual([seen.people, seen.rooms, textsIn(seen)], [[], [], []]);
});

test("pages of a search return every message once, also those of the same moment", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, answer, backEnd, generalRoomId } = workspace;
  const plain = {
    threadRootId: null,
    alsoInRoom: false,
    quotedMessageId: null,
    fileIds: [],
    mentionedUserIds: [],
    mentionsRoom: false,
  };
  const occurredAt = "2020-05-05T12:00:00.000Z";
  for (let number = 1; number <= 7; number += 1) {
    const data = { ...plain, messageId: uuidv7(), roomId: generalRoomId, text: `imported ${number}`, origin: null };
    const actor = { actorId: administrator.userId, actorKind: "system", occurredAt } as const;
    const sent = await backEnd.commands.send({
      commandId: uuidv7(),
      correlationId: uuidv7(),
      type: "PostMessage",
      data,
      ...actor,
    });
    if (sent.kind === "accepted") await backEnd.whenVisible(sent.position, generalRoomId, 5_000);
  }
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: JsonObject = (await answer(administrator, search, { query: "imported", first: 3, after })).search;
    seen.push(...textsIn(page));
    if (!page.messages.pageInfo.hasNextPage) break;
    after = page.messages.pageInfo.endCursor;
  }
  t.deepEqual(
    seen.toSorted(),
    [1, 2, 3, 4, 5, 6, 7].map((number) => `imported ${number}`),
  );
  for (const after of ["found:x", "found:{}", "found:[]", "other:[1]"]) {
    const { errors } = await workspace.ask(administrator, search, { query: "imported", after });
    t.is(errors?.[0]?.extensions.code, "CursorInvalid", after);
  }
});
