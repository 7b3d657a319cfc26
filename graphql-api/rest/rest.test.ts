import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { botToken } from "../testing/bot-token.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { openApiAnswers } from "../testing/openapi-answers.ts";
import type { JsonObject } from "../testing/workspace.ts";

const whatDiffers = openApiAnswers();

async function scene(t: ExecutionContext, role: "bot" | "member" = "bot") {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const owner = await workspace.addPerson("tide", role);
  const bea = await workspace.addPerson("bea");
  const token = await (role === "bot"
    ? botToken(workspace, owner.userId)
    : workspace.createToken(owner.userId, ["read", "write"]));
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${workspace.api.url}/api${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const answer = {
      status: response.status,
      headers: response.headers,
      body: (await response.json().catch(() => null)) as JsonObject,
    };
    if (response.status < 300) t.is(whatDiffers(method, path, answer.status, answer.body), undefined);
    return answer;
  };
  const does = async (method: string, path: string, body?: unknown) => {
    const answer = await ask(method, path, body);
    t.true(answer.status < 300, `${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const refusalOf = async (...asked: Parameters<typeof ask>) => {
    const { status, body } = await ask(...asked);
    return [status, body.refusal.code];
  };
  return { ...workspace, owner, bea, token, ask, does, refusalOf };
}

test("a script posts, reads, edits, reacts, replies and deletes", async (t) => {
  const { does, owner } = await scene(t);
  const { messageId, message } = await does("POST", "/messages", { room: "general", text: "High tide at 9" });
  t.like(message, { id: messageId, text: "High tide at 9", sender: { id: owner.userId, kind: "BOT" } });
  await does("PATCH", `/messages/${messageId}`, { text: "High tide at 10" });
  await does("POST", `/messages/${messageId}/reactions`, { emoji: "tada" });
  await does("POST", "/messages", { room: "#general", text: "Low at 16", threadRootId: messageId });
  t.like(await does("GET", `/messages/${messageId}`), {
    text: "High tide at 10",
    replyCount: 1,
    reactions: [{ emoji: "tada", count: 1 }],
  });
  t.like(await does("GET", `/messages/${messageId}/replies`), { items: [{ text: "Low at 16" }], hasNextPage: false });
  t.like(await does("DELETE", `/messages/${messageId}/reactions/tada`), { message: { reactions: [] } });
  t.true(typeof (await does("DELETE", `/messages/${messageId}`)).message.deletedAt === "string");
});

test("messages come a page at a time in both directions, and since a time", async (t) => {
  const { does } = await scene(t);
  for (const text of ["one", "two", "three", "four", "five"]) await does("POST", "/messages", { room: "general", text });
  const textsOf = ({ items }: JsonObject) => items.map(({ text }: JsonObject) => text);
  const latest = await does("GET", "/rooms/general/messages?limit=2");
  t.deepEqual(textsOf(latest), ["four", "five"]);
  const before = await does("GET", `/rooms/general/messages?limit=2&before=${encodeURIComponent(latest.startCursor)}`);
  t.deepEqual([textsOf(before), before.hasPreviousPage], [["two", "three"], true]);
  const after = await does("GET", `/rooms/general/messages?limit=1&after=${encodeURIComponent(before.endCursor)}`);
  t.deepEqual([textsOf(after), after.hasNextPage], [["four"], true]);
  const since = await does("GET", `/rooms/general/messages?since=${encodeURIComponent(before.items[1].sentAt)}`);
  t.true(textsOf(since).includes("five") && textsOf(since).includes("three"));
  const later = new Date(Date.parse(latest.items[1].sentAt) + 1).toISOString();
  t.like(await does("GET", `/rooms/general/messages?since=${later}`), { items: [], hasPreviousPage: false });
});

test("a script creates, finds, joins and leaves rooms, and adds and removes people", async (t) => {
  const { does, bea, owner, refusalOf } = await scene(t, "member");
  const { roomId } = await does("POST", "/rooms", { name: "harbour", topic: "Boats", users: ["bea"] });
  t.like(await does("GET", "/rooms/harbour"), { id: roomId, topic: "Boats", memberCount: 2, visibility: "PUBLIC" });
  t.like(await does("PATCH", "/rooms/harbour/topic", { topic: "Ships" }), { room: { topic: "Ships" } });
  const names = ({ items }: JsonObject) => items.map((each: JsonObject) => (each.user ?? each.room ?? each).name).sort();
  t.deepEqual(names(await does("GET", "/rooms")), ["general", "harbour"]);
  t.deepEqual(names(await does("GET", "/rooms/harbour/members")), ["bea", "tide"]);
  t.deepEqual(names(await does("GET", "/public-rooms?search=harb")), ["harbour"]);
  await does("DELETE", "/rooms/harbour/members/@bea");
  await does("POST", "/rooms/harbour/members", { users: [bea.userId] });
  t.deepEqual(await refusalOf("POST", "/rooms/harbour/leave"), [400, "LastOwner"]);
  t.is((await does("POST", "/rooms/general/leave")).roomId, (await does("GET", "/rooms/general")).id);
  await does("POST", "/rooms/general/join");
  const { roomId: directId } = await does("POST", "/direct-rooms", { users: ["bea"] });
  t.like(await does("POST", "/messages", { room: directId, text: "Hello" }), { message: { roomId: directId } });
  t.like(await does("GET", "/users/me"), { id: owner.userId });
});

test("a script finds out who it is, who is here, what was said and what happened", async (t) => {
  const { does, owner } = await scene(t);
  t.like(await does("GET", "/me"), { user: { id: owner.userId, kind: "BOT" }, tokenScopes: ["READ", "WRITE"] });
  t.like(await does("POST", "/me/status", { text: "Watching" }), { user: { status: { text: "Watching" } } });
  t.like(await does("GET", "/users/bea"), { name: "bea", kind: "PERSON" });
  t.is((await does("GET", "/users?limit=1")).items.length, 1);
  const { cursor } = await does("GET", "/changes");
  await does("POST", "/messages", { room: "general", text: "A porpoise in the harbour" });
  t.like(await does("GET", "/search?query=porpoise&room=general"), { items: [{ text: "A porpoise in the harbour" }] });
  const changes = await does("GET", `/changes?after=${encodeURIComponent(cursor)}`);
  t.like(changes.events[0], { __typename: "MessageChanged", message: { text: "A porpoise in the harbour" } });
});

test("a file is uploaded to a room and posted", async (t) => {
  const { does, api, token } = await scene(t);
  const upload = (room: string, by = token) =>
    fetch(`${api.url}/api/files?room=${room}`, {
      method: "POST",
      headers: { authorization: `Bearer ${by}`, "x-file-name": "tides.txt", "content-type": "text/plain" },
      body: "9:00 high",
    });
  const response = await upload("general");
  const kept = (await response.json()) as JsonObject;
  t.is(response.status, 201, JSON.stringify(kept));
  const { message } = await does("POST", "/messages", { room: "general", fileIds: [kept.fileId] });
  t.like(message.files[0], { name: "tides.txt", sizeBytes: 9 });
  t.is((await upload("nowhere")).status, 404);
  t.is((await upload("general", "logue_wrong")).status, 401);
});

test("the same request under one Idempotency-Key is carried out once, and no other request under it", async (t) => {
  const { ask, does, refusalOf } = await scene(t, "member");
  for (const key of ["deploy-41", uuidv7()]) {
    const post = (text: string, room = "general") => ask("POST", "/messages", { room, text }, { "idempotency-key": key });
    const [first, again] = [await post(`It runs ${key}`), await post(`It runs ${key}`)];
    t.deepEqual([first.status, again.body], [201, first.body]);
    t.deepEqual(await refusalOf("POST", "/messages", { room: "general", text: "Else" }, { "idempotency-key": key }), [
      409,
      "CommandIdReused",
    ]);
  }
  const { items } = await does("GET", "/rooms/general/messages");
  t.is(items.filter(({ text }: JsonObject) => text.startsWith("It runs")).length, 2);
  await does("POST", "/rooms", { name: "harbour" });
  const elsewhere = { room: "harbour", text: "It runs deploy-41" };
  t.is((await ask("POST", "/messages", elsewhere, { "idempotency-key": "deploy-41" })).status, 409);
  const create = (name: string) => ask("POST", "/rooms", { name }, { "idempotency-key": "one-room" });
  t.is((await create("pier")).body.roomId, (await create("pier")).body.roomId);
  t.is((await create("mole")).status, 409);
  t.deepEqual(await refusalOf("POST", "/rooms/pier/leave", undefined, { "idempotency-key": "ä" }), [400, "InputInvalid"]);
});

test("what is wrong with a request is said by status and code, and nothing of it is repeated", async (t) => {
  const { ask, refusalOf, addPerson, createToken, api } = await scene(t);
  for (const path of ["/nothing", "", "/", "/rooms/%E0%A4%A", "/%"])
    t.deepEqual(await refusalOf("GET", path), [404, "AddressUnknown"], path);
  t.deepEqual(await refusalOf("GET", "/rooms/secret-plans"), [404, "RoomUnknown"]);
  t.deepEqual(await refusalOf("GET", `/rooms/${uuidv7()}/messages`), [404, "RoomUnknown"]);
  t.deepEqual(await refusalOf("GET", "/messages/x"), [404, "MessageUnknown"]);
  t.deepEqual(await refusalOf("GET", "/users/nobody"), [404, "UserUnknown"]);
  const wrongMethod = await ask("DELETE", "/rooms/general/messages");
  t.deepEqual([wrongMethod.status, wrongMethod.headers.get("allow")], [405, "GET, HEAD"]);
  t.deepEqual(await refusalOf("POST", "/messages", "text=hello", { "content-type": "text/plain" }), [415, "MediaTypeRefused"]);
  t.deepEqual(await refusalOf("POST", "/messages", { room: "general", text: "x".repeat(600_000) }), [413, "DocumentTooLarge"]);
  t.deepEqual(await refusalOf("POST", "/messages", "[1]"), [400, "InputInvalid"]);
  t.deepEqual(await refusalOf("GET", "/rooms/general/messages?before=garbage"), [400, "CursorInvalid"]);
  for (const path of ["/users?limit=0", "/users?limit=1&limit=2", "/users?nosuch=1"])
    t.deepEqual(await refusalOf("GET", path), [400, "InputInvalid"], path);
  const { body } = await ask("POST", "/messages", { room: "general", text: 5, hidden: "my-secret" });
  t.is(body.refusal.details.field, "text");
  t.false(JSON.stringify(body).includes("my-secret"));
  const reader = await createToken((await addPerson("cy")).userId, ["read"]);
  const asReader = { authorization: `Bearer ${reader}` };
  t.deepEqual(await refusalOf("POST", "/messages", { room: "general", text: "x" }, asReader), [403, "ScopeMissing"]);
  t.deepEqual(await refusalOf("GET", "/me", undefined, { authorization: "Bearer logue_wrong" }), [401, "UNAUTHENTICATED"]);
  t.is((await fetch(`${api.url}/api/me`, { method: "HEAD", headers: asReader })).status, 200);
});
